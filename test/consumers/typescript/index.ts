// What a front-end team writes in TypeScript, with every entry of the package that has types. A line after an expected
// error compiles where the types are missing, and `any` instead.
import {
  ApiError,
  type ComponentUsage,
  configureWaldur,
  createWaldurClient,
  formErrors,
  marketplaceComponentUsagesCount,
  marketplaceComponentUsagesList,
  marketplaceCustomerComponentUsagePoliciesCreate,
  marketplaceProviderResourcesRetrieve,
  marketplaceProviderResourcesTerminate,
  paginate,
  type ResourceState,
  resourceStateValues,
  retry,
  toNumber,
  unwrap,
} from "waldur-marketplace-contract";
import { componentUsageCreateRequestSchema, hyperlink } from "waldur-marketplace-contract/forms";
import {
  type ClockSetting,
  createMockFetch,
  type Mock,
  type MockControl,
  type Report,
  startMock,
  type WorldFile,
} from "waldur-marketplace-contract/mock";
import { infiniteQueryOptions, queryOptions } from "waldur-marketplace-contract/query";
import type { Resource } from "waldur-marketplace-contract/types";
import { type Violation, validateResponse } from "waldur-marketplace-contract/validate";

export const mock: Mock = await startMock({ port: 0 });
const waldur = createWaldurClient({ baseUrl: mock.url, token: async () => "YOUR_API_TOKEN" });
waldur.use(retry({ attempts: 2 }));
configureWaldur(waldur);
// @ts-expect-error A mock has no host of its own.
mock.host;

const world: WorldFile = { users: [{ username: "ada", is_staff: true }], customers: [{ name: "Ada's Lab" }] };
// @ts-expect-error A user has a name.
export const nameless: WorldFile = { users: [{ is_staff: true }] };

export async function inProcess(setting: ClockSetting): Promise<Report> {
  const mockFetch = await createMockFetch({ world, seed: 7, orderDelay: "1h", latency: [50, 400] });
  const client = createWaldurClient({ baseUrl: "http://mock", token: "ada", fetch: mockFetch });
  await marketplaceComponentUsagesList({ client });
  const { control }: { control: MockControl } = mockFetch;
  control.setClock(setting);
  // @ts-expect-error A clock takes one of them.
  control.setClock({ tomorrow: true });
  return control.report();
}

export async function usages(signal: AbortSignal): Promise<ComponentUsage[]> {
  const { data, error } = await marketplaceComponentUsagesList({ query: { type: "cpu", o: ["-usage"] }, signal });
  // @ts-expect-error There is no data until the error is ruled out.
  data.length;
  if (error) throw error;
  return data;
}

/** Functions of a team's own around ours. */
export const listUsages = marketplaceComponentUsagesList;
export const terminateLater = (options: Parameters<typeof marketplaceProviderResourcesTerminate>[0]) => () =>
  marketplaceProviderResourcesTerminate(options);
export const filtered = (type?: string) => marketplaceComponentUsagesList({ query: { type } });

export const usagesQuery = queryOptions(marketplaceComponentUsagesList, { query: { type: "cpu" } });
export const pagesQuery = infiniteQueryOptions(marketplaceComponentUsagesList, {});
// @ts-expect-error There is no such filter.
queryOptions(marketplaceComponentUsagesList, { query: { kind: "cpu" } });

export const usageForm = componentUsageCreateRequestSchema["~standard"].validate({});
export const scope: string = hyperlink("customers", "4ee5f5975e034a2eb2f8a56eaefb0f45");
// @ts-expect-error There are no hyperlinks of that kind.
hyperlink("nobodies", "4ee5f5975e034a2eb2f8a56eaefb0f45");

export async function sparse(): Promise<number> {
  const rows = await marketplaceComponentUsagesList({ query: { field: ["uuid", "usage"] }, throwOnError: true });
  // @ts-expect-error The name was not asked for.
  rows[0]?.name;
  // @ts-expect-error An amount may be a number.
  rows[0]?.usage.trim();
  // @ts-expect-error There is no such field.
  await marketplaceComponentUsagesList({ query: { field: ["uuid", "amount"] } });
  return rows.reduce((sum, { usage }) => sum + toNumber(usage), 0);
}

export async function walk(): Promise<string[]> {
  const names: string[] = [];
  for await (const { resource_name } of paginate(marketplaceComponentUsagesList, { query: { page_size: 300 } })) {
    names.push(resource_name);
    // @ts-expect-error A name is no number.
    const _wrong: number = resource_name;
  }
  for await (const { records, total } of paginate(marketplaceComponentUsagesList).pages()) {
    if (records.length === total) break;
  }
  const count: number = await unwrap(marketplaceComponentUsagesCount());
  return names.slice(0, count);
}

export async function makePolicy(scope: string): Promise<Record<string, string[]>> {
  const limit = { component: "18a5e504631f45a9b7b97ee2f9df3dcb", limit: 100, period: 2 } as const;
  const { error } = await marketplaceCustomerComponentUsagePoliciesCreate({
    body: { scope, actions: "request_pausing", component_limits_set: [limit] },
  });
  if (error?.kind === "detail") throw new Error(error.body.detail);
  // @ts-expect-error A limit has a period.
  const _body = { scope, actions: "", component_limits_set: [{ component: "", limit: 1 }] } satisfies PolicyBody;
  return error instanceof ApiError ? formErrors(error).fields : {};
}

type PolicyBody = NonNullable<Parameters<typeof marketplaceCustomerComponentUsagePoliciesCreate>[0]>["body"];

export async function terminate(uuid: string): Promise<string> {
  const { state, ...rest }: Resource = await unwrap(marketplaceProviderResourcesRetrieve({ path: { uuid } }));
  // @ts-expect-error It was taken out.
  rest.state;
  if (!(resourceStateValues satisfies readonly ResourceState[]).includes(state ?? "OK")) throw new Error(state);
  // @ts-expect-error Which resource?
  await marketplaceProviderResourcesTerminate({ body: {} });
  const { order_uuid } = await marketplaceProviderResourcesTerminate({ path: { uuid }, body: {}, throwOnError: true });
  return order_uuid;
}

export async function byPath(): Promise<Violation[]> {
  const other = createWaldurClient({ baseUrl: "https://waldur.example.com", token: { bearer: "secret" } });
  const { data, response } = await other.GET("/api/marketplace-component-usages/", {
    params: { query: { billing_period: "2025-11-01" } },
  });
  // @ts-expect-error There is no such path.
  await other.GET("/api/marketplace-component-usage/");
  return validateResponse("marketplace_component_usages_list", { status: response.status, body: data });
}
