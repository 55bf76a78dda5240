import type { Json } from "../../../contract/contract.js";
import { LIMITS, type Shape } from "../../schema/shape.js";
import { withoutMispublished } from "../baseline.js";
import { type Journal, keyOf, type Place } from "../journal.js";
import type { Sides } from "../sources.js";
import { isReal } from "../verdict.js";

/**
 * Merges enum, format, lengths and bounds of one level. Gives nothing when a uuid became another text or the other way
 * round, since the contract's own schema of uuids then has to go as a whole.
 */
export function mergeKeywords(
  journal: Journal,
  ours: Json,
  own: Shape,
  { theirs, base }: Sides,
  place: Place,
  words: string,
): Json | undefined {
  const { shape } = theirs;
  let merged = ours;
  const listed = withoutMispublished(place, shape.enum);
  const before = base && withoutMispublished(place, base.shape.enum);
  const values = changedValues(own.enum, listed, base ? before : (journal.earlierEnum(place) ?? own.enum));
  const agrees = sameValues(own.enum, listed);
  const isUnchanged =
    base && (sameValues(before, listed) || (!agrees && values !== undefined && sameValues(values, own.enum)));
  journal.enums.set(keyOf(place), own.enum);
  const isEnumReal = isReal(journal, {
    place,
    keyword: "enum",
    agrees,
    stayed: isUnchanged,
    // A value that the contract does not have cannot have been observed.
    isObservable:
      place.direction === "response"
        ? (listed ?? []).every((value) => !own.enum || own.enum.includes(value))
        : (own.enum ?? []).every((value) => !listed || listed.includes(value)),
    // The contract has a pattern where a list, such as that of all countries, would be long.
    reason:
      own.enum === undefined && own.limits.pattern !== undefined
        ? "unsaid"
        : journal.earlierEnum(place) && sameValues(values, own.enum)
          ? "earlier"
          : undefined,
  });
  if (isEnumReal) merged = withEnum(merged, own, values);
  for (const keyword of LIMITS) {
    const before = own.limits[keyword];
    const now = shape.limits[keyword];
    const isUuid = keyword === "format" && before === "uuid";
    // Neither wins when the contract gives a default that the published schema does not have.
    if (keyword === "default" && (before === undefined || now === undefined)) continue;
    // What else is said of a uuid or of values that are listed follows from what they are.
    if ((own.limits.format === "uuid" && keyword !== "format") || (own.enum && shape.enum)) continue;
    const isOneSided = before === undefined || now === undefined;
    const changes = isReal(journal, {
      place,
      keyword,
      agrees: before === now,
      stayed: base && base.shape.limits[keyword] === now,
      words: keyword === "format" ? words : undefined,
      isObservable: place.direction === "response" || now === undefined,
      reason:
        isUuid && now === undefined
          ? "uuid"
          : isUnsaid(keyword, own, place, isOneSided)
            ? "unsaid"
            : isUrl(keyword, own, place, now)
              ? "url"
              : undefined,
    });
    if (!changes) continue;
    if (isUuid || (keyword === "format" && now === "uuid")) return undefined;
    const { [keyword]: _, ...rest } = merged;
    merged = now === undefined ? rest : { ...merged, [keyword]: now };
  }
  return merged;
}

/**
 * The published schema gives lengths and bounds for what is sent; for what comes back it has them by chance. `double` and
 * the like say nothing to a client that has one kind of numbers.
 */
function isUnsaid(keyword: string, { types }: Shape, { direction }: Place, isOneSided: boolean): boolean {
  if (keyword === "format") return types.length > 0 && types.every((type) => type === "number" || type === "integer");
  return direction === "response" && keyword !== "default" && isOneSided;
}

/** A filter that takes a URL, as the contract's example shows, may be declared as one. */
function isUrl(keyword: string, { limits }: Shape, { direction, example }: Place, now: unknown): boolean {
  const examples = [example].flat();
  const areUrls = examples.every((value) => typeof value === "string" && URL.canParse(value));
  return keyword === "format" && now === "uri" && limits.format === undefined && direction === "request" && areUrls;
}

/**
 * The contract's values without those that have gone since the older release, and with those that came; what both
 * releases have, or do not have, is no change.
 */
function changedValues(
  own: unknown[] | undefined,
  theirs: unknown[] | undefined,
  older: unknown[] | undefined,
): unknown[] | undefined {
  if (!own || !theirs || !older) return theirs;
  const kept = own.filter((value) => theirs.includes(value) || !older.includes(value));
  return [...kept, ...theirs.filter((value) => !own.includes(value) && !older.includes(value))];
}

function withEnum(schema: Json, own: Shape, values: unknown[] | undefined): Json {
  const { enum: _, const: __, ...rest } = schema;
  return values ? { ...rest, enum: [...values, ...(own.nullable && schema.enum ? [null] : [])] } : rest;
}

function sameValues(one: unknown[] | undefined, other: unknown[] | undefined): boolean {
  if (!one || !other) return one === other;
  return one.length === other.length && one.every((value) => other.includes(value));
}
