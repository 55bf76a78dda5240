import type { WorldFile } from "../../../../src/mock/world/file.js";
import type { Usage } from "../../../../src/mock/world/types.js";
import { type Ask, id, smallWorld, type TestWorld, world } from "../../_world.js";

// What the tests of component usages have in common.

export const LIST = "marketplace_component_usages_list";
export const RETRIEVE = "marketplace_component_usages_retrieve";
export const SET_USAGE = "marketplace_component_usages_set_usage";
export const SET_USER_USAGE = "marketplace_component_usages_set_user_usage";

type SmallWorld = ReturnType<typeof smallWorld>;

/** The small world, changed. */
export function changed(change: (small: SmallWorld) => void = () => {}): TestWorld {
  const small = smallWorld();
  change(small);
  return world(small);
}

/** A usage of the resource `forecast`. */
export function usageRow(
  component: string,
  usage: number,
  more: Partial<Usage> = {},
): NonNullable<WorldFile["usages"]>[number] {
  return { uuid: id(`${component} usage`), resource: id("forecast"), component: id(component), usage, ...more };
}

/** Reports usage of `forecast`: `{ cpu: 5 }`, or what a test adds. */
export function report(test: TestWorld, amounts: Record<string, unknown>, more: object = {}, ask: Ask = {}) {
  const usages = Object.entries(amounts).map(([type, amount]) => ({ type, amount }));
  const { status, body } = test.ask(SET_USAGE, { body: { resource: id("forecast"), usages, ...more }, ...ask });
  return status === 201 ? 201 : { status, body };
}

/** The records of a resource by component type and month: `{ "cpu 2025-11": 5 }`. */
export function stored({ store }: TestWorld, resource = "forecast"): Record<string, number> {
  const types = new Map(
    [...store.offerings.all()].flatMap(({ components }) => components.map(({ uuid, type }) => [uuid, type])),
  );
  return Object.fromEntries(
    store.usages
      .where("resource", id(resource))
      .map(({ component, billing_period, usage }) => [`${types.get(component)} ${billing_period.slice(0, 7)}`, usage]),
  );
}

/** The only record of a component of `forecast`. */
export function record({ store }: TestWorld, component = "cpu"): Usage {
  const found = store.usages.where("component", id(component));
  if (found.length !== 1) throw new Error(`There are ${found.length} records of ${component}.`);
  return found[0] as Usage;
}
