import type { Call } from "../../drf/call.js";
import { notFound } from "../../drf/errors.js";
import { parseUuid } from "../../values/uuid.js";
import type { Store } from "../../world/store.js";
import type {
  Customer,
  Offering,
  OfferingUser,
  Order,
  Policy,
  Project,
  Resource,
  RoleName,
  Usage,
  User,
} from "../../world/types.js";
import { isStaffOrSupport, rolesOf, scopesWith } from "./roles.js";

export {
  type Actor,
  countHolders,
  hasPermission,
  isStaffOrSupport,
  requirePermission,
  rolesOf,
  scopesWith,
  visibilityKey,
} from "./roles.js";

/** Scopes of a resource. */
export function ownersOf(
  store: Store,
  resource: Resource,
): { offering: Offering; provider: Customer; project: Project; customer: Customer } {
  const offering = store.offerings.at(resource.offering);
  const project = store.projects.at(resource.project);
  return {
    offering,
    provider: store.customers.at(offering.customer),
    project,
    customer: store.customers.at(project.customer),
  };
}

/** Uuids of the scopes on which the caller has one of these roles. */
export function scopesOf(call: Call, ...roles: RoleName[]): Set<string> {
  return new Set(rolesOf(call).flatMap(({ role, scope }) => (roles.includes(role) ? [scope] : [])));
}

/** Whether a call is about resources as their consumers see them, not as their providers do. */
export function isForConsumers({ operation }: Pick<Call, "operation">): boolean {
  return operation.startsWith("marketplace_resources_");
}

/** Which resources the caller sees, as their provider or as their consumer: which of them the operation says. */
export function resourceVisibility(call: Call): (resource: Resource) => boolean {
  if (isStaffOrSupport(call.caller)) return () => true;
  return isForConsumers(call) ? consumerVisibility(call) : providerVisibility(call);
}

/** The resources of projects and organizations where the caller holds RESOURCE.LIST. The world has no access subnets. */
function consumerVisibility(call: Call): (resource: Resource) => boolean {
  const scopes = scopesWith(call, "RESOURCE.LIST");
  return ({ project }) => scopes.has(project) || scopes.has(call.store.projects.at(project).customer);
}

/**
 * The resources of offerings of a customer where the caller has any role.
 *
 * Unknown in Waldur 7.9: whether a role on the offering itself is enough; in early 2025 it was not, in 2026 it is. Chosen: it is.
 */
function providerVisibility(call: Call): (resource: Resource) => boolean {
  const scopes = scopesOf(call, "customer.owner", "customer.manager", "customer.support", "offering.manager");
  return ({ offering }) => scopes.has(offering) || scopes.has(call.store.offerings.at(offering).customer);
}

/**
 * Whose usages the caller sees: those of a project that the caller administrates or manages, of a consuming organization that
 * the caller owns, and of a provider that the caller owns or manages.
 *
 * Stricter than Waldur on purpose: from 7.9 to 8.1 every signed-in user sees every record (backend source). The releases after
 * 8.1 restrict them like this, and a front end that relies on the open lists would fail there.
 */
function usageVisibility(call: Call): (resource: Resource) => boolean {
  if (isStaffOrSupport(call.caller)) return () => true;
  const { store } = call;
  const projects = scopesOf(call, "project.admin", "project.manager");
  const consumers = scopesOf(call, "customer.owner");
  const providers = scopesOf(call, "customer.owner", "customer.manager", "offering.manager");
  return ({ project, offering }) =>
    projects.has(project) ||
    providers.has(offering) ||
    consumers.has(store.projects.at(project).customer) ||
    providers.has(store.offerings.at(offering).customer);
}

/** Which policies the caller sees: those of customers where the caller has any role. */
export function policyVisibility(call: Call): (policy: Policy) => boolean {
  if (isStaffOrSupport(call.caller)) return () => true;
  const scopes = scopesOf(call, "customer.owner", "customer.manager", "customer.support");
  return ({ scope }) => scopes.has(scope);
}

