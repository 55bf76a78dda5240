import { printable } from "../../mock/report/redact.js";
import type { Share } from "../coverage.js";
import type { Finding, VerifyResult } from "../types.js";

/** What came out, in one sentence. */
export function verdict({ outcome, findings, workflows, requests, stopped, url: address }: VerifyResult): string {
  const url = oneLine(address);
  const asked = `${requests} ${requests === 1 ? "request" : "requests"}`;
  if (outcome === "broken") {
    const number = findings.length + workflows.filter((each) => each.outcome === "broken").length;
    const ways = number === 1 ? "one way" : `${number} ways`;
    return `${url} breaks the contract in ${ways} (${asked}).${stopped ? ` It was ended before the end: ${oneLine(stopped)}.` : ""}`;
  }
  if (outcome === "incomplete") return `${url} could not be verified to the end (${asked}): ${oneLine(stopped ?? "")}.`;
  return `${url} keeps the contract (${asked}).`;
}

/** How much of the contract was asked for. */
export function coverageLine({ coverage }: VerifyResult): string {
  const { operations, statuses, parameters, bodyFields, answerFields } = coverage.totals;
  const shares = [
    share(operations, "operations"),
    share(statuses, "statuses"),
    share(parameters, "query parameters"),
    share(bodyFields, "body fields"),
  ];
  return `Asked: ${shares.join(", ")}; seen: ${share(answerFields, "fields of answers")}.`;
}

function share({ seen, all }: Share, what: string): string {
  return `${seen} of ${all} ${what}`;
}

/** Where a finding was made: its operations, the first three by name. */
export function whereOf({ operations }: Pick<Finding, "operations">): string {
  const more = operations.length - 3;
  return operations.slice(0, 3).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** A text of a server's on one line, without what a terminal would obey. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " "));
}

/** A command: its line ends mean something. */
export function command(text: string): string {
  return text.split("\n").map(printable).join("\n");
}
