import { printableCommand } from "../../report/curl.js";
import { type Annotation, formatAnnotations, logGroup } from "../../report/github.js";
import { oneLine } from "../../report/text.js";
import { rules } from "../judge/rules.js";
import type { Finding, VerifyResult } from "../types.js";
import { toText } from "./text.js";
import { coverageLine, groupsOf, runLine, verdict, whereOf } from "./wording.js";

const LEVELS = { holds: "notice", broken: "error", incomplete: "warning" } as const;

/**
 * Workflow commands of GitHub Actions: an annotation for each violated rule, each failed workflow and the result; and all
 * findings in a group of the log.
 */
export function toAnnotations(result: VerifyResult): string {
  const violatedRules = groupsOf(result).map(({ rule, severity, findings }): Annotation => {
    return { level: severity, title: `Contract: ${rule}`, message: describe(findings) };
  });
  const failedWorkflows = result.workflows
    .filter((each) => each.outcome === "broken")
    .map(({ workflow, messages }): Annotation => {
      return { level: "error", title: "Workflow", message: oneLine(`${workflow}: ${messages.join("; ")}`) };
    });
  const all = [...violatedRules, ...failedWorkflows];
  const lines = formatAnnotations(all, {
    level: LEVELS[result.outcome],
    title: "Contract",
    message: `${verdict(result)} ${runLine(result)} ${coverageLine(result)}`,
  });
  const log = all.length > 0 ? logGroup("All findings", toText(result, { all: true }).trimEnd()) : [];
  return [...lines, ...log, ""].join("\n");
}

/** The first finding of a rule, and how many others there are. */
function describe([first, ...others]: readonly Finding[]): string {
  const { rule, message, curl } = first as Finding;
  const more = others.length > 0 ? ` ${others.length} more of this rule are in the log.` : "";
  return `${whereOf(first as Finding)}: ${oneLine(message)}\n${rules[rule]}${more}\n${printableCommand(curl)}`;
}
