import type { Json } from "../../contract/contract.js";
import type { PrismOperation } from "./prism.js";
import { withExamples } from "./published-records.js";
import type { Documented, Published } from "./published-routes.js";

/**
 * The operations of a path by method in capitals, as Prism sees them. Only what this path refers to is converted, which takes
 * some hundredths of a second; the whole schema would take a minute.
 */
export function operationsOf(
  { document, made }: Documented,
  path: string,
): Promise<ReadonlyMap<string, PrismOperation>> {
  let found = made.get(path);
  if (!found) {
    found = convert(partOf(document, path));
    made.set(path, found);
  }
  return found;
}

async function convert(part: Json): Promise<ReadonlyMap<string, PrismOperation>> {
  const { getHttpOperationsFromSpec } = await import("@stoplight/prism-http");
  const operations = await getHttpOperationsFromSpec(part);
  return new Map(operations.map((operation) => [operation.method.toUpperCase(), operation]));
}

/** A document of one path and the components that it needs. */
function partOf({ openapi, paths, components = {} }: Published, path: string): Json {
  const item = withExamples(paths[path] as Json);
  const needed: Record<string, Json> = { securitySchemes: components.securitySchemes ?? {} };
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string") {
      const [, , kind = "", name = ""] = $ref.split("/");
      const group = needed[kind] ?? {};
      needed[kind] = group;
      const component = components[kind]?.[name];
      if (group[name] === undefined && component !== undefined) {
        group[name] = withExamples(component);
        visit(group[name]);
      }
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(item);
  return { openapi, info: { title: path, version: "1" }, paths: { [path]: item }, components: needed };
}
