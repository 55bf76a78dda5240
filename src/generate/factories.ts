import { type Bundle, type Json, type Operation, resolve, type Schema } from "./bundle.js";
import { HEADER } from "./operations.js";

/** A record of a model in an example of the contract. */
export interface Sample {
  /** `ResourceOk`, or `ResourceListTypical[0].order_in_progress` for a part of an example. */
  place: string;
  value: unknown;
}

/**
 * For each named object schema of the responses the example that its factory starts from: the first that is a response by
 * itself, else the first in a list, else the first that is a part of another record. By name, in the order of the schemas.
 *
 * @example
 * findSamples(bundle, operations).get("Resource"); // { place: "ResourceOk", value: { ... } }
 */
export function findSamples(bundle: Bundle, operations: Operation[]): Map<string, Sample> {
  const found = new Map<string, Sample & { depth: number }>();

  const visit = (schema: Schema, value: unknown, place: string, depth: number): void => {
    const node = resolve(bundle, schema) as Schema;
    if (typeof value !== "object" || value === null) return;
    const name = schema.$ref?.split("/").at(-1);
    if (name && isModel(node) && isComplete(node, value) && depth < (found.get(name)?.depth ?? Infinity))
      found.set(name, { place, value, depth });
    for (const branch of [...listOf(node.anyOf), ...listOf(node.oneOf), ...listOf(node.allOf)]) {
      const resolved = resolve(bundle, branch) as Schema;
      if (Array.isArray(value) ? resolved.type === "array" : isComplete(resolved, value))
        visit(branch, value, place, depth);
    }
    for (const [index, item] of Array.isArray(value) ? value.entries() : [])
      if (node.items) visit(node.items as Schema, item, `${place}[${index}]`, depth + 1);
    for (const [key, item] of Array.isArray(value) ? [] : Object.entries(value)) {
      const property = node.properties?.[key] ?? (node.additionalProperties as Schema | boolean | undefined);
      if (typeof property === "object") visit(property, item, `${place}.${key}`, depth + 2);
    }
  };

  for (const { responses } of operations)
    for (const { media } of responses)
      for (const { schema, examples } of media)
        for (const [name, value] of Object.entries(examples)) visit(schema, value, name, 0);
  const names = Object.keys(bundle.components.schemas ?? {});
  return new Map([...found].sort(([a], [b]) => names.indexOf(a) - names.indexOf(b)));
}

/** A record, or an error body with open keys, which may be an array, too. */
function isModel({ type, properties }: Schema): boolean {
  return (type === "object" && properties !== undefined) || (Array.isArray(type) && type[0] === "object");
}

/** Does an object have what the schema requires? */
function isComplete(schema: Json, value: object): boolean {
  return listOf(schema.required).every((key) => Object.hasOwn(value, String(key)));
}

function listOf(value: unknown): Json[] {
  return Array.isArray(value) ? value : [];
}

/**
 * The file `factories.ts`: a factory for each model of the responses.
 *
 * @example
 * const source = renderFactories(bundle, listOperations(bundle));
 */
export function renderFactories(bundle: Bundle, operations: Operation[]): string {
  const samples = findSamples(bundle, operations);
  const source = [...samples].map(([name, sample]) => renderFactory(name, sample, makerOf(bundle, name, sample.value)));
  return `${HEADER}import { type BodyFactory, bodyFactory, type Factory, factory } from "../src/factories/factory.js";
import type { ${[...samples.keys()].join(", ")} } from "./types.js";

${source.join("\n\n")}
`;
}

/** How a factory is made, as source. */
export interface Maker {
  /** Of a record, or of a body with open keys. */
  kind: "Factory" | "BodyFactory";
  source: string;
}

/** The declaration of a factory. */
export function renderFactory(name: string, { place }: Sample, { kind, source }: Maker): string {
  return `/** Makes {@link ${name}}: the contract's example \`${place}\` with the overrides that are given. */
export const make${name}: ${kind}<${name}> = ${source};`;
}

/** The factory of a model, from an example. */
export function makerOf(bundle: Bundle, name: string, value: unknown): Maker {
  const json = JSON.stringify(value, null, 2);
  const identity = identityOf(bundle, name, value);
  if (identity === undefined)
    return { kind: "BodyFactory", source: `/* @__PURE__ */ bodyFactory<${name}>(() => (${json}))` };
  return { kind: "Factory", source: renderCall(name, identity, withUuid(json, identity)) };
}

/** The uuid that tells records of a model apart, and its key; without a uuid where they have none or several. */
export interface Identity {
  key: string;
  uuid?: string;
}

/** The identity of an example; undefined for a body with open keys. */
export function identityOf(bundle: Bundle, name: string, value: unknown): Identity | undefined {
  const { properties } = resolve(bundle, { $ref: `#/components/schemas/${name}` }) as Schema;
  if (!properties) return undefined;
  const uuids = Object.entries(properties).filter(([, { $ref }]) => $ref?.endsWith("/Uuid"));
  const key = properties.uuid || uuids.length !== 1 ? "uuid" : String(uuids[0]?.[0]);
  const uuid = (value as Json)[key];
  return typeof uuid === "string" ? { key, uuid } : { key };
}

/** A call of `factory()`, with the expression that makes the record of a uuid. */
export function renderCall(name: string, { key, uuid }: Identity, record: string): string {
  const rest = uuid === undefined ? "" : `, "${uuid}"${key === "uuid" ? "" : `, "${key}"`}`;
  return `/* @__PURE__ */ factory<${name}>((${rest && "uuid"}) => (${record})${rest})`;
}

/** JSON as source, in which a variable stands for the record's uuid. */
export function withUuid(json: string, { uuid }: Identity): string {
  if (uuid === undefined) return json;
  return json.replaceAll(`"${uuid}"`, "uuid").replace(new RegExp(`"([^"]*${uuid}[^"]*)"`, "g"), (_, text: string) => {
    if (/[`\\$]/.test(text)) throw new Error(`The text ${text} of an example cannot be written as a template.`);
    return `\`${text.replaceAll(uuid, "$" + "{uuid}")}\``;
  });
}
