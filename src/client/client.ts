import createClient, { type Client, type Middleware } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { send } from "./_send.js";
import { fillPath, serializeQuery } from "./_url.js";
import { connect, type WaldurClientOptions } from "./connection.js";

/**
 * A client with `GET`, `POST`, `PUT`, `PATCH`, `DELETE` and `HEAD` by path, typed by the contract, and `use` for
 * openapi-fetch's middleware.
 *
 * @example
 * const list = (waldur: WaldurClient) => waldur.GET("/api/marketplace-provider-resources/");
 */
export type WaldurClient = Client<paths>;

/**
 * Makes a client, to be used by path, or as the `client` of a function. By path, calls give `{ data, error, response }`:
 * `data` for a 2xx answer, `error` with the body for any other, never empty but for HEAD. They reject with
 * {@link NetworkError}, {@link TimeoutError}, {@link AbortError} or {@link UnexpectedAnswerError} when no usable answer
 * came, and with a `SyntaxError` for a 2xx answer that says it is JSON and is not. The functions check more.
 *
 * The token always leaves as `Authorization: Token <key>`, and query arrays are written as the contract declares them.
 *
 * @throws {@link ContractError} when `baseUrl` is no address.
 *
 * @example
 * const waldur = createWaldurClient({ baseUrl: "http://127.0.0.1:4010", token: "YOUR_API_TOKEN" });
 * const { data, error } = await waldur.GET("/api/marketplace-component-usages/", {
 *   params: { query: { type: "cpu", o: ["-usage"] } },
 * });
 */
export function createWaldurClient(options: WaldurClientOptions = {}): WaldurClient {
  const connection = connect(options);
  const client = createClient<paths>({
    baseUrl: connection.baseUrl,
    headers: new Headers(connection.headers),
    redirect: "manual",
    querySerializer: serializeQuery,
    pathSerializer: fillPath,
    async fetch(request) {
      const { response, text } = await send(request, connection);
      return respond(text, response, request);
    },
  });
  client.use(readable);
  return client;
}

const methods = new WeakMap<Response, string>();

/** An answer whose body has been read already, which knows, as one from the wire does, where it came from. */
function respond(body: string, init: ResponseInit, { url, method }: Request): Response {
  const response = Object.defineProperty(new Response(body || null, init), "url", { value: url });
  methods.set(response, method);
  return response;
}

/** The method of the request that got this answer. */
export function methodOf(response: Response): string {
  return methods.get(response) ?? "";
}

/**
 * openapi-fetch reads every 2xx answer as JSON unless it is told otherwise in the call, and gives neither `data` nor
 * `error` for an error without a body. Waldur sends both plain text and empty errors.
 */
const readable: Middleware = {
  async onResponse({ request, response, options }) {
    const { ok, status, statusText } = response;
    const type = response.headers.get("content-type") ?? "json";
    const isText = ok && options.parseAs === "json" && !type.includes("json");
    if (!isText && status < 400) return undefined;
    const text = await response.clone().text();
    if (!isText && text) return undefined;
    const headers = new Headers(response.headers);
    headers.delete("content-length");
    const body = isText ? text : { detail: `${status} ${statusText}`.trim() };
    return respond(JSON.stringify(body), { status, statusText, headers }, request);
  },
};
