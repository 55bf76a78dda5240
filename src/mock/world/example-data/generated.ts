import { createRandom, type Random } from "../../values/random.js";
import { addDays, addMonths, formatTimestamp, monthStart } from "../../values/time.js";
import { withDefaults } from "../schema/define-table.js";
import { backendObjects, planPeriods, resources } from "../tables/resources.js";
import type { Offering, PlanPeriod, Resource, ResourceState } from "../types.js";
import { EXAMPLE_NOW } from "./example-resources.js";
import { ordersOf } from "./generated-orders.js";
import { usagesOf } from "./generated-usages.js";
import { type Generated, GROUPS, type Group, stateAt } from "./groups.js";
import { EXAMPLE, type Id } from "./ids.js";

const MINUTE = 60_000;
/** What resources are for. */
const PURPOSES = [
  "",
  "Nightly runs.",
  "Shared with our partners.",
  "For the course in spring.",
  "To be moved next year.",
];
/** On which a plan was changed. */
const PLAN_CHANGE = "2025-06-01T00:00:00+00:00";

/** Makes the resources that are not in the examples; the same ones for the same seed. */
export function generate(id: Id, seed: number, offerings: readonly Offering[]): Generated[] {
  const all: Generated[] = [];
  for (const group of GROUPS)
    for (const [index, stage] of group.stages.entries()) {
      const uuid = group.offering === "aurora-storage" ? EXAMPLE.auroraStorage : id(`offering/${group.offering}`);
      const offering = offerings.find((row) => row.uuid === uuid) as Offering;
      const name = `${group.project}-${group.offering.replace(/^\w+-/, "")}-${index + 1}`;
      const state = stateAt(stage);
      const made = makeResource(id, createRandom(seed, `default-world/${name}`), {
        group,
        offering,
        name,
        state,
        index,
      });
      made.periods = periodsOf(id, made, index);
      made.orders = ordersOf(id, made, stage, all.length);
      made.usages = usagesOf(id, createRandom(seed, `default-world/${name}/usages`), made);
      all.push(made);
    }
  return all;
}

interface Recipe {
  group: Group;
  offering: Offering;
  name: string;
  state: ResourceState;
  index: number;
}

function makeResource(id: Id, random: Random, { group, offering, name, state, index }: Recipe): Generated {
  const created = createdAt(random, group.project, state);
  const approved = created + random.integer(2, 90) * MINUTE;
  const ended = state === "Terminated" ? endOf(random, group.project, approved) : null;
  const modified = ended ?? (state === "Creating" ? created : EXAMPLE_NOW - random.integer(10, 4000) * MINUTE);
  const limits = offering.components.filter(({ billing_type }) => billing_type === "limit");
  const labs = offering.slug === "polar-labs";
  // The centre does not pay itself, so its own machines have no plan.
  const plan = group.project === "acceptance-tests" ? undefined : offering.plans[0];
  const made = state !== "Creating";
  const resource = withDefaults(resources, {
    uuid: id(`resource/${name}`),
    name,
    slug: name,
    description: random.pick(PURPOSES),
    offering: offering.uuid,
    plan: plan?.uuid ?? null,
    project: id(`project/${group.project}`),
    state,
    created: formatTimestamp(created),
    modified: formatTimestamp(modified),
    last_sync: formatTimestamp(modified),
    backend_id: made ? `${offering.slug}_${name}` : "",
    backend_metadata: made && offering.type === "OpenStack.Instance" ? machine(random, name, state) : {},
    attributes: { name },
    limits: Object.fromEntries(limits.map(({ type }) => [type, random.integer(2, 20) * 50])),
    options: labs ? { template: random.pick(["python", "julia", "r"]), auto_stop: index === 0 } : null,
    end_date: labs ? addDays(formatTimestamp(created).slice(0, 10), 365) : null,
    error_message: state === "Erred" ? "The provider's system does not answer." : "",
    error_traceback: state === "Erred" ? "ConnectionError: timed out after 30 seconds" : "",
    backend_object: made && offering.type === "OpenStack.Instance" ? instance(id, name) : null,
    last_invoiced: made ? monthStart(ended ?? EXAMPLE_NOW) : null,
  });
  return { resource, offering, group, approved, ended, periods: [], orders: [], usages: [] };
}

/** In the year before `EXAMPLE_NOW`; orders that are still open were made in the last days. */
function createdAt(random: Random, project: string, state: ResourceState): number {
  const month = project === "herring-survey" ? 0 : random.integer(0, 8);
  const day = addDays(addMonths("2024-12-01", month), random.integer(0, 26));
  const time = Date.parse(day) + random.integer(6 * 60, 18 * 60) * MINUTE;
  return state === "Creating" ? EXAMPLE_NOW - random.integer(60, 7000) * MINUTE : time;
}

function endOf(random: Random, project: string, approved: number): number {
  if (project === "herring-survey") return Date.parse("2025-03-31T23:10:00+00:00");
  const month = addMonths(monthStart(approved), random.integer(1, 2));
  return Date.parse(addDays(month, random.integer(3, 20))) + random.integer(0, 1400) * MINUTE;
}

function machine(random: Random, name: string, state: ResourceState) {
  return {
    state: "OK",
    runtime_state: state === "Erred" ? "ERROR" : random.pick(["ACTIVE", "ACTIVE", "SHUTOFF"]),
    instance_name: name,
    internal_ips: [`10.20.0.${random.integer(2, 250)}`],
    external_ips: [`192.0.2.${random.integer(2, 250)}`],
    hypervisor_hostname: `node-${random.integer(1, 40)}`,
  };
}

/** Its plugin has no details, so `details` responds with 204. */
function instance(id: Id, name: string): Resource["backend_object"] {
  const uuid = id(`instance/${name}`);
  return withDefaults(backendObjects, {
    type: "OpenStack.Instance",
    uuid,
    scope: `/api/openstack-instances/${uuid}/`,
  });
}

/** The plans it had: nothing before it was made, and the first GPU resource of a project changed its plan. */
function periodsOf(id: Id, { resource, offering, approved, ended }: Generated, index: number): PlanPeriod[] {
  if (resource.plan === null || resource.state === "Creating") return [];
  const period = (number: number, plan: string, start: string, end: string | null): PlanPeriod =>
    withDefaults(planPeriods, {
      uuid: id(`plan-period/${resource.name}/${number}`),
      resource: resource.uuid,
      plan,
      start,
      end,
    });
  const [start, end] = [formatTimestamp(approved), ended === null ? null : formatTimestamp(ended)];
  const later = offering.plans[1]?.uuid;
  if (offering.slug !== "polar-gpu" || index > 0 || !later || start >= PLAN_CHANGE)
    return [period(1, resource.plan, start, end)];
  const first = period(1, resource.plan, start, PLAN_CHANGE);
  resource.plan = later;
  return [first, period(2, later, PLAN_CHANGE, end)];
}
