import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  marketplaceComponentUsagesCount as count,
  createWaldurClient,
  marketplaceComponentUsagesList as list,
  paginate,
  type RetryOptions,
  retry,
  marketplaceProviderResourcesSetAsOk as setAsOk,
} from "../../../src/index.js";
import { refuseUnhandledRejections } from "./_servers.js";
import { LIST, observed } from "./_ways.js";

refuseUnhandledRejections();

const baseUrl = "https://waldur.test";
const path = { uuid: "b9005020ea014056801f86ab919a8aef" };
const good = () => Response.json([{ uuid: "a" }], { headers: { "X-Result-Count": "1", Link: "" } });
const busy = (headers: Record<string, string> = {}) => new Response(null, { status: 503, headers });
const broken = () => Promise.reject(new TypeError("fetch failed"));

/** A client that gets these answers one after the other, and the last one from then on. */
function clientOf(answers: (() => Response | Promise<Response>)[], ...options: RetryOptions[]) {
  const { fetch, requests } = observed(() => (answers.length > 1 ? answers.shift() : answers[0])?.() ?? good());
  const client = createWaldurClient({ baseUrl, fetch, token: "key" });
  for (const option of options) client.use(retry(option));
  return { client, requests };
}

describe("without waiting", () => {
  const now = { delay: 0 };

  test("nothing is sent again unless asked for", async () => {
    for (const answer of [busy, broken]) {
      const { client, requests } = clientOf([answer, good]);
      expect((await list({ client })).error?.kind).toMatch(/unexpected|network/);
      expect(requests).toHaveLength(1);
    }
  });

  test.each([
    { name: "429", answers: [() => new Response(null, { status: 429 })] },
    { name: "503", answers: [busy] },
    { name: "no answer", answers: [broken] },
    { name: "no answer and 503", answers: [broken, busy] },
    { name: "503 and no answer", answers: [busy, broken] },
  ])("GET and HEAD are sent again after $name", async ({ answers }) => {
    for (const call of [list, count as unknown as typeof list]) {
      const { client, requests } = clientOf([...answers, good], now);
      expect((await call({ client })).error).toBeUndefined();
      expect(requests).toHaveLength(answers.length + 1);
      expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual(requests.map(() => "Token key"));
    }
    const { client, requests } = clientOf([...answers, good], now);
    expect((await client.GET(LIST)).data).toEqual([{ uuid: "a" }]);
    expect(requests).toHaveLength(answers.length + 1);
  });

  const unavailable = { kind: "unexpected", status: 503 };
  test.each([
    { name: "503", answers: [busy], first: unavailable, last: unavailable },
    { name: "no answer", answers: [broken], first: { kind: "network" }, last: { kind: "network" } },
    { name: "no answer, then 503", answers: [broken, busy], first: { kind: "network" }, last: unavailable },
    { name: "503, then no answer", answers: [busy, broken], first: unavailable, last: { kind: "network" } },
  ])("what stays so is told after the last attempt: $name", async ({ answers, first, last }) => {
    for (const { attempts, sent, error } of [
      { attempts: undefined, sent: 3, error: last },
      { attempts: 5, sent: 5, error: last },
      { attempts: 2, sent: 2, error: last },
      { attempts: 1, sent: 1, error: first },
      { attempts: 0, sent: 1, error: first },
    ]) {
      const { client, requests } = clientOf([...answers], { ...now, attempts });
      expect((await list({ client })).error).toMatchObject(error);
      expect(requests).toHaveLength(sent);
    }
  });

  test("other requests are sent once, because they might be carried out twice", async () => {
    for (const answer of [busy, broken]) {
      const { client, requests } = clientOf([answer, good], now);
      expect((await setAsOk({ client, path })).error?.kind).toMatch(/unexpected|network/);
      const params = { path };
      await client.DELETE("/api/marketplace-customer-component-usage-policies/{uuid}/", { params }).catch(() => {});
      await client.PATCH("/api/marketplace-provider-resources/{uuid}/", { params, body: {} }).catch(() => {});
      expect(requests.map(({ method }) => method)).toEqual(["POST", "DELETE", "PATCH"]);
    }
  });

  test.each([400, 401, 404, 500, 502, 504])("an answer with %i is an answer", async (status) => {
    const { client, requests } = clientOf([() => Response.json({}, { status }), good], now);
    expect((await list({ client })).error).toMatchObject({ status });
    expect(requests).toHaveLength(1);
  });

  test.each([
    {
      name: "a redirect",
      answer: () => new Response(null, { status: 302, headers: { location: "/" } }),
      kind: "unexpected",
    },
    {
      name: "a time that is over",
      answer: () => Promise.reject(new DOMException("", "TimeoutError")),
      kind: "timeout",
    },
  ])("so is $name", async ({ answer, kind }) => {
    const { client, requests } = clientOf([answer, good], now);
    expect((await list({ client })).error?.kind).toBe(kind);
    expect(requests).toHaveLength(1);
  });

  test("each page of a walk has its own attempts", async () => {
    const { client, requests } = clientOf([busy, busy, good], now);
    const found: unknown[] = [];
    for await (const { uuid } of paginate(list, { client })) found.push(uuid);
    expect([found, requests.length]).toEqual([["a"], 3]);
  });

  test("other middleware still sees what went wrong", async () => {
    const { client } = clientOf([broken]);
    const seen: unknown[] = [];
    client.use({
      onError({ error }) {
        seen.push(error);
      },
    });
    client.use(retry(now));
    const { error } = await list({ client });
    expect(seen).toEqual([error]);
    expect(error?.kind).toBe("network");
  });
});

