import type { SkipToken } from "@tanstack/query-core";
import type { CallFailure } from "../client/errors.js";
import { keyOf } from "./key.js";
import type { OperationQuery, Read, ReadData, ReadOptions } from "./types.js";

/** Options for `useQuery`, `createQuery`, `prefetchQuery` and the like. */
export type WaldurQuery<Data, Failure, Skipped = never> = OperationQuery<
  Data,
  Data,
  Failure | CallFailure,
  { signal: AbortSignal },
  Skipped
>;

/** `unknown` if an operation can be called without options. */
type Optional<Request> = Record<never, never> extends Request ? unknown : never;

/**
 * Options of a query that calls an operation. TanStack's own options are added by spreading. With `skipToken` instead of
 * the options nothing is called, for example while a uuid is not known yet.
 *
 * The key consists of the operation, `path`, `query` and `baseUrl`. Credentials are not part of it: clear the cache when
 * another user signs in.
 *
 * @returns `queryKey` and `queryFn`, which rejects with the error that the operation returns.
 *
 * @example
 * const { data } = useQuery(queryOptions(marketplaceProviderResourcesList, { query: { state: ["OK"] } }));
 *
 * const options = queryOptions(marketplaceProviderResourcesRetrieve, uuid ? { path: { uuid } } : skipToken);
 * const { data: name, error } = useQuery({ ...options, staleTime: 5_000, select: (resource) => resource.name });
 * if (error?.kind === "detail" && error.status === 404) return <NotFound />;
 */
export function queryOptions<Request, Data, Field, Failure, const Fields extends readonly Field[] = readonly []>(
  operation: Read<Request, Data, Field, Failure>,
  options: ReadOptions<Request, Fields>,
): WaldurQuery<ReadData<Data, Fields>, Failure>;
export function queryOptions<Request, Data, Failure>(
  operation: Read<Request, Data, unknown, Failure> & Optional<Request>,
): WaldurQuery<ReadData<Data, readonly []>, Failure>;
export function queryOptions<Request, Data, Field, Failure, const Fields extends readonly Field[] = readonly []>(
  operation: Read<Request, Data, Field, Failure>,
  options: ReadOptions<Request, Fields> | SkipToken,
): WaldurQuery<ReadData<Data, Fields>, Failure, SkipToken>;
export function queryOptions(
  operation: Read<unknown, unknown, unknown, unknown>,
  options: object | SkipToken = {},
): object {
  // Not the key of a call without options: a list of everything is no substitute for a filter that is not known yet.
  if (typeof options === "symbol") return { queryKey: keyOf(operation, {}, { skipped: true }), queryFn: options };
  const call = operation as unknown as (options: object) => Promise<unknown>;
  return {
    queryKey: keyOf(operation, options),
    queryFn: async ({ signal }: { signal: AbortSignal }) =>
      (await call({ ...options, signal, throwOnError: true })) ?? null,
  };
}
