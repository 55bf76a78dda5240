import { describe, expect, test } from "vitest";
import type { OrderState } from "../../../../../src/mock/world/types.js";
import { id, type TestWorld } from "../../../_world.js";
import { changed, forecast, propertiesOf, record, type SmallWorld } from "./_read.js";

describe("can_terminate", () => {
  const can = (test: TestWorld, as = "staff") => record(test, { as }).can_terminate;
  const withOrder = (state: OrderState) =>
    changed((small) => {
      small.orders = [{ resource: id("forecast"), type: "Update", state }];
    });

  test.each([
    ["staff", true],
    ["aurora-owner", true],
    ["support", false],
    ["aurora-manager", false],
    ["aurora-support", false],
    ["hpc-manager", false],
  ])("%s: %s", (as, expected) => {
    expect(can(changed(), as)).toBe(expected);
  });

  test("a right on the consumer's side counts, too", () => {
    const test = changed((small) => {
      small.roles.push({ user: id("aurora-support"), role: "project.admin", scope: id("ice") });
    });
    expect(can(test, "aurora-support")).toBe(true);
  });

  test.each([
    ["Creating", false],
    ["OK", true],
    ["Erred", true],
    ["Updating", false],
    ["Terminating", false],
    ["Terminated", false],
  ] as const)("in the state %s: %s", (state, expected) => {
    expect(can(forecast({ state }))).toBe(expected);
  });

  test.each(["blocked", "archived"])("not when the organization is %s", (flag) => {
    const test = (customer: string) =>
      changed((small) => {
        const row = small.customers?.find(({ uuid }) => uuid === id(customer));
        Object.assign(row as object, { [flag]: true });
      });
    expect(can(test("baltic"))).toBe(false);
    expect(can(test("aurora"))).toBe(true);
  });

  test.each([
    ["pending-consumer", false],
    ["pending-provider", false],
    ["executing", false],
    ["pending-project", true],
    ["pending-start-date", true],
    ["done", true],
    ["rejected", true],
  ] as const)("with an order that is %s: %s", (state, expected) => {
    expect(can(withOrder(state))).toBe(expected);
  });
});

