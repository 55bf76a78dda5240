import { type Bundle, resolve, type Schema } from "./bundle.js";

/** Words of a schema that restrict nothing, or that something else reads. */
const NO_CHECKS = new Set([
  ...["$ref", "description", "title", "examples", "default"],
  ...["x-draft", "x-labels", "x-messages", "x-provenance"],
]);

/** Django's slug. */
const SLUG = "^[-a-zA-Z0-9_]+$";

/** A day, or a moment of it. */
const DAY_OR_MOMENT = "^\\d{4}-\\d{2}-\\d{2}";

/** A schema of a body on its way to a field. */
interface Node {
  schema: Schema;
  /** `ResourceReportRequest.report[].header` */
  place: string;
  /** Waldur's own words by keyword. */
  messages: Record<string, string>;
  /** The value of a keyword, which the field checks. */
  take(key: string): unknown;
}

/**
 * Translates the schemas of bodies to calls of the functions of `src/forms/fields.ts`.
 *
 * @example
 * new FormFields(bundle).render({ $ref: "#/components/schemas/ResourceSlugRequest" });
 * // 'object({ "slug": text({ blank: false, max: 50, slug: true }) }, ["slug"])'
 */
export class FormFields {
  /** The functions that were needed. */
  readonly used = new Set<string>();
  /** What no field checks, as `place: keyword`: a form would take values that the contract refuses. */
  readonly unchecked: string[] = [];
  /** The schemas that the one in hand is a part of. */
  private readonly above: string[] = [];

  constructor(private readonly bundle: Bundle) {}

  /** The field of a schema, as source. */
  render(reference: Schema, place = reference.$ref?.split("/").at(-1) ?? ""): string {
    const { $ref = "" } = reference;
    if ($ref && this.above.includes($ref)) return this.leave(place, "recursion");
    const schema = this.withoutNull(resolve(this.bundle, reference) as Schema);
    if (schema.$ref) return this.render(schema, place);
    const keywords = new Set(Object.keys(schema).filter((key) => !NO_CHECKS.has(key)));
    const take = (key: string) => {
      keywords.delete(key);
      return schema[key];
    };
    this.above.push($ref);
    const source = this.renderKind({
      schema,
      place,
      messages: (schema["x-messages"] ?? {}) as Record<string, string>,
      take,
    });
    this.above.pop();
    for (const key of keywords) this.leave(place, key);
    return source;
  }

  /** The other branch of a union with null, which `object()` takes care of. */
  private withoutNull(schema: Schema): Schema {
    const branches = ((schema.oneOf ?? schema.anyOf ?? []) as Schema[]).filter(({ type }) => type !== "null");
    return branches.length === 1 && !schema.properties ? (branches[0] as Schema) : schema;
  }

  private isNullable(reference: Schema): boolean {
    const { type, oneOf, anyOf } = resolve(this.bundle, reference) as Schema;
    if (!type && !oneOf && !anyOf) return true;
    return [type, ...((oneOf ?? anyOf ?? []) as Schema[]).map((branch) => branch.type)].flat().includes("null");
  }

  private renderKind(node: Node): string {
    const { schema, messages, take } = node;
    const [type] = [take("type")].flat().filter((each) => each !== "null");
    if (schema.enum) return this.call("choice", JSON.stringify(take("enum")));
    if (schema["x-hyperlink"]) {
      for (const key of ["format", "pattern", "properties", "required"]) take(key);
      return this.call(type === "object" ? "linkObject" : "link", JSON.stringify(take("x-hyperlink")));
    }
    if (schema.format === "decimal") return this.renderDecimal(node);
    switch (type) {
      case "boolean":
        return this.call("boolean");
      case "integer":
        if (messages.type) return this.call("typed", '"integer"', JSON.stringify(messages.type));
        return this.call("integer", ...sources(take("minimum"), take("maximum")));
      case "string":
        return this.renderText(node);
      case "array":
        return this.renderList(node);
      case "object":
        return this.renderObject(node);
      default:
        return schema.type ? this.leave(node.place, "type") : this.call("anything");
    }
  }

