import { describe, expect, test } from "vitest";
import { id } from "../../../_world.js";
import { act, orders, resource, resources, statusOf } from "../_resources.js";

const DEFINED = {
  order: [],
  options: {
    storage: { type: "integer", required: true, min: 1, max: 500 },
    price: { type: "money" },
    night: { type: "boolean" },
    until: { type: "date" },
    at: { type: "time" },
    queue: { type: "select_string", choices: ["standard", "priority"] },
    tools: { type: "select_string_multi", choices: ["a", "b"] },
    note: { type: "text" },
    cascade: { type: "conditional_cascade" },
    nodes: { type: "component_multiplier", max: 9 },
    tenant: { type: "select_openstack_tenant" },
    tenants: { type: "select_multiple_openstack_tenants" },
    machines: { type: "select_multiple_openstack_instances" },
    odd: { type: "of a later release" },
    bare: {},
  },
};

/** The small world, whose offering defines options. */
const world = (plugin_options: object = {}, more: object = {}) =>
  resources((small, forecast) => {
    Object.assign(small.offerings[0] ?? {}, { plugin_options, resource_options: DEFINED });
    Object.assign(forecast, { options: { storage: 10, kept: true }, ...more });
  });
const ORDERED = { create_orders_on_resource_option_change: true };
const SUBMITTED = { status: 200, body: { status: "Resource options are submitted" } };
const DIRECT = { status: 200, body: { status: "Resource options have been updated directly." } };
const BOTH = [
  ["update_options", SUBMITTED],
  ["update_options_direct", DIRECT],
] as const;

describe.each(BOTH)("%s", (action, success) => {
  test.each([{}, { order: [], options: {} }, { order: ["storage"] }, { options: null }])(
    "an offering with the definition %j refuses them",
    (resource_options) => {
      const test = () => resources((small) => Object.assign(small.offerings[0] ?? {}, { resource_options }));
      for (const options of [{ storage: 1 }, {}, "x"])
        expect(act(test(), action, { body: { options } })).toEqual({
          status: 400,
          body: { options: ["Metadata for resource options is not defined."] },
        });
      expect(act(test(), action, { body: {} })).toEqual(success);
    },
  );

  test.each([
    [{ storage: "much" }, { storage: ["A valid integer is required."] }],
    [{ storage: 0 }, { storage: ["Ensure this value is greater than or equal to 1."] }],
    [{ storage: 501 }, { storage: ["Ensure this value is less than or equal to 500."] }],
    [{ price: 1.5 }, { price: ["A valid integer is required."] }],
    [{ night: "maybe" }, { night: ["Must be a valid boolean."] }],
    [{ night: null }, { night: ["This field may not be null."] }],
    [{ until: "soon" }, { until: ["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."] }],
    [{ at: "25:00" }, { at: ["Time has wrong format. Use one of these formats instead: hh:mm[:ss[.uuuuuu]]."] }],
    [{ queue: "night" }, { queue: ['"night" is not a valid choice.'] }],
    [{ tools: "a" }, { tools: ['Expected a list of items but got type "str".'] }],
    [{ tools: ["a", "c"] }, { tools: ['"c" is not a valid choice.'] }],
    [{ note: { a: 1 } }, { note: ["Not a valid string."] }],
    [{ note: " " }, { note: ["This field may not be blank."] }],
    [{ nodes: 10 }, { nodes: ["Ensure this value is less than or equal to 9."] }],
    [{ tenant: ["a"] }, { tenant: ["Not a valid string."] }],
    [{ tenants: "a" }, { tenants: ['Expected a list of items but got type "str".'] }],
    [
      { tenants: ["a", "", null], machines: [{}] },
      {
        tenants: { 1: ["This field may not be blank."], 2: ["This field may not be null."] },
        machines: { 0: ["Not a valid string."] },
      },
    ],
    [{ odd: [] }, { odd: ["Not a valid string."] }],
    [{ odd: "" }, { odd: ["This field may not be blank."] }],
    [{ bare: true }, { bare: ["Not a valid string."] }],
    [
      { storage: "x", queue: "y", more: 1 },
      { storage: ["A valid integer is required."], queue: ['"y" is not a valid choice.'] },
    ],
    [[], { non_field_errors: ["Invalid data. Expected a dictionary, but got list."] }],
    ["x", { non_field_errors: ["Invalid data. Expected a dictionary, but got str."] }],
  ])("known options are validated by their type: %j", (options, errors) => {
    const test = world();
    const before = test.store.toWorld();
    expect(act(test, action, { body: { options } })).toEqual({ status: 400, body: { options: errors } });
    expect(test.store.toWorld()).toEqual(before);
  });

  test("everything is optional, and unknown keys are kept unvalidated", () => {
    const options = {
      price: "7",
      night: true,
      until: "2026-01-01",
      at: "08:30",
      queue: "priority",
      tools: ["b"],
      note: "x",
      cascade: { a: [1] },
      nodes: 9,
      tenant: "a",
      tenants: ["a", "b"],
      machines: [],
      odd: "x",
      bare: 5,
      unknown: [null],
    };
    const test = world();
    expect(act(test, action, { body: { options } })).toEqual(success);
    expect(resource(test).options).toEqual({ storage: 10, kept: true, ...options });
  });

  test("the new options are merged into the old ones, one level deep", () => {
    const test = world({}, { options: { storage: 10, nested: { a: 1 }, kept: 1 } });
    act(test, action, { body: { options: { storage: 20, nested: { b: 2 } } } });
    expect(resource(test)).toMatchObject({
      options: { storage: 20, nested: { b: 2 }, kept: 1 },
      modified: "2025-11-21T09:30:00+00:00",
    });
  });

  test("a resource without options gets them", () => {
    const test = world({}, { options: null });
    act(test, action, { body: { options: { storage: 20 } } });
    expect(resource(test).options).toEqual({ storage: 20 });
  });

  test("a body without options, or none, changes nothing", () => {
    for (const ask of [{ body: {} }, { body: { options: null } }, {}]) {
      const test = world(ORDERED);
      const before = test.store.toWorld();
      expect(act(test, action, ask)).toEqual(success);
      expect(test.store.toWorld()).toEqual(before);
    }
  });
});

