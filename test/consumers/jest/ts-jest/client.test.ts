import { expect, test } from "@jest/globals";
import { configureWaldur, marketplaceProviderResourcesList, type Resource } from "waldur-marketplace-contract";
import { type Violation, validateResponse } from "waldur-marketplace-contract/validate";

test("a typed call by a fetch of the test", async () => {
  const fetch = async () => new Response("[]", { headers: { "Content-Type": "application/json" } });
  configureWaldur({ baseUrl: "http://waldur.example", token: "t", fetch });
  const { data, error } = await marketplaceProviderResourcesList();
  if (error) throw error;
  const resources: Resource[] = data;
  const headers = { "Content-Type": "application/json" };
  const violations: Violation[] = validateResponse("marketplace_provider_resources_list", {
    status: 200,
    headers,
    body: resources,
  });
  expect(violations.map(({ part }) => part)).toEqual(["header", "header"]);
});
