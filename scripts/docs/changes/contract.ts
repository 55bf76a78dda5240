import deviationsFile from "../../../generated/deviations.json" with { type: "json" };
import { baseContract } from "../../../src/contract/contract.js";
import { valueAt } from "../../../src/contract/json-pointer.js";
import { entryOf, type FieldFact, type FieldFacts, type OperationFacts } from "../facts/model.js";
import type { PlacedChange } from "./types.js";

type Node = { [key: string]: unknown };

/** A recorded departure of the contract from the docs, as `deviations.yaml` has it. */
interface Deviation {
  differences: { operations: "all" | string[]; places: "all" | string[]; docs: string; contract: string }[];
}

/** The constraints of a page that are keywords of JSON Schema. */
const KEYWORDS: Record<string, string> = {
  default: "default",
  min: "minimum",
  minimum: "minimum",
  max: "maximum",
  maximum: "maximum",
  "min length": "minLength",
  "max length": "maxLength",
  "min items": "minItems",
  "max items": "maxItems",
  pattern: "pattern",
};

/** Formats that say how a number is stored, and nothing of how it is sent. */
const NUMBER_FORMATS = ["double", "float", "int32", "int64"];

/**
 * The contract, asked whether it has already what a page states otherwise than the page that it was written from:
 * because it departs from that page on purpose, or because it knows more.
 */
export class KnownContract {
  private readonly operations = new Map<string, { node: Node; item: Node }>();
  private readonly calls = new Set<string>();

  constructor(
    private readonly root: Node = baseContract.document,
    private readonly deviations: readonly Deviation[] = deviationsFile as readonly Deviation[],
  ) {
    for (const [path, item] of Object.entries((root.paths ?? {}) as Record<string, Node>)) {
      for (const [method, node] of Object.entries(item)) {
        if (!isNode(node) || typeof node.operationId !== "string") continue;
        this.operations.set(node.operationId, { node, item });
        this.calls.add(`${method.toUpperCase()} ${path}`);
      }
    }
  }

  /** Whether the contract has an operation, by its call. */
  has({ method, path }: OperationFacts): boolean {
    return this.calls.has(`${method} ${path}`);
  }

  /** Whether a change of one operation brings nothing that the contract does not have. `after` is what the page states. */
  knows(id: string, change: PlacedChange, after: OperationFacts): boolean {
    const operation = this.operations.get(id);
    if (operation === undefined) return false;
    const { what, kind } = change;
    const [place = "", constraint = ""] = change.place.split(/ \((?=[^()]*\)$)/);
    const isVague = this.deviates(id, place) && saysNothing(place, after);
    if (what === "status") return this.knowsStatus(id, change, after);
    if (what === "response body") return isVague || this.keepsResponse(id, statusOf(place), after);
    if (what === "body")
      return kind === "removed"
        ? this.schemasAt(id, "body").length === 0
        : this.keepsTable(id, "body", after.body?.fields);
    if (what === "model") return this.bodyModels(id).includes(change.after ?? "");
    const fact = factAt(place, after);
    if (kind === "removed" && what !== "enum" && what !== "constraint")
      return this.schemasAt(id, place).length === 0 || isBelowAny(place, after);
    if (fact === undefined) return false;
    const schemas = this.schemasAt(id, place);
    // The reference of 2026 calls values free-form objects that it called "any" before, whatever they are.
    const isFreeForm = change.before === "any" && fact.format === "free-form" && schemas.length > 0;
    if (what === "type") return isVague || isFreeForm || agrees(schemas, fact, this);
    if (what === "enum") return knowsEnum(schemas, change, fact, this);
    if (what === "required") return this.isRequired(id, place) === fact.required;
    if (what === "constraint")
      return knowsConstraint(schemas, constraint.slice(0, -1), change.after, this.isRequestOnly(id));
    if (kind === "added") return this.keepsField(id, place, fact, after);
    return false;
  }

  private knowsStatus(id: string, { kind, place }: PlacedChange, after: OperationFacts): boolean {
    const status = statusOf(place);
    if (kind === "added") return this.response(id, status) !== undefined && this.keepsResponse(id, status, after);
    if (this.response(id, status) === undefined) return true;
    // The page has come to the status that the contract had already beside the documented one.
    const isReplaced = (other: string) =>
      other.charAt(0) === status.charAt(0) &&
      this.differencesOf(id, `response ${other}`).some(({ docs }) => docs === "absent");
    return Object.keys(after.responses).some(isReplaced);
  }

  private keepsResponse(id: string, status: string, { responses }: OperationFacts): boolean {
    const response = entryOf(responses, status);
    const node = this.response(id, status);
    if (response === undefined || node === undefined) return false;
    const schemas = this.schemasAt(id, `response ${status}`);
    // Errors have the same body everywhere, which the pages rarely say.
    if (response.body === "unstated" || response.body === "none") return schemas.length === 0 || Number(status) >= 400;
    const type = response.body === "array" ? "array" : "object";
    return agrees(schemas, { type }, this) && this.keepsTable(id, `response ${status}`, response.fields);
  }

