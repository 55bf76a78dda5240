// Tests in ES syntax, which babel-jest makes CommonJS of.
import { configureWaldur, marketplaceProviderResourcesList, paginate } from "waldur-marketplace-contract";
import { validateRequest } from "waldur-marketplace-contract/validate";

test("pages by a fetch of the test", async () => {
  const fetch = async () => Response.json([{ uuid: "a" }], { headers: { "X-Result-Count": "1", Link: "" } });
  configureWaldur({ baseUrl: "http://waldur.example", token: "t", fetch });
  const uuids = [];
  for await (const { uuid } of paginate(marketplaceProviderResourcesList)) uuids.push(uuid);
  expect(uuids).toEqual(["a"]);
});

test("a request against the contract", () => {
  const violations = validateRequest("marketplace_customer_component_usage_policies_create", { body: {} });
  expect(violations).toHaveLength(3);
});

test("a call to the mock that globalSetup started", async () => {
  configureWaldur({ baseUrl: process.env.WALDUR_URL, token: "YOUR_API_TOKEN" });
  const { data } = await marketplaceProviderResourcesList({ query: { page_size: 2 } });
  expect(data).toHaveLength(2);
});
