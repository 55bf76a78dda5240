import type { CheckedPage, DocsResult, UncheckedPage } from "../types.js";
import { countChanges, describeChange, describeVersion, groupChanges, remarksOn, SIGNS } from "./words.js";

/** The report for a terminal. */
export function formatText({ pages }: DocsResult): string {
  return pages.map(formatPage).join("\n");
}

function formatPage(page: CheckedPage | UncheckedPage): string {
  if (page.status === "unchecked") return `Could not check. ${page.problem}\n`;
  const { source, status, contract, fresh } = page;
  const lines = [
    `${source}: ${status === "unchanged" ? "unchanged" : countChanges(page)}`,
    `  contract: ${contract.page ?? "unknown"} (${describeVersion(contract)})`,
    `  page:     ${fresh.page ?? "does not say its path"} (${describeVersion(fresh)})`,
    ...remarksOn(page).map((remark) => `  ${remark}`),
  ];
  for (const { operations, changes } of groupChanges(page.changes)) {
    lines.push("", ...(operations.length === 0 ? ["  (the whole page)"] : operations.map((id) => `  ${id}`)));
    for (const change of changes) lines.push(`    ${SIGNS[change.kind]} ${describeChange(change)}`);
  }
  if (page.wording.length > 0) {
    lines.push("", "  Titles and examples, which do not count:");
    for (const change of page.wording) lines.push(`    ${change.operation ?? "page"} ${describeChange(change)}`);
  }
  if (page.notes.length > 0) lines.push("", "  Not understood:", ...page.notes.map((note) => `    ${note}`));
  return `${lines.join("\n")}\n`;
}
