import type { Bundle, Operation, Parameter, Schema } from "../bundle.js";
import { resolve } from "../bundle.js";
import type { FieldFact, FieldFacts, OperationFacts } from "../docs/facts/model.js";
import { ADDED } from "./keywords.js";

/**
 * What the contract says about one documented operation, place by place, in the words that the facts use;
 * and the places that nobody vouches for.
 */
export class Statements {
  /** Place → what the contract says there. */
  readonly values = new Map<string, string>();
  /** Places that neither the docs nor an `x-provenance` account for, each as `place: what`. */
  readonly untraced: string[] = [];

  constructor(
    private readonly bundle: Bundle,
    operation: Operation,
    facts: OperationFacts,
  ) {
    this.values.set("operation", `${operation.method} ${operation.path}`);
    this.values.set(
      "typescript function",
      operation.id.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase()),
    );
    for (const parameter of operation.parameters) this.parameter(parameter, facts);
    this.body(operation, facts);
    this.responses(operation, facts);
  }

  private parameter(parameter: Parameter, facts: OperationFacts): void {
    const place = `${parameter.in} ${parameter.name}`;
    const fact = facts.parameters[parameter.in]?.[parameter.name];
    const traced = Boolean(parameter.node["x-provenance"]);
    this.values.set(place, this.describe(parameter.schema, Boolean(fact?.enum)));
    this.values.set(`${place} required`, String(parameter.required));
    if (!fact) {
      if (!traced) this.untraced.push(`${place}: no docs page has this parameter`);
      return;
    }
    const added = this.added(parameter.schema, fact);
    if (fact.type === "array" && !fact.items && this.resolve(parameter.schema).items) added.push("items");
    if (parameter.explode === false) added.push("explode");
    if (parameter.required && fact.required === undefined) added.push("required");
    this.trace(place, added, traced || this.isTraced(parameter.schema));
  }

  private body(operation: Operation, facts: OperationFacts): void {
    const { request } = operation;
    if (!request) return;
    const traced = Boolean(request.node["x-provenance"]);
    const schema = request.media[0]?.schema;
    const model = schema?.$ref?.split("/").at(-1);
    this.values.set("body", model ?? "inline");
    this.values.set("body required", String(request.required));
    if (!facts.body) {
      if (!traced) this.untraced.push("body: no docs page has it");
      return;
    }
    if (schema) this.fields("body", "", schema, facts.body.fields);
  }

  private responses(operation: Operation, facts: OperationFacts): void {
    for (const { status, headers, media, node } of operation.responses) {
      const place = `response ${status}`;
      const fact = facts.responses[String(status)];
      const schema = media[0]?.schema;
      this.values.set(place, schema ? this.describeBody(schema) : "none");
      for (const [name, header] of Object.entries(headers)) {
        if (!header["x-provenance"]) this.untraced.push(`${place} header ${name}: no docs page has it`);
      }
      if (!fact) {
        if (!node["x-provenance"]) this.untraced.push(`${place}: no docs page has this status`);
      } else if (fact.fields && schema) this.fields(place, "", schema, fact.fields);
      else if (schema && (fact.body === "unstated" || fact.body === "none")) {
        this.trace(place, ["content"], Boolean(node["x-provenance"]) || this.isTraced(schema));
      }
    }
  }

  /** Records the properties of an object (or of the items of an array), and asks each who vouches for it. */
  private fields(place: string, prefix: string, schema: Schema, facts: FieldFacts): void {
    for (const branch of this.branches(schema)) {
      const node = this.resolve(branch);
      if (node.items) {
        this.fields(place, prefix, node.items as Schema, facts);
        continue;
      }
      const properties = node.properties ?? {};
      const isDocumented = Object.keys(properties).some((name) => facts[prefix + name]);
      if (!isDocumented) {
        if (!node["x-provenance"])
          this.untraced.push(`${place} ${prefix || "(the object)"}: no docs page has this shape`);
        continue;
      }
      const required = new Set((node.required as string[] | undefined) ?? []);
      const undocumentedRequired = [...required].filter((name) => facts[prefix + name]?.required === undefined);
      const added = ADDED.filter((keyword) => node[keyword] !== undefined && keyword !== "oneOf");
      if (undocumentedRequired.some((name) => facts[prefix + name])) added.push("required");
      if (node.additionalProperties === false) added.push("additionalProperties");
      this.trace(`${place} ${prefix || "(the object)"}`, added, Boolean(node["x-provenance"]));
      // No page says which fields are always sent, so the contract must; a lost list would turn all of them optional.
      if (place.startsWith("response") && required.size === 0)
        this.untraced.push(`${place} ${prefix || "(the object)"}: nothing is required, so nothing is promised`);
      for (const [name, property] of Object.entries(properties)) {
        this.property(place, prefix + name, property, required.has(name), facts);
      }
    }
  }

  private property(place: string, path: string, property: Schema, required: boolean, facts: FieldFacts): void {
    const fact = facts[path];
    const where = `${place} ${path}`;
    this.values.set(where, this.describe(property, Boolean(fact?.enum)));
    this.values.set(`${where} required`, String(required));
    const traced = this.isTraced(property);
    if (!fact) {
      if (!traced) this.untraced.push(`${where}: no docs page has this field`);
      return;
    }
    const hasChildren = Object.keys(facts).some((name) => name.startsWith(`${path}.`));
    const added = this.added(property, fact);
    const node = this.nonNull(property);
    if (fact.type === "any" && (node.type || node.properties || node.$ref)) added.push("type");
    if (!hasChildren) {
      if (node.properties) added.push("properties");
      if (typeof node.additionalProperties === "object") added.push("additionalProperties");
      if (fact.type === "array" && !fact.items && node.items) added.push("items");
    }
    this.trace(where, added, traced);
    if (hasChildren) this.fields(place, `${path}.`, property, facts);
  }

  private trace(place: string, added: string[], traced: boolean): void {
    if (added.length > 0 && !traced) this.untraced.push(`${place}: no docs page states its ${added.join(", ")}`);
  }

  private isTraced(schema: Schema): boolean {
    return (
      Boolean(this.resolve(schema)["x-provenance"]) ||
      this.branches(schema).every((branch) => Boolean(this.resolve(branch)["x-provenance"]))
    );
  }

  /** Keywords at this node that the docs cannot have stated. */
  private added(schema: Schema, fact: FieldFact): string[] {
    const node = this.resolve(schema);
    const added = ADDED.filter((keyword) => node[keyword] !== undefined);
    if (node.enum !== undefined && !fact.enum) added.push("enum");
    if (node.format !== undefined && !fact.format) added.push("format");
    if (Array.isArray(node.type) && node.type.includes("null")) added.push("null");
    const items = node.items ? this.resolve(node.items as Schema) : undefined;
    // The deviation about uuids explains their pattern, in a list too.
    if (items && !(node.items as Schema).$ref?.endsWith("/Uuid"))
      added.push(...ADDED.filter((keyword) => items[keyword] !== undefined).map((keyword) => `items.${keyword}`));
    return added;
  }

  /** The alternatives of a schema, without null. */
  private branches(schema: Schema): Schema[] {
    const node = this.resolve(schema);
    const alternatives = (node.oneOf ?? (node.properties ? undefined : node.anyOf)) as Schema[] | undefined;
    return alternatives?.filter(({ type }) => type !== "null") ?? [schema];
  }

  private nonNull(schema: Schema): Schema {
    const branches = this.branches(schema);
    return this.resolve(branches[0] ?? schema);
  }

  private resolve(schema: Schema): Schema {
    return resolve(this.bundle, schema) as Schema;
  }

  /** The kind of a body: `object`, `array`, or the alternatives by name. */
  private describeBody(schema: Schema): string {
    const branches = this.branches(schema);
    if (branches.length > 1) {
      return branches.map((branch) => branch.$ref?.split("/").at(-1) ?? String(branch.type)).join(" | ");
    }
    return String(this.resolve(branches[0] ?? schema).type ?? "any");
  }

  /** A schema in the words of the facts; with its enum only where the docs have one to compare. */
  private describe(schema: Schema, withEnum: boolean): string {
    const branches = this.branches(schema);
    if (branches.length > 1) return branches.map((branch) => this.describe(branch, withEnum)).join(" | ");
    const branch = branches[0] ?? schema;
    if (branch.$ref?.endsWith("/Uuid")) return "uuid";
    const node = this.resolve(branch);
    const stated = [node.type ?? "any"].flat();
    const types = stated.length === 1 ? stated : stated.filter((type) => type !== "null");
    const words = types.map((type) => {
      if (type === "array" && node.items) return `array of ${this.describe(node.items as Schema, withEnum)}`;
      const values = node.additionalProperties as Schema | undefined;
      const isTypedMap = type === "object" && !node.properties && typeof values === "object";
      return isTypedMap && Object.keys(values).length > 0 ? `map of ${this.describe(values, withEnum)}` : type;
    });
    const format = node.format ? ` (${node.format})` : "";
    // The values of a list stand with its items.
    if (!withEnum || (node.items && node.enum === undefined)) return words.join(" | ") + format;
    const values = ((node.enum as unknown[] | undefined) ?? []).filter((value) => value !== null).map(String);
    return `${words.join(" | ")}${format} of ${values.sort().join(", ")}`;
  }
}
