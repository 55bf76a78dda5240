import { ContractError } from "../errors.js";
import { untilCancelled } from "./errors.js";

/** A secret, or how to get it: a promise, or a function that is called for every request. */
export type Secret =
  | string
  | undefined
  | Promise<string | undefined>
  | (() => string | undefined | Promise<string | undefined>);

/**
 * What makes the caller known to Waldur: the key of a user, with or without the prefix `Token `, which leaves as
 * `Authorization: Token <key>`. An OIDC access token is asked for by name and leaves as `Authorization: Bearer <token>`.
 *
 * @example
 * const token: Token = "5c2d8a1f";
 * const fromSession: Token = () => sessionStorage.getItem("token") ?? undefined;
 * const oidc: Token = { bearer: async () => (await user()).access_token };
 */
export type Token = Secret | { readonly bearer: Secret };

/** The token without its scheme. Plain JavaScript may give `null`, as `sessionStorage` does. */
export function secretOf(token: Token): Secret {
  return "bearer" in Object(token) ? (token as { bearer: Secret }).bearer : (token as Secret);
}

/** Puts the token, if there is one, into a request, whose signal ends the wait for it. */
export async function authorize(request: Request, token: Token): Promise<void> {
  const secret = secretOf(token);
  const scheme = secret === token ? "Token" : "Bearer";
  const given = await untilCancelled(typeof secret === "function" ? secret() : secret, request);
  const key = given?.trim().replace(RegExp(`^${scheme}(\\s+|$)`, "i"), "");
  if (!key) return;
  // The platform's own message would quote the header's value.
  if (!/^[!-~]+$/.test(key))
    throw new ContractError("the token has a blank or an odd character; an OIDC token is given as { bearer }");
  request.headers.set("authorization", `${scheme} ${key}`);
}
