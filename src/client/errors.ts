import { ContractError } from "../errors.js";
import { type Outgoing, shown } from "./exchange.js";
import { reasons } from "./form-errors.js";

/** Not in properties, because a log would show them, and a server may repeat the token in a header. */
const exchanges = new WeakMap<CallError, { request: Request | undefined; response: Response | undefined }>();

/** Sets `request` and `response` of an error. */
export function attach<Failure extends CallError>(error: Failure, sent?: Outgoing, response?: Response): Failure {
  exchanges.set(error, { request: shown(sent), response });
  return error;
}

/** Base class of the errors of a call. */
export abstract class CallError<Kind extends string = string> extends ContractError {
  /** Discriminates the errors, for `switch` and `if`. */
  readonly kind: Kind;
  /** HTTP method of the request. */
  readonly method: string;
  /** URL of the request, without its query. */
  readonly url: string;
  /** The error or value that led to this one. */
  declare readonly cause?: unknown;

  constructor(kind: Kind, method: string, url: string, what: string, options?: { cause?: unknown }) {
    const path = url.replace(/[?#].*/, "");
    super(`${method} ${path} ${what.slice(0, 500)}`, options);
    this.kind = kind;
    this.method = method;
    this.url = path;
  }

  /** The request without its `Authorization` header, if one was sent. */
  get request(): Request | undefined {
    return exchanges.get(this)?.request;
  }

  /** The response, if one arrived. Its body can be read, with the token redacted. */
  get response(): Response | undefined {
    return exchanges.get(this)?.response;
  }
}

/**
 * Waldur rejected the request with a status and a body that the contract declares. `kind` is the kind of body:
 * `validation` (400) for messages by field, `detail` for a single message, `text` for plain text, which only
 * `glauth_users_config` sends. The bodies are the contract's `ValidationError` and `ErrorDetail`.
 *
 * @example
 * const { error } = await marketplaceProviderResourcesTerminate({ path: { uuid } });
 * if (error?.kind === "detail" && error.status === 409) console.log(error.body.detail);
 */
export class ApiError<
  Kind extends "validation" | "detail" | "text" = "validation" | "detail" | "text",
  Status extends number = number,
  Body = unknown,
> extends CallError<Kind> {
  /** Types only: without it, `instanceof` would give the status and the body of a caught error the type `any`. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;
  override readonly name = "ApiError";
  /** Status of the response. */
  readonly status: Status;
  /** The body as Waldur sent it; for an empty one `{ detail: "404 Not Found" }`. */
  readonly body: Body;

  constructor(kind: Kind, method: string, url: string, status: Status, body: Body) {
    const [[path, reason] = ["", "nothing"]] = reasons(body);
    super(kind, method, url, `answered ${status}: ${path && `${path}: `}${reason}`);
    this.status = status;
    this.body = body;
  }
}

/**
 * The response is not declared by the contract: another status such as 502, another content type, an HTML page, truncated
 * JSON, or a redirect. Redirects are never followed, because not every browser removes the token on the way. Also for any
 * response after which middleware threw, with the thrown value as `cause`: the request was carried out.
 *
 * @example
 * if (error?.kind === "unexpected" && error.status >= 500) showMaintenancePage();
 */
export class UnexpectedAnswerError extends CallError<"unexpected"> {
  override readonly name = "UnexpectedAnswerError";
  /** Status of the response; 0 for a redirect that the browser hides. */
  readonly status: number;
  /** The body, parsed if it is a JSON object or array. */
  readonly body: unknown;

  constructor(method: string, url: string, status: number, why: string, body?: unknown, options?: { cause?: unknown }) {
    super("unexpected", method, url, `answered ${status}: ${why}`, options);
    this.status = status;
    this.body = body;
  }
}

/**
 * No response arrived, or it was interrupted: unknown host, connection refused or reset, or blocked by the browser (CORS).
 * Waldur's reference deployment sends its CORS headers only with 2xx and 3xx, so on a page of another origin every
 * rejected request ends as this error. A `fetch` of the caller's own that throws counts as no response.
 *
 * @example
 * if (error?.kind === "network") showOfflineBanner();
 */
export class NetworkError extends CallError<"network"> {
  override readonly name = "NetworkError";

  constructor(method: string, url: string, cause: unknown) {
    // Node's own message is always "fetch failed"; the reason is in its cause.
    const { cause: deeper, message } = Object(cause) as { cause?: Error & { code?: string }; message?: string };
    super("network", method, url, `got no response: ${deeper?.message || deeper?.code || message}`, { cause });
  }
}

/**
 * The call timed out by its `AbortSignal.timeout()`.
 *
 * @example
 * const { error } = await marketplaceComponentUsagesList({ signal: AbortSignal.timeout(5_000) });
 * if (error?.kind === "timeout") offerToTryAgain();
 */
export class TimeoutError extends CallError<"timeout"> {
  override readonly name = "TimeoutError";

  constructor(method: string, url: string, cause: unknown) {
    super("timeout", method, url, "timed out", { cause });
  }
}

/**
 * The caller aborted the call by its `signal`; `cause` is the signal's reason.
 *
 * @example
 * if (error?.kind === "aborted") return; // the user left the page
 */
export class AbortError extends CallError<"aborted"> {
  override readonly name = "AbortError";

  constructor(method: string, url: string, cause: unknown) {
    super("aborted", method, url, "was aborted", { cause });
  }
}

/**
 * The request could not be created, so nothing was sent: no `baseUrl`, an empty path parameter, a token that is not valid
 * in a header, a body that is not JSON, no `fetch` on this platform, or a function of the caller (token, middleware) that
 * threw, with the thrown value as `cause`.
 *
 * @example
 * const { error } = await marketplaceProviderResourcesRetrieve({ path: { uuid: "" } });
 * console.log(error?.kind); // "invalid"
 */
export class InvalidRequestError extends CallError<"invalid"> {
  override readonly name = "InvalidRequestError";

  constructor(method: string, url: string, cause: unknown) {
    // Other messages may quote a header or the query, and thereby a secret.
    const why = cause instanceof ContractError ? cause.message : (missing(cause) ?? "see the cause of this error");
    super("invalid", method, url, `was not sent: ${why}`, { cause });
  }
}

/** What to do about a global that the platform lacks, such as `fetch` in jsdom. */
export function missing(error: unknown): string | undefined {
  return error instanceof ReferenceError
    ? `${error.message}; add a polyfill, or in jsdom use jest-fixed-jsdom`
    : undefined;
}

/** The error of a request without a response: timed out, aborted or a network error. */
export function failureOf(
  { method, url, signal }: Pick<Outgoing, "method" | "url" | "signal">,
  cause?: unknown,
): CallError {
  if (cause instanceof CallError) return cause;
  const reason: unknown = signal?.aborted ? signal.reason : cause;
  const name = (reason as Error | undefined)?.name;
  const isAborted = signal?.aborted || name === "AbortError";
  const Failure = name === "TimeoutError" ? TimeoutError : isAborted ? AbortError : NetworkError;
  return new Failure(method, url, reason);
}

/** Waits for work that does not observe the request's signal, until it is done or the signal aborts. */
export function untilCancelled<Value>(work: Value | Promise<Value>, request: Outgoing): Promise<Value> {
  const { signal } = request;
  let stop = () => {};
  const cancelled = new Promise<never>((_, reject) => {
    stop = () => reject(failureOf(request));
    if (signal?.aborted) stop();
  });
  signal?.addEventListener("abort", stop);
  return Promise.race([cancelled, work]).finally(() => signal?.removeEventListener("abort", stop));
}

/** Errors that any call may have, independent of the contract. */
export type CallFailure = UnexpectedAnswerError | NetworkError | TimeoutError | AbortError | InvalidRequestError;
