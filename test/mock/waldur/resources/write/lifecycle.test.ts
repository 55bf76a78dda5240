import { describe, expect, test } from "vitest";
import { id, type TestWorld } from "../../../_world.js";
import { act, orders, resource, resources, statusOf } from "../_resources.js";

const NOT_OK_OR_ERRED = ["Creating", "Updating", "Terminating", "Terminated"] as const;
const WRONG_STATE = { status: 409, body: { detail: "Valid states for operation: OK, Erred." } };

describe("pull", () => {
  const world = (more: object = {}, can_pull = true) =>
    resources((small, forecast) => {
      Object.assign(small.offerings[0] ?? {}, { can_pull });
      Object.assign(forecast, more);
    });

  test("it is scheduled with 202, whether OK or Erred", () => {
    for (const state of ["OK", "Erred"])
      expect(act(world({ state }), "pull")).toEqual({
        status: 202,
        body: { detail: "Pull operation was successfully scheduled." },
      });
  });

  test.each(NOT_OK_OR_ERRED)("one that is %s is 409, first of all", (state) =>
    expect(act(world({ state, backend_id: "" }, false), "pull")).toEqual(WRONG_STATE),
  );

  test("one without a backend id is 400, second", () =>
    expect(act(world({ backend_id: "" }, false), "pull")).toEqual({
      status: 400,
      body: ["Resource does not have backend ID."],
    }));

  test("an offering that cannot be pulled is 409, last", () =>
    expect(act(world({}, false), "pull")).toEqual({
      status: 409,
      body: { detail: "Pull operation is not implemented." },
    }));
});

describe("terminate", () => {
  const refusal = (test: TestWorld, ask = {}) => {
    const before = test.store.toWorld();
    const answer = act(test, "terminate", ask);
    expect(test.store.toWorld()).toEqual(before);
    return answer;
  };
  const because = (sentence: string) => ({ status: 400, body: [sentence] });

  test("a Terminate order is made, with project and creator, without plan and limits", () => {
    for (const [ask, attributes] of [
      [{}, {}],
      [{ body: {} }, {}],
      [{ body: { attributes: { action: "force_destroy", deep: [{}] } } }, { action: "force_destroy", deep: [{}] }],
    ] as const) {
      const test = resources();
      const { status, body } = act(test, "terminate", { as: "aurora-owner", ...ask });
      const [order] = orders(test);
      expect({ status, body }).toEqual({ status: 200, body: { order_uuid: order?.uuid } });
      expect(order).toMatchObject({ type: "Terminate", attributes, limits: {}, created_by: id("aurora-owner") });
      const { body: record } = act(test, "retrieve");
      expect(record).toMatchObject({
        state: "OK",
        can_terminate: false,
        order_in_progress: { uuid: order?.uuid, type: "Terminate", plan: null, project_uuid: id("ice") },
      });
    }
  });

  test("the state of the resource does not change until the order is processed", () => {
    const test = resources();
    act(test, "terminate");
    expect(orders(test)[0]?.state).toBe("pending-provider");
    expect(resource(test)).toMatchObject({ state: "OK", modified: "2025-01-15T08:00:00+00:00" });
  });

  test("an Erred resource can be terminated, too", () =>
    expect(
      statusOf(
        resources((_, forecast) => Object.assign(forecast, { state: "Erred" })),
        "terminate",
      ),
    ).toBe(200));

  test.each(NOT_OK_OR_ERRED)("one that is %s cannot: 409", (state) => {
    const test = resources((small, forecast) => {
      Object.assign(forecast, { state });
      Object.assign(small.customers?.[1] ?? {}, { blocked: true });
    });
    expect(refusal(test)).toEqual(WRONG_STATE);
  });

  test("a second call fails with the pending order", () => {
    const test = resources();
    act(test, "terminate");
    expect(refusal(test)).toEqual(because("Pending order for resource already exists."));
  });

  test.each([
    ["pending-consumer", 400],
    ["pending-provider", 400],
    ["executing", 400],
    ["pending-project", 200],
    ["pending-start-date", 200],
    ["done", 200],
    ["erred", 200],
    ["canceled", 200],
    ["rejected", 200],
  ] as const)("with an order that is %s it is %i", (state, status) => {
    const test = resources((small) => {
      small.orders = [{ resource: id("forecast"), type: "Update", state }];
    });
    expect(statusOf(test, "terminate")).toBe(status);
  });

  test("blocked and archived organizations are 400", () => {
    const customer = (more: object) => resources((small) => Object.assign(small.customers?.[1] ?? {}, more));
    expect(refusal(customer({ blocked: true }))).toEqual(because("Blocked organization is not available."));
    expect(refusal(customer({ archived: true }))).toEqual(because("Archived organization is not available."));
    expect(refusal(customer({ archived: true, blocked: true }))).toEqual(
      because("Blocked organization is not available."),
    );
    const provider = resources((small) => Object.assign(small.customers?.[0] ?? {}, { blocked: true }));
    expect(statusOf(provider, "terminate")).toBe(200);
  });

  test("an offering for other groups of organizations is 400", () => {
    const groups = (offered: string[], own: string[]) =>
      resources((small) => {
        Object.assign(small.offerings[0] ?? {}, { organization_groups: offered.map(id) });
        Object.assign(small.customers?.[1] ?? {}, { organization_groups: own.map(id) });
      });
    const unavailable = because("This offering is not available for ordering due to the org group limitation.");
    expect(refusal(groups(["a"], []))).toEqual(unavailable);
    expect(refusal(groups(["a"], ["b"]))).toEqual(unavailable);
    expect(statusOf(groups(["a", "b"], ["b"]), "terminate")).toBe(200);
    expect(statusOf(groups([], ["b"]), "terminate")).toBe(200);
    const unshared = groups(["a"], []);
    unshared.store.offerings.update(id("hpc"), { shared: false, allowed_customers: [id("baltic")] });
    expect(statusOf(unshared, "terminate")).toBe(200);
  });

  test("an offering that is not shared with the organization is 400", () => {
    const offering = (more: object) => resources((small) => Object.assign(small.offerings[0] ?? {}, more));
    expect(refusal(offering({ shared: false }))).toEqual(
      because('Offering "HPC" is not allowed in organization "Baltic".'),
    );
    expect(statusOf(offering({ shared: false, allowed_customers: [id("baltic")] }), "terminate")).toBe(200);
    expect(statusOf(offering({ shared: false, customer: id("baltic"), allowed_customers: [] }), "terminate")).toBe(200);
    expect(statusOf(offering({ shared: false, details: { project_uuid: id("ice") } }), "terminate")).toBe(200);
    expect(refusal(offering({ shared: false, details: { project_uuid: id("snow") } })).status).toBe(400);
  });

  test("the order of the checks: the body, the organization, who may order, the order that is open", () => {
    const test = resources((small) => {
      Object.assign(small.customers?.[1] ?? {}, { blocked: true });
      Object.assign(small.offerings[0] ?? {}, { organization_groups: [id("a")] });
      small.orders = [{ resource: id("forecast"), type: "Update", state: "executing" }];
    });
    expect(refusal(test, { body: { attributes: null } }).body).toEqual({ attributes: ["This field may not be null."] });
    expect(refusal(test)).toEqual(because("Blocked organization is not available."));
    test.store.customers.update(id("baltic"), { blocked: false });
    expect(refusal(test).body).toEqual([
      "This offering is not available for ordering due to the org group limitation.",
    ]);
    test.store.offerings.update(id("hpc"), { organization_groups: [] });
    expect(refusal(test)).toEqual(because("Pending order for resource already exists."));
  });

  test("neither the offering's state nor the project's end nor its removal matter", () => {
    const test = resources((small) => {
      Object.assign(small.offerings[0] ?? {}, { state: "Archived" });
      Object.assign(small.projects?.[0] ?? {}, { end_date: "2025-01-31", is_removed: true });
    });
    expect(statusOf(test, "terminate")).toBe(200);
  });

  test("attributes may be any JSON but null; the order has an object", () => {
    expect(refusal(resources(), { body: { attributes: null } })).toEqual({
      status: 400,
      body: { attributes: ["This field may not be null."] },
    });
    for (const attributes of ["x", 5, false, [{ a: 1 }]]) {
      const test = resources();
      expect(statusOf(test, "terminate", { body: { attributes } })).toBe(200);
      expect(orders(test)).toMatchObject([{ attributes: {} }]);
      expect(statusOf(test, "retrieve")).toBe(200);
    }
  });
});

