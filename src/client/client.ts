import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { connect, malformedHeader, type WaldurClient, type WaldurClientOptions } from "./connection.js";
import { UnexpectedAnswerError } from "./errors.js";
import { parse, redactorFor, requests, send } from "./send.js";
import { fillPath, serializeQuery } from "./url.js";

/**
 * Creates a client to be called by path or passed as the `client` option of an operation function. Calls by path return
 * `{ data, error, response }`: `data` for a 2xx response, otherwise `error` with the body, never empty except for HEAD and
 * streams. They reject with {@link NetworkError}, {@link TimeoutError}, {@link AbortError} or, for a 2xx response that is
 * neither JSON nor plain text, {@link UnexpectedAnswerError}. Operation functions check more.
 *
 * The token is sent as `Authorization: Token <key>`, and query arrays are serialized as the contract declares them.
 *
 * @throws {@link ContractError} if `baseUrl` is not a URL or a header is malformed.
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
    headers: connection.headers,
    redirect: "manual",
    querySerializer: serializeQuery,
    pathSerializer: fillPath,
    async fetch(made) {
      // Middleware or an option of the call may have replaced our request.
      const request = made.redirect === "manual" ? made : new Request(made, { redirect: "manual" });
      const { response, text } = await send(request, connection);
      return respond(text, response, request);
    },
  });
  client.use(readable);
  for (const name of METHODS) client[name] = hidingHeaders(client[name] as Untyped) as never;
  return client;
}

const METHODS = ["request", "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"] as const;
type Untyped = (...args: unknown[]) => Promise<unknown>;

/** Replaces the platform's message about a malformed header, which would quote the value and might leak a secret. */
function hidingHeaders(call: Untyped): Untyped {
  return async (...args) => {
    try {
      return await call(...args);
    } catch (error) {
      if (error instanceof TypeError && /header|ByteString/i.test(error.message)) throw malformedHeader();
      throw error;
    }
  };
}

/** Creates a response from a body that has been read, with the URL of the original response. */
function respond(body: string, { status, statusText, headers }: Response, request: Request): Response {
  const redact = redactorFor(request);
  if (status > 599)
    throw new UnexpectedAnswerError(request.method, request.url, status, "no status of HTTP", redact(body));
  // For these the constructor rejects even an empty body.
  const isEmpty = !body || status === 204 || status === 205;
  const response = new Response(isEmpty ? null : body, { status, headers });
  // The constructor also rejects some status texts that are valid on the wire.
  Object.defineProperties(response, {
    url: { value: request.url },
    statusText: { value: status < 400 ? statusText : redact(statusText) },
  });
  requests.set(response, request);
  return response;
}

/** Method and URL of the request that led to this response. */
export function originOf(response: Response): { method: string; url: string } {
  return requests.get(response) ?? { method: "", url: response.url };
}

/**
 * openapi-fetch parses every 2xx response as JSON unless the call says otherwise, and returns neither `data` nor `error`
 * for an error without a body. Waldur sends both plain text and empty errors.
 */
const readable: Middleware = {
  async onResponse({ request, response, options }) {
    // The response may come from middleware.
    requests.set(response, request);
    const { ok, status, statusText, headers } = response;
    // Operation functions read the body themselves.
    if (options.parseAs === "stream" || (ok ? options.parseAs !== "json" : status < 400)) return undefined;
    const text = await response.clone().text();
    const type = headers.get("content-type") ?? "json";
    const isText = type.includes("text/plain");
    // An action may answer a sentence.
    const sentence = request.method === "POST";
    if (ok && text && !isText && !(type.includes("json") && parse(text, { sentence })))
      throw new UnexpectedAnswerError(
        request.method,
        request.url,
        status,
        "neither JSON nor plain text",
        redactorFor(request)(text),
      );
    if (ok ? !isText : text) return undefined;
    const body = ok ? text : { detail: redactorFor(request)(`${status} ${statusText}`.trim()) };
    const result = respond(JSON.stringify(body), response, request);
    result.headers.delete("content-length");
    return result;
  },
};
