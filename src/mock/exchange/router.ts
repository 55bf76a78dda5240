import { type Operation, operations } from "../../contract/contract.js";

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

const start = createNode();
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
