import { ContractError } from "../errors.js";
import { connect, standard } from "./connection.js";
import { ApiError, CallError, InvalidRequestError, UnexpectedAnswerError } from "./errors.js";
import type { CallOptions, ThrowOption } from "./operation-types.js";
import { parse, redactorFor, requests, send } from "./send.js";
import { authorize } from "./token.js";
import { fillPath, serializeQuery } from "./url.js";

/** Options of a call at run time. */
interface Call extends CallOptions, ThrowOption<boolean> {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** A response whose body has been read; `body` is set if it has been parsed as well. */
interface ReadResponse {
  response: Response;
  text: string;
  body?: unknown;
}

/** Content of a 2xx response; `maybe` means JSON or no body. */
type Content = "json" | "text" | "none" | "maybe";

/** A client by path, without types of the paths. */
interface UntypedClient {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

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
  async function call(options: Call = {}): Promise<unknown> {
    let response: Response | undefined;
    try {
      const received = await request(options);
      response = received.response;
      const data = read(received);
      return options.throwOnError ? data : { data, response };
    } catch (cause) {
      const error = cause instanceof CallError ? cause : new InvalidRequestError(method, path, cause);
      if (options.throwOnError) throw error;
      return { error, response };
    }
  }

  async function request({
    auth,
    baseUrl,
    client,
    path: values = {},
    query = {},
    ...call
  }: Call): Promise<ReadResponse> {
    const via = client ?? standard;
    const overrides = connect({ baseUrl, headers: call.headers, token: auth });
    const { headers } = overrides;
    const init = { headers, signal: call.signal ?? null };
    if (via && "request" in via) {
      const middleware = [{ onRequest: ({ request }: { request: Request }) => authorize(request, auth) }];
      const params = { path: values, query };
      const options = { ...init, baseUrl: overrides.baseUrl, params, body: call.body, parseAs: "stream", middleware };
      const { error, response } = await (via as unknown as UntypedClient).request(method, path, options);
      // The body of an error has been read, and parsed if it was JSON.
      if (Object(error) === error) return { response, text: "JSON", body: error };
      return { response, text: error === undefined ? await response.text() : String(error) };
    }
    const connection = via ?? overrides;
    const root = overrides.baseUrl || connection.baseUrl;
    if (!globalThis.location && !root.startsWith("h"))
      throw new ContractError("give a baseUrl such as https://waldur.example.com");
    for (const [name, value] of connection.headers) if (!headers.has(name)) headers.set(name, value);
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    if (body) headers.set("content-type", "application/json");
    const search = serializeQuery(query);
    const url = root + fillPath(path, values) + (search && `?${search}`);
    return send(new Request(url, { ...init, method, body, redirect: "manual" }), connection, auth);
  }

  function read({ response, text, body }: ReadResponse): unknown {
    const { ok, status, statusText, headers, url } = response;
    const isText = content === "text";
    const wanted = isText ? "text/plain" : "application/json";
    body ??= isText ? text : parse(text, { sentence: ok && content === "maybe" });
    const redact = redactorFor(requests.get(response));
    const unexpected = (why: string) => {
      const safe = ok ? redact(text) : text;
      const shown = safe === text ? (body ?? text) : (parse(safe) ?? safe);
      return new UnexpectedAnswerError(method, url || path, status, why, shown);
    };
    if (!statuses.includes(status)) throw unexpected("a status that the contract does not declare");
    // Anything else, such as an HTML page, comes from a proxy rather than from this operation.
    if (text && (body === undefined || !headers.get("content-type")?.includes(wanted)))
      throw unexpected(`no ${wanted}`);
    if (!ok) {
      const message = redact(`${status} ${statusText}`.trim());
      const reason = text ? body : isText ? message : { detail: message };
      throw new ApiError(
        isText ? "text" : status === 400 ? "validation" : "detail",
        method,
        url || path,
        status,
        reason,
      );
    }
    if (content === "none") return undefined;
    const data = method === "HEAD" ? totalOf(response) : body;
    if (data === undefined && content === "json")
      throw unexpected(`no ${method === "HEAD" ? "number in X-Result-Count" : wanted}`);
    return data;
  }

  return call as Function;
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
  const count = headers.get("x-result-count") ?? "";
  return /^\d{1,15}$/.test(count) ? Number(count) : undefined;
}
