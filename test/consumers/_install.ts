import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, symlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import { root } from "../helpers/contract.js";

const PACKAGE = "waldur-marketplace-contract";

/** What this needs of a package.json. */
interface Manifest {
  name: string;
  bin?: string | Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** How a consumer is installed. */
interface Installation {
  /** The directory of the repository that has the consumer. */
  home?: string;
  /** The package comes without its dependencies. */
  alone?: boolean;
  /** A directory whose `node_modules` has what the consumer names; the package's dependencies are copied. */
  below?: string;
}

/**
 * Puts a consumer into a folder of its own, outside the repository, with the package from the tarball, and nothing but
 * what the two of them name as dependencies: those are linked from the repository's `node_modules`, since a test needs
 * no network.
 */
export async function install(
  name: string,
  { home: parent = "test/consumers", alone = false, below }: Installation = {},
): Promise<string> {
  const folder = await mkdtemp(join(below ?? inject("workshop"), `${name}-`));
  const modules = join(folder, "node_modules");
  const home = join(modules, PACKAGE);
  // What a developer has installed and built there is not the consumer's.
  const filter = (source: string) => !["node_modules", "dist"].includes(basename(source));
  await cp(join(root, parent, name), folder, { recursive: true, filter });
  await mkdir(home, { recursive: true });
  await promisify(execFile)("tar", ["-xzf", inject("tarball"), "-C", home, "--strip-components=1"]);

  const manifest = await readManifest(folder);
  const { [PACKAGE]: packed, ...own } = { ...manifest.dependencies, ...manifest.devDependencies };
  if (!packed) throw new Error(`${parent}/${name}/package.json does not name ${PACKAGE}.`);
  const { dependencies = {} } = await readManifest(home);
  if (below) {
    await copyPackages(Object.keys(dependencies), modules);
    return folder;
  }
  for (const dependency of Object.keys({ ...own, ...(alone ? {} : dependencies) })) {
    const place = join(modules, dependency);
    await mkdir(dirname(place), { recursive: true });
    await symlink(await realpath(join(root, "node_modules", dependency)), place);
  }
  await mkdir(join(modules, ".bin"));
  for (const each of [PACKAGE, ...Object.keys(own)]) await linkCommands(modules, join(modules, each));
  return folder;
}

/** Copies packages of the repository, and what they depend on, for a bundler that follows no links out of its root. */
async function copyPackages(names: string[], modules: string): Promise<void> {
  for (const name of names) {
    const place = join(modules, name);
    if (existsSync(place)) continue;
    await cp(join(root, "node_modules", name), place, { recursive: true });
    await copyPackages(Object.keys((await readManifest(place)).dependencies ?? {}), modules);
  }
}

/** Puts the commands of a package where npm does. */
async function linkCommands(modules: string, home: string): Promise<void> {
  const { name, bin = {} } = await readManifest(home);
  const commands = typeof bin === "string" ? { [name.replace(/.*\//, "")]: bin } : bin;
  for (const [command, file] of Object.entries(commands)) {
    await chmod(join(home, file), 0o755);
    await symlink(join(home, file), join(modules, ".bin", command));
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

/** Runs a command in the folder of a consumer, without what the test runner has put into the environment. */
export function startIn(
  folder: string,
  command: string,
  args: string[],
  env: Record<string, string> = {},
): ChildProcess {
  const { PATH = "", HOME = "" } = process.env;
  return spawn(command, args, { cwd: folder, env: { PATH, HOME, NO_COLOR: "1", ...env } });
}
