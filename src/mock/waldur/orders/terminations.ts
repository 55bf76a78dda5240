import type { Call, HandlerResult } from "../../drf/call.js";
import { invalidWhileSaving } from "../../drf/errors.js";
import { formatDay } from "../../values/time.js";
import type { Store } from "../../world/store.js";
import type { Day, Order, Resource, User } from "../../world/types.js";
import { ownersOf } from "../access/visibility.js";
import { cancelOrder, createOrder, hasOpenOrder, type OrderContext, systemRobot, type Wanted } from "./orders.js";

/**
 * Why no order can be made for a resource, in the order in which Waldur 7.9 asks (backend source); undefined when one can. A
 * termination minds neither the offering's state nor the project's end. The check of the terms of service is left out: it is
 * off unless the site turns on `ENFORCE_USER_CONSENT_FOR_OFFERINGS`.
 *
 * @param hinders Which open orders count; by default all.
 */
function orderProblem(
  { store, now }: Pick<OrderContext, "store" | "now">,
  { resource, type }: Pick<Wanted, "resource" | "type">,
  hinders?: (order: Order) => boolean,
): string | undefined {
  const { offering, project, customer } = ownersOf(store, resource);
  if (customer.blocked) return "Blocked organization is not available.";
  if (customer.archived) return "Archived organization is not available.";
  if (type !== "Terminate") {
    if (project.end_date !== null && project.end_date <= formatDay(now))
      return `Project '${project.name} | ${customer.name}' is expired.`;
    if (offering.state !== "Active" && offering.state !== "Paused") return "Offering is not available.";
  }
  const { shared, organization_groups: groups, allowed_customers, details } = offering;
  if (shared) {
    if (groups.length > 0 && !groups.some((group) => customer.organization_groups.includes(group)))
      return "This offering is not available for ordering due to the org group limitation.";
  } else if (
    ![offering.customer, ...allowed_customers].includes(customer.uuid) &&
    details.project_uuid !== project.uuid
  )
    return `Offering "${offering.name}" is not allowed in organization "${customer.name}".`;
  return hasOpenOrder(store, resource, hinders) ? "Pending order for resource already exists." : undefined;
}

/**
 * Makes an order for the caller and responds with its uuid.
 *
 * @param check What the plugin has to say about its content, after all other checks.
 * @throws Refusal 400, a bare array, when none can be made.
 */
export function placeOrder(call: Call, wanted: Wanted, check?: () => void): HandlerResult {
  const problem = orderProblem(call, wanted);
  if (problem !== undefined) throw invalidWhileSaving(problem);
  check?.();
  return { status: 200, body: { order_uuid: createOrder(call, wanted).uuid } };
}

/** Whether a resource in this state can be terminated. */
export function isTerminable({ state }: Resource): boolean {
  return state === "OK" || state === "Erred";
}

/** The day on which a resource is to be terminated: its own end date or that of its project, whichever is earlier. */
export function lastDay(store: Store, { end_date, project }: Resource): Day | null {
  const { is_removed, end_date: projectEnd } = store.projects.at(project);
  if (is_removed || projectEnd === null) return end_date;
  return end_date === null || projectEnd < end_date ? projectEnd : end_date;
}

/**
 * Orders the termination of a resource that has reached its end date, in the name of the user who requested the date. Cancels
 * an order that is pending for the consumer. Whatever would reject the request of a caller, including an executing order,
 * silently prevents the termination (backend source of 2025).
 */
export function terminateAtEnd(context: OrderContext, resource: Resource): void {
  const { store } = context;
  const requester = requesterOf(store, resource);
  const orders = store.orders.where("resource", resource.uuid);
  const waits = ({ type, state, created_by }: Order) =>
    type === "Terminate" &&
    (state === "pending-project" || (state === "pending-consumer" && created_by === requester?.uuid));
  // Waldur creates another one every day, which differs only in its uuid.
  if (orders.some(waits)) return;
  const wanted: Wanted = { resource, type: "Terminate", attributes: {} };
  if (orderProblem(context, wanted, (order) => !isUnapproved(order)) !== undefined) return;
  for (const order of orders.filter(isUnapproved)) cancelOrder(context, order);
  createOrder({ ...context, caller: requester ?? systemRobot(context) }, wanted);
}

function isUnapproved({ state }: Order): boolean {
  return state === "pending-consumer";
}

/** The user who requested the end date of the resource or, without one, of its project. */
function requesterOf({ users, projects }: Store, { end_date_requested_by, project }: Resource): User | undefined {
  return users.get(end_date_requested_by ?? projects.at(project).end_date_requested_by);
}
