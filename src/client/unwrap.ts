import { originOf } from "./client.js";
import { ApiError, CallError, UnexpectedAnswerError } from "./errors.js";

/** What a call by path or by function gives. */
type Called = { data: unknown; error?: never } | { data?: never; error: unknown; response?: Response | undefined };

/** The data of what a call gives. Inferred from the whole, because part of what has an error is `data?: never`. */
type DataOf<Result> = Extract<Result, { error?: never }> extends { data: infer Data } ? Data : never;

/**
 * Gives the data of a call, or throws its error: one of the classes of this package, whatever made the call. It takes
 * what a function or `client.GET` gives, awaited or not.
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
  // By path, HEAD gives nothing.
  const reason = error === undefined ? { detail: `${status} ${statusText}`.trim() } : error;
  if (status < 500 && Object(reason) === reason)
    throw new ApiError(status === 400 ? "validation" : "detail", method, url, status, reason);
  throw new UnexpectedAnswerError(method, url, status, "an error that the contract does not declare", error);
}
