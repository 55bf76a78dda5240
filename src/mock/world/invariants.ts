import { findMistakes } from "./check.js";
import { completeWorld } from "./defaults.js";
import type { World } from "./types.js";
import { schemaMistakes } from "./validate-file.js";

/**
 * Finds what must not be in any world, whatever was done to it: rows that break the schema, values that are not written as
 * Waldur writes them, references to nothing, keys that are there twice, two open plan periods of a resource, current usages
 * of components that the offering has not. Each finding is a sentence with its place; none means that all is well.
 *
 * @example
 * expect(checkInvariants(store.toWorld())).toEqual([]);
 */
export function checkInvariants(world: World): string[] {
  const { mistakes } = schemaMistakes(world);
  const found = [...mistakes, ...findMistakes(world)].map(({ place, message }) => `${place}: ${message}`);
  return found.length > 0 ? found : incomplete(world);
}

/** Rows that would come back changed when the world is saved and loaded. */
function incomplete(world: World): string[] {
  const complete = completeWorld(world, { seed: 0, now: 0 });
  const found: string[] = [];
  for (const [table, rows] of Object.entries(complete)) {
    const before = world[table as keyof World] as unknown[] | undefined;
    if (!Array.isArray(rows)) continue;
    for (const [index, row] of rows.entries())
      if (canonical(row) !== canonical(before?.[index]))
        found.push(`/${table}/${index}: It is not complete, or not written as Waldur writes it.`);
  }
  return found;
}

/** JSON with sorted keys: their order says nothing. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, item: unknown) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
