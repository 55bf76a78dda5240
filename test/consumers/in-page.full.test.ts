import { cp, mkdir, readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../helpers/contract.js";
import { finish } from "../helpers/run.js";
import { findBrowser, launch } from "./_browser.js";
import { install, startIn } from "./_install.js";
import { tsc } from "./_typescript.js";

const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript" };
/** No code that is not in a file of the site: neither `eval` nor scripts in the page. */
const POLICY = "default-src 'self'; connect-src 'self' https://waldur.example.com";

const executablePath = findBrowser();
let folder: string;
beforeAll(async () => {
  folder = await install("in-page");
});

test("a page with the mock is checked by TypeScript", async () => {
  expect(await tsc(folder, "typescript-7")).toEqual({ code: 0, stdout: "", stderr: "" });
});

describe.skipIf(!executablePath && !process.env.CI)("a page with the mock, under a strict policy", () => {
  let browser: Browser;
  let server: Server;
  let site: string;
  const heard: string[] = [];

  beforeAll(async () => {
    await mkdir(join(folder, "public"), { recursive: true });
    await cp(join(root, "node_modules/msw/lib/mockServiceWorker.js"), join(folder, "public/mockServiceWorker.js"));
    const vite = startIn(folder, process.execPath, ["node_modules/vite/bin/vite.js", "build", "--target", "es2023"]);
    const { code, stderr } = await finish(vite);
    expect(code, stderr).toBe(0);
    server = createServer(async ({ url = "/" }, response) => {
      const path = url === "/" ? "/index.html" : url;
      const content = await readFile(join(folder, "dist", path)).catch(() => undefined);
      const type = TYPES[extname(path)] ?? "text/plain";
      response.writeHead(content ? 200 : 404, { "Content-Type": type, "Content-Security-Policy": POLICY }).end(content);
    }).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
  });
  afterAll(() => server?.close());

  async function open(): Promise<Page> {
    const page = await browser.newPage();
    page.on("pageerror", ({ message }) => heard.push(message));
    page.on("console", (message) => heard.push(message.text()));
    await page.goto(site);
    await page.waitForFunction(() => "page" in globalThis);
    return page;
  }

  test("answers its own requests", async () => {
    const page = await open();
    const { rows, milliseconds } = await page.evaluate(() => window.page.first());
    expect(rows).toBe(10);
    expect(milliseconds).toBeGreaterThan(0);
    expect(await page.evaluate(() => window.page.startMock())).toContain("needs Node");
    await page.close();
  });

  test("goes on where it was after a reload", async () => {
    const page = await open();
    const before = await page.evaluate(() => window.page.named());
    expect(await page.evaluate(() => window.page.named("renamed in the page"))).not.toBe(before);
    await page.reload();
    await page.waitForFunction(() => "page" in globalThis);
    expect(await page.evaluate(() => window.page.named())).toBe("renamed in the page");
    await page.close();
  });

  test("answers what the worker of MSW sees", async () => {
    const page = await open();
    expect(await page.evaluate(() => window.page.byWorker())).toEqual({ status: 200, rows: 3, requests: 1 });
    await page.close();
  });

  test("gave the browser nothing to complain of", () => expect(heard).toEqual([]));
});

declare global {
  interface Window {
    page: {
      first(): Promise<{ rows: number | undefined; milliseconds: number }>;
      named(name?: string): Promise<string>;
      byWorker(): Promise<{ status: number; rows: number; requests: number }>;
      startMock(): Promise<string>;
    };
  }
}
