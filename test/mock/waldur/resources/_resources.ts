import { expect } from "vitest";
import { defaultWorld } from "../../../../src/mock/world/example-data/index.js";
import { createStore, type Store } from "../../../../src/mock/world/store.js";
import type { Order, Resource } from "../../../../src/mock/world/types.js";
import { type OperationId, validateResponse } from "../../../../src/validate/index.js";
import { type Ask, id, NOW, smallWorld, type TestWorld, testOf, world } from "../../_world.js";
import { checkInvariants } from "../../world/check-invariants.js";

// What the tests of writing resources and of orders have in common.

type SmallWorld = ReturnType<typeof smallWorld>;

/** The part of the operation's name that says what is done: `set_slug`. */
export type Action = OperationId extends infer Id
  ? Id extends `marketplace_provider_resources_${infer Name}`
    ? Name
    : never
  : never;

/** The small world, in which `forecast` is OK and has a backend id, changed. */
export function resources(
  change: (small: SmallWorld, forecast: SmallWorld["resources"][number]) => void = () => {},
  now = NOW,
): TestWorld {
  const small = smallWorld();
  const [row] = small.resources;
  if (!row) throw new Error("The small world has no resource.");
  Object.assign(row, { created: "2025-01-15T08:00:00+00:00", backend_id: "ice_1" });
  change(small, row);
  return world(small, now);
}

let told: Store | undefined;

/** The world of the contract's examples; every test has its own. */
export function story(): TestWorld {
  told ??= createStore(defaultWorld());
  return testOf(told.fork(), NOW);
}

/** Does something to `forecast`; the answer has to keep the contract, and the world what must always be true of it. */
export function act(test: TestWorld, action: Action, ask: Ask = {}): { status: number; body: unknown } {
  const operation: OperationId = `marketplace_provider_resources_${action}`;
  const { revision } = test.store;
  const { status, headers, body } = test.ask(operation, { uuid: id("forecast"), ...ask });
  expect(validateResponse(operation, { status, headers, body, query: ask.query })).toEqual([]);
  // The default world is too large to be looked through after every call.
  if (test.store.revision > revision && test.store.resources.size < 10)
    expect(checkInvariants(test.store.toWorld())).toEqual([]);
  return { status, body };
}

/** The same, when only the status counts. */
export function statusOf(test: TestWorld, action: Action, ask: Ask = {}): number {
  return act(test, action, ask).status;
}

/** A resource as it is now. */
export function resource({ store }: TestWorld, name = "forecast"): Resource {
  return store.resources.at(id(name));
}

/** The orders of a resource. */
export function orders({ store }: TestWorld, name = "forecast"): Order[] {
  return store.orders.where("resource", id(name));
}

/** Adds another project `snow` of the consumer, another organization `cargo` with the project `freight`, and one that is removed. */
export function addElsewhere(small: SmallWorld): void {
  small.customers?.push({ uuid: id("cargo"), name: "Cargo" });
  small.projects?.push(
    { uuid: id("snow"), name: "Snow", customer: id("baltic") },
    { uuid: id("freight"), name: "Freight", customer: id("cargo") },
    { uuid: id("gone"), name: "Gone", customer: id("cargo"), is_removed: true },
  );
}
