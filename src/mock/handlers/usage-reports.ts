import type { Store } from "../world/store.js";
import type { Component, Day, HexUuid, Moment, PlanPeriod, Resource, Usage } from "../world/types.js";
import { hasPermission } from "./access.js";
import { invalidField } from "./refusals.js";
import { compareMoments, formatDay, formatMoment, monthStart } from "./time.js";
import type { Call } from "./types.js";

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

/**
 * Makes the record of a place, or replaces what it says.
 *
 * Unknown in Waldur 7.9: how old its source is in this. Chosen: the plan period belongs to the place; later releases leave it out.
 */
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
 *
 * Unknown in Waldur 7.9: whether the plan period of a dated report is that of its date. Chosen: it is.
 */
export function reportMoment(call: Call, date: Moment | undefined): { moment: Moment; month: Day } {
  const moment = date ?? formatMoment(call.now);
  return { moment, month: monthStart(Date.parse(moment)) };
}

/**
 * Refuses a date that the caller may not send. In 7.9 only staff may; a date to come is refused to them, too.
 *
 * Unknown in Waldur 7.9: the words. Chosen: those of later releases where they are true; there a provider may date a report to
 * the current month, and limit-based components to any month.
 *
 * Unknown in Waldur 7.9: whether dates to come were refused already. Chosen: they were; the rest of today is no such date.
 */
export function checkDate(
  call: Call,
  date: Moment | undefined,
  resource: Resource,
  components: readonly Component[],
): void {
  if (date === undefined) return;
  if (date.slice(0, 10) > formatDay(call.now))
    throw invalidField("date", "Cannot submit usage for future dates. Date must be current date or earlier.");
  if (call.caller.is_staff) return;
  if (!hasPermission(call, "RESOURCE.SET_USAGE", [call.store.offerings.at(resource.offering).customer]))
    throw invalidField("date", "Only staff users and service providers can specify date for backfilling.");
  if (
    date.slice(0, 7) < monthStart(call.now).slice(0, 7) &&
    components.some(({ billing_type }) => billing_type !== "limit")
  )
    throw invalidField(
      "date",
      "Service providers can only specify date for limit-based billing components when backfilling past billing periods.",
    );
  throw invalidField("date", "Only staff users can specify date for backfilling.");
}
