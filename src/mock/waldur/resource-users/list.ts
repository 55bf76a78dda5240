import { type Call, type Handler, Refusal } from "../../drf/call.js";
import {
  applyFilters,
  applyOrdering,
  custom,
  type Filters,
  hyperlink,
  icontains,
  ordering,
  text,
  uuid,
} from "../../drf/lists/filters.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker } from "../../drf/sparse.js";
import { compareTimestamps, timestampMs } from "../../values/time.js";
import { positionOf } from "../../world/store.js";
import type { Resource, ResourceRole, User } from "../../world/types.js";
import { hasPermission, isStaffOrSupport, ownersOf, rolesOf, visibleResource } from "../access/visibility.js";
import { plain } from "../users/filters.js";
import { detailOf } from "../users/representation.js";
import { RESOURCE_ROLES, roleNamed } from "./roles.js";

const FIELDS = { known: "UserRoleDetailsFieldEnum", whenNone: "all" } as const;

const userOf = ({ user }: ResourceRole, { store }: Call): User => store.users.at(user);

const roleOrdering = ordering<ResourceRole>({
  username: (grant, call) => userOf(grant, call).username,
  full_name: (grant, call) => `${userOf(grant, call).first_name}\0${userOf(grant, call).last_name}`,
  native_name: (grant, call) => detailOf(userOf(grant, call), "native_name"),
  email: (grant, call) => userOf(grant, call).email,
  expiration_time: ({ expiration_time }) => expiration_time,
  created: ({ created }) => created,
  role: ({ role }) => role,
});

const filters: Filters<ResourceRole> = {
  user: uuid(({ user }) => user),
  user_url: hyperlink("/api/users/{uuid}/", ({ user }) => user),
  username: text((grant, call) => userOf(grant, call).username),
  full_name: custom((value, call) => {
    const part = plain(value);
    return (grant) => plain(userOf(grant, call).full_name).includes(part);
  }),
  native_name: icontains((grant, call) => detailOf(userOf(grant, call), "native_name")),
  user_slug: text((grant, call) => userOf(grant, call).slug),
  role: {
    read(values, { contract }) {
      // One role until 8.1, several from then on.
      const given = (contract.since("8.1") ? values : values.slice(-1)).filter((value) => value !== "");
      const roles = given.map(roleNamed);
      return given.length === 0 ? undefined : { test: ({ role }) => roles.includes(role) };
    },
  },
  search_string: custom((value, call) => {
    const part = value.toLowerCase();
    return (grant) => {
      const { first_name, last_name, email, username } = userOf(grant, call);
      return [first_name, last_name, email, username].some((own) => own.toLowerCase().includes(part));
    };
  }),
  o: roleOrdering,
};

const oldestFirst = (a: ResourceRole, b: ResourceRole) =>
  compareTimestamps(a.created, b.created) || positionOf(a) - positionOf(b);

/** The filters of the resource list do not count here: this list has its own. */
export const listUsers: Handler = (call) => {
  const resource = visibleResource(call);
  if (!seesTeam(call, resource))
    throw new Refusal(403, { detail: "You do not have permission to list team members of this scope." });
  const rows = applyOrdering(call, applyFilters(call, grantsOn(call, resource), filters), roleOrdering, oldestFirst);
  const pick = fieldPicker<ReturnType<typeof represent>>(call, FIELDS);
  return page(call, rows, (row) => pick(represent(call, row)));
};

/**
 * Unknown in Waldur 8.0: who may see the team of a resource. Chosen: who may list the users of the provider or of the
 * organization of the project, and who has a role on the project or the resource.
 */
function seesTeam(call: Call, resource: Resource): boolean {
  const { provider, customer, project } = ownersOf(call.store, resource);
  return (
    isStaffOrSupport(call.caller) ||
    hasPermission(call, "CUSTOMER.LIST_USERS", [provider.uuid, customer.uuid]) ||
    rolesOf(call).some(({ scope }) => scope === project.uuid) ||
    grantsOn(call, resource).some(({ user }) => user === call.caller.uuid)
  );
}

/** The roles on a resource that count now, in the order in which they were given. */
export function grantsOn({ store, now }: Pick<Call, "store" | "now">, { uuid }: Resource): ResourceRole[] {
  return store.resource_roles
    .where("resource", uuid)
    .filter(({ expiration_time }) => expiration_time === null || timestampMs(expiration_time) > now);
}

function represent(call: Call, grant: ResourceRole) {
  const user = userOf(grant, call);
  const creator = call.store.users.get(grant.created_by);
  return {
    uuid: grant.uuid,
    created: grant.created,
    expiration_time: grant.expiration_time,
    role_name: grant.role,
    role_uuid: RESOURCE_ROLES[grant.role].uuid,
    user_email: user.email,
    user_full_name: user.full_name,
    user_username: user.username,
    user_uuid: user.uuid,
    user_image: (user.details.image ?? null) as string | null,
    ...(creator && { created_by_full_name: creator.full_name, created_by_uuid: creator.uuid }),
  };
}
