import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { basename, join } from "node:path";
import { root } from "./contract.js";
import { finish } from "./run.js";

/** Where tools are installed, each once per lockfile: outside the repository, so that they find nothing of its. */
const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "waldur-marketplace-contract");

/**
 * Installs what a directory of the repository has a lockfile for, and gives the directory that has its `node_modules`.
 *
 * @throws Error when the npm registry cannot be reached.
 *
 * @example await installTools("test/generators/orval"); // "/home/ada/.cache/waldur-marketplace-contract/orval-1f0c..."
 */
export async function installTools(directory: string): Promise<string> {
  const source = join(root, directory);
  const lockfile = await readFile(join(source, "package-lock.json"));
  const home = join(CACHE, `${basename(source)}-${createHash("sha256").update(lockfile).digest("hex").slice(0, 16)}`);
  if (existsSync(home)) return home;
  await mkdir(CACHE, { recursive: true });
  // Half an installation must not be taken for a whole one.
  const half = await mkdtemp(`${home}-`);
  try {
    for (const file of ["package.json", "package-lock.json"]) await cp(join(source, file), join(half, file));
    const args = ["ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
    const { code, stderr } = await finish(spawn("npm", args, { cwd: half, env: { ...process.env, NO_COLOR: "1" } }));
    if (code !== 0) throw new Error(`Cannot install ${directory}: ${stderr}`);
    await rename(half, home);
  } catch (error) {
    await rm(half, { recursive: true });
    // Another run may have been faster.
    if (!existsSync(home)) throw error;
  }
  return home;
}
