import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type {
  ComponentUsage,
  CustomerComponentUsagePolicy,
  OfferingComponent,
  OrderDetails,
  ProjectUser,
  Resource,
} from "../../src/index.js";
import type { Report } from "../../src/mock/index.js";
import { root } from "../helpers/contract.js";
import { finish, printed } from "../helpers/run.js";
import { expectAccessible } from "./_accessible.js";
import { findBrowser, launch } from "./_browser.js";
import { install, startIn } from "./_install.js";
import { tsc } from "./_typescript.js";

const VITE = "node_modules/vite/bin/vite.js";
const RESOURCE = "b9005020ea014056801f86ab919a8aef";
interface Caller {
  name: string;
  username: string;
}

const PROVIDER = { name: "Nils Aaberg", username: "nils.aaberg" };
const OWNER = { name: "Elina Saar", username: "elina.saar" };
const STAFF = { name: "Mari Kask", username: "mari.kask" };
const OUTSIDER = { name: "Oskar Sten", username: "oskar.sten" };

const executablePath = findBrowser();
const children: ChildProcess[] = [];
let folder: string;

beforeAll(async () => {
  folder = await install("usage-dashboard", { home: "examples" });
});
afterAll(async () => {
  for (const child of children) {
    if (child.exitCode !== null) continue;
    child.kill();
    await once(child, "close");
  }
});

async function build(...options: string[]): Promise<void> {
  const { code, stdout, stderr } = await finish(startIn(folder, process.execPath, [VITE, "build", ...options]));
  expect(code, stdout + stderr).toBe(0);
}

/** A resource whose end the provider known to the tests has to approve. */
function firstToEnd(resources: Resource[]): Resource {
  const [first] = resources.filter(
    ({ provider_name, offering_type, can_terminate }) =>
      can_terminate &&
      provider_name === "Aurora Supercomputing Centre" &&
      ["Marketplace.Basic", "Marketplace.Slurm"].includes(offering_type),
  );
  if (!first) throw new Error("No resource can be terminated.");
  return first;
}

/** Starts a server and gives the address that it prints. */
async function serve(command: string, args: string[], env?: Record<string, string>): Promise<string> {
  const child = startIn(folder, command, args, env);
  children.push(child);
  const [url] = await printed(child, /http:\/\/127\.0\.0\.1:\d+/);
  return url;
}

