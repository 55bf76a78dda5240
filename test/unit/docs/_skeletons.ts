import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { redocly } from "../../../scripts/redocly.js";
import type { Bundle } from "../../../src/generate/bundle.js";

const directories: string[] = [];

function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), "scaffold-"));
  directories.push(directory);
  return directory;
}

/** Removes what the functions below have made. Test files share this module, so each of them calls it when it is done. */
export function removeDirectories(): void {
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true });
}

/** A new name in a folder of the test's own. */
export function freshName(): string {
  return join(makeDirectory(), "openapi");
}

/** Writes a page to a file and gives its name. */
export function pageFile(text: string): string {
  const file = join(makeDirectory(), "page.md");
  writeFileSync(file, text);
  return file;
}

/** The files below a folder with their contents, or null when there is no such folder. */
export function contentsOf(root: string): Record<string, string> | null {
  try {
    const entries = readdirSync(root, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(files.map((file) => [file.slice(root.length + 1), readFileSync(file, "utf8")]).sort());
  } catch {
    return null;
  }
}

/** Bundles the sources in a folder as `npm run generate` does. */
export async function bundleOf(root: string): Promise<Bundle> {
  const flags = ["--ext=json", "--component-renaming-conflicts-severity=error"];
  const { code, stdout, stderr } = await redocly(["bundle", "openapi.yaml", ...flags], root);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Bundle;
}
