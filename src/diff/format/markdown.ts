import { code, escapeMarkdown, table } from "../../report/markdown.js";
import type { DiffResult } from "../types.js";
import { groupsOf, operationLines, reasonText, subjectOf, totalsOf } from "./groups.js";

/** A report for a pull request. Text from other documents is escaped. */
export function formatMarkdown(result: DiffResult, showKnown: boolean): string {
  const { consumer, known } = result;
  const lines = [`## ${escapeMarkdown(subjectOf(result))}`, "", totalsOf(result)];
  for (const { severity, title, places, findings } of groupsOf(result)) {
    lines.push("", `### ${severity}: ${escapeMarkdown(title)}`, "");
    if (places.length > 0) lines.push(places.map(code).join(", "), "");
    const rows = findings.map(({ place, message }) => [code(place), escapeMarkdown(message)]);
    lines.push(...table(["Place", "Change"], rows));
  }
  if (consumer) {
    lines.push("", "### Call sites that do not compile with it", "");
    const rows = consumer.sites.map(({ file, line, column, operations, causes, message, code: number }) => [
      code(`${file}:${line}:${column}`),
      operations.map(code).join(", "),
      causes.map(escapeMarkdown).join("; "),
      `${number}: ${escapeMarkdown(message)}`,
    ]);
    lines.push(...(rows.length === 0 ? ["None."] : table(["Place", "Operation", "Change", "TypeScript"], rows)));
  }
  const operations = operationLines(result);
  if (operations.length > 0) {
    const rows = operations.map(({ severity, operation, counts }) => [severity, code(operation), counts]);
    lines.push("", "### Operations", "", ...table(["Worst", "Operation", "Findings"], rows));
  }
  if (showKnown && known.length > 0) {
    const rows = known.map(({ reason, place, keyword }) => [
      code(place),
      escapeMarkdown(keyword),
      `${reason}: ${reasonText(reason)}`,
    ]);
    lines.push("", "### Known differences", "", ...table(["Place", "What", "Why"], rows));
  }
  return `${lines.join("\n")}\n`;
}
