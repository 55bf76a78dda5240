import { ContractError } from "../errors.js";
import { connect, standard } from "./connection.js";
import { ApiError, CallError, InvalidRequestError, UnexpectedAnswerError } from "./errors.js";
import type { CallOptions, ThrowOption } from "./operation-types.js";
import { parse, redactorFor, requests, send } from "./send.js";
import { authorize } from "./token.js";
import { fillPath, serializeQuery } from "./url.js";

/** The options of a call as they are at run time. */
interface Call extends CallOptions, ThrowOption<boolean> {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** An answer that has been read; `body` when it has been parsed, too. */
interface Answer {
  response: Response;
  text: string;
  body?: unknown;
}

/** What the body of a 2xx answer is; `maybe` is JSON or nothing. */
type Content = "json" | "text" | "none" | "maybe";

/** A client by path, without the types of the paths. */
interface UntypedClient {
  request(method: string, path: string, init: object): Promise<{ error?: unknown; response: Response }>;
}

/**
 * Makes the function of an operation. `statuses` are the declared ones; what comes with another status, or with another
 * content than declared, is an {@link UnexpectedAnswerError}. For HEAD the data is the number in `X-Result-Count`.
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
      const answer = await request(options);
      response = answer.response;
      const data = read(answer);
      return options.throwOnError ? data : { data, response };
    } catch (cause) {
      const error = cause instanceof CallError ? cause : new InvalidRequestError(method, path, cause);
      if (options.throwOnError) throw error;
      return { error, response };
    }
  }

  async function request({ auth, baseUrl, client, path: values = {}, query = {}, ...call }: Call): Promise<Answer> {
    const via = client ?? standard;
    const own = connect({ baseUrl, headers: call.headers, token: auth });
    const { headers } = own;
    const init = { headers, signal: call.signal ?? null };
    if (via && "request" in via) {
      const middleware = [{ onRequest: ({ request }: { request: Request }) => authorize(request, auth) }];
      const params = { path: values, query };
      const options = { ...init, baseUrl: own.baseUrl, params, body: call.body, parseAs: "stream", middleware };
      const { error, response } = await (via as unknown as UntypedClient).request(method, path, options);
      // The body of an error has been read, and parsed if it was JSON.
      if (Object(error) === error) return { response, text: "JSON", body: error };
      return { response, text: error === undefined ? await response.text() : String(error) };
    }
    const connection = via ?? own;
    const root = own.baseUrl || connection.baseUrl;
    if (!globalThis.location && !root.startsWith("h"))
      throw new ContractError("give a baseUrl such as https://waldur.example.com");
    for (const [name, value] of connection.headers) if (!headers.has(name)) headers.set(name, value);
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    if (body) headers.set("content-type", "application/json");
    const search = serializeQuery(query);
    const url = root + fillPath(path, values) + (search && `?${search}`);
    return send(new Request(url, { ...init, method, body, redirect: "manual" }), connection, auth);
  }

  function read({ response, text, body }: Answer): unknown {
    const { ok, status, statusText, headers, url } = response;
    const isText = content === "text";
    const wanted = isText ? "text/plain" : "application/json";
    body ??= isText ? text : parse(text);
    const redact = redactorFor(requests.get(response));
    const unexpected = (why: string) => {
      const safe = ok ? redact(text) : text;
      const shown = safe === text ? (body ?? text) : (parse(safe) ?? safe);
      return new UnexpectedAnswerError(method, url || path, status, why, shown);
    };
    if (!statuses.includes(status)) throw unexpected("a status that the contract does not declare");
    // Whatever else is sent, such as a page of HTML, was not sent by this operation.
    if (text && (body === undefined || !headers.get("content-type")?.includes(wanted)))
      throw unexpected(`no ${wanted}`);
    if (!ok) {
      const sentence = redact(`${status} ${statusText}`.trim());
      const reason = text ? body : isText ? sentence : { detail: sentence };
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
 * How many records of a list match on all pages: `X-Result-Count`. `undefined` for an answer without it; in a browser
 * also when CORS does not expose it.
 *
 * @example
 * const { data, response } = await marketplaceComponentUsagesList({ query: { page: 2 } });
 * if (response) console.log(data?.length, "of", totalOf(response));
 */
export function totalOf({ headers }: Response): number | undefined {
  const count = headers.get("x-result-count") ?? "";
  return /^\d{1,15}$/.test(count) ? Number(count) : undefined;
}
