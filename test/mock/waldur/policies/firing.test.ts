import { describe, expect, test } from "vitest";
import type { Policy } from "../../../../src/mock/world/types.js";
import { id, type TestWorld } from "../../_world.js";
import { usageRow } from "../usages/_usages.js";
import { act, answerOf, body, changed, policy, policyRow, sent, use } from "./_policies.js";

type Limit = Policy["component_limits"][number];

const limit = (more: Partial<Limit> = {}): Limit => ({ component: id("cpu"), limit: 100, period: 2, ...more });
const FIRED = { has_fired: true, fired_datetime: "2025-11-21T09:30:00+00:00" };
const NEVER = { has_fired: false, fired_datetime: null };

/** The small world with a policy `policy`. */
function withPolicy(more: Partial<Policy> = {}, change: Parameters<typeof changed>[0] = () => {}): TestWorld {
  return changed((small) => {
    small.policies = [policyRow("policy", more)];
    change(small);
  });
}

/** Does a new policy with this limit fire in a world with one record of cpu usage? */
function fires(usage: Parameters<typeof usageRow>[2], more: Partial<Limit>, amount = 101): boolean {
  const test = changed((small) => {
    small.usages = [usageRow("cpu", amount, { plan_period: null, ...usage })];
  });
  const answer = act(test, "create", { body: body({ component_limits_set: [limit(more)] }) });
  return (answer.body as { has_fired: boolean }).has_fired;
}

describe("what counts", () => {
  test("strictly greater", () => {
    expect([
      fires({}, {}, 100),
      fires({}, {}, 100.01),
      fires({}, { limit: -1 }, 0),
      fires({}, { limit: 0 }, 0),
    ]).toEqual([false, true, true, false]);
  });

  test.each<[Limit["period"], string, string | null]>([
    [2, "2025-11-01", "2025-10-01"],
    [3, "2025-09-01", "2025-08-01"],
    [4, "2024-12-01", "2024-11-01"],
    [1, "2001-01-01", null],
  ])("period %i goes back to %s and not to %s", (period, first, before) => {
    const old = { date: "2025-11-20T00:00:00+00:00" };
    expect(fires({ ...old, billing_period: first }, { period })).toBe(true);
    if (before) expect(fires({ ...old, billing_period: before }, { period })).toBe(false);
  });

  test.each<Limit["period"]>([1, 2, 3, 4])("period %i ends with this month", (period) => {
    expect(fires({ billing_period: "2025-12-01" }, { period })).toBe(false);
  });

  test("the sum over all resources of all projects, terminated ones included, in cents", () => {
    const test = changed((small) => {
      small.projects?.push({ uuid: id("snow"), name: "Snow", customer: id("baltic") });
      small.projects?.push({ uuid: id("own"), name: "Own", customer: id("aurora") });
      const more = { offering: id("hpc"), plan: id("plan") };
      small.resources.push(
        { ...more, uuid: id("gone"), name: "gone", project: id("ice"), state: "Terminated" },
        { ...more, uuid: id("drift"), name: "drift", project: id("snow") },
        { ...more, uuid: id("own"), name: "own", project: id("own") },
      );
      const used = (resource: string, usage: number) => ({
        ...usageRow("cpu", usage, { plan_period: null, resource: id(resource) }),
        uuid: id(`${resource} cpu`),
      });
      small.usages = [used("forecast", 0.1), used("gone", 0.2), used("drift", 99.7), used("own", 500)];
    });
    const create = () => act(test, "create", { body: body() }).body;
    expect(create()).toMatchObject(NEVER);
    test.store.usages.update(id("gone cpu"), { usage: 0.21 });
    expect(create()).toMatchObject(FIRED);
  });

  test("any limit will do, and each counts its own component; without limits it never fires", () => {
    const test = changed((small) => {
      small.usages = [usageRow("cpu", 10), usageRow("gpu", 150)];
    });
    const create = (...limits: Limit[]) => act(test, "create", { body: body({ component_limits_set: limits }) }).body;
    expect(create(limit())).toMatchObject(NEVER);
    expect(create(limit(), limit({ component: id("gpu") }))).toMatchObject(FIRED);
    expect(create()).toMatchObject(NEVER);
  });
});

