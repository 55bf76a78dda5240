import type { ParameterPlace } from "../facts/model.js";
import { plainText, readHeader, readSummary } from "./_markdown-head.js";
import type {
  CodeBlock,
  LineIndex,
  PageText,
  RawPage,
  RawResponse,
  RawSection,
  SourceNote,
  SummaryRow,
} from "./_page.js";
import { readTable } from "./_table.js";
import { LIST_INTRODUCTION, saysNoBody } from "./_wording.js";

const TAB = /^=== "([^"]*)"\s*$/;
const CODE_TABS = new Map<string, { key: "httpie" | "python" | "typescript"; language: string }>([
  ["HTTPie", { key: "httpie", language: "bash" }],
  ["Python", { key: "python", language: "python" }],
  ["TypeScript", { key: "typescript", language: "typescript" }],
]);
const PARAMETER_TABS = new Map<string, ParameterPlace>([
  ["Path Parameters", "path"],
  ["Query Parameters", "query"],
  ["Header Parameters", "header"],
]);

/** Reads a page in its Markdown source form. Every line must be accounted for. */
export function readMarkdown(page: PageText): RawPage {
  const { header, next: afterHeader } = readHeader(page);
  let line = page.skipBlank(afterHeader);
  if (!/^# \S/.test(page.at(line))) page.fail(line, 'expected the page title "# ..."');
  line = page.skipBlank(line + 1);
  if (page.at(line).trim() !== "## Operations Summary") page.fail(line, 'expected the heading "## Operations Summary"');
  const { rows, next } = readSummary(page, page.skipBlank(line + 1));
  line = page.skipBlank(next);
  if (page.at(line).trim() !== "---") page.fail(line, 'expected "---" after the operations summary');
  line = page.skipBlank(line + 1);
  const sections: RawSection[] = [];
  const headings = new Set(rows.flatMap((row) => [`## ${row.group}`, `### ${row.title}`]));
  let group: string | undefined;
  while (line < page.lines.length) {
    const heading = /^(##|###) (\S.*)$/.exec(page.at(line));
    if (heading === null) return page.fail(line, "unknown line between operations, expected a heading");
    const title = plainText(heading[2] ?? "");
    if (heading[1] === "##") {
      group = title;
      if (!rows.some((row) => row.group === group))
        page.fail(line, `the group ${JSON.stringify(group)} is not in the operations summary`);
      line = page.skipBlank(line + 1);
      if (!page.at(line).startsWith("### "))
        page.fail(line, "expected the heading of an operation below the heading of a group");
      continue;
    }
    if (group === undefined) return page.fail(line, "an operation stands before the heading of any group");
    const read = readSection(page, line, { group, title }, headings);
    sections.push(read.section);
    line = page.skipBlank(read.next);
  }
  return { form: "markdown", ...header, summary: rows, sections };
}

function readSection(
  page: PageText,
  start: LineIndex,
  { group, title }: { group: string; title: string },
  headings: ReadonlySet<string>,
): { section: RawSection; next: LineIndex } {
  const blocks: { httpie?: CodeBlock; python?: CodeBlock; typescript?: CodeBlock } = {};
  const section = {
    line: start,
    title,
    notes: [] as SourceNote[],
    tables: [] as RawSection["tables"],
    responses: [] as RawResponse[],
  };
  const seen = new Set<string>();
  let line = skipDescription(page, start + 1, headings);
  for (;;) {
    line = page.skipBlank(line);
    if (line >= page.lines.length)
      page.fail(line, 'the page ends before the "---" that closes an operation', "fetch the whole page again");
    if (page.at(line).trimEnd() === "---") break;
    const tab = TAB.exec(page.at(line))?.[1];
    if (tab === undefined) return page.fail(line, "unknown line between tabs");
    const kind = tab.startsWith("Request Body") ? "Request Body" : tab;
    if (seen.has(kind)) page.fail(line, `the tab ${JSON.stringify(tab)} is there twice`);
    seen.add(kind);
    line = readTab(page, line, tab, blocks, section);
  }
  const { httpie, python, typescript } = blocks;
  if (httpie === undefined || python === undefined || typescript === undefined) {
    const missing = [...CODE_TABS.keys()].filter((name) => !seen.has(name));
    return page.fail(start, `an operation has no ${missing.join(" and no ")} example`);
  }
  const check = (row: SummaryRow): void => {
    if (row.title !== title)
      page.fail(start, `the summary calls ${row.method} ${row.path} ${JSON.stringify(row.title)}, not this`);
    if (row.group !== group)
      page.fail(
        start,
        `the summary lists this operation in the group ${JSON.stringify(row.group)}, the page in ${JSON.stringify(group)}`,
      );
  };
  return { section: { ...section, httpie, python, typescript, check }, next: line + 1 };
}

/** Skips the description, which may be anything, and returns the line of the first tab. */
function skipDescription(page: PageText, start: LineIndex, headings: ReadonlySet<string>): LineIndex {
  const heading = start - 1;
  let fence: { mark: string; line: LineIndex; indentation: number } | undefined;
  for (let line = start; line < page.lines.length; line += 1) {
    const text = page.at(line);
    const indentation = /^ */.exec(text)?.[0].length ?? 0;
    if (fence !== undefined) {
      // The code may show a tab, too, but not one with an example in it.
      if (startsExample(page, line)) page.fail(fence.line, "a code block in a description is never closed");
      const closes = text.trim().startsWith(fence.mark) && /^([`~])\1*$/.test(text.trim());
      if (closes && indentation <= fence.indentation + 3) fence = undefined;
      continue;
    }
    const mark = /^\s*(`{3,}(?!.*`)|~{3,})/.exec(text)?.[1];
    if (mark !== undefined) fence = { mark, line, indentation };
    else if (TAB.test(text)) return line;
    else if (isHeading(text, headings) || (text.trimEnd() === "---" && endsSection(page, line, headings))) break;
  }
  return page.fail(heading, "an operation has no examples");
}

// A rule inside a description looks like the end of an operation; what follows tells them apart.
function endsSection(page: PageText, line: LineIndex, headings: ReadonlySet<string>): boolean {
  const next = page.skipBlank(line + 1);
  return next >= page.lines.length || isHeading(page.at(next), headings);
}

function startsExample(page: PageText, line: LineIndex): boolean {
  const code = CODE_TABS.get(TAB.exec(page.at(line))?.[1] ?? "");
  return code !== undefined && page.at(page.skipBlank(line + 1)).trimEnd() === `    \`\`\`${code.language}`;
}

// A description may have headings of its own.
function isHeading(text: string, headings: ReadonlySet<string>): boolean {
  const [, level, title = ""] = /^(##|###) (\S.*)$/.exec(text) ?? [];
  return level !== undefined && headings.has(`${level} ${plainText(title)}`);
}

type Target = Pick<RawSection, "notes" | "tables" | "responses">;
type Blocks = Partial<Pick<RawSection, "httpie" | "python" | "typescript">>;

function readTab(page: PageText, line: LineIndex, tab: string, blocks: Blocks, target: Target): LineIndex {
  const code = CODE_TABS.get(tab);
  const place = PARAMETER_TABS.get(tab);
  const first = page.skipBlank(line + 1);
  if (code !== undefined) {
    const { block, next } = readCode(page, first, code.language);
    blocks[code.key] = block;
    return code.key === "python" ? readNotes(page, next, target.notes) : next;
  }
  if (place !== undefined) {
    const { table, next } = readTable(page, indented(page, first), "Name");
    target.tables.push({ kind: place, table });
    return next;
  }
  if (tab === "Request Body" || tab === "Request Body (required)") {
    const { table, next } = readTable(page, indented(page, first), "Field");
    target.tables.push({ kind: "body", table, required: tab !== "Request Body" });
    return next;
  }
  if (tab === "Responses") return readResponses(page, first, target.responses);
  return page.fail(line, `unknown tab ${JSON.stringify(tab)}`);
}

function indented(page: PageText, line: LineIndex): LineIndex {
  return page.at(line).startsWith("    ") ? line : page.fail(line, "a tab has no content");
}

function readCode(page: PageText, start: LineIndex, language: string): { block: CodeBlock; next: LineIndex } {
  if (page.at(start).trimEnd() !== `    \`\`\`${language}`) page.fail(start, `expected a code block in ${language}`);
  let end = start + 1;
  while (end < page.lines.length && page.at(end).trimEnd() !== "    ```") end += 1;
  if (end === page.lines.length) return page.fail(start, "a code block is never closed");
  const lines = page.lines.slice(start + 1, end).map((text, offset) => {
    if (text.trim() !== "" && !text.startsWith("    "))
      page.fail(start + 1 + offset, "a line of a code block is not indented");
    return text.slice(4).trimEnd();
  });
  return { block: { line: start + 1, lines }, next: end + 1 };
}

function readNotes(page: PageText, start: LineIndex, notes: SourceNote[]): LineIndex {
  let line = page.skipBlank(start);
  for (; page.at(line).startsWith("    "); line = page.skipBlank(line + 1)) {
    const note = /^ {4}(\d+)\. +\*\*(Model|API) Source:\*\* \[`(\w+)`\]\([^()\s]+\)\s*$/.exec(page.at(line));
    if (note === null) return page.fail(line, "unknown line below the Python example");
    notes.push({ line, number: note[1] ?? "", kind: note[2] === "API" ? "API" : "Model", name: note[3] ?? "" });
  }
  return line;
}

function readResponses(page: PageText, start: LineIndex, responses: RawResponse[]): LineIndex {
  let line = start;
  while (page.at(line).startsWith("    ")) {
    const [, status, text = ""] = /^ {4}\*\*`([1-5]\d\d)`\*\* -(?: (.*))?$/.exec(page.at(line)) ?? [];
    if (status === undefined) return page.fail(line, "unknown line among the responses");
    const note = skipNote(page, line + 1);
    const isEmpty = [text, ...note.lines].some(saysNoBody);
    const response: RawResponse = { line, status, body: isEmpty ? "none" : "unstated" };
    line = note.next;
    const list = page.at(line).trim() === LIST_INTRODUCTION && page.at(line).startsWith("    ");
    if (list) line = page.skipBlank(line + 1);
    if (list || page.at(line).startsWith("    |")) {
      if (response.body === "none") page.fail(line, "a response has fields but its text says that it has no body");
      const { table, next } = readTable(page, indented(page, line), "Field");
      response.body = list ? "array" : "object";
      response.table = table;
      line = page.skipBlank(next);
    }
    responses.push(response);
  }
  return line;
}

/** Skips the further lines of a response's text, up to the next status, table or introduction of a list. */
function skipNote(page: PageText, start: LineIndex): { lines: string[]; next: LineIndex } {
  const lines: string[] = [];
  let line = page.skipBlank(start);
  for (; page.at(line).startsWith("    "); line = page.skipBlank(line + 1)) {
    const text = page.at(line).trim();
    if (text === LIST_INTRODUCTION || text.startsWith("|") || /^\*\*`[1-5]\d\d`\*\* -/.test(text)) break;
    // What starts like a status or like the introduction of another kind of body is not free text.
    if (/^(?:\*\*`|The response body)/.test(text)) page.fail(line, "unknown line among the responses");
    lines.push(text);
  }
  return { lines, next: line };
}
