import { describe, expect, test } from "vitest";
import { approveOrder, createSystemOrder, rejectOrder } from "../../src/mock/handlers/orders.js";
import { Refusal } from "../../src/mock/handlers/types.js";
import { checkInvariants } from "../../src/mock/world/invariants.js";
import type { Order, OrderState, ResourceState } from "../../src/mock/world/types.js";
import { AT_ONCE, advance, at, only, PENDING, periods, world } from "./_orders.js";
import { act, resource, resources } from "./_resources.js";
import { id, type TestWorld } from "./_world.js";

const ENDED = ["executing", "done", "erred", "canceled", "rejected"] as const;

describe("5.1: approving", () => {
  const approve = (test: TestWorld, by: string | null = null) => {
    const order = approveOrder(at(test, 500), id("order"), by);
    expect(checkInvariants(test.store.toWorld())).toEqual([]);
    expect(only(test)).toEqual(order);
    return order;
  };

  test("5.1: the consumer's approval is noted, then the provider's is waited for, then it is carried out", () => {
    const test = world({ state: "pending-consumer" });
    expect(approve(test, id("baltic-owner"))).toMatchObject({
      state: "pending-provider",
      consumer_reviewed_by: id("baltic-owner"),
      consumer_reviewed_at: "2025-11-21T09:30:00.500000+00:00",
      provider_reviewed_by: null,
      due: null,
    });
    expect(resource(test).state).toBe("OK");
    expect(approve(test, id("aurora-owner"))).toMatchObject({
      state: "executing",
      consumer_reviewed_by: id("baltic-owner"),
      provider_reviewed_by: id("aurora-owner"),
      provider_reviewed_at: "2025-11-21T09:30:00.500000+00:00",
      modified: "2025-11-21T09:30:00.500000+00:00",
      due: "2025-11-21T09:30:02.500000+00:00",
    });
    expect(resource(test).state).toBe("Terminating");
    advance(test, 2500);
    expect(resource(test).state).toBe("Terminated");
  });

  test("5.1: other offerings go on without their provider", () => {
    expect(approve(world({ state: "pending-consumer" }, {}, AT_ONCE)).state).toBe("executing");
  });

  test("5.1: a project that has not started holds the order up, until that is ended too", () => {
    const test = world({ state: "pending-consumer" });
    test.store.projects.update(id("ice"), { start_date: "2025-11-22" });
    expect(approve(test).state).toBe("pending-project");
    expect(approve(test).state).toBe("pending-provider");
  });

  test("5.1: an order that waits for its day can be begun", () => {
    expect(approve(world({ state: "pending-start-date" })).state).toBe("executing");
  });

  test("5.1: a Create order leaves the resource Creating until it is due", () => {
    const test = world({ type: "Create", state: "pending-provider" }, { state: "Creating" });
    approve(test);
    expect(resource(test).state).toBe("Creating");
    advance(test, 2500);
    expect(resource(test).state).toBe("OK");
  });

  test("5.1: a resource that has gone meanwhile does not come back", () => {
    const test = world({ state: "pending-provider" }, { state: "Terminated" });
    approve(test);
    expect(resource(test).state).toBe("Terminated");
  });
});

