import { describe, expect, test } from "vitest";
import { baseContract } from "../../../src/contract/contract.js";
import { runJobs } from "../../../src/mock/waldur/jobs.js";
import { id, NOW, type TestWorld } from "../_world.js";
import { checkInvariants } from "../world/check-invariants.js";
import { AT_ONCE, until } from "./orders/_orders.js";
import { act, resource, resources, story } from "./resources/_resources.js";

describe("months", () => {
  const recurring = (more: object = {}) =>
    resources((small, forecast) => {
      Object.assign(small.offerings[0] ?? {}, AT_ONCE);
      Object.assign(forecast, more);
      small.usages = [{ resource: id("forecast"), component: id("storage"), usage: 5, recurring: true }];
    });
  const months = (test: TestWorld) =>
    [...test.store.usages.all()].map(({ billing_period }) => billing_period.slice(0, 7));

  test("usage that recurs is repeated at the start of every month", () => {
    const test = recurring();
    until(test, "2025-11-30T23:59:59.999000+00:00");
    expect(months(test)).toEqual(["2025-11"]);
    until(test, "2025-12-01T00:00:00+00:00");
    expect(months(test)).toEqual(["2025-11", "2025-12"]);
    until(test, "2026-02-15T00:00:00+00:00");
    expect(months(test)).toEqual(["2025-11", "2025-12", "2026-01", "2026-02"]);
    expect([...test.store.usages.all()].map(({ date }) => date).slice(1)).toEqual([
      "2025-12-01T00:00:00+00:00",
      "2026-01-01T00:00:00+00:00",
      "2026-02-01T00:00:00+00:00",
    ]);
  });

  test("what ends within a month is not repeated in the next; the month comes before the day", () => {
    const before = recurring({ end_date: "2025-11-30" });
    until(before, "2026-02-15T00:00:00+00:00");
    expect(months(before)).toEqual(["2025-11"]);
    const after = recurring({ end_date: "2025-12-01" });
    until(after, "2026-02-15T00:00:00+00:00");
    expect(months(after)).toEqual(["2025-11", "2025-12"]);
  });

  test("an order that is due at midnight comes before the month", () => {
    const test = recurring();
    test.now = Date.parse("2025-11-30T23:59:58+00:00");
    act(test, "terminate");
    until(test, "2025-12-01T00:00:00+00:00");
    expect([resource(test).state, months(test)]).toEqual(["Terminated", ["2025-11"]]);
  });

  test("the invoices of the months before are closed", () => {
    const test = resources((small) => {
      small.invoices = [
        { customer: id("baltic"), year: 2024, month: 12, state: "pending" },
        { customer: id("baltic"), year: 2025, month: 10, state: "paid" },
        { customer: id("baltic"), year: 2025, month: 11, state: "pending" },
        { customer: id("baltic"), year: 2025, month: 12, state: "pending" },
        { customer: id("baltic"), year: 2026, month: 1, state: "pending" },
      ];
    });
    until(test, "2025-12-01T00:00:00+00:00");
    expect([...test.store.invoices.all()].map(({ state }) => state)).toEqual([
      "created",
      "paid",
      "created",
      "pending",
      "pending",
    ]);
  });
});

describe("the default world", () => {
  test("a year goes by in it, the same way each time, in one step and in many", () => {
    const inSteps = (days: number) => {
      const test = story();
      let made = 0;
      const newUuid = () => id(`uuid ${made++}`);
      for (let from = NOW; from < Date.parse("2026-11-21T09:30:00+00:00"); from += days * 86_400_000)
        runJobs(test.store, { contract: baseContract, from, to: from + days * 86_400_000, orderDelay: 2000, newUuid });
      expect(checkInvariants(test.store.toWorld())).toEqual([]);
      return test.store.toWorld();
    };
    const year = inSteps(365);
    expect(inSteps(365)).toEqual(year);
    expect(inSteps(0.5)).toEqual(year);
    // Those of site agents wait for them, however long.
    const agents = new Set(year.offerings.flatMap(({ uuid, type }) => (type === "Marketplace.Slurm" ? [uuid] : [])));
    const others = year.resources.filter(({ offering }) => !agents.has(offering));
    expect(others.filter(({ state }) => state === "Updating" || state === "Terminating")).toEqual([]);
    const ended = new Set(others.map(({ uuid }) => uuid));
    expect(year.orders.filter(({ state, resource }) => state === "executing" && ended.has(resource))).toEqual([]);
    expect(year.orders.filter(({ state }) => state === "executing")).not.toEqual([]);
  });
});
