import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { renderOutputs } from "../../scripts/outputs.js";
import { bundle, root } from "../helpers/contract.js";
import { run } from "../helpers/run.js";

test("generated/ is what the sources give, byte for byte", async () => {
  const { code, stderr } = await run("scripts/generate.ts", ["--check"]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "generated/ is fresh.\n" });
});

test("stale, missing and stray files are all named, and nothing is written", async () => {
  const out = await mkdtemp(join(tmpdir(), "generated-"));
  try {
    await cp(`${root}generated`, out, { recursive: true });
    await writeFile(join(out, "types.ts"), "export type Old = 1;\n");
    await writeFile(join(out, "leftover.ts"), "");
    await rm(join(out, "contract.ts"));
    const { code, stderr } = await run("scripts/generate.ts", ["--check", "--out", out]);
    expect(code).toBe(1);
    expect(stderr.split("\n").slice(0, 3)).toEqual(["missing: contract.ts", "stale: types.ts", "stray: leftover.ts"]);
    expect(await readFile(join(out, "types.ts"), "utf8")).toBe("export type Old = 1;\n");
  } finally {
    await rm(out, { recursive: true });
  }
});

test("the same bundle gives the same bytes", async () => {
  expect(await renderOutputs(bundle)).toEqual(await renderOutputs(structuredClone(bundle)));
});

test("an unknown flag is refused", async () => {
  const { code, stderr } = await run("scripts/generate.ts", ["--chek"]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^Unknown option '--chek'.* Usage: .*\n$/);
});

describe("a wrong --out is refused before anything is done", () => {
  test.each([
    [
      "without --check, because writing removes strays",
      ["--out", "somewhere"],
      /^--out names .* needs --check\. Usage: .*\n$/,
    ],
    ["empty", ["--check", "--out="], /^--out needs the name of a folder\. Usage: .*\n$/],
    ["a file", ["--check", "--out", `${root}package.json`], /package\.json is a file; name a folder\.\n$/],
  ])("%s", async (_, flags, says) => {
    const { code, stderr } = await run("scripts/generate.ts", flags);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(says) });
  });
});
