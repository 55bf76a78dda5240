import { describe, expect, test } from "vitest";
import type { Order, Resource } from "../../../src/mock/world/types.js";
import { id, type TestWorld } from "../_world.js";
import { AT_ONCE, until } from "./orders/_orders.js";
import { act, orders, resource, resources } from "./resources/_resources.js";

const offered = (offering: object, forecast: Partial<Resource> = {}) =>
  resources((small, row) => {
    Object.assign(small.offerings[0] ?? {}, offering);
    Object.assign(row, forecast);
  });
const robot = ({ store }: TestWorld) => store.users.where("username", "system_robot")[0]?.uuid;
const states = (test: TestWorld) => [resource(test).state, orders(test).map(({ state }) => state)];

describe("orders and the clock", () => {
  test("Terminating is seen until the order is due", () => {
    const test = offered(AT_ONCE);
    act(test, "terminate");
    until(test, "2025-11-21T09:30:01.999000+00:00");
    expect(states(test)).toEqual(["Terminating", ["executing"]]);
    until(test, "2025-11-21T09:30:02+00:00");
    expect(states(test)).toEqual(["Terminated", ["done"]]);
  });

  test("what is done late has the moment at which it was due", () => {
    const test = offered(AT_ONCE);
    act(test, "terminate");
    until(test, "2026-03-01T00:00:00+00:00");
    expect(orders(test)).toMatchObject([{ completed_at: "2025-11-21T09:30:02+00:00" }]);
    expect(resource(test).modified).toBe("2025-11-21T09:30:02+00:00");
  });

  test("without a delay it is done before the next call", () => {
    const test = offered(AT_ONCE);
    test.orderDelay = 0;
    act(test, "terminate");
    expect(resource(test).state).toBe("Terminating");
    until(test, "2025-11-21T09:30:00+00:00");
    expect(states(test)).toEqual(["Terminated", ["done"]]);
  });

  test("what was due before the world began is done at its beginning", () => {
    const test = resources((small) => {
      small.orders = [
        { resource: id("forecast"), type: "Terminate", state: "executing", due: "2024-01-01T00:00:00+00:00" },
      ];
    });
    until(test, "2025-11-21T09:30:05+00:00");
    expect(orders(test)).toMatchObject([{ state: "done", completed_at: "2025-11-21T09:30:00+00:00" }]);
  });

  test("approvals are waited for, however long", () => {
    const test = offered({});
    act(test, "terminate");
    until(test, "2027-01-01T00:00:00+00:00");
    expect(states(test)).toEqual(["OK", ["pending-provider"]]);
  });

  test("a clock that is set back does nothing", () => {
    const test = offered(AT_ONCE, { end_date: "2025-11-22" });
    act(test, "terminate");
    const before = test.store.toWorld();
    until(test, "2025-11-20T00:00:00+00:00");
    until(test, "2025-11-20T12:00:00+00:00");
    expect(test.store.toWorld()).toEqual(before);
  });
});

