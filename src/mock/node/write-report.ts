import { mkdirSync } from "node:fs";
import { basename, dirname, extname } from "node:path";
import { ReportError } from "../../errors.js";
import { explainWriting, writeAtomically } from "../../io/atomic-file.js";
import { toPrintableJson } from "../../report/text.js";
import { toJunit } from "../report/junit.js";
import type { Report } from "../report/types.js";

const FORMATS: Readonly<Record<string, (report: Report) => string>> = {
  ".json": (report) => `${toPrintableJson(report)}\n`,
  ".xml": toJunit,
};

/**
 * Says which files a report is written to: `report.json` is JSON, `report.xml` is JUnit, and `report` means both.
 *
 * @returns their paths.
 * @throws {@link ReportError} for a path with another ending, or with no name.
 */
export function reportPaths(path: string): string[] {
  if (path === "" || /[/\\]$/.test(path) || [".", ".."].includes(basename(path))) {
    throw new ReportError(
      `The report cannot be saved to "${path}", which names no file; choose a path such as report.json.`,
    );
  }
  const ending = extname(path);
  if (ending === "") return Object.keys(FORMATS).map((each) => path + each);
  if (Object.hasOwn(FORMATS, ending)) return [path];
  throw new ReportError(
    `The report cannot be saved to ${path}: it is written as .json or as .xml, and to both when the path has no ending.`,
  );
}

/**
 * Writes a report: JSON for a path such as `report.json`, JUnit XML for `report.xml`, both for `report`. Creates missing
 * directories. Files are replaced atomically.
 *
 * @returns the paths of the files that were written.
 * @throws {@link ReportError} if a file cannot be written, or for a path with another extension.
 *
 * @example
 * writeReport("results/contract", recorder.report()); // ["results/contract.json", "results/contract.xml"]
 */
export function writeReport(path: string, report: Report): string[] {
  const paths = reportPaths(path);
  for (const file of paths) {
    try {
      mkdirSync(dirname(file), { recursive: true });
      writeAtomically(file, [FORMATS[extname(file)]?.(report) ?? ""]);
    } catch (cause) {
      throw new ReportError(explainWriting("report", file, cause as NodeJS.ErrnoException), { cause });
    }
  }
  return paths;
}
