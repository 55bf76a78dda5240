import { toPrintableJson } from "../../report/text.js";
import type { VerifyResult } from "../types.js";
import { toAnnotations } from "./github.js";
import { toJunit } from "./junit.js";
import { toMarkdown } from "./markdown.js";
import { toSarif } from "./sarif.js";
import { toText } from "./text.js";
import type { FormatOptions } from "./wording.js";

export type { FormatOptions } from "./wording.js";

/** Forms of a report: for people, for programs, for JUnit readers, for code scanning, for GitHub's log and for comments. */
export const reportFormats = ["text", "json", "junit", "sarif", "github", "markdown"] as const;

/** Name of a form. */
export type ReportFormat = (typeof reportFormats)[number];

const writers: Record<ReportFormat, (result: VerifyResult, options: FormatOptions) => string> = {
  text: toText,
  json: (result) => `${toPrintableJson(result)}\n`,
  junit: toJunit,
  sarif: toSarif,
  github: toAnnotations,
  markdown: toMarkdown,
};

/**
 * Writes what a verification found. The same findings are written in the same order on every run.
 *
 * @example
 * process.stdout.write(formatResult(await verify({ url, token }), "text"));
 */
export function formatResult(result: VerifyResult, format: ReportFormat, options: FormatOptions = {}): string {
  return writers[format](result, options);
}
