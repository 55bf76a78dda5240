import { maskSource, type ReadLimits, readSource, SourceError } from "../../src/io/read-source.js";
import { FactsError } from "./facts/model.js";

/** The limits that hold when none are given. The largest page of the API reference has some 100 kB. */
export const LIMITS: ReadLimits = { timeout: 30_000, maxBytes: 4 * 1024 * 1024 };

/** What to give instead of what is no page. */
export const GIVE_TEXT = "give the Markdown source of the page";

/**
 * The text of a page, from a file or from an http(s) address.
 *
 * @throws {@link FactsError} when it cannot be read in time, is too large, is HTML or no text at all.
 * @example await readPageText("component-usages.md", LIMITS);
 */
export async function readPageText(source: string, limits: ReadLimits): Promise<string> {
  const page = shown(source);
  const accept = "text/markdown, text/plain, */*;q=0.1";
  const text = await readSource(source, { ...limits, expected: GIVE_TEXT, accept }).catch((error: unknown) => {
    throw error instanceof SourceError ? new FactsError({ page, what: error.what, fix: error.fix }) : error;
  });
  // The Markdown form has HTML in it, too, but does not start with it.
  if (/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text))
    throw new FactsError({ page, what: "this is HTML", fix: GIVE_TEXT });
  return text;
}

/** A source as a message shows it: without secrets, and in quotes when it could be taken for words of the sentence. */
export function shown(source: string): string {
  const name = maskSource(source);
  return /^[\p{L}\p{N}._/\\~+@:-]+$/u.test(name) ? name : JSON.stringify(name);
}
