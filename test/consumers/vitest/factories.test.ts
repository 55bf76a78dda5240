import { expect, test, vi } from "vitest";
import { configureWaldur, marketplaceProviderResourcesList } from "waldur-marketplace-contract";
import { makeErrorDetail, makeResource } from "waldur-marketplace-contract/factories";

/** The code under test. */
async function erredNames(): Promise<string[]> {
  const { data, error } = await marketplaceProviderResourcesList();
  if (error) return [error.message];
  return data.filter(({ state }) => state === "Erred").map(({ name }) => name);
}

test("erred resources are named", async () => {
  const resources = [...makeResource.list(2), makeResource({ state: "Erred", name: "broken" })];
  configureWaldur({ baseUrl: "http://waldur", fetch: async () => Response.json(resources) });
  expect(await erredNames()).toEqual(["broken"]);
});

test("a refusal is shown", async () => {
  const fetch = vi.fn(async () => Response.json(makeErrorDetail({ detail: "Invalid token." }), { status: 401 }));
  configureWaldur({ baseUrl: "http://waldur", fetch });
  expect((await erredNames())[0]).toContain("Invalid token.");
});
