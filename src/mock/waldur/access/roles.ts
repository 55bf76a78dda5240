import type { Call } from "../../drf/call.js";
import { forbidden } from "../../drf/errors.js";
import { timestampMs } from "../../values/time.js";
import type { Store } from "../../world/store.js";
import type { RoleGrant, User } from "../../world/types.js";
import { type Permission, ROLES } from "./role-table.js";

/** A user who does something in a world, at a time. A call is done by its caller. */
export type Actor = Pick<Call, "caller" | "store" | "now">;

/** Staff and global support see everything. */
export function isStaffOrSupport(user: User): boolean {
  return user.is_staff || user.is_support;
}

/** The roles that count now: the caller's, or those of another user. The same array as long as they are the same. */
export function rolesOf(call: Actor): readonly RoleGrant[];
export function rolesOf(store: Store, user: User, now: number): readonly RoleGrant[];
export function rolesOf(source: Actor | Store, user?: User, now?: number): readonly RoleGrant[] {
  if ("store" in source) return validGrants(source.store, source.caller.uuid, source.now);
  return validGrants(source, (user as User).uuid, now as number);
}

/** How many users have a role now that the test accepts. */
export function countHolders({ store, now }: Actor, test: (grant: RoleGrant) => boolean): number {
  return [...store.users.all()].filter((user) => rolesOf(store, user, now).some(test)).length;
}

interface Grants {
  all: RoleGrant[];
  valid: readonly RoleGrant[];
  /** Span in which `valid` is right. */
  from: number;
  until: number;
}

const NONE: readonly RoleGrant[] = [];
const grantsOf = new WeakMap<Store["roles"], Map<string, Grants>>();

function validGrants(store: Store, user: string, now: number): readonly RoleGrant[] {
  const grants = index(store.roles).get(user);
  if (!grants) return NONE;
  if (now >= grants.from && now < grants.until) return grants.valid;
  const ends = grants.all.map(({ expiration_time }) =>
    expiration_time === null ? Infinity : timestampMs(expiration_time),
  );
  grants.valid = grants.all.filter((_, grantIndex) => now < (ends[grantIndex] as number));
  grants.from = Math.max(-Infinity, ...ends.filter((end) => end <= now));
  grants.until = Math.min(Infinity, ...ends.filter((end) => end > now));
  return grants.valid;
}

function index(roles: Store["roles"]): Map<string, Grants> {
  let users = grantsOf.get(roles);
  if (users) return users;
  users = new Map();
  for (const role of roles) {
    const known = users.get(role.user);
    if (known) known.all.push(role);
    else users.set(role.user, { all: [role], valid: NONE, from: Infinity, until: -Infinity });
  }
  grantsOf.set(roles, users);
  return users;
}

const keys = new WeakMap<readonly RoleGrant[], string>();
let lastKey = 0;

/** Cache key of the caller's visibility: calls with the same key see the same rows of an unchanged world. */
export function visibilityKey(call: Call): string {
  if (isStaffOrSupport(call.caller)) return "all";
  const roles = rolesOf(call);
  const key = keys.get(roles) ?? (roles.length === 0 ? "none" : String(++lastKey));
  keys.set(roles, key);
  return key;
}

/** Whether the caller has the permission on any of these customers, projects or offerings. Staff have all. */
export function hasPermission(call: Actor, permission: Permission, scopes: readonly string[]): boolean {
  if (call.caller.is_staff) return true;
  return rolesOf(call).some(({ role, scope }) => ROLES[role].permissions.has(permission) && scopes.includes(scope));
}

/** The customers, projects and offerings on which the caller has the permission; staff need none. */
export function scopesWith(call: Actor, permission: Permission): ReadonlySet<string> {
  return new Set(rolesOf(call).flatMap(({ role, scope }) => (ROLES[role].permissions.has(permission) ? [scope] : [])));
}

/** @throws Refusal 403 if the caller does not have the permission on any of the scopes. */
export function requirePermission(call: Call, permission: Permission, scopes: readonly string[]): void {
  if (!hasPermission(call, permission, scopes)) throw forbidden();
}
