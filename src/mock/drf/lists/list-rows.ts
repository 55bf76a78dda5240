import type { Row, Store, TableName } from "../../world/store.js";
import type { Call } from "../call.js";
import { applyOrdering, type Condition, type Filters, type Ordering, readFilters } from "./filters.js";
import type { SortedTable } from "./sorted-table.js";

/** Definition of a list. */
export interface ListSpec<Name extends TableName> {
  /** Tables that the rows and the values that they are filtered by come from. */
  tables: readonly TableName[];
  /** The rows in the default order. */
  sorted: Pick<SortedTable<Name, unknown>, "rows" | "sort">;
  filters: Filters<Row<Name>>;
  /** Without one `o` is no parameter of the list. */
  ordering?: Ordering<Row<Name>>;
  /** Names what the caller sees, `all` for everything: calls with the same key see the same rows, as long as the world is the same. */
  visibilityKey(call: Call): string;
  visible(call: Call): (row: Row<Name>) => boolean;
  /** The rows that a caller who does not see all may see, from an index. */
  reach(call: Call): Row<Name>[];
}

/** Maximum number of cached lists per store; the least recently used one is evicted. */
const MAX_CACHED = 32;

interface CachedLists<R> {
  revisions: number[];
  /** By what the caller sees and the parameters. */
  lists: Map<string, readonly R[]>;
}

const cache = new WeakMap<object, WeakMap<Store, CachedLists<unknown>>>();

/**
 * The rows of a list: visible, filtered and ordered as the request asks. The array may change with the store: read it at once.
 *
 * Lists are cached until a table changes, so that the next page, a HEAD and the same query cost no more than a page.
 */
export function listRows<Name extends TableName>(call: Call, spec: ListSpec<Name>): readonly Row<Name>[] {
  const { lists } = cacheFor(call.store, spec);
  const key = listKey(call, spec);
  const rows = lists.get(key) ?? compute(call, spec);
  // Moved to the end, as the most recently used.
  lists.delete(key);
  if (lists.size >= MAX_CACHED) lists.delete(lists.keys().next().value as string);
  lists.set(key, rows);
  return rows;
}

function cacheFor<Name extends TableName>(store: Store, spec: ListSpec<Name>): CachedLists<Row<Name>> {
  const stores = cache.get(spec) ?? new WeakMap();
  cache.set(spec, stores);
  let known = stores.get(store) as CachedLists<Row<Name>> | undefined;
  if (
    !known ||
    known.revisions.some((revision, index) => revision !== store[spec.tables[index] as TableName].revision)
  ) {
    known = { revisions: spec.tables.map((name) => store[name].revision), lists: new Map() };
    stores.set(store, known);
  }
  return known;
}

function listKey<Name extends TableName>(call: Call, { filters, visibilityKey }: ListSpec<Name>): string {
  const seen = visibilityKey(call);
  if (call.query.size === 0) return seen;
  const asked = Object.keys(filters).flatMap((name) => {
    const values = call.query.get(name);
    return values ? [name, values] : [];
  });
  return asked.length === 0 ? seen : `${seen} ${JSON.stringify(asked)}`;
}

function compute<Name extends TableName>(call: Call, spec: ListSpec<Name>): readonly Row<Name>[] {
  const conditions = readFilters(call, spec.filters);
  for (const { check } of conditions) check?.();
  const tests = conditions.flatMap(({ test }) => (test ? [test] : []));
  if (spec.visibilityKey(call) !== "all") tests.push(spec.visible(call));
  const matches = (row: Row<Name>) => tests.every((test) => test(row));
  const few = fewRows(call, spec, conditions);
  let rows: readonly Row<Name>[] = few ?? spec.sorted.rows(call.store);
  if (tests.length > 0) rows = rows.filter(matches);
  if (few) rows = spec.sorted.sort(call.store, rows);
  // Sorting keeps what is equal by `o` in the default order.
  return spec.ordering && call.query.has("o") ? applyOrdering(call, rows, spec.ordering, () => 0) : rows;
}

/** Rows from an index, among which all that match are; undefined when they are not few enough to be worth sorting. */
function fewRows<Name extends TableName>(
  call: Call,
  spec: ListSpec<Name>,
  conditions: readonly Condition<Row<Name>>[],
): Row<Name>[] | undefined {
  const indexed = conditions.find(({ rows }) => rows)?.rows;
  if (!indexed && spec.visibilityKey(call) === "all") return undefined;
  const rows = indexed ? [...indexed()] : spec.reach(call);
  return rows.length * 4 < call.store[spec.tables[0] as TableName].size ? rows : undefined;
}