describe("orders", () => {
  const orders = (small: SmallWorld) => {
    small.orders = [
      { uuid: id("later"), resource: id("forecast"), type: "Terminate", state: "executing", created: at(5) },
      { uuid: id("create"), resource: id("forecast"), type: "Create", state: "done", created: at(1) },
      { uuid: id("first"), resource: id("forecast"), type: "Update", state: "pending-provider", created: at(3) },
      { uuid: id("old"), resource: id("forecast"), type: "Update", state: "canceled", created: at(2) },
    ];
  };
  const at = (day: number) => `2025-11-0${day}T00:00:00+00:00`;

  test("order_in_progress is the oldest that waits or is executed, creation_order the one of type Create", () => {
    expect(record(changed(orders))).toMatchObject({
      order_in_progress: { uuid: id("first"), state: "pending-provider" },
      creation_order: { uuid: id("create"), type: "Create" },
    });
  });

  test("an order has all keys of the schema in their order but for an empty creator", () => {
    const anonymous = record(changed(orders)).creation_order as object;
    const absent = ["created_by_username", "created_by_full_name"];
    expect(Object.keys(anonymous)).toEqual(propertiesOf("OrderDetails").filter((key) => !absent.includes(key)));
    const test = changed((small) => {
      orders(small);
      for (const order of small.orders ?? [])
        Object.assign(order, {
          created_by: id("ice-admin"),
          slug: "ice-1",
          details: { request_comment: "Soon, please." },
        });
    });
    const whole = record(test).creation_order as object;
    expect(Object.keys(whole)).toEqual(propertiesOf("OrderDetails"));
    expect(whole).toMatchObject({ slug: "ice-1", created_by_username: "ice-admin", request_comment: "Soon, please." });
  });

  test("only an order that creates has a plan", () => {
    expect(record(changed(orders))).toMatchObject({
      order_in_progress: { plan: null, plan_uuid: null },
      creation_order: { plan_uuid: id("plan"), plan_name: "Plan" },
    });
  });

  const WAITING = ["pending-consumer", "pending-provider", "executing"] as const;
  const OTHER = ["pending-project", "pending-start-date", "done", "erred", "canceled", "rejected"] as const;

  test.each([
    ["Marketplace.Basic", [...WAITING]],
    ["Support.OfferingTemplate", [...WAITING]],
    ["Marketplace.Slurm", []],
    ["OpenStack.Instance", []],
  ])("can be stopped at an offering of the type %s in the states %j", (type, expected) => {
    const stoppable = [...WAITING, ...OTHER].filter((state) => {
      const test = changed((small) => {
        Object.assign(small.offerings[0] as object, { type });
        small.orders = [{ resource: id("forecast"), type: "Create", state }];
      });
      return (record(test).creation_order as { can_terminate: boolean }).can_terminate;
    });
    expect(stoppable).toEqual(expected);
  });

  test("are reviewed by those with these usernames", () => {
    const test = changed((small) => {
      small.orders = [
        { resource: id("forecast"), consumer_reviewed_by: id("ice-admin"), provider_reviewed_by: id("aurora-owner") },
      ];
    });
    expect(record(test).creation_order).toMatchObject({
      consumer_reviewed_by: "ice-admin",
      consumer_reviewed_by_username: "ice-admin",
      provider_reviewed_by: "aurora-owner",
    });
  });

  test("have a traceback for staff and global support alone, whoever asked before", () => {
    const test = changed((small) => {
      small.orders = [{ resource: id("forecast"), state: "erred", details: { error_traceback: "Traceback" } }];
    });
    const traceback = (as: string) => (record(test, { as }).creation_order as Record<string, unknown>).error_traceback;
    for (let round = 0; round < 3; round++) {
      expect([traceback("staff"), traceback("support")]).toEqual(["Traceback", "Traceback"]);
      expect(traceback("aurora-owner")).toBeUndefined();
    }
    expect(record(test, { as: "aurora-owner" })).toHaveProperty("error_traceback", "");
  });

  test("have a slug: their own, none when they are older than slugs, else one made from the resource's", () => {
    const slug = (order: object) => {
      const test = changed((small) => {
        small.orders = [{ resource: id("forecast"), ...order }];
      });
      return (record(test).creation_order as { slug: string }).slug;
    };
    expect(slug({ slug: "ice-7" })).toBe("ice-7");
    expect(slug({ slug: "" })).toBe("");
    expect(slug({})).toBe("forecast-1");
  });
});

describe("username", () => {
  test("the name of the caller's account at this offering, null for others", () => {
    const test = changed((small) => {
      small.offerings.push({ uuid: id("disk"), name: "Disk", customer: id("aurora") });
      small.offering_users = [
        { user: id("aurora-owner"), offering: id("disk"), username: "disk_owner" },
        { user: id("aurora-owner"), offering: id("hpc"), username: "hpc_owner" },
      ];
    });
    expect(record(test, { as: "aurora-owner" }).username).toBe("hpc_owner");
    expect(record(test).username).toBeNull();
  });
});

