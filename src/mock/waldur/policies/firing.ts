import type { Call } from "../../drf/call.js";
import { invalidWhileSaving } from "../../drf/errors.js";
import { sum } from "../../drf/serializers/decimals.js";
import { addMonths, formatMoment, monthStart } from "../../values/time.js";
import type { Store } from "../../world/store.js";
import type { Day, HexUuid, Policy, Resource, Usage } from "../../world/types.js";
import type { OrderPlace } from "../orders/orders.js";
import { actionsOf, resetActions, resourcesOfCustomer, runActions } from "./actions.js";

/** Why policies are looked at: usage was saved or a month began, or they were saved themselves. */
export type Cause = "usage" | "api";

/**
 * Looks at all policies of an organization, whatever their actions are (backend source of 2025 and 2026).
 *
 * @param orderDelay Milliseconds of clock time that an order takes.
 */
export function evaluatePoliciesOfCustomer(
  store: Store,
  customer: HexUuid,
  now: number,
  newUuid: () => string,
  cause: Cause,
  orderDelay?: number,
): void {
  const place = { store, now, newUuid, ...(orderDelay !== undefined && { orderDelay }) };
  evaluatePolicies(place, store.policies.where("scope", customer), cause);
}

/**
 * Fires the policies that have a limit which is passed, and takes back those that have none any more; `fired_datetime` is now
 * either way (backend source of 2025 and 2026). Waldur takes one policy after the other in an order that it does not declare;
 * here those that fire come last, so that the order of policies does not decide what both of two have changed.
 *
 * A policy that was saved fires although it is fired already, and is never taken back.
 */
export function evaluatePolicies(place: OrderPlace, policies: readonly Policy[], cause: Cause): void {
  const isExceeded = exceeded(place);
  const judged = policies.map((policy) => ({ policy, over: isExceeded(policy) }));
  const store = ({ uuid }: Policy, has_fired: boolean) =>
    place.store.policies.update(uuid, { has_fired, fired_datetime: formatMoment(place.now) });
  if (cause === "usage")
    for (const { policy, over } of judged) if (!over && policy.has_fired) resetActions(place, store(policy, false));
  for (const { policy, over } of judged)
    if (over && !(cause === "usage" && policy.has_fired)) runActions(place, store(policy, true));
}

/** Tells whether a policy has a limit that is passed; what an organization used is looked up once. */
function exceeded(place: OrderPlace): (policy: Policy) => boolean {
  const { store, now } = place;
  const month = monthStart(now);
  const used = new Map<HexUuid, Usage[]>();
  const usagesOf = (customer: HexUuid) => {
    const known =
      used.get(customer) ??
      resourcesOfCustomer(place, customer).flatMap(({ uuid }) => store.usages.where("resource", uuid));
    used.set(customer, known);
    return known;
  };
  return ({ scope, component_limits }) =>
    component_limits.some(({ component, limit, period }) => {
      const since = windowStart(period, month);
      const counted = usagesOf(scope).filter(
        (usage) => usage.component === component && usage.billing_period >= since && usage.billing_period <= month,
      );
      return sum(counted.map(({ usage }) => usage)) > limit;
    });
}

type Period = Policy["component_limits"][number]["period"];

/** How many months before this one count, too. All that was ever used counts where there is no number. */
const MONTHS_BEFORE: Record<Period, number | undefined> = { 1: undefined, 2: 0, 3: 2, 4: 11 };

/** First month that counts; the empty text comes before all. */
function windowStart(period: Period, month: Day): Day | "" {
  const months = MONTHS_BEFORE[period];
  return months === undefined ? "" : addMonths(month, -months);
}

/** Columns that may change although a policy blocks. */
const NEVER_BLOCKED = ["modified", "current_usages", "report", "last_sync"];

/**
 * Lets a fired policy forbid a change of a resource. That is what Waldur's policies are meant to do. On production servers of 7.9
 * they probably never refuse: the handler is held by nothing but a weak reference, which only a debug mode keeps alive; a
 * source of 2026 holds it.
 *
 * @param resource As it is to be saved: a move is judged by the organization that the resource moves to.
 * @throws Refusal 400 when it does.
 */
export function assertModificationAllowed({ store }: Call, resource: Resource, changed: readonly string[]): void {
  if (changed.every((column) => NEVER_BLOCKED.includes(column))) return;
  const { customer } = store.projects.at(resource.project);
  const blocks = (policy: Policy) =>
    policy.has_fired && actionsOf(policy).has("block_modification_of_existing_resources");
  if (store.policies.where("scope", customer).some(blocks))
    throw invalidWhileSaving("Modification of new resources in this project is not available due to a policy.");
}
