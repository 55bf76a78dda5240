import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Exchange, MockResponse } from "../../../src/mock/exchange/exchange.js";
import { prismCors } from "../../../src/mock/http/cors.js";
import { createFaultInjector, type FaultOptions } from "../../../src/mock/http/faults.js";
import { type MockApp, respond } from "../../../src/mock/http/respond.js";
import { appWithFaults, PATH, request } from "./_faults.js";

/** Asks so often, one after the other, without waiting for late answers. */
const ask = (app: MockApp, times: number, prefer?: string) =>
  Array.from({ length: times }, () => respond(app, request(prefer)));

/** Statuses of answers that come in time. */
const statuses = (answers: readonly (MockResponse | Promise<MockResponse>)[]) =>
  answers.map((answer) => (answer as MockResponse).status);

describe("without faults", () => {
  test("answers come at once, and not as promises", () => {
    const { app, asked } = appWithFaults({});
    for (const prefer of [undefined, "code=404", "delay=0", "delayed=300", "return=minimal; foo=delay"])
      expect(respond(app, request(prefer)), prefer).not.toBeInstanceOf(Promise);
    expect(asked).toHaveLength(5);
  });

  test("no chance is drawn and no header is read", () => {
    const { faults } = appWithFaults({});
    expect(faults.everywhere).toBe(false);
    expect(faults.next(request("code=404"))).toBeUndefined();
  });
});

