import { oneLine, plural, share } from "../../report/text.js";
import type { KnownDifference } from "../judge/known-differences.js";
import { byHarm, type RuleName, type Severity } from "../judge/rules.js";
import type { Finding, VerifyResult } from "../types.js";

/** Options of the reports. */
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

/** The result in one sentence. */
export function verdict({ outcome, findings, workflows, stopped, incomplete, url: address }: VerifyResult): string {
  const url = oneLine(address);
  const ended = stopped ? ` The verification stopped early: ${oneLine(stopped)}.` : "";
  if (outcome === "holds") return `${url} conforms to the contract.`;
  if (outcome === "incomplete") return `${url} could not be verified to the end: ${oneLine(incomplete.join("; "))}.`;
  const of = (severity: Severity) => findings.filter((each) => each.severity === severity).length;
  const failed = workflows.filter((each) => each.outcome === "broken").length;
  const counts = [plural(of("error"), "error"), plural(of("warning"), "warning"), plural(failed, "failed workflow")];
  const touched = new Set(findings.flatMap(({ operations }) => operations)).size;
  const where = touched > 0 ? ` at ${plural(touched, "operation")}` : "";
  return `${url} does not conform to the contract: ${counts.filter((each) => !each.startsWith("0 ")).join(", ")}${where}.${ended}`;
}

/** The run: version of the contract, the release line and why it was chosen, number of requests, duration, and whether it wrote. */
export function runLine({ contract, release, requests, duration, writes }: VerifyResult): string {
  const time = duration < 1000 ? `${duration} ms` : `${(duration / 1000).toFixed(1)} s`;
  const judged = `release line ${release.line} (${oneLine(release.reason)})`;
  return `Contract ${contract}, ${judged}, ${plural(requests, "request")} in ${time}, ${writes ? "with writes" : "read only"}.`;
}

/** How long the rate limiter made the verification wait; empty if it did not. */
export function waitsLine({ waits: { count, seconds } }: VerifyResult): string {
  return count === 0 ? "" : `The server asked to wait ${count === 1 ? "once" : `${count} times`}, ${seconds} s in all.`;
}

/** How workflows and their outcomes are named in reports. */
export const WORKFLOW_OUTCOMES = { holds: "passed", broken: "failed", skipped: "skipped" } as const;

/** How much of the contract was requested, and how much of it was seen in responses. */
export function coverageLine({ coverage }: VerifyResult): string {
  const { operations, statuses, parameters, bodyFields, answerFields } = coverage.totals;
  const shares = [
    share(operations.seen, operations.all, "operations"),
    share(statuses.seen, statuses.all, "statuses"),
    share(parameters.seen, parameters.all, "query parameters"),
    share(bodyFields.seen, bodyFields.all, "body fields"),
  ];
  return `Coverage: ${shares.join(", ")}, ${share(answerFields.seen, answerFields.all, "response fields")}.`;
}

/** The operations of a finding, the first three by name. */
export function whereOf({ operations }: Pick<Finding, "operations">): string {
  const more = operations.length - 3;
  return operations.slice(0, 3).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** Releases that a known difference belongs to. */
export function releasesOf({ since, until }: Pick<KnownDifference, "since" | "until">): string {
  return since === undefined ? `Waldur until ${until}` : `Waldur since ${since}`;
}
