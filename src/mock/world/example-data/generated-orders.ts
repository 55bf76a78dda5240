import { formatTimestamp } from "../../values/time.js";
import { withDefaults } from "../schema/define-table.js";
import { orders, SITE_AGENT } from "../tables/orders.js";
import type { Order, OrderState } from "../types.js";
import type { Generated, Stage } from "./groups.js";
import { EXAMPLE, type Id } from "./ids.js";

const HOUR = 3_600_000;
/** When the providers' systems carry out what waits: the next morning. Site agents are not part of the mock. */
const DUE = "2025-11-22T06:00:00+00:00";

/** The order that made a resource, and the one that explains its stage. */
export function ordersOf(id: Id, made: Generated, stage: Stage, index: number): Order[] {
  const { resource, ended } = made;
  const create = orderOf(id, made, "Create", Date.parse(resource.created));
  const done = { ...create, ...finished("done", made.approved) };
  const last = Date.parse(resource.modified);
  const due = made.offering.type === SITE_AGENT ? null : DUE;
  const terminate = (created: number) => orderOf(id, made, "Terminate", created);
  switch (stage) {
    case "OK":
      // Some are cancelled.
      return index % 5 === 0 ? [done, { ...terminate(last - HOUR), ...finished("canceled", last) }] : [done];
    case "OK, update waits":
      return [done, { ...newOptions(made, update(id, made, last)), ...NOT_REVIEWED, state: "pending-provider" }];
    case "OK, termination waits":
      return [done, { ...terminate(last), ...NOT_REVIEWED, state: "pending-provider" }];
    case "Terminated":
      return [done, { ...terminate((ended ?? last) - HOUR), ...finished("done", ended ?? last) }];
    case "Terminating":
      return [done, { ...terminate(last), due }];
    case "Updating":
      return [done, { ...update(id, made, last), due }];
    case "Erred":
      return [done, { ...update(id, made, last), ...finished("erred", last), error_message: resource.error_message }];
    case "executing":
      return [{ ...create, due }];
    case "pending-consumer":
      return [{ ...create, ...NOT_REVIEWED, consumer_reviewed_by: null, consumer_reviewed_at: null, state: stage }];
    case "pending-start-date":
      return [{ ...create, ...NOT_REVIEWED, state: stage, details: { ...create.details, start_date: "2026-01-02" } }];
    default:
      return [{ ...create, ...NOT_REVIEWED, state: stage }];
  }
}

const NOT_REVIEWED = { provider_reviewed_by: null, provider_reviewed_at: null };

/** An order that is being carried out. */
function orderOf(id: Id, { resource, group, offering }: Generated, type: Order["type"], created: number): Order {
  const timestamp = formatTimestamp(created);
  const aurora = offering.customer === EXAMPLE.aurora;
  return withDefaults(orders, {
    uuid: id(`order/${type.toLowerCase()}/${resource.name}`),
    resource: resource.uuid,
    type,
    state: "executing",
    created: timestamp,
    modified: timestamp,
    created_by: id(`user/${group.orderedBy}`),
    attributes: type === "Create" ? { name: resource.name } : {},
    limits: type === "Create" ? { ...resource.limits } : {},
    consumer_reviewed_by: id(`user/${group.orderedBy}`),
    consumer_reviewed_at: timestamp,
    provider_reviewed_by: aurora ? EXAMPLE.nils : id("user/other-provider-owner"),
    provider_reviewed_at: timestamp,
    plan: type === "Create" ? resource.plan : null,
    old_plan: null,
    error_traceback: "",
    backend_id: "",
    request_comment: null,
    due: null,
    slug: `${resource.slug.slice(0, 36)}-${type.toLowerCase()}`,
  });
}

function finished(state: OrderState, at: number): Pick<Order, "state" | "modified" | "completed_at"> {
  return { state, modified: formatTimestamp(at), completed_at: formatTimestamp(at) };
}

/** A change of limits: one of options would not show in the state of the resource. */
function update(id: Id, made: Generated, created: number): Order {
  const { limits } = made.resource;
  return { ...orderOf(id, made, "Update", created), attributes: { old_limits: limits }, limits: { ...limits } };
}

/** The same order as a change of options, where the resource has any. */
function newOptions({ resource: { options } }: Generated, order: Order): Order {
  if (!options) return order;
  const attributes = { old_options: options, new_options: { ...options, auto_stop: !options.auto_stop } };
  return { ...order, attributes, limits: {} };
}
