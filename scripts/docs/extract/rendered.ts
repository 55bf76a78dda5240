import type { ParameterPlace } from "../facts/model.js";
import { METHODS } from "../facts/model.js";
import type {
  CodeBlock,
  LineIndex,
  PageText,
  RawPage,
  RawResponse,
  RawSection,
  SourceNote,
  SummaryRow,
  Table,
} from "./page.js";
import { checkPreamble, isRest } from "./rendered-preamble.js";
import { headerOf, READ_MARKDOWN, readRenderedTable } from "./rendered-table.js";
import { closeGroup, LIST_INTRODUCTION, openGroup, STATUS, saysNoBody } from "./wording.js";

/**
 * Reads the text of a rendered page. Tabs, check marks and indentation are lost, so the code blocks, which have
 * gutters of line numbers, mark where operations are; what stands between them is told apart by its own form.
 */
export function readRendered(page: PageText): RawPage {
  const { summary, next } = readSummary(page);
  const triples = findExamples(page, next);
  const sections: RawSection[] = [];
  const heading = { group: "" };
  const headings = new Set(summary.flatMap((row) => [row.group, row.title]));
  let start = next;
  for (const [index, { end, ...blocks }] of triples.entries()) {
    const preamble = start;
    const content = readContent(page, end, triples[index + 1]?.line ?? page.lines.length, headings);
    start = content.next;
    const check = (row: SummaryRow): void =>
      checkPreamble(page, { start: preamble, end: blocks.line }, row, summary, heading);
    sections.push({ ...blocks, title: null, tables: content.tables, responses: content.responses, check });
  }
  const rest = page.skipBlank(start);
  if (rest < page.lines.length)
    page.fail(rest, triples.length === 0 ? "the page has no examples" : "unknown line after the last operation");
  return { form: "rendered", page: null, source: null, synced: null, summary, sections, isClosed: true };
}

/**
 * Says what each parameter table lists: the first one with exactly the names of the path template is about the path,
 * one of header names about headers, another one about the query. `sent` are the headers of the examples.
 */
export function nameParameters(
  page: PageText,
  tables: Table[],
  pathNames: string[],
  sent: string[],
): Map<ParameterPlace, Table> {
  const isHeader = (name: string): boolean => sent.includes(name) || /^(?:X-|Accept-|Content-|If-)/i.test(name);
  const named = new Map<ParameterPlace, Table>();
  for (const table of tables) {
    const names = table.rows.map((row) => row.name);
    const isPath =
      !named.has("path") && names.length === pathNames.length && names.every((name) => pathNames.includes(name));
    const headers = names.filter(isHeader).length;
    const isMixed = headers < names.length && (headers > 0 || names.some((name) => name.includes("-")));
    if (!isPath && isMixed)
      page.fail(table.line, "cannot tell whether a table lists query or header parameters", READ_MARKDOWN);
    const place = isPath ? "path" : headers > 0 ? "header" : "query";
    if (named.has(place)) page.fail(table.line, `a second table of ${place} parameters`);
    named.set(place, table);
  }
  return named;
}

function readSummary(page: PageText): { summary: SummaryRow[]; next: LineIndex } {
  let line = page.skipBlank(0);
  if (page.at(line).trim() === "Skip to content") line = page.skipBlank(line + 1);
  if (page.at(line).trim() === "Operations Summary")
    page.fail(line, "expected the page title before the operations summary");
  line = page.skipBlank(line + 1);
  if (page.at(line).trim() !== "Operations Summary") page.fail(line, 'expected "Operations Summary"');
  line = page.skipBlank(line + 1);
  if (page.at(line).trim() !== "Method Endpoint Description")
    page.fail(line, 'expected the summary table "Method Endpoint Description"');
  const summary: SummaryRow[] = [];
  let group = "";
  for (line += 1; line < page.lines.length && !page.isBlank(line); line += 1) {
    const text = page.at(line).trim();
    const [, method = "", path = "", title = ""] = /^([A-Z]+) (\/\S*) (\S.*)$/.exec(text) ?? [];
    if (METHODS.includes(method)) summary.push({ line, group, method, path, title });
    else if (/(?:^| )\/|[{}]/.test(text))
      page.fail(line, "unknown row of the summary, expected a method, a path and a title");
    else group = openGroup(page, line, text, summary, group);
  }
  closeGroup(page, line - 1, summary, group);
  return { summary, next: line };
}

type Examples = Pick<RawSection, "line" | "httpie" | "python" | "notes" | "typescript"> & { end: LineIndex };

function findExamples(page: PageText, start: LineIndex): Examples[] {
  const found: Examples[] = [];
  for (let line = start; line < page.lines.length; line += 1) {
    const httpie = readGutter(page, line);
    if (httpie === undefined || !/^https? /.test(httpie.block.lines[0] ?? "")) continue;
    const python = readGutter(page, httpie.next);
    // A description may show a command, too, but not one on the address that all examples use.
    const isCertain = httpie.block.lines.some((text) => text.includes("//api.example.com/"));
    if (!isCertain && !endsTriple(page, python?.next)) continue;
    if (python === undefined) {
      return page.fail(httpie.next, "expected the Python example, with its line numbers, after the HTTPie example");
    }
    const { notes, next } = readNotes(page, python.next);
    const typescript = readGutter(page, next);
    if (typescript === undefined)
      return page.fail(next, "expected the TypeScript example, with its line numbers, after the Python example");
    found.push({
      line,
      httpie: httpie.block,
      python: python.block,
      notes,
      typescript: typescript.block,
      end: typescript.next,
    });
    line = typescript.next - 1;
  }
  return found;
}

