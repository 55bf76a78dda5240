import {
  type InfiniteData,
  QueryClient,
  skipToken,
  useInfiniteQuery,
  useMutation,
  useQueries,
  useQuery,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { describe, expectTypeOf, test } from "vitest";
import {
  type CallFailure,
  type ComponentUsage,
  type CustomerComponentUsagePolicy,
  marketplaceProviderResourcesCount as count,
  createWaldurClient,
  marketplaceCustomerComponentUsagePoliciesActionsCount as headOfActions,
  marketplaceProviderResourcesList as list,
  type OrderUUID,
  type Page,
  marketplaceCustomerComponentUsagePoliciesList as policies,
  type Resource,
  type ResourceResponseStatus,
  marketplaceProviderResourcesRetrieve as retrieve,
  marketplaceProviderResourcesSetBackendId as setBackendId,
  marketplaceProviderResourcesTeamList as team,
  marketplaceProviderResourcesTerminate as terminate,
  marketplaceProviderResourcesUnlink as unlink,
  marketplaceComponentUsagesList as usages,
} from "../../src/index.js";
import { infiniteQueryOptions, mutationOptions, queryKey, queryOptions } from "../../src/query/index.js";

const uuid = "b9005020ea014056801f86ab919a8aef";
const path = { uuid };
const body = { backend_id: "vm-17" };
const maybe: string | undefined = JSON.parse("null");
const queries = new QueryClient();
type Named = { uuid: string; name: string };
type Kind = "validation" | "detail" | CallFailure["kind"];

describe("a query", () => {
  test("has the data and the errors of its function", () => {
    const { data, error } = useQuery(queryOptions(retrieve, { path }));
    expectTypeOf(data).toEqualTypeOf<Resource | undefined>();
    expectTypeOf<NonNullable<typeof error>["kind"]>().toEqualTypeOf<Kind>();
    if (error?.kind === "detail") expectTypeOf(error.status).toEqualTypeOf<401 | 404>();
    expectTypeOf(useQuery(queryOptions(list)).data).toEqualTypeOf<Resource[] | undefined>();
    expectTypeOf(useQuery(queryOptions(count)).data).toEqualTypeOf<number | undefined>();
    expectTypeOf(useQuery(queryOptions(policies)).data).toEqualTypeOf<CustomerComponentUsagePolicy[] | undefined>();
    expectTypeOf(useQuery(queryOptions(headOfActions)).data).toEqualTypeOf<null | undefined>();
    expectTypeOf(useSuspenseQuery(queryOptions(usages, {})).data).toEqualTypeOf<ComponentUsage[]>();
  });

  test("has only the named fields", () => {
    const field = ["uuid", "name"] as const;
    const one = useQuery(queryOptions(retrieve, { path, query: { field: ["uuid", "name"] } }));
    expectTypeOf(one.data).toEqualTypeOf<Named | undefined>();
    const many = useSuspenseQuery(queryOptions(list, { query: { state: ["OK"], field } }));
    expectTypeOf(many.data).toEqualTypeOf<Named[]>();
  });

  test("takes TanStack's options, which infer from it", () => {
    const { data, error } = useQuery({
      ...queryOptions(retrieve, { path, query: { field: ["uuid", "name"] } }),
      staleTime: 5_000,
      retry: (failures, error) => failures < 3 && error.kind === "network",
      throwOnError: (error) => error.kind === "unexpected",
      select(resource) {
        expectTypeOf(resource).toEqualTypeOf<Named>();
        return resource.name.length;
      },
    });
    expectTypeOf(data).toEqualTypeOf<number | undefined>();
    expectTypeOf<NonNullable<typeof error>["kind"]>().toEqualTypeOf<Kind>();
    const initial = useQuery({ ...queryOptions(list), initialData: [], enabled: false });
    expectTypeOf(initial.data).toEqualTypeOf<Resource[]>();
    const [one, other] = useQueries({ queries: [queryOptions(retrieve, { path }), queryOptions(count)] });
    expectTypeOf(one.data).toEqualTypeOf<Resource | undefined>();
    expectTypeOf<NonNullable<typeof one.error>["kind"]>().toEqualTypeOf<Kind>();
    expectTypeOf(other.data).toEqualTypeOf<number | undefined>();
  });

  test("types the cache by its key", async () => {
    const options = queryOptions(retrieve, { path });
    expectTypeOf(queries.getQueryData(options.queryKey)).toEqualTypeOf<Resource | undefined>();
    expectTypeOf(await queries.fetchQuery(options)).toEqualTypeOf<Resource>();
    expectTypeOf(await queries.ensureQueryData(options)).toEqualTypeOf<Resource>();
    await queries.prefetchQuery({ ...options, staleTime: 5_000 });
    queries.setQueryData(options.queryKey, (resource) => resource && { ...resource, name: "ice" });
    // @ts-expect-error a name is text
    queries.setQueryData(options.queryKey, (resource) => resource && { ...resource, name: 1 });
  });

  test("may be skipped, but not by a component that suspends", () => {
    const options = queryOptions(retrieve, maybe ? { path: { uuid: maybe }, query: { field: ["name"] } } : skipToken);
    expectTypeOf(useQuery(options).data).toEqualTypeOf<{ name: string } | undefined>();
    // @ts-expect-error it would wait for ever
    useSuspenseQuery(options);
    // @ts-expect-error nor in place of a part
    queryOptions(retrieve, { path: skipToken });
  });

  test("takes the options of its function, except the signal", () => {
    const call = { auth: "a", baseUrl: "https://waldur.test", client: createWaldurClient(), headers: { "X-A": "1" } };
    queryOptions(list, { query: { state: ["OK"], name: undefined }, ...call });
    // @ts-expect-error TanStack Query has its own
    queryOptions(list, { signal: AbortSignal.timeout(5_000) });
    // @ts-expect-error it always throws
    queryOptions(list, { throwOnError: false });
    // @ts-expect-error the path is missing
    queryOptions(retrieve);
    // @ts-expect-error the path is missing
    queryOptions(retrieve, {});
    // @ts-expect-error the uuid may be missing
    queryOptions(retrieve, { path: { uuid: maybe } });
    // @ts-expect-error there is no such state
    queryOptions(list, { query: { state: ["Fine"] } });
    // @ts-expect-error there is no such parameter
    queryOptions(list, { query: { stat: ["OK"] } });
    // @ts-expect-error there is no such field
    queryOptions(list, { query: { field: ["nmae"] } });
    // @ts-expect-error policies have no field
    queryOptions(policies, { query: { field: ["uuid"] } });
    // @ts-expect-error TanStack's options are spread
    queryOptions(list, { staleTime: 5_000 });
  });

  test("changes nothing", () => {
    // @ts-expect-error it would terminate again at each refetch
    queryOptions(terminate, { path });
    // @ts-expect-error no operation
    queryOptions(async () => []);
  });
});

describe("an infinite query", () => {
  test("has pages of records", () => {
    const options = infiniteQueryOptions(list, { query: { state: ["OK"], field: ["uuid", "name"] } });
    const { data, error } = useInfiniteQuery(options);
    expectTypeOf(data).toEqualTypeOf<InfiniteData<Page<Named>> | undefined>();
    expectTypeOf<NonNullable<typeof error>["kind"]>().toEqualTypeOf<Kind>();
    expectTypeOf(useSuspenseInfiniteQuery(options).data).toEqualTypeOf<InfiniteData<Page<Named>>>();
    const cached = queries.getQueryData(options.queryKey);
    expectTypeOf(cached).toEqualTypeOf<InfiniteData<Page<Named>, number> | undefined>();
    queries.prefetchInfiniteQuery({ ...options, pages: 3 });
  });

  test("takes TanStack's options, which infer from it", () => {
    const { data, error } = useInfiniteQuery({
      ...infiniteQueryOptions(policies),
      maxPages: 3,
      select: ({ pages }) => pages.flatMap(({ records }) => records),
    });
    expectTypeOf(data).toEqualTypeOf<CustomerComponentUsagePolicy[] | undefined>();
    expectTypeOf<NonNullable<typeof error>["kind"]>().toEqualTypeOf<Kind>();
  });

  test("may be skipped", () => {
    const options = infiniteQueryOptions(list, maybe ? { query: { customer_uuid: maybe } } : skipToken);
    expectTypeOf(useInfiniteQuery(options).data).toEqualTypeOf<InfiniteData<Page<Resource>> | undefined>();
    // @ts-expect-error it would wait for ever
    useSuspenseInfiniteQuery(options);
  });

  test("reads lists that have pages", () => {
    // @ts-expect-error one record
    infiniteQueryOptions(retrieve, { path });
    // @ts-expect-error a list without pages
    infiniteQueryOptions(team, { path });
    // @ts-expect-error a count
    infiniteQueryOptions(count);
    // @ts-expect-error there is no such parameter
    infiniteQueryOptions(list, { query: { stat: ["OK"] } });
  });
});

describe("a mutation", () => {
  test("takes path and body, and has the data and errors of its function", () => {
    const { mutate, data, error } = useMutation(mutationOptions(setBackendId));
    mutate({ path, body });
    expectTypeOf(data).toEqualTypeOf<ResourceResponseStatus | undefined>();
    expectTypeOf<NonNullable<typeof error>["kind"]>().toEqualTypeOf<Kind>();
    // @ts-expect-error the path is missing
    mutate({ body });
    // @ts-expect-error an identifier is text
    mutate({ path, body: { backend_id: 17 } });
    // @ts-expect-error the options of a call are fixed
    mutate({ path, body, auth: "a" });
  });

  test("takes what is not fixed", () => {
    const { mutate, variables } = useMutation({
      ...mutationOptions(setBackendId, { path, auth: "a" }),
      onError: (error) => expectTypeOf(error.kind).toEqualTypeOf<Kind>(),
    });
    mutate({ body });
    expectTypeOf(variables).toEqualTypeOf<{ body: { backend_id: string } } | undefined>();
    // @ts-expect-error the path is fixed
    mutate({ path, body });
    // @ts-expect-error the body is missing
    mutate();
    // @ts-expect-error misspelt
    mutationOptions(setBackendId, { path, bdoy: body });
    // @ts-expect-error unlink has no body
    mutationOptions(unlink, { body });
  });

  test("takes nothing when nothing is left, or when the rest is optional", () => {
    const { mutate } = useMutation(mutationOptions(unlink, { path }));
    mutate();
    // @ts-expect-error nothing is left
    mutate({ path });
    useMutation(mutationOptions(setBackendId, { path, body })).mutate();
    const termination = useMutation(mutationOptions(terminate, { path }));
    expectTypeOf(termination.data).toEqualTypeOf<OrderUUID | undefined>();
    termination.mutate();
    termination.mutate({ body: { attributes: { force_destroy: true } } });
  });
});

test("keys are made of families, operations and records", () => {
  queries.invalidateQueries({ queryKey: queryKey("marketplace-provider-resources") });
  queryKey("marketplace-provider-resources", { path, baseUrl: "https://waldur.test" });
  queryKey(list, { query: { state: ["OK"], field: ["uuid"] } });
  queryKey(retrieve, { path });
  queryKey(setBackendId, { path });
  // @ts-expect-error misspelt
  queryKey("marketplace-provider-resource");
  // @ts-expect-error a family has records, and no parameters
  queryKey("marketplace-provider-resources", { query: { state: ["OK"] } });
  // @ts-expect-error there is no such parameter
  queryKey(list, { query: { stat: ["OK"] } });
  // @ts-expect-error a list has no path
  queryKey(list, { path });
  // @ts-expect-error bodies are not part of a key
  queryKey(setBackendId, { path, body });
});
