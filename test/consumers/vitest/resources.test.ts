import { afterEach, expect, test } from "vitest";
import {
  configureWaldur,
  marketplaceOrdersSetStateDone,
  marketplaceProviderResourcesRetrieve,
  marketplaceProviderResourcesTerminate,
  unwrap,
} from "waldur-marketplace-contract";
import { createMockFetch } from "waldur-marketplace-contract/mock";

const waldur = await createMockFetch();
configureWaldur({ baseUrl: "http://waldur", token: "staff", fetch: waldur });
afterEach(() => waldur.control.reset());

test("a resource ends when the provider has approved and the order is done", async () => {
  const path = { uuid: "b9005020ea014056801f86ab919a8aef" };
  const state = async () => (await unwrap(marketplaceProviderResourcesRetrieve({ path }))).state;

  const { order_uuid } = await unwrap(marketplaceProviderResourcesTerminate({ path, body: {} }));
  expect(await state()).toBe("OK");
  waldur.control.approveOrder(order_uuid);
  expect(await state()).toBe("Terminating");
  // As the provider's site agent does, which carries out the orders of this offering.
  await unwrap(marketplaceOrdersSetStateDone({ path: { uuid: order_uuid } }));
  expect(await state()).toBe("Terminated");
});

test("no request broke the contract", () => {
  expect(waldur.control.report().violations).toEqual([]);
});
