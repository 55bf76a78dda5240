import { describe, expectTypeOf, test } from "vitest";
import {
  type Client,
  type ComponentUsage,
  client,
  createClient,
  createConfig,
  type ErrorDetail,
  type MarketplaceComponentUsagesListData,
  type MarketplaceComponentUsagesListErrors,
  type MarketplaceComponentUsagesListResponse,
  type MarketplaceComponentUsagesSetUsageData,
  type MarketplaceProviderResourcesCountResponses,
  type MarketplaceProviderResourcesPullData,
  type MarketplaceProviderResourcesPullResponses,
  type MarketplaceProviderResourcesRetrieveData,
  type MarketplaceProviderResourcesRetrieveResponses,
  type MarketplaceProviderResourcesTerminateData,
  type MarketplaceProviderResourcesUnlinkResponses,
  marketplaceComponentUsagesCount,
  marketplaceComponentUsagesList,
  marketplaceProviderResourcesPull,
  marketplaceProviderResourcesRetrieve,
  marketplaceProviderResourcesSetPaused,
  marketplaceProviderResourcesTerminate,
  type Options,
  type OrderUUID,
  type OrderUuid,
  type PullScheduled,
  type RequestResult,
  type Resource,
  type ResourceState,
  resourceStateValues,
  type ValidationError,
} from "../../src/compat/index.js";
import type * as contract from "../../src/types.js";

const path = { uuid: "b9005020ea014056801f86ab919a8aef" };

describe("results", () => {
  test("of a GET, where nothing is said: data, and error to ask for", async () => {
    const result = await marketplaceComponentUsagesList();
    expectTypeOf(result.data).toEqualTypeOf<ComponentUsage[]>();
    expectTypeOf(result.error).toEqualTypeOf<unknown>();
    expectTypeOf(result.response).toEqualTypeOf<Response>();
    expectTypeOf(result.request).toEqualTypeOf<Request>();
  });

  test("of everything else, where nothing is said: no error, because it is thrown", async () => {
    const result = await marketplaceProviderResourcesPull({ path });
    expectTypeOf(result.data).toEqualTypeOf<PullScheduled>();
    // @ts-expect-error say throwOnError: false to get it
    result.error;
    // @ts-expect-error HEAD throws, too
    (await marketplaceComponentUsagesCount()).error;
    // @ts-expect-error and so do calls by URL
    (await client.post({ url: "/x/" })).error;
  });

  test("with throwOnError: true and false", async () => {
    const thrown = await marketplaceComponentUsagesList({ throwOnError: true });
    expectTypeOf(thrown.data).toEqualTypeOf<ComponentUsage[]>();
    // @ts-expect-error it is thrown
    thrown.error;
    const given = await marketplaceProviderResourcesTerminate({ path, throwOnError: false });
    expectTypeOf(given.data).toEqualTypeOf<OrderUUID | undefined>();
    expectTypeOf(given.error).toEqualTypeOf<unknown>();
    if (given.data) expectTypeOf(given.data.order_uuid).toEqualTypeOf<contract.OrderUUID["order_uuid"]>();
    const throwOnError: boolean = JSON.parse("true");
    const either = await marketplaceProviderResourcesTerminate({ path, throwOnError });
    expectTypeOf(either.data).toEqualTypeOf<OrderUUID | undefined>();
  });

  test("keep their meaning through wrappers that are generic", async () => {
    const read = <Throws extends boolean = false>(
      options: Options<MarketplaceProviderResourcesRetrieveData, Throws>,
    ): RequestResult<MarketplaceProviderResourcesRetrieveResponses, unknown, Throws> =>
      marketplaceProviderResourcesRetrieve<Throws>(options);
    expectTypeOf((await read({ path })).data).toEqualTypeOf<Resource | undefined>();
    expectTypeOf((await read({ path, throwOnError: true })).data).toEqualTypeOf<Resource>();
    const pull = <Throws extends boolean = true>(
      options: Options<MarketplaceProviderResourcesPullData, Throws>,
    ): RequestResult<MarketplaceProviderResourcesPullResponses, unknown, Throws> =>
      marketplaceProviderResourcesPull<Throws>(options);
    expectTypeOf((await pull({ path })).data).toEqualTypeOf<PullScheduled>();
  });

  test("are found by code that is generic over functions", () => {
    // biome-ignore lint/suspicious/noExplicitAny: as such helpers are written
    const rows = <Row>(list: (options?: any) => RequestResult<Row[], unknown, boolean>): Row[] =>
      [list].map(() => ({}) as Row);
    expectTypeOf(rows(marketplaceComponentUsagesList)).toEqualTypeOf<ComponentUsage[]>();
    expectTypeOf<Awaited<ReturnType<typeof marketplaceComponentUsagesList>>["data"]>().toEqualTypeOf<
      ComponentUsage[] | undefined
    >();
    type Query = NonNullable<Parameters<typeof marketplaceComponentUsagesList>[0]>["query"];
    expectTypeOf<Query>().toEqualTypeOf<MarketplaceComponentUsagesListData["query"]>();
    const loader = async <T>(call: () => Promise<{ data: T }>) => (await call()).data;
    expectTypeOf(loader(() => marketplaceComponentUsagesList())).resolves.toEqualTypeOf<ComponentUsage[]>();
    expectTypeOf(loader(() => marketplaceProviderResourcesPull({ path }))).resolves.toEqualTypeOf<PullScheduled>();
  });
});

