import type { Json } from "../../../contract/contract.js";
import { isObject, objectAt } from "../../schema/published.js";

/** Stands in the merged operations for a component that came out changed, until all uses of it are known. */
const MARK = "$variant";
/** Stands beside a reference that may be null now. */
const NULL = "$null";

interface Variant {
  reference: string;
  merged: Json;
}

/**
 * The components that came out changed. One that changed wherever it was compared keeps its name, and uses that could
 * not be compared follow; of one that changed for some uses only, those uses get a component or a copy of their own.
 */
export class Variants {
  private readonly variants: Variant[] = [];
  private readonly ids = new Map<string, number>();
  private readonly kept = new Set<string>();

  constructor(private readonly root: Json) {}

  /** Notes that a component was compared and found unchanged itself. */
  same(reference: string): void {
    this.kept.add(reference);
  }

  /** The component behind a `$ref` of the contract. */
  target(reference: string): Json {
    return componentOf(this.root, reference);
  }

  /** The replacement of a reference to a schema that has become nullable. */
  orNull(reference: Json): Json {
    return { ...reference, [NULL]: true };
  }

  /** The replacement of a `$ref` whose target was merged into `merged`. */
  change(reference: string, merged: Json, siblings: Json): Json {
    const key = `${reference} ${JSON.stringify(merged)}`;
    let id = this.ids.get(key);
    if (id === undefined) {
      id = this.variants.push({ reference, merged }) - 1;
      this.ids.set(key, id);
    }
    return { [MARK]: id, ...siblings };
  }

  /** The document with every changed component in its place. */
  settle(document: Json): Json {
    const components = structuredClone(document.components) as Record<string, Json>;
    const used = this.usedIn(document);
    const names = new Map<number, string>();
    for (const id of used) {
      const { reference, merged } = this.variants[id] as Variant;
      const isOnly = ![...used].some((other) => other !== id && this.variants[other]?.reference === reference);
      const { section, name } = partsOf(reference);
      if (isOnly && !this.kept.has(reference)) names.set(id, reference);
      else if (merged.properties !== undefined || merged.enum !== undefined) {
        let fresh = `${name}Changed`;
        for (let count = 2; components[section]?.[fresh] !== undefined; count++) fresh = `${name}Changed${count}`;
        names.set(id, `#/components/${section}/${fresh}`);
        // Keeps the name from the next one.
        components[section] = { ...components[section], [fresh]: {} };
      }
    }
    for (const [id, reference] of names) {
      const { section, name } = partsOf(reference);
      components[section] = { ...components[section], [name]: this.write(this.variants[id]?.merged, names) };
    }
    return { ...(this.write({ ...document, components: {} }, names) as Json), components };
  }

  /** The variants that the operations really use. */
  private usedIn(document: Json): Set<number> {
    const used = new Set<number>();
    const visit = (node: unknown): void => {
      for (const value of Array.isArray(node) ? node : isObject(node) ? Object.values(node) : []) visit(value);
      const id = isObject(node) ? node[MARK] : undefined;
      if (typeof id !== "number" || used.has(id)) return;
      used.add(id);
      visit(this.variants[id]?.merged);
    };
    visit(document);
    return used;
  }

  private write(node: unknown, names: Map<number, string>): unknown {
    if (Array.isArray(node)) return node.map((item) => this.write(item, names));
    if (!isObject(node)) return node;
    const { [MARK]: id, [NULL]: isNullable, ...rest } = node;
    const written = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, this.write(value, names)]));
    const variant = typeof id === "number" ? this.variants[id] : undefined;
    if (isNullable) {
      const { $ref, ...siblings } = written;
      const target = variant?.merged ?? (typeof $ref === "string" ? this.target($ref) : {});
      return withNull({ ...(this.write(target, names) as Json), ...siblings });
    }
    if (!variant || typeof id !== "number") return written;
    const reference = names.get(id);
    return reference === undefined
      ? { ...(this.write(variant.merged, names) as Json), ...written }
      : { $ref: reference, ...written };
  }
}

/** A schema that takes null as well. */
export function withNull(schema: Json): Json {
  if (schema.type === undefined) {
    const { description, ...rest } = schema;
    return { ...(description === undefined ? {} : { description }), anyOf: [rest, { type: "null" }] };
  }
  const values = Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {};
  return { ...schema, type: [schema.type, "null"].flat(), ...values };
}

function partsOf(reference: string): { section: string; name: string } {
  const [section = "", name = ""] = reference.replace("#/components/", "").split("/");
  return { section, name };
}

function componentOf(root: Json, reference: string): Json {
  const { section, name } = partsOf(reference);
  return objectAt(objectAt(objectAt(root, "components"), section), name) ?? {};
}
