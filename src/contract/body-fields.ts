import type { Contract, Json } from "./contract.js";
import { escapeKey } from "./json-pointer.js";

/** A field of a body that the contract declares. */
export interface BodyField {
  /** With the names of the fields around it: `project.url`, `usages[].amount`. */
  readonly name: string;
  /** Number of requests with the field. */
  count: number;
  /** The last request that did. */
  last: number;
}

/** Declared shape of a value: the fields of an object, the items of an array. */
export interface Shape {
  readonly fields: Map<string, { readonly field: BodyField; readonly shape: Shape }>;
  items: Shape | undefined;
}

/**
 * Reads the fields that a schema of the contract declares, those of nested objects and arrays included.
 *
 * @param pointer Where the schema is in the bundle.
 * @returns the shape, and the fields in the order of the schema.
 */
export function readShape(contract: Contract, pointer: string): { shape: Shape; fields: readonly BodyField[] } {
  const fields: BodyField[] = [];
  const shape = makeShape();
  addFields(contract, shape, pointer, "", new Set(), fields);
  return { shape, fields };
}

function makeShape(): Shape {
  return { fields: new Map(), items: undefined };
}

/** Adds to a shape what a schema declares. `above` are the schemas that it is a part of: one in itself ends there. */
function addFields(
  contract: Contract,
  shape: Shape,
  reference: string,
  prefix: string,
  above: ReadonlySet<string>,
  fields: BodyField[],
): void {
  const { node, pointer } = contract.locate(reference);
  if (above.has(pointer)) return;
  const within = new Set(above).add(pointer);
  for (const name of Object.keys((node.properties as Json | undefined) ?? {})) {
    const known = shape.fields.get(name);
    const part = known ?? { field: { name: prefix + name, count: 0, last: 0 }, shape: makeShape() };
    if (!known) {
      shape.fields.set(name, part);
      fields.push(part.field);
    }
    addFields(contract, part.shape, `${pointer}/properties/${escapeKey(name)}`, `${prefix}${name}.`, within, fields);
  }
  if (node.items) {
    shape.items ??= makeShape();
    addFields(contract, shape.items, `${pointer}/items`, `${prefix.slice(0, -1)}[].`, within, fields);
  }
  for (const word of ["allOf", "anyOf", "oneOf"]) {
    const parts = (node[word] as unknown[] | undefined) ?? [];
    for (const index of parts.keys()) addFields(contract, shape, `${pointer}/${word}/${index}`, prefix, within, fields);
  }
}

/** Counts the fields of a value, each once per request, as deep as the contract declares them. */
export function countFields({ fields, items }: Shape, value: unknown, request: number): void {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    if (items) for (const item of value) countFields(items, item, request);
    return;
  }
  for (const [name, { field, shape }] of fields) {
    if (!Object.hasOwn(value, name)) continue;
    if (field.last !== request) {
      field.last = request;
      field.count++;
    }
    countFields(shape, (value as Json)[name], request);
  }
}