describe("end dates", () => {
  test("a termination is ordered when the day begins", () => {
    for (const state of ["OK", "Erred"] as const) {
      const test = offered({}, { state, end_date: "2025-11-23" });
      until(test, "2025-11-22T23:59:59.999000+00:00");
      expect(states(test)).toEqual([state, []]);
      until(test, "2025-11-23T00:00:00+00:00");
      expect(orders(test)).toMatchObject([
        {
          type: "Terminate",
          state: "pending-provider",
          created: "2025-11-23T00:00:00+00:00",
          created_by: robot(test),
          attributes: {},
          consumer_reviewed_by: robot(test),
          consumer_reviewed_at: "2025-11-23T00:00:00+00:00",
        },
      ]);
      until(test, "2026-11-23T00:00:00+00:00");
      expect(orders(test)).toHaveLength(1);
    }
  });

  test("where nobody approves the resource is Terminated soon afterwards", () => {
    const test = offered(AT_ONCE, { end_date: "2025-11-23" });
    until(test, "2025-11-23T00:00:01+00:00");
    expect(resource(test).state).toBe("Terminating");
    until(test, "2025-11-23T00:00:02+00:00");
    expect(resource(test)).toMatchObject({ state: "Terminated", modified: "2025-11-23T00:00:02+00:00" });
    expect([...test.store.plan_periods.all()]).toMatchObject([{ end: "2025-11-23T00:00:02+00:00" }]);
  });

  test("a day that has gone by already counts at the next midnight", () => {
    const test = offered({}, { end_date: "2025-11-21" });
    until(test, "2025-11-21T23:00:00+00:00");
    expect(orders(test)).toEqual([]);
    until(test, "2025-11-22T00:00:00+00:00");
    expect(orders(test)).toMatchObject([{ created: "2025-11-22T00:00:00+00:00" }]);
  });

  test.each(["Creating", "Updating", "Terminating", "Terminated"] as const)("not for one that is %s", (state) => {
    const test = offered({}, { state, end_date: "2025-11-23" });
    until(test, "2026-01-01T00:00:00+00:00");
    expect(orders(test)).toEqual([]);
  });

  test("one that becomes OK later is terminated on the next day", () => {
    const test = resources((small, forecast) => {
      Object.assign(small.offerings[0] ?? {}, AT_ONCE);
      Object.assign(forecast, { state: "Updating", end_date: "2025-11-23" });
      small.orders = [
        { resource: id("forecast"), type: "Update", state: "executing", due: "2025-11-25T12:00:00+00:00" },
      ];
    });
    until(test, "2025-12-01T00:00:00+00:00");
    expect(orders(test).map(({ type, completed_at }) => [type, completed_at])).toEqual([
      ["Update", "2025-11-25T12:00:00+00:00"],
      ["Terminate", "2025-11-26T00:00:02+00:00"],
    ]);
  });

  test("what refuses a termination holds this one up, too", () => {
    const test = resources((small, forecast) => {
      Object.assign(small.customers?.[1] ?? {}, { blocked: true });
      forecast.end_date = "2025-11-23";
    });
    until(test, "2025-12-03T00:00:00+00:00");
    expect(orders(test)).toEqual([]);
    test.store.customers.update(id("baltic"), { blocked: false });
    until(test, "2025-12-04T00:00:00+00:00");
    expect(orders(test)).toMatchObject([{ created: "2025-12-04T00:00:00+00:00" }]);
  });

  test("all on their days, however far the clock jumps", () => {
    const days = ["2025-12-01", "2026-02-28", "2031-05-05"];
    const test = resources((small) => {
      Object.assign(small.offerings[0] ?? {}, AT_ONCE);
      for (const end_date of days)
        small.resources.push({ uuid: id(end_date), name: end_date, offering: id("hpc"), project: id("ice"), end_date });
    });
    until(test, "2040-01-01T00:00:00+00:00");
    expect(days.map((day) => resource(test, day).modified)).toEqual(days.map((day) => `${day}T00:00:02+00:00`));
  });

  test("a jump of centuries is no matter", () => {
    const test = offered({}, { end_date: "2500-01-01" });
    until(test, "2499-12-31T23:00:00+00:00");
    expect(orders(test)).toEqual([]);
    until(test, "2500-01-01T00:00:00+00:00");
    expect(orders(test)).toHaveLength(1);
  });
});

describe("who ends a resource at its end date", () => {
  const ended = (own: string | null, ofProject: string | null = null, order?: Partial<Order>) => {
    const test = resources((small, forecast) => {
      Object.assign(forecast, { end_date: "2025-11-23", end_date_requested_by: own && id(own) });
      Object.assign(small.projects?.[0] ?? {}, { end_date_requested_by: ofProject && id(ofProject) });
      if (order) small.orders = [{ uuid: id("other"), resource: id("forecast"), type: "Update", ...order }];
    });
    until(test, "2025-11-23T00:00:00+00:00");
    return test;
  };

  test.each([
    ["aurora-owner", "staff", "aurora-owner"],
    [null, "aurora-owner", "aurora-owner"],
    ["staff", null, "staff"],
  ])("asked for by %s and of the project by %s it is done by %s", (own, ofProject, as) => {
    const test = ended(own, ofProject);
    expect(orders(test)).toMatchObject([
      { state: "pending-provider", created_by: id(as), consumer_reviewed_by: id(as) },
    ]);
    expect(robot(test)).toBeUndefined();
  });

  test("whose orders the consumer approves, this one waits for it, too; there is only one however long it waits", () => {
    const test = ended("ice-admin");
    const waiting = { state: "pending-consumer", created_by: id("ice-admin"), consumer_reviewed_at: null };
    expect(orders(test)).toMatchObject([waiting]);
    until(test, "2026-11-23T00:00:00+00:00");
    expect(orders(test)).toMatchObject([waiting]);
  });

  test("nor is there another while it waits for the project to start", () => {
    const test = resources((small, forecast) => {
      forecast.end_date = "2025-11-23";
      Object.assign(small.projects?.[0] ?? {}, { start_date: "2025-12-05" });
    });
    until(test, "2025-12-04T00:00:00+00:00");
    expect(orders(test)).toMatchObject([{ state: "pending-project", created: "2025-11-23T00:00:00+00:00" }]);
  });

  test.each(["Update", "Terminate"] as const)(
    "another order of type %s that waits for the consumer is canceled for it, and the resource left alone",
    (type) => {
      const test = ended("staff", null, { type, state: "pending-consumer" });
      expect(orders(test)).toMatchObject([
        { uuid: id("other"), state: "canceled", modified: "2025-11-23T00:00:00+00:00", consumer_reviewed_at: null },
        { type: "Terminate", state: "pending-provider", created_by: id("staff") },
      ]);
      expect(resource(test)).toMatchObject({ state: "OK", modified: "2025-01-15T08:00:00+00:00" });
    },
  );

  test.each(["pending-provider", "executing"] as const)("one that is %s holds it up", (state) => {
    const test = ended("staff", null, { state, due: null });
    expect(orders(test)).toMatchObject([{ uuid: id("other"), state }]);
  });

  test("what refuses a termination cancels nothing either", () => {
    const blocked = resources((small, forecast) => {
      Object.assign(small.customers?.[1] ?? {}, { blocked: true });
      forecast.end_date = "2025-11-23";
      small.orders = [{ resource: id("forecast"), state: "pending-consumer" }];
    });
    until(blocked, "2025-12-23T00:00:00+00:00");
    expect(orders(blocked)).toMatchObject([{ state: "pending-consumer" }]);
    expect(robot(blocked)).toBeUndefined();
  });
});

