import type { OperationId } from "../../_contract.js";
import type { Finding, VerifyResult } from "../types.js";

/** All that XML 1.0 cannot hold, not even as a reference. */
const NOT_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** JUnit XML: a test for every operation, which fails when it breaks the contract and is skipped when it was not asked. */
export function toJunit({
  findings,
  skipped,
  coverage,
  duration,
  url,
  contract,
  outcome,
  stopped,
}: VerifyResult): string {
  const tests = coverage.operations.map(({ operation, requests }) => {
    const broken = findings.filter(({ operations }) => operations.includes(operation));
    const reasons = skipped.filter((each) => each.operation === operation).map(({ reason }) => reason);
    return {
      operation,
      broken,
      isSkipped: broken.length === 0 && requests === 0,
      reason: reasons.join("; ") || "not asked",
    };
  });
  const numbers = attributes({
    tests: tests.length,
    failures: tests.filter(({ broken }) => broken.length > 0).length,
    errors: outcome === "incomplete" ? 1 : 0,
    skipped: tests.filter(({ isSkipped }) => isSkipped).length,
    time: duration / 1000,
  });
  const name = attributes({ name: "waldur-contract verify" });
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${name}${numbers}>
  <testsuite${name}${numbers}>
    <properties>
      <property${attributes({ name: "url", value: url })}/>
      <property${attributes({ name: "contract", value: contract })}/>
    </properties>
${tests.map(({ operation, broken, isSkipped, reason }) => testCase(operation, broken, isSkipped ? reason : undefined)).join("\n")}
${stopped === undefined ? "" : `    <system-err>${escapeText(stopped)}</system-err>\n`}  </testsuite>
</testsuites>
`;
}

function testCase(operation: OperationId, broken: readonly Finding[], skipped: string | undefined): string {
  const tag = `testcase${attributes({ classname: "waldur", name: operation })}`;
  if (skipped !== undefined)
    return `    <${tag}>\n      <skipped${attributes({ message: skipped })}/>\n    </testcase>`;
  const [first] = broken;
  if (!first) return `    <${tag}/>`;
  // One element for all, because some readers expect no more of a test.
  const text = broken.map(({ message, curl }) => `${message}\n${curl}`).join("\n\n");
  const failure = `      <failure${attributes({ message: first.message, type: first.rule })}>${escapeText(text)}</failure>`;
  return `    <${tag}>\n${failure}\n    </testcase>`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${escapeText(String(value)).replace(/[\t\n]/g, (letter) => `&#${letter.charCodeAt(0)};`)}"`,
    )
    .join("");
}

function escapeText(text: string): string {
  return text
    .replace(NOT_XML, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}
