import { ContractError } from "../../../src/errors.js";

/** What one page states about one value: its type, and whether it must be there where the page says so. */
export interface FieldFact {
  type: string;
  format?: string;
  items?: FieldFact;
  enum?: (string | number)[];
  /** Absent where the page cannot show it. */
  required?: boolean;
  /** Defaults, bounds and flags in the words of the page: `{ default: "5000", "max length": "50", "write-only": true }`. */
  constraints?: Record<string, string | true>;
}

/** Facts by name; a nested field is named by its path, for example `usages.amount`. */
export type FieldFacts = Record<string, FieldFact>;

/** The entry of that name, if there is one. A page may call a field `constructor`, which every object has in a way. */
export function entryOf<Entry>(entries: Record<string, Entry>, name: string): Entry | undefined {
  return Object.hasOwn(entries, name) ? entries[name] : undefined;
}

/** Where a parameter travels. */
export type ParameterPlace = "path" | "query" | "header";

/** The places in the order in which facts files list them. */
export const PARAMETER_PLACES: readonly ParameterPlace[] = ["path", "query", "header"];

/** The methods that a page may document. */
export const METHODS: readonly string[] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** What a response carries: `none` is stated by the page, `unstated` means that it says nothing. */
export type ResponseBody = "object" | "array" | "none" | "unstated";

/** Every value of {@link ResponseBody}. */
export const RESPONSE_BODIES: readonly ResponseBody[] = ["object", "array", "none", "unstated"];

/** A request body. `model` is null when the page names none. */
export interface BodyFacts {
  model: string | null;
  required?: boolean;
  /** Present where the body is a list of objects with these fields. */
  body?: "array";
  fields: FieldFacts;
}

/** One response of an operation. */
export interface ResponseFacts {
  body: ResponseBody;
  fields?: FieldFacts;
}

/** A value as JSON carries it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Named values shown in an example. */
export type JsonObject = Record<string, Json>;

/** The values of the HTTPie command. A file to upload is written as `@path`, the way HTTPie writes it. */
export interface HttpieExample {
  path: string;
  query?: JsonObject;
  headers?: JsonObject;
  body?: Json;
}

/** The values of the TypeScript call, without its credentials. */
export interface TypescriptExample {
  path?: JsonObject;
  query?: JsonObject;
  headers?: JsonObject;
  body?: Json;
}

/** What one page states about one operation. */
export interface OperationFacts {
  title: string;
  /** Empty where the page has no groups. */
  group: string;
  method: string;
  path: string;
  module: string;
  typescript: string;
  parameters: Partial<Record<ParameterPlace, FieldFacts>>;
  body?: BodyFacts;
  responses: Record<string, ResponseFacts>;
  examples: { httpie: HttpieExample; typescript: TypescriptExample };
}

/** What one page states. The keys of `operations` are operationIds. */
export interface PageFacts {
  page: string;
  source: string | null;
  form: "markdown" | "rendered";
  synced: string | null;
  sha256: string;
  operations: Record<string, OperationFacts>;
}

/**
 * Counts the facts of a page: parameters, body fields and response fields.
 *
 * @example countFacts(extractFacts(text, { file: 'component-usages.md' }))
 */
export function countFacts(facts: PageFacts): number {
  let count = 0;
  for (const operation of Object.values(facts.operations)) {
    const tables = [
      ...Object.values(operation.parameters),
      operation.body?.fields,
      ...Object.values(operation.responses).map((response) => response.fields),
    ];
    for (const table of tables) count += Object.keys(table ?? {}).length;
  }
  return count;
}

/** Where and why reading stopped. */
export interface FactsProblem {
  /** The file that was read. */
  page: string;
  /** The line, counted from 1, when the problem has one. */
  line?: number;
  /** The text found there. */
  text?: string;
  /** What is wrong, as the start of a sentence. */
  what: string;
  /** What the reader of the message can do, as the end of that sentence. */
  fix: string;
}

/**
 * Thrown when a page or a facts file cannot be read in full, for it is never read in part, and when a skeleton cannot be
 * written. The message is one sentence that says what, where and how to fix it.
 *
 * @example
 * if (error instanceof FactsError) console.error(error.message);
 */
export class FactsError extends ContractError {
  override readonly name = "FactsError";
  readonly page: string;
  readonly line: number | undefined;
  readonly text: string | undefined;

  constructor(problem: FactsProblem) {
    const { page, line, text, what, fix } = problem;
    const where = line === undefined ? page : `${page}:${line}`;
    const found = text === undefined ? "" : `, found ${quote(text)}`;
    super(`${where}: ${what}${found}; ${fix}.`);
    this.page = page;
    this.line = line;
    this.text = text;
  }
}

function quote(text: string): string {
  const line = text.trim();
  return JSON.stringify(line.length > 120 ? `${line.slice(0, 117)}...` : line);
}
