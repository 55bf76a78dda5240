import { isRecord } from "../../values/json.js";
import { formatTimestamp } from "../../values/time.js";
import type { Order, Resource } from "../../world/types.js";
import { type Context, changePlan, openPlanPeriod, putIntoState } from "../resources/states.js";
import { SITE_AGENT } from "./plugins.js";

/** Default duration of an order in milliseconds of clock time. */
const USUAL_ORDER_DELAY = 2000;

/** Where orders are made and carried out. */
export type OrderContext = Context & {
  /** Duration of an order in milliseconds of clock time. */
  readonly orderDelay?: number;
};

/**
 * Starts an order. It is done at `due`; until then the state of the resource shows the progress. One that a site agent carries
 * out has no `due`: it is done when the agent says so.
 */
export function startOrder(context: OrderContext, order: Order): Order {
  const { store, now, orderDelay = USUAL_ORDER_DELAY } = context;
  const resource = store.resources.at(order.resource);
  if (resource.state !== "Terminated" && !isMaking(order) && !changesOptions(order))
    putIntoState(context, resource, order.type === "Terminate" ? "Terminating" : "Updating");
  // Waldur itself changes options, whatever the plugin.
  const waits = store.offerings.at(resource.offering).type === SITE_AGENT && !changesOptions(order);
  return store.orders.update(order.uuid, {
    state: "executing",
    due: waits ? null : formatTimestamp(now + orderDelay),
    modified: formatTimestamp(now),
  });
}

/** Whether an order makes its resource, which is Creating until then. */
function isMaking({ type }: Pick<Order, "type">): boolean {
  return type === "Create" || type === "Restore";
}

/** Ends an order that was carried out, with what it does to the resource. */
export function finishOrder(context: Context, order: Order): Order {
  const { store } = context;
  const resource = store.resources.at(order.resource);
  if (resource.state === "Terminated" && order.type !== "Terminate")
    return end(context, order, { state: "erred", error_message: "The resource is terminated." });
  changeBySuccess(context, order, resource);
  return end(context, order, { state: "done" });
}

/** What an order that was carried out does to its resource. */
function changeBySuccess(context: Context, order: Order, resource: Resource): void {
  if (order.type === "Terminate") {
    if (resource.state !== "Terminated") putIntoState(context, resource, "Terminated");
  } else if (order.type === "Update") {
    const state = changesOptions(order) && resource.state !== "Updating" ? resource.state : "OK";
    putIntoState(context, resource, state, update(context, order, resource));
  } else {
    putIntoState(context, resource, "OK");
    // Also when an earlier try left it Erred.
    if (resource.plan !== null) openPlanPeriod(context, resource.uuid, resource.plan);
  }
}

/** Ends an order of which a site agent says that it is done. */
export function succeedOrder(context: Context, order: Order): void {
  const resource = context.store.resources.at(order.resource);
  const only = onlyExecuting(context, order);
  if (only) finishOrder(context, only);
  else if (resource.state !== "Terminated") changeBySuccess(context, order, resource);
}

/** What the failure of an order does to its resource: Erred if it was to be made or changed, OK if it was to be terminated. */
function changeByFailure(context: Context, { type, resource }: Order): void {
  const row = context.store.resources.at(resource);
  // Waldur crashes where a terminated resource would have to become OK.
  if (type !== "Terminate") putIntoState(context, row, "Erred");
  else if (row.state !== "Terminated") putIntoState(context, row, "OK");
}

/** Does what it means when a site agent says that an order failed; the order errs only while it is executing. */
export function failOrder(context: Context, order: Order): void {
  changeByFailure(context, order);
  const only = onlyExecuting(context, order);
  if (only) end(context, only, ERRED);
}

/** Ends an executing order whose processing failed. */
export function failExecution(context: Context, order: Order, message: string): Order {
  changeByFailure(context, order);
  return end(context, order, { ...ERRED, error_message: message });
}

// Unknown in Waldur 7.9: whether an erred order counts as completed. Chosen: it does, as one that is done.
const ERRED = { state: "erred" } as const;

/** The order that the backend finds for an outcome: the executing one of this type; none when there are several. */
function onlyExecuting({ store }: Context, { resource, type }: Order): Order | undefined {
  const found = store.orders.where("resource", resource).filter((each) => each.type === type);
  const executing = found.filter(({ state }) => state === "executing");
  return executing.length === 1 ? executing[0] : undefined;
}

function end({ store, now }: Context, { uuid }: Order, outcome: Partial<Order>): Order {
  const timestamp = formatTimestamp(now);
  return store.orders.update(uuid, { ...outcome, modified: timestamp, completed_at: timestamp, due: null });
}

/** An order that changes options never shows in the state of the resource (backend's tests of 2025). */
function changesOptions({ type, attributes }: Order): boolean {
  return type === "Update" && "new_options" in attributes;
}

/** Changes of an Update order, which concern the options, the limits or the plan. */
function update(context: Context, { attributes, limits, plan }: Order, resource: Resource): Partial<Resource> {
  const { new_options } = attributes;
  return {
    ...(isRecord(new_options) && { options: new_options }),
    ...("old_limits" in attributes && { limits }),
    ...(plan !== null && changePlan(context, resource, plan)),
  };
}

/**
 * Undoes what an order has begun, when it is rejected: a resource that is not to be made is Terminated, and every other one is
 * OK, also one that was Erred (backend source of 2024 and 2025).
 */
export function abandonOrder(context: Context, { type, resource }: Order): void {
  const row = context.store.resources.at(resource);
  if (row.state === "Terminated") return;
  if (isMaking({ type })) putIntoState(context, row, "Terminated");
  else if (row.state !== "OK") putIntoState(context, row, "OK");
}
