import { oneLine } from "./text.js";

/**
 * Text of someone else's, to be shown as it is in a line or a table cell of Markdown: no markup, link, formula, mention or
 * line break comes of it. Control characters are written as escapes.
 *
 * @example
 * escapeMarkdown("<b> | [x](y) @team"); // "\\<b\\> \\| \\[x\\](y) @&#8203;team"
 */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_{}[\]<>#|~&$]/g, "\\$&")
      // GitHub makes links of bare addresses, and mentions of names, even where the characters are escaped.
      .replace(/:(?=\/\/)/g, "\\:")
      .replace(/\bwww\./gi, "www\\.")
      .replaceAll("@", "@&#8203;")
  );
}

/**
 * Text of someone else's between backticks, also in a table cell.
 *
 * @example
 * code("a|b"); // "`a\\|b`"
 */
export function code(text: string): string {
  // A backslash before the bar would undo the one that escapes it.
  return `\`${oneLine(text).replaceAll("`", "'").replace(/\\*\|/g, "\\|")}\``;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** Lines that GitHub and GitLab show folded, with an empty line at the end. */
export function details(summary: string, lines: readonly string[]): string[] {
  return [`<details><summary>${summary}</summary>`, "", ...lines, "", "</details>", ""];
}

/** A code block whose fence is longer than any run of backticks in the text. */
export function codeBlock(language: string, text: string): string[] {
  const fence = "`".repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
  return [fence + language, text, fence];
}
