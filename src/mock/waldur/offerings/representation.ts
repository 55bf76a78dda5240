import type {
  OfferingComponent,
  ProviderOfferingDetails,
  PublicOfferingDetails,
  SubresourceOffering,
} from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { inRelease, keysInRelease } from "../../drf/serializers/release.js";
import { parseUuid } from "../../values/uuid.js";
import { withOrigin } from "../../world/addresses.js";
import type { Component, Offering, Plan } from "../../world/types.js";
import { isAnonymous } from "../access/authentication.js";
import { isFor, ownerOfPlans, planVisibility, seesSecrets } from "../access/offerings.js";
import { countsOf, customersOf } from "./counts.js";
import { organizationGroups } from "./organization-groups.js";
import { locatedDetails } from "./parts.js";
import { byPlanName, representPlan, representProviderPlan } from "./plan.js";

/** An offering as its public page shows it. What the world does not model is in the offering's `details`. */
export function representOffering(call: Call, offering: Offering): PublicOfferingDetails {
  const more = locatedDetails(call, offering.details) as Partial<PublicOfferingDetails>;
  const owner = ownerOfPlans(call.store, offering);
  const record: PublicOfferingDetails = {
    ...fieldsOf(call, offering, {
      url: link(call, "marketplace-public-offerings", offering.uuid),
      plans: plansFor(call, owner).map((plan) => representPlan(call, owner, plan)),
      consent: { user_has_consent: more.user_has_consent ?? false },
    }),
    promotion_campaigns: more.promotion_campaigns ?? [],
  };
  // The address of what is behind it is not for visitors.
  if (isAnonymous(call)) delete record.scope;
  return inRelease(call, "PublicOfferingDetails", record, more, () => laterOffering(call, offering, record));
}

/** What releases after that of the docs added to an offering, or changed of it. */
function laterOffering(call: Call, offering: Offering, record: { plugin_options: object }): object {
  return {
    plugin_options: keysInRelease(call, "MergedPluginOptions", record.plugin_options),
    billing_type_classification: classify(ownerOfPlans(call.store, offering).components),
    is_accessible: true,
  };
}

function classify(components: readonly Component[]): string {
  const types = new Set(components.map(({ billing_type }) => billing_type));
  const [only] = types;
  return types.size === 1 && (only === "limit" || only === "usage") ? `${only}_only` : "mixed";
}

/** An offering as its provider sees it. */
export function representProviderOffering(call: Call, offering: Offering): ProviderOfferingDetails {
  const owner = ownerOfPlans(call.store, offering);
  const isTrusted = seesSecrets(call)(offering);
  const record: ProviderOfferingDetails = fieldsOf(call, offering, {
    url: link(call, "marketplace-provider-offerings", offering.uuid),
    plans: plansFor(call, owner).map((plan) => representProviderPlan(call, { offering: owner, plan })),
    secrets: isTrusted
      ? { secret_options: offering.secret_options, service_attributes: offering.service_attributes }
      : undefined,
    // No program of a provider calls the mock's world. Unknown in Waldur 7.9: what others get. Chosen: null.
    status: { integration_status: isTrusted ? [] : null },
  });
  const more = locatedDetails(call, offering.details);
  return inRelease(call, "ProviderOfferingDetails", record, more, () => laterOffering(call, offering, record));
}

/** What the two representations of an offering differ in. */
interface Side<PlanRecord> {
  url: string;
  plans: PlanRecord[];
  secrets?: Pick<ProviderOfferingDetails, "secret_options" | "service_attributes"> | undefined;
  consent?: Pick<PublicOfferingDetails, "user_has_consent">;
  status?: Pick<ProviderOfferingDetails, "integration_status">;
}

