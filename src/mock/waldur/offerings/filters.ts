import type { Call } from "../../drf/call.js";
import { invalidWhileSaving } from "../../drf/errors.js";
import type { Filter } from "../../drf/lists/filter-kinds.js";
import {
  boolean,
  choice,
  commaUuids,
  custom,
  customUuid,
  datetime,
  type Filters,
  flag,
  hyperlink,
  icontains,
  ordering,
  text,
  texts,
  uuid,
  word,
} from "../../drf/lists/filters.js";
import { isRecord } from "../../values/json.js";
import { parseUuid } from "../../values/uuid.js";
import type { JsonObject, Offering } from "../../world/types.js";
import { isFor, isManagedBy } from "../access/offerings.js";
import { detailOf } from "../customers/representation.js";
import { customersOf } from "./counts.js";

type Test = (offering: Offering) => boolean;

/** As the backend numbers them, which is how it sorts them. */
const STATES: readonly Offering["state"][] = ["Draft", "Active", "Paused", "Archived", "Unavailable"];

/** The states of the release, the last of which came with 7.9. */
export function statesOf({ contract }: Call): readonly Offering["state"][] {
  return contract.since("7.9") ? STATES : STATES.slice(0, -1);
}

const providerOf = ({ customer }: Offering, { store }: Call) => store.customers.at(customer);
const byCustomer = (customer: string, { store }: Call) => store.offerings.where("customer", customer);

/** The parameter `o` of providers. */
export const providerOfferingOrdering = ordering<Offering>({
  name: ({ name }) => name,
  created: ({ created }) => created,
  type: ({ type }) => type,
  state: ({ state }) => STATES.indexOf(state),
  total_customers: (offering, { store }) => customersOf(store, offering),
  // Nothing is invoiced.
  total_cost: () => 0,
  total_cost_estimated: () => 0,
});

/** The parameter `o` of the catalog, which has no totals: Waldur fails for those who sort by them, and the mock ignores it. */
export const publicOfferingOrdering = ordering<Offering>({
  ...providerOfferingOrdering.keys,
  total_customers: () => 0,
});

/** Nothing in a world has it, so only `false` finds something. */
const absent = boolean<Offering>(() => false);

/** Every parameter of both lists but `o`, which detail URLs read too. */
export const offeringFilters: Filters<Offering> = {
  accessible_via_calls: absent,
  allowed_customer_uuid: customUuid(allowedTo),
  attributes: withAttributes(),
  billable: word(({ billable }) => billable),
  can_create_offering_user: boolean(
    ({ plugin_options }) => plugin_options.service_provider_can_create_offering_user === true,
  ),
  category_group_uuid: customUuid((wanted, { store }) => ({ category }) => {
    const { group } = store.categories.at(category).details;
    return typeof group === "string" && group.includes(wanted);
  }),
  category_uuid: uuid(({ category }) => category),
  created: datetime(({ created }) => created, "after"),
  customer: hyperlink("/api/customers/{uuid}/", ({ customer }) => customer, byCustomer),
  customer_uuid: uuid(({ customer }) => customer, byCustomer),
  description: icontains(({ description }) => description),
  has_active_terms_of_service: absent,
  has_terms_of_service: absent,
  keyword: custom((value, call) => {
    const part = value.toLowerCase();
    return (offering) => {
      const provider = providerOf(offering, call);
      const names = [provider.name, detailOf(provider, "abbreviation"), detailOf(provider, "native_name")];
      return [offering.name, offering.description, ...names].some((own) => own.toLowerCase().includes(part));
    };
  }),
  // The world does not know when an offering was changed.
  modified: datetime(({ created }) => created, "after"),
  name: icontains(({ name }) => name),
  name_exact: text(({ name }) => name),
  organization_group_uuid: anyGroup(),
  parent_uuid: uuid(({ parent }) => parent),
  project_uuid: customUuid(
    (wanted) =>
      ({ shared, project }) =>
        shared || project === wanted,
  ),
  query: custom((value) => {
    const part = value.toLowerCase();
    return ({ name, slug, description }) => [name, slug, description].some((own) => own.toLowerCase().includes(part));
  }),
  resource_customer_uuid: customUuid((wanted, call) =>
    usedBy(call, ({ project }) => call.store.projects.at(project).customer === wanted),
  ),
  resource_project_uuid: customUuid((wanted, call) => usedBy(call, ({ project }) => project === wanted)),
  scope_uuid: custom((value) => {
    const wanted = parseUuid(value);
    return ({ service_settings }) => service_settings !== null && service_settings === wanted;
  }),
  service_manager_uuid: customUuid(isManagedBy),
  shared: word(({ shared }) => shared),
  state: choice(statesOf, ({ state }) => state),
  type: texts(({ type }) => type),
  user_has_consent: absent,
  user_has_offering_user: flag((wanted, { caller, store }) => {
    const offerings = new Set(store.offering_users.where("user", caller.uuid).map(({ offering }) => offering));
    return ({ uuid: own }) => offerings.has(own) === wanted;
  }),
  // Unknown in Waldur 7.9: what one that is no uuid does. Chosen: refused, as in the other lists of uuids.
  uuid_list: commaUuids(({ uuid: own }) => own),
};

/** Parameters that depend on the caller or on another user. Lists with them are not cached. */
export const BY_USER = ["service_manager_uuid", "user_has_offering_user"] as const;

/** What an organization may order: its own, and shared offerings without groups or with one of its groups. */
function allowedTo(wanted: string, { store }: Call): Test {
  const customer = store.customers.get(wanted);
  if (!customer) return () => false;
  const isOpen = isFor(new Set(customer.organization_groups));
  return (offering) => offering.customer === customer.uuid || (offering.shared && isOpen(offering));
}

/** Offerings of which there is such a resource, and it is not terminated. */
function usedBy({ store }: Call, test: (resource: { project: string }) => boolean): Test {
  return ({ uuid: offering }) =>
    store.resources.where("offering", offering).some((each) => each.state !== "Terminated" && test(each));
}

/** Any text is read; what is no group matches nothing. */
function anyGroup(): Filter<Offering> {
  return {
    read(values) {
      const wanted = new Set(values.filter((value) => value !== "").map(parseUuid));
      return wanted.size === 0
        ? undefined
        : { test: ({ organization_groups }) => organization_groups.some((group) => wanted.has(group)) };
    },
  };
}

/** A JSON object of attributes. It is read while the rows are looked for, so after all that is wrong with other parameters. */
function withAttributes(): Filter<Offering> {
  return {
    read(values) {
      const value = values.at(-1) ?? "";
      if (value === "") return undefined;
      let wanted: unknown;
      let message: string | undefined;
      try {
        wanted = JSON.parse(value);
        if (!isRecord(wanted)) message = "Filter attribute should be an dict.";
      } catch {
        message = "Filter attribute is not valid json.";
      }
      const entries = Object.entries(isRecord(wanted) ? wanted : {});
      return {
        test: ({ details }) => entries.every(([key, each]) => hasAttribute(details.attributes, key, each)),
        check() {
          if (message !== undefined) throw invalidWhileSaving(message);
        },
      };
    },
  };
}

/** An array asks for any of its items. */
function hasAttribute(attributes: unknown, key: string, wanted: unknown): boolean {
  const own = isRecord(attributes) && Object.hasOwn(attributes, key) ? (attributes as JsonObject)[key] : undefined;
  if (own === undefined) return false;
  if (!Array.isArray(wanted)) return JSON.stringify(own) === JSON.stringify(wanted);
  const items = Array.isArray(own) ? own : [own];
  return wanted.some((each) => items.includes(each));
}
