import { beforeAll, expect, test } from "vitest";
import { finish } from "../helpers/run.js";
import { findBrowser, NO_BROWSER } from "./_browser.js";
import { install, startIn } from "./_install.js";
import { tsc } from "./_typescript.js";

const executablePath = findBrowser();
let folder: string;
beforeAll(async () => {
  folder = await install("vitest-browser", { home: "examples" });
});

test("tests in a page are checked by TypeScript", async () => {
  expect(await tsc(folder, "typescript-7")).toEqual({ code: 0, stdout: "", stderr: "" });
});

test.skipIf(!executablePath && !process.env.CI)(
  "tests in a page pass, each with its caller, faults and clock",
  async () => {
    if (!executablePath) throw new Error(NO_BROWSER);
    const vitest = startIn(folder, "node_modules/.bin/vitest", ["run"], { CHROMIUM_PATH: executablePath });
    const { code, stdout, stderr } = await finish(vitest);
    expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/Tests +3 passed \(3\)/);
  },
);
