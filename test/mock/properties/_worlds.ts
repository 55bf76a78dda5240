import fc from "fast-check";
import type { Json } from "../../../src/contract/contract.js";
import type { WorldFile } from "../../../src/mock/world/file.js";
import type { World } from "../../../src/mock/world/types.js";
import { worldSchema } from "../../../src/mock/world/world-schema.js";
import { named } from "./_rows.js";
import { NASTY, valuesFor } from "./_schemas.js";
import { propertyWorld } from "./_world.js";

// Worlds that differ from the usual one in a few places, each by a value that the schema of worlds allows.

type Rows = Record<string, unknown>[];
const schema = worldSchema() as { properties: Record<string, Json>; $defs: Record<string, Json> };

/** The properties of a row, by table. */
const TABLES = Object.entries(schema.properties).flatMap(([table, { items }]): [string, Record<string, Json>][] => {
  const name = (items as { $ref?: string } | undefined)?.$ref?.split("/").at(-1);
  return name ? [[table, schema.$defs[name]?.properties as Record<string, Json>]] : [];
});

/** Every uuid that is in the usual world, so that some references lead to the right kind of row. */
const uuids = [...new Set(JSON.stringify(propertyWorld()).match(/[0-9a-f]{32}/g))];
const anyUuid = fc.constantFrom(...uuids);

function isUuid({ pattern }: Json): boolean {
  return typeof pattern === "string" && pattern.includes("[0-9a-fA-F]{8}");
}

function valueAt(node: Json): fc.Arbitrary<unknown> {
  if (isUuid(node)) return [node.type].flat().includes("null") ? fc.option(anyUuid) : anyUuid;
  const { properties, items } = node;
  if (items && isUuid(items as Json)) return fc.array(anyUuid, { maxLength: 3 });
  // Parts with references of their own: a whole one of them is hardly ever right, so one column is changed.
  if (properties && Object.values(properties as Record<string, Json>).some(isUuid)) return fc.constant(null);
  return valuesFor(node);
}

/** A value that is put into a row. */
export class Edit {
  constructor(
    readonly table: string,
    readonly row: number,
    readonly column: string,
    readonly value: unknown,
  ) {}
  [fc.toStringMethod] = () => `${this.table}[${this.row}].${this.column} = ${JSON.stringify(this.value)}`;
}

const edit: fc.Arbitrary<Edit> = fc.oneof(
  ...TABLES.map(([table, properties]) => {
    const columns = Object.entries(properties).map(([column, node]) => {
      const value = fc.oneof({ weight: 15, arbitrary: valueAt(node) }, { weight: 1, arbitrary: NASTY });
      return fc.tuple(fc.nat(9), value).map(([row, made]) => new Edit(table, row, column, made));
    });
    return { weight: columns.length, arbitrary: fc.oneof(...columns) };
  }),
);

/** Some edits of the usual world, few enough that most of the worlds are good. */
export const edits = fc.array(edit, { minLength: 1, maxLength: 4, size: "max" });

/** The usual world, edited. */
export function edited(changes: readonly Edit[]): WorldFile {
  const world = propertyWorld() as unknown as Record<string, Rows>;
  for (const { table, row, column, value } of changes) {
    const rows = world[table];
    if (!rows || rows.length === 0) continue;
    (rows[row % rows.length] as Record<string, unknown>)[column] = structuredClone(value);
  }
  return JSON.parse(named(JSON.stringify(world), world as unknown as World));
}
