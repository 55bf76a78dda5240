import type { FieldFact, FieldFacts } from "../facts/model.js";
import { BASE_TYPES } from "../facts/vocabulary.js";
import { nestedName, UniqueNames } from "./names.js";
import { type Node, type PublishedSchema, type PublishedSource, textOf } from "./published.js";

/** A field with the fields below it. */
interface Branch {
  fact: FieldFact | undefined;
  children: Map<string, Branch>;
}

/** A request says what is required and an answer does not, so the two never share a schema. */
type Direction = "request" | "answer";

/** The constraints of a page that are keywords of JSON Schema, and whether they take a number. */
const KEYWORDS: Record<string, [keyword: string, isNumber: boolean]> = {
  min: ["minimum", true],
  minimum: ["minimum", true],
  max: ["maximum", true],
  maximum: ["maximum", true],
  "min length": ["minLength", true],
  "max length": ["maxLength", true],
  "min items": ["minItems", true],
  "max items": ["maxItems", true],
  pattern: ["pattern", false],
};

/** The formats that the contract's validators know; they refuse a schema with another one. */
const SCHEMA_FORMATS: readonly string[] = [
  "binary byte date date-time decimal double duration email float hostname int32 int64 ipv4 ipv6 json-pointer",
  "password regex relative-json-pointer time uri uri-reference uri-template url uuid",
].flatMap((line) => line.split(" "));

/** The schemas of a skeleton, each a component of its own. What says the same is written once. */
export class Schemas {
  /** Component name → schema. References are relative to the folder of the schemas. */
  readonly components = new Map<string, Node>();
  /** Whether a uuid occurs anywhere. */
  usesUuid = false;
  private readonly names = new UniqueNames();
  private readonly known = new Map<string, string>();
  /** Published components that are being written, which may refer to themselves. */
  private readonly copied = new Map<string, string>();

  /**
   * `models` are the names that the docs give; no made-up name may be one of them. `texts` are the descriptions of the
   * page; `published` is a second source.
   */
  constructor(
    private readonly models: ReadonlySet<string>,
    private readonly texts: ReadonlyMap<FieldFact, string> = new Map(),
    private readonly published?: PublishedSource,
  ) {
    for (const name of ["Uuid", ...models]) this.names.take(name);
  }

  /** The component for a table: the known one that says the same, or a new one with the first name that is free. */
  component(
    names: [string, ...string[]],
    table: FieldFacts,
    direction: Direction,
    published?: PublishedSchema | undefined,
  ): string {
    const all: [string, ...string[]] = published?.name === undefined ? names : [published.name, ...names];
    const [name] = all;
    const scope = this.models.has(name) || published?.name === name ? `model ${name}` : direction;
    return this.add(all, this.objectOf(name, treeOf(table), direction, published), scope);
  }

  /** The component for a list of values. */
  valuesOf(name: string, values: readonly string[]): string {
    return this.add([name], { type: "string", description: "", enum: values }, "values");
  }

  /** The schema of one value; `base` is the way to the folder of the schemas. */
  valueOf(fact: FieldFact, base: string, published?: PublishedSchema | undefined): Node {
    const { type, format, items, enum: values } = fact;
    if (published !== undefined && isVague(fact) && says(published))
      return { ...this.copy(published, base), "x-provenance": "published" };
    if (type === "string" && format === "uuid" && values === undefined) {
      this.usesUuid = true;
      return orNull({ $ref: `${base}Uuid.yaml` }, published);
    }
    // The values of a list are those of its innermost items.
    const listed = values === undefined ? {} : { enum: values };
    if (type === "array") {
      if (items === undefined && values === undefined) return orNull({ type }, published);
      const inner = published && this.published?.itemsOf(published);
      return orNull(
        { type, items: this.valueOf({ ...(items ?? { type: "any" }), ...listed }, base, inner) },
        published,
      );
    }
    if (type === "object") return orNull({ type, additionalProperties: true }, published);
    if (values === undefined && published?.node.enum !== undefined && published.node.type === type)
      return { ...this.copy(published, base), "x-provenance": "published" };
    const publishedFormat = published?.node.type === type ? textOf(published.node.format) : undefined;
    const known = format ?? publishedFormat;
    return orNull(
      {
        // A type that the vocabulary does not have is left to people.
        ...(type === "any" || !BASE_TYPES.includes(type) ? {} : { type }),
        ...(known === undefined || !SCHEMA_FORMATS.includes(known) ? {} : { format: known }),
        ...listed,
        ...limitsOf(fact),
        ...(format === undefined && publishedFormat !== undefined ? { "x-provenance": "published" } : {}),
      },
      published,
    );
  }

