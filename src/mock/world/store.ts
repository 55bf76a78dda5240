import { type RecordUndo, type Row, Table, type TableName } from "./store-table.js";
import { tables } from "./tables/index.js";
import type { World } from "./types.js";

export { positionOf, type Row, Table, type TableName } from "./store-table.js";

/** A world that can be looked up and changed. One per sandbox. */
export type Store = { readonly [Name in TableName]: Table<Name> } & {
  readonly roles: World["roles"];
  /** Grows with every change, to tell when a cached result is stale. */
  readonly revision: number;
  /** Carries out a change atomically: when it throws, everything is as before. */
  transaction<Result>(change: () => Result): Result;
  /** The world as it is now, without a moment: a store has no clock. Rows are shared, not copied: do not change them. */
  toWorld(): World;
  /** Whether any table has a row with this uuid. */
  has(uuid: string): boolean;
  /**
   * An independent store of the same world, for a sandbox. Tables are copied on write, rows never.
   */
  fork(): Store;
};

const NAMES = Object.entries(tables).flatMap(([name, { columns }]) => ("uuid" in columns ? [name as TableName] : []));

/** Builds the tables of a world. The world is not changed by the store. */
export function createStore(world: World): Store {
  return storeOf(world.roles, (name, record) => new Table(name, world[name] as Row<TableName>[], record));
}

function storeOf(roles: World["roles"], tableOf: (name: TableName, record: RecordUndo) => Table<TableName>): Store {
  const undo: (() => void)[] = [];
  let revision = 0;
  let depth = 0;
  const record = (step: () => void) => {
    revision++;
    // Outside a transaction nothing can be undone, and the steps would pile up.
    if (depth > 0) undo.push(step);
  };
  const stored = Object.fromEntries(NAMES.map((name) => [name, tableOf(name, record)]));
  const store = {
    ...stored,
    roles,
    get revision() {
      return revision;
    },
    transaction<Result>(change: () => Result): Result {
      const start = undo.length;
      depth++;
      try {
        return change();
      } catch (error) {
        if (undo.length > start) revision++;
        while (undo.length > start) undo.pop()?.();
        throw error;
      } finally {
        if (--depth === 0) undo.length = 0;
      }
    },
    toWorld(): World {
      const rows = NAMES.map((name) => [name, [...(stored[name] as Table<TableName>).all()]]);
      return { format: 1, roles, ...Object.fromEntries(rows) } as World;
    },
    has: (uuid: string) => NAMES.some((name) => stored[name]?.get(uuid) !== undefined),
    fork(): Store {
      if (depth > 0) throw new RangeError("A store cannot be forked in the middle of a transaction.");
      return storeOf(roles, (name, recordOfFork) => (stored[name] as Table<TableName>).fork(recordOfFork));
    },
  };
  return store as unknown as Store;
}
