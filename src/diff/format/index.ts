import { coloursFor } from "../../report/colours.js";
import { toPrintableJson } from "../../report/text.js";
import type { DiffResult } from "../types.js";
import { formatGithub } from "./github.js";
import { formatMarkdown } from "./markdown.js";
import { formatText } from "./text.js";

/** How a report can be written. */
export type DiffFormat = "text" | "json" | "markdown" | "github";

/** The formats, for a command line to name. */
export const DIFF_FORMATS: readonly [DiffFormat, ...DiffFormat[]] = ["text", "json", "markdown", "github"];

/** How {@link formatDiff} writes. */
export interface DiffFormatOptions {
  /** Whether text and Markdown list known differences; JSON always does, and every format counts them. Default `false`. */
  showKnown?: boolean;
  /** Whether text is coloured, with the codes that terminals understand. Default `false`. */
  colour?: boolean;
}

/**
 * Writes a report; equal results give equal bytes.
 *
 * @example process.stdout.write(formatDiff(result, "markdown"));
 */
export function formatDiff(result: DiffResult, format: DiffFormat, options: DiffFormatOptions = {}): string {
  const { showKnown = false, colour = false } = options;
  if (format === "json") return `${toPrintableJson(result)}\n`;
  if (format === "github") return formatGithub(result);
  return format === "markdown"
    ? formatMarkdown(result, showKnown)
    : formatText(result, showKnown, coloursFor(colour, {}));
}