  private add(names: [string, ...string[]], schema: Node, scope: string): string {
    const [name] = names;
    // Descriptions are prose: what differs in them only is the same.
    const key = `${scope} ${JSON.stringify(schema, (at, value) => (at === "description" ? undefined : value))}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const isFirst = this.models.has(name) && !this.components.has(name);
    const free = isFirst ? name : this.names.take(...names);
    this.known.set(key, free);
    this.components.set(free, schema);
    return free;
  }

  private objectOf(
    owner: string,
    branches: Map<string, Branch>,
    direction: Direction,
    published: PublishedSchema | undefined,
  ): Node {
    const fields = [...branches].filter(([name]) => name !== "*");
    const stated = fields.filter(([, { fact }]) => fact?.required === true).map(([name]) => name);
    const listed = Array.isArray(published?.node.required) ? published.node.required : [];
    const promised = direction === "answer" ? fields.map(([name]) => name).filter((name) => listed.includes(name)) : [];
    const required = [...new Set([...stated, ...promised])];
    const properties = fields.map(([name, branch]) => [
      name,
      this.propertyOf(owner, name, branch, direction, published && this.published?.propertyOf(published, name)),
    ]);
    return {
      type: "object",
      description: textOf(published?.node.description) ?? "",
      // The docs do not say what an answer always has; an empty list keeps the place for it.
      ...(required.length > 0 || direction === "answer" ? { required } : {}),
      ...(properties.length === 0 ? {} : { properties: Object.fromEntries(properties) }),
      ...(branches.has("*") ? { additionalProperties: true } : {}),
    };
  }

  private propertyOf(
    owner: string,
    name: string,
    { fact, children }: Branch,
    direction: Direction,
    published: PublishedSchema | undefined,
  ): Node {
    let schema: Node;
    if (children.size === 0) schema = this.valueOf(fact ?? { type: "any" }, "./", published);
    else {
      let inner = published;
      for (let list = fact; list?.type === "array" && inner; list = list.items) inner = this.published?.itemsOf(inner);
      const own = nestedName(owner, name, fact?.type === "array");
      const names: [string, ...string[]] = inner?.name === undefined ? [own] : [inner.name, own];
      const scope = inner?.name === undefined ? `${direction} ${name}` : `model ${inner.name}`;
      schema = { $ref: `./${this.add(names, this.objectOf(names[0], children, direction, inner), scope)}.yaml` };
      for (let list = fact; list?.type === "array"; list = list.items) schema = { type: "array", items: schema };
      schema = orNull(schema, published);
    }
    const own = (fact && this.texts.get(fact)) ?? textOf(published?.node.description) ?? "";
    const { description: _, ...rest } = schema;
    return "$ref" in rest ? { ...rest, description: own } : { description: own, ...rest };
  }

  /** A published schema in the forms of the contract, its components included. */
  private copy(published: PublishedSchema, base: string): Node {
    const { node, name } = published;
    if (name !== undefined && (node.properties !== undefined || node.enum !== undefined))
      return orNull({ $ref: `${base}${this.copyComponent(name, published)}.yaml` }, published);
    return orNull(this.copyInline(published, base), published);
  }

  private copyComponent(name: string, published: PublishedSchema): string {
    const known = this.copied.get(name);
    if (known !== undefined) return known;
    const own = this.components.has(name) ? name : this.names.take(name);
    this.copied.set(name, own);
    if (!this.components.has(own)) this.components.set(own, this.copyInline(published, "./"));
    return own;
  }

  private copyInline({ node }: PublishedSchema, base: string): Node {
    const { type, format, enum: values, properties, items, required, additionalProperties } = node;
    const child = (schema: unknown): Node => {
      const inner = this.published?.resolve(schema);
      return inner === undefined ? {} : this.copy(inner, base);
    };
    const described = (schema: unknown): Node => {
      const copied = child(schema);
      const description = textOf(this.published?.resolve(schema)?.node.description) ?? "";
      return "$ref" in copied ? { ...copied, description } : { description, ...copied };
    };
    if (type === "string" && format === "uuid") {
      this.usesUuid = true;
      return { $ref: `${base}Uuid.yaml` };
    }
    const plain = [type].flat().filter((one) => one !== "null");
    const members = Array.isArray(values) ? values.filter((value) => value !== null && value !== "") : undefined;
    const isObject = properties !== undefined || plain[0] === "object";
    return {
      ...(isObject ? { type: "object" } : plain.length === 1 ? { type: plain[0] } : {}),
      ...(properties === undefined && !members ? {} : { description: textOf(node.description) ?? "" }),
      ...(typeof format === "string" && SCHEMA_FORMATS.includes(format) ? { format } : {}),
      ...(members === undefined ? {} : { enum: members }),
      ...(plain[0] === "array" ? { items: child(items) } : {}),
      ...(properties === undefined
        ? {}
        : {
            ...(Array.isArray(required) && required.length > 0 ? { required } : {}),
            properties: Object.fromEntries(
              Object.entries(properties as Node).map(([key, schema]) => [key, described(schema)]),
            ),
          }),
      ...(isObject && properties === undefined
        ? { additionalProperties: isNode(additionalProperties) ? child(additionalProperties) : true }
        : {}),
    };
  }
}

/** Where the page says so little that any other source says more. */
function isVague({ type, items, format }: FieldFact): boolean {
  return (
    type === "any" ||
    (type === "array" && (items === undefined || isVague(items))) ||
    (type === "object" && format !== undefined)
  );
}

function says({ node }: PublishedSchema): boolean {
  return ["type", "properties", "enum", "items"].some((keyword) => node[keyword] !== undefined);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

/** A schema that takes null, too, where the second source says so. */
function orNull(schema: Node, published: PublishedSchema | undefined): Node {
  if (published?.isNullable !== true) return schema;
  const { type } = schema;
  const mark = { "x-provenance": "published" };
  if (typeof type === "string" && type !== "array" && schema.enum === undefined)
    return { ...schema, type: [type, "null"], ...mark };
  return Object.keys(schema).length === 0 ? schema : { oneOf: [schema, { type: "null" }], ...mark };
}

/** The bounds and the default of a value, as far as they fit its type. */
function limitsOf({ type, enum: values, constraints = {} }: FieldFact): Node {
  const limits: Node = {};
  for (const [name, value] of Object.entries(constraints)) {
    const [keyword = "", isNumber = false] = KEYWORDS[name] ?? [];
    if (keyword !== "" && value !== true) {
      if (!isNumber) limits[keyword] = value;
      else if (Number.isFinite(Number(value))) limits[keyword] = Number(value);
    }
  }
  const text = constraints.default;
  if (typeof text !== "string") return limits;
  if (type === "string" && (values === undefined || values.includes(text))) limits.default = text;
  if (type === "boolean" && /^(?:true|false)$/i.test(text)) limits.default = text.toLowerCase() === "true";
  if ((type === "integer" || type === "number") && text !== "" && Number.isFinite(Number(text)))
    limits.default = Number(text);
  return limits;
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
