import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { ContractError } from "../errors.js";
import { secretOf, type Token } from "./token.js";

/**
 * A client with `GET`, `POST`, `PUT`, `PATCH`, `DELETE` and `HEAD` by path, typed by the contract, and `use` for
 * openapi-fetch's middleware.
 *
 * @example
 * const list = (waldur: WaldurClient) => waldur.GET("/api/marketplace-provider-resources/");
 */
export type WaldurClient = Client<paths>;

/** Address and credentials of a client. */
export interface WaldurClientOptions {
  /**
   * URL of the Waldur server or of the mock, with or without `/api/`. Optional in a browser if the page has the same origin.
   */
  baseUrl?: string | undefined;
  /** Credentials of the caller. Never sent to an origin other than that of `baseUrl`. */
  token?: Token;
  /** Replaces the global `fetch`, for example in tests. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Headers of every request, such as `Accept-Language`. */
  headers?: RequestInit["headers"];
}

/** Validated options of a client. */
export interface Connection extends WaldurClientOptions {
  baseUrl: string;
  headers: Headers;
}

/** The default for calls without a `client` option. */
export let standard: Connection | WaldurClient | undefined;

/**
 * Sets the default for calls without a `client` option: a URL with a token, or a client with its middleware.
 *
 * @throws {@link ContractError} if `baseUrl` is not a URL.
 *
 * @example
 * configureWaldur({ baseUrl: "http://127.0.0.1:4010", token: () => sessionStorage.getItem("token") ?? undefined });
 */
export function configureWaldur(options: WaldurClientOptions | WaldurClient): void {
  standard = "request" in options ? options : connect(options);
}

/** Validates the options of a client or a call, and strips `/api/` from the URL, because the contract's paths start with it. */
export function connect(options: WaldurClientOptions): Connection {
  const { baseUrl = "", token, headers } = options;
  // Without a handler, a promise that rejects before it is awaited would end the process.
  Promise.resolve(secretOf(token)).catch(() => {});
  const root = /^((https?:\/\/[^\s/?#@]+)?(\/[^?#]*?)??)(\/api)?\/*$/.exec(baseUrl)?.[1];
  // The message does not quote the URL, because it may contain a password.
  if (root === undefined) throw new ContractError("give a baseUrl such as https://waldur.example.com");
  try {
    return { ...options, baseUrl: root, headers: new Headers(headers) };
  } catch {
    // The platform's message would quote the value, which may be a secret.
    throw malformedHeader();
  }
}

/** Creates the error for a header that cannot be sent. Does not quote the header. */
export function malformedHeader(): ContractError {
  return new ContractError("a header has a malformed name or value");
}
