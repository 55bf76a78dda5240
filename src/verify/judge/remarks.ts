import { type Json, locate } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";

/** Remarks by JSON pointer. */
export type Remarks = ReadonlyMap<string, string>;

/** Remark about a field that the contract does not have. */
export const UNDECLARED = "the contract has no such field, so nothing should be built on it";
const FRACTION = "a number with a fraction, where Waldur sends a decimal string; something on the way may rewrite JSON";

/**
 * Locations of a body that are worth knowing and break nothing: fields that the contract does not have, for Waldur may add
 * some, and numbers where other releases than those of 2025 and 2026 have them, too.
 *
 * @param pointer To the schema, in the bundle.
 */
export function remarksOn(pointer: string, body: unknown): Remarks {
  const found = new Map<string, string>();
  look(pointer, body, "", found);
  return found;
}

function look(pointer: string, value: unknown, place: string, found: Map<string, string>): void {
  if (typeof value === "number" && !Number.isInteger(value)) {
    if (shapesOf(pointer).some(({ node }) => [node.type].flat().includes("string"))) found.set(place, FRACTION);
  }
  if (typeof value !== "object" || value === null) return;
  const shapes = shapesOf(pointer);
  if (Array.isArray(value)) {
    const items = shapes.find(({ node }) => node.items);
    if (items) for (const item of value) look(`${items.pointer}/items`, item, `${place}/*`, found);
    return;
  }
  const open = shapes.some(
    ({ node }) => node.additionalProperties !== undefined && node.additionalProperties !== false,
  );
  for (const [name, item] of Object.entries(value)) {
    const owner = shapes.find(({ node }) => Object.hasOwn((node.properties as Json | undefined) ?? {}, name));
    if (owner) look(`${owner.pointer}/properties/${escapeKey(name)}`, item, `${place}/${escapeKey(name)}`, found);
    else if (!open && shapes.some(({ node }) => node.properties)) found.set(`${place}/${escapeKey(name)}`, UNDECLARED);
  }
}

/** The schema and those that it is composed of. */
export function shapesOf(pointer: string): { node: Json; pointer: string }[] {
  const here = locate(pointer);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((word) =>
    ((here.node[word] as unknown[] | undefined) ?? []).flatMap((_, index) =>
      shapesOf(`${here.pointer}/${word}/${index}`),
    ),
  );
  return [here, ...parts];
}
