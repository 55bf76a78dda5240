import { ContractError } from "../errors.js";
import { untilCancelled } from "./errors.js";
import type { Outgoing } from "./exchange.js";

/** A secret, a promise of it, or a function that is called for every request. */
export type Secret =
  | string
  | undefined
  | Promise<string | undefined>
  | (() => string | undefined | Promise<string | undefined>);

/**
 * Credentials of the caller: the API token of a user, with or without the prefix `Token `, sent as
 * `Authorization: Token <key>`, or an OIDC access token as `bearer`, sent as `Authorization: Bearer <token>`.
 *
 * @example
 * const token: Token = "5c2d8a1f";
 * const fromSession: Token = () => sessionStorage.getItem("token") ?? undefined;
 * const oidc: Token = { bearer: async () => (await user()).access_token };
 */
export type Token = Secret | { readonly bearer: Secret };

/** The token without its scheme. JavaScript callers may pass `null`, as `sessionStorage` returns it. */
export function secretOf(token: Token): Secret {
  return "bearer" in Object(token) ? (token as { bearer: Secret }).bearer : (token as Secret);
}

/** Sets the `Authorization` header if there is a token. The request's signal cancels a pending token. */
export async function authorize(request: Outgoing, token: Token): Promise<void> {
  const secret = secretOf(token);
  const scheme = secret === token ? "Token" : "Bearer";
  const given = await untilCancelled(typeof secret === "function" ? secret() : secret, request);
  const key = given?.trim().replace(RegExp(`^${scheme}(\\s+|$)`, "i"), "");
  if (!key) return;
  // The platform's message would quote the header's value.
  if (!/^[!-~]+$/.test(key))
    throw new ContractError("the token has an invalid character; pass an OIDC token as { bearer }");
  request.headers.set("authorization", `${scheme} ${key}`);
}
