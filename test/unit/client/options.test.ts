import { afterEach, describe, expect, test, vi } from "vitest";
import {
  configureWaldur,
  createWaldurClient,
  marketplaceComponentUsagesList as list,
  paginate,
  marketplaceProviderResourcesTerminate as terminate,
  unwrap,
} from "../../../src/index.js";
import { refuseUnhandledRejections } from "./_servers.js";
import { forgetConfiguration, LIST, observed, WAYS } from "./_ways.js";

refuseUnhandledRejections();
forgetConfiguration();
afterEach(() => {
  vi.unstubAllGlobals();
});

const baseUrl = "https://waldur.test";
const path = { uuid: "b9005020ea014056801f86ab919a8aef" };
const refused = async () => Response.json({ detail: "No." }, { status: 409 });

describe("options of fetch", () => {
  const options = {
    cache: "no-store",
    credentials: "include",
    integrity: "sha256-abc",
    keepalive: true,
    mode: "same-origin",
    referrerPolicy: "no-referrer",
    next: { revalidate: 60, tags: ["usages"] },
  } as const;

  test.each(WAYS)("of a call are passed on, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    await list({ ...connect({ baseUrl, fetch }), ...options });
    expect(requests[0]).toMatchObject(options);
  });

  test.each(WAYS)("of a client are, too, and those of a call replace them, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    await list({ ...connect({ baseUrl, fetch, ...options }), cache: "reload" });
    expect(requests[0]).toMatchObject({ ...options, cache: "reload" });
  });

  test("by path", async () => {
    const { fetch, requests } = observed();
    await createWaldurClient({ baseUrl, fetch, ...options }).GET(LIST, { cache: "reload" });
    expect(requests[0]).toMatchObject({ ...options, cache: "reload" });
  });

  test.each(WAYS)("cannot make a redirect be followed, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    await list({ ...connect({ baseUrl, fetch }), redirect: "follow" } as object);
    expect(requests[0]?.redirect).toBe("manual");
  });

  test.each(WAYS)("`fetch` of a call replaces that of the client, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    const { fetch: other } = observed(() => Response.json([{ uuid: "a" }]));
    expect((await list({ ...connect({ baseUrl, fetch }), fetch: other })).data).toEqual([{ uuid: "a" }]);
    expect(requests).toEqual([]);
  });
});

describe("headers", () => {
  test.each(WAYS)("of a call that are null are removed, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    const headers = { "X-Impersonated-User-Uuid": "1", "Accept-Language": "et" };
    await list({
      ...connect({ baseUrl, fetch, headers }),
      headers: { "x-impersonated-user-uuid": null, "accept-language": undefined, "X-Count": 3 },
    });
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toEqual({ "accept-language": "et", "x-count": "3" });
  });

  test("by path, too", async () => {
    const { fetch, requests } = observed();
    await createWaldurClient({ baseUrl, fetch, headers: { "X-A": "1" } }).GET(LIST, { headers: { "x-a": null } });
    expect(requests[0]?.headers.has("x-a")).toBe(false);
  });

  test.each(WAYS)("Authorization that is null leaves out the client's token, by $way", async ({ connect }) => {
    const { fetch, requests } = observed();
    await list({ ...connect({ baseUrl, fetch, token: "abc" }), headers: { authorization: null } });
    expect(requests[0]?.headers.has("authorization")).toBe(false);
  });
});

describe("configureWaldur({ throwOnError: true })", () => {
  const settings = [
    { way: "options", configure: (fetch: typeof refused) => configureWaldur({ baseUrl, fetch, throwOnError: true }) },
    {
      way: "a client",
      configure: (fetch: typeof refused) =>
        configureWaldur({ client: createWaldurClient({ baseUrl, fetch }), throwOnError: true }),
    },
  ];

  describe.each(settings)("with $way", ({ configure }) => {
    test("a refused action cannot be overlooked", async () => {
      configure(refused);
      const shown: string[] = [];
      try {
        await terminate({ path });
        shown.push("success");
      } catch (error) {
        shown.push(`error ${(error as { status: number }).status}`);
      }
      expect(shown).toEqual(["error 409"]);
    });

    test("what is not refused has the same result", async () => {
      configure(async () => Response.json([]));
      expect(await list()).toMatchObject({ data: [], error: undefined, response: { status: 200 } });
      expect(await list({ throwOnError: true })).toEqual([]);
    });

    test("a call may ask for the error", async () => {
      configure(refused);
      expect((await terminate({ path, throwOnError: false })).error?.kind).toBe("detail");
    });
  });

  test("holds for calls with a client of their own, for unwrap and for paginate", async () => {
    configureWaldur({ throwOnError: true });
    const client = createWaldurClient({ baseUrl, fetch: refused });
    const error = { kind: "detail", status: 409 };
    await expect(terminate({ path, client })).rejects.toMatchObject(error);
    await expect(unwrap(terminate({ path, client }))).rejects.toMatchObject(error);
    const first = paginate(list, { client })[Symbol.asyncIterator]().next();
    await expect(first).rejects.toMatchObject({ kind: "unexpected", status: 409 });
  });

  test("ends with the next configuration", async () => {
    configureWaldur({ throwOnError: true });
    configureWaldur({ baseUrl, fetch: refused });
    expect((await terminate({ path })).error?.kind).toBe("detail");
  });
});

