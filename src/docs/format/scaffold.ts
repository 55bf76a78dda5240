import type { ScaffoldResult } from "../scaffold/scaffold.js";
import { plural } from "./_words.js";

/**
 * Writes what {@link scaffold} has done and what is left to people, with a line end at the end: `text` for a terminal,
 * `json` for programs.
 *
 * @example process.stdout.write(formatScaffold(await scaffold({ pages: ["orders.md"], folder: "openapi" }), "text"));
 */
export function formatScaffold(result: ScaffoldResult, format: "text" | "json"): string {
  if (format === "json") return `${JSON.stringify(result, null, 2)}\n`;
  const { folder, files, operations, facts, additions } = result;
  const lines = [
    `${folder}: ${plural(files.length, "file")} for ${plural(operations, "operation")} with ${plural(facts, "fact")}`,
    ...files.map((file) => `  ${file}`),
    "",
  ];
  if (additions !== null) {
    const indented = additions.trimEnd().split("\n");
    lines.push("Add to openapi.yaml, which was there already:", "", ...indented.map((line) => `  ${line}`), "");
  }
  lines.push(
    "What the page does not say is left empty: summaries, descriptions, examples, and in `required: []` what an answer",
    "always has. The linter and the test of the facts name each of these places. The names of answers are made up.",
  );
  return `${lines.join("\n")}\n`;
}
