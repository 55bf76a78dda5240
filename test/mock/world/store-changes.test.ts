import { describe, expect, test } from "vitest";
import { createRandom } from "../../../src/mock/values/random.js";
import { failing, names, order, storeOf } from "./_orders.js";

describe("a transaction", () => {
  test("gives its result and keeps its changes", () => {
    const store = storeOf("done");
    expect(store.transaction(() => store.orders.insert(order("b")).uuid)).toBe("b");
    expect(names(store.orders.all())).toBe("ab");
  });

  test("that fails leaves no trace, not even in the order", () => {
    const store = storeOf("done", "erred", "done", "done");
    store.orders.where("state", "done");
    const before = store.toWorld();
    failing(store, () => {
      store.orders.delete("c");
      store.orders.insert(order("x"));
      store.orders.update("a", { state: "erred" });
      store.orders.delete("a");
      store.orders.insert(order("c", "erred"));
      store.orders.update("x", { state: "rejected" });
    });
    expect(store.toWorld()).toEqual(before);
    expect(store.orders.at("a")).toBe(before.orders[0]);
    expect(names(store.orders.where("state", "done"))).toBe("acd");
    expect(names(store.orders.where("state", "erred"))).toBe("b");
  });

  test("inside of another is undone with it", () => {
    const store = storeOf("done");
    failing(store, () => {
      store.transaction(() => store.orders.insert(order("b")));
      store.orders.insert(order("c"));
    });
    expect(names(store.orders.all())).toBe("a");
  });

  test("inside of another may fail alone", () => {
    const store = storeOf("done");
    store.transaction(() => {
      store.orders.insert(order("b"));
      failing(store, () => store.orders.insert(order("c")));
      store.orders.insert(order("d"));
    });
    expect(names(store.orders.all())).toBe("abd");
  });

  test("does not undo what was done before it", () => {
    const store = storeOf("done");
    store.orders.insert(order("b"));
    failing(store, () => store.orders.insert(order("c")));
    expect(names(store.orders.all())).toBe("ab");
  });
});

describe("the revision", () => {
  test("of a store and of the changed table grow, also when a change is undone", () => {
    const store = storeOf("done");
    const revisions = () => [store.revision, store.orders.revision];
    const usages = store.usages.revision;
    let [last, ofTable] = revisions();
    const grown = () => {
      const [now, table] = revisions();
      const result = [Number(now) > Number(last), Number(table) > Number(ofTable)];
      [last, ofTable] = [now, table];
      return result;
    };
    store.orders.update("a", { state: "erred" });
    expect(grown()).toEqual([true, true]);
    failing(store, () => store.orders.delete("a"));
    expect(grown()).toEqual([true, true]);
    store.orders.where("state", "erred");
    expect(grown()).toEqual([false, false]);
    expect(store.usages.revision).toBe(usages);
  });
});

describe("a fork", () => {
  test("and its origin do not see each other's changes", () => {
    const store = storeOf("done", "erred");
    const [first, second] = [store.fork(), store.fork()];
    first.orders.update("a", { state: "rejected" });
    store.orders.insert(order("x"));
    second.orders.delete("b");
    const third = first.fork();
    third.orders.insert(order("y", "rejected"));
    expect([store, first, second, third].map(({ orders }) => names(orders.all()))).toEqual(["abx", "ab", "a", "aby"]);
    expect([store, first, second, third].map(({ orders }) => names(orders.where("state", "rejected")))).toEqual([
      "",
      "a",
      "",
      "ay",
    ]);
    expect(names(store.orders.where("state", "done"))).toBe("ax");
  });

  test("shares rows", () => {
    const store = storeOf("done", "erred");
    const fork = store.fork();
    fork.orders.update("a", { state: "erred" });
    expect(fork.orders.at("b")).toBe(store.orders.at("b"));
  });

  test("is not made of half a change", () => {
    const store = storeOf("done");
    expect(() => store.transaction(() => store.fork())).toThrow(RangeError);
  });
});

test("whatever is done and undone, a store is what a plain list would be", () => {
  const states = ["done", "erred", "executing"] as const;
  for (let seed = 0; seed < 60; seed++) {
    const random = createRandom(seed, "store");
    let store = storeOf("done", "done", "erred");
    let list = [...store.orders.all()];
    const apply = (steps: number) => {
      for (let step = 0; step < steps; step++) {
        const victim = list.length > 0 ? random.pick(list).uuid : "";
        const kind = random.integer(0, 2);
        const state = random.pick(states);
        if (kind === 0 || victim === "")
          list = [...list, store.orders.insert(order(`${seed}-${random.next()}`, state))];
        else if (kind === 1) {
          const row = store.orders.update(victim, { state });
          list = list.map((each) => (each.uuid === victim ? row : each));
        } else {
          store.orders.delete(victim);
          list = list.filter(({ uuid }) => uuid !== victim);
        }
      }
    };
    for (let round = 0; round < 12; round++) {
      const before = list;
      const act = random.integer(0, 3);
      if (act === 0) apply(2);
      else if (act === 1) store.transaction(() => apply(3));
      else if (act === 2) {
        failing(store, () => {
          store.transaction(() => apply(2));
          apply(2);
        });
        list = before;
      } else store = store.fork();
      expect([...store.orders.all()]).toEqual(list);
      for (const state of states)
        expect(store.orders.where("state", state)).toEqual(list.filter((row) => row.state === state));
    }
  }
});
