import type { Json } from "../../../contract/contract.js";
import { BrokenReference, follow } from "../../schema/published.js";
import { fingerprint, renderShape } from "../../schema/render.js";
import { type Shape, shapeOf } from "../../schema/shape.js";
import { describe } from "../../schema/words.js";
import { publishedTypes } from "../baseline.js";
import { below, Journal, type Place } from "../journal.js";
import { provenanceOf, type Sides, type Sources } from "../sources.js";
import { isReal } from "../verdict.js";
import { mergeKeywords } from "./keywords.js";
import { mergeObject } from "./object.js";
import { mergeUnion } from "./union.js";
import { withNull } from "./variants.js";

/** In characters; the deepest place of the contract has a tenth of it. */
const MAX_PATH = 4000;

/**
 * The contract's schema with the real differences of another release; the same object when there is none.
 *
 * @example const merged = mergeSchema(sources, ours, theirs, undefined, place);
 */
export function mergeSchema(sources: Sources, ours: Json, theirs: Json, base: Json | undefined, place: Place): Json {
  const { direction } = place;
  // Only models that hold each other lead so deep.
  if (place.path.length > MAX_PATH) return ours;
  if (base && sources.base) {
    if (fingerprint(sources.base, base, direction) === fingerprint(sources.theirs, theirs, direction)) {
      // Nothing changed here; all that is wanted is which components that is true of.
      mergeSchema({ ...sources, base: undefined, journal: new Journal() }, ours, theirs, undefined, place);
      return ours;
    }
  }
  const shape = shapeOf(sources.theirs, theirs, direction);
  if (shape instanceof BrokenReference) {
    sources.journal.fail(place, "$ref", shape.why);
    return ours;
  }
  const before = base && sources.base ? shapeOf(sources.base, base, direction) : undefined;
  const sides: Sides = {
    theirs: { node: theirs, shape },
    base: base && before && !(before instanceof BrokenReference) ? { node: base, shape: before } : undefined,
  };
  const own = shapeOf(sources.ours, ours, direction);
  if (own instanceof BrokenReference) return ours;
  return mergeNull(sources, mergeValue(sources, ours, sides, place), own, sides, place);
}

/** Everything but null, which belongs to the place and not to what it refers to. */
function mergeValue(sources: Sources, ours: Json, sides: Sides, place: Place): Json {
  const provenance = place.provenance ?? provenanceOf(ours);
  if (typeof ours.$ref === "string") {
    const { $ref, ...siblings } = ours;
    const target = sources.variants.target($ref);
    const at = { ...place, pointer: $ref, provenance: provenance ?? provenanceOf(target) };
    const theirs = follow(sources.theirs, sides.theirs.node);
    // A recursive model is merged once.
    if (sources.open.some((other) => other.reference === $ref && other.theirs === theirs)) return ours;
    sources.open.push({ reference: $ref, theirs });
    const merged = mergeValue(sources, target, sides, at);
    sources.open.pop();
    if (merged !== target) return sources.variants.change($ref, merged, siblings);
    if (!leavesOpen(sides.theirs.shape)) sources.variants.same($ref);
    return ours;
  }
  const wrapped = nullWrapper(ours);
  if (wrapped) {
    const { keyword, branches, index } = wrapped;
    const inner = branches[index] as Json;
    const merged = mergeValue(
      sources,
      inner,
      sides,
      below({ ...place, provenance }, [keyword, String(index)], "", provenance),
    );
    return merged === inner ? ours : { ...ours, [keyword]: branches.with(index, merged) };
  }
  const own = shapeOf(sources.ours, ours, place.direction);
  if (own instanceof BrokenReference) return ours;
  const at = { ...place, provenance };
  if (own.alternatives.length > 0 || sides.theirs.shape.alternatives.length > 0) {
    return mergeUnion(sources, ours, own, sides, at, (branch, inner, where) =>
      mergeValue(sources, branch, inner, where),
    );
  }
  return mergePlain(sources, ours, own, sides, at);
}

function mergePlain(sources: Sources, ours: Json, own: Shape, sides: Sides, place: Place): Json {
  const { shape } = sides.theirs;
  const words = describe(sources.theirs, shape, place.direction);
  // A schema without properties does not contradict those of the contract.
  const becameFree = own.properties.size > 0 && isFree(shape) && shape.types.join() === "object";
  const admitsAll = (wide: Shape, narrow: Shape) =>
    narrow.types.every((type) => wide.types.some((name) => admits(name, type)));
  const isAdmitted = shape.types.length === 0 || admitsAll(own, shape);
  // Where the contract does not have the new type, either, the change speaks for itself.
  const replaced = isAdmitted ? replacedTypes(sources, shape, sides.base?.shape, place) : undefined;
  const isReplaced = isReal(sources.journal, {
    place,
    keyword: becameFree ? "properties" : "type",
    agrees: sameTypes(own, shape) && !becameFree,
    stayed: sides.base && saysSame(sides.base.shape, shape, own),
    words,
    // Fields of free JSON are `any` in the published schema.
    reason: own.types.join() === "object" && isFree(own) && shape.types.length === 0 ? "unsaid" : undefined,
    isObservable:
      becameFree ||
      shape.types.length === 0 ||
      (place.direction === "request" ? admitsAll(shape, own) : isAdmitted && !replaced),
    replaced,
  });
  if (isReplaced) return replace(sources, ours, shape, place);
  if (!sameTypes(own, shape) || becameFree) return ours;
  const limited = mergeKeywords(sources.journal, ours, own, sides, place, words);
  // A text that stops being a uuid has nothing left of the contract's own schema.
  if (limited === undefined) return replace(sources, ours, shape, place);
  return mergeObject(sources, limited, own, sides, place, mergeSchema);
}

