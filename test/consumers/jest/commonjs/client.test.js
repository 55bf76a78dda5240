// Jest with its defaults: CommonJS, and nothing below node_modules is transformed.
const { ApiError, configureWaldur, marketplaceProviderResourcesList } = require("waldur-marketplace-contract");
const { validateResponse } = require("waldur-marketplace-contract/validate");
const types = require("waldur-marketplace-contract/types");
const compat = require("waldur-marketplace-contract/compat");
const { client } = require("waldur-marketplace-contract/compat/client.gen");
const { makeResource } = require("waldur-marketplace-contract/factories");
const { hyperlink, resourceSlugRequestSchema } = require("waldur-marketplace-contract/forms");
const { queryKey, queryOptions } = require("waldur-marketplace-contract/query");

const id = "marketplace_provider_resources_list";
const Link = '<http://waldur.example/?page=1>; rel="first", <http://waldur.example/?page=1>; rel="last"';
const headers = { "Content-Type": "application/json", "X-Result-Count": "0", Link };

test("a call by a fetch of the test, and its response against the contract", async () => {
  const asked = [];
  const fetch = async (request) => {
    asked.push(request.url);
    return new Response("[]", { headers });
  };
  configureWaldur({ baseUrl: "http://waldur.example", token: "t", fetch });
  const query = { state: ["OK"] };
  const { data, response } = await marketplaceProviderResourcesList({ query });
  expect(data).toEqual([]);
  expect(asked).toEqual(["http://waldur.example/api/marketplace-provider-resources/?state=OK"]);
  const observed = { status: 200, headers: response.headers, query };
  expect(validateResponse(id, { ...observed, body: data })).toEqual([]);
  expect(validateResponse(id, { ...observed, body: [{}] })[0]).toMatchObject({ part: "body" });
});

test("a refused call gives an ApiError", async () => {
  const fetch = async () => Response.json({ detail: "Not found." }, { status: 404 });
  configureWaldur({ baseUrl: "http://waldur.example", token: "t", fetch });
  const { error } = await marketplaceProviderResourcesList();
  expect(error).toBeInstanceOf(ApiError);
});

test("the drop-in throws what Waldur says", async () => {
  const fetch = async () => Response.json({ detail: "Not found." }, { status: 404 });
  client.setConfig({ baseUrl: "http://waldur.example", throwOnError: true, fetch });
  await expect(compat.marketplaceProviderResourcesList()).rejects.toEqual({ detail: "Not found." });
});

test("query options, factories and forms share the client", async () => {
  const fetch = async () => new Response("[]", { headers });
  configureWaldur({ baseUrl: "http://waldur.example", token: "t", fetch });
  const { queryKey: key, queryFn } = queryOptions(marketplaceProviderResourcesList, { query: { page: 1 } });
  expect(key[0]).toEqual(queryKey("marketplace-provider-resources")[0]);
  expect(await queryFn({ signal: new AbortController().signal })).toEqual([]);
  expect(makeResource({ state: "Erred" }).state).toBe("Erred");
  expect(resourceSlugRequestSchema["~standard"].validate({}).issues).toHaveLength(1);
  expect(hyperlink("customers", "4ee5f5975e034a2eb2f8a56eaefb0f45")).toMatch(
    /^http:\/\/waldur\.example\/api\/customers\//,
  );
});

test("types have nothing at run time", () => {
  expect(types).toEqual({});
});

// Node 24.9 and later let Jest load ES modules by require.
const [major, minor] = process.versions.node.split(".").map(Number);
(major > 24 || (major === 24 && minor >= 9) ? test.skip : test)("the mock says what to do instead", () => {
  expect(() => require("waldur-marketplace-contract/mock")).toThrow(/ES modules.*globalSetup/);
});
