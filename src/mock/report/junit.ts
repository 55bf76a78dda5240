import { escapeXml, xmlAttributes } from "../../report/junit.js";
import { count, lineOf, shareText } from "./text.js";
import type { OperationCoverage, Report, ReportedViolation } from "./types.js";

/** Name of the suite. */
const SUITE = "waldur-marketplace-contract";

/** A test of the suite. */
interface Case {
  readonly outcome: "passed" | "skipped" | "failure" | "error";
  readonly xml: string;
}

/**
 * Writes a report as JUnit XML, which GitLab, Jenkins and the usual GitHub actions read: a test for every operation, which
 * fails when requests broke the contract, and is skipped when there were none. What was asked for outside the contract is a
 * test of its own, and so is what the mock did wrong, an error instead of a failure; neither is there without a reason.
 *
 * @example
 * writeFileSync("junit.xml", toJunit(recorder.report()));
 */
export function toJunit(report: Report): string {
  const { violations, mockViolations, coverage } = report;
  const known = new Set<string | null>(coverage.byOperation.map(({ operation }) => operation));
  const cases = [
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
  ];
  const numbers = xmlAttributes({
    tests: cases.length,
    failures: cases.filter(({ outcome }) => outcome === "failure").length,
    errors: cases.filter(({ outcome }) => outcome === "error").length,
    skipped: cases.filter(({ outcome }) => outcome === "skipped").length,
    time: (Date.parse(report.made) - Date.parse(report.began)) / 1000,
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${xmlAttributes({ name: SUITE })}${numbers}>
  <testsuite${xmlAttributes({ name: SUITE })}${numbers}${xmlAttributes({ timestamp: report.began.slice(0, 19) })}>
    <properties>
${propertiesOf(report)}
    </properties>
${cases.map(({ xml }) => xml).join("\n")}
  </testsuite>
</testsuites>
`;
}

function propertiesOf({ contract, requests, expected, unlisted, coverage }: Report): string {
  return Object.entries({
    contract: contract.version,
    requests,
    "expected violations": expected.length,
    "violations that are not listed": unlisted.violations,
    "coverage of operations": shareText(coverage.operations, "operations"),
    "coverage of statuses": shareText(coverage.statuses, "statuses"),
    "coverage of query parameters": shareText(coverage.queryParameters, "query parameters"),
    "coverage of body fields": shareText(coverage.bodyFields, "body fields"),
  })
    .map(([name, value]) => `      <property${xmlAttributes({ name, value })}/>`)
    .join("\n");
}

function operationCase(each: OperationCoverage, violations: readonly ReportedViolation[]): Case {
  const { operation, path, calls } = each;
  const [, , family = ""] = path.split("/");
  if (violations.length > 0)
    return makeCase(family, operation, "failure", problem("failure", violations), usageOf(each));
  if (calls > 0) return makeCase(family, operation, "passed", "", usageOf(each));
  return makeCase(family, operation, "skipped", `      <skipped${xmlAttributes({ message: "not called" })}/>\n`, "");
}

function problemCase(name: string, kind: "failure" | "error", violations: readonly ReportedViolation[]): Case[] {
  return violations.length === 0 ? [] : [makeCase(SUITE, name, kind, problem(kind, violations), "")];
}

function makeCase(group: string, name: string, outcome: Case["outcome"], inner: string, output: string): Case {
  const told = output === "" ? "" : `      <system-out>${escapeXml(output)}</system-out>\n`;
  const tag = `testcase${xmlAttributes({ classname: group, name, time: 0 })}`;
  const xml = inner + told === "" ? `    <${tag}/>` : `    <${tag}>\n${inner}${told}    </testcase>`;
  return { outcome, xml };
}

/** One element for all violations, because some readers expect no more of a test. */
function problem(kind: "failure" | "error", violations: readonly ReportedViolation[]): string {
  const [first] = violations as [ReportedViolation];
  const others = violations.length === 1 ? "" : `, and ${count(violations.length - 1, "other violation")}`;
  const text = violations.map((each) => `${lineOf(each)}\n${each.first.status} for: ${each.first.curl}`).join("\n\n");
  const message = xmlAttributes({ message: lineOf(first) + others, type: first.rule });
  return `      <${kind}${message}>${escapeXml(text)}</${kind}>\n`;
}

function usageOf({ calls, statuses, otherStatuses, queryParameters, bodyFields }: OperationCoverage): string {
  const unused = (counts: Readonly<Record<string, number>>) => Object.keys(counts).filter((name) => counts[name] === 0);
  const answered = Object.entries({ ...statuses, ...otherStatuses }).filter(([, times]) => times > 0);
  return [
    `${count(calls, "call")}: ${answered.map(([status, times]) => `${times} with ${status}`).join(", ")}`,
    ...missing("statuses not seen", unused(statuses)),
    ...missing("query parameters not used", unused(queryParameters)),
    ...missing("body fields not sent", unused(bodyFields)),
  ].join("\n");
}

function missing(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(", ")}`];
}
