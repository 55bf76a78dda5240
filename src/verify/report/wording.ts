import { oneLine, plural, share } from "../../report/text.js";
import type { KnownDifference } from "../judge/known-differences.js";
import { byHarm, type RuleName, type Severity } from "../judge/rules.js";
import type { Finding, VerifyResult } from "../types.js";

/** How reports are written. */
export interface FormatOptions {
  /** List every finding in text and Markdown; by default one of each rule is listed, and the others are counted. */
  readonly all?: boolean | undefined;
  /** Colour text for a terminal; default false. */
  readonly colour?: boolean | undefined;
  /**
   * Path of a file in the consumer's repository, from its root, where SARIF results are shown. GitHub refuses results without
   * one; a server has none. Left out, SARIF results name operations alone.
   */
  readonly artifact?: string | undefined;
}

/** Findings of one rule. */
export interface Group {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly findings: readonly Finding[];
}

/** Findings by rule, in their order: the most harmful first. */
export function groupsOf({ findings }: VerifyResult): Group[] {
  const groups = new Map<RuleName, Finding[]>();
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding]);
  return [...groups]
    .map(([rule, found]) => ({ rule, severity: (found[0] as Finding).severity, findings: found }))
    .sort((a, b) => byHarm(a.rule, b.rule));
}

/** What came out, in one sentence. */
export function verdict({ outcome, findings, workflows, stopped, incomplete, url: address }: VerifyResult): string {
  const url = oneLine(address);
  const ended = stopped ? ` It was ended before the end: ${oneLine(stopped)}.` : "";
  if (outcome === "holds") return `${url} keeps the contract.`;
  if (outcome === "incomplete") return `${url} could not be verified to the end: ${oneLine(incomplete.join("; "))}.`;
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const broken = workflows.filter((each) => each.outcome === "broken").length;
  const counts = [plural(of("error"), "error"), plural(of("warning"), "warning"), plural(broken, "broken workflow")];
  const touched = new Set(findings.flatMap(({ operations }) => operations)).size;
  const where = touched > 0 ? ` at ${plural(touched, "operation")}` : "";
  return `${url} breaks the contract: ${counts.filter((each) => !each.startsWith("0 ")).join(", ")}${where}.${ended}`;
}

/** What was asked: which contract, how many requests in which time, whether with writes. */
export function askedLine({ contract, requests, duration, writes }: VerifyResult): string {
  const time = duration < 1000 ? `${duration} ms` : `${(duration / 1000).toFixed(1)} s`;
  return `Contract ${contract}, ${plural(requests, "request")} in ${time}, ${writes ? "with writes" : "read only"}.`;
}

/** How long the server asked to wait; empty when it did not. */
export function waitsLine({ waits: { count, seconds } }: VerifyResult): string {
  return count === 0 ? "" : `The server asked to wait ${count === 1 ? "once" : `${count} times`}, ${seconds} s in all.`;
}

/** How much of the contract was asked for. */
export function coverageLine({ coverage }: VerifyResult): string {
  const { operations, statuses, parameters, bodyFields, answerFields } = coverage.totals;
  const shares = [
    share(operations.seen, operations.all, "operations"),
    share(statuses.seen, statuses.all, "statuses"),
    share(parameters.seen, parameters.all, "query parameters"),
    share(bodyFields.seen, bodyFields.all, "body fields"),
  ];
  return `Asked: ${shares.join(", ")}; seen: ${share(answerFields.seen, answerFields.all, "fields of answers")}.`;
}

/** Where a finding was made: its operations, the first three by name. */
export function whereOf({ operations }: Pick<Finding, "operations">): string {
  const more = operations.length - 3;
  return operations.slice(0, 3).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Releases that a known difference belongs to. */
export function releasesOf({ since, until }: Pick<KnownDifference, "since" | "until">): string {
  return since === undefined ? `Waldur until ${until}` : `Waldur since ${since}`;
}