describe("unlink", () => {
  const full = (state = "OK") =>
    resources((small, forecast) => {
      Object.assign(forecast, { state, backend_object: { type: "SLURM.Allocation" } });
      small.resources.push(
        { uuid: id("child"), name: "child", offering: id("hpc"), project: id("ice"), parent: id("forecast") },
        { uuid: id("other"), name: "other", offering: id("hpc"), project: id("ice"), plan: id("plan") },
      );
      small.offerings.push({
        uuid: id("inner"),
        name: "Inner",
        customer: id("aurora"),
        scope_resource: id("forecast"),
      });
      small.orders = ["forecast", "other"].map((name) => ({ resource: id(name) }));
      small.plan_periods?.push({ uuid: id("other period"), resource: id("other") });
      small.usages = ["forecast", "other"].map((name) => ({
        uuid: id(`usage of ${name}`),
        resource: id(name),
        component: id("cpu"),
        usage: 1,
      }));
      small.user_usages = ["forecast", "other"].map((name) => ({
        component_usage: id(`usage of ${name}`),
        username: "ann",
        usage: 1,
      }));
    });

  test.each(["OK", "Erred", ...NOT_OK_OR_ERRED])("one that is %s is gone, with 204 and no body", (state) => {
    const test = full(state);
    expect(act(test, "unlink")).toEqual({ status: 204, body: undefined });
    expect(statusOf(test, "retrieve")).toBe(404);
    expect(statusOf(test, "unlink")).toBe(404);
  });

  test("its orders, usages and plan periods go with it, and only they", () => {
    const test = full();
    act(test, "unlink");
    const { store } = test;
    for (const table of [store.orders, store.usages, store.plan_periods])
      expect([...table.all()].map((row) => row.resource)).toEqual([id("other")]);
    expect([...store.user_usages.all()].map((row) => row.component_usage)).toEqual([id("usage of other")]);
    expect([...store.resources.all()].map(({ name, parent }) => [name, parent])).toEqual([
      ["child", null],
      ["other", null],
    ]);
    expect(store.offerings.at(id("inner")).scope_resource).toBeNull();
  });
});
