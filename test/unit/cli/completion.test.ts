import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { optionsOf } from "../../../src/cli/command.js";
import { commands } from "../../../src/cli/commands/index.js";
import { renderCompletion, SHELLS } from "../../../src/cli/completion.js";

const has = (shell: string) => spawnSync(shell, ["-c", "true"]).status === 0;

describe.each(SHELLS)("%s", (shell) => {
  const script = renderCompletion(shell, commands);

  test("has every command and every option", () => {
    for (const command of commands) {
      expect(script).toContain(command.name);
      for (const name of Object.keys(optionsOf(command)))
        expect(script).toMatch(new RegExp(shell === "fish" ? ` -l ${name} ` : `--${name}\\b`));
    }
  });

  test.skipIf(!has(shell))("is a valid script", () => {
    const { status, stderr } = spawnSync(shell, ["-n"], { input: script, encoding: "utf8" });
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  });
});

test("fish completes files for paths only", () => {
  const script = renderCompletion("fish", commands);
  expect(script).toMatch(/mock' -l world -r -F -d /);
  expect(script).toMatch(/mock' -l log -x -a 'text json' -d 'Format of the request log'/);
  expect(script).toMatch(/mock' -l port -s p -x -d 'Port'/);
});

describe.skipIf(!has("bash"))("bash completes", () => {
  const script = renderCompletion("bash", commands);

  /** Completions of the last word. */
  function complete(...words: string[]): string[] {
    const input = `${script}
COMP_WORDS=(waldur-contract "$@"); COMP_CWORD=$#
_waldur_contract
printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout, stderr } = spawnSync("bash", ["--norc", "-s", "--", ...words], { input, encoding: "utf8" });
    expect(stderr).toBe("");
    return stdout.split("\n").filter(Boolean);
  }

  test.each([
    [["ve"], ["verify"]],
    [
      ["mock", "--fail-"],
      ["--fail-rate", "--fail-on-violation"],
    ],
    [
      ["mock", "--log", ""],
      ["text", "json"],
    ],
    [["mock", "--port", ""], []],
    [["mock", ""], []],
    [["verify", "--operation", "marketplace_component_usages_l"], ["marketplace_component_usages_list"]],
    [
      ["completion", ""],
      ["bash", "zsh", "fish"],
    ],
    [["help", "op"], ["operations"]],
    [["mock", "--world", "tsconfig.build.j"], ["tsconfig.build.json"]],
    [["diff", "tsconfig.build.j"], ["tsconfig.build.json"]],
  ])("%j", (words, expected) => {
    expect(complete(...words)).toEqual(expected);
  });
});
