import { describe, expect, test } from "vitest";
import { readFlags } from "../../../scripts/bench/flags.js";
import { run } from "../../helpers/run.js";

const topics = ["size", "check"];

describe("the command line of the bench", () => {
  test("without words: everything", () => {
    expect(readFlags([], topics)).toEqual({ chosen: ["size", "check"], rounds: 9, json: false, keep: false });
  });

  test("topics come in their own order", () => {
    const args = ["check", "size", "--rounds", "3", "--json", "--keep"];
    expect(readFlags(args, topics)).toEqual({ chosen: ["size", "check"], rounds: 3, json: true, keep: true });
    expect(readFlags(["check"], topics).chosen).toEqual(["check"]);
  });

  test.each([
    { args: ["sizes"], sentence: 'There is no topic "sizes".' },
    { args: ["size", ""], sentence: 'There is no topic "".' },
    { args: ["--rounds", "0"], sentence: "--rounds needs a whole number from 1." },
    { args: ["--rounds", "many"], sentence: "--rounds needs a whole number from 1." },
    { args: ["--rounds"], sentence: "argument missing" },
    { args: ["--quick"], sentence: "Unknown option '--quick'" },
  ])("$args: refused with one sentence and the usage", ({ args, sentence }) => {
    expect(() => readFlags(args, topics)).toThrow(sentence);
    expect(() => readFlags(args, topics)).toThrow(/^[^\n]+ Usage: npm run bench [^\n]+$/);
  });
});

test("a refused command line prints one line, measures nothing and ends with code 2", async () => {
  const { code, stdout, stderr } = await run("scripts/bench.ts", ["sizes"]);
  expect(stderr).toMatch(/^There is no topic "sizes"\. Usage: [^\n]+\n$/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});
