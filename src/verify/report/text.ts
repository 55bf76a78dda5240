import { rules } from "../rules.js";
import type { VerifyResult } from "../types.js";
import { command, coverageLine, oneLine, releasesOf, verdict, waitsLine, whereOf } from "./_sentences.js";

/** For people, on a terminal. */
export function toText(result: VerifyResult): string {
  const { findings, knownDifferences, notes, skipped, workflows } = result;
  const lines = findings.flatMap((finding, index) => [
    `${index + 1}. ${whereOf(finding)}`,
    `   ${oneLine(finding.message)}`,
    `   ${rules[finding.rule]}${finding.count > 1 ? ` Broken ${finding.count} times.` : ""}`,
    `   ${command(finding.curl)}`,
    "",
  ]);
  const noted = section(
    "Worth knowing:",
    notes.map((note) => `${whereOf(note)}${note.place && ` ${note.place}`}: ${note.message}`),
  );
  const known = section(
    "Known differences of other releases:",
    knownDifferences.map((each) => `${whereOf(each)} ${each.place}: ${each.explanation} (${releasesOf(each)})`),
  );
  const left = section(
    "Not asked:",
    skipped.map(({ operation, reason }) => `${operation}: ${reason}`),
  );
  const run = section(
    "Workflows:",
    workflows.map(({ workflow, outcome, messages }) => [`${workflow}: ${outcome}`, ...messages].join("; ")),
  );
  const waited = waitsLine(result);
  const end = [coverageLine(result), ...(waited ? [waited] : []), verdict(result)];
  return [...lines, ...run, ...known, ...noted, ...left, ...end, ""].join("\n");
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${oneLine(line)}`), ""];
}
