import { toPrintableJson } from "./text.js";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
const ROOT = "%SRCROOT%";

/** A rule that results break. */
export interface SarifRule {
  readonly id: string;
  readonly description: string;
  readonly level: "error" | "warning" | "note";
}

/** One finding. */
export interface SarifResult {
  /** `id` of one of the rules. */
  readonly rule: string;
  readonly level: SarifRule["level"];
  readonly message: string;
  readonly count: number;
  /** What it concerns, such as functions, for a server has no files. */
  readonly locations: readonly {
    readonly name: string;
    readonly fullyQualifiedName?: string;
    readonly kind: string;
  }[];
  /** The same in every run that has the same cause. */
  readonly fingerprint: string;
}

/** One run of a tool. */
export interface SarifRun {
  readonly tool: string;
  readonly version: string;
  /** Code scanning takes analyses of one category for one another's successors. */
  readonly category: string;
  readonly rules: readonly SarifRule[];
  readonly results: readonly SarifResult[];
  /** Why the run is incomplete; empty when it is complete. */
  readonly incomplete: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  /**
   * File of the consumer's repository, from its root, in which results are shown. GitHub refuses results without one.
   */
  readonly artifact?: string | undefined;
}

/** Formats a run as SARIF 2.1.0, which code scanning reads. */
export function toSarif(run: SarifRun): string {
  const { tool, version, category, rules, results, incomplete, properties, artifact } = run;
  const log = {
    $schema: SCHEMA,
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: tool, semanticVersion: version, rules: rules.map(formatRule) } },
        invocations: [
          {
            executionSuccessful: incomplete.length === 0,
            ...(incomplete.length > 0 && {
              toolExecutionNotifications: incomplete.map((text) => ({
                level: "warning",
                message: formatMessage(text),
              })),
            }),
          },
        ],
        ...(artifact && { originalUriBaseIds: { [ROOT]: { description: { text: "Root of the repository." } } } }),
        automationDetails: { id: category },
        properties,
        results: formatResults(results, rules, artifact),
      },
    ],
  };
  return `${toPrintableJson(log)}\n`;
}

function formatRule({ id, description, level }: SarifRule) {
  return { id, shortDescription: { text: description }, defaultConfiguration: { level } };
}

function formatResults(results: readonly SarifResult[], rules: readonly SarifRule[], artifact: string | undefined) {
  const uri = artifact?.split("/").map(encodeURIComponent).join("/");
  const physicalLocation = { artifactLocation: { uri, uriBaseId: ROOT }, region: { startLine: 1 } };
  const seen = new Map<string, number>();
  return results.map(({ rule, level, message, count, locations, fingerprint }) => {
    const number = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, number);
    return {
      ruleId: rule,
      ruleIndex: rules.findIndex(({ id }) => id === rule),
      level,
      message: formatMessage(message),
      occurrenceCount: count,
      // One location, for viewers show no other than the first.
      locations: [{ ...(uri && { physicalLocation }), logicalLocations: locations }],
      partialFingerprints: { primaryLocationLineHash: `${fingerprint}:${number}` },
    };
  });
}

/** Viewers make a link of what looks like one. */
function formatMessage(text: string) {
  return { text: text.replaceAll("](", "] (") };
}
