import {
  type Argument,
  COMMON_OPTIONS,
  type Command,
  isConfigurable,
  type Option,
  placeholderOf,
  takesValue,
} from "./command.js";

const WIDTH = 80;
/** Column in which descriptions of options begin. */
const INDENT = 26;
/** A blank at which no line ends. */
const NO_BREAK = "\u00a0";

const CONFIG_NOTE = "Options may also stand in waldur-contract.config.json, or in the file that --config names.";

/** Help of one command: at most 80 columns. */
export function renderHelp(command: Command): string {
  const { name, argument, usage = "[options]", description, groups, notes, exitCodes } = command;
  const options = isConfigurable(command) ? [usage] : [];
  const words = ["waldur-contract", name, ...(argument ? [argumentOf(argument)] : []), ...options];
  const paragraphs = [
    `Usage: ${words.join(" ")}`,
    wrap(description),
    ...Object.entries(groups).map(([title, options]) => `${title}:\n${renderOptions(options)}`),
    ...notes.map((note) => wrap(note)),
    ...(isConfigurable(command) ? [wrap(CONFIG_NOTE)] : []),
    renderExitCodes("Exit codes", exitCodes),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** Help of the command line as a whole: at most 80 columns. */
export function renderOverview(commands: readonly Command[]): string {
  const lines = commands.map(({ name, argument, summary }) =>
    row(argument ? `${name} ${argumentOf(argument)}` : name, summary),
  );
  const paragraphs = [
    "Usage: waldur-contract <command> [options]",
    `Commands:\n${lines.join("\n")}`,
    `Options:\n${renderOptions(COMMON_OPTIONS)}`,
    renderExitCodes("Exit codes of verify and diff", {
      0: "no violation, no breaking change",
      1: "violations or breaking changes",
      2: "the check could not run, or not to the end (the message says why)",
    }),
  ];
  return `${paragraphs.join("\n\n")}\n`;
}

/** The options of a command as Markdown tables, one for each group. */
export function renderOptionTables({ groups }: Pick<Command, "groups">): string {
  return Object.entries(groups)
    .map(([title, options]) => {
      const rows = Object.entries(options).map(([name, option]) => [
        `\`${headOf(name, option)}\``,
        withDetails(markCode(option.help), [
          ...detailsOf(option).map(markCode),
          ...(option.conflicts ? [`not with ${option.conflicts.map((each) => `\`--${each}\``).join(", ")}`] : []),
        ]),
        defaultOf(option) && `\`${defaultOf(option)}\``,
      ]);
      return `**${title}**\n\n${renderTable(["option", "meaning", "default"], rows)}`;
    })
    .join("\n\n");
}

function renderOptions(options: Readonly<Record<string, Option>>): string {
  return Object.entries(options)
    .map(([name, option]) => {
      const value = defaultOf(option);
      const details = [...detailsOf(option), ...(value ? [`default:${NO_BREAK}${value}`] : [])];
      return row(headOf(name, option), withDetails(option.help, details));
    })
    .join("\n");
}

function renderExitCodes(title: string, codes: Readonly<Record<number, string>>): string {
  const lines = Object.entries(codes).map(([code, meaning]) => `  ${code.padEnd(5)}${wrap(meaning, 7).trimStart()}`);
  return `${title}:\n${lines.join("\n")}`;
}

function argumentOf({ value, optional }: Argument): string {
  return optional ? `[${value}]` : `<${value}>`;
}

function headOf(name: string, option: Option): string {
  const names = option.short ? `--${name}, -${option.short}` : `--${name}`;
  return takesValue(option) ? `${names} ${placeholderOf(option)}` : names;
}

function defaultOf(option: Option): string {
  if (!takesValue(option)) return "";
  return option.env === undefined ? (option.default ?? "") : `$${option.env}`;
}

function detailsOf(option: Option): string[] {
  const details = "multiple" in option ? ["repeatable"] : [];
  return option.needs === undefined ? details : [...details, `requires --${option.needs}`];
}

function withDetails(help: string, details: readonly string[]): string {
  return details.length > 0 ? `${help} (${details.join("; ")})` : help;
}

/** A line with two columns; a long first column has the line to itself. */
function row(head: string, text: string): string {
  const lines = wrap(text, INDENT);
  return head.length + 4 > INDENT ? `  ${head}\n${lines}` : `  ${head}`.padEnd(INDENT) + lines.trimStart();
}

/** Breaks a text into lines of at most 80 columns. Backticks are for the guides. */
function wrap(text: string, indent = 0): string {
  const lines: string[] = [];
  let line = "";
  for (const word of text.replaceAll("`", "").split(" ")) {
    if (line !== "" && indent + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].map((each) => " ".repeat(indent) + each.replaceAll(NO_BREAK, " ")).join("\n");
}

/** Names of options are code in Markdown. */
function markCode(text: string): string {
  return text.replace(/(?<![`\w-])--[a-z][a-z-]*/g, "`$&`");
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = [head, ...rows].map((each) => each.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(...cells.map((each) => each[column]?.length ?? 0)));
  const line = (each: readonly string[], fill = " ") =>
    `| ${each.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(" | ")} |`;
  const [first = [], ...others] = cells;
  return [
    line(first),
    line(
      first.map(() => ""),
      "-",
    ),
    ...others.map((each) => line(each)),
  ].join("\n");
}
