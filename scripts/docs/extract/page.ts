import type { FieldFact, ResponseBody } from "../facts/model.js";
import { FactsError } from "../facts/model.js";

/** The line a table row, a heading or a code block was found on, counted from 0. */
export type LineIndex = number;

/** Stops the reading; `what` starts the sentence, `fix` ends it. */
export type Fail = (what: string, fix?: string) => never;

/** The longest line that is read. Real ones have 5,000 characters; on an endless one some of the patterns would take for ever. */
const MAX_LINE_LENGTH = 100_000;

/** The lines of a page, and the one way to complain about them. */
export class PageText {
  readonly lines: readonly string[];
  /** What was not understood and is read past, in the order in which it was met. */
  readonly notes: FactsError[] = [];

  constructor(
    readonly file: string,
    text: string,
  ) {
    const lines = text
      .replace(/^\uFEFF/, "")
      .split(/\r?\n/)
      .map(trimLine);
    while (lines.at(-1)?.trim() === "") lines.pop();
    this.lines = lines;
    const endless = lines.findIndex((line) => line.length > MAX_LINE_LENGTH);
    if (endless !== -1) this.fail(endless, `a line has more than ${MAX_LINE_LENGTH} characters`);
  }

  /** The line, or the empty string after the end. */
  at(index: LineIndex): string {
    return this.lines[index] ?? "";
  }

  isBlank(index: LineIndex): boolean {
    return this.at(index).trim() === "";
  }

  /** The first line with text at or after `start`, or `limit`. */
  skipBlank(start: LineIndex, limit: LineIndex = this.lines.length): LineIndex {
    let line = start;
    while (line < limit && this.isBlank(line)) line += 1;
    return line;
  }

  /** Throws a {@link FactsError} about one line. */
  fail(index: LineIndex, what: string, fix?: string): never {
    throw this.problem(index, what, fix);
  }

  /** Notes what is wrong with one line and goes on. */
  note(index: LineIndex, what: string, fix?: string): void {
    this.notes.push(this.problem(index, what, fix));
  }

  /** What `read` gives, or nothing and a note when it refuses the page. */
  attempt<Value>(read: () => Value): Value | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FactsError)) throw error;
      this.notes.push(error);
      return undefined;
    }
  }

  private problem(
    index: LineIndex,
    what: string,
    fix = "correct the page, or report that this form of it is not known",
  ): FactsError {
    const last = Math.max(this.lines.length - 1, 0);
    const line = Math.min(index, last);
    return new FactsError({ page: this.file, line: line + 1, text: this.at(line), what, fix });
  }
}

/** The line without the blanks at its end, and without the mark of its link, with which some renderings end a heading. */
function trimLine(line: string): string {
  const text = line.trimEnd();
  return text.endsWith("¶") ? text.slice(0, -1).trimEnd() : text;
}

/** One row of a parameter or field table. */
export interface Row {
  line: LineIndex;
  name: string;
  fact: FieldFact;
  /** The description, without enum and constraints. */
  text?: string;
}

/** A parameter or field table. `line` is its header. */
export interface Table {
  line: LineIndex;
  rows: Row[];
}

/** An example's code without gutter or indentation. */
export interface CodeBlock {
  line: LineIndex;
  lines: string[];
}

/** A numbered source under the Python example, which explains a `# (n)` mark in it. */
export interface SourceNote {
  line: LineIndex;
  number: string;
  kind: "Model" | "API";
  name: string;
}

/** One line of the operations summary. */
export interface SummaryRow {
  line: LineIndex;
  group: string;
  method: string;
  path: string;
  title: string;
}

/** One response as found, before names are checked. */
export interface RawResponse {
  line: LineIndex;
  status: string;
  body: ResponseBody;
  table?: Table;
  /** What is said about it. */
  text?: string;
}

/** What a table is about. Rendered text does not say which parameters a table lists. */
export type TableKind = "path" | "query" | "header" | "parameters" | "body";

/** A table of parameters or body fields. */
export interface RawTable {
  kind: TableKind;
  table: Table;
  required?: boolean;
  /** Whether the body is a list of what the table describes. */
  isList?: boolean;
}

/** One operation as found, before it is paired with its line of the summary. */
export interface RawSection {
  line: LineIndex;
  /** The heading, where the form of the page makes it certain. */
  title: string | null;
  /** The paragraphs below the heading. */
  text?: string;
  httpie?: CodeBlock;
  python?: CodeBlock;
  notes: SourceNote[];
  typescript?: CodeBlock;
  tables: RawTable[];
  responses: RawResponse[];
  /** Throws when the lines before the examples do not fit the operation that the examples show. */
  check(row: SummaryRow): void;
}

/** A page as found. */
export interface RawPage {
  form: "markdown" | "rendered";
  page: string | null;
  source: string | null;
  synced: string | null;
  summary: SummaryRow[];
  sections: RawSection[];
  /** Whether the last operation has its end. */
  isClosed: boolean;
}
