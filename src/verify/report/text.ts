import { type Colours, coloursFor } from "../../report/colours.js";
import { printableCommand } from "../../report/curl.js";
import { oneLine, plural } from "../../report/text.js";
import { rules } from "../judge/rules.js";
import type { Finding, VerifyResult } from "../types.js";
import {
  coverageLine,
  type FormatOptions,
  type Group,
  groupsOf,
  releasesOf,
  runLine,
  verdict,
  WORKFLOW_OUTCOMES,
  waitsLine,
  whereOf,
} from "./wording.js";

/** A report for a terminal: the summary first, then the findings by rule. */
export function toText(result: VerifyResult, { all = false, colour = false }: FormatOptions = {}): string {
  const { knownDifferences, notes, skipped, workflows } = result;
  const colours = coloursFor(colour, {});
  const groups = groupsOf(result);
  const workflowLines = section(
    "Workflows:",
    workflows.map(({ workflow, outcome, messages }) =>
      [`${workflow}: ${WORKFLOW_OUTCOMES[outcome]}`, ...messages].join("; "),
    ),
  );
  const noteLines = section(
    "Notes:",
    notes.map((note) => `${whereOf(note)}${note.place && ` ${note.place}`}: ${note.message}`),
  );
  const knownLines = section(
    "Known differences of other releases:",
    knownDifferences.map((each) => `${whereOf(each)} ${each.place}: ${each.explanation} (${releasesOf(each)})`),
  );
  const skippedLines = section(
    "Not requested:",
    skipped.map(({ operation, reason }) => `${operation}: ${reason}`),
  );
  return [
    ...summary(result, groups, colours),
    "",
    ...groups.flatMap((group) => writeGroup(group, all, colours)),
    ...workflowLines,
    ...knownLines,
    ...noteLines,
    ...skippedLines,
  ]
    .join("\n")
    .replace(/\n*$/, "\n");
}

function summary(result: VerifyResult, groups: readonly Group[], { bold, red, green, yellow }: Colours): string[] {
  const paint = { holds: green, broken: red, incomplete: yellow }[result.outcome];
  const width = Math.max(...groups.map(({ rule }) => rule.length));
  const digits = Math.max(...groups.map(({ findings }) => String(findings.length).length));
  const counts = groups.map(({ rule, severity, findings }) => {
    const level = severity === "error" ? red("error  ") : yellow("warning");
    return `  ${level}  ${rule.padEnd(width)}  ${String(findings.length).padStart(digits)}  ${rules[rule]}`;
  });
  const lines = [runLine(result), waitsLine(result), coverageLine(result)].filter((line) => line !== "");
  return [bold(paint(verdict(result))), ...lines, ...counts];
}

function writeGroup({ rule, severity, findings }: Group, all: boolean, { bold, dim, red, yellow }: Colours): string[] {
  const paint = severity === "error" ? red : yellow;
  const shown = all ? findings : findings.slice(0, 1);
  const hidden = findings.length - shown.length;
  return [
    `${bold(paint(`${severity} ${rule}`))}: ${rules[rule]}`,
    ...shown.flatMap((finding) => [...writeFinding(finding), `    ${dim(printableCommand(finding.curl))}`]),
    ...(hidden > 0 ? [`  and ${plural(hidden, "more finding")}; --all lists them`] : []),
    "",
  ];
}

/** A finding without its command. */
function writeFinding(finding: Finding): string[] {
  const { place, expected, got, count } = finding;
  const where = place && `, at ${oneLine(place)}`;
  return [
    `  ${whereOf(finding)}${where}${count > 1 ? ` (${count} times)` : ""}`,
    `    expected  ${oneLine(expected)}`,
    `    got       ${oneLine(got)}`,
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${oneLine(line)}`), ""];
}
