import { escapeKey } from "../../contract/json-pointer.js";
import { CLOCK_YEARS, isClockMoment } from "../values/limits.js";
import type { Report } from "./issues.js";
import type { Offering, World } from "./types.js";

/** Reports rows that do not fit together although every reference leads somewhere. */
export function checkConsistency(world: World, report: Report): void {
  if (world.moment !== undefined && !isClockMoment(Date.parse(world.moment)))
    report("/moment", `A clock shows the moments of ${CLOCK_YEARS}.`);
  const offerings = new Map(world.offerings.map((row) => [row.uuid, row]));
  const plans = new Map(world.offerings.flatMap((row) => row.plans.map(({ uuid }) => [uuid, row] as const)));
  const resources = new Map(world.resources.map((row) => [row.uuid, offerings.get(row.offering)]));
  const checkPlan = (plan: string | null, offering: Offering | undefined, place: string) => {
    const owner = plan === null ? undefined : plans.get(plan);
    if (owner && offering && owner !== offering)
      report(place, `The plan belongs to ${owner.name}, but the resource to ${offering.name}.`);
  };
  for (const [index, row] of world.resources.entries()) {
    const offering = resources.get(row.uuid);
    checkPlan(row.plan, offering, `/resources/${index}/plan`);
    if (offering) checkTypes(row, offering, `/resources/${index}`, report);
  }
  for (const [index, row] of world.plan_periods.entries())
    checkPlan(row.plan, resources.get(row.resource), `/plan_periods/${index}/plan`);
  checkUsages(world, resources, report);
  checkPolicies(world, report);
}

/** Whatever names a component by its type names one of the offering. */
function checkTypes(row: World["resources"][number], offering: Offering, place: string, report: Report): void {
  const types = new Set(offering.components.map(({ type }) => type));
  const check = (type: string | undefined, at: string) => {
    if (type !== undefined && !types.has(type)) report(`${place}/${at}`, `${offering.name} has no component ${type}.`);
  };
  for (const type of Object.keys(row.current_usages)) check(type, `current_usages/${escapeKey(type)}`);
  for (const [at, { component }] of row.user_limits.entries()) check(component, `user_limits/${at}/component`);
}

function checkUsages(world: World, resources: Map<string, Offering | undefined>, report: Report): void {
  const components = new Map(world.offerings.flatMap((row) => row.components.map(({ uuid }) => [uuid, row] as const)));
  const periods = new Map(world.plan_periods.map(({ uuid, resource }) => [uuid, resource]));
  for (const [index, row] of world.usages.entries()) {
    const [owner, offering] = [components.get(row.component), resources.get(row.resource)];
    if (owner && offering && owner !== offering)
      report(
        `/usages/${index}/component`,
        `The component belongs to ${owner.name}, but the resource to ${offering.name}.`,
      );
    if (row.plan_period !== null && (periods.get(row.plan_period) ?? row.resource) !== row.resource)
      report(`/usages/${index}/plan_period`, "The plan period belongs to another resource.");
    checkAmount(row.usage, `/usages/${index}/usage`, report);
  }
  for (const [index, { usage }] of world.user_usages.entries())
    checkAmount(usage, `/user_usages/${index}/usage`, report);
}

function checkAmount(amount: number | undefined, place: string, report: Report): void {
  // As it is stored: the hundredfold of a floating point number need not be whole.
  if (Number.isFinite(amount) && Number(amount?.toFixed(2)) !== amount)
    report(place, "An amount has two decimals at most.");
}

function checkPolicies(world: World, report: Report): void {
  const billing = new Map(
    world.offerings.flatMap((row) => row.components.map(({ uuid, billing_type }) => [uuid, billing_type] as const)),
  );
  for (const [index, { component_limits }] of world.policies.entries())
    for (const [at, { component }] of component_limits.entries()) {
      const type = billing.get(component) ?? "usage";
      if (type !== "usage" && type !== "limit")
        report(
          `/policies/${index}/component_limits/${at}/component`,
          `A policy limits what is billed by usage or limit, and this component has the billing type ${type}.`,
        );
    }
}
