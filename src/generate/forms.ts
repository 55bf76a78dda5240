import { type Bundle, type Json, type Operation, resolve, type Schema } from "./bundle.js";
import { functionName } from "./functions.js";
import { HEADER } from "./operations.js";

/** Words of a schema that are no check, or that another function reads. */
const NO_CHECKS = ["description", "title", "examples", "default", "x-draft", "x-labels", "x-messages", "x-provenance"];

/**
 * The file `forms.ts`: a Standard Schema for the body of every request, labels of enums, and the collections that hyperlinks
 * lead to.
 *
 * @example
 * const source = renderForms(bundle, listOperations(bundle));
 * @throws Error when a body declares something that no field of `src/forms/fields.ts` checks.
 */
export function renderForms(bundle: Bundle, operations: Operation[]): string {
  const bodies = bodiesOf(operations);
  const used = new Set<string>();
  const schemas = [...bodies].map(([name, functions]) => {
    const field = new Fields(bundle, used).render({ $ref: `#/components/schemas/${name}` });
    return `/**
 * {@link ${name}}, the body of ${functions.map((each) => `\`${each}\``).join(" and ")}.
 *
 * @example
 * ${schemaName(name)}["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const ${schemaName(name)}: FormSchema<${name}> = /* @__PURE__ */ formSchema(() => ${field});
`;
  });
  const labels = Object.entries(bundle.components.schemas as Record<string, Schema>).flatMap(([name, schema]) =>
    schema["x-labels"] ? [renderLabels(bundle, name, schema)] : [],
  );
  const models = [...bodies.keys(), ...labels.flatMap(({ models }) => models)];
  return `${HEADER}import { ${[...used].sort().join(", ")} } from "../src/forms/fields.js";
import { type FormSchema, formSchema } from "../src/forms/form-schema.js";
import type { ${models.sort().join(", ")} } from "./types.js";

/** Collections of Waldur whose URLs a body or a filter takes: \`customers\` is that of \`/api/customers/{uuid}/\`. */
export type HyperlinkCollection = ${collectionsIn(bundle)
    .map((name) => JSON.stringify(name))
    .join(" | ")};

${[...labels.map(({ source }) => source), ...schemas].join("\n")}`;
}

/** The bodies by the name of their schema, each with the functions that take it. */
export function bodiesOf(operations: Operation[]): Map<string, string[]> {
  const bodies = new Map<string, string[]>();
  for (const { id, request } of operations) {
    const name = request?.media
      .find(({ type }) => type === "application/json")
      ?.schema.$ref?.split("/")
      .at(-1);
    if (name) bodies.set(name, [...(bodies.get(name) ?? []), functionName(id)]);
  }
  return bodies;
}

/** `resourceSlugRequestSchema`, of the model `ResourceSlugRequest`. */
export function schemaName(model: string): string {
  return `${model.charAt(0).toLowerCase()}${model.slice(1)}Schema`;
}

function renderLabels(bundle: Bundle, name: string, schema: Schema): { source: string; models: string[] } {
  const labels = String(schema["x-labels"]);
  const values = schema.enum as unknown[];
  const texts = (bundle.components.schemas?.[labels]?.enum ?? []) as unknown[];
  if (texts.length !== values.length) throw new Error(`${name} has other labels than ${labels} has values.`);
  const pairs = values.map((value, index) => `${JSON.stringify(value)}: ${JSON.stringify(texts[index])}`);
  return {
    models: [name, labels],
    source: `/**
 * {@link ${labels}} of each {@link ${name}}, for example for the options of a select.
 *
 * @example
 * ${name.charAt(0).toLowerCase()}${name.slice(1)}Labels[${JSON.stringify(values[0])}]; // ${JSON.stringify(texts[0])}
 */
export const ${name.charAt(0).toLowerCase()}${name.slice(1)}Labels: Readonly<Record<${name}, ${labels}>> = { ${pairs.join(", ")} };
`,
  };
}

/** The collections named by `x-hyperlink`, sorted. */
function collectionsIn(bundle: Bundle): string[] {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const collection = (node as Json)["x-hyperlink"];
    if (typeof collection === "string") found.add(collection);
    for (const child of Object.values(node)) visit(child);
  };
  visit(bundle);
  return [...found].sort();
}

/** Translates schemas to calls of the functions of `src/forms/fields.ts`. */
class Fields {
  constructor(
    private readonly bundle: Bundle,
    /** The functions that were needed. */
    private readonly used: Set<string>,
  ) {}

  render(reference: Schema, place = reference.$ref?.split("/").at(-1) ?? ""): string {
    const schema = resolve(this.bundle, reference) as Schema;
    const keywords = new Set(Object.keys(schema).filter((key) => !NO_CHECKS.includes(key)));
    const take = (key: string) => {
      keywords.delete(key);
      return schema[key];
    };
    const messages = (schema["x-messages"] ?? {}) as Record<string, string>;
    const types = [take("type")].flat().filter((type) => type !== "null");
    const source = this.renderKind(schema, types, messages, take, place);
    if (keywords.size > 0) throw new Error(`${place}: no field of a form checks ${[...keywords].join(", ")}.`);
    return source;
  }

  private renderKind(
    schema: Schema,
    types: unknown[],
    messages: Record<string, string>,
    take: (key: string) => unknown,
    place: string,
  ): string {
    const [type] = types;
    if (schema.enum) return this.call("choice", JSON.stringify(take("enum")));
    if (schema["x-hyperlink"]) {
      for (const key of ["format", "pattern", "properties", "required"]) take(key);
      return this.call(type === "object" ? "linkObject" : "link", JSON.stringify(take("x-hyperlink")));
    }
    if (schema.format === "decimal") return this.renderDecimal(take, place);
    switch (type) {
      case "boolean":
        return this.call("boolean");
      case "integer":
        if (messages.type) return this.call("typed", '"integer"', JSON.stringify(messages.type));
        return this.call("integer", ...trimmed(take("minimum"), take("maximum")));
      case "string":
        return this.renderText(messages, take, place);
      case "array": {
        const list = this.call("list", this.render(take("items") as Schema, `${place}[]`));
        const least = take("minItems");
        if (least === undefined) return list;
        return this.check(list, `(value: unknown[]) => value.length >= ${least}`, messages.minItems, place);
      }
      case "object":
        return this.renderObject(schema, messages, take, place);
      default:
        throw new Error(`${place}: no field of a form has the type ${JSON.stringify(type)}.`);
    }
  }

  private renderText(messages: Record<string, string>, take: (key: string) => unknown, place: string): string {
    const format = take("format");
    if (format === "date") return this.call("date");
    if (format === "date-time") return this.call("datetime");
    if (format !== undefined) throw new Error(`${place}: no field of a form has the format ${format}.`);
    const pattern = take("pattern");
    const { pattern: uuid } = resolve(this.bundle, { $ref: "#/components/schemas/Uuid" });
    if (pattern === uuid) return this.call("uuid", ...trimmed(messages.pattern));
    const least = take("minLength");
    if (least !== undefined && least !== 1)
      throw new Error(`${place}: no field of a form has a minLength of ${least}.`);
    const max = take("maxLength");
    const isSlug = pattern === "^[-a-zA-Z0-9_]+$";
    const options = [
      ...(least === 1 ? ["blank: false"] : []),
      ...(max === undefined ? [] : [`max: ${max}`]),
      ...(isSlug ? ["slug: true"] : []),
    ];
    if (pattern !== undefined && !isSlug) {
      if (!messages.pattern) throw new Error(`${place}: x-messages does not have Waldur's words.`);
      options.push(`pattern: /${pattern}/`, `message: ${JSON.stringify(messages.pattern)}`);
    }
    return this.call("text", ...(options.length > 0 ? [`{ ${options.join(", ")} }`] : []));
  }

  /** The pattern says how many digits there may be before the point, and behind it. */
  private renderDecimal(take: (key: string) => unknown, place: string): string {
    for (const key of ["format", "minLength"]) take(key);
    const [, whole, places] = /^\^-\?\\d\{0,(\d+)\}\(\?:\\\.\\d\{0,(\d+)\}\)\?\$$/.exec(String(take("pattern"))) ?? [];
    if (!whole || !places) throw new Error(`${place}: the pattern of a decimal does not say its digits and places.`);
    return this.call("decimal", String(Number(whole) + Number(places)), places);
  }

  private renderObject(
    schema: Schema,
    messages: Record<string, string>,
    take: (key: string) => unknown,
    place: string,
  ): string {
    const properties = Object.entries((take("properties") as Record<string, Schema> | undefined) ?? {});
    const free = take("additionalProperties");
    const fields = properties.map(([name, property]) => {
      const isText = free && property.type === "string";
      return `${name}: ${isText ? this.call("typed", '"string"') : this.render(property, `${place}.${name}`)}`;
    });
    const known = `{ ${fields.join(", ")} }`;
    if (free) {
      const options = [
        ...(fields.length > 0 ? [`known: ${known}`] : []),
        ...(free === true ? [] : [`items: ${this.render(free as Schema, `${place}.*`)}`]),
        ...["type", "properties"].flatMap((key) => (messages[key] ? [`${key}: ${JSON.stringify(messages[key])}`] : [])),
      ];
      return this.call("dictionary", ...(options.length > 0 ? [`{ ${options.join(", ")} }`] : []));
    }
    const nullable = properties.flatMap(([name, property]) =>
      [resolve(this.bundle, property).type].flat().includes("null") ? [name] : [],
    );
    const required = (take("required") as string[] | undefined) ?? [];
    const lists = trimmed(required.length > 0 ? required : undefined, nullable.length > 0 ? nullable : undefined);
    const object = this.call("object", known, ...lists);
    return schema.allOf ? this.renderAlternatives(object, take("allOf") as Schema[], messages.allOf, place) : object;
  }

  /** `allOf: [{ anyOf: [{ required: [a] }, { required: [b] }] }]`: one of the properties has to be there. */
  private renderAlternatives(object: string, parts: Schema[], message: string | undefined, place: string): string {
    const branches = parts.length === 1 ? ((parts[0]?.anyOf ?? []) as Schema[]) : [];
    const names = branches.flatMap(({ required }) => required as string[]);
    if (names.length === 0 || names.length !== branches.length)
      throw new Error(`${place}: no form knows an allOf that is not a choice of required properties.`);
    const test = names.map((name) => `value.${name} !== undefined`).join(" || ");
    return this.check(object, `(value: Record<string, unknown>) => ${test}`, message, place);
  }

  private check(field: string, test: string, message: string | undefined, place: string): string {
    if (!message) throw new Error(`${place}: x-messages does not have Waldur's words.`);
    return this.call("checked", field, test, JSON.stringify(message));
  }

  private call(name: string, ...parameters: string[]): string {
    this.used.add(name);
    return `${name}(${parameters.join(", ")})`;
  }
}

/** Arguments as source, without those at the end that are not given. */
function trimmed(...values: unknown[]): string[] {
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return values.map((value) => (value === undefined ? "undefined" : JSON.stringify(value)));
}
