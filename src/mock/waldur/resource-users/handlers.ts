import type { Call, Handler, HandlerTable } from "../../drf/call.js";
import { forbidden, invalidField, invalidTogether, notFound } from "../../drf/errors.js";
import { type Body, datetime, Invalid, readBody, text, uuid } from "../../drf/serializers/serializer.js";
import { formatTimestamp } from "../../values/time.js";
import type { Resource, ResourceRole, User } from "../../world/types.js";
import { ownersOf, rolesOf } from "../access/visibility.js";
import { requestedResource } from "../resources/filters.js";
import { grantsOn, listUsers } from "./list.js";
import { roleNamed } from "./roles.js";
import { setMembershipSyncStatuses, syncUserRoles } from "./sync.js";

const named = { role: text({ required: true }), user: uuid({ required: true }) };
const lasting = {
  ...named,
  // A day is its first moment.
  expiration_time: datetime({
    null: true,
    check(end, { call }) {
      if (Date.parse(end) <= call.now) throw new Invalid(["Expiration time should be greater than current time."]);
    },
  }),
};

const addUser: Handler = (call) => {
  const resource = manageable(call);
  const { expiration_time = null, ...given } = readBody(call, lasting);
  const { role, user } = granted(call, resource, given);
  if (!user.is_active && !call.caller.is_staff)
    throw invalidTogether("Only staff users can assign roles to deactivated users.");
  // Unknown in Waldur 8.0: what a second role of the same name is answered with.
  if (find(call, resource, role, user)) throw invalidTogether("User already has this role in this scope.");
  call.store.resource_roles.insert({
    ...{ uuid: call.newUuid(), resource: resource.uuid, user: user.uuid, role },
    ...{ created: formatTimestamp(call.now), created_by: call.caller.uuid, expiration_time },
  });
  return { status: 201, body: { expiration_time } };
};

const updateUser: Handler = (call) => {
  const resource = manageable(call);
  const { expiration_time = null, ...given } = readBody(call, lasting);
  call.store.resource_roles.update(held(call, resource, given).uuid, { expiration_time });
  return { status: 200, body: { expiration_time } };
};

const deleteUser: Handler = (call) => {
  const resource = manageable(call);
  call.store.resource_roles.delete(held(call, resource, readBody(call, named)).uuid);
  return { status: 200 };
};

/**
 * The resource of a request that changes roles on it.
 *
 * Unknown in Waldur 8.0: which roles may do so by default. Chosen: owners of the organization of its project, and managers of the
 * resource.
 *
 * @throws Refusal 404, 403.
 */
function manageable(call: Call): Resource {
  const resource = requestedResource(call);
  const { caller } = call;
  const { customer } = ownersOf(call.store, resource);
  const isOwner = rolesOf(call).some(({ role, scope }) => role === "customer.owner" && scope === customer.uuid);
  const isManager = grantsOn(call, resource).some(
    ({ role, user }) => role === "RESOURCE.MANAGER" && user === caller.uuid,
  );
  if (!caller.is_staff && !isOwner && !isManager) throw forbidden();
  return resource;
}

/** Role and user of a body. A role of another kind of scope is none here, which is unknown in Waldur 8.0. */
function granted(
  call: Call,
  resource: Resource,
  given: Body<typeof named>,
): { role: ResourceRole["role"]; user: User } {
  const role = roleNamed(given.role);
  if (!role) throw invalidField("role", "Role is not found.");
  const user = call.store.users.get(given.user);
  if (!user) throw invalidField("user", "User is not found.");
  const { customer } = ownersOf(call.store, resource);
  if (customer.blocked || customer.archived) throw invalidTogether("Customer is not available.");
  if (user.uuid === call.caller.uuid) throw invalidTogether("User can not manage own role.");
  return { role, user };
}

function find(call: Call, resource: Resource, role: ResourceRole["role"], user: User): ResourceRole | undefined {
  return grantsOn(call, resource).find((grant) => grant.role === role && grant.user === user.uuid);
}

/** The role of a body that its user holds. Unknown in Waldur 8.0: what is answered when the user does not. Chosen: 404. */
function held(call: Call, resource: Resource, given: Body<typeof named>): ResourceRole {
  const { role, user } = granted(call, resource, given);
  const grant = find(call, resource, role, user);
  if (!grant) throw notFound("UserRole");
  return grant;
}

/** The operations on roles that users hold on a resource itself. */
export const resourceUserHandlers = {
  marketplace_provider_resources_list_users_list: { handler: listUsers },
  marketplace_provider_resources_add_user: { handler: addUser },
  marketplace_provider_resources_update_user: { handler: updateUser },
  marketplace_provider_resources_delete_user: { handler: deleteUser },
  marketplace_provider_resources_set_membership_sync_statuses: { handler: setMembershipSyncStatuses },
  marketplace_provider_resources_sync_user_roles: { handler: syncUserRoles },
} satisfies HandlerTable;
