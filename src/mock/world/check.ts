import { checkConsistency } from "./check-consistency.js";
import { checkReferences } from "./check-references.js";
import { checkUniqueness } from "./check-uniqueness.js";
import type { Mistake, Report } from "./issues.js";
import type { World } from "./types.js";

/**
 * Finds what contradicts itself in a world whose rows are complete: references to nothing, keys that are there twice, rows
 * that do not fit together. Columns that are lacking (in a file with other mistakes) are passed over.
 */
export function findMistakes(world: World): Mistake[] {
  const mistakes: Mistake[] = [];
  const report: Report = (place, message) => mistakes.push({ place, message });
  checkReferences(world, report);
  checkUniqueness(world, report);
  checkConsistency(world, report);
  return mistakes;
}
