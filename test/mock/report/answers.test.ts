import { describe, expect, test } from "vitest";
import { baseContract } from "../../../src/contract/contract.js";
import type { WaldurResponse } from "../../../src/mock/drf/call.js";
import { makeEngine } from "../../../src/mock/engine.js";
import type { Exchange, Finding } from "../../../src/mock/exchange/exchange.js";
import { makeRecorder } from "../../../src/mock/report/recorder.js";
import { type Ask, gist, observed, RESOURCE, RESOURCES, requestOf } from "./_observed.js";

const setPaused = `${RESOURCE}set_paused/`;

describe("what the mock itself does wrong is a list of its own", () => {
  const answers = async (
    response: Partial<WaldurResponse>,
    asked: Ask = { url: setPaused, body: { paused: true } },
  ) => {
    const headers = { "Content-Type": "application/json" };
    const engine = makeEngine({
      contract: baseContract,
      respond: () => ({ status: 200, headers, body: {}, ...response }),
    });
    const recorder = makeRecorder();
    recorder.observe(await engine(requestOf(asked)));
    return recorder.report();
  };

  test.each<{ what: string; response: Partial<WaldurResponse>; violation: object }>([
    { what: "a status", response: { status: 418 }, violation: { part: "status", rule: "declared", value: "418" } },
    {
      what: "a field",
      response: { body: { status: 5 } },
      violation: { part: "body", place: "/status", rule: "type", value: "5" },
    },
    {
      what: "the media type",
      response: { headers: { "Content-Type": "text/html" } },
      violation: { part: "content-type", value: "text/html" },
    },
  ])("$what", async ({ response, violation }) => {
    const { mockViolations, violations, broken } = await answers(response);
    expect(mockViolations).toMatchObject([
      { operation: "marketplace_provider_resources_set_paused", ...violation, count: 1 },
    ]);
    expect([violations, broken]).toEqual([[], 0]);
  });

  test("also when the client, too, does something wrong", async () => {
    const { mockViolations, violations } = await answers({ status: 418 }, { url: setPaused, body: { paused: "yes" } });
    expect([mockViolations.length, violations.length]).toEqual([1, 1]);
  });
});

describe("requests that were answered with an example", () => {
  const prefer = { prefer: "example=ResourceErred" };

  test.each<{ what: string; ask: Ask; violation: object }>([
    {
      what: "what Prism finds in a body",
      ask: { url: setPaused, body: { paused: "yes" } },
      violation: { part: "body", place: "/paused", rule: "type", value: '"yes"' },
    },
    {
      what: "what Prism finds in a query",
      ask: { url: `${RESOURCES}?page_size=many` },
      violation: { part: "query", place: "page_size", rule: "type", value: "many" },
    },
    {
      what: "what Prism finds in a path",
      ask: { url: `${RESOURCES}nobody/` },
      violation: { part: "path", place: "uuid", rule: "pattern", value: "nobody" },
    },
    {
      what: "a body that is missing",
      ask: { method: "POST", url: setPaused },
      violation: { part: "body", place: "", rule: "required", value: null },
    },
    {
      what: "malformed JSON, of which Prism says nothing",
      ask: { url: setPaused, body: "{" },
      violation: { part: "body", place: "", rule: "json", value: "{" },
    },
    {
      what: "a method that the URL does not have",
      ask: { method: "DELETE", url: RESOURCE },
      violation: { operation: null, method: "DELETE", part: "path", rule: "declared" },
    },
    {
      what: "a missing slash",
      ask: { url: RESOURCE.slice(0, -1) },
      violation: { operation: null, part: "path", rule: "declared" },
    },
  ])("are reported for $what", async ({ ask: asked, violation }) => {
    const { recorder, ask } = observed({ stateless: true });
    await ask(asked);
    expect(recorder.report().violations).toMatchObject([{ ...violation, count: 1 }]);
  });

  test.each<{ what: string; ask: Ask }>([
    { what: "no token", ask: { headers: { authorization: "" } } },
    { what: "a typical request", ask: { url: setPaused, body: { paused: true } } },
    { what: "another answer, asked for", ask: { headers: { prefer: "code=404" } } },
    { what: "an example that is not there", ask: { headers: { prefer: "example=None" } } },
    { what: "OPTIONS", ask: { method: "OPTIONS" } },
    { what: "HEAD", ask: { method: "HEAD" } },
  ])("are not reported for $what", async ({ ask: asked }) => {
    const { recorder, ask } = observed({ stateless: true });
    await ask(asked);
    expect(recorder.report()).toMatchObject({ requests: 1, broken: 0, violations: [], mockViolations: [] });
  });

  test("what Prism only warns of is nothing, and what it finds in the answer is not the client's", async () => {
    const { recorder, ask } = observed({ stateless: true });
    const [exchange] = await ask({});
    const finding = { code: "type", message: "must be a number" };
    const findings: Finding[] = [
      { ...finding, location: ["request", "header", "accept"], severity: "Warning" },
      { ...finding, location: ["response", "body", "limits", "a/b"], severity: "Error" },
      { ...finding, location: ["response", "body", "constructor"], severity: "Error" },
    ];
    recorder.observe({ ...(exchange as Exchange), findings });
    const { violations, mockViolations } = recorder.report();
    expect(violations).toEqual([]);
    expect(mockViolations.map(gist)).toMatchObject([
      { part: "body", place: "/limits/a~1b", value: null },
      { part: "body", place: "/constructor", value: null },
    ]);
  });

  test("may break the contract on purpose, and count in the coverage", async () => {
    const { recorder, ask } = observed();
    const headers = { prefer: "code=400", "x-mock-expect": "violation" };
    await ask({ url: setPaused, body: { paused: "yes" }, headers }, { headers: prefer });
    const { violations, expected, coverage } = recorder.report();
    expect([violations, expected.map(gist)]).toMatchObject([[], [{ place: "/paused", count: 1 }]]);
    expect(coverage.operations.used).toBe(2);
    expect(recorder.requests().map(({ example }) => example)).toEqual([true, true]);
  });
});
