import { escapeXml, xmlAttributes } from "../../report/junit.js";
import type { Finding, VerifyResult } from "../types.js";
import { coverageLine } from "./wording.js";

/** A test, by what came of it. */
interface Case {
  readonly group: string;
  readonly name: string;
  readonly outcome: "passed" | "skipped" | "failure" | "error";
  /** Why, in a line, and at length. */
  readonly message: string;
  readonly type: string;
  readonly text: string;
}

/**
 * JUnit XML: a test for every operation, which fails when it breaks the contract and is skipped when it was not asked; one for
 * every workflow; and, when not all was asked, one with an error.
 */
export function toJunit(result: VerifyResult): string {
  const { duration, url, contract } = result;
  const cases = [...operationCases(result), ...workflowCases(result), ...stoppedCase(result)];
  const count = (outcome: Case["outcome"]) => cases.filter((each) => each.outcome === outcome).length;
  const numbers = xmlAttributes({
    name: "waldur-contract verify",
    tests: cases.length,
    failures: count("failure"),
    errors: count("error"),
    skipped: count("skipped"),
    time: duration / 1000,
  });
  const properties = Object.entries({ url, contract, coverage: coverageLine(result) });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites${numbers}>
  <testsuite${numbers}>
    <properties>
${properties.map(([name, value]) => `      <property${xmlAttributes({ name, value })}/>`).join("\n")}
    </properties>
${cases.map(write).join("\n")}
  </testsuite>
</testsuites>
`;
  // A log may show it, and neither a terminal nor GitHub may find anything to obey there.
  return xml
    .replace(/[\u007f-\u009f\p{Cf}\u2028\u2029]/gu, (letter) => `&#${letter.codePointAt(0)};`)
    .replaceAll("##[", "##&#91;")
    .replace(/^(\s*):(?=:)/gm, "$1&#58;");
}

function operationCases({ findings, skipped, coverage }: VerifyResult): Case[] {
  return coverage.operations.map(({ operation, requests }) => {
    const broken = findings.filter(({ operations }) => operations.includes(operation));
    const named = { group: "waldur", name: operation };
    if (broken[0]) return { ...named, ...failureOf(broken[0], broken) };
    const reasons = skipped.filter((each) => each.operation === operation).map(({ reason }) => reason);
    const message = reasons.join("; ") || "not asked";
    return { ...named, outcome: requests === 0 ? "skipped" : "passed", message, type: "", text: "" };
  });
}

/** One element for all, because some readers expect no more of a test. */
function failureOf(first: Finding, broken: readonly Finding[]): Omit<Case, "group" | "name"> {
  const text = broken.map(({ message, curl }) => `${message}\n${curl}`).join("\n\n");
  return { outcome: "failure", message: first.message, type: first.rule, text };
}

const WORKFLOW_OUTCOMES = { holds: "passed", broken: "failure", skipped: "skipped" } as const;

function workflowCases({ workflows }: VerifyResult): Case[] {
  return workflows.map(({ workflow, outcome, messages }) => ({
    group: "workflow",
    name: workflow,
    outcome: WORKFLOW_OUTCOMES[outcome],
    message: messages[0] ?? "",
    type: "workflow",
    text: messages.join("\n"),
  }));
}

function stoppedCase({ incomplete }: VerifyResult): Case[] {
  if (incomplete.length === 0) return [];
  const message = incomplete.join("; ");
  return [{ group: "waldur", name: "to the end", outcome: "error", message, type: "incomplete", text: message }];
}

function write({ group, name, outcome, message, type, text }: Case): string {
  const tag = `testcase${xmlAttributes({ classname: group, name })}`;
  if (outcome === "passed") return `    <${tag}/>`;
  const inner =
    outcome === "skipped"
      ? `<skipped${xmlAttributes({ message })}/>`
      : `<${outcome}${xmlAttributes({ message, type })}>${escapeXml(text)}</${outcome}>`;
  return `    <${tag}>\n      ${inner}\n    </testcase>`;
}
