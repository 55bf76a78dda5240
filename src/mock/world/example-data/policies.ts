import { addMonths, monthStart } from "../../values/time.js";
import { withDefaults } from "../schema/define-table.js";
import { notifications, policies } from "../tables/policies.js";
import { invoices as invoiceTable } from "../tables/structure.js";
import type { Invoice, Notification, Policy } from "../types.js";
import { EXAMPLE_NOW } from "./examples.js";
import { EXAMPLE, type Id } from "./ids.js";
import type { Generated } from "./recipes.js";

/** Which organization a project belongs to. */
type Projects = readonly { uuid: string; customer: string }[];

/** A policy to make: a limit is a share of what was used, so that below 1 it is passed and the policy has fired. */
interface Recipe {
  name: string;
  customer: string;
  actions: string;
  limits: [component: string, period: 1 | 2 | 3 | 4, share: number][];
  options?: Policy["options"];
}

/** Policies of the organizations that the contract's examples do not have. */
export function generatedPolicies(id: Id, generated: readonly Generated[], projects: Projects): Policy[] {
  const [fjord, weather] = [id("customer/fjord-university"), id("customer/northern-weather")];
  const [gpuHours, cpuHours] = [id("component/polar-gpu/gpu_hours"), id("component/polar-gpu/cpu_hours")];
  const recipes: Recipe[] = [
    {
      name: "gpu-year",
      customer: fjord,
      actions: "notify_organization_owners,request_pausing",
      limits: [[gpuHours, 4, 0.96]],
    },
    {
      name: "storage-month",
      customer: fjord,
      actions: "request_downscaling,notify_organization_owners",
      limits: [[EXAMPLE.objectStorage, 2, 1.05]],
    },
    { name: "no-limits", customer: fjord, actions: "block_creation_of_new_resources", limits: [] },
    {
      name: "gpu-total",
      customer: weather,
      actions: "block_modification_of_existing_resources,notify_external_user",
      limits: [[gpuHours, 1, 0.97]],
      options: { notify_external_user: "controlling@weather.example,allocations@weather.example" },
    },
    {
      name: "two-limits",
      customer: id("customer/marine-laboratory"),
      actions: "restrict_members",
      limits: [
        [gpuHours, 3, 1.05],
        [cpuHours, 3, 1.4],
      ],
    },
    {
      name: "storage-year",
      customer: EXAMPLE.harbour,
      actions: "terminate_resources,notify_organization_owners",
      limits: [[EXAMPLE.objectStorage, 4, 2]],
    },
  ];
  return recipes.map(({ name, customer, actions, limits, options = {} }, index) => {
    const own = resourcesOf(customer, generated, projects);
    const component_limits = limits.map(([component, period, share]) => {
      const limit = roundLimit(used(own, component, windowStart(period)), share);
      return { component, limit, period };
    });
    const fired = component_limits.flatMap((each) => firedAt(own, each)).sort()[0] ?? null;
    return withDefaults(policies, {
      uuid: id(`policy/${name}`),
      scope: customer,
      actions,
      created: `2025-0${3 + index}-12T09:00:00+00:00`,
      created_by: index === 2 ? null : EXAMPLE.mari,
      has_fired: fired !== null,
      fired_datetime: fired,
      options,
      component_limits,
    });
  });
}

type Limit = Policy["component_limits"][number];

/** The evening in the running month on which a limit was passed, if it was: usage is reported every night. */
function firedAt(generated: readonly Generated[], { component, limit, period }: Limit): string[] {
  const before = used(generated, component, windowStart(period), addMonths(monthStart(EXAMPLE_NOW), -1));
  const now = used(generated, component, windowStart(period));
  if (now <= limit) return [];
  const day = Math.max(1, Math.ceil((20 * (limit - before)) / (now - before)));
  return [`2025-11-${String(day).padStart(2, "0")}T22:00:00+00:00`];
}

/** A share of a sum as people set limits: with two digits that count. */
function roundLimit(sum: number, share: number): number {
  const exact = sum * share;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(exact)) - 1);
  return (share < 1 ? Math.floor : Math.ceil)(exact / step) * step;
}

function resourcesOf(customer: string, generated: readonly Generated[], projects: Projects): Generated[] {
  const own = new Set(projects.filter((row) => row.customer === customer).map(({ uuid }) => uuid));
  return generated.filter(({ resource }) => own.has(resource.project));
}

/** First month of a window; the empty text, before all months, for one without a start. */
function windowStart(period: 1 | 2 | 3 | 4): string {
  return period === 1 ? "" : addMonths(monthStart(EXAMPLE_NOW), { 2: 0, 3: -2, 4: -11 }[period]);
}

function used(generated: readonly Generated[], component: string, since: string, until = "9999"): number {
  const usages = generated.flatMap((row) => row.usages).filter((row) => row.component === component);
  const counted = usages.filter(({ billing_period: month }) => month >= since && month <= until);
  return counted.reduce((sum, { usage }) => sum + usage, 0);
}

/** The actions that set a flag of resources, where the offering has the option. */
const FLAGS = [
  ["request_pausing", "paused", "supports_pausing"],
  ["request_downscaling", "downscaled", "supports_downscaling"],
] as const;

/** Pauses and downscales the resources for which the fired policies have asked for it. */
export function applyPolicies(policies: readonly Policy[], generated: readonly Generated[], projects: Projects): void {
  for (const { scope, actions, has_fired, fired_datetime } of policies)
    for (const [action, flag, option] of FLAGS) {
      if (!has_fired || !actions.includes(action)) continue;
      for (const { resource, offering } of resourcesOf(scope, generated, projects))
        resource[flag] =
          !resource.state.startsWith("Terminat") &&
          resource.created < (fired_datetime as string) &&
          offering.plugin_options[option] === true;
    }
}

/** Notifications of the policies that have fired. */
export function generatedNotifications(id: Id, policies: readonly Policy[]): Notification[] {
  return policies
    .filter(({ has_fired }) => has_fired)
    .map(({ uuid, fired_datetime, actions, options }) => {
      const external = options.notify_external_user;
      return withDefaults(notifications, {
        uuid: id(`notification/${uuid}`),
        created: fired_datetime as string,
        policy: uuid,
        action: actions.split(",").find((name) => name.startsWith("notify_")) as string,
        recipients: typeof external === "string" ? external.split(",") : ["astrid.vik@example.com"],
      });
    });
}

/**
 * Invoices of the last year. The running month is open, but for Fjord University: what has its invoice already cannot be
 * moved there any more.
 */
export function invoices(id: Id): Invoice[] {
  const [fjord, weather] = [id("customer/fjord-university"), id("customer/northern-weather")];
  const customers = [
    EXAMPLE.baltic,
    id("customer/marine-laboratory"),
    fjord,
    weather,
    EXAMPLE.harbour,
    id("customer/lighthouse-museum"),
  ];
  const current = monthStart(EXAMPLE_NOW);
  const months = Array.from({ length: 12 }, (_, ago) => addMonths(current, ago - 11));
  return customers.flatMap((customer) =>
    months.map((month) =>
      withDefaults(invoiceTable, {
        uuid: id(`invoice/${customer}/${month}`),
        customer,
        year: Number(month.slice(0, 4)),
        month: Number(month.slice(5, 7)),
        state: month < addMonths(current, -1) ? "paid" : month < current || customer === fjord ? "created" : "pending",
      }),
    ),
  );
}
