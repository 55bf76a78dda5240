import { describe, expect, test } from "vitest";
import { id } from "../../_world.js";
import { changed, record, report, stored } from "./_usages.js";

const NOT_ALLOWED = ["Only staff users can specify date for backfilling."];

describe("who may date a report", () => {
  test.each([
    ["outsider", "2025-11-01T00:00:00+00:00", { cpu: 1 }],
    ["ice-admin", "2025-11-01T00:00:00+00:00", { cpu: 1 }],
    ["support", "2025-11-01T00:00:00+00:00", { cpu: 1 }],
    ["hpc-manager", "2025-11-01T00:00:00+00:00", { cpu: 1 }],
    ["aurora-owner", "2025-10-31T23:59:59+00:00", { storage: 1 }],
    ["aurora-owner", "2025-11-01T00:00:00+00:00", { cpu: 1 }],
    ["aurora-owner", "2025-11-22T00:00:00+00:00", { cpu: 1 }],
  ])("%s may not, %s %j", (as, date, amounts) => {
    expect(report(changed(), amounts, { date }, { as })).toEqual({ status: 400, body: { date: NOT_ALLOWED } });
  });

  test("that is judged as a field: with other fields, and before resource, state and components", () => {
    const test = changed((small) => Object.assign(small.resources[0] ?? {}, { state: "Terminated", plan: null }));
    const date = "2025-11-01T00:00:00+00:00";
    const as = "aurora-owner";
    expect(report(test, { nothing: 1 }, { date }, { as })).toEqual({ status: 400, body: { date: NOT_ALLOWED } });
    expect(report(test, { cpu: "x" }, { date }, { as })).toEqual({
      status: 400,
      body: { usages: [{ amount: ["A valid number is required."] }], date: NOT_ALLOWED },
    });
    expect(report(test, { cpu: 1 }, { date: "soon" }, { as })).toMatchObject({
      body: { date: [expect.stringContaining("Datetime has wrong format.")] },
    });
  });

  test("staff may date it to come", () => {
    const test = changed();
    expect(report(test, { cpu: 1 }, { date: "2025-12-22T00:00:00+00:00" })).toBe(201);
    expect(record(test)).toMatchObject({ date: "2025-12-22T00:00:00+00:00", billing_period: "2025-12-01" });
  });
});

describe("effects", () => {
  test("date and billing period come from the value", () => {
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

  test("the month is that of UTC, and a bare day will do", () => {
    const test = changed();
    report(test, { cpu: 1 }, { date: "2025-10-01T01:00:00+02:00" });
    report(test, { gpu: 1 }, { date: "2025-10-01" });
    expect(stored(test)).toEqual({ "cpu 2025-09": 1, "gpu 2025-10": 1 });
  });

  test("this month's record stays as it is", () => {
    const test = changed();
    report(test, { cpu: 5 });
    report(test, { cpu: 9 }, { date: "2025-10-05T00:00:00+00:00" });
    expect(stored(test)).toEqual({ "cpu 2025-11": 5, "cpu 2025-10": 9 });
  });

  test("before the first plan period there is none", () => {
    const test = changed();
    report(test, { cpu: 9 }, { date: "2024-12-05T00:00:00+00:00" });
    expect(record(test).plan_period).toBeNull();
  });
});
