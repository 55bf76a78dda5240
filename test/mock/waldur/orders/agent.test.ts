import { describe, expect, test } from "vitest";
import type { Order } from "../../../../src/mock/world/types.js";
import { type Ask, id, type TestWorld } from "../../_world.js";
import { resource } from "../resources/_resources.js";
import { ask, type OrderAction, only, periods, until, world } from "./_orders.js";

const NOW = "2025-11-21T09:30:00+00:00";
const FORBIDDEN = { detail: "You do not have permission to perform this action." };
const UNSEEN = { detail: "No Order matches the given query." };
const WHY = { error_message: "No space left.", error_traceback: "line 1" };

/** Everybody who sees the order, and who does not. */
const SEEING = ["staff", "support", "aurora-owner", "baltic-owner", "ice-admin", "ice-manager"];
const NOT_SEEING = ["aurora-manager", "aurora-support", "hpc-manager", "baltic-manager", "ice-member", "outsider"];

const SLURM = { type: "Marketplace.Slurm" };

/** An order of an offering whose orders a site agent carries out. */
const ordered = (state: Order["state"], more: Partial<Order> = {}, row: object = {}, offering: object = SLURM) =>
  world({ state, due: null, ...more }, row, offering);

type Rule = [OrderAction, { state: Order["state"]; how?: Ask; status: number; may: string[]; wrong: [string, number] }];
const RULES: Rule[] = [
  [
    "set_state_executing",
    { state: "pending-provider", status: 200, may: ["staff", "aurora-owner"], wrong: ["done", 409] },
  ],
  ["set_state_done", { state: "executing", status: 200, may: ["staff", "aurora-owner"], wrong: ["erred", 409] }],
  [
    "set_state_erred",
    { state: "executing", how: { body: WHY }, status: 200, may: ["staff", "aurora-owner"], wrong: ["rejected", 200] },
  ],
  [
    "set_backend_id",
    {
      state: "executing",
      how: { body: { backend_id: "A-1" } },
      status: 200,
      may: ["staff", "aurora-owner"],
      wrong: ["done", 200],
    },
  ],
  [
    "destroy",
    {
      state: "pending-consumer",
      status: 204,
      may: ["staff", "baltic-owner", "ice-admin", "ice-manager"],
      wrong: ["executing", 409],
    },
  ],
];

describe.each(RULES)("who may %s", (action, { state, how = {}, status, may, wrong: [other, then] }) => {
  test("those who hold the permission may; who sees the order gets 403, and who does not 404", () => {
    for (const as of may) expect(ask(ordered(state), action, { ...how, as }).status, as).toBe(status);
    for (const as of SEEING.filter((name) => !may.includes(name)))
      expect(ask(ordered(state), action, { ...how, as }), as).toEqual({ status: 403, body: FORBIDDEN });
    for (const as of NOT_SEEING)
      expect(ask(ordered(state), action, { ...how, as }), as).toEqual({ status: 404, body: UNSEEN });
    expect(ask(ordered(state), action, { ...how, as: null }).status).toBe(401);
  });

  test(`in the state ${other} it is ${then}, after the permission`, () => {
    expect(ask(ordered(other as Order["state"]), action, how).status).toBe(then);
    expect(ask(ordered(other as Order["state"]), action, { ...how, as: "support" }).status).toBe(403);
  });
});

describe("a blocked or archived consumer", () => {
  test.each(["blocked", "archived"] as const)(
    "%s: no reason to stop the agent, but to leave the order alone",
    (how) => {
      const test = (state: Order["state"]) => {
        const made = ordered(state);
        made.store.customers.update(id("baltic"), { [how]: true });
        return made;
      };
      expect(ask(test("erred"), "set_state_executing").status).toBe(200);
      expect(ask(test("executing"), "set_state_done").status).toBe(200);
      expect(ask(test("executing"), "set_state_erred", { body: WHY }).status).toBe(200);
      const refusal = [`${how === "blocked" ? "Blocked" : "Archived"} organization is not available.`];
      expect(ask(test("done"), "set_backend_id", { body: {} })).toEqual({ status: 400, body: refusal });
      expect(ask(test("pending-provider"), "destroy")).toEqual({ status: 400, body: refusal });
      // The state comes first.
      expect(ask(test("done"), "destroy").status).toBe(409);
    },
  );
});

