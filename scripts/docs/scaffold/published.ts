import {
  BrokenReference,
  follow,
  isObject,
  type Published,
  readPublished,
} from "../../../src/diff/schema/published.js";
import { DiffError } from "../../../src/errors.js";
import { maskSource } from "../../../src/io/read-source.js";
import { FactsError, type OperationFacts, type ParameterPlace } from "../facts/model.js";
import { shown } from "../source.js";

/** A node of an OpenAPI document. */
export type Node = { [key: string]: unknown };

/** Larger than five schemas of Waldur. */
const MAX_BYTES = 64 * 1024 * 1024;

/** A schema of a published document: what it says, and the name of its component. */
export interface PublishedSchema {
  node: Node;
  /** Absent where it has no component of its own. */
  name?: string;
  /** Whether null is a value, too. */
  isNullable: boolean;
}

/** The schema that a release publishes, as a second source for a skeleton. */
export class PublishedSource {
  private readonly operations = new Map<string, Node>();

  private constructor(private readonly document: Published) {
    for (const [path, item] of Object.entries(document.root.paths as Record<string, Node>)) {
      for (const [method, operation] of Object.entries(item))
        if (isObject(operation)) this.operations.set(`${method.toUpperCase()} ${path}`, operation);
    }
  }

  /**
   * Reads it from a file or an address.
   *
   * @throws {@link FactsError} when it cannot be read or is no OpenAPI document.
   */
  static async read(source: string, timeout: number, signal?: AbortSignal): Promise<PublishedSource> {
    try {
      return new PublishedSource(await readPublished(source, { maxBytes: MAX_BYTES, timeout, signal }));
    } catch (error) {
      if (!(error instanceof DiffError)) throw error;
      const [, what = error.message, fix = "name a published schema with --schema"] =
        /^(.*?)(?:; ([^;]*?))?\.?$/s.exec(error.message.replace(`${maskSource(source)}: `, "")) ?? [];
      throw new FactsError({ page: shown(source), what, fix });
    }
  }

  /** The description of an operation. */
  descriptionOf(operation: OperationFacts): string | undefined {
    return textOf(this.find(operation)?.description);
  }

  /** The schema of a request body. For a list it is that of the items. */
  bodyOf(operation: OperationFacts): PublishedSchema | undefined {
    return this.contentOf(this.find(operation)?.requestBody);
  }

  /** The schema of a response. For a list it is that of the items. */
  responseOf(operation: OperationFacts, status: string): PublishedSchema | undefined {
    const responses = this.find(operation)?.responses;
    return isObject(responses) ? this.contentOf(responses[status]) : undefined;
  }

  /** A parameter: its schema and its description. */
  parameterOf(
    operation: OperationFacts,
    place: ParameterPlace,
    name: string,
  ): { schema: PublishedSchema | undefined; node: Node } | undefined {
    const list = this.find(operation)?.parameters;
    const nodes = (Array.isArray(list) ? list : []).map((entry) => this.follow(entry));
    const node = nodes.find((entry) => entry?.in === place && entry.name === name);
    return node && { node, schema: this.resolve(node.schema) };
  }

  /** A property of an object. */
  propertyOf({ node }: PublishedSchema, name: string): PublishedSchema | undefined {
    return isObject(node.properties) ? this.resolve(node.properties[name]) : undefined;
  }

  /** The items of an array. */
  itemsOf({ node }: PublishedSchema): PublishedSchema | undefined {
    return this.resolve(node.items);
  }

  /** A schema behind its references, with what 3.0 and 3.1 write for null taken off. */
  resolve(schema: unknown): PublishedSchema | undefined {
    if (!isObject(schema)) return undefined;
    const isNull = (part: unknown) =>
      isObject(part) && (part.type === "null" || String(part.$ref).endsWith("/NullEnum"));
    const parts = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((list) => (Array.isArray(list) ? list : []));
    const others = parts.filter((part) => !isNull(part) && !String(part.$ref).endsWith("/BlankEnum"));
    const hasNull =
      schema.nullable === true ||
      parts.some(isNull) ||
      (Array.isArray(schema.type) && schema.type.includes("null")) ||
      (Array.isArray(schema.enum) && schema.enum.includes(null));
    if (typeof schema.$ref === "string" || others.length === 1) {
      const inner = typeof schema.$ref === "string" ? this.follow(schema) : undefined;
      const name = typeof schema.$ref === "string" ? schema.$ref.split("/").at(-1) : undefined;
      const found = inner === undefined ? this.resolve(others[0]) : this.resolve(inner);
      if (found === undefined) return undefined;
      const node = { ...found.node, ...(textOf(schema.description) ? { description: schema.description } : {}) };
      const named = name ?? found.name;
      return { node, isNullable: found.isNullable || hasNull, ...(named === undefined ? {} : { name: named }) };
    }
    return { node: schema, isNullable: hasNull };
  }

  private find({ method, path }: OperationFacts): Node | undefined {
    return this.operations.get(`${method} ${path}`);
  }

  private contentOf(holder: unknown): PublishedSchema | undefined {
    const node = this.follow(holder);
    const media = isObject(node?.content) ? Object.values(node.content).find(isObject) : undefined;
    const schema = this.resolve(media?.schema);
    return schema?.node.type === "array" ? this.itemsOf(schema) : schema;
  }

  private follow(node: unknown): Node | undefined {
    if (!isObject(node)) return undefined;
    const found = follow(this.document, node);
    return found instanceof BrokenReference ? undefined : found;
  }
}

/** A text that says something. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}
