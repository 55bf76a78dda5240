import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { root } from "../helpers/contract.js";
import { type Finished, finish } from "../helpers/run.js";

/** Where the tools are installed, each once per lockfile: outside the repository, so that they find nothing of its. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "waldur-marketplace-contract");

/** How a project compiles what a tool wrote. */
const COMPILER_OPTIONS = {
  strict: true,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
};

/** What a run of a tool left behind. */
export interface Output extends Finished {
  /** The files that it wrote: path below `out/` → contents. */
  files: Map<string, string>;
  /** All of them in one string. */
  text: string;
  /** What the compiler says of them; empty when it has nothing to say. */
  errors: string;
}

/**
 * Runs the script `generate` of a tool's directory on the contract, with the versions of its lockfile, and compiles what
 * it wrote.
 *
 * @example const { code, files } = await generate("orval");
 */
export async function generate(name: string, document: string): Promise<Output> {
  const home = await install(name);
  const directory = await mkdtemp(join(home, "run-"));
  try {
    await cp(join(root, "test/generators", name), directory, { recursive: true });
    await writeFile(join(directory, "openapi.json"), document);
    await writeFile(
      join(directory, "tsconfig.json"),
      JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ["out"] }),
    );
    // Some tools make the directory of their file, others do not.
    await mkdir(join(directory, "out"));
    const finished = await run(directory, "npm", ["run", "--silent", "generate"]);
    const files = await readFiles(join(directory, "out"));
    const hasTypeScript = [...files.keys()].some((file) => file.endsWith(".ts"));
    const { stdout: errors } = hasTypeScript
      ? await run(directory, process.execPath, [join(root, "node_modules/typescript/bin/tsc")])
      : { stdout: "" };
    return { ...finished, files, text: [...files.values()].join("\n"), errors };
  } finally {
    await rm(directory, { recursive: true });
  }
}

async function install(name: string): Promise<string> {
  const source = join(root, "test/generators", name);
  const lockfile = await readFile(join(source, "package-lock.json"));
  const home = join(CACHE, `${name}-${createHash("sha256").update(lockfile).digest("hex").slice(0, 16)}`);
  if (existsSync(home)) return home;
  await mkdir(CACHE, { recursive: true });
  // Half an installation must not be taken for a whole one.
  const half = await mkdtemp(`${home}-`);
  try {
    for (const file of ["package.json", "package-lock.json"]) await cp(join(source, file), join(half, file));
    const { code, stderr } = await run(half, "npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    if (code !== 0) throw new Error(`Cannot install ${name}: ${stderr}`);
    await rename(half, home);
  } catch (error) {
    await rm(half, { recursive: true });
    // Another run may have been faster.
    if (!existsSync(home)) throw error;
  }
  return home;
}

async function readFiles(directory: string): Promise<Map<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, "utf8")));
  return new Map(paths.map((path, index) => [path.slice(directory.length + 1), texts[index] ?? ""]));
}

function run(cwd: string, command: string, args: string[]): Promise<Finished> {
  return finish(spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: "1" } }));
}
