import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { comparePages } from "../../../scripts/docs/changes/operations.js";
import type { DocsChange } from "../../../scripts/docs/changes/types.js";
import { contractFacts } from "../../../scripts/docs/contract-facts.js";
import { extractUnnamed } from "../../../scripts/docs/extract/extract.js";
import { findFamily } from "../../../scripts/docs/family.js";
import { root } from "../../helpers/contract.js";
import { writePage } from "../../helpers/docs-page.js";

// The docs pages are Waldur's and no part of this repository.
const docs = join(root, "..", "shared", "docs");

/** A page's text from two sources: written from the facts, and Waldur's own where it is there. */
export function textsOf(name: string, form: "markdown" | "rendered"): [source: string, text: string][] {
  const facts = contractFacts.find(({ page }) => page.endsWith(`/${name}.md`));
  if (facts === undefined) throw new Error(`no facts of ${name}`);
  const texts: [string, string][] = [["written", writePage(facts, { form, words: "Words of the page." })]];
  const file = join(docs, name + (form === "markdown" ? ".md" : ".rendered.txt"));
  if (existsSync(file)) texts.push(["Waldur's own", readFileSync(file, "utf8")]);
  return texts;
}

/** What a page's text states otherwise than the contract's facts, a line each. */
export function changesOf(text: string): string[] {
  const fresh = extractUnnamed(text, "page");
  const family = findFamily(fresh, contractFacts);
  if (family === undefined) throw new Error("a page of no known family");
  return comparePages(family, fresh).map(lineOf);
}

/** One change as a line: all that it has. */
export function lineOf({ kind, operation, place, what, before, after }: DocsChange): string {
  return `${kind} ${what}: ${operation ?? "page"} ${place}: ${before ?? "-"} → ${after ?? "-"}`;
}
