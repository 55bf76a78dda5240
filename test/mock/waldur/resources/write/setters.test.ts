import { describe, expect, test } from "vitest";
import type { ResourceState } from "../../../../../src/mock/world/types.js";
import { id } from "../../../_world.js";
import { act, resource, resources, statusOf } from "../_resources.js";

const NOTHING = { status: 200, body: undefined };
const done = (status: string) => ({ status: 200, body: { status } });

describe("set_backend_id", () => {
  test("another one is stored, the same one is not", () => {
    const test = resources();
    const ask = { body: { backend_id: "ice_2" } };
    expect(act(test, "set_backend_id", ask)).toEqual(done("Resource backend_id has been changed."));
    expect(resource(test)).toMatchObject({ backend_id: "ice_2", modified: "2025-11-21T09:30:00+00:00" });
    const before = test.store.toWorld();
    expect(act(test, "set_backend_id", ask)).toEqual(done("Resource backend_id is not changed."));
    expect(test.store.toWorld()).toEqual(before);
  });

  test("it may be blank and 255 characters long", () => {
    const test = resources();
    for (const backend_id of ["", "x".repeat(255)]) {
      expect(statusOf(test, "set_backend_id", { body: { backend_id } })).toBe(200);
      expect(resource(test).backend_id).toBe(backend_id);
    }
  });

  test.each([
    [{ backend_id: "x".repeat(256) }, "Ensure this field has no more than 255 characters."],
    [{ backend_id: null }, "This field may not be null."],
    [{ backend_id: [] }, "Not a valid string."],
    // A crash of Waldur.
    [{}, "This field is required."],
  ])("%j is 400", (body, sentence) =>
    expect(act(resources(), "set_backend_id", { body })).toEqual({ status: 400, body: { backend_id: [sentence] } }),
  );
});

describe("set_backend_metadata", () => {
  test("it replaces what was there", () => {
    const test = resources((_, forecast) => Object.assign(forecast, { backend_metadata: { cluster: "ice" } }));
    for (const backend_metadata of [{ state: "OK", runtime_state: null, ips: ["::1"] }, {}]) {
      expect(act(test, "set_backend_metadata", { body: { backend_metadata } })).toEqual(
        done("The backend metadata is updated"),
      );
      expect(resource(test).backend_metadata).toEqual(backend_metadata);
      expect(statusOf(test, "retrieve")).toBe(200);
    }
  });

  test.each([
    [{}, ["This field is required."]],
    [{ backend_metadata: null }, ["This field may not be null."]],
    [{ backend_metadata: { state: false } }, { state: ["Not a valid string."] }],
    [{ backend_metadata: [1] }, ['Expected a dictionary of items but got type "list".']],
    [
      { backend_metadata: { runtime_state: 5, action: [], more: 1 } },
      {
        runtime_state: ["Not a valid string."],
        action: ["Not a valid string."],
      },
    ],
  ])("%j is 400", (body, errors) =>
    expect(act(resources(), "set_backend_metadata", { body })).toEqual({
      status: 400,
      body: { backend_metadata: errors },
    }),
  );
});

describe("submit_report", () => {
  test("it replaces the report", () => {
    const test = resources((_, forecast) => Object.assign(forecast, { report: [{ header: "Old", body: "Old." }] }));
    const report = [
      { header: "A", body: "a" },
      { header: "B", body: "b" },
    ];
    expect(act(test, "submit_report", { body: { report } })).toEqual(done("Report is submitted"));
    expect(resource(test).report).toEqual(report);
  });

  test.each([
    [{ report: [] }, ["Report object should contain at least one section."]],
    [{}, ["This field is required."]],
    [{ report: "x" }, { non_field_errors: ['Expected a list of items but got type "str".'] }],
    [
      { report: [{ header: "A", body: " " }, { header: "B", body: "b" }, { body: "c" }, 1] },
      [
        { body: ["This field may not be blank."] },
        {},
        { header: ["This field is required."] },
        { non_field_errors: ["Invalid data. Expected a dictionary, but got int."] },
      ],
    ],
  ])("%j is 400", (body, errors) =>
    expect(act(resources(), "submit_report", { body })).toEqual({ status: 400, body: { report: errors } }),
  );
});

describe("set_limits", () => {
  test("it replaces the whole map, in any state, whatever the types and values", () => {
    for (const state of ["OK", "Creating", "Erred", "Updating", "Terminating", "Terminated"] as const)
      for (const limits of [{ cpu: -5, nonsense: 0.5 }, {}]) {
        const test = resources((_, forecast) => Object.assign(forecast, { state, limits: { storage: 20 } }));
        expect(act(test, "set_limits", { body: { limits } })).toEqual(done("The resource limits are updated"));
        expect(resource(test)).toMatchObject({ state });
        expect(resource(test).limits).toEqual(limits);
        expect(test.store.orders.size).toBe(0);
      }
  });

  test.each([
    [{}, ["This field is required."]],
    [{ limits: null }, ["This field may not be null."]],
    [{ limits: 5 }, ['Expected a dictionary of items but got type "int".']],
    [
      { limits: { cpu: "5", gpu: 1, storage: 1e19, ram: -1e19 } },
      {
        cpu: ["A valid number is required."],
        storage: ["Ensure this value is less than or equal to 1000000000000000000."],
        ram: ["Ensure this value is greater than or equal to -1000000000000000000."],
      },
    ],
  ])("%j is 400", (body, errors) =>
    expect(act(resources(), "set_limits", { body })).toEqual({ status: 400, body: { limits: errors } }),
  );

  test("an amount beyond all numbers is 400", () =>
    expect(
      statusOf(resources(), "set_limits", {
        raw: '{"limits":{"cpu":1e999}}',
        headers: { "content-type": "application/json" },
      }),
    ).toBe(400));
});

