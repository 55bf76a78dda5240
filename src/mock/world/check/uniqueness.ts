import type { TableDefinition } from "../schema/column.js";
import { makeWalker } from "../schema/walk.js";
import { parts, tables } from "../tables/index.js";
import type { World } from "../types.js";
import type { ReportIssue } from "./issues.js";

type Row = { [column: string]: unknown };
type Located = readonly [row: Row, location: string];

/** Reports every duplicate: uuids, and the columns that a table declares to be unique. */
export function checkUniqueness(world: World, report: ReportIssue): void {
  const walk = makeWalker(
    ({ items }) => (items?.parts.object?.unique.length ?? 0) > 0,
    ({ items }, rows, _, location) => {
      for (const key of items?.parts.object?.unique ?? []) checkKey(locate(rows as Row[], location), key, report);
    },
  );
  for (const [table, definition] of Object.entries<TableDefinition>(tables)) {
    const rows = locate(world[table as keyof typeof tables] as object[] as Row[], `/${table}`);
    for (const key of definition.columns.uuid ? ["uuid", ...definition.unique] : definition.unique)
      checkKey(rows, key, report);
    for (const [row, location] of rows) walk(definition, row, location);
  }
  for (const [part, { table }] of Object.entries(parts)) {
    const rows = world[table].flatMap((row, index) =>
      locate(row[part as keyof typeof parts] as object[] as Row[], `/${table}/${index}/${part}`),
    );
    checkKey(rows, "uuid", report);
  }
}

function locate(rows: readonly Row[], location: string): Located[] {
  return rows.map((row, index) => [row, `${location}/${index}`]);
}

/** Reports each row, or item of a list in it, that has the key of an earlier one. Keys with a missing part count for nothing. */
function checkKey(rows: readonly Located[], key: string | readonly string[], report: ReportIssue): void {
  const seen = new Map<unknown, string>();
  const note = (value: unknown, location: string, explain = "") => {
    const first = seen.get(value);
    if (value === undefined) return;
    if (first === undefined) seen.set(value, location);
    else report("WORLD_KEY_DUPLICATE", location, `Duplicate of ${first}${explain}.`);
  };
  for (const [row, location] of rows) {
    if (typeof key !== "string") {
      const values = key.map((column) => row[column]);
      if (!values.includes(undefined)) note(values.join(" "), location, `, with the same ${key.join(", ")}`);
      continue;
    }
    const value = row[key];
    if (Array.isArray(value)) for (const [at, item] of value.entries()) note(item, `${location}/${key}/${at}`);
    else note(value, `${location}/${key}`);
  }
}