describe("a platform", () => {
  test("without Request and Response gets a URL and options", async () => {
    const body = { attributes: {} };
    const answers = [
      { ok: true, status: 200, json: async () => ({ order_uuid: path.uuid }) },
      { ok: false, status: 409, json: async () => ({ detail: "No." }) },
    ];
    const fetch = vi.fn(async (_url: string, _init: RequestInit) => answers.shift());
    for (const name of ["Request", "Response"]) vi.stubGlobal(name, undefined);
    vi.stubGlobal("fetch", fetch);
    configureWaldur({ baseUrl, token: "abc" });
    expect(await terminate({ path, body })).toMatchObject({ data: { order_uuid: path.uuid }, request: undefined });
    expect((await terminate({ path })).error).toMatchObject({ kind: "detail", status: 409, body: { detail: "No." } });
    const [url, init] = fetch.mock.calls[0] as unknown as [string, RequestInit];
    expect(url).toBe(`${baseUrl}/api/marketplace-provider-resources/${path.uuid}/terminate/`);
    expect(init).toMatchObject({ method: "POST", body: JSON.stringify(body), redirect: "manual" });
    expect(new Headers(init.headers).get("authorization")).toBe("Token abc");
  });

  test("without fetch is told so", async () => {
    for (const name of ["Request", "Response", "fetch"]) vi.stubGlobal(name, undefined);
    delete (globalThis as { fetch?: unknown }).fetch;
    configureWaldur({ baseUrl });
    const { error } = await list();
    expect(error).toMatchObject({ kind: "invalid", cause: { name: "ReferenceError" } });
    expect(error?.message).toMatch(/was not sent: fetch is not defined; add a polyfill/);
  });

  test("without Request is told so by path", async () => {
    const client = createWaldurClient({ baseUrl });
    const { Request } = globalThis;
    delete (globalThis as { Request?: unknown }).Request;
    try {
      await expect(client.GET(LIST)).rejects.toThrow(/^Request is not defined; add a polyfill/);
      expect((await list({ client })).error?.message).toMatch(/was not sent: Request is not defined; add a polyfill/);
    } finally {
      globalThis.Request = Request;
    }
  });

  test("with a Request that keeps little, and a URL without origin, works, as React Native before 0.80", async () => {
    class PlainRequest {
      readonly method: string;
      readonly headers: Headers;
      constructor(
        readonly url: string,
        readonly init: RequestInit = {},
      ) {
        this.method = init.method ?? "GET";
        this.headers = new Headers(init.headers);
      }
    }
    class PlainURL extends URL {
      override get origin(): string {
        throw new Error("URL.origin is not implemented");
      }
    }
    const seen: unknown[] = [];
    const fetch = async ({ url, method, headers, init }: PlainRequest) => {
      seen.push([method, url, headers.get("authorization"), init.body ?? null]);
      return Response.json({ order_uuid: path.uuid });
    };
    vi.stubGlobal("Request", PlainRequest);
    vi.stubGlobal("URL", PlainURL);
    vi.stubGlobal("fetch", fetch);
    vi.stubGlobal("AbortSignal", undefined);
    const url = "/api/marketplace-provider-resources/{uuid}/terminate/";
    const client = createWaldurClient({ baseUrl, token: "abc" });
    configureWaldur({ baseUrl, token: "abc" });
    const body = { attributes: {} };
    const signal = new AbortController().signal;
    expect(await terminate({ path, body, signal })).toMatchObject({ data: { order_uuid: path.uuid } });
    expect(await terminate({ path, body, client })).toMatchObject({ data: { order_uuid: path.uuid } });
    expect((await client.POST(url, { params: { path }, body })).data).toEqual({ order_uuid: path.uuid });
    const expected = ["POST", baseUrl + url.replace("{uuid}", path.uuid), "Token abc", JSON.stringify(body)];
    expect(seen).toEqual([expected, expected, expected]);
  });
});