describe("the end date of a project", () => {
  const project = (end_date: string, more: object = {}, forecast: Partial<Resource> = {}) =>
    resources((small, row) => {
      Object.assign(small.projects?.[0] ?? {}, { end_date, end_date_requested_by: id("staff"), ...more });
      Object.assign(row, forecast);
    });

  test.each(["OK", "Erred"] as const)("ends a resource that is %s when the day begins", (state) => {
    const test = project("2025-11-25", {}, { state });
    until(test, "2025-11-24T23:59:59+00:00");
    expect(orders(test)).toEqual([]);
    until(test, "2025-11-25T00:00:00+00:00");
    expect(orders(test)).toMatchObject([{ type: "Terminate", state: "pending-provider", created_by: id("staff") }]);
    until(test, "2026-11-25T00:00:00+00:00");
    expect(orders(test)).toHaveLength(1);
  });

  test.each(["Creating", "Updating", "Terminating", "Terminated"] as const)("but not one that is %s", (state) => {
    const test = project("2025-11-25", {}, { state });
    until(test, "2026-01-01T00:00:00+00:00");
    expect(orders(test)).toEqual([]);
  });

  test("whichever comes first ends the resource, its own end or that of the project", () => {
    for (const [own, ofProject] of [
      ["2025-11-25", "2025-11-29"],
      ["2025-11-29", "2025-11-25"],
    ] as const) {
      const test = project(ofProject, {}, { end_date: own });
      until(test, "2025-12-25T00:00:00+00:00");
      expect(orders(test)).toMatchObject([{ created: "2025-11-25T00:00:00+00:00" }]);
    }
  });

  test("the end of a project that was removed counts no more", () => {
    const test = project("2025-11-25", { is_removed: true });
    until(test, "2025-12-25T00:00:00+00:00");
    expect(orders(test)).toEqual([]);
  });
});

describe("orders that wait for a day", () => {
  test("one of a project that starts goes on on that day", () => {
    const test = resources((small) => Object.assign(small.projects?.[0] ?? {}, { start_date: "2025-12-05" }));
    act(test, "terminate");
    until(test, "2025-12-04T23:00:00+00:00");
    expect(states(test)).toEqual(["OK", ["pending-project"]]);
    until(test, "2025-12-05T00:00:00+00:00");
    expect(states(test)).toEqual(["OK", ["pending-provider"]]);
  });

  test("it does so in the midst of a long jump, too", () => {
    const test = resources((small) => Object.assign(small.projects?.[0] ?? {}, { start_date: "2025-12-05" }));
    act(test, "terminate");
    until(test, "2026-01-31T00:00:00+00:00");
    expect(orders(test)).toMatchObject([{ state: "pending-provider", modified: "2025-12-05T00:00:00+00:00" }]);
  });

  test("one with a start date is begun on that day", () => {
    const test = resources((small) => {
      small.orders = [
        {
          resource: id("forecast"),
          type: "Update",
          state: "pending-start-date",
          details: { start_date: "2026-01-02" },
        },
        { resource: id("forecast"), type: "Update", state: "pending-start-date", details: { start_date: null } },
      ];
    });
    until(test, "2026-01-01T23:00:00+00:00");
    expect(states(test)[1]).toEqual(["pending-start-date", "pending-start-date"]);
    until(test, "2026-01-02T00:00:00+00:00");
    expect(states(test)).toEqual(["Updating", ["executing", "pending-start-date"]]);
  });
});
