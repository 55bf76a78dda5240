import { ContractError } from "../errors.js";

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

/** The value of the `Authorization` header, or `undefined` without a token. */
export async function authorization(token: Token): Promise<string | undefined> {
  const isBearer = typeof token === "object" && "bearer" in token;
  const secret = isBearer ? token.bearer : token;
  const scheme = isBearer ? "Bearer" : "Token";
  const given = await (typeof secret === "function" ? secret() : secret);
  const key = given?.trim().replace(RegExp(`^${scheme}\\s+`, "i"), "");
  if (!key) return undefined;
  // The platform's own message would quote the header's value.
  if (!/^[!-~]+$/.test(key))
    throw new ContractError(
      "the token has a blank or another character that it cannot have; an OIDC token is given as { bearer }",
    );
  return `${scheme} ${key}`;
}
