import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Bundle, listOperations } from "../../scripts/bundle.js";
import { RELEASE_LINES } from "../../src/contract/lines.js";

/** Folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** JavaScript of `src/` and `generated/`, made by build.ts; as deep as `dist/`, for what is read by relative paths. */
export const BUILT = `${root}.built`;

/** The committed bundle. */
export const bundle = JSON.parse(readFileSync(`${root}generated/openapi.json`, "utf8")) as Bundle;

/** Its operations, references resolved. */
export const operations = listOperations(bundle);

/** The release lines, from the base on: the bundle of each, its operations, and the file of its entry of some name. */
export const lines = RELEASE_LINES.map((line) => {
  const isBase = line === "7.8";
  const read = () => JSON.parse(readFileSync(`${root}generated/releases/${line}/openapi.json`, "utf8")) as Bundle;
  const own = isBase ? bundle : read();
  return {
    line,
    bundle: own,
    operations: isBase ? operations : listOperations(own),
    entryOf: (name: string) => (isBase ? `src/${name}/index.ts` : `generated/releases/${line}/${name}.ts`),
  };
});
