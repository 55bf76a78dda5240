import type { DiffResult } from "../types.js";
import { formatGithub } from "./github.js";
import { formatMarkdown } from "./markdown.js";
import { formatText } from "./text.js";

/** How a report can be written. */
export type DiffFormat = "text" | "json" | "markdown" | "github";

/** The formats, for a command line to name. */
export const DIFF_FORMATS: readonly [DiffFormat, ...DiffFormat[]] = ["text", "json", "markdown", "github"];

/**
 * Writes a report; equal results give equal bytes. Known differences are counted in every format, listed in JSON, and
 * with `showKnown` in text and Markdown too.
 *
 * @example process.stdout.write(formatDiff(result, "markdown"));
 */
export function formatDiff(result: DiffResult, format: DiffFormat, { showKnown = false } = {}): string {
  if (format === "json") return `${JSON.stringify(result, null, 2)}\n`;
  if (format === "github") return formatGithub(result);
  return format === "markdown" ? formatMarkdown(result, showKnown) : formatText(result, showKnown);
}
