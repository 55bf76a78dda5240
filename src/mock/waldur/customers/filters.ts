import type { Call } from "../../drf/call.js";
import { type Filter, InvalidFilter } from "../../drf/lists/filter-kinds.js";
import { custom, type Filters, icontains, ordering, requested, text, word, wordFlag } from "../../drf/lists/filters.js";
import { parseUuid } from "../../values/uuid.js";
import type { Customer } from "../../world/types.js";
import { visibleCustomer } from "../access/visibility.js";
import { organizationGroups } from "../offerings/organization-groups.js";
import { accountingStart, detailOf, owns } from "./representation.js";

const detail = (name: Parameters<typeof detailOf>[1]) => (customer: Customer) => detailOf(customer, name);

/** The parameter `o`. This list has the framework's own ordering, which ignores names that it does not know. */
export const customerOrdering = ordering<Customer>(
  {
    abbreviation: detail("abbreviation"),
    accounting_start_date: accountingStart,
    agreement_number: detail("agreement_number"),
    contact_details: detail("contact_details"),
    created: ({ created }) => created,
    name: ({ name }) => name,
    native_name: detail("native_name"),
    registration_code: detail("registration_code"),
  },
  { lenient: true },
);

/** Uuids of groups that there are. */
const group: Filter<Customer> = {
  read(values, call) {
    const wanted = values.filter((value) => value !== "");
    if (wanted.length === 0) return undefined;
    const uuids = wanted.map((value) => {
      const uuid = parseUuid(value);
      if (!uuid) throw new InvalidFilter([`“${value}” is not a valid value.`]);
      if (!call.store.organization_groups.get(uuid))
        throw new InvalidFilter([`Select a valid choice. ${value} is not one of the available choices.`]);
      return uuid;
    });
    return { test: ({ organization_groups }) => organization_groups.some((each) => uuids.includes(each)) };
  },
};

/** Every parameter of the list, which detail URLs read too. */
export const customerFilters: Filters<Customer> = {
  abbreviation: icontains(detail("abbreviation")),
  agreement_number: text(detail("agreement_number")),
  archived: word(({ archived }) => archived),
  backend_id: text(detail("backend_id")),
  contact_details: icontains(detail("contact_details")),
  name: icontains(({ name }) => name),
  name_exact: text(({ name }) => name),
  native_name: icontains(detail("native_name")),
  organization_group_name: custom((value, call) => {
    const part = value.toLowerCase();
    return ({ organization_groups }) =>
      organizationGroups(call, organization_groups).some(({ name }) => name.toLowerCase().includes(part));
  }),
  organization_group_uuid: group,
  owned_by_current_user: wordFlag((wanted, call) => (wanted ? (customer) => owns(call, customer) : undefined)),
  query: custom((value) => {
    const [exact, part] = [parseUuid(value), value.toLowerCase()];
    return (customer) =>
      customer.uuid === exact ||
      detailOf(customer, "agreement_number").includes(value) ||
      [customer.name, ...SEARCHED.map((name) => detailOf(customer, name))].some((own) =>
        own.toLowerCase().includes(part),
      );
  }),
  registration_code: text(detail("registration_code")),
  o: customerOrdering,
};

const SEARCHED = ["native_name", "abbreviation", "domain", "registration_code"] as const;

/** Parameters that depend on the caller's own roles. */
export const BY_CALLER = ["owned_by_current_user"];

/**
 * The organization of the path. The filters of the list count here, too.
 *
 * @throws Refusal 404 when there is none, the caller does not see it or it does not match, 400 for a filter that cannot be read.
 */
export function requestedCustomer(call: Call): Customer {
  return requested(call, customerFilters, "Customer", visibleCustomer);
}
