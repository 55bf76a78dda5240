import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { serializeQuery } from "./query.js";

/** What a client needs to know. */
export interface WaldurClientOptions {
  /** Address of the Waldur server (or of the mock), without `/api/`. */
  baseUrl: string;
  /** Key of a user, with or without the prefix `Token `. */
  token?: string;
  /** Replaces the global `fetch`, for example in tests. */
  fetch?: NonNullable<ClientOptions["fetch"]>;
}

/** A client with `GET`, `POST`, `PUT`, `PATCH`, `DELETE` and `HEAD` by path, typed by the contract. */
export type WaldurClient = Client<paths, "application/json">;

/**
 * Makes a client. Calls give `{ data, error, response }`: `data` for a 2xx answer, `error` with the typed body for
 * any other; they reject only when no answer came.
 *
 * The token always leaves as `Authorization: Token <key>`, and query arrays are written as the contract declares them.
 *
 * @example
 * const waldur = createWaldurClient({ baseUrl: "http://127.0.0.1:4010", token: "YOUR_API_TOKEN" });
 * const { data, error } = await waldur.GET("/api/marketplace-component-usages/", {
 *   params: { query: { type: "cpu", o: ["-usage"] } },
 * });
 */
export function createWaldurClient({ baseUrl, token, fetch }: WaldurClientOptions): WaldurClient {
  const key = token?.trim().replace(/^token\s+/i, "");
  return createClient<paths, "application/json">({
    baseUrl,
    querySerializer: serializeQuery,
    ...(key ? { headers: { Authorization: `Token ${key}` } } : {}),
    ...(fetch ? { fetch } : {}),
  });
}
