import { operationTable } from "../../../generated/operations.js";
import { rules } from "../rules.js";
import type { VerifyResult } from "../types.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/** SARIF 2.1.0, which code scanning reads. The places are operations of the bundle: a server has no files. */
export function toSarif({ findings, contract, url, outcome, stopped }: VerifyResult): string {
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "waldur-contract",
            semanticVersion: contract,
            rules: used.map((id) => ({ id, shortDescription: { text: rules[id] } })),
          },
        },
        invocations: [
          {
            executionSuccessful: outcome !== "incomplete",
            ...(stopped && { toolExecutionNotifications: [{ level: "warning", message: { text: stopped } }] }),
          },
        ],
        properties: { url },
        results: findings.map(({ rule, message, operations, place, curl, count }) => ({
          ruleId: rule,
          ruleIndex: used.indexOf(rule),
          level: "error",
          message: { text: `${message}\n${curl}` },
          partialFingerprints: { cause: [rule, place, operations[0]].join(" ") },
          occurrenceCount: count,
          locations: operations.map((id) => ({
            physicalLocation: { artifactLocation: { uri: "openapi.json" } },
            logicalLocations: [
              {
                name: id,
                fullyQualifiedName: `${operationTable[id].method} ${operationTable[id].path}`,
                kind: "function",
              },
            ],
          })),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
