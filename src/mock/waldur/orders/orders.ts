import { notFound, wrongState } from "../../drf/errors.js";
import { compareMoments, formatDay, formatMoment, momentMs } from "../../values/time.js";
import { parseUuid } from "../../values/uuid.js";
import { completeWorld } from "../../world/complete.js";
import type { Store } from "../../world/store.js";
import { SYSTEM_ROBOT } from "../../world/tables/access.js";
import { orderSlug } from "../../world/tables/orders.js";
import type { HexUuid, JsonObject, Offering, Order, Project, Resource, RoleGrant, User } from "../../world/types.js";
import { type Actor, hasPermission, ownersOf, rolesOf } from "../access/visibility.js";
import type { Context } from "../resources/states.js";
import { abandonOrder, finishOrder, type OrderPlace, startOrder } from "./effects.js";
import { isWaiting } from "./representation.js";

export type { OrderPlace } from "./effects.js";

/** What is ordered for a resource that exists. */
export interface Wanted {
  resource: Resource;
  type: "Update" | "Terminate";
  attributes: JsonObject;
}

/** The plugin of orders that a site agent carries out. */
const SITE_AGENT = "Marketplace.Slurm";
/** Plugins whose orders a person at the provider approves. */
const APPROVED_BY_PROVIDER = ["Marketplace.Basic", SITE_AGENT];
/** The plugin of offerings of another Waldur. */
const REMOTE = "Waldur.RemoteOffering";

/** Orders something as a user: it waits for those who have to approve it, or is begun at once. */
export function createOrder(place: OrderPlace & Actor, wanted: Wanted): Order {
  const { caller } = place;
  const order = insert(place, wanted, caller.uuid);
  return approvesForConsumer(place, wanted) ? passConsumer(place, order, caller.uuid) : order;
}

/** Orders something as Waldur itself. Nobody has to approve it, so it is begun at once. */
export function createSystemOrder(place: OrderPlace, wanted: Wanted): Order {
  return startOrder(place, insert(place, wanted, systemRobot(place).uuid));
}

/** The user in whose name Waldur acts by itself, who is staff and cannot log in. Waldur, too, makes it when it is needed first. */
export function systemRobot(place: Context): User {
  const { users } = place.store;
  const [known] = users.where("username", SYSTEM_ROBOT.username);
  if (known) return known;
  const id = Math.max(0, ...Array.from(users.all(), (user) => user.id)) + 1;
  const file = { users: [{ ...SYSTEM_ROBOT, id, uuid: place.newUuid() }] };
  return users.insert(completeWorld(file, { seed: 0, now: place.now }).users[0] as User);
}

/** Cancels an order. Unlike a rejection this leaves the resource as it is, as no handler of the backend's looks at it. */
export function cancelOrder({ store, now }: Context, { uuid }: Order): void {
  store.orders.update(uuid, { state: "canceled", modified: formatMoment(now) });
}

/** Is there an order for the resource that waits or is carried out? Then no other can be made. */
export function hasOpenOrder(store: Store, resource: Resource, which: (order: Order) => boolean = () => true): boolean {
  return store.orders.where("resource", resource.uuid).some((order) => isWaiting(order) && which(order));
}

/**
 * Ends every order that is due, the one that was due first first. One without `due` goes on for ever.
 *
 * @returns the orders as they are now.
 */
export function advanceOrders(store: Store, now: number, newUuid: () => string): Order[] {
  return store.orders
    .where("state", "executing")
    .filter(({ due }) => due !== null && momentMs(due) <= now)
    .toSorted((a, b) => compareMoments(a.due ?? "", b.due ?? "") || compareMoments(a.created, b.created))
    .map((order) => finishOrder({ store, now, newUuid }, order));
}

const earliest = new WeakMap<Store, { revision: number; due: number }>();

/** When the next order is due, in milliseconds; Infinity when none is. */
export function nextDue(store: Store): number {
  const known = earliest.get(store);
  // Asked for on every request, while orders hardly ever change.
  if (known?.revision === store.orders.revision) return known.due;
  const dues = store.orders.where("state", "executing").map(({ due }) => (due === null ? Infinity : momentMs(due)));
  const due = dues.reduce((least, each) => Math.min(least, each), Infinity);
  earliest.set(store, { revision: store.orders.revision, due });
  return due;
}

const PENDING = ["pending-consumer", "pending-provider", "pending-project", "pending-start-date"] as const;

