import { describe, expect, test } from "vitest";
import { id } from "../../_world.js";
import { act, orders, resource, resources } from "../resources/_resources.js";

interface Case {
  as?: string;
  offering?: object;
  project?: object;
  /** Further roles: user, role, scope. */
  roles?: [user: string, role: "project.admin" | "project.manager" | "customer.owner", scope: "ice" | "baltic"][];
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
const PRIVATE = { shared: false, billable: false, allowed_customers: [id("baltic")] };
const ADMIN: Case = { as: "aurora-support", roles: [["aurora-support", "project.admin", "ice"]] };

describe("consumer approval of a new order", () => {
  test("it is needed of those who cannot approve themselves", () => expect(ordered(ADMIN)).toEqual(WAITING));

  test("staff need none", () => expect(ordered()).toEqual(passed("staff")));

  test("nor do holders of ORDER.APPROVE on the project's organization", () =>
    expect(ordered({ as: "aurora-support", roles: [["aurora-support", "customer.owner", "baltic"]] })).toEqual(
      passed("aurora-support"),
    ));

  test("at a private offering ORDER.APPROVE_PRIVATE on the project is enough", () => {
    expect(ordered({ ...ADMIN, offering: PRIVATE })).toEqual(passed("aurora-support"));
    const manager: Case["roles"] = [["aurora-support", "project.manager", "ice"]];
    expect(ordered({ as: "aurora-support", roles: manager, offering: PRIVATE })).toEqual(passed("aurora-support"));
  });

  test("one that is billable or shared is not private", () => {
    expect(ordered({ ...ADMIN, offering: { ...PRIVATE, billable: true } })).toEqual(WAITING);
    expect(ordered({ ...ADMIN, offering: { ...PRIVATE, shared: true } })).toEqual(WAITING);
  });

  test("at a private offering the provider's owner does not terminate without it", () => {
    const own: Case = { as: "aurora-owner", offering: PRIVATE };
    expect(ordered(own)).toEqual(WAITING);
    expect(ordered({ ...own, roles: [["aurora-owner", "project.admin", "ice"]] })).toEqual(passed("aurora-owner"));
    expect(ordered({ offering: PRIVATE })).toEqual(passed("staff"));
  });

  test("the provider's own projects may be approved automatically, at shared offerings", () => {
    const own = { customer: id("aurora") };
    const automatic = { plugin_options: { auto_approve_in_service_provider_projects: true } };
    expect(ordered({ ...ADMIN, project: own, offering: automatic })).toEqual(passed("aurora-support"));
    expect(ordered({ ...ADMIN, project: own })).toEqual(WAITING);
    expect(ordered({ ...ADMIN, offering: automatic })).toEqual(WAITING);
  });

  test("an owner of the provider terminates without it, but cannot change options so", () => {
    expect(ordered({ as: "aurora-owner" })).toEqual(passed("aurora-owner"));
    const test = resources((small) => {
      const plugin_options = { create_orders_on_resource_option_change: true };
      Object.assign(small.offerings[0] ?? {}, { plugin_options, resource_options: { options: { a: {} } } });
    });
    act(test, "update_options", { as: "aurora-owner", body: { options: { a: "x" } } });
    expect(orders(test)).toMatchObject([{ state: "pending-consumer", consumer_reviewed_by: null }]);
  });
});

describe("what comes after the consumer's approval", () => {
  test("a project that starts in the future is waited for", () => {
    expect(ordered({ project: { start_date: "2025-11-22" } }).state).toBe("pending-project");
    expect(ordered({ project: { start_date: "2025-11-21" } }).state).toBe("pending-provider");
    expect(ordered({ ...ADMIN, project: { start_date: "2025-11-22" } }).state).toBe("pending-consumer");
  });

  test.each([
    ["Marketplace.Basic", {}, "pending-provider"],
    // The site agent's.
    ["Marketplace.Slurm", {}, "pending-provider"],
    ["Waldur.RemoteOffering", {}, "pending-provider"],
    ["Waldur.RemoteOffering", { auto_approve_remote_orders: true }, "executing"],
    ["Marketplace.Script", {}, "executing"],
    ["OpenStack.Instance", {}, "executing"],
  ])("an order at an offering of type %s %j is %s", (type, plugin_options, state) =>
    expect(ordered({ offering: { type, plugin_options } })).toEqual({
      state,
      by: id("staff"),
      resource: state === "executing" ? "Terminating" : "OK",
    }),
  );

  test.each(["aurora-owner", "aurora-manager", "hpc-manager"])(
    "an order at a remote offering does not wait for its provider when %s makes it",
    (as) => {
      const offering = { type: "Waldur.RemoteOffering" };
      const made = ordered({ as, roles: [[as, "customer.owner", "baltic"]], offering });
      expect(made).toMatchObject({ state: "executing", by: id(as) });
    },
  );

  test("it does when another makes it, the consumer's owner included", () => {
    const roles: Case["roles"] = [["aurora-support", "customer.owner", "baltic"]];
    const offering = { type: "Waldur.RemoteOffering" };
    expect(ordered({ as: "aurora-support", roles, offering }).state).toBe("pending-provider");
  });
});
