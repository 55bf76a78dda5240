import type { Json } from "../../../contract/contract.js";
import { isObject } from "../../schema/published.js";
import { render } from "../../schema/render.js";
import type { Shape } from "../../schema/shape.js";
import { describe } from "../../schema/words.js";
import { publishedRequired } from "../baseline.js";
import { explainedBy } from "../deviations.js";
import { below, type Place } from "../journal.js";
import { type MergeSchema, provenanceOf, type Sides, type Sources } from "../sources.js";
import { isReal } from "../verdict.js";

/** Merges the properties of an object, the values of a map, and the items of an array. */
export function mergeObject(
  sources: Sources,
  ours: Json,
  own: Shape,
  sides: Sides,
  place: Place,
  mergeSchema: MergeSchema,
): Json {
  let merged = mergeProperties(sources, ours, own, sides, place, mergeSchema);
  merged = mergeRequired(sources, merged, own, sides, place);
  merged = mergeInner(sources, merged, "items", own, sides, place, mergeSchema);
  return mergeInner(sources, merged, "additional", own, sides, place, mergeSchema);
}

function mergeProperties(
  sources: Sources,
  ours: Json,
  own: Shape,
  { theirs, base }: Sides,
  place: Place,
  mergeSchema: MergeSchema,
): Json {
  const { journal } = sources;
  const before = isObject(ours.properties) ? (ours.properties as Record<string, Json>) : {};
  const after = { ...before };
  for (const [name, property] of Object.entries(before)) {
    // A property that does not pass in this direction.
    if (!own.properties.has(name)) continue;
    const at = below(place, ["properties", name], name, provenanceOf(property));
    const other = theirs.shape.properties.get(name);
    if (other) {
      after[name] = mergeSchema(sources, property, other, base?.shape.properties.get(name), at);
      continue;
    }
    const stayed = base && !base.shape.properties.has(name);
    // Who vouches for a property vouches for what it looks like; that it is there, the published schema says.
    if (isReal(journal, { place: at, keyword: "property", agrees: false, stayed, words: "absent" })) delete after[name];
  }
  for (const [name, property] of theirs.shape.properties) {
    if (own.properties.has(name) || own.properties.size === 0) continue;
    const at = below(place, ["properties", name], name, undefined);
    const stayed = base?.shape.properties.has(name);
    if (isReal(journal, { place: at, keyword: "property", agrees: false, stayed })) {
      after[name] = render(sources.theirs, property, place.direction);
    }
  }
  const isSame = Object.keys(before).every((name) => after[name] === before[name]);
  return isSame && Object.keys(after).length === Object.keys(before).length ? ours : { ...ours, properties: after };
}

function mergeRequired(sources: Sources, ours: Json, own: Shape, { theirs, base }: Sides, place: Place): Json {
  const required = new Set((ours.required as string[] | undefined) ?? []);
  const properties = isObject(ours.properties) ? ours.properties : {};
  let changed = false;
  for (const name of theirs.shape.properties.keys()) {
    if (!(name in properties)) continue;
    const isRequired = theirs.shape.required.has(name);
    const wasThere = base?.shape.properties.has(name);
    const wasRequired = base ? base.shape.required.has(name) : publishedRequired(place).includes(name);
    const changes = isReal(sources.journal, {
      place: below(place, [], `${name} required`, place.provenance),
      keyword: "required",
      agrees: own.required.has(name) === isRequired,
      stayed: wasThere ? base?.shape.required.has(name) === isRequired : undefined,
      words: String(isRequired),
      isObservable: place.direction === "request" && !isRequired,
      // Published schemas leave out most of what is always sent, since `field` may cut it.
      reason: place.direction === "response" && (isRequired || !wasRequired) ? "required" : undefined,
    });
    if (!changes) continue;
    changed = true;
    if (isRequired) required.add(name);
    else required.delete(name);
  }
  return changed ? { ...ours, required: [...required] } : ours;
}

const KEYWORDS = { items: "items", additional: "additionalProperties" };

/** The items of an array, or the values of a map; who vouches for the whole vouches for them. */
function mergeInner(
  sources: Sources,
  ours: Json,
  part: "items" | "additional",
  own: Shape,
  { theirs, base }: Sides,
  place: Place,
  mergeSchema: MergeSchema,
): Json {
  const keyword = KEYWORDS[part];
  const mine = own[part];
  const other = theirs.shape[part];
  const older = base?.shape[part];
  const words = describe(sources.theirs, theirs.shape, place.direction);
  const deviation = explainedBy(place, words);
  if (isObject(mine) && isObject(other)) {
    if (deviation && words !== describe(sources.ours, own, place.direction)) {
      sources.journal.explain(place, keyword, deviation);
      return ours;
    }
    const at = below(place, [keyword], "", provenanceOf(mine) ?? place.provenance);
    const merged = mergeSchema(sources, mine, other, isObject(older) ? older : undefined, at);
    return merged === mine ? ours : { ...ours, [keyword]: merged };
  }
  const changes = isReal(sources.journal, {
    place,
    keyword,
    agrees: mine === other,
    stayed: base && isObject(older) === isObject(other) && (older === false) === (other === false),
    words,
    isObservable: other !== false,
  });
  if (!changes) return ours;
  const { [keyword]: _, ...rest } = ours;
  if (other === undefined) return rest;
  return { ...rest, [keyword]: other && render(sources.theirs, other, place.direction) };
}
