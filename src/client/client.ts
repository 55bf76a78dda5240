import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { connect, malformedHeader, type WaldurClient, type WaldurClientOptions } from "./connection.js";
import { UnexpectedAnswerError } from "./errors.js";
import { parse, redactorFor, requests, send } from "./send.js";
import { fillPath, serializeQuery } from "./url.js";

/**
 * Makes a client, to be used by path, or as the `client` of a function. By path, calls give `{ data, error, response }`:
 * `data` for a 2xx answer, `error` with the body for any other, never empty but for HEAD and streams. They reject with
 * {@link NetworkError}, {@link TimeoutError}, {@link AbortError} or {@link UnexpectedAnswerError} when no usable answer
 * came, which a 2xx answer is that is neither JSON nor plain text. The functions check more.
 *
 * The token always leaves as `Authorization: Token <key>`, and query arrays are written as the contract declares them.
 *
 * @throws {@link ContractError} when `baseUrl` is no address or a header is malformed.
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
      // Middleware, or an option of the call, may have made another request than ours.
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

/** The platform's message about a malformed header of a call would quote it, and with it perhaps a secret. */
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

/** An answer whose body has been read already, which knows, as one from the wire does, where it came from. */
function respond(body: string, { status, statusText, headers }: Response, request: Request): Response {
  const redact = redactorFor(request);
  if (status > 599)
    throw new UnexpectedAnswerError(request.method, request.url, status, "no status of HTTP", redact(body));
  // The constructor refuses a body, even an empty one, for these.
  const isEmpty = !body || status === 204 || status === 205;
  const response = new Response(isEmpty ? null : body, { status, headers });
  // Nor does it take every text that the wire does.
  Object.defineProperties(response, {
    url: { value: request.url },
    statusText: { value: status < 400 ? statusText : redact(statusText) },
  });
  requests.set(response, request);
  return response;
}

/** Method and URL of the request that got this answer. */
export function originOf(response: Response): { method: string; url: string } {
  return requests.get(response) ?? { method: "", url: response.url };
}

/**
 * openapi-fetch reads every 2xx answer as JSON unless it is told otherwise in the call, and gives neither `data` nor
 * `error` for an error without a body. Waldur sends both plain text and empty errors.
 */
const readable: Middleware = {
  async onResponse({ request, response, options }) {
    // It may come from middleware.
    requests.set(response, request);
    const { ok, status, statusText, headers } = response;
    // The functions read for themselves.
    if (options.parseAs === "stream" || (ok ? options.parseAs !== "json" : status < 400)) return undefined;
    const text = await response.clone().text();
    const type = headers.get("content-type") ?? "json";
    const isText = type.includes("text/plain");
    if (ok && text && !isText && !(type.includes("json") && parse(text)))
      throw new UnexpectedAnswerError(
        request.method,
        request.url,
        status,
        "neither JSON nor plain text",
        redactorFor(request)(text),
      );
    if (ok ? !isText : text) return undefined;
    const body = ok ? text : { detail: redactorFor(request)(`${status} ${statusText}`.trim()) };
    const answer = respond(JSON.stringify(body), response, request);
    answer.headers.delete("content-length");
    return answer;
  },
};
