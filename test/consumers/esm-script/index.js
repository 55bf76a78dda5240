// What a cron job in Node might do: read usages, make a policy, and say why when Waldur refuses.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import {
  ApiError,
  configureWaldur,
  createWaldurClient,
  formErrors,
  marketplaceComponentUsagesCount,
  marketplaceComponentUsagesList,
  marketplaceCustomerComponentUsagePoliciesCreate,
  marketplaceProviderResourcesRetrieve,
  marketplaceProviderResourcesTerminate,
  NetworkError,
  operationTable,
  paginate,
  policyActionNameValues,
  toNumber,
  unwrap,
} from "waldur-marketplace-contract";
import { startMock } from "waldur-marketplace-contract/mock";
import * as types from "waldur-marketplace-contract/types";
import { validateRequest, validateResponse } from "waldur-marketplace-contract/validate";

const mock = await startMock({ port: 0 });
try {
  const waldur = createWaldurClient({ baseUrl: mock.url, token: async () => "YOUR_API_TOKEN" });
  configureWaldur(waldur);

  const usages = await marketplaceComponentUsagesList({ query: { type: "cpu", o: ["-usage"] }, throwOnError: true });
  assert.ok(usages.every(({ usage }) => typeof usage === "string" && toNumber(usage) >= 0));
  const { data: count } = await marketplaceComponentUsagesCount();
  assert.ok(count >= usages.length && usages.length > 0);

  const names = [];
  for await (const { resource_name } of paginate(marketplaceComponentUsagesList, { query: { page_size: 100 } })) {
    names.push(resource_name);
  }
  assert.equal(names.length, count);
  for await (const { records, total } of paginate(marketplaceComponentUsagesList).pages()) {
    assert.ok(records.length <= total);
    assert.equal(total, count);
  }

  const { data, response } = await waldur.GET("/api/marketplace-component-usages/");
  const answer = { status: response.status, headers: response.headers, body: data };
  assert.deepEqual(validateResponse("marketplace_component_usages_list", answer), []);
  assert.equal(validateResponse("marketplace_component_usages_list", { ...answer, body: [{}] })[0].part, "body");

  const refused = await marketplaceCustomerComponentUsagePoliciesCreate({ body: {} });
  assert.ok(refused.error instanceof ApiError);
  assert.equal(refused.error.kind, "validation");
  assert.equal(refused.error.status, 400);
  assert.deepEqual(formErrors(refused.error).fields.scope, ["This field is required."]);
  assert.equal(refused.data, undefined);
  assert.equal(validateRequest("marketplace_customer_component_usage_policies_create", { body: {} }).length, 3);

  const query = { state: ["OK"], name_exact: "acceptance-tests-vm-1" };
  const [{ uuid }] = await unwrap(waldur.GET("/api/marketplace-provider-resources/", { params: { query } }));
  const order = await unwrap(marketplaceProviderResourcesTerminate({ path: { uuid }, body: {} }));
  assert.match(order.order_uuid, /^[0-9a-f]{32}$/);
  const state = async () => (await unwrap(marketplaceProviderResourcesRetrieve({ path: { uuid } }))).state;
  assert.equal(await state(), "Terminating");
  mock.control.setClock({ advance: "2s" });
  assert.equal(await state(), "Terminated");
  mock.control.reset();
  assert.equal(await state(), "OK");

  const stranger = createWaldurClient({ baseUrl: mock.url });
  await assert.rejects(marketplaceComponentUsagesList({ client: stranger, throwOnError: true }), {
    name: "ApiError",
    kind: "detail",
    status: 401,
    body: { detail: "Authentication credentials were not provided." },
  });
} finally {
  await mock.close();
}

const { error } = await marketplaceComponentUsagesList();
assert.ok(error instanceof NetworkError);

assert.ok(policyActionNameValues.includes("request_pausing"));
assert.deepEqual(Object.keys(types), []);
const bundle = JSON.parse(
  await readFile(new URL(import.meta.resolve("waldur-marketplace-contract/openapi.json")), "utf8"),
);
for (const { method, path } of Object.values(operationTable)) assert.ok(bundle.paths[path][method.toLowerCase()]);
