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
  abstract readonly kind: Kind;
  // Declared only: the constructors assign these, and a field would take up room in every bundle.
  /** HTTP method of the request. */
  declare readonly method: string;
  /** URL of the request, without its query. */
  declare readonly url: string;
  /** The error or value that led to this one. */
  declare readonly cause?: unknown;

  constructor(method: string, url: string, what: string, options?: { cause?: unknown }) {
    const path = url.replace(/[?#].*/, "");
    super(`${method} ${path} ${what.slice(0, 500)}`, options);
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

/** Base class of the errors of a call that was answered. */
abstract class AnswerError<Kind extends string, Status extends number, Body> extends CallError<Kind> {
  /** Status of the response; 0 for a redirect that the browser hides. */
  declare readonly status: Status;
  /** The body, parsed if it is a JSON object or array; for an empty one of a refusal `{ detail: "404 Not Found" }`. */
  declare readonly body: Body;

  constructor(method: string, url: string, status: Status, why: string, body?: Body, options?: { cause?: unknown }) {
    super(method, url, `answered ${status}: ${why}`, options);
    this.status = status;
    this.body = body as Body;
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
> extends AnswerError<Kind, Status, Body> {
  /** Types only: without it, `instanceof` would give the status and the body of a caught error the type `any`. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;
  override readonly name = "ApiError";
  declare readonly kind: Kind;

  constructor(kind: Kind, method: string, url: string, status: Status, body: Body) {
    const [first = ["nothing"]] = reasons(body);
    super(method, url, status, first.filter(Boolean).join(": "), body);
    this.kind = kind;
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
export class UnexpectedAnswerError extends AnswerError<"unexpected", number, unknown> {
  override readonly name = "UnexpectedAnswerError";
  override readonly kind = "unexpected" as const;
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
  override readonly kind = "network" as const;
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
  override readonly kind = "timeout" as const;
}

/**
 * The caller aborted the call by its `signal`; `cause` is the signal's reason.
 *
 * @example
 * if (error?.kind === "aborted") return; // the user left the page
 */
export class AbortError extends CallError<"aborted"> {
  override readonly name = "AbortError";
  override readonly kind = "aborted" as const;
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
  override readonly kind = "invalid" as const;
}

/** What to do about a global that the platform lacks, such as `fetch` in jsdom. */
export function missing(error: unknown): string | undefined {
  return error instanceof ReferenceError ? `${error.message}; add a polyfill or jest-fixed-jsdom` : undefined;
}

/** The error of a request without a response: timed out, aborted or a network error. */
export function failureOf(
  { method, url, signal }: Pick<Outgoing, "method" | "url" | "signal">,
  cause?: unknown,
): CallError {
  if (cause instanceof CallError) return cause;
  const reason: unknown = signal?.aborted ? signal.reason : cause;
  const options = { cause: reason };
  // Node's own message is always "fetch failed"; the reason is in its cause.
  const { name, message, cause: deeper } = Object(reason) as Error & { cause?: Error & { code?: string } };
  if (name === "TimeoutError") return new TimeoutError(method, url, "timed out", options);
  if (signal?.aborted || name === "AbortError") return new AbortError(method, url, "was aborted", options);
  return new NetworkError(method, url, `got no response: ${deeper?.message || deeper?.code || message}`, options);
}

/** Waits for work that does not observe the request's signal, until it is done or the signal aborts. */
export function untilCancelled<Value>(work: Value | Promise<Value>, request: Outgoing): Promise<Value> {
  const { signal } = request;
  return new Promise((resolve, reject) => {
    const stop = () => reject(failureOf(request));
    if (signal?.aborted) stop();
    signal?.addEventListener("abort", stop);
    Promise.resolve(work)
      .finally(() => signal?.removeEventListener("abort", stop))
      .then(resolve, reject);
  });
}

/** Errors that any call may have, independent of the contract. */
export type CallFailure = UnexpectedAnswerError | NetworkError | TimeoutError | AbortError | InvalidRequestError;
