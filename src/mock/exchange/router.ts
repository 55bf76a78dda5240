import { document, type Json, type OperationId } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";

/** An operation of the contract and its location in the bundle. */
export interface Operation {
  readonly id: OperationId;
  /** In lower case, as in the bundle. */
  readonly method: string;
  readonly path: string;
  /** The operation object of the bundle and the pointer to it. */
  readonly node: Json;
  readonly pointer: string;
}

/** A node of the routing tree: one path segment. */
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

/** Result of matching a path. */
export interface Match {
  readonly operation: Operation;
  /** Value of the only template variable, as it occurs in the path; empty if there is none. */
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
  let node = start;
  for (const segment of operation.path.split("/")) node = childNode(node, segment);
  node.operations.set(operation.method, operation);
}

function createNode(): MutableRouteNode {
  return { segments: new Map(), parameter: undefined, operations: new Map() };
}

function childNode(node: MutableRouteNode, segment: string): MutableRouteNode {
  if (segment.startsWith("{")) {
    node.parameter ??= createNode();
    return node.parameter;
  }
  const next = node.segments.get(segment) ?? createNode();
  node.segments.set(segment, next);
  return next;
}

/**
 * Finds the operation that Prism selects for a path and a method: literal segments take precedence over variables, but only
 * if they have the method. Undefined where the two could disagree.
 */
export function findOperationOf(path: string, method: string): Match | undefined {
  return search(start, path.split("/"), 0, "", (node) => node.operations.get(method));
}

/**
 * Finds the URL that Waldur selects for a path, independent of the method: literal segments take precedence over variables.
 * Returns any operation of the URL.
 */
export function findUrl(path: string): Match | undefined {
  return search(start, path.split("/"), 0, "", (node) => node.operations.values().next().value);
}

function search(
  node: RouteNode,
  segments: readonly string[],
  index: number,
  uuid: string,
  choose: (candidate: RouteNode) => Operation | undefined,
): Match | undefined {
  const segment = segments[index];
  if (segment === undefined) {
    const operation = choose(node);
    return operation && { operation, uuid };
  }
  const literal = node.segments.get(segment);
  const found = literal && search(literal, segments, index + 1, uuid, choose);
  if (found || !node.parameter || segment === "") return found;
  return search(node.parameter, segments, index + 1, segment, choose);
}
