// An older code base, which has not moved to ES modules: Node 20.19 and later can require one.
const assert = require("node:assert/strict");
const {
  ApiError,
  configureWaldur,
  marketplaceComponentUsagesList,
  marketplaceProviderResourcesRetrieve,
  paginate,
  resourceStateValues,
} = require("waldur-marketplace-contract");
const { startMock, MockStartError } = require("waldur-marketplace-contract/mock");
const { validateResponse } = require("waldur-marketplace-contract/validate");
const bundle = require("waldur-marketplace-contract/openapi.json");

async function main() {
  await assert.rejects(startMock({ port: -1 }), MockStartError);
  const mock = await startMock({ port: 0 });
  try {
    configureWaldur({ baseUrl: mock.url, token: "Token YOUR_API_TOKEN" });

    const query = { field: ["uuid", "usage"] };
    const { data, response } = await marketplaceComponentUsagesList({ query });
    const answer = { status: response.status, headers: response.headers, body: data, query };
    assert.deepEqual(validateResponse("marketplace_component_usages_list", answer), []);
    const [{ uuid }] = data;
    assert.match(uuid, /^[0-9a-f]{32}$/);

    let walked = 0;
    for await (const usage of paginate(marketplaceComponentUsagesList)) walked += usage.uuid ? 1 : 0;
    assert.equal(walked, Number(response.headers.get("x-result-count")));

    const unknown = await marketplaceProviderResourcesRetrieve({
      path: { uuid: "00000000000000000000000000000000" },
      headers: { Prefer: "code=404" },
    });
    assert.ok(unknown.error instanceof ApiError);
    assert.equal(unknown.error.status, 404);
    assert.equal(unknown.error.kind, "detail");
  } finally {
    await mock.close();
  }
  assert.ok(resourceStateValues.includes("Terminated"));
  assert.ok(bundle.paths["/api/marketplace-provider-resources/"].get);
}

void main();
