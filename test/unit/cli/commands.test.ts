import { describe, expect, test } from "vitest";
import { type Argument, type Call, type Command, type Groups, parse } from "../../../src/cli/command.js";
import { diff as diffCommand, diffOptions } from "../../../src/cli/commands/diff.js";
import { verify as verifyCommand, verifyOptions } from "../../../src/cli/commands/verify.js";
import type { Terminal } from "../../../src/cli/terminal.js";
import { DIFF_FORMATS } from "../../../src/diff/index.js";
import { reportFormats } from "../../../src/verify/index.js";
import { refusal } from "./_cli.js";

const HEX = "b9005020ea014056801f86ab919a8aef";
const DASHED = "B9005020-EA01-4056-801F-86AB919A8AEF";
const url = "https://waldur.example.com";

function call<G extends Groups, A extends Argument | undefined>(
  command: Command<G, A>,
  args: readonly string[],
  env?: Terminal["env"],
): Call<G, A> {
  const parsed = parse(command, args, env);
  if ("show" in parsed) throw new Error("These arguments ask for a text.");
  return parsed;
}
const given = (options: object) =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
const verify = (...args: string[]) => given(verifyOptions(call(verifyCommand, [url, ...args])));
const diff = (...args: string[]) => given(diffOptions(call(diffCommand, ["schema.yaml", ...args])));

describe("verify", () => {
  const DEFAULTS = {
    url,
    allowWrites: false,
    release: "auto",
    neighbours: false,
    allowEmpty: false,
    maxRequests: 5000,
    timeout: 30_000,
  };

  test.each([
    { args: [], options: {} },
    { args: ["--token", "key"], options: { token: "key" } },
    { args: ["--allow-writes"], options: { allowWrites: true } },
    { args: ["--release", "8.0"], options: { release: "8.0" } },
    { args: ["--resource", HEX], options: { resource: HEX } },
    { args: ["--resource", DASHED], options: { resource: HEX } },
    { args: ["--customer", DASHED], options: { customer: HEX } },
    {
      args: ["--operation", "marketplace_component_usages_list", "--operation", "marketplace_provider_resources_list"],
      options: { operations: ["marketplace_component_usages_list", "marketplace_provider_resources_list"] },
    },
    { args: ["--allow-empty"], options: { allowEmpty: true } },
    { args: ["--neighbours"], options: { neighbours: true } },
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
    expect(verify(...args)).toEqual({ ...DEFAULTS, ...options });
  });

  test("the token is that of the option, or else that of WALDUR_TOKEN", () => {
    const env = { WALDUR_TOKEN: "of the environment" };
    expect(call(verifyCommand, [url], env).flags.token).toBe("of the environment");
    expect(call(verifyCommand, [url, "--token", "of the option"], env).flags.token).toBe("of the option");
  });

  test.each([
    [["--resource", "mine"], "--resource"],
    [["--customer="], "--customer"],
    [["--operation", "toString"], "toString"],
    [["--max-requests", "0"], "--max-requests"],
    [["--max-requests", "1e3"], "--max-requests"],
    [["--rate", "0"], "--rate"],
    [["--rate=-1"], "--rate"],
    [["--rate", "fast"], "--rate"],
    [["--timeout", "0"], "--timeout"],
    [["--timeout", "30d"], "--timeout"],
    [["--timeout", "P1M"], "--timeout"],
    [["--workflows", "--allow-writes", "--input", "cpu"], "--input"],
    [["--workflows", "--allow-writes", "--input", "=cpu"], "--input"],
    [["--workflows", "--allow-writes", "--input", "type="], "--input"],
    [["--workflows", "--allow-writes", "--input", "limits={cpu}"], "not valid"],
  ])("%j is an invalid value", (args, word) => {
    expect(() => verify(...args)).toThrow(refusal("OPTION_VALUE_INVALID", word));
  });

  test.each(["component_usages_list", "marketplace_component_usage_list"])(
    "a near operation of %s is named",
    (name) => {
      expect(() => verify("--operation", name)).toThrow(
        refusal("OPTION_VALUE_INVALID", name, "Did you mean marketplace_component_usages_list?"),
      );
    },
  );

  test("half a token is refused, and the other half is not printed", () => {
    for (const word of ["Token", "bearer"])
      expect(() => verify("--token", word, "5up3rs3cr3t")).toThrow(/^(?!.*5up3rs3cr3t).*--token/);
    expect(() => call(verifyCommand, [url], { WALDUR_TOKEN: "Token" })).toThrow(
      refusal("OPTION_VALUE_INVALID", "WALDUR_TOKEN"),
    );
  });

  test("options and arguments that do not fit together", () => {
    expect(() => verify("--workflows")).toThrow(refusal("OPTION_INCOMPLETE", "--workflows", "--allow-writes"));
    expect(() => verify("--input", "a=b")).toThrow(refusal("OPTION_INCOMPLETE", "--input", "--workflows"));
    expect(() => verify("--token", "a", "--token", "b")).toThrow(refusal("OPTION_REPEATED", "--token"));
    expect(() => verify("http://other")).toThrow(refusal("ARGUMENT_UNEXPECTED", "http://other"));
    expect(() => call(verifyCommand, [])).toThrow(refusal("ARGUMENT_MISSING", "<address>"));
  });
});

