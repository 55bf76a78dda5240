import { describe, expect, test } from "vitest";
import { defaultWorld, EXAMPLE_NOW } from "../../../src/mock/world/example-data/index.js";
import { loadWorld } from "../../../src/mock/world/load.js";
import { createStore } from "../../../src/mock/world/store.js";
import { bundle } from "../../helpers/contract.js";
import { checkInvariants } from "./check-invariants.js";

const world = defaultWorld();
const store = createStore(world);
/** The values of an enumeration of the contract. */
const valuesOf = (name: string) => (bundle.components.schemas as Record<string, { enum?: string[] }>)[name]?.enum ?? [];
const text = JSON.stringify(world);
const count = <Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key) => {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  return counts;
};

describe("the default world", () => {
  test("keeps the invariants, and would be loaded from a file as it is", () => {
    expect(checkInvariants(world)).toEqual([]);
    expect(loadWorld(JSON.parse(text), { seed: 5, now: 0 })).toEqual(world);
  });

  test("is the same for the same seed, and another for another one", () => {
    expect(JSON.stringify(defaultWorld())).toBe(text);
    expect(JSON.stringify(defaultWorld({ seed: 1, now: EXAMPLE_NOW }))).toBe(text);
    const other = defaultWorld({ seed: 2 });
    expect(checkInvariants(other)).toEqual([]);
    expect(other.resources.map(({ name }) => name)).toEqual(world.resources.map(({ name }) => name));
    const [uuids, others] = [world, other].map(({ resources }) => new Set(resources.map(({ uuid }) => uuid)));
    expect([...(others ?? [])].filter((uuid) => uuids?.has(uuid))).toHaveLength(3);
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed))("keeps the invariants with the seed %i", (seed) => {
    const other = defaultWorld({ seed });
    expect(checkInvariants(other)).toEqual([]);
    expect(new Set(other.usages.map((row) => row.billing_period)).size).toBe(25);
  });

  test("shifts nothing to another time, but keeps the expired token expired", () => {
    const now = Date.parse("2027-03-05T12:00:00+00:00");
    const moved = defaultWorld({ now });
    const expired = moved.users.find(({ tokens }) => tokens.includes("expired"));
    expect(expired).toMatchObject({ token_lifetime: 3600, token_used: "2027-03-04T12:00:00+00:00" });
    expect(JSON.stringify(moved).replace("2027-03-04T12:00:00+00:00", "2025-11-20T09:30:00+00:00")).toBe(text);
  });

  test("has the size that people expect", () => {
    expect(world.customers.length).toBeGreaterThanOrEqual(3);
    expect(world.customers.filter(({ blocked }) => blocked)).toHaveLength(1);
    expect(world.customers.filter(({ archived }) => archived)).toHaveLength(1);
    expect(world.projects.length).toBeGreaterThanOrEqual(5);
    expect(world.offerings.length).toBeGreaterThanOrEqual(4);
    expect(world.resources.length).toBeGreaterThanOrEqual(30);
    expect(world.usages.length).toBeGreaterThan(250);
    expect(world.usages.length).toBeLessThan(900);
  });

  test("has resources and orders in every state", () => {
    expect([...count(world.resources, ({ state }) => state).keys()].sort()).toEqual(
      ["Creating", "OK", "Erred", "Updating", "Terminating", "Terminated"].sort(),
    );
    const states = valuesOf("OrderState");
    expect([...count(world.orders, ({ state }) => state).keys()].sort()).toEqual([...states].sort());
  });

  test("has offerings of every kind", () => {
    const types = new Set(world.offerings.flatMap(({ components }) => components.map((row) => row.billing_type)));
    expect([...types].sort()).toEqual(["few", "fixed", "limit", "one", "usage"]);
    const periods = new Set(world.offerings.flatMap(({ components }) => components.map((row) => row.limit_period)));
    expect(periods).toEqual(new Set([null, "month", "quarterly", "annual", "total"]));
    const names = (filter: (row: (typeof world.offerings)[number]) => boolean) =>
      world.offerings.filter(filter).map(({ name }) => name);
    expect(names(({ shared }) => !shared)).toEqual(["Sea ice notebooks", "Aurora Testbed"]);
    expect(names(({ parent }) => parent !== null)).toEqual(["Polar GPU Cloud for teaching"]);
    const states = valuesOf("OfferingState");
    expect(new Set(world.offerings.map(({ state }) => state))).toEqual(new Set(states));
  });

  test("orders, plan periods and usages fit the state of their resource", () => {
    const open = ["pending-consumer", "pending-provider", "pending-project", "pending-start-date", "executing"];
    for (const { uuid, name, state, current_usages, created, offering, plan } of world.resources) {
      const orders = store.orders.where("resource", uuid);
      const periods = store.plan_periods.where("resource", uuid);
      const usages = store.usages.where("resource", uuid);
      const waiting = orders.filter((row) => open.includes(row.state));
      const expected = { Creating: "Create", Updating: "Update", Terminating: "Terminate" } as Record<string, string>;
      // Only orders of options leave the state as it is, while they are executing.
      for (const { state: of, attributes } of waiting)
        expect(of === "executing" && "new_options" in attributes, name).toBe(false);
      // What waits for people leaves a resource as it is.
      if (state === "OK")
        expect(
          waiting.every((row) => row.state === "pending-provider" || row.state === "pending-consumer"),
          name,
        ).toBe(true);
      else
        expect(
          waiting.map(({ type }) => type),
          name,
        ).toEqual(expected[state] ? [expected[state]] : []);
      // A site agent ends its orders itself.
      for (const { due } of waiting.filter((row) => row.state === "executing"))
        if (store.offerings.at(offering).type === "Marketplace.Slurm") expect(due, name).toBeNull();
        else expect(Date.parse(String(due)), name).toBeGreaterThan(EXAMPLE_NOW);
      if (state === "Creating") expect([periods, usages], name).toEqual([[], []]);
      if (state === "Terminated")
        expect(
          periods.filter(({ end }) => end === null),
          name,
        ).toEqual([]);
      else if (plan && state !== "Creating" && state !== "Erred")
        expect(periods.at(-1), name).toMatchObject({ plan, end: null });
      const last = usages
        .map((row) => row.billing_period)
        .sort()
        .at(-1);
      const types = new Map(store.offerings.at(offering).components.map((row) => [row.uuid, row.type]));
      const reported = usages
        .filter((row) => row.billing_period === last)
        .map((row) => [types.get(row.component), row.usage.toFixed(2)]);
      expect(current_usages, name).toEqual(Object.fromEntries(reported));
      for (const usage of usages) {
        expect(usage.created >= created && usage.date >= usage.created, `${name} ${usage.billing_period}`).toBe(true);
        expect(usage.date.slice(0, 7), name).toBe(usage.billing_period.slice(0, 7));
      }
    }
  });

  test("policies have fired when, and only when, their limits are passed", () => {
    const first = { 1: "", 2: "2025-11-01", 3: "2025-09-01", 4: "2024-12-01" };
    for (const { uuid, scope, has_fired, fired_datetime, component_limits } of world.policies) {
      const passed = component_limits.some(({ component, limit, period }) => {
        const counted = store.usages
          .where("component", component)
          .filter(({ resource }) => store.projects.at(store.resources.at(resource).project).customer === scope)
          .filter((row) => row.billing_period >= first[period]);
        return counted.reduce((sum, { usage }) => sum + usage, 0) > limit;
      });
      expect(has_fired, uuid).toBe(passed);
      if (has_fired) expect(fired_datetime).not.toBeNull();
    }
    expect([...count(world.policies, (row) => row.has_fired).entries()].sort()).toEqual([
      [false, 6],
      [true, 3],
    ]);
  });

  test("what fired policies do to resources is done", () => {
    const paused = world.resources.filter((row) => row.paused);
    expect(paused.length).toBeGreaterThan(5);
    for (const { project, offering, state } of paused) {
      expect(store.customers.at(store.projects.at(project).customer).name).toBe("Fjord University");
      expect(store.offerings.at(offering).plugin_options.supports_pausing).toBe(true);
      expect(state).not.toBe("Terminated");
    }
    expect(world.resources.filter((row) => row.downscaled).map(({ name }) => name)).toEqual(["sea-ice-forecast-2025"]);
  });
});
