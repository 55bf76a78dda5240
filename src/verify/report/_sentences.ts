import type { Share } from "../coverage.js";
import type { Finding, VerifyResult } from "../types.js";

/** What came out, in one sentence. */
export function verdict({ outcome, findings, requests, stopped, url }: VerifyResult): string {
  const asked = `${requests} ${requests === 1 ? "request" : "requests"}`;
  if (outcome === "broken") {
    const ways = findings.length === 1 ? "one way" : `${findings.length} ways`;
    return `${url} breaks the contract in ${ways} (${asked}).${stopped ? ` It was ended before the end: ${stopped}.` : ""}`;
  }
  if (outcome === "incomplete") return `${url} could not be verified to the end (${asked}): ${stopped}.`;
  return `${url} keeps the contract (${asked}).`;
}

/** How much of the contract was asked for. */
export function coverageLine({ coverage }: VerifyResult): string {
  const { operations, statuses, parameters } = coverage.totals;
  return `Asked: ${share(operations, "operations")}, ${share(statuses, "statuses")}, ${share(parameters, "query parameters")}.`;
}

function share({ seen, all }: Share, what: string): string {
  return `${seen} of ${all} ${what}`;
}

/** Where a finding was made: its operations, the first three by name. */
export function whereOf({ operations }: Pick<Finding, "operations">): string {
  const more = operations.length - 3;
  return operations.slice(0, 3).join(", ") + (more > 0 ? ` and ${more} more` : "");
}
