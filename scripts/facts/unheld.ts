import { METHODS } from "../../src/contract/methods.js";
import { type Bundle, type Json, listOperations, type Media, type Schema } from "../bundle.js";
import { ADDED } from "./keywords.js";

/** Schema keywords that the comparison reads. Any other would change what a client gets, and nobody would notice. */
const KEYWORDS = new Set([
  ...ADDED,
  ...["$ref", "additionalProperties", "description", "enum", "examples", "format", "items", "properties", "required"],
  ...["title", "type", "x-draft", "x-hyperlink", "x-labels", "x-messages", "x-provenance"],
]);

const PATH_ITEM_KEYS = new Set(["parameters", ...METHODS]);

/** An operation that no page documents may need no token. */
function keysOf(node: { "x-provenance"?: unknown }): Set<string> {
  return node["x-provenance"] === "published" ? PUBLISHED_KEYS : OPERATION_KEYS;
}

/** Keys of an operation. Its `security` would override the contract's own, which is why it is not among them. */
const OPERATION_KEYS = new Set([
  ...["description", "externalDocs", "operationId", "parameters", "requestBody", "responses", "summary", "tags"],
  ...["x-draft", "x-provenance", "x-sparse"],
]);
const PUBLISHED_KEYS = new Set([...OPERATION_KEYS, "security"]);
const PARAMETER_KEYS = new Set([
  ...[
    "description",
    "example",
    "examples",
    "explode",
    "in",
    "name",
    "required",
    "schema",
    "style",
    "x-draft",
    "x-provenance",
  ],
]);

/** Keywords whose value is one schema, a list of schemas, or schemas by name. */
const ONE = new Set(["additionalProperties", "if", "items", "not"]);
const LIST = new Set(["allOf", "anyOf", "oneOf"]);

/**
 * Whatever stands in the bundle that the comparison with the docs has no words for, each as `place: what`.
 * It is refused rather than passed over, so that a new kind of statement starts with a rule for it.
 *
 * @example findUnheld(bundle); // [] or ['kettles_list response default: an answer needs a status of its own']
 */
export function findUnheld(bundle: Bundle): string[] {
  return [...inPaths(bundle), ...inOperations(bundle), ...inSchemas(bundle)];
}

function* inPaths({ paths }: Bundle): Generator<string> {
  for (const [path, item] of Object.entries(paths)) {
    for (const key of unknown(item, PATH_ITEM_KEYS)) yield `${path}: the comparison does not read "${key}" here`;
  }
}

function* inOperations(bundle: Bundle): Generator<string> {
  for (const { id, node, parameters, request, responses } of listOperations(bundle)) {
    for (const key of unknown(node, keysOf(node))) yield `${id}: the comparison does not read "${key}" here`;
    for (const { in: place, name, node: parameter } of parameters) {
      const at = `${id} ${place} ${name}`;
      for (const key of unknown(parameter, PARAMETER_KEYS)) yield `${at}: the comparison does not read "${key}" here`;
      const usual = place === "query" ? "form" : "simple";
      if (parameter.style !== undefined && parameter.style !== usual)
        yield `${at}: the style is "${parameter.style}", not "${usual}"`;
    }
    if (request) yield* inMedia(`${id} body`, request.media, request.node);
    for (const status of Object.keys(node.responses as object)) {
      if (!/^[1-5]\d\d$/.test(status)) yield `${id} response ${status}: an answer needs a status of its own`;
    }
    for (const response of responses)
      yield* inMedia(`${id} response ${response.status}`, response.media, response.node);
  }
}

/** The docs show JSON only, and never a choice of media types. */
function* inMedia(place: string, media: Media[], node: Json): Generator<string> {
  if (media.length > 1) yield `${place}: more than one media type, and only the first is compared`;
  for (const { type, schema } of media) {
    if (type !== "application/json" && !node["x-provenance"] && !schema?.["x-provenance"])
      yield `${place}: no docs page states its ${type}`;
  }
}

function* inSchemas({ components, paths }: Bundle): Generator<string> {
  for (const [name, schema] of Object.entries(components.schemas ?? {})) yield* inSchema(name, schema as Schema);
  const { schemas: _, examples: __, ...others } = components;
  yield* inlineSchemas("components", others);
  yield* inlineSchemas("paths", paths);
}

/** The schemas of parameters, headers and bodies, wherever they stand. */
function* inlineSchemas(at: string, node: unknown): Generator<string> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "schema") yield* inSchema(`${at} schema`, value as Schema);
    else if (key !== "examples") yield* inlineSchemas(`${at} ${key}`, value);
  }
}

function* inSchema(at: string, schema: Schema): Generator<string> {
  if (typeof schema !== "object" || schema === null) return;
  for (const [keyword, value] of Object.entries(schema)) {
    const inside = `${at} ${keyword}`;
    if (!KEYWORDS.has(keyword)) yield `${at}: the comparison does not read the keyword "${keyword}"`;
    else if (ONE.has(keyword)) yield* inSchema(inside, value as Schema);
    else if (LIST.has(keyword) || keyword === "properties") {
      for (const [name, child] of Object.entries(value as object))
        yield* inSchema(`${inside} ${name}`, child as Schema);
    }
  }
}

function unknown(node: object, known: Set<string>): string[] {
  return Object.keys(node).filter((key) => !known.has(key));
}
