import { type Contract, isOpen, type Json, type OperationId, perContract } from "../../contract/contract.js";

/** A route of Waldur. */
export interface Route {
  /** As the contract has it: `/api/marketplace-provider-resources/{uuid}/`. */
  path: string;
  /** The operation of each method that the contract has; HEAD is that of GET. */
  operations: Readonly<Record<string, OperationId>>;
  /** Methods that Waldur has and the contract does not, in capitals. */
  leftOut: readonly string[];
  /** Headers of every response. */
  headers: Readonly<Record<string, string>>;
  /** Whether callers need no token. */
  open: boolean;
  /** Whether the response is plain text instead of JSON. */
  plain: boolean;
}

/** In the order in which Waldur names them. */
const METHODS = ["get", "post", "put", "patch", "delete"];

/**
 * Methods that Waldur has at a URL of the contract while the contract does not, from the schema that 7.9.0 publishes. A page may
 * need them, so to ask for one is no mistake but outside the contract, as is a URL that it does not have. A method that is neither
 * in the contract nor here is one that Waldur does not have either, and refuses with 405.
 */
const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  "/api/marketplace-offering-users/": ["post"],
  "/api/marketplace-offering-users/{uuid}/": ["put", "patch", "delete"],
  "/api/marketplace-orders/": ["post"],
  "/api/marketplace-categories/": ["post"],
  "/api/marketplace-categories/{uuid}/": ["put", "patch", "delete"],
  "/api/marketplace-plans/": ["post"],
  "/api/marketplace-plans/{uuid}/": ["put", "patch", "delete"],
  "/api/marketplace-provider-offerings/": ["post"],
  "/api/marketplace-provider-offerings/{uuid}/": ["delete"],
  "/api/marketplace-service-providers/": ["post"],
  "/api/marketplace-service-providers/{uuid}/": ["put", "patch", "delete"],
  "/api/customers/": ["post"],
  "/api/customers/{uuid}/": ["put", "patch", "delete"],
  "/api/organization-groups/": ["post"],
  "/api/organization-groups/{uuid}/": ["put", "patch", "delete"],
  "/api/projects/": ["post"],
  "/api/projects/{uuid}/": ["put", "patch", "delete"],
  "/api/roles/": ["post"],
  "/api/roles/{uuid}/": ["put", "patch", "delete"],
  "/api/users/": ["post"],
  "/api/users/{uuid}/": ["put", "patch", "delete"],
};

/** Methods that Waldur refuses although its views map them, and so names in `Allow`. It publishes none of them. */
const SWITCHED_OFF: Readonly<Record<string, readonly string[]>> = {
  "/api/marketplace-provider-resources/": ["post"],
  "/api/marketplace-provider-resources/{uuid}/": ["delete"],
  "/api/marketplace-resources/": ["post"],
  "/api/marketplace-resources/{uuid}/": ["delete"],
};

const routesOf = perContract(({ document }) => {
  const routes = new Map<OperationId, Route>();
  for (const [path, item] of Object.entries(document.paths as Record<string, Record<string, Json>>)) {
    const route = readRoute(path, item);
    for (const node of Object.values(item)) if (node?.operationId) routes.set(node.operationId as OperationId, route);
  }
  return routes;
});

function readRoute(path: string, item: Record<string, Json>): Route {
  const declared = METHODS.filter((method) => item[method]);
  const operations = declared.map((method): [string, OperationId] => [
    method.toUpperCase(),
    item[method]?.operationId as OperationId,
  ]);
  if (item.get) operations.push(["HEAD", item.get.operationId as OperationId]);
  const more = [LEFT_OUT, SWITCHED_OFF].flatMap((table) => table[path] ?? []);
  const mapped = METHODS.filter((method) => item[method] || more.includes(method));
  const allowed = [...mapped, ...(item.get ? ["head"] : []), "options"].map((method) => method.toUpperCase());
  return {
    path,
    // Without a prototype: a method may be called `valueOf`.
    operations: Object.assign(Object.create(null), Object.fromEntries(operations)),
    leftOut: (LEFT_OUT[path] ?? []).map((method) => method.toUpperCase()),
    headers: {
      Allow: allowed.join(", "),
      "Content-Language": "en",
      Vary: "Accept, Accept-Language, Cookie, origin",
      "X-Frame-Options": "DENY",
    },
    open: declared.some((method) => isOpen(item[method] as Json)),
    plain: path.endsWith("/glauth_users_config/"),
  };
}

/** The route of an operation. */
export function routeOf(contract: Contract, operation: OperationId): Route {
  const route = routesOf(contract).get(operation);
  if (!route) throw new RangeError(`The contract has no operation ${operation}.`);
  return route;
}
