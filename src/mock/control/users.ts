import { formatTimestamp, timestampMs } from "../values/time.js";
import type { Store } from "../world/store.js";
import type { RoleGrant, User } from "../world/types.js";
import type { ControlledUser } from "./types.js";

/** The users of a world, in its order, with a description of their roles. */
export function usersOf(store: Store, now: number): ControlledUser[] {
  const callers = [...store.users.all()].filter(({ tokens }) => tokens.length > 0);
  return callers.map((user) => ({
    uuid: user.uuid,
    username: user.username,
    full_name: user.full_name,
    tokens: user.tokens,
    roles: [...globalRoles(user, now), ...store.roles.filter((grant) => grant.user === user.uuid).map(worded)],
  }));

  function worded({ role, scope, expiration_time }: RoleGrant): string {
    const [kind, name] = role.split(".") as ["customer" | "project" | "offering", string];
    const owner = { customer: store.customers, project: store.projects, offering: store.offerings }[kind].get(scope);
    const what = `${name} of the ${kind === "customer" ? "organization" : kind} ${owner?.name ?? scope}`;
    if (expiration_time === null) return what;
    return `${what}, ${timestampMs(expiration_time) > now ? "until" : "but only until"} ${expiration_time}`;
  }
}

function globalRoles({ is_staff, is_support, is_active, token_lifetime, token_used }: User, now: number): string[] {
  const words: string[] = [];
  if (!is_active) words.push("inactive: gets 401");
  if (token_lifetime !== null) {
    const end = token_used === null ? undefined : timestampMs(token_used) + token_lifetime * 1000;
    if (end === undefined) words.push(`the token expires ${token_lifetime} seconds after its last use`);
    else words.push(`the token ${end < now ? "expired: gets 401" : `expires at ${formatTimestamp(end)}`}`);
  }
  if (is_staff) words.push("staff: may do everything");
  if (is_support) words.push("support: sees everything, may change almost nothing");
  return words;
}
