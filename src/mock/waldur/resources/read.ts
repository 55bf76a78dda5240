import type { Call, HandlerResult, HandlerTable } from "../../drf/call.js";
import { applyFilters, applyOrdering } from "../../drf/lists/filters.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker } from "../../drf/sparse.js";
import { compareTimestamps } from "../../values/time.js";
import { withOrigin } from "../../world/addresses.js";
import { positionOf } from "../../world/store.js";
import type { Resource } from "../../world/types.js";
import { isForConsumers, resourceVisibility, visibilityKey, visibleResources } from "../access/visibility.js";
import { representOffering, representSubresourceOffering } from "../offerings/representation.js";
import { BY_ROLES, requestedResource, resourceFilters, resourceOrdering } from "./filters.js";
import { assertAccountsByProvider, glauthConfig } from "./glauth.js";
import { glauthTree } from "./glauth-tree.js";
import { representPlanPeriods } from "./plan-periods.js";
import { representResource } from "./representation.js";
import { membersOf, representMember } from "./team.js";

const FIELDS = { known: "ResourceFieldName", whenNone: "all" } as const;

function oldestFirst(a: Resource, b: Resource): number {
  return compareTimestamps(a.created, b.created) || positionOf(a) - positionOf(b);
}

const providerList: ListSpec<"resources"> = {
  visibilityKey,
  tables: ["resources", "offerings", "projects", "customers"],
  defaultOrder: () => oldestFirst,
  filters: resourceFilters,
  ordering: resourceOrdering,
  visible: resourceVisibility,
  reach: visibleResources,
};
/** A list of its own, because the same caller sees other resources on the other side. */
const consumerList = { ...providerList };

function list(call: Call): HandlerResult {
  const pick = fieldPicker(call, FIELDS);
  return page(call, rowsOf(call), (row) => pick(representResource(call, row)));
}

function rowsOf(call: Call): readonly Resource[] {
  if (!BY_ROLES.some((name) => call.query.has(name)))
    return listRows(call, isForConsumers(call) ? consumerList : providerList);
  const rows = applyFilters(call, visibleResources(call), resourceFilters);
  return applyOrdering(call, rows, resourceOrdering, oldestFirst);
}

function retrieve(call: Call): HandlerResult {
  const record = representResource(call, requestedResource(call));
  return { status: 200, body: call.query.size === 0 ? record : fieldPicker(call, FIELDS)(record) };
}

/** The plugin's record of the resource, whole: Waldur cuts down only its own records by `field` (recorded details). */
function details(call: Call): HandlerResult {
  const { backend_object } = requestedResource(call);
  if (!backend_object) return { status: 404 };
  if (!backend_object.details) return { status: 204 };
  return { status: 200, body: withOrigin(backend_object.details, call.origin) };
}

function offering(call: Call): HandlerResult {
  const row = call.store.offerings.at(requestedResource(call).offering);
  return { status: 200, body: representOffering(call, row) };
}

function offeringsForSubresources(call: Call): HandlerResult {
  const { uuid, backend_object } = requestedResource(call);
  // Waldur 7.9 fails without a backend object; later releases respond with this.
  const rows = backend_object ? call.store.offerings.where("scope_resource", uuid) : [];
  return { status: 200, body: rows.map(representSubresourceOffering) };
}

function planPeriods(call: Call): HandlerResult {
  return { status: 200, body: representPlanPeriods(call, requestedResource(call)) };
}

function team(call: Call): HandlerResult {
  const members = membersOf(call, requestedResource(call));
  return { status: 200, body: members.map((member) => representMember(call, member)) };
}

function glauthUsersConfig(call: Call): HandlerResult {
  const resource = requestedResource(call);
  assertAccountsByProvider(call.store.offerings.at(resource.offering));
  return { status: 200, body: glauthConfig(call, resource) };
}

/** The operations that read resources, as their provider and as their consumer. */
export const resourceReadHandlers = {
  marketplace_provider_resources_list: { handler: list },
  marketplace_provider_resources_retrieve: { handler: retrieve },
  marketplace_provider_resources_details_retrieve: { handler: details },
  marketplace_provider_resources_offering_retrieve: { handler: offering },
  marketplace_provider_resources_offering_for_subresources_list: { handler: offeringsForSubresources },
  marketplace_provider_resources_plan_periods_list: { handler: planPeriods },
  marketplace_provider_resources_team_list: { handler: team },
  marketplace_provider_resources_glauth_users_config_retrieve: { handler: glauthUsersConfig },
  marketplace_provider_resources_glauth_tree_retrieve: { handler: glauthTree },
  marketplace_resources_list: { handler: list },
  marketplace_resources_retrieve: { handler: retrieve },
  marketplace_resources_details_retrieve: { handler: details },
  marketplace_resources_offering_retrieve: { handler: offering },
  marketplace_resources_offering_for_subresources_list: { handler: offeringsForSubresources },
  marketplace_resources_plan_periods_list: { handler: planPeriods },
  marketplace_resources_team_list: { handler: team },
  marketplace_resources_glauth_users_config_retrieve: { handler: glauthUsersConfig },
} satisfies HandlerTable;
