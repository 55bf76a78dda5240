import { describe, expect, test } from "vitest";
import { COMMAND_FLAGS, type CommandName, readCall } from "../../src/cli/flags.js";
import { COMMAND_HELP, HELP } from "../../src/cli/texts.js";
import { UsageError } from "../../src/cli/usage.js";

const names = Object.keys(COMMAND_FLAGS) as CommandName[];

/** Flags that a text tells, with what follows them when they take a value. */
const told = (text: string) => [...text.matchAll(/^ {2}--([\w-]+)( <\S+>(?:=<\S+>)?)?(?= {2}| <|$)/gm)];

describe.each(names)("%s --help", (name) => {
  const text = COMMAND_HELP[name];

  test("fits into 80 columns, and says how it is called", () => {
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(text).toMatch(new RegExp(`^Usage: waldur-contract ${name} .*\\[options\\]\n`));
    expect(text.endsWith("\n")).toBe(true);
  });

  test("has every flag, each with its kind", () => {
    const flags = Object.entries(COMMAND_FLAGS[name]).filter(([flag]) => flag !== "help" && flag !== "version");
    const kinds = flags.map(([flag, { type }]) => [flag, type]);
    const found = told(text).map(([, flag, value]) => [flag, value ? "string" : "boolean"]);
    expect(found.sort()).toEqual(kinds.sort());
  });

  test("stands in the text about all of them", () => {
    expect(HELP).toMatch(new RegExp(`^ {2}${name}\\b.{10,}$`, "m"));
  });
});

test("the text about all of them fits into 80 columns", () => {
  expect(HELP.split("\n").filter((line) => line.length > 80)).toEqual([]);
});

describe("which text is shown", () => {
  test.each([
    { args: ["--help"], call: { show: "help", of: undefined } },
    { args: ["-h"], call: { show: "help", of: undefined } },
    { args: ["-v"], call: { show: "version", of: undefined } },
    { args: ["--help", "--version"], call: { show: "version", of: undefined } },
    { args: ["diff", "--help"], call: { show: "help", of: "diff" } },
    { args: ["verify", "http://x", "--timeout", "never", "-h"], call: { show: "help", of: "verify" } },
    { args: ["verify", "--version"], call: { show: "version", of: "verify" } },
  ])("$args", ({ args, call }) => {
    expect(readCall(args)).toEqual(call);
  });
});

describe("what is no call gets one sentence", () => {
  const NAMES = "there are mock, verify, diff. See --help.";

  test.each([
    { args: [], says: `No command was given; ${NAMES}` },
    { args: [""], says: `There is no command ""; ${NAMES}` },
    { args: ["toString"], says: `There is no command "toString"; ${NAMES}` },
    { args: ["--port", "1"], says: "Unknown option '--port'. See --help." },
    { args: ["--help=yes"], says: "Option '-h, --help' does not take an argument. See --help." },
    { args: ["verify", "--help", "--help"], says: "--help was given twice; give it once." },
    { args: ["verify", "--world", "w"], says: "Unknown option '--world'. See --help." },
    { args: ["diff", "--base"], says: "Option '--base <value>' argument missing. See --help." },
    { args: ["diff", "--base", "--consumer"], says: "Option '--base' argument is ambiguous. See --help." },
  ])("$args", ({ args, says }) => {
    expect(() => readCall(args)).toThrow(new UsageError(says));
  });
});

test("what may be given several times is kept, and the rest is what the command is about", () => {
  expect(readCall(["verify", "http://x", "--output", "a=b", "--output", "c=d", "--", "--token"])).toEqual({
    name: "verify",
    flags: { output: ["a=b", "c=d"] },
    words: ["http://x", "--token"],
  });
});
