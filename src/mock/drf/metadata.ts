import type { HandlerResult } from "./call.js";
import type { Route } from "./views.js";

/** The families of the contract, as their views are called. */
const NAMES: Readonly<Record<string, string>> = {
  "marketplace-component-usages": "Component Usage",
  "marketplace-customer-component-usage-policies": "Customer Component Usage Policy",
  "marketplace-offering-users": "Offering User",
  "marketplace-orders": "Order",
  "marketplace-provider-resources": "Provider Resource",
  "marketplace-resources": "Resource",
  customers: "Customer",
  events: "Event",
  projects: "Project",
  roles: "Role",
  users: "User",
};

/** Views that are no collections. */
const SINGLE: Readonly<Record<string, string>> = {
  "/api/configuration/": "Configuration Detail",
  "/api/version/": "Version",
  "/api-auth/logout/": "Logout",
  "/api-auth/password/": "Obtain Auth Token",
};

/** Answers OPTIONS as the framework does, for Waldur sets no class of its own for it (settings of 2024 and 2025). */
export function describeRoute(route: Route): HandlerResult {
  return {
    status: 200,
    body: {
      name: nameOf(route.path),
      description: "",
      renders: route.plain ? ["text/plain"] : ["application/json", "text/html"],
      parses: ["application/json", "application/x-www-form-urlencoded", "multipart/form-data"],
    },
  };
}

/** Name of the view with the suffix of the route; an action has a name of its own, made from the last segment of the path. */
function nameOf(path: string): string {
  const single = SINGLE[path];
  if (single) return single;
  const [, , collection = "", ...rest] = path.split("/").slice(0, -1);
  const action = rest.find((part) => part !== "{uuid}")?.replaceAll("_", " ");
  if (action !== undefined) return action.charAt(0).toUpperCase() + action.slice(1);
  return `${NAMES[collection]} ${rest.length > 0 ? "Instance" : "List"}`;
}
