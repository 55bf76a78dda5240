import type { Json } from "../../contract/contract.js";
import type { Source } from "../schema/published.js";
import type { Alternative } from "../schema/shape.js";
import type { Journal, Place } from "./journal.js";
import type { Variants } from "./schemas/variants.js";

/** The contract, the other release, the older one if it is given, and what is noted on the way. */
export interface Sources {
  ours: Source;
  theirs: Source;
  base: Source | undefined;
  /** Whether `ours` is the contract of the docs, of which it is known what was published. */
  isDocs: boolean;
  journal: Journal;
  variants: Variants;
  /** Components that are being merged, each with the schema that it is merged with. */
  open: { reference: string; theirs: unknown }[];
}

/** A schema of the other release and of the older one, read one level deep. */
export interface Sides {
  theirs: Alternative;
  /** Absent without an older release, and where that has no such place. */
  base: Alternative | undefined;
}

/** Merges a schema within another: given to object.ts by schema.ts, which needs it in turn. */
export type MergeSchema = (sources: Sources, ours: Json, theirs: Json, base: Json | undefined, place: Place) => Json;

/** Who vouches for a node of the contract, if it says so. */
export function provenanceOf(node: Json): string | undefined {
  return typeof node["x-provenance"] === "string" ? node["x-provenance"] : undefined;
}
