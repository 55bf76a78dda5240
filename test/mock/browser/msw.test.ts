import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MockStartError } from "../../../src/errors.js";
import {
  configureWaldur,
  marketplaceComponentUsagesCount,
  marketplaceProviderResourcesPull,
} from "../../../src/index.js";
import { type MswOptions, mswHandlers } from "../../../src/mock/msw.js";

const WALDUR = "https://waldur.example.com";
const FORECAST = "b9005020ea014056801f86ab919a8aef";
const USAGES = "/api/marketplace-component-usages/";
const PAUSE = `/api/marketplace-provider-resources/${FORECAST}/set_paused/`;
const RESOURCE = `/api/marketplace-provider-resources/${FORECAST}/`;

const unhandled = vi.fn((request: Request) => request.url);
const server = setupServer();
beforeEach(() => {
  unhandled.mockClear();
  server.listen({ onUnhandledRequest: (request) => void unhandled(request) });
});
afterEach(() => {
  server.resetHandlers();
  server.close();
});

async function use(options?: MswOptions) {
  const handlers = await mswHandlers(options);
  server.use(...handlers);
  return handlers;
}

function ask(url: string, { headers, ...init }: RequestInit = {}): Promise<Response> {
  return fetch(url, { ...init, headers: { Authorization: "Token staff", ...headers } });
}

const send = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
});

describe("what the handlers answer", () => {
  test("a list with its headers, to a client that knows nothing of it", async () => {
    await use();
    const answer = await ask(`${WALDUR}${USAGES}?page_size=1`);
    expect(await answer.json()).toMatchObject([{ uuid: "8b9cfdbd794949e4b98847f07fdd80bb" }]);
    expect(answer.headers.get("link")).toContain(`<${WALDUR}${USAGES}?page=2&page_size=1>; rel="next"`);
    configureWaldur({ baseUrl: WALDUR, token: "staff" });
    expect((await marketplaceComponentUsagesCount()).data).toBe(Number(answer.headers.get("x-result-count")));
  });

  test("a change, which is remembered", async () => {
    await use();
    expect((await ask(WALDUR + PAUSE, send("POST", { paused: true }))).status).toBe(200);
    expect(await (await ask(WALDUR + RESOURCE)).json()).toMatchObject({ paused: true });
  });

  test("a call without a body, and the refusal of one with a wrong body", async () => {
    await use();
    configureWaldur({ baseUrl: WALDUR, token: "staff" });
    const { response } = await marketplaceProviderResourcesPull({ path: { uuid: FORECAST } });
    expect(response?.status).toBe(202);
    const refused = await ask(WALDUR + PAUSE, send("POST", { paused: "perhaps" }));
    expect([refused.status, await refused.json()]).toEqual([400, { paused: ["Must be a valid boolean."] }]);
  });

  test("a path without its last slash, by a redirection", async () => {
    await use();
    const answer = await ask(`${WALDUR}${USAGES.slice(0, -1)}?page_size=1`);
    expect([answer.status, answer.url]).toEqual([200, `${WALDUR}${USAGES}?page_size=1`]);
  });

  test("an example, when one is asked for or there is no state", async () => {
    await use();
    expect((await ask(WALDUR + RESOURCE, { headers: { Prefer: "code=404" } })).status).toBe(404);
    await use({ stateless: true });
    const answer = await ask(`${WALDUR}/api/marketplace-provider-resources/${"0".repeat(32)}/`);
    expect(await answer.json()).toMatchObject({ uuid: FORECAST });
  });

  test("a broken connection, when trouble is asked for", async () => {
    await use({ failRate: 1 });
    const failures = await Promise.allSettled(Array.from({ length: 20 }, () => ask(WALDUR + USAGES)));
    const kinds = failures.map((each) => (each.status === "fulfilled" ? each.value.status : each.reason.name));
    expect(new Set(kinds)).toEqual(new Set([500, 502, 503, "TypeError"]));
  });
});

describe("what they leave to others", () => {
  const others = [
    "/api/broadcast-messages/",
    "/api/",
    `${RESOURCE}unknown/`,
    `/waldur${USAGES}`,
    `${USAGES}${FORECAST}/x/`,
    "/",
  ];

  test.each(others)("%s", async (path) => {
    server.use(http.all(`${WALDUR}/*`, () => HttpResponse.text("another handler")));
    // What was added last is asked first.
    await use();
    expect(await (await ask(WALDUR + path)).text()).toBe("another handler");
  });

  test("what nobody answers, so that MSW can tell", async () => {
    await use();
    await ask("http://127.0.0.1:1/api/broadcast-messages/").catch(() => undefined);
    expect(unhandled.mock.results.map(({ value }) => value)).toEqual(["http://127.0.0.1:1/api/broadcast-messages/"]);
    await ask(WALDUR + USAGES);
    expect(unhandled).toHaveBeenCalledTimes(1);
  });

  test("a server that is not the base URL's", async () => {
    server.use(http.all("https://waldurxexample.com/*", () => HttpResponse.text("another handler")));
    await use({ baseUrl: `${WALDUR}/` });
    expect((await ask(WALDUR + USAGES)).status).toBe(200);
    expect(await (await ask(`https://waldurxexample.com${USAGES}`)).text()).toBe("another handler");
  });
});

test("each has data, a clock and a report of its own", async () => {
  const one = await use({ baseUrl: "http://one.example.com" });
  const two = await use({ baseUrl: "http://two.example.com" });
  const paused = async (server: string) => (await (await ask(server + RESOURCE)).json()).paused;
  await ask(`http://one.example.com${PAUSE}`, send("POST", { paused: true }));
  expect([await paused("http://one.example.com"), await paused("http://two.example.com")]).toEqual([true, false]);
  one.control.setClock({ fixed: "2026-01-01T00:00:00+00:00" });
  expect(two.control.clock().now).toMatch(/^2025-11-21/);
  one.control.reset();
  expect(await paused("http://one.example.com")).toBe(false);
  expect([one.control.report().requests, two.control.report().requests]).toEqual([3, 1]);
});

test.each(["waldur.example.com", "ftp://waldur.example.com", `${WALDUR}/waldur`, `${WALDUR}?a`, "", "http://a:b@c"])(
  "%j is no base URL",
  async (baseUrl) => {
    const refused = mswHandlers({ baseUrl });
    await expect(refused).rejects.toThrow(MockStartError);
    await expect(refused).rejects.toThrow(`such as https://waldur.example.com, not ${JSON.stringify(baseUrl)}.`);
  },
);
