import type { MarketplaceCategory } from "../../../../generated/types.js";
import type { Call, HandlerResult } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import type { Filter } from "../../drf/lists/filter-kinds.js";
import {
  applyFilters,
  choice,
  custom,
  customUuid,
  type Filters,
  icontains,
  requested,
} from "../../drf/lists/filters.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import { withOrigin } from "../../world/addresses.js";
import { positionOf, type Store } from "../../world/store.js";
import type { Category, Offering, Resource } from "../../world/types.js";
import { publicOfferingVisibility } from "../access/offerings.js";
import { rowOfPath } from "../access/visibility.js";
import { offeringFilters, statesOf } from "../offerings/filters.js";
import { locatedDetails } from "../offerings/parts.js";

const FIELDS = { known: "CategoryFieldName", whenNone: "all" } as const;

/** Categories with such an offering. */
function withOffering({ store }: Call, test: (offering: Offering) => boolean): (category: Category) => boolean {
  const categories = new Set([...store.offerings.all()].filter(test).map(({ category }) => category));
  return ({ uuid }) => categories.has(uuid);
}

/** Categories in which there is such a resource that is not terminated. */
function withResource(isWanted: (resource: Resource, store: Store) => boolean, call: Call) {
  const { store } = call;
  const offerings = new Set(
    [...store.resources.all()]
      .filter((each) => each.state !== "Terminated" && isWanted(each, store))
      .map(({ offering }) => offering),
  );
  return withOffering(call, ({ uuid }) => offerings.has(uuid));
}

/** Given with any value. */
const hasShared: Filter<Category> = {
  read: ([value], call) => (value === "" ? undefined : { test: withOffering(call, ({ shared }) => shared) }),
};

const filters: Filters<Category> = {
  customer_uuid: customUuid((wanted, call) => {
    const states = (call.query.get("customers_offerings_state") ?? []).map(
      (number) => statesOf(call)[Number(number) - 1],
    );
    return withOffering(
      call,
      ({ customer, state }) => customer === wanted && (states.length === 0 || states.includes(state)),
    );
  }),
  // By itself it does nothing.
  customers_offerings_state: {
    read(values, call) {
      choice<Category>(
        Array.from(statesOf(call), (_, index) => String(index + 1)),
        () => undefined,
      ).read(values, call);
      return undefined;
    },
  },
  group_uuid: customUuid(
    (wanted) =>
      ({ details: { group } }) =>
        typeof group === "string" && group.includes(wanted),
  ),
  has_shared: hasShared,
  offering_name: custom((value, call) => {
    const part = value.toLowerCase();
    return withOffering(call, ({ name }) => name.toLowerCase().includes(part));
  }),
  resource_customer_uuid: customUuid((wanted, call) =>
    withResource(({ project }, { projects }) => projects.at(project).customer === wanted, call),
  ),
  resource_project_uuid: customUuid((wanted, call) => withResource(({ project }) => project === wanted, call)),
  title: icontains(({ title }) => title),
};

/** Parameters that narrow the counts; some of them are no parameters of the list. */
const { customer_uuid, allowed_customer_uuid, project_uuid, shared, name } = offeringFilters;
const counted = {
  customer_uuid,
  allowed_customer_uuid,
  project_uuid,
  shared,
  offering_name: name,
} as Filters<Offering>;

/** How many offerings of the catalog the caller sees in each category. */
function countOfferings(call: Call): ReadonlyMap<string, number> {
  const seen = [...call.store.offerings.all()].filter(publicOfferingVisibility(call));
  const counts = new Map<string, number>();
  for (const { category } of applyFilters(call, seen, counted)) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

function represent(call: Call, category: Category, counts: ReadonlyMap<string, number>): MarketplaceCategory {
  const more = locatedDetails(call, category.details) as Partial<MarketplaceCategory>;
  const count = counts.get(category.uuid) ?? 0;
  return {
    url: link(call, "marketplace-categories", category.uuid),
    uuid: category.uuid,
    title: category.title,
    description: category.description,
    icon: withOrigin(category.icon, call.origin),
    default_vm_category: more.default_vm_category ?? false,
    default_volume_category: more.default_volume_category ?? false,
    default_tenant_category: more.default_tenant_category ?? false,
    offering_count: more.offering_count ?? count,
    // Unknown in Waldur 7.9: how it differs. Chosen: not at all.
    available_offerings_count: more.available_offerings_count ?? count,
    sections: more.sections ?? [],
    columns: more.columns ?? [],
    components: more.components ?? [],
    articles: more.articles ?? [],
    group: more.group ?? null,
  };
}

function byTitle(a: Category, b: Category): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : positionOf(a) - positionOf(b);
}

/** All categories, whoever asks. */
export function listCategories(call: Call): HandlerResult {
  const pick = fieldPicker<MarketplaceCategory>(call, FIELDS);
  const rows = applyFilters(call, call.store.categories.all(), filters).toSorted(byTitle);
  const counts = countOfferings(call);
  return page(call, rows, (row) => pick(represent(call, row, counts)));
}

/** One category. */
export function retrieveCategory(call: Call): HandlerResult {
  const find = () => rowOfPath(call, call.store.categories, () => true, "Category");
  const row = requested(call, filters, "Category", find);
  return { status: 200, body: pickFields(call, represent(call, row, countOfferings(call)), FIELDS) };
}
