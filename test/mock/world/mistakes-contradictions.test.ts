import { describe, expect, test } from "vitest";
import { loadWorld } from "../../../src/mock/world/load.js";
import { changed, id, type Json, ORIGIN, refused, smallFile } from "./_small.js";

describe("what contradicts itself is refused", () => {
  const usage = { resource: id("first"), component: id("cpu"), usage: 1 };
  test.each<[string, string, number | "new", Json, string, string]>([
    ["a uuid twice", "customers", 1, { uuid: id("provider") }, "/customers/1/uuid", "/customers/0 has this uuid, too."],
    [
      "a uuid twice, differently written",
      "projects",
      "new",
      { uuid: id("project").toUpperCase(), name: "Again", customer: id("lab") },
      "/projects/1/uuid",
      "/projects/0 has this uuid, too.",
    ],
    [
      "the uuid of a component twice",
      "offerings",
      1,
      { components: [{ uuid: id("cpu"), type: "disk" }] },
      "/offerings/1/components/0/uuid",
      "/offerings/0/components/0 has this uuid, too.",
    ],
    [
      "the uuid of a plan twice",
      "offerings",
      1,
      { plans: [{ uuid: id("plan"), name: "Plan" }] },
      "/offerings/1/plans/0/uuid",
      "/offerings/0/plans/0 has this uuid, too.",
    ],
    [
      "a type of component twice",
      "offerings",
      1,
      { components: [{ type: "disk", uuid: id("disk") }, { type: "disk" }] },
      "/offerings/1/components/1/type",
      "The offering has a component of this type already.",
    ],
    [
      "a token twice",
      "users",
      1,
      { tokens: ["key", "ada"] },
      "/users/1/tokens/1",
      "It names another user already, at /users/0/tokens/0.",
    ],
    [
      "a username twice",
      "users",
      1,
      { username: "ada", tokens: [] },
      "/users/1/username",
      "/users/0 has this username, too.",
    ],
    ["an id twice", "users", "new", { username: "eve", id: 2 }, "/users/2/id", "/users/1 has this id, too."],
    [
      "two usages of one key",
      "usages",
      "new",
      usage,
      "/usages/2",
      "It is about the same resource, component, plan period and billing period as /usages/0.",
    ],
    [
      "two shares of one user",
      "user_usages",
      "new",
      { component_usage: id("usage"), username: "ben", usage: 2 },
      "/user_usages/1",
      "It is about the same usage and username as /user_usages/0.",
    ],
    [
      "two accounts of one user",
      "offering_users",
      "new",
      { user: id("ben"), offering: id("hpc") },
      "/offering_users/1",
      "It is about the same user and offering as /offering_users/0.",
    ],
    [
      "two invoices of one month",
      "invoices",
      "new",
      { customer: id("lab"), year: 2025, month: 11, state: "paid" },
      "/invoices/1",
      "It is about the same customer, year and month as /invoices/0.",
    ],
    [
      "two open plan periods",
      "plan_periods",
      "new",
      { resource: id("first"), start: "2025-06-01T00:00:00+00:00" },
      "/plan_periods/2/end",
      "The resource has an open plan period already, /plan_periods/0.",
    ],
    [
      "a plan period without any plan",
      "plan_periods",
      1,
      { plan: undefined },
      "/plan_periods/1",
      "A plan is missing, and its resource has none to take.",
    ],
    [
      "a plan of another offering",
      "resources",
      0,
      { plan: id("store plan") },
      "/resources/0/plan",
      "The plan belongs to Store, but the resource to HPC.",
    ],
    [
      "a period with a plan of another offering",
      "plan_periods",
      0,
      { plan: id("store plan") },
      "/plan_periods/0/plan",
      "The plan belongs to Store, but the resource to HPC.",
    ],
    [
      "a component of another offering",
      "usages",
      0,
      { component: id("disk") },
      "/usages/0/component",
      "The component belongs to Store, but the resource to HPC.",
    ],
    [
      "a plan period of another resource",
      "usages",
      0,
      { plan_period: id("store period") },
      "/usages/0/plan_period",
      "The plan period belongs to another resource.",
    ],
    ["three decimals", "usages", 0, { usage: 1.005 }, "/usages/0/usage", "An amount has two decimals at most."],
    [
      "three decimals",
      "user_usages",
      0,
      { usage: 0.001 },
      "/user_usages/0/usage",
      "An amount has two decimals at most.",
    ],
    [
      "current usage of no component",
      "resources",
      0,
      { current_usages: { "gpu/a": "1.00" } },
      "/resources/0/current_usages/gpu~1a",
      "HPC has no component gpu/a.",
    ],
    [
      "a limit on no component",
      "resources",
      0,
      { user_limits: [{ username: "ben", component: "gpu", limit: 1 }] },
      "/resources/0/user_limits/0/component",
      "HPC has no component gpu.",
    ],
    [
      "a policy on a fixed component",
      "policies",
      0,
      { component_limits: [{ component: id("ram"), limit: 1 }] },
      "/policies/0/component_limits/0/component",
      "A policy limits what is billed by usage or limit, and this component has the billing type fixed.",
    ],
    [
      "a component and period twice",
      "policies",
      0,
      {
        component_limits: [
          { component: id("cpu"), limit: 1 },
          { component: id("cpu"), limit: 2, period: 2 },
        ],
      },
      "/policies/0/component_limits/1",
      "The policy limits this component in this period already.",
    ],
    [
      "a resource inside of itself",
      "resources",
      0,
      { parent: id("first") },
      "/resources/0/parent",
      "Its parents lead back to itself.",
    ],
  ])("%s: /%s", (_, table, place, columns, at, message) => {
    // Some bring others with them: what had the uuid before is missing now.
    expect(refused(changed(table, place, columns)).mistakes).toContainEqual({ place: at, message });
  });

  test("but a component may have usages in several plan periods of a month", () => {
    const period = { uuid: id("closed"), resource: id("first"), end: "2025-11-10T00:00:00+00:00" };
    const usage = { resource: id("first"), component: id("cpu"), usage: 1 };
    const file = smallFile();
    const world = {
      ...file,
      plan_periods: [...file.plan_periods, period],
      usages: [...file.usages, { ...usage, plan_period: id("closed") }, { ...usage, plan_period: null }],
    };
    expect(loadWorld(world, ORIGIN).usages).toHaveLength(4);
  });

  test("circles of parents", () => {
    const file = smallFile() as unknown as Record<string, Json[]>;
    for (const [table, first, second] of [
      ["resources", "first", "second"],
      ["offerings", "hpc", "store"],
    ] as const) {
      Object.assign(file[table]?.[0] as Json, { parent: id(second) });
      Object.assign(file[table]?.[1] as Json, { parent: id(first) });
    }
    expect(refused(file).mistakes.map(({ place }) => place)).toEqual([
      "/resources/0/parent",
      "/resources/1/parent",
      "/offerings/0/parent",
      "/offerings/1/parent",
    ]);
  });
});
