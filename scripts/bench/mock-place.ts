import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { packageName } from "./peers.js";
import { addPackage } from "./workspace.js";

/** A folder that holds this package as its users have it, and programs that use it. */
export interface MockDirectory {
  directory: string;
  /** `dist` of the package. */
  dist: string;
  /** The contract's bundle, for Prism. */
  bundle: string;
}

/** The main script of Prism's command line. */
export const prismCli = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

/** Our programs: a bare server, calls in process, a server that tells its memory, calls of worlds of two sizes. */
const PROGRAMS = ["bare", "calls", "memory", "worlds"] as const;

/**
 * Builds this package and the programs into a new folder, as plain JavaScript, so that nothing is compiled while it is measured.
 *
 * @example const place = await makeMockPlace(projectRoot);
 * @throws Error with one sentence when the package cannot be built.
 */
export async function makeMockDirectory(root: string): Promise<MockDirectory> {
  const directory = await mkdtemp(join(tmpdir(), "waldur-bench-mock-"));
  try {
    await addPackage(root, directory);
    const home = join(directory, "node_modules", packageName);
    await symlink(join(root, "node_modules"), join(home, "node_modules"), "junction");
    for (const name of PROGRAMS) {
      const source = await readFile(fileURLToPath(new URL(`mock-programs/${name}.ts`, import.meta.url)), "utf8");
      const { code } = await transform(source, { loader: "ts", format: "esm", target: "node20" });
      await writeFile(join(directory, `${name}.mjs`), code);
    }
    return { directory, dist: join(home, "dist"), bundle: join(home, "dist/generated/openapi.json") };
  } catch (error) {
    await removeMockDirectory({ directory });
    throw error;
  }
}

/** Removes the folder. */
export async function removeMockDirectory({ directory }: Pick<MockDirectory, "directory">): Promise<void> {
  await rm(directory, { recursive: true, force: true });
}

/** Path of a program. */
export function programOf({ directory }: MockDirectory, name: (typeof PROGRAMS)[number]): string {
  return join(directory, `${name}.mjs`);
}
