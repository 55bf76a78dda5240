import { copyFile, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import { runNode } from "../../src/io/redocly.js";
import { type Bundle, listOperations, type Operation } from "../bundle.js";
import { fiveCalls } from "./calls.js";
import { packageName, peers } from "./peers.js";

/** A folder that holds every peer as its user has it, with the five-call consumer of each in `<peer>/five.ts`. */
export interface Workspace {
  directory: string;
  operations: Operation[];
}

const require = createRequire(import.meta.url);

/** The main script of the TypeScript that builds this package. */
export const typescript5 = require.resolve("typescript/lib/tsc.js");

/** The main script of TypeScript 7; behind it is a native program. */
export const typescript7 = join(dirname(require.resolve("typescript-7/package.json")), "bin/tsc");

const STRICT = { target: "es2022", module: "esnext", moduleResolution: "bundler", strict: true, skipLibCheck: true };

/**
 * Builds this package, generates the peers from the same bundle, and writes their consumers, all into a new folder.
 *
 * @example const workspace = await makeWorkspace(projectRoot);
 * @throws Error with one sentence when the package or a peer cannot be built.
 */
export async function makeWorkspace(root: string): Promise<Workspace> {
  const bundle = JSON.parse(await readFile(join(root, "generated/openapi.json"), "utf8")) as Bundle;
  const directory = await mkdtemp(join(tmpdir(), "waldur-bench-"));
  const workspace = { directory, operations: listOperations(bundle) };
  try {
    const installed = ["openapi-fetch", "@tanstack/query-core"].map((name) => addInstalled(name, directory));
    await all([addPackage(root, directory), addHeyApi(root, directory), ...installed]);
    await mkdir(join(directory, "openapi-fetch"), { recursive: true });
    // What `openapi-typescript` writes for its own users is a `.d.ts` file too.
    await copyFile(
      join(directory, "node_modules", packageName, "dist/generated/types.d.ts"),
      join(directory, "openapi-fetch/types.d.ts"),
    );
    await Promise.all(
      peers.map((peer) => addConsumer(workspace, peer.folder, peer.program(fiveCalls(workspace.operations)))),
    );
  } catch (error) {
    await removeWorkspace(workspace);
    throw error;
  }
  return workspace;
}

/** Removes the folder. */
export async function removeWorkspace({ directory }: Workspace): Promise<void> {
  await rm(directory, { recursive: true });
}

/** Waits for the end of all, also when one fails: the folder cannot be removed while another writes into it. */
async function all(steps: Promise<void>[]): Promise<void> {
  for (const step of await Promise.allSettled(steps)) if (step.status === "rejected") throw step.reason;
}

/**
 * Builds this package as it is published into `node_modules` of a folder.
 *
 * @throws Error with one sentence when it cannot be built.
 */
export async function addPackage(root: string, directory: string): Promise<void> {
  const home = join(directory, "node_modules", packageName);
  await mkdir(home, { recursive: true });
  await copyFile(join(root, "package.json"), join(home, "package.json"));
  await compile("this package", root, ["-p", "tsconfig.build.json", "--outDir", join(home, "dist")]);
}

/** hey-api's output, once as the sources that its users commit, once compiled to a package. */
async function addHeyApi(root: string, directory: string): Promise<void> {
  const sources = join(directory, "hey-api/api");
  const home = join(directory, "node_modules/hey-api-output");
  await createClient({
    input: join(root, "generated/openapi.json"),
    output: { path: sources, module: { extension: ".js" }, tsConfigPath: null },
    logs: { level: "silent", file: false },
    plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
  });
  await mkdir(home, { recursive: true });
  const manifest = { name: "hey-api-output", type: "module", sideEffects: false, main: "./index.js" };
  await writeFile(join(home, "package.json"), JSON.stringify(manifest));
  const config = { compilerOptions: { ...STRICT, types: [], declaration: true, outDir: home }, include: [sources] };
  await writeFile(join(directory, "hey-api/tsconfig.build.json"), JSON.stringify(config));
  await compile("hey-api's output", directory, ["-p", "hey-api/tsconfig.build.json"]);
}

/** Links a package of this project, so that consumers find it. */
async function addInstalled(name: string, directory: string): Promise<void> {
  const link = join(directory, "node_modules", name);
  await mkdir(dirname(link), { recursive: true });
  await symlink(dirname(require.resolve(`${name}/package.json`)), link, "junction");
}

async function addConsumer({ directory }: Workspace, folder: string, program: string): Promise<void> {
  await mkdir(join(directory, folder), { recursive: true });
  await writeFile(join(directory, folder, "five.ts"), program);
  const compilerOptions = { ...STRICT, lib: ["es2023", "dom", "dom.iterable"], types: [], noEmit: true };
  await writeFile(join(directory, folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["five.ts"] }));
}

async function compile(what: string, cwd: string, args: string[]): Promise<void> {
  const { code, stdout, stderr } = await runNode([typescript5, ...args], { cwd });
  if (code !== 0) throw new Error(`Building ${what} failed: ${(stdout || stderr).trim().split("\n")[0]}`);
}
