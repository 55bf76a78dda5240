import type { Handler, HandlerTable } from "../../drf/call.js";
import { readBody, text } from "../../drf/serializers/serializer.js";
import { formatTimestamp } from "../../values/time.js";
import { requirePermission } from "../access/visibility.js";
import { done } from "../resources/changes.js";
import { assertAvailable, assertState, assertType, ownersOfOrder } from "./checks.js";
import { failOrder, succeedOrder } from "./effects.js";
import { requestedOrder } from "./filters.js";
import { DONE_WHEN_TOLD, SITE_AGENT } from "./plugins.js";

// What a site agent says about orders that it carries out. Checked in the order of approvals; a blocked or archived consumer does
// not stop it (views of 2025).

/** Also tries an erred order again. Nothing is done to the resource, and nobody is noted as having approved. */
const setStateExecuting: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.APPROVE", [owners.offering.customer]);
  assertState(order, "pending-consumer", "pending-provider", "erred");
  assertType(call, owners, [SITE_AGENT]);
  call.store.orders.update(order.uuid, { state: "executing", due: null, modified: formatTimestamp(call.now) });
  return { status: 200 };
};

const setStateDone: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.APPROVE", [owners.offering.customer]);
  assertState(order, "executing");
  assertType(call, owners, DONE_WHEN_TOLD);
  succeedOrder(call, order);
  return { status: 200 };
};

/** In any state. What is said is stored even when the order does not err of it. Without one of the two keys Waldur crashes. */
const setStateErred: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "ORDER.APPROVE", [owners.offering.customer]);
  assertType(call, owners, [SITE_AGENT]);
  const { error_message, error_traceback } = readBody(call, {
    error_message: text({ required: true, blank: true }),
    error_traceback: text({ required: true, blank: true }),
    // It shares its body with refusals, and has no use for this.
    ...(call.contract.since("8.0") && { consumer_rejection_comment: text({ blank: true }) }),
  });
  failOrder(call, order);
  call.store.orders.update(order.uuid, { error_message, error_traceback, modified: formatTimestamp(call.now) });
  return { status: 200 };
};

/** Stores the identifier of the order, not of the resource, in the provider's system. */
const setBackendId: Handler = (call) => {
  const order = requestedOrder(call);
  const owners = ownersOfOrder(call, order);
  requirePermission(call, "RESOURCE.SET_BACKEND_ID", [owners.offering.uuid, owners.offering.customer]);
  assertAvailable(owners);
  const { backend_id } = readBody(call, { backend_id: text({ required: true, maxLength: 255 }) });
  if (backend_id === order.backend_id) return done("Order backend_id is not changed.");
  call.store.orders.update(order.uuid, { backend_id, modified: formatTimestamp(call.now) });
  return done("Order backend_id has been changed.");
};

/** The operations by which a site agent tells how far an order is. */
export const orderAgentHandlers = {
  marketplace_orders_set_state_executing: { handler: setStateExecuting },
  marketplace_orders_set_state_done: { handler: setStateDone },
  marketplace_orders_set_state_erred: { handler: setStateErred },
  marketplace_orders_set_backend_id: { handler: setBackendId },
} satisfies HandlerTable;
