import type { Resource } from "../world/types.js";
import { ownersOf, requirePermission } from "./access.js";
import { readBody, text } from "./body.js";
import { createOrder, hasOpenOrder } from "./orders.js";
import { conflict, invalidWhileSaving, wrongState } from "./refusals.js";
import { changeResource, done } from "./resource-changes.js";
import { endDate, endDateAfter } from "./resource-end-dates.js";
import { requestedResource } from "./resource-filters.js";
import { optionsField } from "./resource-options.js";
import type { Call, Handler } from "./types.js";

const fields = {
  name: text({ required: true, maxLength: 150 }),
  description: text({ maxLength: 4096, blank: true }),
  end_date: endDate,
};

/** PUT, and PATCH, which needs no name. Either way an end date that is not sent stays; later releases clear it. */
export function update({ partial }: { partial: boolean }): Handler {
  return (call) => {
    const resource = requestedResource(call);
    const { offering, project, customer } = ownersOf(call.store, resource);
    requirePermission(call, "RESOURCE.UPDATE", [project.uuid, customer.uuid, offering.uuid, offering.customer]);
    const body = readBody(call, fields, { partial });
    const changed = changeResource(call, resource, {
      ...body,
      end_date: endDateAfter(resource, offering, body.end_date),
      ...(body.end_date !== undefined && { end_date_requested_by: call.caller.uuid }),
    });
    const { name, description, end_date } = changed;
    return { status: 200, body: { name, description, end_date } };
  };
}

/**
 * Changes options, or orders the change where the offering wants that.
 *
 * Unknown in Waldur 7.9: whether the state and an order that is open are looked at. Chosen: they are, as in later releases.
 * Unknown in Waldur 7.9: whom the check of the terms of service refuses, and how. Chosen: nobody.
 */
export const updateOptions: Handler = (call) => {
  const resource = requestedResource(call);
  const { offering, project, customer } = ownersOf(call.store, resource);
  requirePermission(call, "RESOURCE.UPDATE_OPTIONS", [project.uuid, customer.uuid, offering.customer]);
  if (resource.state !== "OK") throw wrongState("OK");
  if (hasOpenOrder(call.store, resource, ({ attributes }) => "new_options" in attributes))
    throw conflict("There's a pending order for changing resource options.");
  const merged = readOptions(call, resource);
  if (merged && offering.plugin_options.create_orders_on_resource_option_change === true) {
    // Unknown in Waldur 7.9: what another open order does here, and a policy that blocks changes. Chosen: the order refuses this
    // one as it does a termination; the policy does not, for the resource is not changed now, nor is its provider held up later.
    if (hasOpenOrder(call.store, resource)) throw invalidWhileSaving("Pending order for resource already exists.");
    const attributes = { old_options: resource.options ?? {}, new_options: merged };
    return { status: 200, body: { order_uuid: createOrder(call, { resource, type: "Update", attributes }).uuid } };
  }
  if (merged) changeResource(call, resource, { options: merged });
  return done("Resource options are submitted");
};

/** Changes options in any state and without an order; only the provider may. */
export const updateOptionsDirect: Handler = (call) => {
  const resource = requestedResource(call);
  requirePermission(call, "RESOURCE.UPDATE_OPTIONS", [call.store.offerings.at(resource.offering).customer]);
  const merged = readOptions(call, resource);
  if (merged) changeResource(call, resource, { options: merged });
  return done("Resource options have been updated directly.");
};

/** The options that the resource has with those of the body, or undefined when the body has none. */
function readOptions(call: Call, resource: Resource): Resource["options"] | undefined {
  const { options } = readBody(call, { options: optionsField(call.store.offerings.at(resource.offering)) });
  return options ? { ...resource.options, ...options } : undefined;
}
