import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../helpers/contract.js";
import { run } from "../helpers/run.js";

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
