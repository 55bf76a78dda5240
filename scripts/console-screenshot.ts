import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startMock } from "../src/mock/index.js";
import { findBrowser } from "../test/consumers/_browser.js";
import { buildConsole } from "./console.js";

// Takes the picture of the console in docs/console.md: `npm run docs:screenshot`.

const FILE = fileURLToPath(new URL("../docs/console.png", import.meta.url));
const RESOURCE = "b9005020ea014056801f86ab919a8aef";
const USAGES = "/api/marketplace-component-usages/";
const REQUESTS: readonly (readonly [path: string, token: string | undefined, body?: unknown])[] = [
  [`${USAGES}?type=cpu`, "customer-owner"],
  ["/api/marketplace-provider-resources/", undefined],
  ["/api/marketplace-provider-resources/?state=OK&field=name", "provider-owner"],
  [`${USAGES}set_usage/`, "provider-owner", { resource: RESOURCE, usages: [{ type: "cpu", amount: 20000 }] }],
  ["/api/marketplace-plans/", "staff"],
  [`${USAGES}set_usage/`, "staff@checkout", { resource: RESOURCE, usages: [{ type: "cpu", amount: "many" }] }],
  [`/api/marketplace-resources/${RESOURCE}/terminate/`, "customer-owner", {}],
  ["/api/marketplace-orders/?state=pending-provider", "provider-owner"],
];

await buildConsole(fileURLToPath(new URL("../dist/console", import.meta.url)));
const mock = await startMock({ port: 0, clock: { fixed: "2025-11-21T09:30:00Z" } });
// The same times in every picture.
let now = Date.UTC(2025, 10, 21, 9, 29, 40);
Date.now = () => now;
for (const [path, token, body] of REQUESTS) {
  now += 2000;
  await fetch(mock.url + path, {
    method: body === undefined ? "GET" : "POST",
    headers: { ...(token && { Authorization: `Token ${token}` }), "Content-Type": "application/json" },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}
const browser = await chromium.launch({ executablePath: findBrowser() ?? "chromium", args: ["--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme: "light", timezoneId: "UTC" });
await page.goto(`${mock.url}/_mock/console/#/requests/6`);
await page.getByText("1 violation of the contract").waitFor();
await page.evaluate(() => document.fonts.ready);
await page.screenshot({ path: FILE });
await browser.close();
await mock.close();
