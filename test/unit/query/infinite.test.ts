import { InfiniteQueryObserver } from "@tanstack/query-core";
import { describe, expect, test } from "vitest";
import { createWaldurClient, marketplaceProviderResourcesList as list } from "../../../src/index.js";
import { infiniteQueryOptions } from "../../../src/query/index.js";
import { openCache, until } from "./_cache.js";

const cache = openCache();

const observe = (query: { page?: number; page_size?: number }) =>
  new InfiniteQueryObserver(cache.queries, infiniteQueryOptions(list, { query: { field: ["uuid"], ...query } }));

/** A list whose last page may vanish between two requests. */
function shrinking(totals: number[]) {
  const client = createWaldurClient({
    baseUrl: "http://mock",
    async fetch(request) {
      const { searchParams } = new URL(request.url);
      const [page, size] = [Number(searchParams.get("page")), Number(searchParams.get("page_size") ?? 10)];
      const total = totals.length > 1 ? (totals.shift() as number) : (totals[0] as number);
      if ((page - 1) * size >= Math.max(total, 1)) return Response.json({ detail: "Invalid page." }, { status: 404 });
      const rows = Array.from({ length: Math.min(size, total - (page - 1) * size) }, () => ({}));
      const link =
        page * size < total ? `<http://mock${new URL(request.url).pathname}?page=${page + 1}>; rel="next"` : "";
      return Response.json(rows, { headers: { Link: link, "X-Result-Count": String(total) } });
    },
  });
  return infiniteQueryOptions(list, { client });
}

describe("an infinite query", () => {
  test("reads all pages", async () => {
    const observer = observe({ page_size: 20 });
    const stop = observer.subscribe(() => {});
    let result = await until(observer, ({ isSuccess }) => isSuccess);
    expect(result.hasPreviousPage).toBe(false);
    while (result.hasNextPage) result = await observer.fetchNextPage();
    const pages = result.data?.pages ?? [];
    expect(pages.map(({ page, records, total, next }) => [page, records.length, total, next])).toEqual([
      [1, 20, 43, 2],
      [2, 20, 43, 3],
      [3, 3, 43, null],
    ]);
    expect(new Set(pages.flatMap(({ records }) => records.map(({ uuid }) => uuid))).size).toBe(43);
    expect(cache.sent()).toEqual(
      [1, 2, 3].map((page) => `GET provider-resources/?field=uuid&page_size=20&page=${page}`),
    );
    stop();
  });

  test("begins at the page that was asked for, and goes back", async () => {
    const observer = observe({ page: 2, page_size: 20 });
    const stop = observer.subscribe(() => {});
    const { hasPreviousPage, hasNextPage } = await until(observer, ({ isSuccess }) => isSuccess);
    expect({ hasPreviousPage, hasNextPage }).toEqual({ hasPreviousPage: true, hasNextPage: true });
    const result = await observer.fetchPreviousPage();
    expect(result.data?.pageParams).toEqual([1, 2]);
    expect(result.hasPreviousPage).toBe(false);
    stop();
  });

  test("is in error when its first page does not exist, or when it is refused", async () => {
    const late = await until(observe({ page: 9 }), ({ isError }) => isError);
    expect(late.error).toMatchObject({ kind: "detail", status: 404 });
    const nobody = new InfiniteQueryObserver(cache.queries, infiniteQueryOptions(list, { auth: "nobody" }));
    const refused = await until(nobody, ({ isError }) => isError);
    expect(refused.error).toMatchObject({ kind: "detail", status: 401 });
  });

  test("ends when the next page has vanished", async () => {
    const observer = new InfiniteQueryObserver(cache.queries, shrinking([11, 10]));
    const stop = observer.subscribe(() => {});
    await until(observer, ({ isSuccess }) => isSuccess);
    const { data, error, hasNextPage } = await observer.fetchNextPage();
    expect({ error, hasNextPage }).toEqual({ error: null, hasNextPage: false });
    expect(data?.pages[1]).toEqual({ records: [], total: 10, page: 2, next: null });
    stop();
  });

  test("reads only the pages that are left when it is read again", async () => {
    const totals = [11, 11, 10];
    const observer = new InfiniteQueryObserver(cache.queries, shrinking(totals));
    const stop = observer.subscribe(() => {});
    await until(observer, ({ isSuccess }) => isSuccess);
    expect((await observer.fetchNextPage()).data?.pages).toHaveLength(2);
    expect((await observer.refetch()).data?.pages).toHaveLength(1);
    stop();
  });

  test("is in error when the headers of a list are missing", async () => {
    const client = createWaldurClient({ baseUrl: "http://mock", fetch: async () => Response.json([]) });
    const observer = new InfiniteQueryObserver(cache.queries, infiniteQueryOptions(list, { client }));
    const { error } = await until(observer, ({ isError }) => isError);
    expect(error).toMatchObject({ kind: "unexpected", status: 200 });
  });
});
