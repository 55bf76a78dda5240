import { expect, test } from "vitest";
import type { OperationId } from "../../../src/contract/contract.js";
import { RELEASE_LINES, type ReleaseLine } from "../../../src/contract/lines.js";
import { createMockFetch } from "../../../src/mock/index.js";
import { formatResult, type VerifyOptions, verify } from "../../../src/verify/index.js";

/** Cheap to check, and different in the lines. */
const POLICY: OperationId = "marketplace_customer_component_usage_policies_retrieve";
const ACTIONS: OperationId = "marketplace_customer_component_usage_policies_actions_retrieve";

const mocks = Object.fromEntries(
  await Promise.all(RELEASE_LINES.map(async (release) => [release, await createMockFetch({ release })])),
) as Record<ReleaseLine, (request: Request) => Promise<Response>>;

function run(line: ReleaseLine, options: Partial<VerifyOptions> = {}) {
  return verify({ url: "https://mock.test", token: "staff", fetch: mocks[line], operations: [ACTIONS], ...options });
}

/** The mock of a line, with another response to the question for its version. */
function saying(line: ReleaseLine, version: object | undefined) {
  return async (request: Request) => {
    if (new URL(request.url).pathname !== "/api/version/") return mocks[line](request);
    return version ? Response.json(version) : Response.json({ detail: "No." }, { status: 403 });
  };
}

test.each(RELEASE_LINES)("a server that says its version is judged by that line: %s", async (line) => {
  const { release, outcome } = await run(line);
  expect(release.line).toBe(line);
  expect(release.version).toMatch(new RegExp(`^${line.replace(".", "\\.")}\\.\\d+$`));
  expect(outcome).toBe("holds");
});

test.each(RELEASE_LINES)("one that does not say it is judged by what its responses show: %s", async (line) => {
  const { release, findings } = await run(line, { fetch: saying(line, undefined) });
  expect(release).toMatchObject({ line, version: undefined });
  expect(findings).toEqual([]);
});

test.each(RELEASE_LINES)("filters and orders show it where the caller sees no record: %s", async (line) => {
  const fetch = async (request: Request) => {
    const response = await saying(line, undefined)(request);
    const isList = request.method === "GET" && response.ok && response.headers.has("x-result-count");
    const headers = new Headers(response.headers);
    headers.set("x-result-count", "0");
    return isList ? Response.json([], { headers: { ...Object.fromEntries(headers) } }) : response;
  };
  const { release } = await run(line, { fetch, allowEmpty: true });
  expect(release.line).toBe(line);
});

test.each([
  ["6.0.1", "7.8"],
  ["9.0.0", "8.1"],
])("a version without a line of its own gets the nearest, and the report says so: %s", async (version, line) => {
  const result = await run("7.8", { fetch: saying("7.8", { version }) });
  expect(result.release).toMatchObject({ line, version });
  for (const format of ["text", "markdown", "junit", "json", "sarif", "github"] as const)
    expect(formatResult(result, format)).toContain(version);
});

test("a version that is no release is passed over", async () => {
  const { release } = await run("8.0", { fetch: saying("8.0", { version: "develop" }) });
  expect(release).toMatchObject({ line: "8.0", version: "develop" });
});

test("by a line that it is not of, a server has the findings that its clients will have", async () => {
  const { release, findings } = await run("7.8", { release: "8.1", operations: [POLICY] });
  expect(release).toMatchObject({ line: "8.1", version: undefined });
  expect(findings.map(({ rule, operations }) => [rule, ...operations])).toContainEqual(["body-required", POLICY]);
});

test("a line that was asked for makes a known difference of another one a finding", async () => {
  const operations: OperationId[] = ["marketplace_provider_resources_offering_retrieve"];
  const { findings, knownDifferences } = await run("8.1", { release: "7.8", operations });
  expect(findings.map(({ rule, place }) => `${rule} ${place}`)).toContain("body-required ");
  expect(knownDifferences.filter(({ place }) => place.endsWith("roles"))).toEqual([]);
});

test("an operation that the line does not have leaves the verification incomplete", async () => {
  const later = "marketplace_provider_resources_set_effective_id" as OperationId;
  expect(await run("7.8", { operations: [later, ACTIONS] })).toMatchObject({ outcome: "incomplete" });
});
