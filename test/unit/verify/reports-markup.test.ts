import { describe, expect, test } from "vitest";
import {
  formatResult,
  type ReportFormat,
  type RuleName,
  reportFormats,
  severities,
} from "../../../src/verify/index.js";
import { broken, commandsIn, hostile, many, right, withoutTotals } from "./_results.js";

test.each(reportFormats.filter((format) => format !== "github"))("%s: has no command for GitHub", (format) => {
  expect(commandsIn(formatResult(hostile, format, { all: true }))).toEqual([]);
});

test.each<ReportFormat>(["text", "markdown"])("%s: one finding of each rule is listed, or all", (format) => {
  const result = many(["page-links", "filter"], 7);
  const places = (text: string) => text.match(/\/\*\/f\d/g)?.length;
  expect(places(formatResult(result, format))).toBe(2);
  expect(formatResult(result, format).match(/and 6 more findings/g)).toHaveLength(2);
  expect(places(formatResult(result, format, { all: true }))).toBe(14);
});

describe("github", () => {
  test("has a command for each rule, each workflow and the result, and a group with all, and no other", () => {
    const lines = commandsIn(formatResult(hostile, "github"));
    expect(lines.map((line) => line.match(/^::([\w-]+)(?: title=([\w%. -]+))?::/)?.slice(1))).toEqual([
      ["error", "Contract%3A auth-missing"],
      ["error", "Contract%3A body-type"],
      ["error", "Workflow"],
      ["error", "Contract"],
      ["group", undefined],
      ["endgroup", undefined],
    ]);
    // What was a percent sign is none to GitHub.
    for (const line of lines) expect(line).not.toMatch(/%(?!25|0A|0D|3A|2C)/);
    expect(lines[1]).toContain("%250A::warning::forged%25");
  });

  test("has no more annotations than GitHub shows, and says how many more there are", () => {
    const rules = Object.keys(severities) as RuleName[];
    const output = formatResult(many(rules, 3), "github");
    const lines = commandsIn(output);
    const of = (level: string) => lines.filter((line) => line.startsWith(`::${level} `));
    expect([of("error").length, of("warning").length]).toEqual([10, 10]);
    const errors = rules.filter((rule) => severities[rule] === "error").length;
    expect(of("error").at(-2)).toMatch(`::error title=Contract%3A more::${errors - 8} more are in the log: `);
    expect(of("error").at(-1)).toMatch(/^::error title=Contract::/);
    expect(output.match(/^ {4}expected /gm)).toHaveLength(3 * rules.length);
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
    expect(rest.match(/<details>/g)?.length).toBe(5);
  });

  test("lets nothing out of the backticks that it stands in", () => {
    expect(formatResult(broken("a` <i>\n`` b"), "markdown")).toContain("`/*/a' <i> '' b`");
  });

  test("has as many cells in each row as in the head", () => {
    const rows = text.split("\n").filter((line) => line.startsWith("|"));
    expect(rows).toHaveLength(4);
    // As GitHub splits a row: a backslash and what follows it belong together.
    for (const row of rows) expect(row.match(/(?:\\[!-/:-@[-`{-~]|[^|])+/g)?.length).toBe(6);
  });

  test("of one that keeps the contract is short", () => {
    expect(withoutTotals(formatResult(right, "markdown"))).toMatchInlineSnapshot(`
      "## Contract verification

      **https\\://waldur.example.com conforms to the contract.** Contract 0.1.0, release line 7.8 (the server says that it is 7.8.8), 2 requests in 1.2 s, read only. Coverage: 2 of N operations, 2 of N statuses, 1 of N query parameters, 1 of N body fields, 1 of N response fields.
      "
    `);
  });
});
