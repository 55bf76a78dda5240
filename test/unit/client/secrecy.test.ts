import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import {
  marketplaceProviderResourcesGlauthUsersConfigRetrieve as config,
  configureWaldur,
  createWaldurClient,
  marketplaceComponentUsagesList as list,
  type Token,
  unwrap,
  type WaldurClientOptions,
} from "../../../src/index.js";
import { refuseUnhandledRejections } from "./_servers.js";
import { forgetConfiguration, LIST, logged, observed, SECRET, WAYS } from "./_ways.js";

refuseUnhandledRejections();
forgetConfiguration();

/** Where the requests went, and with which token. */
const sent = (requests: Request[]) =>
  requests.map(({ url, headers }) => `${new URL(url).origin} ${headers.get("authorization")}`);

describe("the client's token", () => {
  const own: WaldurClientOptions = { baseUrl: "https://waldur.test/api/", token: SECRET };

  test.each([
    { place: "another host", baseUrl: "https://evil.test" },
    { place: "a host that begins the same", baseUrl: "https://waldur.test.evil.test" },
    { place: "another port", baseUrl: "https://waldur.test:8443" },
    { place: "another scheme", baseUrl: "http://waldur.test" },
    { place: "another host and the old path", baseUrl: "https://evil.test/https://waldur.test/api/" },
  ])("does not go to $place", async ({ baseUrl }) => {
    const { origin } = new URL(baseUrl);
    const { fetch, requests } = observed();
    for (const { connect } of WAYS) await list({ ...connect({ ...own, fetch }), baseUrl });
    await createWaldurClient({ ...own, fetch }).GET(LIST, { baseUrl });
    expect(sent(requests)).toEqual(Array(4).fill(`${origin} null`));
  });

  test.each([
    { place: "the same", baseUrl: "https://waldur.test" },
    { place: "the same with its port", baseUrl: "https://WALDUR.test:443/api" },
    { place: "another path of the same host", baseUrl: "https://waldur.test/staging/api/" },
    { place: "none", baseUrl: undefined },
  ])("goes to $place", async ({ baseUrl }) => {
    const { fetch, requests } = observed();
    for (const { connect } of WAYS) await list({ ...connect({ ...own, fetch }), baseUrl });
    expect(sent(requests)).toEqual(Array(3).fill(`https://waldur.test Token ${SECRET}`));
  });

  test("goes nowhere when the client has no address, but to the page's own origin", async () => {
    const { fetch, requests } = observed();
    const call = async (baseUrl: string) => {
      for (const relative of [undefined, "", "/", "/waldur/api/"]) {
        configureWaldur({ baseUrl: relative, token: SECRET, fetch });
        await list({ baseUrl });
      }
      return sent(requests.splice(0));
    };
    expect(await call("https://evil.test")).toEqual(Array(4).fill("https://evil.test null"));
    vi.stubGlobal("location", new URL("https://page.test/app/"));
    try {
      expect(await call("https://evil.test")).toEqual(Array(4).fill("https://evil.test null"));
      expect(await call("https://page.test")).toEqual(Array(4).fill(`https://page.test Token ${SECRET}`));
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test("does not follow a request that middleware sends elsewhere", async () => {
    const { fetch, requests } = observed();
    const client = createWaldurClient({ ...own, fetch });
    client.use({ onRequest: ({ request }) => new Request(request.url.replace("waldur.test", "evil.test")) });
    await list({ client });
    await client.GET(LIST);
    expect(sent(requests)).toEqual(["https://evil.test null", "https://evil.test null"]);
    expect(requests.map(({ redirect }) => redirect)).toEqual(["manual", "manual"]);
  });

  test("the call's own `auth` goes where the call goes", async () => {
    const { fetch, requests } = observed();
    for (const { connect } of WAYS)
      await list({ ...connect({ ...own, fetch }), baseUrl: "https://other.test", auth: "key" });
    expect(sent(requests)).toEqual(Array(3).fill("https://other.test Token key"));
  });
});

describe("a password in baseUrl", () => {
  test.each(["https://user:s3cr3t@waldur.test", "https://s3cr3t@waldur.test/api/", "https:s3cr3t"])(
    "%s",
    async (baseUrl) => {
      const { error } = await list({ baseUrl });
      expect(error?.message).toBe(`GET ${LIST} was not sent: give a baseUrl such as https://waldur.example.com`);
      expect(logged(error)).not.toContain("s3cr3t");
      expect(() => configureWaldur({ baseUrl })).toThrow(/^give a baseUrl such as https:\/\/waldur\.example\.com$/);
      expect(() => createWaldurClient({ baseUrl })).toThrow(/^give a baseUrl such as https:\/\/waldur\.example\.com$/);
    },
  );
});

describe("the token is in no failure of kind", () => {
  const json = (body: unknown, status: number) => () => Response.json(body, { status });
  const never = (request: Request) =>
    new Promise<Response>((_, reject) => {
      request.signal.addEventListener("abort", () => reject(request.signal.reason));
    });
  const kinds: {
    kind: string;
    answer?: Parameters<typeof observed>[0];
    signal?: () => AbortSignal;
    token?: Token;
    ask?: typeof list;
  }[] = [
    { kind: "validation", answer: json({ type: ["No."] }, 400) },
    { kind: "detail", answer: json({ detail: "No." }, 401) },
    {
      kind: "text",
      answer: () => new Response("No.", { status: 400, headers: { "content-type": "text/plain" } }),
      ask: config as unknown as typeof list,
    },
    { kind: "unexpected", answer: () => new Response("<h1>Bad gateway</h1>", { status: 502 }) },
    { kind: "network", answer: () => Promise.reject(new TypeError("fetch failed")) },
    { kind: "timeout", answer: never, signal: () => AbortSignal.timeout(10) },
    { kind: "aborted", answer: never, signal: () => AbortSignal.abort() },
    { kind: "invalid", token: `${SECRET} ${SECRET}` },
  ];

  describe.each(kinds)("$kind", ({ kind, answer, signal, token = SECRET, ask = list }) => {
    const call = { path: { uuid: "b9005020ea014056801f86ab919a8aef" }, query: {} };

    test.each(WAYS)("by $way", async ({ connect }) => {
      for (const given of [token, { bearer: token }, async () => token]) {
        const { fetch } = observed(answer);
        const options = connect({ baseUrl: "https://waldur.test", token: given as Token, fetch });
        const result = await ask({ ...call, ...options, signal: signal?.() });
        expect(result.error?.kind).toBe(kind);
        expect(logged(result.error)).not.toContain(SECRET);
        expect(logged(result)).not.toContain(SECRET);
        await expect(ask({ ...call, ...options, signal: signal?.(), throwOnError: true })).rejects.toMatchObject({
          kind,
        });
      }
    });

    test("given as `auth`", async () => {
      const { fetch } = observed(answer);
      configureWaldur({ baseUrl: "https://waldur.test", fetch });
      const result = await ask({ ...call, auth: token, signal: signal?.() });
      expect(result.error?.kind).toBe(kind);
      expect(logged(result)).not.toContain(SECRET);
    });
  });
});

describe("a server that sends the token back", () => {
  const echo = (status: number, type: string, text: (key: string) => string, statusText = "") => ({
    name: `${status} ${type}`,
    answer: ({ headers }: Request) => {
      const key = String(headers.get("authorization")).replace(/^\w+ /, "");
      const init = { status, statusText: statusText && key, headers: { "content-type": type } };
      return new Response(text(key) || null, init);
    },
  });
  const echoes = [
    echo(400, "application/json", (key) => JSON.stringify({ [key]: [`Token ${key}`] })),
    echo(401, "application/json", (key) => JSON.stringify({ detail: `Invalid token ${key.toUpperCase()}.` })),
    echo(404, "application/json", () => "", "with the token"),
    echo(500, "text/html", (key) => `<pre>HTTP_AUTHORIZATION=Token%20${key}</pre>`),
    echo(200, "text/html", (key) => `<pre>${key}</pre>`),
    echo(200, "application/json", (key) => `[${JSON.stringify(key)}`),
    {
      name: "broken connection",
      answer: ({ headers }: Request) =>
        Promise.reject(new TypeError("fetch failed", { cause: new Error(`bad: ${headers.get("authorization")}`) })),
    },
  ];

  describe.each(echoes)("$name", ({ answer }) => {
    test.each(WAYS)("by $way", async ({ connect }) => {
      for (const token of [SECRET, { bearer: SECRET }] as Token[]) {
        const { fetch } = observed(answer);
        const { error } = await list(connect({ baseUrl: "https://waldur.test", token, fetch }));
        expect(error).toBeInstanceOf(Error);
        expect(logged(error).toLowerCase()).not.toContain(SECRET);
        expect(logged(error)).toContain("$WALDUR_TOKEN");
      }
    });

    test("by path", async () => {
      const { fetch } = observed(answer);
      const client = createWaldurClient({ baseUrl: "https://waldur.test", token: SECRET, fetch });
      const error = await unwrap(client.GET(LIST)).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(logged(error).toLowerCase()).not.toContain(SECRET);
    });
  });

  test("as data has it there, for data is not changed", async () => {
    const { fetch } = observed(() => Response.json([{ name: SECRET }], { headers: { "x-result-count": "1" } }));
    const { data } = await list({ ...WAYS[0]?.connect({ baseUrl: "https://waldur.test", token: SECRET, fetch }) });
    expect(data).toEqual([{ name: SECRET }]);
  });
});

test.each([
  { [`Token ${SECRET}`]: "1" },
  { authorization: `Token ${SECRET}\n1` },
  { authorization: `${SECRET}\u2028` },
])("a malformed header of a call by path is not quoted", async (headers) => {
  const client = createWaldurClient({ baseUrl: "https://waldur.test" });
  const error = await client.GET(LIST, { headers }).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ message: "a header is malformed" });
  expect(logged(error)).not.toContain(SECRET);
});

test("a client does not show its token", () => {
  for (const token of [SECRET, { bearer: SECRET }, Promise.resolve(SECRET)] as Token[]) {
    const client = createWaldurClient({ baseUrl: "https://waldur.test", token });
    expect(JSON.stringify(client)).not.toContain(SECRET);
    expect(inspect(client, { depth: 10, showHidden: true })).not.toContain(SECRET);
  }
});