/**
 * Gives an order the approval, or ends the waiting, that it is held up by. It may be held up by something else afterwards.
 *
 * @param by Uuid of the user who approves; null for nobody in particular.
 * @throws Refusal 404 without such an order or user, 409 when the order waits for nothing.
 */
export function approveOrder(place: OrderPlace, uuid: string, by: HexUuid | null = null): Order {
  const order = requestedOrder(place, uuid, by);
  switch (order.state) {
    case "pending-consumer":
      return passConsumer(place, order, by);
    case "pending-project":
      return passProject(place, order);
    case "pending-provider":
      return startOrder(place, place.store.orders.update(order.uuid, reviewedByProvider(place, by)));
    case "pending-start-date":
      return startOrder(place, order);
    default:
      throw wrongState(...PENDING);
  }
}

/**
 * Turns an order down. A resource that should have been terminated is OK afterwards.
 *
 * @param by Uuid of the user who turns it down; null for nobody in particular.
 * @throws Refusal 404 without such an order or user, 409 when the order waits for nothing.
 */
export function rejectOrder(place: Context, uuid: string, by: HexUuid | null = null): Order {
  const order = requestedOrder(place, uuid, by);
  if (!PENDING.some((state) => state === order.state)) throw wrongState(...PENDING);
  abandonOrder(place, order);
  return place.store.orders.update(order.uuid, {
    ...(order.state === "pending-consumer" && reviewedByConsumer(place, by)),
    ...(order.state === "pending-provider" && reviewedByProvider(place, by)),
    state: "rejected",
    modified: formatMoment(place.now),
  });
}

/**
 * Moves on the orders whose project, or they themselves, should start on this day or before. An order with a start date of its
 * own is then begun without the provider's approval (backend source of 2025 and 2026).
 */
export function startWaitingOrders(place: OrderPlace): void {
  const { store, now } = place;
  const today = formatDay(now);
  for (const order of store.orders.where("state", "pending-project"))
    if (!startsLater(store.projects.at(store.resources.at(order.resource).project), today)) passProject(place, order);
  for (const order of store.orders.where("state", "pending-start-date")) {
    const day = startDate(order);
    if (day !== undefined && day <= today) startOrder(place, order);
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

function insert(place: Context, { resource, type, attributes }: Wanted, creator: HexUuid | null): Order {
  const moment = formatMoment(place.now);
  return place.store.orders.insert({
    uuid: place.newUuid(),
    resource: resource.uuid,
    type,
    state: "pending-consumer",
    created: moment,
    modified: moment,
    created_by: creator,
    attributes,
    limits: {},
    consumer_reviewed_by: null,
    consumer_reviewed_at: null,
    provider_reviewed_by: null,
    provider_reviewed_at: null,
    completed_at: null,
    due: null,
    error_message: "",
    slug: orderSlug(resource.slug, place.store.orders.size + 1),
    details: {},
  });
}

/** Need nobody else approve for the consumer what this user orders? */
function approvesForConsumer(actor: Actor, { resource, type }: Wanted): boolean {
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

function passConsumer(place: OrderPlace, order: Order, by: HexUuid | null): Order {
  const reviewed = place.store.orders.update(order.uuid, reviewedByConsumer(place, by));
  const project = place.store.projects.at(place.store.resources.at(order.resource).project);
  if (!startsLater(project, formatDay(place.now))) return passProject(place, reviewed);
  return place.store.orders.update(order.uuid, { state: "pending-project" });
}

function passProject(place: OrderPlace, order: Order): Order {
  const { store, now } = place;
  if (!needsProvider(place, order)) return startOrder(place, order);
  return store.orders.update(order.uuid, { state: "pending-provider", modified: formatMoment(now) });
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

/** Is it the role of an owner or a manager of the provider, or of a manager of the offering itself? */
function runs({ role, scope }: RoleGrant, offering: Offering): boolean {
  if (role === "offering.manager") return scope === offering.uuid;
  return (role === "customer.owner" || role === "customer.manager") && scope === offering.customer;
}

function reviewedByConsumer({ now }: Context, by: HexUuid | null): Partial<Order> {
  return { consumer_reviewed_by: by, consumer_reviewed_at: formatMoment(now), modified: formatMoment(now) };
}

function reviewedByProvider({ now }: Context, by: HexUuid | null): Partial<Order> {
  return { provider_reviewed_by: by, provider_reviewed_at: formatMoment(now), modified: formatMoment(now) };
}
