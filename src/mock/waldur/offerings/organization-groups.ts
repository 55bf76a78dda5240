import type { OrganizationGroup } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";

/** Groups of organizations. The world stores only their uuids and members. */
export function organizationGroups(call: Call, uuids: readonly string[]): OrganizationGroup[] {
  const customers = [...call.store.customers.all()];
  return uuids.map((uuid) => ({
    uuid,
    url: link(call, "organization-groups", uuid),
    name: `Group ${uuid.slice(0, 8)}`,
    parent: null,
    customers_count: customers.filter(({ organization_groups }) => organization_groups.includes(uuid)).length,
  }));
}
