import { describe, expect, test } from "vitest";
import { createMockFetch } from "../../../src/mock/fetch.js";

const LIST = "/api/marketplace-component-usages/";
const fetch = await createMockFetch();
const stateless = await createMockFetch({ stateless: true });

/** Status and detail of the response to these preferences. */
async function detailFor(prefer: string, ask = fetch): Promise<[status: number, detail: string]> {
  const response = await ask(LIST, { headers: { Authorization: "Token staff", Prefer: prefer } });
  const { detail } = (await response.json()) as { detail: string };
  return [response.status, detail];
}

describe("an undeclared status or example", () => {
  test("gets a list of those that are declared", async () => {
    expect(await detailFor("code=418")).toEqual([
      404,
      expect.stringMatching(/status code 418 .*marketplace_component_usages_list declares 200, 400, 401, 404\.$/),
    ]);
    expect(await detailFor("example=Nothing")).toEqual([
      404,
      expect.stringMatching(/exampleKey: Nothing .*200: ComponentUsageListNovember, .*; 404: PageOutOfRange\.$/),
    ]);
  });

  test.each([
    ["example=ComponentUsageListEmtpy", "code=200, example=ComponentUsageListEmpty"],
    ["example=pageOutOfRange", "code=404, example=PageOutOfRange"],
    ["example=TokenUnknown", "code=401, example=TokenUnknown"],
    ["code=404, example=TokenUnknown", "code=401, example=TokenUnknown"],
  ])("%s names the one that was meant", async (prefer, meant) => {
    expect(await detailFor(prefer)).toEqual([404, expect.stringContaining(`Did you mean Prefer: ${meant}?`)]);
  });

  test("gets Prism's own words of a stateless mock", async () => {
    expect(await detailFor("code=418", stateless)).toEqual([
      404,
      "Requested status code 418 is not defined in the document.",
    ]);
  });
});
