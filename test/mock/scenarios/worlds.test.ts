import { describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.js";
import type { WorldFile } from "../../../src/mock/world/file.js";
import { loadWorld } from "../../../src/mock/world/load.js";
import { id, NOW, smallWorld } from "../_world.js";
import { checkInvariants } from "../world/check-invariants.js";
import { answerOf, api, FORECAST, USAGES } from "./_api.js";

// Worlds that were taken once although what was made of them was no good.

/** What is invalid in a world. */
function issues(world: WorldFile): readonly unknown[] {
  try {
    loadWorld(world, { seed: 1, now: NOW });
    return [];
  } catch (error) {
    if (error instanceof WorldError) return error.issues.map(({ code, location }) => [code, location]);
    throw error;
  }
}

describe("a world of one's own", () => {
  test.each([
    ["jörg", "j.rg"],
    ["two words", "two.words"],
    ["ada@example.com", "ada@example.com"],
  ])("the user %j is called by the token %j, and what is saved can be loaded", async (username, token) => {
    const world = loadWorld({ users: [{ username }] }, { seed: 1, now: NOW });
    expect(world.users[0]?.tokens).toEqual([token]);
    expect(checkInvariants(world)).toEqual([]);
    const { call } = await api((small) => void small.users.push({ username }));
    expect((await call(token, "GET", USAGES)).status).toBe(200);
  });

  test("a description of a usage has 4096 letters at most, in a report and in a world", async () => {
    const { call } = await api();
    const report = (length: number) => {
      const usages = [{ type: "cpu", amount: 1, description: "x".repeat(length) }];
      return answerOf(call("staff", "POST", `${USAGES}set_usage/`, { resource: id("forecast"), usages }));
    };
    expect(await report(4096)).toEqual([201, undefined]);
    const description = ["Ensure this field has no more than 4096 characters."];
    expect(await report(4097)).toEqual([400, { usages: [{ description }] }]);
    // The plan periods show it, and the contract says how long it may be.
    expect((await call("staff", "GET", `${FORECAST}plan_periods/`)).status).toBe(200);
  });

  test.each(["2025-90-01", "0000-01-01", "2025-00-01"])("the month %s is none", (billing_period) => {
    const world = smallWorld();
    world.usages = [{ resource: id("forecast"), component: id("cpu"), usage: 1, billing_period }];
    expect(issues(world)).toEqual([["WORLD_VALUE_INVALID", "/usages/0/billing_period"]]);
  });

  test("a picture has an address that the contract takes", () => {
    const world = smallWorld();
    Object.assign(world.offerings[0] ?? {}, { image: "/media/[", thumbnail: "/media/racks.jpg" });
    world.categories = [{ title: "HPC", icon: "https://example.com/{" }];
    expect(issues(world)).toEqual([
      ["WORLD_VALUE_INVALID", "/categories/0/icon"],
      ["WORLD_VALUE_INVALID", "/offerings/0/image"],
    ]);
  });
});