/** Whether two releases say the same of a type; of its format, too, where the contract has another type to compare. */
function saysSame(base: Shape, theirs: Shape, own: Shape): boolean {
  const isComparable = sameTypes(own, theirs) || base.limits.format === theirs.limits.format;
  return sameTypes(base, theirs) && isFree(base) === isFree(theirs) && isComparable;
}

/** Whether an object names neither its properties nor what else it may hold. */
function isFree({ properties, additional }: Shape): boolean {
  return properties.size === 0 && additional === undefined;
}

/** Whether a shape is too vague to compare. */
function leavesOpen(shape: Shape): boolean {
  return (
    shape.alternatives.length === 0 && (shape.types.length === 0 || (shape.types.join() === "object" && isFree(shape)))
  );
}

/**
 * The types that were published of a response, when the other release sends none of them alone: code that was written
 * for them fails, even if the contract, which knows several releases, declares both.
 */
function replacedTypes(
  { isDocs }: Sources,
  theirs: Shape,
  base: Shape | undefined,
  place: Place,
): string[] | undefined {
  const before = base
    ? [...base.types, ...(base.nullable ? ["null"] : [])]
    : isDocs
      ? publishedTypes(place)
      : undefined;
  if (place.direction === "request" || !before?.some((type) => type !== "null")) return undefined;
  const isKnown = (type: string) => before.some((name) => admits(name, type) || admits(type, name));
  return theirs.types.every(isKnown) ? undefined : before;
}

/** The schema of the other release, null aside, with the contract's descriptions. */
function replace(sources: Sources, ours: Json, shape: Shape, { direction }: Place): Json {
  const written = renderShape(sources.theirs, { ...shape, nullable: false }, direction);
  return { ...(ours.description === undefined ? {} : { description: ours.description }), ...written };
}

function mergeNull(sources: Sources, merged: Json, own: Shape, { theirs, base }: Sides, place: Place): Json {
  const takesAll = (shape: Shape) => shape.types.length === 0 && shape.alternatives.length === 0;
  if (takesAll(own) || takesAll(theirs.shape)) return merged;
  const { nullable } = theirs.shape;
  const changes = isReal(sources.journal, {
    place,
    keyword: "null",
    agrees: own.nullable === nullable,
    stayed: base && base.shape.nullable === nullable,
    // The docs never speak of null, and the published schema forgets it now and then.
    reason: own.nullable && place.provenance !== "published" && place.direction === "response" ? "unsaid" : undefined,
  });
  // Another type was written without null, which both take.
  const hasLost = own.nullable && nullable && merged.type !== undefined && ![merged.type].flat().includes("null");
  if (!changes) return hasLost ? withNull(merged) : merged;
  if (!nullable) return withoutNull(merged);
  return merged.type === undefined ? sources.variants.orNull(merged) : withNull(merged);
}

function withoutNull(schema: Json): Json {
  const wrapped = nullWrapper(schema);
  if (wrapped) {
    const { [wrapped.keyword]: branches, ...rest } = schema;
    return {
      ...rest,
      ...(wrapped.branches[wrapped.index] as Json),
      ...(rest.description ? { description: rest.description } : {}),
    };
  }
  const written = { ...schema };
  if (Array.isArray(schema.type)) {
    const types = schema.type.filter((type) => type !== "null");
    written.type = types.length === 1 ? types[0] : types;
  }
  if (Array.isArray(schema.enum)) written.enum = schema.enum.filter((value) => value !== null);
  for (const keyword of ["oneOf", "anyOf"]) {
    const branches = schema[keyword];
    if (Array.isArray(branches)) written[keyword] = branches.filter((branch) => branch.type !== "null");
  }
  return written;
}

/** `oneOf: [something, null]`, as the contract writes a reference that may be null. */
function nullWrapper(schema: Json): { keyword: string; branches: Json[]; index: number } | undefined {
  const keyword = Array.isArray(schema.oneOf) ? "oneOf" : "anyOf";
  const branches = schema[keyword];
  if (!Array.isArray(branches) || branches.length !== 2 || schema.type !== undefined) return undefined;
  const index = branches.findIndex((branch) => branch.type !== "null");
  return branches.some((branch) => branch.type === "null") && index >= 0 ? { keyword, branches, index } : undefined;
}

/** Whether two shapes are of the same kind, null aside. */
function sameTypes(one: Shape, other: Shape): boolean {
  return one.types.join() === other.types.join() && one.alternatives.length === 0 && other.alternatives.length === 0;
}

/** Whether values of one type are values of another. */
function admits(type: string, narrower: string): boolean {
  return type === narrower || (type === "number" && narrower === "integer");
}
