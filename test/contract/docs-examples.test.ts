import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { loadFacts } from "../../scripts/docs/facts/file.js";
import { type Mock, startMock } from "../../src/mock/node/start.js";
import { EXAMPLE_NOW } from "../../src/mock/world/example-data/index.js";
import { type OperationId, validateResponse } from "../../src/validate/index.js";
import { operations, root } from "../helpers/contract.js";
import { AUTHORIZED, jsonInit, readBody } from "../helpers/requests.js";
import { REFUSED } from "./_docs-refused.js";
import { docsWorld } from "./_docs-world.js";

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

test("the docs print 40 examples of each kind, and every exception is one of them", () => {
  expect(CALLS.filter(({ kind }) => kind === "HTTPie")).toHaveLength(40);
  expect(CALLS.filter(({ kind }) => kind === "TypeScript")).toHaveLength(40);
  const ids = new Set(CALLS.map(({ id }) => id));
  expect(Object.keys(REFUSED).filter((id) => !ids.has(id))).toEqual([]);
});

describe.each([
  {
    name: "the mock, where the placeholder names something,",
    options: { world: docsWorld(), clock: { from: EXAMPLE_NOW } },
  },
  { name: "the stateless mock", options: { stateless: true } },
])("$name answers the docs' example of", ({ options }) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ port: 0, ...options });
  });
  beforeEach(() => {
    // Some examples end what others need.
    if (!options.stateless) mock.control.reset();
  });
  afterAll(() => mock.close());

  test.each(CALLS)("$kind $id", async ({ id, method, path, body }) => {
    const init = jsonInit(body);
    const response = await fetch(mock.url + path, { method, ...init, headers: { ...init.headers, ...AUTHORIZED } });
    const answer = { status: response.status, headers: response.headers, body: await readBody(response) };
    expect(validateResponse(id as OperationId, answer)).toEqual([]);
    const declared = operations.find((operation) => operation.id === id)?.responses ?? [];
    const successes = declared.map(({ status }) => status).filter((status) => status < 300);
    const why = REFUSED[id]?.why;
    expect({ statuses: why ? [400] : successes, why }).toEqual({
      statuses: expect.arrayContaining([answer.status]),
      why,
    });
  });
});
