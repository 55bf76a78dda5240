import type { InputRowOf } from "./schema/define-table.js";
import type { tables } from "./tables/index.js";
/** A row of a table in a world file. */
export type FileRow<Table extends keyof typeof tables> = InputRowOf<(typeof tables)[Table]>;

type InputTables = { [Table in keyof typeof tables]?: FileRow<Table>[] | undefined };

/**
 * A world as people write it: whatever has a default may be left out, uuids included, and uuids may have dashes and capitals.
 * `loadWorld` makes a `World` of it.
 *
 * @example
 * const file: WorldFile = { users: [{ username: "ada", is_staff: true }], customers: [{ name: "Ada's Lab" }] };
 */
export interface WorldFile extends InputTables {
  /** Address of the JSON Schema, for editors. */
  $schema?: string | undefined;
  /** Version of this format. Default: 1. */
  format?: 1 | undefined;
  /** Where the clock starts, and the default of timestamps. Default: real time. */
  moment?: string | undefined;
}
