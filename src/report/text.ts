/**
 * Text for a terminal or a log: what would move the cursor, hide or reorder letters is written as an escape, and so is the `##[`
 * by which a line of a log becomes a command of GitHub's.
 *
 * @example
 * printable("\u001b[2J ##[add-mask]b"); // "\\u001b[2J ##\\u005badd-mask]b"
 */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (letter) => {
      const code = letter.codePointAt(0) as number;
      return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
    })
    .replaceAll("##[", "##\\u005b");
}

/**
 * Printable text on one line.
 *
 * @example
 * oneLine("a\n  b"); // "a b"
 */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " "));
}

/**
 * JSON that is as safe to print as it is to parse: control characters, and what could be a command of GitHub's, are escaped.
 *
 * @example
 * toPrintableJson({ a: "\u009b" }); // '{\n  "a": "\\u009b"\n}'
 */
export function toPrintableJson(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent)
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, escapeUnits)
    .replaceAll("##[", "##\\u005b");
}

/**
 * A count with its noun.
 *
 * @example
 * plural(2, "request"); // "2 requests"
 */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * How many of all.
 *
 * @example
 * share(12, 44, "operations"); // "12 of 44 operations"
 */
export function share(used: number, total: number, nouns: string): string {
  return `${used} of ${total} ${nouns}`;
}

function escapeUnits(letter: string): string {
  return Array.from(
    { length: letter.length },
    (_, index) => `\\u${letter.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
