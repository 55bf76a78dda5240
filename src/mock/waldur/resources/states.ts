import type { Call } from "../../drf/call.js";
import { formatMoment } from "../../values/time.js";
import type { HexUuid, Resource, ResourceState } from "../../world/types.js";

/** Where and when something is done; a call is such a place, and so is a job of the clock. */
export type Context = Pick<Call, "store" | "now" | "newUuid">;

/**
 * Puts a resource into a state, with what that brings about: once made it has a plan period, when it is terminated the period
 * ends, and when it is mended its traceback goes.
 *
 * @throws RangeError for a resource that is terminated and should be OK: no way leads there.
 */
export function putIntoState(
  place: Context,
  resource: Resource,
  state: ResourceState,
  changes: Partial<Resource> = {},
): Resource {
  const { uuid, plan, state: before } = resource;
  if (state === "OK") {
    if (before === "Terminated") throw new RangeError(`The resource ${uuid} is terminated and cannot be OK again.`);
    if (before === "Creating" && plan !== null) openPlanPeriod(place, uuid, plan);
  }
  if (state === "Terminated") closePlanPeriods(place, uuid);
  const mended = before === "Erred" && state === "OK" ? { error_traceback: "" } : {};
  return place.store.resources.update(uuid, { ...mended, ...changes, state, modified: formatMoment(place.now) });
}

/** Gives a resource another plan: the period of the old one ends and one of the new one begins. */
export function changePlan(place: Context, { uuid, plan: before }: Resource, plan: HexUuid): Partial<Resource> {
  if (plan === before) return {};
  closePlanPeriods(place, uuid);
  openPlanPeriod(place, uuid, plan);
  return { plan };
}

function openPlanPeriod(place: Context, resource: HexUuid, plan: HexUuid): void {
  const { plan_periods } = place.store;
  // A world may have given a period to a resource that is not made yet.
  if (plan_periods.where("resource", resource).some(({ end }) => end === null)) return;
  plan_periods.insert({ uuid: place.newUuid(), resource, plan, start: formatMoment(place.now), end: null });
}

function closePlanPeriods({ store, now }: Context, resource: HexUuid): void {
  for (const { uuid, end } of store.plan_periods.where("resource", resource))
    if (end === null) store.plan_periods.update(uuid, { end: formatMoment(now) });
}
