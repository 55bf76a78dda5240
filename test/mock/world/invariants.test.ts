import { describe, expect, test } from "vitest";
import { completeWorld } from "../../../src/mock/world/defaults.js";
import { checkInvariants } from "../../../src/mock/world/invariants.js";
import type { World } from "../../../src/mock/world/types.js";
import { id, ORIGIN, smallFile } from "./_small.js";

const small = () => completeWorld(smallFile(), ORIGIN);
type Json = Record<string, unknown>;
const changed = (table: keyof World, columns: Json): World => {
  const world = small();
  Object.assign((world[table] as unknown as Json[])[0] as Json, columns);
  return world;
};

describe("the invariants", () => {
  test("hold in a world that is right", () => {
    expect(checkInvariants(small())).toEqual([]);
  });

  test.each<[string, World, string]>([
    [
      "dangling references",
      changed("usages", { plan_period: id("none") }),
      "/usages/0/plan_period: No plan period has",
    ],
    [
      "two rows of one upsert key",
      { ...small(), usages: [...small().usages, { ...small().usages[0], uuid: id("twice") } as never] },
      "/usages/2: It is about the same resource, component, plan period and billing period",
    ],
    [
      "two open plan periods",
      {
        ...small(),
        plan_periods: [...small().plan_periods, { ...small().plan_periods[0], uuid: id("twice") } as never],
      },
      "/plan_periods/2/end: The resource has an open plan period already",
    ],
    [
      "current usages of no component",
      changed("resources", { current_usages: { gpu: "1.00" } }),
      "/resources/0/current_usages/gpu: HPC has no component gpu.",
    ],
    ["a state that there is not", changed("resources", { state: "ok" }), "/resources/0/state: It must be"],
    ["a column that there is not", changed("orders", { colour: "red" }), "/orders/0/colour: There is no such field."],
    ["not a number", changed("usages", { usage: Number.NaN }), "/usages/0/usage: It must be a number"],
    ["a third decimal", changed("usages", { usage: 0.125 }), "/usages/0/usage: An amount has two decimals at most."],
    [
      "a column that is lacking",
      changed("projects", { description: undefined }),
      "/projects/0: It is not complete, or not written as Waldur writes it.",
    ],
    [
      "a uuid with dashes",
      changed("invoices", { uuid: "912fb0c9-9188-4417-8d73-b755a5a46659" }),
      "/invoices/0: It is not",
    ],
    ["another time zone", changed("usages", { date: "2025-11-21T10:30:00+01:00" }), "/usages/0: It is not complete"],
    ["one place of an amount", changed("resources", { current_usages: { cpu: "5.5" } }), "/resources/0: It is not"],
    ["a usage as a string", changed("usages", { usage: "5.00" }), "/usages/0: It is not complete"],
  ])("find %s", (_, world, expected) => {
    const found = checkInvariants(world);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});
