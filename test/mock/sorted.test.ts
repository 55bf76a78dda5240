import { describe, expect, test } from "vitest";
import { SortedTable } from "../../src/mock/drf/lists/sorted-table.js";
import type { Store } from "../../src/mock/world/store.js";
import type { Usage } from "../../src/mock/world/types.js";
import { changed, usageRow } from "./_usages.js";
import { id } from "./_world.js";

/** A small generator of numbers, the same on every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

const compare = (a: Usage, b: Usage) => a.usage - b.usage || (a.uuid < b.uuid ? -1 : a.uuid > b.uuid ? 1 : 0);

function changeAtRandom(store: Store, next: (below: number) => number, name: string): void {
  const rows = [...store.usages.all()];
  const row = rows[next(rows.length)] as Usage;
  const kind = next(4);
  if (kind === 0) store.usages.insert({ ...row, uuid: id(name), usage: next(20) });
  else if (kind === 1 && rows.length > 5) store.usages.delete(row.uuid);
  else if (kind === 2) store.usages.update(row.uuid, { description: name });
  else store.usages.update(row.uuid, { usage: next(20) });
}

describe("a table kept in order", () => {
  test.each([1, 50, 3000])("is what sorting gives, after %i changes at a time, some undone", (changes) => {
    const { store } = changed((small) => {
      small.usages = Array.from({ length: 40 }, (_, place) => ({
        ...usageRow("cpu", place % 7),
        uuid: id(`row ${place}`),
      }));
    });
    const sorted = new SortedTable<"usages", Usage>("usages", { key: (_, row) => row, compare }, "offerings");
    const next = numbers(changes);
    for (let round = 0; round < (changes > 100 ? 4 : 30); round++) {
      try {
        store.transaction(() => {
          for (let change = 0; change < changes; change++) changeAtRandom(store, next, `${changes} ${round} ${change}`);
          if (round % 3 === 0) throw new Error("undone");
        });
      } catch (error) {
        expect(error).toHaveProperty("message", "undone");
      }
      expect(sorted.rows(store)).toEqual([...store.usages.all()].sort((a, b) => compare(a, b)));
    }
  });
});
