/** Who called. */
export interface Caller {
  /** The token without its sandbox; `?` when the world does not know it, undefined without one. */
  readonly name: string | undefined;
  /** The sandbox that was named. */
  readonly sandbox: string | undefined;
}

/** Is this a token of the world, or of a sandbox that has a world of its own? */
export type Knows = (token: string, sandbox?: string) => boolean;

const NOBODY: Caller = { name: undefined, sandbox: undefined };
const TOKEN = /^\s*token\s+(\S+)\s*$/i;
const IN_SANDBOX = /^(.+)@([A-Za-z0-9_.-]{1,64})$/;

/**
 * Says who called by the header `Authorization`. Whatever is no token of the world may be a secret from elsewhere, so
 * nothing of it is given but that it was there.
 *
 * @example
 * callerOf("Token staff@checkout", (token) => token === "staff"); // { name: "staff", sandbox: "checkout" }
 */
export function callerOf(authorization: string | undefined, knows: Knows): Caller {
  if (authorization === undefined) return NOBODY;
  const token = TOKEN.exec(authorization)?.[1];
  if (token === undefined) return { name: "?", sandbox: undefined };
  // A user name may hold an @ itself, so the whole token comes first.
  if (knows(token)) return { name: token, sandbox: undefined };
  const [, name, sandbox] = IN_SANDBOX.exec(token) ?? [];
  const isKnown = name !== undefined && (knows(name) || knows(name, sandbox));
  return isKnown ? { name, sandbox } : { name: "?", sandbox: undefined };
}
