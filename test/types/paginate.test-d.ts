import { describe, expectTypeOf, test } from "vitest";
import {
  type ComponentUsage,
  type ComponentUsageFieldName,
  type CustomerComponentUsagePolicy,
  createWaldurClient,
  marketplaceComponentUsagesCount,
  marketplaceComponentUsagesList,
  marketplaceCustomerComponentUsagePoliciesList,
  marketplaceProviderResourcesList,
  marketplaceProviderResourcesRetrieve,
  marketplaceProviderResourcesTeamList,
  marketplaceProviderResourcesTerminate,
  marketplaceResourceOfferingsList,
  type Page,
  type Pages,
  paginate,
  type Resource,
  type ResourceOffering,
} from "../../src/index.js";

const uuid = "b9005020ea014056801f86ab919a8aef";

describe("paginate gives", () => {
  test("records", async () => {
    const usages = paginate(marketplaceComponentUsagesList);
    expectTypeOf(usages).toEqualTypeOf<Pages<ComponentUsage>>();
    for await (const usage of usages) expectTypeOf(usage).toEqualTypeOf<ComponentUsage>();
    expectTypeOf(paginate(marketplaceProviderResourcesList, {})).toEqualTypeOf<Pages<Resource>>();
    const below = paginate(marketplaceResourceOfferingsList, { path: { category_uuid: uuid } });
    expectTypeOf(below).toEqualTypeOf<Pages<ResourceOffering>>();
    // @ts-expect-error: a list of its own has no path
    paginate(marketplaceProviderResourcesList, { path: { category_uuid: uuid } });
    const policies = paginate(marketplaceCustomerComponentUsagePoliciesList, { query: { page_size: 300 } });
    expectTypeOf(policies).toEqualTypeOf<Pages<CustomerComponentUsagePolicy>>();
  });

  test("pages", async () => {
    for await (const page of paginate(marketplaceComponentUsagesList).pages()) {
      expectTypeOf(page).toEqualTypeOf<Page<ComponentUsage>>();
      expectTypeOf(page.records).toEqualTypeOf<ComponentUsage[]>();
      expectTypeOf(page.total).toEqualTypeOf<number>();
      expectTypeOf(page.page).toEqualTypeOf<number>();
    }
  });

  test("the named parts of records", async () => {
    const usages = paginate(marketplaceComponentUsagesList, { query: { type: "cpu", field: ["uuid", "usage"] } });
    expectTypeOf(usages).toEqualTypeOf<Pages<{ uuid: string; usage: string | number }>>();
    for await (const { records } of usages.pages())
      expectTypeOf(records).toEqualTypeOf<Pick<ComponentUsage, "uuid" | "usage">[]>();
    const field: ComponentUsageFieldName[] = ["uuid"];
    const some = paginate(marketplaceComponentUsagesList, { query: { field } });
    expectTypeOf(some).toEqualTypeOf<Pages<Partial<ComponentUsage>>>();
    const whole = paginate(marketplaceComponentUsagesList, { query: { field: [] } });
    expectTypeOf(whole).toEqualTypeOf<Pages<ComponentUsage>>();
    // @ts-expect-error it was not asked for
    for await (const usage of usages) usage.type;
  });
});

describe("paginate takes", () => {
  test("the options of the function", () => {
    const { signal } = new AbortController();
    const client = createWaldurClient();
    const options = { auth: "abc", baseUrl: "https://waldur.test", client, headers: { "X-A": "1" }, signal };
    paginate(marketplaceProviderResourcesList, { ...options, query: { state: ["OK"], o: ["-created"], page: 3 } });
    // @ts-expect-error misspelt
    paginate(marketplaceComponentUsagesList, { singal: signal });
    // @ts-expect-error it always throws
    paginate(marketplaceComponentUsagesList, { throwOnError: true });
    // @ts-expect-error a list has no path parameter
    paginate(marketplaceComponentUsagesList, { path: { uuid } });
    // @ts-expect-error there is no such parameter
    paginate(marketplaceComponentUsagesList, { query: { customer: uuid } });
    // @ts-expect-error a resource has it, a usage has not
    paginate(marketplaceComponentUsagesList, { query: { state: ["OK"] } });
    // @ts-expect-error a page is a number
    paginate(marketplaceComponentUsagesList, { query: { page: "2" } });
    // @ts-expect-error policies have no field
    paginate(marketplaceCustomerComponentUsagePoliciesList, { query: { field: ["uuid"] } });
    paginate(marketplaceComponentUsagesList, {
      query: {
        field: [
          "uuid",
          // @ts-expect-error there is no such field
          "nmae",
        ],
      },
    });
  });

  test("functions that list, and no others", () => {
    // @ts-expect-error one record
    paginate(marketplaceProviderResourcesRetrieve);
    // @ts-expect-error a list without pages
    paginate(marketplaceProviderResourcesTeamList);
    // @ts-expect-error a count
    paginate(marketplaceComponentUsagesCount);
    // @ts-expect-error an action
    paginate(marketplaceProviderResourcesTerminate);
    // @ts-expect-error a call
    paginate(marketplaceComponentUsagesList());
    // @ts-expect-error no function
    paginate("/api/marketplace-component-usages/");
    // @ts-expect-error nothing
    paginate();
  });
});
