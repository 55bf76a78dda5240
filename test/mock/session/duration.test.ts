import { describe, expect, test } from "vitest";
import { addDuration, parseDuration, parseMilliseconds } from "../../../src/mock/values/duration.js";

describe("a duration", () => {
  test.each([
    [250, 0, 250],
    [-1.4, 0, -1],
    ["500ms", 0, 500],
    ["2s", 0, 2000],
    ["1.5s", 0, 1500],
    ["5m", 0, 300_000],
    ["1h", 0, 3_600_000],
    ["7d", 0, 604_800_000],
    ["-2s", 0, -2000],
    ["+2s", 0, 2000],
    [" 300 ", 0, 300],
    ["0", 0, 0],
    ["-0", 0, 0],
    ["P1M", 1, 0],
    ["P1Y2M", 14, 0],
    ["-P1M", -1, 0],
    ["P2W", 0, 14 * 86_400_000],
    ["P1DT2H", 0, 26 * 3_600_000],
    ["PT5M", 0, 300_000],
    ["PT0.5S", 0, 500],
    ["P1MT1S", 1, 1000],
  ])("%j is %i months and %i ms", (value, months, ms) => {
    expect(parseDuration(value)).toEqual({ months, ms });
  });

  test.each([
    ..."|soon|5 m|5M|5x|P|PT|P1|P1H|P1.5M|1h30m|ms|--1s|1e3|Infinity|9999999999999999d|P9999999Y".split("|"),
    ...[Number.NaN, Infinity, null, undefined, true, {}, ["1s"]],
  ])("%j is none", (value) => {
    expect(parseDuration(value)).toBeUndefined();
  });

  test("that is the same whenever it begins has no months", () => {
    expect(["2s", 40, "P1D", "P1M", "P1Y", "x"].map(parseMilliseconds)).toEqual([
      2000,
      40,
      86_400_000,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.each([
  ["2026-01-31T12:00:00Z", "P1M", "2026-02-28T12:00:00.000Z"],
  ["2024-01-31T00:00:00Z", "P1M", "2024-02-29T00:00:00.000Z"],
  ["2024-02-29T00:00:00Z", "P1Y", "2025-02-28T00:00:00.000Z"],
  ["2025-12-31T23:59:59.999Z", "P2M", "2026-02-28T23:59:59.999Z"],
  ["2026-03-31T12:00:00Z", "-P1M", "2026-02-28T12:00:00.000Z"],
  ["2026-01-15T12:00:00Z", "-P1M", "2025-12-15T12:00:00.000Z"],
  ["2026-01-31T00:00:00Z", "P1M1D", "2026-03-01T00:00:00.000Z"],
  ["2026-01-31T23:00:00Z", "1h", "2026-02-01T00:00:00.000Z"],
  ["2026-01-31T23:00:00Z", "-7d", "2026-01-24T23:00:00.000Z"],
])("%s and %s is %s", (moment, duration, then) => {
  const parsed = parseDuration(duration);
  expect(parsed && new Date(addDuration(Date.parse(moment), parsed)).toISOString()).toBe(then);
});