describe("requests", () => {
  test("need what the contract requires", () => {
    // @ts-expect-error a path
    marketplaceProviderResourcesRetrieve();
    // @ts-expect-error a body
    marketplaceProviderResourcesSetPaused({ path });
    // @ts-expect-error what Waldur fails without
    marketplaceProviderResourcesSetPaused({ path, body: {} });
    // @ts-expect-error no parameter of the contract
    marketplaceComponentUsagesList({ query: { unknown: 1 } });
    // @ts-expect-error no state
    marketplaceComponentUsagesList({ query: { o: ["name"] } });
  });

  test("take all that fetch takes, and null as a header", () => {
    const { signal } = new AbortController();
    marketplaceComponentUsagesList({
      signal,
      cache: "no-store",
      credentials: "include",
      keepalive: true,
      fetch,
      client,
    });
    marketplaceComponentUsagesList({
      headers: { "Accept-Language": null, n: 1, list: ["a"], left: undefined },
      meta: { a: 1 },
    });
    marketplaceComponentUsagesList({ headers: new Headers(), auth: ({ scheme }) => scheme, parseAs: "text" });
    // @ts-expect-error no way to read a body
    marketplaceComponentUsagesList({ parseAs: "xml" });
  });

  test("are typed by ...Data, as hey-api writes it", () => {
    type Usage = MarketplaceComponentUsagesSetUsageData;
    expectTypeOf<Usage["url"]>().toEqualTypeOf<"/api/marketplace-component-usages/set_usage/">();
    expectTypeOf<Usage["body"]>().toEqualTypeOf<contract.ComponentUsageCreateRequest>();
    expectTypeOf<Usage["path"]>().toEqualTypeOf<undefined>();
    expectTypeOf<MarketplaceComponentUsagesListData["body"]>().toEqualTypeOf<undefined>();
    expectTypeOf<NonNullable<MarketplaceComponentUsagesListData["query"]>["page"]>().toEqualTypeOf<
      number | undefined
    >();
    expectTypeOf<MarketplaceProviderResourcesTerminateData["body"]>().toEqualTypeOf<
      contract.ResourceTerminateRequest | undefined
    >();
    expectTypeOf<{ url: string }>().toExtend<Pick<{ url: string; body?: never }, "url">>();
  });
});

test("responses and errors are typed by status", () => {
  expectTypeOf<MarketplaceComponentUsagesListResponse>().toEqualTypeOf<ComponentUsage[]>();
  expectTypeOf<MarketplaceComponentUsagesListErrors[400]>().toEqualTypeOf<ValidationError>();
  expectTypeOf<MarketplaceComponentUsagesListErrors[401]>().toEqualTypeOf<ErrorDetail>();
  expectTypeOf<MarketplaceProviderResourcesCountResponses[200]>().toEqualTypeOf<unknown>();
  expectTypeOf<MarketplaceProviderResourcesUnlinkResponses[204]>().toEqualTypeOf<void>();
});

test("records have the names of the contract, and those of Waldur's client; any key may be missing", () => {
  expectTypeOf<Resource>().toEqualTypeOf<Partial<contract.Resource>>();
  expectTypeOf<OrderUuid>().toEqualTypeOf<OrderUUID>();
  expectTypeOf(resourceStateValues).toEqualTypeOf<readonly ResourceState[]>();
});

test("calls by URL are typed as hey-api types them", async () => {
  const body = client.get<ComponentUsage[], unknown, true, "data">({
    url: "/x/",
    responseStyle: "data",
    throwOnError: true,
  });
  expectTypeOf(body).toEqualTypeOf<Promise<ComponentUsage[]>>();
  expectTypeOf((await client.get<{ 200: ComponentUsage }>({ url: "/x/" })).data).toEqualTypeOf<ComponentUsage>();
  const deleted = await client.delete<unknown, ErrorDetail, false>({ url: "/x/", throwOnError: false });
  expectTypeOf(deleted.error).toEqualTypeOf<string | undefined>();
  const { response } = await client.request({
    method: "OPTIONS",
    url: "/x/{a}/",
    path: { a: 1 },
    security: [{ type: "apiKey" }],
  });
  expectTypeOf(response).toEqualTypeOf<Response>();
  // @ts-expect-error a URL
  client.get({});
  expectTypeOf(createClient(createConfig({ baseUrl: "/" }))).toEqualTypeOf<Client>();
  expectTypeOf(client.buildUrl<MarketplaceProviderResourcesRetrieveData>).returns.toEqualTypeOf<string>();
});

test("interceptors are told what they are given, and are named by themselves or by number", () => {
  const { request, response, error } = client.interceptors;
  const id = request.use((sent, { url, headers }) => {
    expectTypeOf(url).toEqualTypeOf<string>();
    headers.set("a", "b");
    return sent;
  });
  expectTypeOf(id).toEqualTypeOf<number>();
  request.eject(id);
  response.use(async (received: Response, sent: Request) => (sent.signal.aborted ? received.clone() : received));
  error.use((cause: unknown, received: Response | undefined, sent: Request | undefined) => [cause, received, sent]);
  error.use((cause: unknown, received: Response) => ({ cause, status: received.status }));
  // @ts-expect-error a response
  response.use(() => undefined);
});
