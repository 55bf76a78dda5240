import { createRandom, type Random } from "../../values/random.js";
import { addDays, formatTimestamp, monthStart } from "../../values/time.js";
import { withDefaults } from "../schema/define-table.js";
import { orders, SITE_AGENT } from "../tables/orders.js";
import { backendObjects, planPeriods, resources } from "../tables/resources.js";
import type { Offering, Order, OrderState, PlanPeriod, Resource } from "../types.js";
import { EXAMPLE_NOW } from "./examples.js";
import { EXAMPLE, type Id } from "./ids.js";
import { type Generated, RECIPES, type Recipe, stateAt } from "./recipes.js";
import { usagesOf } from "./usages.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** On which those who stayed changed their plan. */
const PLAN_CHANGE = "2025-06-01T00:00:00+00:00";
/** When the providers' systems carry out what waits: the next morning. */
const DUE = "2025-11-22T06:00:00+00:00";

/** Makes the resources that are not in the examples; the same ones for the same seed. */
export function generate(id: Id, seed: number, offerings: readonly Offering[]): Generated[] {
  return RECIPES.map((recipe, index) => {
    const uuid = recipe.offering === "aurora-storage" ? EXAMPLE.auroraStorage : id(`offering/${recipe.offering}`);
    const offering = offerings.find((row) => row.uuid === uuid) as Offering;
    const made = makeResource(id, createRandom(seed, `default-world/${recipe.name}`), recipe, offering);
    made.periods = periodsOf(id, made);
    made.orders = ordersOf(id, made, index).map((row, at) => ({
      ...row,
      slug: `${recipe.name.slice(0, 44)}-${at + 1}`,
    }));
    made.usages = usagesOf(id, createRandom(seed, `default-world/${recipe.name}/usages`), made);
    return made;
  });
}

function makeResource(id: Id, random: Random, recipe: Recipe, offering: Offering): Generated {
  const { name, description, project, stage, amounts, course } = recipe;
  const state = stateAt(stage);
  const created = Date.parse(recipe.began) + random.integer(6 * 60, 16 * 60) * MINUTE;
  const approved = created + random.integer(2, 90) * MINUTE;
  const ended = course.ended ? Date.parse(course.ended) + random.integer(17 * 60, 23 * 60) * MINUTE : null;
  const made = state !== "Creating";
  const modified = ended ?? (made ? EXAMPLE_NOW - random.integer(10, 4000) * MINUTE : created);
  const isLab = offering.slug === "polar-labs";
  const isMachine = made && offering.type === "OpenStack.Instance";
  // The centre does not pay itself, so its own machines have no plan.
  const plan = project === "acceptance-tests" ? undefined : offering.plans[0];
  const resource = withDefaults(resources, {
    uuid: id(`resource/${name}`),
    name,
    slug: name,
    description,
    offering: offering.uuid,
    plan: plan?.uuid ?? null,
    project: id(`project/${project}`),
    state,
    created: formatTimestamp(created),
    modified: formatTimestamp(modified),
    last_sync: formatTimestamp(modified),
    backend_id: made ? `${offering.slug}_${name}` : "",
    backend_metadata: isMachine ? machine(random, name, state) : {},
    attributes: { name },
    limits: Object.fromEntries(
      Object.entries(amounts).flatMap(([type, amount]) => (Array.isArray(amount) ? [[type, amount[1]]] : [])),
    ),
    options: isLab ? { template: random.pick(["python", "julia", "r"]), auto_stop: stage === "OK" } : null,
    end_date: isLab ? addDays(recipe.began, 365) : null,
    error_message: state === "Erred" ? "The provider's system does not answer." : "",
    error_traceback: state === "Erred" ? "ConnectionError: timed out after 30 seconds" : "",
    backend_object: isMachine ? instance(id, name) : null,
    last_invoiced: made ? monthStart(ended ?? EXAMPLE_NOW) : null,
  });
  return { resource, offering, recipe, approved, ended, periods: [], orders: [], usages: [] };
}

