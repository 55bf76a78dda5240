// jsdom has neither fetch nor Request, Response or Headers: the test brings a fetch.
const { configureWaldur, marketplaceProviderResourcesList } = require("waldur-marketplace-contract");

test("a call by a fetch of the test, where no Request is", async () => {
  expect(typeof Request).toBe("undefined");
  const asked = [];
  const headers = new Map([["content-type", "application/json"]]);
  const fetch = async (input) => {
    asked.push(String(input.url ?? input));
    return { ok: true, status: 200, headers, text: async () => "[]", json: async () => [] };
  };
  configureWaldur({ baseUrl: "http://waldur.example", token: "t", fetch });
  const { data } = await marketplaceProviderResourcesList({ query: { page: 2 } });
  expect(data).toEqual([]);
  expect(asked).toEqual(["http://waldur.example/api/marketplace-provider-resources/?page=2"]);
});
