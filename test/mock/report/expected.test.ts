import { describe, expect, test } from "vitest";
import type { Exchange } from "../../../src/mock/exchange/exchange.js";
import { gist, observed, RESOURCE, RESOURCES } from "./_observed.js";

const setPaused = `${RESOURCE}set_paused/`;
const PAUSED = {
  operation: "marketplace_provider_resources_set_paused",
  method: "POST",
  path: `${RESOURCES}{uuid}/set_paused/`,
};

describe("X-Mock-Expect: violation", () => {
  const headers = { "x-mock-expect": "violation" };
  const bad = { url: setPaused, body: { paused: "yes" } };

  test("says that it is on purpose", async () => {
    const { recorder, ask } = observed();
    await ask({ ...bad, headers }, { ...bad, headers: { "x-mock-expect": " Violation " } });
    const { violations, expected, broken } = recorder.report();
    expect([violations, broken]).toEqual([[], 0]);
    expect(expected.map(gist)).toMatchObject([{ ...PAUSED, place: "/paused", rule: "type", count: 2 }]);
    expect(expected[0]?.first.curl).toContain("-H 'X-Mock-Expect: violation'");
  });

  test("does not hide the same from requests without it", async () => {
    const { recorder, ask } = observed();
    await ask({ ...bad, headers }, bad);
    const { violations, expected, broken } = recorder.report();
    expect([violations.map(gist), expected.map(gist)]).toMatchObject([[{ count: 1 }], [{ count: 1 }]]);
    expect(broken).toBe(1);
  });

  test("is reported on a request that breaks nothing", async () => {
    const { recorder, ask } = observed();
    await ask({ url: setPaused, body: { paused: true }, headers });
    const { violations, expected, broken } = recorder.report();
    expect([violations.map(gist), expected]).toEqual([
      [{ ...PAUSED, part: "header", place: "X-Mock-Expect", rule: "expected", value: "violation", count: 1 }],
      [],
    ]);
    expect(broken).toBe(1);
  });

  test("is reported when it says something else", async () => {
    const { recorder, ask } = observed();
    await ask({ ...bad, headers: { "x-mock-expect": "violations" } });
    expect(recorder.report().violations.map(gist)).toMatchObject([
      { part: "body", place: "/paused" },
      { part: "header", place: "X-Mock-Expect", rule: "enum", value: "violations" },
    ]);
  });

  test("means nothing where nobody judges: a request that is made to fail, and OPTIONS", async () => {
    const { recorder, ask } = observed();
    const [exchange] = await ask({ method: "OPTIONS", headers }, { ...bad, headers });
    expect(recorder.report()).toMatchObject({ violations: [], expected: [{ count: 1 }] });
    recorder.clear();
    const response = { status: 503, headers: [], body: "" };
    const operation = "marketplace_provider_resources_set_paused";
    recorder.observe({ ...(exchange as Exchange), response, operation, onDemand: true });
    expect(recorder.report()).toMatchObject({ requests: 1, violations: [], expected: [] });
  });
});
