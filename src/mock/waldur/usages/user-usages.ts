import type { ComponentUserUsage } from "../../../../generated/types.js";
import type { Call, HandlerResult } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { date, type Filters, hyperlink, number, ordering, requested, text, uuid } from "../../drf/lists/filters.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import { compareTimestamps } from "../../values/time.js";
import { positionOf, type Store } from "../../world/store.js";
import type { Resource, Usage, UserUsage } from "../../world/types.js";
import { rowOfPath, usagesVisibleTo, visibilityKey, visibleUsages } from "../access/visibility.js";
import { componentAt } from "../offerings/components.js";
import { amountText } from "./representation.js";

const FIELDS = { known: "ComponentUserUsageFieldName", whenNone: "all" } as const;

const usageOf = ({ component_usage }: UserUsage, { usages }: Store): Usage => usages.at(component_usage);
const typeOf = (share: UserUsage, store: Store): string => componentAt(store, usageOf(share, store).component).type;
const resourceOf = (share: UserUsage, { store }: Call): Resource => store.resources.at(usageOf(share, store).resource);
const period = (share: UserUsage, { store }: Call) => usageOf(share, store).billing_period;
const reported = (share: UserUsage, { store }: Call) => usageOf(share, store).date;

function ofResources({ store }: Call, resources: readonly Resource[]): UserUsage[] {
  return resources
    .flatMap(({ uuid: resource }) => store.usages.where("resource", resource))
    .flatMap(({ uuid: usage }) => store.user_usages.where("component_usage", usage));
}

function ofResource(wanted: string, call: Call): UserUsage[] {
  const resource = call.store.resources.get(wanted);
  return resource ? ofResources(call, [resource]) : [];
}

const order = ordering<UserUsage>({
  component_usage__billing_period: period,
  usage: ({ usage }) => usage,
  username: ({ username }) => username,
});

const filters: Filters<UserUsage> = {
  billing_period_month: number((share, call) => Number(period(share, call).slice(5, 7))),
  billing_period_year: number((share, call) => Number(period(share, call).slice(0, 4))),
  component_usage__billing_period: date(period, "exact"),
  customer_uuid: uuid(
    (share, call) => call.store.projects.at(resourceOf(share, call).project).customer,
    (wanted, call) =>
      call.store.projects
        .where("customer", wanted)
        .flatMap((project) => ofResources(call, call.store.resources.where("project", project.uuid))),
  ),
  date_after: date(reported, "after"),
  date_before: date(reported, "before"),
  offering_uuid: uuid(
    (share, call) => resourceOf(share, call).offering,
    (wanted, call) => ofResources(call, call.store.resources.where("offering", wanted)),
  ),
  project_uuid: uuid(
    (share, call) => resourceOf(share, call).project,
    (wanted, call) => ofResources(call, call.store.resources.where("project", wanted)),
  ),
  resource: hyperlink("/api/marketplace-resources/{uuid}/", (share, call) => resourceOf(share, call).uuid, ofResource),
  resource_uuid: uuid((share, call) => resourceOf(share, call).uuid, ofResource),
  type: text((share, { store }) => typeOf(share, store)),
  username: text(({ username }) => username),
  o: order,
};

/** Sorted by date of the usage (latest first), type of the component, and order of creation. */
function newestFirst(store: Store) {
  return (a: UserUsage, b: UserUsage) => {
    const [first, second] = [typeOf(a, store), typeOf(b, store)];
    return (
      compareTimestamps(usageOf(b, store).date, usageOf(a, store).date) ||
      (first < second ? -1 : first > second ? 1 : positionOf(a) - positionOf(b))
    );
  };
}

/** The caller sees the shares of the usages that the caller sees: stricter than Waldur 7.9, for the same reason. */
function shareVisibility(call: Call): (share: UserUsage) => boolean {
  const isVisible = usagesVisibleTo(call);
  return (share) => isVisible(usageOf(share, call.store));
}

const shareList: ListSpec<"user_usages"> = {
  visibilityKey,
  tables: ["user_usages", "usages", "resources", "offerings", "projects", "customers"],
  defaultOrder: newestFirst,
  filters,
  ordering: order,
  visible: shareVisibility,
  reach: (call) => visibleUsages(call).flatMap(({ uuid: own }) => call.store.user_usages.where("component_usage", own)),
};

function represent(call: Call, share: UserUsage): ComponentUserUsage {
  const { store } = call;
  const usage = usageOf(share, store);
  const component = componentAt(store, usage.component);
  const resource = store.resources.at(usage.resource);
  const offering = store.offerings.at(resource.offering);
  const project = store.projects.at(resource.project);
  const customer = store.customers.at(project.customer);
  return {
    uuid: share.uuid,
    user: share.user && link(call, "marketplace-offering-users", share.user),
    username: share.username,
    component_usage: link(call, "marketplace-component-usages", usage.uuid),
    // Unknown in Waldur 7.9: its form. Chosen: that of the usage, which is computed likewise in the published schema.
    usage: amountText(share.usage, usage, component, offering),
    measured_unit: component.measured_unit,
    description: share.description,
    created: share.created ?? usage.created,
    modified: share.modified ?? usage.date,
    backend_id: share.backend_id,
    resource_name: resource.name,
    resource_uuid: resource.uuid,
    offering_name: offering.name,
    offering_uuid: offering.uuid,
    project_name: project.name,
    project_uuid: project.uuid,
    customer_name: customer.name,
    customer_uuid: customer.uuid,
    component_type: component.type,
    date: usage.date,
    billing_period: usage.billing_period,
  };
}

/** The shares of users in the usages that the caller sees. */
export function listUserUsages(call: Call): HandlerResult {
  const pick = fieldPicker<ComponentUserUsage>(call, FIELDS);
  return page(call, listRows(call, shareList), (row) => pick(represent(call, row)));
}

/** One share. */
export function retrieveUserUsage(call: Call): HandlerResult {
  const find = () => rowOfPath(call, call.store.user_usages, shareVisibility(call), "ComponentUserUsage");
  return {
    status: 200,
    body: pickFields(call, represent(call, requested(call, filters, "ComponentUserUsage", find)), FIELDS),
  };
}
