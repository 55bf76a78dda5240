import type { Call } from "../../drf/call.js";
import { invalidWhileSaving } from "../../drf/errors.js";
import { sum } from "../../drf/serializers/decimals.js";
import { addMonths, formatTimestamp, monthStart } from "../../values/time.js";
import type { Day, HexUuid, Policy, Resource, Usage } from "../../world/types.js";
import type { OrderContext } from "../orders/orders.js";
import { actionsOf, resetActions, resourcesOfCustomer, runActions } from "./actions.js";

/** Reason for an evaluation: usage was saved, a month began, or the policies were saved themselves. */
export type Cause = "usage" | "api";

/**
 * Evaluates all policies of an organization, independent of their actions (backend source of 2025 and 2026).
 */
export function evaluatePoliciesOfCustomer(context: OrderContext, customer: HexUuid, cause: Cause): void {
  evaluatePolicies(context, context.store.policies.where("scope", customer), cause);
}

/**
 * Fires policies with an exceeded limit and resets those without one; both set `fired_datetime` to now (backend source of 2025
 * and 2026). Waldur evaluates policies in an undefined order; here those that fire come last, so that the order does not
 * matter for resources affected by several.
 *
 * Until 7.9 a policy that was just saved fires even if it has already fired, and is never reset. From 8.0 on saving is like usage,
 * and a policy that is reset keeps the time at which it fired.
 */
export function evaluatePolicies(context: OrderContext, policies: readonly Policy[], cause: Cause): void {
  const isExceeded = exceeded(context);
  const judged = policies.map((policy) => ({ policy, over: isExceeded(policy) }));
  const isLater = context.contract.since("8.0");
  const onChange = cause === "usage" || isLater;
  const store = ({ uuid }: Policy, has_fired: boolean) => {
    const fired_datetime = formatTimestamp(context.now);
    return context.store.policies.update(uuid, has_fired || !isLater ? { has_fired, fired_datetime } : { has_fired });
  };
  if (onChange)
    for (const { policy, over } of judged) if (!over && policy.has_fired) resetActions(context, store(policy, false));
  for (const { policy, over } of judged)
    if (over && !(onChange && policy.has_fired)) runActions(context, store(policy, true));
}

/** Creates a function that tells whether a policy has an exceeded limit. Looks up the usage of each organization once. */
function exceeded(context: OrderContext): (policy: Policy) => boolean {
  const { store, now } = context;
  const month = monthStart(now);
  const used = new Map<HexUuid, Usage[]>();
  const usagesOf = (customer: HexUuid) => {
    const known =
      used.get(customer) ??
      resourcesOfCustomer(context, customer).flatMap(({ uuid }) => store.usages.where("resource", uuid));
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

/** Number of previous months that count. Without a number all months count. */
const MONTHS_BEFORE: Record<Period, number | undefined> = { 1: undefined, 2: 0, 3: 2, 4: 11 };

/** First month that counts; the empty string sorts before all months. */
function windowStart(period: Period, month: Day): Day | "" {
  const months = MONTHS_BEFORE[period];
  return months === undefined ? "" : addMonths(month, -months);
}

/** Columns that may change although a policy blocks. */
const NEVER_BLOCKED = ["modified", "current_usages", "report", "last_sync"];

/**
 * Rejects a change of a resource if a fired policy blocks it. This is the documented behaviour of Waldur's policies. On
 * production servers of 7.9 they probably never block anything: the handler is only weakly referenced, so it survives only in
 * debug mode; the source of 2026 keeps a reference.
 *
 * @param resource As it is to be saved: a move is checked against the organization that the resource moves to.
 * @throws Refusal 400 if a policy blocks the change.
 */
export function assertModificationAllowed({ store }: Call, resource: Resource, changed: readonly string[]): void {
  if (changed.every((column) => NEVER_BLOCKED.includes(column))) return;
  const { customer } = store.projects.at(resource.project);
  const blocks = (policy: Policy) =>
    policy.has_fired && actionsOf(policy).has("block_modification_of_existing_resources");
  if (store.policies.where("scope", customer).some(blocks))
    throw invalidWhileSaving("Modification of new resources in this project is not available due to a policy.");
}
