import { describe, expect, test } from "vitest";
import { loadWorld } from "../../../src/mock/world/load.js";
import { ORIGIN, refused, smallFile } from "./_small.js";

describe("a file", () => {
  test("may have a moment, at which all is told that it leaves out", () => {
    const file = { ...smallFile(), moment: "2025-10-31T23:30:00-02:00" };
    const world = loadWorld(file, { ...ORIGIN, now: 0 });
    expect(world.moment).toBe("2025-11-01T01:30:00+00:00");
    expect(world.usages[0]).toMatchObject({ billing_period: "2025-11-01", date: "2025-11-01T01:30:00+00:00" });
    expect(loadWorld(JSON.parse(JSON.stringify(world)), ORIGIN)).toEqual(world);
    expect(loadWorld(smallFile(), ORIGIN)).not.toHaveProperty("moment");
  });

  test.each([
    ["soon", 'It must be a moment such as 2025-11-21T09:30:00Z, but it is "soon".'],
    ["2025-11-21", 'It must be a moment such as 2025-11-21T09:30:00Z, but it is "2025-11-21".'],
    [null, "It must be a text, but it is null."],
    ["1969-12-31T23:59:59+00:00", "A clock shows the moments of the years 1970 to 2099."],
    ["2100-01-01T00:00:00+00:00", "A clock shows the moments of the years 1970 to 2099."],
  ])("cannot have the moment %j", (moment, message) => {
    expect(refused({ ...smallFile(), moment }).mistakes).toEqual([{ place: "/moment", message }]);
  });
});
