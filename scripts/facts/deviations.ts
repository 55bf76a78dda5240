import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** A place where the contract knowingly departs from the docs. */
export interface Deviation {
  /** Short name, unique in the file. */
  id: string;
  /** Why the contract does not say what the docs say. */
  why: string;
  /** What shows that the docs are wrong, or cannot say it. */
  evidence: string;
  differences: {
    /** operationIds, or `all`. */
    operations: string[] | "all";
    /** Places as in {@link Difference.place}, or `all`. */
    places: string[] | "all";
    /** What the docs say there, or `absent`. */
    docs: string;
    /** What the contract says there, or `absent`. */
    contract: string;
  }[];
}

/**
 * Reads `deviations.yaml`.
 *
 * @example const deviations = loadDeviations("openapi/deviations.yaml");
 * @throws Error with one sentence naming the entry and what it lacks.
 */
export function loadDeviations(file: string): Deviation[] {
  const entries: unknown = parse(readFileSync(file, "utf8"));
  if (!Array.isArray(entries)) throw new Error(`${file}: a list of deviations is expected.`);
  const ids = new Set<string>();
  return entries.map((entry: Partial<Deviation>, index) => {
    const name = entry?.id ?? `entry ${index + 1}`;
    for (const key of ["id", "why", "evidence"] as const) {
      if (typeof entry?.[key] !== "string" || entry[key] === "") throw new Error(`${file}: ${name} has no "${key}".`);
    }
    if (ids.has(String(entry.id))) throw new Error(`${file}: the id "${name}" is used twice.`);
    ids.add(String(entry.id));
    if (!Array.isArray(entry.differences) || entry.differences.length === 0) {
      throw new Error(`${file}: ${name} has no "differences".`);
    }
    for (const difference of entry.differences) {
      for (const key of ["operations", "places"] as const) {
        const value = difference[key];
        if (value !== "all" && !(Array.isArray(value) && value.length > 0)) {
          throw new Error(`${file}: ${name}: "${key}" must be a list or "all".`);
        }
      }
      for (const key of ["docs", "contract"] as const) {
        if (typeof difference[key] !== "string") throw new Error(`${file}: ${name}: "${key}" must be a text.`);
      }
    }
    return entry as Deviation;
  });
}
