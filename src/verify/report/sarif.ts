import { createHash } from "node:crypto";
import type { OperationId } from "../../contract/contract.js";
import { type SarifResult, type SarifRule, toSarif as writeSarif } from "../../report/sarif.js";
import { rules, severities } from "../judge/rules.js";
import type { Finding, VerifyResult } from "../types.js";
import type { WorkflowResult } from "../workflows.js";
import type { FormatOptions } from "./wording.js";

const WORKFLOW: SarifRule = {
  id: "workflow",
  description: "A workflow over several calls runs to its end.",
  level: "error",
};

/** SARIF 2.1.0, in which a result names operations, for a server has no files. */
export function toSarif(result: VerifyResult, { artifact }: FormatOptions = {}): string {
  const { findings, contract, release, url, incomplete, workflows, coverage } = result;
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
  const described = used.map((id): SarifRule => ({ id, description: rules[id], level: severities[id] }));
  const names = new Map(coverage.operations.map(({ operation, method, path }) => [operation, `${method} ${path}`]));
  const broken = workflows.filter((each) => each.outcome === "broken");
  return writeSarif({
    tool: "waldur-contract",
    version: contract,
    category: "waldur-contract/verify",
    rules: broken.length > 0 ? [...described, WORKFLOW] : described,
    results: [...findings.map((finding) => resultOf(finding, names)), ...broken.map(workflowResult)],
    incomplete,
    properties: { url, release, coverage: coverage.totals },
    artifact,
  });
}

function resultOf(finding: Finding, names: ReadonlyMap<OperationId, string>): SarifResult {
  const { rule, severity, message, operations, place, expected, curl, count } = finding;
  return {
    rule,
    level: severity,
    message: `${message}\n${curl}`,
    count,
    locations: operations.map((id) => ({
      name: id,
      fullyQualifiedName: names.get(id) ?? id,
      kind: "function",
    })),
    // Numbers and uuids are those of the run.
    fingerprint: fingerprintOf([rule, place, expected.replace(/[0-9a-f]{32}|\d+/g, "#")].join(" ")),
  };
}

function workflowResult({ workflow, messages }: WorkflowResult): SarifResult {
  return {
    rule: WORKFLOW.id,
    level: "error",
    message: `${workflow}: ${messages.join("; ")}`,
    count: 1,
    locations: [{ name: workflow, kind: "function" }],
    fingerprint: fingerprintOf(`${WORKFLOW.id} ${workflow}`),
  };
}

function fingerprintOf(cause: string): string {
  return createHash("sha256").update(cause).digest("hex").slice(0, 16);
}
