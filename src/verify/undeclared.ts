import { type Json, locate } from "../_contract.js";
import { escapeKey } from "../_pointer.js";

/**
 * Places of a body that the contract says nothing of: Waldur may add fields, so they break nothing, but whoever builds on
 * them builds on nothing.
 *
 * @param pointer To the schema, in the bundle.
 */
export function undeclaredFields(pointer: string, body: unknown): string[] {
  const found = new Set<string>();
  look(pointer, body, "", found);
  return [...found];
}

function look(pointer: string, value: unknown, place: string, found: Set<string>): void {
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
    else if (!open && shapes.some(({ node }) => node.properties)) found.add(`${place}/${escapeKey(name)}`);
  }
}

/** The schema and those that it is composed of. */
function shapesOf(pointer: string): { node: Json; pointer: string }[] {
  const here = locate(pointer);
  const parts = ["allOf", "oneOf", "anyOf"].flatMap((word) =>
    ((here.node[word] as unknown[] | undefined) ?? []).flatMap((_, index) =>
      shapesOf(`${here.pointer}/${word}/${index}`),
    ),
  );
  return [here, ...parts];
}
