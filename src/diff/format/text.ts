import type { CallSite, DiffResult } from "../types.js";
import { groupsOf, reasonText, subjectOf, totalsOf } from "./groups.js";

/** A report for a terminal. */
export function formatText(result: DiffResult, showKnown: boolean): string {
  const { consumer, known, summary } = result;
  const lines = [`${subjectOf(result)}:`, ""];
  for (const { title, places, findings } of groupsOf(result)) {
    lines.push(title, ...(places.length === 1 ? [`  ${places[0]}`] : []));
    const width = Math.max(...findings.map(({ place }) => place.length));
    for (const { severity, place, message } of findings) {
      lines.push(`  ${severity.padEnd(12)}  ${place.padEnd(width)}  ${message}`);
    }
    lines.push("");
  }
  if (consumer) {
    lines.push(`Call sites of ${consumer.tsconfig} that do not compile with it (TypeScript ${consumer.typescript}):`);
    lines.push(...(consumer.sites.length === 0 ? ["  none"] : consumer.sites.flatMap(siteLines)), "");
  }
  if (showKnown) {
    for (const { reason, place, keyword } of known)
      lines.push(`known  ${place} (${keyword}): ${reason}, ${reasonText(reason)}`);
    if (known.length > 0) lines.push("");
  }
  lines.push(totalsOf(result));
  if (!showKnown && summary.known > 0)
    lines.push("Known differences are explained by the contract's sources and not shown.");
  return `${lines.join("\n")}\n`;
}

function siteLines({ file, line, column, operations, causes, message, code }: CallSite): string[] {
  const names = operations.length > 0 ? operations.join(", ") : "operation unknown";
  return [`  ${file}:${line}:${column}  ${names}`, ...causes.map((cause) => `    ${cause}`), `    ${code}: ${message}`];
}