function machine(random: Random, name: string, state: Resource["state"]) {
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

/** The plans it had: nothing before it was made; who had GPUs before 2025 changed to the plan for those who stay. */
function periodsOf(id: Id, { resource, offering, approved, ended }: Generated): PlanPeriod[] {
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
  if (offering.slug !== "polar-gpu" || !later || start >= "2025") return [period(1, resource.plan, start, end)];
  const first = period(1, resource.plan, start, PLAN_CHANGE);
  resource.plan = later;
  return [first, period(2, later, PLAN_CHANGE, end)];
}

/** The orders that made a resource what it is, and the one that explains its stage. */
function ordersOf(id: Id, made: Generated, index: number): Order[] {
  const { resource, recipe, approved, ended } = made;
  const { limits, options } = resource;
  const due = made.offering.type === SITE_AGENT ? null : DUE;
  const last = Date.parse(resource.modified);
  const order = (type: Order["type"], created: number, fields: Partial<Order> = {}) => ({
    ...orderOf(id, made, type, created),
    ...fields,
  });
  /** A change of limits: one of options would not show in the state of the resource. */
  const update = (created: number, fields: Partial<Order> = {}) =>
    order("Update", created, { attributes: { old_limits: limits }, limits: times(limits, 1.5), ...fields });
  const create = (fields: Partial<Order>) => [order("Create", Date.parse(resource.created), fields)];
  const { raised, orders } = raise(made, order);
  const done = [...create({ ...finished("done", approved), limits: raised }), ...orders];
  switch (recipe.stage) {
    case "OK":
      // Some change their minds, and some ask for too much.
      if (index % 5 === 0) return [...done, order("Terminate", last - HOUR, finished("canceled", last))];
      if (index % 5 !== 3 || Object.keys(limits).length === 0) return done;
      return [...done, update(last - 30 * HOUR, { ...finished("rejected", last), limits: times(limits, 10) })];
    case "OK, update asked": {
      const asked = { created_by: id("user/tomasz.wisniewski"), ...NOT_REVIEWED };
      return [...done, update(last, { ...asked, ...NOT_ASKED, state: "pending-consumer" })];
    }
    case "OK, update waits": {
      const attributes = { old_options: options, new_options: { ...options, auto_stop: !options?.auto_stop } };
      const change = options ? { attributes, limits: {} } : {};
      return [...done, update(last, { ...NOT_REVIEWED, state: "pending-provider", ...change })];
    }
    case "OK, termination waits":
      return [...done, order("Terminate", last, { ...NOT_REVIEWED, state: "pending-provider" })];
    case "Terminated":
      return [...done, order("Terminate", (ended ?? last) - HOUR, finished("done", ended ?? last))];
    case "Terminating":
      return [...done, order("Terminate", last, { due })];
    case "Updating":
      return [...done, update(last, { due })];
    case "Erred":
      return [...done, update(last, { ...finished("erred", last), error_message: resource.error_message })];
    case "executing":
      return create({ due });
    case "pending-consumer":
      return create({ ...NOT_REVIEWED, ...NOT_ASKED, state: "pending-consumer" });
    case "pending-start-date":
      return create({ ...NOT_REVIEWED, state: "pending-start-date", details: { start_date: "2026-01-02" } });
    default:
      return create({ ...NOT_REVIEWED, state: recipe.stage });
  }
}

const NOT_REVIEWED = { provider_reviewed_by: null, provider_reviewed_at: null };
const NOT_ASKED = { consumer_reviewed_by: null, consumer_reviewed_at: null };

/** What was booked at first, and the order by which those who grow came to what they have, half-way. */
function raise(
  { resource: { limits }, recipe: { course, stage }, approved }: Generated,
  order: (type: Order["type"], created: number, fields: Partial<Order>) => Order,
): { raised: Order["limits"]; orders: Order[] } {
  const age = EXAMPLE_NOW - approved;
  const isLong = age > 300 * 24 * HOUR && Object.keys(limits).length > 0;
  if (!isLong || course.ended || (course.from ?? 0) > 1 || stage === "pending-consumer")
    return { raised: { ...limits }, orders: [] };
  const raised = times(limits, 0.8);
  const at = approved + Math.floor(age / 2 / HOUR) * HOUR;
  const fields = { attributes: { old_limits: raised }, limits: { ...limits }, ...finished("done", at + HOUR) };
  return { raised, orders: [order("Update", at, fields)] };
}

function times(limits: Resource["limits"], factor: number): Order["limits"] {
  return Object.fromEntries(Object.entries(limits).map(([type, limit]) => [type, Math.round(limit * factor)]));
}

/** An order that is being carried out. */
function orderOf(id: Id, { resource, recipe, offering }: Generated, type: Order["type"], created: number): Order {
  const timestamp = formatTimestamp(created);
  const aurora = offering.customer === EXAMPLE.aurora;
  return withDefaults(orders, {
    uuid: id(`order/${type.toLowerCase()}/${resource.name}/${timestamp}`),
    resource: resource.uuid,
    type,
    state: "executing",
    created: timestamp,
    modified: timestamp,
    created_by: id(`user/${recipe.orderedBy}`),
    attributes: type === "Create" ? { name: resource.name } : {},
    limits: type === "Create" ? { ...resource.limits } : {},
    consumer_reviewed_by: id(`user/${recipe.orderedBy}`),
    consumer_reviewed_at: timestamp,
    provider_reviewed_by: aurora ? EXAMPLE.nils : id("user/other-provider-owner"),
    provider_reviewed_at: timestamp,
    plan: type === "Create" ? resource.plan : null,
    old_plan: null,
    error_traceback: "",
    backend_id: "",
    request_comment: null,
    due: null,
    slug: resource.slug,
  });
}

function finished(state: OrderState, at: number): Pick<Order, "state" | "modified" | "completed_at"> {
  return { state, modified: formatTimestamp(at), completed_at: formatTimestamp(at) };
}
