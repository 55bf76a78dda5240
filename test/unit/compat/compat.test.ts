import { afterEach, describe, expect, test, vi } from "vitest";
import * as functions from "../../../generated/compat.js";
import {
  type Client,
  client,
  createClient,
  createConfig,
  marketplaceComponentUsagesCount,
  marketplaceComponentUsagesList,
  marketplaceProviderResourcesList,
  marketplaceProviderResourcesPull,
  marketplaceProviderResourcesRetrieve,
  marketplaceProviderResourcesSetPaused,
} from "../../../src/compat/index.js";
import { operations } from "../../helpers/contract.js";

const HOME = "http://waldur.test";
const uuid = "b9005020ea014056801f86ab919a8aef";
const path = { uuid };
const refusal = { detail: "Not found." };
const refuse = () => Response.json(refusal, { status: 404 });

/** A client whose requests are kept, and answered by `respond`. */
function setUp(config: object = {}, respond: () => Response | Promise<Response> = () => Response.json([])) {
  const sent: Request[] = [];
  const own = createClient(createConfig({ baseUrl: HOME, ...config }));
  own.setConfig({
    fetch: async (request: RequestInfo | URL) => {
      sent.push(request as Request);
      return respond();
    },
  });
  return { client: own, sent, authorization: () => sent.map(({ headers }) => headers.get("authorization")) };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("every operation", () => {
  test.each(operations)("$id is called by method and path", async ({ id, method, path: template, parameters }) => {
    const { client, sent } = setUp({ throwOnError: true }, () => new Response(null, { status: 204 }));
    const name = id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const call = (functions as unknown as Record<string, (options: object) => Promise<unknown>>)[name];
    const values = Object.fromEntries(
      parameters.filter((each) => each.in === "path").map((each) => [each.name, "a b"]),
    );
    await call?.({ client, path: values, query: { o: ["-usage", "name"] } });
    const url = `${HOME}${template.replace(/\{\w+\}/g, "a%20b")}?o=-usage,name`;
    expect(sent.map((request) => [request.method, request.url])).toEqual([[method, url]]);
  });

  test("uses the one client, unless it is given another", async () => {
    const { sent } = setUp();
    const before = client.getConfig();
    client.setConfig({ baseUrl: "http://other.test", fetch: async () => Response.json([{}]) });
    const { data } = await marketplaceComponentUsagesList();
    expect({ data, sent }).toEqual({ data: [{}], sent: [] });
    client.setConfig(before);
  });
});

describe("throwOnError", () => {
  const get = (client: Client, throwOnError?: boolean) =>
    marketplaceProviderResourcesRetrieve<boolean>({
      client,
      path,
      ...(throwOnError !== undefined && { throwOnError }),
    });
  const act = (client: Client, throwOnError?: boolean) =>
    marketplaceProviderResourcesPull<boolean>({ client, path, ...(throwOnError !== undefined && { throwOnError }) });

  test.each([
    ["true of the client", true, undefined],
    ["true of the call", undefined, true],
    ["true of the call over false", false, true],
  ])("%s throws the body", async (_, ofClient, ofCall) => {
    const { client } = setUp({ throwOnError: ofClient }, refuse);
    await expect(get(client, ofCall)).rejects.toEqual(refusal);
    await expect(act(client, ofCall)).rejects.toEqual(refusal);
  });

  test.each([
    ["false of the client", false, undefined],
    ["false of the call", undefined, false],
    ["false of the call over true", true, false],
  ])("%s gives the body as error", async (_, ofClient, ofCall) => {
    const { client } = setUp({ throwOnError: ofClient }, refuse);
    for (const call of [get, act]) {
      const result = (await call(client, ofCall)) as {
        data: unknown;
        error: unknown;
        request: Request;
        response: Response;
      };
      expect(result).toMatchObject({ data: undefined, error: refusal, response: { status: 404 } });
      expect(result.request.url).toContain(uuid);
    }
  });

  test("is what the client says where a call says undefined", async () => {
    const { client } = setUp({ throwOnError: true }, refuse);
    await expect(marketplaceProviderResourcesRetrieve({ client, path, throwOnError: undefined })).rejects.toEqual(
      refusal,
    );
  });

  test("unsaid: a refused action throws", async () => {
    const { client } = setUp({}, refuse);
    await expect(act(client)).rejects.toEqual(refusal);
    await expect(marketplaceComponentUsagesCount({ client })).rejects.toEqual(refusal);
    for (const method of ["post", "put", "patch", "delete", "head", "options"] as const)
      await expect(client[method]({ url: "/x/" }), method).rejects.toEqual(refusal);
  });

  test("unsaid: a refused GET gives error, and data throws", async () => {
    const { client } = setUp({}, refuse);
    const { error, response, request } = await marketplaceProviderResourcesRetrieve({ client, path });
    expect({ error, status: response.status, method: request.method }).toEqual({
      error: refusal,
      status: 404,
      method: "GET",
    });
    const result = await client.get({ url: "/x/" });
    expect(() => result.data).toThrow(expect.objectContaining(refusal));
    // Whoever has seen the error knows.
    expect(result.error).toEqual(refusal);
    expect(result.data).toBeUndefined();
    expect(() => ({ ...marketplaceProviderResourcesRetrieve })).not.toThrow();
  });

  test("unsaid: a refused GET rejects for whoever calls then, catch or Promise.all", async () => {
    const { client } = setUp({}, refuse);
    const call = () => marketplaceProviderResourcesRetrieve({ client, path });
    await expect(call().then(({ data }) => data)).rejects.toEqual(refusal);
    await expect(call().catch((error) => ({ caught: error }))).resolves.toEqual({ caught: refusal });
    await expect(Promise.all([call(), 1])).rejects.toEqual(refusal);
    expect(await Promise.allSettled([call()])).toEqual([{ status: "rejected", reason: refusal }]);
    expect(
      await call().then(
        () => "given",
        () => "refused",
      ),
    ).toBe("refused");
    await expect((async () => call())()).rejects.toEqual(refusal);
  });

  test("unsaid: what succeeds is given to all of them", async () => {
    const { client } = setUp({}, () => Response.json({ name: "a" }));
    const call = () => marketplaceProviderResourcesRetrieve({ client, path });
    const results = [await call(), await call().then((given) => given), ...(await Promise.all([call()]))];
    expect(results.map(({ data, error }) => ({ data, error }))).toEqual(
      Array(3).fill({ data: { name: "a" }, error: undefined }),
    );
  });

  test("unsaid: the body alone throws, for there is no place for an error", async () => {
    const { client } = setUp({ responseStyle: "data" }, refuse);
    await expect(client.get({ url: "/x/" })).rejects.toEqual(refusal);
    await expect(client.get({ url: "/x/", throwOnError: false })).resolves.toBeUndefined();
  });

  test("holds without a response, too", async () => {
    const cause = new TypeError("fetch failed");
    const { client } = setUp({}, () => Promise.reject(cause));
    const { error, response } = await client.get({ url: "/x/" });
    expect({ error, response }).toEqual({ error: cause, response: undefined });
    await expect(act(client)).rejects.toBe(cause);
    await expect(act(client, false)).resolves.toMatchObject({ error: cause, response: undefined });
  });
});

describe("interceptors", () => {
  test("of errors are given what the one before them gave, with response, request and options", async () => {
    const { client } = setUp({ throwOnError: true }, refuse);
    const seen: unknown[] = [];
    client.interceptors.error.use((error, response, request, options) => {
      seen.push(error, response.status, request.method, options.url);
      return { wrapped: error };
    });
    client.interceptors.error.use((error) => ({ twice: error }));
    await expect(client.post({ url: "/x/" })).rejects.toEqual({ twice: { wrapped: refusal } });
    expect(seen).toEqual([refusal, 404, "POST", "/x/"]);
  });

  test("of errors see a network error, without a response", async () => {
    const { client } = setUp({ throwOnError: true }, () => Promise.reject(new TypeError("fetch failed")));
    client.interceptors.error.use((error, response) => ({ message: (error as Error).message, response }));
    await expect(client.get({ url: "/x/" })).rejects.toEqual({ message: "fetch failed", response: undefined });
  });

  test("of errors see what other interceptors throw", async () => {
    const { client } = setUp({ throwOnError: true });
    client.interceptors.response.use(() => {
      throw new RangeError("signed out");
    });
    client.interceptors.error.use((error) => (error as Error).message);
    await expect(client.get({ url: "/x/" })).rejects.toBe("signed out");
  });

  test("that give nothing leave an empty object", async () => {
    const { client } = setUp({ throwOnError: true }, refuse);
    client.interceptors.error.use(() => undefined);
    await expect(client.get({ url: "/x/" })).rejects.toEqual({});
  });

  test("of requests and responses replace what they are given, in their order", async () => {
    const { client, sent } = setUp();
    client.interceptors.request.use((request) => new Request(`${request.url}?a`, request));
    client.interceptors.request.use(async (request) => new Request(`${request.url}b`, request));
    client.interceptors.response.use(async (response) => Response.json([await response.json()]));
    const { data } = await client.get({ url: "/x/" });
    expect({ data, url: sent[0]?.url }).toEqual({ data: [[]], url: `${HOME}/x/?ab` });
  });
});

describe("credentials", () => {
  const asked = async (auth: unknown, more: object = {}) => {
    const schemes: string[] = [];
    const { client, authorization } = setUp({
      auth:
        typeof auth === "function"
          ? (scheme: { type: string }) => {
              schemes.push(scheme.type);
              return auth(scheme);
            }
          : auth,
    });
    await marketplaceComponentUsagesList({ client, ...more });
    return [authorization()[0], ...schemes];
  };
  const bearer = ({ scheme }: { scheme?: string }) => (scheme === "bearer" ? "eyJ" : undefined);

  test.each([
    ["the first scheme that gives one wins", () => "Token x", ["Token x", "apiKey"]],
    ["a text", "Token x", ["Token x"]],
    ["of the second scheme", bearer, ["Bearer eyJ", "apiKey", "http"]],
    [
      "a key is never a bearer",
      (scheme: object) => ("scheme" in scheme ? "Token x" : undefined),
      ["Token x", "apiKey", "http"],
    ],
    ["a bearer is not one twice", () => "Bearer eyJ", ["Bearer eyJ", "apiKey"]],
    ["an access token that is given for any scheme", () => "eyJ", ["Bearer eyJ", "apiKey", "http"]],
    ["an access token as a text", "eyJ", ["Bearer eyJ"]],
    ["none", () => undefined, [null, "apiKey", "http"]],
  ])("%s", async (_, auth, expected) => {
    expect(await asked(auth)).toEqual(expected);
  });

  test("a header stays, and nobody is asked", async () => {
    expect(await asked(() => "Token x", { headers: { Authorization: "Token y" } })).toEqual(["Token y"]);
  });

  test("those of the client go to its own origin only", async () => {
    const headers = { Authorization: "Token y", Cookie: "sessionid=z", "Accept-Language": "et" };
    const security = [{ name: "Authorization", type: "apiKey" }] as const;
    for (const config of [{ auth: "Token x" }, { headers }]) {
      const { client, sent, authorization } = setUp(config);
      const secret = "auth" in config ? "Token x" : "Token y";
      const urls = [
        `${HOME}/api/x/?page=2`,
        "HTTP://WALDUR.TEST:80/api/",
        `${HOME}.evil.test/`,
        "https://waldur.test/",
        `${HOME}:81/`,
        "http://waldur.test@evil.test/",
      ];
      for (const url of urls) await client.get({ url, security, throwOnError: false, query: { a: 1 } });
      await client.get({ url: "/x/", baseUrl: "http://evil.test", security });
      await client.get({ url: "/x/", baseUrl: `${HOME}/`, security });
      // Nothing is sent to a URL with a name and a password.
      expect(authorization()).toEqual([secret, secret, null, null, null, null, secret]);
      expect(sent[0]?.url).toBe(`${HOME}/api/x/?page=2&a=1`);
      if ("headers" in config)
        expect(sent.map(({ headers }) => headers.get("accept-language"))).toEqual(Array(7).fill("et"));
    }
  });

  test("those of a call go where it goes", async () => {
    const { client, authorization } = setUp({ auth: "Token x" });
    await marketplaceComponentUsagesList({ client, baseUrl: "http://other.test", auth: "Token y" });
    await client.get({ url: "http://other.test/", headers: { Authorization: "Token z" } });
    expect(authorization()).toEqual(["Token y", "Token z"]);
  });

  test("those of a client without a URL go to that of the call", async () => {
    const { client, authorization } = setUp({ baseUrl: undefined, auth: "Token x" });
    await marketplaceComponentUsagesList({ client, baseUrl: HOME });
    expect(authorization()).toEqual(["Token x"]);
  });

  test("on a page without a URL, those of the client go to the page", async () => {
    vi.stubGlobal("location", { href: `${HOME}/app/` });
    vi.stubGlobal(
      "Request",
      class extends Request {
        constructor(url: string, init?: RequestInit) {
          super(new URL(url, `${HOME}/app/`), init);
        }
      },
    );
    const { client, sent, authorization } = setUp({ baseUrl: "", auth: "Token x" });
    const security = [{ name: "Authorization", type: "apiKey" }] as const;
    for (const url of ["/api/x/", "//evil.test/x/", "/\\evil.test/x/"]) await client.get({ url, security });
    expect(sent.map(({ url }, index) => [url, authorization()[index]])).toEqual([
      [`${HOME}/api/x/`, "Token x"],
      ["http://evil.test/x/", null],
      ["http://evil.test/x/", null],
    ]);
  });
});

test.each(["", ".", ".."])("a path parameter %j, which would lead elsewhere, is refused", async (uuid) => {
  const { client, sent } = setUp({ throwOnError: true });
  await expect(marketplaceProviderResourcesRetrieve({ client, path: { uuid } })).rejects.toThrow(/"uuid"/);
  expect(sent).toEqual([]);
});

test("what is undefined in a list is left out, whichever way the list is written", async () => {
  const { client, sent } = setUp();
  const query = { o: [undefined, "-name"], state: ["OK", undefined] } as never;
  await marketplaceProviderResourcesList({ client, query });
  expect(sent[0]?.url).toMatch(/\?o=-name&state=OK$/);
});

test("HEAD with JSON and no body is no error", async () => {
  const response = () => new Response(null, { headers: { "content-type": "application/json", "x-result-count": "3" } });
  const { client } = setUp({ throwOnError: true }, response);
  const result = await marketplaceComponentUsagesCount({ client });
  expect([result.data, result.response.headers.get("x-result-count")]).toEqual([{}, "3"]);
});

test("content types are compared without case", async () => {
  const { client } = setUp({}, () => new Response("[1]", { headers: { "content-type": "Application/JSON" } }));
  expect((await client.get({ url: "/x/" })).data).toEqual([1]);
});

test("options of fetch are passed on, and those of the platform that Request does not keep", async () => {
  const { client, sent } = setUp({ keepalive: true });
  const { signal } = new AbortController();
  await marketplaceProviderResourcesSetPaused({
    client,
    path,
    body: { paused: true },
    cache: "no-store",
    mode: "cors",
    signal,
  });
  expect(sent[0]).toMatchObject({ keepalive: true, cache: "no-store", mode: "cors", method: "POST" });
  expect(await sent[0]?.text()).toBe('{"paused":true}');
});

test("a header with a line break is refused, and not quoted", async () => {
  const { client, sent } = setUp({ throwOnError: true });
  const thrown = await client.get({ url: "/x/", headers: { a: "se\ncret" } }).catch((error: Error) => error);
  expect(String(thrown)).toMatch(/header/);
  expect(String(thrown)).not.toMatch(/cret/);
  expect(sent).toEqual([]);
});

test("what Next.js looks for is on the request", async () => {
  const { client, sent } = setUp();
  await marketplaceProviderResourcesList({ client, next: { revalidate: 60 } } as object);
  expect(sent[0]).toHaveProperty("next", { revalidate: 60 });
});

test("where the platform has no Request, fetch and interceptors get the parts of one", async () => {
  vi.stubGlobal("Request", undefined);
  const calls: unknown[][] = [];
  const own = createClient({ baseUrl: HOME, auth: "Token x", throwOnError: true });
  own.setConfig({
    fetch: async (...args: unknown[]) => {
      calls.push(args);
      return Response.json({ status: "paused" });
    },
  });
  own.interceptors.request.use((request) => {
    request.headers.set("x-stamp", "1");
    return request;
  });
  const { data } = await marketplaceProviderResourcesSetPaused({ client: own, path, body: { paused: true } });
  expect(data).toEqual({ status: "paused" });
  const [[url, init]] = calls as [[string, RequestInit]];
  expect(url).toMatch(/set_paused\/$/);
  expect(init).toMatchObject({ method: "POST", body: '{"paused":true}' });
  expect([...(init.headers as Headers)]).toEqual([
    ["authorization", "Token x"],
    ["content-type", "application/json"],
    ["x-stamp", "1"],
  ]);
});
