import { expect } from "vitest";
import { operationTable } from "../../generated/operations.js";
import type { OperationId } from "../../src/contract/contract.js";
import { baseContract } from "../../src/contract/contract.js";
import { dispatch } from "../../src/mock/waldur/dispatch.js";
import { defaultWorld, EXAMPLE_NOW } from "../../src/mock/world/example-data/index.js";
import { createStore } from "../../src/mock/world/store.js";
import { validateResponse } from "../../src/validate/index.js";
import { type Ask, ORIGIN, type TestWorld } from "./_world.js";

/** Asks, and expects that the answer keeps the contract. */
export function use(test: TestWorld, operation: OperationId, how: Ask = {}) {
  const { status, headers, body } = test.ask(operation, how);
  expect(validateResponse(operation, { status, headers, body, query: how.query })).toEqual([]);
  return { status, headers, body };
}

interface Example {
  uuid?: string;
  /** The variables of a path that has more than `{uuid}`. */
  variables?: Record<string, string>;
  query?: string;
  /** Username; null for a request without a token. */
  as?: string | null;
  body?: unknown;
}

/** The response that an example of the contract is of: of the default world, unless another store is given. */
export function exampleResponse(
  operation: OperationId,
  { uuid = "", variables = {}, query = "", as = "mari.kask", body }: Example = {},
  { store = createStore(defaultWorld()), newUuid = "" } = {},
) {
  const values = new Map([...new URLSearchParams(query)].map(([name, value]) => [name, [value]]));
  const request = {
    operation,
    uuid,
    variables,
    method: operationTable[operation].method,
    query: values,
    headers: as === null ? {} : { authorization: `Token ${as}` },
    ...(body !== undefined && { json: { value: JSON.parse(JSON.stringify(body)) } }),
    url: "/",
    origin: ORIGIN,
  };
  return dispatch(request, {
    contract: baseContract,
    store,
    now: EXAMPLE_NOW,
    orderDelay: 2000,
    newUuid: () => newUuid,
  });
}
