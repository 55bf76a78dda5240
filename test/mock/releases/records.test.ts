import { beforeAll, describe, expect, test } from "vitest";
import type { Contract } from "../../../src/contract/contract.js";
import { RELEASE_LINES } from "../../../src/contract/lines.js";
import { contractOf } from "../../../src/contract/releases.js";
import { createMockFetch, type MockFetch } from "../../../src/mock/index.js";
import { checkResponse } from "../../../src/validate/response.js";

const PROVIDER = "/api/marketplace-provider-resources/";
const LATER = RELEASE_LINES.filter((line) => line !== "7.8");
type Row = Record<string, unknown>;

const mocks = new Map<string, { mock: MockFetch; contract: Contract }>();
beforeAll(async () => {
  for (const release of RELEASE_LINES)
    mocks.set(release, { mock: await createMockFetch({ release }), contract: await contractOf(release) });
});

const of = (release: string) => mocks.get(release) as { mock: MockFetch; contract: Contract };
async function get(release: string, path: string, token = "staff"): Promise<Response> {
  return of(release).mock(path, { headers: { authorization: `Token ${token}` } });
}
async function rows(release: string, path: string): Promise<Row[]> {
  const response = await get(release, path);
  expect({ path, status: response.status }).toEqual({ path, status: 200 });
  return (await response.json()) as Row[];
}

describe.each(RELEASE_LINES)("a mock of %s", (release) => {
  test("sends what its line declares, from every list and of the first record of each", async () => {
    const { contract } = of(release);
    let read = 0;
    for (const { id, method, path } of contract.operations) {
      if (method !== "get" || path.includes("{") || path.startsWith("/api-auth")) continue;
      const response = await get(release, path);
      const body: unknown = await response.json();
      expect(checkResponse(contract, id, { status: response.status, headers: response.headers, body }), id).toEqual([]);
      const uuid = Array.isArray(body) ? (body[0] as Row | undefined)?.uuid : undefined;
      for (const below of contract.operations) {
        if (below.method !== "get" || uuid === undefined || !below.path.startsWith(`${path}{uuid}/`)) continue;
        if (below.path.split("{").length > 2) continue;
        const one = await get(release, below.path.replace("{uuid}", String(uuid)));
        const text = await one.text();
        const isJson = one.headers.get("content-type")?.includes("json") ?? false;
        const value: unknown = text === "" ? undefined : isJson ? JSON.parse(text) : text;
        const seen = { status: one.status, headers: one.headers, body: value };
        expect(checkResponse(contract, below.id, seen), below.id).toEqual([]);
        read++;
      }
    }
    expect(read).toBeGreaterThan(30);
  });

  test("knows the operations of its line and no others", async () => {
    const newest = (await contractOf("8.1")).operations;
    const [{ uuid } = {}] = await rows(release, `${PROVIDER}?page_size=1`);
    for (const { id, method, path } of newest) {
      if (!path.startsWith(`${PROVIDER}{uuid}/`) || method !== "get") continue;
      const { status } = await get(release, path.replace("{uuid}", String(uuid)));
      if (!of(release).contract.find(id)) expect({ id, status }).toEqual({ id, status: 404 });
    }
  });

  test("says which release it is", async () => {
    const { version } = (await (await get(release, "/api/version/")).json()) as { version: string };
    expect(version.startsWith(`${release}.`)).toBe(true);
  });
});

