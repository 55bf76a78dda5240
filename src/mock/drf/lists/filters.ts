import type { ReleaseLine } from "../../../contract/lines.js";
import type { Call } from "../call.js";
import { Refusal } from "../call.js";
import { notFound } from "../errors.js";
import { type Condition, type Filter, InvalidFilter } from "./filter-kinds.js";

export {
  boolean,
  type Condition,
  choice,
  commaTexts,
  commaUuids,
  custom,
  customUuid,
  date,
  datetime,
  flag,
  hyperlink,
  icontains,
  number,
  since,
  text,
  texts,
  uuid,
  word,
  wordFlag,
} from "./filter-kinds.js";

/** Filters by the name of their parameter, `o` for the ordering among them. */
export type Filters<R> = Readonly<Record<string, Filter<R> | Ordering<R>>>;

/** Sort keys: a name and the value to compare. Null comes last, and first when descending. */
export interface Ordering<R> {
  /** Whether unknown names are ignored instead of refused. */
  readonly lenient?: boolean;
  readonly keys: Readonly<Record<string, Key<R>>>;
  /** Keys that came with a release. */
  readonly later?: { readonly since: ReleaseLine; readonly keys: Readonly<Record<string, Key<R>>> };
}
type Key<R> = (row: R, call: Call) => string | number | boolean | null | undefined;

/** The parameter `o`: names joined by commas, with `-` for descending. */
export function ordering<R>(
  keys: Ordering<R>["keys"],
  { lenient = false, later }: Pick<Ordering<R>, "lenient" | "later"> = {},
): Ordering<R> {
  return { keys, lenient, ...(later && { later }) };
}

/**
 * Reads all filters of a request.
 *
 * @throws Refusal 400 that names every parameter that cannot be read; unknown parameters and empty values are ignored.
 */
export function readFilters<R>(call: Call, filters: Filters<R>): Condition<R>[] {
  const conditions: Condition<R>[] = [];
  if (call.query.size === 0) return conditions;
  let invalid: Record<string, readonly string[]> | undefined;
  for (const name of Object.keys(filters)) {
    const values = call.query.get(name);
    if (!values || values.length === 0) continue;
    const filter = filters[name] as Filter<R> | Ordering<R>;
    try {
      if ("keys" in filter) readOrdering(call, values, filter);
      else conditions.push(filter.read(values, call) ?? {});
    } catch (error) {
      if (!(error instanceof InvalidFilter)) throw error;
      invalid = { ...invalid, [name]: error.messages };
    }
  }
  if (invalid) throw new Refusal(400, invalid);
  return conditions;
}

/**
 * The rows that match all filters of the request.
 *
 * @throws Refusal 400 for values that cannot be read, 404 for a hyperlink whose path leads nowhere.
 */
export function applyFilters<R>(call: Call, rows: Iterable<R>, filters: Filters<R>): R[] {
  let result: R[] = Array.isArray(rows) ? rows : [...rows];
  for (const { test, rows: found, check } of readFilters(call, filters)) {
    check?.();
    if (test) result = result.filter(test);
    else if (found) {
      const set = new Set(found());
      result = result.filter((row) => set.has(row));
    }
  }
  return result;
}

/**
 * Finds the object of the path; the filters of the list count there too.
 *
 * @param find gives the object, or refuses when the caller does not see it.
 * @throws Refusal 404 when it does not match, 400 for a filter that cannot be read, also when there is no such object.
 */
export function requested<R>(call: Call, filters: Filters<R>, model: string, find: (call: Call) => R): R {
  if (call.query.size === 0) return find(call);
  const conditions = readFilters(call, filters);
  const row = find(call);
  // The contract has one 404 here, so a hyperlink whose path leads nowhere is one that does not match.
  if (conditions.some(({ test }) => test && !test(row))) throw notFound(model);
  return row;
}

/** The rows in the order that `o` asks for, else in the default order; rows that are equal by `o` too. */
export function applyOrdering<R>(
  call: Call,
  rows: readonly R[],
  order: Ordering<R>,
  defaultCompare: (a: R, b: R) => number,
): R[] {
  const asked = readOrdering(call, call.query.get("o") ?? [], order);
  if (asked.length === 0) return rows.toSorted(defaultCompare);
  const values = rows.map((row) => ({ row, by: asked.map(({ key }) => key(row, call) ?? null) }));
  values.sort((a, b) => {
    for (let index = 0; index < asked.length; index++) {
      const sign = compareValues(a.by[index] as Comparable, b.by[index] as Comparable);
      if (sign !== 0) return (asked[index] as Asked<R>).descending ? -sign : sign;
    }
    return defaultCompare(a.row, b.row);
  });
  return values.map(({ row }) => row);
}

type Comparable = string | number | boolean | null;

/** As the database compares: a missing value is greater than any other. */
function compareValues(a: Comparable, b: Comparable): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

interface Asked<R> {
  key: Key<R>;
  descending: boolean;
}

function readOrdering<R>(
  call: Call,
  values: readonly string[],
  { lenient = false, ...order }: Ordering<R>,
): Asked<R>[] {
  const { later } = order;
  const keys = later && call.contract.since(later.since) ? { ...order.keys, ...later.keys } : order.keys;
  const names = (values.at(-1) ?? "").split(",").filter((name) => name !== "");
  return names.flatMap((name) => {
    const descending = name.startsWith("-");
    const plain = descending ? name.slice(1) : name;
    if (!Object.hasOwn(keys, plain) && lenient) return [];
    if (!Object.hasOwn(keys, plain))
      throw new InvalidFilter([`Select a valid choice. ${name} is not one of the available choices.`]);
    return { key: keys[plain] as Key<R>, descending };
  });
}
