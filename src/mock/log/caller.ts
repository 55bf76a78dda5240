/** Caller of a request. */
export interface Caller {
  /** The token without its sandbox; `?` for an unknown one, undefined without one. */
  readonly name: string | undefined;
  /** The sandbox that was named. */
  readonly sandbox: string | undefined;
}

/** Whether the token belongs to the world, or to a sandbox with a world of its own. */
export type Knows = (token: string, sandbox?: string) => boolean;

const NOBODY: Caller = { name: undefined, sandbox: undefined };
const TOKEN = /^\s*token\s+(\S+)\s*$/i;
const IN_SANDBOX = /^(.+)@([A-Za-z0-9_.-]{1,64})$/;

/**
 * Identifies the caller by the header `Authorization`. An unknown token may be a real secret, so only its presence is
 * reported.
 *
 * @example
 * callerOf("Token staff@checkout", (token) => token === "staff"); // { name: "staff", sandbox: "checkout" }
 */
export function callerOf(authorization: string | undefined, knows: Knows): Caller {
  if (authorization === undefined) return NOBODY;
  const token = TOKEN.exec(authorization)?.[1];
  if (token === undefined) return { name: "?", sandbox: undefined };
  // A user name may contain an @, so the whole token is tried first.
  if (knows(token)) return { name: token, sandbox: undefined };
  const [, name, sandbox] = IN_SANDBOX.exec(token) ?? [];
  const isKnown = name !== undefined && (knows(name) || knows(name, sandbox));
  return isKnown ? { name, sandbox } : { name: "?", sandbox: undefined };
}
