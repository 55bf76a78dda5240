import { createHash } from "node:crypto";
import type {
  BodyFacts,
  FieldFacts,
  OperationFacts,
  PageFacts,
  ParameterPlace,
  ResponseFacts,
} from "../facts/model.js";
import { FactsError, PARAMETER_PLACES } from "../facts/model.js";
import type { LineIndex, RawPage, RawSection, SummaryRow, Table } from "./_page.js";
import { PageText } from "./_page.js";
import type { Examples } from "./examples.js";
import { checkExamples, fitsPath, parseExamples, templateNames } from "./examples.js";
import { readMarkdown } from "./markdown.js";
import { nameParameters, readRendered } from "./rendered.js";

/** What the text of a page does not say about itself. */
export interface ExtractOptions {
  /** The file the text was read from, for messages. */
  file: string;
  /** The page's path, for example `marketplace/usage-and-stats/component-usages.md`; needed where the page does not say. */
  page?: string | undefined;
}

/** The facts of a page that need not say its own path; rendered text never does. */
export type UnnamedFacts = Omit<PageFacts, "page"> & { page: string | null };

/**
 * Reads one page in either form and returns everything it states. Throws a {@link FactsError} at the first thing it
 * does not know: a facts file is complete or it does not exist.
 *
 * @example extractFacts(await readFile('component-usages.md', 'utf8'), { file: 'component-usages.md' })
 */
export function extractFacts(text: string, options: ExtractOptions): PageFacts {
  const facts = extractUnnamed(text, options.file);
  return { ...facts, page: pageName(facts.page, options) };
}

/**
 * The same for a page that nobody has named. `file` is for messages.
 *
 * @example extractUnnamed(await readFile('page.txt', 'utf8'), 'page.txt').page // null
 */
export function extractUnnamed(text: string, file: string): UnnamedFacts {
  if (text.trim() === "") throw new FactsError({ page: file, what: "the page is empty", mend: "fetch the page again" });
  if (text.includes("\0"))
    throw new FactsError({
      page: file,
      what: "this is not a text file",
      mend: "give the Markdown source or the text of the rendered page",
    });
  const page = new PageText(file, text);
  const raw = readForm(page);
  if (raw.summary.length === 0) page.fail(0, "the operations summary lists nothing");
  checkSummary(page, raw.summary);
  const operations = new Map<string, OperationFacts>();
  const lines = new Map<string, LineIndex>();
  const unused = new Set(raw.summary);
  for (const section of raw.sections) {
    const examples = parseExamples(page, section);
    const id = examples.python.function;
    const first = lines.get(id);
    if (first !== undefined)
      page.fail(examples.python.line, `the operation ${id} is there twice, first on line ${first + 1}`);
    const row = pair(page, section, examples, unused);
    section.check(row);
    lines.set(id, examples.python.line);
    operations.set(id, readOperation(page, section, examples, row, raw.form));
  }
  const [orphan] = unused;
  if (orphan !== undefined) page.fail(orphan.line, "the summary lists an operation that has no section");
  return {
    page: raw.page,
    source: raw.source,
    form: raw.form,
    synced: raw.synced,
    sha256: createHash("sha256").update(text).digest("hex"),
    operations: Object.fromEntries(operations),
  };
}

function readForm(page: PageText): RawPage {
  if (page.lines.some((line) => line.trimEnd() === "## Operations Summary")) return readMarkdown(page);
  if (page.lines.some((line) => line.trim() === "Operations Summary")) return readRendered(page);
  const mend = "give the Markdown source or the text of the rendered page";
  throw new FactsError({
    page: page.file,
    what: 'this is no page of the API reference, because it has no "Operations Summary"',
    mend,
  });
}

const PAGE_PATH = /^[\w-]+(?:\/[\w-][\w.-]*)*\.md$/;

function pageName(stated: string | null, { file, page }: ExtractOptions): string {
  const name = stated ?? page;
  if (name === undefined)
    throw new FactsError({ page: file, what: "the page does not say its own path", mend: "give it with --page" });
  if (!PAGE_PATH.test(name))
    throw new FactsError({
      page: file,
      what: "the path of the page has an unknown form",
      text: name,
      mend: "give one like marketplace/policies/x.md",
    });
  if (page !== undefined && page !== name)
    throw new FactsError({
      page: file,
      what: `the page says that its path is ${name}, not ${page}`,
      mend: "correct --page or leave it out",
    });
  return name;
}

function checkSummary(page: PageText, summary: SummaryRow[]): void {
  const seen = new Map<string, SummaryRow>();
  for (const row of summary) {
    const call = `${row.method} ${row.path}`;
    const first = seen.get(call);
    if (first !== undefined) page.fail(row.line, `the summary lists ${call} twice, first on line ${first.line + 1}`);
    seen.set(call, row);
  }
}