describe("set_as_erred", () => {
  const STATES: ResourceState[] = ["Creating", "OK", "Erred", "Updating", "Terminating", "Terminated"];

  test.each(STATES)("a resource that is %s becomes Erred, with the texts", (state) => {
    const test = resources((_, forecast) => Object.assign(forecast, { state }));
    const texts = { error_message: "Broken.", error_traceback: "line 1" };
    expect(act(test, "set_as_erred", { body: texts })).toEqual(NOTHING);
    expect(resource(test)).toMatchObject({ state: "Erred", ...texts, modified: "2025-11-21T09:30:00+00:00" });
  });

  test("empty texts and missing ones leave what was there, and so does no body", () => {
    const texts = { error_message: "Old.", error_traceback: "old" };
    for (const ask of [{ body: { error_message: "", error_traceback: " " } }, { body: {} }, {}]) {
      const test = resources((_, forecast) => Object.assign(forecast, texts));
      expect(act(test, "set_as_erred", ask)).toEqual(NOTHING);
      expect(resource(test)).toMatchObject({ state: "Erred", ...texts });
    }
  });

  test("a text that is null is 400", () =>
    expect(act(resources(), "set_as_erred", { body: { error_message: null } })).toEqual({
      status: 400,
      body: { error_message: ["This field may not be null."] },
    }));

  test("the plan period goes on, and that of a terminated one stays closed", () => {
    for (const [state, end] of [
      ["OK", null],
      ["Terminated", "2025-08-01T00:00:00+00:00"],
    ] as const) {
      const test = resources((small, forecast) => {
        Object.assign(forecast, { state });
        Object.assign(small.plan_periods?.[0] ?? {}, { end });
      });
      act(test, "set_as_erred");
      act(test, "set_as_ok");
      expect([...test.store.plan_periods.all()].map((period) => period.end)).toEqual([end]);
    }
  });
});

describe("set_as_ok", () => {
  const ERRORS = { error_message: "Broken.", error_traceback: "line 1" };

  test("one that is OK stays as it is, errors included", () => {
    const test = resources((_, forecast) => Object.assign(forecast, ERRORS));
    const before = test.store.toWorld();
    expect(act(test, "set_as_ok")).toEqual(NOTHING);
    expect(test.store.toWorld()).toEqual(before);
  });

  test.each(["Erred", "Creating", "Updating", "Terminating"] as const)(
    "one that is %s becomes OK, its errors go and its orders stay",
    (state) => {
      const test = resources((small, forecast) => {
        Object.assign(forecast, { state, ...ERRORS });
        small.orders = [{ resource: id("forecast"), type: "Terminate", state: "executing" }];
      });
      const before = [...test.store.orders.all()];
      expect(act(test, "set_as_ok")).toEqual(NOTHING);
      expect(resource(test)).toMatchObject({
        state: "OK",
        error_message: "",
        error_traceback: "",
        modified: "2025-11-21T09:30:00+00:00",
      });
      expect([...test.store.orders.all()]).toEqual(before);
    },
  );

  test("one that is Terminated is 400 instead of a crash", () => {
    const test = resources((_, forecast) => Object.assign(forecast, { state: "Terminated" }));
    expect(act(test, "set_as_ok")).toEqual({ status: 400, body: ["A terminated resource cannot become OK."] });
  });

  test("one that was Creating gets a plan period if it has a plan", () => {
    const periods = (more: object) => {
      const test = resources((small, forecast) => {
        Object.assign(forecast, { state: "Creating" }, more);
        small.plan_periods = [];
      });
      act(test, "set_as_ok");
      return [...test.store.plan_periods.all()].map(({ plan, start, end }) => ({ plan, start, end }));
    };
    expect(periods({})).toEqual([{ plan: id("plan"), start: "2025-11-21T09:30:00+00:00", end: null }]);
    expect(periods({ plan: null })).toEqual([]);
    expect(periods({ state: "Erred" })).toEqual([]);
  });

  test("a period that a world gave to one that is Creating is not doubled", () => {
    const test = resources((_, forecast) => Object.assign(forecast, { state: "Creating" }));
    act(test, "set_as_ok");
    expect(test.store.plan_periods.size).toBe(1);
  });
});

test("refresh_last_sync stores the moment", () => {
  const test = resources();
  expect(resource(test).last_sync).toBe("2025-01-15T08:00:00+00:00");
  expect(act(test, "refresh_last_sync")).toEqual(NOTHING);
  expect(resource(test).last_sync).toBe("2025-11-21T09:30:00+00:00");
});

test.each(["set_as_ok", "refresh_last_sync", "pull", "unlink"] as const)("%s does not read a body", (action) => {
  const test = resources((small) => Object.assign(small.offerings[0] ?? {}, { can_pull: true }));
  const headers = { "content-type": "application/json" };
  expect(statusOf(test, action, { raw: "{", headers })).toBeLessThan(300);
  expect(statusOf(resources(), "set_as_erred", { raw: "{", headers })).toBe(400);
});
