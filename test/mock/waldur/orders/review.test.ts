import { describe, expect, test } from "vitest";
import type { Order } from "../../../../src/mock/world/types.js";
import { id, type TestWorld } from "../../_world.js";
import { resource } from "../resources/_resources.js";
import { ask, type OrderAction, only, world } from "./_orders.js";

const MOMENT = "2025-11-21T09:30:00+00:00";
const FORBIDDEN = { detail: "You do not have permission to perform this action." };
const SLURM = { type: "Marketplace.Slurm" };
const BASIC = { type: "Marketplace.Basic" };
const OTHER = { type: "OpenStack.Instance" };

/** Everybody who sees the order, and who does not. */
const SEEING = ["staff", "support", "aurora-owner", "baltic-owner", "ice-admin", "ice-manager"];
const NOT_SEEING = [
  "aurora-manager",
  "aurora-support",
  "hpc-manager",
  "baltic-manager",
  "baltic-support",
  "ice-member",
  "outsider",
];

/** What each action needs, answers and makes of the order; and who may. */
const ACTIONS: [OrderAction, { state: Order["state"]; status: number; becomes: Order["state"]; may: string[] }][] = [
  [
    "approve_by_consumer",
    { state: "pending-consumer", status: 200, becomes: "pending-provider", may: ["staff", "baltic-owner"] },
  ],
  [
    "approve_by_provider",
    { state: "pending-provider", status: 200, becomes: "executing", may: ["staff", "aurora-owner"] },
  ],
  [
    "reject_by_consumer",
    { state: "pending-consumer", status: 200, becomes: "rejected", may: ["staff", "baltic-owner"] },
  ],
  [
    "reject_by_provider",
    { state: "pending-provider", status: 200, becomes: "rejected", may: ["staff", "aurora-owner"] },
  ],
  [
    "cancel",
    {
      state: "pending-provider",
      status: 202,
      becomes: "canceled",
      may: ["staff", "baltic-owner", "ice-admin", "ice-manager"],
    },
  ],
];

/** An order in a state, placed by a member of the project, who has to ask for everything. */
const ordered = (state: Order["state"], more: Partial<Order> = {}, offering: object = BASIC): TestWorld =>
  world({ state, created_by: id("ice-member"), ...more }, {}, offering);

describe.each(ACTIONS)("who may %s", (action, { state, status, becomes, may }) => {
  test.each(may)("%s may", (as) => {
    const test = ordered(state);
    expect(ask(test, action, { as }).status).toBe(status);
    expect(only(test).state).toBe(becomes);
  });

  test.each(SEEING.filter((name) => !may.includes(name)))("%s sees it and may not: 403", (as) => {
    const test = ordered(state);
    expect(ask(test, action, { as })).toEqual({ status: 403, body: FORBIDDEN });
    expect(only(test).state).toBe(state);
  });

  test("others do not see it: 404", () => {
    for (const as of NOT_SEEING)
      expect(ask(ordered(state), action, { as }), as).toEqual({
        status: 404,
        body: { detail: "No Order matches the given query." },
      });
  });

  test("401 without a token, 404 without such an order, 400 for a filter that cannot be read", () => {
    expect(ask(ordered(state), action, { as: null }).status).toBe(401);
    expect(ask(ordered(state), action, { uuid: id("nothing") }).status).toBe(404);
    expect(ask(ordered(state), action, { uuid: "nonsense" }).status).toBe(404);
    expect(ask(ordered(state), action, { query: "state=done" }).status).toBe(404);
    expect(ask(ordered(state), action, { query: "state=waiting" }).status).toBe(400);
  });

  test("a body is not looked at", () => {
    const test = ordered(state);
    expect(ask(test, action, { raw: "{" }).status).toBe(status);
  });

  test("the right comes first, then the organization, then the state", () => {
    const test = ordered("done");
    expect(ask(test, action, { as: "support" }).status).toBe(403);
    test.store.customers.update(id("baltic"), { blocked: true });
    expect(ask(test, action, { as: "support" }).status).toBe(403);
    expect(ask(test, action)).toEqual(
      action === "cancel"
        ? {
            status: 409,
            body: { detail: "Valid states for operation: pending-consumer, pending-provider, executing." },
          }
        : { status: 400, body: ["Blocked organization is not available."] },
    );
    test.store.customers.update(id("baltic"), { blocked: false, archived: true });
    expect(ask(test, action).status).toBe(action === "cancel" ? 409 : 400);
    test.store.customers.update(id("baltic"), { archived: false });
    expect(ask(test, action).status).toBe(409);
  });
});

describe("approving for the consumer", () => {
  const approve = (test: TestWorld) => ask(test, "approve_by_consumer", { as: "baltic-owner" });

  test.each([SLURM, BASIC])("an order of %o then waits for the provider", (offering) => {
    const test = ordered("pending-consumer", {}, offering);
    expect(approve(test).body).toBe("Order is pending provider approval.");
    expect(only(test)).toMatchObject({
      state: "pending-provider",
      consumer_reviewed_by: id("baltic-owner"),
      consumer_reviewed_at: MOMENT,
      provider_reviewed_by: null,
    });
    expect(resource(test).state).toBe("OK");
    expect(approve(test)).toEqual({
      status: 409,
      body: { detail: "Valid states for operation: pending-consumer." },
    });
  });

  test("others are executed at once", () => {
    const test = ordered("pending-consumer", {}, OTHER);
    expect(approve(test).body).toBe("Order has been approved and is being processed.");
    expect(only(test)).toMatchObject({ state: "executing" });
    expect(resource(test).state).toBe("Terminating");
  });

  test("a project that has not begun holds it up", () => {
    const test = ordered("pending-consumer", {}, OTHER);
    test.store.projects.update(id("ice"), { start_date: "2025-12-01" });
    expect(approve(test).body).toBe("Order is pending project activation.");
    expect(only(test).state).toBe("pending-project");
  });

  test("one that has ended stops it, after the organization and before the state", () => {
    for (const state of ["pending-consumer", "done"] as const) {
      const test = ordered(state);
      test.store.projects.update(id("ice"), { end_date: "2025-11-21" });
      expect(approve(test)).toEqual({ status: 400, body: ["Project 'Ice | Baltic' is expired."] });
      test.store.customers.update(id("baltic"), { archived: true });
      expect(approve(test).body).toEqual(["Archived organization is not available."]);
    }
  });

  test("an ended project stops no provider", () => {
    const test = ordered("pending-provider");
    test.store.projects.update(id("ice"), { end_date: "2025-11-21" });
    expect(ask(test, "approve_by_provider", { as: "aurora-owner" }).status).toBe(200);
  });
});

