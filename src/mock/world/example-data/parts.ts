import type { FileRow } from "../file.js";
import type { JsonObject } from "../types.js";

type Offering = FileRow<"offerings">;
type Component = NonNullable<Offering["components"]>[number];
type Plan = NonNullable<Offering["plans"]>[number];

/** Fields of `OfferingComponent` that the world does not model. */
function componentDetails(fields: JsonObject): JsonObject {
  return {
    description: "",
    unit_factor: 1,
    article_code: "",
    max_value: null,
    min_value: null,
    max_available_limit: null,
    is_boolean: false,
    default_limit: null,
    factor: null,
    is_builtin: false,
    is_prepaid: false,
    overage_component: null,
    min_prepaid_duration: null,
    max_prepaid_duration: null,
    ...fields,
  };
}

/** What a plan charges for a component. */
export interface Price {
  component: Component;
  price: number;
  /** Price from next month on. */
  future?: number;
  /** How much is included; for fixed components. */
  amount?: number;
  discount?: { threshold: number; rate: number };
}

/** Prices of a plan, and other fields of `BasePublicPlan`. */
function planDetails(prices: readonly Price[], fields: JsonObject = {}): JsonObject {
  return {
    components: prices.map(({ component, price, future, amount = 0, discount }) => ({
      type: component.type,
      name: component.name,
      measured_unit: component.measured_unit,
      amount,
      price: price.toFixed(10),
      future_price: future?.toFixed(10) ?? null,
      discount_threshold: discount?.threshold ?? null,
      discount_rate: discount?.rate ?? null,
    })),
    ...fields,
  };
}

/** Fields of `PublicOfferingDetails` that the world does not model. */
export function offeringDetails(fields: JsonObject): JsonObject {
  return {
    full_description: "",
    privacy_policy_link: "",
    access_url: "",
    endpoints: [],
    software_catalogs: [],
    partitions: [],
    roles: [],
    project: null,
    project_uuid: null,
    project_name: null,
    attributes: {},
    options: { order: [], options: {} },
    vendor_details: "",
    getting_started: "",
    integration_guide: "",
    screenshots: [],
    scope: null,
    scope_uuid: null,
    scope_name: null,
    scope_state: null,
    scope_error_message: null,
    files: [],
    quotas: [],
    paused_reason: "",
    datacite_doi: "",
    citation_count: 0,
    latitude: null,
    longitude: null,
    country: "",
    backend_id: "",
    organization_groups: [],
    total_customers: null,
    total_cost: null,
    total_cost_estimated: null,
    backend_metadata: {},
    has_compliance_requirements: false,
    compliance_checklist: null,
    user_has_consent: false,
    google_calendar_is_public: null,
    google_calendar_link: null,
    promotion_campaigns: [],
    ...fields,
  };
}

/** A component without limits. */
export function component(
  uuid: string,
  [type, name, measured_unit]: readonly [string, string, string],
  fields: Partial<Omit<Component, "uuid" | "type" | "name" | "measured_unit">> = {},
): Component {
  return {
    uuid,
    type,
    name,
    measured_unit,
    ...fields,
    details: componentDetails(fields.details ?? {}),
  };
}

/** A plan per month. */
export function plan(uuid: string, name: string, description: string, prices: Price[], fields: JsonObject = {}): Plan {
  return { uuid, name, description, details: planDetails(prices, fields) };
}
