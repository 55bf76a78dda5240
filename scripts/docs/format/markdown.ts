import type { CheckedPage, DocsResult, UncheckedPage } from "../types.js";
import { countChanges, describeChange, describeVersion, groupChanges, remarksOn } from "./words.js";

/** The report for an issue or a merge request. */
export function formatMarkdown({ pages }: DocsResult): string {
  return `## Docs pages against the contract\n\n${pages.map(formatPage).join("\n")}`;
}

function formatPage(page: CheckedPage | UncheckedPage): string {
  if (page.status === "unchecked") return `### ${code(page.source)}: could not check\n\n${inert(page.problem)}\n`;
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
    for (const change of changes) lines.push(`- **${change.kind}** ${inert(describeChange(change))}`);
  }
  const apart = page.wording.map((change) => `- ${code(change.operation ?? "page")} ${inert(describeChange(change))}`);
  if (apart.length > 0) lines.push("", "#### Titles and examples, which do not count", "", ...apart);
  if (page.notes.length > 0) lines.push("", "#### Not understood", "", ...page.notes.map((note) => `- ${inert(note)}`));
  return `${lines.join("\n")}\n`;
}

/** Text from a page must not become markup. */
function inert(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|~]/g, "\\$&").replaceAll("@", "&#64;");
}

function code(text: string): string {
  const fence = "`".repeat(Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}
