import type { Call, HandlerResult } from "../../drf/call.js";
import {
  applyFilters,
  applyOrdering,
  type Filters,
  icontains,
  ordering,
  requested,
  text,
  uuid,
} from "../../drf/lists/filters.js";
import { page } from "../../drf/lists/pagination.js";
import type { OrganizationGroup } from "../../world/types.js";
import { rowOfPath } from "../access/visibility.js";
import { byName } from "../customers/read.js";
import { representGroup } from "../offerings/organization-groups.js";

/** The framework's own ordering, which ignores names that it does not know. */
const order = ordering<OrganizationGroup>({ name: ({ name }) => name }, { lenient: true });

const filters: Filters<OrganizationGroup> = {
  name: icontains(({ name }) => name),
  name_exact: text(({ name }) => name),
  parent: uuid(({ parent }) => parent),
  o: order,
};

/** All groups, whoever asks. */
export function listGroups(call: Call): HandlerResult {
  const rows = applyFilters(call, call.store.organization_groups.all(), filters);
  return page(call, applyOrdering(call, rows, order, byName), (row) => representGroup(call, row));
}

/** One group. */
export function retrieveGroup(call: Call): HandlerResult {
  const find = () => rowOfPath(call, call.store.organization_groups, () => true, "OrganizationGroup");
  return { status: 200, body: representGroup(call, requested(call, filters, "OrganizationGroup", find)) };
}
