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
  const source = [...samples].map(([name, { place, value }]) => {
    const { properties } = resolve(bundle, { $ref: `#/components/schemas/${name}` }) as Schema;
    const [kind, made] = properties
      ? ["Factory", `factory<${name}>(${renderRecord(value as Json, identityOf(properties))})`]
      : ["BodyFactory", `bodyFactory<${name}>(() => (${JSON.stringify(value, null, 2)}))`];
    return `/** Makes {@link ${name}}: the contract's example \`${place}\` with the overrides that are given. */
export const make${name}: ${kind}<${name}> = /* @__PURE__ */ ${made};
`;
  });
  return `${HEADER}import { type BodyFactory, bodyFactory, type Factory, factory } from "../src/factories/factory.js";
import type { ${[...samples.keys()].join(", ")} } from "./types.js";

${source.join("\n")}`;
}

/** The name of the uuid that tells records of a model apart: `uuid`, or the only one that they have. */
function identityOf(properties: Record<string, Schema>): string | undefined {
  const uuids = Object.entries(properties).filter(([, { $ref }]) => $ref?.endsWith("/Uuid"));
  return properties.uuid ? "uuid" : uuids.length === 1 ? uuids[0]?.[0] : undefined;
}

/** The arguments of `factory()`: an example with a variable for the record's uuid, the uuid, and its name. */
function renderRecord(value: Json, identity: string | undefined): string {
  const json = JSON.stringify(value, null, 2);
  const uuid = identity && value[identity];
  if (typeof uuid !== "string") return `() => (${json})`;
  const literal = json
    .replaceAll(`"${uuid}"`, "uuid")
    .replace(new RegExp(`"([^"]*${uuid}[^"]*)"`, "g"), (_, text: string) => {
      if (/[`\\$]/.test(text)) throw new Error(`The text ${text} of an example cannot be written as a template.`);
      return `\`${text.replaceAll(uuid, "$" + "{uuid}")}\``;
    });
  return `(uuid) => (${literal}), "${uuid}"${identity === "uuid" ? "" : `, "${identity}"`}`;
}