describe("the type of the offering", () => {
  test.each([
    ["set_state_executing", "erred", ["Marketplace.Slurm"]],
    ["set_state_done", "executing", ["Marketplace.Slurm", "Marketplace.Basic", "Support.OfferingTemplate"]],
    ["set_state_erred", "executing", ["Marketplace.Slurm"]],
  ] as const)("%s is for some types only: 405, after 403 and 409", (action, state, types) => {
    for (const type of ["Marketplace.Slurm", "Marketplace.Basic", "Support.OfferingTemplate", "OpenStack.Instance"]) {
      const fits = (types as readonly string[]).includes(type);
      const { status, body } = ask(ordered(state, {}, {}, { type }), action, { body: WHY });
      expect(status, type).toBe(fits ? 200 : 405);
      if (!fits) expect(body).toMatchObject({ detail: expect.stringContaining(type) });
    }
    const other = { type: "OpenStack.Instance" };
    expect(ask(ordered(state, {}, {}, other), action, { as: "support" }).status).toBe(403);
    if (action !== "set_state_erred") expect(ask(ordered("done", {}, {}, other), action).status).toBe(409);
  });
});

describe("the clock", () => {
  const executing = (of: Partial<Order>, offering: object) => {
    const test = world({ type: "Terminate", state: "pending-provider", ...of }, {}, offering);
    expect(ask(test, "approve_by_provider", { as: "aurora-owner" }).status).toBe(200);
    until(test, "2026-02-01T00:00:00+00:00");
    return only(test).state;
  };

  test("does not end what a site agent carries out", () => {
    expect(executing({}, SLURM)).toBe("executing");
    expect(executing({}, { type: "Marketplace.Basic" })).toBe("done");
    // Options are changed by Waldur itself.
    expect(executing({ type: "Update", attributes: { new_options: { a: 1 } } }, SLURM)).toBe("done");
  });

  test("a world file in which such an order is executing has it wait, too", () => {
    const order = { state: "executing" } as const;
    expect(only(world(order, {}, SLURM)).due).toBeNull();
    expect(only(world({ ...order, attributes: { new_options: {} } }, {}, SLURM)).due).toBe(NOW);
    expect(only(world(order)).due).toBe(NOW);
  });
});

test("what was in the details of an order before it had columns is read from there, and can be changed", () => {
  const details = {
    ...{ backend_id: "A-1", error_traceback: "line 1", request_comment: "Please." },
    ...{ new_plan_uuid: id("other plan"), old_plan_uuid: id("plan") },
  };
  const test = ordered("executing", { type: "Update", details } as never, { state: "Updating" });
  expect(only(test)).toMatchObject({
    ...{ backend_id: "A-1", error_traceback: "line 1", request_comment: "Please." },
    ...{ plan: id("other plan"), old_plan: id("plan") },
  });
  ask(test, "set_backend_id", { body: { backend_id: "A-2" } });
  expect(ask(test, "retrieve").body).toMatchObject({ backend_id: "A-2", request_comment: "Please." });
});

/** What is left when the agent has said how an order went. */
const left = (test: TestWorld) => [only(test).state, resource(test).state];
const OUTCOMES: [Order["type"], string, string, string][] = [
  ["Create", "Creating", "OK", "Erred"],
  ["Update", "Updating", "OK", "Erred"],
  ["Terminate", "Terminating", "Terminated", "OK"],
];

describe.each(OUTCOMES)("%s", (type, state, done, erred) => {
  test(`done: the resource is ${done}`, () => {
    const test = ordered("executing", { type }, { state });
    expect(ask(test, "set_state_done")).toEqual({ status: 200, body: undefined });
    expect(left(test)).toEqual(["done", done]);
    expect(only(test)).toMatchObject({ completed_at: NOW, modified: NOW, due: null });
    expect(ask(test, "set_state_done").status).toBe(409);
  });

  test(`erred: the resource is ${erred}, with its own texts`, () => {
    const test = ordered("executing", { type }, { state, error_message: "Old." });
    expect(ask(test, "set_state_erred", { body: WHY })).toEqual({ status: 200, body: undefined });
    expect(left(test)).toEqual(["erred", erred]);
    expect(only(test)).toMatchObject({ ...WHY, completed_at: NOW, modified: NOW });
    expect(resource(test).error_message).toBe("Old.");
  });

  test.each(["pending-provider", "done", "rejected"] as const)(
    "erred while it is %s: the order stays so, the resource changes all the same",
    (before) => {
      const test = ordered(before, { type }, { state });
      expect(ask(test, "set_state_erred", { body: WHY }).status).toBe(200);
      expect(left(test)).toEqual([before, erred]);
      expect(only(test)).toMatchObject(WHY);
    },
  );

  test("an erred order is tried again, without a word to the resource", () => {
    const test = ordered("erred", { type, consumer_reviewed_by: null }, { state: "Erred" });
    expect(ask(test, "set_state_executing")).toEqual({ status: 200, body: undefined });
    expect(left(test)).toEqual(["executing", "Erred"]);
    expect(only(test)).toMatchObject({ provider_reviewed_by: null, consumer_reviewed_by: null, due: null });
    expect(ask(test, "set_state_done").status).toBe(200);
    expect(left(test)).toEqual(["done", done]);
  });
});

