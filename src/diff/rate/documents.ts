import { createHash } from "node:crypto";
import type { Json, OperationId } from "../../contract/contract.js";
import type { Merged } from "../merge/contract.js";
import { withNull } from "../merge/schemas/variants.js";
import { BrokenReference, follow, isObject } from "../schema/published.js";
import { stepsOf } from "./labels.js";

/** Keywords whose entries have names of their own choice. */
const MAPS = new Set([
  "properties",
  "patternProperties",
  "schemas",
  "parameters",
  "responses",
  "headers",
  "paths",
  "$defs",
]);
const PROSE = new Set(["description", "summary", "examples", "example", "externalDocs", "title", "tags"]);

type Document = Json & { paths: Record<string, Record<string, Json>> };

/**
 * The contract and the patched contract for Redocly: without prose. An operation that is elsewhere now stays in its
 * place, so that what it takes and gives can be compared; Redocly would guess at what became what.
 *
 * @example const { base, revision } = documentsOf(mergeContract(published, undefined));
 */
export function documentsOf({ ours, patched, renamed, journal }: Merged): { base: Document; revision: Document } {
  const base = withOwnParameters(bare(ours) as Document);
  const revision = withOwnParameters(bare(patched) as Document);
  for (const item of Object.values(revision.paths)) {
    for (const operation of Object.values(item)) {
      const now = isObject(operation) ? renamed.get(operation.operationId as OperationId) : undefined;
      if (now && !now.isMoved && isObject(operation)) operation.operationId = now.id;
    }
  }
  for (const { place, keyword } of journal.changes) if (keyword === "null") unwrap(base, place.pointer);
  return { base, revision };
}

/**
 * Redocly takes a parameter that has gone and one that is new for one that was renamed, if they look alike. So every
 * parameter gets something that no other one is like.
 */
function withOwnParameters(document: Document): Document {
  for (const operation of Object.values(document.paths).flatMap((item) => Object.values(item))) {
    operation.parameters = ((operation.parameters ?? []) as Json[]).map((parameter) => {
      const node = follow({ root: document }, parameter);
      if (node instanceof BrokenReference) return parameter;
      const seal = createHash("sha512").update(`${node.in} ${node.name}`).digest("hex");
      // Long enough to outweigh the rest.
      return { ...node, "x-seal": seal.repeat(16) };
    });
  }
  return document;
}

/** Writes `oneOf: [something, null]` as a type, where null has gone: else Redocly sees a union end. */
function unwrap(document: Json, pointer: string): void {
  const steps = stepsOf(pointer);
  const last = steps.pop() ?? "";
  let holder: unknown = document;
  for (const step of steps) holder = (holder as Json | undefined)?.[step];
  const schema = isObject(holder) ? holder[last] : undefined;
  if (!isObject(holder) || !isObject(schema) || schema.type !== undefined) return;
  const branches = [schema.oneOf ?? schema.anyOf ?? []].flat() as Json[];
  const inner = branches.find(({ type }) => type !== "null");
  if (!inner || branches.length !== 2) return;
  const target = follow({ root: document }, inner);
  if (!(target instanceof BrokenReference)) holder[last] = withNull(target);
}

function bare(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => bare(item));
  if (!isObject(node)) return node;
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => isMap || (!PROSE.has(key) && !key.startsWith("x-")))
      .map(([key, value]) => [key, bare(value, !isMap && MAPS.has(key))]),
  );
}
