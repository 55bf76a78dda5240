import type { Json } from "../../contract/contract.js";
import { BrokenReference, follow, isObject, type Source } from "./published.js";

/** Whether a schema describes what a client sends or what it gets. */
export type Direction = "request" | "response";

/**
 * What one level of a schema says, in a form that OpenAPI 3.0 and 3.1, drf-spectacular and this contract share:
 * references and single `allOf` are followed, null is a flag, unions of enums are one enum, and whatever is read-only
 * or write-only is gone from the direction in which it does not pass.
 */
export interface Shape {
  /** Sorted, without `null`; empty when anything will do. */
  types: string[];
  nullable: boolean;
  /** Whether nothing but null is allowed. */
  isNull: boolean;
  /** Without null. */
  enum: unknown[] | undefined;
  /** `format`, lengths, bounds, ...; keyword → value. */
  limits: Record<string, unknown>;
  items: Json | undefined;
  properties: Map<string, Json>;
  required: Set<string>;
  /** Schema of the other values of an object; `false` when there may be none, `undefined` when they are free. */
  additional: Json | false | undefined;
  /** Two or more when the schema is a union that cannot be written as one shape. */
  alternatives: Alternative[];
}

/** One alternative of a union: its schema and shape. */
export interface Alternative {
  node: Json;
  shape: Shape;
}

/** Keywords that are compared one by one. */
export const LIMITS = [
  "format",
  "pattern",
  "minLength",
  "maxLength",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "minProperties",
  "maxProperties",
  "default",
];

/** A union in a union in a union ends somewhere, unless it refers to itself. */
const MAX_NESTING = 20;

/**
 * Reads one level of a schema; properties and items are left as they are.
 *
 * @example shapeOf(published, { type: "string", nullable: true }, "response"); // types ["string"], nullable
 */
export function shapeOf(source: Source, node: Json, direction: Direction, nesting = 0): Shape | BrokenReference {
  const found = follow(source, node);
  if (found instanceof BrokenReference) return found;
  if (nesting > MAX_NESTING) return new BrokenReference("a schema is a part of itself");
  let shape = plainShape(source, found, direction);
  const parts = list(found.allOf).map((part) => shapeOf(source, part, direction, nesting + 1));
  for (const part of parts) {
    if (part instanceof BrokenReference) return part;
    shape = intersect(shape, part);
  }
  const branches = list(found.oneOf ?? found.anyOf);
  if (branches.length === 0 || branches.every(isCondition)) return shape;
  const alternatives: Alternative[] = [];
  for (const branch of branches) {
    const inner = shapeOf(source, branch, direction, nesting + 1);
    if (inner instanceof BrokenReference) return inner;
    alternatives.push(...(inner.alternatives.length > 0 ? inner.alternatives : [{ node: branch, shape: inner }]));
    shape.nullable ||= inner.nullable;
  }
  return unite(
    shape,
    alternatives.filter(({ shape: inner }) => !inner.isNull),
  );
}

function plainShape(source: Source, node: Json, direction: Direction): Shape {
  const listed = node.const !== undefined ? [node.const] : Array.isArray(node.enum) ? node.enum : undefined;
  const declared = [node.type ?? []].flat().filter((type): type is string => typeof type === "string");
  // In YAML, values of a text that are digits were written without quotes.
  const values =
    declared.join() === "string" ? listed?.map((value) => (value === null ? null : String(value))) : listed;
  const types = declared.length > 0 ? declared : inferTypes(node, values);
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  const properties = Object.entries(isObject(node.properties) ? node.properties : {}).filter(
    (entry): entry is [string, Json] => isObject(entry[1]) && entry[1][hidden] !== true,
  );
  const { additionalProperties: additional } = node;
  const isFree = !isObject(additional) || Object.keys(additional).length === 0;
  const plain = [...new Set(types)].filter((type) => type !== "null").sort();
  // Without anything else, `nullable` stands on a schema that takes any value, null included.
  const saysMore = plain.length > 0 || [node.allOf, node.oneOf, node.anyOf].some(Array.isArray);
  return {
    types: plain,
    nullable: types.includes("null") || (node.nullable === true && saysMore) || values?.includes(null) === true,
    isNull: plain.length === 0 && (types.includes("null") || (values?.length === 1 && values[0] === null)),
    enum: values?.filter((value) => value !== null),
    limits: limitsOf(source, node),
    items: isObject(node.items) ? node.items : undefined,
    properties: new Map(properties),
    required: new Set(texts(node.required).filter((name) => properties.some(([key]) => key === name))),
    additional: additional === false ? false : isFree ? undefined : additional,
    alternatives: [],
  };
}

function inferTypes(node: Json, values: unknown[] | undefined): string[] {
  if (node.properties !== undefined || isObject(node.additionalProperties)) return ["object"];
  if (node.items !== undefined) return ["array"];
  return (values ?? []).map((value) => {
    if (value === null) return "null";
    return typeof value === "number" ? (Number.isInteger(value) ? "integer" : "number") : typeof value;
  });
}

function limitsOf({ uuidPattern }: Source, node: Json): Record<string, unknown> {
  if (node.format === "uuid" || (uuidPattern !== undefined && node.pattern === uuidPattern)) return { format: "uuid" };
  const limits: Record<string, unknown> = {};
  for (const keyword of LIMITS) {
    const value = node[keyword];
    if (value === undefined || value === false || typeof value === "object") continue;
    // In OpenAPI 3.0 the exclusive bounds are flags beside the others.
    if (value === true && keyword.startsWith("exclusive")) {
      const bound = keyword === "exclusiveMinimum" ? "minimum" : "maximum";
      delete limits[bound];
      limits[keyword] = node[bound];
    } else limits[keyword] = value;
  }
  return limits;
}

/** Branches that only require properties, which do not affect the shape. */
function isCondition(branch: Json): boolean {
  return Object.keys(branch).every((key) => key === "required" || key === "properties" || key === "description");
}

/** The shape of `allOf`: `nullable` of the wrapper applies to the whole. */
function intersect(own: Shape, part: Shape): Shape {
  const isOpen = own.types.length === 0;
  const common = own.types.filter((type) => part.types.includes(type));
  return {
    types: isOpen ? part.types : common.length > 0 ? common : own.types,
    nullable: own.nullable || (isOpen && part.nullable),
    isNull: own.isNull || part.isNull,
    enum: own.enum && part.enum ? own.enum.filter((value) => part.enum?.includes(value)) : (own.enum ?? part.enum),
    limits: { ...part.limits, ...own.limits },
    items: own.items ?? part.items,
    properties: new Map([...part.properties, ...own.properties]),
    required: new Set([...part.required, ...own.required]),
    additional: own.additional ?? part.additional,
    alternatives: own.alternatives.length > 0 ? own.alternatives : part.alternatives,
  };
}

/** The alternatives of `oneOf` and `anyOf` without null. */
function unite(own: Shape, alternatives: Alternative[]): Shape {
  const [first, ...rest] = alternatives;
  if (!first) return { ...own, isNull: true };
  const { nullable } = own;
  if (rest.length === 0) return { ...intersect(own, first.shape), nullable };
  if (alternatives.some(({ shape }) => !shape.enum)) return { ...own, alternatives };
  const values = alternatives.flatMap(({ shape }) => shape.enum ?? []);
  const types = alternatives.flatMap(({ shape }) => shape.types);
  const united = { ...first.shape, types: [...new Set(types)].sort(), enum: [...new Set(values)] };
  return { ...intersect(own, united), nullable };
}

/** The objects of a list; nothing when it is no list. */
function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
