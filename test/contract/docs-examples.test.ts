import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadFacts } from "../../scripts/facts/file.js";
import { type Mock, startMock } from "../../src/mock/start.js";
import { type OperationId, validateResponse } from "../../src/validate/index.js";
import { operations, root } from "../helpers/contract.js";
import { AUTHORIZED, jsonInit, readBody } from "../helpers/requests.js";

/**
 * Examples of the docs whose placeholder value cannot be valid: Waldur refuses it (or crashes), so the contract answers
 * with the declared 400. Every other example gets the declared success.
 */
const REFUSED: Record<string, string> = {
  marketplace_component_usages_set_usage: "names neither a resource nor a plan period",
  marketplace_customer_component_usage_policies_create:
    'neither "string-value" is an action nor /api/scope/ an organization',
  marketplace_customer_component_usage_policies_update:
    'neither "string-value" is an action nor /api/scope/ an organization',
  marketplace_provider_resources_move_resource: "null is no project",
  marketplace_provider_resources_set_backend_id: "Waldur crashes without backend_id",
  marketplace_provider_resources_set_backend_metadata: "Waldur refuses null",
  marketplace_provider_resources_set_downscaled: "Waldur crashes without downscaled",
  marketplace_provider_resources_set_limits: "null is no map of limits",
  marketplace_provider_resources_set_paused: "Waldur crashes without paused",
  marketplace_provider_resources_set_restrict_member_access: "Waldur crashes without restrict_member_access",
  marketplace_provider_resources_submit_report: "Waldur refuses a report without sections",
};

const documented = loadFacts(`${root}openapi/facts`).flatMap((page) =>
  Object.entries(page.operations).map(([id, { method, path, examples }]) => ({ id, method, path, examples })),
);

/** The path template with the values of a TypeScript example. */
const fill = (template: string, values: Record<string, unknown> = {}) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

const CALLS = documented.flatMap(({ id, method, path, examples: { httpie, typescript } }) => [
  { id, kind: "HTTPie", method, path: httpie.path, body: httpie.body as unknown },
  { id, kind: "TypeScript", method, path: fill(path, typescript.path), body: typescript.body as unknown },
]);

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

describe("the examples that the docs print", () => {
  test("are 40 of each kind, and every exception is one of them", () => {
    expect(CALLS.filter(({ kind }) => kind === "HTTPie")).toHaveLength(40);
    expect(CALLS.filter(({ kind }) => kind === "TypeScript")).toHaveLength(40);
    const ids = new Set(CALLS.map(({ id }) => id));
    expect(Object.keys(REFUSED).filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each(CALLS)("$kind $id", async ({ id, method, path, body }) => {
    const init = jsonInit(body);
    const response = await fetch(mock.url + path, { method, ...init, headers: { ...init.headers, ...AUTHORIZED } });
    const answer = { status: response.status, headers: response.headers, body: await readBody(response) };
    expect(validateResponse(id as OperationId, answer)).toEqual([]);
    const success = operations.find((operation) => operation.id === id)?.responses[0]?.status;
    expect({ status: answer.status, why: REFUSED[id] }).toEqual({
      status: REFUSED[id] ? 400 : success,
      why: REFUSED[id],
    });
  });
});