  private renderText({ schema, messages, take }: Node): string {
    if (schema.format === "date" || schema.format === "date-time")
      return this.call(take("format") === "date" ? "date" : "datetime");
    if (schema.pattern === DAY_OR_MOMENT && take("pattern")) return this.call("datetime", "true");
    if (schema.pattern !== undefined && schema.pattern === this.bundle.components.schemas?.Uuid?.pattern) {
      take("pattern");
      return this.call("uuid", ...sources(messages.pattern));
    }
    const { pattern } = messages;
    // A pattern says all about a URL.
    if (pattern && schema.format === "uri") take("format");
    const options = [
      ...(schema.minLength === 1 && take("minLength") ? ["blank: false"] : []),
      ...(schema.maxLength === undefined ? [] : [`max: ${take("maxLength")}`]),
      ...(schema.pattern === SLUG && take("pattern") ? ["slug: true"] : []),
      ...(pattern ? [`pattern: ${new RegExp(String(take("pattern")))}`, `message: ${JSON.stringify(pattern)}`] : []),
    ];
    return this.call("text", ...(options.length > 0 ? [`{ ${options.join(", ")} }`] : []));
  }

  /** The pattern says how many digits there may be before the point, and behind it. */
  private renderDecimal({ schema, place, take }: Node): string {
    const [, whole, places] =
      /^\^-\?\\d\{0,(\d+)\}\(\?:\\\.\\d\{0,(\d+)\}\)\?\$$/.exec(String(schema.pattern ?? "")) ?? [];
    if (!whole || !places) return this.leave(place, "digits");
    for (const key of ["format", "minLength", "pattern"]) take(key);
    return this.call("decimal", String(Number(whole) + Number(places)), places);
  }

  private renderList({ schema, place, messages, take }: Node): string {
    const list = this.call("list", this.render((take("items") ?? {}) as Schema, `${place}[]`));
    if (schema.minItems === undefined || !messages.minItems) return list;
    const least = take("minItems");
    return this.call(
      "checked",
      list,
      `(value: unknown[]) => value.length >= ${least}`,
      JSON.stringify(messages.minItems),
    );
  }

  private renderObject(node: Node): string {
    const { schema, place, messages, take } = node;
    const properties = Object.entries((take("properties") as Record<string, Schema> | undefined) ?? {});
    const free = take("additionalProperties");
    const fields = properties.map(([name, property]) => {
      // Of the known keys of a free-form object Waldur looks at nothing but the type.
      const isText = free && property.type === "string";
      const field = isText ? this.call("typed", '"string"') : this.render(property, `${place}.${name}`);
      return `${JSON.stringify(name)}: ${field}`;
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
    const required = (take("required") as string[] | undefined) ?? [];
    const nullable = properties.filter(([, property]) => this.isNullable(property)).map(([name]) => name);
    const object = this.call(
      "object",
      known,
      ...sources(required.length > 0 ? required : undefined, nullable.length > 0 ? nullable : undefined),
    );
    return schema.allOf ? this.renderAlternatives(node, object) : object;
  }

  /** `allOf: [{ anyOf: [{ required: [a] }, { required: [b] }] }]`: one of the properties has to be there. */
  private renderAlternatives({ schema, messages, take }: Node, object: string): string {
    const parts = schema.allOf as Schema[];
    const branches = parts.length === 1 ? ((parts[0]?.anyOf ?? []) as Schema[]) : [];
    const names = branches.flatMap(({ required }) => (required ?? []) as string[]);
    if (!messages.allOf || names.length === 0 || names.length !== branches.length) return object;
    take("allOf");
    const isThere = names.map((name) => `value[${JSON.stringify(name)}] !== undefined`).join(" || ");
    return this.call(
      "checked",
      object,
      `(value: Record<string, unknown>) => ${isThere}`,
      JSON.stringify(messages.allOf),
    );
  }

  /** Notes what no field checks. */
  private leave(place: string, keyword: string): string {
    this.unchecked.push(`${place}: ${keyword}`);
    return "() => []";
  }

  private call(name: string, ...parameters: string[]): string {
    this.used.add(name);
    return `${name}(${parameters.join(", ")})`;
  }
}

/** Arguments as source, without those at the end that are not given. */
function sources(...values: unknown[]): string[] {
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return values.map((value) => (value === undefined ? "undefined" : JSON.stringify(value)));
}
