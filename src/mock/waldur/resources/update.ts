import type { Call, Handler } from "../../drf/call.js";
import { conflict, invalidState } from "../../drf/errors.js";
import { readBody, text } from "../../drf/serializers/serializer.js";
import type { Offering, Order, Resource } from "../../world/types.js";
import { ownersOf, requirePermission } from "../access/visibility.js";
import { hasOpenOrder } from "../orders/orders.js";
import { placeOrder } from "../orders/terminations.js";
import { keepVersion } from "../versions/versions.js";
import { changeResource, done } from "./changes.js";
import { endDate } from "./end-dates.js";
import { requestedResource } from "./filters.js";
import { optionsField } from "./options.js";

const fields = (resource: Resource, offering: Offering) => ({
  name: text({ required: true, maxLength: 150 }),
  description: text({ maxLength: 4096, blank: true }),
  end_date: endDate(resource, offering),
});

/** PUT, and PATCH, which needs no name. Either way an end date that is not sent is cleared (serializer of 7.9.0). */
export function update({ partial }: { partial: boolean }): Handler {
  return (call) => {
    const resource = requestedResource(call);
    const { offering, project, customer } = ownersOf(call.store, resource);
    requirePermission(call, "RESOURCE.UPDATE", [project.uuid, customer.uuid, offering.uuid, offering.customer]);
    const { end_date: day = null, ...body } = readBody(call, fields(resource, offering), { partial });
    const changed = changeResource(call, resource, {
      ...body,
      end_date: day,
      ...(day !== resource.end_date && { end_date_requested_by: call.caller.uuid }),
    });
    keepVersion(call, resource, changed, "Updated via REST API");
    const { name, description, end_date } = changed;
    return { status: 200, body: { name, description, end_date } };
  };
}

/**
 * Changes options, or orders the change if the offering requires that. Blocking policies do not apply to the order, which saves
 * no resource. Terms of service need not be accepted: the site's setting for that is off by default.
 *
 * Unknown in Waldur 7.9: whether the state is looked at; sources of 2025 do and do not. Chosen: it is, as in later releases. From
 * 8.0.2 on an open order that changes options is a 409, too; until then it is a 400 where another order is wanted.
 */
export const updateOptions: Handler = (call) => {
  const resource = requestedResource(call);
  const { offering, project, customer } = ownersOf(call.store, resource);
  requirePermission(call, "RESOURCE.UPDATE_OPTIONS", [project.uuid, customer.uuid, offering.customer]);
  if (resource.state !== "OK") throw invalidState("OK");
  if (call.contract.since("8.0") && hasOpenOrder(call.store, resource, changesOptions))
    throw conflict("There's a pending order for changing resource options.");
  const merged = readOptions(call, resource);
  if (merged && offering.plugin_options.create_orders_on_resource_option_change === true) {
    const attributes = { old_options: resource.options ?? {}, new_options: merged };
    return placeOrder(call, { resource, type: "Update", attributes });
  }
  if (merged) changeResource(call, resource, { options: merged });
  return done("Resource options are submitted");
};

function changesOptions({ attributes }: Order): boolean {
  return "new_options" in attributes || "old_options" in attributes;
}

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
