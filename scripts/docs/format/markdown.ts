import { code, escapeMarkdown } from "../../../src/report/markdown.js";
import type { CheckedPage, DocsResult, UncheckedPage } from "../types.js";
import { countChanges, describeChange, describeVersion, groupChanges, remarksOn } from "./words.js";

/** The report for an issue or a merge request. */
export function formatMarkdown({ pages }: DocsResult): string {
  return `## Docs pages against the contract\n\n${pages.map(formatPage).join("\n")}`;
}

function formatPage(page: CheckedPage | UncheckedPage): string {
  if (page.status === "unchecked")
    return `### ${code(page.source)}: could not check\n\n${escapeMarkdown(page.problem)}\n`;
  const { source, status, contract, fresh } = page;
  const lines = [
    `### ${code(source)}: ${status === "unchanged" ? "unchanged" : countChanges(page)}`,
    "",
    `- Contract: ${code(contract.page ?? "unknown")} (${describeVersion(contract)})`,
    `- Page: ${fresh.page === null ? "does not say its path" : code(fresh.page)} (${describeVersion(fresh)})`,
    ...remarksOn(page).map((remark) => `- ${remark}`),
  ];
  for (const { operations, changes } of groupChanges(page.changes)) {
    lines.push("", `#### ${operations.length === 0 ? "The whole page" : operations.map(code).join(", ")}`, "");
    for (const change of changes) lines.push(`- **${change.kind}** ${escapeMarkdown(describeChange(change))}`);
  }
  const apart = page.wording.map(
    (change) => `- ${code(change.operation ?? "page")} ${escapeMarkdown(describeChange(change))}`,
  );
  if (apart.length > 0) lines.push("", "#### Titles and examples, which do not count", "", ...apart);
  if (page.notes.length > 0)
    lines.push("", "#### Not understood", "", ...page.notes.map((note) => `- ${escapeMarkdown(note)}`));
  return `${lines.join("\n")}\n`;
}
