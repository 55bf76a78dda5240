import { describe, expect, test } from "vitest";
import { operationTable } from "../../../../generated/operations.js";
import type { OperationId } from "../../../../src/contract/contract.js";
import { EXAMPLE } from "../../../../src/mock/world/example-data/ids.js";
import type { Offering, Resource } from "../../../../src/mock/world/types.js";
import { bundle } from "../../../helpers/contract.js";
import { exampleResponse, use } from "../../_neighbours.js";
import { type Ask, id, type TestWorld } from "../../_world.js";
import { until } from "../orders/_orders.js";
import { orders, resource, resources, story } from "./_resources.js";

// Orders of another plan and of other limits, which only the consumer's side has.

const LATER = "2025-11-21T10:00:00+00:00";
const planUrl = (plan: string, offering = "hpc") =>
  `https://api.example.com/api/marketplace-public-offerings/${id(offering)}/plans/${id(plan)}/`;

/** The small world, whose offering has two plans and is carried out by nobody, with limits to be changed. */
const fresh = (row: Partial<Resource> = {}, offering: Partial<Offering> = {}) =>
  resources((small, forecast) => {
    Object.assign(forecast, { limits: { storage: 20 }, ...row });
    small.offerings[0]?.plans?.push({ uuid: id("other plan"), name: "Other" });
    Object.assign(small.offerings[0] ?? {}, { type: "OpenStack.Tenant", ...offering });
    small.offerings.push({
      uuid: id("elsewhere"),
      name: "Elsewhere",
      customer: id("aurora"),
      plans: [{ uuid: id("foreign plan"), name: "Foreign" }],
    });
  });
const ask = (test: TestWorld, action: "switch_plan" | "update_limits", body: unknown, how: Ask = {}) => {
  const operation: OperationId = `marketplace_resources_${action}`;
  const { status, body: answer } = use(test, operation, { uuid: id("forecast"), body, ...how });
  return [status, answer];
};
const order = (test: TestWorld) => orders(test)[0];

describe("another plan", () => {
  test("is ordered, and is there with its period when the order is done", () => {
    const test = fresh();
    const [status, body] = ask(test, "switch_plan", { plan: planUrl("other plan") });
    expect([status, body]).toEqual([200, { order_uuid: order(test)?.uuid }]);
    expect(order(test)).toMatchObject({
      ...{ type: "Update", state: "executing", attributes: {}, limits: { storage: 20 } },
      ...{ plan: id("other plan"), old_plan: id("plan"), request_comment: null },
    });
    const shown = use(test, "marketplace_orders_retrieve", { uuid: order(test)?.uuid ?? "" }).body;
    expect(shown).toMatchObject({
      ...{ plan_name: "Other", new_plan_name: "Other", new_plan_uuid: id("other plan") },
      ...{ old_plan_name: "Plan", old_plan_uuid: id("plan") },
    });
    expect(resource(test)).toMatchObject({ state: "Updating", plan: id("plan") });
    until(test, LATER);
    expect(resource(test)).toMatchObject({ state: "OK", plan: id("other plan"), limits: { storage: 20 } });
    expect([...test.store.plan_periods.all()].map(({ plan, end }) => [plan, end !== null])).toEqual([
      [id("plan"), true],
      [id("other plan"), false],
    ]);
  });

  test("may be the one that it has; a fraction of a limit is cut off in the order", () => {
    const test = fresh({ limits: { storage: 2.5 } });
    expect(ask(test, "switch_plan", { plan: planUrl("plan") })[0]).toBe(200);
    expect(order(test)?.limits).toEqual({ storage: 2 });
    until(test, LATER);
    expect(resource(test).limits).toEqual({ storage: 2.5 });
  });

  test("an earlier order keeps the plan that it was of", () => {
    const test = fresh();
    test.store.orders.insert({
      ...resources((small) => {
        small.orders = [{ uuid: id("order"), resource: id("forecast"), type: "Create" }];
      }).store.orders.at(id("order")),
    });
    ask(test, "switch_plan", { plan: planUrl("other plan") });
    until(test, LATER);
    expect(use(test, "marketplace_orders_retrieve", { uuid: id("order") }).body).toMatchObject({ plan_name: "Plan" });
  });

  test.each([
    [{}, "This field is required."],
    [{ plan: null }, "This field may not be null."],
    [{ plan: 1 }, "Incorrect type. Expected URL string, received int."],
    [{ plan: "https://api.example.com/nothing/" }, "Invalid hyperlink - No URL match."],
    [{ plan: `/api/marketplace-plans/${id("plan")}/` }, "Invalid hyperlink - Incorrect URL match."],
    [{ plan: planUrl("foreign plan") }, "Invalid hyperlink - Object does not exist."],
    [{ plan: planUrl("foreign plan", "elsewhere") }, "Plan is not available for this offering."],
  ])("%o is refused", (body, message) => {
    expect(ask(fresh(), "switch_plan", body)).toEqual([400, { plan: [message] }]);
  });

  test("is refused where as many as it may have, have it; terminated ones do not count", () => {
    const test = fresh();
    const offering = test.store.offerings.at(id("hpc"));
    const plans = offering.plans.map((plan) => ({ ...plan, details: { max_amount: 1 } }));
    test.store.offerings.update(id("hpc"), { plans });
    expect(ask(test, "switch_plan", { plan: planUrl("plan") })).toEqual([
      400,
      { plan: ["Plan is not available because limit has been reached."] },
    ]);
    test.store.resources.insert({
      ...resource(test),
      ...{ uuid: id("old"), plan: id("other plan"), state: "Terminated", backend_object: null },
    });
    expect(ask(test, "switch_plan", { plan: planUrl("other plan") })[0]).toBe(200);
  });
});

