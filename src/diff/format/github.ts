import { dirname, relative, resolve } from "node:path";
import { type AnnotationLevel, formatAnnotation } from "../../report/github.js";
import { oneLine } from "../../report/text.js";
import type { DiffResult, Severity } from "../types.js";
import { totalsOf } from "./groups.js";

const LEVELS: Record<Severity, AnnotationLevel> = {
  breaking: "error",
  unclassified: "warning",
  "non-breaking": "notice",
};

/** Workflow commands of GitHub Actions; call sites first, since GitHub shows only so many. */
export function formatGithub(result: DiffResult): string {
  const { consumer, findings, schema } = result;
  const sites = (consumer?.sites ?? []).map(({ file, line, column, causes, message, code }) =>
    formatAnnotation({
      level: "error",
      title: `Waldur ${schema.version}`,
      message: [...causes, `${code}: ${message}`].join("\n"),
      file: relative(process.cwd(), resolve(dirname(consumer?.tsconfig ?? ""), file)).replaceAll("\\", "/"),
      line,
      column,
    }),
  );
  const changes = findings.map(({ severity, operations, place, message }) =>
    formatAnnotation({
      level: LEVELS[severity],
      title: `Waldur ${schema.version}: ${severity} change of ${place}`,
      message: [`${place}: ${message}`, operations.join(", ")].filter(Boolean).join("\n"),
    }),
  );
  return `${[...sites, ...changes, oneLine(totalsOf(result))].join("\n")}\n`;
}
