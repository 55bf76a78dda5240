import { type ChildProcess, execFile, spawn } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { inject } from "vitest";
import { root } from "../helpers/contract.js";

const PACKAGE = "waldur-marketplace-contract";

/** What this needs of a package.json. */
interface Manifest {
  name: string;
  bin?: string | Record<string, string>;
  dependencies?: Record<string, string>;
}

/**
 * Puts a consumer into a folder of its own, outside the repository, with the package from the tarball, and nothing but
 * what the two of them name as dependencies: those are linked from the repository's `node_modules`, since a test needs
 * no network. With `alone`, the package comes without its dependencies.
 */
export async function install(name: string, { alone = false } = {}): Promise<string> {
  const folder = await mkdtemp(join(inject("workshop"), `${name}-`));
  const modules = join(folder, "node_modules");
  const home = join(modules, PACKAGE);
  await cp(join(root, "test/consumers", name), folder, { recursive: true });
  await mkdir(home, { recursive: true });
  await promisify(execFile)("tar", ["-xzf", inject("tarball"), "-C", home, "--strip-components=1"]);

  const { [PACKAGE]: packed, ...own } = (await readManifest(folder)).dependencies ?? {};
  if (!packed) throw new Error(`test/consumers/${name}/package.json does not name ${PACKAGE}.`);
  const { dependencies = {} } = await readManifest(home);
  for (const dependency of Object.keys({ ...own, ...(alone ? {} : dependencies) })) {
    const place = join(modules, dependency);
    await mkdir(dirname(place), { recursive: true });
    await symlink(await realpath(join(root, "node_modules", dependency)), place);
  }
  await mkdir(join(modules, ".bin"));
  for (const each of [PACKAGE, ...Object.keys(own)]) await linkCommands(modules, join(modules, each));
  return folder;
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
