import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { functionName } from "../../src/generate/functions.js";
import * as contract from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/node/start.js";
import { operations } from "../helpers/contract.js";
import { bodyOf } from "../helpers/requests.js";

const { createWaldurClient } = contract;

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0, stateless: true });
});
afterAll(() => mock.close());

type AnyResult = { data?: unknown; error?: unknown; response: Response };
type AnyCall = (path: string, init: object) => Promise<AnyResult>;
type AnyFunction = (options: object) => Promise<AnyResult>;

/** Path and body of the story, and what the mock answers first. */
const CALLS = operations.map((operation) => {
  const success = operation.responses[0];
  const variables = operation.parameters.filter(({ in: place }) => place === "path");
  return {
    operation,
    id: operation.id,
    path: Object.fromEntries(variables.map(({ name, node }) => [name, node.example])),
    body: bodyOf(operation),
    status: success?.status,
    example: Object.values(success?.media[0]?.examples ?? {})[0],
  };
});

describe("a call by path gives what the mock answers", () => {
  test.each(CALLS)("$id", async ({ operation, path, body, status, example }) => {
    const client = createWaldurClient({ baseUrl: mock.url, token: "YOUR_API_TOKEN" });
    const call = client[operation.method as "GET"] as unknown as AnyCall;
    const { data, error, response } = await call(operation.path, { params: { path }, body });
    expect(error).toBeUndefined();
    expect(response.status).toBe(status);
    // openapi-fetch gives `{}` or `undefined` for an empty body, depending on its headers.
    expect(data ?? {}).toEqual(example ?? {});
  });
});

describe("the function of an operation gives what the mock answers", () => {
  const functions = contract as unknown as Record<string, AnyFunction>;
  const via = (name: string) => functions[name] as AnyFunction;

  test.each(CALLS)("$id", async ({ operation, id, path, body, status, example }) => {
    const options = { auth: "YOUR_API_TOKEN", baseUrl: mock.url, path, body };
    const { data, error, response } = await via(functionName(id))(options);
    expect(error).toBeUndefined();
    expect(response.status).toBe(status);
    const count = operation.responses[0]?.headers["X-Result-Count"];
    if (operation.method === "HEAD" && count) expect(data).toBe(Number(response.headers.get("x-result-count")));
    else expect(data).toEqual(example);
    const client = createWaldurClient({ baseUrl: mock.url, token: "YOUR_API_TOKEN" });
    expect((await via(functionName(id))({ client, path, body })).data).toEqual(data);
  });

  test("there is one for each, and no other", () => {
    const names = Object.keys(functions).filter(
      (name) => "~operation" in Object(functions[name as keyof typeof functions]),
    );
    expect(names.sort()).toEqual(operations.map(({ id }) => functionName(id)).sort());
  });
});

test("an error comes back as a value with the body that the contract declares", async () => {
  const client = createWaldurClient({ baseUrl: mock.url });
  const { data, error, response } = await client.GET("/api/marketplace-component-usages/");
  expect(data).toBeUndefined();
  expect(response.status).toBe(401);
  expect(error).toEqual({ detail: "Authentication credentials were not provided." });
  const refused = await contract.marketplaceComponentUsagesList({ baseUrl: mock.url });
  expect(refused.error?.message).toBe(
    `GET ${mock.url}/api/marketplace-component-usages/ answered 401: Authentication credentials were not provided.`,
  );
  expect(refused.error?.kind).toBe("detail");
});
