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
import { GIVE_TEXT } from "../source.js";
import type { Examples } from "./examples.js";
import { checkExamples, fitsPath, matchesPath, parseExamples, templateNames } from "./examples.js";
import { isMarkdown, mergeTables, readMarkdown } from "./markdown.js";
import type { LineIndex, RawPage, RawSection, SummaryRow, Table } from "./page.js";
import { PageText } from "./page.js";
import { nameParameters, readRendered } from "./rendered.js";
import { isObject } from "./typescript.js";

/** What the text of a page does not say about itself. */
export interface ExtractOptions {
  /** The file the text was read from, for messages. */
  file: string;
  /** The page's path, for example `marketplace/usage-and-stats/component-usages.md`; needed where the page does not say. */
  page?: string | undefined;
}

/** The facts of a page that need not say its own path; rendered text never does. */
export type UnnamedFacts = Omit<PageFacts, "page"> & { page: string | null };

/** What a page says in words, which facts do not have. */
export interface PageTexts {
  /** operationId → the paragraphs below its heading. */
  operations: Record<string, string>;
  /** operationId → place, in the words of `deviations.yaml`, → description. */
  places: Record<string, Record<string, string>>;
}

/** A page as read. */
export interface ReadPage {
  facts: UnnamedFacts;
  texts: PageTexts;
  /** What was not understood and is not in the facts, each with its line. */
  notes: string[];
}

/**
 * The facts of a page, in either form, that says its own path or is given it.
 *
 * @example extractFacts(await readFile('component-usages.md', 'utf8'), { file: 'component-usages.md' })
 * @throws {@link FactsError} when it is no page of the reference.
 */
export function extractFacts(text: string, options: ExtractOptions): PageFacts {
  return nameFacts(extractUnnamed(text, options.file), options);
}

/**
 * The same for a page that nobody has named. `file` is for messages.
 *
 * @example extractUnnamed(await readFile('page.txt', 'utf8'), 'page.txt').page // null
 */
export function extractUnnamed(text: string, file: string): UnnamedFacts {
  return readPage(text, file).facts;
}

/** Facts with the path of their page. */
export function nameFacts(facts: UnnamedFacts, options: ExtractOptions): PageFacts {
  return { ...facts, page: pageName(facts.page, options) };
}

/**
 * Reads all that one page states. What is not understood is noted and read past; refused is only what is no page of the
 * reference, and rendered text of which it is not certain where an operation ends.
 *
 * @example readPage(await readFile('page.md', 'utf8'), 'page.md').notes // []
 * @throws {@link FactsError} when it is no page of the reference.
 */
export function readPage(text: string, file: string): ReadPage {
  if (text.trim() === "") throw new FactsError({ page: file, what: "the page is empty", fix: "fetch the page again" });
  if (text.includes("\0")) throw new FactsError({ page: file, what: "this is not a text file", fix: GIVE_TEXT });
  const page = new PageText(file, text);
  const raw = readForm(page);
  const summary = uniqueRows(page, raw.summary);
  const facts: Record<string, OperationFacts> = {};
  const texts: PageTexts = { operations: {}, places: {} };
  const found = raw.sections.map((section) => ({ section, examples: parseExamples(page, section) }));
  const rows = pairAll(page, found, summary);
  for (const [index, { section, examples }] of found.entries()) {
    const row = rows[index] ?? rowOf(section, examples);
    if (row === undefined) {
      page.note(section.line, "an operation without a method and a path");
      continue;
    }
    section.check(row);
    const id = freeId(page, section.line, facts, idOf(section, examples, row));
    facts[id] = readOperation(page, section, examples, row, raw.form);
    texts.operations[id] = section.text ?? "";
    texts.places[id] = textsOf(page, section, row, examples);
  }
  const orphans = summary.filter((row) => !rows.includes(row));
  const end = Math.max(page.lines.length - 1, 0);
  if (!raw.isClosed) {
    const what = 'the page ends before the "---" that closes an operation';
    // Compared, what is missing would pass for removed.
    if (orphans.length > 0 || raw.sections.at(-1)?.responses.length === 0)
      page.fail(end, what, "fetch the whole page again");
    page.note(end, what, "fetch the whole page again");
  }
  for (const row of orphans) {
    if (raw.form === "rendered") page.fail(row.line, "the summary lists an operation that has no section");
    page.note(row.line, "the summary lists an operation that has no section");
    facts[freeId(page, row.line, facts, idOfCall(row))] = bareOperation(row);
  }
  return {
    facts: {
      page: raw.page,
      source: raw.source,
      form: raw.form,
      synced: raw.synced,
      sha256: createHash("sha256").update(text).digest("hex"),
      operations: facts,
    },
    texts,
    notes: page.notes.map(({ message }) => message),
  };
}

function readForm(page: PageText): RawPage {
  if (isMarkdown(page)) return readMarkdown(page);
  const heading = page.lines.findIndex((line) => line.trim() === "Operations Summary");
  if (heading === -1)
    throw new FactsError({
      page: page.file,
      what: 'this is no page of the API reference, because it has no "Operations Summary"',
      fix: GIVE_TEXT,
    });
  if (page.at(page.skipBlank(heading + 1)).startsWith("Method\t"))
    page.fail(
      page.skipBlank(heading + 1),
      "this is the text that a browser copies, which has one tab of each operation and lacks the others",
      GIVE_TEXT,
    );
  return readRendered(page);
}

