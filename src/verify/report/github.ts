import type { VerifyResult } from "../types.js";
import { command, coverageLine, oneLine, verdict, whereOf } from "./_sentences.js";

/** Commands that GitHub Actions shows beside a run: an error for every finding, a notice for the result. */
export function toAnnotations(result: VerifyResult): string {
  const { findings, outcome, workflows } = result;
  const errors = findings.map((finding) => {
    const text = `${whereOf(finding)}: ${oneLine(finding.message)}\n${command(finding.curl)}`;
    return `::error title=${escapeProperty(`Contract: ${finding.rule}`)}::${escapeData(text)}`;
  });
  const broken = workflows
    .filter((each) => each.outcome === "broken")
    .map(
      ({ workflow, messages }) =>
        `::error title=Workflow::${escapeData(oneLine(`${workflow}: ${messages.join("; ")}`))}`,
    );
  const level = outcome === "holds" ? "notice" : outcome === "broken" ? "error" : "warning";
  return [
    ...errors,
    ...broken,
    `::${level} title=Contract::${escapeData(`${verdict(result)} ${coverageLine(result)}`)}`,
    "",
  ].join("\n");
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
