import type { Row, Store, TableName } from "../../world/store.js";
import type { Call } from "../call.js";
import { applyOrdering, type Filters, type Ordering, readFilters } from "./filters.js";

/** Definition of a list. */
export interface ListSpec<Name extends TableName> {
  /** Tables that the rows and the values that they are filtered by come from. */
  tables: readonly TableName[];
  /** Compares rows by the default order. */
  defaultOrder(store: Store): (a: Row<Name>, b: Row<Name>) => number;
  filters: Filters<Row<Name>>;
  /** Without one `o` is no parameter of the list. */
  ordering?: Ordering<Row<Name>>;
  /** Parameters that depend on more than the tables, such as the caller's roles or the clock: lists with them are not cached. */
  uncached?: readonly string[];
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
 * The rows of a list: visible, filtered and ordered as requested.
 *
 * Lists are cached until a table changes, so that the next page, a HEAD and the same query cost no more than a page.
 */
export function listRows<Name extends TableName>(call: Call, spec: ListSpec<Name>): readonly Row<Name>[] {
  if (spec.uncached?.some((name) => call.query.has(name))) return compute(call, spec);
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
  const { store } = call;
  const conditions = readFilters(call, spec.filters);
  for (const { check } of conditions) check?.();
  const tests = conditions.flatMap(({ test }) => (test ? [test] : []));
  const seesAll = spec.visibilityKey(call) === "all";
  if (!seesAll) tests.push(spec.visible(call));
  const indexed = conditions.find(({ rows }) => rows)?.rows;
  const candidates = indexed ? indexed() : seesAll ? store[spec.tables[0] as Name].all() : spec.reach(call);
  const rows = [...candidates].filter((row) => tests.every((test) => test(row)));
  const compare = spec.defaultOrder(store);
  return spec.ordering ? applyOrdering(call, rows, spec.ordering, compare) : rows.sort(compare);
}
