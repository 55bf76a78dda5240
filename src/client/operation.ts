import { ContractError } from "../errors.js";
import { type Connection, connect, rejects, standard } from "./connection.js";
import { ApiError, attach, CallError, InvalidRequestError, UnexpectedAnswerError } from "./errors.js";
import { createRequest, type ReadResponse, respond, shown } from "./exchange.js";
import { mergeHeaders } from "./headers.js";
import type { CallOptions, ThrowOption } from "./operation-types.js";
import { parse, redactorFor, send } from "./send.js";
import { fillPath, serializeQuery } from "./url.js";

/** Options of a call at run time. */
export interface Call extends CallOptions, ThrowOption<boolean> {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** Content of a 2xx response; `maybe` means JSON or no body, for which the data is `null`. */
type Content = "json" | "text" | "none" | "maybe";

/**
 * Creates the function of an operation. A response with a status other than `statuses`, or with undeclared content, is an
 * {@link UnexpectedAnswerError}. For HEAD the data is the number in `X-Result-Count`.
 */
export function operation<Function>(
  method: string,
  path: string,
  statuses: number[],
  content: Content = "json",
): Function {
  async function call({ throwOnError, client, ...options }: Call = {}): Promise<unknown> {
    try {
      const via = client ?? standard;
      const received = await (via && "request" in via ? via["~send"](method, path, options) : request(options, via));
      const data = read(received);
      const { response, sent } = received;
      return throwOnError ? data : { data, error: undefined, request: shown(sent), response };
    } catch (cause) {
      const error = cause instanceof CallError ? cause : new InvalidRequestError(method, path, cause);
      if (throwOnError ?? rejects) throw error;
      return { data: undefined, error, request: error.request, response: error.response };
    }
  }

  async function request(
    { auth, baseUrl, fetch, headers, path: values = {}, query = {}, body, ...init }: Call,
    configured: Connection | undefined,
  ): Promise<ReadResponse> {
    const own = connect({ baseUrl, token: auth });
    const connection = configured ?? own;
    const root = own.baseUrl || connection.baseUrl;
    if (!globalThis.location && !root.startsWith("h"))
      throw new ContractError("give a baseUrl such as https://waldur.example.com");
    const search = serializeQuery(query);
    const url = root + fillPath(path, values) + (search && `?${search}`);
    const text = body === undefined ? null : JSON.stringify(body);
    const all = {
      ...connection.init,
      ...init,
      method,
      headers: mergeHeaders(text ? { "content-type": "application/json" } : {}, connection.headers, headers),
      body: text,
      redirect: "manual",
      signal: init.signal ?? null,
    } as const;
    return send(createRequest(url, all), connection, { auth, fetch, headers });
  }

  function read({ response, text, sent }: ReadResponse): unknown {
    const { ok, status, statusText, headers } = response;
    const url = response.url || path;
    const isText = content === "text";
    const wanted = isText ? "text/plain" : "application/json";
    const body = isText ? text : parse(text, { sentence: ok && content === "maybe" });
    const fail = (error: CallError, safe = text) => attach(error, sent, respond(safe, response, url));
    const unexpected = (why: string) => {
      const safe = redactorFor(sent)(text);
      return fail(new UnexpectedAnswerError(method, url, status, why, parse(safe) ?? safe), safe);
    };
    if (!statuses.includes(status)) throw unexpected("a status that the contract does not declare");
    // Anything else, such as an HTML page, comes from a proxy rather than from this operation.
    // The `fetch` of a test may give an object without headers.
    const type = headers ? (headers.get("content-type") ?? "") : wanted;
    if (text && (body === undefined || !type.toLowerCase().includes(wanted))) throw unexpected(`no ${wanted}`);
    if (!ok) {
      const message = redactorFor(sent)(`${status} ${statusText}`.trim());
      const reason = text ? body : isText ? message : { detail: message };
      const kind = isText ? "text" : status === 400 ? "validation" : "detail";
      throw fail(new ApiError(kind, method, url, status, reason));
    }
    if (content === "none") return undefined;
    const data = method === "HEAD" ? totalOf(response) : body;
    if (data === undefined && content === "json")
      throw unexpected(`no ${method === "HEAD" ? "number in X-Result-Count" : wanted}`);
    return data ?? null;
  }

  return Object.defineProperty(call, "~operation", { value: { method, path } }) as Function;
}

/**
 * Total number of records that match on all pages, from `X-Result-Count`. `undefined` for a response without the header,
 * and in a browser if CORS does not expose it.
 *
 * @example
 * const { data, response } = await marketplaceComponentUsagesList({ query: { page: 2 } });
 * if (response) console.log(data?.length, "of", totalOf(response));
 */
export function totalOf({ headers }: Response): number | undefined {
  const count = headers?.get("x-result-count") ?? "";
  return /^\d{1,15}$/.test(count) ? Number(count) : undefined;
}
