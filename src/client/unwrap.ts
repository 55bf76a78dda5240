import { originOf } from "./client.js";
import { ApiError, CallError, UnexpectedAnswerError } from "./errors.js";

/** Result of a call by path or by function. */
type Called = { data: unknown; error?: never } | { data?: never; error: unknown; response?: Response | undefined };

/** The type of `data` of a result. `Extract` comes first because the error variant has `data?: never`. */
type DataOf<Result> = Extract<Result, { error?: never }> extends { data: infer Data } ? Data : never;

/**
 * Returns the data of a call or throws its error, which is always one of the error classes of this package. Takes the
 * result of an operation function or of `client.GET`, awaited or not.
 *
 * @throws {@link ApiError} or another failure of the call.
 *
 * @example
 * const usages = await unwrap(marketplaceComponentUsagesList({ query: { type: "cpu" } }));
 * const total = usages.reduce((sum, { usage }) => sum + toNumber(usage), 0);
 * const same = await unwrap(waldur.GET("/api/marketplace-component-usages/"));
 */
export async function unwrap<Result extends Called>(call: Result | PromiseLike<Result>): Promise<DataOf<Result>> {
  const { data, error, response } = (await call) as { data: DataOf<Result>; error?: unknown; response: Response };
  if (error instanceof CallError) throw error;
  if (error === undefined && response.ok) return data;
  const { status, statusText } = response;
  const { method, url } = originOf(response);
  // HEAD by path has neither data nor error.
  const reason = error === undefined ? { detail: `${status} ${statusText}`.trim() } : error;
  if (status < 500 && Object(reason) === reason)
    throw new ApiError(status === 400 ? "validation" : "detail", method, url, status, reason);
  throw new UnexpectedAnswerError(method, url, status, "an error that the contract does not declare", error);
}
