import type { Report } from "./issues.js";
import type { World } from "./types.js";

/** What a reference can point to: a table, or the parts of offerings. */
type Target =
  | "users"
  | "customers"
  | "projects"
  | "categories"
  | "offerings"
  | "offering_users"
  | "resources"
  | "plan_periods"
  | "usages"
  | "components"
  | "plans";

/** The columns that hold the uuid of another row, and its table. A policy that sent a notification may be deleted. */
const REFERENCES = {
  users: {},
  customers: {},
  projects: { customer: "customers", end_date_requested_by: "users" },
  // The scope of a role is looked at below: its table depends on the role.
  roles: { user: "users" },
  categories: {},
  offerings: { customer: "customers", category: "categories", parent: "offerings", scope_resource: "resources" },
  offering_users: { user: "users", offering: "offerings" },
  resources: {
    offering: "offerings",
    plan: "plans",
    project: "projects",
    parent: "resources",
    end_date_requested_by: "users",
  },
  plan_periods: { resource: "resources", plan: "plans" },
  orders: {
    resource: "resources",
    created_by: "users",
    consumer_reviewed_by: "users",
    provider_reviewed_by: "users",
  },
  usages: { resource: "resources", component: "components", plan_period: "plan_periods" },
  user_usages: { component_usage: "usages", user: "offering_users" },
  policies: { scope: "customers", created_by: "users" },
  invoices: { customer: "customers" },
  notifications: {},
} as const satisfies {
  [Name in Exclude<keyof World, "format" | "moment">]: { [Column in keyof World[Name][number]]?: Target };
};

/** How a row of each table is called in a sentence. */
const CALLED: Record<Target, string> = {
  users: "user",
  customers: "customer",
  projects: "project",
  categories: "category",
  offerings: "offering",
  offering_users: "offering user",
  resources: "resource",
  plan_periods: "plan period",
  usages: "usage",
  components: "component",
  plans: "plan",
};

/** Reports every uuid of another row that no row has. */
export function checkReferences(world: World, report: Report): void {
  const known = new Map<Target, Set<string>>();
  const rowsOf = (target: Target): { uuid: string }[] =>
    target === "components" || target === "plans"
      ? world.offerings.flatMap<{ uuid: string }>((row) => row[target])
      : world[target];
  const exists = (target: Target, uuid: string) => {
    const uuids = known.get(target) ?? new Set(rowsOf(target).map((row) => row.uuid));
    known.set(target, uuids);
    return uuids.has(uuid);
  };
  const check = (target: Target, uuid: unknown, place: string) => {
    if (typeof uuid === "string" && !exists(target, uuid)) report(place, `No ${CALLED[target]} has the uuid ${uuid}.`);
  };
  for (const [table, columns] of Object.entries(REFERENCES)) {
    const rows = world[table as keyof typeof REFERENCES] as unknown as Record<string, unknown>[];
    for (const [index, row] of rows.entries())
      for (const [column, target] of Object.entries(columns))
        check(target as Target, row[column], `/${table}/${index}/${column}`);
  }
  for (const [index, { role, scope }] of world.roles.entries())
    if (role !== undefined) check(`${role.split(".")[0]}s` as Target, scope, `/roles/${index}/scope`);
  for (const [index, { allowed_customers }] of world.offerings.entries())
    for (const [at, uuid] of allowed_customers.entries())
      check("customers", uuid, `/offerings/${index}/allowed_customers/${at}`);
  for (const [index, { component_limits }] of world.policies.entries())
    for (const [at, { component }] of component_limits.entries())
      check("components", component, `/policies/${index}/component_limits/${at}/component`);
  for (const [index, { plan }] of world.plan_periods.entries())
    if (plan === undefined || plan === null)
      report(`/plan_periods/${index}`, "A plan is missing, and its resource has none to take.");
  checkParents("resources", world.resources, report);
  checkParents("offerings", world.offerings, report);
}

/** Reports every row that is inside of itself. */
function checkParents(table: string, rows: { uuid: string; parent: string | null }[], report: Report): void {
  const parents = new Map(rows.map(({ uuid, parent }) => [uuid, parent]));
  for (const [index, { uuid, parent }] of rows.entries()) {
    const seen = new Set<string>();
    for (let up = parent; up && !seen.has(up); up = parents.get(up) ?? null) {
      seen.add(up);
      if (up === uuid) report(`/${table}/${index}/parent`, "Its parents lead back to itself.");
    }
  }
}
