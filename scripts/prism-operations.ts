import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import type { Bundle, Json } from "./bundle.js";

/** What Prism's model of an operation says for people and editors; its router, validators and mocker read none of it. */
const NOTES = new Set(["id", "tags", "extensions", "summary", "description", "externalDocs", "explicitProperties"]);
/** The same in a schema. Annotations of ours start with `x-`. */
const SCHEMA_NOTES = new Set(["title", "description", "externalDocs", "$comment"]);
/** Keywords that hold schemas by name, and keywords that hold a schema or an array of them. */
const SCHEMAS_BY_NAME = new Set(["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"]);
const SCHEMAS = new Set(
  "items additionalProperties allOf oneOf anyOf not if then else contains propertyNames prefixItems".split(" "),
);

/**
 * The bundle as Prism's own operations, so that a mock need not make them when it starts: one line per operation,
 * without what is written for people. That a mock fed with them answers what stock Prism does is tested.
 *
 * @example
 * const operations = JSON.parse(await renderPrismOperations(bundle)); // for `prism.request(input, operations)`
 */
export async function renderPrismOperations(bundle: Bundle): Promise<string> {
  // Prism writes into what it is given.
  const operations = await getHttpOperationsFromSpec(structuredClone(bundle));
  // Prism's values are shared and have getters; as text they are plain.
  const plain = JSON.parse(JSON.stringify(operations)) as Json[];
  return `[\n${plain.map((operation) => JSON.stringify(bare(operation))).join(",\n")}\n]\n`;
}

function bare(node: unknown): unknown {
  return mapObject(node, bare, (key, value) => {
    if (NOTES.has(key)) return undefined;
    if (key === "schema") return bareSchema(value);
    if (key === "__bundled__") return mapObject(value, bareSchema, (_, schema) => bareSchema(schema));
    return key === "value" ? value : bare(value);
  });
}

function bareSchema(schema: unknown): unknown {
  const result = mapObject(schema, bareSchema, (key, value) => {
    if (SCHEMA_NOTES.has(key) || key.startsWith("x-")) return undefined;
    if (SCHEMAS_BY_NAME.has(key)) return mapObject(value, bareSchema, (_, named) => bareSchema(named));
    return SCHEMAS.has(key) ? bareSchema(value) : value;
  });
  // A schema without a keyword is something else to what makes bodies up.
  return isEmpty(result) && !isEmpty(schema) ? schema : result;
}

function isEmpty(node: unknown): boolean {
  return typeof node === "object" && node !== null && Object.keys(node).length === 0;
}

/** Maps the entries of an object, leaving out those without a new value, and the items of an array. */
function mapObject(
  node: unknown,
  item: (value: unknown) => unknown,
  entry: (key: string, value: unknown) => unknown,
): unknown {
  if (typeof node !== "object" || node === null) return node;
  if (Array.isArray(node)) return node.map(item);
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      const mapped = entry(key, value);
      return mapped === undefined ? [] : [[key, mapped]];
    }),
  );
}
