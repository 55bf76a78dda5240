import type {
  Customer as CustomerRecord,
  ServiceProvider as ServiceProviderRecord,
} from "../../../../generated/types.js";
import type { Call, HandlerResult } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { custom, type Filters, hyperlink, ordering, requested, uuid } from "../../drf/lists/filters.js";
import { type ListSpec, listRows } from "../../drf/lists/list-rows.js";
import { page } from "../../drf/lists/pagination.js";
import { fieldPicker, pickFields } from "../../drf/sparse.js";
import { withOrigin } from "../../world/addresses.js";
import { positionOf, type Store } from "../../world/store.js";
import type { Customer, ServiceProvider } from "../../world/types.js";
import { isAnonymous } from "../access/authentication.js";
import { rowOfPath } from "../access/visibility.js";
import { detailOf } from "../customers/representation.js";
import { organizationGroups } from "../offerings/organization-groups.js";
import { locatedDetails } from "../offerings/parts.js";

const FIELDS = { known: "ServiceProviderFieldName", whenNone: "all" } as const;

const customerOf = ({ customer }: ServiceProvider, { customers }: Store): Customer => customers.at(customer);
const byCustomer = (customer: string, { store }: Call) => store.service_providers.where("customer", customer);

const order = ordering<ServiceProvider>({ customer_name: (row, { store }) => customerOf(row, store).name });

const filters: Filters<ServiceProvider> = {
  customer: hyperlink("/api/customers/{uuid}/", ({ customer }) => customer, byCustomer),
  customer_keyword: custom((value, { store }) => {
    const part = value.toLowerCase();
    return (row) => {
      const customer = customerOf(row, store);
      const names = [customer.name, detailOf(customer, "abbreviation"), detailOf(customer, "native_name")];
      return names.some((own) => own.toLowerCase().includes(part));
    };
  }),
  customer_uuid: uuid(({ customer }) => customer, byCustomer),
  o: order,
};

const providerList: ListSpec<"service_providers"> = {
  tables: ["service_providers", "customers"],
  defaultOrder: (store) => (a, b) => {
    const [first, second] = [customerOf(a, store).name, customerOf(b, store).name];
    return first < second ? -1 : first > second ? 1 : positionOf(a) - positionOf(b);
  },
  filters,
  ordering: order,
  // Everybody sees all of them.
  visibilityKey: () => "all",
  visible: () => () => true,
  reach: ({ store }) => [...store.service_providers.all()],
};

function represent(call: Call, provider: ServiceProvider): ServiceProviderRecord {
  const { store, origin } = call;
  const customer = customerOf(provider, store);
  const { image, country } = locatedDetails(call, customer.details) as Partial<CustomerRecord>;
  const offered = store.offerings
    .where("customer", customer.uuid)
    .filter(({ state }) => state === "Active" || state === "Paused");
  return {
    url: link(call, "marketplace-service-providers", provider.uuid),
    uuid: provider.uuid,
    created: provider.created,
    description: provider.description,
    ...(!isAnonymous(call) && { enable_notifications: provider.enable_notifications }),
    customer: link(call, "customers", customer.uuid),
    customer_name: customer.name,
    customer_uuid: customer.uuid,
    customer_image: image ?? null,
    customer_abbreviation: detailOf(customer, "abbreviation"),
    customer_slug: customer.slug,
    customer_native_name: detailOf(customer, "native_name"),
    customer_country: country ?? "",
    image: withOrigin(provider.image, origin),
    organization_groups: organizationGroups(call, customer.organization_groups),
    offering_count: offered.length,
  };
}

/** All providers, whoever asks. */
export function listServiceProviders(call: Call): HandlerResult {
  const pick = fieldPicker<ServiceProviderRecord>(call, FIELDS);
  return page(call, listRows(call, providerList), (row) => pick(represent(call, row)));
}

/** One provider, by the uuid of its own record. */
export function retrieveServiceProvider(call: Call): HandlerResult {
  const find = () => rowOfPath(call, call.store.service_providers, () => true, "ServiceProvider");
  return {
    status: 200,
    body: pickFields(call, represent(call, requested(call, filters, "ServiceProvider", find)), FIELDS),
  };
}
