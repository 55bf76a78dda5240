import type { FieldFact } from "../facts/model.js";
import { BASE_TYPES } from "../facts/vocabulary.js";
import type { Fail, LineIndex, PageText, Row, Table } from "./page.js";
import { isEnumLine, parseEnum, parseType } from "./types.js";

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

/** A parameter or field name: a star, a word, or a path of words. */
export const NAME = /^(?:\*|[A-Za-z_$@][\w$@-]*(?:\[\])?)(?:\.(?:\*|[\w$@-]+(?:\[\])?))*$/;

/** Adds a row, unless the table has one of that name. */
export function addRow(page: PageText, table: Table, row: Row): void {
  if (!NAME.test(row.name)) page.fail(row.line, `unknown form of name ${JSON.stringify(row.name)}`);
  const twin = table.rows.find((other) => other.name === row.name);
  if (twin !== undefined)
    page.fail(row.line, `${JSON.stringify(row.name)} is in this table twice, first on line ${twin.line + 1}`);
  table.rows.push(row);
}

/**
 * Splits a row of a Markdown table into its cells. A pipe that is escaped or between backticks is text, and so is one
 * in the last of `width` cells.
 *
 * @example splitCells("| `a` | string | this|that |", 3) // ["`a`", "string", "this|that"]
 */
function splitCells(text: string, width = Number.POSITIVE_INFINITY): string[] {
  const line = text.trim().replace(/^\|/, "");
  const cells: string[] = [];
  let cell = "";
  for (let index = 0; index < line.length; index += 1) {
    const char = line.charAt(index);
    const span = char === "`" ? codeSpan(line, index) : undefined;
    if (span !== undefined) {
      cell += span.replaceAll("\\|", "|");
      index += span.length - 1;
    } else if (char === "\\" && line.charAt(index + 1) === "|") {
      cell += "|";
      index += 1;
    } else if (char === "|" && (cells.length < width - 1 || index === line.length - 1)) {
      cells.push(cell.trim());
      cell = "";
    } else cell += char;
  }
  if (cell.trim() !== "") cells.push(cell.trim());
  return cells;
}

// A pipe between backticks is text. A lone backtick is text, too.
function codeSpan(line: string, start: number): string | undefined {
  const fence = /^`+/.exec(line.slice(start))?.[0] ?? "";
  const end = line.indexOf(fence, start + fence.length);
  return end === -1 ? fence : line.slice(start, end + fence.length);
}

/** Whether a line starts a row of a table. */
export function isRowLine(text: string): boolean {
  return text.trimStart().startsWith("|");
}

/** Whether a line is the line of dashes below the header of a table. */
function isSeparator(text: string): boolean {
  const cells = splitCells(text);
  return isRowLine(text) && cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));
}

/** A Markdown table as text: the names of its columns and its rows. */
export interface TextTable {
  line: LineIndex;
  columns: string[];
  rows: { line: LineIndex; cells: string[] }[];
}

/** Reads the Markdown table that starts at a line, if there is one, and returns it with the line after it. */
export function readTextTable(
  page: PageText,
  start: LineIndex,
  limit: LineIndex,
): { table: TextTable; next: LineIndex } | undefined {
  if (!isRowLine(page.at(start)) || start + 1 >= limit || !isSeparator(page.at(start + 1))) return undefined;
  const columns = splitCells(page.at(start)).map((cell) => cell.replaceAll(/[*_`]/g, ""));
  const table: TextTable = { line: start, columns, rows: [] };
  let line = start + 2;
  for (let next = line; next < limit; ) {
    // Blank lines between rows cut a table in two for a browser; the second half has no header of its own.
    next = page.skipBlank(line, limit);
    if (next >= limit || !isRowLine(page.at(next)) || isSeparator(page.at(next + 1))) break;
    let text = page.at(next);
    let end = next + 1;
    // A line end in a description is not escaped.
    while (!text.trimEnd().endsWith("|") && end < limit && isRest(page, end)) {
      text = `${text.trimEnd()}<br>${page.at(end).trim()}`;
      end += 1;
    }
    table.rows.push({ line: next, cells: splitCells(text, columns.length) });
    line = end;
  }
  return { table, next: line };
}

