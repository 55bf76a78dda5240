import { baseContract } from "../../../../../src/contract/contract.js";
import type { WorldFile } from "../../../../../src/mock/world/file.js";
import { type Ask, id, smallWorld, type TestWorld, world } from "../../../_world.js";

// What the tests of reading provider resources have in common.

export const LIST = "marketplace_provider_resources_list";
export const RETRIEVE = "marketplace_provider_resources_retrieve";
export const DETAILS = "marketplace_provider_resources_details_retrieve";
export const OFFERING = "marketplace_provider_resources_offering_retrieve";
export const SUBRESOURCES = "marketplace_provider_resources_offering_for_subresources_list";
export const PLAN_PERIODS = "marketplace_provider_resources_plan_periods_list";
export const TEAM = "marketplace_provider_resources_team_list";
export const GLAUTH = "marketplace_provider_resources_glauth_users_config_retrieve";

/** The operations on one resource. */
export const ON_ONE = [RETRIEVE, DETAILS, OFFERING, SUBRESOURCES, PLAN_PERIODS, TEAM, GLAUTH] as const;

export type SmallWorld = ReturnType<typeof smallWorld>;
type ResourceFile = NonNullable<WorldFile["resources"]>[number];
type OfferingFile = NonNullable<WorldFile["offerings"]>[number];

/** The small world, changed. */
export function changed(change: (small: SmallWorld) => void = () => {}): TestWorld {
  const small = smallWorld();
  change(small);
  return world(small);
}

/** The small world with other columns of `forecast` and its offering. */
export function forecast(columns: Partial<ResourceFile>, offering: Partial<OfferingFile> = {}): TestWorld {
  return changed((small) => {
    Object.assign(small.resources[0] as object, columns);
    Object.assign(small.offerings[0] as object, offering);
  });
}

/** The record of `forecast`, as it is sent. */
export function record(test: TestWorld, ask: Ask = {}): Record<string, unknown> {
  const { body } = test.ask(RETRIEVE, { uuid: id("forecast"), ...ask });
  return JSON.parse(JSON.stringify(body));
}

/** The names of the resources that a query finds, or the refusal. */
export function names(test: TestWorld, query = "", as = "staff"): unknown {
  const { status, body } = test.ask(LIST, { query, as });
  return status === 200 ? (body as { name: string }[]).map(({ name }) => name) : { status, body };
}

/** Property names of a schema of the contract, in their order. */
export function propertiesOf(schema: string): string[] {
  return Object.keys(baseContract.locate(`/components/schemas/${schema}`).node.properties as object);
}
