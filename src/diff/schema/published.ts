import type { Json } from "../../contract/contract.js";
import { unescapeKey } from "../../contract/json-pointer.js";
import { DiffError } from "../../errors.js";
import { EXPECTED_SCHEMA, parseDocument } from "../../io/parse-document.js";
import { maskSource, type ReadLimits, readSource, SourceError } from "../../io/read-source.js";
import type { SchemaInfo } from "../types.js";

/** The methods that operations have. */
export const METHODS = ["get", "head", "post", "put", "patch", "delete", "options", "trace"];

/** A document of which schemas are read: the contract, or what a release publishes. */
export interface Source {
  readonly root: Json;
  /** The pattern by which the contract takes uuids; published schemas write `format: uuid`. */
  readonly uuidPattern?: string | undefined;
}

/** A published schema. */
export interface Published extends Source {
  readonly info: SchemaInfo;
}

/** A `$ref` that cannot be followed, and why. */
export class BrokenReference {
  constructor(
    /** Such as `#/components/schemas/X does not exist`. */
    readonly why: string,
  ) {}
}

/**
 * Reads the schema that a release of Waldur publishes.
 *
 * @example const published = await readPublished("schema.yaml", { maxBytes: 16 * 1024 * 1024, timeout: 30_000 });
 * @throws DiffError when it cannot be read or is no OpenAPI 3 document with paths.
 */
export async function readPublished(source: string, limits: ReadLimits): Promise<Published> {
  const name = maskSource(source);
  const root = await readSource(source, { ...limits, expected: EXPECTED_SCHEMA })
    .then((text) => parseDocument(text, name))
    .catch((cause: unknown) => {
      throw cause instanceof SourceError ? new DiffError(cause.message, { cause }) : cause;
    });
  const openapi = checkVersion(root, name);
  const paths = isObject(root.paths) ? root.paths : {};
  const operations = Object.values(paths).flatMap((item) =>
    isObject(item) ? METHODS.filter((method) => isObject(item[method])) : [],
  );
  if (operations.length === 0) throw new DiffError(`${name}: this OpenAPI document has no operation; name another.`);
  const version = fitLine(String(objectAt(root, "info")?.version ?? "unknown"));
  return { root, info: { source: name, version, openapi, operations: operations.length } };
}

function checkVersion(root: Json, name: string): string {
  if (root.swagger !== undefined) {
    throw new DiffError(
      `${name}: this is OpenAPI ${fitLine(String(root.swagger))}, and only 3.x can be compared; convert it first.`,
    );
  }
  const { openapi } = root;
  if (openapi === undefined) throw new DiffError(`${name}: this is not an OpenAPI document, it has no key "openapi".`);
  // YAML reads 3.0 as a number.
  if (!/^3(\.|$)/.test(String(openapi))) {
    const version = JSON.stringify(openapi)?.slice(0, 40);
    throw new DiffError(`${name}: this says OpenAPI ${version}, and only 3.x can be compared; name another.`);
  }
  return fitLine(String(openapi));
}

/** A version of another document, for a line of a report. */
function fitLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, " ").slice(0, 60);
}

/**
 * Follows a local `$ref`; what stands beside it stays. A reference into another document, to nothing, or round in a
 * circle is given back as broken.
 *
 * @example const node = follow(published, { $ref: "#/components/schemas/Resource" });
 */
export function follow(source: Source, node: Json): Json | BrokenReference {
  let found = node;
  const seen = new Set<string>();
  while (typeof found.$ref === "string") {
    const { $ref, ...siblings } = found;
    if (seen.has($ref)) return new BrokenReference(`${$ref} refers to itself`);
    if (!$ref.startsWith("#/")) return new BrokenReference(`${$ref} is in another document`);
    seen.add($ref);
    const target = at(source.root, $ref);
    if (!isObject(target)) return new BrokenReference(`${$ref} does not exist`);
    found = Object.keys(siblings).length > 0 ? { ...target, ...siblings } : target;
  }
  return found;
}

function at(root: Json, reference: string): unknown {
  let node: unknown = root;
  for (const part of reference.slice(2).split("/")) {
    const key = unescapeKey(decode(part));
    node = isObject(node) && Object.hasOwn(node, key) ? node[key] : undefined;
  }
  return node;
}

/** A reference is part of a URL, so it may hold `%7B` for a brace. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value of a key, if it is an object. */
export function objectAt(node: Json | undefined, key: string): Json | undefined {
  const value = node?.[key];
  return isObject(value) ? value : undefined;
}
