import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { loadFacts } from "./facts/file.js";
import type { PageFacts } from "./facts/model.js";

const FOLDER = join(fileURLToPath(new URL("../..", import.meta.url)), "openapi", "facts");

/** What the docs pages stated when the contract was written, page by page. */
export const contractFacts: readonly PageFacts[] = loadFacts(FOLDER);