describe("what an outcome changes", () => {
  test("a new resource gets its first plan period, also when an earlier try failed", () => {
    for (const state of ["Creating", "Erred"] as const) {
      const test = ordered("executing", { type: "Create" }, { state });
      test.store.plan_periods.delete(id("period"));
      ask(test, "set_state_done");
      expect(periods(test)).toEqual([{ plan: id("plan"), start: NOW, end: null }]);
    }
  });

  test("plan and limits of the order become those of the resource", () => {
    const test = ordered(
      "executing",
      { type: "Update", plan: id("other plan"), attributes: { old_limits: {} }, limits: { storage: 30 } },
      { state: "Updating" },
    );
    ask(test, "set_state_done");
    expect(resource(test)).toMatchObject({ plan: id("other plan"), limits: { storage: 30 } });
    expect(periods(test).map(({ plan, end }) => [plan, end])).toEqual([
      [id("plan"), NOW],
      [id("other plan"), null],
    ]);
  });

  test("two orders that are executing: neither ends, but the resource does what the agent says", () => {
    const test = ordered("executing", { type: "Terminate" }, { state: "Terminating" });
    test.store.orders.insert({ ...only(test), uuid: id("second"), slug: "second" });
    expect(ask(test, "set_state_erred", { body: WHY }).status).toBe(200);
    expect(resource(test).state).toBe("OK");
    expect(ask(test, "set_state_done").status).toBe(200);
    expect(resource(test).state).toBe("Terminated");
    expect([...test.store.orders.all()].map(({ state }) => state)).toEqual(["executing", "executing"]);
  });

  test("a terminated resource cannot become OK", () => {
    const test = ordered("done", { type: "Terminate" }, { state: "Terminated" });
    expect(ask(test, "set_state_erred", { body: WHY }).status).toBe(200);
    expect(resource(test).state).toBe("Terminated");
  });
});

describe("bodies", () => {
  test("both texts of a failure have to be sent; blanks around them are not stored", () => {
    const test = ordered("executing");
    for (const body of [{}, { error_message: "" }, { error_traceback: "" }, { error_message: 1, error_traceback: [] }])
      expect(ask(test, "set_state_erred", { body }).status).toBe(400);
    expect(only(test)).toMatchObject({ state: "executing", error_message: "" });
    ask(test, "set_state_erred", { body: { error_message: "", error_traceback: "  line 1\n" } });
    expect(only(test)).toMatchObject({ state: "erred", error_message: "", error_traceback: "line 1" });
  });

  test("the traceback is for staff and support", () => {
    const test = ordered("executing");
    ask(test, "set_state_erred", { body: WHY });
    expect(ask(test, "retrieve", { as: "support" }).body).toMatchObject(WHY);
    expect(ask(test, "retrieve", { as: "aurora-owner" }).body).not.toHaveProperty("error_traceback");
  });

  test("the id at the provider is the order's own", () => {
    const test = ordered("done");
    const body = { backend_id: "A-1" };
    expect(ask(test, "set_backend_id", { body }).body).toEqual({ status: "Order backend_id has been changed." });
    expect(ask(test, "set_backend_id", { body }).body).toEqual({ status: "Order backend_id is not changed." });
    expect(ask(test, "retrieve").body).toMatchObject(body);
    expect(resource(test).backend_id).toBe("ice_1");
  });
});

describe("deleting an order", () => {
  test.each([
    ["destroy", "pending-provider", "ice-admin"],
    ["unlink", "executing", "staff"],
  ] as const)("%s leaves the resource as it is", (action, state, as) => {
    const test = ordered(state, { type: "Create" }, { state: "Creating" });
    expect(ask(test, action, { as })).toEqual({ status: 204, body: undefined });
    expect(test.store.orders.size).toBe(0);
    expect(resource(test).state).toBe("Creating");
    expect(ask(test, action, { as }).status).toBe(404);
  });

  test("unlink is for staff: others get 403, whether they see the order or not", () => {
    for (const as of [...SEEING.slice(1), ...NOT_SEEING])
      expect(ask(ordered("done"), "unlink", { as }), as).toEqual({ status: 403, body: FORBIDDEN });
    expect(ask(ordered("done"), "unlink", { as: "support", uuid: id("nothing") }).status).toBe(403);
  });
});