/**
 * Which orders the caller sees: those of a project, of a consuming organization and of a provider where the caller holds
 * ORDER.LIST. Having placed an order shows it to nobody.
 */
export function orderVisibility(call: Call): (order: Order) => boolean {
  if (isStaffOrSupport(call.caller)) return () => true;
  const { store } = call;
  const scopes = scopesWith(call, "ORDER.LIST");
  return ({ resource }) => {
    const { offering, project } = store.resources.at(resource);
    return (
      scopes.has(project) ||
      scopes.has(store.projects.at(project).customer) ||
      scopes.has(store.offerings.at(offering).customer)
    );
  };
}

/** The scopes of a caller's roles, whatever the roles may do. */
export function ownScopes(call: Call): Set<string> {
  return new Set(rolesOf(call).map(({ scope }) => scope));
}

/** Which organizations the caller sees: those with any role of the caller's, on them or on a project of theirs. */
export function customerVisibility(call: Call): (customer: Customer) => boolean {
  if (isStaffOrSupport(call.caller)) return () => true;
  const scopes = ownScopes(call);
  return ({ uuid }) =>
    scopes.has(uuid) || call.store.projects.where("customer", uuid).some((project) => scopes.has(project.uuid));
}

/** Which projects the caller sees: those with any role of the caller's, on them or on their organization; removed ones, too. */
export function projectVisibility(call: Call): (project: Project) => boolean {
  if (isStaffOrSupport(call.caller)) return () => true;
  const scopes = ownScopes(call);
  return ({ uuid, customer }) => scopes.has(uuid) || scopes.has(customer);
}

/** The organizations that the caller sees, in the order of the world. */
export function visibleCustomers(call: Call): Customer[] {
  return [...call.store.customers.all()].filter(customerVisibility(call));
}

/** The projects that the caller sees, in the order of the world. */
export function visibleProjects(call: Call): Project[] {
  return [...call.store.projects.all()].filter(projectVisibility(call));
}

/**
 * Which users the caller sees: all for staff and support. Others see themselves, and active users other than staff who have a
 * role on an organization or a project that the caller sees, or on a project that uses a shared offering of a provider which
 * the caller owns or manages.
 */
export function userVisibility(call: Call): (user: User) => boolean {
  const { caller, store, now } = call;
  if (isStaffOrSupport(caller)) return () => true;
  const scopes = new Set<string>();
  for (const scope of ownScopes(call)) {
    const project = store.projects.get(scope);
    const customer = store.customers.get(project?.customer ?? scope);
    if (!customer) continue;
    scopes.add(scope).add(customer.uuid);
    if (!project) for (const { uuid } of store.projects.where("customer", scope)) scopes.add(uuid);
  }
  const providers = scopesOf(call, "customer.owner", "customer.manager");
  if (providers.size > 0)
    for (const { offering, project, state } of store.resources.all()) {
      const { customer, shared } = store.offerings.at(offering);
      if (shared && state !== "Terminated" && providers.has(customer)) scopes.add(project);
    }
  return (user) =>
    user.uuid === caller.uuid ||
    (user.is_active && !user.is_staff && rolesOf(store, user, now).some(({ scope }) => scopes.has(scope)));
}

/**
 * Which accounts at offerings the caller sees: all for staff and support. Others see accounts only at offerings that let their
 * provider create them: their own, and, where the offering belongs to an organization that they see or is open to a group of
 * one, those at offerings of an organization with a role of theirs and those of users whom they see.
 */
