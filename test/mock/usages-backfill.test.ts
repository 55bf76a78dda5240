import { describe, expect, test } from "vitest";
import { changed, record, report, stored } from "./_usages.js";
import { id } from "./_world.js";

const FUTURE = "Cannot submit usage for future dates. Date must be current date or earlier.";
const NOT_ALLOWED = "Only staff users and service providers can specify date for backfilling.";
const PAST_MONTH =
  "Service providers can only specify date for limit-based billing components when backfilling past billing periods.";
const refused = (sentence: string) => ({ status: 400, body: { date: [sentence] } });

describe("3.5: who may date a report", () => {
  test.each([
    ["outsider", "2025-11-01T00:00:00+00:00", { cpu: 1 }, NOT_ALLOWED],
    ["ice-admin", "2025-11-01T00:00:00+00:00", { cpu: 1 }, NOT_ALLOWED],
    ["support", "2025-11-01T00:00:00+00:00", { cpu: 1 }, NOT_ALLOWED],
    ["hpc-manager", "2025-11-01T00:00:00+00:00", { cpu: 1 }, NOT_ALLOWED],
    ["aurora-owner", "2025-10-31T23:59:59+00:00", { cpu: 1, storage: 1 }, PAST_MONTH],
    ["aurora-owner", "2025-10-31T23:59:59+00:00", { storage: 1 }, "Only staff users can specify date for backfilling."],
    ["aurora-owner", "2025-11-01T00:00:00+00:00", { cpu: 1 }, "Only staff users can specify date for backfilling."],
  ])("3.5: %s may not, %s %j", (as, date, amounts, sentence) => {
    expect(report(changed(), amounts, { date }, { as })).toEqual(refused(sentence));
  });

  test.each(["staff", "aurora-owner", "outsider"])("3.5: a date to come is refused to %s", (as) => {
    expect(report(changed(), { cpu: 1 }, { date: "2025-11-22T00:00:00+00:00" }, { as })).toEqual(refused(FUTURE));
  });

  test("3.5: the rest of today is no date to come, in whatever zone it is written", () => {
    expect(report(changed(), { cpu: 1 }, { date: "2025-11-21T23:59:59+00:00" })).toBe(201);
    expect(report(changed(), { cpu: 1 }, { date: "2025-11-22T01:00:00+02:00" })).toBe(201);
    expect(report(changed(), { cpu: 1 }, { date: "2025-11-21T23:00:00-02:00" })).toEqual(refused(FUTURE));
  });
});

describe("3.5: effects", () => {
  test("3.5: date and billing period come from the value", () => {
    const test = changed();
    expect(report(test, { cpu: "21870.00" }, { date: "2025-10-31T22:00:00Z" })).toBe(201);
    expect(record(test)).toMatchObject({
      usage: 21870,
      date: "2025-10-31T22:00:00+00:00",
      billing_period: "2025-10-01",
      created: "2025-11-21T09:30:00+00:00",
      plan_period: id("period"),
    });
  });

  test("3.5: the month is that of UTC, and a bare day will do", () => {
    const test = changed();
    report(test, { cpu: 1 }, { date: "2025-10-01T01:00:00+02:00" });
    report(test, { gpu: 1 }, { date: "2025-10-01" });
    expect(stored(test)).toEqual({ "cpu 2025-09": 1, "gpu 2025-10": 1 });
  });

  test("3.5: this month's record stays as it is", () => {
    const test = changed();
    report(test, { cpu: 5 });
    report(test, { cpu: 9 }, { date: "2025-10-05T00:00:00+00:00" });
    expect(stored(test)).toEqual({ "cpu 2025-11": 5, "cpu 2025-10": 9 });
  });

  test("3.5: before the first plan period there is none", () => {
    const test = changed();
    report(test, { cpu: 9 }, { date: "2024-12-05T00:00:00+00:00" });
    expect(record(test).plan_period).toBeNull();
  });
});
