import type { FieldFacts, Json, JsonObject, OperationFacts } from "../facts/model.js";
import type { HttpieCall } from "./httpie.js";
import { parseHttpie } from "./httpie.js";
import type { PageText, RawSection, SummaryRow } from "./page.js";
import type { PythonCall } from "./python.js";
import { parsePython } from "./python.js";
import type { TypescriptCall } from "./typescript.js";
import { isObject, parseTypescript } from "./typescript.js";

/** The examples of one operation, those that can be read. */
export interface Examples {
  httpie?: HttpieCall | undefined;
  python?: PythonCall | undefined;
  typescript?: TypescriptCall | undefined;
}

type AllExamples = { [Tool in keyof Examples]-?: NonNullable<Examples[Tool]> };

/** Reads the three examples of a section. What cannot be read is noted. */
export function parseExamples(page: PageText, section: RawSection): Examples {
  const attempt = <Block, Call>(block: Block | undefined, parse: (block: Block) => Call): Call | undefined =>
    block === undefined ? undefined : page.attempt(() => parse(block));
  const httpie = attempt(section.httpie, (block) => parseHttpie(page, block));
  const python = attempt(section.python, (block) => parsePython(page, block, section.notes));
  // The HTTPie example may give a file as a text, but the table says what it is.
  const body = section.tables.find(({ kind }) => kind === "body")?.table.rows ?? [];
  const binary = body.filter(({ fact }) => (fact.items ?? fact).format === "binary").map(({ name }) => name);
  const files = new Set([...(httpie?.files ?? []), ...binary]);
  const typescript = attempt(section.typescript, (block) => parseTypescript(page, block, files));
  return { httpie, python, typescript };
}

/** The names in a path template, for example `uuid` in `/api/users/{uuid}/`. */
export function templateNames(path: string): string[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
}

/** Whether the URL of the HTTPie example is the path of the summary, filled with the values of the TypeScript example. */
export function fitsPath(examples: Examples, row: SummaryRow): boolean {
  const values = examples.typescript?.example.path ?? {};
  const names = templateNames(row.path);
  if (!sameNames(names, Object.keys(values))) return false;
  const shown = examples.httpie?.example.path;
  const fill = (encode: (text: string) => string) =>
    row.path.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encode(String(values[name])));
  return shown === fill(String) || shown === fill(encodeURIComponent);
}

/** Whether the URL of the HTTPie example could be the path of the summary with any values. */
export function matchesPath(examples: Examples, row: SummaryRow): boolean {
  const parts = row.path.split(/\{[^{}]+\}/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`).test(examples.httpie?.example.path ?? "");
}

/**
 * Throws unless the examples agree with each other, with the summary and with the tables about method, path and names.
 *
 * The examples need not show every name of a table, but they may not show one that no table has.
 */
export function checkExamples(page: PageText, examples: Examples, row: SummaryRow, facts: OperationFacts): void {
  const { httpie, python, typescript } = examples;
  if (httpie === undefined || python === undefined || typescript === undefined) return;
  const all = { httpie, python, typescript };
  const call = `${row.method} ${row.path}`;
  if (httpie.method !== row.method)
    page.fail(httpie.methodLine, `the HTTPie example uses ${httpie.method} but the summary says ${call}`);
  const names = templateNames(row.path);
  const path = typescript.example.path ?? {};
  if (!sameNames(names, Object.keys(path))) {
    page.fail(
      typescript.line,
      `the TypeScript example gives the path values ${list(Object.keys(path))} but the summary says ${call}`,
    );
  }
  if (!fitsPath(examples, row)) {
    page.fail(
      httpie.urlLine,
      `the HTTPie example calls ${httpie.example.path}, which the TypeScript example's values do not make of ${call}`,
    );
  }
  if (plain(python.function) !== plain(typescript.function)) {
    page.fail(
      typescript.line,
      `the TypeScript example calls ${typescript.function} but the Python example ${python.function}`,
    );
  }
  checkPythonArguments(page, all, names, path);
  checkPlace(page, all, "query", facts.parameters.query);
  checkPlace(page, all, "headers", facts.parameters.header);
  checkBody(page, all, facts);
}

