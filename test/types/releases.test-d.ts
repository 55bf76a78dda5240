import { assertType, expectTypeOf, test } from "vitest";
import * as line81 from "../../generated/releases/8.1/index.js";
import * as base from "../../src/index.js";

test("a property of a release line is in its types alone", () => {
  expectTypeOf<line81.CustomerComponentUsagePolicy["affected_resources_count"]>().toEqualTypeOf<number>();
  expectTypeOf<base.CustomerComponentUsagePolicy>().not.toHaveProperty("affected_resources_count");
  expectTypeOf<line81.components["schemas"]["Resource"]>().toEqualTypeOf<line81.Resource>();
});

test("so is an operation, by function and by path", () => {
  expectTypeOf(line81).toHaveProperty("marketplaceProviderResourcesRestore");
  expectTypeOf(base).not.toHaveProperty("marketplaceProviderResourcesRestore");
  expectTypeOf<"marketplace_provider_resources_restore">().toExtend<line81.OperationId>();
  expectTypeOf<"marketplace_provider_resources_restore">().not.toExtend<base.OperationId>();
  const path = "/api/marketplace-provider-resources/{uuid}/restore/";
  line81.createWaldurClient().POST(path, { params: { path: { uuid: "" } } });
  // @ts-expect-error: 7.8 has no such path
  base.createWaldurClient().POST(path, { params: { path: { uuid: "" } } });
});

test("functions of a line return its records, and take its parameters", async () => {
  const { data } = await line81.marketplaceCustomerComponentUsagePoliciesRetrieve({ path: { uuid: "" } });
  expectTypeOf(data).toEqualTypeOf<line81.CustomerComponentUsagePolicy | undefined>();
  line81.marketplaceProviderResourcesList({ query: { order_state: ["done"] } });
  // @ts-expect-error: since 7.9.1
  base.marketplaceProviderResourcesList({ query: { order_state: ["done"] } });
});

test("what a line shares with the base is the same type", () => {
  expectTypeOf<line81.Uuid>().toEqualTypeOf<base.Uuid>();
  expectTypeOf(line81.configureWaldur).toEqualTypeOf(base.configureWaldur);
  expectTypeOf<line81.operations["marketplace_component_usages_list"]["parameters"]>().toEqualTypeOf<
    base.operations["marketplace_component_usages_list"]["parameters"]
  >();
});

test("a client of any line goes with functions of any line", () => {
  const client = line81.createWaldurClient();
  assertType<line81.WaldurClient>(client);
  line81.configureWaldur({ client });
  base.marketplaceComponentUsagesList({ client });
  line81.marketplaceComponentUsagesList({ client: base.createWaldurClient() });
});
