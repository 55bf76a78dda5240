import type { Call } from "../../drf/call.js";
import type { Store } from "../../world/store.js";
import type { HexUuid, Offering, Plan } from "../../world/types.js";
import { isStaffOrSupport, ownScopes, rolesOf, rowOfPath, scopesOf, visibleCustomers } from "./visibility.js";

/** Offerings with a role of the caller's, whatever it may do, on their provider, on their project or on themselves. */
function isOwnOf(call: Call): (offering: Offering) => boolean {
  const scopes = ownScopes(call);
  return ({ uuid, customer, project }) =>
    scopes.has(uuid) || scopes.has(customer) || (project !== null && scopes.has(project));
}

/** Which offerings the caller sees as their provider, in any state. */
export function providerOfferingVisibility(call: Call): (offering: Offering) => boolean {
  return isStaffOrSupport(call.caller) ? () => true : isOwnOf(call);
}

/**
 * Which offerings the caller sees in the catalog, a caller without a token included: shared ones, and private ones of the caller's own
 * that have a plan which is not archived and open to the caller; for staff and support all private ones with such a plan. Groups
 * of organizations do not hide a shared offering; they count when it is ordered.
 */
export function publicOfferingVisibility(call: Call): (offering: Offering) => boolean {
  const isOwn = providerOfferingVisibility(call);
  const isOpen = planVisibility(call);
  return (offering) => {
    if (offering.state !== "Active" && offering.state !== "Paused") return false;
    if (offering.shared) return true;
    const plans = [...offering.plans, ...(call.store.offerings.get(offering.parent)?.plans ?? [])];
    return isOwn(offering) && plans.some((plan) => !plan.archived && isOpen(plan));
  };
}

/** Whether an offering is shared and a user, named by a uuid, has a role at it. */
export function isManagedBy(user: HexUuid, { store, now }: Call): (offering: Offering) => boolean {
  const manager = store.users.get(user);
  if (!manager) return () => false;
  const scopes = new Set(rolesOf(store, manager, now).map(({ scope }) => scope));
  return ({ uuid, shared }) => shared && scopes.has(uuid);
}

/** Which plans of an offering the caller sees: those without groups, and those for a group of an organization that the caller sees. */
export function planVisibility(call: Call): (plan: Plan) => boolean {
  if (isStaffOrSupport(call.caller)) return () => true;
  const known = groupsSeen.get(call);
  const groups = known ?? new Set(visibleCustomers(call).flatMap(({ organization_groups }) => organization_groups));
  if (!known) groupsSeen.set(call, groups);
  return isFor(groups);
}

/** Groups of the organizations that a caller sees, found once for all offerings of a response. */
const groupsSeen = new WeakMap<Call, ReadonlySet<string>>();

/**
 * Which plans the caller sees among those of all offerings: here only groups of organizations that the caller owns count, and
 * support sees no more than others.
 */
export function providerPlanVisibility(call: Call): (plan: Plan) => boolean {
  if (call.caller.is_staff) return () => true;
  const owned = [...scopesOf(call, "customer.owner")].flatMap((scope) => call.store.customers.get(scope) ?? []);
  return isFor(new Set(owned.flatMap(({ organization_groups }) => organization_groups)));
}

/** Plans without groups, and those for one of these groups. */
export function isFor(groups: ReadonlySet<string>): (plan: Pick<Plan, "organization_groups">) => boolean {
  return ({ organization_groups: own }) => own.length === 0 || own.some((group) => groups.has(group));
}

/** Whether the caller gets what of an offering is secret: staff, and owners and managers of its provider. */
export function seesSecrets(call: Call): (offering: Offering) => boolean {
  if (call.caller.is_staff) return () => true;
  const providers = scopesOf(call, "customer.owner", "customer.manager");
  return ({ customer }) => providers.has(customer);
}

/** The offering of the path, as its provider sees it. @throws Refusal 404 when there is none or the caller does not see it. */
export function visibleProviderOffering(call: Call): Offering {
  return rowOfPath(call, call.store.offerings, providerOfferingVisibility(call), "Offering");
}

/** The offering of the path, in the catalog. @throws Refusal 404 when there is none or the caller does not see it. */
export function visiblePublicOffering(call: Call): Offering {
  return rowOfPath(call, call.store.offerings, publicOfferingVisibility(call), "Offering");
}

/** The offering whose plans and components count: the parent, if there is one. */
export function ownerOfPlans(store: Store, offering: Offering): Offering {
  return store.offerings.get(offering.parent) ?? offering;
}
