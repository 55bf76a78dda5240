import type { ResourceState } from "../../../../generated/types.js";
import { type Call, Refusal } from "../../drf/call.js";
import { invalidWhileSaving } from "../../drf/errors.js";
import {
  boolean,
  choice,
  commaTexts,
  commaUuids,
  custom,
  customUuid,
  datetime,
  type Filters,
  flag,
  hyperlink,
  icontains,
  number,
  ordering,
  requested,
  since,
  text,
  uuid,
} from "../../drf/lists/filters.js";
import { isRecord } from "../../values/json.js";
import { parseUuid } from "../../values/uuid.js";
import { withOrigin } from "../../world/addresses.js";
import type { Component, Offering, Order, Resource } from "../../world/types.js";
import { isManagedBy } from "../access/offerings.js";
import { isStaffOrSupport, resourceVisibility, rolesOf, visibleResource } from "../access/visibility.js";

/** As the backend numbers them, which is how it sorts them. */
export const STATES: readonly ResourceState[] = ["Creating", "OK", "Erred", "Updating", "Terminating", "Terminated"];

/** States of orders that a provider has no part in yet, and the others. */
const WAITING_FOR_CONSUMERS = ["pending-consumer", "pending-project", "pending-start-date"] as const;
const OTHER_ORDER_STATES = ["pending-provider", "executing", "done", "erred", "canceled", "rejected"] as const;

type Test = (resource: Resource) => boolean;

const offeringOf = ({ offering }: Resource, { store }: Call): Offering => store.offerings.at(offering);
const projectOf = ({ project }: Resource, { store }: Call) => store.projects.at(project);
const consumerOf = (resource: Resource, call: Call) => projectOf(resource, call).customer;

function components(resource: Resource, call: Call): readonly Component[] {
  return offeringOf(resource, call).components;
}

/** Has the offering a component that is billed like this? */
function has(billing: Component["billing_type"]) {
  return boolean<Resource>((resource, call) =>
    components(resource, call).some((each) => each.billing_type === billing),
  );
}

/** Has the offering components, and all are billed like this? */
function hasOnly(billing: Component["billing_type"]) {
  return boolean<Resource>((resource, call) => {
    const all = components(resource, call);
    return all.length > 0 && all.every((each) => each.billing_type === billing);
  });
}

function inOfferings(offerings: readonly string[], { store }: Call): Resource[] {
  return offerings.flatMap((offering) => store.resources.where("offering", offering));
}

function inProjectsOf(customer: string, { store }: Call): Resource[] {
  return store.projects.where("customer", customer).flatMap((each) => store.resources.where("project", each.uuid));
}

/** The parameter `o`. */
export const resourceOrdering = ordering<Resource>(
  {
    name: ({ name }) => name,
    created: ({ created }) => created,
    project_name: (resource, call) => projectOf(resource, call).name,
    // The database has numbers, which follow the life of a resource (model of 2024).
    state: ({ state }) => STATES.indexOf(state),
    end_date: ({ end_date }) => end_date,
  },
  {
    later: {
      since: "8.1",
      keys: {
        backend_id: ({ backend_id }) => backend_id,
        customer_name: (resource, call) => call.store.customers.at(consumerOf(resource, call)).name,
        offering_name: (resource, call) => offeringOf(resource, call).name,
        plan_name: (resource, call) =>
          offeringOf(resource, call).plans.find(({ uuid }) => uuid === resource.plan)?.name,
      },
    },
  },
);

/** Every parameter of the list, which detail URLs read too. */
export const resourceFilters: Filters<Resource> = {
  backend_id: text((resource) => resource.backend_id),
  category_uuid: uuid((resource, call) => offeringOf(resource, call).category),
  component_count: number((resource, call) => components(resource, call).length),
  created: datetime((resource) => resource.created, "after"),
  customer: hyperlink("/api/customers/{uuid}/", consumerOf, inProjectsOf),
  customer_uuid: uuid(consumerOf, inProjectsOf),
  downscaled: boolean((resource) => resource.downscaled),
  has_terminate_date: boolean((resource) => resource.end_date !== null),
  lexis_links_supported: boolean((resource, call) => "heappe_url" in offeringOf(resource, call).plugin_options),
  limit_based: has("limit"),
  limit_component_count: number(
    (resource, call) => components(resource, call).filter((each) => each.billing_type === "limit").length,
  ),
  modified: datetime((resource) => resource.modified, "after"),
  name: icontains((resource) => resource.name),
  name_exact: text((resource) => resource.name),
  offering: hyperlink(
    "/api/marketplace-provider-offerings/{uuid}/",
    (resource) => resource.offering,
    (wanted, call) => inOfferings([wanted], call),
  ),
  offering_billable: boolean((resource, call) => offeringOf(resource, call).billable),
  offering_shared: boolean((resource, call) => offeringOf(resource, call).shared),
  offering_slug: commaTexts(
    (resource, call) => offeringOf(resource, call).slug,
    (slugs, call) =>
      inOfferings(
        slugs.flatMap((slug) => call.store.offerings.where("slug", slug).map((each) => each.uuid)),
        call,
      ),
  ),
  offering_type: text((resource, call) => offeringOf(resource, call).type),
  offering_uuid: commaUuids((resource) => resource.offering, inOfferings),
  only_limit_based: hasOnly("limit"),
  only_usage_based: hasOnly("usage"),
  parent_offering_uuid: uuid((resource, call) => offeringOf(resource, call).parent),
  paused: boolean((resource) => resource.paused),
  plan_uuid: uuid((resource) => resource.plan),
  project_name: text((resource, call) => projectOf(resource, call).name),
  project_uuid: uuid(
    (resource) => resource.project,
    (wanted, { store }) => store.resources.where("project", wanted),
  ),
  provider_uuid: uuid(
    (resource, call) => offeringOf(resource, call).customer,
    (wanted, call) =>
      inOfferings(
        call.store.offerings.where("customer", wanted).map((each) => each.uuid),
        call,
      ),
  ),
  query: custom(search),
  restrict_member_access: boolean((resource) => resource.restrict_member_access),
  runtime_state: text((resource) => resource.backend_metadata.runtime_state as string | undefined),
  service_manager_uuid: customUuid((user, call) => {
    const isManaged = isManagedBy(user, call);
    return (row) => isManaged(offeringOf(row, call));
  }),
  state: choice(STATES, (resource) => resource.state),
  usage_based: has("usage"),
  visible_to_username: custom(consumedBy),
  o: resourceOrdering,
  order_state: since("7.9", {
    read(values, call) {
      const { read } = choice<Order>(ORDER_STATES, (order) => order.state);
      const test = read(values, call)?.test;
      return test && { test: (row) => call.store.orders.where("resource", row.uuid).some(test) };
    },
  }),
  visible_to_providers: since(
    "7.9",
    flag((wanted, { store }) => (row) => {
      const waits = ({ state }: Order) => (WAITING_FOR_CONSUMERS as readonly string[]).includes(state);
      return !wanted || row.state !== "Creating" || !store.orders.where("resource", row.uuid).some(waits);
    }),
  ),
  is_attached: since(
    "7.9",
    boolean((resource) => "instance_name" in resource.backend_metadata),
  ),
  scope: since("8.0", custom(ofScope)),
  created_before: since(
    "8.0",
    datetime((resource) => resource.created, "before"),
  ),
  modified_before: since(
    "8.0",
    datetime((resource) => resource.modified, "before"),
  ),
  slug: since(
    "8.0",
    text((resource) => resource.slug),
  ),
  resource_attributes: since("8.0", custom(withAttributes)),
  flavor_name: since(
    "8.0",
    icontains((resource) => textOf(resource, "flavor_name")),
  ),
  image_name: since(
    "8.0",
    icontains((resource) => textOf(resource, "image_name")),
  ),
};

