import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { observed, RESOURCE, RESOURCES } from "./_observed.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 2, 1, 10) });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the log of requests", () => {
  test("tells what was asked and answered", async () => {
    const { recorder, ask } = observed();
    await ask({ url: `${RESOURCES}?page_size=many`, headers: { authorization: "Token staff@checkout" } });
    vi.setSystemTime(Date.UTC(2026, 2, 1, 10, 0, 5));
    await ask(
      { url: `${RESOURCE}set_paused/`, body: { paused: true } },
      { url: "/api/", headers: { prefer: "code=404" } },
    );
    expect(recorder.requests()).toEqual([
      {
        number: 1,
        at: "2026-03-01T10:00:00.000Z",
        method: "GET",
        url: `${RESOURCES}?page_size=many`,
        caller: "?",
        sandbox: "checkout",
        operation: "marketplace_provider_resources_list",
        body: null,
        status: 200,
        example: false,
        outside: false,
        violations: ["query page_size must be integer"],
      },
      {
        number: 2,
        at: "2026-03-01T10:00:05.000Z",
        method: "POST",
        url: `${RESOURCE}set_paused/`,
        caller: "?",
        sandbox: null,
        operation: "marketplace_provider_resources_set_paused",
        body: '{"paused":true}',
        status: 200,
        example: false,
        outside: false,
        violations: [],
      },
      expect.objectContaining({
        number: 3,
        operation: null,
        status: 404,
        outside: true,
        violations: [],
      }),
    ]);
  });

  test.each([
    { limit: undefined, numbers: [3, 4, 5] },
    { limit: 2, numbers: [4, 5] },
    { limit: 0, numbers: [] },
    { limit: 100, numbers: [3, 4, 5] },
  ])("remembers the last three, of which $limit are asked for", async ({ limit, numbers }) => {
    const { recorder, ask } = observed({ requests: 3 });
    await ask({}, {}, {}, {}, {});
    expect(recorder.requests({ limit }).map(({ number }) => number)).toEqual(numbers);
  });

  test("remembers a thousand without being told how many, and none when it is told so", async () => {
    const { recorder, ask } = observed();
    const nothing = observed({ requests: 0 });
    await ask(...Array.from({ length: 1001 }, () => ({ method: "OPTIONS" })));
    await nothing.ask({});
    expect([recorder.requests().length, recorder.requests()[0]?.number]).toEqual([1000, 2]);
    expect([nothing.recorder.requests({ limit: 5 }), nothing.recorder.report().requests]).toEqual([[], 1]);
  });

  test("gives those of one sandbox, and takes nothing else for one", async () => {
    const { recorder, ask } = observed();
    const as = (authorization: string) => ({ headers: { authorization } });
    await ask(
      as("Token staff@one"),
      as("Token staff@two"),
      as("Token staff@one"),
      as("Bearer some@one"),
      as("Token staff"),
    );
    expect(recorder.requests({ sandbox: "one" }).map(({ number }) => number)).toEqual([1, 3]);
    expect(recorder.requests({ sandbox: "one", limit: 1 }).map(({ number }) => number)).toEqual([3]);
  });

  test("what was given does not change when more comes", async () => {
    const { recorder, ask } = observed({ requests: 1 });
    await ask({});
    const before = recorder.requests();
    await ask({ url: RESOURCES });
    expect([before[0]?.url, recorder.requests()[0]?.url]).toEqual([RESOURCE, RESOURCES]);
  });
});

describe("a report", () => {
  test("says what it is about and when it began", async () => {
    const { recorder, ask } = observed();
    vi.setSystemTime(Date.UTC(2026, 2, 1, 10, 1));
    await ask({ url: `${RESOURCE}?colour=red&size=it's`, method: "GET" });
    vi.setSystemTime(Date.UTC(2026, 2, 1, 10, 2));
    const report = recorder.report();
    expect(report).toMatchObject({
      format: 1,
      contract: { version: expect.stringMatching(/^\d+\.\d+\.\d+/), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) },
      began: "2026-03-01T10:00:00.000Z",
      made: "2026-03-01T10:02:00.000Z",
      requests: 1,
    });
    expect(report.violations[0]?.first).toEqual({
      at: "2026-03-01T10:01:00.000Z",
      method: "GET",
      url: `${RESOURCE}?colour=red&size=it's`,
      curl: `curl -H "Authorization: Token $TOKEN" 'http://mock.test${RESOURCE}?colour=red&size=it'\\''s'`,
      status: 200,
      answer: expect.stringMatching(/^\{"offering":.{288}…$/),
    });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test.each([
    {
      ask: { url: `${RESOURCE}set_slug/`, body: { slug: "it's" }, headers: { prefer: "code=400", accept: "*/*" } },
      curl: `curl -X POST -H "Authorization: Token $TOKEN" -H 'Content-Type: application/json' -H 'Prefer: code=400' --data-raw '{"slug":"it'\\''s"}' http://mock.test${RESOURCE}set_slug/`,
    },
    {
      ask: { method: "HEAD", url: `${RESOURCES}?page_size=many` },
      curl: `curl --head -H "Authorization: Token $TOKEN" 'http://mock.test${RESOURCES}?page_size=many'`,
    },
    { ask: { method: "DELETE" }, curl: `curl -X DELETE -H "Authorization: Token $TOKEN" http://mock.test${RESOURCE}` },
  ])("shows how to repeat a request: $curl", async ({ ask: asked, curl }) => {
    const { recorder, ask } = observed();
    await ask(asked);
    expect(recorder.report().violations[0]?.first.curl).toBe(curl);
  });

  test("begins anew when it is emptied", async () => {
    const { recorder, ask } = observed();
    await ask({ url: `${RESOURCE}?colour=red` }, { url: RESOURCES, headers: { "x-mock-expect": "violation" } });
    vi.setSystemTime(Date.UTC(2026, 2, 2));
    recorder.clear();
    expect(recorder.report()).toEqual({ ...observed().recorder.report(), began: "2026-03-02T00:00:00.000Z" });
    expect(recorder.requests()).toEqual([]);
    await ask({});
    expect(recorder.requests().map(({ number }) => number)).toEqual([1]);
  });
});
