import createClient, { type Client, type ClientOptions, type Middleware } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { serializeQuery } from "./query.js";

/** What a client needs to know. */
export interface WaldurClientOptions {
  /** Address of the Waldur server (or of the mock), without `/api/`. */
  baseUrl: string;
  /** Key of a user, with or without the prefix `Token `. */
  token?: string | undefined;
  /** Replaces the global `fetch`, for example in tests. */
  fetch?: ClientOptions["fetch"] | undefined;
}

/**
 * A client with `GET`, `POST`, `PUT`, `PATCH`, `DELETE` and `HEAD` by path, typed by the contract, and `use` for
 * openapi-fetch's middleware.
 *
 * @example
 * const list = (waldur: WaldurClient) => waldur.GET("/api/marketplace-provider-resources/");
 */
export type WaldurClient = Client<paths>;

/**
 * Makes a client. Calls give `{ data, error, response }`: `data` for a 2xx answer, `error` with the typed body for
 * any other, never empty but for HEAD. They reject when no answer came, or when a 2xx answer says that it is JSON and is not.
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
  const client = createClient<paths>({
    baseUrl,
    querySerializer: serializeQuery,
    ...(key ? { headers: { Authorization: `Token ${key}` } } : {}),
    ...(fetch ? { fetch } : {}),
  });
  client.use(readable);
  return client;
}

/**
 * openapi-fetch reads every 2xx answer as JSON unless it is told otherwise in the call, and gives neither `data` nor
 * `error` for an error without a body. Waldur sends both plain text and empty errors.
 */
const readable: Middleware = {
  async onResponse({ response, options }) {
    const type = response.headers.get("content-type") ?? "";
    const isText = response.ok && options.parseAs === "json" && type !== "" && !type.includes("json");
    if (!isText && response.status < 400) return undefined;
    const text = await response.clone().text();
    if (!isText && text !== "") return undefined;
    const body = isText ? text : { detail: `${response.status} ${response.statusText}`.trim() };
    const headers = new Headers(response.headers);
    headers.delete("content-length");
    return Response.json(body, { status: response.status, statusText: response.statusText, headers });
  },
};
