import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../helpers/contract.js";
import { finish } from "../helpers/run.js";

const { forbidden, options } = createRequire(import.meta.url)(`${root}.dependency-cruiser.cjs`);

/** An import that each rule forbids: from, to. */
const FORBIDDEN: Record<string, [from: string, to: string]> = {
  "no-circular": ["src/client/one.ts", "src/client/two.ts"],
  "io-is-below": ["src/io/one.ts", "src/contract/two.ts"],
  "contract-is-below": ["src/contract/one.ts", "src/validate/two.ts"],
  validate: ["src/validate/one.ts", "src/mock/values/two.ts"],
  report: ["src/report/one.ts", "src/verify/two.ts"],
  client: ["src/client/one.ts", "src/validate/two.ts"],
  factories: ["src/factories/one.ts", "src/mock/values/two.ts"],
  forms: ["src/forms/one.ts", "src/mock/drf/two.ts"],
  compat: ["src/compat/one.ts", "src/validate/two.ts"],
  query: ["src/query/one.ts", "src/contract/two.ts"],
  verify: ["src/verify/one.ts", "src/mock/report/two.ts"],
  diff: ["src/diff/one.ts", "src/verify/two.ts"],
  mock: ["src/mock/one.ts", "src/cli/two.ts"],
  "mock-values": ["src/mock/values/one.ts", "src/mock/world/two.ts"],
  "mock-world": ["src/mock/world/one.ts", "src/mock/drf/two.ts"],
  "mock-drf": ["src/mock/drf/one.ts", "src/mock/waldur/two.ts"],
  "mock-waldur": ["src/mock/waldur/one.ts", "src/mock/session/two.ts"],
  "mock-exchange": ["src/mock/exchange/one.ts", "src/mock/waldur/two.ts"],
  "mock-prism": ["src/mock/prism/one.ts", "src/mock/waldur/two.ts"],
  "mock-report": ["src/mock/report/one.ts", "src/mock/waldur/two.ts"],
  "mock-outside": ["src/mock/outside/one.ts", "src/mock/waldur/two.ts"],
  "mock-http": ["src/mock/http/one.ts", "src/mock/session/two.ts"],
  console: ["src/console/one.ts", "src/report/two.ts"],
  "console-takes-types-alone": ["src/console/one.ts", "src/mock/control/two.ts"],
  "node-only": ["src/mock/world/one.ts", "node:fs"],
  "published-code-needs-no-tools": ["src/index.ts", "scripts/two.ts"],
};

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "layers-"));
  await writeFile(join(directory, "tsconfig.json"), "{}");
});
afterAll(() => rm(directory, { recursive: true }));

describe("dependency-cruiser", () => {
  test("knows an import that each of its rules forbids", () => {
    expect(Object.keys(FORBIDDEN).sort()).toEqual(forbidden.map(({ name }: { name: string }) => name).sort());
  });

  test.each(Object.entries(FORBIDDEN))("%s is enforced, for types, too", async (name, [from, to]) => {
    const base = join(directory, name);
    const write = async (file: string, text: string) => {
      await mkdir(dirname(join(base, file)), { recursive: true });
      await writeFile(join(base, file), text);
    };
    const up = "../".repeat(from.split("/").length - 1);
    const back = "../".repeat(to.split("/").length - 1);
    const target = to.startsWith("node:") ? to : `${up}${to.replace(/\.ts$/, ".js")}`;
    // A type of the mock is what the console may import.
    const keyword = name === "console-takes-types-alone" ? "import" : "import type";
    await write(from, `${keyword} { Two } from "${target}";\nexport type One = Two;\n`);
    const imported =
      name === "no-circular" ? `import type { One } from "${back}${from.replace(/\.ts$/, ".js")}";\n` : "";
    if (!to.startsWith("node:")) await write(to, `${imported}export type Two = ${imported ? "One | 1" : "1"};\n`);
    const { output } = await cruise(["src"], {
      ...options,
      tsConfig: undefined,
      ruleSet: { forbidden, options },
      validate: true,
      baseDir: base,
    });
    const names = (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
    expect(names).toContain(name);
  });
});

describe("Biome", () => {
  test.each([
    ["src/mock/world/one.ts", "export const here = process.cwd();\n", true],
    ["src/client/one.ts", 'export const bytes = Buffer.from("a");\n', true],
    ["src/mock/node/one.ts", "export const here = process.cwd();\n", false],
  ])("%s: %j is refused: %s", async (file, code, isRefused) => {
    const base = join(directory, "biome");
    await rm(base, { recursive: true, force: true });
    await mkdir(dirname(join(base, file)), { recursive: true });
    await writeFile(join(base, file), code);
    await copyFile(`${root}biome.json`, join(base, "biome.json"));
    const args = [`${root}node_modules/@biomejs/biome/bin/biome`, "lint", "--vcs-enabled=false", "."];
    const { stdout, stderr } = await finish(spawn(process.execPath, args, { cwd: base }));
    expect((stdout + stderr).includes("noRestrictedGlobals"), stderr).toBe(isRefused);
  });
});

test("CONTRIBUTING names files and directories that there are", () => {
  const text = readFileSync(`${root}CONTRIBUTING.md`, "utf8");
  const named = [...text.matchAll(/`((?:src|scripts|test|openapi|generated|released)\/[\w./-]*)`/g)].map(
    ([, path]) => path,
  );
  expect(named.length).toBeGreaterThan(30);
  expect(named.filter((path) => !existsSync(`${root}${path}`))).toEqual([]);
});
