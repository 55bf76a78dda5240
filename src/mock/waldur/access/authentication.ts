import { type Call, Refusal } from "../../drf/call.js";
import { isRecord } from "../../values/json.js";
import { formatTimestamp, timestampMs } from "../../values/time.js";
import { completeWorld } from "../../world/complete.js";
import type { Store } from "../../world/store.js";
import type { User } from "../../world/types.js";

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
  const key = keyOf(header, now);
  const user = userOfToken(sandbox === undefined ? key : key.slice(0, -sandbox.length - 1), store);
  if (!user || user.signed_out) throw unauthorized("Invalid token.");
  if (!user.is_active) throw unauthorized("User inactive or deleted.");
  return user.token_lifetime === null ? user : refresh(user, user.token_lifetime, store, now);
}

/** Who calls an open operation without a token. */
export const ANONYMOUS: User = completeWorld(
  { users: [{ uuid: "0".repeat(32), username: "anonymous", tokens: [], password: null }] },
  { seed: 0, now: 0 },
).users[0] as User;

/** Whether nobody is signed in. */
export function isAnonymous({ caller }: Pick<Call, "caller">): boolean {
  return caller === ANONYMOUS;
}

/** Whether the header leaves the caller anonymous: there is none, or it has another scheme. */
export function namesNobody(header: string | undefined): boolean {
  return !/^\s*(token|bearer)(\s|$)/i.test(header ?? "");
}

/** Whether a user has a token that can be used. */
export function hasSession({ tokens, signed_out }: User): boolean {
  return tokens.length > 0 && !signed_out;
}

/** The part of the header after `Token `. */
function keyOf(header: string | undefined, now: number): string {
  const [scheme, key, ...rest] = header?.trim().split(/\s+/) ?? [];
  const isBearer = scheme?.toLowerCase() === "bearer";
  if (namesNobody(header)) throw unauthorized("Authentication credentials were not provided.");
  if (key === undefined) throw unauthorized("Invalid token. No credentials provided.");
  if (rest.length > 0) throw unauthorized("Invalid token. Token string should not contain spaces.");
  if (isBearer) throw unauthorized(bearerProblem(key, now));
  return key;
}

/** Error for an OIDC access token on a site without an identity provider, which is the default (source of 2025). */
function bearerProblem(token: string, now: number): string {
  const claims = claimsOf(token);
  if (!claims) return "Invalid JWT token.";
  return typeof claims.exp === "number" && claims.exp * 1000 < now
    ? "Token has expired."
    : "Introspection configuration is incomplete.";
}

/** The claims of a JWT, whose signature is not checked; undefined for what is no JWT. */
function claimsOf(token: string): Record<string, unknown> | undefined {
  const parts = token.split(".");
  try {
    const [head, claims] = parts
      .slice(0, 2)
      .map((part) => JSON.parse(atob(part.replace(/-/g, "+").replace(/_/g, "/"))));
    return parts.length === 3 && isRecord(head) && isRecord(claims) ? claims : undefined;
  } catch {
    return undefined;
  }
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

/** The token of a user: the one that the request has, if it is that user's, else the first; with the name of the sandbox. */
export function tokenOf(call: Pick<Call, "header" | "sandbox">, { tokens }: User): string {
  const suffix = call.sandbox === undefined ? "" : `@${call.sandbox}`;
  const sent = call.header("authorization")?.trim().split(/\s+/)[1];
  return `${tokens.find((token) => token + suffix === sent) ?? tokens[0]}${suffix}`;
}

/** Sliding expiry: every call extends the lifetime of the token. */
function refresh(user: User, lifetime: number, store: Store, now: number): User {
  if (user.token_used !== null && timestampMs(user.token_used) + lifetime * 1000 < now)
    throw unauthorized("Token has expired.");
  const used = formatTimestamp(now);
  return used === user.token_used ? user : store.transaction(() => store.users.update(user.uuid, { token_used: used }));
}

function unauthorized(detail: string): Refusal {
  return new Refusal(401, { detail }, CHALLENGE);
}
