import type { OrderState } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import {
  choice,
  commaTexts,
  custom,
  customUuid,
  datetime,
  type Filters,
  flag,
  hyperlink,
  ordering,
  requested,
  texts,
  uuid,
} from "../../drf/lists/filters.js";
import { parseUuid } from "../../values/uuid.js";
import type { Order, Resource } from "../../world/types.js";
import { isManagedBy } from "../access/offerings.js";
import { orderVisibility, ownersOf, scopesWith, visibleOrder } from "../access/visibility.js";
import { representOrder } from "./representation.js";

/** As the backend numbers them, which is how it sorts them: those that came later have the higher numbers. */
const STATES: readonly OrderState[] = [
  "pending-consumer",
  "executing",
  "done",
  "erred",
  "canceled",
  "rejected",
  "pending-provider",
  "pending-project",
  "pending-start-date",
];
const TYPES: readonly Order["type"][] = ["Create", "Update", "Terminate"];

type Test = (order: Order) => boolean;

const resourceOf = ({ resource }: Order, { store }: Call): Resource => store.resources.at(resource);
const ownersOfOrder = (order: Order, call: Call) => ownersOf(call.store, resourceOf(order, call));
const offeringOf = (order: Order, call: Call) => ownersOfOrder(order, call).offering;

const ordersOf = (resource: string, { store }: Call) => store.orders.where("resource", resource);

/** The parameter `o`. */
export const orderOrdering = ordering<Order>({
  created: ({ created }) => created,
  consumer_reviewed_at: (order) => order.consumer_reviewed_at,
  cost(order, call) {
    const { cost } = representOrder(call, order);
    return cost === null ? null : Number(cost);
  },
  state: ({ state }) => STATES.indexOf(state),
});

/** Every parameter of the list, which detail URLs read too. */
export const orderFilters: Filters<Order> = {
  can_approve_as_consumer: approvable("pending-consumer", (order, call) => {
    const { project, customer } = ownersOfOrder(order, call);
    return [project.uuid, customer.uuid];
  }),
  can_approve_as_provider: approvable("pending-provider", (order, call) => [offeringOf(order, call).customer]),
  category_uuid: uuid((order, call) => offeringOf(order, call).category),
  created: datetime(({ created }) => created, "after"),
  customer_uuid: uuid((order, call) => ownersOfOrder(order, call).customer.uuid),
  modified: datetime(({ modified }) => modified, "after"),
  offering: hyperlink("/api/marketplace-provider-offerings/{uuid}/", (order, call) => offeringOf(order, call).uuid),
  offering_slug: commaTexts((order, call) => offeringOf(order, call).slug),
  offering_type: texts((order, call) => offeringOf(order, call).type),
  offering_uuid: uuid((order, call) => offeringOf(order, call).uuid),
  parent_offering_uuid: uuid((order, call) => offeringOf(order, call).parent),
  project_uuid: uuid((order, call) => resourceOf(order, call).project),
  provider_uuid: uuid((order, call) => offeringOf(order, call).customer),
  query: custom(search),
  resource: hyperlink("/api/marketplace-resources/{uuid}/", ({ resource }) => resource, ordersOf),
  resource_uuid: uuid(({ resource }) => resource, ordersOf),
  service_manager_uuid: customUuid((user, call) => {
    const isManaged = isManagedBy(user, call);
    return (row) => isManaged(offeringOf(row, call));
  }),
  state: choice(STATES, ({ state }) => state),
  type: choice(
    ({ contract }) => (contract.since("7.9") ? [...TYPES, "Restore"] : TYPES),
    ({ type }) => type,
  ),
  o: orderOrdering,
};

/** Parameters that depend on roles beyond what the caller sees. Their lists are not cached. */
export const BY_ROLES = ["can_approve_as_consumer", "can_approve_as_provider", "service_manager_uuid"] as const;

/** Orders in a state, and only those that the caller may approve if that is asked for. */
function approvable(state: OrderState, scopesOf: (order: Order, call: Call) => readonly string[]) {
  return flag<Order>((mine, call) => {
    if (!mine || call.caller.is_staff) return (order) => order.state === state;
    const scopes = scopesWith(call, "ORDER.APPROVE");
    return (order) => order.state === state && scopesOf(order, call).some((scope) => scopes.has(scope));
  });
}

/** Search box: the uuid of a visible order finds only that one; other strings are searched for in names and the slug. */
function search(value: string, call: Call): Test {
  const exact = call.store.orders.get(parseUuid(value));
  if (exact && orderVisibility(call)(exact)) return ({ uuid: own }) => own === exact.uuid;
  const part = value.toLowerCase();
  return (order) => {
    const { resource, slug } = order;
    const { name, project } = call.store.resources.at(resource);
    return [slug, name, call.store.projects.at(project).name].some((text) => text.toLowerCase().includes(part));
  };
}

/**
 * The order of the path, for every operation on one. The filters of the list count here, too.
 *
 * @throws Refusal 404 when there is none, the caller does not see it or it does not match, 400 for a filter that cannot be read.
 */
export function requestedOrder(call: Call): Order {
  return requested(call, orderFilters, "Order", visibleOrder);
}
