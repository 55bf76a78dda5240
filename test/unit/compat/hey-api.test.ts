import { beforeAll, describe, expect, test } from "vitest";
import * as compat from "../../../src/compat/index.js";
import { type Library, loadHeyApi } from "./_hey-api.js";

/** Calls and answers for both clients, which have to send, give and throw the same. */

let heyApi: Library;
beforeAll(async () => {
  heyApi = await loadHeyApi();
});

type Config = compat.Config;
type Options = compat.RequestOptions & { method?: Config["method"] };

const json = (body: unknown, init?: ResponseInit) => () => Response.json(body, init);
const plain =
  (body: BodyInit | null, type?: string, init: ResponseInit = {}) =>
  () => {
    const response = new Response(body, init);
    response.headers.delete("content-type");
    if (type) response.headers.set("content-type", type);
    return response;
  };

async function readable(value: unknown): Promise<unknown> {
  if (value instanceof ReadableStream) return { stream: await new Response(value).text() };
  if (value instanceof Blob) return { blob: await value.text(), type: value.type };
  if (value instanceof ArrayBuffer) return { bytes: new TextDecoder().decode(value) };
  if (value instanceof FormData) return { form: [...value] };
  if (value instanceof Error) return { isTypeError: value instanceof TypeError };
  return value;
}

/** What a client sends, and what the caller gets. */
async function run(library: Library, options: Options, { config = {}, respond = json([]) }: Case): Promise<unknown> {
  const sent: unknown[] = [];
  const client = library.createClient(library.createConfig({ baseUrl: "http://waldur.test/", ...config }));
  client.setConfig({
    fetch: async (input: RequestInfo | URL) => {
      const request = input as Request;
      const { method, url, headers, redirect, cache, credentials } = request;
      // A boundary is different each time.
      const type = headers.get("content-type")?.replace(/boundary=.*/, "boundary");
      const body = (await request.clone().text()).replace(/-{4,}formdata-undici-\d+|-+\w*Boundary\w+/gi, "boundary");
      sent.push({
        method,
        url,
        headers: { ...Object.fromEntries(headers), "content-type": type },
        body,
        redirect,
        cache,
        credentials,
      });
      return respond();
    },
  });
  const outcome = await client.request({ method: "GET", ...options } as never).then(
    async (result: unknown) => {
      if (Object(result) !== result || !("request" in Object(result))) return { bare: await readable(result) };
      const { data, error, response } = result as { data?: unknown; error?: unknown; response?: Response };
      return { data: await readable(data), error: await readable(error), status: response?.status };
    },
    async (thrown: unknown) => ({ thrown: await readable(thrown) }),
  );
  return { sent, outcome };
}

interface Case {
  config?: Config;
  respond?: () => Response;
}

const compare = (name: string, url: string, options: Partial<Options> = {}, given: Case = {}) =>
  [name, { url, throwOnError: false, ...options } as Options, given] as const;

const NESTED = { a: 1, b: [2, "x y"], c: { d: true, e: undefined } };
const KEY = [{ name: "Authorization", type: "apiKey" }] as const;

