import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finish, printed } from "../helpers/run.js";
import { findBrowser, launch } from "./_browser.js";
import { install, startIn } from "./_install.js";
import { tsc } from "./_typescript.js";

const VITE = "node_modules/vite/bin/vite.js";
const URL_PRINTED = /http:\/\/127\.0\.0\.1:\d+/;
const POLICIES = "/api/marketplace-customer-component-usage-policies/";
const CUSTOMER = "/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/";
const REFUSED = `Failed to load resource: the server responded with a status of 400 (Bad Request) ${POLICIES}`;
/** A resource that ends without the approval of its provider. */
const MACHINE = "acceptance-tests-vm-1";

/** A page, and what its browser asked the mock, itself or through the server of the page. */
interface Visit {
  page: Page;
  asked: string[];
}

const executablePath = findBrowser();
let folder: string;
beforeAll(async () => {
  folder = await install("vite-react");
});

test("the page is checked by TypeScript", async () => {
  expect(await tsc(folder, "typescript-7")).toEqual({ code: 0, stdout: "", stderr: "" });
});

describe.skipIf(!executablePath && !process.env.CI)("the page, built and in a browser", () => {
  const children: ChildProcess[] = [];
  let browser: Browser;
  let mock: string;
  let site: string;

  beforeAll(async () => {
    browser = await launch();
    mock = await serve("node_modules/.bin/waldur-contract", ["mock", "--port", "0"]);
    const { code, stderr } = await finish(startIn(folder, process.execPath, [VITE, "build"]));
    expect(code, stderr).toBe(0);
    const preview = [VITE, "preview", "--host", "127.0.0.1", "--port", "0"];
    site = await serve(process.execPath, preview, { WALDUR_URL: mock });
  });
  afterAll(async () => {
    for (const child of children) {
      if (child.exitCode !== null) continue;
      child.kill();
      await once(child, "close");
    }
  });

  /** Starts a server and gives the address that it prints. */
  async function serve(command: string, args: string[], env?: Record<string, string>): Promise<string> {
    const child = startIn(folder, command, args, env);
    children.push(child);
    const missing = new Promise<never>((_, fail) => child.once("error", fail));
    const [url] = await Promise.race([printed(child, URL_PRINTED), missing]);
    return url;
  }

  /**
   * Opens the page in a browser without a past. Whatever the browser complains of, seen or not, has to be expected.
   */
  async function visit(search: string, complaints: string[], use: (visit: Visit) => Promise<void>): Promise<void> {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    const heard: string[] = [];
    const short = (text: string) => text.replaceAll(site, "").replaceAll(mock, "MOCK");
    page.on("pageerror", ({ message }) => heard.push(message));
    page.on("requestfailed", (request) => heard.push(short(`${request.url()} ${request.failure()?.errorText}`)));
    page.on("console", (message) => heard.push(short(`${message.text()} ${message.location().url}`)));
    // Playwright's own events leave out the requests by which a browser asks whether it may.
    const asked: string[] = [];
    const network = await page.context().newCDPSession(page);
    network.on("Network.requestWillBeSent", ({ request }) => {
      if (request.url.includes("/api/")) asked.push(short(`${request.method} ${request.url}`));
    });
    await network.send("Network.enable");
    try {
      await page.goto(`${site}/${search}`);
      await use({ page, asked });
    } catch (cause) {
      throw new Error(`The page does not do what it should. Its browser says: ${heard.join("\n") || "nothing"}`, {
        cause,
      });
    } finally {
      await page.close();
    }
    expect(heard).toEqual(complaints);
  }

  test("lists usages over pages, with the number of all", async () => {
    const path = "/api/marketplace-component-usages/?page=1&page_size=2";
    const answer = await fetch(site + path, { headers: { Authorization: "Token YOUR_API_TOKEN" } });
    expect(answer.headers.get("link")).toContain(`<${site}/api/`);
    const total = Number(answer.headers.get("X-Result-Count"));
    const usages = (await answer.json()) as { resource_name: string }[];

    await visit("", [], async ({ page, asked }) => {
      const section = page.getByRole("region", { name: "Usages" });
      const caption = `of ${Math.ceil(total / 2)}, ${total} records`;
      await section.getByText(`Page 1 ${caption}`).waitFor();
      const names = await section.getByRole("rowheader").allTextContents();
      expect(names).toEqual(usages.map(({ resource_name }) => resource_name));
      await section.getByRole("button", { name: "Next page" }).click();
      await section.getByText(`Page 2 ${caption}`).waitFor();

      const sent = `${path.replace("page=1", "page=2")}&field=uuid&field=resource_name&field=usage&field=measured_unit`;
      expect(asked).toContain(`GET ${sent}`);
    });
  });

  test("creates a policy once its errors, shown at their fields, are mended", async () => {
    await visit("", [REFUSED], async ({ page, asked }) => {
      const form = page.getByRole("form", { name: "New policy" });
      const organization = form.getByRole("textbox", { name: "Organization" });
      await form.getByRole("button").click();
      await form.locator("[id='scope-errors']").getByText("This field may not be null.").waitFor();
      expect(await organization.getAttribute("aria-invalid")).toBe("true");

      await organization.fill(site + CUSTOMER);
      await form.getByRole("textbox", { name: "Limit" }).fill("100");
      await form.getByRole("button").click();
      await form.getByText(/^Policy [0-9a-f]{32}$/).waitFor();
      expect(await organization.getAttribute("aria-invalid")).toBe("false");
      expect(asked.filter((request) => request === `POST ${POLICIES}`)).toHaveLength(2);
    });
  });

  test("shows an error of a nested list at its field", async () => {
    await visit("?prefer=code=400, example=PolicyLimitMalformed", [REFUSED], async ({ page }) => {
      const form = page.getByRole("form", { name: "New policy" });
      await form.getByRole("textbox", { name: "Organization" }).fill(site + CUSTOMER);
      await form.getByRole("button").click();
      const place = form.locator("[id='component_limits_set.0.limit-errors']");
      await place.getByText("A valid integer is required.").waitFor();
      expect(await form.locator("[id='scope-errors']").textContent()).toBe("");
    });
  });

  test("terminates a resource, shows the order, and has one resource less", async () => {
    await visit("", [], async ({ page }) => {
      const section = page.getByRole("region", { name: "Resources" });
      const resource = section.getByRole("listitem").filter({ hasText: MACHINE });
      await resource.getByRole("button", { name: "Terminate" }).click();
      await section.getByText(/^Order [0-9a-f]{32}$/).waitFor();
      await resource.waitFor({ state: "detached" });
    });
  });

  test("asking another origin itself, sees what is granted, and of what is refused only that it failed", async () => {
    const blocked = expect.stringMatching(
      /^Access to fetch .* blocked by CORS policy: No 'Access-Control-Allow-Origin'/,
    );
    const failed = [`MOCK${POLICIES} net::ERR_FAILED`, `Failed to load resource: net::ERR_FAILED MOCK${POLICIES}`];
    await visit(`?waldur=${mock}`, [blocked, ...failed], async ({ page, asked }) => {
      await page.getByRole("region", { name: "Usages" }).getByText("Page 1 of").waitFor();
      const form = page.getByRole("form", { name: "New policy" });
      await form.getByRole("button").click();
      await form.getByRole("alert").getByText(`POST ${mock}${POLICIES} got no response`).waitFor();
      for (const method of ["OPTIONS", "POST"]) expect(asked).toContain(`${method} MOCK${POLICIES}`);
    });
  });
});
