import type { Colours } from "../../report/colours.js";
import { oneLine } from "../../report/text.js";
import type { CallSite, DiffResult, Severity } from "../types.js";
import { groupsOf, operationLines, reasonText, subjectOf, totalsOf } from "./groups.js";

const TITLES: Record<Severity, string> = {
  breaking: "Breaking",
  unclassified: "Unclassified",
  "non-breaking": "Non-breaking",
};

/** A report for a terminal: breaking changes first, and a line per operation at the end. */
export function formatText(result: DiffResult, showKnown: boolean, colours: Colours): string {
  const { consumer, known, summary, holds } = result;
  const { bold, dim, red, yellow, green } = colours;
  const paints: Record<Severity, Colours["red"]> = { breaking: red, unclassified: yellow, "non-breaking": green };
  const lines = [`${oneLine(subjectOf(result))}:`, ""];
  let section: Severity | undefined;
  for (const { severity, title, places, findings } of groupsOf(result)) {
    if (severity !== section) lines.push(bold(paints[severity](TITLES[severity])), "");
    section = severity;
    lines.push(`  ${bold(title)}`, ...(places.length === 1 ? [dim(`  ${places[0]}`)] : []));
    const rows = findings.map(({ place, message }) => ({ place: oneLine(place), message: oneLine(message) }));
    const width = Math.max(...rows.map(({ place }) => place.length));
    for (const { place, message } of rows) lines.push(`    ${paints[severity](place.padEnd(width))}  ${message}`);
    lines.push("");
  }
  if (consumer) {
    lines.push(
      bold(
        `Call sites of ${oneLine(consumer.tsconfig)} that do not compile with it (TypeScript ${consumer.typescript}):`,
      ),
    );
    lines.push(...(consumer.sites.length === 0 ? ["  none"] : consumer.sites.flatMap(siteLines)), "");
  }
  const operations = operationLines(result);
  if (operations.length > 0) {
    const width = Math.max(...operations.map(({ operation }) => operation.length));
    lines.push(bold("Operations"));
    for (const { severity, operation, counts } of operations)
      lines.push(`  ${paints[severity](severity.padEnd(12))}  ${operation.padEnd(width)}  ${dim(counts)}`);
    lines.push("");
  }
  if (showKnown) {
    for (const { reason, place, keyword } of known)
      lines.push(dim(`known  ${oneLine(`${place} (${keyword}): ${reason}, ${reasonText(reason)}`)}`));
    if (known.length > 0) lines.push("");
  }
  lines.push(bold((holds ? green : red)(totalsOf(result))));
  if (!showKnown && summary.known > 0)
    lines.push(dim("Known differences are explained by the contract's sources; --show-known lists them."));
  return `${lines.join("\n")}\n`;
}

function siteLines({ file, line, column, operations, causes, message, code }: CallSite): string[] {
  const names = operations.length > 0 ? operations.join(", ") : "operation unknown";
  const details = [...causes, `${code}: ${message}`];
  return [`  ${oneLine(file)}:${line}:${column}  ${names}`, ...details.map((text) => `    ${oneLine(text)}`)];
}
