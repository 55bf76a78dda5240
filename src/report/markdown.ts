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
