import { describe, expect, test } from "vitest";
import { nextDue } from "../../../../src/mock/waldur/orders/orders.js";
import { id } from "../../_world.js";
import { act, resource, resources } from "../resources/_resources.js";
import { AT_ONCE, advance, only, PENDING, periods, world } from "./_orders.js";

/** Due at the moment of the test. */
const DUE = { state: "executing", due: "2025-11-21T09:30:00+00:00" } as const;

describe("an order that nobody at the provider approves", () => {
  test("a Terminate order is executing at once, and the resource Terminating", () => {
    const test = resources((small) => Object.assign(small.offerings[0] ?? {}, AT_ONCE));
    act(test, "terminate");
    expect(only(test)).toMatchObject({
      state: "executing",
      created: "2025-11-21T09:30:00+00:00",
      due: "2025-11-21T09:30:02+00:00",
      completed_at: null,
    });
    expect(resource(test)).toMatchObject({ state: "Terminating", modified: "2025-11-21T09:30:00+00:00" });
    expect(periods(test)).toMatchObject([{ end: null }]);
  });

  test("when it is due it is done, the resource Terminated and its plan period closed", () => {
    const test = resources((small) => Object.assign(small.offerings[0] ?? {}, AT_ONCE));
    act(test, "terminate");
    expect(advance(test, 1999)).toEqual([]);
    expect(resource(test).state).toBe("Terminating");
    expect(advance(test, 2000)).toEqual([only(test)]);
    const moment = "2025-11-21T09:30:02+00:00";
    expect(only(test)).toMatchObject({ state: "done", completed_at: moment, modified: moment, due: null });
    expect(resource(test)).toMatchObject({ state: "Terminated", modified: moment });
    expect(periods(test)).toMatchObject([{ end: moment }]);
    expect(advance(test, 9000)).toEqual([]);
  });

  test("an Update order of options leaves the resource OK, and changes them when it is due", () => {
    const test = resources((small, forecast) => {
      const plugin_options = { create_orders_on_resource_option_change: true };
      Object.assign(small.offerings[0] ?? {}, { ...AT_ONCE, plugin_options, resource_options: { options: { a: {} } } });
      forecast.options = { a: 1 };
    });
    act(test, "update_options", { body: { options: { b: 2 } } });
    expect(resource(test)).toMatchObject({ state: "OK", options: { a: 1 }, modified: "2025-01-15T08:00:00+00:00" });
    expect(only(test)).toMatchObject({ state: "executing", due: "2025-11-21T09:30:02+00:00" });
    advance(test, 2000);
    expect(resource(test)).toMatchObject({ state: "OK", options: { a: 1, b: 2 } });
    expect(only(test)).toMatchObject({ state: "done" });
    expect(periods(test)).toMatchObject([{ end: null }]);
  });
});

