import { describe, expect, test } from "vitest";
import { Refusal } from "../../../../src/mock/drf/call.js";
import {
  approveOrder,
  createSystemOrder,
  rejectOrder,
  systemRobot,
} from "../../../../src/mock/waldur/orders/orders.js";
import type { Order, OrderState, ResourceState } from "../../../../src/mock/world/types.js";
import { id, type TestWorld } from "../../_world.js";
import { checkInvariants } from "../../world/check-invariants.js";
import { act, resource, resources } from "../resources/_resources.js";
import { AT_ONCE, advance, at, only, PENDING, periods, world } from "./_orders.js";

const ENDED = ["executing", "done", "erred", "canceled", "rejected"] as const;

describe("approving", () => {
  const approve = (test: TestWorld, by: string | null = null) => {
    const order = approveOrder(at(test, 500), id("order"), by);
    expect(checkInvariants(test.store.toWorld())).toEqual([]);
    expect(only(test)).toEqual(order);
    return order;
  };

  test("the consumer's approval is noted, then the provider's is waited for, then it is carried out", () => {
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

  test("other offerings go on without their provider", () => {
    expect(approve(world({ state: "pending-consumer" }, {}, AT_ONCE)).state).toBe("executing");
  });

  test("a project that has not started holds the order up, until that is ended too", () => {
    const test = world({ state: "pending-consumer" });
    test.store.projects.update(id("ice"), { start_date: "2025-11-22" });
    expect(approve(test).state).toBe("pending-project");
    expect(approve(test).state).toBe("pending-provider");
  });

  test("an order that waits for its day can be begun", () => {
    expect(approve(world({ state: "pending-start-date" })).state).toBe("executing");
  });

  test("a Create order leaves the resource Creating until it is due", () => {
    const test = world({ type: "Create", state: "pending-provider" }, { state: "Creating" });
    approve(test);
    expect(resource(test).state).toBe("Creating");
    advance(test, 2500);
    expect(resource(test).state).toBe("OK");
  });

  test("a resource that has gone meanwhile does not come back", () => {
    const test = world({ state: "pending-provider" }, { state: "Terminated" });
    approve(test);
    expect(resource(test).state).toBe("Terminated");
  });
});

describe("rejecting", () => {
  const reject = (type: Order["type"], state: OrderState, before: ResourceState, by: string | null = null) => {
    const test = world({ type, state }, { state: before, error_traceback: "line 1" });
    const order = rejectOrder(at(test, 500), id("order"), by);
    expect(checkInvariants(test.store.toWorld())).toEqual([]);
    expect(only(test)).toEqual(order);
    return { order, resource: resource(test), periods: periods(test) };
  };

  test.each(PENDING)("an order that is %s is rejected", (state) => {
    const { order } = reject("Terminate", state, "OK", id("aurora-owner"));
    const moment = "2025-11-21T09:30:00.500000+00:00";
    expect(order).toMatchObject({
      state: "rejected",
      modified: moment,
      consumer_reviewed_by: state === "pending-consumer" ? id("aurora-owner") : null,
      provider_reviewed_by: state === "pending-provider" ? id("aurora-owner") : null,
    });
  });

  test("the resource that should have been terminated is OK", () => {
    for (const state of ["Erred", "Terminating", "Updating"] as const)
      expect(reject("Terminate", "pending-provider", state).resource.state).toBe("OK");
    expect(reject("Terminate", "pending-provider", "Erred").resource.error_traceback).toBe("");
    const untouched = reject("Terminate", "pending-provider", "OK").resource;
    expect(untouched).toMatchObject({ state: "OK", modified: "2025-01-15T08:00:00+00:00", error_traceback: "line 1" });
    expect(reject("Terminate", "pending-provider", "Terminated").resource.state).toBe("Terminated");
  });

  test("one that should have been updated is OK, too", () => {
    for (const state of ["Updating", "Erred", "Terminating", "Creating"] as const)
      expect(reject("Update", "pending-provider", state).resource.state).toBe("OK");
    expect(reject("Update", "pending-provider", "Erred").resource.error_traceback).toBe("");
    expect(reject("Update", "pending-provider", "Terminated").resource.state).toBe("Terminated");
  });

  test("one that should have been made is Terminated", () => {
    const { resource, periods } = reject("Create", "pending-consumer", "Creating");
    expect(resource.state).toBe("Terminated");
    expect(periods).toMatchObject([{ end: "2025-11-21T09:30:00.500000+00:00" }]);
  });

  test("another termination can be ordered afterwards", () => {
    const test = resources();
    act(test, "terminate");
    rejectOrder(at(test), only(test).uuid);
    expect(act(test, "terminate").status).toBe(200);
  });
});

describe("orders that cannot be approved or rejected", () => {
  const refusal = (run: () => unknown) => {
    try {
      run();
    } catch (error) {
      if (error instanceof Refusal) return [error.status, error.body];
      throw error;
    }
    return undefined;
  };

  test.each([approveOrder, rejectOrder])("%o", (review) => {
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

describe("orders of Waldur itself", () => {
  const ROBOT = { uuid: id("robot"), username: "system_robot", tokens: [] };
  const system = (more: object[] = []) => {
    const test = resources((small) => small.users.push(...(more as typeof small.users)));
    const wanted = { resource: resource(test), type: "Terminate", attributes: { action: "force_destroy" } } as const;
    const { orderDelay, ...context } = at(test);
    const { store } = context;
    const order = createSystemOrder(context, wanted);
    expect(checkInvariants(store.toWorld())).toEqual([]);
    return { order, test };
  };

  test("they are executing, whatever the offering; without a delay they take two seconds", () => {
    const { order, test } = system([ROBOT]);
    expect(order).toMatchObject({
      state: "executing",
      created_by: id("robot"),
      due: "2025-11-21T09:30:02+00:00",
      attributes: { action: "force_destroy" },
      consumer_reviewed_at: null,
    });
    expect(resource(test).state).toBe("Terminating");
  });

  test("they are made by the system robot, which is there from then on", () => {
    const { order, test } = system();
    const robots = test.store.users.where("username", "system_robot");
    expect(robots).toMatchObject([{ uuid: order.created_by, full_name: "System Robot", is_staff: true, tokens: [] }]);
    expect(systemRobot(at(test))).toBe(robots[0]);
    expect(act(test, "retrieve").body).toMatchObject({ order_in_progress: { created_by_username: "system_robot" } });
  });
});
