import { checkSchema } from "../../../src/mock/world/check/file-schema.js";
import { findContradictions } from "../../../src/mock/world/check/index.js";
import { completeWorld } from "../../../src/mock/world/complete.js";
import type { World } from "../../../src/mock/world/types.js";

/**
 * Finds what must not be in any world, whatever was done to it: rows that violate the schema, values that are not written as
 * Waldur writes them, references to nothing, duplicate keys, two open plan periods of a resource, current usages of components
 * that the offering does not have. None means that all is well.
 *
 * @example
 * expect(checkInvariants(store.toWorld())).toEqual([]);
 */
export function checkInvariants(world: World): string[] {
  const { issues } = checkSchema(world);
  const found = [...issues, ...findContradictions(world)].map(
    ({ code, location, message }) => `${code} ${location}: ${message}`,
  );
  return found.length > 0 ? found : incomplete(world);
}

/** Rows that would be different after the world is saved and loaded. */
function incomplete(world: World): string[] {
  const complete = completeWorld(world, { seed: 0, now: 0 });
  const found: string[] = [];
  for (const [table, rows] of Object.entries(complete)) {
    const before = world[table as keyof World] as unknown[] | undefined;
    if (!Array.isArray(rows)) continue;
    for (const [index, row] of rows.entries())
      if (canonical(row) !== canonical(before?.[index])) found.push(`WORLD_ROW_INCOMPLETE /${table}/${index}`);
  }
  return found;
}

/** JSON with sorted keys, as their order has no meaning. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