describe("a resource", () => {
  const first = async (release: string) => (await rows(release, `${PROVIDER}?page_size=100`))[0] as Row;

  test.each(LATER)("has in %s every property that the line added", async (release) => {
    const { contract } = of(release);
    const keys = Object.keys(contract.locate("/components/schemas/Resource").node.properties as Row);
    const before = Object.keys(of("7.8").contract.locate("/components/schemas/Resource").node.properties as Row);
    const record = await first(release);
    expect(keys.filter((key) => !before.includes(key) && !(key in record))).toEqual([]);
  });

  test("has amounts as text until 7.9, and as numbers from 8.0 on", async () => {
    const kinds = async (release: string) => {
      const all = await rows(release, `${PROVIDER}?page_size=100`);
      return new Set(
        all.flatMap(({ current_usages }) => Object.values(current_usages as Row).map((each) => typeof each)),
      );
    };
    expect(await kinds("7.9")).toEqual(new Set(["string"]));
    expect(await kinds("8.0")).toEqual(new Set(["number"]));
  });

  test("lost options of its offering with 8.1", async () => {
    const options = async (release: string) => {
      const all = await rows(release, `${PROVIDER}?page_size=100`);
      return new Set(all.flatMap(({ offering_plugin_options }) => Object.keys(offering_plugin_options as Row)));
    };
    expect([...(await options("8.0"))].some((key) => key.startsWith("initial_"))).toBe(true);
    expect([...(await options("8.1"))].some((key) => key.startsWith("initial_"))).toBe(false);
  });
});

describe("a policy", () => {
  const POLICIES = "/api/marketplace-customer-component-usage-policies/?page_size=100";

  test("counts the resources that it affects from 8.0 on", async () => {
    for (const { affected_resources_count } of await rows("7.9", POLICIES))
      expect(affected_resources_count).toBe(undefined);
    const later = await rows("8.1", POLICIES);
    for (const { has_fired, affected_resources_count } of later) {
      expect(affected_resources_count).toBeTypeOf("number");
      if (!has_fired) expect(affected_resources_count).toBe(0);
    }
    expect(later.some(({ affected_resources_count }) => Number(affected_resources_count) > 0)).toBe(true);
  });
});

describe("a filter that came with a release", () => {
  const total = async (release: string, query: string) => {
    const response = await get(release, `${PROVIDER}?${query}`);
    return [response.status, Number(response.headers.get("x-result-count"))];
  };

  test.each([
    ["7.9", "order_state=executing", "7.8"],
    ["7.9", "is_attached=true", "7.8"],
    ["8.0", "slug=no-such-slug", "7.9"],
    ["8.0", "created_before=2000-01-01T00:00:00Z", "7.9"],
    ["8.0", "modified_before=2000-01-01T00:00:00Z", "7.9"],
    ["8.0", `scope=${encodeURIComponent("https://api.example.com/api/openstack-tenants/nobody/")}`, "7.9"],
    ["8.0", "resource_attributes=%7B%22no%22%3A1%7D", "7.9"],
    ["8.0", "flavor_name=no-such-flavor", "7.9"],
  ])("narrows the list in %s: %s; and is ignored in %s", async (line, query, before) => {
    const [, all] = await total(line, "");
    const [status, narrowed] = await total(line, query);
    expect(status).toBe(200);
    expect(narrowed).toBeLessThan(all as number);
    expect(await total(before, query)).toEqual([200, all]);
  });

  test("is refused when it cannot be read", async () => {
    for (const [query, body] of [
      ["order_state=lost", { order_state: ["Select a valid choice. lost is not one of the available choices."] }],
      ["resource_attributes=%7B", ["Filter attribute is not valid json."]],
      ["resource_attributes=1", ["Filter attribute should be an dict."]],
    ] as const) {
      const response = await get("8.0", `${PROVIDER}?${query}`);
      expect([response.status, await response.json()]).toEqual([400, body]);
    }
  });

  test("orders by new names in 8.1 alone", async () => {
    expect((await get("8.0", `${PROVIDER}?o=offering_name`)).status).toBe(400);
    const names = (await rows("8.1", `${PROVIDER}?o=-offering_name&page_size=100`)).map((row) => row.offering_name);
    expect(names).toEqual([...(names as string[])].sort().reverse());
  });
});

test("a release line that does not exist is refused with those that do", async () => {
  await expect(createMockFetch({ release: "9.0" as "8.1" })).rejects.toThrow(/"9\.0".*7\.8, 7\.9, 8\.0, 8\.1/);
});
