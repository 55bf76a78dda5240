import { beforeAll, describe, expect, test } from "vitest";
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
    ["typescript", NODE10],
    ["typescript-6", [...NODE10, "--ignoreDeprecations", "6.0"]],
    ["typescript-6", ["--module", "commonjs", "--moduleResolution", "bundler"]],
    ["typescript-5.4", NODE16],
    ["typescript-7", NODE16],
  ] as const)("%s %j", async (name, args) => {
    expect(await tsc(older, name, [...args])).toEqual(CLEAN);
  });
});
