import type { Call, HandlerResult } from "../../drf/call.js";
import { formatTimestamp } from "../../values/time.js";
import type { Resource } from "../../world/types.js";
import { assertModificationAllowed } from "../policies/firing.js";
import { putIntoState } from "./states.js";

/**
 * Stores new values of a resource that a caller sent.
 *
 * @throws Refusal 400 when a policy of the consuming organization forbids it.
 */
export function changeResource(call: Call, resource: Resource, changes: Partial<Resource>): Resource {
  assertModificationAllowed(call, { ...resource, ...changes }, changedFields(resource, changes));
  return call.store.resources.update(resource.uuid, { ...changes, modified: formatTimestamp(call.now) });
}

/**
 * Sets the state of a resource on behalf of a caller.
 *
 * @throws Refusal 400 if a policy of the consuming organization blocks it.
 */
export function changeState(
  call: Call,
  resource: Resource,
  state: Resource["state"],
  changes: Partial<Resource> = {},
): Resource {
  assertModificationAllowed(call, resource, changedFields(resource, { ...changes, state }));
  return putIntoState(call, resource, state, changes);
}

/** Columns that get another value: what is sent again as it was is no modification. */
function changedFields(resource: Resource, changes: Partial<Resource>): string[] {
  const columns = Object.keys(changes) as (keyof Resource)[];
  return columns.filter((column) => JSON.stringify(changes[column]) !== JSON.stringify(resource[column]));
}

/** The usual response of an action: a message that says what was done. */
export function done(status: string): HandlerResult {
  return { status: 200, body: { status } };
}