const PAGE_PATH = /^[\w-]+(?:\/[\w-][\w.-]*)*\.md$/;

function pageName(stated: string | null, { file, page }: ExtractOptions): string {
  const name = stated ?? page;
  if (name === undefined)
    throw new FactsError({ page: file, what: "the page does not say its own path", fix: "give it with --page" });
  if (!PAGE_PATH.test(name))
    throw new FactsError({
      page: file,
      what: "the path of the page has an unknown form",
      text: name,
      fix: "give one like marketplace/policies/x.md",
    });
  if (page !== undefined && page !== name)
    throw new FactsError({
      page: file,
      what: `the page says that its path is ${name}, not ${page}`,
      fix: "correct --page or leave it out",
    });
  return name;
}

/** The lines of the summary, each call once. */
function uniqueRows(page: PageText, summary: readonly SummaryRow[]): SummaryRow[] {
  const seen = new Map<string, SummaryRow>();
  for (const row of summary) {
    const call = `${row.method} ${row.path}`;
    const first = seen.get(call);
    if (first === undefined) seen.set(call, row);
    else page.note(row.line, `the summary lists ${call} twice, first on line ${first.line + 1}`);
  }
  return [...seen.values()];
}

interface Found {
  section: RawSection;
  examples: Examples;
}

/**
 * Finds the line of the summary that each section is about: by the call in its examples, then by its heading, then by
 * what is left of the call.
 */
function pairAll(page: PageText, found: readonly Found[], summary: readonly SummaryRow[]): (SummaryRow | undefined)[] {
  const pairs: (SummaryRow | undefined)[] = found.map(() => undefined);
  const unused = new Set(summary);
  const calls = [
    ({ examples }: Found, row: SummaryRow) => examples.httpie?.method === row.method && fitsPath(examples, row),
    ({ section, examples }: Found, row: SummaryRow) =>
      section.title === row.title && (examples.httpie?.method ?? row.method) === row.method,
    ({ section }: Found, row: SummaryRow) => section.title === row.title,
    ({ examples }: Found, row: SummaryRow) => examples.httpie?.method === row.method && matchesPath(examples, row),
    ({ examples }: Found, row: SummaryRow) => fitsPath(examples, row),
  ];
  for (const fits of calls) {
    for (const [index, one] of found.entries()) {
      if (pairs[index] !== undefined) continue;
      const candidates = [...unused].filter((row) => fits(one, row));
      const row = candidates.find(({ title }) => title === one.section.title) ?? candidates[0];
      if (row === undefined) continue;
      pairs[index] = row;
      unused.delete(row);
      const { line, title } = one.section;
      if (title !== null && title !== row.title)
        page.note(line, `the summary calls ${row.method} ${row.path} ${JSON.stringify(row.title)}, not this`);
    }
  }
  for (const [index, { section, examples }] of found.entries()) {
    if (pairs[index] === undefined)
      page.note(
        examples.httpie?.urlLine ?? section.line,
        `the examples call ${examples.httpie?.method ?? "nothing"} ${examples.httpie?.example.path ?? ""}, which the summary does not list`,
      );
  }
  return pairs;
}

/** The call of an operation that the summary does not list: the URL of its example with the names of its values. */
function rowOf({ line, title }: RawSection, { httpie, typescript }: Examples): SummaryRow | undefined {
  if (httpie === undefined) return undefined;
  let path = httpie.example.path;
  for (const [name, value] of Object.entries(typescript?.example.path ?? {}))
    path = path.replace(`/${String(value)}`, `/{${name}}`);
  return { line, group: "", method: httpie.method, path, title: title ?? `${httpie.method} ${path}` };
}

/** The operationId: the function of the Python example, or what the TypeScript example or the call make of it. */
function idOf({ python }: RawSection, examples: Examples, row: SummaryRow): string {
  const code = python?.lines.join("\n") ?? "";
  return (
    examples.python?.function ??
    /^from waldur_api_client\.api\.[\w.]+ import (\w+)/m.exec(code)?.[1] ??
    examples.typescript?.function.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) ??
    idOfCall(row)
  );
}

/** `GET /api/kettles/{uuid}/` → `kettles_retrieve`, as the generator of the reference names operations. */
function idOfCall({ method, path }: SummaryRow): string {
  const isRecord = /\}\/?$/.test(path);
  const verbs: Record<string, string> = {
    GET: isRecord ? "retrieve" : "list",
    POST: "create",
    PUT: "update",
    PATCH: "partial_update",
    DELETE: "destroy",
  };
  const words = path.replace(/^\/(?:api\/)?/, "").replaceAll(/\{[^{}]*\}/g, "");
  return [words.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_|_$/g, ""), verbs[method] ?? method.toLowerCase()]
    .filter((word) => word !== "")
    .join("_");
}

