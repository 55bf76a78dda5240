import { readFileSync } from "node:fs";
import { root } from "../helpers/contract.js";
import { type Finished, finish } from "../helpers/run.js";
import { startIn } from "./_install.js";

/** The versions that the package is checked with, by the name under which the repository has them. */
export const VERSIONS = ["typescript-5.4", "typescript", "typescript-6", "typescript-7"] as const;

/** What `tsc --version` says of one of them. */
export function versionOf(name: (typeof VERSIONS)[number]): string {
  return JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8")).version;
}

/** Runs the compiler in the folder of a consumer. */
export function tsc(folder: string, name: (typeof VERSIONS)[number], args: readonly string[] = []): Promise<Finished> {
  return finish(startIn(folder, process.execPath, [`${root}node_modules/${name}/bin/tsc`, ...args]));
}
