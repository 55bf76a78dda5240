import { formatMoment, momentMs } from "../../values/time.js";
import type { HexUuid, Offering, Policy, Resource, ResourceState } from "../../world/types.js";
import { createSystemOrder, type OrderPlace } from "../orders/orders.js";

/** What a policy can do, in the order in which `actions/` lists it. */
export const ACTION_NAMES = [
  "notify_organization_owners",
  "notify_external_user",
  "block_creation_of_new_resources",
  "block_modification_of_existing_resources",
  "terminate_resources",
  "request_downscaling",
  "restrict_members",
  "request_pausing",
] as const;

type ActionName = (typeof ACTION_NAMES)[number];

/** What an action does as soon as the policy fires. */
interface Effect {
  fire(place: OrderPlace, policy: Policy): void;
  /** Undoes it when the policy is within its limits again. Mails and orders cannot be taken back. */
  reset?(place: OrderPlace, policy: Policy): void;
}

/** The actions that do something when the policy fires. Of the two others nothing happens until somebody wants a change. */
const EFFECTS: Partial<Record<ActionName, Effect>> = {
  notify_organization_owners: {
    fire: (place, policy) => notify(place, policy, "notify_organization_owners", ownerMails(place, policy.scope)),
  },
  notify_external_user: {
    fire: (place, policy) => notify(place, policy, "notify_external_user", externalMails(policy)),
  },
  terminate_resources: { fire: terminate },
  request_downscaling: flag("downscaled", "supports_downscaling", ["Terminated", "Terminating"]),
  restrict_members: flag("restrict_member_access", "service_provider_can_create_offering_user", ["Terminated"]),
  request_pausing: flag("paused", "supports_pausing", ["Terminated"]),
};

/** The actions of a policy, each once. */
export function actionsOf({ actions }: Policy): ReadonlySet<string> {
  return new Set(actions.split(","));
}

/** Does what a policy that fires has to do at once. */
export function runActions(place: OrderPlace, policy: Policy): void {
  for (const name of actionsOf(policy)) EFFECTS[name as ActionName]?.fire(place, policy);
}

/** Undoes what can be undone of it. */
export function resetActions(place: OrderPlace, policy: Policy): void {
  for (const name of actionsOf(policy)) EFFECTS[name as ActionName]?.reset?.(place, policy);
}

/** The resources in all projects of an organization. */
export function resourcesOfCustomer({ store }: Pick<OrderPlace, "store">, customer: HexUuid): Resource[] {
  return store.projects.where("customer", customer).flatMap(({ uuid }) => store.resources.where("project", uuid));
}

function notify(place: OrderPlace, policy: Policy, action: ActionName, recipients: string[]): void {
  place.store.notifications.insert({
    uuid: place.newUuid(),
    created: formatMoment(place.now),
    policy: policy.uuid,
    action,
    recipients,
  });
}

/**
 * All owners, also those who cannot log in any more, but for those without an address (source of 2024). That a user can switch
 * notifications off is nothing that the world knows of.
 */
function ownerMails({ store, now }: OrderPlace, customer: HexUuid): string[] {
  const owners = store.roles.filter(
    ({ role, scope, expiration_time }) =>
      role === "customer.owner" && scope === customer && (expiration_time === null || momentMs(expiration_time) > now),
  );
  return [...new Set(owners.map(({ user }) => store.users.at(user).email))].filter((email) => email !== "");
}

/** The addressees in the options. Without any there is only an event (backend source of 2025 and 2026). */
function externalMails({ options }: Policy): string[] {
  const mails = options.notify_external_user;
  return typeof mails === "string" ? partsOf(mails) : [];
}

/** The parts of a comma-separated list, trimmed and without empty ones. */
export function partsOf(list: string): string[] {
  return list
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Orders the end of all that runs, approved by nobody: also where an order waits already. */
function terminate(place: OrderPlace, { scope }: Policy): void {
  for (const resource of resourcesOfCustomer(place, scope)) {
    if (resource.state === "Terminated" || resource.state === "Terminating") continue;
    const { type } = place.store.offerings.at(resource.offering);
    const attributes = type === "OpenStack.Instance" ? { action: "force_destroy" } : {};
    createSystemOrder(place, { resource, type: "Terminate", attributes });
  }
}

/**
 * Sets a flag of the resources whose offering has the option, but not of those in some states.
 *
 * The flag is taken back even where somebody else, or another policy that is fired, has set it, too.
 */
function flag(
  column: "downscaled" | "paused" | "restrict_member_access",
  option: string,
  skipped: readonly ResourceState[],
): Effect {
  const supports = ({ plugin_options }: Offering) => plugin_options[option] === true;
  const set = (place: OrderPlace, { scope }: Policy, value: boolean) => {
    const { store, now } = place;
    for (const resource of resourcesOfCustomer(place, scope)) {
      if (resource[column] === value || skipped.includes(resource.state)) continue;
      if (!supports(store.offerings.at(resource.offering))) continue;
      store.resources.update(resource.uuid, { [column]: value, modified: formatMoment(now) });
    }
  };
  return {
    fire: (place, policy) => set(place, policy, true),
    reset: (place, policy) => set(place, policy, false),
  };
}
