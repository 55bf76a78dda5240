import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { finish } from "../helpers/run.js";
import { findBrowser, launch } from "./_browser.js";
import { install, startIn } from "./_install.js";
import { tsc } from "./_typescript.js";

const executablePath = findBrowser();
let folder: string;
beforeAll(async () => {
  folder = await install("storybook", { home: "examples" });
});

test("stories are checked by TypeScript", async () => {
  expect(await tsc(folder, "typescript-7")).toEqual({ code: 0, stdout: "", stderr: "" });
});

describe.skipIf(!executablePath && !process.env.CI)("a static Storybook", () => {
  let page: Page;
  const errors: string[] = [];
  beforeAll(async () => {
    const args = ["build", "--output-dir", "dist", "--quiet", "--disable-telemetry"];
    const { code, stdout, stderr } = await finish(startIn(folder, "node_modules/.bin/storybook", args));
    expect(code, stdout + stderr).toBe(0);
    page = await (await launch()).newPage();
    page.on("pageerror", ({ message }) => errors.push(message));
    // Files, as any static server sends them.
    await page.route("http://storybook/**", (route) => {
      const { pathname } = new URL(route.request().url());
      return route.fulfill({ path: join(folder, "dist", pathname) });
    });
  });
  afterAll(() => page?.close());

  test.each([
    ["provider", "listitem", "buoy-archive: OK"],
    ["outsider", "status", "You have no resources."],
    ["own-world", "listitem", "engine-1: OK"],
    ["ended", "listitem", "engine-1: Terminated"],
    ["slow", "status", "Loading…"],
    ["broken", "alert", "Waldur does not respond. Try again later."],
  ] as const)("shows the story %s", async (story, role, text) => {
    await page.goto(`http://storybook/iframe.html?id=resources--${story}&viewMode=story`);
    await page.getByRole(role).filter({ hasText: text }).waitFor({ timeout: 20_000 });
    expect(errors).toEqual([]);
  });
});
