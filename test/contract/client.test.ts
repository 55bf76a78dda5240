import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createWaldurClient } from "../../src/client/client.js";
import { type Mock, startMock } from "../../src/mock/start.js";
import { operations } from "../helpers/contract.js";
import { bodyOf, pathOf } from "../helpers/requests.js";

let mock: Mock;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
});
afterAll(() => mock.close());

type AnyCall = (path: string, init: object) => Promise<{ data?: unknown; error?: unknown; response: Response }>;

describe("the client gives what the mock answers", () => {
  test.each(operations)("$id", async (operation) => {
    const client = createWaldurClient({ baseUrl: mock.url, token: "YOUR_API_TOKEN" });
    const call = client[operation.method as "GET"] as unknown as AnyCall;
    const uuid = pathOf(operation).split("/")[3];
    const { data, error, response } = await call(operation.path, {
      ...(operation.path.includes("{uuid}") ? { params: { path: { uuid } } } : {}),
      body: bodyOf(operation),
    });
    const success = operation.responses[0];
    expect(error).toBeUndefined();
    expect(response.status).toBe(success?.status);
    const example = Object.values(success?.media[0]?.examples ?? {})[0];
    // openapi-fetch gives `{}` or `undefined` for an empty body, depending on its headers.
    expect(data ?? {}).toEqual(example ?? {});
  });
});

test("an error comes back as a value with the body that the contract declares", async () => {
  const client = createWaldurClient({ baseUrl: mock.url });
  const { data, error, response } = await client.GET("/api/marketplace-component-usages/");
  expect(data).toBeUndefined();
  expect(response.status).toBe(401);
  expect(error).toEqual({ detail: "Authentication credentials were not provided." });
});
