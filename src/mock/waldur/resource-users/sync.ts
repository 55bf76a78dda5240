import type { Call, Handler } from "../../drf/call.js";
import { conflict } from "../../drf/errors.js";
import { choice, list, readBody, text, uuid } from "../../drf/serializers/serializer.js";
import type { Resource } from "../../world/types.js";
import { requirePermission } from "../access/visibility.js";
import { requestedResource } from "../resources/filters.js";

const fields = {
  statuses: list(
    {
      username: text(),
      user_uuid: uuid(),
      scope_type: choice(["resource", "resource_project"], { required: true }),
      resource_project_uuid: uuid({ null: true }),
      role_name: text({ required: true }),
      state: choice(["synced", "pending", "missing_in_idp", "error"], { required: true }),
      message: text({ blank: true }),
    },
    { required: true },
  ),
};

/** Replaces all statuses of the resource. The world has no projects inside of resources, so none of them is known. */
export const setMembershipSyncStatuses: Handler = (call) => {
  const { store } = call;
  const resource = requestedByAgent(call);
  if (store.offerings.at(resource.offering).plugin_options.enable_membership_sync_status !== true)
    throw conflict("Membership sync status is not enabled for this offering.");
  const { statuses } = readBody(call, fields);
  for (const { uuid } of store.membership_syncs.where("resource", resource.uuid)) store.membership_syncs.delete(uuid);
  const skipped: string[] = [];
  for (const { username, user_uuid, scope_type, role_name, state, message = "" } of statuses) {
    const user = store.users.get(user_uuid) ?? store.users.where("username", username)[0];
    if (!user || scope_type === "resource_project") skipped.push(username ?? user_uuid ?? "");
    else
      store.membership_syncs.insert({
        ...{ uuid: call.newUuid(), resource: resource.uuid, user: user.uuid },
        ...{ scope_type, role_name, state, message },
      });
  }
  return { status: 200, body: { stored: statuses.length - skipped.length, skipped } };
};

/**
 * Sends the agent a message, which is not visible in the API.
 *
 * Unknown in Waldur 8.1: who may ask for it, and when it is answered with 409 and 429. Chosen: who may report the statuses, 409
 * for a terminated resource, and never 429.
 */
export const syncUserRoles: Handler = (call) => {
  if (requestedByAgent(call).state === "Terminated")
    throw conflict("User roles of this resource cannot be synchronised.");
  return { status: 200 };
};

function requestedByAgent(call: Call): Resource {
  const resource = requestedResource(call);
  const { offering } = resource;
  requirePermission(call, "RESOURCE.SET_BACKEND_METADATA", [offering, call.store.offerings.at(offering).customer]);
  return resource;
}
