import { isRecord } from "../../values/json.js";
import { formatMoment } from "../../values/time.js";
import type { JsonObject, Offering, Order, Resource } from "../../world/types.js";
import { type Context, changePlan, putIntoState } from "../resources/states.js";

/** Milliseconds of clock time that an order takes when nothing else is said. */
const USUAL_ORDER_DELAY = 2000;

/** Where orders are made and carried out. */
export type OrderPlace = Context & {
  /** Milliseconds of clock time that an order takes. */
  readonly orderDelay?: number;
};

/** Begins to carry out an order: it is done when its `due` has come, and until then the resource shows what goes on. */
export function startOrder(place: OrderPlace, order: Order): Order {
  const { store, now, orderDelay = USUAL_ORDER_DELAY } = place;
  const resource = store.resources.at(order.resource);
  if (resource.state !== "Terminated" && order.type !== "Create" && !changesOptions(order))
    putIntoState(place, resource, order.type === "Terminate" ? "Terminating" : "Updating");
  return store.orders.update(order.uuid, {
    state: "executing",
    due: formatMoment(now + orderDelay),
    modified: formatMoment(now),
  });
}

/** Ends an order that was carried out, with what it does to the resource. */
export function finishOrder(place: Context, order: Order): Order {
  const { store, now } = place;
  const moment = formatMoment(now);
  const resource = store.resources.at(order.resource);
  const finished = { modified: moment, completed_at: moment, due: null };
  if (resource.state === "Terminated" && order.type !== "Terminate")
    return store.orders.update(order.uuid, {
      ...finished,
      state: "erred",
      error_message: "The resource is terminated.",
    });
  if (order.type === "Terminate") {
    if (resource.state !== "Terminated") putIntoState(place, resource, "Terminated");
  } else if (order.type === "Update") {
    const state = changesOptions(order) && resource.state !== "Updating" ? resource.state : "OK";
    putIntoState(place, resource, state, update(place, order, resource));
  } else {
    putIntoState(place, resource, "OK");
  }
  return store.orders.update(order.uuid, { ...finished, state: "done" });
}

/** An order that changes options never shows in the state of the resource (backend's tests of 2025). */
function changesOptions({ type, attributes }: Order): boolean {
  return type === "Update" && "new_options" in attributes;
}

/** What an order of type Update says about options, limits and plan, of which it changes one. */
function update(place: Context, { attributes, limits, details }: Order, resource: Resource): Partial<Resource> {
  const { new_options } = attributes;
  const plan = planOf(place.store.offerings.at(resource.offering), details);
  return {
    ...(isRecord(new_options) && { options: new_options }),
    ...("old_limits" in attributes && { limits }),
    ...(plan !== undefined && changePlan(place, resource, plan)),
  };
}

function planOf({ plans }: Offering, { new_plan_uuid }: JsonObject): string | undefined {
  return plans.find(({ uuid }) => uuid === new_plan_uuid)?.uuid;
}

/**
 * Undoes what an order has begun, when it is rejected: a resource that is not to be made is Terminated, and every other one is
 * OK, also one that was Erred (backend source of 2024 and 2025).
 */
export function abandonOrder(place: Context, { type, resource }: Order): void {
  const row = place.store.resources.at(resource);
  if (row.state === "Terminated") return;
  if (type === "Create") putIntoState(place, row, "Terminated");
  else if (row.state !== "OK") putIntoState(place, row, "OK");
}
