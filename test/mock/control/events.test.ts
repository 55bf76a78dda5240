import { describe, expect, test } from "vitest";
import { createMockFetch, type MockFetch, type RequestRecord, startMock } from "../../../src/mock/index.js";
import { ask, mockOf, RESOURCES, USAGES } from "./_mock.js";

/** The events of a stream, one by one: their name and their data. */
async function* eventsOf(response: Response): AsyncGenerator<[name: string, data: Partial<RequestRecord>]> {
  let text = "";
  const decoder = new TextDecoder();
  for await (const bytes of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(bytes, { stream: true });
    const events = text.split("\n\n");
    text = events.pop() ?? "";
    for (const event of events) {
      const [, name] = /^event: (.*)$/m.exec(event) ?? [];
      const [, data = "{}"] = /^data: (.*)$/m.exec(event) ?? [];
      if (name) yield [name, JSON.parse(data)];
    }
  }
}

async function listen(fetch: (url: string) => Promise<Response>, url = "/_mock/events") {
  const response = await fetch(url);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  const events = eventsOf(response);
  return { next: async () => (await events.next()).value, end: () => events.return(undefined) };
}

describe("GET /_mock/events", () => {
  test("sends requests as they are recorded, with their callers", async () => {
    const mock = await mockOf();
    await ask(mock, RESOURCES);
    const { next, end } = await listen(mock);
    await ask(mock, USAGES, { token: "staff@one" });
    await ask(mock, USAGES, { token: "somebody" });
    await ask(mock, `${USAGES}?page_size=many`, { token: null });
    const operation = "marketplace_component_usages_list";
    expect(await next()).toEqual(["request", mock.control.requests()[1]]);
    expect(await next()).toMatchObject(["request", { number: 3, operation, status: 401, caller: "?" }]);
    expect(await next()).toMatchObject(["request", { number: 4, caller: null, violations: [expect.any(String)] }]);
    expect(mock.control.requests()[1]).toMatchObject({ number: 2, caller: "staff", sandbox: "one", status: 200 });
    await end();
  });

  test("goes on after a reset, and tells that the log was emptied", async () => {
    const mock = await mockOf();
    const { next, end } = await listen(mock);
    mock.control.reset();
    mock.control.clearReport();
    await ask(mock, USAGES);
    expect(await next()).toEqual(["cleared", {}]);
    expect(await next()).toMatchObject(["request", { number: 1 }]);
    await end();
  });

  test("tells of one sandbox", async () => {
    const mock = await mockOf();
    const { next, end } = await listen(mock, "/_mock/events?sandbox=one");
    await ask(mock, USAGES);
    await ask(mock, USAGES, { token: "staff@one" });
    expect(await next()).toMatchObject(["request", { number: 2, sandbox: "one" }]);
    await end();
  });

  test("has no more than fifty readers; one that leaves makes room", async () => {
    const mock = await mockOf();
    const open = await Promise.all(Array.from({ length: 50 }, () => mock("/_mock/events")));
    const { status, body } = await ask(mock, "/_mock/events");
    expect([status, Object.keys(body)]).toEqual([409, ["detail"]]);
    await open[0]?.body?.cancel();
    const another = await mock("/_mock/events");
    expect(another.status).toBe(200);
    for (const response of [...open.slice(1), another]) await response.body?.cancel();
  });

  test("drops a reader that does not read", async () => {
    const mock = await mockOf();
    const response = await mock("/_mock/events");
    for (let count = 0; count < 1100; count++) await mock(RESOURCES, { method: "OPTIONS" });
    await expect(response.text()).rejects.toThrow("nobody reads");
  });

  test("ends with the signal of its request", async () => {
    const mock = await mockOf();
    const gone = new AbortController();
    const response = await mock("/_mock/events", { signal: gone.signal });
    gone.abort(new Error("gone"));
    await expect(response.text()).rejects.toThrow("gone");
    await ask(mock, USAGES);
  });

  test("does not keep a server from stopping", async () => {
    const mock = await startMock({ port: 0 });
    const { next } = await listen((url) => fetch(mock.url + url));
    await fetch(mock.url + USAGES);
    expect(await next()).toMatchObject(["request", { status: 401 }]);
    const closed = mock.close();
    expect(await next()).toBeUndefined();
    await closed;
  });

  test("HEAD has no body, and a mock without a record has no events", async () => {
    const mock = await mockOf({ record: false });
    const head = await mock("/_mock/events", { method: "HEAD" });
    expect([head.status, head.headers.get("content-type"), head.body]).toEqual([200, "text/event-stream", null]);
    expect((await mock("/_mock/events")).status).toBe(409);
  });
});

