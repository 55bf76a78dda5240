import { isDeepStrictEqual } from "node:util";
import type { Changes } from "../../src/contract/changes.js";

type Json = { [key: string]: unknown };

/** How many levels of an entry of the document are keyed by names. */
const DEPTHS: { [key: string]: number } = { paths: 1, components: 2 };

/**
 * What makes the bundle of a release line of that of the base, by `applyChanges()`.
 *
 * @example const changes = findChanges(base, bundle); // { components: { schemas: { Resource: { ... } } } }
 */
export function findChanges(base: object, line: object): Changes {
  return compare(base as Json, line as Json, (key) => DEPTHS[key] ?? 0);
}

function compare(base: Json, line: Json, depthOf: (key: string) => number): Json {
  const changed = Object.keys({ ...base, ...line }).filter((key) => !isDeepStrictEqual(base[key], line[key]));
  return Object.fromEntries(
    changed.map((key) => {
      const depth = depthOf(key);
      const value = line[key] ?? null;
      return [key, depth && value ? compare((base[key] ?? {}) as Json, value as Json, () => depth - 1) : value];
    }),
  );
}
