import { type Contract, type Operation, perContract } from "../../contract/contract.js";

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
  /** Value of the first template variable, as it occurs in the path; empty if there is none. */
  readonly uuid: string;
  /** Values of all template variables by name. */
  readonly variables: Readonly<Record<string, string>>;
}

/** The routing tree of a contract. */
interface Routes {
  readonly start: RouteNode;
  /** Where the template variables of a path are. */
  readonly variablesOf: ReadonlyMap<Operation, readonly [name: string, index: number][]>;
}

const routesOf = perContract(({ operations }): Routes => {
  const start = createNode();
  const variablesOf = new Map<Operation, [name: string, index: number][]>();
  for (const operation of operations) {
    let node = start;
    const segments = operation.path.split("/");
    for (const segment of segments) node = childNode(node, segment);
    node.operations.set(operation.method, operation);
    variablesOf.set(
      operation,
      segments.flatMap((segment, index) => (segment.startsWith("{") ? [[segment.slice(1, -1), index]] : [])),
    );
  }
  return { start, variablesOf };
});

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
export function findOperationOf(contract: Contract, path: string, method: string): Match | undefined {
  return find(contract, path, (node) => node.operations.get(method));
}

/**
 * Finds the URL that Waldur selects for a path, independent of the method: literal segments take precedence over variables.
 * Returns any operation of the URL.
 */
export function findUrl(contract: Contract, path: string): Match | undefined {
  return find(contract, path, (node) => node.operations.values().next().value);
}

type Choose = (candidate: RouteNode) => Operation | undefined;

function find(contract: Contract, path: string, choose: Choose): Match | undefined {
  const { start, variablesOf } = routesOf(contract);
  const segments = path.split("/");
  const operation = search(start, segments, 0, choose);
  if (!operation) return undefined;
  const variables: Record<string, string> = {};
  let uuid = "";
  for (const [name, index] of variablesOf.get(operation) ?? []) {
    const value = segments[index] as string;
    variables[name] = value;
    uuid ||= value;
  }
  return { operation, uuid, variables };
}

function search(node: RouteNode, segments: readonly string[], index: number, choose: Choose): Operation | undefined {
  const segment = segments[index];
  if (segment === undefined) return choose(node);
  const literal = node.segments.get(segment);
  const found = literal && search(literal, segments, index + 1, choose);
  if (found || !node.parameter || segment === "") return found;
  return search(node.parameter, segments, index + 1, choose);
}
