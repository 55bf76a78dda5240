import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import type { Mock, startMock } from "../../src/mock/index.js";
import { operations } from "../helpers/contract.js";
import { expectAccessible } from "./_accessible.js";
import { findBrowser, launch } from "./_browser.js";
import { install } from "./_install.js";

const RESOURCE = "b9005020ea014056801f86ab919a8aef";
const USAGES = "/api/marketplace-component-usages/";

/** What becomes so on a busy machine, too. */
const eventually = <T>(get: () => T) => expect.poll(get, { timeout: 20_000 });

const executablePath = findBrowser();
let home: string;
beforeAll(async () => {
  home = join(await install("esm-script"), "node_modules/waldur-marketplace-contract");
});

test("the console is in the package, and small", async () => {
  const files = ["console.js", "console.css", "index.html", "icon.svg"];
  const contents = await Promise.all(files.map((name) => readFile(join(home, "dist/console", name))));
  const bytes = contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThan(150_000);
  expect((await stat(inject("tarball"))).size).toBeLessThan(2_500_000);
});

describe.skipIf(!executablePath && !process.env.CI)("the console", () => {
  let page: Page;
  let mock: Mock;
  /** What the browser complained of. */
  const heard: string[] = [];

  beforeAll(async () => {
    const module = (await import(join(home, "dist/src/mock/index.js"))) as { startMock: typeof startMock };
    mock = await module.startMock({ port: 0, clock: { fixed: "2025-11-21T09:30:00Z" } });
    const context = await (await launch()).newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on("pageerror", ({ message }) => heard.push(message));
    // A response of 400 that a test asks for is one that the browser tells of.
    page.on("console", (message) => message.text().includes("a status of 400") || heard.push(message.text()));
    await page.goto(mock.url);
  });
  afterAll(async () => {
    await page?.context().close();
    await mock?.close();
  });
  beforeEach(async () => {
    // A request that the test before was looking at would be missed by the page when the report is cleared.
    await open("Reference");
    mock.control.reset();
    mock.control.setClock({ fixed: "2025-11-21T09:30:00Z" });
    mock.control.clearReport();
    heard.length = 0;
  });

  const ask = (path: string, token = "staff", body?: unknown) =>
    fetch(mock.url + path, {
      method: body === undefined ? "GET" : "POST",
      headers: { Authorization: `Token ${token}`, "Content-Type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });

  async function open(name: string): Promise<void> {
    await page.getByRole("navigation", { name: "Panels" }).getByRole("link", { name }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
  }
  const button = (name: string | RegExp) => page.getByRole("main").getByRole("button", { name });
  const says = (text: string) => page.locator(".message").getByText(text).waitFor();

  /** The page can be used by everybody, and the browser has nothing to complain of. */
  async function inspect(): Promise<void> {
    await expectAccessible(page, [390, 1600, 1280]);
    expect(heard).toEqual([]);
  }

  test("shows requests as they come, and one in full", async () => {
    await open("Requests");
    await page.getByText("No requests yet").waitFor();
    await ask(`${USAGES}set_usage/`, "staff", { resource: RESOURCE, usages: [{ type: "cpu", amount: "many" }] });
    await ask(USAGES, "customer-owner");
    const list = page.getByRole("list", { name: "Requests" });
    await list.getByText("marketplace_component_usages_list").waitFor();
    expect(await list.getByRole("link").count()).toBe(2);
    await page.getByRole("radio", { name: /Violations/ }).check();
    await eventually(() => list.getByRole("link").count()).toBe(1);
    await list.getByRole("link").click();
    const details = page.getByRole("article");
    await details.getByText("/usages/0/amount").waitFor();
    expect(await details.locator("mark").textContent()).toContain('"amount": "many"');
    await details.getByRole("button", { name: "Copy as curl" }).click();
    const curl = await page.evaluate(() => navigator.clipboard.readText());
    expect(curl).toMatch(/^curl -X POST -H "Authorization: Token staff" .*set_usage\/$/);
    await details.getByRole("button", { name: "Send again" }).click();
    await says("Sent again as staff: 400.");
    expect(mock.control.requests().map(({ number, caller, body }) => [number, caller, body])[2]).toEqual([
      3,
      "staff",
      mock.control.requests()[0]?.body,
    ]);
    await details.getByRole("button", { name: "Edit" }).click();
    const composer = page.getByRole("form", { name: "New request" });
    await composer
      .getByLabel("Body, JSON")
      .fill(JSON.stringify({ resource: RESOURCE, usages: [{ type: "cpu", amount: 5 }] }));
    await inspect();
    await composer.getByRole("button", { name: "Send as staff" }).click();
    await says("POST as staff: 201.");
    await composer.getByRole("button", { name: "Close" }).click();
    await page.getByRole("radio", { name: /All/ }).check();
    await page.getByRole("searchbox", { name: "Filter requests" }).fill("customer 200");
    await eventually(() => list.getByRole("link").count()).toBe(1);
    await page.getByRole("searchbox", { name: "Filter requests" }).fill("nothing of it");
    await page.getByText("No request matches the filter").waitFor();
    await page.getByRole("searchbox", { name: "Filter requests" }).fill("");
    await inspect();
    await list.getByRole("link").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await eventually(() => page.url()).toMatch(/#\/requests\/3$/);
    await button("Clear").click();
    await page.getByText("No requests yet").waitFor();
  });

  test("lists the operations, and tries one with an example of the contract", async () => {
    await open("Reference");
    await page.getByText(`${operations.length} operations`).waitFor();
    await page.getByRole("searchbox", { name: "Filter operations" }).fill("set_usage");
    await page.getByRole("link", { name: /Report the usage of a resource/ }).click();
    const details = page.getByRole("article");
    const link = await details.getByRole("link", { name: "In Waldur's reference" }).getAttribute("href");
    expect(link).toMatch(/^https:\/\/docs\.waldur\.com\/.*component-usages/);
    await details.getByRole("rowheader", { name: "201" }).waitFor();
    await details.getByRole("button", { name: "Try it" }).click();
    await details.getByRole("combobox", { name: "Example" }).selectOption({ index: 1 });
    await inspect();
    await details.getByRole("button", { name: "Send as staff" }).click();
    await says("POST as staff: 201.");
    expect(mock.control.requests().map(({ operation, status }) => [operation, status])).toEqual([
      ["marketplace_component_usages_set_usage", 201],
    ]);
  });

  test("shows the callers, and calls as one of them", async () => {
    await open("Callers");
    const row = page.getByRole("row", { name: /Elina Saar/ });
    await eventually(() => row.textContent()).toContain("customer-owner");
    await eventually(() => row.getByRole("cell").nth(1).textContent()).toBe(
      String(mock.control.visible("customer-owner").counts["component-usages"]),
    );
    await page.getByText("sees nothing").first().waitFor();
    await row.getByRole("button", { name: "Copy the token customer-owner" }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("customer-owner");
    await button("Use customer-owner").click();
    await row.getByText("In use").waitFor();
    expect(await page.getByRole("combobox", { name: "Caller" }).inputValue()).toBe("customer-owner");
    expect(mock.control.requests()).toEqual([]);
    await inspect();
  });

  test("decides about orders", async () => {
    await open("Orders");
    await ask(`/api/marketplace-resources/${RESOURCE}/terminate/`, "customer-owner", {});
    await page.getByRole("combobox", { name: "Reviewed by" }).selectOption({ label: "Nils Aaberg" });
    await button("Approve the order for sea-ice-forecast-2025").click();
    await says("is executing");
    await button("Fail the order for sea-ice-forecast-2025").click();
    await page.getByRole("textbox", { name: "Error message (optional)" }).fill("The cluster is full.");
    await inspect();
    await button(/^Fail the order$/).click();
    await says("is erred");
    const order = mock.control.world().orders.find(({ error_message }) => error_message === "The cluster is full.");
    expect(order).toMatchObject({ state: "erred", resource: RESOURCE });
    const nils = mock.control.users().find(({ username }) => username === "nils.aaberg");
    expect(order?.provider_reviewed_by).toBe(nils?.uuid);
    // On a clock that runs, an order ends before the eyes.
    mock.control.setClock({ from: "2025-11-21T10:00:00Z" });
    await button(/^Approve/)
      .last()
      .click();
    await says("is executing");
    await eventually(() => page.getByText(/done in \d second/).count()).toBe(0);
    const waiting = mock.control.orders().filter(({ state }) => state.startsWith("pending"));
    await page
      .getByRole("button", { name: /^Reject/ })
      .first()
      .click();
    await says("is rejected");
    expect(mock.control.orders().filter(({ state }) => state.startsWith("pending"))).toHaveLength(waiting.length - 1);
    await inspect();
  });

  test("moves the clock", async () => {
    await open("Time");
    await button("+ 1 month").click();
    await says("It is now 2025-12-21 09:30 UTC.");
    await page.getByLabel("Set to (UTC)").fill("2026-01-30T08:00");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await says("It is now 2026-01-30 08:00 UTC.");
    await page.getByText("A new month").waitFor();
    await button(/^Go there: A new month, 2026-02-01/).click();
    await says("It is now 2026-02-01 00:00 UTC.");
    expect(mock.control.clock()).toMatchObject({ now: "2026-02-01T00:00:00+00:00", mode: "fixed" });
    await inspect();
  });

  test("shows violations by cause, and coverage", async () => {
    await ask(`${USAGES}?page_size=many`);
    await ask(`${USAGES}?page_size=lots`);
    await ask("/api/marketplace-elsewhere/");
    await open("Contract");
    await page.getByText("2 requests").first().waitFor();
    await page.getByText("must be integer").first().click();
    await page.getByText("page_size=many").first().waitFor();
    await page.getByText("/api/marketplace-elsewhere/").waitFor();
    await page.getByRole("checkbox", { name: /only those that were called/ }).check();
    const grid = page.getByRole("group", { name: "Coverage by operation and status" });
    await eventually(() => grid.getByRole("row").count()).toBe(2);
    await inspect();
    const [saved] = await Promise.all([page.waitForEvent("download"), button("Save as JSON").click()]);
    expect(JSON.parse(await readFile(await saved.path(), "utf8"))).toMatchObject({ format: 1, requests: 3 });
  });

  test("shows the world, its files and sandboxes", async () => {
    await open("World");
    await page
      .getByRole("navigation", { name: "Tables" })
      .getByRole("link", { name: /^Resources/ })
      .click();
    await page.getByRole("searchbox", { name: "Filter Resources" }).fill("sea-ice-forecast");
    await page.getByRole("link", { name: "sea-ice-forecast-2025" }).first().click();
    await page.getByText("Referred to by").waitFor();
    await button("Edit").click();
    await inspect();
    const editor = page.getByRole("textbox", { name: "Row as JSON" });
    const row = JSON.parse(await editor.inputValue());
    await editor.fill("{");
    await button("Save").click();
    await page.locator(".toast.failed", { hasText: "This is not JSON" }).waitFor();
    await editor.fill(JSON.stringify({ ...row, project: "nobody" }));
    await button("Save").click();
    await page.locator(".toast.failed", { hasText: "/project" }).waitFor();
    await editor.fill(JSON.stringify({ ...row, state: "Erred" }));
    await button("Save").click();
    await says("The row is saved.");
    expect(mock.control.world().resources.find(({ uuid }) => uuid === row.uuid)?.state).toBe("Erred");
    await page.getByRole("link", { name: "Sea ice forecasting" }).first().click();
    await page.getByRole("heading", { level: 2, name: "Sea ice forecasting" }).waitFor();
    const [saved] = await Promise.all([page.waitForEvent("download"), button("Export").click()]);
    const world = JSON.parse(await readFile(await saved.path(), "utf8"));
    const load = (content: unknown) =>
      page.getByLabel("World file to import").setInputFiles({
        name: "changed.json",
        mimeType: "application/json",
        buffer: Buffer.from(JSON.stringify(content)),
      });
    await load({ ...world, customers: [{ name: 5 }] });
    await page.locator(".toast.failed").waitFor();
    world.customers[1].name = "Changed Institute";
    await load(world);
    await says("changed.json is loaded for everybody.");
    expect(mock.control.world().customers[1]?.name).toBe("Changed Institute");
    await page.getByRole("textbox", { name: "Name of a sandbox" }).fill("checkout");
    await button("Create or use").click();
    await eventually(() => mock.control.sandboxes().map(({ name }) => name)).toEqual(["checkout"]);
    page.once("dialog", (dialog) => dialog.accept());
    await button("Reset").click();
    await says("Data and clock are as they were at first.");
    await inspect();
    await button("Leave").click();
    await says("outside of sandboxes");
    mock.control.loadWorld(world);
  });

  test("plots usage with its limit", async () => {
    await open("Usage");
    await page.getByRole("combobox", { name: "Of", exact: true }).selectOption("organization");
    await page.getByRole("combobox", { name: "Organization" }).selectOption({ label: "Changed Institute" });
    await page.getByRole("combobox", { name: "Component" }).selectOption("cpu");
    await page.getByText("Limit of a policy: 20,000").waitFor();
    expect(await page.locator(".canvas canvas").count()).toBe(1);
    await page.getByText("As a table").click();
    await page.getByRole("row", { name: /2025-11/ }).waitFor();
    await inspect();
  });

  test("switches faults", async () => {
    await open("Faults");
    await button(/^Flaky/).click();
    await page.locator(".fault-state").getByText("10% of requests fail.").waitFor();
    expect(mock.control.faults()).toEqual({ latency: [0, 0], failRate: 0.1 });
    await page.getByRole("spinbutton", { name: "Latency from (ms)" }).fill("10");
    await page.getByRole("spinbutton", { name: "to (ms)", exact: true }).fill("20");
    await button("Apply").click();
    await says("Responses take 10 to 20 ms longer, and 10% of requests fail.");
    await inspect();
    await button(/^None/).click();
    await eventually(() => mock.control.faults()).toEqual({ latency: [0, 0], failRate: 0 });
  });

  test("says so when the mock stops", async () => {
    await mock.close();
    await page.getByText("Connection lost, trying again…").waitFor();
    await open("Callers");
    await page.getByText("The mock does not answer.").first().waitFor();
    await page.getByRole("button", { name: "Try again" }).first().waitFor();
  });
});
