import { ask, createRequest } from "../client/exchange.js";
import { mergeHeaders } from "../client/headers.js";
import { authorize } from "./auth.js";
import { createConfig, mergeConfigs } from "./config.js";
import { Interceptors } from "./interceptors.js";
import { buildUrl } from "./serialize.js";
import type { Client, Config, RequestOptions, ResolvedRequestOptions } from "./types.js";

/**
 * Creates a client of its own, for a second server or a test. The functions take it as their option `client`.
 *
 * @example
 * const other = createClient(createConfig({ baseUrl: "http://127.0.0.1:4010", auth: "Token YOUR_API_TOKEN" }));
 * const { data } = await marketplaceComponentUsagesList({ client: other });
 */
export function createClient(config: Config = {}): Client {
  let current = mergeConfigs(createConfig(), config);
  const interceptors = {
    error: new Interceptors(),
    request: new Interceptors(),
    response: new Interceptors(),
  } as Client["interceptors"];

  function request(call: RequestOptions): Promise<unknown> {
    const throwOnError = call.throwOnError ?? current.throwOnError;
    const result = exchange(call, throwOnError);
    return throwOnError === undefined ? undecided(result) : result;
  }

  async function exchange(call: RequestOptions, throwOnError: boolean | undefined): Promise<unknown> {
    const options: ResolvedRequestOptions = { ...current, ...call, headers: new Headers() };
    const isBare = options.responseStyle === "data";
    let sent: Request | undefined;
    let response: Response | undefined;
    let error: unknown;
    try {
      options.headers = mergeHeaders(current.headers as Headers, call.headers as Headers);
      const fetch = call.fetch ?? current.fetch ?? globalThis.fetch;
      options.fetch = fetch;
      sent = await prepare(options, call, current);
      for (const intercept of interceptors.request.fns) if (intercept) sent = await intercept(sent, options);
      response = await ask(sent, fetch);
      for (const intercept of interceptors.response.fns)
        if (intercept) response = await intercept(response, sent, options);
      if (response.ok) {
        const data = await read(response, options);
        return isBare ? data : { data, error: undefined, request: sent, response };
      }
      error = parse(await response.text());
    } catch (cause) {
      error = cause;
    }
    for (const intercept of interceptors.error.fns)
      if (intercept) error = await intercept(error, response as Response, sent as Request, options);
    error ||= {};
    const isRead = (options.method ?? "GET") === "GET";
    if (throwOnError ?? (isBare || !isRead)) throw error;
    if (isBare) return undefined;
    if (throwOnError === false) return { data: undefined, error, request: sent, response };
    return refused(error, sent, response);
  }

  const by = (method: Config["method"]) => (options: RequestOptions) => request({ ...options, method });
  const client = {
    buildUrl: (options: RequestOptions) => buildUrl({ ...current, ...options }),
    getConfig: () => ({ ...current }),
    setConfig: (next: Config) => {
      current = mergeConfigs(current, next);
      return { ...current };
    },
    interceptors,
    request,
    connect: by("CONNECT"),
    delete: by("DELETE"),
    get: by("GET"),
    head: by("HEAD"),
    options: by("OPTIONS"),
    patch: by("PATCH"),
    post: by("POST"),
    put: by("PUT"),
    trace: by("TRACE"),
  };
  return client as unknown as Client;
}

async function prepare(options: ResolvedRequestOptions, call: RequestOptions, client: Config): Promise<Request> {
  const { headers } = options;
  await authorize(options, buildUrl(options), { call, client });
  await options.requestValidator?.(options);
  let { body } = options;
  if (body !== undefined && options.bodySerializer) {
    options.serializedBody = options.bodySerializer(body) as string;
    body = options.serializedBody === "" ? undefined : options.serializedBody;
  }
  if (body === undefined) headers.delete("Content-Type");
  const { method = "GET" } = options;
  const init = { redirect: "follow", ...options, method, body } as RequestInit & { headers: Headers; method: string };
  // Where the platform has no requests, interceptors get its parts.
  return createRequest(buildUrl(options), init) as Request;
}

async function read(response: Response, options: ResolvedRequestOptions): Promise<unknown> {
  const { parseAs = "json", responseValidator, responseTransformer } = options;
  const kind = parseAs === "auto" ? kindOf(response.headers.get("content-type")) : parseAs;
  const isEmpty = response.status === 204 || response.headers.get("content-length") === "0";
  if (kind === "stream") return response.body;
  if (kind === "formData" && isEmpty) return new FormData();
  if (kind !== "json") return response[kind]();
  const text = isEmpty ? "" : await response.text();
  const data: unknown = text ? JSON.parse(text) : {};
  if (isEmpty) return data;
  await responseValidator?.(data);
  return responseTransformer ? responseTransformer(data) : data;
}

/** How a body is read, by its content type; without one, it is left unread. */
function kindOf(contentType: string | null): Exclude<Config["parseAs"], "auto" | undefined> {
  if (!contentType) return "stream";
  const type = (contentType.split(";")[0] ?? "").trim().toLowerCase();
  if (type.startsWith("application/json") || type.endsWith("+json")) return "json";
  if (type === "multipart/form-data") return "formData";
  if (/^(application|audio|image|video)\//.test(type)) return "blob";
  return type.startsWith("text/") ? "text" : "json";
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) ?? text;
  } catch {
    return text;
  }
}

/**
 * Result of a refused GET where neither call nor client says `throwOnError`. Some releases of `waldur-js-client` throw then,
 * so that their users read `data` alone; others give `error`. Whoever reads `data` without having read `error` gets it thrown.
 */
function refused(error: unknown, request: Request | undefined, response: Response | undefined): object {
  let isRead = false;
  return {
    request,
    response,
    get error() {
      isRead = true;
      return error;
    },
    get data() {
      if (isRead) return undefined;
      throw error;
    },
  };
}

/**
 * Lets `.then`, `.catch` and `Promise.all` see a refusal as a rejection; otherwise `.catch(showError)` would pass over it.
 * `await` does not call `then`, so its users get the result.
 */
function undecided(result: Promise<unknown>): Promise<unknown> {
  const checked = (given: unknown) => {
    // Throws if the call was refused.
    void (given as { data?: unknown } | undefined)?.data;
    return given;
  };
  const then: typeof result.then = (...handlers) =>
    Promise.prototype.then.call(result, checked).then(...handlers) as never;
  return Object.assign(result, { then });
}
