import { ContractError } from "../errors.js";
import { send } from "./_send.js";
import { fillPath, serializeQuery } from "./_url.js";
import { connect, standard } from "./connection.js";
import { ApiError, CallError, type CallFailure, InvalidRequestError, UnexpectedAnswerError } from "./errors.js";
import type { CallOptions, Result, ThrowOption } from "./operation-types.js";
import { authorization } from "./token.js";

/** The options of a call as they are at run time. */
interface Call extends CallOptions, ThrowOption<boolean> {
  path?: Record<string, string>;
  query?: Record<string, unknown>;
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
    let result: Result<unknown, unknown>;
    try {
      const answer = await request(options);
      response = answer.response;
      result = { data: read(response, answer.text), response };
    } catch (cause) {
      const error = cause instanceof CallError ? cause : new InvalidRequestError(method, path, cause);
      result = { error: error as CallFailure, response };
    }
    if (!options.throwOnError) return result;
    if (result.error) throw result.error;
    return result.data;
  }

  async function request({ auth, baseUrl, client, path: values = {}, query = {}, ...call }: Call) {
    const via = client ?? standard;
    const headers = new Headers(call.headers);
    const authorized = await authorization(auth);
    if (authorized) headers.set("authorization", authorized);
    const own = baseUrl === undefined ? {} : { baseUrl: connect({ baseUrl }).baseUrl };
    const init = { headers, signal: call.signal ?? null };
    if (via && "request" in via) {
      const params = { path: values, query };
      const options = { ...own, ...init, params, body: call.body, parseAs: "stream" };
      const { error, response } = await (via as unknown as UntypedClient).request(method, path, options);
      // The body of an error has been read, and parsed if it was JSON.
      if (error === undefined) return { response, text: await response.text() };
      return { response, text: typeof error === "string" ? error : JSON.stringify(error) };
    }
    const connection = via ?? connect({});
    const root = own.baseUrl ?? connection.baseUrl;
    if (!root && !globalThis.location)
      throw new ContractError("there is no baseUrl; give it to configureWaldur() or to the call");
    for (const [name, value] of new Headers(connection.headers)) if (!headers.has(name)) headers.set(name, value);
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    if (body) headers.set("content-type", "application/json");
    const search = serializeQuery(query);
    const url = root + fillPath(path, values) + (search && `?${search}`);
    return send(new Request(url, { ...init, method, body, redirect: "manual" }), connection);
  }

  function read({ ok, status, statusText, headers, url }: Response, text: string): unknown {
    const isText = content === "text";
    const wanted = isText ? "text/plain" : "json";
    const body = isText ? text : parse(text);
    const unexpected = (why: string) => new UnexpectedAnswerError(method, url || path, status, why, body ?? text);
    if (!statuses.includes(status)) throw unexpected("a status that the contract does not declare");
    // Whatever else is sent, such as a page of HTML, was not sent by this operation.
    if (text && (body === undefined || !headers.get("content-type")?.includes(wanted)))
      throw unexpected(`no ${wanted}`);
    if (!ok) {
      const sentence = `${status} ${statusText}`.trim();
      const reason = text ? body : isText ? sentence : { detail: sentence };
      if (typeof reason !== (isText ? "string" : "object")) throw unexpected("no reason");
      throw new ApiError(
        isText ? "text" : status === 400 ? "validation" : "detail",
        method,
        url || path,
        status,
        reason,
      );
    }
    if (content === "none") return undefined;
    if (method === "HEAD") return readCount(headers) ?? fail(unexpected("no number in X-Result-Count"));
    return text || content !== "json" ? body : fail(unexpected(`no ${wanted}`));
  }

  return call as Function;
}

/** The number of rows of a list, on all its pages. */
export function readCount(headers: Headers): number | undefined {
  const count = headers.get("x-result-count") ?? "";
  return /^\d+$/.test(count) ? Number(count) : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fail(error: Error): never {
  throw error;
}