describe("other limits", () => {
  test("are ordered, and replace those of the resource when the order is done", () => {
    const test = fresh({ limits: { storage: 20, cpu: 1 } });
    const [status, body] = ask(test, "update_limits", { limits: { storage: 30 }, request_comment: "More." });
    expect([status, body]).toEqual([200, { order_uuid: order(test)?.uuid }]);
    expect(order(test)).toMatchObject({
      ...{ type: "Update", attributes: { old_limits: { storage: 20, cpu: 1 } }, limits: { storage: 30 } },
      ...{ plan: id("plan"), old_plan: null, request_comment: "More." },
    });
    expect(resource(test).limits).toEqual({ storage: 20, cpu: 1 });
    until(test, LATER);
    expect(resource(test)).toMatchObject({ state: "OK", limits: { storage: 30 }, plan: id("plan") });
    expect([...test.store.plan_periods.all()]).toHaveLength(1);
  });

  test.each([
    [{}, { limits: ["This field is required."] }],
    [{ limits: null }, { limits: ["This field may not be null."] }],
    [{ limits: [] }, { limits: ['Expected a dictionary of items but got type "list".'] }],
    [{ limits: { storage: -1 } }, { limits: { storage: ["Ensure this value is greater than or equal to 0."] } }],
    [{ limits: { storage: 1.5 } }, { limits: { storage: ["A valid integer is required."] } }],
    [{ limits: { storage: null } }, { limits: { storage: ["This field may not be null."] } }],
    [{ limits: { cpu: 1, fee: 2 } }, { limits: ["Invalid types: cpu, fee"] }],
    [{ limits: { storage: 20 } }, ["Impossible to create update orders with limits set to exactly the same."]],
    [
      { limits: { storage: 30 }, request_comment: "x".repeat(256) },
      { request_comment: ["Ensure this field has no more than 255 characters."] },
    ],
  ])("%o is refused", (body, refusal) => {
    expect(ask(fresh(), "update_limits", body)).toEqual([400, refusal]);
  });

  test("have to be within the bounds of the component", () => {
    const bounded = () => {
      const test = fresh();
      const { components } = test.store.offerings.at(id("hpc"));
      test.store.offerings.update(id("hpc"), {
        components: components.map((each) => ({ ...each, details: { min_value: 5, max_value: 50 } })),
      });
      return (storage: number) => ask(test, "update_limits", { limits: { storage } });
    };
    expect(bounded()(51)).toEqual([400, ["The limit 51 value cannot be more than 50."]]);
    expect(bounded()(4)).toEqual([400, ["The limit 4 value cannot be less than 5."]]);
    expect(bounded()(50)[0]).toBe(200);
    expect(bounded()(5)[0]).toBe(200);
  });

  test("depend on the type of the offering", () => {
    const refusal = { limits: ["Limits update is not supported for this resource."] };
    for (const type of ["OpenStack.Instance", "Support.OfferingTemplate"])
      expect(ask(fresh({}, { type }), "update_limits", { limits: { storage: 1 } })).toEqual([400, refusal]);
    for (const type of ["Marketplace.Slurm", "Marketplace.Basic"])
      expect(ask(fresh({}, { type }), "update_limits", { limits: { storage: 1 } })[0]).toBe(200);
  });
});

