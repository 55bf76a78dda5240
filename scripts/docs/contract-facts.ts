import pages from "../../generated/facts.json" with { type: "json" };
import type { PageFacts } from "./facts/model.js";

/** What the docs pages stated when the contract was written, page by page. */
export const contractFacts = pages as unknown as readonly PageFacts[];
