import type { Json } from "../../../contract/contract.js";
import { render } from "../../schema/render.js";
import type { Alternative, Shape } from "../../schema/shape.js";
import { describe } from "../../schema/words.js";
import { below, type Place } from "../journal.js";
import { provenanceOf, type Sides, type Sources } from "../sources.js";
import { isReal } from "../verdict.js";

type MergeBranch = (branch: Json, sides: Sides, place: Place) => Json;

/**
 * Merges unions: each alternative of the other release is held against the one of the contract that it resembles most;
 * the rest were added or have gone.
 */
export function mergeUnion(
  sources: Sources,
  ours: Json,
  own: Shape,
  sides: Sides,
  place: Place,
  mergeBranch: MergeBranch,
): Json {
  const mine = alternativesOf({ node: ours, shape: own });
  const others = alternativesOf(sides.theirs);
  const older = sides.base && alternativesOf(sides.base);
  if (isSameScalar(own, others) || others.some(({ shape }) => takesAll(shape))) return ours;
  const { pairs, added } = match(mine, others);
  const keyword = Array.isArray(ours.anyOf) ? "anyOf" : "oneOf";
  const written: Json[] = [];
  let changed = false;
  for (const [index, alternative] of mine.entries()) {
    const branchAt =
      own.alternatives.length > 0 ? below(place, [keyword, String(index)], "", provenanceOf(alternative.node)) : place;
    const other = pairs.get(alternative);
    if (other) {
      const base = older && closest(other, older);
      const merged = mergeBranch(alternative.node, { theirs: other, base }, branchAt);
      changed ||= merged !== alternative.node;
      written.push(merged);
    } else if (isGone(sources, alternative, sides, place, older)) changed = true;
    else written.push(alternative.node);
  }
  for (const other of added) {
    const stayed = older && closest(other, older) !== undefined;
    const words = describe(sources.theirs, other.shape, place.direction);
    if (!isReal(sources.journal, { place, keyword: "oneOf", agrees: false, stayed, words })) continue;
    changed = true;
    written.push(render(sources.theirs, other.node, place.direction));
  }
  if (!changed) return ours;
  if (own.alternatives.length === 0 && written.length === 1) return written[0] as Json;
  const nulls = ((ours[keyword] as Json[] | undefined) ?? []).filter((branch) => branch.type === "null");
  const description = ours.description === undefined ? {} : { description: ours.description };
  if (written.length === 1 && nulls.length === 0) return { ...written[0], ...description };
  return own.alternatives.length > 0
    ? { ...ours, [keyword]: [...written, ...nulls] }
    : { ...description, anyOf: [...written, ...nulls] };
}

/** Whether an alternative of the contract that the other release does not have is to go. */
function isGone(
  sources: Sources,
  alternative: Alternative,
  sides: Sides,
  place: Place,
  older: Alternative[] | undefined,
): boolean {
  return isReal(sources.journal, {
    place: { ...place, provenance: provenanceOf(alternative.node) ?? place.provenance },
    keyword: "oneOf",
    agrees: false,
    stayed: older && closest(alternative, older) === undefined,
    words: describe(sources.theirs, sides.theirs.shape, place.direction),
    // Where docs and backend disagree, the contract declares both; that a release has one of them is no news.
    reason: place.words.startsWith("response") ? "declares-both" : undefined,
  });
}

function alternativesOf({ node, shape }: Alternative): Alternative[] {
  return shape.alternatives.length > 0 ? shape.alternatives : [{ node, shape }];
}

/** `type: [number, string]` against `oneOf: [number, string]`. */
function isSameScalar(own: Shape, others: Alternative[]): boolean {
  if (own.alternatives.length > 0) return false;
  const isScalar = others.every(({ shape }) => shape.properties.size === 0 && !shape.items && !shape.enum);
  return isScalar && own.types.join() === [...new Set(others.flatMap(({ shape }) => shape.types))].sort().join();
}

function takesAll(shape: Shape): boolean {
  return shape.types.length === 0 && shape.alternatives.length === 0 && !shape.isNull;
}

function match(
  mine: Alternative[],
  others: Alternative[],
): { pairs: Map<Alternative, Alternative>; added: Alternative[] } {
  const pairs = new Map<Alternative, Alternative>();
  const added: Alternative[] = [];
  for (const other of others) {
    const found = closest(
      other,
      mine.filter((alternative) => !pairs.has(alternative)),
    );
    if (found) pairs.set(found, other);
    else added.push(other);
  }
  return { pairs, added };
}

/** The alternative that is most like another one, if any is of the same kind. */
function closest(one: Alternative, candidates: Alternative[]): Alternative | undefined {
  const rated = candidates.map((candidate) => ({ candidate, likeness: likeness(one.shape, candidate.shape) }));
  return rated.sort((left, right) => right.likeness - left.likeness).find(({ likeness }) => likeness > 0)?.candidate;
}

function likeness(one: Shape, other: Shape): number {
  if (!one.types.some((type) => other.types.includes(type))) return 0;
  const names = [...one.properties.keys()];
  const shared = names.filter((name) => other.properties.has(name)).length;
  const most = Math.max(names.length, other.properties.size);
  // Objects without a property in common are different things, unless one names none.
  if (names.length > 0 && other.properties.size > 0 && shared === 0) return 0;
  return 1 + (most === 0 ? 1 : shared / most);
}
