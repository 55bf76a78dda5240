import type { InfiniteData, SkipToken } from "@tanstack/query-core";
import { ApiError, type CallFailure } from "../client/errors.js";
import type { Sparse } from "../client/operation-types.js";
import { type Page, paginate } from "../client/paginate.js";
import { keyOf } from "./key.js";
import type { OperationQuery, Read, ReadOptions } from "./types.js";

/** Options for `useInfiniteQuery`, `createInfiniteQuery`, `prefetchInfiniteQuery` and the like. */
export interface WaldurInfiniteQuery<Item, Failure, Skipped = never>
  extends OperationQuery<
    InfiniteData<Page<Item>, number>,
    Page<Item>,
    Failure | CallFailure,
    { signal: AbortSignal; pageParam: number },
    Skipped
  > {
  initialPageParam: number;
  getNextPageParam: (page: Page<Item>) => number | null;
  getPreviousPageParam: (page: Page<Item>) => number | null;
}

/** The query parameters of every list that has pages. */
interface PageQuery {
  page?: number | undefined;
}

/**
 * Options of an infinite query that reads a list page by page. Each page has its `records` and the `total` number of
 * records. `query.page` is the first page to read, `query.page_size` the number of records per page (up to 300).
 *
 * @returns what {@link queryOptions} returns, and the parameters of the first, next and previous page. The key differs
 * from that of a single page.
 *
 * @example
 * const { data, fetchNextPage, hasNextPage } = useInfiniteQuery(
 *   infiniteQueryOptions(marketplaceProviderResourcesList, { query: { o: ["-created"], field: ["uuid", "name"] } }),
 * );
 * const resources = data?.pages.flatMap(({ records }) => records);
 * const total = data?.pages.at(-1)?.total;
 */
export function infiniteQueryOptions<
  Request extends { query?: PageQuery },
  Row,
  Field,
  Failure,
  const Fields extends readonly Field[] = readonly [],
>(
  operation: Read<Request, Row[], Field, Failure>,
  options?: ReadOptions<Request, Fields>,
): WaldurInfiniteQuery<Sparse<Row, Fields>, Failure>;
export function infiniteQueryOptions<
  Request extends { query?: PageQuery },
  Row,
  Field,
  Failure,
  const Fields extends readonly Field[] = readonly [],
>(
  operation: Read<Request, Row[], Field, Failure>,
  options: ReadOptions<Request, Fields> | SkipToken,
): WaldurInfiniteQuery<Sparse<Row, Fields>, Failure, SkipToken>;
export function infiniteQueryOptions(
  operation: Read<{ query?: PageQuery }, unknown[], unknown, unknown>,
  given: ReadOptions<{ query?: PageQuery }, readonly []> | SkipToken = {},
): object {
  const isSkipped = typeof given === "symbol";
  const options = isSkipped ? {} : given;
  const { query } = options;
  const initialPageParam = query?.page ?? 1;
  const read = async (more: PageQuery & { page_size?: number }, signal: AbortSignal) => {
    const pages = paginate(operation, { ...options, query: { ...query, ...more }, signal }).pages();
    return (await pages[Symbol.asyncIterator]().next()).value as Page<unknown>;
  };
  return {
    queryKey: keyOf(operation, options, { infinite: true, ...(isSkipped && { skipped: true }) }),
    queryFn: isSkipped
      ? given
      : async ({ signal, pageParam: page }: { signal: AbortSignal; pageParam: number }) => {
          try {
            return await read({ page }, signal);
          } catch (error) {
            // Rows were deleted after the previous page linked to this one.
            if (page === initialPageParam || !(error instanceof ApiError) || error.status !== 404) throw error;
            const { total } = await read({ page: 1, page_size: 1 }, signal);
            return { records: [], total, page, next: null };
          }
        },
    initialPageParam,
    getNextPageParam: ({ next }: Page<unknown>) => next,
    getPreviousPageParam: ({ page }: Page<unknown>) => (page > 1 ? page - 1 : null),
  };
}