describe("5.1: rejecting", () => {
  const reject = (type: Order["type"], state: OrderState, before: ResourceState, by: string | null = null) => {
    const test = world({ type, state }, { state: before, error_traceback: "line 1" });
    const order = rejectOrder(at(test, 500), id("order"), by);
    expect(checkInvariants(test.store.toWorld())).toEqual([]);
    expect(only(test)).toEqual(order);
    return { order, resource: resource(test), periods: periods(test) };
  };

  test.each(PENDING)("5.1: an order that is %s is rejected", (state) => {
    const { order } = reject("Terminate", state, "OK", id("aurora-owner"));
    const moment = "2025-11-21T09:30:00.500000+00:00";
    expect(order).toMatchObject({
      state: "rejected",
      modified: moment,
      consumer_reviewed_by: state === "pending-consumer" ? id("aurora-owner") : null,
      provider_reviewed_by: state === "pending-provider" ? id("aurora-owner") : null,
    });
  });

  test("5.1: the resource that should have been terminated is OK", () => {
    for (const state of ["Erred", "Terminating", "Updating"] as const)
      expect(reject("Terminate", "pending-provider", state).resource.state).toBe("OK");
    expect(reject("Terminate", "pending-provider", "Erred").resource.error_traceback).toBe("");
    const untouched = reject("Terminate", "pending-provider", "OK").resource;
    expect(untouched).toMatchObject({ state: "OK", modified: "2025-01-15T08:00:00+00:00", error_traceback: "line 1" });
    expect(reject("Terminate", "pending-provider", "Terminated").resource.state).toBe("Terminated");
  });

  test("5.1: one that should have been updated is what it was, but not Updating", () => {
    expect(reject("Update", "pending-provider", "Updating").resource.state).toBe("OK");
    expect(reject("Update", "pending-provider", "Erred").resource.state).toBe("Erred");
  });

  test("5.1: one that should have been made is Terminated", () => {
    const { resource, periods } = reject("Create", "pending-consumer", "Creating");
    expect(resource.state).toBe("Terminated");
    expect(periods).toMatchObject([{ end: "2025-11-21T09:30:00.500000+00:00" }]);
  });

  test("5.8: another termination can be ordered afterwards", () => {
    const test = resources();
    act(test, "terminate");
    rejectOrder(at(test), only(test).uuid);
    expect(act(test, "terminate").status).toBe(200);
  });
});

describe("5.1: orders that cannot be approved or rejected", () => {
  const refusal = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof Refusal) return [error.status, error.body];
      throw error;
    }
    return undefined;
  };

  test.each([approveOrder, rejectOrder])("5.1: %o", (review) => {
    for (const state of ENDED) {
      const test = world({ state });
      const before = test.store.toWorld();
      expect(refusal(() => review(at(test), id("order")))).toEqual([
        409,
        {
          detail:
            "Valid states for operation: pending-consumer, pending-provider, pending-project, pending-start-date.",
        },
      ]);
      expect(test.store.toWorld()).toEqual(before);
    }
    const test = world({ state: "pending-provider" });
    for (const uuid of [id("nothing"), "nonsense", ""])
      expect(refusal(() => review(at(test), uuid))).toEqual([404, { detail: "No Order matches the given query." }]);
    expect(refusal(() => review(at(test), id("order"), id("nobody")))).toEqual([
      404,
      { detail: "No User matches the given query." },
    ]);
    expect(only(test).state).toBe("pending-provider");
  });
});

describe("4.5: orders of Waldur itself", () => {
  const system = (approved: boolean, offering: object = {}) => {
    const test = resources((small) => Object.assign(small.offerings[0] ?? {}, offering));
    const wanted = { resource: resource(test), type: "Terminate", attributes: { action: "force_destroy" } } as const;
    const { store, now, newUuid } = at(test);
    return { order: createSystemOrder({ store, now, newUuid }, wanted, { approved }), state: resource(test).state };
  };

  test("4.5: an approved one is executing, whatever the offering; without a delay it takes two seconds", () => {
    expect(system(true)).toMatchObject({
      order: {
        state: "executing",
        created_by: null,
        due: "2025-11-21T09:30:02+00:00",
        attributes: { action: "force_destroy" },
        consumer_reviewed_at: null,
      },
      state: "Terminating",
    });
  });

  test("5.1: another one skips the consumer, not the provider", () => {
    expect(system(false)).toMatchObject({
      order: {
        state: "pending-provider",
        consumer_reviewed_at: "2025-11-21T09:30:00+00:00",
        consumer_reviewed_by: null,
      },
      state: "OK",
    });
    expect(system(false, AT_ONCE)).toMatchObject({ order: { state: "executing" }, state: "Terminating" });
  });
});
