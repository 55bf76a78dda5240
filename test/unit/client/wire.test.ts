import { describe, expect, test } from "vitest";
import { serializeQuery } from "../../../src/client/url.js";
import { functionName } from "../../../src/generate/functions.js";
import * as contract from "../../../src/index.js";
import { operations } from "../../helpers/contract.js";
import { refuseUnhandledRejections, serve } from "./_servers.js";
import { forgetConfiguration, LIST, observed, WAYS } from "./_ways.js";

const {
  configureWaldur,
  createWaldurClient,
  marketplaceComponentUsagesList: list,
  marketplaceComponentUsagesSetUsage: setUsage,
  marketplaceProviderResourcesPull: pull,
  marketplaceProviderResourcesRetrieve: retrieve,
} = contract;

refuseUnhandledRejections();
forgetConfiguration();

const baseUrl = "https://waldur.test";
const uuid = "b9005020ea014056801f86ab919a8aef";
type AnyFunction = (options: object) => Promise<{ error?: { kind: string; message: string } }>;

/** Every query array of the contract, and how it declares that two values are written. */
const ARRAYS = operations.flatMap((operation) =>
  operation.parameters
    .filter(({ in: place, schema }) => place === "query" && schema.type === "array")
    .map(({ name, explode }) => ({
      id: operation.id,
      path: operation.path,
      method: operation.method,
      name,
      search: explode === false ? `?${name}=b%2Ca` : `?${name}=b&${name}=a`,
    })),
);

describe("query arrays leave as the contract declares each of them", () => {
  test("of which it has both kinds", () => {
    const kinds = (pattern: RegExp) => [
      ...new Set(ARRAYS.filter(({ search }) => pattern.test(search)).map(({ name }) => name)),
    ];
    expect(kinds(/%2C/)).toEqual(expect.arrayContaining(["o", "offering_uuid", "offering_slug"]));
    expect(kinds(/&/)).toEqual(expect.arrayContaining(["field", "offering_type", "state", "type"]));
  });

  describe.each(ARRAYS)("$id: $name", ({ id, path, method, name, search }) => {
    const query = { [name]: ["b", "a"] };

    test.each(WAYS)("by $way", async ({ connect }) => {
      const { fetch, requests } = observed();
      const operation = (contract as unknown as Record<string, AnyFunction>)[functionName(id)] as AnyFunction;
      await operation({ ...connect({ baseUrl, fetch }), path: { uuid }, query });
      expect(requests.map((request) => new URL(request.url).search)).toEqual([search]);
      expect(requests[0]?.method).toBe(method);
    });

    test("by path", async () => {
      const { fetch, requests } = observed();
      const client = createWaldurClient({ baseUrl, fetch });
      const call = client[method as "GET"] as unknown as (path: string, init: object) => Promise<unknown>;
      await call(path, { params: { path: { uuid }, query } });
      expect(requests.map((request) => new URL(request.url).search)).toEqual([search]);
    });
  });

  test.each([
    { query: { type: undefined, page: 1 }, text: "page=1" },
    { query: { type: null }, text: "" },
    { query: { type: "a b&c=d#e" }, text: "type=a+b%26c%3Dd%23e" },
    { query: { type: "" }, text: "type=" },
    { query: { field: [], o: [] }, text: "" },
    { query: { field: ["uuid"], o: ["-usage"] }, text: "field=uuid&o=-usage" },
    { query: { field: ["uuid", undefined, null] }, text: "field=uuid" },
    { query: { o: "-usage" }, text: "o=-usage" },
    { query: { o: undefined }, text: "" },
    { query: { paused: false, page: 0 }, text: "paused=false&page=0" },
    { query: {}, text: "" },
  ])("$query is $text", ({ query, text }) => expect(serializeQuery(query)).toBe(text));
});

