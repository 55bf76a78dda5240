import { describe, expectTypeOf, test } from "vitest";
import {
  type ComponentUsage,
  type ComponentUsageFieldName,
  type CustomerComponentUsagePolicy,
  createWaldurClient,
  marketplaceComponentUsagesCount,
  marketplaceComponentUsagesList,
  marketplaceComponentUsagesSetUsage,
  marketplaceCustomerComponentUsagePoliciesActionsCount,
  marketplaceCustomerComponentUsagePoliciesActionsRetrieve,
  marketplaceCustomerComponentUsagePoliciesCreate,
  marketplaceCustomerComponentUsagePoliciesList,
  marketplaceProviderResourcesCount,
  marketplaceProviderResourcesGlauthUsersConfigRetrieve,
  marketplaceProviderResourcesPull,
  marketplaceProviderResourcesRetrieve,
  marketplaceProviderResourcesSetPaused,
  marketplaceProviderResourcesTeamList,
  marketplaceProviderResourcesTerminate,
  marketplaceProviderResourcesUnlink,
  type OrderUUID,
  type ProjectUser,
  type PullScheduled,
  type Resource,
} from "../../src/index.js";

const uuid = "b9005020ea014056801f86ab919a8aef";
const path = { uuid };

describe("what a function gives", () => {
  test("data, once error is ruled out", async () => {
    const { data, error, response } = await marketplaceComponentUsagesList();
    expectTypeOf(data).toEqualTypeOf<ComponentUsage[] | undefined>();
    expectTypeOf(response).toEqualTypeOf<Response | undefined>();
    // @ts-expect-error data may be undefined
    data.length;
    // @ts-expect-error there may be no answer
    response.status;
    if (error) {
      expectTypeOf(data).toEqualTypeOf<undefined>();
      expectTypeOf(response).toEqualTypeOf<Response | undefined>();
    } else {
      expectTypeOf(data).toEqualTypeOf<ComponentUsage[]>();
      expectTypeOf(error).toEqualTypeOf<undefined>();
      expectTypeOf(response).toEqualTypeOf<Response>();
    }
  });

  test("data alone with throwOnError", async () => {
    expectTypeOf(await marketplaceComponentUsagesList({ throwOnError: true })).toEqualTypeOf<ComponentUsage[]>();
    const resource = await marketplaceProviderResourcesRetrieve({ path, throwOnError: true });
    expectTypeOf(resource).toEqualTypeOf<Resource>();
    const order = await marketplaceProviderResourcesTerminate({ path, throwOnError: true });
    expectTypeOf(order).toEqualTypeOf<OrderUUID>();
    const policies = await marketplaceCustomerComponentUsagePoliciesList({ throwOnError: true });
    expectTypeOf(policies).toEqualTypeOf<CustomerComponentUsagePolicy[]>();
    const count = await marketplaceProviderResourcesCount({ throwOnError: true });
    expectTypeOf(count).toEqualTypeOf<number>();
    // @ts-expect-error there is no result around it
    resource.data;
  });

  test("a result with throwOnError: false, and either when it is not known", async () => {
    const result = await marketplaceProviderResourcesTerminate({ path, throwOnError: false });
    expectTypeOf(result.data).toEqualTypeOf<OrderUUID | undefined>();
    const throwOnError: boolean = JSON.parse("true");
    const either = await marketplaceProviderResourcesTerminate({ path, throwOnError });
    expectTypeOf(either).toEqualTypeOf<OrderUUID | typeof result>();
  });

  test("a number for a count, and nothing for a HEAD that counts nothing", async () => {
    expectTypeOf((await marketplaceComponentUsagesCount()).data).toEqualTypeOf<number | undefined>();
    const count = await marketplaceComponentUsagesCount({ query: { type: "cpu" }, throwOnError: true });
    expectTypeOf(count).toEqualTypeOf<number>();
    const actions = await marketplaceCustomerComponentUsagePoliciesActionsCount({ throwOnError: true });
    expectTypeOf(actions).toEqualTypeOf<undefined>();
  });

  test("text, nothing, or a body or null", async () => {
    const config = await marketplaceProviderResourcesGlauthUsersConfigRetrieve({ path, throwOnError: true });
    expectTypeOf(config).toEqualTypeOf<string>();
    const nothing = await marketplaceProviderResourcesUnlink({ path, throwOnError: true });
    expectTypeOf(nothing).toEqualTypeOf<undefined>();
    const pulled = await marketplaceProviderResourcesPull({ path, throwOnError: true });
    expectTypeOf(pulled).toEqualTypeOf<PullScheduled | null>();
    const team = await marketplaceProviderResourcesTeamList({ path, throwOnError: true });
    expectTypeOf(team).toEqualTypeOf<ProjectUser[]>();
  });

  test("records with the fields that the contract has", async () => {
    const [usage] = await marketplaceComponentUsagesList({ throwOnError: true });
    expectTypeOf(usage?.modified_by).toEqualTypeOf<number | null | undefined>();
    // @ts-expect-error there is no such field
    usage?.amount;
    const resource = await marketplaceProviderResourcesRetrieve({ path, throwOnError: true });
    expectTypeOf(resource.parent_uuid).toEqualTypeOf<string | undefined>();
    // @ts-expect-error there is no such field
    resource.nmae;
  });
});

