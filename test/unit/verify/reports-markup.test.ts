import { describe, expect, test } from "vitest";
import { formatResult } from "../../../src/verify/index.js";
import { broken, hostile, right } from "./_results.js";

describe("github", () => {
  test("has a command for each finding, each workflow and the result, and no other", () => {
    const lines = formatResult(hostile, "github")
      .trimEnd()
      .split(/\r\n|\r|\n/);
    expect(lines.map((line) => line.match(/^::(\w+) title=([\w%. -]+)::/)?.slice(1))).toEqual([
      ["error", "Contract%3A body-type"],
      ["error", "Contract%3A auth-missing"],
      ["error", "Workflow"],
      ["error", "Contract"],
    ]);
    // What was a percent sign is none to GitHub.
    for (const line of lines) expect(line).not.toMatch(/%(?!25|0A|0D|3A|2C)/);
    expect(lines[0]).toContain("%250A::warning::forged%25");
  });

  test.each([
    { outcome: "holds", level: "notice" },
    { outcome: "incomplete", level: "warning" },
    { outcome: "broken", level: "error" },
  ] as const)("$outcome: $level", ({ outcome, level }) => {
    expect(formatResult({ ...right, outcome }, "github")).toMatch(new RegExp(`^::${level} title=Contract::`));
  });
});

describe("markdown", () => {
  const text = formatResult(hostile, "markdown");

  test("has no markup but its own", () => {
    // What stands in a block of code, or between backticks, is no markup.
    const [fence = ""] = /^`{3,}(?=sh$)/m.exec(text) ?? [];
    const [before = "", block = "", after = ""] = text.split(new RegExp(`^${fence}(?:sh)?$`, "m"));
    expect(block).toContain("# heading");
    const rest = (before + after).replace(/(?<!\\)`[^`\n]*(?<!\\)`/g, "");
    expect(rest.replace(/<\/?(details|summary)>/g, "")).not.toMatch(/(?<!\\)[<[\]`]|^#(?!# Contract verification$)/m);
    expect(rest.match(/<details>/g)?.length).toBe(4);
  });

  test("lets nothing out of the backticks that it stands in", () => {
    expect(formatResult(broken("a` <i>\n`` b"), "markdown")).toContain("`/*/a' <i> '' b`");
  });

  test("has as many cells in each row as in the head", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(4);
    // As GitHub splits a row: a backslash and what follows it belong together.
    for (const row of rows) expect(row.match(/(?:\\[!-/:-@[-`{-~]|[^|])+/g)?.length).toBe(5);
  });

  test("of one that keeps the contract is short", () => {
    expect(formatResult(right, "markdown")).toMatchInlineSnapshot(`
      "## Contract verification

      https://waldur.example.com keeps the contract (2 requests). Asked: 2 of 44 operations, 2 of 204 statuses, 1 of 120 query parameters, 1 of 62 body fields; seen: 1 of 2063 fields of answers.
      "
    `);
  });
});
