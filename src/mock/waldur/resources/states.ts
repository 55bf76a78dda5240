import type { Call } from "../../drf/call.js";
import { formatTimestamp } from "../../values/time.js";
import type { HexUuid, Resource, ResourceState } from "../../world/types.js";

/** Context of a change: a call or a periodic job. */
export type Context = Pick<Call, "contract" | "store" | "now" | "newUuid">;

/**
 * Sets the state of a resource, with its side effects: creation opens a plan period, termination closes it, and recovery from
 * an error clears the traceback.
 *
 * @throws RangeError for the transition from Terminated to OK, which does not exist.
 */
export function putIntoState(
  context: Context,
  resource: Resource,
  state: ResourceState,
  changes: Partial<Resource> = {},
): Resource {
  const { uuid, plan, state: before } = resource;
  if (state === "OK") {
    if (before === "Terminated") throw new RangeError(`The resource ${uuid} is terminated and cannot be OK again.`);
    if (before === "Creating" && plan !== null) openPlanPeriod(context, uuid, plan);
  }
  if (state === "Terminated") closePlanPeriods(context, uuid);
  const resolved = before === "Erred" && state === "OK" ? { error_traceback: "" } : {};
  return context.store.resources.update(uuid, {
    ...resolved,
    ...changes,
    state,
    modified: formatTimestamp(context.now),
  });
}

/** Gives a resource another plan: the period of the old one ends and one of the new one begins. */
export function changePlan(context: Context, { uuid, plan: before }: Resource, plan: HexUuid): Partial<Resource> {
  if (plan === before) return {};
  closePlanPeriods(context, uuid);
  openPlanPeriod(context, uuid, plan);
  return { plan };
}

/** Begins a plan period of a resource, unless one is open: a world may have given one to a resource that is not made yet. */
export function openPlanPeriod(context: Context, resource: HexUuid, plan: HexUuid): void {
  const { plan_periods } = context.store;
  if (plan_periods.where("resource", resource).some(({ end }) => end === null)) return;
  plan_periods.insert({ uuid: context.newUuid(), resource, plan, start: formatTimestamp(context.now), end: null });
}

function closePlanPeriods({ store, now }: Context, resource: HexUuid): void {
  for (const { uuid, end } of store.plan_periods.where("resource", resource))
    if (end === null) store.plan_periods.update(uuid, { end: formatTimestamp(now) });
}