test("what a function says of itself", () => {
  const { method, path, types } = marketplaceComponentUsagesList["~operation"];
  expectTypeOf({ method, path }).toEqualTypeOf<{ method: string; path: string }>();
  type Types = NonNullable<typeof types>;
  expectTypeOf<Types["data"]>().toEqualTypeOf<ComponentUsage[]>();
  expectTypeOf<Types["field"]>().toEqualTypeOf<ComponentUsageFieldName>();
  expectTypeOf<Extract<Types["failure"], { kind: "validation" }>["status"]>().toEqualTypeOf<400>();
  type Retrieve = NonNullable<(typeof marketplaceProviderResourcesRetrieve)["~operation"]["types"]>;
  expectTypeOf<Retrieve["request"]>().toEqualTypeOf<{ path: { uuid: string } }>();
  type Count = NonNullable<(typeof marketplaceComponentUsagesCount)["~operation"]["types"]>;
  expectTypeOf<Count["field"]>().toEqualTypeOf<never>();
  // @ts-expect-error it is not a function of this package
  const double: typeof marketplaceComponentUsagesList = async () => ({ data: [] });
  void double;
});

describe("what a function takes", () => {
  test("the path parameters that it has", () => {
    // @ts-expect-error nothing is given
    marketplaceProviderResourcesRetrieve();
    // @ts-expect-error there is no path
    marketplaceProviderResourcesRetrieve({});
    // @ts-expect-error the uuid is missing
    marketplaceProviderResourcesRetrieve({ path: {} });
    // @ts-expect-error a uuid is text
    marketplaceProviderResourcesRetrieve({ path: { uuid: 1 } });
    // @ts-expect-error it has one parameter
    marketplaceProviderResourcesRetrieve({ path: { uuid, id: uuid } });
    // @ts-expect-error nothing is given
    marketplaceProviderResourcesUnlink();
    // @ts-expect-error there is no path
    marketplaceProviderResourcesUnlink({});
    // @ts-expect-error a list has no path parameter
    marketplaceComponentUsagesList({ path });
    // @ts-expect-error nor have the actions
    marketplaceCustomerComponentUsagePoliciesActionsRetrieve({ path });
  });

  test("the query parameters that it has", () => {
    marketplaceComponentUsagesList({ query: { type: "cpu", billing_period_year: 2025, o: ["-usage"], page: 2 } });
    // @ts-expect-error there is no such parameter
    marketplaceComponentUsagesList({ query: { customer: uuid } });
    // @ts-expect-error there is no such ordering
    marketplaceComponentUsagesList({ query: { o: ["uuid"] } });
    // @ts-expect-error a page is a number
    marketplaceComponentUsagesList({ query: { page: "2" } });
    // @ts-expect-error policies have no field
    marketplaceCustomerComponentUsagePoliciesList({ query: { field: ["uuid"] } });
    // @ts-expect-error a count has no field
    marketplaceComponentUsagesCount({ query: { field: ["uuid"] } });
    // @ts-expect-error a record has no type to filter by
    marketplaceProviderResourcesRetrieve({ path, query: { type: "cpu" } });
    // @ts-expect-error the team has no parameters
    marketplaceProviderResourcesTeamList({ path, query: { page: 2 } });
    // @ts-expect-error nor have the actions
    marketplaceCustomerComponentUsagePoliciesActionsRetrieve({ query: {} });
  });

  test("the body that it has", () => {
    marketplaceProviderResourcesSetPaused({ path, body: { paused: true } });
    // @ts-expect-error no body
    marketplaceProviderResourcesSetPaused({ path });
    // @ts-expect-error no value
    marketplaceProviderResourcesSetPaused({ path, body: {} });
    // @ts-expect-error not a boolean
    marketplaceProviderResourcesSetPaused({ path, body: { paused: "yes" } });
    // @ts-expect-error misspelt
    marketplaceProviderResourcesSetPaused({ path, body: { paused: true, puased: true } });
    const usages = [{ type: "cpu", amount: "12.50" }];
    marketplaceComponentUsagesSetUsage({ body: { resource: uuid, usages } });
    // @ts-expect-error neither a resource nor a plan period
    marketplaceComponentUsagesSetUsage({ body: { usages } });
    // @ts-expect-error unlink has no body
    marketplaceProviderResourcesUnlink({ path, body: {} });
    // @ts-expect-error a list has no body
    marketplaceComponentUsagesList({ body: {} });
    marketplaceCustomerComponentUsagePoliciesCreate({
      body: {
        scope: "https://waldur.test/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/",
        actions: "request_pausing",
        // @ts-expect-error there are four periods
        component_limits_set: [{ component: uuid, limit: 1, period: 5 }],
      },
    });
  });

  test("a body only where one is needed", () => {
    marketplaceProviderResourcesTerminate({ path });
    // @ts-expect-error attributes are an object
    marketplaceProviderResourcesTerminate({ path, body: { attributes: "force" } });
  });

  test("the options of every call, and no others", () => {
    const { signal } = new AbortController();
    const client = createWaldurClient({ baseUrl: "https://waldur.test" });
    const options = { auth: "Token abc", baseUrl: "https://waldur.test", client, headers: { "X-A": "1" }, signal };
    marketplaceComponentUsagesList(options);
    marketplaceProviderResourcesRetrieve({ path, ...options });
    marketplaceCustomerComponentUsagePoliciesActionsCount({ ...options, auth: async () => "abc" });
    // @ts-expect-error misspelt
    marketplaceComponentUsagesList({ qeury: { page: 1 } });
    // @ts-expect-error misspelt
    marketplaceProviderResourcesRetrieve({ path, singal: signal });
    // @ts-expect-error misspelt
    marketplaceCustomerComponentUsagePoliciesActionsRetrieve({ tokne: "abc" });
    // @ts-expect-error a token is text
    marketplaceComponentUsagesList({ auth: 1 });
    // @ts-expect-error a yes or no
    marketplaceComponentUsagesList({ throwOnError: "always" });
    // @ts-expect-error there is one object
    marketplaceComponentUsagesList({}, {});
  });

  test("undefined for what a page may not know yet, but not for what is sent", () => {
    const none = { auth: undefined, baseUrl: undefined, client: undefined, signal: undefined };
    marketplaceComponentUsagesList(none);
    marketplaceProviderResourcesRetrieve({ path, ...none });
    marketplaceComponentUsagesList({ query: { page: undefined, type: undefined, o: undefined } });
    marketplaceComponentUsagesList({ query: { field: undefined } });
    // Without exactOptionalPropertyTypes these compile.
    // @ts-expect-error not a body
    marketplaceProviderResourcesTerminate({ path, body: undefined });
    // @ts-expect-error not a uuid
    marketplaceProviderResourcesRetrieve({ path: { uuid: undefined } });
  });
});
