import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { root } from "../helpers/contract.js";
import { findBrowser, NO_BROWSER } from "./_browser.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder outside the repository, for the folders of the consumers. */
    workshop: string;
    /** What `npm pack` made. */
    tarball: string;
  }
}

/** What the package is not made of. An old `dist` would also hide what the build no longer makes. */
const LEFT_OUT = [".built", ".git", "coverage", "dist", "examples", "node_modules", "site", "test"];

/** Packs the package once for all consumers, and cleans up after the last of them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const workshop = await mkdtemp(join(tmpdir(), "consumers-"));
  const cleanUp = async () => {
    await rm(workshop, { recursive: true });
    // Vitest has printed its summary by now, so that these are the last lines.
    if (!findBrowser() && !process.env.CI) process.stderr.write(`\n${NO_BROWSER}\n`);
  };
  try {
    project.provide("workshop", workshop);
    project.provide("tarball", await pack(join(workshop, "copy"), join(workshop, "packed")));
  } catch (error) {
    await cleanUp();
    throw error;
  }
  return cleanUp;
}

/**
 * Runs `npm pack` in a copy of the repository: other tests use this one at the same time, and packing begins with an
 * empty `dist`.
 */
async function pack(copy: string, destination: string): Promise<string> {
  for (const entry of await readdir(root)) {
    if (!LEFT_OUT.includes(entry)) await cp(join(root, entry), join(copy, entry), { recursive: true });
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  await mkdir(destination);
  await promisify(execFile)("npm", ["pack", "--offline", "--pack-destination", destination], { cwd: copy });
  const [tarball = ""] = await readdir(destination);
  return join(destination, tarball);
}
