import { isRecord } from "../../values/json.js";
import { formatTimestamp } from "../../values/time.js";
import type { JsonObject, Offering, Order, Resource } from "../../world/types.js";
import { type Context, changePlan, putIntoState } from "../resources/states.js";

/** Default duration of an order in milliseconds of clock time. */
const USUAL_ORDER_DELAY = 2000;

/** Where orders are made and carried out. */
export type OrderContext = Context & {
  /** Duration of an order in milliseconds of clock time. */
  readonly orderDelay?: number;
};

/** Starts an order. It is done at `due`; until then the state of the resource shows the progress. */
export function startOrder(context: OrderContext, order: Order): Order {
  const { store, now, orderDelay = USUAL_ORDER_DELAY } = context;
  const resource = store.resources.at(order.resource);
  if (resource.state !== "Terminated" && order.type !== "Create" && !changesOptions(order))
    putIntoState(context, resource, order.type === "Terminate" ? "Terminating" : "Updating");
  return store.orders.update(order.uuid, {
    state: "executing",
    due: formatTimestamp(now + orderDelay),
    modified: formatTimestamp(now),
  });
}

/** Ends an order that was carried out, with what it does to the resource. */
export function finishOrder(context: Context, order: Order): Order {
  const { store, now } = context;
  const timestamp = formatTimestamp(now);
  const resource = store.resources.at(order.resource);
  const finished = { modified: timestamp, completed_at: timestamp, due: null };
  if (resource.state === "Terminated" && order.type !== "Terminate")
    return store.orders.update(order.uuid, {
      ...finished,
      state: "erred",
      error_message: "The resource is terminated.",
    });
  if (order.type === "Terminate") {
    if (resource.state !== "Terminated") putIntoState(context, resource, "Terminated");
  } else if (order.type === "Update") {
    const state = changesOptions(order) && resource.state !== "Updating" ? resource.state : "OK";
    putIntoState(context, resource, state, update(context, order, resource));
  } else {
    putIntoState(context, resource, "OK");
  }
  return store.orders.update(order.uuid, { ...finished, state: "done" });
}

/**
 * Ends an executing order that could not be carried out: a resource that was to be made or changed is Erred, one that was to be
 * terminated is OK again.
 */
export function failOrder(context: Context, order: Order, message = ""): Order {
  const resource = context.store.resources.at(order.resource);
  if (order.type !== "Terminate") putIntoState(context, resource, "Erred");
  else if (resource.state !== "Terminated") putIntoState(context, resource, "OK");
  const timestamp = formatTimestamp(context.now);
  // Unknown in Waldur 7.9: whether an erred order counts as completed. Chosen: it does, as one that is done.
  const ended = { modified: timestamp, completed_at: timestamp, due: null };
  return context.store.orders.update(order.uuid, { ...ended, state: "erred", error_message: message });
}

/** An order that changes options never shows in the state of the resource (backend's tests of 2025). */
function changesOptions({ type, attributes }: Order): boolean {
  return type === "Update" && "new_options" in attributes;
}

/** Changes of an Update order, which concern the options, the limits or the plan. */
function update(context: Context, { attributes, limits, details }: Order, resource: Resource): Partial<Resource> {
  const { new_options } = attributes;
  const plan = planOf(context.store.offerings.at(resource.offering), details);
  return {
    ...(isRecord(new_options) && { options: new_options }),
    ...("old_limits" in attributes && { limits }),
    ...(plan !== undefined && changePlan(context, resource, plan)),
  };
}

function planOf({ plans }: Offering, { new_plan_uuid }: JsonObject): string | undefined {
  return plans.find(({ uuid }) => uuid === new_plan_uuid)?.uuid;
}

/**
 * Undoes what an order has begun, when it is rejected: a resource that is not to be made is Terminated, and every other one is
 * OK, also one that was Erred (backend source of 2024 and 2025).
 */
export function abandonOrder(context: Context, { type, resource }: Order): void {
  const row = context.store.resources.at(resource);
  if (row.state === "Terminated") return;
  if (type === "Create") putIntoState(context, row, "Terminated");
  else if (row.state !== "OK") putIntoState(context, row, "OK");
}
