import { describe, expect, test } from "vitest";
import { loadWorld } from "../../../src/mock/world/load.js";
import { changed, id, issuesOf, type Json, ORIGIN, smallFile } from "./_small.js";

describe("what contradicts itself is refused", () => {
  const usage = { resource: id("first"), component: id("cpu"), usage: 1 };
  test.each<[string, string, number | "new", Json, string, string]>([
    ["a uuid twice", "customers", 1, { uuid: id("provider") }, "/customers/1/uuid", "WORLD_KEY_DUPLICATE"],
    [
      "a uuid twice, differently written",
      "projects",
      "new",
      { uuid: id("project").toUpperCase(), name: "Again", customer: id("lab") },
      "/projects/1/uuid",
      "WORLD_KEY_DUPLICATE",
    ],
    [
      "the uuid of a component twice",
      "offerings",
      1,
      { components: [{ uuid: id("cpu"), type: "disk" }] },
      "/offerings/1/components/0/uuid",
      "WORLD_KEY_DUPLICATE",
    ],
    [
      "the uuid of a plan twice",
      "offerings",
      1,
      { plans: [{ uuid: id("plan"), name: "Plan" }] },
      "/offerings/1/plans/0/uuid",
      "WORLD_KEY_DUPLICATE",
    ],
    [
      "a type of component twice",
      "offerings",
      1,
      { components: [{ type: "disk", uuid: id("disk") }, { type: "disk" }] },
      "/offerings/1/components/1/type",
      "WORLD_KEY_DUPLICATE",
    ],
    ["a token twice", "users", 1, { tokens: ["key", "ada"] }, "/users/1/tokens/1", "WORLD_KEY_DUPLICATE"],
    ["a username twice", "users", 1, { username: "ada", tokens: [] }, "/users/1/username", "WORLD_KEY_DUPLICATE"],
    ["an id twice", "users", "new", { username: "eve", id: 2 }, "/users/2/id", "WORLD_KEY_DUPLICATE"],
    ["two usages of one key", "usages", "new", usage, "/usages/2", "WORLD_KEY_DUPLICATE"],
    [
      "two shares of one user",
      "user_usages",
      "new",
      { component_usage: id("usage"), username: "ben", usage: 2 },
      "/user_usages/1",
      "WORLD_KEY_DUPLICATE",
    ],
    [
      "two accounts of one user",
      "offering_users",
      "new",
      { user: id("ben"), offering: id("hpc") },
      "/offering_users/1",
      "WORLD_KEY_DUPLICATE",
    ],
    [
      "two invoices of one month",
      "invoices",
      "new",
      { customer: id("lab"), year: 2025, month: 11, state: "paid" },
      "/invoices/1",
      "WORLD_KEY_DUPLICATE",
    ],
    [
      "two open plan periods",
      "plan_periods",
      "new",
      { resource: id("first"), start: "2025-06-01T00:00:00+00:00" },
      "/plan_periods/2/end",
      "WORLD_KEY_DUPLICATE",
    ],
    [
      "a plan period without any plan",
      "plan_periods",
      1,
      { plan: undefined },
      "/plan_periods/1",
      "WORLD_VALUE_MISSING",
    ],
    [
      "a plan of another offering",
      "resources",
      0,
      { plan: id("store plan") },
      "/resources/0/plan",
      "WORLD_ROWS_INCONSISTENT",
    ],
    [
      "a period with a plan of another offering",
      "plan_periods",
      0,
      { plan: id("store plan") },
      "/plan_periods/0/plan",
      "WORLD_ROWS_INCONSISTENT",
    ],
    [
      "a component of another offering",
      "usages",
      0,
      { component: id("disk") },
      "/usages/0/component",
      "WORLD_ROWS_INCONSISTENT",
    ],
    [
      "a plan period of another resource",
      "usages",
      0,
      { plan_period: id("store period") },
      "/usages/0/plan_period",
      "WORLD_ROWS_INCONSISTENT",
    ],
    ["three decimals", "usages", 0, { usage: 1.005 }, "/usages/0/usage", "WORLD_VALUE_INVALID"],
    ["three decimals", "user_usages", 0, { usage: 0.001 }, "/user_usages/0/usage", "WORLD_VALUE_INVALID"],
    [
      "current usage of no component",
      "resources",
      0,
      { current_usages: { "gpu/a": "1.00" } },
      "/resources/0/current_usages/gpu~1a",
      "WORLD_REFERENCE_UNKNOWN",
    ],
    [
      "a limit on no component",
      "resources",
      0,
      { user_limits: [{ username: "ben", component: "gpu", limit: 1 }] },
      "/resources/0/user_limits/0/component",
      "WORLD_REFERENCE_UNKNOWN",
    ],
    [
      "a policy on a fixed component",
      "policies",
      0,
      { component_limits: [{ component: id("ram"), limit: 1 }] },
      "/policies/0/component_limits/0/component",
      "WORLD_ROWS_INCONSISTENT",
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
      "WORLD_KEY_DUPLICATE",
    ],
    [
      "a resource inside of itself",
      "resources",
      0,
      { parent: id("first") },
      "/resources/0/parent",
      "WORLD_REFERENCE_CIRCULAR",
    ],
  ])("%s: /%s", (_, table, position, columns, location, code) => {
    // Some have others as a consequence: the former uuid is missing now.
    expect(issuesOf(changed(table, position, columns))).toContain(`${code} ${location}`);
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
    expect(issuesOf(file).sort()).toEqual([
      "WORLD_REFERENCE_CIRCULAR /offerings/0/parent",
      "WORLD_REFERENCE_CIRCULAR /offerings/1/parent",
      "WORLD_REFERENCE_CIRCULAR /resources/0/parent",
      "WORLD_REFERENCE_CIRCULAR /resources/1/parent",
    ]);
  });
});
