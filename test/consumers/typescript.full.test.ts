import { beforeAll, describe, expect, test } from "vitest";
import { install } from "./_install.js";
import { tsc, VERSIONS, versionOf } from "./_typescript.js";

const CLEAN = { code: 0, stdout: "", stderr: "" };

let folder: string;
beforeAll(async () => {
  folder = await install("typescript");
});

const NODENEXT = ["--module", "nodenext", "--moduleResolution", "nodenext"];
const BUNDLER = ["--module", "esnext", "--moduleResolution", "bundler"];

// Both lead to the same declarations, so that a version which takes seconds to check them does it once.
test.each([
  ["typescript-5.4", NODENEXT],
  ["typescript", NODENEXT],
  ["typescript-6", BUNDLER],
  ["typescript-7", NODENEXT],
  ["typescript-7", BUNDLER],
] as const)("%s finds nothing, strict and with every library checked, %j", async (name, args) => {
  expect(await tsc(folder, name, args)).toEqual(CLEAN);
});

test("the versions are those that are promised", () => {
  expect(VERSIONS.map((name) => versionOf(name).replace(/\.\d+$/, ""))).toEqual(["5.4", "5.9", "6.0", "7.0"]);
});

describe("a project that compiles to CommonJS, with lib es2020 and every library checked", () => {
  let older: string;
  beforeAll(async () => {
    older = await install("older-settings");
  });

  // TypeScript 6 deprecates node10, and 7 does not have it.
  const NODE10 = ["--module", "commonjs", "--moduleResolution", "node10"];
  const NODE16 = ["--module", "node16", "--moduleResolution", "node16"];
  test.each([
    ["typescript-5.4", NODE10],
    ["typescript-5.4", NODE16],
    ["typescript-6", [...NODE10, "--ignoreDeprecations", "6.0"]],
    ["typescript-7", NODE16],
    ["typescript-7", ["--module", "commonjs", "--moduleResolution", "bundler"]],
  ] as const)("%s %j", async (name, args) => {
    expect(await tsc(older, name, args)).toEqual(CLEAN);
  });
});
