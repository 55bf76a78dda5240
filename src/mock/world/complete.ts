import { isRecord } from "../values/json.js";
import { formatTimestamp } from "../values/time.js";
import type { FileRow, WorldFile } from "./file.js";
import type { Context, TableDefinition } from "./schema/column.js";
import { completeRow } from "./schema/define-table.js";
import { isTimestamp, normalizeUuid, toUtc } from "./schema/normalize.js";
import { tables } from "./tables/index.js";
import type { JsonObject, World } from "./types.js";

/** What a default may depend on besides the file. */
export interface Origin {
  /** Determines the uuids that the file leaves out. */
  seed: number;
  /** The clock's time in milliseconds, for timestamps that the file leaves out, unless it has a moment of its own. */
  now: number;
}

/** The rows of a file or of a world, by table. */
type Rows = { [table: string]: readonly never[] | undefined };

/**
 * Fills in what a world file leaves out, and writes uuids and timestamps as Waldur does. It checks nothing: `loadWorld` does.
 * A required value that the file lacks is undefined in the result.
 */
export function completeWorld(file: WorldFile, { seed, now }: Origin): World {
  // A file with a moment gives the same world whenever it is loaded.
  const timestamp = typeof file.moment === "string" && isTimestamp(file.moment) ? toUtc(file.moment) : undefined;
  const given = {
    ...file,
    categories: categoriesOf(file),
    organization_groups: groupsOf(file),
  } as Rows;
  const completed: { [table: string]: never[] } = {};
  const context = contextOf(given, completed, seed, timestamp ?? formatTimestamp(now));
  for (const [name, definition] of Object.entries<TableDefinition>(tables)) {
    const rows = name === "service_providers" ? providersOf(file, completed.customers ?? []) : (given[name] ?? []);
    completed[name] = rows.map(
      (row, index) => completeRow(definition, row as never, `/${name}/${index}`, context) as never,
    );
  }
  return { format: 1, ...(timestamp !== undefined && { moment: timestamp }), ...completed } as unknown as World;
}

/** The categories of a file, or one for offerings that name none. */
function categoriesOf({ categories = [], offerings = [] }: WorldFile): WorldFile["categories"] {
  const isNeeded = categories.length === 0 && offerings.some(({ category }) => category === undefined);
  return isNeeded ? [{ title: "Services" }] : categories;
}

/** The rows of a file for groups, and one for each other group that is named; the details of some records have their names. */
function groupsOf({
  organization_groups: rows = [],
  customers = [],
  offerings = [],
}: WorldFile): WorldFile["organization_groups"] {
  const plans = offerings.flatMap((offering) => offering.plans ?? []);
  const named = [...offerings, ...plans].flatMap(({ details }) => shownGroups(details));
  const used = [...customers, ...offerings, ...plans].flatMap(({ organization_groups = [] }) => organization_groups);
  const uuids = new Set([...used, ...named.map(({ uuid }) => uuid)].map(normalizeUuid));
  for (const { uuid } of rows) if (uuid !== undefined) uuids.delete(normalizeUuid(uuid));
  const nameOf = new Map(named.map(({ uuid, name }) => [normalizeUuid(uuid), name]));
  return [...rows, ...Array.from(uuids, (uuid) => ({ uuid, name: nameOf.get(uuid) }))];
}

/** Groups in details, which are shown as they are. */
function shownGroups(details: JsonObject | undefined): { uuid: string; name?: string | undefined }[] {
  const groups = details?.organization_groups;
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group) => {
    if (!isRecord(group) || typeof group.uuid !== "string") return [];
    return [{ uuid: group.uuid, name: typeof group.name === "string" ? group.name : undefined }];
  });
}

/** The rows of a file for providers, and one for each other organization that has offerings. */
function providersOf(
  { service_providers: rows = [], offerings = [] }: WorldFile,
  customers: readonly { uuid: string }[],
): readonly FileRow<"service_providers">[] {
  const ownersOf = (owned: readonly { customer?: string | undefined }[]) =>
    new Set(owned.flatMap(({ customer }) => (customer === undefined ? [] : [normalizeUuid(customer)])));
  const [providers, known] = [ownersOf(offerings), ownersOf(rows)];
  const missing = customers.filter(({ uuid }) => providers.has(uuid) && !known.has(uuid));
  return [...rows, ...missing.map(({ uuid }) => ({ customer: uuid }))];
}

function contextOf(given: Rows, completed: Rows, seed: number, now: string): Context {
  const results = new Map<string, unknown>();
  const once = <Result>(key: string, make: () => Result): Result => {
    if (!results.has(key)) results.set(key, make());
    return results.get(key) as Result;
  };
  const completedRows = <Row>(table: string) => (completed[table] ?? []) as readonly Row[];
  return {
    seed,
    now,
    once,
    given: <Row>(table: string) => (given[table] ?? []) as readonly Row[],
    completed: completedRows,
    related: <Row>(table: string, column: string, value: unknown) =>
      (once(`${table} by ${column}`, () => groupBy(completedRows<{ [column: string]: unknown }>(table), column)).get(
        value,
      ) as Row[] | undefined) ?? [],
  };
}

function groupBy<Row extends { [column: string]: unknown }>(rows: readonly Row[], column: string): Map<unknown, Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of rows) {
    const group = groups.get(row[column]);
    if (group) group.push(row);
    else groups.set(row[column], [row]);
  }
  return groups;
}