const requests = [
  compare("a list", "/api/x/"),
  compare("a URL without a slash in front", "api/x/"),
  compare("query", "/x/", {
    query: { a: 1, b: "x y&z", c: true, d: null, e: undefined, f: ["a", "b c"], g: 0, h: "" },
  }),
  compare("objects in the query", "/x/", { query: { range: { from: 1, to: "x y" }, day: new Date(0) } }),
  compare("no query left", "/x/", { query: { a: undefined, b: [] } }),
  compare("values inside of values", "/x/", { query: { a: [{ b: 1 }] }, throwOnError: true }),
  ...(["form", "pipeDelimited", "spaceDelimited"] as const).map((style) =>
    compare(`a list in ${style}`, "/x/", {
      query: { a: ["1 2", "3"], b: "c d" },
      querySerializer: { array: { style, explode: false }, allowReserved: style === "form" },
    }),
  ),
  ...(["form", "deepObject"] as const).flatMap((style) =>
    [true, false].map((explode) =>
      compare(`an object in ${style}, ${explode}`, "/x/", {
        query: { a: { b: "c d", e: 1 } },
        querySerializer: { object: { style, explode } },
      }),
    ),
  ),
  compare("parameters written in a way of their own", "/x/", {
    query: { a: [1, 2], b: [1, 2], c: "/" },
    querySerializer: { parameters: { a: { array: { explode: false } }, c: { allowReserved: true } } },
  }),
  compare("a serializer", "/x/", { query: { a: 1 }, querySerializer: (query) => `?${JSON.stringify(query)}` }),
  compare("path", "/x/{uuid}/{n}/{left}/", { path: { uuid: "a b/c", n: 0, left: undefined } }),
  compare("a path in the styles of OpenAPI", "/x/{.a}/{;b}/{.c*}/{;d}/{e}/{e*}/{f*}/{;f}/{;g*}/{day}", {
    path: { a: "1 2", b: 3, c: [1, 2], d: [1, 2], e: [1, "2 3"], f: { g: 1, h: "i j" }, g: [4, 5], day: new Date(0) },
  }),
  compare("JSON", "/x/", { method: "POST", body: NESTED }),
  compare("a bigint", "/x/", { method: "PUT", body: { a: 10n } }),
  compare("no body", "/x/", { method: "POST" }),
  compare("null as a body", "/x/", { method: "PATCH", body: null }),
  compare("an empty text as it is", "/x/", { method: "POST", body: "", bodySerializer: null }),
  compare("a body that is written as nothing", "/x/", { method: "POST", body: "a", bodySerializer: () => "" }),
  compare("text as it is", "/x/", {
    method: "POST",
    body: "a,b",
    bodySerializer: null,
    headers: { "Content-Type": "text/csv" },
  }),
  compare("a form", "/x/", {
    ...compat.formDataBodySerializer,
    method: "POST",
    body: { a: "1", b: [2, "x"], c: new Date(0), d: undefined, e: { f: 1 }, g: null, h: new Blob(["i"]) },
    headers: { "Content-Type": null },
  }),
  compare("an encoded form", "/x/", {
    ...compat.urlSearchParamsBodySerializer,
    method: "POST",
    body: { a: "1 &", b: [2, "x"], d: undefined, e: { f: 1 } },
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  }),
  compare(
    "headers",
    "/x/",
    { headers: { a: null, B: "call", n: 1, flag: false, list: ["x", "y"], left: undefined } },
    { config: { headers: { A: "client", b: "client", left: "client" } } },
  ),
  compare(
    "headers of the platform",
    "/x/",
    { headers: new Headers({ b: "call" }) },
    { config: { headers: { b: "1", c: "2" } } },
  ),
  compare("options of fetch", "/x/", { cache: "no-store", credentials: "omit", redirect: "error", method: "DELETE" }),
  compare("HEAD", "/x/", { method: "HEAD", parseAs: "text" }),
  compare("a key", "/x/", { security: KEY, auth: "Token x" }),
  compare("a key by a function", "/x/", { security: KEY, auth: async () => "Token x" }),
  compare("a key of the client", "/x/", { security: KEY }, { config: { auth: () => "Token x" } }),
  compare("no key, taken back by the call", "/x/", { security: KEY, auth: undefined }, { config: { auth: "Token x" } }),
  compare("nothing that asks for a key", "/x/", { auth: "Token x" }),
  compare("a key that was not prefixed, and no other scheme", "/x/", { security: KEY, auth: "x" }),
  compare("a key beside a header", "/x/", { security: KEY, auth: "Token x", headers: { authorization: "Token y" } }),
  compare("a key in the query", "/x/", {
    security: [{ in: "query", name: "key", type: "apiKey" }],
    auth: "x y",
    query: { a: 1 },
  }),
  compare("a key in a cookie", "/x/", { security: [{ in: "cookie", name: "sessionid", type: "apiKey" }], auth: "x" }),
  compare("a bearer", "/x/", { security: [{ scheme: "bearer", type: "http" }], auth: "x" }),
  compare("a name and a password", "/x/", { security: [{ scheme: "basic", type: "http" }], auth: "x:y" }),
  compare("a scheme for which there is nothing", "/x/", {
    security: [...KEY, { scheme: "bearer", type: "http" }],
    auth: ({ scheme }) => (scheme === "bearer" ? "x" : undefined),
  }),
];

test.each(requests)("%s: the same request leaves", async (_, options, given) => {
  const theirs = await run(heyApi, options, given);
  expect(await run(compat, options, given)).toEqual(theirs);
});

const bodies: [name: string, respond: () => Response][] = [
  ["a list", json([{ uuid: "a" }])],
  ["an empty list", json([])],
  ["JSON of a kind", plain('{"a":1}', "application/problem+json")],
  ["JSON without a body", plain(null, "application/json")],
  ["JSON with a length of 0", plain(null, "application/json", { headers: { "content-length": "0" } })],
  ["text", plain("a,b", "text/plain; charset=utf-8")],
  ["bytes", plain("a,b", "application/octet-stream")],
  ["a type that nobody knows", plain("1", "chemical/x-pdb")],
  ["no type", plain("a,b")],
  ["204", plain(null, undefined, { status: 204 })],
  ["204 that claims to be JSON", plain(null, "application/json", { status: 204 })],
  ["201 without a body", plain(null, undefined, { status: 201 })],
];

