import type { OfferingComponent, PublicOfferingDetails, SubresourceOffering } from "../../../../generated/types.js";
import type { Call } from "../../drf/call.js";
import { link } from "../../drf/hyperlinks.js";
import { withOrigin } from "../../world/addresses.js";
import type { Component, Offering } from "../../world/types.js";
import { countsOf } from "./counts.js";
import { organizationGroups } from "./organization-groups.js";
import { locatedDetails } from "./parts.js";
import { representPlan } from "./plan.js";

/** An offering as its public page shows it. What the world does not model is in the offering's `details`. */
export function representOffering(call: Call, offering: Offering): PublicOfferingDetails {
  const { store, origin } = call;
  const customer = store.customers.at(offering.customer);
  const category = store.categories.at(offering.category);
  const parent = store.offerings.get(offering.parent);
  const more = locatedDetails(call, offering.details) as Partial<PublicOfferingDetails>;
  return {
    url: link(call, "marketplace-public-offerings", offering.uuid),
    uuid: offering.uuid,
    // `created` is optional in the world.
    created: more.created ?? "2024-01-01T00:00:00+00:00",
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
    project: more.project ?? null,
    project_uuid: more.project_uuid ?? null,
    project_name: more.project_name ?? null,
    category: link(call, "marketplace-categories", category.uuid),
    category_uuid: category.uuid,
    category_title: category.title,
    attributes: more.attributes ?? {},
    options: more.options ?? { order: [], options: {} },
    resource_options: withForm(offering.resource_options),
    components: offering.components.map(representComponent),
    plugin_options: offering.plugin_options,
    state: offering.state as PublicOfferingDetails["state"],
    vendor_details: more.vendor_details ?? "",
    getting_started: more.getting_started ?? "",
    integration_guide: more.integration_guide ?? "",
    thumbnail: withOrigin(offering.thumbnail, origin),
    order_count: more.order_count ?? countsOf(store, offering).orders,
    plans: offering.plans.map((plan) => representPlan(call, offering, plan)),
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
    total_customers: more.total_customers ?? null,
    total_cost: more.total_cost ?? null,
    total_cost_estimated: more.total_cost_estimated ?? null,
    parent_description: parent ? parent.description : null,
    parent_uuid: parent ? parent.uuid : null,
    parent_name: parent ? parent.name : null,
    backend_metadata: more.backend_metadata ?? {},
    has_compliance_requirements: more.has_compliance_requirements ?? false,
    compliance_checklist: more.compliance_checklist ?? null,
    user_has_consent: more.user_has_consent ?? false,
    google_calendar_is_public: more.google_calendar_is_public ?? null,
    google_calendar_link: more.google_calendar_link ?? null,
    promotion_campaigns: more.promotion_campaigns ?? [],
  };
}

/** The offerings whose products are made inside the backend object of a resource. */
export function representSubresourceOffering({ uuid, type }: Offering): SubresourceOffering {
  return { uuid, type };
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
  PublicOfferingDetails,
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
