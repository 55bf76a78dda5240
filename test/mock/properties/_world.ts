import type { WorldFile } from "../../../src/mock/world/file.js";
import { id } from "../_world.js";

// The world in which properties are looked for: small, so that it can be looked through after every run, with one of
// everything that the handlers tell apart.

const COMPONENTS: NonNullable<WorldFile["offerings"]>[number]["components"] = [
  { uuid: id("cpu"), type: "cpu", billing_type: "usage" },
  { uuid: id("gpu"), type: "gpu", billing_type: "usage", limit_period: "total", limit_amount: 50 },
  { uuid: id("net"), type: "net", billing_type: "usage", limit_period: "annual", limit_amount: 1000 },
  { uuid: id("disk"), type: "disk", billing_type: "limit", limit_period: "month" },
  { uuid: id("tape"), type: "tape", billing_type: "limit", limit_period: "quarterly" },
  { uuid: id("fee"), type: "fee", billing_type: "fixed" },
];

const OPTIONS = {
  order: ["cores"],
  options: {
    cores: { type: "integer", label: "Cores", min: 1, max: 64 },
    backup: { type: "boolean", label: "Backup" },
    start: { type: "date", label: "Start" },
    size: { type: "select_string", label: "Size", choices: ["small", "large"] },
    nets: { type: "select_string_multi", label: "Networks", choices: ["a", "b"] },
    note: { type: "text", label: "Note" },
  },
};

const ALL_SUPPORTED = {
  supports_downscaling: true,
  supports_pausing: true,
  service_provider_can_create_offering_user: true,
};

const GRANTS = [
  ["provider-owner", "customer.owner", "aurora"],
  ["provider-manager", "customer.manager", "aurora"],
  ["provider-support", "customer.support", "aurora"],
  ["offering-manager", "offering.manager", "hpc"],
  ["customer-owner", "customer.owner", "baltic"],
  ["project-admin", "project.admin", "ice"],
  ["project-member", "project.member", "ice"],
] as const;

/** Largest body of a request, in bytes. */
export const LIMIT = 20_000;

/** The tokens of its users. */
export const CALLERS = ["staff", "support", ...GRANTS.map(([name]) => name), "outsider", "asleep", "hasty"];

type ResourceRow = NonNullable<WorldFile["resources"]>[number];

function resource(name: string, more: Partial<ResourceRow> = {}): ResourceRow {
  const [offering, plan, project] = [id("hpc"), id("hpc plan"), id("ice")];
  return { uuid: id(name), name, offering, plan, project, created: "2025-01-15T08:00:00+00:00", ...more };
}

