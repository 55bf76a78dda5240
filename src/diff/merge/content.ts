import type { Json } from "../../contract/contract.js";
import { BrokenReference, follow, isObject, objectAt, type Source } from "../schema/published.js";
import { render } from "../schema/render.js";
import { type Direction, shapeOf } from "../schema/shape.js";
import { describe } from "../schema/words.js";
import { below, type Place } from "./journal.js";
import { mergeSchema } from "./schemas/schema.js";
import type { Sources } from "./sources.js";
import { isReal } from "./verdict.js";

/** Merges what stands for each media type of a body. */
export function mergeContent(sources: Sources, ours: Json, theirs: Json, base: Json | undefined, place: Place): Json {
  const mine = contentOf(ours);
  const others = contentOf(theirs);
  const older = base && contentOf(base);
  const merged = { ...mine };
  for (const [type, media] of Object.entries(mine)) {
    const at = below(place, ["content", type], "", place.provenance);
    const other = others[type] ?? others["*/*"];
    if (!other) {
      const stayed = older && older[type] === undefined;
      if (
        isReal(sources.journal, {
          place: at,
          keyword: "content",
          agrees: false,
          stayed,
          words: "none",
          isObservable: true,
        })
      )
        delete merged[type];
      continue;
    }
    const schema = objectAt(media, "schema") ?? {};
    const theirSchema = objectAt(other, "schema") ?? {};
    const before = older?.[type] && (objectAt(older[type], "schema") ?? {});
    const result = mergeSchema(sources, schema, theirSchema, before, below(at, ["schema"], "", undefined));
    if (result !== schema) merged[type] = { ...media, schema: result };
  }
  for (const [type, media] of Object.entries(others)) {
    // Media types beside JSON change nothing for clients that send JSON.
    if (Object.keys(mine).length > 0) break;
    const shape = shapeOf(sources.theirs, objectAt(media, "schema") ?? {}, place.direction);
    const words = shape instanceof BrokenReference ? undefined : describe(sources.theirs, shape, place.direction);
    const at = below(place, ["content", type], "", undefined);
    if (
      isReal(sources.journal, {
        place: at,
        keyword: "content",
        agrees: false,
        stayed: older && older[type] !== undefined,
        words,
      })
    )
      Object.assign(merged, renderContent(sources, { content: { [type]: media } }, place.direction).content);
  }
  const isSame =
    Object.keys(merged).length === Object.keys(mine).length &&
    Object.keys(mine).every((type) => merged[type] === mine[type]);
  return isSame ? ours : { ...ours, content: merged };
}

/** `content` with the media types of a body of another document, written for the contract; nothing without a body. */
export function renderContent({ theirs }: Sources, body: Json, direction: Direction): { content?: Json } {
  const types = Object.entries(contentOf(body)).map(([type, media]) => {
    const schema = objectAt(media, "schema");
    return [type, { schema: schema ? render(theirs, schema, direction) : {} }];
  });
  return types.length > 0 ? { content: Object.fromEntries(types) } : {};
}

function contentOf({ content }: Json): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(isObject(content) ? content : {}).filter((entry): entry is [string, Json] => isObject(entry[1])),
  );
}

/** A body, references followed; `broken` is noted. */
export function resolveBody(
  { journal }: Sources,
  source: Source,
  node: Json | undefined,
  place: Place,
): Json | undefined | "broken" {
  if (!isObject(node)) return undefined;
  const found = follow(source, node);
  if (!(found instanceof BrokenReference)) return found;
  journal.fail(place, "$ref", found.why);
  return "broken";
}

/** A node that could be reached. */
export function reachable(node: Json | BrokenReference): Json | undefined {
  return node instanceof BrokenReference ? undefined : node;
}
