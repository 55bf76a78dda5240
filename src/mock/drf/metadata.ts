import type { HandlerResult } from "./call.js";
import type { Route } from "./views.js";

/** The families of the contract, as their views are called. */
const NAMES: Readonly<Record<string, string>> = {
  "marketplace-categories": "Category",
  "marketplace-component-usages": "Component Usage",
  "marketplace-component-user-usages": "Component User Usage",
  "marketplace-customer-component-usage-policies": "Customer Component Usage Policy",
  "marketplace-offering-users": "Offering User",
  "marketplace-orders": "Order",
  "marketplace-plans": "Provider Plan",
  "marketplace-provider-offerings": "Provider Offering",
  "marketplace-provider-resources": "Provider Resource",
  "marketplace-public-offerings": "Public Offering",
  "marketplace-resources": "Resource",
  "marketplace-service-providers": "Service Provider",
  customers: "Customer",
  events: "Event",
  "organization-groups": "Organization Group",
  projects: "Project",
  roles: "Role",
  users: "User",
};

/** Views that are no collections of their own. */
const SINGLE: Readonly<Record<string, string>> = {
  "/api/configuration/": "Configuration Detail",
  "/api/version/": "Version",
  "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/": "Plan Detail",
  "/api/marketplace-resource-offerings/{category_uuid}/": "Resource Offerings List",
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
