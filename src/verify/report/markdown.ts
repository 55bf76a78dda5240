import { printableCommand } from "../../report/curl.js";
import { code, codeBlock, details, escapeMarkdown, table } from "../../report/markdown.js";
import { plural } from "../../report/text.js";
import type { VerifyResult } from "../types.js";
import {
  coverageLine,
  type FormatOptions,
  groupsOf,
  releasesOf,
  runLine,
  verdict,
  WORKFLOW_OUTCOMES,
  whereOf,
} from "./wording.js";

const HEAD = ["severity", "rule", "operations", "location", "expected", "got"];

/** A report for a pull request or a job summary: the summary first, then the findings by rule. */
export function toMarkdown(result: VerifyResult, { all = false }: FormatOptions = {}): string {
  const { knownDifferences, notes, skipped, workflows } = result;
  const groups = groupsOf(result);
  const shown = groups.flatMap(({ findings }) => (all ? findings : findings.slice(0, 1)));
  const rows = groups.flatMap(({ rule, severity, findings }) => {
    const listed = all ? findings : findings.slice(0, 1);
    const more = findings.length - listed.length;
    return listed.map(({ place, expected, got, operations }) => {
      const where = code(whereOf({ operations })) + (more > 0 ? ` and ${plural(more, "more finding")}` : "");
      return [severity, code(rule), where, place && code(place), escapeMarkdown(expected), escapeMarkdown(got)];
    });
  });
  const commands = shown.map(({ rule, curl }) => `# ${rule}\n${printableCommand(curl)}`);
  return [
    "## Contract verification",
    "",
    `**${escapeMarkdown(verdict(result))}** ${runLine(result)} ${coverageLine(result)}`,
    "",
    ...(rows.length > 0 ? [...table(HEAD, rows), ""] : []),
    ...(rows.length > 0 ? details("Reproduce", codeBlock("sh", commands.join("\n"))) : []),
    ...list(
      "Workflows",
      workflows.map(
        ({ workflow, outcome, messages }) =>
          `${code(workflow)}: ${escapeMarkdown([WORKFLOW_OUTCOMES[outcome], ...messages].join("; "))}`,
      ),
    ),
    ...list(
      "Known differences of other releases",
      knownDifferences.map(
        (each) =>
          `${code(whereOf(each))} ${each.place && code(each.place)} ${escapeMarkdown(`${each.explanation} (${releasesOf(each)})`)}`,
      ),
    ),
    ...list(
      "Notes",
      notes.map((note) => `${code(whereOf(note))} ${note.place && code(note.place)} ${escapeMarkdown(note.message)}`),
    ),
    ...list(
      "Not requested",
      skipped.map(({ operation, reason }) => `${code(operation)}: ${escapeMarkdown(reason)}`),
    ),
  ].join("\n");
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return details(
    `${title}: ${items.length}`,
    items.map((item) => `- ${item}`),
  );
}
