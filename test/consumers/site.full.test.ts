import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import axe from "axe-core";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchScalar } from "../../scripts/site/scalar.js";
import { operations, root } from "../helpers/contract.js";
import { finish } from "../helpers/run.js";
import { findBrowser, launch } from "./_browser.js";
import { startIn } from "./_install.js";

const TYPES: Record<string, string> = {
  ...{ ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" },
  ...{ ".svg": "image/svg+xml", ".png": "image/png" },
};
const BELOW = "/previews/7/";

/** Whether Scalar is there or can be fetched: without the registry, the reference is not tried, except in CI. */
const hasReference = canFetch();
const executablePath = findBrowser();
let site: string;

function canFetch(): boolean {
  try {
    fetchScalar();
    return true;
  } catch (error) {
    if (process.env.CI) throw error;
    return false;
  }
}

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), "site-"));
  const options = ["--out", site, "--address", `https://previews.example.com${BELOW}`];
  if (!hasReference) options.push("--without-reference");
  const { code, stdout, stderr } = await finish(
    startIn(root, process.execPath, ["--import", "tsx", "scripts/site.ts", ...options]),
  );
  expect(code, stdout + stderr).toBe(0);
});
afterAll(() => rm(site, { recursive: true, force: true }));

test("all links within the site lead to a file, and to a place in it", async () => {
  const files = await readdir(site, { recursive: true });
  const pages = files.filter((file) => file.endsWith(".html"));
  const html = new Map<string, string>();
  for (const page of pages) html.set(page, await readFile(join(site, page), "utf8"));
  const broken: string[] = [];
  let links = 0;
  for (const [page, content] of html) {
    for (const [, link = ""] of content.matchAll(/(?:href|src)="([^"]+)"/g)) {
      const { origin, pathname, hash } = new URL(link, `http://site${BELOW}${page}`);
      if (origin !== "http://site") continue;
      links++;
      const target = pathname.slice(BELOW.length);
      const isPlace = hash === "" || html.get(target)?.includes(`id="${hash.slice(1)}"`);
      const isLeftOut = !hasReference && target === "reference/index.html";
      if (!isLeftOut && (!pathname.startsWith(BELOW) || !files.includes(target) || !isPlace))
        broken.push(`${page}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
  expect(links).toBeGreaterThan(500);
});

test("llms.txt lists all guides and operations", async () => {
  const text = await readFile(join(site, "llms.txt"), "utf8");
  for (const { id } of operations) expect(text).toContain(`- \`${id}\`: `);
  const guides = [...text.matchAll(/\(https:\/\/previews\.example\.com\/previews\/7\/(docs\/\w+\.md)\)/g)];
  const files = (await readdir(join(root, "docs"))).filter((file) => file.endsWith(".md") && file !== "README.md");
  expect(guides.map(([, file]) => file).sort()).toEqual(files.map((file) => `docs/${file}`).sort());
});

describe.skipIf(!executablePath && !process.env.CI)("the site in a browser, below a path", () => {
  let context: BrowserContext;
  let server: Server;
  let page: Page;
  let home: string;
  /** What the browser complained of, and requests to elsewhere. */
  const heard: string[] = [];

  beforeAll(async () => {
    server = createServer(async ({ url = "/" }, response) => {
      const { pathname } = new URL(url, "http://site");
      const file = pathname.startsWith(BELOW) ? pathname.slice(BELOW.length) : "";
      const content = await readFile(join(site, file)).catch(() => undefined);
      response.writeHead(content ? 200 : 404, { "Content-Type": TYPES[extname(file)] ?? "text/plain" }).end(content);
    }).listen(0, "127.0.0.1");
    await new Promise((done) => server.once("listening", done));
    const { origin } = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    home = origin + BELOW;
    context = await (await launch()).newContext();
    await context.route(/.*/, (route) => {
      if (route.request().url().startsWith(home)) return route.continue();
      heard.push(`request to ${route.request().url()}`);
      return route.abort();
    });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
    page.on("pageerror", ({ message }) => heard.push(message));
    page.on("console", (message) => {
      if (message.type() !== "info") heard.push(message.text());
    });
  });
  afterAll(async () => {
    await context?.close();
    server?.close();
  });

  const follow = (name: string) =>
    page.getByRole("navigation", { name: "Site" }).getByRole("link", { name, exact: true }).click();

  /** Nothing that shuts somebody out, and nothing wider than the page. */
  async function expectAccessible(): Promise<void> {
    await page.addScriptTag({ content: axe.source });
    for (const [width, colorScheme] of [
      [390, "dark"],
      [1280, "light"],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: typeof axe }).axe.run({ resultTypes: ["violations"] }),
      );
      const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(grave.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
  }

  test("front page and guides", async () => {
    await page.goto(`${home}index.html`);
    await page.getByText(`${operations.length} operations`).waitFor();
    await expectAccessible();
    await follow("Guides");
    await page.getByRole("main").getByRole("link", { name: "Types and client" }).click();
    await page.getByRole("heading", { level: 1, name: "Types and client" }).waitFor();
    await page.getByRole("main").getByRole("link", { name: "Pagination" }).first().click();
    expect(page.url()).toBe(`${home}docs/client.html#pagination`);
    await expectAccessible();
  });

  test("console, and the dashboard with the same data", async () => {
    await follow("Console");
    const panels = page.getByRole("navigation", { name: "Panels" });
    await panels.getByRole("link", { name: "Orders" }).click();
    await page
      .getByRole("button", { name: /^Approve the order for / })
      .first()
      .click();
    await page.locator(".message").getByText("is executing").waitFor();
    await panels.getByRole("link", { name: "Time" }).click();
    await page.getByRole("button", { name: "+ 1 month" }).click();
    await page.getByText("It is now 2025-12-21").waitFor();
    await follow("Dashboard");
    await page.getByRole("button", { name: "Nils Aaberg" }).click();
    await page.getByRole("banner").getByText("Organization owner").waitFor();
    await page.getByRole("rowheader").first().waitFor();
    expect(await page.evaluate(async () => (await window.waldur)?.control.clock().now)).toMatch(/^2025-12-21/);
  });

  test("playground, whose frames share a mock", async () => {
    await follow("Playground");
    const dashboard = page.frameLocator("iframe[title=Dashboard]");
    const console = page.frameLocator("iframe[title^=Console]");
    await console.getByText("Live").waitFor();
    await dashboard.getByRole("rowheader").first().waitFor();
    await console.getByRole("list", { name: "Requests" }).getByRole("link", { name: /_list/ }).first().waitFor();
  });

  test.skipIf(!hasReference)("reference, whose requests the mock gets", async () => {
    await page.goto(`${home}reference/index.html#tag/component-usages/GET/api/marketplace-component-usages/`);
    await page.getByRole("combobox", { name: "Call as" }).selectOption("customer-owner");
    // Scalar draws it when it has read the whole document.
    await page
      .getByRole("button", { name: /Test Request/ })
      .first()
      .click();
    await page.getByRole("button", { name: /^Send/ }).first().click();
    await page.getByText("200 OK").waitFor();
    const requests = await page.evaluate(async () => (await window.waldur)?.control.requests() ?? []);
    expect(requests.map(({ operation, caller, status }) => [operation, caller, status])).toEqual([
      ["marketplace_component_usages_list", "customer-owner", 200],
    ]);
  });

  test("a page that does not exist leads home", async () => {
    await page.goto(`${home}404.html`);
    await page.getByRole("main").getByRole("link", { name: "front page" }).click();
    await page.getByRole("link", { name: "Open the playground" }).waitFor();
  });

  test("nothing left the machine, and the browser had nothing to complain of", () => expect(heard).toEqual([]));
});
