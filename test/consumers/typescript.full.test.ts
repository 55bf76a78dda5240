import { beforeAll, expect, test } from "vitest";
import { install } from "./_install.js";
import { tsc, VERSIONS, versionOf } from "./_typescript.js";

const CLEAN = { code: 0, stdout: "", stderr: "" };

let folder: string;
beforeAll(async () => {
  folder = await install("typescript");
});

test.each(VERSIONS)("%s finds nothing, strict and with every library checked", async (name) => {
  const [nodenext, bundler] = await Promise.all([
    tsc(folder, name, ["--module", "nodenext", "--moduleResolution", "nodenext"]),
    tsc(folder, name, ["--module", "esnext", "--moduleResolution", "bundler"]),
  ]);
  expect({ nodenext, bundler }).toEqual({ nodenext: CLEAN, bundler: CLEAN });
});

test("the versions are those that are promised", () => {
  expect(VERSIONS.map((name) => versionOf(name).replace(/\.\d+$/, ""))).toEqual(["5.4", "5.9", "6.0", "7.0"]);
});