test("the dashboard is checked by TypeScript", async () => {
  expect(await tsc(folder, "typescript-7")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test("a production build has no demo callers", async () => {
  await build();
  const assets = join(folder, "dist/assets");
  const scripts = (await readdir(assets)).filter((name) => name.endsWith(".js"));
  for (const script of scripts) expect(await readFile(join(assets, script), "utf8")).not.toContain("_mock");
});

describe.skipIf(!executablePath && !process.env.CI)("the dashboard in a browser", () => {
  let context: BrowserContext;
  let site: string;
  const preview = (env?: Record<string, string>) =>
    serve(process.execPath, [VITE, "preview", "--host", "127.0.0.1", "--port", "0"], env);

  beforeAll(async () => {
    context = await (await launch()).newContext({ viewport: { width: 1280, height: 800 } });
    await build("--mode", "demo");
    site = await preview({ WALDUR_URL: await serve("node_modules/.bin/waldur-contract", ["mock", "--port", "0"]) });
  });
  afterAll(() => context?.close());

  /** Calls the API without the page, to compare with what it shows. Signing out of it deletes tokens, so none is fixed. */
  async function call<Data>(path: string, { username }: Caller, body?: object): Promise<Data> {
    const post = { method: "POST", headers: { "Content-Type": "application/json" } };
    const credentials = JSON.stringify({ username, password: username });
    const signedIn = await fetch(`${site}/api-auth/password/`, { ...post, body: credentials });
    const { token } = (await signedIn.json()) as { token: string };
    const headers = { ...post.headers, Authorization: `Token ${token}` };
    const response = await fetch(
      `${site}/api/${path}`,
      body ? { ...post, headers, body: JSON.stringify(body) } : { headers },
    );
    expect(response.status).toBe(200);
    return response.json();
  }

  /** Opens the dashboard in a tab of its own, which has no session yet; nothing may go wrong that no server has said. */
  async function visit(path: string, caller: Caller | undefined, use: (page: Page) => Promise<void>) {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    const heard: string[] = [];
    page.on("pageerror", ({ message }) => heard.push(message));
    page.on("console", (message) => {
      if (!message.text().startsWith("Failed to load resource: the server responded")) heard.push(message.text());
    });
    page.on("dialog", (dialog) => dialog.accept());
    try {
      await page.goto(`${site}/#${path}`);
      if (caller) {
        await page.getByRole("button", { name: caller.name }).click();
        await page.getByRole("banner").getByText(caller.name).waitFor();
      }
      await use(page);
    } catch (cause) {
      const shown = await page.locator("body").textContent();
      throw new Error(`The page does not do what it should. It shows:\n${shown}\n${heard.join("\n")}`, { cause });
    } finally {
      await page.close();
    }
    expect(heard).toEqual([]);
  }

  const inspect = (page: Page) => expectAccessible(page, [390, 800, 1600, 1280]);

  async function rejectOrder() {
    const resources = await call<Resource[]>("marketplace-resources/?state=OK&page_size=300", STAFF);
    const { name, uuid } = firstToEnd(resources);
    await call(`marketplace-resources/${uuid}/terminate/`, STAFF, {});
    await visit("/orders", PROVIDER, async (page) => {
      const order = page
        .getByRole("listitem")
        .filter({ hasText: `Terminate ${name}` })
        .first();
      await order.getByRole("button", { name: `Reject Terminate ${name}` }).click();
      await order.getByText("rejected").waitFor();
      const [latest] = await call<OrderDetails[]>(`marketplace-orders/?resource_uuid=${uuid}&o=-created`, PROVIDER);
      expect(latest?.state).toBe("rejected");
    });
  }

  async function expectConformance(requests: number) {
    const report: Report = await (await fetch(`${site}/_mock/report`)).json();
    expect(report.requests).toBeGreaterThan(requests);
    expect(report).toMatchObject({ violations: [], mockViolations: [], outside: [] });
  }

  test("signs in with a password, by keyboard, and out", async () => {
    await visit("/", undefined, async (page) => {
      const username = page.getByLabel("Username");
      await page.getByRole("heading", { name: "Or look around as" }).waitFor();
      await inspect(page);
      await username.focus();
      await page.keyboard.press("Enter");
      await page.getByText("This field may not be blank.").first().waitFor();
      expect(await username.getAttribute("aria-invalid")).toBe("true");
      expect(await username.evaluate((input) => document.activeElement === input)).toBe(true);

      await page.keyboard.type(PROVIDER.username);
      await page.keyboard.press("Tab");
      await page.keyboard.type("wrong");
      await page.keyboard.press("Enter");
      await page.getByRole("alert").getByText("Invalid username/password.").waitFor();
      await page.getByLabel("Password").fill(PROVIDER.username);
      await page.keyboard.press("Enter");
      await page.getByRole("banner").getByText("Organization owner").waitFor();

      await page.reload();
      await page.getByRole("banner").getByText("Organization owner").waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
      await page.getByRole("link", { name: "Policies" }).click();
      await page.getByRole("button", { name: "Sign out" }).click();
      await username.waitFor();
      await page.goBack();
      await username.waitFor();
    });
  });

  test("lists what a provider provides, with filters and pages in the address", async () => {
    const resources = await call<Resource[]>("marketplace-provider-resources/?o=name&page_size=300", PROVIDER);
    const ok = resources.filter(({ state }) => state === "OK").map(({ name }) => name);
    const [first = "", eleventh = ""] = [ok[0], ok[10]];
    await visit("/", PROVIDER, async (page) => {
      const names = page.getByRole("rowheader").getByRole("link");
      await page.getByLabel("State").selectOption("OK");
      await page.getByText(`Page 1 of ${Math.ceil(ok.length / 10)}, ${ok.length} in all`).waitFor();
      expect(await names.allTextContents()).toEqual(ok.slice(0, 10));
      await inspect(page);
      await page.getByRole("link", { name: "Next" }).click();
      await page.getByText("Page 2 of").waitFor();
      await page.getByRole("link", { name: eleventh, exact: true }).waitFor();
      expect(page.url()).toBe(`${site}/#/?state=OK&page=2`);
      await page.reload();
      await page.getByRole("link", { name: eleventh, exact: true }).waitFor();
      await page.goBack();
      await page.getByRole("link", { name: first, exact: true }).waitFor();
      await page.goForward();
      await page.getByText("Page 2 of").waitFor();

      const search = page.getByLabel("Search", { exact: true });
      await search.fill("no such resource");
      await search.press("Enter");
      await page.getByText("No resource matches.").waitFor();
      await search.fill(eleventh);
      await search.press("Enter");
      await page.getByRole("link", { name: eleventh, exact: true }).waitFor();
      expect(page.url()).toBe(`${site}/#/?${new URLSearchParams({ state: "OK", query: eleventh })}`);
    });
  });

  test("shows a resource: usage by month with limits, plan, team, orders", async () => {
    const path = `marketplace-provider-resources/${RESOURCE}/`;
    const [{ components }, resource, team, orders, usages] = await Promise.all([
      call<{ components: OfferingComponent[] }>(`${path}offering/`, PROVIDER),
      call<Resource>(path, PROVIDER),
      call<ProjectUser[]>(`${path}team/`, PROVIDER),
      call<OrderDetails[]>(`marketplace-orders/?resource_uuid=${RESOURCE}&page_size=5`, PROVIDER),
      call<ComponentUsage[]>(
        `marketplace-component-usages/?resource_uuid=${RESOURCE}&o=billing_period&page_size=300`,
        PROVIDER,
      ),
    ]);
    await visit(`/resources/provider/${RESOURCE}`, PROVIDER, async (page) => {
      await page.getByRole("heading", { name: resource.name }).waitFor();
      await page.locator(".recharts-bar-rectangle").last().waitFor();
      const { SCREENSHOT } = process.env;
      if (SCREENSHOT) await page.screenshot({ path: join(root, SCREENSHOT) });
      for (const { name, type } of components) {
        const figure = page.getByRole("figure").filter({ hasText: name });
        await figure.locator(".recharts-bar-rectangle").first().waitFor();
        const limited = resource.limits[type] !== undefined;
        expect(await figure.locator(".recharts-reference-line").count()).toBe(limited ? 1 : 0);
        await figure.getByText("As a table").click();
        const shown = await figure.getByRole("cell").allTextContents();
        const reported = usages.filter((usage) => usage.type === type).map(({ usage }) => Number(usage));
        const amounts = shown.map((text) => Number(text.replaceAll(",", ""))).filter((amount) => amount > 0);
        expect(amounts).toEqual(reported.filter((amount) => amount > 0).reverse());
      }
      for (const { full_name } of team) await page.getByText(full_name).first().waitFor();
      await page
        .getByRole("region", { name: "Plan periods" })
        .getByText(resource.plan_name ?? "")
        .waitFor();
      const listed = page.getByRole("region", { name: "Orders" }).getByRole("listitem");
      await listed.first().waitFor();
      expect(await listed.count()).toBe(orders.length);
      await inspect(page);
    });
  });

  test("reports usage, once errors of the schema and of Waldur are fixed at their fields", async () => {
    await visit(`/resources/provider/${RESOURCE}`, PROVIDER, async (page) => {
      const sent: string[] = [];
      page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
      const open = page.getByRole("button", { name: "Report usage" });
      await open.press("Enter");
      const form = page.getByRole("form", { name: "Report usage" });
      const cpu = form.getByLabel("CPU in CPU-hours");
      await cpu.fill("much");
      await form.getByRole("button", { name: "Report" }).click();
      const describedBy = await cpu.getAttribute("aria-describedby");
      await page.locator(`[id="${describedBy}"]`).getByText("A valid number is required.").waitFor();
      await inspect(page);
      expect(sent).not.toContain("POST /api/marketplace-component-usages/set_usage/");

      await cpu.fill("31415.5");
      const date = form.getByLabel("Date");
      await date.fill("2025-10-01");
      await form.getByRole("button", { name: "Report" }).click();
      await form.getByText("Only staff users can specify date for backfilling.").waitFor();
      expect(await date.getAttribute("aria-invalid")).toBe("true");
      expect(await date.evaluate((input) => document.activeElement === input)).toBe(true);
      await page.keyboard.press("Escape");
      await form.waitFor({ state: "detached" });
      expect(await open.evaluate((button) => document.activeElement === button)).toBe(true);

      await open.press("Enter");
      await cpu.fill("31415.5");
      await form.getByRole("button", { name: "Report" }).press("Enter");
      await page.getByRole("figure").filter({ hasText: "31,415.5 CPU-hours" }).waitFor();
      await form.waitFor({ state: "detached" });
    });
  });

  test("a customer owner terminates a resource, its provider approves, and both see it end", async () => {
    const resources = await call<Resource[]>("marketplace-resources/?state=OK&page_size=300", OWNER);
    const { name, uuid, customer_name } = firstToEnd(resources);
    await visit(`/?${new URLSearchParams({ query: name })}`, OWNER, async (page) => {
      await page.getByRole("link", { name, exact: true }).click();
      await page.getByRole("heading", { name, level: 1 }).waitFor();
      await page.getByRole("heading", { name: "Usage", exact: true }).waitFor();
      expect(await page.getByRole("button", { name: "Report usage" }).count()).toBe(0);
      await page.getByRole("button", { name: "Terminate" }).click();
      const progress = page.getByRole("region", { name: "Order in progress" });
      await progress.getByText("pending provider").waitFor();
      expect(await page.getByRole("button", { name: /^Approve/ }).count()).toBe(0);
      await inspect(page);

      await visit("/orders?show=provider", PROVIDER, async (other) => {
        const order = other.getByRole("listitem").filter({ hasText: name }).filter({ hasText: customer_name });
        await order.getByText("pending provider").waitFor();
        await order.getByRole("button", { name: `Approve Terminate ${name}` }).click();
        await order.waitFor({ state: "detached" });
        await inspect(other);
      });
      const advanced = await fetch(`${site}/_mock/clock`, { method: "PUT", body: '{"advance":"2s"}' });
      expect(advanced.status).toBe(200);
      await progress.getByText("done").waitFor();
      await page.getByRole("main").getByText("terminated", { exact: true }).waitFor();
      expect((await call<Resource>(`marketplace-resources/${uuid}/`, OWNER)).state).toBe("Terminated");
    });
  });

  test("a provider rejects an order", rejectOrder);

  test("an owner reads policies, and only staff change them", async () => {
    await visit("/policies", OWNER, async (page) => {
      const policies = await call<CustomerComponentUsagePolicy[]>(
        "marketplace-customer-component-usage-policies/?page_size=12",
        OWNER,
      );
      await page.getByRole("heading", { level: 2 }).first().waitFor();
      expect(await page.getByRole("heading", { level: 2 }).count()).toBe(policies.length);
      const fired = policies.filter(({ has_fired }) => has_fired);
      expect(await page.getByText("fired", { exact: true }).count()).toBe(fired.length);
      expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
      await inspect(page);
    });
  });

  test("staff create, change and delete a policy", async () => {
    await visit("/policies", STAFF, async (page) => {
      await page.getByLabel("Organization").selectOption("Baltic Ocean Institute");
      await page.getByRole("button", { name: "New policy" }).click();
      const form = page.getByRole("form", { name: "Policy" });
      await form.getByRole("button", { name: "Create" }).click();
      await form.getByText("This field may not be blank.").waitFor();
      await form.getByText("This field is required.").waitFor();
      await inspect(page);
      await form.getByLabel("request pausing").check();
      await form.getByLabel("Component").selectOption({ index: 1 });
      await form.getByRole("button", { name: "Add a limit" }).click();
      await form.getByLabel("Component").nth(1).waitFor();
      await form.getByRole("button", { name: "Remove limit 2" }).click();
      await form.getByLabel("Limit", { exact: true }).fill("12.5");
      await form.getByRole("button", { name: "Create" }).click();
      await form.getByText("A valid integer is required.").waitFor();
      await form.getByLabel("Limit", { exact: true }).fill("987654");
      await form.getByRole("button", { name: "Create" }).click();
      const policy = page.getByRole("listitem").filter({ hasText: "987,654" }).first();
      await policy.getByText("request pausing").waitFor();
      expect(await policy.getByText("fired", { exact: true }).count()).toBe(0);

      await policy.getByRole("button", { name: "Edit" }).click();
      await form.getByLabel("Limit", { exact: true }).fill("-1");
      await form.getByLabel("Period").selectOption("Total");
      await form.getByLabel("notify external user").check();
      await form.getByLabel(/E-mail/).fill("someone@example.com");
      await form.getByRole("button", { name: "Save" }).click();
      await form.waitFor({ state: "detached" });
      const changed = page.getByRole("listitem").filter({ hasText: "-1 in total" }).first();
      await changed.getByText("fired", { exact: true }).waitFor();
      await changed.getByText("notify external user").waitFor();
      await changed.getByRole("button", { name: "Delete" }).click();
      await changed.waitFor({ state: "detached" });
    });
  });

  test("shows that it loads, that there is nothing, what failed, and that a session is over", async () => {
    await visit("/", OUTSIDER, async (page) => {
      await page.getByText("No resource matches.").waitFor();
      const list = "**/api/marketplace-orders/?*";
      let release = () => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      await page.route(list, async (route) => {
        if (route.request().method() === "HEAD") return route.continue();
        await held;
        await route.fulfill({ status: 503, body: "Down for maintenance" });
      });
      await page.getByRole("link", { name: "Orders" }).click();
      await page.getByRole("status").getByText("Loading").waitFor();
      release();
      await page.getByRole("alert").getByText("503").waitFor();
      await inspect(page);
      await page.unroute(list);
      await page.getByRole("button", { name: "Try again" }).click();
      await page.getByText("No order is here.").waitFor();

      await page.evaluate(() => sessionStorage.setItem("waldur-token", "deleted-by-now"));
      await page.getByRole("link", { name: "Policies" }).click();
      await page.getByLabel("Username").waitFor();
    });
  });

  test("conforms to the contract", () => expectConformance(50));

  describe("with the mock in the process of its server", () => {
    beforeAll(async () => {
      site = await preview();
    });

    test("a provider rejects an order", rejectOrder);

    test("conforms to the contract", () => expectConformance(5));
  });
});
