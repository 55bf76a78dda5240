import { describe, expect, test } from "vitest";
import {
  ApiError,
  createWaldurClient,
  InvalidRequestError,
  marketplaceComponentUsagesList as list,
  NetworkError,
  marketplaceComponentUsagesSetUsage as setUsage,
  UnexpectedAnswerError,
  unwrap,
} from "../../../src/index.js";
import { refuseUnhandledRejections, serve } from "./_servers.js";
import { forgetConfiguration, LIST, observed, WAYS } from "./_ways.js";

refuseUnhandledRejections();
forgetConfiguration();

const baseUrl = "https://waldur.test";
const body = { resource: "b9005020ea014056801f86ab919a8aef", usages: [{ type: "cpu", amount: 1 }] };
const broken = new Error("metrics are down");
const fails = () => {
  throw broken;
};
const refused = () => Response.json({ detail: "No." }, { status: 401 });

describe("a request that was sent is never reported as not sent, when", () => {
  test("middleware throws after the response", async () => {
    const { url, seen } = await serve((_, response) => response.writeHead(201).end());
    const client = createWaldurClient({ baseUrl: url, token: "x" });
    client.use({ onResponse: fails });
    const { data, error, request, response } = await setUsage({ client, body });
    expect(seen).toHaveLength(1);
    expect(error).toBeInstanceOf(UnexpectedAnswerError);
    expect(error).toMatchObject({ kind: "unexpected", status: 201, method: "POST", cause: broken });
    expect(error?.message).toMatch(/^POST \S+\/set_usage\/ answered 201: then middleware threw/);
    expect([data, response?.status, error?.response]).toEqual([undefined, 201, response]);
    expect(request?.url).toBe(`${url}/api/marketplace-component-usages/set_usage/`);
  });

  test.each([
    { name: "throws", onError: fails, cause: broken },
    { name: "gives another error", onError: () => broken, cause: broken },
  ])("middleware $name after a network error", async ({ onError, cause }) => {
    const client = createWaldurClient({ baseUrl, fetch: () => Promise.reject(new TypeError("fetch failed")) });
    client.use({ onError });
    const { error, request, response } = await list({ client });
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ cause });
    expect([request?.url, response]).toEqual([baseUrl + LIST, undefined]);
  });

  test("middleware throws after a redirect", async () => {
    const client = createWaldurClient({
      baseUrl,
      fetch: async () => new Response(null, { status: 302, headers: { location: "/" } }),
    });
    client.use({ onError: fails });
    expect((await list({ client })).error).toMatchObject({ kind: "unexpected", status: 302, cause: broken });
  });

  test.each(WAYS)("its `fetch` throws after the response, by $way", async ({ connect }) => {
    const { error } = await list(connect({ baseUrl, fetch: async () => fails() }));
    expect(error).toMatchObject({ kind: "network", cause: broken, request: { url: baseUrl + LIST } });
  });
});

describe("a request that was not sent says so, when", () => {
  test("middleware throws before", async () => {
    const { fetch, requests } = observed();
    const client = createWaldurClient({ baseUrl, fetch });
    client.use({ onRequest: fails });
    const { error, request, response } = await list({ client });
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect([requests.length, request, response]).toEqual([0, undefined, undefined]);
  });

  test.each(WAYS)("its token throws, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    const result = await list(connect({ baseUrl, fetch, token: fails }));
    expect(result).toMatchObject({ data: undefined, error: { kind: "invalid", cause: broken } });
    expect([requests.length, result.request]).toEqual([0, undefined]);
  });
});