/** Whether a TypeScript example follows, perhaps below the sources of the Python example. */
function endsTriple(page: PageText, start: LineIndex | undefined): boolean {
  if (start === undefined) return false;
  let line = page.skipBlank(start);
  while (NOTE.test(page.at(line).trimEnd())) line = page.skipBlank(line + 1);
  return readGutter(page, line)?.block.lines[0]?.startsWith("import {") === true;
}

const NOTE = /^ *(\d+)\. (Model|API) Source: (\w+)$/;

/** Reads a gutter `1`, `2`, ... and as many lines of code. */
function readGutter(page: PageText, start: LineIndex): { block: CodeBlock; next: LineIndex } | undefined {
  let count = 0;
  while (start + count < page.lines.length && new RegExp(`^ *${count + 1}$`).test(page.at(start + count))) count += 1;
  if (count === 0) return undefined;
  const first = start + count;
  if (first + count > page.lines.length)
    page.fail(page.lines.length - 1, "the page ends inside a code block", "fetch the whole page again");
  return {
    block: { line: first, lines: page.lines.slice(first, first + count).map((text) => text.trimEnd()) },
    next: first + count,
  };
}

function readNotes(page: PageText, start: LineIndex): { notes: SourceNote[]; next: LineIndex } {
  const notes: SourceNote[] = [];
  let line = start;
  for (; line < page.lines.length && readGutter(page, line) === undefined; line += 1) {
    if (page.isBlank(line)) continue;
    const note = NOTE.exec(page.at(line).trimEnd());
    if (note === null) return page.fail(line, "unknown line below the Python example");
    notes.push({ line, number: note[1] ?? "", kind: note[2] === "API" ? "API" : "Model", name: note[3] ?? "" });
  }
  return { notes, next: line };
}

type Content = Pick<RawSection, "tables" | "responses"> & { next: LineIndex };

/** Reads tables and responses up to the first line that is neither: there the next operation starts. */
function readContent(page: PageText, start: LineIndex, limit: LineIndex, headings: ReadonlySet<string>): Content {
  const content: Content = { tables: [], responses: [], next: start };
  let introduced: LineIndex | undefined;
  for (let line = page.skipBlank(start, limit); line < limit; line = page.skipBlank(content.next, limit)) {
    const text = page.at(line).trim();
    const response = content.responses.at(-1);
    const first = headerOf(page, line);
    const status = STATUS.exec(text);
    if (first !== null) {
      const { table, next } = readRenderedTable(page, line, limit, headings);
      if (response !== undefined && first === "Field") addFields(page, response, table, introduced !== undefined);
      else if (response !== undefined) page.fail(line, "a table of parameters after the responses");
      else content.tables.push({ kind: first === "Name" ? "parameters" : "body", table });
      introduced = undefined;
      content.next = next;
      continue;
    }
    if (introduced !== undefined) page.fail(line, "expected the fields of a list");
    if (status !== null) {
      const [, code = "", note = ""] = status;
      const notes = [note, ...readNote(page, line + 1, limit, headings)];
      content.responses.push({ line, status: code, body: notes.some(saysNoBody) ? "none" : "unstated" });
      content.next = line + notes.length;
      continue;
    } else if (text === LIST_INTRODUCTION && response !== undefined) introduced = line;
    else if (response === undefined) {
      // Below a table it may be a further paragraph of a description.
      const fix = content.tables.length > 0 ? READ_MARKDOWN : undefined;
      page.fail(line, "unknown line where a table or a response status belongs", fix);
    } else break;
    content.next = line + 1;
  }
  if (introduced !== undefined) page.fail(introduced, "expected the fields of a list below this");
  return content;
}

/** Reads the further lines of a response's note: those before a blank line that are not the rest of the response. */
function readNote(page: PageText, start: LineIndex, limit: LineIndex, headings: ReadonlySet<string>): string[] {
  const notes: string[] = [];
  for (let line = start; line < limit && !page.isBlank(line); line += 1) {
    const text = page.at(line).trim();
    if (headerOf(page, line) !== null || STATUS.test(text) || text === LIST_INTRODUCTION) break;
    if (headings.has(text) || isRest(page, line))
      page.fail(line, "cannot tell whether this belongs to the text of the response above it", READ_MARKDOWN);
    notes.push(text);
  }
  return notes;
}

function addFields(page: PageText, response: RawResponse, table: Table, list: boolean): void {
  if (response.table !== undefined)
    page.fail(table.line, `a second table of fields for the response ${response.status}`);
  if (response.body === "none") page.fail(table.line, "a response has fields but its text says that it has no body");
  response.table = table;
  response.body = list ? "array" : "object";
}
