import { describe, expect, test } from "vitest";
import { baseContract } from "../../../../src/contract/contract.js";
import { repeatUsages } from "../../../../src/mock/waldur/usages/recurring.js";
import { id, type TestWorld } from "../../_world.js";
import { changed, report, stored, usageRow } from "./_usages.js";

const DECEMBER = Date.parse("2025-12-01T00:00:00+00:00");
const repeat = ({ store }: TestWorld, now = DECEMBER) => {
  let made = 0;
  return store.transaction(() =>
    repeatUsages({ contract: baseContract, store, now, newUuid: () => id(`copy ${now} ${made++}`) }),
  );
};

describe("recurring usage", () => {
  test("it is copied into the new month", () => {
    const test = changed();
    report(
      test,
      {},
      { usages: [{ type: "storage", amount: "14.5", description: "disks", recurring: true }] },
      { as: "hpc-manager" },
    );
    const [original] = test.store.usages.all();
    const copies = repeat(test);
    expect(copies).toEqual([
      {
        ...original,
        uuid: expect.not.stringContaining(original?.uuid ?? ""),
        billing_period: "2025-12-01",
        created: "2025-12-01T00:00:00+00:00",
        date: "2025-12-01T00:00:00+00:00",
      },
    ]);
    expect(test.store.usages.at(original?.uuid ?? "")).toEqual(original);
    expect(stored(test)).toEqual({ "storage 2025-11": 14.5, "storage 2025-12": 14.5 });
  });

  test("month after month", () => {
    const test = changed();
    report(test, {}, { usages: [{ type: "storage", amount: 3, recurring: true }] });
    repeat(test);
    repeat(test, Date.parse("2026-01-01T00:00:00+00:00"));
    expect(stored(test)).toEqual({ "storage 2025-11": 3, "storage 2025-12": 3, "storage 2026-01": 3 });
  });

  test("not without the flag, and not from the month before the last", () => {
    const test = changed((small) => {
      small.usages = [
        usageRow("cpu", 1, { date: "2025-11-02T00:00:00+00:00" }),
        usageRow("gpu", 1, { date: "2025-10-31T00:00:00+00:00", recurring: true }),
      ];
    });
    expect(repeat(test)).toEqual([]);
  });

  test("not for a terminated resource", () => {
    for (const [state, copies] of [
      ["Terminated", 0],
      ["Erred", 1],
    ] as const) {
      const test = changed((small) => {
        Object.assign(small.resources[0] ?? {}, { state });
        small.usages = [usageRow("cpu", 1, { recurring: true })];
      });
      expect(repeat(test)).toHaveLength(copies);
    }
  });

  test("a record of the new month is overwritten", () => {
    const test = changed((small) => {
      const more = { plan_period: id("period"), recurring: true };
      small.usages = [
        usageRow("cpu", 1, more),
        {
          ...usageRow("cpu", 9, { ...more, recurring: false, date: "2025-12-01T00:00:00+00:00" }),
          uuid: id("december"),
        },
      ];
    });
    repeat(test);
    expect(test.store.usages.size).toBe(2);
    expect(test.store.usages.at(id("december"))).toMatchObject({
      usage: 1,
      recurring: true,
      created: "2025-12-01T00:00:00+00:00",
    });
  });

  test("over the turn of the year", () => {
    const test = changed((small) => {
      small.usages = [usageRow("cpu", 4, { date: "2025-12-31T23:00:00+00:00", recurring: true })];
    });
    repeat(test, Date.parse("2026-01-01T00:00:00+00:00"));
    expect(stored(test)).toEqual({ "cpu 2025-12": 4, "cpu 2026-01": 4 });
  });

  test("the policies of the organization are looked at", () => {
    const test = changed((small) => {
      small.usages = [usageRow("cpu", 11, { date: "2025-11-02T00:00:00+00:00", recurring: true })];
      small.policies = [
        {
          uuid: id("policy"),
          scope: id("baltic"),
          actions: "notify_organization_owners",
          component_limits: [{ component: id("cpu"), limit: 10, period: 2 }],
        },
      ];
    });
    repeat(test);
    expect(test.store.policies.at(id("policy"))).toMatchObject({
      has_fired: true,
      fired_datetime: "2025-12-01T00:00:00+00:00",
    });
  });
});
