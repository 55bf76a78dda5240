import type { Store } from "../world/store.js";
import type { Resource } from "../world/types.js";
import { ownersOf } from "./access.js";
import { hasOpenOrder } from "./orders.js";

// Waldur's own termination at an end date is refused for the same reasons as that of a caller, in silence.

/** Why nothing can be done for the consumer of a resource; undefined when all is well. */
export function consumerProblem(store: Store, resource: Resource): string | undefined {
  const { customer } = ownersOf(store, resource);
  if (customer.blocked) return "Blocked organization is not available.";
  if (customer.archived) return "Archived organization is not available.";
  return undefined;
}

/** Why no order can be made for a resource; undefined when one can. The offering's state does not count, nor the project's end. */
export function orderProblem(store: Store, resource: Resource): string | undefined {
  if (hasOpenOrder(store, resource)) return "Pending order for resource already exists.";
  const { offering, customer } = ownersOf(store, resource);
  const groups = offering.organization_groups;
  if (groups.length > 0 && !groups.some((group) => customer.organization_groups.includes(group)))
    return "This offering is not available for ordering.";
  if (!offering.shared && !offering.allowed_customers.includes(customer.uuid))
    return `Offering "${offering.name}" is not allowed in organization "${customer.name}".`;
  return undefined;
}

/** Can a resource in this state be terminated? */
export function isTerminable({ state }: Resource): boolean {
  return state === "OK" || state === "Erred";
}
