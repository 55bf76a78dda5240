import { describe, expect, test } from "vitest";
import { operationTable } from "../../../generated/operations.js";
import { parse } from "../../../src/cli/command.js";
import { operations } from "../../../src/cli/commands/operations.js";
import { refusal } from "./_cli.js";

/** What the command prints. */
async function list(...args: string[]): Promise<string> {
  const call = parse(operations, args);
  if ("show" in call) throw new Error("These arguments ask for a text.");
  let text = "";
  const terminal = {
    out: (part: string) => {
      text += part;
    },
    err: () => {},
    ...{ isTerminal: false, showsProgress: false, env: {} },
    ...{ stopped: Promise.resolve(), forced: Promise.resolve() },
  };
  expect(await operations.run(call, terminal)).toBe(0);
  return text;
}

test("every operation by family, in 100 columns", async () => {
  const text = await list();
  expect(text).toMatch(
    /^Component usages \(5\)\n {2}GET {4}List component usages\n {9}marketplace_component_usages_list\n/,
  );
  for (const id of Object.keys(operationTable)) expect(text).toMatch(new RegExp(`^ {9}${id}$`, "m"));
  for (const line of [text, await list("--examples")].join("").split("\n")) expect(line.length).toBeLessThan(101);
});

test("examples by status, as JSON", async () => {
  const all = JSON.parse(await list("--format", "json", "--examples"));
  expect(all).toHaveLength(Object.keys(operationTable).length);
  for (const { operationId, method, path, examples } of all) {
    const entry = operationTable[operationId as keyof typeof operationTable];
    expect({ method, path }).toEqual({ method: entry.method, path: entry.path });
    expect(examples).toEqual({ request: entry.requestExamples, responses: entry.responseExamples });
  }
  expect(JSON.parse(await list("--format", "json"))[0]).not.toHaveProperty("examples");
});

describe("a filter", () => {
  test.each([
    ["POST set_usage", ["marketplace_component_usages_set_usage"]],
    ["limits", ["marketplace_provider_resources_set_limits", "marketplace_resources_update_limits"]],
    ["customer policies DELETE", ["marketplace_customer_component_usage_policies_destroy"]],
  ])("%s", async (filter, ids) => {
    const found = JSON.parse(await list(filter, "--format", "json"));
    expect(found.map(({ operationId }: { operationId: string }) => operationId)).toEqual(ids);
  });

  test("that nothing matches", async () => {
    await expect(list("marketplace_component_usage_list")).rejects.toThrow(
      refusal("ARGUMENT_INVALID", "Did you mean marketplace_component_usages_list?", "waldur-contract operations"),
    );
  });
});