function isRest(page: PageText, line: LineIndex): boolean {
  const text = page.at(line).trim();
  return text !== "" && !isRowLine(text) && !/^(?:\*\*`|===|---|#)/.test(text);
}

/** Makes a table of parameters or fields of its text; nothing of a table that has no types. */
export function factsTable(page: PageText, { line, columns, rows }: TextTable): Table | undefined {
  const known = columns.map((column) => column.toLowerCase());
  if (!known.includes("type")) {
    page.note(line, 'unknown table header, expected "Name" or "Field", "Type" and perhaps "Required", "Description"');
    return undefined;
  }
  const table: Table = { line, rows: [] };
  for (const row of rows) {
    const cell = (column: string): string | undefined =>
      known.includes(column) ? (row.cells[known.indexOf(column)] ?? "") : undefined;
    const found = readRow(page, row.line, cell("name") ?? cell("field") ?? row.cells[0] ?? "", cell);
    if (found.name === "") page.note(row.line, "a table row has no name");
    else {
      const twin = table.rows.find(({ name }) => name === found.name);
      if (twin === undefined) table.rows.push(found);
      else page.note(row.line, `${JSON.stringify(found.name)} is in this table twice, first on line ${twin.line + 1}`);
    }
  }
  if (table.rows.length === 0) page.note(line, "a table has no rows");
  return table;
}

function readRow(page: PageText, line: LineIndex, first: string, cell: (column: string) => string | undefined): Row {
  const fail: Fail = (what, fix) => page.fail(line, what, fix);
  // A star behind the name is a mark; a star that is the name, or ends its path, stands for every further key.
  const [, name = "", mark = ""] = /^(.*?[^.*])?(\**)$/s.exec(plainName(first)) ?? [];
  const isMarked = name !== "" && mark !== "";
  const [typeText = "", ...notes] = breaks(cell("type") ?? "");
  let fact: FieldFact = looseType(undress(typeText));
  if (!BASE_TYPES.includes(innermost(fact))) page.note(line, `unknown type ${JSON.stringify(undress(typeText))}`);
  const described = breaks(cell("description") ?? "");
  const lines = [...notes, ...described].map(undress).filter((text) => text !== "");
  const words: string[] = [];
  const constraints: Record<string, string | true> = {};
  for (const text of lines) {
    if (isEnumLine(text)) {
      const values = page.attempt(() => parseEnum(text, fact, fail));
      if (values === undefined) words.push(text);
      else fact = { ...fact, enum: [...(fact.enum ?? []), ...values] };
    } else if (!readConstraints(text, constraints)) words.push(text);
  }
  const required = cell("required");
  if (required !== undefined || isMarked) fact = { ...fact, required: isMarked || isChecked(required ?? "") };
  if (Object.keys(constraints).length > 0) fact = { ...fact, constraints };
  return { line, name: isMarked ? name : plainName(first), fact, text: words.join("\n") };
}

function plainName(cell: string): string {
  const text = decode(cell).trim();
  // Bold type around a name is no mark.
  return text
    .replace(/^\*\*(.+)\*\*$/, "$1")
    .replaceAll("`", "")
    .replaceAll(/\\([*_])/g, "$1")
    .replaceAll(/\s+(?=\*$)/g, "");
}

function isChecked(mark: string): boolean {
  return !/^(?:|-|–|—|no|false|optional|✗|✘|❌)$/i.test(undress(mark));
}

/** A type that the vocabulary does not have stays as the page writes it, but for what is certain around it. */
function looseType(text: string): FieldFact {
  try {
    return parseType(text, (what) => {
      throw new TypeError(what);
    });
  } catch {
    const item = /^array of (.+?)s?$/.exec(text)?.[1];
    if (item !== undefined) return { type: "array", items: looseType(item) };
    const [, type = "", format] = /^(\w+) \(([^()]+)\)$/.exec(text) ?? [];
    return format !== undefined && BASE_TYPES.includes(type) ? { type, format } : { type: text || "any" };
  }
}

function innermost({ type, items }: FieldFact): string {
  return items === undefined ? type : innermost(items);
}

/** Characters of a list of constraints. Splitting takes time that grows with the square of its length. */
const MAX_CONSTRAINTS = 5000;

const CONSTRAINTS = /^[*_]*Constraints?[*_]*:[*_]*\s*(.*?)[*_]*$/;

/** Reads ``Constraints: default: `x`, max length: 50, write-only``; says whether the text is such a list. */
function readConstraints(text: string, constraints: Record<string, string | true>): boolean {
  const list = CONSTRAINTS.exec(text)?.[1];
  if (list === undefined || list.length > MAX_CONSTRAINTS) return false;
  for (const part of list.split(/,\s*(?=[A-Za-z][A-Za-z -]*(?::|,|$))(?=(?:[^`]*`[^`]*`)*[^`]*$)/)) {
    const [, key = "", value] = /^([^:`]+?)(?:\s*:\s*(.*))?$/s.exec(part.trim()) ?? [];
    const name = key
      .toLowerCase()
      .replaceAll(/[\s_]+/g, " ")
      .trim();
    if (name !== "") constraints[name] = value === undefined ? true : value.replace(/^`([^`]*)`$/, "$1");
  }
  return true;
}

// HTML instead of Markdown emphasis: the enum grammar knows the latter only.
function undress(text: string): string {
  return decode(text.replaceAll(/<\/?code>/g, "`").replaceAll(/<\/?(?:b|em|i|small|span|strong)>/g, "")).trim();
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
