import { plural } from "../../../src/report/text.js";
import type { ScaffoldResult } from "../scaffold/scaffold.js";

/** How many differences of a file are listed. */
const MAX_LISTED = 5;

/**
 * Writes what {@link scaffold} has done and what is left to people, with a line end at the end: `text` for a terminal,
 * `json` for programs.
 *
 * @example process.stdout.write(formatScaffold(await scaffold({ pages: ["orders.md"], folder: "openapi" }), "text"));
 */
export function formatScaffold(result: ScaffoldResult, format: "text" | "json"): string {
  if (format === "json") return `${JSON.stringify(result, null, 2)}\n`;
  const { folder, files, reused, different, notes, operations, facts, additions } = result;
  const lines = [
    `${folder}: ${plural(files.length, "file")} for ${plural(operations, "operation")} with ${plural(facts, "fact")}`,
    ...files.map((file) => `  ${file}`),
    "",
  ];
  if (reused.length > 0) lines.push("There already, and the same:", "", ...reused.map((file) => `  ${file}`), "");
  if (different.length > 0) {
    lines.push("There already, and not the same; left as they are:", "");
    for (const { file, differs } of different) {
      const more = differs.length > MAX_LISTED ? `, and ${differs.length - MAX_LISTED} more` : "";
      lines.push(`  ${file}: ${differs.slice(0, MAX_LISTED).join(", ")}${more}`);
    }
    lines.push("");
  }
  if (notes.length > 0) lines.push("Not understood:", "", ...notes.map((note) => `  ${note}`), "");
  if (additions !== null) {
    const indented = additions.trimEnd().split("\n");
    lines.push("Add to openapi.yaml, which was there already:", "", ...indented.map((line) => `  ${line}`), "");
  }
  lines.push(
    "All of it is a draft: the texts are those of the page, the examples and the names of responses are made up. Write your",
    "own, and in `required` what a response always has, and take `x-draft` away. The linter refuses drafts; lint:draft and",
    "generate --draft take them, so that types, client functions and a mock are there meanwhile.",
  );
  return `${lines.join("\n")}\n`;
}
