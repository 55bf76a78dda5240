import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import type { Bundle } from "./bundle.js";
import { renderOutputs } from "./outputs.js";
import { redocly } from "./redocly.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const USAGE = "Usage: npm run generate, or npm run generate:check to compare without writing.";

/** Could not do the work; the message says what, where and how to mend it. */
class CannotGenerate extends Error {}

/** Lints and bundles the sources. Redocly's own report is part of the message when it refuses them. */
async function makeBundle(): Promise<Bundle> {
  const [lint, bundle] = await Promise.all([
    redocly(["lint", "contract", "--format=stylish"], root),
    redocly(["bundle", "contract", "--ext=json", "--component-renaming-conflicts-severity=error"], root),
  ]);
  if (lint.code !== 0) {
    throw new CannotGenerate(
      `openapi/ does not pass the linter; mend what it names:\n${lint.stdout.trim() || lint.stderr}`,
    );
  }
  if (bundle.code !== 0) throw new CannotGenerate(`openapi/ cannot be bundled:\n${bundle.stderr}`);
  return JSON.parse(bundle.stdout) as Bundle;
}

async function readCurrent(directory: string): Promise<Map<string, string>> {
  const names = await readdir(directory).catch(() => [] as string[]);
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), "utf8")] as const)),
  );
}

/** Names every file of `current` that differs from `fresh`, as `stale`, `missing` or `stray`. */
function compare(fresh: Map<string, string>, current: Map<string, string>): string[] {
  const problems: string[] = [];
  for (const [name, contents] of fresh) {
    if (!current.has(name)) problems.push(`missing: ${name}`);
    else if (current.get(name) !== contents) problems.push(`stale: ${name}`);
  }
  for (const name of current.keys()) if (!fresh.has(name)) problems.push(`stray: ${name}`);
  return problems.sort();
}

async function write(directory: string, fresh: Map<string, string>, current: Map<string, string>): Promise<void> {
  await mkdir(directory, { recursive: true });
  for (const [name, contents] of fresh) {
    if (current.get(name) === contents) continue;
    // A half-written file would look like a fresh one to whoever imports it.
    await writeFile(join(directory, `${name}.tmp`), contents);
    await rename(join(directory, `${name}.tmp`), join(directory, name));
  }
  for (const name of current.keys()) if (!fresh.has(name)) await rm(join(directory, name), { recursive: true });
}

async function main(): Promise<number> {
  let check: boolean;
  let directory: string;
  try {
    const { values } = parseArgs({ options: { check: { type: "boolean" }, out: { type: "string" } } });
    check = values.check ?? false;
    directory = values.out ?? join(root, "generated");
  } catch (error) {
    throw new CannotGenerate(`${(error as Error).message} ${USAGE}`);
  }
  const fresh = await renderOutputs(await makeBundle());
  const current = await readCurrent(directory);
  const problems = compare(fresh, current);
  if (check) {
    for (const problem of problems) console.error(problem);
    console.error(problems.length === 0 ? "generated/ is fresh." : "Run npm run generate and commit the result.");
    return problems.length === 0 ? 0 : 1;
  }
  await write(directory, fresh, current);
  console.error(problems.length === 0 ? "generated/ was fresh already." : problems.join("\n"));
  return 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
