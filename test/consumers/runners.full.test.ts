import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { finish } from "../helpers/run.js";
import { findBrowser, NO_BROWSER } from "./_browser.js";
import { install, startIn } from "./_install.js";
import { tsc } from "./_typescript.js";

/** The examples of the README, as a team runs them. */
describe("tests by Vitest, in process and by MSW", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await install("vitest");
  });

  test("are checked by TypeScript", async () => {
    expect(await tsc(folder, "typescript")).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("pass", async () => {
    const { code, stdout, stderr } = await finish(startIn(folder, "node_modules/.bin/vitest", ["run"]));
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Tests +5 passed \(5\)/);
  });
});

const executablePath = findBrowser();

describe.skipIf(!executablePath && !process.env.CI)("tests by Playwright, each in a sandbox", () => {
  let folder: string;
  beforeAll(async () => {
    if (!executablePath) throw new Error(NO_BROWSER);
    folder = await install("vite-react");
    const { code, stdout, stderr } = await finish(startIn(folder, "node_modules/.bin/vite", ["build"]));
    expect(code, stdout + stderr).toBe(0);
    // The README's configuration, with the browser that this machine has. What changes data is tried again beside itself.
    await writeFile(
      join(folder, "here.config.ts"),
      `import config from "./playwright.config.js";
      const launchOptions = { executablePath: ${JSON.stringify(executablePath)}, args: ["--disable-gpu"] };
      const projects = [{ name: "again", grep: /terminated/ }, { name: "all" }];
      export default { ...config, projects, reporter: "line", retries: 0, use: { ...config.use, launchOptions } };`,
    );
  });

  const playwright = (args: string[]) => {
    const command = ["test", "--config", "here.config.ts", "--workers", "2", ...args];
    return finish(startIn(folder, "node_modules/.bin/playwright", command));
  };

  test("pass, two at a time", async () => {
    const { code, stdout, stderr } = await playwright([]);
    expect(code, stdout + stderr).toBe(0);
    expect(stdout).toContain("3 passed");
  });

  test("fail as a whole when one breaks the contract and did not say that it would", async () => {
    const spec = join(folder, "e2e/resources.spec.ts");
    const text = await readFile(spec, "utf8");
    expect(text).toContain('"x-mock-expect": "violation"');
    await writeFile(spec, text.replace('"x-mock-expect": "violation"', ""));
    const { code, stdout, stderr } = await playwright(["--grep", "a form shows"]);
    expect(code).toBe(1);
    expect(stdout).toContain("1 passed");
    expect(stdout + stderr).toContain('"operation": "marketplace_customer_component_usage_policies_create"');
  });
});
