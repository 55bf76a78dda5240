/** Text for a terminal or a log: what would move the cursor, hide or reorder letters is written as an escape. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (letter) => {
    const code = letter.codePointAt(0) as number;
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, "0")}`;
  });
}

/**
 * Text of someone else's on one line, without what a terminal would obey, and without the `##[` by which a line of a log becomes
 * a command of GitHub's.
 *
 * @example
 * oneLine("a\n##[add-mask]b"); // "a ##\\u005badd-mask]b"
 */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " ")).replaceAll("##[", "##\\u005b");
}

/**
 * JSON that is as safe to print as it is to parse: control characters, and what could be a command of GitHub's, are escaped.
 *
 * @example
 * toPrintableJson({ a: "\u009b" }); // '{\n  "a": "\\u009b"\n}'
 */
export function toPrintableJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, escapeUnits)
    .replaceAll("##[", "##\\u005b");
}

function escapeUnits(letter: string): string {
  return Array.from(
    { length: letter.length },
    (_, index) => `\\u${letter.charCodeAt(index).toString(16).padStart(4, "0")}`,
  ).join("");
}
