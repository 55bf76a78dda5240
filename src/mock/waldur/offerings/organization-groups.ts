import type { OrganizationGroup } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import type { Store } from "../../world/store.js";
import type { OrganizationGroup as Row } from "../../world/types.js";

/** The groups with these uuids. */
export function organizationGroups(call: Call, uuids: readonly string[]): OrganizationGroup[] {
  return uuids.map((uuid) => representGroup(call, call.store.organization_groups.at(uuid)));
}

/** A group of organizations as Waldur shows it. */
export function representGroup(call: Call, { uuid, name, parent: parentUuid }: Row): OrganizationGroup {
  const { store } = call;
  const parent = store.organization_groups.get(parentUuid);
  return {
    uuid,
    url: link(call, "organization-groups", uuid),
    name,
    ...(parent && { parent_uuid: parent.uuid, parent_name: parent.name }),
    parent: parent ? link(call, "organization-groups", parent.uuid) : null,
    customers_count: membersOf(store).get(uuid) ?? 0,
  };
}

const counted = new WeakMap<Store, { revision: number; members: Map<string, number> }>();

/** How many organizations are in each group. */
function membersOf(store: Store): ReadonlyMap<string, number> {
  const known = counted.get(store);
  if (known?.revision === store.customers.revision) return known.members;
  const members = new Map<string, number>();
  for (const { organization_groups } of store.customers.all())
    for (const uuid of new Set(organization_groups)) members.set(uuid, (members.get(uuid) ?? 0) + 1);
  counted.set(store, { revision: store.customers.revision, members });
  return members;
}
