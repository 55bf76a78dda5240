import type { Customer as CustomerRecord, NestedPriceEstimate } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { inRelease } from "../../drf/serializers/release.js";
import type { Customer, Project } from "../../world/types.js";
import { countHolders, isStaffOrSupport, projectVisibility, scopesOf } from "../access/visibility.js";
import { organizationGroups } from "../offerings/organization-groups.js";
import { locatedDetails } from "../offerings/parts.js";

type More = Partial<CustomerRecord>;

/** Texts of an organization that are no columns. */
type Text =
  | "native_name"
  | "abbreviation"
  | "contact_details"
  | "agreement_number"
  | "registration_code"
  | "backend_id"
  | "domain";

/** A text of an organization that is no column. */
export function detailOf({ details }: Customer, name: Text): string {
  return (details as Partial<Record<Text, string>>)[name] ?? "";
}

/** When an organization is charged from. */
export function accountingStart({ details, created }: Customer): string {
  return (details as More).accounting_start_date ?? created;
}

/** Nothing is estimated in the mock. */
export const NO_ESTIMATE: NestedPriceEstimate = { total: 0, current: 0, tax: 0, tax_current: 0 };

/** Fields that are left out unless `field` names them. */
const ON_DEMAND = ["organization_groups", "projects", "users_count"] as const;

/** An organization as Waldur shows it to the caller. */
export function representCustomer(call: Call, customer: Customer): CustomerRecord {
  const { store } = call;
  const more = locatedDetails(call, customer.details) as More;
  const projects = store.projects.where("customer", customer.uuid);
  const asked = new Set(call.query.get("field"));
  const demanded: { [Name in (typeof ON_DEMAND)[number]]: () => CustomerRecord[Name] } = {
    organization_groups: () => organizationGroups(call, customer.organization_groups),
    projects: () => shownProjects(call, projects),
    users_count() {
      const scopes = [customer.uuid, ...projects.map(({ uuid }) => uuid)];
      return countHolders(call, ({ scope }) => scopes.includes(scope));
    },
  };
  const extra = ON_DEMAND.filter((name) => asked.has(name)).map((name) => [name, demanded[name]()]);
  const [provider] = store.service_providers.where("customer", customer.uuid);
  const domain = detailOf(customer, "domain");
  const record: CustomerRecord = {
    url: link(call, "customers", customer.uuid),
    uuid: customer.uuid,
    created: customer.created,
    ...(Object.fromEntries(extra) as More),
    display_name: detailOf(customer, "abbreviation") || (domain ? `${customer.name} (${domain})` : customer.name),
    backend_id: detailOf(customer, "backend_id"),
    image: more.image ?? null,
    blocked: customer.blocked,
    archived: customer.archived,
    display_billing_info_in_projects: more.display_billing_info_in_projects ?? true,
    default_tax_percent: more.default_tax_percent ?? "0.00",
    accounting_start_date: accountingStart(customer),
    projects_count: projects.filter(({ is_removed }) => !is_removed).length,
    sponsor_number: more.sponsor_number ?? null,
    country_name: more.country_name ?? "",
    max_service_accounts: more.max_service_accounts ?? null,
    project_metadata_checklist: more.project_metadata_checklist ?? null,
    grace_period_days: more.grace_period_days ?? null,
    name: customer.name,
    slug: customer.slug,
    native_name: detailOf(customer, "native_name"),
    abbreviation: detailOf(customer, "abbreviation"),
    description: more.description ?? "",
    contact_details: detailOf(customer, "contact_details"),
    agreement_number: detailOf(customer, "agreement_number"),
    email: more.email ?? "",
    phone_number: more.phone_number ?? "",
    access_subnets: more.access_subnets ?? "",
    registration_code: detailOf(customer, "registration_code"),
    homepage: more.homepage ?? "",
    domain,
    vat_code: more.vat_code ?? "",
    postal: more.postal ?? "",
    address: more.address ?? "",
    bank_name: more.bank_name ?? "",
    latitude: more.latitude ?? null,
    longitude: more.longitude ?? null,
    bank_account: more.bank_account ?? "",
    country: more.country ?? "",
    notification_emails: more.notification_emails ?? "",
    payment_profiles: seesPayment(call, customer) ? (more.payment_profiles ?? []) : null,
    customer_credit: more.customer_credit ?? null,
    customer_unallocated_credit: more.customer_unallocated_credit ?? null,
    is_service_provider: provider !== undefined,
    service_provider: provider ? link(call, "marketplace-service-providers", provider.uuid) : null,
    service_provider_uuid: provider ? provider.uuid : null,
    call_managing_organization_uuid: more.call_managing_organization_uuid ?? null,
    billing_price_estimate: more.billing_price_estimate ?? NO_ESTIMATE,
  };
  return inRelease(call, "Customer", record, more);
}

/** Whether the caller owns an organization. */
export function owns(call: Call, { uuid }: Customer): boolean {
  return scopesOf(call, "customer.owner").has(uuid);
}

function seesPayment(call: Call, customer: Customer): boolean {
  return isStaffOrSupport(call.caller) || owns(call, customer);
}

/** Projects that are there and seen, narrowed by the search box of the list. */
function shownProjects(call: Call, projects: readonly Project[]): CustomerRecord["projects"] {
  const isVisible = projectVisibility(call);
  const part = (call.query.get("query")?.at(-1) ?? "").trim().toLowerCase();
  return projects
    .filter((each) => !each.is_removed && isVisible(each) && each.name.toLowerCase().includes(part))
    .map(({ uuid, name, end_date }) => ({
      url: link(call, "projects", uuid),
      uuid,
      name,
      image: null,
      resource_count: call.store.resources.where("project", uuid).filter(({ state }) => state !== "Terminated").length,
      end_date,
    }));
}
