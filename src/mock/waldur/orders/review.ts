import type { Call, Handler, HandlerResult, HandlerTable } from "../../drf/call.js";
import { invalidWhileSaving } from "../../drf/errors.js";
import { type Fields, json, readBody, text } from "../../drf/serializers/serializer.js";
import { isRecord } from "../../values/json.js";
import { formatDay } from "../../values/time.js";
import type { Order, OrderState } from "../../world/types.js";
import { requirePermission } from "../access/visibility.js";
import { assertAvailable, assertState, assertType, ownersOfOrder } from "./checks.js";
import { requestedOrder } from "./filters.js";
import { approveOrder, cancelOrder, needsNoReview, rejectOrder } from "./orders.js";
import { CARRIED_OUT_BY_PEOPLE } from "./plugins.js";

// Checked in Waldur's order: the order is visible, the caller may, the consumer is available, the state fits, and last the
// type of the offering (views of 2025). Bodies are read by releases since 8.0 alone.

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
  // Unknown in Waldur: what becomes of the attributes. Chosen: the order has them, in place of its own of these names.
  const { attributes } = call.contract.since("8.0") ? readBody(call, { attributes: json() }) : {};
  if (isRecord(attributes))
    call.store.orders.update(order.uuid, { attributes: { ...order.attributes, ...attributes } });
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
  return reject(call, order, "consumer_rejection_comment", { error_message: comment, error_traceback: comment });
};

const rejectByProvider: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.REJECT", [owners.offering.customer]);
  assertAvailable(owners);
  assertState(order, "pending-provider");
  return reject(call, order, "provider_rejection_comment");
};

const comment = text({ blank: true });

/** Rejects an order, which since 8.0 shows the reason that is given. Unknown in Waldur: what the other texts are for. Chosen: nothing. */
function reject(call: Call, order: Order, name: string, others: Fields = {}): HandlerResult {
  const said: Readonly<Record<string, unknown>> = call.contract.since("8.0")
    ? readBody(call, { ...others, [name]: comment })
    : {};
  rejectOrder(call, order.uuid, call.caller.uuid);
  const reason = said[name];
  if (typeof reason === "string")
    call.store.orders.update(order.uuid, { details: { ...order.details, [name]: reason } });
  return { status: 200 };
}

/** Neither a blocked organization nor an ended project stops this. */
const cancel: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.CANCEL", [owners.project.uuid, owners.customer.uuid]);
  assertState(order, "pending-consumer", "pending-provider", "executing");
  assertType(call, owners, CARRIED_OUT_BY_PEOPLE);
  cancelOrder(call, order);
  return { status: 202 };
};

/** Deletes an order that nobody has approved yet. Its resource stays as it is, one in Creating, too. */
const destroy: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.DESTROY", [owners.project.uuid, owners.customer.uuid]);
  assertState(order, "pending-consumer", "pending-provider");
  assertAvailable(owners);
  call.store.orders.delete(order.uuid);
  return { status: 204 };
};

/** Deletes an order in any state. */
const unlink: Handler = (call) => {
  call.store.orders.delete(requestedOrder(call).uuid);
  return { status: 204 };
};

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

/** The operations that approve, refuse, cancel and delete orders. */
export const orderReviewHandlers = {
  marketplace_orders_approve_by_consumer: { handler: approveByConsumer },
  marketplace_orders_approve_by_provider: { handler: approveByProvider },
  marketplace_orders_reject_by_consumer: { handler: rejectByConsumer },
  marketplace_orders_reject_by_provider: { handler: rejectByProvider },
  marketplace_orders_cancel: { handler: cancel },
  marketplace_orders_destroy: { handler: destroy },
  marketplace_orders_unlink: { handler: unlink, staffOnly: true },
} satisfies HandlerTable;
