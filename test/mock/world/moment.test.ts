import { describe, expect, test } from "vitest";
import { loadWorld } from "../../../src/mock/world/load.js";
import { issuesOf, ORIGIN, smallFile } from "./_small.js";

describe("a file", () => {
  test("may have a moment, the default of its timestamps", () => {
    const file = { ...smallFile(), moment: "2025-10-31T23:30:00-02:00" };
    const world = loadWorld(file, { ...ORIGIN, now: 0 });
    expect(world.moment).toBe("2025-11-01T01:30:00+00:00");
    expect(world.usages[0]).toMatchObject({ billing_period: "2025-11-01", date: "2025-11-01T01:30:00+00:00" });
    expect(loadWorld(JSON.parse(JSON.stringify(world)), ORIGIN)).toEqual(world);
    expect(loadWorld(smallFile(), ORIGIN)).not.toHaveProperty("moment");
  });

  test.each(["soon", "2025-11-21", null, "1969-12-31T23:59:59+00:00", "2100-01-01T00:00:00+00:00"])(
    "cannot have the moment %j",
    (moment) => {
      expect(issuesOf({ ...smallFile(), moment })).toEqual(["WORLD_VALUE_INVALID /moment"]);
    },
  );
});
