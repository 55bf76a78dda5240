import type { Json } from "../../contract/contract.js";
import type { PrismOperation } from "./prism.js";

/** A published schema of Waldur: an OpenAPI 3 document. */
export interface Published {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Json>>;
  readonly components?: Readonly<Record<string, Json>> | undefined;
}

/** A path of the schema that a request is for. */
export interface PathMatch {
  /** The template. */
  readonly path: string;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** A schema, and which of its paths a request is for. */
export interface Documented {
  readonly document: Published;
  find(path: string): PathMatch | undefined;
  /** Operations that have been made, by path. */
  readonly made: Map<string, Promise<ReadonlyMap<string, PrismOperation>>>;
}

/** Sorts the paths of a schema, literal segments before variables. */
export function routesOf(document: Published): Documented {
  const templates = Object.keys(document.paths)
    .map((path) => ({ path, segments: path.split("/") }))
    .sort((a, b) => variables(a.segments) - variables(b.segments));
  return {
    document,
    made: new Map(),
    find(path) {
      const given = path.split("/");
      const found = templates.find(
        ({ segments }) =>
          segments.length === given.length &&
          segments.every((segment, index) => (isVariable(segment) ? given[index] !== "" : segment === given[index])),
      );
      return (
        found && {
          path: found.path,
          values: found.segments.flatMap((segment, index) =>
            isVariable(segment) ? [{ name: segment.slice(1, -1), value: given[index] as string }] : [],
          ),
        }
      );
    },
  };
}

function isVariable(segment: string): boolean {
  return segment.startsWith("{");
}

function variables(segments: readonly string[]): number {
  return segments.filter(isVariable).length;
}
