import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import schema from "../../../generated/config.schema.json" with { type: "json" };
import { type Argument, type Call, type Command, type Groups, parse } from "../../../src/cli/command.js";
import { diff } from "../../../src/cli/commands/diff.js";
import { commands } from "../../../src/cli/commands/index.js";
import { mock } from "../../../src/cli/commands/mock.js";
import { verify } from "../../../src/cli/commands/verify.js";
import { configSchema, readConfig } from "../../../src/cli/config.js";
import type { Terminal } from "../../../src/cli/terminal.js";
import { root } from "../../helpers/contract.js";
import { run } from "../../helpers/run.js";
import { CLI, refusal } from "./_cli.js";

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "config-"));
  file = join(directory, "waldur-contract.config.json");
});
afterEach(() => rmSync(directory, { recursive: true }));

/** The parsed command line beside a configuration file. */
function call<G extends Groups, A extends Argument | undefined>(
  command: Command<G, A>,
  config: unknown,
  args: readonly string[] = [],
  env: Terminal["env"] = {},
): Call<G, A> {
  writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
  const parsed = parse(command, ["--config", file, ...args], env, (given) =>
    readConfig(commands, given)?.get(command.name),
  );
  if ("show" in parsed) throw new Error("These arguments ask for a text.");
  return parsed;
}
/** Lines of the error for a configuration file. */
function errorsOf(config: unknown): string[] {
  try {
    call(mock, config);
  } catch (error) {
    return String((error as Error).message)
      .replaceAll(file, "FILE")
      .split("\n");
  }
  return [];
}

describe("values", () => {
  test("of every kind", () => {
    const config = {
      $schema: "./config.schema.json",
      mock: {
        port: 0,
        latency: "50..400ms",
        "order-delay": 500,
        stateless: false,
        quiet: true,
        "control-origin": ["*"],
      },
    };
    expect(call(mock, config).flags).toMatchObject({
      port: 0,
      latency: [50, 400],
      "order-delay": 500,
      stateless: false,
      quiet: true,
      "control-origin": ["*"],
      seed: 1,
    });
  });

  test("of other commands do not count", () => {
    expect(call(mock, { diff: { timeout: "1s" } }).flags.port).toBe(4010);
  });

  test("paths are relative to the file, addresses are not", () => {
    const config = {
      mock: { world: "data/world.json", save: "/abs/w.json" },
      diff: { schema: "a.yaml", base: "https://waldur.example.com/schema.yaml", output: ["json=report.json"] },
    };
    expect(call(mock, config).flags).toMatchObject({ world: join(directory, "data/world.json"), save: "/abs/w.json" });
    const { argument, flags } = call(diff, config);
    expect(argument).toBe(join(directory, "a.yaml"));
    expect(flags.base).toBe("https://waldur.example.com/schema.yaml");
    expect(flags.output).toEqual([{ format: "json", path: join(directory, "report.json") }]);
  });
});

