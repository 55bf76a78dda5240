import type { OperationId } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";
import type { Direction } from "../schema/shape.js";

/** A place of the contract, as an operation reaches it. */
export interface Place {
  operation: OperationId;
  /** In the words of `deviations.yaml`: `query page`, `body usages.amount`, `response 200 usage`. */
  words: string;
  /** From the operation down, references followed: `#/paths/~1api~1x~1/get/responses/200/...`. Redocly names it so. */
  path: string;
  /** Where it stands in the bundle: below `#/components` after a reference. */
  pointer: string;
  /** The same before a reference was followed: where it is used. */
  site: string;
  direction: Direction;
  /** Who vouches for what the contract says there; the docs when there is none. */
  provenance: string | undefined;
  /** The contract's example of a parameter. */
  example?: unknown;
}

/** A difference between the contract and the other release. */
export interface Entry {
  place: Place;
  /** The part that differs: a keyword, or a word such as `operation`, `response`, `security`. */
  keyword: string;
  /** Types that were published before, where code that was written for them fails with those of the other release. */
  replaced?: string[] | undefined;
}

/** What the contract of the line before differs in from the same release. */
export interface Earlier {
  readonly journal: Journal;
  /** The operations that it has. */
  readonly operations: ReadonlySet<string>;
}

/** Differences below which nothing else was compared. */
const WHOLE: ReadonlySet<string> = new Set([
  ...["property", "response", "body", "type", "properties", "items", "additionalProperties"],
]);

/** The differences found in the operations. */
export class Journal {
  /** The values that the contract lists, by {@link keyOf}. */
  readonly enums = new Map<string, unknown[] | undefined>();
  /** Real differences; the patched contract has them. */
  readonly changes: Entry[] = [];
  /** Explained ones; the patched contract keeps what the contract says. */
  readonly known: (Entry & { reason: string })[] = [];
  /** Parts that could not be compared. */
  readonly problems: (Entry & { message: string })[] = [];

  /** @param earlier The line before; what a release still has as that line is no difference. */
  constructor(private readonly earlier?: Earlier) {}

  /** Whether a release that differs from the contract at a place is still as the line before has it. */
  isEarlier(place: Place, keyword: string): boolean {
    if (!this.earlier) return false;
    const { journal, operations } = this.earlier;
    if (!operations.has(place.operation)) return keyword === "operation";
    const isAt = (entry: Entry) => entry.keyword === keyword && entry.place.words === place.words;
    const isAbove = (entry: Entry) => WHOLE.has(entry.keyword) && isBelow(place.words, entry.place.words);
    const of = (entries: readonly Entry[]) => entries.filter((entry) => entry.place.operation === place.operation);
    return !of(journal.changes).some(isAt) && !of([...journal.changes, ...journal.known]).some(isAbove);
  }

  /** The values that the line before lists at a place; undefined where it lists none. */
  earlierEnum(place: Place): unknown[] | undefined {
    return this.earlier?.journal.enums.get(keyOf(place));
  }

  /** Notes a real difference. */
  change(place: Place, keyword: string, replaced?: string[]): void {
    this.changes.push({ place, keyword, ...(replaced ? { replaced } : {}) });
  }

  /** Notes a difference that is explained. */
  explain(place: Place, keyword: string, reason: string): void {
    this.known.push({ place, keyword, reason });
  }

  /** Notes a place that could not be compared. */
  fail(place: Place, keyword: string, message: string): void {
    this.problems.push({ place, keyword, message });
  }
}

/** Names a place of an operation in any line. */
export function keyOf({ operation, words }: Place): string {
  return `${operation} ${words}`;
}

function isBelow(words: string, above: string): boolean {
  return words.startsWith(above) && /^[ .]/.test(words.slice(above.length));
}

/** The place of a part: one step down, with a word for readers. */
export function below(place: Place, steps: string[], word: string, provenance: string | undefined): Place {
  const tail = steps.map((step) => `/${escapeKey(step)}`).join("");
  const words =
    word === "" ? place.words : `${place.words}${/^(body|response \S+)$/.test(place.words) ? " " : "."}${word}`;
  const pointer = place.pointer + tail;
  return { ...place, words, path: place.path + tail, pointer, site: pointer, provenance };
}
