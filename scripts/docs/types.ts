import type { DocsChange } from "./changes/types.js";
import type { PageFacts } from "./facts/model.js";

/** What {@link docs} is asked. */
export interface DocsOptions {
  /** Files or http(s) addresses of pages of Waldur's API reference: their Markdown source. */
  pages: readonly string[];
  /** The pages to compare with; those that this package was built from when left out. */
  facts?: readonly PageFacts[] | undefined;
  /** How long a page may take to arrive, in milliseconds (default 30,000). */
  timeout?: number | undefined;
  /** How large a page may be, in bytes (default 4 MiB). */
  maxBytes?: number | undefined;
  /** Stops the fetching of pages. */
  signal?: AbortSignal | undefined;
}

/** Which state of a page was read. */
export interface PageVersion {
  /** Its path in the API reference; rendered text does not say it. */
  page: string | null;
  form: PageFacts["form"];
  /** When Waldur's site took the page over from its generator, as the page says; rendered text does not say it. */
  synced: string | null;
  /** SHA-256 of the page's bytes, in hex. */
  sha256: string;
}

/** A page that was compared. */
export interface CheckedPage {
  /** The file or address as it was given, but without the query of the address. */
  source: string;
  status: "unchanged" | "changed";
  /** The page that the contract was written from. */
  contract: PageVersion;
  /** The page that was given. */
  fresh: PageVersion;
  /** What the contract does not have yet, in the order of the contract's facts. */
  changes: DocsChange[];
  /** Titles, groups and the values of examples that are others now. They do not count as changes. */
  wording: DocsChange[];
  /** What of the page was not understood and not compared, each with its line. */
  notes: string[];
}

/** A page that could not be compared. */
export interface UncheckedPage {
  /** The file or address as it was given, but without the query of the address. */
  source: string;
  status: "unchecked";
  /** Why not, and how to fix it, in one sentence. */
  problem: string;
}

/** What {@link docs} found. */
export interface DocsResult {
  /** `unchecked` when at least one page could not be compared, whatever the others say. */
  status: "unchanged" | "changed" | "unchecked";
  /** 0 unchanged, 1 changed, 2 could not check. */
  exitCode: 0 | 1 | 2;
  /** In the order in which they were given. */
  pages: (CheckedPage | UncheckedPage)[];
}
