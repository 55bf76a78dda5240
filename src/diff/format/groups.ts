import { operationTable } from "../../../generated/operations.js";
import type { DiffResult, Finding, SchemaInfo } from "../types.js";

/** Findings that concern the same operations. */
export interface Group {
  /** For people: the operations' names, or what else it is about. */
  title: string;
  /** Their methods and paths. */
  places: string[];
  findings: Finding[];
}

/** The findings by the operations that they concern, in the order of the contract. */
export function groupsOf({ findings }: DiffResult): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { operations } = finding;
    const key = operations.join(", ");
    const places = operations.map((id) => `${operationTable[id].method} ${operationTable[id].path}`);
    const group = groups.get(key) ?? { title: key || "Beside the operations of the contract", places, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** What was compared with what, in a sentence. */
export function subjectOf({ contract, schema, base }: DiffResult): string {
  const since = base ? `, since ${nameOf(base)},` : "";
  return `What ${nameOf(schema)}${since} changes for the contract ${contract}`;
}

function nameOf({ version, source, openapi, operations }: SchemaInfo): string {
  return `Waldur ${version} (${source}, OpenAPI ${openapi}, ${operations} operations)`;
}

/** How many there are of each, in a sentence. */
export function totalsOf({ summary, consumer, holds }: DiffResult): string {
  const { breaking, nonBreaking, unclassified, known, operations, callSites } = summary;
  const counts = [
    `${breaking} breaking${breaking > 0 ? ` in ${count(operations, "operation")}` : ""}`,
    `${nonBreaking} non-breaking`,
    `${unclassified} unclassified`,
    ...(consumer ? [`${count(callSites, "broken call site")} in ${count(consumer.files, "file")}`] : []),
    `${known} known`,
  ];
  return `${counts.join(", ")}: ${holds ? "holds" : "broken"}.`;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

const REASONS: Record<string, string> = {
  already: "the release has come to say what the contract says",
  "declares-both": "the contract declares more than one shape, since docs and backend disagree",
  errors: "published schemas leave out most errors",
  observed: "the contract knows it from the backend's behaviour",
  required: "published schemas call optional what `field` may leave out",
  unsaid: "only one side says anything",
  uuid: "published schemas call some uuids plain strings",
};

/** Why a difference is known, in words; a deviation is named by its id. */
export function reasonText(reason: string): string {
  return REASONS[reason] ?? "a deviation of the contract from the docs";
}
