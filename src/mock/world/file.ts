import type { InputRowOf } from "./schema/table.js";
import type { tables } from "./tables/index.js";
import type { offerings } from "./tables/offerings.js";
import type { orders } from "./tables/orders.js";
import type { resources } from "./tables/resources.js";

/** An offering in a world file. */
export type OfferingFile = InputRowOf<typeof offerings>;
/** A resource in a world file. */
export type ResourceFile = InputRowOf<typeof resources>;
/** An order in a world file. */
export type OrderFile = InputRowOf<typeof orders>;

type InputTables = { [Name in keyof typeof tables]?: InputRowOf<(typeof tables)[Name]>[] | undefined };

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
