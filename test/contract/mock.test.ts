import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Operation } from "../../scripts/bundle.js";
import { type Mock, startMock } from "../../src/mock/start.js";
import { type OperationId, validateResponse } from "../../src/validate/index.js";
import { operations } from "../helpers/contract.js";
import { AUTHORIZED, bodyOf, jsonInit, pathOf, readBody } from "../helpers/requests.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

interface Call {
  path?: string;
  query?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Calls an operation of the mock and has the answer judged by Ajv on the bundle. */
async function call(operation: Operation, { path = pathOf(operation), query = "", body, headers = {} }: Call) {
  const init = jsonInit(body);
  const response = await fetch(`${mock.url}${path}${query}`, {
    method: operation.method,
    ...init,
    headers: { ...init.headers, ...headers },
  });
  const answer = { status: response.status, headers: response.headers, body: await readBody(response) };
  return { ...answer, violations: validateResponse(operation.id as OperationId, answer) };
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

describe("every declared answer can be had, and keeps the contract", () => {
  test.each(answers)("$id $status $example", async ({ operation, status, prefer, value }) => {
    const answer = await call(operation, { body: bodyOf(operation), headers: { ...AUTHORIZED, Prefer: prefer } });
    expect(answer.violations).toEqual([]);
    expect(answer.headers.get("sl-violations"), "what Prism finds in its own answer").toBeNull();
    expect(answer.status).toBe(status);
    expect(answer.body).toEqual(value);
  });
});

describe("without a wish, the answer is the first success that the contract declares", () => {
  test.each(operations)("$id", async (operation) => {
    const answer = await call(operation, { body: bodyOf(operation), headers: AUTHORIZED });
    expect(answer.violations).toEqual([]);
    const success = operation.responses.find(({ status }) => status < 300);
    expect(answer.status).toBe(success?.status);
    expect(answer.body).toEqual(Object.values(success?.media[0]?.examples ?? {})[0]);
  });
});

describe("a caller without a token gets the declared 401", () => {
  test.each(operations)("$id", async (operation) => {
    const answer = await call(operation, { body: bodyOf(operation) });
    expect(answer.status).toBe(401);
    expect(answer.violations).toEqual([]);
  });
});

describe("a malformed uuid gets the declared 400", () => {
  test.each(operations.filter(({ path }) => path.includes("{uuid}")))("$id", async (operation) => {
    const path = operation.path.replace("{uuid}", "not-a-uuid");
    const answer = await call(operation, { path, body: bodyOf(operation), headers: AUTHORIZED });
    expect(answer.status).toBe(400);
    expect(answer.violations).toEqual([]);
  });
});

/** A value that a query parameter cannot have, or nothing when it takes any text. */
function badValue({ schema }: Operation["parameters"][number]): string | undefined {
  const text = JSON.stringify(schema);
  return /Uuid|enum|Name"|Ordering"|State"|"(integer|number|boolean)"|date/.test(text) ? "%20bad" : undefined;
}
const badQueries = operations.flatMap((operation) =>
  operation.parameters
    .filter((parameter) => parameter.in === "query" && badValue(parameter))
    .map((parameter) => ({ operation, id: operation.id, name: parameter.name, value: badValue(parameter) })),
);

describe("a query parameter of the wrong kind gets the declared 400", () => {
  test.each(badQueries)("$id ?$name", async ({ operation, name, value }) => {
    const answer = await call(operation, { query: `?${name}=${value}`, headers: AUTHORIZED });
    expect(answer.status).toBe(400);
    expect(answer.violations).toEqual([]);
  });

  test("there are such parameters of every kind", () => expect(badQueries.length).toBeGreaterThan(60));
});

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

describe("a body of the wrong kind gets the declared 400", () => {
  test.each(badBodies)("$id with $kind", async ({ operation, body }) => {
    const answer = await call(operation, { body, headers: AUTHORIZED });
    expect(answer.status).toBe(400);
    expect(answer.violations).toEqual([]);
  });
});

describe("what the contract does not have", () => {
  test.each([
    { what: "an unknown path", method: "GET", path: "/api/marketplace-orders/", status: 404 },
    { what: "an unknown method", method: "DELETE", path: "/api/marketplace-component-usages/", status: 405 },
  ])("$what is answered by Prism: $status", async ({ method, path, status }) => {
    const response = await fetch(mock.url + path, { method, headers: AUTHORIZED });
    expect(response.status).toBe(status);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
  });
});

test("a path without its trailing slash leads to the one with it", async () => {
  const path = "/api/marketplace-component-usages";
  const response = await fetch(mock.url + path, { headers: AUTHORIZED, redirect: "manual" });
  expect(response.status).toBe(301);
  expect(response.headers.get("location")).toMatch(new RegExp(`${path}/$`));
});

describe("requests that end a stock Prism", () => {
  const setLimits = "/api/marketplace-provider-resources/b9005020ea014056801f86ab919a8aef/set_limits/";
  test.each([
    { what: "a path that cannot be decoded", path: "/api/marketplace-component-usages/%zz/", init: {}, status: 400 },
    {
      what: "an Accept that is no media type",
      path: "/api/marketplace-component-usages/",
      init: { headers: { Accept: "foo" } },
      status: 406,
    },
    {
      what: "a violation at a key outside Latin-1",
      path: setLimits,
      init: { method: "POST", headers: { "Content-Type": "application/json" }, body: '{"limits":{"ключ":"x"}}' },
      status: 400,
    },
    {
      what: "a violation at a key with a control character",
      path: setLimits,
      init: {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: '{"limits":{"\\u007f\\u0085":"x"}}',
      },
      status: 400,
    },
  ])("$what gets $status, and the mock goes on", async ({ path, init, status }) => {
    const headers = { ...AUTHORIZED, ...init.headers };
    const response = await fetch(mock.url + path, { ...init, headers, signal: AbortSignal.timeout(5000) });
    expect(response.status).toBe(status);
    expect((await fetch(`${mock.url}/api/marketplace-component-usages/`, { headers: AUTHORIZED })).status).toBe(200);
  });
});
