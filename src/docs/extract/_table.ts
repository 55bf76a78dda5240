import type { FieldFact } from "../facts/model.js";
import type { Fail, LineIndex, PageText, Row, Table } from "./_page.js";
import { hidesEnum, isEnumLine, parseEnum, parseType } from "./types.js";

/** The first column of a table: parameters have names, bodies and responses have fields. */
export type FirstColumn = "Name" | "Field";

const COLUMNS = ["Type", "Required", "Description"];

/** Whether a table may have these columns: `Name` or `Field`, `Type`, then perhaps `Required`, then perhaps `Description`. */
export function isHeader(cells: string[], first: FirstColumn): boolean {
  const [name, ...rest] = cells;
  return (
    name === first && rest[0] === "Type" && rest.join() === COLUMNS.filter((column) => rest.includes(column)).join()
  );
}

/** A parameter or field name: a word, or a path of words. */
export const NAME = /^[A-Za-z_$@][\w$@-]*(?:\[\])?(?:\.[\w$@-]+(?:\[\])?)*$/;

/** Adds a row, unless the table has one of that name. */
export function addRow(page: PageText, table: Table, row: Row): void {
  if (!NAME.test(row.name)) page.fail(row.line, `unknown form of name ${JSON.stringify(row.name)}`);
  const twin = table.rows.find((other) => other.name === row.name);
  if (twin !== undefined)
    page.fail(row.line, `${JSON.stringify(row.name)} is in this table twice, first on line ${twin.line + 1}`);
  table.rows.push(row);
}

/** Splits a Markdown table row into its cells, or returns null for another kind of line. */
export function splitCells(text: string): string[] | null {
  const line = text.trim();
  if (!line.startsWith("|") || !line.endsWith("|") || line.length < 2) return null;
  const cells: string[] = [];
  let cell = "";
  for (let index = 1; index < line.length; index += 1) {
    const char = line.charAt(index);
    const span = char === "`" ? codeSpan(line, index) : undefined;
    if (span !== undefined) {
      cell += span;
      index += span.length - 1;
    } else if (char === "\\" && line.charAt(index + 1) === "|") {
      cell += "|";
      index += 1;
    } else if (char === "|") {
      cells.push(cell.trim());
      cell = "";
    } else cell += char;
  }
  return cell.trim() === "" ? cells : null;
}

// A pipe between backticks is text. A lone backtick is text, too.
function codeSpan(line: string, start: number): string | undefined {
  const fence = /^`+/.exec(line.slice(start))?.[0] ?? "";
  const end = line.indexOf(fence, start + fence.length);
  return end === -1 ? fence : line.slice(start, end + fence.length);
}

/**
 * Reads a Markdown table from its header line and returns it with the line after it.
 */
export function readTable(page: PageText, start: LineIndex, first: FirstColumn): { table: Table; next: LineIndex } {
  const columns = splitCells(page.at(start));
  if (columns === null || !isHeader(columns, first))
    return page.fail(start, `unknown table header, expected "${first}, Type" and perhaps "Required", "Description"`);
  readSeparator(page, start + 1, columns.length);
  const table: Table = { line: start, rows: [] };
  let line = start + 2;
  // A row with less indentation would be outside the tab that the header is in.
  const indentation = /^ */.exec(page.at(start))?.[0] ?? "";
  for (; page.at(line).startsWith(`${indentation}|`); line += 1) {
    const cells = splitCells(page.at(line));
    if (cells === null) return page.fail(line, 'a table row does not end with "|"');
    if (cells.length !== columns.length)
      page.fail(line, `a table row has ${cells.length} cells where its header has ${columns.length}`);
    addRow(page, table, readRow(page, line, columns, cells));
  }
  if (table.rows.length === 0) page.fail(start, "a table has no rows");
  return { table, next: line };
}

/** Checks the line of dashes below a table header. */
export function readSeparator(page: PageText, line: LineIndex, width: number): void {
  const cells = splitCells(page.at(line));
  if (cells?.length !== width || !cells.every((cell) => /^:?-+:?$/.test(cell)))
    page.fail(line, "expected the line of dashes below a table header");
}

function readRow(page: PageText, line: LineIndex, columns: string[], cells: string[]): Row {
  const cell = (column: string): string | undefined =>
    columns.includes(column) ? cells[columns.indexOf(column)] : undefined;
  const fail: Fail = (what, mend) => page.fail(line, what, mend);
  const name = /^`([^`]+)`$/.exec(cells[0] ?? "")?.[1];
  if (name === undefined) return fail("a table row has no name in backticks");
  const [type = "", ...notes] = breaks(cell("Type") ?? "");
  let fact: FieldFact = parseType(type, fail);
  const stranger = notes.find((note) => note !== "" && !isEnum(note));
  if (stranger !== undefined) return fail(`unknown text ${JSON.stringify(stranger)} below a type`);
  const description = breaks(cell("Description") ?? "");
  if (description.some((part) => hidesEnum(undress(part))))
    return fail('a description lists values, but not in a line that starts with "Enum:"');
  const enums = [...notes, ...description].filter(isEnum);
  if (enums.length > 1) return fail("a table row lists an enum twice");
  if (enums[0] !== undefined) fact = { ...fact, enum: parseEnum(undress(enums[0]), fact, fail) };
  const required = cell("Required");
  if (required !== undefined) {
    if (required !== "" && required !== "✓")
      return fail(`unknown mark ${JSON.stringify(required)} in the Required column`);
    fact = { ...fact, required: required === "✓" };
  }
  return { line, name, fact };
}

// HTML instead of Markdown emphasis: the enum grammar knows the latter only.
function undress(text: string): string {
  return decode(text.replaceAll(/<\/?code>/g, "`").replaceAll(/<\/?(?:b|em|i|small|span|strong)>/g, "")).trim();
}

function isEnum(text: string): boolean {
  return isEnumLine(undress(text));
}

function breaks(cell: string): string[] {
  return cell.split(/<br\s*\/?>/i).map((part) => part.trim());
}

/** The text that a reader sees for the HTML entities in a text. */
export function decode(text: string): string {
  const entities: Record<string, string> = {
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&#39;": "'",
    "&#x27;": "'",
    "&#124;": "|",
    "&amp;": "&",
  };
  return text.replaceAll(/&(?:lt|gt|quot|#39|#x27|#124|amp);/g, (entity) => entities[entity] ?? entity);
}
