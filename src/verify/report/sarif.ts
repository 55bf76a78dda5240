import { createHash } from "node:crypto";
import { operationTable } from "../../../generated/operations.js";
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
  const { findings, contract, url, incomplete, workflows, coverage } = result;
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
  const described = used.map((id): SarifRule => ({ id, description: rules[id], level: severities[id] }));
  const broken = workflows.filter((each) => each.outcome === "broken");
  return writeSarif({
    tool: "waldur-contract",
    version: contract,
    category: "waldur-contract/verify",
    rules: broken.length > 0 ? [...described, WORKFLOW] : described,
    results: [...findings.map(resultOf), ...broken.map(workflowResult)],
    incomplete,
    properties: { url, coverage: coverage.totals },
    artifact,
  });
}

function resultOf({ rule, severity, message, operations, place, expected, curl, count }: Finding): SarifResult {
  return {
    rule,
    level: severity,
    message: `${message}\n${curl}`,
    count,
    locations: operations.map((id) => ({
      name: id,
      fullyQualifiedName: `${operationTable[id].method} ${operationTable[id].path}`,
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
