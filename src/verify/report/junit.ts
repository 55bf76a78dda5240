import { type TestCase, type TestSuite, toJunit as writeJunit } from "../../report/junit.js";
import type { Finding, VerifyResult } from "../types.js";
import { coverageLine } from "./wording.js";

/**
 * JUnit XML: a test for every operation, which fails when it does not conform to the contract and is skipped when it was not
 * requested; one for every workflow; and one with an error when the verification is incomplete.
 */
export function toJunit(result: VerifyResult): string {
  const { duration, url, contract, release } = result;
  const suite: TestSuite = {
    name: "waldur-contract verify",
    time: duration / 1000,
    properties: {
      url,
      contract,
      release: release.line,
      "release-reason": release.reason,
      coverage: coverageLine(result),
    },
    cases: [...operationCases(result), ...workflowCases(result), ...stoppedCase(result)],
  };
  return writeJunit(suite);
}

function operationCases({ findings, skipped, coverage }: VerifyResult): TestCase[] {
  return coverage.operations.map(({ operation, requests }) => {
    const own = findings.filter(({ operations }) => operations.includes(operation));
    const named = { group: "waldur", name: operation };
    if (own[0]) return { ...named, ...failureOf(own[0], own) };
    if (requests > 0) return { ...named, outcome: "passed" };
    const reasons = skipped.filter((each) => each.operation === operation).map(({ reason }) => reason);
    return { ...named, outcome: "skipped", message: reasons.join("; ") || "not requested" };
  });
}

function failureOf(first: Finding, own: readonly Finding[]): Omit<TestCase, "group" | "name"> {
  const details = own.map(({ message, curl }) => `${message}\n${curl}`).join("\n\n");
  return { outcome: "failure", message: first.message, type: first.rule, details };
}

const OUTCOMES = { holds: "passed", broken: "failure", skipped: "skipped" } as const;

function workflowCases({ workflows }: VerifyResult): TestCase[] {
  return workflows.map(({ workflow, outcome, messages }) => ({
    group: "workflow",
    name: workflow,
    outcome: OUTCOMES[outcome],
    message: messages[0] ?? "",
    ...(outcome === "broken" && { type: "workflow", details: messages.join("\n") }),
  }));
}

function stoppedCase({ incomplete }: VerifyResult): TestCase[] {
  if (incomplete.length === 0) return [];
  const message = incomplete.join("; ");
  return [{ group: "waldur", name: "to the end", outcome: "error", message, type: "incomplete", details: message }];
}
