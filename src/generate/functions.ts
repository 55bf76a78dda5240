import type { Operation, Response } from "./bundle.js";

/**
 * The functions of `generated/operations.ts`, one per operation, and the names that they import from `types.ts`.
 *
 * @example
 * const { source, models } = renderFunctions(listOperations(bundle));
 */
export function renderFunctions(operations: Operation[]): { source: string; models: string[] } {
  const models = new Set<string>();
  const source = operations.map((operation) => renderFunction(operation, models)).join("\n");
  return { source, models: [...models].sort() };
}

function renderFunction(operation: Operation, models: Set<string>): string {
  const { method, path, responses } = operation;
  const statuses = responses.map(({ status }) => status).join(", ");
  const content = contentOf(operation);
  const rest = content === "json" ? "" : `, ${content}`;
  return `${renderComment(operation)}
export const ${functionName(operation.id)}: ${renderType(operation, models)} = /* @__PURE__ */ operation("${method}", "${path}", [${statuses}]${rest});
`;
}

/** Name of the function: that of the docs' TypeScript example, which is the operationId in camel case. */
export function functionName(id: string): string {
  return id.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function renderComment({ node, docs }: Operation): string {
  const text = [`${node.summary ?? ""}.`, ...String(node.description ?? "").split("\n"), `@see ${docs}`];
  const paragraphs = text.map((line) => line.trim().replaceAll("*/", "*\\/")).filter((line) => line !== "");
  return `/**\n${paragraphs.map((line) => ` * ${line}`).join("\n *\n")}\n */`;
}

function renderType(operation: Operation, models: Set<string>): string {
  const { id, node } = operation;
  const parameters = `operations["${id}"]["parameters"]`;
  const failure = renderFailure(operation, models);
  const data = renderData(operation, models);
  const field = operation.parameters.find(({ name }) => name === node["x-sparse"])?.schema.items as
    | Reference
    | undefined;
  const fieldName = field && modelOf(field, models);
  const isList = data.endsWith("[]") && operation.parameters.some(({ name }) => name === "page");
  // One below another record needs that record's uuid.
  if (isList && operation.parameters.every((parameter) => parameter.in === "query")) {
    const query = `${parameters}["query"]`;
    const item = data.slice(0, -2);
    return fieldName
      ? generic("SparseListOperation", [`Query<${query}, "${node["x-sparse"]}">`, item, fieldName, failure])
      : generic("ListOperation", [`Query<${query}>`, item, failure]);
  }
  const isSparse = fieldName !== undefined;
  const request: string[] = [];
  let isNeeded = false;
  for (const location of ["path", "query"] as const) {
    const found = operation.parameters.filter((parameter) => parameter.in === location);
    if (found.length === 0 || (isSparse && location === "query")) continue;
    const isRequired = found.some(({ required }) => required);
    isNeeded ||= isRequired;
    const type = `${parameters}["${location}"]`;
    request.push(`${location}${isRequired ? "" : "?"}: ${location === "query" ? `Query<${type}>` : type}`);
  }
  if (operation.request) {
    const [media] = operation.request.media;
    isNeeded ||= operation.request.required;
    request.push(`body${operation.request.required ? "" : "?"}: ${modelOf(media?.schema as Reference, models)}`);
  }
  const input = request.length > 0 ? `{ ${request.join("; ")} }` : "unknown";
  if (isSparse) return generic("SparseOperationWith", [input, data, fieldName, failure]);
  return generic(isNeeded ? "OperationWith" : "Operation", [input, data, failure, `"${operation.method}"`]);
}

function generic(name: string, parameters: string[]): string {
  return `${name}<\n${parameters.map((parameter) => `  ${parameter}`).join(",\n")}\n>`;
}

/** A schema that may be a reference. */
type Reference = { $ref?: string; type?: unknown; items?: Reference };

/** Name of the model behind a reference, or the type of an array of one. */
function modelOf(schema: Reference, models: Set<string>): string {
  if (schema.type === "array" && schema.items?.$ref) return `${modelOf(schema.items, models)}[]`;
  const name = schema.$ref?.split("/").at(-1);
  if (!name) throw new Error("A request body and `field` must refer to a schema by name, so that the functions can.");
  models.add(name);
  return name;
}

/** Content of a 2xx response: JSON, or the name of a constant of `client/content.ts`. */
function contentOf({ responses, method }: Operation): "json" | "plainText" | "nothing" | "jsonOrNull" | "total" {
  const successes = responses.filter(isSuccess);
  if (method === "HEAD") return successes.some(({ headers }) => headers["X-Result-Count"]) ? "total" : "nothing";
  if (successes.every(({ media }) => media.length === 0)) return "nothing";
  if (successes.some(({ media, node }) => media.length === 0 || node["x-empty-body"] === true)) return "jsonOrNull";
  return successes.some(({ media }) => media.some(({ type }) => type === "text/plain")) ? "plainText" : "json";
}

function renderData(operation: Operation, models: Set<string>): string {
  const content = contentOf(operation);
  if (content === "nothing") return "undefined";
  if (content === "total") return "number";
  const types = operation.responses.filter(isSuccess).flatMap((response) => renderBodies(operation, response, models));
  return [...new Set([...types, ...(content === "jsonOrNull" ? ["null"] : [])])].join(" | ");
}

/** Types of the bodies of a response, by media type; those with a name by it, which is added to `models`. */
export function renderBodies({ id }: Operation, { status, media }: Response, models: Set<string>): string[] {
  return media.map(({ type, schema }) => {
    const { $ref, type: kind, items } = schema as Reference;
    const isNamed = $ref || (kind === "array" && items?.$ref);
    return isNamed
      ? modelOf(schema as Reference, models)
      : `operations["${id}"]["responses"][${status}]["content"]["${type}"]`;
  });
}

/** The errors of an operation, grouped by body. */
function renderFailure(operation: Operation, models: Set<string>): string {
  const groups = new Map<string, { kind: string; body: string; statuses: number[] }>();
  for (const response of operation.responses) {
    if (isSuccess(response)) continue;
    const isText = response.media[0]?.type === "text/plain";
    const kind = isText ? "text" : response.status === 400 ? "validation" : "detail";
    const [named = defaultErrorBody(response, models)] = isText
      ? ["string"]
      : renderBodies(operation, response, models);
    const group = groups.get(kind + named) ?? { kind, body: named, statuses: [] };
    group.statuses.push(response.status);
    groups.set(kind + named, group);
  }
  if (groups.size === 0) return "never";
  return [...groups.values()]
    .map(({ kind, statuses, body }) => `ApiError<"${kind}", ${statuses.join(" | ")}, ${body}>`)
    .join(" | ");
}

/** The client gives every error a body, except the response to HEAD. */
function defaultErrorBody({ status }: Response, models: Set<string>): string {
  const name = status === 400 ? "ValidationError" : "ErrorDetail";
  models.add(name);
  return name;
}

/** Whether a response is a 2xx. */
export function isSuccess({ status }: Response): boolean {
  return status < 300;
}
