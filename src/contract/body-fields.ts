import { type Contract, type Json, jsonSchemaOf, type Operation, perKey } from "./contract.js";
import { escapeKey } from "./json-pointer.js";

/** The fields that a schema of the contract declares, those of nested objects and arrays included. */
export interface DeclaredFields {
  /** In the order of the schema, with the names of the fields around them: `project.url`, `usages[].amount`. */
  readonly names: readonly string[];
  readonly shape: Shape;
}

/** Declared shape of a value: the fields of an object, each with its index among the names, and the items of an array. */
interface Shape {
  readonly fields: Map<string, { readonly index: number; readonly shape: Shape }>;
  items: Shape | undefined;
}

const NO_FIELDS: DeclaredFields = { names: [], shape: makeShape() };

const fieldsAt = perKey((contract, pointer): DeclaredFields => {
  const names: string[] = [];
  const shape = makeShape();
  addFields(contract, shape, pointer, "", new Set(), names);
  return { names, shape };
});

/**
 * The fields of the JSON that a request body or a response declares.
 *
 * @param place Where it is in the bundle; undefined where there is none.
 */
export function declaredFields(contract: Contract, place: string | undefined): DeclaredFields {
  const schema = place === undefined ? undefined : jsonSchemaOf(contract.locate(place));
  return schema === undefined ? NO_FIELDS : fieldsAt(contract, schema);
}

/** The fields of the JSON that an operation takes. */
export function bodyFieldsOf({ contract, node, pointer }: Operation): DeclaredFields {
  return declaredFields(contract, node.requestBody ? `${pointer}/requestBody` : undefined);
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
  names: string[],
): void {
  const { node, pointer } = contract.locate(reference);
  if (above.has(pointer)) return;
  const within = new Set(above).add(pointer);
  for (const name of Object.keys((node.properties as Json | undefined) ?? {})) {
    let part = shape.fields.get(name);
    if (!part) {
      part = { index: names.length, shape: makeShape() };
      shape.fields.set(name, part);
      names.push(prefix + name);
    }
    addFields(contract, part.shape, `${pointer}/properties/${escapeKey(name)}`, `${prefix}${name}.`, within, names);
  }
  if (node.items) {
    shape.items ??= makeShape();
    addFields(contract, shape.items, `${pointer}/items`, `${prefix.slice(0, -1)}[].`, within, names);
  }
  for (const word of ["allOf", "anyOf", "oneOf"]) {
    const parts = (node[word] as unknown[] | undefined) ?? [];
    for (const index of parts.keys()) addFields(contract, shape, `${pointer}/${word}/${index}`, prefix, within, names);
  }
}

/** Counts how many values had each declared field, however often one has it in its lists. */
export class FieldCounter {
  private readonly counts: number[];
  /** The value, by its number, that had the field last. */
  private readonly last: number[];
  private values = 0;

  constructor(private readonly declared: DeclaredFields) {
    this.counts = declared.names.map(() => 0);
    this.last = declared.names.map(() => 0);
  }

  add(value: unknown): void {
    this.values++;
    this.count(this.declared.shape, value);
  }

  /** What `read` makes of the number of values with a field, by the name of the field. */
  byName<Value>(read: (count: number) => Value): Record<string, Value> {
    return Object.fromEntries(this.declared.names.map((name, index) => [name, read(this.counts[index] ?? 0)]));
  }

  private count({ fields, items }: Shape, value: unknown): void {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      if (items) for (const item of value) this.count(items, item);
      return;
    }
    for (const [name, { index, shape }] of fields) {
      if (!Object.hasOwn(value, name)) continue;
      if (this.last[index] !== this.values) {
        this.last[index] = this.values;
        this.counts[index] = (this.counts[index] ?? 0) + 1;
      }
      this.count(shape, (value as Json)[name]);
    }
  }
}