describe("diff", () => {
  const DEFAULTS = { schema: "schema.yaml", failOn: "breaking", overlay: false, timeout: 30_000 };

  test.each([
    { args: [], options: {} },
    { args: ["--base", "old.yaml"], options: { base: "old.yaml" } },
    { args: ["--consumer", "tsconfig.json"], options: { consumer: "tsconfig.json" } },
    { args: ["--fail-on", "breaking"], options: { failOn: "breaking" } },
    { args: ["--release", "7.9"], options: { release: "7.9" } },
    { args: ["--write-overlay", "8.2.overlay.yaml"], options: { overlay: true } },
    { args: ["--fail-on", "any"], options: { failOn: "any" } },
    { args: ["--fail-on", "none"], options: { failOn: "none" } },
    { args: ["--timeout", "5m"], options: { timeout: 300_000 } },
    { args: ["--show-known"], options: {} },
  ])("$args", ({ args, options }) => {
    expect(diff(...args)).toEqual({ ...DEFAULTS, ...options });
  });

  test.each([
    [["--base="], "--base"],
    [["--consumer="], "--consumer"],
    [["--fail-on", "all"], "--fail-on"],
    [["--timeout", "soon"], "--timeout"],
  ])("%j is an invalid value", (args, option) => {
    expect(() => diff(...args)).toThrow(refusal("OPTION_VALUE_INVALID", option));
  });

  test("takes one schema", () => {
    expect(() => diff("old.yaml")).toThrow(refusal("ARGUMENT_UNEXPECTED", "old.yaml", "--base"));
    expect(() => call(diffCommand, [])).toThrow(refusal("ARGUMENT_MISSING", "<schema>"));
  });
});

describe.each([
  { command: verifyCommand as Command, formats: reportFormats },
  { command: diffCommand as Command, formats: DIFF_FORMATS },
])("reports of $command.name", ({ command, formats }) => {
  const outputs = (...args: string[]) => {
    const { format, output } = call(command, ["x", ...args]).flags as Record<string, unknown>;
    return { format, output };
  };

  test("are text, and go to no file", () => expect(outputs()).toEqual({ format: "text", output: undefined }));

  test.each([...formats])("%s", (format) => {
    expect(outputs("--format", format, "--output", `${format}=a=b.txt`)).toEqual({
      format,
      output: [{ format, path: "a=b.txt" }],
    });
  });

  test.each([
    ["--format", "html"],
    ["--output", "html=a"],
    ["--output", "report.xml"],
    ["--output", "=a"],
    ["--output", "json="],
    ["--output", "json=a", "--output", "text=a"],
  ])("%s %s is invalid", (option, ...values) => {
    expect(() => outputs(option, ...values)).toThrow(refusal("OPTION_VALUE_INVALID", option));
  });

  test("are refused at once where they cannot be written", () => {
    expect(() => outputs("--output", "json=no/such/folder/a")).toThrow(
      refusal("OPTION_VALUE_INVALID", "no/such/folder/a"),
    );
  });
});
