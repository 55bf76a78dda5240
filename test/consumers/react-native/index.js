// An app in React Native: what it finds is left for the test to read.
import { configureWaldur, marketplaceProviderResourcesList, paginate } from "waldur-marketplace-contract";
import { validateResponse } from "waldur-marketplace-contract/validate";

export async function main() {
  configureWaldur({ baseUrl: "https://waldur.example.com", token: "t" });
  const { data, error } = await marketplaceProviderResourcesList({ query: { state: ["OK"], page_size: 1 } });
  if (error) throw error;
  const uuids = [];
  for await (const { uuid } of paginate(marketplaceProviderResourcesList)) uuids.push(uuid);
  const observed = { status: 200, headers: {}, body: data };
  const violations = validateResponse("marketplace_provider_resources_list", observed);
  return { uuids, isChecked: violations.length > 0 };
}

globalThis.app = main();
