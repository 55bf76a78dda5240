import { type NewRowOf, withDefaults } from "./schema/define-table.js";
import { tables } from "./tables/index.js";
import type { World } from "./types.js";

/** Names of the tables whose rows have a uuid. */
export type TableName = Exclude<keyof World, "format" | "moment" | "roles">;
/** A row of a table. */
export type Row<Name extends TableName> = World[Name][number];

/** A row to add. */
type NewRow<Name extends TableName> = NewRowOf<(typeof tables)[Name]>;

/** The rows with one value in an indexed column. */
interface Bucket {
  uuids: Set<string>;
  /** Whether they stand in the order of the table. */
  inOrder: boolean;
}
type Index = Map<unknown, Bucket>;

/** Positions of rows. They are not in the rows, which are saved and shown as they are. */
const positions = new WeakMap<object, number>();
let nextPosition = 0;

/** The position of a row in its table: rows that were added earlier have smaller ones, and a changed row keeps its own. */
export function positionOf(row: object): number {
  return positions.get(row) ?? -1;
}

/** Records how to undo a change. */
export type RecordUndo = (undo: () => void) => void;

/** Rows by uuid and by the columns of its indexes. Rows are never changed in place, so that they can be shared. */
export class Table<Name extends TableName> {
  /** Grows with every change of this table, to tell when a cached result is stale. */
  revision = 0;
  private readonly indexes = new Map<string, Index>();
  /** Whether another table has the same `rows`: copy on write. */
  private shared = false;
  private rows: Map<string, Row<Name>>;

  constructor(
    private readonly name: Name,
    rows: Iterable<Row<Name>> | Map<string, Row<Name>>,
    private readonly record: RecordUndo,
  ) {
    if (rows instanceof Map) {
      this.rows = rows;
      this.shared = true;
      return;
    }
    this.rows = new Map();
    for (const row of rows) {
      this.refuseKnown(row.uuid);
      this.rows.set(row.uuid, row);
      // A row of another store keeps its position.
      if (!positions.has(row)) positions.set(row, nextPosition++);
    }
  }

  /** A table with the same rows, to be changed without this one. It costs nothing until one of the two is changed. */
  fork(record: RecordUndo): Table<Name> {
    this.shared = true;
    return new Table(this.name, this.rows, record);
  }

  /** How many rows there are. */
  get size(): number {
    return this.rows.size;
  }

  /** The row with this uuid. */
  get(uuid: string | null | undefined): Row<Name> | undefined {
    return uuid ? this.rows.get(uuid) : undefined;
  }

  /** The row with this uuid, which must be there: references of a world never dangle. */
  at(uuid: string): Row<Name> {
    const row = this.rows.get(uuid);
    if (!row) throw new RangeError(`The world has no row ${uuid} in ${this.name}.`);
    return row;
  }

  /** All rows, in the order in which they were added. */
  all(): Iterable<Row<Name>> {
    return this.rows.values();
  }

  /** Rows whose indexed column has this value, in the order in which they were added. */
  where(column: (typeof tables)[Name]["indexes"][number], value: unknown): Row<Name>[] {
    const bucket = this.index(column).get(value);
    if (!bucket) return [];
    if (!bucket.inOrder) {
      bucket.uuids = new Set([...bucket.uuids].sort((a, b) => positionOf(this.at(a)) - positionOf(this.at(b))));
      bucket.inOrder = true;
    }
    return Array.from(bucket.uuids, (uuid) => this.at(uuid));
  }

  /** Adds a row; columns whose default is a constant may be left out. */
  insert(newRow: NewRow<Name>): Row<Name> {
    const row = withDefaults(tables[this.name], newRow as never) as Row<Name>;
    this.refuseKnown(row.uuid);
    this.unshare();
    positions.set(row, nextPosition++);
    this.add(row);
    this.record(() => this.drop(row));
    return row;
  }

  /** Changes columns of a row and gives the new row. */
  update(uuid: string, changes: Partial<Row<Name>>): Row<Name> {
    const before = this.at(uuid);
    const after = { ...before, ...changes };
    if (after.uuid !== uuid) throw new RangeError(`The row ${uuid} in ${this.name} cannot get another uuid.`);
    this.unshare();
    positions.set(after, positionOf(before));
    this.replace(before, after);
    this.record(() => this.replace(after, before));
    return after;
  }

  /** Removes a row. */
  delete(uuid: string): void {
    const row = this.at(uuid);
    this.unshare();
    this.drop(row);
    // Back to its former position, so that a refused call leaves no trace in the order.
    this.record(() => this.addBack(row));
  }

  /** Copies the rows before they are changed, when another table has the same map. */
  private unshare(): void {
    if (!this.shared) return;
    this.rows = new Map(this.rows);
    this.shared = false;
  }

  private refuseKnown(uuid: string): void {
    if (this.rows.has(uuid)) throw new RangeError(`The world has a row ${uuid} in ${this.name} already.`);
  }

  private add(row: Row<Name>): void {
    this.revision++;
    this.rows.set(row.uuid, row);
    for (const [column, index] of this.indexes) addToIndex(index, columnOf(row, column), row.uuid, true);
  }

  private addBack(row: Row<Name>): void {
    this.revision++;
    this.rows.set(row.uuid, row);
    const inOrder = [...this.rows.values()].sort((a, b) => positionOf(a) - positionOf(b));
    this.rows.clear();
    for (const each of inOrder) this.rows.set(each.uuid, each);
    for (const [column, index] of this.indexes) addToIndex(index, columnOf(row, column), row.uuid, false);
  }

  private drop(row: Row<Name>): void {
    this.revision++;
    for (const [column, index] of this.indexes) removeFromIndex(index, columnOf(row, column), row.uuid);
    this.rows.delete(row.uuid);
  }

  private replace(before: Row<Name>, after: Row<Name>): void {
    this.revision++;
    this.rows.set(before.uuid, after);
    for (const [column, index] of this.indexes) {
      const [old, value] = [columnOf(before, column), columnOf(after, column)];
      if (old === value) continue;
      removeFromIndex(index, old, before.uuid);
      addToIndex(index, value, after.uuid, false);
    }
  }

  private index(column: string): Index {
    const known = this.indexes.get(column);
    if (known) return known;
    const index: Index = new Map();
    for (const row of this.rows.values()) addToIndex(index, columnOf(row, column), row.uuid, true);
    this.indexes.set(column, index);
    return index;
  }
}

function columnOf(row: object, column: string): unknown {
  return (row as { [column: string]: unknown })[column];
}

/** Adds a row to an index, at the end of its bucket; the bucket stays in order only if the row is the last of its table. */
function addToIndex(index: Index, value: unknown, uuid: string, last: boolean): void {
  const bucket = index.get(value);
  if (!bucket) index.set(value, { uuids: new Set([uuid]), inOrder: true });
  else {
    bucket.uuids.add(uuid);
    bucket.inOrder &&= last;
  }
}

function removeFromIndex(index: Index, value: unknown, uuid: string): void {
  const bucket = index.get(value);
  bucket?.uuids.delete(uuid);
  // Values such as months come and go; an empty bucket would stay for good.
  if (bucket?.uuids.size === 0) index.delete(value);
}
