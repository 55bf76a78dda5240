import { describe, expect, test } from "vitest";
import { VerifyError, verify } from "../../../src/verify/index.js";
import { rightServer, type Send } from "./_mutate.js";

const operations = ["marketplace_customer_component_usage_policies_actions_retrieve"] as const;
const ask = (fetch: Send) => verify({ url: "http://mock", token: "staff", fetch, operations });
const right = await rightServer();

/** Refuses every third request, once. */
function refusing(response: () => Response): Send {
  let requests = 0;
  return async (request) => (++requests % 3 === 0 ? response() : right(request));
}

const refusal = (status: number, headers: Record<string, string> = {}) =>
  new Response("Slow down.", { status, headers: { "content-type": "text/plain", ...headers } });
const now = "Wed, 21 Oct 2026 07:28:00 GMT";
const past = "Thu, 01 Jan 1970 00:00:00 GMT";

describe("a server that asks to wait is waited for", () => {
  test.each([
    { what: "429 with seconds", response: () => refusal(429, { "retry-after": "0.01" }), least: 0.01 },
    { what: "503 with seconds", response: () => refusal(503, { "retry-after": "0" }), least: 0 },
    { what: "429 with its own time", response: () => refusal(429, { "retry-after": now, date: now }), least: 0 },
    { what: "429 with a date that is over", response: () => refusal(429, { "retry-after": past }), least: 0 },
  ])("$what", async ({ response, least }) => {
    const { outcome, findings, waits, requests } = await ask(refusing(response));
    expect({ outcome, findings }).toEqual({ outcome: "holds", findings: [] });
    expect(waits.count).toBeGreaterThan(2);
    expect(waits.seconds).toBeCloseTo(waits.count * least);
    expect(requests).toBeGreaterThan(waits.count);
  });

  test("429 that does not say how long", async () => {
    let requests = 0;
    const { outcome, waits } = await ask(async (request) => (++requests === 4 ? refusal(429) : right(request)));
    expect({ outcome, waits }).toEqual({ outcome: "holds", waits: { count: 1, seconds: 0.5 } });
  });
});

describe("one that does so for too long could not be verified", () => {
  test("for every request", async () => {
    const result = await ask(async () => refusal(429, { "retry-after": "0" }));
    expect(result).toMatchObject({ outcome: "incomplete", findings: [] });
    expect(result.stopped).toMatch(/still responds 429 after 5 waits/);
  });

  test("for an hour", async () => {
    const result = await ask(refusing(() => refusal(503, { "retry-after": "3600" })));
    expect(result).toMatchObject({ outcome: "incomplete", findings: [], waits: { count: 0, seconds: 0 } });
    expect(result.stopped).toMatch(/asks to wait 3600 s/);
  });

  test("and is not waited for when it is to end", async () => {
    const ended = new AbortController();
    const fetch: Send = async () => {
      setTimeout(() => ended.abort());
      return refusal(429, { "retry-after": "100" });
    };
    const result = await verify({ url: "http://mock", token: "staff", fetch, operations, signal: ended.signal });
    expect(result).toMatchObject({ outcome: "incomplete", stopped: "it was ended from outside", findings: [] });
  });
});

test("503 that does not ask to wait is a finding", async () => {
  const { findings } = await ask(refusing(() => refusal(503)));
  expect(findings.map(({ rule }) => rule)).toContain("server-error");
});

test("a server that was never there is an error, not a finding", async () => {
  await expect(ask(() => Promise.reject(new TypeError("fetch failed")))).rejects.toThrow(VerifyError);
});
