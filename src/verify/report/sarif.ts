import { createHash } from "node:crypto";
import { operationTable } from "../../../generated/operations.js";
import { toPrintableJson } from "../../report/text.js";
import { type RuleName, rules, severities } from "../rules.js";
import type { Finding, VerifyResult } from "../types.js";
import type { WorkflowResult } from "../workflows.js";
import type { FormatOptions } from "./wording.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

/**
 * SARIF 2.1.0, which code scanning reads. A result names operations, for a server has no files; `artifact` is a file of the
 * consumer's in which GitHub, which takes no result without one, can show it.
 */
export function toSarif(
  { findings, contract, url, incomplete, workflows, coverage }: VerifyResult,
  { artifact }: FormatOptions = {},
): string {
  const used = [...new Set(findings.map(({ rule }) => rule))].sort();
  const described = used.map((id) => ruleOf(id, rules[id], severities[id]));
  const broken = workflows.filter((each) => each.outcome === "broken");
  if (broken.length > 0) described.push(WORKFLOW);
  const results = [
    ...findings.map((finding) => resultOf(finding, used, artifact)),
    ...broken.map((each) => workflowResult(each, used.length, artifact)),
  ];
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "waldur-contract", semanticVersion: contract, rules: described } },
        invocations: [
          {
            executionSuccessful: incomplete.length === 0,
            ...(incomplete.length > 0 && {
              toolExecutionNotifications: incomplete.map((text) => ({ level: "warning", message: messageOf(text) })),
            }),
          },
        ],
        ...(artifact && { originalUriBaseIds: { [ROOT]: { description: { text: "Root of the repository." } } } }),
        // Code scanning takes analyses of one category for one another's successors.
        automationDetails: { id: "waldur-contract/verify" },
        properties: { url, coverage: coverage.totals },
        results: withFingerprints(results),
      },
    ],
  };
  return `${toPrintableJson(log)}\n`;
}

const ROOT = "%SRCROOT%";
const WORKFLOW = ruleOf("workflow", "A workflow over several calls runs to its end.", "error");

function ruleOf(id: string, text: string, level: string) {
  return { id, shortDescription: { text }, defaultConfiguration: { level } };
}

function resultOf(finding: Finding, used: readonly RuleName[], artifact: string | undefined) {
  const { rule, severity, message, operations, place, expected, curl, count } = finding;
  return {
    ruleId: rule as string,
    ruleIndex: used.indexOf(rule),
    level: severity as string,
    message: messageOf(`${message}\n${curl}`),
    occurrenceCount: count,
    locations: locationsOf(
      operations.map((id) => ({
        name: id,
        fullyQualifiedName: `${operationTable[id].method} ${operationTable[id].path}`,
        kind: "function",
      })),
      artifact,
    ),
    // Numbers and uuids are those of the run.
    cause: [rule, place, expected.replace(/[0-9a-f]{32}|\d+/g, "#")].join(" "),
  };
}

function workflowResult({ workflow, messages }: WorkflowResult, ruleIndex: number, artifact: string | undefined) {
  return {
    ruleId: WORKFLOW.id,
    ruleIndex,
    level: "error",
    message: messageOf(`${workflow}: ${messages.join("; ")}`),
    occurrenceCount: 1,
    locations: locationsOf([{ name: workflow, kind: "function" }], artifact),
    cause: `${WORKFLOW.id} ${workflow}`,
  };
}

/** One location, for a viewer shows no other than the first. */
function locationsOf(logicalLocations: readonly object[], artifact: string | undefined) {
  const uri = artifact?.split("/").map(encodeURIComponent).join("/");
  const physicalLocation = { artifactLocation: { uri, uriBaseId: ROOT }, region: { startLine: 1 } };
  return [{ ...(uri && { physicalLocation }), logicalLocations }];
}

/** Code scanning knows a result again by its fingerprint: the same cause has the same one in every run. */
function withFingerprints<Result extends { cause: string }>(results: readonly Result[]) {
  const seen = new Map<string, number>();
  return results.map(({ cause, ...result }) => {
    const hash = createHash("sha256").update(cause).digest("hex").slice(0, 16);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return { ...result, partialFingerprints: { primaryLocationLineHash: `${hash}:${number}` } };
  });
}

/** What looks like a link in a message is one to viewers. */
function messageOf(text: string) {
  return { text: text.replaceAll("](", "] (") };
}
