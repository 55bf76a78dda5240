import { labelOf } from "../rate/labels.js";
import type { Place } from "./journal.js";

/**
 * Types that Waldur 7.9.0, which the contract describes, publishes where the contract knows more and no deviation from
 * the docs says so. A later release that publishes others has changed.
 */
const TYPES: Readonly<Record<string, string[]>> = {
  "MergedPluginOptions.heappe_cluster_id": ["string"],
  "OrderDetails.activation_price": ["number"],
  "OrderDetails.fixed_price": ["number"],
  "OrderDetails.old_cost_estimate": ["string", "null"],
  "Resource.limit_usage.*": ["number"],
  "Resource.limits.*": ["integer"],
};

/** The properties of responses that Waldur 7.9.0 publishes as always there; of most it does not say so. */
export const PUBLISHED_REQUIRED: Readonly<Record<string, string[]>> = {
  BaseComponentUsage: ["created", "date", "measured_unit", "name", "type", "uuid"],
  CascadeConfig: ["steps"],
  CascadeStep: ["label", "name", "type"],
  ComponentMultiplierConfig: ["component_type", "factor"],
  CustomerComponentUsagePolicy: [
    "actions",
    "component_limits_set",
    "created",
    "fired_datetime",
    "has_fired",
    "scope",
    "scope_name",
    "scope_uuid",
    "url",
    "uuid",
  ],
  NestedCustomerUsagePolicyComponent: ["component", "limit", "period_name", "type"],
  OptionField: ["label", "type"],
  OrderUUID: ["order_uuid"],
  ProjectUser: [
    "expiration_time",
    "full_name",
    "offering_user_state",
    "offering_user_username",
    "role",
    "url",
    "username",
    "uuid",
  ],
  ResourcePlanPeriod: ["components", "plan_name", "plan_uuid", "uuid"],
  ResourceResponseStatus: ["status"],
  ResourceUpdate: ["name"],
  SubresourceOffering: ["type", "uuid"],
};

/** Deviations from the docs where what is published agrees with the contract: the words of the docs explain nothing. */
export const DOCS_ONLY: ReadonlySet<string> = new Set([
  "details-has-no-field",
  "provider-end-date-answers-nothing",
  "setters-answer-a-status",
]);

/** The types that were published at a place of a response; nothing where the contract says the same. */
export function publishedTypes({ site }: Place): string[] | undefined {
  return TYPES[labelOf(site)];
}

/** Operations whose response is published as a shape of its own, which requires nothing. */
const UNNAMED: readonly string[] = [
  "marketplace_orders_set_backend_id",
  ...["set_downscaled", "set_paused", "set_restrict_member_access", "set_slug"].flatMap((action) => [
    `marketplace_provider_resources_${action}`,
    `marketplace_resources_${action}`,
  ]),
];

/** The properties of a model that were published as required. */
export function publishedRequired({ operation, pointer }: Place): string[] {
  if (UNNAMED.includes(operation)) return [];
  return PUBLISHED_REQUIRED[labelOf(pointer)] ?? [];
}

/** What schemas say of later operations by mistake, and what a line had for a few releases only. */
const MISPUBLISHED: readonly { readonly operations?: RegExp; readonly words: RegExp }[] = [
  // Until 8.0.8 it answers a resource by the schema, and takes one; it answers the order, and reads nothing.
  { operations: /_restore$/, words: /^(body|response 200)/ },
  // The filters of the list of resources, which do nothing here, and a record without the time that was asked for.
  { operations: /_history(_at)?_(list|retrieve)$/, words: /^query |queried_at$/ },
  // From 8.0.4 to 8.0.7.
  { words: /plugin_options\.keycloak_(base_group|enabled|group_name_template|sync_frequency|username_label)$/ },
];

/** Operations that came and went within a line. */
const GONE: ReadonlySet<string> = new Set(["marketplace_provider_resources_set_keycloak_scopes"]);

/** Whether the line of an operation has it no more. */
export function isGone({ id }: { readonly id: string }): boolean {
  return GONE.has(id);
}

/** Whether a schema says something by mistake, or of what went again within the line. */
export function isMispublished({ operation, words }: Place): boolean {
  return MISPUBLISHED.some((each) => (each.operations?.test(operation) ?? true) && each.words.test(words));
}

/** What published schemas let `field` select though no response has it: properties that are only sent. */
const NOT_SELECTABLE: readonly unknown[] = ["accepting_terms_of_service"];

/** The values that a schema lists at a place, without those that it lists by mistake. */
export function withoutMispublished({ words }: Place, values: unknown[] | undefined): unknown[] | undefined {
  return words === "query field" ? values?.filter((value) => !NOT_SELECTABLE.includes(value)) : values;
}
