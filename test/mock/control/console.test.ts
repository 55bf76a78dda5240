import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { baseContract } from "../../../src/contract/contract.js";
import { makeGuard } from "../../../src/mock/control/guard.js";
import { prefersHtml } from "../../../src/mock/exchange/console-path.js";
import { createMockFetch, type LogRecord, type Mock, startMock } from "../../../src/mock/index.js";
import { makeConsole } from "../../../src/mock/node/console.js";
import { bundle } from "../../helpers/contract.js";

/** What Chromium, Firefox and Safari send for a page. */
const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

describe("who prefers a page", () => {
  test.each<[string, boolean]>([
    [BROWSER, true],
    ["text/html", true],
    ["text/html, application/json", true],
    ["text/html;q=0.9, application/json;q=0.5", true],
    ["*/*", false],
    ["", false],
    ["text/*", false],
    ["application/json", false],
    ["application/json, text/html", false],
    ["application/json, text/plain, */*", false],
    ["text/html;q=0.5, application/json", false],
    ["text/html;q=0", false],
  ])("%s: %s", (accept, isPage) => {
    expect(prefersHtml({ method: "GET", url: "/", headers: { accept }, body: undefined, origin: "" })).toBe(isPage);
  });
});

describe("the files of the console", () => {
  let directory: string;
  beforeAll(async () => {
    directory = `${await mkdtemp(join(tmpdir(), "console-"))}/`;
    for (const name of ["index.html", "console.js", "console.css", "icon.svg"])
      await writeFile(directory + name, `${name} é`);
  });
  afterAll(() => rm(directory, { recursive: true }));
  const get = (url: string, accept = BROWSER, more: Record<string, string> = {}, method = "GET", from = directory) => {
    const headers = { accept, host: "127.0.0.1:4010", ...more };
    return makeConsole(
      baseContract,
      makeGuard([], "127.0.0.1"),
      from,
    )({ method, url, headers, body: undefined, origin: "http://127.0.0.1:4010" });
  };

  test.each([
    ["/_mock/console/", "index.html", "text/html; charset=utf-8"],
    ["/_mock/console/?a=b", "index.html", "text/html; charset=utf-8"],
    ["/_mock/console/console.js", "console.js", "text/javascript; charset=utf-8"],
    ["/_mock/console/console.css", "console.css", "text/css; charset=utf-8"],
    ["/_mock/console/icon.svg", "icon.svg", "image/svg+xml"],
  ])("%s is %s", (url, name, type) => {
    const { status, headers = [], body } = get(url) ?? {};
    expect([status, body]).toEqual([200, `${name} é`]);
    expect(headers[headers.indexOf("Content-Type") + 1]).toBe(type);
    expect(headers[headers.indexOf("Content-Length") + 1]).toBe(String(name.length + 3));
    expect(headers[headers.indexOf("Content-Security-Policy") + 1]).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  test("the contract is beside them", () => {
    const { status, body = "" } = get("/_mock/console/openapi.json", "*/*") ?? {};
    expect([status, JSON.parse(body)]).toEqual([200, bundle]);
  });

  test("scripts are sent whatever the browser prefers, a page only to who prefers it", () => {
    expect(get("/_mock/console/console.js", "*/*")?.status).toBe(200);
    expect(get("/_mock/console/console.js", "*/*", {}, "HEAD")).toMatchObject({ status: 200, body: undefined });
    expect(get("/_mock/console/", "*/*")).toBeUndefined();
    expect(get("/_mock/console/", BROWSER, {}, "POST")).toBeUndefined();
  });

  test.each(["/", "/?a=b", "/_mock/console"])("%s leads there", (url) => {
    expect(get(url)).toMatchObject({ status: 302, headers: expect.arrayContaining(["Location", "/_mock/console/"]) });
    expect(get(url, "application/json")).toBeUndefined();
  });

  test.each([
    "/api/",
    "/_mock/",
    "/_mock/consoles",
    "/_mock/console/index.html",
    "/_mock/console/../x",
    "/_mock/console/toString",
  ])("%s is none of them", (url) => expect(get(url)).toBeUndefined());

  test("pages of other origins and names of other hosts are refused", () => {
    expect(get("/_mock/console/", BROWSER, { origin: "http://evil.example" })?.status).toBe(403);
    expect(get("/_mock/console/console.js", "*/*", { host: "evil.example" })?.status).toBe(403);
    expect(get("/", BROWSER, { host: "evil.example" })?.status).toBe(403);
  });

  test("a console that is not built says how to build it", () => {
    const page = makeConsole(baseContract, makeGuard([], "127.0.0.1"), null);
    const request = (url: string) => ({
      method: "GET",
      url,
      headers: { accept: BROWSER },
      body: undefined,
      origin: "",
    });
    const sent = page(request("/_mock/console/"));
    expect([sent?.status, sent?.body?.includes("npx tsx scripts/console.ts")]).toEqual([200, true]);
    expect(page(request("/_mock/console/console.js"))).toBeUndefined();
  });
});

describe("a mock that listens", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock({ port: 0, failRate: 1 });
  });
  afterAll(() => mock.close());
  const get = (path: string, accept: string, from = mock) =>
    fetch(from.url + path, { headers: { accept }, redirect: "manual" });

  test("sends browsers to its console, whatever faults it injects, and takes no note of it", async () => {
    const { status, headers } = await get("/", BROWSER);
    expect([status, headers.get("location")]).toEqual([302, "/_mock/console/"]);
    const page = await get("/_mock/console/", BROWSER);
    expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
    expect(mock.control.report().requests).toBe(0);
  });

  test("answers API clients as before", async () => {
    mock.control.setFaults({ failRate: 0 });
    for (const accept of ["*/*", "application/json"]) {
      expect((await get("/", accept)).status).toBe(404);
      const call = await get("/_mock/console/", accept);
      expect([call.status, await call.json()]).toMatchObject([404, { calls: expect.anything() }]);
    }
    const api = await get("/api/marketplace-component-usages/", BROWSER);
    expect([api.status, api.headers.get("content-type")]).toEqual([401, "application/json; charset=utf-8"]);
  });

  test("logs what the console changes, not what it reads", async () => {
    const logged: string[] = [];
    const log = ({ method, url }: LogRecord) => logged.push(`${method} ${url}`);
    const noisy = await createMockFetch({ log });
    const headers = { "Sec-Fetch-Site": "same-origin" };
    await noisy("/_mock/clock", { headers });
    await noisy("/_mock/clock");
    await noisy("/_mock/reset", { method: "POST", headers });
    await noisy("/api/marketplace-orders/", { headers });
    expect(logged).toEqual(["GET /_mock/clock", "POST /_mock/reset", "GET /api/marketplace-orders/"]);
  });

  test("has no console without control, and none in a fetch", async () => {
    const without = await startMock({ port: 0, control: false });
    expect((await get("/", BROWSER, without)).status).toBe(404);
    await without.close();
    const mockFetch = await createMockFetch();
    expect((await mockFetch("/", { headers: { accept: BROWSER } })).status).toBe(404);
  });
});
