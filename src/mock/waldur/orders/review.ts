import { type Call, type Handler, type HandlerTable, Refusal } from "../../drf/call.js";
import { invalidState, invalidWhileSaving } from "../../drf/errors.js";
import { routeOf } from "../../drf/views.js";
import { formatDay } from "../../values/time.js";
import type { Customer, Offering, Order, OrderState, Project } from "../../world/types.js";
import { ownersOf, requirePermission } from "../access/visibility.js";
import { requestedOrder } from "./filters.js";
import { approveOrder, cancelOrder, needsNoReview, rejectOrder } from "./orders.js";
import { CANCELLED_BY_PEOPLE } from "./representation.js";

// Checked in Waldur's order: the order is visible, the caller may, the consumer is available, the state fits, and last the
// type of the offering (views of 2025). Bodies are not read.

interface Owners {
  offering: Offering;
  project: Project;
  customer: Customer;
}

const approveByConsumer: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  const { project, customer } = owners;
  requirePermission(call, "ORDER.APPROVE", [project.uuid, customer.uuid]);
  assertAvailable(owners);
  if (project.end_date !== null && project.end_date <= formatDay(call.now))
    throw invalidWhileSaving(`Project '${project.name} | ${customer.name}' is expired.`);
  assertState(order, "pending-consumer");
  return approved(approveOrder(call, order.uuid, call.caller.uuid));
};

const approveByProvider: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.APPROVE", [owners.offering.customer]);
  assertAvailable(owners);
  assertState(order, "pending-provider");
  return approved(approveOrder(call, order.uuid, call.caller.uuid));
};

/** The one who placed an order may refuse it, too, where somebody else would have to approve it. */
const rejectByConsumer: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  if (order.created_by !== call.caller.uuid)
    requirePermission(call, "ORDER.REJECT", [owners.project.uuid, owners.customer.uuid]);
  assertAvailable(owners);
  assertState(order, "pending-consumer");
  if (needsNoReview(call, order)) throw invalidWhileSaving("Review of order by consumer is not required.");
  if (order.consumer_reviewed_by !== null) throw invalidWhileSaving("Order is already reviewed by consumer.");
  rejectOrder(call, order.uuid, call.caller.uuid);
  return { status: 200 };
};

const rejectByProvider: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.REJECT", [owners.offering.customer]);
  assertAvailable(owners);
  assertState(order, "pending-provider");
  rejectOrder(call, order.uuid, call.caller.uuid);
  return { status: 200 };
};

/** Neither a blocked organization nor an ended project stops this. */
const cancel: Handler = (call) => {
  const order = requestedOrder(call);
  const { offering, project, customer } = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.CANCEL", [project.uuid, customer.uuid]);
  assertState(order, "pending-consumer", "pending-provider", "executing");
  if (!CANCELLED_BY_PEOPLE.includes(offering.type)) {
    // Waldur puts the sentence where the framework has the method.
    const sentence = `The order's offering with ${offering.type} type does not support this action`;
    const { Allow = "" } = routeOf(call.operation).headers;
    throw new Refusal(405, { detail: `Method "${sentence}" not allowed.` }, { Allow });
  }
  cancelOrder(call, order);
  return { status: 202 };
};

function ownersOfOrder(call: Call, { resource }: Order): Owners {
  return ownersOf(call.store, call.store.resources.at(resource));
}

/** It is the consumer who must be neither blocked nor archived, also for what the provider does. */
function assertAvailable({ customer }: Owners): void {
  if (customer.blocked) throw invalidWhileSaving("Blocked organization is not available.");
  if (customer.archived) throw invalidWhileSaving("Archived organization is not available.");
}

function assertState({ state }: Order, ...allowed: OrderState[]): void {
  if (!allowed.includes(state)) throw invalidState(...allowed);
}

/**
 * What happens now, as a JSON string: the published schema of 7.9.0 says so, and clients made from it fail on anything else.
 * The sentences are those of the backend in 2026, which sends them as `detail`.
 */
function approved({ state }: Order) {
  return { status: 200, body: NEXT[state] ?? "Order has been approved and is being processed." };
}

const NEXT: Partial<Record<OrderState, string>> = {
  "pending-project": "Order is pending project activation.",
  "pending-provider": "Order is pending provider approval.",
  "pending-start-date": "Order is pending start date.",
};

/** The operations that approve, refuse and cancel orders. */
export const orderReviewHandlers = {
  marketplace_orders_approve_by_consumer: { handler: approveByConsumer },
  marketplace_orders_approve_by_provider: { handler: approveByProvider },
  marketplace_orders_reject_by_consumer: { handler: rejectByConsumer },
  marketplace_orders_reject_by_provider: { handler: rejectByProvider },
  marketplace_orders_cancel: { handler: cancel },
} satisfies HandlerTable;
