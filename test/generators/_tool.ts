import { spawn } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../helpers/contract.js";
import { type Finished, finish } from "../helpers/run.js";
import { installTools } from "../helpers/tools.js";

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
  const home = await installTools(join("test/generators", name));
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
      ? await run(directory, process.execPath, [join(root, "node_modules/typescript-7/bin/tsc")])
      : { stdout: "" };
    return { ...finished, files, text: [...files.values()].join("\n"), errors };
  } finally {
    await rm(directory, { recursive: true });
  }
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
