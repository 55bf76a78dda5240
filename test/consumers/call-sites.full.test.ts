import { rename } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { finish } from "../helpers/run.js";
import { install, startIn } from "./_install.js";

let mock: Mock;
let folder: string;
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  folder = await install("call-sites");
  // One call site is of a project that has not swapped all of its imports.
  await rename(join(folder, "own-client"), join(folder, "node_modules/waldur-js-client"));
});
afterAll(() => mock.close());

test("call sites of waldur-js-client compile, strict and loose, and do as they did", { timeout: 300_000 }, async () => {
  const compat = "waldur-marketplace-contract/compat";
  const args = ["check.mjs", compat, "--client", `${compat}/client.gen`, "--url", mock.url];
  const { code, stdout, stderr } = await finish(startIn(folder, process.execPath, args));
  expect({ code, stderr }, stdout).toEqual({ code: 0, stderr: "" });
  expect(stdout).toContain(`${compat}: 16 files, 16 as they must be, 0 not`);
});