describe("a path value", () => {
  test.each([
    { value: "a/b", sent: "a%2Fb" },
    { value: "../../users", sent: "..%2F..%2Fusers" },
    { value: "?page=1", sent: "%3Fpage%3D1" },
    { value: "#top", sent: "%23top" },
    { value: "100%", sent: "100%25" },
    { value: "%2e%2e", sent: "%252e%252e" },
    { value: "é 😀", sent: "%C3%A9%20%F0%9F%98%80" },
    { value: "\0\r\n", sent: "%00%0D%0A" },
    { value: "...", sent: "..." },
    { value: "{uuid}", sent: "%7Buuid%7D" },
    { value: "$&", sent: "%24%26" },
    { value: "b9005020-ea01-4056-801f-86ab919a8aef", sent: "b9005020-ea01-4056-801f-86ab919a8aef" },
    { value: uuid, sent: uuid },
  ])("$value leaves as $sent", async ({ value, sent }) => {
    const { fetch, requests } = observed();
    const path = { uuid: value };
    for (const { connect } of WAYS) await retrieve({ ...connect({ baseUrl, fetch }), path });
    await createWaldurClient({ baseUrl, fetch }).GET("/api/marketplace-provider-resources/{uuid}/", {
      params: { path },
    });
    expect(requests.map(({ url }) => url)).toEqual(
      Array(4).fill(`${baseUrl}/api/marketplace-provider-resources/${sent}/`),
    );
  });

  test.each([
    { value: "", name: '""' },
    { value: ".", name: '"."' },
    { value: "..", name: '".."' },
    { value: undefined, name: '""' },
    { value: null, name: '""' },
  ])("$value is refused, because it would be another URL", async ({ value, name }) => {
    const { fetch, requests } = observed();
    for (const { connect } of WAYS) {
      const { error } = await retrieve({ ...connect({ baseUrl, fetch }), path: { uuid: value as string } });
      expect(error).toMatchObject({
        kind: "invalid",
        message: `GET /api/marketplace-provider-resources/{uuid}/ was not sent: the path parameter "uuid" must not be ${name}`,
      });
    }
    expect((await retrieve({ baseUrl } as never)).error?.kind).toBe("invalid");
    expect(requests).toEqual([]);
  });

  test("that is no text at all is refused", async () => {
    for (const { connect } of WAYS) {
      const { error } = await retrieve({ ...connect({ baseUrl }), path: { uuid: "\ud800" } });
      expect(error).toMatchObject({ kind: "invalid", cause: expect.any(URIError) });
    }
  });
});

describe("a body", () => {
  const body = { resource: uuid, usages: [{ type: "cpu", amount: "12.50", description: "é" }] };

  test.each(WAYS)("is JSON and says so, by $way", async ({ connect }) => {
    const { url, seen } = await serve((_, response) => response.writeHead(201).end());
    expect(await setUsage({ ...connect({ baseUrl: url }), body })).toMatchObject({ data: undefined });
    expect(seen.map(({ request, body }) => [request.method, request.headers["content-type"], body])).toEqual([
      ["POST", "application/json", JSON.stringify(body)],
    ]);
  });

  test.each(WAYS)("that is missing has no type, by $way", async ({ connect }) => {
    const { url, seen } = await serve((_, response) => response.writeHead(202).end());
    const options = connect({ baseUrl: url });
    expect((await pull({ ...options, path: { uuid } })).error).toBeUndefined();
    await list(options);
    expect(seen.map(({ request, body }) => [request.method, request.headers["content-type"], body])).toEqual([
      ["POST", undefined, ""],
      ["GET", undefined, ""],
    ]);
  });

  test.each(WAYS)("that is no JSON is refused, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    const loop: Record<string, unknown> = {};
    loop.loop = loop;
    for (const body of [loop, { amount: 1n }]) {
      const { error } = await setUsage({ ...connect({ baseUrl, fetch }), body: body as never });
      expect(error).toMatchObject({ kind: "invalid", cause: expect.any(TypeError) });
    }
    expect(requests).toEqual([]);
  });
});

describe("headers", () => {
  test.each(WAYS)("of the call go before those of the client, by $way", async ({ connect }) => {
    const { url, seen } = await serve((_, response) => response.end());
    const options = connect({ baseUrl: url, headers: { "Accept-Language": "et", "X-Page": "usage" } });
    await list(options);
    await list({ ...options, headers: new Headers({ "accept-language": "uk" }) });
    await list({ ...options, headers: [["Accept-Language", "lt"]] });
    expect(seen.map(({ request }) => [request.headers["accept-language"], request.headers["x-page"]])).toEqual([
      ["et", "usage"],
      ["uk", "usage"],
      ["lt", "usage"],
    ]);
  });

  test("of one call are not there in the next", async () => {
    const { fetch, requests } = observed();
    configureWaldur({ baseUrl, fetch, headers: { "X-Page": "usage" } });
    await list({ headers: { "X-Once": "1" }, auth: "key" });
    await list();
    expect([...(requests[1]?.headers ?? [])]).toEqual([["x-page", "usage"]]);
    expect(requests[0]?.url).toBe(baseUrl + LIST);
  });
});