describe("between two attempts", () => {
  const start = Date.parse("2025-11-21T12:00:00Z");
  beforeEach(() => {
    vi.useFakeTimers({ now: start });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** When the attempts were made, in milliseconds from the first. */
  async function timesOf(answers: (() => Response | Promise<Response>)[], options: RetryOptions = {}) {
    vi.setSystemTime(start);
    const times: number[] = [];
    const noted = answers.map((answer) => () => {
      times.push(Date.now() - start);
      return answer();
    });
    const { client } = clientOf(noted, options);
    const result = list({ client });
    await vi.runAllTimersAsync();
    return { times, result: await result };
  }

  test("it waits twice as long each time", async () => {
    expect((await timesOf([busy])).times).toEqual([0, 300, 900]);
    expect((await timesOf([broken], { attempts: 4, delay: 100 })).times).toEqual([0, 100, 300, 700]);
  });

  test.each([
    { name: "seconds", value: "7", times: [0, 7_000] },
    { name: "no seconds", value: "0", times: [0, 0] },
    { name: "as many as allowed", value: "30", times: [0, 30_000] },
    { name: "a date", value: "Fri, 21 Nov 2025 12:00:09 GMT", times: [0, 9_000] },
    { name: "a date that has passed", value: "Fri, 21 Nov 2025 11:00:00 GMT", times: [0, 0] },
    { name: "garbage", value: "soon", times: [0, 300] },
    { name: "nothing", value: "", times: [0, 300] },
  ])("it waits as long as Retry-After says: $name", async ({ value, times }) => {
    for (const status of [429, 503]) {
      const answer = () => new Response(null, { status, headers: { "Retry-After": value } });
      const found = await timesOf([answer, good]);
      expect(found.times).toEqual(times);
      expect(found.result.error).toBeUndefined();
    }
  });

  test.each([
    { name: "seconds", value: "31" },
    { name: "a year", value: "31536000" },
    { name: "seconds without end", value: "9".repeat(400) },
    { name: "a date", value: "Fri, 21 Nov 2025 12:00:31 GMT" },
  ])("it does not wait longer than it may: $name", async ({ value }) => {
    const { times, result } = await timesOf([() => busy({ "Retry-After": value }), good]);
    expect(times).toEqual([0]);
    expect(result.error).toMatchObject({ kind: "unexpected", status: 503 });
  });

  test("maxDelay is the caller's", async () => {
    const answer = () => busy({ "Retry-After": "31" });
    expect((await timesOf([answer, good], { maxDelay: 31_000 })).times).toEqual([0, 31_000]);
  });

  test.each([
    { name: "busy", answer: busy },
    { name: "not there", answer: broken },
  ])("the signal ends the wait for a server that is $name", async ({ answer }) => {
    const { client, requests } = clientOf([answer], {});
    const controller = new AbortController();
    const result = list({ client, signal: controller.signal });
    await vi.advanceTimersByTimeAsync(299);
    controller.abort("left");
    expect((await result).error).toMatchObject({ kind: "aborted", cause: "left" });
    expect(vi.getTimerCount()).toBe(0);
    expect(requests).toHaveLength(1);
  });
});
