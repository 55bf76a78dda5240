import { dehydrate, hydrate, InfiniteQueryObserver, QueryClient, QueryObserver, skipToken } from "@tanstack/query-core";
import { describe, expect, test } from "vitest";
import {
  ApiError,
  marketplaceCustomerComponentUsagePoliciesActionsCount as actionsCount,
  marketplaceProviderResourcesCount as count,
  createWaldurClient,
  marketplaceProviderResourcesDetailsRetrieve as details,
  marketplaceProviderResourcesList as list,
  marketplaceProviderResourcesRetrieve as retrieve,
} from "../../../src/index.js";
import { infiniteQueryOptions, queryKey, queryOptions } from "../../../src/query/index.js";
import { openCache, until, uuid } from "./_cache.js";

const path = { uuid };
const cache = openCache();

/** A client whose request never ends, and the request. */
function hanging() {
  let client = createWaldurClient();
  const request = new Promise<Request>((sent) => {
    const fetch = (request: Request) => {
      sent(request);
      return new Promise<never>(() => {});
    };
    client = createWaldurClient({ baseUrl: "http://mock", fetch });
  });
  return { client, request };
}

describe("a query", () => {
  test("gives what the function gives", async () => {
    const options = queryOptions(retrieve, { path, query: { field: ["uuid", "name"] } });
    const observer = new QueryObserver(cache.queries, { ...options, select: ({ name }) => name.length });
    const { data } = await until(observer, ({ isSuccess }) => isSuccess);
    expect(data).toBe("sea-ice-forecast-2025".length);
    expect(cache.queries.getQueryData(options.queryKey)).toEqual({ uuid, name: "sea-ice-forecast-2025" });
    expect(await cache.queries.fetchQuery(queryOptions(count))).toBe(43);
    expect(cache.sent()).toEqual([`GET provider-resources/${uuid}/?field=uuid&field=name`, "HEAD provider-resources/"]);
  });

  test("is in error when it is refused", async () => {
    const observer = new QueryObserver(cache.queries, queryOptions(retrieve, { path: { uuid: "0".repeat(32) } }));
    const { error, data } = await until(observer, ({ isError }) => isError);
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind: "detail", status: 404 });
  });

  test("gives null where there is no body", async () => {
    const client = createWaldurClient({
      baseUrl: "http://mock",
      fetch: async () => new Response(null, { status: 204 }),
    });
    expect(await cache.queries.fetchQuery(queryOptions(details, { path, client }))).toBeNull();
    expect(await cache.queries.fetchQuery(queryOptions(actionsCount))).toBeNull();
  });

  test("passes on auth, headers and baseUrl", async () => {
    const options = { auth: "customer-owner", headers: { "Accept-Language": "et" }, baseUrl: "http://mock/api/" };
    expect(await cache.queries.fetchQuery(queryOptions(list, options))).toEqual([]);
    const [{ headers } = new Request("http://mock")] = cache.requests;
    expect(headers.get("authorization")).toBe("Token customer-owner");
    expect(headers.get("accept-language")).toBe("et");
  });

  test.each(["query", "infinite query"])("%s: is aborted when it is cancelled", async (kind) => {
    const { client, request } = hanging();
    const observer =
      kind === "query"
        ? new QueryObserver(cache.queries, queryOptions(list, { client }))
        : new InfiniteQueryObserver(cache.queries, infiniteQueryOptions(list, { client }));
    const stop = observer.subscribe(() => {});
    const { signal } = await request;
    expect(signal.aborted).toBe(false);
    // The last observer leaves, as when a component unmounts.
    stop();
    expect(signal.aborted).toBe(true);
    await cache.queries.cancelQueries();
    expect(observer.getCurrentResult()).toMatchObject({ status: "pending", error: null });
  });

  test("that is skipped sends nothing, and does not show the unfiltered list", async () => {
    await cache.queries.fetchQuery(queryOptions(list));
    await cache.queries.fetchInfiniteQuery(infiniteQueryOptions(list));
    cache.sent();
    const customer: string | undefined = undefined as string | undefined;
    const given = customer ? { query: { customer_uuid: customer } } : skipToken;
    const observers = [
      new QueryObserver(cache.queries, queryOptions(list, given)),
      new InfiniteQueryObserver(cache.queries, infiniteQueryOptions(list, given)),
    ];
    for (const observer of observers) {
      const stop = observer.subscribe(() => {});
      expect(observer.getCurrentResult()).toMatchObject({ data: undefined, status: "pending", fetchStatus: "idle" });
      stop();
    }
    expect(cache.sent()).toEqual([]);
  });

  test("is read from what a server has rendered", async () => {
    const options = queryOptions(list, { query: { state: ["OK"], field: ["uuid"] } });
    await cache.queries.prefetchQuery({
      ...options,
      ...queryOptions(list, { query: { state: ["OK"], field: ["uuid"] }, auth: "staff" }),
    });
    const browser = new QueryClient();
    hydrate(browser, JSON.parse(JSON.stringify(dehydrate(cache.queries))));
    expect(browser.getQueryData(options.queryKey)?.length).toBe(10);
  });
});

describe("invalidation", () => {
  const other = "ba2f6ed019e8481e98c971ba6cbac255";
  test.each([
    ["a family", queryKey("marketplace-provider-resources"), ["list", "filtered", "pages", "record", "other"]],
    ["an operation", queryKey(list), ["list", "filtered", "pages"]],
    ["a record", queryKey("marketplace-provider-resources", { path }), ["record"]],
    ["other lists", queryKey(list, { query: { name: "sea" } }), ["filtered"]],
    ["another family", queryKey("marketplace-component-usages"), []],
  ])("of %s", async (_, key, names) => {
    await Promise.all([
      cache.queries.fetchQuery(queryOptions(list)),
      cache.queries.fetchQuery(queryOptions(list, { query: { name: "sea" } })),
      cache.queries.fetchInfiniteQuery(infiniteQueryOptions(list)),
      cache.queries.fetchQuery(queryOptions(retrieve, { path })),
      cache.queries.prefetchQuery(queryOptions(retrieve, { path: { uuid: other } })),
    ]);
    cache.sent();
    await cache.queries.invalidateQueries({ queryKey: key, refetchType: "all" });
    const lines: Record<string, string> = {
      list: "GET provider-resources/",
      filtered: "GET provider-resources/?name=sea",
      pages: "GET provider-resources/?page=1",
      record: `GET provider-resources/${uuid}/`,
      other: `GET provider-resources/${other}/`,
    };
    expect(cache.sent().sort()).toEqual(names.map((name) => lines[name]).sort());
  });
});
