import { describe, expect, test } from "vitest";
import { readDiffFlags } from "../../src/cli/diff.js";
import { type CallOf, type CommandName, readCall } from "../../src/cli/flags.js";
import { readOutputs } from "../../src/cli/outputs.js";
import { UsageError } from "../../src/cli/usage.js";
import { readVerifyFlags } from "../../src/cli/verify-flags.js";
import { DIFF_FORMATS } from "../../src/diff/index.js";
import { reportFormats } from "../../src/verify/index.js";

const HEX = "b9005020ea014056801f86ab919a8aef";
const DASHED = "B9005020-EA01-4056-801F-86AB919A8AEF";
const url = "https://waldur.example.com";

function call<Name extends CommandName>(name: Name, args: readonly string[]): CallOf<Name> {
  return readCall([name, ...args]) as unknown as CallOf<Name>;
}
const given = (options: object) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
const verify = (...args: string[]) => given(readVerifyFlags(call("verify", [url, ...args]), {}));
const diff = (...args: string[]) => given(readDiffFlags(call("diff", ["schema.yaml", ...args])));

describe("verify", () => {
  test.each([
    { args: [], options: {} },
    { args: ["--token", "key"], options: { token: "key" } },
    { args: ["--allow-writes"], options: { allowWrites: true } },
    { args: ["--resource", HEX], options: { resource: HEX } },
    { args: ["--resource", DASHED], options: { resource: HEX } },
    { args: ["--customer", DASHED], options: { customer: HEX } },
    {
      args: ["--operation", "marketplace_component_usages_list", "--operation", "marketplace_provider_resources_list"],
      options: { operations: ["marketplace_component_usages_list", "marketplace_provider_resources_list"] },
    },
    { args: ["--allow-empty"], options: { allowEmpty: true } },
    { args: ["--max-requests", "1"], options: { maxRequests: 1 } },
    { args: ["--max-requests", "1000000"], options: { maxRequests: 1_000_000 } },
    { args: ["--rate", "20"], options: { rate: 20 } },
    { args: ["--rate", ".5"], options: { rate: 0.5 } },
    { args: ["--timeout", "500"], options: { timeout: 500 } },
    { args: ["--timeout", "2s"], options: { timeout: 2_000 } },
    { args: ["--timeout", "1h"], options: { timeout: 3_600_000 } },
    { args: ["--workflows", "--allow-writes"], options: { workflows: {}, allowWrites: true } },
    {
      args: [
        "--workflows",
        "--allow-writes",
        "--input",
        "type=cpu",
        "--input",
        'limits={"cpu":1}',
        "--input",
        "day=a=b",
      ],
      options: { workflows: { type: "cpu", limits: { cpu: 1 }, day: "a=b" }, allowWrites: true },
    },
    {
      args: ["--workflows", "--allow-writes", "--input", "__proto__=x"],
      options: { workflows: Object.fromEntries([["__proto__", "x"]]), allowWrites: true },
    },
  ])("$args", ({ args, options }) => {
    expect(verify(...args)).toEqual({ url, ...options });
  });

  test("the token is that of the flag, or else that of WALDUR_TOKEN", () => {
    const env = { WALDUR_TOKEN: "of the environment" };
    expect(readVerifyFlags(call("verify", [url]), env).token).toBe("of the environment");
    expect(readVerifyFlags(call("verify", [url, "--token", "of the flag"]), env).token).toBe("of the flag");
  });

  test.each([
    {
      args: ["--resource", "mine"],
      says: '--resource takes a uuid, 32 hex digits with or without dashes, not "mine".',
    },
    { args: ["--customer="], says: '--customer takes a uuid, 32 hex digits with or without dashes, not "".' },
    {
      args: ["--operation", "component_usages_list"],
      says: 'The contract has no operation "component_usages_list"; did you mean marketplace_component_usages_list?',
    },
    {
      args: ["--operation", "toString"],
      says: 'The contract has no operation "toString"; the names are the operationIds of the contract.',
    },
    {
      args: ["--max-requests", "0"],
      says: '--max-requests takes a whole number from 1 to 1000000, not "0".',
    },
    {
      args: ["--max-requests", "1e3"],
      says: '--max-requests takes a whole number from 1 to 1000000, not "1e3".',
    },
    { args: ["--rate", "0"], says: '--rate takes a number above 0, such as 20, not "0".' },
    { args: ["--rate=-1"], says: '--rate takes a number above 0, such as 20, not "-1".' },
    { args: ["--rate", "fast"], says: '--rate takes a number above 0, such as 20, not "fast".' },
    { args: ["--timeout", "0"], says: '--timeout takes a time from 1ms to 1h, such as 500ms, 30s or 5m, not "0".' },
    { args: ["--timeout", "30d"], says: '--timeout takes a time from 1ms to 1h, such as 500ms, 30s or 5m, not "30d".' },
    { args: ["--timeout", "P1M"], says: '--timeout takes a time from 1ms to 1h, such as 500ms, 30s or 5m, not "P1M".' },
    { args: ["--workflows"], says: "Workflows write; give --allow-writes, too, or leave --workflows out." },
    { args: ["--input", "a=b"], says: "--input is for workflows; give --workflows, too, or leave it out." },
    {
      args: ["--workflows", "--allow-writes", "--input", "cpu"],
      says: '--input takes a name and a value, such as type=cpu, not "cpu".',
    },
    {
      args: ["--workflows", "--allow-writes", "--input", "=cpu"],
      says: '--input takes a name and a value, such as type=cpu, not "=cpu".',
    },
    {
      args: ["--workflows", "--allow-writes", "--input", "type="],
      says: "--input takes a value, not an empty text.",
    },
    {
      args: ["--workflows", "--allow-writes", "--input", "limits={cpu}"],
      says: '--input takes a text or JSON, and "{cpu}" begins like JSON but is none.',
    },
    { args: ["http://other"], says: 'verify takes one address, but "http://other" was given, too.' },
    { args: ["--token", "a", "--token", "b"], says: "--token was given twice; give it once." },
  ])("$args: one sentence", ({ args, says }) => {
    expect(() => verify(...args)).toThrow(new UsageError(says));
  });

  test("needs an address", () => {
    expect(() => readVerifyFlags(call("verify", []), {})).toThrow(
      new UsageError("verify takes the address of a server, such as https://waldur.example.com. See verify --help."),
    );
  });
});

