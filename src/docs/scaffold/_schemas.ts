import type { FieldFact, FieldFacts } from "../facts/model.js";
import { nestedName, UniqueNames } from "./_names.js";

/** A node of an OpenAPI document. */
export type Node = { [key: string]: unknown };

/** A field with the fields below it. */
interface Branch {
  fact: FieldFact | undefined;
  children: Map<string, Branch>;
}

/** A request says what is required and an answer does not, so the two never share a schema. */
type Direction = "request" | "answer";

/** The schemas of a skeleton, each a component of its own. What says the same is written once. */
export class Schemas {
  /** Component name → schema. References are relative to the folder of the schemas. */
  readonly components = new Map<string, Node>();
  /** Whether a uuid occurs anywhere. */
  usesUuid = false;
  private readonly names = new UniqueNames();
  private readonly known = new Map<string, string>();

  /** `models` are the names that the docs give; no made-up name may be one of them. */
  constructor(private readonly models: ReadonlySet<string>) {
    for (const name of ["Uuid", ...models]) this.names.take(name);
  }

  /** The component for a table: the known one that says the same, or a new one with the first name that is free. */
  component(names: [string, ...string[]], table: FieldFacts, direction: Direction): string {
    const [name] = names;
    const scope = this.models.has(name) ? `model ${name}` : direction;
    return this.add(names, this.objectOf(name, treeOf(table), direction), scope);
  }

  /** The schema of one value; `base` is the way to the folder of the schemas. */
  valueOf({ type, format, items, enum: values }: FieldFact, base: string): Node {
    if (type === "string" && format === "uuid" && values === undefined) {
      this.usesUuid = true;
      return { $ref: `${base}Uuid.yaml` };
    }
    // The values of a list are those of its innermost items.
    const listed = values === undefined ? {} : { enum: values };
    if (type === "array") {
      if (items === undefined && values === undefined) return { type };
      return { type, items: this.valueOf({ ...(items ?? { type: "any" }), ...listed }, base) };
    }
    if (type === "object") return { type, additionalProperties: true };
    return { ...(type === "any" ? {} : { type }), ...(format === undefined ? {} : { format }), ...listed };
  }

  private add(names: [string, ...string[]], schema: Node, scope: string): string {
    const [name] = names;
    const key = `${scope} ${JSON.stringify(schema)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const isFirst = this.models.has(name) && !this.components.has(name);
    const free = isFirst ? name : this.names.take(...names);
    this.known.set(key, free);
    this.components.set(free, schema);
    return free;
  }

  private objectOf(owner: string, branches: Map<string, Branch>, direction: Direction): Node {
    const required = [...branches].filter(([, { fact }]) => fact?.required === true).map(([name]) => name);
    const properties = [...branches].map(([name, branch]) => [name, this.propertyOf(owner, name, branch, direction)]);
    return {
      type: "object",
      description: "",
      // The docs do not say what an answer always has; an empty list keeps the place for it.
      ...(required.length > 0 || direction === "answer" ? { required } : {}),
      properties: Object.fromEntries(properties),
    };
  }

  private propertyOf(owner: string, name: string, { fact, children }: Branch, direction: Direction): Node {
    let schema: Node;
    if (children.size === 0) schema = this.valueOf(fact ?? { type: "any" }, "./");
    else {
      const own = nestedName(owner, name, fact?.type === "array");
      schema = { $ref: `./${this.add([own], this.objectOf(own, children, direction), `${direction} ${name}`)}.yaml` };
      for (let list = fact; list?.type === "array"; list = list.items) schema = { type: "array", items: schema };
    }
    return "$ref" in schema ? { ...schema, description: "" } : { description: "", ...schema };
  }
}

/** Puts the fields below the fields that their names start with. */
function treeOf(table: FieldFacts): Map<string, Branch> {
  const root = new Map<string, Branch>();
  for (const [path, fact] of Object.entries(table)) {
    let level = root;
    let branch: Branch | undefined;
    for (const name of path.split(".")) {
      branch = level.get(name) ?? { fact: undefined, children: new Map() };
      level.set(name, branch);
      level = branch.children;
    }
    if (branch !== undefined) branch.fact = fact;
  }
  return root;
}
