import { describe, expect, test } from "vitest";
import { fiveCalls, oneCall } from "../../../scripts/bench/calls.js";
import { peers } from "../../../scripts/bench/peers.js";
import { operations } from "../../helpers/contract.js";

const named = (folder: string) => peers.find((peer) => peer.folder === folder);

describe("the programs of the peers differ in their client alone", () => {
  test("a function", () => {
    expect(named("functions")?.program(fiveCalls(operations).slice(0, 2))).toMatchInlineSnapshot(`
      "import { configureWaldur, marketplaceComponentUsagesList, marketplaceProviderResourcesRetrieve } from "waldur-marketplace-contract";

      configureWaldur({ baseUrl: "http://127.0.0.1:4010", token: "YOUR_API_TOKEN" });
      const answer0 = await marketplaceComponentUsagesList({ query: { type: "cpu", page_size: 10 } });
      console.log(answer0.data?.[0]?.usage);
      const answer1 = await marketplaceProviderResourcesRetrieve({ path: { uuid: "a1b2c3d4e5f60718293a4b5c6d7e8f90" } });
      console.log(answer1.data?.name);
      "
    `);
  });

  test("options of queries and mutations", () => {
    expect(named("query")?.program(fiveCalls(operations).slice(1, 3))).toMatchInlineSnapshot(`
      "import { configureWaldur, marketplaceProviderResourcesRetrieve, marketplaceComponentUsagesSetUsage } from "waldur-marketplace-contract";
      import { mutationOptions, queryOptions } from "waldur-marketplace-contract/query";

      configureWaldur({ baseUrl: "http://127.0.0.1:4010", token: "YOUR_API_TOKEN" });
      const options0 = queryOptions(marketplaceProviderResourcesRetrieve, { path: { uuid: "a1b2c3d4e5f60718293a4b5c6d7e8f90" } });
      console.log(options0);
      const options1 = mutationOptions(marketplaceComponentUsagesSetUsage, { body: { resource: "a1b2c3d4e5f60718293a4b5c6d7e8f90", usages: [{ type: "cpu", amount: "12.50" }] } });
      console.log(options1);
      "
    `);
  });

  test("by path", () => {
    expect(named("openapi-fetch")?.program(fiveCalls(operations).slice(1, 3))).toMatchInlineSnapshot(`
      "import createClient from "openapi-fetch";
      import type { paths } from "./types.js";

      const client = createClient<paths>({ baseUrl: "http://127.0.0.1:4010", headers: { Authorization: "Token YOUR_API_TOKEN" } });
      const answer0 = await client.GET("/api/marketplace-provider-resources/{uuid}/", { params: { path: { uuid: "a1b2c3d4e5f60718293a4b5c6d7e8f90" } } });
      console.log(answer0.data?.name);
      const answer1 = await client.POST("/api/marketplace-component-usages/set_usage/", { body: { resource: "a1b2c3d4e5f60718293a4b5c6d7e8f90", usages: [{ type: "cpu", amount: "12.50" }] } });
      console.log(answer1.response?.status);
      "
    `);
  });

  test("hey-api", () => {
    expect(named("hey-api")?.program(oneCall(operations))).toMatchInlineSnapshot(`
      "import { client } from "./api/client.gen.js";
      import { marketplaceComponentUsagesList } from "./api/index.js";

      client.setConfig({ baseUrl: "http://127.0.0.1:4010", auth: "Token YOUR_API_TOKEN" });
      const answer0 = await marketplaceComponentUsagesList();
      console.log(answer0.data);
      "
    `);
  });
});

test("an operation that the contract no longer has is named", () => {
  expect(() => fiveCalls(operations.slice(0, 3))).toThrow("marketplace_provider_resources_retrieve");
});