function freeId(page: PageText, line: LineIndex, taken: Record<string, unknown>, id: string): string {
  if (!Object.hasOwn(taken, id)) return id;
  page.note(line, `the operation ${id} is there twice`);
  let count = 2;
  while (Object.hasOwn(taken, `${id}_${count}`)) count += 1;
  return `${id}_${count}`;
}

function bareOperation({ title, group, method, path }: SummaryRow): OperationFacts {
  const examples = { httpie: { path }, typescript: {} };
  return { title, group, method, path, module: "", typescript: "", parameters: {}, responses: {}, examples };
}

/** Every description, by the place that it describes. */
function textsOf(page: PageText, section: RawSection, row: SummaryRow, examples: Examples): Record<string, string> {
  const texts: [string, string | undefined][] = [];
  const add = (place: string, table: Table) => {
    for (const { name, text } of table.rows) texts.push([`${place} ${name}`, text]);
  };
  const named = nameTables(page, section, templateNames(row.path), Object.keys(examples.httpie?.example.headers ?? {}));
  for (const [place, table] of named) add(place, table);
  for (const { kind, table } of section.tables) if (kind === "body") add("body", table);
  for (const { status, table, text } of section.responses) {
    texts.push([`response ${status}`, text]);
    if (table !== undefined) add(`response ${status}`, table);
  }
  return Object.fromEntries(texts.filter((entry): entry is [string, string] => (entry[1] ?? "") !== ""));
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
  const urlLine = httpie?.urlLine ?? section.line;
  const tables = nameTables(page, section, pathNames, Object.keys(httpie?.example.headers ?? {}));
  const parameters: OperationFacts["parameters"] = {};
  for (const place of PARAMETER_PLACES) {
    const table = tables.get(place);
    if (table !== undefined && table.rows.length > 0) parameters[place] = fieldsOf(table);
  }
  if (form === "rendered") for (const fact of Object.values(parameters.path ?? {})) fact.required = true;
  const listed = Object.keys(parameters.path ?? {});
  const missing = pathNames.find((name) => !listed.includes(name));
  if (missing !== undefined)
    page.note(urlLine, `no table lists the path parameter ${JSON.stringify(missing)} of ${row.path}`);
  const stranger = listed.find((name) => !pathNames.includes(name));
  if (stranger !== undefined)
    page.note(
      tables.get("path")?.line ?? section.line,
      `the path parameter ${JSON.stringify(stranger)} is not in ${row.path}`,
    );
  const body = readBody(section, examples, form);
  const code = section.python?.lines.join("\n") ?? "";
  const facts: OperationFacts = {
    title: row.title,
    group: row.group,
    method: row.method,
    path: row.path,
    module: python?.module ?? /^from waldur_api_client\.api\.([\w.]+) import/m.exec(code)?.[1] ?? "",
    typescript:
      typescript?.function ?? /^import \{ (\w+) \}/m.exec(section.typescript?.lines.join("\n") ?? "")?.[1] ?? "",
    parameters,
    ...(body === undefined ? {} : { body }),
    responses: readResponses(page, section, urlLine),
    examples: { httpie: httpie?.example ?? { path: row.path }, typescript: typescript?.example ?? {} },
  };
  page.attempt(() => checkExamples(page, examples, row, facts));
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
    if (kind !== "parameters" && kind !== "body") named.set(kind, mergeTables(named.get(kind), table));
  }
  return named;
}

function readBody(section: RawSection, examples: Examples, form: RawPage["form"]): BodyFacts | undefined {
  const found = section.tables.filter(({ kind }) => kind === "body");
  const [first] = found;
  if (first === undefined) return undefined;
  const model = examples.python?.model ?? null;
  const fields = fieldsOf(found.slice(1).reduce((all, { table }) => mergeTables(all, table), first.table));
  const list = first.isList ? ({ body: "array" } as const) : {};
  if (form === "markdown") return { model, required: first.required === true, ...list, fields };
  // Rendered text lost the check marks, but the examples show the required fields and no others.
  const sent = examples.httpie?.example.body;
  const shown = isObject(sent) ? sent : {};
  for (const [name, fact] of Object.entries(fields)) {
    if (!name.includes(".")) fact.required = Object.hasOwn(shown, name);
  }
  return Object.keys(shown).length > 0 ? { model, required: true, ...list, fields } : { model, ...list, fields };
}

function readResponses(page: PageText, section: RawSection, urlLine: LineIndex): Record<string, ResponseFacts> {
  const responses: Record<string, ResponseFacts> = {};
  for (const { line, status, body, table } of section.responses) {
    const fields = table === undefined ? undefined : fieldsOf(table);
    const known = responses[status];
    if (known === undefined) responses[status] = fields === undefined ? { body } : { body, fields };
    else {
      page.note(line, `the response ${status} is there twice`);
      if (fields !== undefined)
        responses[status] = {
          body: known.fields === undefined ? body : known.body,
          fields: { ...fields, ...known.fields },
        };
    }
  }
  if (section.responses.length === 0) page.note(urlLine, "an operation has no response status");
  return responses;
}

function fieldsOf(table: Table): FieldFacts {
  return Object.fromEntries(table.rows.map(({ name, fact }) => [name, { ...fact }]));
}
