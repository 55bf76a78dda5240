import type { Store } from "../world/store.js";
import type { User } from "../world/types.js";
import { formatMoment, momentMs } from "./time.js";
import { Refusal } from "./types.js";

/** Sent with every 401. */
const CHALLENGE = { "WWW-Authenticate": "Token" };

/** Users by token, per store. Users are not made or renamed while a store lives; when one is, the map is made anew. */
const byToken = new WeakMap<Store, { revision: number; users: Map<string, string> }>();

/**
 * Finds the caller of a request and moves the expiry of the token.
 *
 * @param sandbox Name of the sandbox whose store it is: the key ends in `@<sandbox>`, which is no part of the token.
 * @throws Refusal 401 in Waldur's words.
 */
export function authenticate(header: string | undefined, store: Store, now: number, sandbox?: string): User {
  const key = keyOf(header);
  const user = userOfToken(sandbox === undefined ? key : key.slice(0, -sandbox.length - 1), store);
  if (!user) throw unauthorized("Invalid token.");
  if (!user.is_active) throw unauthorized("User inactive or deleted.");
  return user.token_lifetime === null ? user : refresh(user, user.token_lifetime, store, now);
}

/** What stands after `Token ` in the header. */
function keyOf(header: string | undefined): string {
  const parts = header?.trim().split(/\s+/) ?? [];
  // Another scheme, such as Bearer, is not looked at: the caller is anonymous.
  if (parts[0]?.toLowerCase() !== "token") throw unauthorized("Authentication credentials were not provided.");
  if (parts.length === 1) throw unauthorized("Invalid token. No credentials provided.");
  if (parts.length > 2) throw unauthorized("Invalid token. Token string should not contain spaces.");
  return parts[1] as string;
}

/** The user whom a key names, active or not. */
export function userOfToken(key: string, store: Store): User | undefined {
  let known = byToken.get(store);
  const user = store.users.get(known?.users.get(key));
  if (user?.tokens.includes(key)) return user;
  if (known?.revision === store.users.revision) return undefined;
  known = { revision: store.users.revision, users: new Map() };
  for (const each of store.users.all()) for (const token of each.tokens) known.users.set(token, each.uuid);
  byToken.set(store, known);
  return store.users.get(known.users.get(key));
}

/** Expiry slides: it counts from the last call, and every call moves it. */
function refresh(user: User, lifetime: number, store: Store, now: number): User {
  if (user.token_used !== null && momentMs(user.token_used) + lifetime * 1000 < now)
    throw unauthorized("Token has expired.");
  const used = formatMoment(now);
  return used === user.token_used ? user : store.transaction(() => store.users.update(user.uuid, { token_used: used }));
}

function unauthorized(detail: string): Refusal {
  return new Refusal(401, { detail }, CHALLENGE);
}
