import { expect, test } from "vitest";
import { finish } from "../helpers/run.js";
import { install, startIn } from "./_install.js";

test("Jest takes the package in CommonJS, in ES syntax by Babel, by ts-jest, and in jsdom", async () => {
  const folder = await install("jest");
  const { code, stderr } = await finish(startIn(folder, "node_modules/.bin/jest", ["--no-cache"]));
  expect(code, stderr).toBe(0);
  for (const project of ["commonjs", "esm-syntax", "ts-jest", "jsdom"]) expect(stderr).toContain(`PASS ${project}/`);
}, 300_000);