  private keepsTable(id: string, place: string, fields: FieldFacts = {}): boolean {
    return Object.entries(fields).every(([name, fact]) => this.keepsFact(id, `${place} ${name}`, fact));
  }

  /** Whether the contract has a field, and those that stand below it. */
  private keepsField(id: string, place: string, fact: FieldFact, after: OperationFacts): boolean {
    const { name, table } = tableAt(place, after);
    const below = Object.entries(table ?? {}).filter(([other]) => other.startsWith(`${name}.`));
    const prefix = place.slice(0, place.length - name.length);
    return [[name, fact] as const, ...below].every(([other, row]) => this.keepsFact(id, prefix + other, row));
  }

  private keepsFact(id: string, place: string, fact: FieldFact): boolean {
    const schemas = this.schemasAt(id, place);
    if (!agrees(schemas, fact, this)) return false;
    const values = this.values(schemas);
    if (fact.enum !== undefined && !fact.enum.every((value) => values.includes(String(value)))) return false;
    return fact.required !== true || this.isRequired(id, place) === true;
  }

  /** The schemas that a value at a place may have, alternatives apart and references followed. */
  schemasAt(id: string, place: string): Node[] {
    const [where = "", first = "", ...rest] = place.split(" ");
    if (where === "body") return this.below(this.bodies(id), [first, ...rest].join(" "));
    if (where === "response") return this.below(this.contentOf(this.response(id, first)), rest.join(" "));
    const parameter = this.parameter(id, where, first);
    return parameter === undefined ? [] : this.leaves(parameter.schema);
  }

  private below(schemas: Node[], path: string): Node[] {
    if (path === "") return schemas;
    return path.split(".").reduce((level, name) => level.flatMap((schema) => this.child(schema, name)), schemas);
  }

  private child(schema: Node, name: string): Node[] {
    if (isNode(schema.items)) return this.leaves(schema.items).flatMap((item) => this.child(item, name));
    const properties = isNode(schema.properties) ? schema.properties : {};
    if (name === "*") return schema.additionalProperties ? this.leaves(schema.additionalProperties) : [];
    return Object.hasOwn(properties, name) ? this.leaves(properties[name]) : [];
  }

  /** A schema without `$ref`, `oneOf`, `anyOf` and `allOf`: one schema for each alternative, and null left out. */
  leaves(schema: unknown): Node[] {
    if (schema === true) return [{}];
    if (!isNode(schema)) return [];
    const node = this.deref(schema);
    const parts = [node.oneOf, node.anyOf, node.allOf].flatMap((list) => (Array.isArray(list) ? list : []));
    const own = parts.length === 0 || node.properties !== undefined ? [node] : [];
    const inner = parts.flatMap((part) => this.leaves(part));
    return [...own, ...inner].filter(({ type }) => type !== "null");
  }

  /** The values of the enums of some schemas, and of their items. */
  values(schemas: readonly Node[]): string[] {
    return schemas.flatMap(({ enum: values, const: value, items }) => [
      ...(Array.isArray(values) ? values.map(String) : []),
      ...(value === undefined ? [] : [String(value)]),
      ...this.values(this.leaves(items)),
    ]);
  }

  private isRequired(id: string, place: string): boolean | undefined {
    const [where = "", ...rest] = place.split(" ");
    const { item, node } = this.operations.get(id) ?? {};
    if (item === undefined || node === undefined) return undefined;
    if (place === "body") return this.deref(node.requestBody as Node).required === true;
    if (where !== "body" && where !== "response") return this.parameter(id, where, rest[0] ?? "")?.required === true;
    const path = rest.join(" ").split(".");
    const name = path.pop() ?? "";
    const owners = this.schemasAt(id, [where, ...(path.length === 0 ? [] : [path.join(".")])].join(" ").trim());
    const objects = owners.flatMap((owner) => (isNode(owner.items) ? this.leaves(owner.items) : [owner]));
    return objects.some(({ required }) => Array.isArray(required) && required.includes(name));
  }

  /** Whether the body of an operation has a schema of its own, so that no response shows what is only written. */
  private isRequestOnly(id: string): boolean {
    const responses = JSON.stringify(this.operations.get(id)?.node.responses ?? {});
    const models = this.bodyModels(id);
    return models.length > 0 && models.every((model) => !responses.includes(`/${model}"`));
  }

  private parameter(id: string, where: string, name: string): Node | undefined {
    const { item, node } = this.operations.get(id) ?? {};
    const list = [node?.parameters, item?.parameters].flatMap((part) => (Array.isArray(part) ? (part as Node[]) : []));
    return list.map((entry) => this.deref(entry)).find((entry) => entry.in === where && entry.name === name);
  }

  private bodies(id: string): Node[] {
    const body = this.operations.get(id)?.node.requestBody;
    return isNode(body) ? this.contentOf(this.deref(body)) : [];
  }

  private response(id: string, status: string): Node | undefined {
    const responses = this.operations.get(id)?.node.responses as Node | undefined;
    const node = responses === undefined ? undefined : responses[status];
    return isNode(node) ? this.deref(node) : undefined;
  }