describe("what a done order does", () => {
  test("Create makes the resource OK and opens a plan period", () => {
    const test = world({ ...DUE, type: "Create" }, { state: "Creating" });
    test.store.plan_periods.delete(id("period"));
    advance(test, 0);
    expect(resource(test).state).toBe("OK");
    expect(periods(test)).toEqual([{ plan: id("plan"), start: "2025-11-21T09:30:00+00:00", end: null }]);
  });

  test("an Update of limits sets them", () => {
    const order = {
      ...DUE,
      type: "Update",
      attributes: { old_limits: { storage: 20 } },
      limits: { storage: 30 },
    } as const;
    const test = world(order, { state: "Updating", limits: { storage: 20 }, options: { a: 1 } });
    advance(test, 0);
    expect(resource(test)).toMatchObject({ state: "OK", limits: { storage: 30 }, options: { a: 1 } });
  });

  test("an Update of options leaves the limits", () => {
    const order = { ...DUE, type: "Update", attributes: { old_options: {}, new_options: { a: 2 } } } as const;
    const test = world(order, { limits: { storage: 20 } });
    advance(test, 0);
    expect(resource(test)).toMatchObject({ limits: { storage: 20 }, options: { a: 2 } });
  });

  test.each([
    ["OK", "OK"],
    ["Erred", "Erred"],
    // Of a world that has it so; nothing else would end it.
    ["Updating", "OK"],
  ] as const)("an Update of options of a resource that is %s leaves it %s", (before, after) => {
    const test = world({ ...DUE, type: "Update", attributes: { new_options: { a: 2 } } }, { state: before });
    advance(test, 0);
    expect(resource(test)).toMatchObject({ state: after, options: { a: 2 } });
  });

  test("a change of plan closes the old period and opens a new one", () => {
    const order = { ...DUE, type: "Update", details: { new_plan_uuid: id("other plan") } } as const;
    const test = world(order, { state: "Updating" });
    advance(test, 0);
    expect(resource(test).plan).toBe(id("other plan"));
    expect(periods(test)).toEqual([
      { plan: id("plan"), start: "2025-01-15T00:00:00+00:00", end: "2025-11-21T09:30:00+00:00" },
      { plan: id("other plan"), start: "2025-11-21T09:30:00+00:00", end: null },
    ]);
  });

  test("a period that has ended keeps its end", () => {
    const test = world({ ...DUE, type: "Terminate" });
    const old = { uuid: id("old"), resource: id("forecast"), plan: id("other plan") };
    test.store.plan_periods.insert({ ...old, start: "2024-01-01T00:00:00+00:00", end: "2025-01-15T00:00:00+00:00" });
    advance(test, 0);
    expect(periods(test).map(({ end }) => end)).toEqual(["2025-11-21T09:30:00+00:00", "2025-01-15T00:00:00+00:00"]);
  });

  test.each([
    ["the same plan", id("plan")],
    ["a plan of nobody", id("nothing")],
    ["no plan", null],
  ])("an order with %s changes no period", (_, new_plan_uuid) => {
    const test = world({ ...DUE, type: "Update", details: { new_plan_uuid } }, { state: "Updating" });
    advance(test, 0);
    expect(resource(test).plan).toBe(id("plan"));
    expect(periods(test)).toMatchObject([{ plan: id("plan"), end: null }]);
  });

  test("an Erred resource that becomes OK loses its traceback", () => {
    const test = world(
      { ...DUE, type: "Update" },
      { state: "Erred", error_message: "Old.", error_traceback: "line 1" },
    );
    advance(test, 0);
    expect(resource(test)).toMatchObject({ state: "OK", error_message: "Old.", error_traceback: "" });
  });

  test.each(["Create", "Update"] as const)("no way leads from Terminated to OK, so the %s order is erred", (type) => {
    const test = world({ ...DUE, type }, { state: "Terminated" });
    advance(test, 0);
    expect(only(test)).toMatchObject({ state: "erred", error_message: "The resource is terminated.", due: null });
    expect(resource(test).state).toBe("Terminated");
  });

  test("a Terminate order for one that is Terminated is just done", () => {
    const test = world({ ...DUE, type: "Terminate" }, { state: "Terminated", modified: "2025-05-05T00:00:00+00:00" });
    advance(test, 0);
    expect(only(test).state).toBe("done");
    expect(resource(test)).toMatchObject({ state: "Terminated", modified: "2025-05-05T00:00:00+00:00" });
  });
});

describe("when orders are due", () => {
  test("in the order of their moments, whatever order they were made in", () => {
    const test = resources((small) => {
      small.orders = ["09:29:59", "09:29:57", "09:29:58", "09:30:01"].map((time, place) => ({
        uuid: id(`order ${place}`),
        resource: id("forecast"),
        type: "Update",
        state: "executing",
        due: `2025-11-21T${time}+00:00`,
        attributes: { new_options: { place } },
      }));
    });
    expect(nextDue(test.store)).toBe(Date.parse("2025-11-21T09:29:57+00:00"));
    expect(advance(test, 0).map(({ uuid }) => uuid)).toEqual([id("order 1"), id("order 2"), id("order 0")]);
    expect(resource(test).options).toEqual({ place: 0 });
    expect(nextDue(test.store)).toBe(Date.parse("2025-11-21T09:30:01+00:00"));
  });

  test("one without a moment waits, and so do those that are not executing", () => {
    const test = world({ state: "executing", due: null });
    expect(nextDue(test.store)).toBe(Infinity);
    expect(advance(test, 1e12)).toEqual([]);
    for (const state of PENDING) expect(advance(world({ state, due: "2025-01-01T00:00:00+00:00" }), 0)).toEqual([]);
  });
});