/**
 * Finds the line of the summary that a section is about, by the call in its examples, and takes it out of `unused`.
 * A line that fits only in part is returned, too: the checks that follow say best what does not fit.
 */
function pair(page: PageText, section: RawSection, examples: Examples, unused: Set<SummaryRow>): SummaryRow {
  const rows = [...unused];
  const url = examples.httpie.example.path;
  const fitting = rows.filter((candidate) => fitsPath(examples, candidate));
  const row =
    fitting.find((candidate) => candidate.method === examples.httpie.method) ??
    rows.find((candidate) => candidate.title === section.title) ??
    fitting[0];
  if (row === undefined)
    return page.fail(
      examples.httpie.urlLine,
      `the examples call ${examples.httpie.method} ${url}, which the summary does not list`,
    );
  unused.delete(row);
  return row;
}

function readOperation(
  page: PageText,
  section: RawSection,
  examples: Examples,
  row: SummaryRow,
  form: RawPage["form"],
): OperationFacts {
  const { httpie, python, typescript } = examples;
  const pathNames = templateNames(row.path);
  const tables = nameTables(page, section, pathNames, Object.keys(httpie.example.headers ?? {}));
  const parameters: OperationFacts["parameters"] = {};
  for (const place of PARAMETER_PLACES) {
    const table = tables.get(place);
    if (table !== undefined) parameters[place] = fieldsOf(table);
  }
  if (form === "rendered") for (const fact of Object.values(parameters.path ?? {})) fact.required = true;
  const listed = Object.keys(parameters.path ?? {});
  const missing = pathNames.find((name) => !listed.includes(name));
  if (missing !== undefined)
    page.fail(httpie.urlLine, `no table lists the path parameter ${JSON.stringify(missing)} of ${row.path}`);
  const stranger = listed.find((name) => !pathNames.includes(name));
  if (stranger !== undefined)
    page.fail(
      tables.get("path")?.line ?? section.line,
      `the path parameter ${JSON.stringify(stranger)} is not in ${row.path}`,
    );
  const body = readBody(section, examples, form);
  const facts: OperationFacts = {
    title: row.title,
    group: row.group,
    method: row.method,
    path: row.path,
    module: python.module,
    typescript: typescript.function,
    parameters,
    ...(body === undefined ? {} : { body }),
    responses: readResponses(page, section, httpie.urlLine),
    examples: { httpie: httpie.example, typescript: typescript.example },
  };
  checkExamples(page, examples, row, facts);
  return facts;
}

function nameTables(
  page: PageText,
  section: RawSection,
  pathNames: string[],
  sent: string[],
): Map<ParameterPlace, Table> {
  const unnamed = section.tables.filter(({ kind }) => kind === "parameters").map(({ table }) => table);
  const named = nameParameters(page, unnamed, pathNames, sent);
  for (const { kind, table } of section.tables) {
    if (kind !== "parameters" && kind !== "body") named.set(kind, table);
  }
  const [, second] = section.tables.filter(({ kind }) => kind === "body");
  if (second !== undefined) page.fail(second.table.line, "a second table of body fields");
  return named;
}

function readBody(section: RawSection, examples: Examples, form: RawPage["form"]): BodyFacts | undefined {
  const found = section.tables.find(({ kind }) => kind === "body");
  if (found === undefined) return undefined;
  const model = examples.python.model;
  const fields = fieldsOf(found.table);
  if (form === "markdown") return { model, required: found.required === true, fields };
  // Rendered text lost the check marks, but the examples show the required fields and no others.
  const shown = examples.httpie.example.body ?? {};
  for (const [name, fact] of Object.entries(fields)) {
    if (!name.includes(".")) fact.required = Object.hasOwn(shown, name);
  }
  return Object.keys(shown).length > 0 ? { model, required: true, fields } : { model, fields };
}

function readResponses(page: PageText, section: RawSection, urlLine: LineIndex): Record<string, ResponseFacts> {
  const responses: Record<string, ResponseFacts> = {};
  for (const { line, status, body, table } of section.responses) {
    if (Object.hasOwn(responses, status)) page.fail(line, `the response ${status} is there twice`);
    responses[status] = table === undefined ? { body } : { body, fields: fieldsOf(table) };
  }
  if (section.responses.length === 0) page.fail(urlLine, "an operation has no response status");
  return responses;
}

function fieldsOf(table: Table): FieldFacts {
  return Object.fromEntries(table.rows.map(({ name, fact }) => [name, { ...fact }]));
}
