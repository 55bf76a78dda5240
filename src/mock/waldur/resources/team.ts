import type { ProjectUser } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { timestampMs } from "../../values/time.js";
import type { Store } from "../../world/store.js";
import type { OfferingUser, Resource, RoleGrant, User } from "../../world/types.js";

/** A user with a role in a project, and the account at an offering. */
export interface Member {
  user: User;
  grant: RoleGrant;
  account: OfferingUser | undefined;
}

const byScope = new WeakMap<Store["roles"], Map<string, RoleGrant[]>>();

function grantsOn({ roles }: Store, scope: string): readonly RoleGrant[] {
  let scopes = byScope.get(roles);
  if (!scopes) {
    scopes = new Map();
    for (const grant of roles) {
      const known = scopes.get(grant.scope);
      if (known) known.push(grant);
      else scopes.set(grant.scope, [grant]);
    }
    byScope.set(roles, scopes);
  }
  return scopes.get(scope) ?? [];
}

/** The users with a valid role on the resource's own project, once each with the role that was granted first, by username. */
export function membersOf({ store, now }: Call, resource: Resource): Member[] {
  const first = new Map<string, RoleGrant>();
  for (const grant of grantsOn(store, resource.project)) {
    if (grant.expiration_time !== null && timestampMs(grant.expiration_time) <= now) continue;
    if (!first.has(grant.user)) first.set(grant.user, grant);
  }
  const members = [...first.values()].map((grant) => ({
    user: store.users.at(grant.user),
    grant,
    account: store.offering_users.where("user", grant.user).find(({ offering }) => offering === resource.offering),
  }));
  return members.sort((a, b) => (a.user.username < b.user.username ? -1 : 1));
}

/**
 * Representation of a member in `team`. The role has its full name, such as `PROJECT.ADMIN` (serializer of 7.9.0). Deactivated
 * users have none, because Waldur looks up roles of active users only (source of 2024).
 */
export function representMember(call: Call, { user, grant, account }: Member): ProjectUser {
  return {
    url: link(call, "users", user.uuid),
    uuid: user.uuid,
    username: user.username,
    full_name: user.full_name,
    email: user.email,
    role: user.is_active ? grant.role.toUpperCase() : null,
    expiration_time: user.is_active ? grant.expiration_time : null,
    offering_user_username: account ? account.username : null,
    offering_user_state: account ? (account.state as NonNullable<ProjectUser["offering_user_state"]>) : null,
  };
}