describe.each([
  ["switch_plan", { plan: planUrl("other plan") }],
  ["update_limits", { limits: { storage: 1 } }],
] as const)("%s", (action, body) => {
  test("looks at permission, state, body and consumer, in this order", () => {
    const test = fresh({ state: "Erred" });
    test.store.customers.update(id("baltic"), { blocked: true });
    expect(ask(test, action, {}, { as: "ice-member" })[0]).toBe(403);
    expect(ask(test, action, {})).toEqual([409, { detail: "Valid states for operation: OK." }]);
    test.store.resources.update(id("forecast"), { state: "OK" });
    expect(ask(test, action, {})[1]).toMatchObject({ [Object.keys(body)[0] ?? ""]: ["This field is required."] });
    expect(ask(test, action, body)).toEqual([400, ["Blocked organization is not available."]]);
    test.store.customers.update(id("baltic"), { blocked: false });
    expect(ask(test, action, body)[0]).toBe(200);
    test.store.resources.update(id("forecast"), { state: "OK" });
    expect(ask(test, action, body)).toEqual([400, ["Pending order for resource already exists."]]);
  });

  test("that of an administrator waits for an owner, and then for the provider", () => {
    const test = fresh({}, { type: "Marketplace.Slurm" });
    const [, { order_uuid }] = ask(test, action, body, { as: "ice-admin" }) as [number, { order_uuid: string }];
    expect(order(test)?.state).toBe("pending-consumer");
    const approve = (side: "consumer" | "provider", as: string) =>
      use(test, `marketplace_orders_approve_by_${side}`, { uuid: order_uuid, as }).status;
    expect(approve("consumer", "baltic-owner")).toBe(200);
    expect(order(test)?.state).toBe("pending-provider");
    expect(approve("provider", "aurora-owner")).toBe(200);
    expect(resource(test).state).toBe("Updating");
  });
});

const HPC = EXAMPLE.auroraHpc;
const { examples } = bundle.components as { examples: Record<string, { value: object }> };
const bodyOf = (name: string) => examples[name]?.value;
const ordered = (test: TestWorld) => {
  const before = { uuid: EXAMPLE.forecast, as: "nils.aaberg" };
  exampleResponse("marketplace_provider_resources_terminate", before, { store: test.store, newUuid: "1".repeat(32) });
};
const consumer = (changes: object) => (test: TestWorld) => test.store.customers.update(EXAMPLE.baltic, changes);
const offering = (changes: object) => (test: TestWorld) => test.store.offerings.update(HPC, changes);
const SAME = { limits: { storage: 20 } };
const foreign = {
  plan: `/api/marketplace-public-offerings/${EXAMPLE.auroraStorage}/plans/${EXAMPLE.perTbPlan}/`,
};