describe("on every save through the API", () => {
  const used = (small: Parameters<NonNullable<Parameters<typeof changed>[0]>>[0]) => {
    small.usages = [usageRow("cpu", 101)];
  };

  test.each(["update", "partial_update"] as const)("%s fires it again, every time", (action) => {
    const test = withPolicy({ has_fired: true, fired_datetime: "2025-11-01T00:00:00+00:00" }, used);
    expect(answerOf(test, action, { body: body() })).toMatchObject([200, FIRED]);
    test.now += 60_000;
    expect(answerOf(test, action, { body: body() })).toMatchObject([
      200,
      { fired_datetime: "2025-11-21T09:31:00+00:00" },
    ]);
    expect(sent(test)).toHaveLength(2);
  });

  test("one that is not exceeded keeps its flag", () => {
    const before = { has_fired: true, fired_datetime: "2025-11-01T00:00:00+00:00" };
    const test = withPolicy(before);
    expect(answerOf(test, "partial_update", { body: {} })).toMatchObject([200, before]);
    expect(sent(test)).toEqual([]);
  });

  test("only the one that is saved", () => {
    const test = withPolicy({}, (small) => {
      used(small);
      small.policies?.push(policyRow("other"));
    });
    act(test, "partial_update", { body: {} });
    expect([policy(test).has_fired, policy(test, "other").has_fired]).toEqual([true, false]);
  });

  test("the new actions run on the new organization", () => {
    const test = withPolicy({ scope: id("aurora") }, used);
    const scope = `/api/customers/${id("baltic")}/`;
    act(test, "partial_update", {
      body: { scope, actions: "notify_external_user", options: { notify_external_user: "a@example.com" } },
    });
    expect(sent(test)).toEqual([["notify_external_user", ["a@example.com"]]]);
  });

  test("a refused save fires nothing", () => {
    const test = withPolicy({}, used);
    expect(answerOf(test, "partial_update", { body: { actions: "sleep" } })[0]).toBe(400);
    expect([policy(test).has_fired, sent(test)]).toEqual([false, []]);
  });
});

describe("when usage is saved", () => {
  test("once when it is passed, and no more while it is fired", () => {
    const test = withPolicy();
    use(test, 100);
    expect(policy(test)).toMatchObject(NEVER);
    use(test, 101);
    expect(policy(test)).toMatchObject(FIRED);
    test.now += 60_000;
    use(test, 150);
    expect(policy(test)).toMatchObject(FIRED);
    expect(sent(test)).toEqual([["notify_organization_owners", ["baltic-owner@example.com"]]]);
  });

  test("back within the limit the flag goes and fired_datetime is now; it can fire again", () => {
    const test = withPolicy();
    use(test, 101);
    test.now += 60_000;
    use(test, 100);
    expect(policy(test)).toMatchObject({ has_fired: false, fired_datetime: "2025-11-21T09:31:00+00:00" });
    expect(sent(test)).toHaveLength(1);
    test.now += 60_000;
    use(test, 50);
    expect(policy(test).fired_datetime).toBe("2025-11-21T09:31:00+00:00");
    use(test, 101);
    expect(policy(test)).toMatchObject({ has_fired: true, fired_datetime: "2025-11-21T09:32:00+00:00" });
    expect(sent(test)).toHaveLength(2);
  });

  test("policies of other organizations are left alone", () => {
    const stale = { has_fired: true, fired_datetime: "2025-11-01T00:00:00+00:00" };
    const test = withPolicy({ scope: id("aurora"), ...stale });
    use(test, 500);
    expect(policy(test)).toMatchObject(stale);
  });

  test("one that only blocks fires and is taken back, too", () => {
    const test = withPolicy({ actions: "block_creation_of_new_resources" });
    use(test, 101);
    expect(policy(test)).toMatchObject(FIRED);
    use(test, 1);
    expect(policy(test).has_fired).toBe(false);
  });

  test("a refused report fires nothing", () => {
    const test = withPolicy();
    const usages = [
      { type: "cpu", amount: 500 },
      { type: "nothing", amount: 1 },
    ];
    const body = { resource: id("forecast"), usages };
    expect(test.ask("marketplace_component_usages_set_usage", { body }).status).toBe(400);
    expect(policy(test)).toMatchObject(NEVER);
  });
});
