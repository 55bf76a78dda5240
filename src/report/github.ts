import { printable } from "./text.js";

/** Severities of GitHub's annotations. */
export type AnnotationLevel = "error" | "warning" | "notice";

/** A message that GitHub shows beside a run, or beside a line of a file. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
  /** Path from the root of the repository. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** GitHub shows ten annotations of a level for a step, and drops the others without a word. */
const MAX_ANNOTATIONS = 10;

/**
 * Formats an annotation as a workflow command.
 *
 * @example
 * formatAnnotation({ level: "error", title: "Contract", message: "50%" }); // "::error title=Contract::50%25"
 */
export function formatAnnotation({ level, title, message, file, line, column }: Annotation): string {
  const properties = Object.entries({ file, line, col: column, title }).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`],
  );
  return `::${level} ${properties.join(",")}::${escapeMessage(message)}`;
}

/**
 * Formats annotations and a last one that sums them up, never more of a level than GitHub shows: the surplus is named in an
 * annotation of its own.
 */
export function formatAnnotations(annotations: readonly Annotation[], summary: Annotation): string[] {
  const shown = (["error", "warning", "notice"] as const).flatMap((level) =>
    limit(
      annotations.filter((each) => each.level === level),
      summary.level === level ? MAX_ANNOTATIONS - 1 : MAX_ANNOTATIONS,
      summary.title,
    ),
  );
  return [...shown, summary].map(formatAnnotation);
}

function limit(annotations: readonly Annotation[], most: number, title: string): readonly Annotation[] {
  if (annotations.length <= most) return annotations;
  const rest = annotations.slice(most - 1);
  const { level } = rest[0] as Annotation;
  const message = `${rest.length} more are in the log: ${rest.map((each) => each.title).join(", ")}`;
  return [...annotations.slice(0, most - 1), { level, title: `${title}: more`, message }];
}

/** A group of the log in which nothing is a workflow command: the word that ends the pause is not in the text. */
export function logGroup(title: string, text: string): string[] {
  const runs = [...text.matchAll(/end-(x*)/gi)].map(([, run = ""]) => run.length);
  const pause = `end-${"x".repeat(runs.reduce((longest, run) => Math.max(longest, run), 0) + 1)}`;
  return [`::group::${title}`, `::stop-commands::${pause}`, text, `::${pause}::`, "::endgroup::"];
}

function escapeMessage(text: string): string {
  const lines = text.split("\n").map((line) => printable(line).replaceAll("%", "%25"));
  return lines.join("%0A");
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
