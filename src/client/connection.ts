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

/** Where Waldur is, and who calls. */
export interface WaldurClientOptions {
  /**
   * Address of the Waldur server or of the mock, with or without `/api/`. May be left out in a browser whose page comes
   * from the same origin.
   */
  baseUrl?: string | undefined;
  /** Who calls. Never sent to another origin than that of `baseUrl`. */
  token?: Token;
  /** Replaces the global `fetch`, for example in tests. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Headers of every request, such as `Accept-Language`. */
  headers?: RequestInit["headers"];
}

/** The options of a client, checked. */
export interface Connection extends WaldurClientOptions {
  baseUrl: string;
  headers: Headers;
}

/** What the functions use when a call names no client. */
export let standard: Connection | WaldurClient | undefined;

/**
 * Sets what the functions use when a call names no client: an address with a token, or a client with its middleware.
 *
 * @throws {@link ContractError} when `baseUrl` is no address.
 *
 * @example
 * configureWaldur({ baseUrl: "http://127.0.0.1:4010", token: () => sessionStorage.getItem("token") ?? undefined });
 */
export function configureWaldur(options: WaldurClientOptions | WaldurClient): void {
  standard = "request" in options ? options : connect(options);
}

/** Checks the options of a client or a call. The address loses its `/api/`, with which the contract's paths begin. */
export function connect(options: WaldurClientOptions): Connection {
  const { baseUrl = "", token, headers } = options;
  // A promise that fails before it is waited for must not end the process.
  Promise.resolve(secretOf(token)).catch(() => {});
  const root = /^((https?:\/\/[^\s/?#@]+)?(\/[^?#]*?)??)(\/api)?\/*$/.exec(baseUrl)?.[1];
  // It is not quoted, because it may hold a password.
  if (root === undefined) throw new ContractError("give a baseUrl such as https://waldur.example.com");
  try {
    return { ...options, baseUrl: root, headers: new Headers(headers) };
  } catch {
    // The platform's own message would quote the value, and with it perhaps a secret.
    throw malformedHeader();
  }
}

/** Says that a header cannot be sent, without quoting it. */
export function malformedHeader(): ContractError {
  return new ContractError("a header has a malformed name or value");
}
