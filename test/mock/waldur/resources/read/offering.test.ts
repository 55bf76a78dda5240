import { describe, expect, test } from "vitest";
import { id, ORIGIN, type TestWorld } from "../../../_world.js";
import { changed, forecast, OFFERING, RETRIEVE, SUBRESOURCES } from "./_read.js";

const uuid = id("forecast");

describe("offering", () => {
  const offering = (test: TestWorld) => test.ask(OFFERING, { uuid }).body as Record<string, unknown>;

  test.each(["Draft", "Active", "Paused", "Archived"] as const)("whatever its state: %s", (state) => {
    expect(offering(forecast({}, { state }))).toMatchObject({ uuid: id("hpc"), name: "HPC", state });
  });

  test("orders and resources are counted; those terminated have no plan any more", () => {
    const test = changed((small) => {
      const more = { offering: id("hpc"), plan: id("plan"), project: id("ice") };
      small.resources.push({ ...more, name: "b" }, { ...more, name: "c", state: "Terminated" });
      small.orders = [{ resource: uuid }, { resource: uuid, type: "Terminate" }];
    });
    expect(offering(test)).toMatchObject({ order_count: 2, plans: [{ resources_count: 2, is_active: true }] });
    test.store.resources.update(uuid, { state: "Terminated" });
    expect(offering(test)).toMatchObject({ order_count: 2, plans: [{ resources_count: 1 }] });
    for (const order of [...test.store.orders.all()]) test.store.orders.delete(order.uuid);
    expect(offering(test)).toMatchObject({ order_count: 0, plans: [{ resources_count: 1 }] });
  });

  test("a plan that as many resources have as may is not active", () => {
    const active = (max_amount: number | null) =>
      offering(forecast({}, { plans: [{ uuid: id("plan"), name: "Plan", details: { max_amount } }] })).plans;
    expect([active(1), active(2), active(null)]).toMatchObject([
      [{ is_active: false }],
      [{ is_active: true }],
      [{ is_active: true }],
    ]);
  });

  test("what is scoped to a resource shows its backend object", () => {
    const test = changed((small) => {
      Object.assign(small.resources[0] as object, {
        backend_object: { type: "A.B", uuid: id("object") },
        state: "Erred",
      });
      small.offerings.push({
        ...{ uuid: id("inner"), name: "Inner", customer: id("aurora"), scope_resource: uuid, parent: id("hpc") },
      });
      small.resources.push({ uuid: id("inside"), name: "inside", offering: id("inner"), project: id("ice") });
    });
    expect(test.ask(OFFERING, { uuid: id("inside") }).body).toMatchObject({
      ...{ scope: `${ORIGIN}/api/a-bs/${id("object")}/`, scope_uuid: id("object"), scope_name: "forecast" },
      ...{ scope_state: "ERRED", scope_error_message: "", parent_uuid: id("hpc"), parent_name: "HPC" },
    });
    expect(offering(test)).toMatchObject({ scope: null, scope_uuid: null, scope_name: null, scope_state: null });
  });
});

