import type { Row, Store, TableName } from "../../world/store.js";

/** An order of a table's rows; of two different rows one always comes first, so that a row can be found again. */
export interface Order<Name extends TableName, Key> {
  /** What is compared, looked up once per row. */
  key(store: Store, row: Row<Name>): Key;
  compare(a: Key, b: Key): number;
}
/** The same as one function, for rows that have all that is compared. */
export type Compare<Name extends TableName> = (store: Store, a: Row<Name>, b: Row<Name>) => number;

interface Sorted<Name extends TableName> {
  revision: number;
  /** Revision of the table that the order depends on. */
  basis: number;
  rows: Row<Name>[];
}

/** Keeps a table's rows in one order, and moves only the rows that have changed: sorting all takes much longer than a page. */
export class SortedTable<Name extends TableName, Key = Row<Name>> {
  private readonly stores = new WeakMap<Store, Sorted<Name>>();

  constructor(
    private readonly table: Name,
    private readonly order: Order<Name, Key> | Compare<Name>,
    /** Another table that the order looks at. */
    private readonly basis: TableName,
  ) {}

  /** All rows in order. The array is changed with the store: read it at once. */
  rows(store: Store): readonly Row<Name>[] {
    const table = store[this.table];
    const known = this.stores.get(store);
    if (known?.basis === store[this.basis].revision) {
      const changes = table.changesSince(known.revision);
      if (changes) {
        for (const { before, after } of changes) this.move(store, known.rows, before, after);
        known.revision = table.revision;
        return known.rows;
      }
    }
    const rows = this.sort(store, [...table.all()]);
    this.stores.set(store, { revision: table.revision, basis: store[this.basis].revision, rows });
    return rows;
  }

  /** Sorts some of the rows. */
  sort(store: Store, rows: readonly Row<Name>[]): Row<Name>[] {
    const { key, compare } = this.orderOf(store);
    const keyed = rows.map((row) => ({ row, key: key(store, row) }));
    return keyed.sort((a, b) => compare(a.key, b.key)).map(({ row }) => row);
  }

  private orderOf(store: Store): Order<Name, unknown> {
    const { order } = this;
    if (typeof order === "object") return order as Order<Name, unknown>;
    return { key: (_, row) => row, compare: (a, b) => order(store, a as Row<Name>, b as Row<Name>) };
  }

  private move(store: Store, rows: Row<Name>[], before: Row<Name> | undefined, after: Row<Name> | undefined): void {
    const { key, compare } = this.orderOf(store);
    const from = before ? this.position(store, rows, before) : -1;
    // Many changes leave a row where it is.
    if (before && after && compare(key(store, before), key(store, after)) === 0) rows[from] = after;
    else {
      if (before) rows.splice(from, 1);
      if (after) rows.splice(this.position(store, rows, after), 0, after);
    }
  }

  /** Where a row is, or would be. */
  private position(store: Store, rows: readonly Row<Name>[], row: Row<Name>): number {
    const { key, compare } = this.orderOf(store);
    const wanted = key(store, row);
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (compare(key(store, rows[middle] as Row<Name>), wanted) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
