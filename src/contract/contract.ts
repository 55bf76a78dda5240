import bundle from "../../generated/openapi.json" with { type: "json" };
import type { operations as OperationTypes } from "../../generated/types.js";
import { UnknownOperationError } from "../errors.js";
import { escapeKey, valueAt } from "./json-pointer.js";
import { METHODS } from "./methods.js";

/** Name of an operation of the contract. */
export type OperationId = keyof OperationTypes;

/** A JSON object with unknown contents. */
export type Json = { [key: string]: unknown };

/** A node of the bundle with its JSON pointer, from which a validator can be compiled. */
export interface Located {
  node: Json;
  pointer: string;
}

/** A parameter with the pointer to its schema. */
export interface LocatedParameter extends Located {
  name: string;
  in: string;
}

/** The bundle, as data. */
export const document: Json = bundle;

/** An operation of the contract: its operation object and the pointer to it. */
export interface Operation extends Located {
  readonly id: OperationId;
  /** In lower case, as in the bundle. */
  readonly method: string;
  readonly path: string;
}

/** Every operation of the contract, in the order of the bundle. */
export const operations: readonly Operation[] = Object.entries(bundle.paths as Record<string, Json>).flatMap(
  ([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const node = item[method] as Json;
      const pointer = `/paths/${escapeKey(path)}/${method}`;
      return { id: node.operationId as OperationId, method, path, node, pointer };
    }),
);

/** Whether an operation may be called without a token. */
export function isOpen(operation: Json): boolean {
  const security = (operation as { security?: readonly object[] }).security ?? [];
  return security.some((schemes) => Object.keys(schemes).length === 0);
}

const byId: ReadonlyMap<string, Operation> = new Map(operations.map((operation) => [operation.id, operation]));

/**
 * Finds an operation of the bundle.
 *
 * @throws {@link UnknownOperationError} if the contract has no such operation, which callers in plain JavaScript may ask for.
 */
export function findOperation(id: OperationId): Operation {
  const found = byId.get(id);
  if (!found)
    throw new UnknownOperationError(`The contract has no operation "${id}"; the names are the keys of operationTable.`);
  return found;
}

/** Parameters of an operation, including those of its path item. */
export function parametersOf(id: OperationId): LocatedParameter[] {
  const { node, pointer } = findOperation(id);
  const item = pointer.slice(0, pointer.lastIndexOf("/"));
  return [item, pointer].flatMap((owner) => {
    const list = owner === pointer ? node.parameters : locate(owner).node.parameters;
    return ((list as unknown[] | undefined) ?? []).map((_, index) => {
      const parameter = locate(`${owner}/parameters/${index}`);
      return { ...parameter, name: String(parameter.node.name), in: String(parameter.node.in) };
    });
  });
}

/** Pointer to the schema of a JSON body; undefined for a body of another media type, such as an upload. */
export function jsonSchemaOf({ node, pointer }: Located): string | undefined {
  const isJson = Object.hasOwn((node.content as Json | undefined) ?? {}, "application/json");
  return isJson ? `${pointer}/content/application~1json/schema` : undefined;
}

const located = new Map<string, Located>();

/** The node at a pointer with references resolved, and the pointer to where it is defined. */
export function locate(pointer: string): Located {
  let found = located.get(pointer);
  if (!found) {
    found = follow(pointer);
    located.set(pointer, found);
  }
  return found;
}

function follow(pointer: string): Located {
  const node = valueAt(document, pointer);
  if (typeof node !== "object" || node === null) throw new RangeError(`The bundle has nothing at ${pointer}.`);
  const { $ref } = node as Json;
  return typeof $ref === "string" ? locate($ref.slice(1)) : { node: node as Json, pointer };
}
