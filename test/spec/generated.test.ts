import { describe, expect, test } from "vitest";
import { readFlags } from "../../scripts/generate-flags.js";
import { compareOutputs } from "../../scripts/write.js";
import { root } from "../helpers/contract.js";
import { run } from "../helpers/run.js";

test("generated/ is what the sources give, byte for byte", async () => {
  const { code, stderr } = await run("scripts/generate.ts", ["--check"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "generated/ is fresh.\n" });
});

test("an unknown flag is refused", async () => {
  const { code, stderr } = await run("scripts/generate.ts", ["--chek"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Unknown option '--chek'.* Usage: .*\n$/);
});

describe("wrong flags are refused before anything is done", () => {
  test.each([
    ["an unknown one", ["--chek"], /^Unknown option '--chek'.* Usage: .*$/],
    [
      "--out without --check, because writing removes strays",
      ["--out", "somewhere"],
      /^--out names .* needs --check\. Usage: .*$/,
    ],
    ["--out without a name", ["--check", "--out="], /^--out needs the name of a folder\. Usage: .*$/],
  ])("%s", (_, flags, says) => {
    expect(() => readFlags(flags)).toThrow(says);
  });

  test("--out with a file", async () => {
    const refused = compareOutputs(`${root}package.json`, new Map());
    await expect(refused).rejects.toThrow(/package\.json is a file; name a folder\.$/);
  });
});

test("right flags are read", () => {
  expect(readFlags(["--draft"])).toEqual({ check: false, draft: true });
  expect(readFlags(["--check", "--out", "a"])).toEqual({ check: true, draft: false, out: "a" });
});
