import { describe, expect, test } from "vitest";
import { baseContract } from "../../../../src/contract/contract.js";
import { advanceOrders } from "../../../../src/mock/waldur/orders/orders.js";
import type { Policy, Resource } from "../../../../src/mock/world/types.js";
import type { OperationId } from "../../../../src/validate/index.js";
import { id, type TestWorld } from "../../_world.js";
import { act, changed, policy, policyRow, sent, use } from "./_policies.js";

const STATES = ["Creating", "OK", "Erred", "Updating", "Terminating", "Terminated"] as const;
const OPTIONS = {
  supports_downscaling: true,
  supports_pausing: true,
  service_provider_can_create_offering_user: true,
};

/** A world with a policy of these actions; besides `forecast` there is a resource in each state, named after it. */
function fleet(actions: string, plugin_options: object = OPTIONS, more: Partial<Policy> = {}): TestWorld {
  return changed((small) => {
    small.policies = [policyRow("policy", { actions, ...more })];
    Object.assign(small.offerings[0] ?? {}, { plugin_options });
    const usual = { offering: id("hpc"), plan: id("plan"), project: id("ice"), modified: "2025-11-01T00:00:00+00:00" };
    small.resources.push(...STATES.map((state) => ({ ...usual, uuid: id(state), name: state, state })));
  });
}

/** Names of the resources for which something is true. */
function which({ store }: TestWorld, is: (resource: Resource) => boolean): string[] {
  return STATES.filter((state) => is(store.resources.at(id(state))));
}

describe("notify", () => {
  test("owners get mail: those whose role is valid and who have an address", () => {
    const test = changed((small) => {
      small.policies = [policyRow("policy")];
      const owner = (name: string, user: object = {}, role: object = {}) => {
        small.users.push({ uuid: id(name), username: name, ...user });
        small.roles.push({ user: id(name), role: "customer.owner", scope: id("baltic"), ...role });
      };
      owner("second");
      owner("inactive", { is_active: false });
      owner("silent", { email: "" });
      owner("former", {}, { expiration_time: "2025-11-21T09:30:00+00:00" });
      owner("later", {}, { expiration_time: "2025-11-22T00:00:00+00:00" });
    });
    use(test, 101);
    const mails = ["baltic-owner", "second", "inactive", "later"].map((name) => `${name}@example.com`);
    expect([...test.store.notifications.all()]).toEqual([
      {
        uuid: expect.stringMatching(/^[0-9a-f]{32}$/),
        created: "2025-11-21T09:30:00+00:00",
        policy: id("policy"),
        action: "notify_organization_owners",
        recipients: mails,
      },
    ]);
  });

  test("each action once, although it is named twice; those outside get mail, too", () => {
    const actions = "notify_external_user,notify_organization_owners,notify_external_user";
    const test = fleet(actions, {}, { options: { notify_external_user: "a@example.com,b@example.com" } });
    use(test, 101);
    expect(sent(test)).toEqual([
      ["notify_external_user", ["a@example.com", "b@example.com"]],
      ["notify_organization_owners", ["baltic-owner@example.com"]],
    ]);
  });

  test("without addressees it is an event without mail", () => {
    const test = fleet("notify_external_user");
    use(test, 101);
    expect(sent(test)).toEqual([["notify_external_user", []]]);
  });
});

describe("flags", () => {
  const ALL = ["Creating", "OK", "Erred", "Updating", "Terminating"];
  test.each<[string, "downscaled" | "paused" | "restrict_member_access", string, string[]]>([
    ["request_downscaling", "downscaled", "supports_downscaling", ALL.slice(0, 4)],
    ["request_pausing", "paused", "supports_pausing", ALL],
    ["restrict_members", "restrict_member_access", "service_provider_can_create_offering_user", ALL],
  ])("%s sets %s where the offering says %s, and takes it back", (action, column, option, expected) => {
    const test = fleet(action, { [option]: true });
    use(test, 101);
    expect(which(test, (resource) => resource[column])).toEqual(expected);
    expect(which(test, ({ modified }) => modified === "2025-11-21T09:30:00+00:00")).toEqual(expected);
    use(test, 1);
    expect(which(test, (resource) => resource[column])).toEqual([]);
    const others = fleet(action, { ...OPTIONS, [option]: false });
    use(others, 101);
    expect(policy(others).has_fired).toBe(true);
    expect(
      which(others, ({ downscaled, paused, restrict_member_access }) => downscaled || paused || restrict_member_access),
    ).toEqual([]);
  });

  test("while it is not fired, usage takes nothing back", () => {
    const test = fleet("request_pausing");
    test.store.resources.update(id("OK"), { paused: true });
    use(test, 1);
    expect(which(test, ({ paused }) => paused)).toEqual(["OK"]);
  });

  test("of two policies the one that fires has the last word", () => {
    const test = fleet("request_pausing", OPTIONS, {
      component_limits: [{ component: id("cpu"), limit: 100, period: 2 }],
    });
    const stale = { has_fired: true, fired_datetime: "2025-11-01T00:00:00+00:00", component_limits: [] };
    test.store.policies.insert({ ...policy(test), uuid: id("stale"), ...stale });
    use(test, 101);
    expect([policy(test).has_fired, policy(test, "stale").has_fired]).toEqual([true, false]);
    expect(test.store.resources.at(id("forecast")).paused).toBe(true);
  });

  test("blanks and empty parts among addressees are left out", () => {
    const options = { notify_external_user: " a@example.com,, b@example.com ," };
    const test = fleet("notify_external_user", {}, { options });
    use(test, 101);
    expect(sent(test)).toEqual([["notify_external_user", ["a@example.com", "b@example.com"]]]);
  });

  test("a policy that blocks does not stand in its own way", () => {
    const test = fleet("block_modification_of_existing_resources,request_pausing");
    use(test, 101);
    expect(test.store.resources.at(id("forecast")).paused).toBe(true);
    use(test, 1);
    expect(test.store.resources.at(id("forecast")).paused).toBe(false);
  });
});

