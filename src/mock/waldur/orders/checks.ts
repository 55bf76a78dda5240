import { type Call, Refusal } from "../../drf/call.js";
import { invalidState, invalidWhileSaving } from "../../drf/errors.js";
import { routeOf } from "../../drf/views.js";
import type { Customer, Offering, Order, OrderState, Project } from "../../world/types.js";
import { ownersOf } from "../access/visibility.js";

/** Whom an order concerns. */
export interface Owners {
  offering: Offering;
  project: Project;
  customer: Customer;
}

/** Whom an order concerns: the offering, and the project that uses its resource with the organization of the project. */
export function ownersOfOrder(call: Call, { resource }: Order): Owners {
  return ownersOf(call.store, call.store.resources.at(resource));
}

/**
 * It is the consumer who must be neither blocked nor archived, also for what the provider does.
 *
 * @throws Refusal 400.
 */
export function assertAvailable({ customer }: Owners): void {
  if (customer.blocked) throw invalidWhileSaving("Blocked organization is not available.");
  if (customer.archived) throw invalidWhileSaving("Archived organization is not available.");
}

/** @throws Refusal 409 if the order is in none of these states. */
export function assertState({ state }: Order, ...allowed: OrderState[]): void {
  if (!allowed.includes(state)) throw invalidState(...allowed);
}

/** @throws Refusal 405 if the offering is of none of these types. */
export function assertType(call: Call, { offering: { type } }: Owners, allowed: readonly string[]): void {
  if (allowed.includes(type)) return;
  // Waldur puts the sentence where the framework has the method.
  const sentence = `The order's offering with ${type} type does not support this action`;
  const { Allow = "" } = routeOf(call.contract, call.operation).headers;
  throw new Refusal(405, { detail: `Method "${sentence}" not allowed.` }, { Allow });
}