export function offeringUserVisibility(call: Call): (account: OfferingUser) => boolean {
  const { caller, store } = call;
  if (isStaffOrSupport(caller)) return () => true;
  const scopes = ownScopes(call);
  const customers = visibleCustomers(call);
  const uuids = new Set(customers.map(({ uuid }) => uuid));
  const groups = new Set(customers.flatMap(({ organization_groups }) => organization_groups));
  const isUserVisible = userVisibility(call);
  return ({ user, offering }) => {
    const { customer, organization_groups, plugin_options } = store.offerings.at(offering);
    if (plugin_options.service_provider_can_create_offering_user !== true) return false;
    if (user === caller.uuid) return true;
    if (!uuids.has(customer) && !organization_groups.some((group) => groups.has(group))) return false;
    return scopes.has(customer) || isUserVisible(store.users.at(user));
  };
}

/** The orders that the caller sees, in the order of the world. */
export function visibleOrders(call: Call): Order[] {
  return [...call.store.orders.all()].filter(orderVisibility(call));
}

/** The resources that the caller sees on the side that the operation is of, in the order of the world. */
export function visibleResources(call: Call): Resource[] {
  return [...call.store.resources.all()].filter(resourceVisibility(call));
}

/** Which usages the caller sees. */
export function usagesVisibleTo(call: Call): (usage: Usage) => boolean {
  const visible = usageVisibility(call);
  // A resource has many usages.
  const known = new Map<string, boolean>();
  return ({ resource }) => {
    const response = known.get(resource) ?? visible(call.store.resources.at(resource));
    known.set(resource, response);
    return response;
  };
}

/** The usages that the caller sees, resource by resource. */
export function visibleUsages(call: Call): Usage[] {
  return [...call.store.resources.all()]
    .filter(usageVisibility(call))
    .flatMap(({ uuid }) => call.store.usages.where("resource", uuid));
}

/** The policies that the caller sees, in the order of the world. */
export function visiblePolicies(call: Call): Policy[] {
  return [...call.store.policies.all()].filter(policyVisibility(call));
}

/** The row of the path. @throws Refusal 404 when there is none or the caller does not see it. */
export function rowOfPath<R>(
  { uuid }: Call,
  table: { get(uuid: string | undefined): R | undefined },
  isVisible: (row: R) => boolean,
  model: string,
): R {
  const row = table.get(uuid) ?? table.get(parseUuid(uuid));
  if (!row || !isVisible(row)) throw notFound(model);
  return row;
}

/** The resource of the path. @throws Refusal 404 when there is none or the caller does not see it on this side. */
export function visibleResource(call: Call): Resource {
  return rowOfPath(call, call.store.resources, resourceVisibility(call), "Resource");
}

/** The usage of the path. @throws Refusal 404 when there is none or the caller does not see it. */
export function visibleUsage(call: Call): Usage {
  return rowOfPath(call, call.store.usages, usagesVisibleTo(call), "ComponentUsage");
}

/** The policy of the path. @throws Refusal 404 when there is none or the caller does not see it. */
export function visiblePolicy(call: Call): Policy {
  return rowOfPath(call, call.store.policies, policyVisibility(call), "CustomerComponentUsagePolicy");
}

/** The order of the path. @throws Refusal 404 when there is none or the caller does not see it. */
export function visibleOrder(call: Call): Order {
  return rowOfPath(call, call.store.orders, orderVisibility(call), "Order");
}

/** The user of the path. @throws Refusal 404 when there is none or the caller does not see that user. */
export function visibleUser(call: Call): User {
  return rowOfPath(call, call.store.users, userVisibility(call), "User");
}

/** The account of the path. @throws Refusal 404 when there is none or the caller does not see it. */
export function visibleOfferingUser(call: Call): OfferingUser {
  return rowOfPath(call, call.store.offering_users, offeringUserVisibility(call), "OfferingUser");
}

/** The organization of the path. @throws Refusal 404 when there is none or the caller does not see it. */
export function visibleCustomer(call: Call): Customer {
  return rowOfPath(call, call.store.customers, customerVisibility(call), "Customer");
}

/** The project of the path, removed or not. @throws Refusal 404 when there is none or the caller does not see it. */
export function visibleProject(call: Call): Project {
  return rowOfPath(call, call.store.projects, projectVisibility(call), "Project");
}
