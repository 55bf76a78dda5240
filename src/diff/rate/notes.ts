import type { OperationId } from "../../contract/contract.js";
import type { Merged } from "../merge/contract.js";
import type { Place } from "../merge/journal.js";
import type { Finding, KnownDifference } from "../types.js";
import { labelOf } from "./labels.js";
import { cleanText } from "./messages.js";

/**
 * What Redocly cannot rate: operations that are elsewhere now, new ones, and places that could not be compared.
 *
 * @example const findings = unratedOf(merged);
 */
export function unratedOf(merged: Merged): Finding[] {
  return [...renamedOf(merged), ...addedOf(merged), ...problemsOf(merged)];
}

function renamedOf(merged: Merged): Finding[] {
  return [...merged.renamed].flatMap(([operation, { method, path, isMoved }]) => {
    if (!isMoved) return [];
    const theirs = `${method.toUpperCase()} ${path}`;
    const message = `moved to ${theirs}`;
    return [
      {
        severity: "breaking",
        impact: "major",
        rule: "operation-moved",
        operations: [operation],
        place: "operation",
        message,
        theirs,
      } as const,
    ];
  });
}

function addedOf({ added }: Merged): Finding[] {
  return added.map(({ method, path }) => ({
    severity: "non-breaking",
    impact: "minor",
    rule: "operation-added",
    operations: [],
    place: cleanText(`${method.toUpperCase()} ${path}`, 300),
    message: "added",
  }));
}

/** The same broken reference is one finding, however many operations lead to it. */
function problemsOf(merged: Merged): Finding[] {
  const groups = groupBy(
    merged.journal.problems,
    ({ place, keyword, message }) => `${keyword} ${message} ${place.site}`,
  );
  return groups.map(([{ place, message }, ...others]) => {
    return {
      severity: "unclassified",
      rule: "not-compared",
      operations: inOrder(
        merged,
        new Set([place, ...others.map((problem) => problem.place)].map(({ operation }) => operation)),
      ),
      place: labelOf(place.site),
      message: cleanText(`could not be compared: ${message} in the other schema`),
    } as const;
  });
}

/**
 * The differences that are explained, each once.
 *
 * @example const known = knownOf(merged);
 */
export function knownOf(merged: Merged): KnownDifference[] {
  const placeOf = ({ site, words }: Place) => (site.startsWith("#/components/") ? labelOf(site) : words);
  const groups = groupBy(
    merged.journal.known,
    ({ place, keyword, reason }) => `${reason} ${keyword} ${placeOf(place)}`,
  );
  const known = groups.map(([{ place, keyword, reason }, ...others]) => {
    const places = [place, ...others.map((entry) => entry.place)];
    const operations = inOrder(merged, new Set(places.map(({ operation }) => operation)));
    return { reason, operations, place: placeOf(place), keyword };
  });
  const keyOf = ({ reason, operations: [first], place, keyword }: KnownDifference) => [
    reason,
    merged.operations.indexOf(first as OperationId),
    place,
    keyword,
  ];
  return known.sort((one, other) => compare(keyOf(one), keyOf(other)));
}

/** Operations in the order of the contract. */
export function inOrder(merged: Merged, operations: Set<OperationId>): OperationId[] {
  return merged.operations.filter((operation) => operations.has(operation));
}

/** Compares keys of several parts, whatever the language of the machine. */
export function compare(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, part] of one.entries()) {
    const against = other[index] ?? "";
    if (part !== against) return part < against ? -1 : 1;
  }
  return 0;
}

/** Groups of which none is empty, in the order of their first members. */
function groupBy<Item>(items: Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
