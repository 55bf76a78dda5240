import type { CoreAuthToken } from "../../../../generated/types.js";
import { type Call, type HandlerResult, Refusal, type RoutedRequest } from "../../drf/call.js";
import { FormBody } from "../../drf/parsers/forms.js";
import { parseBody } from "../../drf/parsers/parse-body.js";
import { readBody, text } from "../../drf/serializers/serializer.js";
import { isRecord } from "../../values/json.js";
import { formatTimestamp } from "../../values/time.js";
import type { Store } from "../../world/store.js";
import { tokenOf } from "../access/authentication.js";

const FIELDS = {
  username: text({ required: true, maxLength: 128 }),
  password: text({ required: true, maxLength: 128 }),
};

/** Failures after which a username is locked out, and for how long after the last one. */
const MOST_FAILURES = 4;
const LOCKED_MS = 10 * 60_000;

interface Failures {
  count: number;
  until: number;
}

/** Failures by username. Waldur counts them per address as well, which one browser does not tell apart. */
const failuresOf = new WeakMap<Store, Map<string, Failures>>();

/**
 * Signs a user in. It needs no token, and gives the first one of the user. Users who have none get one.
 *
 * In a sandbox the username may have its name, `alice@checkout`, as the token that comes of it has.
 */
export function signIn(call: Call): HandlerResult {
  const { store, now, sandbox } = call;
  const { username: given, password } = readBody(call, FIELDS);
  const suffix = sandbox === undefined ? "" : `@${sandbox}`;
  const username = suffix !== "" && given.endsWith(suffix) ? given.slice(0, -suffix.length) : given;
  const known = failuresOf.get(store) ?? new Map<string, Failures>();
  failuresOf.set(store, known);
  const { count, until } = known.get(username) ?? { count: 0, until: 0 };
  const failures = now < until ? count : 0;
  if (failures >= MOST_FAILURES) throw refused("Username is locked out. Try in 10 minutes.");
  const [user] = store.users.where("username", username);
  if (!user?.is_active || user.password !== password) {
    known.set(username, { count: failures + 1, until: now + LOCKED_MS });
    throw refused("Invalid username/password.");
  }
  known.delete(username);
  const tokens = user.tokens.length > 0 ? user.tokens : [(call.newUuid() + call.newUuid()).slice(0, 40)];
  const signedIn = store.users.update(user.uuid, { tokens, signed_out: false, token_used: formatTimestamp(now) });
  const body: CoreAuthToken = { token: tokenOf({ sandbox, header: () => undefined }, signedIn) };
  return { status: 200, body };
}

/** A plain answer of the view, so without the header that says how to authenticate. */
function refused(detail: string): Refusal {
  return new Refusal(401, { detail });
}

/** Signs the caller out: no token of theirs is known until they sign in again. */
export function signOut({ store, caller }: Call): HandlerResult {
  store.users.update(caller.uuid, { signed_out: true });
  return { status: 204 };
}

/** The username in a body that may be anything, to know its sandbox; empty when there is none. */
export function usernameIn({ rawBody, json, headers }: RoutedRequest): string {
  const type = headers["content-type"];
  try {
    const body = json ? json.value : parseBody(rawBody, typeof type === "string" ? type : undefined);
    const username = body instanceof FormBody ? body.last("username") : isRecord(body) ? body.username : undefined;
    return typeof username === "string" ? username.trim() : "";
  } catch {
    // The handler refuses it in Waldur's words.
    return "";
  }
}
