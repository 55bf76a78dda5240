import type { Schema, TableDefinition } from "./schema/column.js";
import { rowSchema } from "./schema/define-table.js";
import { tables } from "./tables/index.js";

/** Address of the schema, for `$schema` in a world file. It is a name: nothing is read from there. */
export const SCHEMA_ID = "https://waldur-marketplace-contract.example/world.schema.json";

/**
 * The JSON Schema (2020-12) of a world file: what `--world`, `PUT /_mock/world` and `loadWorld` read and `--save` writes.
 * Only columns without a default are required. The package has it as a file, too: `world.schema.json`.
 *
 * @example
 * writeFileSync("world.schema.json", JSON.stringify(worldSchema(), null, 2));
 */
export function worldSchema(): Schema {
  const definitions = Object.entries<TableDefinition>(tables);
  return structuredClone({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: SCHEMA_ID,
    title: "World",
    type: "object",
    description: "The data that a mock holds. Rows refer to each other by uuid, with or without dashes.",
    additionalProperties: false,
    properties: {
      $schema: { type: "string", description: "Address of this schema, for editors." },
      format: { type: "integer", description: "Version of this format.", const: 1, default: 1 },
      moment: {
        type: "string",
        format: "date-time",
        description: "Where the clock starts, and the default of timestamps. Default: real time.",
      },
      ...Object.fromEntries(
        definitions.map(([table, { name, description }]) => [
          table,
          { type: "array", description, items: { $ref: `#/$defs/${name}` }, default: [] },
        ]),
      ),
    },
    $defs: Object.fromEntries(definitions.map(([, definition]) => [definition.name, rowSchema(definition)])),
  });
}
