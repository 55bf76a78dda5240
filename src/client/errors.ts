import { ContractError } from "../errors.js";
import { reasons } from "./form-errors.js";

/** What every failed call knows of itself. */
export abstract class CallError<Kind extends string = string> extends ContractError {
  /** Tells the failures apart, for `switch` and `if`. */
  readonly kind: Kind;
  /** HTTP method of the request. */
  readonly method: string;
  /** URL of the request, without its query. */
  readonly url: string;

  constructor(kind: Kind, method: string, url: string, what: string, options?: ErrorOptions) {
    const place = url.replace(/[?#].*/, "");
    super(`${method} ${place} ${what.slice(0, 500)}`, options);
    this.kind = kind;
    this.method = method;
    this.url = place;
  }
}

/**
 * Waldur refused the request with a status and a body that the contract declares. `kind` says which shape the body has:
 * `validation` (400) for what is wrong with the values, by field; `detail` for one sentence; `text` for plain text, which
 * only `glauth_users_config` answers. The shapes are those of the contract's `ValidationError` and `ErrorDetail`.
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
  /** For the compiler alone, which would else take the status and the body of a caught error for `any`. */
  declare static readonly [Symbol.hasInstance]: (value: unknown) => value is ApiError;
  override readonly name = "ApiError";
  /** Status of the answer. */
  readonly status: Status;
  /** The body as Waldur sent it; for an empty one `{ detail: "404 Not Found" }`. */
  readonly body: Body;

  constructor(kind: Kind, method: string, url: string, status: Status, body: Body) {
    const [[place, reason] = ["", "nothing"]] = reasons(body);
    super(kind, method, url, `answered ${status}: ${place && `${place}: `}${reason}`);
    this.status = status;
    this.body = body;
  }
}

/**
 * An answer came that the contract does not declare: another status such as 502, another content type, a page of HTML,
 * JSON that does not end, or a redirect, which is never followed: not every browser takes the token off on the way.
 *
 * @example
 * if (error?.kind === "unexpected" && error.status >= 500) showMaintenancePage();
 */
export class UnexpectedAnswerError extends CallError<"unexpected"> {
  override readonly name = "UnexpectedAnswerError";
  /** Status of the answer; 0 for a redirect that the browser hides. */
  readonly status: number;
  /** The body, parsed where it was a JSON object or array. */
  readonly body: unknown;

  constructor(method: string, url: string, status: number, why: string, body?: unknown) {
    super("unexpected", method, url, `answered ${status}: ${why}`);
    this.status = status;
    this.body = body;
  }
}

/**
 * No answer came, or it broke off: no such host, connection refused or reset, or forbidden by the browser (CORS).
 * Waldur's reference deployment sends its CORS headers with 2xx and 3xx only, so in a page of another origin every
 * refused request looks like this.
 *
 * @example
 * if (error?.kind === "network") showOfflineBanner();
 */
export class NetworkError extends CallError<"network"> {
  override readonly name = "NetworkError";

  constructor(method: string, url: string, cause: unknown) {
    // Node's own message is always "fetch failed"; what failed is one level deeper.
    const { cause: deeper, message } = Object(cause) as { cause?: Error & { code?: string }; message?: string };
    super("network", method, url, `got no answer: ${deeper?.message || deeper?.code || message}`, { cause });
  }
}

/**
 * The `signal` of the call was that of `AbortSignal.timeout()`, and its time was over.
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
 * The caller cancelled the call by its `signal`; `cause` is the signal's reason.
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
 * The request could not be made, so nothing was sent: no `baseUrl`, an empty path parameter, a token that no header can
 * carry, a body that is not JSON, or a function of the caller (token, middleware) that threw; then `cause` is what it threw.
 *
 * @example
 * const { error } = await marketplaceProviderResourcesRetrieve({ path: { uuid: "" } });
 * console.log(error?.kind); // "invalid"
 */
export class InvalidRequestError extends CallError<"invalid"> {
  override readonly name = "InvalidRequestError";

  constructor(method: string, url: string, cause: unknown) {
    // Other messages may quote a header or the query, and with them a secret.
    const why = cause instanceof ContractError ? cause.message : "see the cause of this error";
    super("invalid", method, url, `was not sent: ${why}`, { cause });
  }
}

/** Why a request got no answer: its signal, or the network. */
export function failureOf(
  { method, url, signal }: Pick<Request, "method" | "url" | "signal">,
  cause?: unknown,
): CallError {
  if (cause instanceof CallError) return cause;
  const reason: unknown = signal.aborted ? signal.reason : cause;
  const name = (reason as Error | undefined)?.name;
  const isAborted = signal.aborted || name === "AbortError";
  const Failure = name === "TimeoutError" ? TimeoutError : isAborted ? AbortError : NetworkError;
  return new Failure(method, url, reason);
}

/** Waits for what does not know the request's signal, but no longer than that allows. */
export function untilCancelled<Value>(work: Value | Promise<Value>, request: Request): Promise<Value> {
  const { signal } = request;
  const cancelled = new Promise<never>((_, reject) => {
    const stop = () => reject(failureOf(request));
    signal.onabort = stop;
    if (signal.aborted) stop();
  });
  return Promise.race([cancelled, work]);
}

/** Failures that any call may have, whatever the contract declares. */
export type CallFailure = UnexpectedAnswerError | NetworkError | TimeoutError | AbortError | InvalidRequestError;
