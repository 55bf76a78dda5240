import type { ParameterPlace } from "../facts/model.js";
import { isSummaryHeading, plainText, readHeader, readSummary } from "./markdown-head.js";
import type { CodeBlock, LineIndex, PageText, RawPage, RawResponse, RawSection, SourceNote, Table } from "./page.js";
import { factsTable, isRowLine, readTextTable } from "./table.js";
import { saysList, saysNoBody } from "./wording.js";

const TAB = /^===[!+]? +(["'])(.*)\1\s*$/;
const HEADING = /^(#{1,6})\s+(\S.*)$/;
const STATUS = /^\*\*`?([1-5](?:\d\d|XX)|default)`?\*\*\s*(?:(?:-|–|—|:)\s*(.*))?$/i;
const CODE_TABS = ["httpie", "python", "typescript"] as const;
const LANGUAGES = { httpie: "bash", python: "python", typescript: "typescript" } as const;
const PLACES: readonly ParameterPlace[] = ["path", "query", "header"];

type CodeTab = (typeof CODE_TABS)[number];
type TabKind = CodeTab | ParameterPlace | "body" | "responses";

/** A tab and the lines of its content. */
interface Tab {
  line: LineIndex;
  name: string;
  kind: TabKind | undefined;
  end: LineIndex;
}

/** What stands between two operations: headings, free text and tabs. */
interface Part {
  headings: { line: LineIndex; level: number; title: string }[];
  tabs: Tab[];
}

/** Whether a page is the Markdown source of a page of the reference: it has the summary or an operation. */
export function isMarkdown(page: PageText): boolean {
  return page.lines.some((line) => isSummaryHeading(line) || kindOf(TAB.exec(line)?.[2] ?? "") !== undefined);
}

/**
 * Reads a page in its Markdown source form. Headings, tabs, tables and statuses are recognised wherever they stand;
 * anything else is text.
 */
export function readMarkdown(page: PageText): RawPage {
  const { header, next: start } = readHeader(page);
  const inFence = fencedLines(page, start);
  const heading = page.lines.findIndex((text, line) => line >= start && !inFence[line] && isSummaryHeading(text));
  const { rows: summary, next } = heading === -1 ? { rows: [], next: start } : readSummary(page, heading);
  if (heading === -1) page.note(start, 'the page has no heading "## Operations Summary"');
  const titles = new Set(summary.map(({ title }) => title));
  const { parts, isClosed } = splitParts(page, start, inFence, (line) => line >= heading && line < next);
  const sections = parts.map((part) => readSection(page, part, titles));
  return { form: "markdown", ...header, summary, sections, isClosed };
}

/** Which lines stand in a code block. One that is never closed ends where the examples of an operation begin. */
function fencedLines(page: PageText, start: LineIndex): boolean[] {
  const inFence: boolean[] = [];
  let fence: { mark: string; indentation: number } | undefined;
  for (let line = start; line < page.lines.length; line += 1) {
    const text = page.at(line);
    const indentation = /^ */.exec(text)?.[0].length ?? 0;
    const isOutside = fence !== undefined && fence.indentation >= 4 && TAB.test(text);
    if (fence !== undefined && (isOutside || startsExample(page, line))) {
      page.note(line, "a code block before this is never closed");
      fence = undefined;
    }
    inFence[line] = fence !== undefined;
    const mark = /^\s*(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1];
    if (fence === undefined) fence = mark === undefined ? undefined : { mark, indentation };
    else if (
      text.trim().startsWith(fence.mark) &&
      /^([`~])\1*$/.test(text.trim()) &&
      indentation <= fence.indentation + 3
    )
      fence = undefined;
  }
  return inFence;
}

function startsExample(page: PageText, line: LineIndex): boolean {
  const kind = CODE_TABS.find((code) => code === kindOf(TAB.exec(page.at(line))?.[2] ?? ""));
  return kind !== undefined && page.at(page.skipBlank(line + 1)).trim() === `\`\`\`${LANGUAGES[kind]}`;
}

function kindOf(tab: string): TabKind | undefined {
  const name = tab.trim().toLowerCase();
  const code = CODE_TABS.find((kind) => name === kind);
  if (code !== undefined) return code;
  if (name.startsWith("request body")) return "body";
  if (/^responses?\b/.test(name)) return "responses";
  return PLACES.find((place) => name.startsWith(`${place} parameter`));
}

function splitParts(
  page: PageText,
  start: LineIndex,
  inFence: readonly boolean[],
  isSkipped: (line: LineIndex) => boolean,
): { parts: Part[]; isClosed: boolean } {
  const parts: Part[] = [];
  let part: Part = { headings: [], tabs: [] };
  const isFull = () => part.tabs.some(({ kind }) => kind !== undefined);
  const close = () => {
    if (isFull()) parts.push(part);
    part = { headings: [], tabs: [] };
  };
  for (let line = start; line < page.lines.length; line += 1) {
    if (inFence[line] || isSkipped(line)) continue;
    const text = page.at(line);
    const [, marks, title = ""] = HEADING.exec(text) ?? [];
    const name = TAB.exec(text)?.[2];
    if (marks !== undefined) {
      if (isFull()) close();
      part.headings.push({
        line,
        level: marks.length,
        title: plainText(title.replace(/\s+(?:#+|\{#[^{}]*\})\s*$/, "")),
      });
    } else if (/^-{3,}\s*$/.test(text)) {
      if (isFull() && !continuesTab(page, line)) close();
    } else if (name !== undefined) {
      const kind = kindOf(name);
      const twin = part.tabs.find((tab) => tab.kind === kind && tab.name === name);
      if (twin !== undefined && kind !== undefined) {
        page.note(line, `the tab ${JSON.stringify(name)} is there twice, so another operation must begin here`);
        close();
      }
      if (kind === undefined) page.note(line, `unknown tab ${JSON.stringify(name)}`);
      part.tabs.push({ line, name, kind, end: endOfTab(page, line, inFence) });
    }
  }
  const isClosed = !isFull();
  close();
  return { parts, isClosed };
}

// The rule between two responses may have lost its indentation.
function continuesTab(page: PageText, rule: LineIndex): boolean {
  const next = page.at(page.skipBlank(rule + 1));
  return STATUS.test(next.trim()) || (/^\s{2,}/.test(next) && next.trim() !== "");
}

function endOfTab(page: PageText, tab: LineIndex, inFence: readonly boolean[]): LineIndex {
  let line = tab + 1;
  for (; line < page.lines.length; line += 1) {
    const text = page.at(line);
    if (inFence[line]) continue;
    if (HEADING.test(text) || TAB.test(text)) break;
    if (/^-{3,}\s*$/.test(text) && !continuesTab(page, line)) break;
  }
  return line;
}

function readSection(page: PageText, { headings, tabs }: Part, titles: ReadonlySet<string>): RawSection {
  const first = tabs.find(({ kind }) => kind !== undefined) ?? tabs[0];
  const own =
    headings.find(({ level, title }) => level > 2 && titles.has(title)) ??
    headings.find(({ title }) => titles.has(title)) ??
    headings.findLast(({ level }) => level > 1);
  const line = own?.line ?? first?.line ?? 0;
  const section: RawSection = {
    line,
    title: own?.title ?? null,
    notes: [],
    tables: [],
    responses: [],
    check: () => {},
  };
  if (own === undefined) page.note(line, "an operation has no heading");
  else if (first !== undefined) section.text = paragraphs(page, own.line + 1, first.line);
  for (const tab of tabs) readTab(page, tab, section);
  const missing = CODE_TABS.filter((kind) => section[kind] === undefined);
  if (missing.length > 0) page.note(line, `an operation has no ${missing.join(" and no ")} example`);
  return section;
}

/** The text between two lines, one line a paragraph. */
function paragraphs(page: PageText, start: LineIndex, end: LineIndex): string {
  const text = page.lines.slice(start, end).map((line) => line.trim());
  return text
    .join("\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim().replaceAll("\n", " "))
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
}

function readTab(page: PageText, tab: Tab, section: RawSection): void {
  const { kind, line, end } = tab;
  if (kind === "httpie" || kind === "python" || kind === "typescript") {
    const { block, next } = readCode(page, tab);
    section[kind] = block;
    if (kind === "python") readNotes(page, next, end, section.notes);
  } else if (kind === "responses") readResponses(page, line + 1, end, section.responses);
  else if (kind !== undefined) readTables(page, tab, kind, section);
}

function readTables(
  page: PageText,
  { line, name, end }: Tab,
  kind: ParameterPlace | "body",
  section: RawSection,
): void {
  let isList = false;
  const required = /\(.*\brequired\b.*\)/i.test(name) && !/not required/i.test(name);
  for (let at = line + 1; at < end; at += 1) {
    const read = readTextTable(page, at, end);
    if (read === undefined) {
      if (saysList(page.at(at))) isList = true;
      else if (isRowLine(page.at(at))) page.note(at, "expected the line of dashes below a table header");
      continue;
    }
    const table = factsTable(page, read.table);
    if (table !== undefined) section.tables.push({ kind, table, required, ...(isList ? { isList } : {}) });
    at = read.next - 1;
  }
  // A body of which the page lists no fields is a body all the same.
  if (kind === "body" && !section.tables.some((table) => table.kind === "body"))
    section.tables.push({ kind, table: { line, rows: [] }, required, ...(isList ? { isList } : {}) });
}

/** The code between the fences of a tab, or all that is in it. */
function readCode(page: PageText, { line, end }: Tab): { block: CodeBlock; next: LineIndex } {
  const open = page.lines.findIndex((text, at) => at > line && at < end && /^\s*(?:```|~~~)/.test(text));
  const indentation = /^\s*/.exec(page.at(open === -1 ? page.skipBlank(line + 1) : open))?.[0].length ?? 0;
  const dedent = (text: string) => text.slice(Math.min(indentation, /^\s*/.exec(text)?.[0].length ?? 0)).trimEnd();
  if (open === -1) return { block: { line: line + 1, lines: page.lines.slice(line + 1, end).map(dedent) }, next: end };
  let close = open + 1;
  while (close < end && !/^\s*(?:```|~~~)\s*$/.test(page.at(close))) close += 1;
  if (close === end) page.note(open, "a code block is never closed");
  return { block: { line: open + 1, lines: page.lines.slice(open + 1, close).map(dedent) }, next: close + 1 };
}

function readNotes(page: PageText, start: LineIndex, end: LineIndex, notes: SourceNote[]): void {
  for (let line = start; line < end; line += 1) {
    const note = /^\s*(\d+)\.\s+\**(Model|API) Source:\**\s*\[`?(\w+)`?\]/.exec(page.at(line));
    if (note !== null)
      notes.push({ line, number: note[1] ?? "", kind: note[2] === "API" ? "API" : "Model", name: note[3] ?? "" });
  }
}

function readResponses(page: PageText, start: LineIndex, end: LineIndex, responses: RawResponse[]): void {
  let isList = false;
  for (let line = start; line < end; line += 1) {
    const text = page.at(line).trim();
    const status = STATUS.exec(text);
    const response = responses.at(-1);
    if (status !== null) {
      const [, code = "", note = ""] = status;
      responses.push({ line, status: nameOfStatus(code), body: saysNoBody(note) ? "none" : "unstated", text: note });
      isList = false;
      continue;
    }
    if (text === "" || /^-{3,}$/.test(text)) continue;
    if (response === undefined) {
      page.note(line, "unknown line before the first response");
      continue;
    }
    const read = readTextTable(page, line, end);
    const table = read === undefined ? undefined : factsTable(page, read.table);
    if (table !== undefined) {
      if (response.body === "none") page.note(line, "a response has fields but its text says that it has no body");
      response.table = mergeTables(response.table, table);
      response.body = isList || response.body === "array" ? "array" : "object";
    } else if (saysList(text)) {
      isList = true;
      if (response.table === undefined) response.body = "array";
    } else if (saysNoBody(text)) response.body = response.table === undefined ? "none" : response.body;
    else if (isRowLine(text)) page.note(line, "a table row stands outside a table");
    else {
      // What starts like a status or like the introduction of another kind of body may be more than text.
      if (/^(?:\*\*`|The response body)/.test(text)) page.note(line, "unknown line among the responses");
      response.text = `${response.text ?? ""} ${text}`.trim();
    }
    if (read !== undefined) line = read.next - 1;
  }
}

function nameOfStatus(code: string): string {
  return code.toLowerCase() === "default" ? "default" : code.toUpperCase();
}

/** Two tables of one body say together what it may have: one for each content type. */
export function mergeTables(first: Table | undefined, second: Table): Table {
  if (first === undefined) return second;
  const names = new Set(first.rows.map(({ name }) => name));
  return { ...first, rows: [...first.rows, ...second.rows.filter(({ name }) => !names.has(name))] };
}
