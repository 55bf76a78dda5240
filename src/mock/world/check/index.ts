import type { WorldIssue } from "../../../errors.js";
import type { World } from "../types.js";
import { checkConsistency } from "./consistency.js";
import { collectIssues } from "./issues.js";
import { checkReferences } from "./references.js";
import { checkUniqueness } from "./uniqueness.js";

/**
 * Finds what contradicts itself in a world whose rows are complete: references to nothing, duplicate keys, rows that do not
 * fit together. Columns that are missing (in a file with other issues) are passed over.
 */
export function findContradictions(world: World): WorldIssue[] {
  return collectIssues((report) => {
    checkReferences(world, report);
    checkUniqueness(world, report);
    checkConsistency(world, report);
  });
}
