import type { DiffResult } from "../types.js";
import { groupsOf, reasonText, subjectOf, totalsOf } from "./groups.js";

/** A report for a pull request. */
export function formatMarkdown(result: DiffResult, showKnown: boolean): string {
  const { consumer, known } = result;
  const lines = [`## ${plain(subjectOf(result))}`, "", totalsOf(result)];
  for (const { title, places, findings } of groupsOf(result)) {
    lines.push("", `### ${plain(title)}`, "");
    if (places.length > 0) lines.push(places.map((place) => code(place)).join(", "), "");
    const rows = findings.map(({ severity, place, message }) => [severity, code(place), message]);
    lines.push(...table(["Severity", "Place", "Change"], rows));
  }
  if (consumer) {
    lines.push("", "### Call sites that do not compile with it", "");
    const rows = consumer.sites.map(({ file, line, column, operations, causes, message, code: number }) => [
      code(`${file}:${line}:${column}`),
      operations.map((operation) => code(operation)).join(", "),
      causes.join(" "),
      `${number}: ${plain(message)}`,
    ]);
    lines.push(...(rows.length === 0 ? ["None."] : table(["Place", "Operation", "Change", "TypeScript"], rows)));
  }
  if (showKnown && known.length > 0) {
    const rows = known.map(({ reason, place, keyword }) => [code(place), keyword, `${reason}: ${reasonText(reason)}`]);
    lines.push("", "### Known differences", "", ...table(["Place", "What", "Why"], rows));
  }
  return `${lines.join("\n")}\n`;
}

function table(head: string[], rows: string[][]): string[] {
  const line = (cells: string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|").replaceAll(/\s+/g, " ")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

function code(text: string): string {
  return `\`${text.replaceAll("`", "'")}\``;
}

/** Text of others, which must not become markup. */
function plain(text: string): string {
  return text.replaceAll(/[\\*_<>[\]`]/g, "\\$&");
}