function checkPythonArguments(page: PageText, examples: AllExamples, names: string[], path: JsonObject): void {
  const { python, typescript } = examples;
  const { query = {}, headers = {} } = typescript.example;
  const expected = [...names, ...Object.keys(query), ...Object.keys(headers)];
  const given = [...python.arguments.keys()];
  if (!sameNames(expected.map(plain), given.map(plain))) {
    page.fail(python.line, `the Python example gives ${list(given)} but the TypeScript example ${list(expected)}`);
  }
  for (const name of names) {
    const written = [...python.arguments].find(([key]) => plain(key) === plain(name))?.[1] ?? "";
    const literal = /^(?:UUID\()?(["']?)(.*?)\1\)?$/.exec(written)?.[2];
    if (literal !== String(path[name])) {
      page.fail(
        python.line,
        `the Python example gives ${written} for ${JSON.stringify(name)} but the TypeScript example ${JSON.stringify(path[name])}`,
      );
    }
  }
}

function checkPlace(page: PageText, examples: AllExamples, place: "query" | "headers", table: FieldFacts = {}): void {
  const { httpie, typescript } = examples;
  const shown = Object.keys(typescript.example[place] ?? {});
  const sent = Object.keys(httpie.example[place] ?? {});
  const same = place === "headers" ? sameNames(shown.map(plain), sent.map(plain)) : sameNames(shown, sent);
  const what = place === "query" ? "query" : "header";
  if (!same)
    page.fail(
      strangerLine(httpie, sent, shown),
      `the HTTPie example gives the ${what} values ${list(sent)} but the TypeScript example ${list(shown)}`,
    );
  // HTTPie repeats a name for every value of a list.
  const repeated = sent.find((name) => Array.isArray(httpie.example[place]?.[name]));
  if (repeated !== undefined && !Array.isArray(typescript.example[place]?.[repeated]))
    page.fail(
      httpie.lineOf(repeated),
      `the HTTPie example gives ${JSON.stringify(repeated)} twice but the TypeScript example no list`,
    );
  const known = Object.keys(table).map((name) => (place === "headers" ? plain(name) : name));
  const stranger = shown.find((name) => !known.includes(place === "headers" ? plain(name) : name));
  if (stranger !== undefined)
    page.fail(typescript.line, `the examples give the ${what} value ${JSON.stringify(stranger)}, which no table lists`);
}

function checkBody(page: PageText, examples: AllExamples, facts: OperationFacts): void {
  const { httpie, python, typescript } = examples;
  // The Python example of a list has no body.
  const isList = facts.body?.body === "array";
  const body = typescript.example.body ?? {};
  if (!isObject(body) && !isList)
    page.fail(typescript.line, "the TypeScript example sends a body that is not an object");
  const shown = keysOf(body);
  const sent = keysOf(httpie.example.body ?? {});
  if (!sameNames(shown, sent))
    page.fail(
      strangerLine(httpie, sent, shown),
      `the HTTPie example sends the fields ${list(sent)} but the TypeScript example ${list(shown)}`,
    );
  if (!isList && !sameNames(shown.map(plain), python.bodyNames.map(plain))) {
    page.fail(
      python.line,
      `the Python example builds a body of ${list(python.bodyNames)} but the TypeScript example ${list(shown)}`,
    );
  }
  if (facts.body === undefined && (shown.length > 0 || python.model !== null)) {
    page.fail(python.line, "the examples send a body but the page has no table of its fields");
  }
  const stranger = shown.find((name) => !Object.hasOwn(facts.body?.fields ?? {}, name));
  if (stranger !== undefined)
    page.fail(
      typescript.line,
      `the examples send the field ${JSON.stringify(stranger)}, which the body table does not list`,
    );
}

/** The names of an object, or of the first object of a list. */
function keysOf(body: Json): string[] {
  const object = Array.isArray(body) ? body[0] : body;
  return isObject(object) ? Object.keys(object) : [];
}

/** The line of the first item that the other examples do not have, or of the example when it only lacks some. */
function strangerLine(httpie: HttpieCall, sent: string[], shown: string[]): number {
  return httpie.lineOf(sent.find((name) => !shown.some((other) => plain(other) === plain(name))) ?? "");
}

// Python has snake_case, keywords with a trailing "_" and no hyphens; TypeScript has camelCase.
function plain(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, "").toLowerCase();
}

function sameNames(left: string[], right: string[]): boolean {
  return left.length === right.length && [...left].sort().join("\n") === [...right].sort().join("\n");
}

function list(names: string[]): string {
  return names.length === 0 ? "(none)" : names.join(", ");
}
