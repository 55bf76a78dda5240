import type { BaseComponentUsage, ResourcePlanPeriod } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { monthStart } from "../../values/time.js";
import type { Component, PlanPeriod, Resource, Usage } from "../../world/types.js";

/**
 * The plan periods of a resource that are open or ended this month, the oldest first, with this month's usages by component.
 * Waldur promises no order.
 */
export function representPlanPeriods({ store, now }: Call, resource: Resource): ResourcePlanPeriod[] {
  const month = monthStart(now);
  const { components, plans } = store.offerings.at(resource.offering);
  // A period has the usages of components that its offering has; the order is that of the offering.
  const positions = new Map(components.map((component, position) => [component.uuid, { component, position }]));
  const usages = store.usages
    .where("resource", resource.uuid)
    .filter(({ billing_period, component }) => billing_period === month && positions.has(component))
    .sort((a, b) => positionOf(a) - positionOf(b));
  function positionOf(usage: Usage): number {
    return positions.get(usage.component)?.position ?? -1;
  }
  return store.plan_periods
    .where("resource", resource.uuid)
    .filter(({ end }) => end === null || end >= month)
    .sort(byStart)
    .map((period) => ({
      uuid: period.uuid,
      plan_name: plans.find(({ uuid }) => uuid === period.plan)?.name ?? "",
      plan_uuid: period.plan,
      start: period.start,
      end: period.end,
      components: usages
        .filter(({ plan_period }) => plan_period === period.uuid)
        .map((usage) => representUsage(usage, positions.get(usage.component)?.component as Component)),
    }));
}

function byStart(a: PlanPeriod, b: PlanPeriod): number {
  const [first, second] = [a.start ?? "", b.start ?? ""];
  return first === second ? 0 : first < second ? -1 : 1;
}

/** Representation of a usage within a period, with the amount as reported, for any plugin. */
function representUsage(usage: Usage, component: Component): BaseComponentUsage {
  return {
    uuid: usage.uuid,
    created: usage.created,
    description: usage.description,
    type: component.type,
    name: component.name,
    measured_unit: component.measured_unit,
    usage: usage.usage.toFixed(2),
    date: usage.date,
    recurring: usage.recurring,
  };
}
