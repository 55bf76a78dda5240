import type { OperationId } from "../../_contract.js";
import type { Route } from "./routes.js";
import type { Answer } from "./types.js";

/** The families of the contract, as their views are called. */
const NAMES: readonly [prefix: string, name: string][] = [
  ["marketplace_component_usages_", "Component Usage"],
  ["marketplace_customer_component_usage_policies_", "Customer Component Usage Policy"],
  ["marketplace_provider_resources_", "Provider Resource"],
];

/**
 * Answers OPTIONS.
 *
 * Unknown in Waldur 7.9: the name, and what its actions say of themselves. Chosen: the framework's plain answer.
 */
export function describeRoute(operation: OperationId, route: Route): Answer {
  const name = NAMES.find(([prefix]) => operation.startsWith(prefix))?.[1] ?? operation;
  return {
    status: 200,
    body: {
      name,
      description: "",
      renders: route.plain ? ["text/plain"] : ["application/json", "text/html"],
      parses: ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
    },
  };
}
