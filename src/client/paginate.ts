import { totalOf } from "./content.js";
import { ApiError, failureOf, UnexpectedAnswerError } from "./errors.js";
import type { CallOptions, Described, FieldQuery, Sparse } from "./operation-types.js";

/** One page of a list. */
export interface Page<Item> {
  /** The records of this page, as Waldur sent them. */
  records: Item[];
  /** Number of records that match on all pages, from `X-Result-Count`. */
  total: number;
  /** Page number, starting at 1. */
  page: number;
  /** Number of the next page, from `Link`; `null` on the last page. */
  next: number | null;
}

/** All records of a list, fetched page by page during iteration. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** Iterates over whole pages, for a table with a total and a "next" button. */
  pages(): AsyncIterable<Page<Item>>;
}

/** Options of {@link paginate}: those of the list operation. */
export type PaginateOptions<Request extends { query?: unknown }, Fields> = CallOptions &
  Omit<Request, "query"> & {
    /** Filters, order and `page_size` (up to 300); `page` is the first page to read. */
    query?: Omit<NonNullable<Request["query"]>, "field"> & FieldQuery<Fields>;
  };

/**
 * Iterates over all records of a list. Pages are requested lazily; `break` stops. Only the page number of the `Link` header
 * is used, because the link may name another host, to which the token must not be sent. Records that move to the next page
 * because others were added in the meantime are returned once, provided that they have their `uuid`. Without `query.o`,
 * some may be missed if others are deleted.
 *
 * @throws during iteration, the error that the operation function would return.
 *
 * @example
 * let cpuHours = 0;
 * for await (const { usage } of paginate(marketplaceComponentUsagesList, { query: { type: "cpu", page_size: 100 } })) {
 *   cpuHours += toNumber(usage);
 * }
 * for await (const { records, total } of paginate(marketplaceComponentUsagesList).pages()) console.log(records.length, total);
 */
export function paginate<
  Request extends { query?: { page?: number | undefined } },
  Row,
  Field,
  const Fields extends readonly Field[] = readonly [],
>(
  operation: Described<Request, Row[], Field, unknown>,
  options?: PaginateOptions<Request, Fields>,
): Pages<Sparse<Row, Fields>> {
  type Item = Sparse<Row, Fields>;
  const call = operation as unknown as (
    options: object,
  ) => Promise<{ data?: Item[]; error?: unknown; response: Response }>;
  const { query, signal } = (options ?? {}) as { query?: { page?: number }; signal?: AbortSignal };
  let url = "";

  async function* pages(): AsyncGenerator<Page<Item>> {
    let page: number | null = Number(query?.page ?? 1);
    for (let isFirst = true; page !== null; isFirst = false) {
      const { data, error, response } = await call({ ...options, throwOnError: false, query: { ...query, page } });
      // Rows were deleted after the previous page linked to this one.
      if (!isFirst && error instanceof ApiError && error.status === 404) return;
      if (error) throw error;
      const total = totalOf(response);
      const link = response.headers.get("link");
      url = response.url;
      const refuse = (why: string) => new UnexpectedAnswerError("GET", url, response.status, why, data);
      if (!Array.isArray(data)) throw refuse("no list");
      if (total === undefined || link === null)
        throw refuse(
          "no Link or X-Result-Count header, so further pages cannot be found. Does CORS expose both headers?",
        );
      // Otherwise a server that always links to another page would cause an endless loop.
      const isLast: boolean = data.length === 0 || page * data.length >= total;
      const next: number | null = isLast ? null : nextPage(link, page);
      yield { records: data, total, page, next };
      page = next;
    }
  }

  async function* records(): AsyncGenerator<Item> {
    const seen = new Set<unknown>();
    for await (const { records } of pages()) {
      for (const record of records) {
        if (signal?.aborted) throw failureOf({ method: "GET", url, signal });
        const { uuid } = Object(record) as { uuid?: unknown };
        if (uuid !== undefined && seen.has(uuid)) continue;
        seen.add(uuid);
        yield record;
      }
    }
  }

  return { pages, [Symbol.asyncIterator]: records };
}

/** The next page of the `Link` header, unless it is not after the current one, which would be a loop. */
function nextPage(link: string, page: number): number | null {
  const search = link.match(/<[^<>?]*\?([^<>]*)>\s*;\s*rel="?next"?/)?.[1];
  const next = Number(new URLSearchParams(search).get("page"));
  return next > page ? next : null;
}