function fieldsOf<PlanRecord>(call: Call, offering: Offering, side: Side<PlanRecord>) {
  const { store, origin } = call;
  const customer = store.customers.at(offering.customer);
  const category = store.categories.at(offering.category);
  const project = store.projects.get(offering.project);
  const parent = store.offerings.get(offering.parent);
  const more = locatedDetails(call, offering.details) as Partial<PublicOfferingDetails>;
  return {
    url: side.url,
    uuid: offering.uuid,
    created: offering.created,
    name: offering.name,
    slug: offering.slug,
    description: offering.description,
    full_description: more.full_description ?? "",
    privacy_policy_link: more.privacy_policy_link ?? "",
    access_url: more.access_url ?? "",
    endpoints: more.endpoints ?? [],
    software_catalogs: more.software_catalogs ?? [],
    partitions: more.partitions ?? [],
    roles: more.roles ?? [],
    customer: link(call, "customers", customer.uuid),
    customer_uuid: customer.uuid,
    customer_name: customer.name,
    project: project ? link(call, "projects", project.uuid) : (more.project ?? null),
    project_uuid: project ? project.uuid : (more.project_uuid ?? null),
    project_name: project ? project.name : (more.project_name ?? null),
    category: link(call, "marketplace-categories", category.uuid),
    category_uuid: category.uuid,
    category_title: category.title,
    attributes: more.attributes ?? {},
    options: more.options ?? { order: [], options: {} },
    resource_options: withForm(offering.resource_options),
    components: componentsOf(call, offering),
    plugin_options: parent && isRetrieve(call) ? parent.plugin_options : offering.plugin_options,
    ...side.secrets,
    state: offering.state as PublicOfferingDetails["state"],
    vendor_details: more.vendor_details ?? "",
    getting_started: more.getting_started ?? "",
    integration_guide: more.integration_guide ?? "",
    thumbnail: withOrigin(offering.thumbnail, origin),
    order_count: more.order_count ?? countsOf(store, offering).orders,
    plans: side.plans,
    screenshots: more.screenshots ?? [],
    type: offering.type,
    shared: offering.shared,
    billable: offering.billable,
    ...scopeOf(call, offering, more),
    files: more.files ?? [],
    quotas: more.quotas ?? [],
    paused_reason: more.paused_reason ?? "",
    datacite_doi: more.datacite_doi ?? "",
    citation_count: more.citation_count ?? 0,
    latitude: more.latitude ?? null,
    longitude: more.longitude ?? null,
    country: more.country ?? "",
    backend_id: more.backend_id ?? "",
    organization_groups: more.organization_groups ?? organizationGroups(call, offering.organization_groups),
    image: withOrigin(offering.image, origin),
    ...totalsOf(call, offering, more),
    parent_description: parent ? parent.description : null,
    parent_uuid: parent ? parent.uuid : null,
    parent_name: parent ? parent.name : null,
    backend_metadata: more.backend_metadata ?? {},
    has_compliance_requirements: more.has_compliance_requirements ?? false,
    compliance_checklist: more.compliance_checklist ?? null,
    ...side.consent,
    ...side.status,
    google_calendar_is_public: more.google_calendar_is_public ?? null,
    google_calendar_link: more.google_calendar_link ?? null,
  };
}

/** Whether one offering is asked for by its uuid. */
function isRetrieve({ operation }: Call): boolean {
  return /^marketplace_(public|provider)_offerings_retrieve$/.test(operation);
}

/** The plans of an offering that the caller sees, archived ones included; narrowed by `allowed_customer_uuid` of the request. */
export function plansFor(call: Call, offering: Offering): Plan[] {
  const allowed = parseUuid(call.query.get("allowed_customer_uuid")?.at(-1) ?? "");
  const isOpen = planVisibility(call);
  const isAllowed = allowed ? isFor(new Set(call.store.customers.get(allowed)?.organization_groups)) : () => true;
  return offering.plans.filter((plan) => isOpen(plan) && isAllowed(plan)).sort(byPlanName);
}

type TotalKeys = Pick<PublicOfferingDetails, "total_customers" | "total_cost" | "total_cost_estimated">;