describe("diff", () => {
  test.each([
    { args: [], options: {} },
    { args: ["--base", "old.yaml"], options: { base: "old.yaml" } },
    { args: ["--consumer", "tsconfig.json"], options: { consumer: "tsconfig.json" } },
    { args: ["--fail-on", "breaking"], options: { failOn: "breaking" } },
    { args: ["--fail-on", "any"], options: { failOn: "any" } },
    { args: ["--fail-on", "none"], options: { failOn: "none" } },
    { args: ["--timeout", "5m"], options: { timeout: 300_000 } },
    { args: ["--show-known"], options: {} },
  ])("$args", ({ args, options }) => {
    expect(diff(...args)).toEqual({ schema: "schema.yaml", ...options });
  });

  test.each([
    { args: ["--base="], says: "--base takes a file or an address, not an empty text." },
    { args: ["--consumer="], says: "--consumer takes the path of a tsconfig.json, not an empty text." },
    { args: ["--fail-on", "all"], says: '--fail-on takes breaking or any or none, not "all".' },
    {
      args: ["--timeout", "soon"],
      says: '--timeout takes a time from 1ms to 1h, such as 500ms, 30s or 5m, not "soon".',
    },
    {
      args: ["old.yaml"],
      says: 'diff takes one schema, but "old.yaml" was given, too; give the older one by --base.',
    },
  ])("$args: one sentence", ({ args, says }) => {
    expect(() => diff(...args)).toThrow(new UsageError(says));
  });

  test("needs a schema", () => {
    expect(() => readDiffFlags(call("diff", []))).toThrow(
      new UsageError(
        "diff takes the schema that a release of Waldur publishes, a file or an address. See diff --help.",
      ),
    );
  });
});

describe.each([
  { name: "verify", formats: reportFormats },
  { name: "diff", formats: DIFF_FORMATS },
] as const)("reports of $name", ({ name, formats }) => {
  const outputs = (...args: string[]) =>
    readOutputs<string>(call(name, ["x", ...args]).flags, [...formats] as [string]);

  test("are text, and go to no file", () => expect(outputs()).toEqual({ format: "text", files: [] }));

  test.each([...formats])("%s", (format) => {
    expect(outputs("--format", format, "--output", `${format}=a=b.txt`)).toEqual({
      format,
      files: [{ format, path: "a=b.txt" }],
    });
  });

  const words = formats.join(" or ");
  const such = `--output takes a format and a file, such as ${formats[1]}=report.txt`;
  test.each([
    { args: ["--format", "html"], says: `--format takes ${words}, not "html".` },
    { args: ["--output", "html=a"], says: `--output takes ${words}, not "html".` },
    { args: ["--output", "report.xml"], says: `${such}, not "report.xml".` },
    { args: ["--output", "=a"], says: `${such}, not "=a".` },
    { args: ["--output", "json="], says: `${such}, not "json=".` },
    {
      args: ["--output", "json=a", "--output", "text=a"],
      says: "--output names a twice; give each report a file of its own.",
    },
    { args: ["--format", "json", "--format", "text"], says: "--format was given twice; give it once." },
  ])("$args: one sentence", ({ args, says }) => {
    expect(() => outputs(...args)).toThrow(new UsageError(says));
  });
});
