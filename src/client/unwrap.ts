import { ApiError, attach, CallError, UnexpectedAnswerError } from "./errors.js";
import { received, respond, textOf } from "./exchange.js";

/** Result of a call by path or by function. */
type Called =
  | { data: unknown; error?: undefined }
  | { data?: undefined; error: unknown; response?: Response | undefined };

/** The type of `data` of a result. `Extract` comes first because the error variant has `data?: undefined`. */
type DataOf<Result> = Extract<Result, { error?: undefined }> extends { data: infer Data } ? Data : never;

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
  if (error === undefined) return data;
  const { status } = response;
  const sent = received.get(response)?.sent;
  const { method, url } = sent ?? { method: "", url: response.url };
  const text = textOf(error, response);
  // A falsy body was replaced, so that the error is not overlooked.
  const body: unknown = text && Object(error) === error ? JSON.parse(text) : error;
  const failure =
    status < 500 && Object(body) === body
      ? new ApiError(status === 400 ? "validation" : "detail", method, url, status, body)
      : new UnexpectedAnswerError(method, url, status, "an error that the contract does not declare", body);
  throw attach(failure, sent, respond(text, response, url));
}
