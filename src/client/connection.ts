import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { ContractError } from "../errors.js";
import type { ReadResponse } from "./exchange.js";
import { type HeaderOptions, mergeHeaders } from "./headers.js";
import { secretOf, type Token } from "./token.js";

/**
 * A client with `GET`, `POST`, `PUT`, `PATCH`, `DELETE` and `HEAD` by path, typed by the contract, and `use` for
 * openapi-fetch's middleware.
 *
 * @example
 * const list = (waldur: WaldurClient) => waldur.GET("/api/marketplace-provider-resources/");
 */
export interface WaldurClient<Paths extends object = paths> extends Client<Paths>, Pick<AnyWaldurClient, "~send"> {}

/** A client of any release line. */
export interface AnyWaldurClient {
  request: unknown;
  /** Sends the call of an operation function through the middleware. */
  readonly "~send": (method: string, path: string, call: object) => Promise<ReadResponse>;
}

/** Options that are passed to `fetch` as they are, and `next` of Next.js. */
export interface FetchOptions
  extends Omit<RequestInit, "body" | "headers" | "method" | "next" | "redirect" | "signal" | "window"> {
  /** Cache of Next.js: how long the response is kept, and tags to invalidate it by. */
  next?: { revalidate?: number | false | undefined; tags?: readonly string[] | undefined } | undefined;
}

/** Address and credentials of a client. */
export interface WaldurClientOptions extends FetchOptions {
  /**
   * URL of the Waldur server or of the mock, with or without `/api/`. Optional in a browser if the page has the same origin.
   */
  baseUrl?: string | undefined;
  /** Credentials of the caller. Never sent to an origin other than that of `baseUrl`. */
  token?: Token;
  /** Replaces the global `fetch`, for example in tests. Where the platform has no `Request`, it gets a URL and options. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Headers of every request, such as `Accept-Language`. */
  headers?: HeaderOptions | undefined;
}

/** What applies to every call of an operation function. */
export interface CallDefaults {
  /**
   * Rejects the promise of a call with its error, instead of resolving to `{ error }`. What it resolves to stays
   * `{ data, error, request, response }`, because the types cannot know of the setting.
   */
  throwOnError?: boolean | undefined;
}

/** Options of {@link configureWaldur}: an address with credentials, or a client. */
export type WaldurConfiguration = CallDefaults &
  ((WaldurClientOptions & { client?: undefined }) | { client: AnyWaldurClient });

/** Validated options of a client. */
export interface Connection extends Pick<WaldurClientOptions, "token" | "fetch"> {
  baseUrl: string;
  headers: Headers;
  init: FetchOptions;
}

/** The default for calls without a `client` option. */
export let standard: Connection | AnyWaldurClient | undefined;

/** Whether calls reject that do not say. */
export let rejects: boolean | undefined;

/**
 * Sets the default for calls without a `client` option: a URL with a token, or a client with its middleware. With
 * `throwOnError: true`, no refused call can be overlooked: its promise rejects, whatever client it uses, unless the call
 * itself has `throwOnError: false`.
 *
 * @throws {@link ContractError} if `baseUrl` is not a URL or a header is malformed.
 *
 * @example
 * configureWaldur({ baseUrl: "http://127.0.0.1:4010", token: () => sessionStorage.getItem("token") ?? undefined });
 * configureWaldur({ client: createWaldurClient({ baseUrl: "http://127.0.0.1:4010" }), throwOnError: true });
 */
export function configureWaldur(options: WaldurConfiguration | AnyWaldurClient): void {
  const {
    client,
    throwOnError,
    ...connection
  }: CallDefaults & WaldurClientOptions & { client?: AnyWaldurClient | undefined } =
    "request" in options ? { client: options } : options;
  standard = client ?? connect(connection);
  rejects = throwOnError;
}

/** Validates the options of a client or a call, and strips `/api/` from the URL, because the contract's paths start with it. */
export function connect({ baseUrl = "", token, fetch, headers, ...init }: WaldurClientOptions): Connection {
  // Without a handler, a promise that rejects before it is awaited would end the process.
  Promise.resolve(secretOf(token)).catch(() => {});
  const root = /^((https?:\/\/[^\s/?#@]+)?(\/[^?#]*?)??)(\/api)?\/*$/.exec(baseUrl)?.[1];
  // The message does not quote the URL, because it may contain a password.
  if (root === undefined) throw new ContractError("give a baseUrl such as https://waldur.example.com");
  return { baseUrl: root, token, fetch, headers: mergeHeaders(headers), init };
}
