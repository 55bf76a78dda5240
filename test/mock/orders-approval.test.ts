import { describe, expect, test } from "vitest";
import { act, orders, resource, resources } from "./_resources.js";
import { id } from "./_world.js";

interface Case {
  as?: string;
  offering?: object;
  project?: object;
  /** Further roles: user, role, scope. */
  roles?: [
    "hpc-manager" | "aurora-support",
    "project.admin" | "project.manager" | "customer.owner",
    "ice" | "baltic",
  ][];
}

/** The state of a Terminate order that a user has just made, and who has approved it for the consumer. */
function ordered({ as = "staff", offering = {}, project = {}, roles = [] }: Case = {}) {
  const test = resources((small) => {
    Object.assign(small.offerings[0] ?? {}, offering);
    Object.assign(small.projects?.[0] ?? {}, project);
    for (const [user, role, scope] of roles) small.roles.push({ user: id(user), role, scope: id(scope) });
  });
  expect(act(test, "terminate", { as }).status).toBe(200);
  const [order] = orders(test);
  const { consumer_reviewed_by: by, consumer_reviewed_at: at } = order ?? {};
  expect(at).toBe(by === null ? null : "2025-11-21T09:30:00+00:00");
  return { state: order?.state, by, resource: resource(test).state };
}
const WAITING = { state: "pending-consumer", by: null, resource: "OK" };
const passed = (as: string) => ({ state: "pending-provider", by: id(as), resource: "OK" });
const ADMIN: Case = { as: "aurora-support", roles: [["aurora-support", "project.admin", "ice"]] };

describe("5.1: consumer approval of a new order", () => {
  test("5.1: it is needed of those who cannot approve themselves", () => expect(ordered(ADMIN)).toEqual(WAITING));

  test("5.1: staff need none", () => expect(ordered()).toEqual(passed("staff")));

  test("5.1: nor do holders of ORDER.APPROVE on the project's organization", () =>
    expect(ordered({ as: "aurora-support", roles: [["aurora-support", "customer.owner", "baltic"]] })).toEqual(
      passed("aurora-support"),
    ));

  test("5.1: at a private offering ORDER.APPROVE_PRIVATE on the project is enough", () => {
    const offering = { shared: false, allowed_customers: [id("baltic")] };
    expect(ordered({ ...ADMIN, offering })).toEqual(passed("aurora-support"));
    const manager: Case["roles"] = [["aurora-support", "project.manager", "ice"]];
    expect(ordered({ as: "aurora-support", roles: manager, offering })).toEqual(passed("aurora-support"));
  });

  test("5.1: the provider's own projects may be approved automatically, at shared offerings", () => {
    const own = { customer: id("aurora") };
    const automatic = { plugin_options: { auto_approve_in_service_provider_projects: true } };
    expect(ordered({ ...ADMIN, project: own, offering: automatic })).toEqual(passed("aurora-support"));
    expect(ordered({ ...ADMIN, project: own })).toEqual(WAITING);
    expect(ordered({ ...ADMIN, offering: automatic })).toEqual(WAITING);
  });

  test("5.1: an owner of the provider terminates without it, but cannot change options so", () => {
    expect(ordered({ as: "aurora-owner" })).toEqual(passed("aurora-owner"));
    const test = resources((small) => {
      const plugin_options = { create_orders_on_resource_option_change: true };
      Object.assign(small.offerings[0] ?? {}, { plugin_options, resource_options: { options: { a: {} } } });
    });
    act(test, "update_options", { as: "aurora-owner", body: { options: { a: "x" } } });
    expect(orders(test)).toMatchObject([{ state: "pending-consumer", consumer_reviewed_by: null }]);
  });
});

describe("5.1: what comes after the consumer's approval", () => {
  test("5.1: a project that starts in the future is waited for", () => {
    expect(ordered({ project: { start_date: "2025-11-22" } }).state).toBe("pending-project");
    expect(ordered({ project: { start_date: "2025-11-21" } }).state).toBe("pending-provider");
    expect(ordered({ ...ADMIN, project: { start_date: "2025-11-22" } }).state).toBe("pending-consumer");
  });

  test.each([
    ["Marketplace.Basic", {}, "pending-provider"],
    // The site agent's.
    ["Marketplace.Slurm", {}, "pending-provider"],
    ["Marketplace.Remote", {}, "pending-provider"],
    ["Marketplace.Remote", { auto_approve_remote_orders: true }, "executing"],
    ["Marketplace.Script", {}, "executing"],
    ["OpenStack.Instance", {}, "executing"],
  ])("5.1: an order at an offering of type %s %j is %s", (type, plugin_options, state) =>
    expect(ordered({ offering: { type, plugin_options } })).toEqual({
      state,
      by: id("staff"),
      resource: state === "executing" ? "Terminating" : "OK",
    }),
  );
});
