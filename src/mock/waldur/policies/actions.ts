import { formatTimestamp, timestampMs } from "../../values/time.js";
import type { POLICY_ACTIONS } from "../../world/schema/patterns.js";
import type { HexUuid, Offering, Policy, Resource, ResourceState } from "../../world/types.js";
import { createSystemOrder, type OrderContext } from "../orders/orders.js";

type ActionName = (typeof POLICY_ACTIONS)[number];

/** Effect of an action when the policy fires. */
interface Effect {
  fire(context: OrderContext, policy: Policy): void;
  /** Reverts the effect once usage is within the limits again. Mails and orders cannot be reverted. */
  reset?(context: OrderContext, policy: Policy): void;
}

/** Actions with an immediate effect. The two others only block later changes. */
const EFFECTS: Partial<Record<ActionName, Effect>> = {
  notify_organization_owners: {
    fire: (context, policy) => notify(context, policy, "notify_organization_owners", ownerMails(context, policy.scope)),
  },
  notify_external_user: {
    fire: (context, policy) => notify(context, policy, "notify_external_user", externalMails(policy)),
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

/** Applies the immediate effects of a policy that fires. */
export function runActions(context: OrderContext, policy: Policy): void {
  for (const name of actionsOf(policy)) EFFECTS[name as ActionName]?.fire(context, policy);
}

/** Undoes what can be undone of it. */
export function resetActions(context: OrderContext, policy: Policy): void {
  for (const name of actionsOf(policy)) EFFECTS[name as ActionName]?.reset?.(context, policy);
}

/** The resources in all projects of an organization. */
export function resourcesOfCustomer({ store }: Pick<OrderContext, "store">, customer: HexUuid): Resource[] {
  return store.projects.where("customer", customer).flatMap(({ uuid }) => store.resources.where("project", uuid));
}

function notify(context: OrderContext, policy: Policy, action: ActionName, recipients: string[]): void {
  context.store.notifications.insert({
    uuid: context.newUuid(),
    created: formatTimestamp(context.now),
    policy: policy.uuid,
    action,
    recipients,
  });
}

/**
 * All owners with a mail address, including inactive ones (source of 2024). The world has no field for a user's setting that
 * disables notifications.
 */
function ownerMails({ store, now }: OrderContext, customer: HexUuid): string[] {
  const owners = store.roles.filter(
    ({ role, scope, expiration_time }) =>
      role === "customer.owner" &&
      scope === customer &&
      (expiration_time === null || timestampMs(expiration_time) > now),
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

/** Orders the termination of all active resources without approval, even if another order is pending. */
function terminate(context: OrderContext, { scope }: Policy): void {
  for (const resource of resourcesOfCustomer(context, scope)) {
    if (resource.state === "Terminated" || resource.state === "Terminating") continue;
    const { type } = context.store.offerings.at(resource.offering);
    const attributes = type === "OpenStack.Instance" ? { action: "force_destroy" } : {};
    createSystemOrder(context, { resource, type: "Terminate", attributes });
  }
}

/**
 * Sets a flag of the resources whose offering has the option, except in some states.
 *
 * The flag is also cleared if a user or another fired policy has set it.
 */
function flag(
  column: "downscaled" | "paused" | "restrict_member_access",
  option: string,
  skipped: readonly ResourceState[],
): Effect {
  const supports = ({ plugin_options }: Offering) => plugin_options[option] === true;
  const set = (context: OrderContext, { scope }: Policy, value: boolean) => {
    const { store, now } = context;
    for (const resource of resourcesOfCustomer(context, scope)) {
      if (resource[column] === value || skipped.includes(resource.state)) continue;
      if (!supports(store.offerings.at(resource.offering))) continue;
      store.resources.update(resource.uuid, { [column]: value, modified: formatTimestamp(now) });
    }
  };
  return {
    fire: (context, policy) => set(context, policy, true),
    reset: (context, policy) => set(context, policy, false),
  };
}
