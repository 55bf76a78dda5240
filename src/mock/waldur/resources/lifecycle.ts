import { type Call, type Handler, type HandlerTable, Refusal } from "../../drf/call.js";
import { conflict, invalidField, invalidState, invalidWhileSaving } from "../../drf/errors.js";
import { hyperlink, Invalid, json, readBody, text } from "../../drf/serializers/serializer.js";
import { isRecord } from "../../values/json.js";
import type { Offering, Order, Resource } from "../../world/types.js";
import type { Permission } from "../access/role-table.js";
import { hasPermission, ownersOf, requirePermission } from "../access/visibility.js";
import type { Owners } from "../orders/checks.js";
import { approveOrder } from "../orders/orders.js";
import { LIMITS_CHANGE } from "../orders/plugins.js";
import { isTerminable, placeOrder } from "../orders/terminations.js";
import { orderedLimits } from "./bodies.js";
import { changeState } from "./changes.js";
import { requestedResource } from "./filters.js";
import { moveResource } from "./move.js";

/** Pulls the state of a resource from the provider's system. Allowed for everyone who can see the resource. */
const pull: Handler = (call) => {
  const resource = requestedResource(call);
  if (!isTerminable(resource)) throw invalidState("OK", "Erred");
  if (resource.backend_id === "") throw invalidWhileSaving("Resource does not have backend ID.");
  if (!call.store.offerings.at(resource.offering).can_pull) throw conflict("Pull operation is not implemented.");
  return { status: 202, body: { detail: "Pull operation was successfully scheduled." } };
};

/** Orders the termination of a resource. The body is validated before any other check. */
const terminate: Handler = (call) => {
  const resource = requestedResource(call);
  const { offering, project, customer } = ownersOf(call.store, resource);
  requirePermission(call, "RESOURCE.TERMINATE", [project.uuid, customer.uuid, offering.customer]);
  const waiting = call.contract.since("8.1") ? waitingTermination(call, resource) : undefined;
  if (waiting) return confirmTermination(call, waiting, { project, customer });
  if (!isTerminable(resource))
    throw call.contract.since("8.1")
      ? invalidState("OK", "Erred, or Terminating when a termination order is pending consumer approval")
      : invalidState("OK", "Erred");
  const { attributes } = readBody(call, { attributes: json() });
  // Waldur stores any JSON except null; the contract promises an object to readers of the order.
  return placeOrder(call, { resource, type: "Terminate", attributes: isRecord(attributes) ? attributes : {} });
};

/**
 * Orders the restoration of a terminated resource. Waldur reads no body, and what it has changed before the order is refused
 * stays (backend source of 2026).
 */
const restore: Handler = (call) => {
  const resource = requestedResource(call);
  const { customer, plugin_options } = call.store.offerings.at(resource.offering);
  requirePermission(call, "RESOURCE.SET_STATE", [customer]);
  if (resource.state !== "Terminated") throw invalidState("Terminated");
  if (plugin_options.can_restore_resource !== true)
    throw invalidWhileSaving("Restoring resource is not supported for this offering type.");
  const creating = changeState(call, resource, "Creating");
  const { attributes, plan } = resource;
  const limits = wholeNumbers(resource.limits);
  try {
    return placeOrder(call, { resource: creating, type: "Restore", attributes, plan, limits });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { status: error.status, body: error.body };
  }
};

/** The termination of a resource that waits for its consumer. */
function waitingTermination({ store }: Call, { uuid }: Resource): Order | undefined {
  return store.orders
    .where("resource", uuid)
    .find(({ type, state }) => type === "Terminate" && state === "pending-consumer");
}

/** From 8.1 on, who may approve a termination that waits for the consumer confirms it by asking for it again. */
function confirmTermination(call: Call, { uuid }: Order, { project, customer }: Pick<Owners, "project" | "customer">) {
  if (!hasPermission(call, "ORDER.APPROVE", [project.uuid, customer.uuid]))
    throw invalidWhileSaving("Pending order for resource already exists.");
  approveOrder(call, uuid, call.caller.uuid);
  return { status: 200, body: { order_uuid: uuid } };
}

/** Orders another plan. The body is validated before it is known whether an order can be made. */
const switchPlan: Handler = (call) => {
  const resource = orderable(call, "RESOURCE.SET_PLAN");
  const { plan } = readBody(call, { plan: planOf(resource) });
  const limits = wholeNumbers(resource.limits);
  return placeOrder(call, {
    ...{ resource, type: "Update", attributes: {}, limits },
    ...{ plan: plan.uuid, old_plan: resource.plan },
  });
};

/**
 * Orders other limits.
 *
 * Unknown in Waldur 7.9: whether the order has a plan. Chosen: that of the resource, for its cost comes of one.
 */