describe("control.watch", () => {
  test("calls until it is ended", async () => {
    const mock = await mockOf();
    const seen: (string | null)[] = [];
    const stop = mock.control.watch(({ sandbox }) => seen.push(sandbox));
    const stopOne = mock.control.watch(({ sandbox }) => seen.push(`one: ${sandbox}`), { sandbox: "one" });
    await ask(mock, USAGES);
    await ask(mock, USAGES, { token: "staff@one" });
    stop();
    stopOne();
    await ask(mock, USAGES);
    expect(seen).toEqual([null, "one", "one: one"]);
    expect(() => mock.control.watch(() => {}, { sandbox: "a b" })).toThrow("The name of a sandbox");
  });
});

describe("a request in detail", () => {
  const detail = async (mock: MockFetch, number: number) => (await ask(mock, `/_mock/requests/${number}`)).body;

  test("has headers, bodies, the places of its violations and a command", async () => {
    const mock = await mockOf();
    const sent = { resource: "b9005020ea014056801f86ab919a8aef", usages: [{ type: "cpu", amount: "many" }] };
    await ask(mock, `${USAGES}set_usage/`, { method: "POST", body: sent, headers: { "X-Own": "yes" } });
    const found = await detail(mock, 1);
    expect(found).toEqual(mock.control.request(1));
    expect(found).toMatchObject({
      number: 1,
      caller: "staff",
      request: { headers: { authorization: "***", "x-own": "yes" }, body: JSON.stringify(sent), complete: true },
      response: { headers: { "Content-Type": "application/json; charset=utf-8" }, complete: true },
      issues: [{ part: "body", place: "/usages/0/amount", rule: "format" }],
    });
    expect(JSON.parse(found.response.body)).toHaveProperty("usages");
    expect(found.curl).toMatch(/^curl -X POST -H "Authorization: Token \$TOKEN" .*--data-raw/);
  });

  test("has no secrets, and no more than 64 kB of a body", async () => {
    const mock = await mockOf();
    await ask(mock, "/api-auth/password/", {
      method: "POST",
      token: null,
      body: { username: "staff", password: "pw1" },
    });
    await ask(mock, "/elsewhere/", { method: "POST", body: JSON.stringify("x".repeat(70_000)) });
    const [secret, long] = [await detail(mock, 1), await detail(mock, 2)];
    expect(JSON.stringify(secret)).not.toContain("pw1");
    expect([secret.request.complete, long.request.complete]).toEqual([false, false]);
    expect(long.request.body.length).toBeLessThanOrEqual(65_537);
  });

  test("is forgotten after a hundred others, and when the log is emptied", async () => {
    const mock = await createMockFetch();
    for (let count = 0; count < 101; count++) await mock(RESOURCES, { method: "OPTIONS" });
    expect((await detail(mock, 2)).number).toBe(2);
    for (const number of [0, 1, 102]) expect((await ask(mock, `/_mock/requests/${number}`)).status).toBe(404);
    expect((await ask(mock, "/_mock/requests/first")).status).toBe(400);
    mock.control.clearReport();
    expect(() => mock.control.request(2)).toThrow("not remembered");
  });
});