/** Makes it. */
export function propertyWorld(): WorldFile {
  return {
    moment: "2025-11-21T09:30:00+00:00",
    users: CALLERS.map((name) => ({
      uuid: id(name),
      username: name,
      is_staff: name === "staff",
      is_support: name === "support",
      is_active: name !== "asleep",
      token_lifetime: name === "hasty" ? 60 : null,
    })),
    roles: [
      ...GRANTS.map(([name, role, scope]) => ({ user: id(name), role, scope: id(scope) })),
      { user: id("hasty"), role: "customer.owner", scope: id("polar"), expiration_time: "2025-12-01T00:00:00+00:00" },
    ],
    customers: [
      { uuid: id("aurora"), name: "Aurora" },
      { uuid: id("baltic"), name: "Baltic" },
      { uuid: id("polar"), name: "Polar" },
      { uuid: id("blocked"), name: "Blocked", blocked: true },
    ],
    projects: [
      { uuid: id("ice"), name: "Ice", customer: id("baltic") },
      { uuid: id("snow"), name: "Snow", customer: id("polar"), start_date: "2025-12-24" },
      { uuid: id("mud"), name: "Mud", customer: id("blocked") },
      { uuid: id("gone"), name: "Gone", customer: id("baltic"), is_removed: true },
    ],
    offerings: [
      {
        ...{ uuid: id("hpc"), name: "HPC", customer: id("aurora"), components: COMPONENTS, can_pull: true },
        plans: [
          { uuid: id("hpc plan"), name: "Plan" },
          { uuid: id("other plan"), name: "Other" },
        ],
        ...{ resource_options: OPTIONS, plugin_options: ALL_SUPPORTED },
        robot_accounts: [{ username: "robot", uidnumber: 3000, primarygroup: 3000, keys: [] }],
        glauth_groups: [{ name: "lab", gid: 4000 }],
      },
      {
        ...{ uuid: id("cloud"), name: "Cloud", customer: id("aurora"), type: "OpenStack.Instance", shared: false },
        ...{ components: [{ uuid: id("hours"), type: "hours", billing_type: "usage" }] },
        ...{ plans: [{ uuid: id("cloud plan"), name: "Plan" }], allowed_customers: [id("polar")] },
        plugin_options: { create_orders_on_resource_option_change: true, ...ALL_SUPPORTED },
        ...{ resource_options: OPTIONS, scope_resource: id("forecast") },
      },
    ],
    offering_users: [
      {
        ...{ uuid: id("account"), user: id("project-admin"), offering: id("hpc"), username: "pa" },
        backend_metadata: { uidnumber: 1000, primarygroup: 1000 },
      },
    ],
    resources: [
      resource("forecast", {
        ...{ backend_id: "ice_1", options: { cores: 2 }, limits: { disk: 10 }, current_usages: { cpu: "5.00" } },
        backend_object: { type: "SLURM.Allocation", uuid: id("allocation"), details: { name: "ice_1" } },
        user_limits: [{ username: "ada", component: "cpu", limit: 10 }],
      }),
      resource("nested", { parent: id("forecast"), project: id("snow"), end_date: "2025-12-10" }),
      resource("instance", { offering: id("cloud"), plan: id("cloud plan"), project: id("snow"), options: {} }),
      resource("muddy", { project: id("mud"), last_invoiced: "2025-11-01" }),
      resource("planless", { plan: null }),
      resource("creating", { state: "Creating" }),
      resource("erred", { state: "Erred", error_message: "Out of space" }),
      resource("ended", { state: "Terminated" }),
    ],
    plan_periods: ["forecast", "nested", "muddy", "erred"].map((name) => ({
      ...{ uuid: id(`${name} period`), resource: id(name), start: "2025-01-15T08:00:00+00:00", end: null },
    })),
    orders: [
      { uuid: id("create"), resource: id("forecast"), type: "Create", state: "done" },
      { uuid: id("waiting"), resource: id("erred"), type: "Update", state: "pending-provider" },
    ],
    usages: ["2025-10-05T00:00:00+00:00", "2025-11-05T00:00:00+00:00"].flatMap((date) =>
      ["cpu", "disk"].map((component) => ({
        ...{ uuid: id(`${component} ${date}`), resource: id("forecast"), component: id(component), usage: 20, date },
        recurring: component === "disk",
      })),
    ),
    user_usages: [
      { uuid: id("share"), component_usage: id("cpu 2025-11-05T00:00:00+00:00"), username: "ada", usage: 2 },
    ],
    policies: [
      {
        ...{ uuid: id("block"), scope: id("baltic"), actions: "block_modification_of_existing_resources" },
        component_limits: [{ component: id("cpu"), limit: 100, period: 2 }],
      },
      {
        ...{ uuid: id("pause"), scope: id("baltic"), actions: "request_pausing,notify_organization_owners" },
        component_limits: [{ component: id("disk"), limit: 30, period: 3 }],
      },
      {
        ...{ uuid: id("end"), scope: id("polar"), actions: "terminate_resources,restrict_members" },
        component_limits: [{ component: id("hours"), limit: 5, period: 4 }],
      },
    ],
    invoices: [
      { uuid: id("october"), customer: id("baltic"), year: 2025, month: 10, state: "created" },
      { uuid: id("november"), customer: id("baltic"), year: 2025, month: 11, state: "pending" },
      { uuid: id("paid"), customer: id("polar"), year: 2025, month: 11, state: "paid" },
    ],
  };
}
