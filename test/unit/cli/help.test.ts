import { describe, expect, test } from "vitest";
import {
  type Command,
  defineCommand,
  type Groups,
  optionsOf,
  parse,
  parseCommon,
  takesValue,
} from "../../../src/cli/command.js";
import { commands } from "../../../src/cli/commands/index.js";
import { renderHelp, renderOptionTables, renderOverview } from "../../../src/cli/help.js";
import { oneOf, wholeNumber } from "../../../src/cli/values.js";
import { refusal } from "./_cli.js";

const groups = {
  Numbers: {
    port: { value: "number", read: wholeNumber(0, 9), default: "4", help: "Port of `--log`" },
    "a-long-name-of-an": { value: "name=value", read: oneOf("a"), multiple: true, needs: "log", help: "Pair" },
  },
  Others: {
    log: { value: "a|b", read: oneOf("a", "b"), conflicts: ["quiet"], help: "Log" },
    quiet: { help: "Quiet" },
  },
} as const satisfies Groups;

const tiny = defineCommand({
  name: "tiny",
  summary: "A command of this test",
  description: `${"A long description ".repeat(6)}ends.`,
  argument: { value: "file", help: "a file" },
  groups,
  notes: ["A note."],
  exitCodes: { 0: "good", 130: "forced" },
  handlesSignals: false,
  run: async ({ flags, argument }) => {
    // The types come from the readers.
    const typed: { port: number; log: "a" | "b" | undefined; quiet: boolean; argument: string } = {
      ...flags,
      argument,
    };
    return typed.port;
  },
});

test("help", () => {
  expect(renderHelp(tiny as Command)).toBe(`Usage: waldur-contract tiny <file> [options]

A long description A long description A long description A long description A
long description A long description ends.

Numbers:
  --port <number>         Port of --log (default: 4)
  --a-long-name-of-an <name>=<value>
                          Pair (repeatable; requires --log)

Others:
  --log <a|b>             Log
  --quiet                 Quiet

A note.

Options may also stand in waldur-contract.config.json, or in the file that
--config names.

Exit codes:
  0    good
  130  forced
`);
});

test("tables for the guides", () => {
  expect(renderOptionTables(tiny as Command)).toBe(`**Numbers**

| option                               | meaning                             | default |
| ------------------------------------ | ----------------------------------- | ------- |
| \`--port <number>\`                    | Port of \`--log\`                     | \`4\`     |
| \`--a-long-name-of-an <name>=<value>\` | Pair (repeatable; requires \`--log\`) |         |

**Others**

| option         | meaning                  | default |
| -------------- | ------------------------ | ------- |
| \`--log <a\\|b>\` | Log (not with \`--quiet\`) |         |
| \`--quiet\`      | Quiet                    |         |`);
});

describe.each([...commands])("$name", (command) => {
  const help = renderHelp(command);

  test("fits into 80 columns, and names every option", () => {
    expect(help.split("\n").filter((line) => line.length > 80)).toEqual([]);
    for (const name of Object.values(command.groups).flatMap(Object.keys)) expect(help).toContain(`\n  --${name}`);
  });

  test("has options whose defaults can be read and that name each other rightly", () => {
    const options = optionsOf(command);
    for (const [name, option] of Object.entries(options)) {
      for (const other of [...(option.conflicts ?? []), ...(option.needs ? [option.needs] : [])])
        expect({ name, other, known: Object.keys(options) }).toMatchObject({ known: expect.arrayContaining([other]) });
      if (takesValue(option) && option.default !== undefined) option.read(option.default, name);
    }
  });

  test("has every option in one group", () => {
    const names = Object.values(command.groups).flatMap(Object.keys);
    expect([...new Set([...names, "config", "help", "version"])]).toEqual([...names, "config", "help", "version"]);
  });
});

test("the overview lists every command in 80 columns", () => {
  const text = renderOverview(commands);
  expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  for (const { name, summary } of commands)
    expect(text).toMatch(new RegExp(`^ {2}${name} .* ${summary.replace("+", "\\+").replaceAll(" ", "\\s+")}$`, "m"));
});

describe("which text is shown", () => {
  test.each([
    { args: ["--help"], shown: "help" },
    { args: ["-h"], shown: "help" },
    { args: ["-v"], shown: "version" },
    { args: ["-V"], shown: "version" },
    { args: ["--help", "--version"], shown: "version" },
  ])("$args", ({ args, shown }) => {
    expect(parseCommon(args)).toBe(shown);
    expect(parse(tiny, args)).toEqual({ show: shown });
  });

  test("help, although a value is invalid", () => {
    expect(parse(tiny, ["x", "--port", "never", "-h"])).toEqual({ show: "help" });
  });
});

describe("invalid arguments", () => {
  test.each([
    { args: ["--help=yes"], code: "OPTION_VALUE_UNEXPECTED", words: ["--help"] },
    { args: ["--help", "--help"], code: "OPTION_REPEATED", words: ["--help"] },
    { args: ["--world", "w"], code: "OPTION_UNKNOWN", words: ["--world", "tiny --help"] },
    { args: ["-x"], code: "OPTION_UNKNOWN", words: ["-x"] },
    { args: ["--__proto__"], code: "OPTION_UNKNOWN", words: ["--__proto__"] },
    { args: ["--prot", "1"], code: "OPTION_UNKNOWN", words: ["--prot.", "Did you mean --port?"] },
    { args: ["--quite"], code: "OPTION_UNKNOWN", words: ["Did you mean --quiet?"] },
    { args: ["--port"], code: "OPTION_VALUE_MISSING", words: ["--port <number>"] },
    { args: ["--port", "--quiet"], code: "OPTION_VALUE_MISSING", words: ["--port"] },
    { args: ["a", "b"], code: "ARGUMENT_UNEXPECTED", words: ['"b"'] },
    { args: [], code: "ARGUMENT_MISSING", words: ["<file>"] },
  ] as const)("$args: $code", ({ args, code, words }) => {
    expect(() => parse(tiny, args)).toThrow(refusal(code, ...words));
  });
});

test("repeatable options collect their values, and arguments after -- are no options", () => {
  const args = ["--log", "b", "--a-long-name-of-an", "a", "--a-long-name-of-an=a", "--", "--port"];
  expect(parse(tiny, args)).toEqual({
    flags: { help: false, version: false, port: 4, log: "b", "a-long-name-of-an": ["a", "a"], quiet: false },
    argument: "--port",
  });
});
