import { methodOf } from "./client.js";
import { ApiError, CallError, UnexpectedAnswerError } from "./errors.js";

/** What a call by path or by function gives. */
type Called<Data> = { data: Data; error?: never } | { data?: never; error: unknown; response?: Response | undefined };

/**
 * Gives the data of a call, or throws its error: one of the classes of this package, whatever made the call. It takes
 * what a function or `client.GET` gives, awaited or not.
 *
 * @throws {@link ApiError} or another failure of the call.
 *
 * @example
 * const usages = await unwrap(marketplaceComponentUsagesList({ query: { type: "cpu" } }));
 * const same = await unwrap(waldur.GET("/api/marketplace-component-usages/"));
 */
export async function unwrap<Data>(call: Called<Data> | PromiseLike<Called<Data>>): Promise<Data> {
  const { data, error, response } = (await call) as { data: Data; error?: unknown; response: Response };
  if (error instanceof CallError) throw error;
  if (error === undefined && response.ok) return data;
  const { status, url } = response;
  const method = methodOf(response);
  if (status < 500 && typeof error === "object")
    throw new ApiError(status === 400 ? "validation" : "detail", method, url, status, error);
  throw new UnexpectedAnswerError(method, url, status, "an error that the contract does not declare", error);
}
