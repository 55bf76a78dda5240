import { escapeKey } from "../../../contract/json-pointer.js";
import { CLOCK_YEARS, isClockTimestamp } from "../../values/limits.js";
import type { Offering, World } from "../types.js";
import type { ReportIssue } from "./issues.js";

/** Reports rows that do not fit together although every reference leads somewhere. */
export function checkConsistency(world: World, report: ReportIssue): void {
  if (world.moment !== undefined && !isClockTimestamp(Date.parse(world.moment)))
    report("WORLD_VALUE_INVALID", "/moment", `A clock shows timestamps of ${CLOCK_YEARS}.`);
  const offerings = new Map(world.offerings.map((row) => [row.uuid, row]));
  const plans = new Map(world.offerings.flatMap((row) => row.plans.map(({ uuid }) => [uuid, row] as const)));
  const offeringOf = new Map(world.resources.map((row) => [row.uuid, offerings.get(row.offering)]));
  const checkPlan = (plan: string | null, offering: Offering | undefined, location: string) => {
    const owner = plan === null ? undefined : plans.get(plan);
    if (owner && offering && owner !== offering)
      report("WORLD_ROWS_INCONSISTENT", location, belongsTo("plan", owner, offering));
  };
  for (const [index, row] of world.resources.entries()) {
    const offering = offeringOf.get(row.uuid);
    checkPlan(row.plan, offering, `/resources/${index}/plan`);
    if (offering) checkComponentTypes(row, offering, `/resources/${index}`, report);
  }
  const open = new Map<string, string>();
  for (const [index, { resource, plan, end }] of world.plan_periods.entries()) {
    const location = `/plan_periods/${index}`;
    if (plan === undefined || plan === null)
      report("WORLD_VALUE_MISSING", location, "A plan is missing, and the resource has none.");
    checkPlan(plan, offeringOf.get(resource), `${location}/plan`);
    if (end !== null || resource === undefined) continue;
    const first = open.get(resource);
    if (first === undefined) open.set(resource, location);
    else report("WORLD_KEY_DUPLICATE", `${location}/end`, `The resource has an open plan period already, ${first}.`);
  }
  for (const [index, { resource, plan, old_plan }] of world.orders.entries()) {
    checkPlan(plan, offeringOf.get(resource), `/orders/${index}/plan`);
    checkPlan(old_plan, offeringOf.get(resource), `/orders/${index}/old_plan`);
  }
  checkUsages(world, offeringOf, report);
  checkPolicies(world, report);
}

function belongsTo(what: string, owner: Offering, offering: Offering): string {
  return `The ${what} belongs to ${owner.name}, but the resource to ${offering.name}.`;
}

/** A component that is named by its type must be one of the offering. */
function checkComponentTypes(
  row: World["resources"][number],
  offering: Offering,
  location: string,
  report: ReportIssue,
): void {
  const types = new Set(offering.components.map(({ type }) => type));
  const check = (type: string | undefined, at: string) => {
    if (type !== undefined && !types.has(type))
      report("WORLD_REFERENCE_UNKNOWN", `${location}/${at}`, `${offering.name} has no component ${type}.`);
  };
  for (const type of Object.keys(row.current_usages)) check(type, `current_usages/${escapeKey(type)}`);
  for (const [at, { component }] of row.user_limits.entries()) check(component, `user_limits/${at}/component`);
}

function checkUsages(world: World, offeringOf: Map<string, Offering | undefined>, report: ReportIssue): void {
  const components = new Map(world.offerings.flatMap((row) => row.components.map(({ uuid }) => [uuid, row] as const)));
  const periods = new Map(world.plan_periods.map(({ uuid, resource }) => [uuid, resource]));
  for (const [index, row] of world.usages.entries()) {
    const location = `/usages/${index}`;
    const [owner, offering] = [components.get(row.component), offeringOf.get(row.resource)];
    if (owner && offering && owner !== offering)
      report("WORLD_ROWS_INCONSISTENT", `${location}/component`, belongsTo("component", owner, offering));
    if (row.plan_period !== null && (periods.get(row.plan_period) ?? row.resource) !== row.resource)
      report("WORLD_ROWS_INCONSISTENT", `${location}/plan_period`, "The plan period belongs to another resource.");
    checkAmount(row.usage, `${location}/usage`, report);
  }
  for (const [index, { usage }] of world.user_usages.entries())
    checkAmount(usage, `/user_usages/${index}/usage`, report);
}

function checkAmount(amount: number | undefined, location: string, report: ReportIssue): void {
  // As it is stored: a floating point number times a hundred need not be an integer.
  if (Number.isFinite(amount) && Number(amount?.toFixed(2)) !== amount)
    report("WORLD_VALUE_INVALID", location, "An amount has at most two decimals.");
}

function checkPolicies(world: World, report: ReportIssue): void {
  const billing = new Map(
    world.offerings.flatMap((row) => row.components.map(({ uuid, billing_type }) => [uuid, billing_type] as const)),
  );
  for (const [index, { component_limits }] of world.policies.entries())
    for (const [at, { component }] of component_limits.entries()) {
      const type = billing.get(component) ?? "usage";
      if (type !== "usage" && type !== "limit")
        report(
          "WORLD_ROWS_INCONSISTENT",
          `/policies/${index}/component_limits/${at}/component`,
          `A policy limits components that are billed by usage or limit; the billing type of this one is ${type}.`,
        );
    }
}
