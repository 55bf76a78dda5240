import { plural, printable, share } from "../../report/text.js";
import { violationText } from "../exchange/exchange.js";
import type { Report, ReportedViolation, Share } from "./types.js";

/** Maximum number of listed violations of a kind. */
const MAX_LISTED = 20;

/**
 * A report in a few lines, for people: number of requests, violations, and coverage.
 * Has no line break at its end and nothing that a terminal would obey, whatever clients sent.
 *
 * @example
 * console.log(summarize(recorder.report()));
 * // 214 requests, 3 with violations:
 * //   POST /api/marketplace-provider-resources/{uuid}/set_paused/: body /paused must be boolean, got "yes" (3 times)
 * // Coverage: 12 of 44 operations (27.2%), ...
 */
export function summarize(report: Report): string {
  const { requests, broken, violations, expected, mockViolations, unlisted, coverage } = report;
  const { operations, statuses, queryParameters, bodyFields } = coverage;
  const end = violations.length > 0 ? `${broken} with violations:` : "no violations.";
  const lines = [
    requests === 0 ? "No requests." : `${plural(requests, "request")}, ${end}`,
    ...formatViolations(violations, unlisted.violations),
  ];
  if (expected.length > 0) lines.push("Announced violations:", ...formatViolations(expected, unlisted.expected));
  if (mockViolations.length > 0) {
    lines.push("Violations by the mock itself; please report them:");
    lines.push(...formatViolations(mockViolations, unlisted.mockViolations));
  }
  const calls = `${shareText(operations, "operations")}, ${shareText(statuses, "statuses")}`;
  const inputs = `${shareText(queryParameters, "query parameters")}, ${shareText(bodyFields, "body fields")}`;
  return [...lines, `Coverage: ${calls},`, `  ${inputs}.`].join("\n");
}

/** One violation as a line. */
export function lineOf({ method, path, value, count: times, ...violation }: ReportedViolation): string {
  const got = value === null ? "" : `, got ${value}`;
  const often = times === 1 ? "" : ` (${times} times)`;
  return printable(`${method} ${path}: ${violationText(violation)}${got}${often}`);
}

/** How much of something was used, as text. */
export function shareText({ used, total, percent }: Share, what: string): string {
  return `${share(used, total, what)} (${percent}%)`;
}

function formatViolations(violations: readonly ReportedViolation[], unlisted: number): string[] {
  const lines = violations.slice(0, MAX_LISTED).map((violation) => `  ${lineOf(violation)}`);
  const rest = violations.length - lines.length;
  if (rest > 0) lines.push(`  and ${rest} more`);
  if (unlisted > 0)
    lines.push(`  and ${plural(unlisted, "violation")} of other kinds, which did not fit into the list`);
  return lines;
}