/** Counted for a provider who asks for one offering or sorts by them. Nothing is invoiced in the mock. */
function totalsOf(call: Call, offering: Offering, more: Partial<TotalKeys>): Required<TotalKeys> {
  const { operation, query } = call;
  const sorted = (query.get("o")?.at(-1) ?? "").split(",").map((name) => name.replace(/^-/, ""));
  const counts = (name: keyof TotalKeys) =>
    operation === "marketplace_provider_offerings_retrieve" ||
    (operation === "marketplace_provider_offerings_list" && sorted.includes(name));
  return {
    total_customers: more.total_customers ?? (counts("total_customers") ? customersOf(call.store, offering) : null),
    total_cost: more.total_cost ?? (counts("total_cost") ? 0 : null),
    total_cost_estimated: more.total_cost_estimated ?? (counts("total_cost_estimated") ? 0 : null),
  };
}

/** The offerings whose products are made inside the backend object of a resource. */
export function representSubresourceOffering({ uuid, type }: Offering): SubresourceOffering {
  return { uuid, type };
}

/** The components of an offering as Waldur shows them; those of a part are its parent's. */
export function componentsOf(call: Call, offering: Offering): OfferingComponent[] {
  const owner = ownerOfPlans(call.store, offering);
  return owner.components.map((component) =>
    inRelease(call, "OfferingComponent", representComponent(component), component.details, () => ({
      offering_uuid: owner.uuid,
    })),
  );
}

function representComponent(component: Component): OfferingComponent {
  const more = component.details as Partial<OfferingComponent>;
  return {
    uuid: component.uuid,
    billing_type: component.billing_type,
    type: component.type,
    name: component.name,
    description: more.description ?? "",
    measured_unit: component.measured_unit,
    unit_factor: more.unit_factor ?? 1,
    limit_period: component.limit_period,
    limit_amount: component.limit_amount,
    article_code: more.article_code ?? "",
    max_value: more.max_value ?? null,
    min_value: more.min_value ?? null,
    max_available_limit: more.max_available_limit ?? null,
    is_boolean: more.is_boolean ?? false,
    default_limit: more.default_limit ?? null,
    factor: more.factor ?? null,
    is_builtin: more.is_builtin ?? false,
    is_prepaid: more.is_prepaid ?? false,
    overage_component: more.overage_component ?? null,
    min_prepaid_duration: more.min_prepaid_duration ?? null,
    max_prepaid_duration: more.max_prepaid_duration ?? null,
  };
}

/** An empty definition has both its keys. */
function withForm(options: Offering["resource_options"]): PublicOfferingDetails["resource_options"] {
  const { order, options: fields, ...rest } = options as Partial<PublicOfferingDetails["resource_options"]>;
  return { order: order ?? [], options: fields ?? {}, ...rest };
}

type ScopeKeys = Pick<
  ProviderOfferingDetails,
  "scope" | "scope_uuid" | "scope_name" | "scope_state" | "scope_error_message"
>;

const STATES = {
  Creating: "CREATING",
  OK: "OK",
  Erred: "ERRED",
  Updating: "UPDATING",
  Terminating: "DELETING",
  Terminated: null,
} as const;

/** The scope of the offering: the backend object of a resource, or the settings of a service. */
function scopeOf(call: Call, { scope_resource, service_settings }: Offering, more: Partial<ScopeKeys>): ScopeKeys {
  const resource = call.store.resources.get(scope_resource);
  if (resource?.backend_object) {
    return {
      scope: withOrigin(resource.backend_object.scope, call.origin),
      scope_uuid: resource.backend_object.uuid,
      scope_name: resource.name,
      scope_state: STATES[resource.state],
      scope_error_message: resource.error_message,
    };
  }
  return {
    scope: service_settings ? link(call, "service-settings", service_settings) : (more.scope ?? null),
    scope_uuid: service_settings ?? more.scope_uuid ?? null,
    scope_name: more.scope_name ?? null,
    scope_state: more.scope_state ?? (service_settings ? "OK" : null),
    scope_error_message: more.scope_error_message ?? (service_settings ? "" : null),
  };
}
