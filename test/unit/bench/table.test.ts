import { describe, expect, test } from "vitest";
import { formatTable, median, summarise, type Table } from "../../../scripts/bench/table.js";

const table: Table = {
  topic: "size",
  title: "Sizes",
  notes: ["Measured somehow."],
  columns: [
    { key: "one", label: "one", unit: "kB", per: 1000, digits: 2 },
    { key: "alone", label: "alone" },
  ],
  rows: [
    { name: "ours", values: { one: 2451, alone: 7 } },
    { name: "somebody else's", values: { one: 12_345 } },
  ],
};

test("a table has its columns in line, and a dash for what a peer does not have", () => {
  expect(formatTable(table)).toMatchInlineSnapshot(`
    "Sizes

                       one, kB  alone
      ours                2.45      7
      somebody else's    12.35      -

      Measured somehow."
  `);
});

describe("median", () => {
  test.each([
    { values: [3, 1, 2], expected: 2 },
    { values: [4, 1, 2, 30], expected: 3 },
    { values: [5], expected: 5 },
  ])("of $values is $expected", ({ values, expected }) => {
    expect(median(values)).toBe(expected);
  });

  test("of nothing is no number", () => {
    expect(median([])).toBeNaN();
  });
});

test("rounds become medians, and ratios to the reference within each round", () => {
  const peers = [
    { name: "a", rounds: [{ time: 3 }, { time: 40 }, { time: 2 }].map((round) => ({ ...round, count: 7 })) },
    { name: "b", rounds: [{ time: 2 }, { time: 20 }, { time: 4 }].map((round) => ({ ...round, count: 5 })) },
  ];
  expect(summarise(peers, "b", ["time"])).toEqual([
    { name: "a", values: { time: 3, count: 7, timeRatio: 1.5 } },
    { name: "b", values: { time: 4, count: 5, timeRatio: 1 } },
  ]);
});
