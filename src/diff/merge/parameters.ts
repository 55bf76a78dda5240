import type { Json } from "../../contract/contract.js";
import { BrokenReference, follow, isObject, type Source } from "../schema/published.js";
import { render } from "../schema/render.js";
import { below, type Place } from "./journal.js";
import { mergeSchema } from "./schemas/schema.js";
import { provenanceOf, type Sources } from "./sources.js";
import { isReal } from "./verdict.js";

/** A parameter with its place in the list; `key` is the same in every release. */
interface Parameter {
  key: string;
  node: Json;
  index: number;
}

/** The parameters of an operation with the real differences of another release; the same list when there is none. */
export function mergeParameters(
  sources: Sources,
  ours: Json[],
  theirs: Json[],
  base: Json[] | undefined,
  place: Place,
): Json[] {
  const { journal } = sources;
  const others = byKey(sources.theirs, theirs, (why) => journal.fail(place, "parameters", why));
  const older = base && sources.base && byKey(sources.base, base, () => {});
  const mine = byKey(sources.ours, ours, () => {});
  const merged: (Json | undefined)[] = [...ours];
  for (const { key, node, index } of mine.values()) {
    const at = placeOf(place, node, String(index));
    const other = others.get(key);
    const before = older?.get(key);
    if (other) merged[index] = mergeParameter(sources, ours[index] as Json, node, other.node, before?.node, at);
    else if (isReal(journal, { place: at, keyword: "parameter", agrees: false, stayed: older && !before }))
      merged[index] = undefined;
  }
  for (const { key, node } of others.values()) {
    if (mine.has(key)) continue;
    const at = placeOf(place, node, String(merged.length));
    const stayed = older?.has(key);
    if (!isReal(journal, { place: at, keyword: "parameter", agrees: false, stayed })) continue;
    merged.push({
      name: node.name,
      in: node.in,
      ...(node.required === true ? { required: true } : {}),
      ...(isArray(sources.theirs, node) ? serialisation(node) : {}),
      schema: render(sources.theirs, schemaOf(node), "request"),
    });
  }
  const isSame = merged.length === ours.length && merged.every((parameter, index) => parameter === ours[index]);
  return isSame ? ours : merged.filter((parameter): parameter is Json => parameter !== undefined);
}

function placeOf(place: Place, node: Json, step: string): Place {
  const at = below(place, ["parameters", step], "", provenanceOf(node));
  return { ...at, words: `${node.in} ${node.name}`, direction: "request" };
}

/** References followed. The parameters of a path are known by their order: a client fills them in, whatever their name. */
function byKey(source: Source, list: Json[], onBroken: (why: string) => void): Map<string, Parameter> {
  const found = new Map<string, Parameter>();
  let inPath = 0;
  for (const [index, parameter] of list.entries()) {
    const node = follow(source, parameter);
    if (node instanceof BrokenReference) onBroken(node.why);
    else if (typeof node.name !== "string" || node.name === "") onBroken("a parameter without a name");
    else if (node.in === "path") found.set(`path ${inPath++}`, { key: `path ${inPath - 1}`, node, index });
    else if (node.in === "query" || node.in === "header") {
      const name = node.in === "header" ? String(node.name).toLowerCase() : String(node.name);
      found.set(`${node.in} ${name}`, { key: `${node.in} ${name}`, node, index });
    }
  }
  return found;
}

/** Gives `written`, which may be a reference, unless something changed. */
function mergeParameter(
  sources: Sources,
  written: Json,
  ours: Json,
  theirs: Json,
  base: Json | undefined,
  place: Place,
): Json {
  const changed: Json = {};
  const isRequired = theirs.required === true;
  if (
    isReal(sources.journal, {
      place: { ...place, words: `${place.words} required` },
      keyword: "required",
      agrees: (ours.required === true) === isRequired,
      stayed: base && (base.required === true) === isRequired,
      words: String(isRequired),
    })
  )
    changed.required = isRequired;
  // Only an array is written in more than one way.
  for (const keyword of isArray(sources.ours, ours) ? (["style", "explode"] as const) : []) {
    const now = serialisation(theirs)[keyword];
    const stayed = base && serialisation(base)[keyword] === now;
    const agrees = serialisation(ours)[keyword] === now;
    if (isReal(sources.journal, { place, keyword, agrees, stayed })) changed[keyword] = now;
  }
  if (isObject(ours.schema)) {
    const at = below(place, ["schema"], "", place.provenance);
    const before = base && schemaOf(base);
    const schema = mergeSchema(sources, ours.schema, schemaOf(theirs), before, {
      ...at,
      words: place.words,
      example: ours.example,
    });
    if (schema !== ours.schema) changed.schema = schema;
  }
  return Object.keys(changed).length > 0 ? { ...ours, ...changed } : written;
}

function schemaOf(parameter: Json): Json {
  return isObject(parameter.schema) ? parameter.schema : {};
}

function isArray(source: Source, parameter: Json): boolean {
  const schema = follow(source, schemaOf(parameter));
  return !(schema instanceof BrokenReference) && schema.type === "array";
}

/** How a parameter is written, with OpenAPI's defaults. */
function serialisation({ in: where, style, explode }: Json): { style: string; explode: boolean } {
  const actual = typeof style === "string" ? style : where === "query" ? "form" : "simple";
  return { style: actual, explode: typeof explode === "boolean" ? explode : actual === "form" };
}