describe.each(WAYS)("a result has all four keys, by $way", ({ connect }) => {
  const keys = ["data", "error", "request", "response"];

  test("with data", async () => {
    const { fetch } = observed();
    const result = await list({ ...connect({ baseUrl, fetch, token: "secret" }), query: { page: 2 } });
    expect(Object.keys(result)).toEqual(keys);
    expect(result).toMatchObject({ data: [], error: undefined, response: { status: 200 } });
    expect(result.request).toMatchObject({ method: "GET", url: `${baseUrl}${LIST}?page=2` });
    // A log of the result must not show the token.
    expect(result.request?.headers.has("authorization")).toBe(false);
  });

  test("with an error, which has the request and a response that can be read again", async () => {
    const result = await setUsage({ ...connect({ baseUrl, fetch: async () => refused() }), body });
    expect(Object.keys(result)).toEqual(keys);
    const { data, error, request, response } = result;
    expect(error).toBeInstanceOf(ApiError);
    expect([data, error?.request, error?.response]).toEqual([undefined, request, response]);
    expect(request?.method).toBe("POST");
    expect(await error?.response?.json()).toEqual({ detail: "No." });
  });

  test("without an answer", async () => {
    const result = await list(connect({ baseUrl, fetch: () => Promise.reject(new TypeError("fetch failed")) }));
    expect(Object.keys(result)).toEqual(keys);
    expect(result).toMatchObject({ data: undefined, error: { kind: "network" }, response: undefined });
  });

  test("but with throwOnError the data or error alone", async () => {
    const { fetch } = observed();
    expect(await list({ ...connect({ baseUrl, fetch }), throwOnError: true })).toEqual([]);
    const call = setUsage({ ...connect({ baseUrl, fetch: async () => refused() }), body, throwOnError: true });
    await expect(call).rejects.toMatchObject({ status: 401, response: { status: 401 } });
  });
});

test("the response of an error is redacted", async () => {
  const fetch = async ({ headers }: Request) => new Response(headers.get("authorization"), { status: 500 });
  for (const { connect } of WAYS) {
    const { error } = await list(connect({ baseUrl, fetch, token: "0123456789abcdef" }));
    expect(await error?.response?.text()).toBe("Token $WALDUR_TOKEN");
  }
});

test("the error of unwrap has request and response", async () => {
  const client = createWaldurClient({ baseUrl, fetch: async () => refused() });
  const error = await unwrap(client.GET(LIST)).catch((thrown: ApiError) => thrown);
  expect(error).toMatchObject({ status: 401, request: { url: baseUrl + LIST }, response: { status: 401 } });
  expect(await (error as ApiError).response?.json()).toEqual({ detail: "No." });
});

describe("by path, `error` is never falsy", () => {
  const json = { "content-type": "application/json" };
  test.each([
    { name: "nothing", text: null },
    { name: "an empty string", text: '""' },
    { name: "zero", text: "0" },
    { name: "false", text: "false" },
    { name: "null", text: "null" },
  ])("for $name", async ({ text }) => {
    const { url } = await serve((_, response) => response.writeHead(409, json).end(text));
    const client = createWaldurClient({ baseUrl: url });
    const replaced = { detail: "409 Conflict" };
    expect((await client.GET(LIST)).error).toEqual(replaced);
    expect((await client.GET(LIST, { parseAs: "stream" })).error).toEqual(replaced);
    expect((await client.HEAD(LIST)).error).toEqual(replaced);
  });

  test("for a status that has no body", async () => {
    const client = createWaldurClient({ baseUrl, fetch: async () => new Response(null, { status: 304 }) });
    expect((await client.GET(LIST)).error).toEqual({ detail: "304" });
  });
});

describe.each(WAYS)("by $way", ({ connect }) => {
  test.each([300, 304, 305, 306])("%i is no redirect", async (status) => {
    const { error } = await list(connect({ baseUrl, fetch: async () => new Response(null, { status }) }));
    expect(error).toMatchObject({ kind: "unexpected", status });
    expect(error?.message).toMatch(/an undeclared status$/);
  });

  test.each([301, 302, 303, 307, 308])("%i is a redirect", async (status) => {
    const { error } = await list(connect({ baseUrl, fetch: async () => new Response(null, { status }) }));
    expect(error).toMatchObject({ kind: "unexpected", status, response: { status } });
    expect(error?.message).toMatch(/redirect/);
  });

  test.each(["Application/JSON", "APPLICATION/JSON; Charset=UTF-8"])("%s is JSON", async (type) => {
    const fetch = async () => new Response("[]", { headers: { "content-type": type } });
    expect(await list(connect({ baseUrl, fetch }))).toMatchObject({ data: [], error: undefined });
  });

  test("application/problem+json is not what the contract declares", async () => {
    const fetch = async () => new Response("[]", { headers: { "content-type": "application/problem+json" } });
    expect((await list(connect({ baseUrl, fetch }))).error?.message).toMatch(/no application\/json$/);
  });
});

test("by path, content types compare without case", async () => {
  const types = ["Text/Plain", "Application/JSON"];
  const fetch = async () => new Response("[5]", { headers: { "content-type": types.shift() as string } });
  const client = createWaldurClient({ baseUrl, fetch });
  expect([(await client.GET(LIST)).data, (await client.GET(LIST)).data]).toEqual(["[5]", [5]]);
});
