import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Operation } from "../../scripts/bundle.js";
import { isOpen } from "../../src/contract/contract.js";
import { type Mock, startMock } from "../../src/mock/node/start.js";
import { type OperationId, validateResponse } from "../../src/validate/index.js";
import { operations } from "../helpers/contract.js";
import { AUTHORIZED, bodyOf, jsonInit, pathOf, readBody } from "../helpers/requests.js";

interface Call {
  path?: string;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Calls an operation of a mock and has the answer judged by Ajv on the bundle. */
async function call(mock: Mock, operation: Operation, options: Call) {
  const { path = pathOf(operation), query = "", body, headers = {} } = options;
  const init = jsonInit(body);
  const response = await fetch(`${mock.url}${path}${query}`, {
    method: operation.method,
    ...init,
    headers: { ...init.headers, ...headers },
  });
  const answer = { status: response.status, headers: response.headers, body: await readBody(response) };
  return { ...answer, violations: validateResponse(operation.id as OperationId, { ...answer, query }) };
}

const answers = operations.flatMap((operation) =>
  operation.responses.flatMap(({ status, media }) => {
    const names = media.flatMap(({ examples }) => Object.entries(examples));
    return names.length === 0
      ? [{ operation, id: operation.id, status, example: "(no body)", prefer: `code=${status}`, value: undefined }]
      : names.map(([example, value]) => ({
          operation,
          id: operation.id,
          status,
          example,
          prefer: `code=${status}, example=${example}`,
          value,
        }));
  }),
);

/** A value that a query parameter cannot have, or nothing when it takes any text. */
function badValue({ schema }: Operation["parameters"][number]): string | undefined {
  const text = JSON.stringify(schema);
  return /Uuid|enum|Name"|Ordering"|State"|"(integer|number|boolean)"|date/.test(text) ? "%20bad" : undefined;
}
const judging = operations.filter(({ responses }) => responses.some(({ status }) => status === 400));
const badQueries = judging.flatMap((operation) =>
  operation.parameters
    .filter((parameter) => parameter.in === "query" && badValue(parameter))
    .map((parameter) => ({ operation, id: operation.id, name: parameter.name, value: badValue(parameter) })),
);

const badBodies = operations
  .filter(({ request }) => request)
  .flatMap((operation) => {
    const schema = operation.request?.media[0]?.schema;
    const required = Boolean(operation.request?.required);
    return [
      { operation, id: operation.id, kind: "an array", body: [1] as unknown, applies: Boolean(schema) },
      { operation, id: operation.id, kind: "an empty object", body: {}, applies: required },
    ].filter(({ applies }) => applies);
  });

const USAGES = "/api/marketplace-component-usages/";
const LIMITS = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/set_limits/";
const setLimits = (body: string) => ({ method: "POST", headers: { "Content-Type": "application/json" }, body });
const DEADLY = [
  { what: "a path that cannot be decoded", path: `${USAGES}%zz/`, init: {}, status: 400 },
  { what: "an Accept that is no media type", path: USAGES, init: { headers: { Accept: "foo" } }, status: 406 },
  {
    what: "a violation at a key outside Latin-1",
    path: LIMITS,
    init: setLimits('{"limits":{"ключ":"x"}}'),
    status: 400,
  },
  {
    what: "a violation at a key with a control character",
    path: LIMITS,
    init: setLimits('{"limits":{"\\u007f\\u0085":"x"}}'),
    status: 400,
  },
];

/** The mock that remembers, and the one that answers examples. */
const MOCKS = [
  {
    name: "the mock",
    stateless: false,
    badUuid: [404],
    // Waldur reads the parameters that it has a filter for, and those only where there is a list to filter.
    badQuery: [200, 400, 404],
    unknown: { path: [404, "text/html; charset=utf-8"], method: [405, "application/json; charset=utf-8"] },
  },
  {
    name: "the stateless mock",
    stateless: true,
    badUuid: [400],
    badQuery: [400],
    unknown: { path: [404, "application/problem+json"], method: [405, "application/problem+json"] },
  },
] as const;

describe.each(MOCKS)("$name", ({ stateless, badUuid, badQuery, unknown }) => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ port: 0, stateless });
  });
  beforeEach(() => {
    if (!stateless) mock.control.reset();
  });
  afterAll(() => mock.close());

  describe("gives every declared answer that is asked for, and it keeps the contract", () => {
    test.each(answers)("$id $status $example", async ({ operation, status, prefer, value }) => {
      const headers = { ...AUTHORIZED, Prefer: prefer };
      const answer = await call(mock, operation, { body: bodyOf(operation), headers });
      expect(answer.violations).toEqual([]);
      expect(answer.headers.get("sl-violations"), "what Prism finds in its own answer").toBeNull();
      expect(answer.status).toBe(status);
      expect(answer.body).toEqual(value);
    });
  });

  describe("without a wish, answers with a success that the contract declares", () => {
    test.each(operations)("$id", async (operation) => {
      const answer = await call(mock, operation, { body: bodyOf(operation), headers: AUTHORIZED });
      expect(answer.violations).toEqual([]);
      const successes = operation.responses.filter(({ status }) => status < 300);
      // The order of the story is done, and what is asked of orders needs one that waits.
      const refused = operation.path.startsWith("/api/marketplace-orders/{uuid}/") ? [409] : [];
      if (!stateless) return expect([...successes.map(({ status }) => status), ...refused]).toContain(answer.status);
      expect(answer.status).toBe(successes[0]?.status);
      expect(answer.body).toEqual(Object.values(successes[0]?.media[0]?.examples ?? {})[0]);
    });
  });

  describe("gives a caller without a token the declared 401", () => {
    test.each(operations.filter(({ node }) => !isOpen(node)))("$id", async (operation) => {
      const answer = await call(mock, operation, { body: bodyOf(operation) });
      expect(answer.status).toBe(401);
      expect(answer.violations).toEqual([]);
    });
  });

  describe(`gives a malformed uuid the declared ${badUuid}`, () => {
    test.each(operations.filter(({ path }) => path.includes("{")))("$id", async (operation) => {
      const path = operation.path.replace(/\{\w+\}/g, "not-a-uuid");
      const answer = await call(mock, operation, { path, body: bodyOf(operation), headers: AUTHORIZED });
      expect(badUuid).toContain(answer.status);
      expect(answer.violations).toEqual([]);
    });
  });

  describe("gives a query parameter of the wrong kind a declared answer", () => {
    test.each(badQueries)("$id ?$name", async ({ operation, name, value }) => {
      const answer = await call(mock, operation, { query: `?${name}=${value}`, headers: AUTHORIZED });
      expect(badQuery).toContain(answer.status);
      expect(answer.violations).toEqual([]);
    });
  });

  describe("gives a body of the wrong kind the declared 400", () => {
    test.each(badBodies)("$id with $kind", async ({ operation, body }) => {
      const answer = await call(mock, operation, { body, headers: AUTHORIZED });
      expect(answer.status).toBe(400);
      expect(answer.violations).toEqual([]);
    });
  });

  describe("answers what the contract does not have", () => {
    test.each([
      { what: "an unknown path", method: "GET", path: "/api/broadcast-messages/", answer: unknown.path },
      { what: "an unknown method", method: "DELETE", path: USAGES, answer: unknown.method },
    ])("$what", async ({ method, path, answer }) => {
      const response = await fetch(mock.url + path, { method, headers: AUTHORIZED });
      expect([response.status, response.headers.get("content-type")]).toEqual(answer);
    });

    test("a path without its trailing slash leads to the one with it", async () => {
      const response = await fetch(mock.url + USAGES.slice(0, -1), { headers: AUTHORIZED, redirect: "manual" });
      expect(response.status).toBe(301);
      expect(response.headers.get("location")).toBe(USAGES);
    });
  });

  describe("goes on after requests that end a stock Prism", () => {
    test.each(DEADLY)("$what gets $status", async ({ path, init, status }) => {
      const headers = { ...AUTHORIZED, ...init.headers };
      const response = await fetch(mock.url + path, { ...init, headers, signal: AbortSignal.timeout(5000) });
      expect(response.status).toBe(status);
      expect((await fetch(mock.url + USAGES, { headers: AUTHORIZED })).status).toBe(200);
    });
  });
});

test("there are bad parameters of every kind", () => expect(badQueries.length).toBeGreaterThan(60));
