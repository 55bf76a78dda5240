import { hashKey, partialMatchKey, skipToken } from "@tanstack/query-core";
import { describe, expect, test } from "vitest";
import * as everything from "../../../src/index.js";
import {
  marketplaceProviderResourcesCount as count,
  createWaldurClient,
  marketplaceProviderResourcesList as list,
  marketplaceProviderResourcesRetrieve as retrieve,
  marketplaceProviderResourcesTerminate as terminate,
} from "../../../src/index.js";
import { infiniteQueryOptions, mutationOptions, queryKey, queryOptions } from "../../../src/query/index.js";
import { operations } from "../../helpers/contract.js";

const path = { uuid: "b9005020ea014056801f86ab919a8aef" };
const family = "marketplace-provider-resources";

const functions = Object.values(everything).filter(
  (value): value is typeof terminate => typeof value === "function" && "~operation" in value,
);

describe("a key", () => {
  test("consists of family, operation, path, query and baseUrl", () => {
    expect(
      queryOptions(retrieve, { path, query: { field: ["uuid"] }, baseUrl: "https://waldur.test" }).queryKey,
    ).toEqual([
      family,
      {
        operation: "GET /api/marketplace-provider-resources/{uuid}/",
        path,
        query: { field: ["uuid"] },
        baseUrl: "https://waldur.test",
      },
    ]);
    expect(queryKey(family)).toEqual([family, {}]);
    expect(queryKey(family, { path })).toEqual([family, { path }]);
  });

  test("is another for each operation, and can be written as JSON", () => {
    expect(functions).toHaveLength(operations.length);
    const keys = functions.map((operation) => queryKey(operation));
    expect(new Set(keys.map(hashKey)).size).toBe(operations.length);
    expect(JSON.parse(JSON.stringify(keys))).toEqual(keys);
    const families = operations.map(({ path }) => path.split("/")[2]);
    expect(keys.map(([name]) => name).sort()).toEqual(families.sort());
  });

  test("is the same for the same request", () => {
    const key = hashKey(queryOptions(list, { query: { state: ["OK"], name: "ice" } }).queryKey);
    for (const query of [
      { name: "ice", state: ["OK" as const] },
      { name: "ice", state: ["OK" as const], page: undefined, o: [], field: undefined },
    ])
      expect(hashKey(queryOptions(list, { query }).queryKey)).toBe(key);
    const whole = queryOptions(list).queryKey;
    for (const options of [{}, { query: {} }, { query: { o: [], page: undefined } }, { baseUrl: undefined }])
      expect(queryOptions(list, options).queryKey).toEqual(whole);
    // From JavaScript, and the client sends neither.
    const query = { state: [undefined, "OK"], name: null };
    expect(queryOptions(list, { query } as never).queryKey).toEqual(
      queryOptions(list, { query: { state: ["OK"] } }).queryKey,
    );
  });

  test("keeps false, zero and the empty string, which are sent", () => {
    const query = { paused: false, limit_based: true, name: "" };
    expect(queryOptions(list, { query } as never).queryKey[1]).toHaveProperty("query", query);
  });

  test("is another for another server, for pages, and for what is skipped", () => {
    const keys = [
      queryOptions(list),
      queryOptions(count),
      queryOptions(list, { baseUrl: "https://waldur.test" }),
      queryOptions(list, skipToken),
      infiniteQueryOptions(list),
      infiniteQueryOptions(list, { query: { page: 2 } }),
      infiniteQueryOptions(list, skipToken),
    ].map((options) => hashKey(options.queryKey));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("has neither credentials nor headers nor a body", () => {
    const secret = "s3cr3t";
    const client = createWaldurClient({ token: secret });
    const options = { path, auth: secret, client, headers: { "X-Key": secret } };
    expect(queryOptions(retrieve, options).queryKey).toEqual(queryOptions(retrieve, { path }).queryKey);
    const { mutationKey } = mutationOptions(terminate, { ...options, body: { attributes: { secret } } });
    expect(mutationKey).toEqual(queryKey(terminate, { path }));
  });
});

describe("a key matches", () => {
  const other = { uuid: "ba2f6ed019e8481e98c971ba6cbac255" };
  const cached = {
    list: queryOptions(list).queryKey,
    ok: queryOptions(list, { query: { state: ["OK"], name: "ice" } }).queryKey,
    pages: infiniteQueryOptions(list, { query: { state: ["OK"] } }).queryKey,
    record: queryOptions(retrieve, { path, query: { field: ["uuid"] } }).queryKey,
    team: queryOptions(everything.marketplaceProviderResourcesTeamList, { path }).queryKey,
    other: queryOptions(retrieve, { path: other }).queryKey,
    usages: queryOptions(everything.marketplaceComponentUsagesList).queryKey,
  };

  test.each([
    ["its family", queryKey(family), ["list", "ok", "pages", "record", "team", "other"]],
    ["its operation", queryKey(list), ["list", "ok", "pages"]],
    ["its operation with filters", queryKey(list, { query: { state: ["OK"] } }), ["ok", "pages"]],
    ["its record", queryKey(family, { path }), ["record", "team"]],
    ["its record by operation", queryKey(retrieve, { path }), ["record"]],
    ["its server", queryKey(family, { baseUrl: "https://waldur.test" }), []],
  ])("%s", (_, key, names) => {
    const matched = Object.entries(cached).filter(([, each]) => partialMatchKey(each, key));
    expect(matched.map(([name]) => name)).toEqual(names);
  });
});
