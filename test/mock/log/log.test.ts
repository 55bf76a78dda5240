import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createApp } from "../../../src/mock/create-app.js";
import { handle } from "../../../src/mock/http/fetch.js";
import type { MockApp } from "../../../src/mock/http/respond.js";
import { formatText } from "../../../src/mock/log/text.js";
import type { LogRecord } from "../../../src/mock/log/types.js";
import type { MockFetchOptions } from "../../../src/mock/options.js";
import { coloursFor } from "../../../src/report/colours.js";
import { appOf, exchanged } from "../http/_app.js";

const LIST = "/api/marketplace-component-usages/";

describe("what the app tells a log", () => {
  let app: MockApp;
  const records: LogRecord[] = [];
  const make = async (options: MockFetchOptions) =>
    (await createApp({ log: (entry) => records.push(entry), bodyLimit: 100, ...options })).app;
  beforeAll(async () => {
    app = await make({});
  });
  afterAll(() => records.splice(0));

  async function ask(url: string, init: RequestInit & { token?: string } = {}, to = app): Promise<LogRecord[]> {
    records.splice(0);
    const headers = { ...(init.token && { Authorization: `Token ${init.token}` }), ...init.headers };
    await handle(to, new Request(`http://mock.test${url}`, { ...init, headers }));
    return records.slice();
  }

  test("a request with its answer", async () => {
    const before = Date.now();
    const [entry, ...more] = await ask(`${LIST}?type=cpu`, { token: "staff@t1" });
    expect(more).toEqual([]);
    expect(entry).toMatchObject({
      method: "GET",
      url: `${LIST}?type=cpu`,
      status: 200,
      caller: "staff",
      sandbox: "t1",
      operation: "marketplace_component_usages_list",
      violations: [],
      mockViolations: [],
      failure: undefined,
    });
    expect(entry?.bytes).toBeGreaterThan(500);
    expect(entry?.duration).toBeGreaterThan(0);
    expect(entry?.time).toBeGreaterThanOrEqual(before - 1);
    expect(entry?.time).toBeLessThanOrEqual(Date.now());
  });

  test("an answer without a body has no bytes", async () => {
    const [entry] = await ask(LIST, { token: "staff", method: "HEAD" });
    expect(entry).toMatchObject({ status: 200, bytes: 0, operation: "marketplace_component_usages_list" });
  });

  test("nothing of a secret", async () => {
    const [entry] = await ask(`${LIST}?type=cpu&token=5up3rs3cr3t`, { token: "an0ther" });
    expect(entry).toMatchObject({ status: 401, caller: "?", sandbox: undefined });
    expect(JSON.stringify(entry)).not.toMatch(/5up3rs3cr3t|an0ther/);
  });

  test("what broke the contract", async () => {
    const [entry] = await ask(`${LIST}?page_size=many`, { token: "staff" });
    expect(entry?.violations).toMatchObject([{ part: "query", place: "page_size" }]);
    expect(formatText(entry as LogRecord, coloursFor(false, {}))).toMatch(/\n {9}violation: query page_size must be /);
    const headers = { "X-Mock-Expect": "violation" };
    expect((await ask(`${LIST}?page_size=many`, { token: "staff", headers }))[0]?.announced).toBe(true);
  });

  test("what broke it when examples are answered", async () => {
    const stateless = await make({ stateless: true });
    const [entry] = await ask(`${LIST}?page_size=many`, { token: "staff" }, stateless);
    expect(entry).toMatchObject({ caller: "?", violations: [{ part: "query", place: "page_size" }] });
    const headers = { Prefer: "code=404" };
    expect((await ask(LIST, { token: "staff", headers }))[0]).toMatchObject({
      status: 404,
      violations: [],
      forced: true,
    });
    expect((await ask(LIST, { token: "staff", headers: { Prefer: "delay=0" } }))[0]?.forced).toBe(false);
    expect((await ask(LIST, { token: "staff" }, stateless))[0]?.forced).toBe(false);
  });

  test("a path that is none", async () => {
    const [entry] = await ask("/favicon.ico");
    expect(entry).toMatchObject({ status: 404, operation: undefined, caller: undefined });
  });

  test("a body that is too large", async () => {
    const [entry] = await ask(LIST, { method: "POST", body: "x".repeat(101) });
    expect(entry).toMatchObject({ status: 413, method: "POST", violations: [], operation: undefined });
  });

  test("no preflight", async () => {
    expect(await ask(LIST, { method: "OPTIONS", headers: { "Access-Control-Request-Method": "GET" } })).toEqual([]);
  });

  test("what was made to fail, and how late an answer is", async () => {
    const [failed] = await ask(LIST, { token: "staff" }, await make({ failRate: 1, seed: 2 }));
    expect(failed).toMatchObject({ onDemand: true, operation: undefined, violations: [] });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    try {
      const late = ask(LIST, { token: "staff", headers: { Prefer: "delay=5s" } });
      await vi.advanceTimersByTimeAsync(5000);
      expect(await late).toMatchObject([{ status: 200, onDemand: false, duration: 5000 }]);
    } finally {
      vi.useRealTimers();
    }
  });

  test("a failure of the mock, and then it goes on", async () => {
    const failing = appOf(
      () => {
        throw new Error("The handler is broken.");
      },
      { log: (note, { status }) => told.push([status, String(note.failure)]) },
    );
    const told: unknown[] = [];
    await handle(failing, new Request("http://mock.test/"));
    expect(told).toEqual([[500, "Error: The handler is broken."]]);
  });

  test("a log that fails spoils no answer, and is told", async () => {
    const told: string[] = [];
    const failing = appOf((request) => exchanged(request, "{}"), {
      log: () => {
        throw new Error("The disk is full.");
      },
      onFailure: (error) => told.push(String(error)),
    });
    expect((await handle(failing, new Request("http://mock.test/"))).status).toBe(200);
    expect(told).toEqual(["Error: The disk is full."]);
  });
});
