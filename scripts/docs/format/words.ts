import { plural } from "../../../src/report/text.js";
import type { DocsChange } from "../changes/types.js";
import type { CheckedPage, PageVersion } from "../types.js";

/** What has changed alike in some operations. */
export interface ChangeGroup {
  /** operationIds; empty for what concerns the whole page. */
  operations: string[];
  changes: DocsChange[];
}

/** Tells what has changed in several operations once: many share one record. */
export function groupChanges(changes: readonly DocsChange[]): ChangeGroup[] {
  const alike = new Map<string, { operations: string[]; change: DocsChange }>();
  for (const change of changes) {
    const { operation, ...rest } = change;
    const key = JSON.stringify([operation === null, rest]);
    const known = alike.get(key) ?? { operations: [], change };
    if (operation !== null) known.operations.push(operation);
    alike.set(key, known);
  }
  const groups = new Map<string, ChangeGroup>();
  for (const { operations, change } of alike.values()) {
    const key = operations.join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { operations, changes: [change] });
    else group.changes.push(change);
  }
  return [...groups.values()];
}

/** What has changed at one place, as one line. */
export function describeChange({ kind, place, what, before, after, breaksRequests }: DocsChange): string {
  const subject = place === "operation" && what !== "operation" ? what : place;
  const aspect = ["type", "required", "enum", "model"].includes(what) ? `, ${what}` : "";
  const mark = breaksRequests ? " (breaks requests)" : "";
  if (kind === "added") return `${subject}${aspect}: ${after}${mark}`;
  if (kind === "removed") return `${subject}${aspect}: ${before}${mark}`;
  if (what === "enum") return `${subject}${aspect}: ${enumChange(before ?? "", after ?? "")}`;
  return `${subject}${aspect}: ${before} → ${after}${mark}`;
}

/** The values that came and went; the others are as they were. */
function enumChange(before: string, after: string): string {
  const [old, fresh] = [before.split(", "), after.split(", ")];
  const came = fresh.filter((value) => !old.includes(value)).map((value) => `+${value}`);
  const went = old.filter((value) => !fresh.includes(value)).map((value) => `-${value}`);
  return [...came, ...went].join(", ");
}

/** The sign in front of a change. */
export const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/** How many changes a page has, in words. */
export function countChanges({ changes }: CheckedPage): string {
  const operations = new Set(changes.flatMap(({ operation }) => operation ?? []));
  const of = operations.size === 0 ? "" : ` in ${plural(operations.size, "operation")}`;
  return `${plural(changes.length, "change")}${of}`;
}

/** Form, date and hash of a page. */
export function describeVersion({ form, synced, sha256 }: PageVersion): string {
  return `${form === "markdown" ? "Markdown" : "rendered text"}, ${synced === null ? "no sync date" : `synced ${synced}`}, SHA-256 ${sha256}`;
}

/** What else a reader should know of a comparison. */
export function remarksOn({ contract, fresh, status }: CheckedPage): string[] {
  const remarks: string[] = [];
  if (status === "unchanged" && contract.sha256 === fresh.sha256) remarks.push("The page is the same, byte for byte.");
  else if (status === "unchanged" && contract.form === fresh.form)
    remarks.push("The page differs, but brings nothing that the contract does not have.");
  if (contract.form !== fresh.form)
    remarks.push(
      "The two pages have different forms, so what is required was compared only where rendered text shows it.",
    );
  // Both are times without a zone, written alike.
  if (contract.synced !== null && fresh.synced !== null && fresh.synced < contract.synced)
    remarks.push("The page is older than the one that the contract was written from.");
  return remarks;
}
