import { describe, expect, test } from "vitest";
import type { Component } from "../../../../src/mock/world/types.js";
import { changed, report, stored, usageRow } from "./_usages.js";

/** A world whose CPU has a limit; usages are given as date → amount. */
function limited(
  limit_period: Component["limit_period"],
  dates: Record<string, number> = {},
  more: Partial<Component> = {},
) {
  return changed((small) => {
    Object.assign(small.offerings[0]?.components?.[0] ?? {}, { limit_period, limit_amount: 7, ...more });
    small.usages = Object.entries(dates).map(([date, usage], place) => {
      const { uuid: _, ...row } = usageRow("cpu", usage, {
        date,
        plan_period: place % 2 ? null : (undefined as never),
      });
      return row;
    });
  });
}
const passed = (total: string) => ({
  status: 400,
  body: [`Total amount exceeds limit. Total amount: ${total}, limit: 7.`],
});

describe("limits of usage-based components", () => {
  test("the limit itself is not passed", () => {
    expect(report(limited("total"), { cpu: 7 })).toBe(201);
    expect(report(limited("total"), { cpu: 7.01 })).toEqual(passed("7.01"));
  });

  test("total: all records count, the one to be replaced too, so a repeated report fails", () => {
    const test = limited("total");
    expect(report(test, { cpu: 5 })).toBe(201);
    expect(report(test, { cpu: 5 })).toEqual(passed("10.00"));
    expect(stored(test)).toEqual({ "cpu 2025-11": 5 });
    expect(report(limited("total", { "2023-01-01T00:00:00+00:00": 4 }), { cpu: 4 })).toEqual(passed("8.00"));
  });

  test("annual: records of this year", () => {
    expect(report(limited("annual", { "2024-12-31T23:59:59+00:00": 4 }), { cpu: 4 })).toBe(201);
    expect(report(limited("annual", { "2025-01-01T00:00:00+00:00": 4 }), { cpu: 4 })).toEqual(passed("8.00"));
  });

  test("quarterly: records of this quarter", () => {
    expect(
      report(limited("quarterly", { "2025-09-30T23:59:59+00:00": 4, "2024-11-05T00:00:00+00:00": 4 }), { cpu: 4 }),
    ).toBe(201);
    expect(report(limited("quarterly", { "2025-10-01T00:00:00+00:00": 4 }), { cpu: 4 })).toEqual(passed("8.00"));
  });

  test("month: earlier reports do not count, save one of the month's first instant", () => {
    const test = limited("month");
    expect(report(test, { cpu: 5 })).toBe(201);
    expect(report(test, { cpu: 5 })).toBe(201);
    expect(report(test, { cpu: 8 })).toEqual(passed("8.00"));
    expect(report(limited("month", { "2025-11-01T00:00:00+00:00": 4 }), { cpu: 4 })).toEqual(passed("8.00"));
  });

  test("the year of a dated report", () => {
    const test = limited("annual", { "2024-03-01T00:00:00+00:00": 4, "2025-03-01T00:00:00+00:00": 1 });
    expect(report(test, { cpu: 4 }, { date: "2024-06-01T00:00:00+00:00" })).toEqual(passed("8.00"));
  });

  test("an item counts what an item before it has stored", () => {
    const usages = [
      { type: "cpu", amount: 4 },
      { type: "cpu", amount: 4 },
    ];
    expect(report(limited("total"), {}, { usages })).toEqual(passed("8.00"));
  });

  test("binary fractions make no noise", () => {
    const tenths = { "2025-01-01T00:00:00+00:00": 0.1, "2025-02-01T00:00:00+00:00": 0.2 };
    expect(report(limited("total", tenths), { cpu: 6.7 })).toBe(201);
    expect(report(limited("total", tenths), { cpu: "6.71" })).toEqual(passed("7.01"));
  });

  test.each<[string, Partial<Component>]>([
    ["limit-based", { billing_type: "limit" }],
    ["without a period", { limit_period: null }],
    ["without an amount", { limit_amount: null }],
    ["with the amount 0", { limit_amount: 0 }],
  ])("a component %s has no limit", (_, more) => {
    expect(report(limited("total", {}, more), { cpu: 1000 })).toBe(201);
  });
});
