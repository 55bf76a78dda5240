import type { AnyColumn, Column, Columns, Context, DefaultKind, Schema, TableDefinition } from "./column.js";

type ColumnName<C> = keyof C & string;

/**
 * Declares a table: types, defaults, schema, references and checks all come from its columns.
 *
 * @example
 * defineTable("Category", "A category of offerings.", { uuid: ownUuid, title: text("Title.", { min: 1 }) });
 */
export function defineTable<C extends Columns, const Index extends ColumnName<C> = never>(
  name: string,
  description: string,
  columns: C,
  options: {
    indexes?: readonly Index[];
    unique?: readonly (ColumnName<C> | readonly ColumnName<C>[])[];
    scaled?: boolean;
    late?: boolean;
  } = {},
): TableDefinition<C, Index> {
  const entries = Object.entries(columns);
  const blank = Object.fromEntries(entries.map(([column]) => [column, undefined]));
  return {
    name,
    description,
    columns,
    entries,
    blank,
    indexes: [],
    unique: [],
    scaled: false,
    late: false,
    ...options,
  };
}

type ValueOf<C> = C extends Column<infer Value, never, DefaultKind> ? Value : never;
type InputOf<C> = C extends { parts: { normalize: (given: infer Input, ...rest: never[]) => unknown } } ? Input : never;
type KindOf<C> = C extends { parts: { defaultKind: infer Kind } } ? Kind : never;

/** A complete row. */
export type RowOf<T extends TableDefinition> = { [Name in keyof T["columns"]]: ValueOf<T["columns"][Name]> };

/** A complete row but for columns whose default is a constant, which may be left out. */
export type NewRowOf<T extends TableDefinition> = {
  [Name in keyof T["columns"] as KindOf<T["columns"][Name]> extends "constant" ? never : Name]: ValueOf<
    T["columns"][Name]
  >;
} & {
  [Name in keyof T["columns"] as KindOf<T["columns"][Name]> extends "constant" ? Name : never]?: ValueOf<
    T["columns"][Name]
  >;
};

/** A row of a world file: what has a default may be left out. */
export type InputRowOf<T extends TableDefinition> = {
  [Name in keyof T["columns"] as KindOf<T["columns"][Name]> extends "none" ? Name : never]: InputOf<T["columns"][Name]>;
} & {
  [Name in keyof T["columns"] as KindOf<T["columns"][Name]> extends "none" ? never : Name]?:
    | InputOf<T["columns"][Name]>
    | undefined;
};

/** Fills in what a row leaves out, and writes the rest as Waldur does. A required column that is missing stays undefined. */
export function completeRow<T extends TableDefinition>(
  { entries, blank }: T,
  given: InputRowOf<T>,
  location: string,
  context: Context,
): RowOf<T> {
  // An object that gets many columns one by one is slow to read.
  const row: Record<string, unknown> = { ...blank };
  const input = given as Record<string, never>;
  for (const [name, { parts }] of entries) {
    const value = input[name];
    if (value !== undefined) row[name] = parts.normalize(value, `${location}/${name}`, context);
  }
  for (const [name, { parts }] of entries)
    if (row[name] === undefined)
      row[name] = parts.fallback ? parts.fallback(row as never, context, location) : constantOf(parts);
  return row as RowOf<T>;
}

/** Fills in the defaults that are constants. A row that lacks none is returned as it is. */
export function withDefaults<T extends TableDefinition>({ entries, blank }: T, row: NewRowOf<T>): RowOf<T> {
  const given: { readonly [name: string]: unknown } = row;
  const missing = entries.filter(([name, { parts }]) => parts.defaultKind === "constant" && given[name] === undefined);
  const defaults = missing.map(([name, { parts }]) => [name, constantOf(parts)]);
  return (missing.length > 0 ? { ...blank, ...row, ...Object.fromEntries(defaults) } : row) as RowOf<T>;
}

/** The default that is a constant; undefined for a column without one. */
function constantOf({ schema }: AnyColumn["parts"]): unknown {
  const value = schema.default;
  return typeof value === "object" && value !== null ? structuredClone(value) : value;
}

/** The JSON Schema of a row in a world file. */
export function rowSchema({ description, entries }: TableDefinition): Schema {
  const required = entries.flatMap(([name, { parts }]) => (parts.defaultKind === "none" ? [name] : []));
  return {
    type: "object",
    description,
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(entries.map(([name, { parts }]) => [name, parts.schema])),
  };
}