describe("failures", () => {
  test("happen about as often as is asked for", () => {
    const count = (failRate: number) =>
      statuses(ask(appWithFaults({ failRate }).app, 4000)).filter((status) => status !== 200).length;
    expect(count(0)).toBe(0);
    expect(count(1)).toBe(4000);
    expect(count(0.05) / 4000).toBeCloseTo(0.05, 1);
    expect(count(0.05)).toBeGreaterThan(100);
  });

  test("are the same for the same seed, and others for another", () => {
    const draw = (seed: number) => statuses(ask(appWithFaults({ failRate: 0.5, seed }).app, 50));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test("are Waldur's crash, a proxy's pages and a broken connection", async () => {
    const { app, asked } = appWithFaults({ failRate: 1 });
    const answers = (await Promise.all(ask(app, 200))) as MockResponse[];
    const kinds = new Map(
      answers.map((answer) => [`${answer.status} ${answer.headers.includes("Retry-After")}`, answer]),
    );
    expect([...kinds.keys()].sort()).toEqual(["0 false", "500 false", "502 false", "503 false", "503 true"]);
    expect(asked).toEqual([]);

    const of = (key: string) => kinds.get(key) as MockResponse;
    expect(of("500 false").headers.slice(0, 2)).toEqual(["Content-Type", "text/html; charset=utf-8"]);
    expect(of("500 false").body).toContain("<title>Server Error (500)</title>");
    expect(of("502 false").headers).toEqual(["Server", "nginx", "Content-Type", "text/html", "Content-Length", "150"]);
    expect(of("502 false").body).toMatch(/^<html>\r\n<head><title>502 Bad Gateway<\/title>[\s\S]*nginx/);
    expect(of("503 true").headers.slice(2, 4)).toEqual(["Retry-After", "1"]);
    expect(of("0 false")).toEqual({ status: 0, headers: [], body: undefined });
    for (const { headers, body } of kinds.values()) {
      const length = headers[headers.indexOf("Content-Length") + 1];
      if (body !== undefined) expect(length).toBe(String(Buffer.byteLength(body)));
    }
  });

  test("change no world, and are told", () => {
    const told: Exchange[] = [];
    const { app, asked } = appWithFaults({ failRate: 1 }, { observers: [(exchange) => told.push(exchange)] });
    const answers = ask(app, 3);
    expect(asked).toEqual([]);
    expect(told.map(({ response }) => response)).toEqual(answers);
    expect(told[0]).toMatchObject({ operation: undefined, requestViolations: [], responseViolations: [] });
  });

  test("spare preflights and the calls that control the mock", () => {
    const { app, asked } = appWithFaults({ failRate: 1, latency: 1000 });
    const preflight = { ...request(undefined, PATH, "OPTIONS"), headers: { "access-control-request-method": "GET" } };
    expect(respond(app, preflight)).toMatchObject({ status: 200 });
    expect(respond(app, request("delay=300", "/_mock/clock"))).toMatchObject({ status: 200 });
    expect(asked).toEqual(["/_mock/clock"]);
  });

  test("are open to pages of other origins as far as other errors are", () => {
    const stateless = ask(appWithFaults({ failRate: 1 }, { cors: prismCors }).app, 20) as MockResponse[];
    for (const { status, headers } of stateless)
      expect(headers.includes("Access-Control-Allow-Origin"), String(status)).toBe(status !== 0);
  });

  test("an observer that fails is a failure of the mock", () => {
    const observers = [
      () => {
        throw new Error("The report is full.");
      },
    ];
    const { app } = appWithFaults({ failRate: 1 }, { observers });
    expect((respond(app, request()) as MockResponse).body).toContain("The report is full.");
  });
});

describe("late answers", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Milliseconds after which each answer is there. */
  async function delays(answers: readonly (MockResponse | Promise<MockResponse>)[]): Promise<number[]> {
    let now = 0;
    const seen = answers.map((answer) => Promise.resolve(answer).then(() => now));
    for (; vi.getTimerCount() > 0; now++) await vi.advanceTimersByTimeAsync(1);
    return (await Promise.all(seen)).map((ticks) => ticks + 1);
  }

  test("are late by a fixed time", async () => {
    expect(await delays(ask(appWithFaults({ latency: 20 }).app, 3))).toEqual([20, 20, 20]);
  });

  test("are late by something in a range, both ends included, and the same for the same seed", async () => {
    const draw = async (options: FaultOptions) => delays(ask(appWithFaults({ latency: [5, 8], ...options }).app, 60));
    const drawn = await draw({ seed: 1 });
    expect([...new Set(drawn)].sort()).toEqual([5, 6, 7, 8]);
    expect(await draw({ seed: 1 })).toEqual(drawn);
    expect(await draw({ seed: 2 })).not.toEqual(drawn);
    // Failures have chances of their own.
    expect(await draw({ seed: 1, failRate: 0.5 })).toEqual(drawn);
  });

  test.each([
    { prefer: "delay=30" },
    { prefer: "code=404, delay=30" },
    { prefer: 'Delay = "30" , example=PolicyFired' },
    { prefer: "dynamic=true; delay=30ms" },
    { prefer: "delay=0.03s" },
    { prefer: "delay=30, delay=90" },
  ])("are late by what the request prefers: $prefer", async ({ prefer }) => {
    expect(await delays([respond(appWithFaults({}).app, request(prefer))])).toEqual([30]);
    expect(await delays([respond(appWithFaults({ latency: 5 }).app, request(prefer))])).toEqual([30]);
  });

  test("a request that prefers its own delay draws chances like the others", async () => {
    const draw = async (first: string | undefined) => {
      const { app } = appWithFaults({ latency: [1, 1000], failRate: 0.5 });
      const answers = [respond(app, request(first)), ...ask(app, 4)];
      const times = await delays(answers);
      return (await Promise.all(answers)).map(({ status }, index) => [status, times[index]]);
    };
    expect((await draw("delay=3")).slice(1)).toEqual((await draw(undefined)).slice(1));
  });

  test.each(["delay", "delay=", "delay=soon", "delay=-1", "delay=60001", "delay=P1M", 'delay="2 s"', "delay=1e3"])(
    "a delay that is none gets a sentence: %s",
    (prefer) => {
      const { app, asked } = appWithFaults({});
      const { status, body } = respond(app, request(prefer)) as MockResponse;
      expect(status).toBe(400);
      expect(JSON.parse(body ?? "").detail).toMatch(
        /^The delay of the Prefer header is milliseconds from 0 to 60000, or a string such as 2s, not ".*"\.$/,
      );
      expect(asked).toEqual([]);
    },
  );

  test("are carried out when the request comes", async () => {
    const { app, asked } = appWithFaults({ latency: 1000 });
    const answer = respond(app, request());
    expect(asked).toEqual([PATH]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await answer).toMatchObject({ status: 200 });
  });

  test("go at once when the mock is to stop, and none is held back any more", async () => {
    const { app, faults } = appWithFaults({ latency: 1000 });
    const answers = ask(app, 3);
    faults.end();
    expect(vi.getTimerCount()).toBe(0);
    for (const answer of [...answers, respond(app, request())]) expect(await answer).toMatchObject({ status: 200 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("are bounded in number", async () => {
    const { app, faults } = appWithFaults({ latency: 1000 });
    ask(app, 10_001);
    expect(vi.getTimerCount()).toBe(10_000);
    faults.end();
  });

  test("leave no timer when the client goes away", async () => {
    const { app } = appWithFaults({});
    const gone = new AbortController();
    const answer = respond(app, { ...request("delay=50000"), signal: gone.signal });
    expect(vi.getTimerCount()).toBe(1);
    gone.abort();
    expect(vi.getTimerCount()).toBe(0);
    await answer;
    await respond(app, { ...request("delay=50000"), signal: gone.signal });
  });
});

describe("what makes no sense is refused", () => {
  test.each(
    [-1, 60_001, 0.5, Number.NaN, "50", [1], [2, 1], [1, 2, 3], [0, 60_001], ["1", "2"], null].map((latency) => ({
      latency,
    })),
  )("a latency of $latency", ({ latency }) => {
    expect(() => createFaultInjector({ latency } as FaultOptions)).toThrow(
      /^The latency is a whole number of milliseconds from 0 to 60000, or the least and the most, such as \[50, 400\], not .*\.$/,
    );
  });

  test.each([-0.1, 1.1, Number.NaN, "0.5", null].map((failRate) => ({ failRate })))(
    "a fail rate of $failRate",
    ({ failRate }) => {
      expect(() => createFaultInjector({ failRate } as FaultOptions)).toThrow(
        /^The fail rate is a number from 0 to 1, such as 0.05, not .*\.$/,
      );
    },
  );
});
