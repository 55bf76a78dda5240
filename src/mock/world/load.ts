import { baseContract } from "../../contract/contract.js";
import { WorldError, type WorldIssue } from "../../errors.js";
import { checkContract } from "./check/contract.js";
import { checkSchema, withoutErrors } from "./check/file-schema.js";
import { findContradictions } from "./check/index.js";
import { collectIssues } from "./check/issues.js";
import { completeWorld, type Origin } from "./complete.js";
import type { World } from "./types.js";

/** How many issues the message of an error lists; the error has them all. */
const MAX_LISTED = 50;

/**
 * Makes a world of the content of a world file: checks it, fills in what it leaves out, and writes uuids and timestamps as
 * Waldur does. The value itself is not changed.
 *
 * @example
 * const world = loadWorld({ users: [{ username: "ada", is_staff: true }] }, { seed: 1, now: Date.now() });
 *
 * @param contract Of the release that is to show it; what the world has beyond it is an error.
 * @throws {@link WorldError} with the code and the location of every issue.
 */
export function loadWorld(json: unknown, origin: Origin, contract = baseContract): World {
  const { issues, errors } = checkSchema(json);
  // Valid rows are checked in any case, so that one look at the error shows all there is to fix.
  const world = completeWorld(withoutErrors(json, errors), origin);
  issues.push(...findContradictions(world), ...collectIssues((report) => checkContract(world, report, contract)));
  if (issues.length > 0) throw new WorldError(format(issues), issues);
  return world;
}

function format(issues: readonly WorldIssue[]): string {
  const lines = issues
    .slice(0, MAX_LISTED)
    .map(({ location, message }) => (location ? `${location}: ${message}` : message));
  const more = issues.length - lines.length;
  const count = issues.length === 1 ? "an error" : `${issues.length} errors`;
  return [`The world has ${count}.`, ...lines, ...(more > 0 ? [`And ${more} more.`] : [])].join("\n");
}
