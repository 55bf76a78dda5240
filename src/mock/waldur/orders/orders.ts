import { invalidState, notFound } from "../../drf/errors.js";
import { compareTimestamps, formatDay, formatTimestamp, timestampMs } from "../../values/time.js";
import { parseUuid } from "../../values/uuid.js";
import { completeWorld } from "../../world/complete.js";
import { withDefaults } from "../../world/schema/define-table.js";
import { numberedSlug } from "../../world/schema/normalize.js";
import type { Store } from "../../world/store.js";
import { SYSTEM_ROBOT } from "../../world/tables/access.js";
import { orders } from "../../world/tables/orders.js";
import type { HexUuid, JsonObject, Offering, Order, Project, Resource, RoleGrant, User } from "../../world/types.js";
import { type Actor, hasPermission, ownersOf, rolesOf } from "../access/visibility.js";
import type { Context } from "../resources/states.js";
import { abandonOrder, finishOrder, type OrderContext, startOrder } from "./effects.js";
import { APPROVED_BY_PROVIDER, REMOTE } from "./plugins.js";
import { isWaiting } from "./representation.js";

export type { OrderContext } from "./effects.js";

/** Content of an order for an existing resource. */
export interface Wanted {
  resource: Resource;
  type: "Update" | "Terminate" | "Restore";
  attributes: JsonObject;
  /** By default none. */
  limits?: Order["limits"];
  plan?: Order["plan"];
  old_plan?: Order["old_plan"];
  request_comment?: Order["request_comment"];
}

/** Creates an order as a user: pending if approvals are required, otherwise started. */
export function createOrder(context: OrderContext & Actor, wanted: Wanted): Order {
  const { caller } = context;
  const order = insert(context, wanted, caller.uuid);
  return approvesForConsumer(context, wanted) ? passConsumer(context, order, caller.uuid) : order;
}

/** Creates an order as Waldur itself, which starts without approval. */
export function createSystemOrder(context: OrderContext, wanted: Wanted): Order {
  return startOrder(context, insert(context, wanted, systemRobot(context).uuid));
}

/** The system user, who is staff and cannot log in. Created on first use, as in Waldur. */
export function systemRobot(context: Context): User {
  const { users } = context.store;
  const [known] = users.where("username", SYSTEM_ROBOT.username);
  if (known) return known;
  const id = Math.max(0, ...Array.from(users.all(), (user) => user.id)) + 1;
  const file = { users: [{ ...SYSTEM_ROBOT, id, uuid: context.newUuid() }] };
  return users.insert(completeWorld(file, { seed: 0, now: context.now }).users[0] as User);
}

/** Cancels an order. Unlike a rejection this leaves the resource unchanged, because no handler of the backend reacts to it. */
export function cancelOrder({ store, now }: Context, { uuid }: Order): void {
  store.orders.update(uuid, { state: "canceled", modified: formatTimestamp(now), due: null });
}

/** Whether the resource has an open order, which prevents another one. */
export function hasOpenOrder(store: Store, resource: Resource, which: (order: Order) => boolean = () => true): boolean {
  return store.orders.where("resource", resource.uuid).some((order) => isWaiting(order) && which(order));
}

/**
 * Finishes all orders that are due, in order of their due time. An order without `due` waits for its site agent.
 *
 * @returns the updated orders.
 */
export function advanceOrders(context: OrderContext): Order[] {
  const { store, now } = context;
  return store.orders
    .where("state", "executing")
    .filter(({ due }) => due !== null && timestampMs(due) <= now)
    .toSorted((a, b) => compareTimestamps(a.due ?? "", b.due ?? "") || compareTimestamps(a.created, b.created))
    .map((order) => finishOrder(context, order));
}

const earliest = new WeakMap<Store, { revision: number; due: number }>();

/** When the next order is due, in milliseconds; Infinity when none is. */
export function nextDue(store: Store): number {
  const known = earliest.get(store);
  // Asked for on every request, while orders hardly ever change.
  if (known?.revision === store.orders.revision) return known.due;
  const dues = store.orders.where("state", "executing").map(({ due }) => (due === null ? Infinity : timestampMs(due)));
  const due = dues.reduce((least, each) => Math.min(least, each), Infinity);
  earliest.set(store, { revision: store.orders.revision, due });
  return due;
}

const PENDING = ["pending-consumer", "pending-provider", "pending-project", "pending-start-date"] as const;

/**
 * Approves the current step of a pending order. The order may then be pending for another reason.
 *
 * @param by Uuid of the approving user; null for an anonymous approval.
 * @throws Refusal 404 for an unknown order or user, 409 if the order is not pending.
 */
export function approveOrder(context: OrderContext, uuid: string, by: HexUuid | null = null): Order {
  const order = requestedOrder(context, uuid, by);
  switch (order.state) {
    case "pending-consumer":
      return passConsumer(context, order, by);
    case "pending-project":
      return passProject(context, order);
    case "pending-provider":
      return startOrder(context, context.store.orders.update(order.uuid, reviewedByProvider(context, by)));
    case "pending-start-date":
      return startOrder(context, order);
    default:
      throw invalidState(...PENDING);
  }
}

/**
 * Rejects a pending order. A resource that was to be terminated returns to OK.
 *
 * @param by Uuid of the rejecting user; null for an anonymous rejection.
 * @throws Refusal 404 for an unknown order or user, 409 if the order is not pending.
 */
export function rejectOrder(context: Context, uuid: string, by: HexUuid | null = null): Order {
  const order = requestedOrder(context, uuid, by);
  if (!PENDING.some((state) => state === order.state)) throw invalidState(...PENDING);
  abandonOrder(context, order);
  return context.store.orders.update(order.uuid, {
    ...(order.state === "pending-consumer" && reviewedByConsumer(context, by)),
    ...(order.state === "pending-provider" && reviewedByProvider(context, by)),
    state: "rejected",
    modified: formatTimestamp(context.now),
  });
}