describe("terminate_resources", () => {
  test("an executing order of the system for each resource that is not gone or going", () => {
    const test = fleet("terminate_resources");
    use(test, 101);
    const orders = [...test.store.orders.all()];
    expect(orders.map(({ resource }) => resource).toSorted()).toEqual(
      ["forecast", "Creating", "OK", "Erred", "Updating"].map(id).toSorted(),
    );
    for (const order of orders)
      expect(order).toMatchObject({
        type: "Terminate",
        state: "executing",
        created_by: test.store.users.where("username", "system_robot")[0]?.uuid,
        attributes: {},
        due: "2025-11-21T09:30:02+00:00",
      });
    expect(test.store.resources.at(id("OK")).state).toBe("Terminating");
    advanceOrders({ contract: baseContract, store: test.store, now: test.now + 2000, newUuid: () => id("never") });
    expect(which(test, ({ state }) => state === "Terminated")).toEqual(
      STATES.filter((state) => state !== "Terminating"),
    );
    use(changedBack(test), 1);
    expect(test.store.resources.at(id("OK")).state).toBe("Terminated");
  });

  /** `forecast` lives again, so that usage can be reported. */
  function changedBack(test: TestWorld): TestWorld {
    test.store.resources.update(id("forecast"), { state: "OK" });
    return test;
  }

  test("machines of OpenStack are destroyed by force", () => {
    const test = fleet("terminate_resources");
    test.store.offerings.update(id("hpc"), { type: "OpenStack.Instance" });
    use(test, 101);
    expect([...test.store.orders.all()].map(({ attributes }) => attributes.action)).toEqual(
      Array(5).fill("force_destroy"),
    );
  });

  test("saved again, it orders no second end; orders take as long as others", () => {
    const test = fleet("terminate_resources");
    test.orderDelay = 60_000;
    test.store.usages.insert({
      uuid: id("cpu usage"),
      resource: id("forecast"),
      component: id("cpu"),
      plan_period: null,
      billing_period: "2025-11-01",
      usage: 500,
      created: "2025-11-02T00:00:00+00:00",
      date: "2025-11-02T00:00:00+00:00",
      description: "",
      recurring: false,
      modified_by: null,
    });
    act(test, "partial_update", { body: {} });
    act(test, "partial_update", { body: {} });
    const dues = [...test.store.orders.all()].map(({ due }) => due);
    expect(dues).toEqual(Array(5).fill("2025-11-21T09:31:00+00:00"));
  });
});

describe("block_modification_of_existing_resources", () => {
  const BLOCKED = ["Modification of new resources in this project is not available due to a policy."];
  const fired = { has_fired: true, fired_datetime: "2025-11-01T00:00:00+00:00" };
  const ask = (test: TestWorld, action: string, body: unknown = {}) => {
    const operation = `marketplace_provider_resources_${action}` as OperationId;
    const answer = test.ask(operation, { uuid: id("forecast"), body });
    return [answer.status, answer.status < 300 ? "done" : answer.body];
  };
  const ACTIONS: [string, object][] = [
    ["set_backend_id", { backend_id: "x" }],
    ["set_slug", { slug: "x" }],
    ["set_as_erred", {}],
  ];

  test.each(ACTIONS)("%s is refused and changes nothing", (action, body) => {
    const test = fleet("block_modification_of_existing_resources", OPTIONS, fired);
    const before = test.store.toWorld();
    expect(ask(test, action, body)).toEqual([400, BLOCKED]);
    expect(test.store.toWorld()).toEqual(before);
  });

  test.each<[string, string, Partial<Policy>]>([
    ["one that has not fired", "block_modification_of_existing_resources", { component_limits: [] }],
    ["other actions", "block_creation_of_new_resources,notify_organization_owners", fired],
    ["another organization", "block_modification_of_existing_resources", { ...fired, scope: id("aurora") }],
  ])("%s does not block", (_, actions, more) => {
    const test = fleet(actions, OPTIONS, more);
    for (const [action, body] of ACTIONS) expect(ask(test, action, body)).toEqual([200, "done"]);
  });

  test("what counts is the stored flag; reports, synchronisation and usage go through", () => {
    const test = fleet("block_modification_of_existing_resources", OPTIONS, {
      ...fired,
      component_limits: [{ component: id("cpu"), limit: 100, period: 2 }],
    });
    expect(ask(test, "submit_report", { report: [{ header: "A", body: "a" }] })).toEqual([200, "done"]);
    expect(ask(test, "refresh_last_sync")).toEqual([200, "done"]);
    expect(ask(test, "set_slug", { slug: "x" })).toEqual([400, BLOCKED]);
    use(test, 100);
    expect(ask(test, "set_slug", { slug: "x" })).toEqual([200, "done"]);
    use(test, 101);
    expect(ask(test, "set_slug", { slug: "y" })).toEqual([400, BLOCKED]);
  });
});
