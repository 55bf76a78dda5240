import { describe, expect, test } from "vitest";
import { changed, forecast, OFFERING, SUBRESOURCES } from "./_resources-read.js";
import { id, ORIGIN, type TestWorld } from "./_world.js";

const uuid = id("forecast");

describe("5.4: offering", () => {
  const offering = (test: TestWorld) => test.ask(OFFERING, { uuid }).body as Record<string, unknown>;

  test.each(["Draft", "Active", "Paused", "Archived"])("5.4: whatever its state: %s", (state) => {
    expect(offering(forecast({}, { state }))).toMatchObject({ uuid: id("hpc"), name: "HPC", state });
  });

  test("5.4: orders and resources are counted; those terminated have no plan any more", () => {
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

  test("5.4: a plan that as many resources have as may is not active", () => {
    const active = (max_amount: number | null) =>
      offering(forecast({}, { plans: [{ uuid: id("plan"), name: "Plan", details: { max_amount } }] })).plans;
    expect([active(1), active(2), active(null)]).toMatchObject([
      [{ is_active: false }],
      [{ is_active: true }],
      [{ is_active: true }],
    ]);
  });

  test("5.4: what is scoped to a resource shows its backend object", () => {
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

describe("5.4: offering_for_subresources", () => {
  const inner = (backend_object: object | null) =>
    changed((small) => {
      Object.assign(small.resources[0] as object, { backend_object });
      const more = { customer: id("aurora"), type: "Marketplace.Script", scope_resource: uuid };
      small.offerings.push({ uuid: id("a"), name: "A", ...more }, { uuid: id("b"), name: "B", ...more, type: "X.Y" });
    }).ask(SUBRESOURCES, { uuid });

  test("5.4: the offerings scoped to the backend object", () => {
    expect(inner({ type: "SLURM.Allocation" }).body).toEqual([
      { uuid: id("a"), type: "Marketplace.Script" },
      { uuid: id("b"), type: "X.Y" },
    ]);
  });

  test("5.4: none without a backend object, where Waldur 7.9 fails", () => {
    expect(inner(null)).toMatchObject({ status: 200, body: [] });
  });

  test("2.6: not paginated", () => {
    expect(inner({ type: "SLURM.Allocation" }).headers["X-Result-Count"]).toBeUndefined();
  });
});
