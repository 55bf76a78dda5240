import type { Call } from "../../drf/call.js";
import { formatTimestamp } from "../../values/time.js";
import type { JsonObject, Resource, Version } from "../../world/types.js";
import { STATES } from "../resources/filters.js";

/** A version as it is shown; the first of a resource is a row of the world only once another one follows. */
export type Kept = Omit<Version, "uuid" | "resource">;

/** Keeps what a resource is after a change by the caller. Releases before 7.9 keep no versions. */
export function keepVersion(call: Call, before: Resource, after: Resource, comment: string): void {
  if (!call.contract.since("7.9")) return;
  const { versions } = call.store;
  const resource = after.uuid;
  if (versions.where("resource", resource).length === 0)
    versions.insert({ uuid: call.newUuid(), resource, ...initialVersion(call, before) });
  const id = 1 + Math.max(call.store.resources.size, ...Array.from(versions.all(), (each) => each.id));
  const made = { id, created: formatTimestamp(call.now), user: call.caller.uuid, comment };
  versions.insert({ uuid: call.newUuid(), resource, ...made, data: columnsOf(call, after) });
}

/** The versions of a resource, the newest first. */
export function versionsOf(call: Call, resource: Resource): Kept[] {
  const kept: Kept[] = call.store.versions.where("resource", resource.uuid);
  return kept.length > 0 ? kept.toReversed() : [initialVersion(call, resource)];
}

/** What Waldur keeps of a resource when it is made, or when versions begin to be kept: it is numbered like the resource. */
function initialVersion(call: Call, resource: Resource): Kept {
  const data = columnsOf(call, resource);
  return { id: data.id as number, created: resource.created, user: null, comment: "Initial version", data };
}

/**
 * The columns that Waldur's table has, with numbers of the database in place of uuids.
 *
 * Unknown in Waldur 7.9: which columns these are. Chosen: those that the API shows, under the names of the model.
 */
function columnsOf({ store }: Call, resource: Resource): JsonObject {
  const plans = Array.from(store.offerings.all(), (offering) => offering.plans).flat();
  return {
    id: numberOf(store.resources.all(), resource.uuid),
    uuid: resource.uuid,
    created: resource.created,
    modified: resource.modified,
    name: resource.name,
    slug: resource.slug,
    description: resource.description,
    state: STATES.indexOf(resource.state) + 1,
    offering_id: numberOf(store.offerings.all(), resource.offering),
    plan_id: numberOf(plans, resource.plan),
    project_id: numberOf(store.projects.all(), resource.project),
    parent_id: numberOf(store.resources.all(), resource.parent),
    backend_id: resource.backend_id,
    effective_id: resource.effective_id,
    backend_metadata: resource.backend_metadata,
    attributes: resource.attributes,
    limits: resource.limits,
    options: resource.options,
    end_date: resource.end_date,
    end_date_requested_by_id: store.users.get(resource.end_date_requested_by)?.id ?? null,
    paused: resource.paused,
    downscaled: resource.downscaled,
    restrict_member_access: resource.restrict_member_access,
  };
}

/** The number that the database has for a row: its place in the table, from 1; null for none. */
function numberOf(rows: Iterable<{ uuid: string }>, uuid: string | null): number | null {
  let number = 0;
  for (const row of rows) {
    number++;
    if (row.uuid === uuid) return number;
  }
  return null;
}
