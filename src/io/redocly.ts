import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Beside this package, or in the project that it is called from. */
const PLACES = () => [import.meta.url, pathToFileURL(join(process.cwd(), "package.json")).href];

/** The program of Redocly CLI, an optional peer; undefined when it is installed at none of the places. */
export function findRedocly(places: readonly string[] = PLACES()): string | undefined {
  for (const from of places) {
    try {
      return join(dirname(createRequire(from).resolve("@redocly/cli/package.json")), "bin", "cli.js");
    } catch {
      // Perhaps at the next place.
    }
  }
  return undefined;
}