describe("update_options with orders", () => {
  const body = { options: { storage: 20 } };

  test("an Update order is made that has the old options and the merged ones; the answer is 200", () => {
    const test = world(ORDERED);
    const { status, body: answer } = act(test, "update_options", { body });
    const [order] = orders(test);
    expect({ status, answer }).toEqual({ status: 200, answer: { order_uuid: order?.uuid } });
    expect(order).toMatchObject({
      type: "Update",
      state: "pending-provider",
      created_by: id("staff"),
      attributes: { old_options: { storage: 10, kept: true }, new_options: { storage: 20, kept: true } },
      limits: {},
    });
  });

  test("the options stay until the order is done", () => {
    const test = world(ORDERED);
    act(test, "update_options", { body });
    expect(resource(test)).toMatchObject({ options: { storage: 10, kept: true }, state: "OK" });
  });

  test.each([
    ["such an order", "update_options"],
    ["another one", "terminate"],
  ] as const)("while %s is pending, none can be made; the body is judged before", (_, action) => {
    const test = world(ORDERED);
    act(test, action, action === "terminate" ? {} : { body });
    expect(act(test, "update_options", { body })).toEqual({
      status: 400,
      body: ["Pending order for resource already exists."],
    });
    expect(act(test, "update_options", { body: { options: { storage: "x" } } }).body).toEqual({
      options: { storage: ["A valid integer is required."] },
    });
    expect(act(test, "update_options", { body: {} })).toEqual(SUBMITTED);
    expect(orders(test)).toHaveLength(1);
  });

  test("where options are not ordered, a pending order does not mind", () => {
    const test = world();
    act(test, "terminate");
    expect(act(test, "update_options", { body })).toEqual(SUBMITTED);
  });

  test.each([
    ["a blocked organization", "customers", { blocked: true }, "Blocked organization is not available."],
    ["an archived organization", "customers", { archived: true }, "Archived organization is not available."],
    ["a project that ends today", "projects", { end_date: "2025-11-21" }, "Project 'Ice | Baltic' is expired."],
    ["an offering in draft", "offerings", { state: "Draft" }, "Offering is not available."],
    ["an archived offering", "offerings", { state: "Archived" }, "Offering is not available."],
    [
      "an offering for other groups",
      "offerings",
      { organization_groups: [id("a")] },
      "This offering is not available for ordering due to the org group limitation.",
    ],
    [
      "an offering for others",
      "offerings",
      { shared: false },
      'Offering "HPC" is not allowed in organization "Baltic".',
    ],
  ] as const)("%s refuses the order, but nothing else", (_, table, more, message) => {
    const refused = (plugin_options: object) =>
      act(
        resources((small, forecast) => {
          Object.assign(small.offerings[0] ?? {}, { plugin_options, resource_options: DEFINED });
          Object.assign(forecast, { options: {} });
          Object.assign(small[table]?.[table === "customers" ? 1 : 0] ?? {}, more);
        }),
        "update_options",
        { body },
      );
    expect(refused(ORDERED)).toEqual({ status: 400, body: [message] });
    expect(refused({})).toEqual(SUBMITTED);
  });

  test("a paused offering and a project that ends tomorrow take the order", () => {
    const test = resources((small) => {
      Object.assign(small.offerings[0] ?? {}, {
        ...{ state: "Paused", plugin_options: ORDERED, resource_options: DEFINED },
      });
      Object.assign(small.projects?.[0] ?? {}, { end_date: "2025-11-22" });
    });
    expect(statusOf(test, "update_options", { body })).toBe(200);
    expect(orders(test)).toHaveLength(1);
  });

  test("update_options_direct never makes an order", () => {
    const test = world(ORDERED);
    expect(act(test, "update_options_direct", { body })).toEqual(DIRECT);
    expect(orders(test)).toEqual([]);
    expect(resource(test).options).toEqual({ storage: 20, kept: true });
  });
});

describe("the state of the resource", () => {
  test.each(["Creating", "Erred", "Updating", "Terminating", "Terminated"] as const)(
    "update_options of a resource that is %s is 409, before the body; the direct way does not mind",
    (state) => {
      const test = world({}, { state });
      for (const options of [{ storage: 20 }, "x"])
        expect(act(test, "update_options", { body: { options } })).toEqual({
          status: 409,
          body: { detail: "Valid states for operation: OK." },
        });
      expect(statusOf(test, "update_options_direct", { body: { options: { storage: 20 } } })).toBe(200);
    },
  );
});
