import { ApiError, failureOf, UnexpectedAnswerError } from "./errors.js";
import { totalOf } from "./operation.js";
import type { CallOptions, FieldQuery, Paged, Sparse } from "./operation-types.js";

/** One page of a list. */
export interface Page<Item> {
  /** The records of this page, as Waldur sent them. */
  records: Item[];
  /** How many records match on all pages, from `X-Result-Count`. */
  total: number;
  /** Number of the page, from 1. */
  page: number;
}

/** All records of a list, fetched page by page while they are read. */
export interface Pages<Item> extends AsyncIterable<Item> {
  /** The same as whole pages, for a table with a number of rows and a "next" button. */
  pages(): AsyncIterable<Page<Item>>;
}

/** What {@link paginate} takes: the options of the list's function. */
export type PaginateOptions<List extends Required<Paged<unknown, unknown, unknown>>["~paged"], Fields> = CallOptions & {
  /** Filters, order and `page_size` (up to 300); `page` is where to begin. */
  query?: Omit<NonNullable<List["query"]>, "field"> & FieldQuery<Fields>;
};

/**
 * Walks over a list. Nothing is requested before the first record is asked for, and no page after the last record that
 * is; `break` stops. Pages are those of the `Link` header, of which only the page number is used: it may name another
 * host, and the token does not go there. Records that move to the next page because others were added meanwhile come
 * once, as long as they have their `uuid`; without an order by `query.o` some may be missed when others are deleted.
 *
 * @throws while walking, what the function would give as `error`.
 *
 * @example
 * let cpuHours = 0;
 * for await (const { usage } of paginate(marketplaceComponentUsagesList, { query: { type: "cpu", page_size: 100 } })) {
 *   cpuHours += toNumber(usage);
 * }
 * for await (const { records, total } of paginate(marketplaceComponentUsagesList).pages()) console.log(records.length, total);
 */
export function paginate<
  List extends { query: unknown; item: unknown; field: unknown },
  const Fields extends readonly List["field"][] = readonly [],
>(
  operation: { readonly "~paged"?: List },
  options: PaginateOptions<List, Fields> = {},
): Pages<Sparse<List["item"], Fields>> {
  type Item = Sparse<List["item"], Fields>;
  const call = operation as (options: object) => Promise<{ data?: Item[]; error?: unknown; response: Response }>;
  const { query, signal } = options as { query?: Record<string, unknown>; signal?: AbortSignal };
  let url = "";

  async function* pages(): AsyncGenerator<Page<Item>> {
    let page: number | undefined = Number(query?.page ?? 1);
    for (let isFirst = true; page !== undefined; isFirst = false) {
      const { data, error, response } = await call({ ...options, throwOnError: false, query: { ...query, page } });
      // Rows were deleted since the page before this one named it.
      if (!isFirst && error instanceof ApiError && error.status === 404) return;
      if (error) throw error;
      const total = totalOf(response);
      const link = response.headers.get("link");
      url = response.url;
      const refuse = (why: string) => new UnexpectedAnswerError("GET", url, response.status, why, data);
      if (!Array.isArray(data)) throw refuse("no list");
      if (total === undefined || link === null)
        throw refuse("no Link or X-Result-Count, without which further pages cannot be found; does CORS expose them?");
      yield { records: data, total, page };
      // A server that always names another page would otherwise never end.
      const isLast: boolean = data.length === 0 || page * data.length >= total;
      page = isLast ? undefined : nextPage(link, page);
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

/** The page that `Link` calls next. One that does not lie ahead would be a loop. */
function nextPage(link: string, page: number): number | undefined {
  const search = link.match(/<[^<>?]*\?([^<>]*)>\s*;\s*rel="?next"?/)?.[1];
  const next = Number(new URLSearchParams(search).get("page"));
  return next > page ? next : undefined;
}
