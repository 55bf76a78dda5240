import { document, isOpen, type Json, type OperationId } from "../../contract/contract.js";

/** A route of Waldur. */
export interface Route {
  /** As the contract has it: `/api/marketplace-provider-resources/{uuid}/`. */
  path: string;
  /** The operation of each method that the contract has; HEAD is that of GET. */
  operations: Readonly<Record<string, OperationId>>;
  /** Headers of every response. */
  headers: Readonly<Record<string, string>>;
  /** Whether callers need no token. */
  open: boolean;
  /** Whether the response is plain text instead of JSON. */
  plain: boolean;
}

/** In the order in which Waldur names them. */
const METHODS = ["get", "post", "put", "patch", "delete"];

/** Methods that Waldur maps although it refuses them or the contract does not have them, and so names in `Allow`. */
const SWITCHED_OFF: Readonly<Record<string, readonly string[]>> = {
  "/api/marketplace-categories/": ["post"],
  "/api/marketplace-categories/{uuid}/": ["put", "patch", "delete"],
  "/api/marketplace-orders/": ["post"],
  "/api/marketplace-orders/{uuid}/": ["delete"],
  "/api/marketplace-plans/": ["post"],
  "/api/marketplace-plans/{uuid}/": ["put", "patch", "delete"],
  "/api/marketplace-provider-offerings/": ["post"],
  "/api/marketplace-provider-offerings/{uuid}/": ["delete"],
  "/api/marketplace-provider-resources/": ["post"],
  "/api/marketplace-provider-resources/{uuid}/": ["delete"],
  "/api/marketplace-resources/": ["post"],
  "/api/marketplace-resources/{uuid}/": ["put", "patch", "delete"],
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

const routes = new Map<OperationId, Route>();
for (const [path, item] of Object.entries(document.paths as Record<string, Record<string, Json>>)) {
  const route = readRoute(path, item);
  for (const node of Object.values(item)) if (node?.operationId) routes.set(node.operationId as OperationId, route);
}

function readRoute(path: string, item: Record<string, Json>): Route {
  const declared = METHODS.filter((method) => item[method]);
  const operations = declared.map((method): [string, OperationId] => [
    method.toUpperCase(),
    item[method]?.operationId as OperationId,
  ]);
  if (item.get) operations.push(["HEAD", item.get.operationId as OperationId]);
  const mapped = METHODS.filter((method) => item[method] || SWITCHED_OFF[path]?.includes(method));
  const allowed = [...mapped, ...(item.get ? ["head"] : []), "options"].map((method) => method.toUpperCase());
  return {
    path,
    // Without a prototype: a method may be called `valueOf`.
    operations: Object.assign(Object.create(null), Object.fromEntries(operations)),
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
export function routeOf(operation: OperationId): Route {
  const route = routes.get(operation);
  if (!route) throw new RangeError(`The contract has no operation ${operation}.`);
  return route;
}
