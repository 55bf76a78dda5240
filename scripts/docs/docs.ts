import { maskSource } from "../../src/io/read-source.js";
import { KnownContract } from "./changes/contract.js";
import { compareWithContract } from "./changes/operations.js";
import { contractFacts } from "./contract-facts.js";
import { readPage, type UnnamedFacts } from "./extract/extract.js";
import { FactsError, type PageFacts } from "./facts/model.js";
import { findFamily } from "./family.js";
import { LIMITS, readPageText, shown } from "./source.js";
import type { CheckedPage, DocsOptions, DocsResult, PageVersion, UncheckedPage } from "./types.js";

/**
 * Reads fresh pages of Waldur's API reference and says what they state that neither the contract has nor the pages that
 * it was written from. A page that cannot be compared is told in the result, and the others are compared all the same.
 *
 * @example
 * const { status, pages } = await docs({ pages: ["component-usages.md"] });
 * if (status === "changed") console.log(pages.flatMap((page) => (page.status === "changed" ? page.changes : [])));
 * @throws {@link FactsError} when no page is given.
 */
export async function docs(options: DocsOptions): Promise<DocsResult> {
  if (options.pages.length === 0)
    throw new FactsError({ page: "docs", what: "no page was given", fix: "name a file or an address" });
  const pages = await Promise.all(options.pages.map((source) => checkPage(source, options)));
  const status =
    pages.find((page) => page.status === "unchecked")?.status ??
    pages.find((page) => page.status === "changed")?.status ??
    "unchanged";
  return { status, exitCode: status === "unchanged" ? 0 : status === "changed" ? 1 : 2, pages };
}

async function checkPage(source: string, options: DocsOptions): Promise<CheckedPage | UncheckedPage> {
  try {
    const { timeout = LIMITS.timeout, maxBytes = LIMITS.maxBytes, signal } = options;
    const text = await readPageText(source, { timeout, maxBytes, signal });
    const { facts: fresh, notes } = readPage(text, shown(source));
    const contract = findFamily(fresh, options.facts ?? contractFacts);
    if (contract === undefined) throw strangeFamily(source, fresh);
    const found = compareWithContract(contract, fresh, new KnownContract());
    const status = found.changes.length === 0 ? "unchanged" : "changed";
    const versions = { contract: versionOf(contract), fresh: versionOf(fresh) };
    return { source: maskSource(source), status, ...versions, ...found, notes };
  } catch (error) {
    if (!(error instanceof FactsError)) throw error;
    return { source: maskSource(source), status: "unchecked", problem: error.message };
  }
}

function strangeFamily(source: string, { operations }: UnnamedFacts): FactsError {
  const [first = "", ...others] = Object.keys(operations);
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return new FactsError({
    page: shown(source),
    what:
      first === ""
        ? "this page has no operations, so there is nothing to compare"
        : `the contract has none of the operations of this page (${first}${more}), so there is nothing to compare`,
    fix: "give another page, or draft this one with npm run docs:scaffold",
  });
}

function versionOf({ page, form, synced, sha256 }: PageFacts | UnnamedFacts): PageVersion {
  return { page, form, synced, sha256 };
}
