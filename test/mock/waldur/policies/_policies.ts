import { expect } from "vitest";
import { baseContract } from "../../../../src/contract/contract.js";
import { defaultWorld } from "../../../../src/mock/world/example-data/index.js";
import type { WorldFile } from "../../../../src/mock/world/file.js";
import { createStore, type Store } from "../../../../src/mock/world/store.js";
import type { Notification, Policy } from "../../../../src/mock/world/types.js";
import { type OperationId, validateResponse } from "../../../../src/validate/index.js";
import { type Ask, id, NOW, smallWorld, type TestWorld, testOf, world } from "../../_world.js";
import { checkInvariants } from "../../world/check-invariants.js";

// What the tests of policies have in common.

type SmallWorld = ReturnType<typeof smallWorld>;

/** The part of the operation's name that says what is done. */
export type Action = OperationId extends infer Id
  ? Id extends `marketplace_customer_component_usage_policies_${infer Name}`
    ? Name
    : never
  : never;

const HEADS: Partial<Record<Action, OperationId>> = {
  list: "marketplace_customer_component_usage_policies_count",
  actions_retrieve: "marketplace_customer_component_usage_policies_actions_count",
};

/** The small world, changed. */
export function changed(change: (small: SmallWorld) => void = () => {}, now = NOW): TestWorld {
  const small = smallWorld();
  change(small);
  return world(small, now);
}

/** A policy on `baltic` that watches `cpu`: more than 100 this month. */
export function policyRow(name = "policy", more: Partial<Policy> = {}): NonNullable<WorldFile["policies"]>[number] {
  return {
    uuid: id(name),
    scope: id("baltic"),
    actions: "notify_organization_owners",
    created: "2025-06-02T11:15:00+00:00",
    created_by: id("staff"),
    component_limits: [{ component: id("cpu"), limit: 100, period: 2 }],
    ...more,
  };
}

/** Sends a request about `policy`; the answer has to keep the contract, and the world what must always be true of it. */
export function act(test: TestWorld, action: Action, ask: Ask = {}) {
  const operation: OperationId = `marketplace_customer_component_usage_policies_${action}`;
  const { status, headers, body } = test.ask(operation, { uuid: id("policy"), ...ask });
  const judged = ask.method === "HEAD" ? HEADS[action] : operation;
  if (!judged) throw new Error(`The contract has no HEAD for ${action}.`);
  expect(validateResponse(judged, { status, headers, body })).toEqual([]);
  if (test.store.resources.size < 10) expect(checkInvariants(test.store.toWorld())).toEqual([]);
  return { status, headers, body };
}

/** Status and body only. */
export function answerOf(test: TestWorld, action: Action, ask: Ask = {}): [number, unknown] {
  const { status, body } = act(test, action, ask);
  return [status, body];
}

/** A good body. */
export function body(more: object = {}): Record<string, unknown> {
  return {
    scope: `/api/customers/${id("baltic")}/`,
    actions: "notify_organization_owners",
    component_limits_set: [{ component: id("cpu"), limit: 100, period: 2 }],
    ...more,
  };
}

/** A policy as it is now. */
export function policy({ store }: TestWorld, name = "policy"): Policy {
  return store.policies.at(id(name));
}

/** What was sent: action and recipients. */
export function sent({ store }: TestWorld): [Notification["action"], string[]][] {
  return [...store.notifications.all()].map(({ action, recipients }) => [action, recipients]);
}

/** Reports usage of `cpu` by `forecast` in this month. */
export function use(test: TestWorld, amount: number): void {
  const usages = [{ type: "cpu", amount }];
  const answer = test.ask("marketplace_component_usages_set_usage", { body: { resource: id("forecast"), usages } });
  expect(answer.status).toBe(201);
}

let told: Store | undefined;

/** The world of the contract's examples; every test has its own. */
export function story(): TestWorld {
  told ??= createStore(defaultWorld());
  return testOf(told.fork(), NOW);
}

/** The value of an example of the contract. */
export function example(name: string): unknown {
  const { examples } = baseContract.document.components as { examples: Record<string, { value: unknown }> };
  const found = examples[name];
  if (!found) throw new Error(`The contract has no example ${name}.`);
  return found.value;
}