describe("data", () => {
  test.each(bodies)("%s", async (_, respond) => {
    for (const parseAs of ["auto", "json", "text", "blob", "arrayBuffer", "stream", undefined] as const)
      for (const responseStyle of ["fields", "data"] as const) {
        const options = { url: "/x/", throwOnError: true, parseAs, responseStyle } as Options;
        const theirs = await run(heyApi, options, { respond });
        expect({ parseAs, ...((await run(compat, options, { respond })) as object) }).toEqual({
          parseAs,
          ...(theirs as object),
        });
      }
  });

  test("is checked and changed by functions, if it is JSON", async () => {
    for (const respond of [json({ a: 1 }), plain("a", "text/plain")]) {
      const options = {
        url: "/x/",
        throwOnError: false,
        responseTransformer: async (data: unknown) => ({ was: data }),
        responseValidator: async (data: unknown) => data,
      } as Options;
      expect(await run(compat, options, { respond })).toEqual(await run(heyApi, options, { respond }));
    }
    const refusing = { url: "/x/", throwOnError: true, responseValidator: () => Promise.reject(new RangeError()) };
    expect(await run(compat, refusing, {})).toEqual(await run(heyApi, refusing, {}));
    const unsent = { url: "/x/", throwOnError: true, requestValidator: () => Promise.reject(new RangeError()) };
    expect(await run(compat, unsent, {})).toEqual(await run(heyApi, unsent, {}));
  });
});

const refusals: [name: string, respond: () => Response][] = [
  ["a detail", json({ detail: "Invalid token." }, { status: 401 })],
  ["messages by field", json({ scope: ["Required."] }, { status: 400 })],
  ["text", plain("Bad gateway", "text/html", { status: 502 })],
  ["nothing", plain(null, undefined, { status: 404 })],
  ["null", json(null, { status: 500 })],
  ["304", plain(null, undefined, { status: 304 })],
  [
    "no response",
    () => {
      throw new TypeError("fetch failed");
    },
  ],
];

test.each(refusals)("refused with %s", async (_, respond) => {
  for (const throwOnError of [true, false])
    for (const responseStyle of ["fields", "data"] as const)
      for (const method of ["GET", "POST"] as const) {
        const options = { url: "/x/", method, throwOnError, responseStyle } as Options;
        const theirs = await run(heyApi, options, { respond });
        expect(await run(compat, options, { respond })).toEqual(theirs);
      }
});

test("a client's config is merged, and given back as a copy", () => {
  const [ours, theirs] = [compat, heyApi].map(({ createClient, createConfig }) => {
    const client = createClient(createConfig({ baseUrl: "http://a.test/" }));
    const seen = [
      client.getConfig(),
      client.setConfig({ headers: { "X-A": "1", "Accept-Language": "et" }, cache: "no-store" }),
    ];
    seen.push(client.setConfig({ headers: { "x-a": null }, baseUrl: "http://b.test/c/", throwOnError: true }));
    client.getConfig().baseUrl = "changed";
    seen.push(client.getConfig());
    return seen.map(({ headers, bodySerializer, querySerializer, ...config }) => ({
      ...config,
      headers: [...(headers as Headers)],
      serializers: [typeof bodySerializer, typeof querySerializer],
    }));
  });
  expect(ours).toEqual(theirs);
});

test("a URL is built as it would be called", () => {
  const options = { url: "/x/{uuid}/", path: { uuid: "a b" }, query: { o: "-usage", state: ["OK", "Erred"] } };
  const [ours, theirs] = [compat, heyApi].map(({ createClient }) =>
    createClient({ baseUrl: "http://a.test" }).buildUrl(options),
  );
  expect(ours).toBe(theirs);
});

test("interceptors are added, found, replaced and taken off", () => {
  const [ours, theirs] = [compat, heyApi].map(({ createClient }) => {
    const { request } = createClient().interceptors;
    const [first, second, third] = [(r: Request) => r, (r: Request) => r, (r: Request) => r];
    const seen: unknown[] = [
      request.use(first),
      request.use(second),
      request.exists(0),
      request.exists(first),
      request.exists(7),
    ];
    seen.push(
      request.update(0, third),
      request.exists(first),
      request.getInterceptorIndex(third),
      request.update(7, first),
    );
    request.eject(second);
    request.eject(7);
    seen.push(
      request.exists(1),
      request.fns.map(Boolean),
      request.update(second, first),
      request.update(third, first) === third,
    );
    request.eject(0);
    seen.push(request.use(first));
    request.clear();
    return [...seen, request.fns.length, request.exists(0)];
  });
  expect(ours).toEqual(theirs);
});
