import { describe, expect, test } from "vitest";
import { completeWorld } from "../../../src/mock/world/complete.js";
import { createStore } from "../../../src/mock/world/store.js";
import { names, order, storeOf } from "./_orders.js";
import { id, ORIGIN, smallFile } from "./_small.js";

describe("rows of a table", () => {
  test("are found by uuid", () => {
    const { orders } = storeOf("done", "erred");
    expect(orders.get("b")?.state).toBe("erred");
    expect([orders.get("c"), orders.get(null), orders.get(undefined)]).toEqual([undefined, undefined, undefined]);
    expect(orders.at("a").state).toBe("done");
    expect(() => orders.at("c")).toThrow(new RangeError("The world has no row c in orders."));
    expect(orders.size).toBe(2);
  });

  test("cannot be there twice, nor change their uuid", () => {
    const { orders } = storeOf("done");
    expect(() => orders.insert(order("a"))).toThrow(new RangeError("The world has a row a in orders already."));
    expect(() => orders.update("a", { uuid: "z" })).toThrow(RangeError);
    expect(() => orders.update("z", {})).toThrow(RangeError);
    expect(() => orders.delete("z")).toThrow(RangeError);
    const world = completeWorld(
      {
        orders: [
          { uuid: "a", resource: "r" },
          { uuid: "a", resource: "r" },
        ],
      },
      ORIGIN,
    );
    expect(() => createStore(world)).toThrow(RangeError);
  });

  test("are never changed in place", () => {
    const world = completeWorld(smallFile(), ORIGIN);
    const before = structuredClone(world);
    const store = createStore(world);
    const row = store.resources.at(world.resources[0]?.uuid as string);
    const after = store.resources.update(row.uuid, { name: "Renamed" });
    store.usages.delete(world.usages[0]?.uuid as string);
    expect(row.name).toBe("First");
    expect(after.name).toBe("Renamed");
    expect(store.resources.at(row.uuid)).toBe(after);
    expect(world).toEqual(before);
  });

  test("are added with the defaults that are constants, in the order of the columns", () => {
    const { invoices } = createStore(completeWorld(smallFile(), ORIGIN));
    const row = invoices.insert({ month: 12, year: 2025, customer: id("lab"), uuid: "x" });
    expect(Object.entries(row)).toEqual([
      ["uuid", "x"],
      ["customer", id("lab")],
      ["year", 2025],
      ["month", 12],
      ["state", "pending"],
    ]);
    expect(invoices.at("x")).toBe(row);
    const whole = { ...row, uuid: "y", state: "paid" as const };
    expect(invoices.insert(whole)).toBe(whole);
    // @ts-expect-error The month has no default.
    invoices.insert({ uuid: "z", customer: id("lab"), year: 2025 });
  });

  test("stay in the order in which they were added", () => {
    const { orders } = storeOf("done", "done", "done");
    orders.update("a", { state: "erred" });
    orders.insert(order("x"));
    orders.delete("b");
    expect(names(orders.all())).toBe("acx");
  });
});

describe("an index", () => {
  test("follows changes", () => {
    const { orders } = storeOf("done", "erred", "done");
    expect(names(orders.where("state", "done"))).toBe("ac");
    orders.update("a", { state: "erred" });
    orders.insert(order("d"));
    orders.delete("c");
    expect(names(orders.where("state", "done"))).toBe("d");
    expect(names(orders.where("state", "erred"))).toBe("ab");
    expect(orders.where("state", "rejected")).toEqual([]);
    expect(names(orders.where("resource", "r"))).toBe("abd");
  });

  test("finds null", () => {
    const { resources } = createStore(completeWorld(smallFile(), ORIGIN));
    expect(resources.where("parent", null)).toHaveLength(2);
  });

  test("keeps the order of the table when rows leave and come back", () => {
    const { orders } = storeOf("done", "done", "done", "done");
    expect(names(orders.where("state", "done"))).toBe("abcd");
    orders.update("b", { state: "executing" });
    orders.update("b", { state: "done" });
    orders.update("a", { state: "executing" });
    orders.update("a", { state: "done" });
    expect(names(orders.where("state", "done"))).toBe("abcd");
  });

  test("is right after rows were added behind ones that were moved", () => {
    const { orders } = storeOf("done", "done");
    orders.where("state", "done");
    orders.delete("a");
    orders.insert(order("x"));
    orders.insert(order("a"));
    orders.update("x", { state: "erred" });
    orders.update("x", { state: "done" });
    expect(names(orders.where("state", "done"))).toBe("bxa");
  });
});
