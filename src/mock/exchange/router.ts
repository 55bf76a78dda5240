import { document, type Json, type OperationId } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";

/** An operation of the contract and where it is. */
export interface Operation {
  readonly id: OperationId;
  /** In lower case, as in the bundle. */
  readonly method: string;
  readonly path: string;
  /** The operation object of the bundle and the pointer to it. */
  readonly node: Json;
  readonly pointer: string;
}

/** A URL of the contract. */
interface RouteNode {
  readonly segments: ReadonlyMap<string, RouteNode>;
  readonly parameter: RouteNode | undefined;
  readonly operations: ReadonlyMap<string, Operation>;
}
interface MutableRouteNode extends RouteNode {
  segments: Map<string, MutableRouteNode>;
  parameter: MutableRouteNode | undefined;
  operations: Map<string, Operation>;
}

/** What was found for a path. */
export interface Match {
  readonly operation: Operation;
  /** Value of the template's only variable as it stands in the path; empty when the path has none. */
  readonly uuid: string;
}

const METHODS = ["get", "head", "post", "put", "patch", "delete"];
const start = createNode();

/** Every operation of the contract, in the order of the bundle. */
export const operations: readonly Operation[] = Object.entries(document.paths as Record<string, Json>).flatMap(
  ([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const node = item[method] as Json;
      const pointer = `/paths/${escapeKey(path)}/${method}`;
      return { id: node.operationId as OperationId, method, path, node, pointer };
    }),
);
for (const operation of operations) {
  let place = start;
  for (const segment of operation.path.split("/")) place = childNode(place, segment);
  place.operations.set(operation.method, operation);
}

function createNode(): MutableRouteNode {
  return { segments: new Map(), parameter: undefined, operations: new Map() };
}

function childNode(place: MutableRouteNode, segment: string): MutableRouteNode {
  if (segment.startsWith("{")) {
    place.parameter ??= createNode();
    return place.parameter;
  }
  const next = place.segments.get(segment) ?? createNode();
  place.segments.set(segment, next);
  return next;
}

/**
 * The operation that Prism finds for a path and a method: a literal segment goes before a variable one, but only where it
 * has the method. Nothing where the two could disagree.
 */
export function findOperationOf(path: string, method: string): Match | undefined {
  return search(start, path.split("/"), 0, "", (place) => place.operations.get(method));
}

/**
 * The URL that Waldur finds for a path, whatever the method: a literal segment goes before a variable one. Gives any
 * operation of the URL.
 */
export function findUrl(path: string): Match | undefined {
  return search(start, path.split("/"), 0, "", (place) => place.operations.values().next().value);
}

function search(
  place: RouteNode,
  segments: readonly string[],
  index: number,
  uuid: string,
  choose: (place: RouteNode) => Operation | undefined,
): Match | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    const operation = choose(place);
    return operation && { operation, uuid };
  }
  const literal = place.segments.get(segment);
  const found = literal && search(literal, segments, index + 1, uuid, choose);
  if (found || !place.parameter || segment === "") return found;
  return search(place.parameter, segments, index + 1, segment, choose);
}
