import { describe, expect, test } from "vitest";
import { id } from "../../_world.js";
import { changed, record, report, SET_USAGE, stored, usageRow } from "./_usages.js";

describe("effects", () => {
  test("a record for this month, with all that was said", () => {
    const test = changed();
    const usages = [{ type: "cpu", amount: "18250.50", description: " run 7 ", recurring: true }];
    expect(report(test, {}, { usages }, { as: "aurora-owner" })).toBe(201);
    expect(record(test)).toEqual({
      uuid: expect.stringMatching(/^[0-9a-f]{32}$/),
      resource: id("forecast"),
      component: id("cpu"),
      plan_period: id("period"),
      billing_period: "2025-11-01",
      usage: 18250.5,
      created: "2025-11-21T09:30:00+00:00",
      date: "2025-11-21T09:30:00+00:00",
      description: "run 7",
      recurring: true,
      modified_by: test.store.users.at(id("aurora-owner")).id,
    });
  });

  test("reported again, the amount is replaced and not added; omitted are blank and false", () => {
    const test = changed();
    report(
      test,
      {},
      { usages: [{ type: "cpu", amount: 5, description: "first", recurring: true }] },
      { as: "aurora-owner" },
    );
    const first = record(test);
    test.now += 60_000;
    expect(report(test, { cpu: "7.25" })).toBe(201);
    expect(record(test)).toEqual({
      ...first,
      usage: 7.25,
      date: "2025-11-21T09:31:00+00:00",
      description: "",
      recurring: false,
      modified_by: test.store.users.at(id("staff")).id,
    });
  });

  test("in the next month it is another record", () => {
    const test = changed();
    report(test, { cpu: 5 });
    test.now = Date.parse("2025-12-01T00:00:00+00:00");
    report(test, { cpu: 6 });
    expect(stored(test)).toEqual({ "cpu 2025-11": 5, "cpu 2025-12": 6 });
  });

  test("negative amounts, and of two items of a type the last", () => {
    const test = changed();
    const usages = [
      { type: "cpu", amount: 3 },
      { type: "cpu", amount: "-4.5" },
    ];
    expect(report(test, {}, { usages })).toBe(201);
    expect(record(test).usage).toBe(-4.5);
    expect(test.store.resources.at(id("forecast")).current_usages).toEqual({ cpu: "-4.50" });
  });

  test("the plan period that contains now, the one that started last; none when there is none", () => {
    const period = (name: string, start: string | null, end: string | null) => ({
      uuid: id(name),
      resource: id("forecast"),
      plan: id("plan"),
      start,
      end,
    });
    const chosen = (...periods: ReturnType<typeof period>[]) => {
      const test = changed((small) => {
        small.plan_periods = periods;
      });
      report(test, { cpu: 1 });
      return record(test).plan_period;
    };
    const ended = period("ended", "2025-01-01T00:00:00+00:00", "2025-11-21T09:30:00+00:00");
    const always = period("always", null, "2025-12-01T00:00:00+00:00");
    const now = period("now", "2025-11-21T09:30:00+00:00", null);
    const later = period("later", "2025-11-21T09:30:00.000001+00:00", null);
    expect(chosen(ended, always, now)).toBe(id("now"));
    expect(chosen(now, always, ended)).toBe(id("now"));
    expect(chosen(ended, always)).toBe(id("always"));
    expect(chosen(ended)).toBeNull();
    expect(chosen(later)).toBeNull();
    expect(chosen()).toBeNull();
  });

  test("a record of another plan period stays; without a period there is one per month, too", () => {
    const test = changed((small) => {
      small.usages = [usageRow("cpu", 1, { plan_period: null, date: "2025-11-02T00:00:00+00:00" })];
    });
    report(test, { cpu: 2 });
    expect(test.store.usages.where("component", id("cpu")).map(({ usage }) => usage)).toEqual([1, 2]);
    test.store.plan_periods.update(id("period"), { end: "2025-11-21T00:00:00+00:00" });
    report(test, { cpu: 3 });
    expect(test.store.usages.where("component", id("cpu")).map(({ usage }) => usage)).toEqual([3, 2]);
  });

  test("all records of the component and month stop recurring first", () => {
    const test = changed((small) => {
      const recurring = { recurring: true, plan_period: null };
      small.usages = [
        usageRow("cpu", 1, { ...recurring, date: "2025-11-02T00:00:00+00:00" }),
        usageRow("gpu", 1, { ...recurring, date: "2025-11-02T00:00:00+00:00" }),
        { ...usageRow("cpu", 1, { ...recurring, date: "2025-10-02T00:00:00+00:00" }), uuid: id("october") },
      ];
    });
    report(test, { cpu: 2 });
    const recurring = (name: string) => test.store.usages.at(id(name)).recurring;
    expect([recurring("cpu usage"), recurring("gpu usage"), recurring("october")]).toEqual([false, true, true]);
  });

  test("current_usages are replaced as a whole by texts of two places", () => {
    const test = changed((small) =>
      Object.assign(small.resources[0] ?? {}, {
        current_usages: { gpu: "1.00" },
        modified: "2025-11-01T00:00:00+00:00",
      }),
    );
    const current = () => test.store.resources.at(id("forecast")).current_usages;
    report(test, { cpu: 5, storage: "5" });
    expect(current()).toEqual({ cpu: "5.00", storage: "5.00" });
    expect(test.store.resources.at(id("forecast")).modified).toBe("2025-11-21T09:30:00+00:00");
    report(test, { cpu: "123456789012345678.99" });
    expect(current()).toEqual({ cpu: "123456789012345678.99" });
    report(test, {});
    expect(current()).toEqual({});
    expect(stored(test)).toMatchObject({ "storage 2025-11": 5 });
  });

  test("reporting twice stores the same", () => {
    const test = changed();
    report(test, { cpu: 5, storage: 1 });
    const before = test.store.toWorld();
    report(test, { cpu: 5, storage: 1 });
    expect(test.store.toWorld()).toEqual(before);
  });

  test("a form will do", () => {
    const test = changed();
    const raw = `resource=${id("forecast")}&usages[0]type=cpu&usages[0]amount=3.5`;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(test.ask(SET_USAGE, { raw, headers }).status).toBe(201);
    expect(stored(test)).toEqual({ "cpu 2025-11": 3.5 });
  });

  test("the policies of the organization are looked at", () => {
    const test = changed((small) => {
      small.policies = [
        {
          uuid: id("policy"),
          scope: id("baltic"),
          actions: "notify_organization_owners",
          component_limits: [{ component: id("cpu"), limit: 10, period: 2 }],
        },
      ];
    });
    const fired = () => test.store.policies.at(id("policy")).has_fired;
    report(test, { cpu: 10 });
    expect(fired()).toBe(false);
    report(test, { cpu: 10.01 });
    expect(fired()).toBe(true);
    report(test, { cpu: 9 });
    expect(fired()).toBe(false);
  });
});
