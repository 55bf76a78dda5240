import type { Severity } from "../../../src/diff/index.js";
import type { Any } from "../../fixtures/small-contract.js";

/** A finding, without its words. */
interface Expected {
  severity: Severity;
  rule: string;
  place: string;
  operations: string[];
}

/** A change of a published schema, and what has to be said of it. */
export interface Mutation {
  name: string;
  mutate(published: Any): void;
  /** Nothing when it changes nothing for us. */
  expect?: Expected | Expected[];
}

export const API = "/api/marketplace-";
export const RESOURCE = `${API}provider-resources/{uuid}/`;
export const RESOURCES = [
  "marketplace_provider_resources_list",
  "marketplace_provider_resources_retrieve",
  "marketplace_provider_resources_move_resource",
];
export const POLICY_WRITES = [
  "marketplace_customer_component_usage_policies_create",
  "marketplace_customer_component_usage_policies_update",
  "marketplace_customer_component_usage_policies_partial_update",
];
export const OFFERING = ["marketplace_provider_resources_offering_retrieve"];

export const breaking = (rule: string, place: string, ...operations: string[]) => ({
  severity: "breaking" as const,
  rule,
  place,
  operations: operations.map((id) => (id.startsWith("marketplace_") ? id : `marketplace_provider_resources_${id}`)),
});
export const harmless = (...parts: Parameters<typeof breaking>) => ({
  ...breaking(...parts),
  severity: "non-breaking" as const,
});

export const list = (published: Any): Any => published.paths[`${API}provider-resources/`].get;
export const action = (published: Any, name: string): Any => published.paths[`${RESOURCE}${name}/`].post;
export const property = (published: Any, model: string, name: string): Any =>
  published.components.schemas[model].properties[name];
export const set = (published: Any, model: string, name: string, schema: Any) => {
  published.components.schemas[model].properties[name] = schema;
};
export const parameter = (operation: Any, name: string): Any =>
  operation.parameters.find((one: Any) => one.name === name);
