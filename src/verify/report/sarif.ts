import { operationTable } from "../../../generated/operations.js";
import { type RuleName, rules } from "../rules.js";
import type { Finding, VerifyResult } from "../types.js";
import type { WorkflowResult } from "../workflows.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** SARIF 2.1.0, which code scanning reads. The places are operations of the bundle: a server has no files. */
export function toSarif({ findings, contract, url, stopped, workflows, coverage }: VerifyResult): string {
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
  const told = used.map((id) => ({ id: id as string, shortDescription: { text: rules[id] as string } }));
  const broken = workflows.filter((each) => each.outcome === "broken");
  if (broken.length > 0) told.push(WORKFLOW);
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "waldur-contract",
            semanticVersion: contract,
            rules: told,
          },
        },
        invocations: [
          {
            executionSuccessful: stopped === undefined,
            ...(stopped && { toolExecutionNotifications: [{ level: "warning", message: { text: stopped } }] }),
          },
        ],
        properties: { url, coverage: coverage.totals },
        results: [...findings.map((finding) => resultOf(finding, used)), ...broken.map(workflowResult(used.length))],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const WORKFLOW = { id: "workflow", shortDescription: { text: "A workflow over several calls runs to its end." } };
const BUNDLE = { artifactLocation: { uri: "openapi.json" } };

function resultOf({ rule, message, operations, place, curl, count }: Finding, used: readonly RuleName[]) {
  return {
    ruleId: rule,
    ruleIndex: used.indexOf(rule),
    level: "error",
    message: { text: `${message}\n${curl}` },
    partialFingerprints: { cause: [rule, place, operations[0]].join(" ") },
    occurrenceCount: count,
    locations: operations.map((id) => ({
      physicalLocation: BUNDLE,
      logicalLocations: [
        {
          name: id,
          fullyQualifiedName: `${operationTable[id].method} ${operationTable[id].path}`,
          kind: "function",
        },
      ],
    })),
  };
}

function workflowResult(ruleIndex: number) {
  return ({ workflow, messages }: WorkflowResult) => ({
    ruleId: WORKFLOW.id,
    ruleIndex,
    level: "error",
    message: { text: `${workflow}: ${messages.join("; ")}` },
    partialFingerprints: { cause: `${WORKFLOW.id} ${workflow}` },
    occurrenceCount: 1,
    locations: [{ physicalLocation: BUNDLE, logicalLocations: [{ name: workflow, kind: "function" }] }],
  });
}
