import { type TestCase, toJunit as writeJunit } from "../../report/junit.js";
import { plural } from "../../report/text.js";
import { lineOf, shareText } from "./text.js";
import type { OperationCoverage, Report, ReportedViolation } from "./types.js";

/** Name of the suite. */
const SUITE = "waldur-marketplace-contract";

/**
 * Writes a report as JUnit XML: a test for every operation, which fails when requests violated the contract, and is skipped when
 * there were none. What was asked for outside the contract is a test of its own, and so is what the mock did wrong, an error
 * instead of a failure; neither is there without a reason.
 *
 * @example
 * writeFileSync("junit.xml", toJunit(recorder.report()));
 */
export function toJunit(report: Report): string {
  const { violations, mockViolations, coverage } = report;
  const known = new Set<string | null>(coverage.byOperation.map(({ operation }) => operation));
  return writeJunit({
    name: SUITE,
    time: (Date.parse(report.made) - Date.parse(report.began)) / 1000,
    timestamp: report.began.slice(0, 19),
    properties: propertiesOf(report),
    cases: [
      ...coverage.byOperation.map((each) =>
        operationCase(
          each,
          violations.filter(({ operation }) => operation === each.operation),
        ),
      ),
      ...problemCase(
        "outside the contract",
        "failure",
        violations.filter(({ operation }) => !known.has(operation)),
      ),
      ...problemCase("the mock itself", "error", mockViolations),
    ],
  });
}

function propertiesOf({ contract, requests, expected, unlisted, coverage }: Report): Record<string, string | number> {
  return {
    contract: contract.version,
    requests,
    "expected violations": expected.length,
    "violations that are not listed": unlisted.violations,
    "coverage of operations": shareText(coverage.operations, "operations"),
    "coverage of statuses": shareText(coverage.statuses, "statuses"),
    "coverage of query parameters": shareText(coverage.queryParameters, "query parameters"),
    "coverage of body fields": shareText(coverage.bodyFields, "body fields"),
  };
}

function operationCase(each: OperationCoverage, violations: readonly ReportedViolation[]): TestCase {
  const { operation, path, calls } = each;
  const [, , group = ""] = path.split("/");
  const named = { group, name: operation };
  if (violations.length > 0) return { ...named, ...problem("failure", violations), output: usageOf(each) };
  if (calls > 0) return { ...named, outcome: "passed", output: usageOf(each) };
  return { ...named, outcome: "skipped", message: "not called" };
}

function problemCase(name: string, outcome: "failure" | "error", violations: readonly ReportedViolation[]): TestCase[] {
  return violations.length === 0 ? [] : [{ group: SUITE, name, ...problem(outcome, violations) }];
}

function problem(outcome: "failure" | "error", violations: readonly ReportedViolation[]) {
  const [first] = violations as [ReportedViolation];
  const others = violations.length === 1 ? "" : `, and ${plural(violations.length - 1, "other violation")}`;
  const details = violations
    .map((each) => `${lineOf(each)}\n${each.first.status} for: ${each.first.curl}`)
    .join("\n\n");
  return { outcome, message: lineOf(first) + others, type: first.rule, details };
}

function usageOf({ calls, statuses, otherStatuses, queryParameters, bodyFields }: OperationCoverage): string {
  const unused = (counts: Readonly<Record<string, number>>) => Object.keys(counts).filter((name) => counts[name] === 0);
  const answered = Object.entries({ ...statuses, ...otherStatuses }).filter(([, times]) => times > 0);
  return [
    `${plural(calls, "call")}: ${answered.map(([status, times]) => `${times} with ${status}`).join(", ")}`,
    ...missing("statuses not seen", unused(statuses)),
    ...missing("query parameters not used", unused(queryParameters)),
    ...missing("body fields not sent", unused(bodyFields)),
  ].join("\n");
}

function missing(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];
}
