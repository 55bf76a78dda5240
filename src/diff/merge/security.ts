import type { Json } from "../../contract/contract.js";
import { BrokenReference, follow, isObject, objectAt, type Source } from "../schema/published.js";
import { below, type Place } from "./journal.js";
import type { Sources } from "./sources.js";
import { isReal } from "./verdict.js";

/**
 * The ways to authenticate that another release still takes. Schemes are compared by what is sent, not by their names;
 * a way that only the other release knows changes nothing for callers.
 */
export function mergeSecurity(
  sources: Sources,
  ours: Json,
  theirs: Json,
  base: Json | undefined,
  operation: Place,
): unknown {
  const others = waysOf(sources.theirs, theirs);
  const older = sources.base && base ? waysOf(sources.base, base) : undefined;
  const mine = requirementsOf(sources.ours, ours);
  // Nothing declared says nothing; a way without a scheme lets everybody in.
  if (!mine || !others || others.includes("")) return mine;
  const place = { ...below(operation, ["security"], "", undefined), words: "security" };
  const left = mine.filter((requirement) => {
    const way = wayOf(sources.ours, requirement);
    // Published schemas demand a token even to sign in; only one that did not do so before has changed.
    if (way === "" && !older?.includes(way)) return true;
    const agrees = others.includes(way);
    return !isReal(sources.journal, {
      place,
      keyword: "security",
      agrees,
      stayed: older && older.includes(way) === agrees,
    });
  });
  // An empty list would mean that no authentication is needed.
  return left.length > 0 ? left : requirementsOf(sources.theirs, theirs);
}

function waysOf(source: Source, operation: Json): string[] | undefined {
  return requirementsOf(source, operation)?.map((requirement) => wayOf(source, requirement));
}

function requirementsOf({ root }: Source, { security }: Json): Json[] | undefined {
  const declared = security ?? root.security;
  return Array.isArray(declared) ? declared.filter(isObject) : undefined;
}

/** The required credentials, such as `apiKey header authorization`. */
function wayOf(source: Source, requirement: Json): string {
  const schemes = objectAt(objectAt(source.root, "components"), "securitySchemes");
  const ways = Object.keys(requirement).map((name) => {
    const scheme = follow(source, objectAt(schemes, name) ?? {});
    if (scheme instanceof BrokenReference || scheme.type === undefined) return name;
    const { type, in: where, name: key, scheme: kind } = scheme;
    return [type, where, key, kind]
      .filter((part) => part !== undefined)
      .join(" ")
      .toLowerCase();
  });
  return ways.sort().join(" + ");
}