const updateLimits: Handler = (call) => {
  const resource = orderable(call, "RESOURCE.SET_LIMITS");
  const { limits, request_comment = null } = readBody(call, {
    limits: orderedLimits,
    request_comment: text({ null: true, blank: true, maxLength: 255 }),
  });
  if (isSame(limits, resource.limits))
    throw invalidWhileSaving("Impossible to create update orders with limits set to exactly the same.");
  const attributes = { old_limits: resource.limits };
  const { plan } = resource;
  return placeOrder(call, { resource, type: "Update", attributes, limits, plan, request_comment }, () =>
    checkLimits(call.store.offerings.at(resource.offering), limits),
  );
};

/** The resource of a request that orders a change of it. @throws Refusal 404, 403, 409 unless it is OK. */
function orderable(call: Call, permission: Permission): Resource {
  const resource = requestedResource(call);
  const { project, customer } = ownersOf(call.store, resource);
  requirePermission(call, permission, [project.uuid, customer.uuid]);
  if (resource.state !== "OK") throw invalidState("OK");
  return resource;
}

/** A plan of the resource's offering, by its address below the offering. */
function planOf({ offering }: Resource) {
  return hyperlink(
    "/api/marketplace-public-offerings/{uuid}/plans/{uuid}/",
    ({ offerings }, uuid, plan) => offerings.get(uuid)?.plans.find((each) => each.uuid === plan),
    {
      required: true,
      check({ uuid, details }, { call: { store } }) {
        if (!store.offerings.at(offering).plans.some((plan) => plan.uuid === uuid))
          throw new Invalid(["Plan is not available for this offering."]);
        const users = store.resources.where("offering", offering).filter((each) => each.plan === uuid);
        const most = Number(details.max_amount ?? Infinity);
        if (users.filter(({ state }) => state !== "Terminated").length >= most)
          throw new Invalid(["Plan is not available because limit has been reached."]);
      },
    },
  );
}

/** The contract promises whole numbers in an order; a provider may have set others. */
function wholeNumbers(limits: Resource["limits"]): Record<string, number> {
  return Object.fromEntries(Object.entries(limits).map(([type, limit]) => [type, Math.trunc(limit)]));
}

function isSame(a: Resource["limits"], b: Resource["limits"]): boolean {
  const types = Object.keys(a);
  return types.length === Object.keys(b).length && types.every((type) => Object.hasOwn(b, type) && a[type] === b[type]);
}

/** @throws Refusal 400 for limits that the offering cannot have; those about a bound are bare arrays. */
function checkLimits({ type, components }: Offering, limits: Record<string, number>): void {
  if (!LIMITS_CHANGE.includes(type)) throw invalidField("limits", "Limits update is not supported for this resource.");
  const limited = new Map(components.flatMap((each) => (each.billing_type === "limit" ? [[each.type, each]] : [])));
  const unknown = Object.keys(limits).filter((name) => !limited.has(name));
  if (unknown.length > 0) throw invalidField("limits", `Invalid types: ${unknown.join(", ")}`);
  for (const [name, limit] of Object.entries(limits)) {
    const { max_value, min_value } = limited.get(name)?.details ?? {};
    if (max_value && limit > Number(max_value))
      throw invalidWhileSaving(`The limit ${limit} value cannot be more than ${max_value}.`);
    if (min_value && limit < Number(min_value))
      throw invalidWhileSaving(`The limit ${limit} value cannot be less than ${min_value}.`);
  }
}

/** Forgets a resource and all that belongs to it, without an order. */
const unlink: Handler = (call) => {
  const { store } = call;
  const { uuid } = requestedResource(call);
  for (const usage of store.usages.where("resource", uuid)) {
    for (const share of store.user_usages.where("component_usage", usage.uuid)) store.user_usages.delete(share.uuid);
    store.usages.delete(usage.uuid);
  }
  const { plan_periods, orders, versions, resource_roles, membership_syncs } = store;
  for (const table of [plan_periods, orders, versions, resource_roles, membership_syncs])
    for (const row of table.where("resource", uuid)) table.delete(row.uuid);
  // What is inside of the resource stays, without a parent (model of 2024).
  for (const child of store.resources.where("parent", uuid)) store.resources.update(child.uuid, { parent: null });
  for (const offering of store.offerings.where("scope_resource", uuid))
    store.offerings.update(offering.uuid, { scope_resource: null });
  store.resources.delete(uuid);
  return { status: 204 };
};

/** The operations that begin, move or end something of a resource, as its provider and as its consumer. */
export const resourceLifecycleHandlers = {
  marketplace_provider_resources_pull: { handler: pull },
  marketplace_provider_resources_terminate: { handler: terminate },
  marketplace_provider_resources_restore: { handler: restore },
  marketplace_provider_resources_unlink: { handler: unlink, staffOnly: true },
  marketplace_provider_resources_move_resource: { handler: moveResource, staffOnly: true },
  marketplace_resources_pull: { handler: pull },
  marketplace_resources_terminate: { handler: terminate },
  marketplace_resources_switch_plan: { handler: switchPlan },
  marketplace_resources_update_limits: { handler: updateLimits },
  marketplace_resources_unlink: { handler: unlink, staffOnly: true },
  marketplace_resources_move_resource: { handler: moveResource, staffOnly: true },
} satisfies HandlerTable;
