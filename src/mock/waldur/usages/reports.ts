import type { Call } from "../../drf/call.js";
import { datetime, Invalid } from "../../drf/serializers/serializer.js";
import { compareTimestamps, formatTimestamp, monthStart } from "../../values/time.js";
import type { Store } from "../../world/store.js";
import type { Component, Day, HexUuid, PlanPeriod, Resource, Timestamp, Usage } from "../../world/types.js";
import { hasPermission } from "../access/visibility.js";

// What reporting usage, reporting a user's share of it and repeating it next month have in common.

/** Key of a usage record: there is one per resource, component, plan period and month. */
export interface UsageKey {
  resource: HexUuid;
  component: HexUuid;
  plan_period: HexUuid | null;
  billing_period: Day;
}

/** Reported values of a record. */
export type UsageReport = Pick<Usage, "usage" | "date" | "description" | "recurring" | "modified_by">;

/** The records of a resource's component in a month, one per plan period. */
export function usagesOfMonth(store: Store, key: Omit<UsageKey, "plan_period">): Usage[] {
  return store.usages
    .where("resource", key.resource)
    .filter((usage) => usage.component === key.component && usage.billing_period === key.billing_period);
}

/**
 * Creates or updates the record of a key.
 *
 * @param once Whether the plan period is no part of the key, as from 8.0 on: then further records of the month are deleted.
 */
export function storeUsage(
  store: Store,
  key: UsageKey,
  report: UsageReport,
  now: number,
  newUuid: () => string,
  once = false,
): Usage {
  const all = usagesOfMonth(store, key);
  const known = all.find(({ plan_period }) => once || plan_period === key.plan_period);
  if (once) for (const other of all) if (other !== known) store.usages.delete(other.uuid);
  if (known) return store.usages.update(known.uuid, once ? { ...report, plan_period: key.plan_period } : report);
  return store.usages.insert({ uuid: newUuid(), ...key, ...report, created: formatTimestamp(now) });
}

/** The plan period of a resource at a time; of several the one that started last. */
export function planPeriodAt(store: Store, resource: Resource, timestamp: Timestamp): PlanPeriod | undefined {
  return store.plan_periods
    .where("resource", resource.uuid)
    .filter(({ start, end }) => {
      const started = start === null || compareTimestamps(start, timestamp) <= 0;
      return started && (end === null || compareTimestamps(end, timestamp) > 0);
    })
    .toSorted((a, b) => compareTimestamps(b.start ?? "", a.start ?? ""))[0];
}

/** Scopes on which reporting usage has to be allowed. */
export function reportScopes(store: Store, resource: Resource): string[] {
  return [resource.offering, store.offerings.at(resource.offering).customer];
}

/**
 * The time of a report: its date, or now. It determines the month and the plan period.
 *
 * Waldur uses the month in the server's time zone, which is UTC here.
 */
export function reportTimestamp(call: Call, date: Timestamp | undefined): { timestamp: Timestamp; month: Day } {
  const timestamp = date ?? formatTimestamp(call.now);
  return { timestamp, month: monthStart(Date.parse(timestamp)) };
}

/**
 * The date of a report, which only staff may send. Waldur 7.9.0 validates it as a field, before resource, plan, state and
 * components, and accepts future dates (serializer); later releases accept some dates from providers and reject future ones.
 */
export const reportDate = datetime({
  check(_, { call }) {
    if (!call.caller.is_staff) throw new Invalid(["Only staff users can specify date for backfilling."]);
  },
});

/**
 * The date of a share from 8.0 on. Who may report for the organization that provides the offering may date it in this month,
 * and in earlier ones where the component is billed by its limit; staff may always (backend source of 2026).
 */
export function shareDate(resource: Resource, { billing_type }: Component) {
  return datetime({
    check(date, { call }) {
      const problem = datingProblem(call, resource, date, billing_type === "limit");
      if (problem !== undefined) throw new Invalid([problem]);
    },
  });
}

/**
 * Why the caller may not date a report like this from 8.0 on; undefined for who may.
 *
 * @param isFree Whether earlier months may be named, too.
 * @param kinds How Waldur calls the components for which they may.
 */
export function datingProblem(
  call: Call,
  { offering }: Resource,
  date: Timestamp,
  isFree: boolean,
  kinds = "limit-based",
): string | undefined {
  if (call.caller.is_staff) return undefined;
  if (!hasPermission(call, "RESOURCE.SET_USAGE", [call.store.offerings.at(offering).customer]))
    return "Only staff users and service providers can specify date for backfilling.";
  return isFree || monthStart(Date.parse(date)) >= monthStart(call.now)
    ? undefined
    : `Service providers can only specify date for ${kinds} billing components when backfilling past billing periods.`;
}
