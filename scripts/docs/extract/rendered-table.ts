import { BASE_TYPES } from "../facts/vocabulary.js";
import type { Fail, LineIndex, PageText, Row, Table } from "./page.js";
import type { FirstColumn } from "./table.js";
import { addRow, isHeader, NAME } from "./table.js";
import { hidesEnum, isEnumLine, parseEnum, readType } from "./types.js";
import { LIST_INTRODUCTION, STATUS } from "./wording.js";

/** Which kind of table a line of rendered text is the header of, if any. */
export function headerOf(page: PageText, line: LineIndex): FirstColumn | null {
  const cells = page.at(line).trim().split(" ");
  const first = cells[0];
  if (first !== "Name" && first !== "Field") return null;
  if (isHeader(cells, first)) return first;
  return cells[1] === "Type" ? page.fail(line, "unknown table header") : null;
}

/** How a sentence ends that refuses what only the Markdown form can tell. */
export const READ_MARKDOWN = "read the Markdown form of this page";

/**
 * Reads the rows below a header line; `limit` is where the next operation's examples start, `headings` are the titles
 * and groups of the summary.
 */
export function readRenderedTable(
  page: PageText,
  start: LineIndex,
  limit: LineIndex,
  headings: ReadonlySet<string>,
): { table: Table; next: LineIndex } {
  const described = page.at(start).trim().endsWith("Description");
  const table: Table = { line: start, rows: [] };
  let hasText = false;
  let line = start + 1;
  while (line < limit) {
    const text = page.at(line).trim();
    const row = table.rows.at(-1);
    if (text === "") {
      // `<br>` at the end of a description leaves a blank line; without a description the table is over.
      const after = page.skipBlank(line, limit);
      const next = page.at(after);
      if (!hasText || after >= limit || headings.has(next.trim())) break;
      if (!(isRow(next) || isBullet(next) || isEnumLine(next))) break;
      line = after;
      continue;
    }
    if (hasText && STATUS.test(text))
      page.fail(line, "cannot tell a response status from a line of the description above it", READ_MARKDOWN);
    if (headerOf(page, line) !== null || STATUS.test(text) || text === LIST_INTRODUCTION) break;
    if (isRow(text)) {
      if (hasText && isSentence(text))
        page.fail(line, "cannot tell a row of the table from a line of the description above it", READ_MARKDOWN);
      const read = readRow(page, line, described);
      addRow(page, table, read.row);
      hasText = read.hasText;
    } else if (isEnumLine(text) && row !== undefined) {
      // Below the text of its own description an enum has the rest of the line to itself.
      hasText = attachEnum(page, line, text, row, described && !hasText) || hasText;
    } else if (!hasText) page.fail(line, "expected a table row: a name and a known type");
    else if (!(isBullet(text) || isProse(text)))
      page.fail(line, "cannot tell a row of an unknown type from a line of the description above it", READ_MARKDOWN);
    else checkProse(page, line, text);
    line += 1;
  }
  if (table.rows.length === 0) page.fail(start, "a table has no rows");
  return { table, next: line };
}

/** Whether a line starts with a name and a type. */
export function isRow(text: string): boolean {
  const [, name = "", word = ""] = /^(\S+) (\w+)/.exec(text.trim()) ?? [];
  return NAME.test(name) && BASE_TYPES.includes(word);
}

// A row that could as well be the start of a sentence: "An object with ...", "name string of ...".
function isSentence(text: string): boolean {
  const [, name = "", word = ""] = /^(\S+) (?:array of )*\w+(?: \([^()\s]*\)s*)? ?(\S*)/.exec(text) ?? [];
  const words = "and are as at be by can for from has in is may must of on should that to was which will with";
  return /^[A-Z][a-z]*$/.test(name) || words.split(" ").includes(word);
}

function checkProse(page: PageText, line: LineIndex, text: string): void {
  if (hidesEnum(text)) page.fail(line, 'a description lists values, but not in a line that starts with "Enum:"');
}

function readRow(page: PageText, line: LineIndex, described: boolean): { row: Row; hasText: boolean } {
  const fail: Fail = (what, fix) => page.fail(line, what, fix);
  const text = page.at(line).trim();
  const space = text.indexOf(" ");
  const { fact, rest } = readType(text.slice(space + 1), fail);
  if (rest !== "" && !described)
    return fail("a table row has text behind its type, but its table has no Description column");
  checkProse(page, line, rest);
  const row = { line, name: text.slice(0, space), fact };
  // A description cell that starts with the enum shares the line of the type.
  return { row, hasText: isEnumLine(rest) ? attachEnum(page, line, rest, row, described) : rest !== "" };
}

// The second paragraph of a description may be a list.
function isBullet(text: string): boolean {
  return /^\s*[*•-] \S/.test(text);
}

// A further line of a description. A row of an unknown type must not pass for one, so a lone word or a lower-case name
// does not, and neither does what is spelled like a name: "2fa_enabled", "DisplayName".
function isProse(text: string): boolean {
  const first = /^["'(]*(\S*)/.exec(text)?.[1] ?? "";
  if (/_|^\d.*[A-Za-z]|[a-z][A-Z]/.test(first)) return false;
  return /^(?:[A-Z][^\s]*|["'(\d]\S*)(?: [^\s(]\S*){2}/.test(text);
}

/** Adds the values to the row, and returns whether a description follows them on the line. */
function attachEnum(page: PageText, line: LineIndex, text: string, row: Row, described: boolean): boolean {
  const fail: Fail = (what, fix) => page.fail(line, what, fix);
  if (row.fact.enum !== undefined) fail("a table row lists an enum twice");
  const list = described ? cutDescription(text, fail) : text;
  row.fact = { ...row.fact, enum: parseEnum(list, row.fact, fail) };
  return list !== text;
}

// The cells of a row run together: "Enum: day, month How long it lasts". Plain lower-case values and a sentence behind
// the last one make the cut certain; anything else could also be a value of several words.
function cutDescription(text: string, fail: Fail): string {
  const values = text.replace(/^Enum:\s*/, "").split(/,\s*/);
  const index = values.findIndex((value) => value.trim().includes(" "));
  if (index === -1) return text;
  const kept = values.slice(0, index);
  const [, last = "", rest = ""] = /^(\S+) (.*)$/s.exec(values[index]?.trim() ?? "") ?? [];
  const isPlain = [...kept, last].every((value) => /^[a-z0-9_.:-]+$/.test(value));
  const certain = isPlain && index === values.length - 1 && /^[A-Z][a-z]* \S/.test(rest);
  return certain
    ? `Enum: ${[...kept, last].join(", ")}`
    : fail("cannot tell the last value of an enum from the description behind it", READ_MARKDOWN);
}
