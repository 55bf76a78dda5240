import { plural, printable, share } from "../../report/text.js";
import type { Violation } from "../../validate/index.js";
import type { Report, ReportedViolation, Share } from "./types.js";

/** How many violations of a kind are told. */
const MAX_LISTED = 20;

/**
 * A report in a few lines, for people: how many requests there were, what broke the contract, and how much of it was used.
 * Has no line break at its end and nothing that a terminal would obey, whatever clients sent.
 *
 * @example
 * console.log(summarize(recorder.report()));
 * // 214 requests, 3 of them broke the contract:
 * //   POST /api/marketplace-provider-resources/{uuid}/set_paused/: body /paused must be boolean, got "yes" (3 times)
 * // Coverage: 12 of 44 operations (27.2%), ...
 */
export function summarize(report: Report): string {
  const { requests, broken, violations, expected, outside, mockViolations, unlisted, coverage } = report;
  const { operations, statuses, queryParameters, bodyFields } = coverage;
  const end = violations.length > 0 ? `${broken} of them broke the contract:` : "none broke the contract.";
  const lines = [
    requests === 0 ? "No requests." : `${plural(requests, "request")}, ${end}`,
    ...formatViolations(violations, unlisted.violations),
  ];
  if (expected.length > 0) lines.push("Broken on purpose:", ...formatViolations(expected, unlisted.expected));
  if (outside.length > 0) {
    const paths = outside.map(({ method, path, count }) => printable(`${method} ${path}${timesText(count)}`));
    lines.push("Outside the contract, which is no violation:", ...listed(paths, unlisted.outside));
  }
  if (mockViolations.length > 0) {
    lines.push("The mock itself broke the contract; please report it:");
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
  const sentence = isOfPath ? violation.message : formatViolation(violation);
  const got = value === null ? "" : `, got ${value}`;
  return printable(`${method} ${path}: ${sentence}${got}${timesText(times)}`);
}

/** What is wrong and where, in short. Some messages name the place themselves. */
export function formatViolation({ part, place, message }: Pick<Violation, "part" | "place" | "message">): string {
  return place === "" || message.startsWith(`${place} `) ? `${part} ${message}` : `${part} ${place} ${message}`;
}

/** How much of something was used, as text. */
export function shareText({ used, total, percent }: Share, what: string): string {
  return `${share(used, total, what)} (${percent}%)`;
}

function timesText(count: number): string {
  return count === 1 ? "" : ` (${count} times)`;
}

function formatViolations(violations: readonly ReportedViolation[], unlisted: number): string[] {
  return listed(violations.map(lineOf), unlisted);
}

function listed(items: readonly string[], unlisted: number): string[] {
  const lines = items.slice(0, MAX_LISTED).map((item) => `  ${item}`);
  const rest = items.length - lines.length;
  if (rest > 0) lines.push(`  and ${rest} more`);
  if (unlisted > 0) lines.push(`  and ${unlisted} times something else, which did not fit into the list`);
  return lines;
}