describe("approving for the provider", () => {
  test("the order is executed, and the reviewer noted by name", () => {
    const test = ordered("pending-provider", {}, SLURM);
    const { body } = ask(test, "approve_by_provider", { as: "aurora-owner" });
    expect(body).toBe("Order has been approved and is being processed.");
    expect(ask(test, "retrieve", { as: "aurora-owner" }).body).toMatchObject({
      state: "executing",
      provider_reviewed_by: "aurora-owner",
      provider_reviewed_at: MOMENT,
      consumer_reviewed_by: null,
    });
    expect(resource(test).state).toBe("Terminating");
  });

  test("what waits for the consumer is not the provider's", () =>
    expect(ask(ordered("pending-consumer"), "approve_by_provider").status).toBe(409));
});

describe("refusing", () => {
  test.each([
    ["Create", "Creating", "Terminated"],
    ["Update", "Erred", "OK"],
    ["Update", "Updating", "OK"],
    ["Terminate", "OK", "OK"],
  ] as const)("the resource of a %s order that was %s is %s", (type, before, after) => {
    for (const [action, state] of [
      ["reject_by_consumer", "pending-consumer"],
      ["reject_by_provider", "pending-provider"],
    ] as const) {
      const test = world({ state, type, created_by: id("ice-member") }, { state: before }, BASIC);
      expect(ask(test, action)).toEqual({ status: 200, body: undefined });
      expect(resource(test).state).toBe(after);
      const by = action === "reject_by_consumer" ? "consumer" : "provider";
      expect(only(test)).toMatchObject({
        state: "rejected",
        [`${by}_reviewed_by`]: id("staff"),
        [`${by}_reviewed_at`]: MOMENT,
      });
    }
  });

  test("the one who placed it may, who has to see it for that", () => {
    const refuse = (as: string) =>
      ask(ordered("pending-consumer", { created_by: id(as) }), "reject_by_consumer", { as });
    expect(refuse("ice-admin").status).toBe(200);
    expect(refuse("ice-member").status).toBe(404);
  });

  test("an order of somebody who needs no approval is not refused for the consumer, after the state was judged", () => {
    const own = { created_by: id("baltic-owner") };
    expect(ask(ordered("pending-consumer", own), "reject_by_consumer", { as: "baltic-owner" })).toEqual({
      status: 400,
      body: ["Review of order by consumer is not required."],
    });
    expect(ask(ordered("pending-provider", own), "reject_by_consumer").status).toBe(409);
  });

  test("nor one that somebody has reviewed already", () => {
    const test = ordered("pending-consumer", { consumer_reviewed_by: id("baltic-owner") });
    expect(ask(test, "reject_by_consumer").body).toEqual(["Order is already reviewed by consumer."]);
  });
});

describe("cancelling", () => {
  test.each(["pending-consumer", "pending-provider", "executing"] as const)("what is %s can be", (state) => {
    const test = world({ state, type: "Create", created_by: id("ice-member") }, { state: "Creating" }, BASIC);
    expect(ask(test, "retrieve").body).toMatchObject({ can_terminate: true });
    expect(ask(test, "cancel", { as: "ice-admin" })).toEqual({ status: 202, body: undefined });
    expect(only(test)).toMatchObject({ state: "canceled", consumer_reviewed_by: null, due: null });
    // Nothing in Waldur looks at the resource then.
    expect(resource(test).state).toBe("Creating");
  });

  test.each(["pending-project", "pending-start-date", "done", "erred", "canceled", "rejected"] as const)(
    "what is %s cannot: 409",
    (state) => {
      const test = ordered(state);
      expect(ask(test, "cancel").status).toBe(409);
      expect(ask(test, "retrieve").body).toMatchObject({ can_terminate: false });
    },
  );

  test("the type of the offering is judged last: 405, which names the type and allows POST", () => {
    const test = ordered("pending-provider", {}, SLURM);
    const { status, body, headers } = test.ask("marketplace_orders_cancel", { uuid: id("order") });
    expect([status, body, headers.Allow]).toEqual([
      405,
      {
        detail: `Method "The order's offering with Marketplace.Slurm type does not support this action" not allowed.`,
      },
      "POST, OPTIONS",
    ]);
    expect(ask(ordered("done", {}, SLURM), "cancel").status).toBe(409);
    expect(only(test).state).toBe("pending-provider");
  });

  test("a blocked organization may", () => {
    const test = ordered("pending-provider");
    test.store.customers.update(id("baltic"), { blocked: true });
    expect(ask(test, "cancel", { as: "baltic-owner" }).status).toBe(202);
  });
});