test("the file of the guide is valid", () => {
  const [, config = ""] = readFileSync(`${root}docs/cli.md`, "utf8").match(/```json\n([^`]*)```/) ?? [];
  const { flags, argument } = call(verify, config);
  expect({ argument, rate: flags.rate }).toEqual({ argument: "https://waldur.example.com", rate: 20 });
});

describe("precedence", () => {
  test("an option wins over the file, and switches it off", () => {
    expect(call(mock, { mock: { port: 1, seed: 7 } }, ["-p", "2"]).flags).toMatchObject({ port: 2, seed: 7 });
    expect(call(mock, { mock: { stateless: true } }, ["--stateless=false"]).flags.stateless).toBe(false);
    const address = "https://waldur.example.com";
    expect(call(verify, { verify: { address } }).argument).toBe(address);
    expect(call(verify, { verify: { address } }, ["http://other"]).argument).toBe("http://other");
  });

  test("an option takes out what it contradicts in the file", () => {
    const config = { mock: { world: "w.json", clock: "now" } };
    expect(call(mock, config, ["--fixed-clock", "2025-12-01T00:00:00Z"]).flags).toMatchObject({
      clock: undefined,
      world: join(directory, "w.json"),
    });
    expect(call(mock, config, ["--stateless"]).flags).toMatchObject({ stateless: true, world: undefined });
    expect(call(mock, { mock: { stateless: true } }, ["--scale", "2"]).flags).toMatchObject({
      stateless: false,
      scale: 2,
    });
  });

  test("an option may require one of the file", () => {
    const config = { verify: { address: "https://x", "allow-writes": true } };
    expect(call(verify, config, ["--workflows"]).flags.workflows).toBe(true);
    expect(() => call(verify, { verify: { workflows: true } }, ["https://x"])).toThrow(refusal("OPTION_INCOMPLETE"));
  });
});

describe("errors", () => {
  test("each has its JSON pointer, also those of other commands", () => {
    expect(
      errorsOf({
        mok: {},
        mock: {
          prot: 1,
          port: 70_000,
          quiet: "yes",
          "control-origin": "*",
          failOnViolation: true,
          log: "jsn",
          "a/b": 1,
        },
        verify: { "max-requests": "5", input: ["a"], operation: ["marketplace_component_usage_list"] },
        diff: [],
      }),
    ).toEqual([
      "FILE has 12 errors.",
      "Unknown command /mok. Did you mean mock?",
      "Unknown option /mock/prot. Did you mean port?",
      expect.stringMatching(/^Invalid value "70000" for \/mock\/port\. Expected/),
      'Invalid value "yes" for /mock/quiet. Expected true or false.',
      'Invalid value "*" for /mock/control-origin. Expected an array.',
      "Unknown option /mock/failOnViolation. Did you mean fail-on-violation?",
      expect.stringMatching(/^Invalid value "jsn" for \/mock\/log\. Did you mean json\?/),
      "Unknown option /mock/a~1b. See waldur-contract mock --help.",
      expect.stringMatching(/^Invalid value "5" for \/verify\/max-requests\. Expected a number/),
      expect.stringMatching(/^Invalid value "a" for \/verify\/input\/0\./),
      expect.stringMatching(/\/verify\/operation\/0\. Did you mean marketplace_component_usages_list\?/),
      expect.stringMatching(/^\/diff is not an object\./),
    ]);
  });

  test("one is one line", () => {
    expect(errorsOf({ mock: { world: "w", stateless: true } })).toEqual([
      expect.stringMatching(/^FILE: \/mock\/world cannot be combined with \/mock\/stateless\./),
    ]);
    expect(errorsOf([])).toEqual([expect.stringMatching(/^FILE: The file is not an object/)]);
    expect(errorsOf("{")).toEqual([expect.stringMatching(/^FILE is not JSON/)]);
  });

  test("a token is refused and not printed", () => {
    const [line, ...more] = errorsOf({ verify: { token: "5up3rs3cr3t" } });
    expect(more).toEqual([]);
    expect(line).toMatch(/^FILE: \/verify\/token .*WALDUR_TOKEN/);
    expect(line).not.toContain("5up3rs3cr3t");
  });

  test("the file of the working directory is found, announced, and refused with exit code 2", async () => {
    writeFileSync(file, JSON.stringify({ operations: { format: "json" } }));
    const { stdout, stderr, code } = await run(CLI, ["operations", "set_usage"], directory);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "Using waldur-contract.config.json (format).\n" });
    expect(JSON.parse(stdout)).toMatchObject([{ operationId: "marketplace_component_usages_set_usage" }]);
    writeFileSync(file, JSON.stringify({ mock: { prot: 1 } }));
    expect(await run(CLI, ["operations"], directory)).toEqual({
      code: 2,
      stdout: "",
      stderr: "waldur-contract.config.json: Unknown option /mock/prot. Did you mean port?\n",
    });
  });
});

describe("the schema for editors", () => {
  test("is the generated one", () => expect(configSchema(commands)).toEqual(schema));

  test("has every option but the secret ones", () => {
    const sections = schema.properties as unknown as Record<
      string,
      { properties: Record<string, { default?: unknown }> }
    >;
    for (const { name, groups } of commands.filter((each) => Object.keys(each.groups).length > 0)) {
      const options = Object.values(groups).flatMap(Object.keys);
      expect(Object.keys(sections[name]?.properties ?? {})).toEqual(
        expect.arrayContaining(options.filter((each) => !each.endsWith("token"))),
      );
    }
    expect(sections.verify?.properties).not.toHaveProperty("token");
    expect(sections.mock?.properties).not.toHaveProperty("forward-token");
    expect(sections.mock?.properties.port).toMatchObject({ type: "integer", default: 4010 });
  });
});
