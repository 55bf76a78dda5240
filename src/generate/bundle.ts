import { unescapeKey } from "../contract/json-pointer.js";
import { METHODS } from "../contract/methods.js";
/** The parts of an OpenAPI document that the generators read. Everything else stays `unknown`. */
export interface Bundle {
  openapi: string;
  info: { version: string; [key: string]: unknown };
  paths: Record<string, PathItem>;
  components: Record<string, Record<string, Json>>;
  [key: string]: unknown;
}
/** A JSON object with unknown contents. */
export type Json = { [key: string]: unknown };
/** A JSON Schema node: an object (the contract uses no boolean schemas where this type is read). */
export type Schema = Json & { $ref?: string; type?: string | string[]; properties?: Record<string, Schema> };
type PathItem = { [method: string]: Json } & { parameters?: Json[] };

/** A parameter of an operation, references resolved. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  explode: boolean | undefined;
  schema: Schema;
  /** The parameter object itself. */
  node: Json;
}
/** One media type of a body. */
export interface Media {
  type: string;
  schema: Schema;
  /** Named examples, references resolved: name → value. */
  examples: Record<string, unknown>;
}
/** A declared response. */
export interface Response {
  status: number;
  headers: Record<string, Json>;
  media: Media[];
  node: Json;
}
/** An operation with everything it refers to in one place. */
export interface Operation {
  id: string;
  method: string;
  path: string;
  docs: string;
  /** Whether it belongs to the families of the contract, or is a neighbour that their front ends need. */
  neighbour: boolean;
  parameters: Parameter[];
  request: { required: boolean; media: Media[]; node: Json } | undefined;
  responses: Response[];
  node: Json;
}

/** Follows a local `$ref`, keeping the siblings of the reference (OpenAPI 3.1). Other nodes are given back as they are. */
export function resolve(bundle: Bundle, node: Json): Json {
  if (typeof node.$ref !== "string") return node;
  const { $ref, ...siblings } = node;
  let target: unknown = bundle;
  for (const part of $ref.replace(/^#\//, "").split("/")) {
    target = (target as Json | undefined)?.[unescapeKey(part)];
  }
  if (typeof target !== "object" || target === null) throw new Error(`${$ref} leads nowhere in the bundle.`);
  return { ...resolve(bundle, target as Json), ...siblings };
}

/** All operations of the bundle, in the order of its paths, with parameters, bodies, responses and examples resolved. */
export function listOperations(bundle: Bundle): Operation[] {
  const groups = (bundle["x-tagGroups"] as { name: string; tags: string[] }[] | undefined) ?? [];
  const neighbours = new Set(groups.find(({ name }) => name === "Neighbours")?.tags);
  return Object.entries(bundle.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const node = item[method] as Json;
      return {
        id: String(node.operationId),
        method: method.toUpperCase(),
        path,
        docs: String((node.externalDocs as Json | undefined)?.url ?? ""),
        neighbour: ((node.tags as string[] | undefined) ?? []).some((tag) => neighbours.has(tag)),
        parameters: [...(item.parameters ?? []), ...((node.parameters as Json[] | undefined) ?? [])].map((parameter) =>
          readParameter(bundle, parameter),
        ),
        request: node.requestBody ? readRequest(bundle, node.requestBody as Json) : undefined,
        responses: Object.entries(node.responses as Record<string, Json>).map(([status, response]) =>
          readResponse(bundle, Number(status), response),
        ),
        node,
      };
    }),
  );
}

function readParameter(bundle: Bundle, parameter: Json): Parameter {
  const node = resolve(bundle, parameter);
  return {
    name: String(node.name),
    in: node.in as Parameter["in"],
    required: node.required === true,
    explode: node.explode as boolean | undefined,
    schema: node.schema as Schema,
    node,
  };
}

function readRequest(bundle: Bundle, request: Json): Operation["request"] {
  const node = resolve(bundle, request);
  return { required: node.required === true, media: readMedia(bundle, node), node };
}

function readResponse(bundle: Bundle, status: number, response: Json): Response {
  const node = resolve(bundle, response);
  const headers = Object.fromEntries(
    Object.entries((node.headers as Record<string, Json> | undefined) ?? {}).map(([name, header]) => [
      name,
      resolve(bundle, header),
    ]),
  );
  return { status, headers, media: readMedia(bundle, node), node };
}

function readMedia(bundle: Bundle, body: Json): Media[] {
  return Object.entries((body.content as Record<string, Json> | undefined) ?? {}).map(([type, media]) => ({
    type,
    schema: media.schema as Schema,
    examples: Object.fromEntries(
      Object.entries((media.examples as Record<string, Json> | undefined) ?? {}).map(([name, example]) => [
        name,
        resolve(bundle, example).value,
      ]),
    ),
  }));
}
