import { BASE_TYPES } from "../facts/vocabulary.js";
import type { Fail, LineIndex, PageText, Row, Table } from "./_page.js";
import type { FirstColumn } from "./_table.js";
import { addRow, isHeader, NAME } from "./_table.js";
import { isEnumLine, parseEnum, readType } from "./types.js";

/** Which kind of table a line of rendered text is the header of, if any. */
export function headerOf(page: PageText, line: LineIndex): FirstColumn | null {
  const cells = page.at(line).trim().split(" ");
  const first = cells[0];
  if (first !== "Name" && first !== "Field") return null;
  if (isHeader(cells, first)) return first;
  return cells[1] === "Type" ? page.fail(line, "unknown table header") : null;
}

/** Reads the rows below a header line; `limit` is where the next operation's examples start. */
export function readRenderedTable(
  page: PageText,
  start: LineIndex,
  limit: LineIndex,
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
      if (!hasText || after >= limit || !(isRow(next) || isBullet(next) || isEnumLine(next))) break;
      line = after;
      continue;
    }
    if (headerOf(page, line) !== null) break;
    if (isRow(text)) {
      const read = readRow(page, line, described);
      addRow(page, table, read.row);
      hasText = read.hasText;
    } else if (isEnumLine(text) && row !== undefined) hasText = attachEnum(page, line, text, row, described) || hasText;
    else if (!(hasText && (isBullet(text) || isProse(text))))
      page.fail(line, "expected a table row: a name and a known type");
    line += 1;
  }
  if (table.rows.length === 0) page.fail(start, "a table has no rows");
  return { table, next: line };
}

/** Whether a line is nothing but a name and a type. */
export function isBareRow(text: string): boolean {
  return isRow(text) && /^\S+ (?:array of )*\w+(?: \(\S+\)s*)?$/.test(text.trim());
}

function isRow(text: string): boolean {
  const [, name = "", word = ""] = /^(\S+) (\w+)/.exec(text.trim()) ?? [];
  return NAME.test(name) && BASE_TYPES.includes(word);
}

function readRow(page: PageText, line: LineIndex, described: boolean): { row: Row; hasText: boolean } {
  const fail: Fail = (what, mend) => page.fail(line, what, mend);
  const text = page.at(line).trim();
  const space = text.indexOf(" ");
  const { fact, rest } = readType(text.slice(space + 1), fail);
  if (rest !== "" && !described)
    return fail("a table row has text behind its type, but its table has no Description column");
  const row = { line, name: text.slice(0, space), fact };
  // A description cell that starts with the enum shares the line of the type.
  return { row, hasText: isEnumLine(rest) ? attachEnum(page, line, rest, row, described) : rest !== "" };
}

// The second paragraph of a description may be a list.
function isBullet(text: string): boolean {
  return /^\s*[*•-] \S/.test(text);
}

// A further line of a description. A row of an unknown type must not pass for one, so a lone word or a lower-case name does not.
function isProse(text: string): boolean {
  return /^(?:[A-Z][^\s]*|["'(\d]\S*)(?: [^\s(]\S*){2}/.test(text);
}

/** Adds the values to the row, and returns whether a description follows them on the line. */
function attachEnum(page: PageText, line: LineIndex, text: string, row: Row, described: boolean): boolean {
  const fail: Fail = (what, mend) => page.fail(line, what, mend);
  if (row.fact.enum !== undefined) fail("a table row lists an enum twice");
  const list = described ? cutDescription(text, fail) : text;
  row.fact = { ...row.fact, enum: parseEnum(list, row.fact, fail) };
  return list !== text;
}

// The cells of a row run together: "Enum: day, month How long it lasts". Plain lower-case values and a capital
// letter make the cut certain; anything else could also be a value of several words.
function cutDescription(text: string, fail: Fail): string {
  const values = text.replace(/^Enum:\s*/, "").split(/,\s*/);
  const index = values.findIndex((value) => value.trim().includes(" "));
  if (index === -1) return text;
  const kept = values.slice(0, index);
  const [, last = "", rest = ""] = /^(\S+) (.*)$/s.exec(values[index]?.trim() ?? "") ?? [];
  const certain = [...kept, last].every((value) => /^[a-z0-9_.:-]+$/.test(value)) && /^[A-Z]/.test(rest);
  return certain
    ? `Enum: ${[...kept, last].join(", ")}`
    : fail(
        "cannot tell the last value of an enum from the description behind it",
        "read the Markdown form of this page",
      );
}
