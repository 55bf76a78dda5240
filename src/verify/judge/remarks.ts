import type { Contract, Json } from "../../contract/contract.js";
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
export function remarksOn(contract: Contract, pointer: string, body: unknown): Remarks {
  const found = new Map<string, string>();
  look(contract, pointer, body, "", found);
  return found;
}

function look(contract: Contract, pointer: string, value: unknown, place: string, found: Map<string, string>): void {
  if (typeof value === "number" && !Number.isInteger(value)) {
    if (shapesOf(contract, pointer).some(({ node }) => [node.type].flat().includes("string")))
      found.set(place, FRACTION);
  }
  if (typeof value !== "object" || value === null) return;
  const shapes = shapesOf(contract, pointer);
  if (Array.isArray(value)) {
    const items = shapes.find(({ node }) => node.items);
    if (items) for (const item of value) look(contract, `${items.pointer}/items`, item, `${place}/*`, found);
    return;
  }
  const open = shapes.some(
    ({ node }) => node.additionalProperties !== undefined && node.additionalProperties !== false,
  );
  for (const [name, item] of Object.entries(value)) {
    const owner = shapes.find(({ node }) => Object.hasOwn((node.properties as Json | undefined) ?? {}, name));
    if (owner)
      look(contract, `${owner.pointer}/properties/${escapeKey(name)}`, item, `${place}/${escapeKey(name)}`, found);
    else if (!open && shapes.some(({ node }) => node.properties)) found.set(`${place}/${escapeKey(name)}`, UNDECLARED);
  }
}

/** The schema and those that it is composed of. */
export function shapesOf(contract: Contract, pointer: string): { node: Json; pointer: string }[] {
  const here = contract.locate(pointer);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((word) =>
    ((here.node[word] as unknown[] | undefined) ?? []).flatMap((_, index) =>
      shapesOf(contract, `${here.pointer}/${word}/${index}`),
    ),
  );
  return [here, ...parts];
}
