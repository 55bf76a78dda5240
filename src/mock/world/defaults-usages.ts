import { compareMoments, monthStart } from "../values/time.js";
import { type Context, other, utc } from "./defaults-values.js";
import type { PolicyFile, WorldFile } from "./file.js";
import type { Moment, Notification, PlanPeriod, Policy, Usage, UserUsage } from "./types.js";

export function completeUsages(
  rows: NonNullable<WorldFile["usages"]>,
  periods: readonly PlanPeriod[],
  context: Context,
): Usage[] {
  const byResource = new Map<string, PlanPeriod[]>();
  for (const period of periods) {
    const known = byResource.get(period.resource);
    if (known) known.push(period);
    else byResource.set(period.resource, [period]);
  }
  return rows.map((row, index) => {
    const resource = other(row.resource);
    const date = utc(row.date) ?? context.now;
    return {
      uuid: context.own(row.uuid, `/usages/${index}`),
      resource,
      component: other(row.component),
      plan_period:
        row.plan_period === undefined ? periodAt(byResource.get(resource) ?? [], date) : other(row.plan_period),
      billing_period: row.billing_period ?? monthOf(date),
      usage: Number(row.usage),
      created: utc(row.created) ?? date,
      date,
      description: row.description ?? "",
      recurring: row.recurring ?? false,
      modified_by: row.modified_by ?? null,
    };
  });
}

/** The period that contains a moment; of several the one that started last. */
function periodAt(periods: readonly PlanPeriod[], date: Moment): string | null {
  let found: PlanPeriod | undefined;
  for (const period of periods) {
    if (period.start !== null && compareMoments(period.start, date) > 0) continue;
    if (period.end !== null && compareMoments(period.end, date) <= 0) continue;
    if (!found || found.start === null || (period.start !== null && compareMoments(period.start, found.start) > 0))
      found = period;
  }
  return found?.uuid ?? null;
}

function monthOf(date: Moment): string {
  return monthStart(Date.parse(date));
}

export function completeUserUsages(rows: NonNullable<WorldFile["user_usages"]>, context: Context): UserUsage[] {
  return rows.map((row, index) => ({
    uuid: context.own(row.uuid, `/user_usages/${index}`),
    component_usage: other(row.component_usage),
    username: row.username,
    usage: Number(row.usage ?? 0),
    user: other(row.user ?? null),
  }));
}

export function completePolicies(rows: readonly PolicyFile[], context: Context): Policy[] {
  return rows.map((row, index) => ({
    uuid: context.own(row.uuid, `/policies/${index}`),
    scope: other(row.scope),
    actions: row.actions,
    created: utc(row.created) ?? context.now,
    created_by: other(row.created_by ?? null),
    has_fired: row.has_fired ?? false,
    fired_datetime: utc(row.fired_datetime ?? null),
    options: row.options ?? {},
    component_limits: (row.component_limits ?? []).map(({ component, limit, period = 2 }) => ({
      component: other(component),
      limit,
      period,
    })),
  }));
}

export function completeNotifications(rows: NonNullable<WorldFile["notifications"]>, context: Context): Notification[] {
  return rows.map((row, index) => ({
    uuid: context.own(row.uuid, `/notifications/${index}`),
    created: utc(row.created) ?? context.now,
    policy: other(row.policy),
    action: row.action,
    recipients: row.recipients ?? [],
  }));
}