type Case = [action: "switch_plan" | "update_limits", example: string, body: unknown, before?: (at: TestWorld) => void];
const REFUSED: Case[] = [
  ["switch_plan", "SwitchPlanMissing", {}],
  ["switch_plan", "SwitchPlanUnknown", { plan: `/api/marketplace-public-offerings/${HPC}/plans/${HPC}/` }],
  ["switch_plan", "SwitchPlanOtherOffering", foreign],
  [
    "switch_plan",
    "SwitchPlanFull",
    bodyOf("SwitchPlanCommitted"),
    ({ store }) => {
      const plans = store.offerings.at(HPC).plans.map((plan) => ({ ...plan, details: { max_amount: 2 } }));
      store.offerings.update(HPC, { plans });
    },
  ],
  ["update_limits", "UpdateLimitsMissing", {}],
  ["update_limits", "UpdateLimitsNegative", { limits: { storage: -1 } }],
  ["update_limits", "UpdateLimitsFraction", { limits: { storage: 0.5 } }],
  ["update_limits", "UpdateLimitsSame", SAME],
  ["update_limits", "UpdateLimitsTypesUnknown", { limits: { cpu: 1 } }],
  ["update_limits", "UpdateLimitsUnsupported", { limits: { storage: 40 } }, offering({ type: "OpenStack.Instance" })],
  ["update_limits", "UpdateLimitsTooHigh", { limits: { storage: 501 } }],
  ["update_limits", "UpdateLimitsTooLow", { limits: { storage: 0 } }],
  ...(["switch_plan", "update_limits"] as const).flatMap((action): Case[] => {
    const body = bodyOf(action === "switch_plan" ? "SwitchPlanCommitted" : "UpdateLimitsMoreStorage");
    return [
      [action, "TerminateOrderPending", body, ordered],
      [action, "TerminateCustomerBlocked", body, consumer({ blocked: true })],
      [action, "TerminateCustomerArchived", body, consumer({ archived: true })],
      [action, "TerminateOfferingUnavailable", body, consumer({ organization_groups: [] })],
      [
        action,
        "OptionsProjectExpired",
        body,
        ({ store }) => store.projects.update(EXAMPLE.seaIce, { end_date: "2025-11-20" }),
      ],
      [action, "OptionsOfferingUnavailable", body, offering({ state: "Archived" })],
    ];
  }),
];

describe("the default world answers the contract's examples", () => {
  const answer = (test: TestWorld, action: "switch_plan" | "update_limits", body: unknown) =>
    exampleResponse(
      `marketplace_resources_${action}`,
      { uuid: EXAMPLE.forecast, as: "elina.saar", body },
      { store: test.store, newUuid: (bodyOf("UpdateOrderCreated") as { order_uuid: string }).order_uuid },
    );

  test.each(["switch_plan", "update_limits"] as const)("%s: the order", (action) => {
    for (const name of operationTable[`marketplace_resources_${action}`].requestExamples) {
      const { status, body } = answer(story(), action, bodyOf(name));
      expect([status, body]).toEqual([200, bodyOf("UpdateOrderCreated")]);
    }
  });

  test.each(REFUSED)("%s: %s", (action, example, given, before) => {
    const test = story();
    before?.(test);
    const { status, body } = answer(test, action, given);
    expect([status, body]).toEqual([400, bodyOf(example)]);
  });

  test("every example of a refusal is among them, but that of another organization", () => {
    for (const action of ["switch_plan", "update_limits"] as const) {
      const asked = REFUSED.filter(([of]) => of === action).map(([, example]) => example);
      const shown = operationTable[`marketplace_resources_${action}`].responseExamples[400];
      expect([...asked, "TerminateOfferingPrivate"].sort()).toEqual([...(shown ?? [])].sort());
    }
  });
});
