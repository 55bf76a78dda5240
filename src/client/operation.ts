import { ContractError } from "../errors.js";
import { type Connection, connect, rejects, standard } from "./connection.js";
import type { Content } from "./content.js";
import { ApiError, attach, CallError, InvalidRequestError, missing, UnexpectedAnswerError } from "./errors.js";
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

/**
 * Creates the function of an operation. A response with a status other than `statuses`, or with undeclared content, is an
 * {@link UnexpectedAnswerError}.
 */
export function operation<Function>(
  method: string,
  path: string,
  statuses: number[],
  { type = "application/json", parse: parseBody = parse, read = (body) => body, required = type }: Content = {},
): Function {
  async function call({ throwOnError, client, ...options }: Call = {}): Promise<unknown> {
    try {
      const via = client ?? standard;
      const received = await (via && "request" in via ? via["~send"](method, path, options) : request(options, via));
      const data = dataOf(received);
      const { response, sent } = received;
      return throwOnError ? data : { data, error: undefined, request: shown(sent), response };
    } catch (cause) {
      const error = cause instanceof CallError ? cause : notSent(cause);
      if (throwOnError ?? rejects) throw error;
      return { data: undefined, error, request: error.request, response: error.response };
    }
  }

  function notSent(cause: unknown): InvalidRequestError {
    // Other messages may quote a header or the query, and thereby a secret.
    const why = cause instanceof ContractError ? cause.message : (missing(cause) ?? "see its cause");
    return new InvalidRequestError(method, path, `was not sent: ${why}`, { cause });
  }

  async function request(options: Call, configured: Connection | undefined): Promise<ReadResponse> {
    const { auth, baseUrl, fetch, headers, path: values = {}, query = {}, body, ...init } = options;
    const own = connect({ baseUrl, token: auth });
    const connection = configured ?? own;
    const root = own.baseUrl || connection.baseUrl;
    if (!globalThis.location && !root.startsWith("h"))
      throw new ContractError("give a baseUrl such as https://waldur.example.com");
    const search = serializeQuery(query);
    const url = root + fillPath(path, values) + (search && `?${search}`);
    const text = JSON.stringify(body) as string | undefined;
    const all = {
      ...connection.init,
      ...init,
      method,
      headers: mergeHeaders(text ? { "content-type": "application/json" } : null, connection.headers, headers),
      body: text,
      redirect: "manual",
    };
    return send(createRequest(url, all as never), connection, options);
  }

  function dataOf({ response, text, sent }: ReadResponse): unknown {
    const { ok, status, statusText, headers } = response;
    const url = response.url || path;
    const isText = type === "text/plain";
    const body = parseBody(text, ok);
    const data = read(body, response);
    // The `fetch` of a test may give an object without headers.
    const received = headers ? `${headers.get("content-type")}` : type;
    let why = "";
    if (!statuses.includes(status)) why = "an undeclared status";
    // Anything else, such as an HTML page, comes from a proxy rather than from this operation.
    else if (text && (body === undefined || !received.toLowerCase().includes(type))) why = `no ${type}`;
    else if (ok && data === undefined && required) why = `no ${required}`;
    if (ok && !why) return data;

    const redact = redactorFor(sent);
    const safe = redact(text);
    const message = redact(`${status} ${statusText}`.trim());
    const kind = isText ? "text" : status === 400 ? "validation" : "detail";
    const error = why
      ? new UnexpectedAnswerError(method, url, status, why, parse(safe) ?? safe)
      : new ApiError(kind, method, url, status, text ? body : isText ? message : { detail: message });
    throw attach(error, sent, respond(safe, response, url));
  }

  return Object.defineProperty(call, "~operation", { value: { method, path } }) as Function;
}
