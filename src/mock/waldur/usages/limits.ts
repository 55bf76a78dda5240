import { invalidWhileSaving } from "../../drf/errors.js";
import { decimalText, sum } from "../../drf/serializers/decimals.js";
import type { Store } from "../../world/store.js";
import type { Component, LimitPeriod, Resource, Timestamp, Usage } from "../../world/types.js";

/**
 * Refuses an amount that passes the limit of a usage-based component. The records of the limit's period count, the one that is
 * about to be replaced included, so that a repeated report may fail.
 */
export function checkComponentLimit(
  store: Store,
  resource: Resource,
  component: Component,
  amount: number,
  timestamp: Timestamp,
): void {
  const { billing_type, limit_period, limit_amount } = component;
  if (billing_type !== "usage" || !limit_period || !limit_amount) return;
  const counts = COUNTED[limit_period];
  const counted = store.usages
    .where("resource", resource.uuid)
    .filter((usage) => usage.component === component.uuid && counts(usage, timestamp));
  const total = sum([...counted.map(({ usage }) => usage), amount]);
  if (total > limit_amount)
    throw invalidWhileSaving(
      `Total amount exceeds limit. Total amount: ${decimalText(total)}, limit: ${limit_amount}.`,
    );
}

/** Which records count, by the timestamp of their last report. */
const COUNTED: Record<Exclude<LimitPeriod, "">, (usage: Usage, timestamp: Timestamp) => boolean> = {
  // Waldur compares with the first instant of the month, so in practice earlier reports of the month do not count.
  month: ({ date }, now) => date === `${now.slice(0, 7)}-01T00:00:00+00:00`,
  quarterly: ({ date }, now) => quarter(date) === quarter(now),
  annual: ({ date }, now) => date.slice(0, 4) === now.slice(0, 4),
  total: () => true,
};

function quarter(timestamp: Timestamp): string {
  return `${timestamp.slice(0, 4)} ${Math.ceil(Number(timestamp.slice(5, 7)) / 3)}`;
}