  private contentOf(node: Node | undefined): Node[] {
    return Object.values((node?.content ?? {}) as Record<string, Node>).flatMap(({ schema }) => this.leaves(schema));
  }

  private bodyModels(id: string): string[] {
    const node = this.operations.get(id)?.node.requestBody;
    const content = Object.values(((isNode(node) ? this.deref(node) : {}).content ?? {}) as Record<string, Node>);
    return content.map(
      ({ schema }) =>
        String((schema as Node | undefined)?.$ref ?? "")
          .split("/")
          .at(-1) ?? "",
    );
  }

  private deref(node: Node): Node {
    const { $ref, ...own } = node ?? {};
    if (typeof $ref !== "string") return node ?? {};
    return { ...this.deref(valueAt(this.root, $ref.slice(1)) as Node), ...own };
  }

  private deviates(id: string, place: string): boolean {
    return this.differencesOf(id, place).length > 0;
  }

  private differencesOf(id: string, place: string) {
    return this.deviations
      .flatMap(({ differences }) => differences)
      .filter(({ operations, places }) => operations !== "all" && operations.includes(id) && places.includes(place));
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function statusOf(place: string): string {
  return place.split(" ")[1] ?? "";
}

/** Where the table of a place is, and the name of the row. */
function tableAt(place: string, operation: OperationFacts): { name: string; table: FieldFacts | undefined } {
  const [where = "", first = "", ...rest] = place.split(" ");
  if (where === "body") return { name: [first, ...rest].join(" "), table: operation.body?.fields };
  if (where === "response") return { name: rest.join(" "), table: entryOf(operation.responses, first)?.fields };
  return { name: [first, ...rest].join(" "), table: operation.parameters[where as "path"] };
}

function factAt(place: string, operation: OperationFacts): FieldFact | undefined {
  if (place === "body")
    return operation.body && { type: operation.body.body ?? "object", required: operation.body.required === true };
  const { name, table } = tableAt(place, operation);
  return table === undefined ? undefined : entryOf(table, name);
}

/** Whether a page states nothing at a place that it could contradict the contract with. */
function saysNothing(place: string, operation: OperationFacts): boolean {
  const [where, status = ""] = place.split(" ");
  if (where === "response" && place === `response ${status}`)
    return entryOf(operation.responses, status)?.body === "unstated";
  return factAt(place, operation)?.type === "any";
}

/** A page that calls the object above a field `any` does not list its fields. */
function isBelowAny(place: string, operation: OperationFacts): boolean {
  const { name, table } = tableAt(place, operation);
  const parts = name.split(".");
  const parents = parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("."));
  return parents.some((parent) => {
    const fact = table === undefined ? undefined : entryOf(table, parent);
    return fact !== undefined && (fact.items ?? fact).type === "any";
  });
}

/** Whether a value of one of the schemas may be what a page says of it. Where the page is vague, any schema may. */
function agrees(schemas: readonly Node[], fact: FieldFact, contract: KnownContract): boolean {
  return schemas.some((schema) => {
    const types = [schema.type ?? (schema.properties === undefined ? "any" : "object")].flat();
    if (fact.type === "any") return true;
    if (!types.includes(fact.type)) return false;
    if (fact.items !== undefined) return agrees(contract.leaves(schema.items), fact.items, contract);
    const { format } = fact;
    if (format === undefined || format === "free-form" || format === schema.format) return true;
    // The contract writes both as patterns.
    if (format === "uuid" || format === "decimal") return typeof schema.pattern === "string";
    return NUMBER_FORMATS.includes(format);
  });
}

/** Whether the values that came are the contract's already, and those that went are not. */
function knowsEnum(
  schemas: readonly Node[],
  { before, after }: PlacedChange,
  fact: FieldFact,
  contract: KnownContract,
) {
  const known = contract.values(schemas);
  if (after === null) return known.length === 0;
  const fresh = (fact.enum ?? []).map(String);
  const old = before === null ? [] : before.split(", ");
  const came = fresh.filter((value) => !old.includes(value));
  const went = old.filter((value) => !fresh.includes(value));
  return came.every((value) => known.includes(value)) && went.every((value) => !known.includes(value));
}

function knowsConstraint(
  schemas: readonly Node[],
  name: string,
  after: string | null,
  isRequestOnly: boolean,
): boolean {
  if (name === "write-only")
    return isRequestOnly || schemas.some(({ writeOnly }) => (writeOnly === true) === (after !== null));
  if (name === "read-only") return schemas.some(({ readOnly }) => (readOnly === true) === (after !== null));
  const keyword = KEYWORDS[name];
  if (keyword === undefined) return false;
  // Python writes True where JSON has true.
  const same = (value: unknown) =>
    value === undefined
      ? after === null
      : after !== null &&
        [String(value), JSON.stringify(value)].some((text) => text.toLowerCase() === after.toLowerCase());
  return schemas.some((schema) => same(schema[keyword]));
}