/**
 * Moves on the orders whose project, or they themselves, should start on this day or before. An order with a start date of its
 * own is then begun without the provider's approval (backend source of 2025 and 2026).
 */
export function startWaitingOrders(context: OrderContext): void {
  const { store, now } = context;
  const today = formatDay(now);
  for (const order of store.orders.where("state", "pending-project"))
    if (!startsLater(store.projects.at(store.resources.at(order.resource).project), today)) passProject(context, order);
  for (const order of store.orders.where("state", "pending-start-date")) {
    const day = startDate(order);
    if (day !== undefined && day <= today) startOrder(context, order);
  }
}

/** The days on which a waiting order may move on by itself. */
export function startDays(store: Store): string[] {
  const projects = store.orders
    .where("state", "pending-project")
    .map(({ resource }) => store.projects.at(store.resources.at(resource).project).start_date);
  const orders = store.orders.where("state", "pending-start-date").map(startDate);
  return [...projects, ...orders].flatMap((day) => day ?? []);
}

function startDate({ details }: Order): string | undefined {
  return typeof details.start_date === "string" ? details.start_date : undefined;
}

function requestedOrder({ store }: Context, uuid: string, by: HexUuid | null): Order {
  const order = store.orders.get(parseUuid(uuid));
  if (!order) throw notFound("Order");
  if (by !== null && !store.users.get(by)) throw notFound("User");
  return order;
}

function insert(context: Context, wanted: Wanted, creator: HexUuid | null): Order {
  const { resource, type, attributes, limits = {}, plan = null, old_plan = null, request_comment = null } = wanted;
  const timestamp = formatTimestamp(context.now);
  const row = withDefaults(orders, {
    uuid: context.newUuid(),
    resource: resource.uuid,
    type,
    state: "pending-consumer",
    created: timestamp,
    modified: timestamp,
    created_by: creator,
    attributes,
    limits,
    plan,
    old_plan,
    request_comment,
    backend_id: "",
    error_traceback: "",
    due: null,
    slug: numberedSlug(resource.slug, context.store.orders.size + 1),
  });
  return context.store.orders.insert(row);
}

/** Whether nobody has to review an order for its consumer: the one who placed it could have approved it. */
export function needsNoReview({ store, now }: Context, { resource, type, created_by }: Order): boolean {
  const caller = store.users.get(created_by);
  return (
    caller !== undefined &&
    approvesForConsumer({ store, now, caller }, { resource: store.resources.at(resource), type })
  );
}

/** Whether the user may approve the order for the consumer, so that no other approval is needed. */
function approvesForConsumer(
  actor: Actor,
  { resource, type }: Pick<Wanted, "resource"> & Pick<Order, "type">,
): boolean {
  const { offering, project, customer } = ownersOf(actor.store, resource);
  const scopes = [project.uuid, customer.uuid];
  if (hasPermission(actor, "ORDER.APPROVE", scopes)) return true;
  // Where an offering is private this decides, also about what its provider terminates (backend source of 2024).
  if (!offering.shared && !offering.billable) return hasPermission(actor, "ORDER.APPROVE_PRIVATE", scopes);
  const { auto_approve_in_service_provider_projects: automatic } = offering.plugin_options;
  if (offering.shared && offering.customer === customer.uuid && automatic) return true;
  const ownsProvider = rolesOf(actor).some(
    ({ role, scope }) => role === "customer.owner" && scope === offering.customer,
  );
  return type === "Terminate" && ownsProvider;
}

function passConsumer(context: OrderContext, order: Order, by: HexUuid | null): Order {
  const reviewed = context.store.orders.update(order.uuid, reviewedByConsumer(context, by));
  const project = context.store.projects.at(context.store.resources.at(order.resource).project);
  if (!startsLater(project, formatDay(context.now))) return passProject(context, reviewed);
  return context.store.orders.update(order.uuid, { state: "pending-project" });
}

function passProject(context: OrderContext, order: Order): Order {
  const { store, now } = context;
  if (!needsProvider(context, order)) return startOrder(context, order);
  return store.orders.update(order.uuid, { state: "pending-provider", modified: formatTimestamp(now) });
}

function startsLater({ start_date }: Project, today: string): boolean {
  return start_date !== null && start_date > today;
}

function needsProvider({ store, now }: Context, { resource, created_by }: Order): boolean {
  const offering = store.offerings.at(store.resources.at(resource).offering);
  const { type, plugin_options } = offering;
  if (type !== REMOTE) return APPROVED_BY_PROVIDER.includes(type);
  const creator = store.users.get(created_by);
  const isProvider = creator !== undefined && rolesOf(store, creator, now).some((grant) => runs(grant, offering));
  return !plugin_options.auto_approve_remote_orders && !isProvider;
}

/** Whether the role is that of an owner or manager of the provider, or of a manager of the offering. */
function runs({ role, scope }: RoleGrant, offering: Offering): boolean {
  if (role === "offering.manager") return scope === offering.uuid;
  return (role === "customer.owner" || role === "customer.manager") && scope === offering.customer;
}

function reviewedByConsumer({ now }: Context, by: HexUuid | null): Partial<Order> {
  return { consumer_reviewed_by: by, consumer_reviewed_at: formatTimestamp(now), modified: formatTimestamp(now) };
}

function reviewedByProvider({ now }: Context, by: HexUuid | null): Partial<Order> {
  return { provider_reviewed_by: by, provider_reviewed_at: formatTimestamp(now), modified: formatTimestamp(now) };
}
