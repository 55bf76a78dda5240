import type { TableDefinition } from "./schema/column.js";
import { tables } from "./tables/index.js";
import type { World } from "./types.js";

/** The content of a world file as one string. */
export function worldText(world: World): string {
  return [...serializeWorld(world)].join("");
}

/** The content of a world file in pieces, one row a line, so that a large world is not copied into one string. */
export function* serializeWorld(world: World): Generator<string> {
  yield '{\n"format": 1';
  if (world.moment !== undefined) yield `,\n"moment": ${JSON.stringify(world.moment)}`;
  for (const [table, { late }] of Object.entries<TableDefinition>(tables)) {
    const rows: readonly unknown[] = world[table as keyof typeof tables];
    if (late && rows.length === 0) continue;
    yield `,\n"${table}": [`;
    for (const [index, row] of rows.entries()) yield `${index > 0 ? "," : ""}\n${JSON.stringify(row)}`;
    yield rows.length > 0 ? "\n]" : "]";
  }
  yield "\n}\n";
}
