import { createHash } from "node:crypto";
import type { Json } from "../../contract/contract.js";
import { BrokenReference, follow, type Source } from "./published.js";
import { type Direction, type Shape, shapeOf } from "./shape.js";

/** Deeper parts of what a release adds are left open: nobody's code can depend on them yet. */
const MAX_DEPTH = 6;
/** The same for an addition as large as a whole API. */
const MAX_NODES = 2000;

/**
 * Writes a schema of another document for the contract's own: OpenAPI 3.1, without references, names and prose.
 *
 * @example render(published, { type: "string", nullable: true }, "response"); // { type: ["string", "null"] }
 */
export function render(source: Source, node: Json, direction: Direction): Json {
  const shape = shapeOf(source, node, direction);
  return shape instanceof BrokenReference ? {} : renderShape(source, shape, direction);
}

/** The same for what {@link shapeOf} read. */
export function renderShape(source: Source, shape: Shape, direction: Direction): Json {
  let nodes = 0;
  const write = (schema: Json, depth: number): Json => {
    const inner = shapeOf(source, schema, direction);
    if (inner instanceof BrokenReference || depth > MAX_DEPTH || ++nodes > MAX_NODES) return {};
    return writeShape(inner, (child) => write(child, depth + 1));
  };
  return writeShape(shape, (child) => write(child, 1));
}

function writeShape(shape: Shape, write: (node: Json) => Json): Json {
  const { types, nullable, items, properties, required, additional, alternatives } = shape;
  if (shape.isNull) return { type: "null" };
  if (alternatives.length > 0) {
    // A value may fit several of another document's alternatives, so `oneOf` would promise too much.
    return { anyOf: [...alternatives.map(({ node }) => write(node)), ...(nullable ? [{ type: "null" }] : [])] };
  }
  const written: Json = {};
  const all = nullable ? [...types, "null"] : types;
  if (all.length > 0) written.type = all.length === 1 ? all[0] : all;
  if (shape.enum) written.enum = nullable ? [...shape.enum, null] : shape.enum;
  Object.assign(written, shape.limits);
  if (items) written.items = write(items);
  if (properties.size > 0) {
    written.properties = Object.fromEntries([...properties].map(([name, property]) => [name, write(property)]));
  }
  if (required.size > 0) written.required = [...required];
  if (additional !== undefined) written.additionalProperties = additional && write(additional);
  return written;
}

const prints = { request: new WeakMap<object, string>(), response: new WeakMap<object, string>() };

/**
 * A text that two schemas share when they say the same, with all that they refer to. It is kept for each node, so that
 * a model is read once however often it is used.
 *
 * @example fingerprint(base, before, "response") === fingerprint(published, after, "response");
 */
export function fingerprint(source: Source, node: Json, direction: Direction): string {
  const known = prints[direction];
  const read = (schema: Json, open: readonly object[]): string => {
    const target = follow(source, schema);
    const shape = shapeOf(source, schema, direction);
    if (target instanceof BrokenReference) return target.why;
    if (shape instanceof BrokenReference) return shape.why;
    const printed = known.get(target);
    if (printed !== undefined) return printed;
    // A model that holds itself ends here.
    if (open.includes(schema) || open.includes(target)) return "itself";
    const inner = (child: Json) => read(child, [...open, schema, target]);
    const says = [
      shape.types,
      shape.nullable,
      shape.isNull,
      shape.enum?.map((value) => JSON.stringify(value)).sort(),
      Object.entries(shape.limits).sort(),
      shape.items && inner(shape.items),
      [...shape.properties].map(([name, property]) => [name, inner(property)]).sort(),
      [...shape.required].sort(),
      shape.additional && inner(shape.additional),
      shape.alternatives.map((alternative) => inner(alternative.node)).sort(),
    ];
    // Short, since it becomes a part of others.
    const print = createHash("sha1").update(JSON.stringify(says)).digest("base64");
    known.set(target, print);
    return print;
  };
  return read(node, []);
}
