import { plural, printable, share } from "../../report/text.js";
import { violationText } from "../exchange/exchange.js";
import type { Report, ReportedViolation, Share } from "./types.js";

/** Maximum number of violations of a kind that are listed. */
const MAX_LISTED = 20;

/**
 * A report in a few lines, for people: how many requests there were, which requests violated the contract, and how much of it was used.
 * Has no line break at its end and nothing that a terminal would obey, whatever clients sent.
 *
 * @example
 * console.log(summarize(recorder.report()));
 * // 214 requests, 3 of them violated the contract:
 * //   POST /api/marketplace-provider-resources/{uuid}/set_paused/: body /paused must be boolean, got "yes" (3 times)
 * // Coverage: 12 of 44 operations (27.2%), ...
 */
export function summarize(report: Report): string {
  const { requests, broken, violations, expected, mockViolations, unlisted, coverage } = report;
  const { operations, statuses, queryParameters, bodyFields } = coverage;
  const end = violations.length > 0 ? `${broken} of them violated the contract:` : "none violated the contract.";
  const lines = [
    requests === 0 ? "No requests." : `${plural(requests, "request")}, ${end}`,
    ...formatViolations(violations, unlisted.violations),
  ];
  if (expected.length > 0) lines.push("Expected violations:", ...formatViolations(expected, unlisted.expected));
  if (mockViolations.length > 0) {
    lines.push("The mock itself violated the contract; please report it:");
    lines.push(...formatViolations(mockViolations, unlisted.mockViolations));
  }
  const parts = [
    shareText(operations, "operations"),
    shareText(statuses, "statuses"),
    shareText(queryParameters, "query parameters"),
    shareText(bodyFields, "body fields"),
  ];
  return [...lines, `Coverage: ${parts.join(", ")}.`].join("\n");
}

/** One violation as a line. */
export function lineOf({ method, path, value, count: times, ...violation }: ReportedViolation): string {
  const isOfPath = violation.part === "path" && violation.place === "";
  const message = isOfPath ? violation.message : violationText(violation);
  const got = value === null ? "" : `, got ${value}`;
  const often = times === 1 ? "" : ` (${times} times)`;
  return printable(`${method} ${path}: ${message}${got}${often}`);
}

/** How much of something was used, as text. */
export function shareText({ used, total, percent }: Share, what: string): string {
  return `${share(used, total, what)} (${percent}%)`;
}

function formatViolations(violations: readonly ReportedViolation[], unlisted: number): string[] {
  const lines = violations.slice(0, MAX_LISTED).map((violation) => `  ${lineOf(violation)}`);
  const rest = violations.length - lines.length;
  if (rest > 0) lines.push(`  and ${rest} more`);
  if (unlisted > 0) lines.push(`  and ${unlisted} times something else, which did not fit into the list`);
  return lines;
}