describe("prices of a plan", () => {
  type Billing = "fixed" | "usage" | "limit" | "one" | "few";
  /** A plan of components with a billing type, a price and an amount. */
  const plan = (parts: [Billing, string, number?, (string | null)?][], details: object = {}) => {
    const test = forecast(
      {},
      {
        components: parts.map(([billing_type], place) => ({ type: `c${place}`, billing_type })),
        plans: [
          {
            ...{ uuid: id("plan"), name: "Plan" },
            details: {
              components: parts.map(([, price, amount = 0, future_price = null], place) => ({
                ...{ type: `c${place}`, name: "C", measured_unit: "", amount, price, future_price },
                ...{ discount_threshold: null, discount_rate: null },
              })),
              ...details,
            },
          },
        ],
      },
    );
    const { body } = test.ask(OFFERING, { uuid });
    return (body as { plans: Record<string, unknown>[] }).plans[0];
  };

  test.each([
    ["nothing", [], {}, { plan_type: null, minimal_price: 0, init_price: 0, switch_price: 0, prices: {} }],
    ["what costs nothing", [["limit", "0"]], {}, { plan_type: null, minimal_price: 0, prices: { c0: "0E-10" } }],
    ["usage", [["usage", "0.02"]], {}, { plan_type: "usage-based", minimal_price: 0, prices: { c0: "0.0200000000" } }],
    [
      "limits",
      [
        ["limit", "18.5"],
        ["limit", "0.25"],
      ],
      {},
      { plan_type: "limit", minimal_price: "18.7500000000" },
    ],
    [
      "fixed amounts",
      [
        ["fixed", "9", 2],
        ["fixed", "1.5"],
      ],
      {},
      { plan_type: "fixed", minimal_price: "19.5000000000", unit_price: "18.0000000000", quotas: { c0: 2, c1: 0 } },
    ],
    [
      "what is paid once",
      [["one", "5"]],
      {},
      { plan_type: "one-time", minimal_price: "5.0000000000", init_price: "5.0000000000" },
    ],
    [
      "a change of the plan",
      [["few", "15"]],
      {},
      { plan_type: "on-plan-switch", minimal_price: 0, switch_price: "15.0000000000" },
    ],
    [
      "several kinds",
      [
        ["few", "1"],
        ["usage", "2"],
      ],
      {},
      { plan_type: "mixed", minimal_price: 0 },
    ],
    [
      "a kind that costs nothing",
      [
        ["limit", "1"],
        ["usage", "0.0000000000"],
      ],
      {},
      { plan_type: "limit" },
    ],
    ["little", [["limit", "0.0000001"]], {}, { minimal_price: "1.000E-7", prices: { c0: "1.000E-7" } }],
    ["less than nothing", [["limit", "-0.5"]], {}, { minimal_price: "-0.5000000000" }],
    [
      "a price to come",
      [
        ["usage", "1", 0, "0.8"],
        ["usage", "2"],
      ],
      {},
      { future_prices: { c0: "0.8000000000", c1: null } },
    ],
    [
      "what the world says",
      [["limit", "1"]],
      { minimal_price: 7, plan_type: "odd" },
      { minimal_price: 7, plan_type: "odd" },
    ],
  ] as [string, [Billing, string, number?, (string | null)?][], object, object][])(
    "are computed: of %s",
    (_, parts, details, expected) => expect(plan(parts, details)).toMatchObject(expected),
  );

  test("are those of orders, too", () => {
    const test = changed((small) => {
      Object.assign(small.offerings[0] as object, {
        components: [
          { type: "disk", billing_type: "limit" },
          { type: "setup", billing_type: "one" },
          { type: "node", billing_type: "fixed" },
        ],
        plans: [
          {
            ...{ uuid: id("plan"), name: "Plan" },
            details: {
              components: [
                ["disk", 0, "12.5"],
                ["setup", 0, "25"],
                ["node", 3, "100"],
              ].map(([type, amount, price]) => ({
                ...{ type, name: "C", measured_unit: "", amount, price, future_price: null },
                ...{ discount_threshold: null, discount_rate: null },
              })),
            },
          },
        ],
      });
      Object.assign(small.resources[0] as object, { limits: { disk: 4 } });
      small.orders = [
        { resource: uuid, limits: { disk: 2 } },
        { resource: uuid, type: "Terminate", state: "executing" },
      ];
    });
    const orders = () => test.ask(RETRIEVE, { uuid }).body as Record<string, Record<string, unknown>>;
    expect(orders().creation_order).toMatchObject({
      ...{ cost: "325.0000000000", new_cost_estimate: "325.0000000000", old_cost_estimate: "350.0000000000" },
      ...{ fixed_price: "100.0000000000", activation_price: "25.0000000000" },
    });
    expect(orders().order_in_progress).toMatchObject({
      ...{ cost: null, new_cost_estimate: null, old_cost_estimate: "350.0000000000" },
    });
    expect(orders().order_in_progress).not.toHaveProperty("fixed_price");
    expect(orders().order_in_progress).not.toHaveProperty("activation_price");
    test.store.resources.update(uuid, { limits: {}, plan: null });
    // The order keeps the plan that it was of.
    expect(orders().creation_order).toMatchObject({ cost: "325.0000000000", old_cost_estimate: null });
    for (const order of test.store.orders.where("resource", uuid)) test.store.orders.update(order.uuid, { plan: null });
    expect(orders().creation_order).toMatchObject({ cost: null, old_cost_estimate: null, new_cost_estimate: null });
    expect(orders().creation_order).not.toHaveProperty("fixed_price");
  });

  test("an order that costs nothing is estimated with an exponent", () => {
    const test = changed((small) => {
      small.orders = [{ resource: uuid, details: { cost: "0.0000000000" } }];
    });
    expect(test.ask(RETRIEVE, { uuid }).body).toMatchObject({
      creation_order: { cost: "0.0000000000", new_cost_estimate: "0E-10", fixed_price: 0, activation_price: 0 },
    });
  });
});

describe("offering_for_subresources", () => {
  const inner = (backend_object: object | null) =>
    changed((small) => {
      Object.assign(small.resources[0] as object, { backend_object });
      const more = { customer: id("aurora"), type: "Marketplace.Script", scope_resource: uuid };
      small.offerings.push({ uuid: id("a"), name: "A", ...more }, { uuid: id("b"), name: "B", ...more, type: "X.Y" });
    }).ask(SUBRESOURCES, { uuid });

  test("the offerings scoped to the backend object", () => {
    expect(inner({ type: "SLURM.Allocation" }).body).toEqual([
      { uuid: id("a"), type: "Marketplace.Script" },
      { uuid: id("b"), type: "X.Y" },
    ]);
  });

  test("none without a backend object, where Waldur 7.9 fails", () => {
    expect(inner(null)).toMatchObject({ status: 200, body: [] });
  });

  test("not paginated", () => {
    expect(inner({ type: "SLURM.Allocation" }).headers["X-Result-Count"]).toBeUndefined();
  });
});