describe("components", () => {
  const limit = (type: string, limit_period: "month" | "quarterly" | "annual" | "total" | "" | null) => ({
    ...{ uuid: id(type), type, billing_type: "limit" as const, limit_period },
  });
  const components = [
    limit("plain", null),
    limit("monthly", "month"),
    limit("quarter", "quarterly"),
    limit("year", "annual"),
    limit("ever", "total"),
    limit("empty", ""),
    { uuid: id("cpu"), type: "cpu", billing_type: "usage" as const },
  ];
  const usage = (component: string, billing_period: string, amount: number) => ({
    ...{ resource: id("forecast"), component: id(component), billing_period, usage: amount },
    ...{ date: `${billing_period}T00:00:00Z`, plan_period: id("period") },
  });

  test("limit_usage: of a month from current_usages, of other periods the sum", () => {
    const months = ["2024-12-01", "2025-01-01", "2025-09-01", "2025-10-01", "2025-11-01"];
    const test = changed((small) => {
      Object.assign(small.offerings[0] as object, { components });
      Object.assign(small.resources[0] as object, { current_usages: { monthly: "2.50", cpu: "9.00" } });
      small.usages = ["monthly", "quarter", "year", "ever", "cpu"].flatMap((type) =>
        months.map((month, place) => usage(type, month, 10 ** place / 10)),
      );
    });
    const monthly = { plain: null, monthly: "2.50", empty: null };
    expect(record(test).limit_usage).toEqual({ ...monthly, quarter: "1111.10", year: "1111.00", ever: "1111.10" });
    test.now = Date.parse("2026-01-01T00:00:00+00:00");
    expect(record(test).limit_usage).toEqual({ ...monthly, quarter: "1111.10", year: null, ever: "1111.10" });
  });

  test("sums are exact to two decimals", () => {
    const test = changed((small) => {
      Object.assign(small.offerings[0] as object, { components });
      small.usages = [
        usage("ever", "2025-09-01", 8.29),
        usage("ever", "2025-10-01", 0.95),
        usage("ever", "2025-11-01", 0.82),
      ];
    });
    expect(record(test).limit_usage).toMatchObject({ ever: "10.06" });
  });

  test("limit_usage: an empty period adds up all, of a plan period alone", () => {
    const test = changed((small) => {
      Object.assign(small.offerings[0] as object, { components });
      small.usages = [
        usage("empty", "2024-09-01", 1),
        usage("empty", "2025-11-01", 2),
        { ...usage("empty", "2025-10-01", 4), plan_period: null },
      ];
    });
    expect(record(test).limit_usage).toMatchObject({ empty: "3.00" });
  });

  test("limit_usage: a number that a plugin counted stays one", () => {
    expect(record(forecast({ current_usages: { monthly: 2.5 } }, { components })).limit_usage).toMatchObject({
      monthly: 2.5,
    });
  });

  test("limit_usage is empty without limit components or without a plan", () => {
    expect(record(forecast({ plan: null }, { components })).limit_usage).toEqual({});
    expect(record(forecast({}, { components: components.slice(-1) })).limit_usage).toEqual({});
    expect(Object.keys(record(forecast({}, { components })).limit_usage as object)).toHaveLength(6);
  });

  test.each([
    [
      "2025-11-21T09:30:00+00:00",
      { plain: "2025-12-01", monthly: "2025-12-01", empty: "2025-12-01", quarter: "2026-01-01", year: "2026-01-01" },
    ],
    [
      "2025-12-31T23:59:59+00:00",
      { plain: "2026-01-01", monthly: "2026-01-01", empty: "2026-01-01", quarter: "2026-01-01", year: "2026-01-01" },
    ],
    [
      "2026-04-01T00:00:00+00:00",
      { plain: "2026-05-01", monthly: "2026-05-01", empty: "2026-05-01", quarter: "2026-07-01", year: "2027-01-01" },
    ],
  ])("renewal_date on %s", (now, expected) => {
    const test = forecast({}, { components });
    record(test);
    test.now = Date.parse(now);
    expect(record(test).renewal_date).toEqual(expected);
  });

  test("renewal_date is null without limit components, and empty when no limit is renewed", () => {
    expect(record(forecast({}, { components: components.slice(-1) })).renewal_date).toBeNull();
    expect(record(forecast({}, { components: components.slice(4, 5) })).renewal_date).toEqual({});
  });

  test("is_usage_based and is_limit_based say whether there is such a component", () => {
    const based = (offering: object) => {
      const { is_usage_based, is_limit_based } = record(forecast({}, offering));
      return [is_usage_based, is_limit_based];
    };
    expect(based({})).toEqual([true, true]);
    expect(based({ components: components.slice(0, 2) })).toEqual([false, true]);
    expect(based({ components: components.slice(-1) })).toEqual([true, false]);
    expect(based({ components: [{ type: "fee", billing_type: "fixed" }] })).toEqual([false, false]);
  });
});
