import { entryOf, type Json, type OperationFacts } from "../facts/model.js";
import { changeOf, type PlacedChange, presenceOf } from "./types.js";

type Shown = OperationFacts["examples"]["httpie" | "typescript"];

/** The part of an example that shows the values of a place. */
const PARTS = { path: "path", query: "query", header: "headers", body: "body" } as const;

/**
 * Compares the values that the examples show, one by one. What only follows from another change of the operation is
 * left out: the examples show the path, and every parameter and field that is required. `others` are those changes.
 */
export function compareExamples(
  before: OperationFacts,
  after: OperationFacts,
  others: readonly PlacedChange[],
): PlacedChange[] {
  return (["httpie", "typescript"] as const).flatMap((tool) =>
    Object.entries(PARTS).flatMap(([place, part]) =>
      compareParts(
        `example ${tool} ${place}`,
        (before.examples[tool] as Shown)[part],
        (after.examples[tool] as Shown)[part],
      ).filter((change) => !follows(change, place, others)),
    ),
  );
}

function compareParts(at: string, before: Json | undefined, after: Json | undefined): PlacedChange[] {
  if (isObject(before ?? {}) && isObject(after ?? {})) {
    const old = (before ?? {}) as { [key: string]: Json };
    const fresh = (after ?? {}) as { [key: string]: Json };
    return [...new Set([...Object.keys(old), ...Object.keys(fresh)])].flatMap((name) =>
      compareValues(`${at} ${name}`, entryOf(old, name), entryOf(fresh, name)),
    );
  }
  return compareValues(at, before, after);
}

function compareValues(at: string, before: Json | undefined, after: Json | undefined): PlacedChange[] {
  if (before !== undefined && after !== undefined) return changeOf(at, "example", text(before), text(after));
  const shown = (value: Json | undefined) => (value === undefined ? undefined : text(value));
  return presenceOf(at, "example", shown(before), shown(after));
}

/** JSON with sorted keys, since their order says nothing. */
function text(value: Json): string {
  return JSON.stringify(value, (_, part: Json) =>
    isObject(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

function isObject(value: Json): value is { [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function follows(change: PlacedChange, place: string, others: readonly PlacedChange[]): boolean {
  const name = change.place.split(" ").slice(3).join(" ");
  return others.some(({ what, kind, place: at, after }) => {
    if (what === "call") return place === "path";
    if (what === "body" && kind === change.kind) return place === "body";
    if (at !== `${place} ${name}`) return false;
    if (what === "required") return change.kind === (after === "required" ? "added" : "removed");
    // Another type or other values need another example.
    return what === "type" || what === "enum" ? change.kind === "changed" : kind === change.kind;
  });
}
