import { describe, expect, test } from "vitest";
import { completeWorld } from "../../../src/mock/world/complete.js";
import { defaultWorld } from "../../../src/mock/world/example-data/index.js";
import { scaleWorld } from "../../../src/mock/world/scale.js";
import { createStore } from "../../../src/mock/world/store.js";
import { ORIGIN, smallFile } from "./_small.js";
import { checkInvariants } from "./check-invariants.js";

const world = defaultWorld();

describe("a world that is multiplied", () => {
  const scaled = scaleWorld(world, 3, 1);

  test("keeps the invariants", () => {
    expect(checkInvariants(scaled)).toEqual([]);
    expect(checkInvariants(scaleWorld(completeWorld(smallFile(), ORIGIN), 4, 1))).toEqual([]);
  });

  test("has so many times the rows of the consuming side, and the rest as before", () => {
    for (const table of ["projects", "resources", "plan_periods", "orders", "usages", "user_usages"] as const)
      expect(scaled[table], table).toHaveLength(3 * world[table].length);
    for (const table of ["users", "roles", "categories", "offering_users", "policies", "notifications"] as const)
      expect(scaled[table], table).toBe(world[table]);
    expect(scaled.offerings).toHaveLength(world.offerings.length);
    // Polar Data Cooperative consumes nothing.
    expect(scaled.customers).toHaveLength(3 * world.customers.length - 2);
  });

  test("begins with the rows that were there", () => {
    for (const table of ["customers", "projects", "resources", "usages", "orders"] as const)
      expect(scaled[table].slice(0, world[table].length)).toEqual(world[table]);
  });

  test("leaves what consumers see and what policies count", () => {
    const store = createStore(scaled);
    for (const { uuid } of world.customers) {
      const resources = (all: typeof store) =>
        all.projects.where("customer", uuid).flatMap((project) => all.resources.where("project", project.uuid));
      expect(resources(store)).toEqual(resources(createStore(world)));
    }
  });

  test("has twins whose amounts agree with each other", () => {
    const store = createStore(scaled);
    const [original, twin] = [world.resources[0], scaled.resources[world.resources.length]];
    expect(twin?.name).toBe("sea-ice-forecast-2025 2");
    expect(twin?.slug).toBe("sea-ice-forecast-2025-2");
    const november = store.usages.where("resource", twin?.uuid).filter((row) => row.billing_period === "2025-11-01");
    expect(Object.values(twin?.current_usages ?? {})).toEqual(november.map(({ usage }) => usage.toFixed(2)));
    expect(twin?.current_usages).not.toEqual(original?.current_usages);
    expect(twin?.backend_object?.uuid).not.toBe(original?.backend_object?.uuid);
    expect(twin?.backend_object?.scope).toBe(`/api/slurm-allocations/${twin?.backend_object?.uuid}/`);
    expect(JSON.stringify(twin?.backend_object)).not.toContain(original?.backend_object?.uuid);
  });

  test("lets the twins of organizations order private offerings, too", () => {
    const testbed = scaled.offerings.find(({ name }) => name === "Aurora Testbed");
    const names = testbed?.allowed_customers.map((uuid) => scaled.customers.find((row) => row.uuid === uuid)?.name);
    expect(names).toEqual([
      "Aurora Supercomputing Centre",
      "Aurora Supercomputing Centre 2",
      "Aurora Supercomputing Centre 3",
      "Fjord University",
      "Fjord University 2",
      "Fjord University 3",
    ]);
  });

  test("is the same for the same seed", () => {
    expect(scaleWorld(world, 3, 1)).toEqual(scaled);
    const twin = world.usages.length;
    expect(scaleWorld(world, 3, 2).usages[twin]).not.toEqual(scaled.usages[twin]);
    expect(scaleWorld(world, 1, 1)).toEqual(world);
  });

  test("does not change the world it was made of", () => {
    expect(world).toEqual(defaultWorld());
  });

  test.each([0, -1, 1.5, Number.NaN])("%s times is refused", (factor) => {
    expect(() => scaleWorld(world, factor, 1)).toThrow(
      new RangeError(`A world is multiplied by a whole number of at least 1, not by ${factor}.`),
    );
  });
});
