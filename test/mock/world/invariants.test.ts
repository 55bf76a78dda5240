import { describe, expect, test } from "vitest";
import { completeWorld } from "../../../src/mock/world/complete.js";
import type { World } from "../../../src/mock/world/types.js";
import { id, ORIGIN, smallFile } from "./_small.js";
import { checkInvariants } from "./check-invariants.js";

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
      "WORLD_REFERENCE_UNKNOWN /usages/0/plan_period:",
    ],
    [
      "two rows of one upsert key",
      { ...small(), usages: [...small().usages, { ...small().usages[0], uuid: id("twice") } as never] },
      "WORLD_KEY_DUPLICATE /usages/2:",
    ],
    [
      "two open plan periods",
      {
        ...small(),
        plan_periods: [...small().plan_periods, { ...small().plan_periods[0], uuid: id("twice") } as never],
      },
      "WORLD_KEY_DUPLICATE /plan_periods/2/end:",
    ],
    [
      "current usages of no component",
      changed("resources", { current_usages: { gpu: "1.00" } }),
      "WORLD_REFERENCE_UNKNOWN /resources/0/current_usages/gpu:",
    ],
    ["a state that there is not", changed("resources", { state: "ok" }), "WORLD_VALUE_INVALID /resources/0/state:"],
    ["a column that there is not", changed("orders", { colour: "red" }), "WORLD_FIELD_UNKNOWN /orders/0/colour:"],
    ["not a number", changed("usages", { usage: Number.NaN }), "WORLD_VALUE_INVALID /usages/0/usage:"],
    ["a third decimal", changed("usages", { usage: 0.125 }), "WORLD_VALUE_INVALID /usages/0/usage:"],
    ["a column that is lacking", changed("projects", { description: undefined }), "WORLD_ROW_INCOMPLETE /projects/0"],
    [
      "a uuid with dashes",
      changed("invoices", { uuid: "912fb0c9-9188-4417-8d73-b755a5a46659" }),
      "WORLD_ROW_INCOMPLETE /invoices/0",
    ],
    ["another time zone", changed("usages", { date: "2025-11-21T10:30:00+01:00" }), "WORLD_ROW_INCOMPLETE /usages/0"],
    [
      "one place of an amount",
      changed("resources", { current_usages: { cpu: "5.5" } }),
      "WORLD_ROW_INCOMPLETE /resources/0",
    ],
    ["a usage as a string", changed("usages", { usage: "5.00" }), "WORLD_ROW_INCOMPLETE /usages/0"],
  ])("find %s", (_, world, expected) => {
    const found = checkInvariants(world);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });
});
