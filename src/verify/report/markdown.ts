import type { VerifyResult } from "../types.js";
import { command, coverageLine, oneLine, verdict, whereOf } from "./_sentences.js";

/** For a comment or a job summary. */
export function toMarkdown(result: VerifyResult): string {
  const { findings, notes, skipped, workflows } = result;
  const rows = findings.map(
    ({ rule, place, expected, got, operations }) =>
      `| ${[code(rule), code(whereOf({ operations })), place && code(place), cell(expected), cell(got)].join(" | ")} |`,
  );
  const table =
    rows.length === 0
      ? []
      : ["| rule | operations | place | expected | got |", "| --- | --- | --- | --- | --- |", ...rows, ""];
  const commands = findings.map(({ rule, curl }) => `# ${rule}\n${command(curl)}`);
  // Longer than any fence that a server sent.
  const fence = "`".repeat(
    Math.max(3, ...commands.flatMap((text) => text.match(/`+/g) ?? []).map((run) => run.length + 1)),
  );
  const repeat =
    commands.length === 0
      ? []
      : ["<details><summary>Repeat</summary>", "", `${fence}sh`, commands.join("\n"), fence, "", "</details>", ""];
  return [
    "## Contract verification",
    "",
    `${cell(verdict(result))} ${coverageLine(result)}`,
    "",
    ...table,
    ...repeat,
    ...list(
      "Workflows",
      workflows.map(
        ({ workflow, outcome, messages }) => `${code(workflow)}: ${cell([outcome, ...messages].join("; "))}`,
      ),
    ),
    ...list(
      "Worth knowing",
      notes.map((note) => `${code(whereOf(note))} ${note.place && code(note.place)} ${cell(note.message)}`),
    ),
    ...list(
      "Not asked",
      skipped.map(({ operation, reason }) => `${code(operation)}: ${cell(reason)}`),
    ),
  ].join("\n");
}

function list(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [
    `<details><summary>${title}: ${items.length}</summary>`,
    "",
    ...items.map((item) => `- ${item}`),
    "",
    "</details>",
    "",
  ];
}

/** Text that a server sent must not become markup. */
function cell(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>#|~&]/g, (letter) => `\\${letter}`);
}

function code(text: string): string {
  // A backslash before the bar would take away what the other one does.
  return `\`${oneLine(text).replaceAll("`", "'").replace(/\\*\|/g, "\\|")}\``;
}
