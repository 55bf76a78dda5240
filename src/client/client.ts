import createClient, { type Middleware } from "openapi-fetch";
import type { paths } from "../../generated/types.js";
import { ContractError } from "../errors.js";
import { type Connection, connect, type WaldurClient, type WaldurClientOptions } from "./connection.js";
import { parseSentence } from "./content.js";
import { attach, CallError, failureOf, missing, UnexpectedAnswerError } from "./errors.js";
import { type Outgoing, type ReadResponse, received, respond, textOf } from "./exchange.js";
import { mergeHeaders } from "./headers.js";
import type { Call } from "./operation.js";
import type { CallOptions } from "./operation-types.js";
import { parse, redactorFor, send } from "./send.js";
import { authorize } from "./token.js";
import { fillPath, serializeQuery } from "./url.js";

/**
 * Creates a client to be called by path or passed as the `client` option of an operation function. Calls by path return
 * `{ data, error, response }`: `data` for a 2xx response, otherwise `error` with the body, or `{ detail: "404 Not Found" }`
 * for a body that is empty or falsy. They reject with {@link NetworkError}, {@link TimeoutError}, {@link AbortError} or, for a 2xx response that is
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
export function createWaldurClient<Paths extends object = paths>(
  options: WaldurClientOptions = {},
): WaldurClient<Paths> {
  const connection = connect(options);
  const { baseUrl } = connection;
  const client = createClient<Paths>({ baseUrl, querySerializer: serializeQuery, pathSerializer: fillPath });
  client.use(readable);
  const request = prepared(client.request as Untyped, connection, 2);
  for (const name of METHODS) client[name] = byPath(prepared(client[name] as Untyped, connection, 1)) as never;
  return Object.assign(client, {
    request: byPath(request) as never,
    "~send": (method: string, path: string, call: Call) => sendThrough(request, method, path, call),
  });
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE"] as const;
type Untyped = (...args: unknown[]) => Promise<{ error?: unknown; response: Response }>;

/** Gives openapi-fetch our way to send a request. `index` is that of the options. */
function prepared(call: Untyped, connection: Connection, index: number): Untyped {
  return async (...args) => {
    const { fetch, headers, ...options } = Object(args[index]) as CallOptions;
    try {
      return await call(...args.slice(0, index), {
        ...connection.init,
        ...options,
        // The name alone, so that the error says that there is none.
        Request,
        headers: mergeHeaders(connection.headers, headers),
        redirect: "manual",
        async fetch(made: Request) {
          // Middleware may have replaced our request. A polyfill may not know of redirects.
          const isManual = (made.redirect ?? "manual") === "manual";
          const request = isManual ? made : new Request(made, { redirect: "manual" });
          const { response, text } = await send(request, connection, { fetch, headers });
          return recreate(text, response, request);
        },
      });
    } catch (error) {
      const why = missing(error);
      throw why === undefined ? error : new ContractError(why, { cause: error });
    }
  };
}

/** Gives every refused call an error: openapi-fetch has none for an empty body, and passes on what is falsy. */
function byPath(call: Untyped): Untyped {
  return async (...args) => {
    const result = await call(...args);
    const { error, response } = result;
    return response.ok || error
      ? result
      : { error: { detail: `${response.status} ${response.statusText}`.trim() }, response };
  };
}

/** Sends the call of an operation function. What was sent must not be reported as not sent if middleware throws. */
async function sendThrough(request: Untyped, method: string, path: string, call: Call): Promise<ReadResponse> {
  const { auth, baseUrl, path: values = {}, query = {}, ...init } = call;
  let answered: Response | undefined;
  let failure: CallError | undefined;
  // The call's own middleware is the last to see the request and the first to see what became of it.
  const middleware: Middleware = {
    onRequest: ({ request }) => authorize(request, auth),
    onResponse({ response }) {
      answered = response;
    },
    onError({ error }) {
      if (error instanceof CallError) failure = error;
    },
  };
  try {
    const { error, response } = await request(method, path, {
      ...init,
      baseUrl: connect({ baseUrl, token: auth }).baseUrl,
      params: { path: values, query },
      parseAs: "stream",
      middleware: [middleware],
    });
    const text = response.ok ? await response.text() : textOf(error, response);
    return { response, text, sent: received.get(response)?.sent };
  } catch (cause) {
    if (cause instanceof CallError) throw cause;
    const response = answered ?? failure?.response;
    if (response) {
      const why = "then middleware threw; see the cause of this error";
      const error = new UnexpectedAnswerError(method, response.url, response.status, why, undefined, { cause });
      throw attach(error, received.get(response)?.sent, response);
    }
    if (failure)
      throw attach(failureOf({ method, url: failure.url, signal: call.signal ?? null }, cause), failure.request);
    throw cause;
  }
}

/** Creates a response from a body that has been read, so that middleware can read it again. */
function recreate(text: string, { status, statusText, headers }: Response, sent: Outgoing): Response {
  const { method, url } = sent;
  if (status < 200 || status > 599)
    throw attach(new UnexpectedAnswerError(method, url, status, "no status of HTTP", text), sent);
  // Some statuses must not have a body, not even an empty one.
  const response = new Response(text || null, { status, headers });
  // The constructor also rejects some status texts that are valid on the wire.
  Object.defineProperties(response, {
    url: { value: url },
    statusText: { value: status < 400 ? statusText : redactorFor(sent)(statusText) },
  });
  received.set(response, { sent });
  return response;
}

/** openapi-fetch parses every 2xx response as JSON unless the call says otherwise, but Waldur sends plain text, too. */
const readable: Middleware = {
  async onResponse({ request, response, options }) {
    const { ok, status, headers } = response;
    const text = ok && options.parseAs !== "json" ? undefined : await response.clone().text();
    // The response may come from middleware.
    received.set(response, { sent: request, ...(text !== undefined && { text }) });
    if (!ok || text === undefined) return undefined;
    const type = (headers.get("content-type") ?? "json").toLowerCase();
    if (type.includes("text/plain") && status !== 204 && status !== 205) {
      const result = recreate(JSON.stringify(text), response, request);
      result.headers.delete("content-length");
      return result;
    }
    // An action may answer a sentence.
    if (!text || (type.includes("json") && (request.method === "POST" ? parseSentence(text) : parse(text))))
      return undefined;
    const { method, url } = request;
    const body = redactorFor(request)(text);
    const error = new UnexpectedAnswerError(method, url, status, "neither JSON nor plain text", body);
    throw attach(error, request, respond(body, response, url));
  },
};
