import type { Call } from "../../drf/call.js";
import { date, type Filters, hyperlink, number, ordering, requested, text, uuid } from "../../drf/lists/filters.js";
import type { Store } from "../../world/store.js";
import type { Resource, Usage } from "../../world/types.js";
import { visibleUsage } from "../access/visibility.js";
import { componentAt } from "../offerings/components.js";

/** Sort keys of component usages. */
export const usageOrdering = ordering<Usage>({
  usage: ({ usage }) => usage,
  billing_period: ({ billing_period }) => billing_period,
});

/** Filters of component usages, each from an index where the world has one. */
export const usageFilters: Filters<Usage> = {
  resource: hyperlink<Usage>(
    "/api/marketplace-resources/{uuid}/",
    ({ resource }) => resource,
    (wanted, { store }) => store.usages.where("resource", wanted),
  ),
  resource_uuid: uuid<Usage>(
    ({ resource }) => resource,
    (wanted, { store }) => store.usages.where("resource", wanted),
  ),
  offering_uuid: uuid<Usage>(
    (usage, call) => resourceOf(usage, call).offering,
    (wanted, { store }) => usagesOf(store, store.resources.where("offering", wanted)),
  ),
  project_uuid: uuid<Usage>(
    (usage, call) => resourceOf(usage, call).project,
    (wanted, { store }) => usagesOf(store, store.resources.where("project", wanted)),
  ),
  customer_uuid: uuid<Usage>(
    (usage, call) => call.store.projects.at(resourceOf(usage, call).project).customer,
    (wanted, { store }) =>
      store.projects
        .where("customer", wanted)
        .flatMap((project) => usagesOf(store, store.resources.where("project", project.uuid))),
  ),
  type: text<Usage>(({ component }, { store }) => componentAt(store, component).type),
  billing_period: date<Usage>(
    ({ billing_period }) => billing_period,
    "exact",
    (wanted, { store }) => store.usages.where("billing_period", wanted),
  ),
  billing_period_year: number<Usage>(({ billing_period }) => Number(billing_period.slice(0, 4))),
  billing_period_month: number<Usage>(({ billing_period }) => Number(billing_period.slice(5, 7))),
  date_after: date<Usage>((usage) => usage.date, "after"),
  date_before: date<Usage>((usage) => usage.date, "before"),
  o: usageOrdering,
};

/** The usage of the path. @throws Refusal 404 when the caller does not see it or it does not match the filters. */
export function requestedUsage(call: Call): Usage {
  return requested(call, usageFilters, "ComponentUsage", visibleUsage);
}

function resourceOf({ resource }: Usage, { store }: Call): Resource {
  return store.resources.at(resource);
}

function usagesOf(store: Store, resources: readonly Resource[]): Usage[] {
  return resources.flatMap(({ uuid: resource }) => store.usages.where("resource", resource));
}
