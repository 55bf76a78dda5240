import type { OperationId } from "../../contract/contract.js";
import { plural } from "../../report/text.js";
import type { DiffResult, Finding, SchemaInfo, Severity } from "../types.js";

/** Findings of one severity that concern the same operations. */
export interface Group {
  severity: Severity;
  /** Names of the operations, or another subject. */
  title: string;
  /** Their methods and paths. */
  places: string[];
  findings: Finding[];
}

const SEVERITIES: Severity[] = ["breaking", "unclassified", "non-breaking"];

/** The findings by severity, the worst first, and by the operations that they concern, in the order of the contract. */
export function groupsOf({ findings, places: all }: DiffResult): Group[] {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const { operations, severity } = finding;
    const title = operations.join(", ");
    const key = `${severity} ${title}`;
    const places = operations.map((operation) => all[operation] ?? operation);
    const group = groups.get(key) ?? {
      severity,
      title: title || "Outside the operations of the contract",
      places,
      findings: [],
    };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return SEVERITIES.flatMap((severity) => [...groups.values()].filter((group) => group.severity === severity));
}

/** An operation with its worst rating, and how many findings it has of each. */
export interface OperationLine {
  severity: Severity;
  operation: OperationId;
  /** Method and path. */
  place: string;
  /** Such as `1 breaking, 3 non-breaking`. */
  counts: string;
}

/** A line per operation that has findings, in the order of the contract. */
export function operationLines({ findings, places }: DiffResult): OperationLine[] {
  return Object.entries(places).flatMap(([id, place]) => {
    const operation = id as OperationId;
    const own = findings.filter(({ operations }) => operations.includes(operation));
    const counts = SEVERITIES.map((severity) => ({
      severity,
      count: own.filter((finding) => finding.severity === severity).length,
    })).filter(({ count }) => count > 0);
    const [worst] = counts;
    if (!worst) return [];
    const totals = counts.map(({ severity, count }) => `${count} ${severity}`).join(", ");
    return [{ severity: worst.severity, operation, place, counts: totals }];
  });
}

/** The compared documents in one sentence. */
export function subjectOf({ contract, release, schema, base }: DiffResult): string {
  const since = base ? `, since ${nameOf(base)},` : "";
  return `What ${nameOf(schema)}${since} changes for the contract ${contract}, release line ${release.line} (${release.reason})`;
}

function nameOf({ version, source, openapi, operations }: SchemaInfo): string {
  return `Waldur ${version} (${source}, OpenAPI ${openapi}, ${operations} operations)`;
}

/** The totals in one sentence. */
export function totalsOf({ summary, consumer, holds }: DiffResult): string {
  const { breaking, nonBreaking, unclassified, known, operations, callSites } = summary;
  const counts = [
    `${breaking} breaking${breaking > 0 ? ` in ${plural(operations, "operation")}` : ""}`,
    `${nonBreaking} non-breaking`,
    `${unclassified} unclassified`,
    ...(consumer ? [`${plural(callSites, "affected call site")} in ${plural(consumer.files, "file")}`] : []),
    `${known} known`,
  ];
  return `${counts.join(", ")}: ${holds ? "passed" : "failed"}.`;
}

const REASONS: Record<string, string> = {
  already: "the release has come to say what the contract says",
  "declares-both": "the contract declares more than one shape, since docs and backend disagree",
  earlier: "the line has it with a later release, and this one is still as the line before",
  errors: "published schemas leave out most errors",
  mispublished: "schemas say it by mistake, or a line had it for a few releases only",
  observed: "the contract knows it from the backend's behaviour",
  required: "published schemas call optional what `field` may leave out",
  unsaid: "only one side says anything",
  url: "the contract's value is a URL, and the schema says so, too",
  uuid: "published schemas call some uuids plain strings",
};

/** Explains why a difference is known. */
export function reasonText(reason: string): string {
  return REASONS[reason] ?? "a deviation of the contract from the docs";
}
