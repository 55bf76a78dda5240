import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readFlags } from "../../scripts/generate-flags.js";
import { compareOutputs, writeOutputs } from "../../scripts/write.js";
import { root } from "../helpers/contract.js";
import { run } from "../helpers/run.js";

test("generated/ is what the sources give, byte for byte", async () => {
  const { code, stderr } = await run("scripts/generate.ts", ["--check"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "generated/ is fresh.\n" });
});

test("stale, missing and stray files are all named, and nothing is written", async () => {
  const out = await mkdtemp(join(tmpdir(), "generated-"));
  try {
    await mkdir(join(out, "releases"));
    for (const name of ["fresh.ts", "types.ts", "releases/old.ts"]) await writeFile(join(out, name), name);
    const fresh = new Map([
      ["fresh.ts", "fresh.ts"],
      ["types.ts", "new"],
      ["releases/new.ts", ""],
    ]);
    const problems = ["missing: releases/new.ts", "stale: types.ts", "stray: releases/old.ts"];
    expect(await compareOutputs(out, fresh)).toEqual(problems);
    expect(await readFile(join(out, "types.ts"), "utf8")).toBe("types.ts");
    expect(await writeOutputs(out, fresh)).toEqual(problems);
    expect(await compareOutputs(out, fresh)).toEqual([]);
  } finally {
    await rm(out, { recursive: true });
  }
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