const ORDER_STATES = [...WAITING_FOR_CONSUMERS, ...OTHER_ORDER_STATES];

function textOf({ backend_metadata }: Resource, key: string): string {
  const value = backend_metadata[key];
  return typeof value === "string" ? value : "";
}

/** The resource of a backend object, by its URL; the host does not matter. */
function ofScope(url: string, { origin }: Call): Test {
  const pathOf = (address: string) => address.replace(/^[a-z][\w+.-]*:\/\/[^/]*/i, "");
  return ({ backend_object }) =>
    backend_object !== null && pathOf(withOrigin(backend_object.scope, origin)) === pathOf(url);
}

/** Attributes as JSON: each has to be what the resource was ordered with, or one of a list. */
function withAttributes(value: string): Test {
  let wanted: unknown;
  try {
    wanted = JSON.parse(value);
  } catch {
    throw new Refusal(400, ["Filter attribute is not valid json."]);
  }
  if (!isRecord(wanted)) throw new Refusal(400, ["Filter attribute should be an dict."]);
  const pairs = Object.entries(wanted);
  const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return ({ attributes }) =>
    pairs.every(([key, value]) =>
      Array.isArray(value) ? value.some((each) => isSame(each, attributes[key])) : isSame(value, attributes[key]),
    );
}

/** Parameters that depend on the roles of another user. Their lists are not cached, because roles expire by the clock. */
export const BY_ROLES = ["service_manager_uuid", "visible_to_username"] as const;

/** Keys of the backend metadata that are searched. */
const SEARCHED = ["external_ips", "internal_ips", "hypervisor_hostname", "router_fixed_ips", "external_address"];

/** Search box: the uuid of a visible resource finds only that one; other strings are searched for in several fields. */
function search(value: string, call: Call): Test {
  const wanted = parseUuid(value);
  const exact = call.store.resources.get(wanted);
  if (exact && resourceVisibility(call)(exact)) return ({ uuid: own }) => own === exact.uuid;
  const part = value.toLowerCase();
  const includes = (text: unknown) => typeof text === "string" && text.toLowerCase().includes(part);
  return ({ name, slug, backend_id, effective_id, backend_metadata, backend_object }) =>
    includes(name) ||
    includes(slug) ||
    backend_id.toLowerCase() === part ||
    effective_id.toLowerCase() === part ||
    SEARCHED.some((key) => {
      const text = backend_metadata[key];
      return Array.isArray(text) ? text.some(includes) : includes(text);
    }) ||
    (wanted !== undefined && backend_object?.uuid === wanted);
}

/** Resources visible to a user as a consumer: those of projects and organizations where the user has a role. */
function consumedBy(username: string, call: Call): Test {
  const { store, now } = call;
  const [user] = store.users.where("username", username);
  if (!user) return () => false;
  if (isStaffOrSupport(user)) return () => true;
  const scopes = new Set(rolesOf(store, user, now).map(({ scope }) => scope));
  return (resource) => scopes.has(resource.project) || scopes.has(consumerOf(resource, call));
}

/**
 * The resource of the path, for every operation on one. The filters of the list count here, too.
 *
 * @throws Refusal 404 when there is none, the caller does not see it or it does not match, 400 for a filter that cannot be read,
 * and from 7.9 on for a change while the offering is unavailable.
 */
export function requestedResource(call: Call): Resource {
  const resource = requested(call, resourceFilters, "Resource", visibleResource);
  if (offeringOf(resource, call).state === "Unavailable" && isWrite(call))
    throw invalidWhileSaving("Offering is unavailable.");
  return resource;
}

function isWrite({ contract, operation }: Call): boolean {
  return ["post", "put", "patch"].includes(contract.operation(operation).method);
}
