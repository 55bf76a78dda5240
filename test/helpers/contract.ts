import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Bundle, listOperations } from "../../scripts/bundle.js";

/** Folder of the repository, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** JavaScript of `src/` and `generated/`, made by build.ts; as deep as `dist/`, for what is read by relative paths. */
export const BUILT = `${root}.built`;

/** The committed bundle. */
export const bundle = JSON.parse(readFileSync(`${root}generated/openapi.json`, "utf8")) as Bundle;

/** Its operations, references resolved. */
export const operations = listOperations(bundle);
