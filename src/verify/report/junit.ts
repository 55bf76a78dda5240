import { type TestCase, type TestSuite, toJunit as writeJunit } from "../../report/junit.js";
import type { Finding, VerifyResult } from "../types.js";
import { coverageLine } from "./wording.js";

/**
 * JUnit XML: a test for every operation, which fails when it breaks the contract and is skipped when it was not asked; one for
 * every workflow; and, when not all was asked, one with an error.
 */
export function toJunit(result: VerifyResult): string {
  const { duration, url, contract } = result;
  const suite: TestSuite = {
    name: "waldur-contract verify",
    time: duration / 1000,
    properties: { url, contract, coverage: coverageLine(result) },
    cases: [...operationCases(result), ...workflowCases(result), ...stoppedCase(result)],
  };
  return writeJunit(suite);
}

function operationCases({ findings, skipped, coverage }: VerifyResult): TestCase[] {
  return coverage.operations.map(({ operation, requests }) => {
    const broken = findings.filter(({ operations }) => operations.includes(operation));
    const named = { group: "waldur", name: operation };
    if (broken[0]) return { ...named, ...failureOf(broken[0], broken) };
    if (requests > 0) return { ...named, outcome: "passed" };
    const reasons = skipped.filter((each) => each.operation === operation).map(({ reason }) => reason);
    return { ...named, outcome: "skipped", message: reasons.join("; ") || "not asked" };
  });
}

function failureOf(first: Finding, broken: readonly Finding[]): Omit<TestCase, "group" | "name"> {
  const details = broken.map(({ message, curl }) => `${message}\n${curl}`).join("\n\n");
  return { outcome: "failure", message: first.message, type: first.rule, details };
}

const WORKFLOW_OUTCOMES = { holds: "passed", broken: "failure", skipped: "skipped" } as const;

function workflowCases({ workflows }: VerifyResult): TestCase[] {
  return workflows.map(({ workflow, outcome, messages }) => ({
    group: "workflow",
    name: workflow,
    outcome: WORKFLOW_OUTCOMES[outcome],
    message: messages[0] ?? "",
    ...(outcome === "broken" && { type: "workflow", details: messages.join("\n") }),
  }));
}

function stoppedCase({ incomplete }: VerifyResult): TestCase[] {
  if (incomplete.length === 0) return [];
  const message = incomplete.join("; ");
  return [{ group: "waldur", name: "to the end", outcome: "error", message, type: "incomplete", details: message }];
}
