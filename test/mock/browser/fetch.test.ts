import { afterEach, expect, test } from "vitest";
import {
  configureWaldur,
  marketplaceComponentUsagesList,
  marketplaceComponentUsagesSetUsage,
  marketplaceProviderResourcesRetrieve,
  unwrap,
} from "../../../src/index.js";
import { createMockFetch } from "../../../src/mock/index.js";

const uuid = "b9005020ea014056801f86ab919a8aef";
afterEach(() => configureWaldur({}));

test("what is reported shows up in the list, in the data of its own fetch alone", async () => {
  const amount = async () => {
    const query = { resource_uuid: uuid, type: "gpu", billing_period: "2025-11-01" };
    const [usage] = await unwrap(marketplaceComponentUsagesList({ query }));
    return usage?.usage;
  };
  const [fetch, other] = await Promise.all([createMockFetch(), createMockFetch()]);
  configureWaldur({ baseUrl: "http://mock", token: "YOUR_API_TOKEN", fetch });
  expect(await amount()).toBe("412.75");
  const body = { resource: uuid, usages: [{ type: "gpu", amount: "500.25" }] };
  await unwrap(marketplaceComponentUsagesSetUsage({ body }));
  expect(await amount()).toBe("500.25");
  configureWaldur({ baseUrl: "http://mock", token: "YOUR_API_TOKEN", fetch: other });
  expect(await amount()).toBe("412.75");
});

test("the caller's role decides", async () => {
  const fetch = await createMockFetch();
  configureWaldur({ baseUrl: "http://mock", token: "project-admin", fetch });
  const { error } = await marketplaceProviderResourcesRetrieve({ path: { uuid } });
  expect(error?.kind === "detail" && error.status).toBe(404);
});

test("without a state, examples are answered", async () => {
  const fetch = await createMockFetch({ stateless: true });
  const send = () =>
    fetch(
      new Request("http://mock/api/marketplace-component-usages/?type=none", { headers: { Authorization: "Token a" } }),
    );
  expect(await (await send()).text()).toBe(await (await send()).text());
  expect((await (await send()).json()).length).toBeGreaterThan(1);
});
