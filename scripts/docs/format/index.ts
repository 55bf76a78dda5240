import type { DocsResult } from "../types.js";
import { formatGithub } from "./github.js";
import { formatMarkdown } from "./markdown.js";
import { formatText } from "./text.js";

/** How a report can be written. */
export type DocsFormat = "text" | "json" | "markdown" | "github";

/** Every value of {@link DocsFormat}. */
export const DOCS_FORMATS: readonly [DocsFormat, ...DocsFormat[]] = ["text", "json", "markdown", "github"];

const FORMATS: Record<DocsFormat, (result: DocsResult) => string> = {
  text: formatText,
  json: (result) => `${JSON.stringify(result, null, 2)}\n`,
  markdown: formatMarkdown,
  github: formatGithub,
};

/**
 * Writes what {@link docs} found, with a line end at the end: `text` for a terminal, `json` for programs, `markdown` for
 * an issue, `github` for the log of a GitHub workflow. The same result gives the same text.
 *
 * @example process.stdout.write(formatDocs(await docs({ pages: ["component-usages.md"] }), "text"));
 */
export function formatDocs(result: DocsResult, format: DocsFormat): string {
  return FORMATS[format](result);
}
