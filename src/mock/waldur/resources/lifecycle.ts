import type { Handler, HandlerTable } from "../../drf/call.js";
import { conflict, invalidState, invalidWhileSaving } from "../../drf/errors.js";
import { json, readBody } from "../../drf/serializers/serializer.js";
import { isRecord } from "../../values/json.js";
import { ownersOf, requirePermission } from "../access/visibility.js";
import { isTerminable, placeOrder } from "../orders/terminations.js";
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
  if (!isTerminable(resource)) throw invalidState("OK", "Erred");
  const { attributes } = readBody(call, { attributes: json() });
  // Waldur stores any JSON except null; the contract promises an object to readers of the order.
  return placeOrder(call, { resource, type: "Terminate", attributes: isRecord(attributes) ? attributes : {} });
};

/** Forgets a resource and all that belongs to it, without an order. */
const unlink: Handler = (call) => {
  const { store } = call;
  const { uuid } = requestedResource(call);
  for (const usage of store.usages.where("resource", uuid)) {
    for (const share of store.user_usages.where("component_usage", usage.uuid)) store.user_usages.delete(share.uuid);
    store.usages.delete(usage.uuid);
  }
  for (const table of [store.plan_periods, store.orders])
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
  marketplace_provider_resources_unlink: { handler: unlink, staffOnly: true },
  marketplace_provider_resources_move_resource: { handler: moveResource, staffOnly: true },
  marketplace_resources_pull: { handler: pull },
  marketplace_resources_terminate: { handler: terminate },
  marketplace_resources_unlink: { handler: unlink, staffOnly: true },
  marketplace_resources_move_resource: { handler: moveResource, staffOnly: true },
} satisfies HandlerTable;
