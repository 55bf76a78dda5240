import type { Call } from "../../drf/call.js";
import { datetime, Invalid } from "../../drf/serializers/serializer.js";
import { compareMoments, formatMoment, monthStart } from "../../values/time.js";
import type { Store } from "../../world/store.js";
import type { Day, HexUuid, Moment, PlanPeriod, Resource, Usage } from "../../world/types.js";

// What reporting usage, reporting a user's share of it and repeating it next month have in common.

/** The place of a record: there is one per resource, component, plan period and month. */
export interface UsagePlace {
  resource: HexUuid;
  component: HexUuid;
  plan_period: HexUuid | null;
  billing_period: Day;
}

/** What a report says of it. */
export type UsageReport = Pick<Usage, "usage" | "date" | "description" | "recurring" | "modified_by">;

/** The records of a resource's component in a month, one per plan period. */
export function usagesOfMonth(store: Store, place: Omit<UsagePlace, "plan_period">): Usage[] {
  return store.usages
    .where("resource", place.resource)
    .filter((usage) => usage.component === place.component && usage.billing_period === place.billing_period);
}

/** Makes the record of a place, or replaces what it says. The plan period belongs to the place in 7.9.0; later releases leave it out. */
export function storeUsage(
  store: Store,
  place: UsagePlace,
  report: UsageReport,
  now: number,
  newUuid: () => string,
): Usage {
  const known = usagesOfMonth(store, place).find(({ plan_period }) => plan_period === place.plan_period);
  if (known) return store.usages.update(known.uuid, report);
  return store.usages.insert({ uuid: newUuid(), ...place, ...report, created: formatMoment(now) });
}

/** The plan period of a resource that a moment lies in, the one that started last. */
export function planPeriodAt(store: Store, resource: Resource, moment: Moment): PlanPeriod | undefined {
  return store.plan_periods
    .where("resource", resource.uuid)
    .filter(({ start, end }) => {
      const started = start === null || compareMoments(start, moment) <= 0;
      return started && (end === null || compareMoments(end, moment) > 0);
    })
    .toSorted((a, b) => compareMoments(b.start ?? "", a.start ?? ""))[0];
}

/** Scopes on which reporting usage has to be allowed. */
export function reportScopes(store: Store, resource: Resource): string[] {
  return [resource.offering, store.offerings.at(resource.offering).customer];
}

/**
 * The moment a report counts for: its date, or now. It decides the month and the plan period.
 *
 * Waldur takes the month of the server's own time zone; that of this one is UTC.
 */
export function reportMoment(call: Call, date: Moment | undefined): { moment: Moment; month: Day } {
  const moment = date ?? formatMoment(call.now);
  return { moment, month: monthStart(Date.parse(moment)) };
}

/**
 * The date of a report, which only staff may send. Waldur 7.9.0 judges it as a field, so before resource, plan, state and
 * components, and takes dates to come (serializer); later releases let providers send some dates and refuse those to come.
 */
export const reportDate = datetime({
  check(_, { call }) {
    if (!call.caller.is_staff) throw new Invalid(["Only staff users can specify date for backfilling."]);
  },
});
