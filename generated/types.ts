// Made by `npm run generate` from openapi/. Do not edit.

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<any> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<any> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<any> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<any> ? K : never]?: never;
} : T;
export interface paths {
    "/api/marketplace-component-usages/": {
        get: operations["marketplace_component_usages_list"];
        head: operations["marketplace_component_usages_count"];
    };
    "/api/marketplace-component-usages/{uuid}/": {
        get: operations["marketplace_component_usages_retrieve"];
    };
    "/api/marketplace-component-usages/{uuid}/set_user_usage/": {
        post: operations["marketplace_component_usages_set_user_usage"];
    };
    "/api/marketplace-component-usages/set_usage/": {
        post: operations["marketplace_component_usages_set_usage"];
    };
    "/api/marketplace-customer-component-usage-policies/": {
        get: operations["marketplace_customer_component_usage_policies_list"];
        post: operations["marketplace_customer_component_usage_policies_create"];
        head: operations["marketplace_customer_component_usage_policies_count"];
    };
    "/api/marketplace-customer-component-usage-policies/{uuid}/": {
        get: operations["marketplace_customer_component_usage_policies_retrieve"];
        put: operations["marketplace_customer_component_usage_policies_update"];
        delete: operations["marketplace_customer_component_usage_policies_destroy"];
        patch: operations["marketplace_customer_component_usage_policies_partial_update"];
    };
    "/api/marketplace-customer-component-usage-policies/actions/": {
        get: operations["marketplace_customer_component_usage_policies_actions_retrieve"];
        head: operations["marketplace_customer_component_usage_policies_actions_count"];
    };
    "/api/marketplace-offering-users/": {
        get: operations["marketplace_offering_users_list"];
        head: operations["marketplace_offering_users_count"];
    };
    "/api/marketplace-offering-users/{uuid}/": {
        get: operations["marketplace_offering_users_retrieve"];
    };
    "/api/marketplace-orders/": {
        get: operations["marketplace_orders_list"];
        head: operations["marketplace_orders_count"];
    };
    "/api/marketplace-orders/{uuid}/": {
        get: operations["marketplace_orders_retrieve"];
        delete: operations["marketplace_orders_destroy"];
    };
    "/api/marketplace-orders/{uuid}/approve_by_consumer/": {
        post: operations["marketplace_orders_approve_by_consumer"];
    };
    "/api/marketplace-orders/{uuid}/approve_by_provider/": {
        post: operations["marketplace_orders_approve_by_provider"];
    };
    "/api/marketplace-orders/{uuid}/cancel/": {
        post: operations["marketplace_orders_cancel"];
    };
    "/api/marketplace-orders/{uuid}/offering/": {
        get: operations["marketplace_orders_offering_retrieve"];
    };
    "/api/marketplace-orders/{uuid}/reject_by_consumer/": {
        post: operations["marketplace_orders_reject_by_consumer"];
    };
    "/api/marketplace-orders/{uuid}/reject_by_provider/": {
        post: operations["marketplace_orders_reject_by_provider"];
    };
    "/api/marketplace-orders/{uuid}/set_backend_id/": {
        post: operations["marketplace_orders_set_backend_id"];
    };
    "/api/marketplace-orders/{uuid}/set_state_done/": {
        post: operations["marketplace_orders_set_state_done"];
    };
    "/api/marketplace-orders/{uuid}/set_state_erred/": {
        post: operations["marketplace_orders_set_state_erred"];
    };
    "/api/marketplace-orders/{uuid}/set_state_executing/": {
        post: operations["marketplace_orders_set_state_executing"];
    };
    "/api/marketplace-orders/{uuid}/unlink/": {
        post: operations["marketplace_orders_unlink"];
    };
    "/api/marketplace-provider-resources/": {
        get: operations["marketplace_provider_resources_list"];
        head: operations["marketplace_provider_resources_count"];
    };
    "/api/marketplace-provider-resources/{uuid}/": {
        get: operations["marketplace_provider_resources_retrieve"];
        put: operations["marketplace_provider_resources_update"];
        patch: operations["marketplace_provider_resources_partial_update"];
    };
    "/api/marketplace-provider-resources/{uuid}/details/": {
        get: operations["marketplace_provider_resources_details_retrieve"];
    };
    "/api/marketplace-provider-resources/{uuid}/glauth_users_config/": {
        get: operations["marketplace_provider_resources_glauth_users_config_retrieve"];
    };
    "/api/marketplace-provider-resources/{uuid}/move_resource/": {
        post: operations["marketplace_provider_resources_move_resource"];
    };
    "/api/marketplace-provider-resources/{uuid}/offering/": {
        get: operations["marketplace_provider_resources_offering_retrieve"];
    };
    "/api/marketplace-provider-resources/{uuid}/offering_for_subresources/": {
        get: operations["marketplace_provider_resources_offering_for_subresources_list"];
    };
    "/api/marketplace-provider-resources/{uuid}/plan_periods/": {
        get: operations["marketplace_provider_resources_plan_periods_list"];
    };
    "/api/marketplace-provider-resources/{uuid}/pull/": {
        post: operations["marketplace_provider_resources_pull"];
    };
    "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/": {
        post: operations["marketplace_provider_resources_refresh_last_sync"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_as_erred/": {
        post: operations["marketplace_provider_resources_set_as_erred"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_as_ok/": {
        post: operations["marketplace_provider_resources_set_as_ok"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_backend_id/": {
        post: operations["marketplace_provider_resources_set_backend_id"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_backend_metadata/": {
        post: operations["marketplace_provider_resources_set_backend_metadata"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_downscaled/": {
        post: operations["marketplace_provider_resources_set_downscaled"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_end_date_by_provider/": {
        post: operations["marketplace_provider_resources_set_end_date_by_provider"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_end_date_by_staff/": {
        post: operations["marketplace_provider_resources_set_end_date_by_staff"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_limits/": {
        post: operations["marketplace_provider_resources_set_limits"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_paused/": {
        post: operations["marketplace_provider_resources_set_paused"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_restrict_member_access/": {
        post: operations["marketplace_provider_resources_set_restrict_member_access"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_slug/": {
        post: operations["marketplace_provider_resources_set_slug"];
    };
    "/api/marketplace-provider-resources/{uuid}/submit_report/": {
        post: operations["marketplace_provider_resources_submit_report"];
    };
    "/api/marketplace-provider-resources/{uuid}/team/": {
        get: operations["marketplace_provider_resources_team_list"];
    };
    "/api/marketplace-provider-resources/{uuid}/terminate/": {
        post: operations["marketplace_provider_resources_terminate"];
    };
    "/api/marketplace-provider-resources/{uuid}/unlink/": {
        post: operations["marketplace_provider_resources_unlink"];
    };
    "/api/marketplace-provider-resources/{uuid}/update_options/": {
        post: operations["marketplace_provider_resources_update_options"];
    };
    "/api/marketplace-provider-resources/{uuid}/update_options_direct/": {
        post: operations["marketplace_provider_resources_update_options_direct"];
    };
    "/api/marketplace-resources/": {
        get: operations["marketplace_resources_list"];
        head: operations["marketplace_resources_count"];
    };
    "/api/marketplace-resources/{uuid}/": {
        get: operations["marketplace_resources_retrieve"];
        put: operations["marketplace_resources_update"];
        patch: operations["marketplace_resources_partial_update"];
    };
    "/api/marketplace-resources/{uuid}/details/": {
        get: operations["marketplace_resources_details_retrieve"];
    };
    "/api/marketplace-resources/{uuid}/glauth_users_config/": {
        get: operations["marketplace_resources_glauth_users_config_retrieve"];
    };
    "/api/marketplace-resources/{uuid}/move_resource/": {
        post: operations["marketplace_resources_move_resource"];
    };
    "/api/marketplace-resources/{uuid}/offering/": {
        get: operations["marketplace_resources_offering_retrieve"];
    };
    "/api/marketplace-resources/{uuid}/offering_for_subresources/": {
        get: operations["marketplace_resources_offering_for_subresources_list"];
    };
    "/api/marketplace-resources/{uuid}/plan_periods/": {
        get: operations["marketplace_resources_plan_periods_list"];
    };
    "/api/marketplace-resources/{uuid}/pull/": {
        post: operations["marketplace_resources_pull"];
    };
    "/api/marketplace-resources/{uuid}/set_downscaled/": {
        post: operations["marketplace_resources_set_downscaled"];
    };
    "/api/marketplace-resources/{uuid}/set_end_date_by_staff/": {
        post: operations["marketplace_resources_set_end_date_by_staff"];
    };
    "/api/marketplace-resources/{uuid}/set_paused/": {
        post: operations["marketplace_resources_set_paused"];
    };
    "/api/marketplace-resources/{uuid}/set_restrict_member_access/": {
        post: operations["marketplace_resources_set_restrict_member_access"];
    };
    "/api/marketplace-resources/{uuid}/set_slug/": {
        post: operations["marketplace_resources_set_slug"];
    };
    "/api/marketplace-resources/{uuid}/switch_plan/": {
        post: operations["marketplace_resources_switch_plan"];
    };
    "/api/marketplace-resources/{uuid}/team/": {
        get: operations["marketplace_resources_team_list"];
    };
    "/api/marketplace-resources/{uuid}/terminate/": {
        post: operations["marketplace_resources_terminate"];
    };
    "/api/marketplace-resources/{uuid}/unlink/": {
        post: operations["marketplace_resources_unlink"];
    };
    "/api/marketplace-resources/{uuid}/update_limits/": {
        post: operations["marketplace_resources_update_limits"];
    };
    "/api/marketplace-resources/{uuid}/update_options/": {
        post: operations["marketplace_resources_update_options"];
    };
    "/api/marketplace-public-offerings/": {
        get: operations["marketplace_public_offerings_list"];
        head: operations["marketplace_public_offerings_count"];
    };
    "/api/marketplace-public-offerings/{uuid}/": {
        get: operations["marketplace_public_offerings_retrieve"];
    };
    "/api/marketplace-public-offerings/{uuid}/plans/": {
        get: operations["marketplace_public_offerings_plans_list"];
    };
    "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/": {
        get: operations["marketplace_public_offerings_plans_retrieve"];
    };
    "/api/marketplace-provider-offerings/": {
        get: operations["marketplace_provider_offerings_list"];
        head: operations["marketplace_provider_offerings_count"];
    };
    "/api/marketplace-provider-offerings/{uuid}/": {
        get: operations["marketplace_provider_offerings_retrieve"];
    };
    "/api/marketplace-plans/": {
        get: operations["marketplace_plans_list"];
        head: operations["marketplace_plans_count"];
    };
    "/api/marketplace-plans/{uuid}/": {
        get: operations["marketplace_plans_retrieve"];
    };
    "/api/marketplace-resource-offerings/{category_uuid}/": {
        get: operations["marketplace_resource_offerings_list"];
    };
    "/api/marketplace-categories/": {
        get: operations["marketplace_categories_list"];
        head: operations["marketplace_categories_count"];
    };
    "/api/marketplace-categories/{uuid}/": {
        get: operations["marketplace_categories_retrieve"];
    };
    "/api/marketplace-service-providers/": {
        get: operations["marketplace_service_providers_list"];
        head: operations["marketplace_service_providers_count"];
    };
    "/api/marketplace-service-providers/{uuid}/": {
        get: operations["marketplace_service_providers_retrieve"];
    };
    "/api/marketplace-component-user-usages/": {
        get: operations["marketplace_component_user_usages_list"];
        head: operations["marketplace_component_user_usages_count"];
    };
    "/api/marketplace-component-user-usages/{uuid}/": {
        get: operations["marketplace_component_user_usages_retrieve"];
    };
    "/api-auth/logout/": {
        post: operations["api_auth_logout"];
    };
    "/api-auth/password/": {
        post: operations["api_auth_password"];
    };
    "/api/configuration/": {
        get: operations["configuration_retrieve"];
    };
    "/api/customers/": {
        get: operations["customers_list"];
        head: operations["customers_count"];
    };
    "/api/customers/{uuid}/": {
        get: operations["customers_retrieve"];
    };
    "/api/events/": {
        get: operations["events_list"];
        head: operations["events_count"];
    };
    "/api/organization-groups/": {
        get: operations["organization_groups_list"];
        head: operations["organization_groups_count"];
    };
    "/api/organization-groups/{uuid}/": {
        get: operations["organization_groups_retrieve"];
    };
    "/api/projects/": {
        get: operations["projects_list"];
        head: operations["projects_count"];
    };
    "/api/projects/{uuid}/": {
        get: operations["projects_retrieve"];
    };
    "/api/roles/": {
        get: operations["roles_list"];
        head: operations["roles_count"];
    };
    "/api/roles/{uuid}/": {
        get: operations["roles_retrieve"];
    };
    "/api/users/": {
        get: operations["users_list"];
        head: operations["users_count"];
    };
    "/api/users/{uuid}/": {
        get: operations["users_retrieve"];
    };
    "/api/users/me/": {
        get: operations["users_me_retrieve"];
        head: operations["users_me_count"];
    };
    "/api/version/": {
        get: operations["version_retrieve"];
    };
}
export type webhooks = Record<string, never>;
/**
 * uuid
 * @description A uuid as Waldur writes it: 32 lowercase hex digits without dashes. Waldur also reads dashes and capitals, so a value from elsewhere can be sent as it is; compare uuids only after removing dashes and lowering the case.
 * @example b9005020ea014056801f86ab919a8aef
 */
export type Uuid = string;
/**
 * @description A field that the list of component usages can be ordered by; with `-` in front, descending.
 * @enum {string}
 */
export type ComponentUsageOrdering = "-billing_period" | "-usage" | "billing_period" | "usage";
/**
 * @description A field of a component usage that `field` can select.
 * @enum {string}
 */
export type ComponentUsageFieldName = "billing_period" | "created" | "customer_name" | "customer_uuid" | "date" | "description" | "measured_unit" | "modified_by" | "name" | "offering_name" | "offering_uuid" | "project_name" | "project_uuid" | "recurring" | "resource_name" | "resource_uuid" | "type" | "usage" | "uuid";
/** @description Absolute URLs of the neighbouring pages as `<url>; rel="name"`, joined by commas: `first` and `last` always, `prev` and `next` where they exist. The URLs keep the filters of the request. */
export type LinkHeader = string;
/**
 * @description Key of a component within its offering, such as `cpu`. Reports, limits and usages name the component by it. Usually letters, digits, `_`, `-`, `/` and `:`.
 * @example cpu
 */
export type ComponentType = string;
/** @description How much of one component a resource used in one billing period, which is a calendar month. A resource has at most one record per component, plan period and month; a new report for the month replaces its amount. */
export type ComponentUsage = {
    /** @description Identifies this record. It stays the same when the amount is reported again. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description When the record came to be, with the first report for its month, in UTC.
     */
    created: string;
    /** @description Remark of whoever reported the usage, empty when there is none. Every report replaces it. */
    description: string;
    /** @description Key of the component within its offering, such as `cpu`. It is the `type` of a usage report and the key under which a resource's limits and current usages list the component. */
    type: ComponentType;
    /** @description Name of the component for people, such as `CPU`. */
    name: string;
    /** @description Unit in which `usage` counts, such as `CPU-hours`. Free text of the offering. */
    measured_unit: string;
    /** @description Amount used in the billing period, in `measured_unit`, as a decimal string with two places. Convert it before you compute, by `toNumber()` of this package or `Number()`. Only old SLURM offerings (`SlurmInvoices.SlurmPackage`) send a JSON number, a whole one. Negative where a report was. */
    usage: string | number;
    /**
     * Format: date-time
     * @description When the amount was reported last, or the moment that the report was dated to, in UTC.
     */
    date: string;
    /** @description Whether the amount is copied into the next month when that month's invoice is made. It stops when a report for the component leaves it out. */
    recurring: boolean;
    /** @description Name of the resource that used the component. */
    resource_name: string;
    /** @description Uuid of the resource that used the component. */
    resource_uuid: Uuid;
    /** @description Name of the offering that the resource comes from. */
    offering_name: string;
    /** @description Uuid of the offering that the resource comes from. */
    offering_uuid: Uuid;
    /** @description Name of the project that the resource belongs to. */
    project_name: string;
    /** @description Uuid of the project that the resource belongs to. */
    project_uuid: Uuid;
    /** @description Name of the organization that the project belongs to, which is the one that consumes and pays. */
    customer_name: string;
    /** @description Uuid of the consuming organization, not of the one that provides the offering. */
    customer_uuid: Uuid;
    /**
     * Format: date
     * @description First day of the month that the usage counts for, as `YYYY-MM-DD`.
     */
    billing_period: string;
    /** @description Number of the user who reported last, from Waldur's database; it is not a uuid, and no URL takes it. Null when no user did. */
    modified_by: number | null;
};
/** @description What is wrong with one field: usually an array of sentences. For a list of objects it is an array with one object per item (empty for a good item), for a nested object an object of the same kind, and in a few places a bare sentence. */
export type FieldErrors = (string | {
    [key: string]: FieldErrors;
})[] | {
    [key: string]: FieldErrors;
} | string;
/** @description Why the values of a request were refused. Usually an object: one key per field of the body or per query parameter, `non_field_errors` for what concerns several fields, `detail` for a body that is not JSON. Refusals that come up while saving, such as a limit that is passed, are a bare array of sentences instead. */
export type ValidationError = {
    [key: string]: FieldErrors;
} | string[];
/** @description An error told in one sentence. Waldur uses it for everything that is not about a value in the request. */
export type ErrorDetail = {
    /** @description What is wrong, in the language of the request's `Accept-Language`. Meant for people; to tell cases apart, use the status. */
    detail: string;
};
/** @description Why a list has nothing to give: `detail` for a page that does not exist, or, for a hyperlink filter whose path leads nowhere, what Waldur tried; the latter is a by-product and no contract. */
export type PageNotFoundError = {
    /** @description Always `Invalid page.`, in the language of the request. */
    detail?: string;
    /** @description The path of the filter's URL. */
    path?: string;
    /** @description What Waldur compared the path with. Free-form. */
    tried?: unknown[];
};
/** @description What one user of a resource used, as a share of a component usage. */
export type ComponentUserUsageCreateRequest = {
    /**
     * Format: decimal
     * @description Amount that the user used in the billing period of the record, in the component's unit. It replaces an earlier amount of the same username. A number or a string of at most 20 digits, two of them decimals. A username without an amount gets 0 when it is left out; send it always, because leaving it out for a username that has one fails with status 500.
     */
    usage?: string | number;
    /** @description Name of the user's account at the offering, 1 to 100 characters. It alone says whose share this is, and it need not belong to a user that Waldur knows. */
    username: string;
    /**
     * Format: uri
     * @description URL of the offering user behind the username, `https://api.example.com/api/marketplace-offering-users/{uuid}/`. It is stored with the first amount only, and not checked against the offering.
     */
    user?: string;
    /**
     * Format: date-time
     * @description Moment that the usage is dated to, for staff only, from 7.9.0 on. The share then goes to the record of that month, which is made with usage 0 where it is missing, and not to the record in the URL.
     */
    date?: string;
};
/** @description The amount of one component in a usage report. */
export type ComponentUsageItemRequest = {
    /** @description Key of the component within the offering, such as `cpu`. The component has to be billed by usage or by limit; every other kind is refused. */
    type: string;
    /**
     * Format: decimal
     * @description Amount used in the whole billing period so far. It replaces what was reported before, it is not added to it. A number or a string of at most 20 digits, two of them decimals; a string keeps every digit. More decimals are refused, in a number too. Negative amounts are accepted.
     */
    amount: string | number;
    /** @description Remark for people. It replaces the record's remark; when left out, the record has an empty one. */
    description?: string;
    /**
     * @description Whether the amount goes on counting in the months to come, until a report says otherwise. A report that leaves it out switches it off.
     * @default false
     */
    recurring?: boolean;
};
/** @description A usage report for one resource. The resource is named by `resource` or by `plan_period`, and one of the two has to be there. */
export type ComponentUsageCreateRequest = {
    /** @description What was used, one entry per component; of two entries for the same component the last one counts. An empty list is accepted and empties the resource's `current_usages`. */
    usages: ComponentUsageItemRequest[];
    /** @description Plan period to report for; its resource is the one reported on. One that ended before the current month is refused. When `resource` is sent too, the plan period wins, even if the two do not belong together. */
    plan_period?: Uuid;
    /** @description Resource to report on, which needs a plan and the state OK, Updating or Terminating. The usage goes to its current plan period, or to none when there is none. */
    resource?: Uuid;
    /**
     * Format: date-time
     * @description Moment that the usage is dated to; it decides the billing period. Only staff may send it, from 7.9.0 on; an older server ignores it. Later releases refuse one to come, and let a provider send it too, for a past month only when every entry is of a limit-based component. The current moment when left out.
     */
    date?: string;
} & ({
    /** @description The plan period to report for. */
    plan_period: Uuid;
} | {
    /** @description The resource to report on. */
    resource: Uuid;
});
/**
 * Format: uri
 * @description URL of an organization, `https://api.example.com/api/customers/{uuid}/`.
 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
 */
export type CustomerUrl = string;
/**
 * @description Period of a usage policy, 1 for all time, 2 for one month, 3 for three months and 4 for twelve months.
 * @enum {integer}
 */
export type PeriodEnum = 1 | 2 | 3 | 4;
/**
 * @description Name of a usage policy's period, in the order of `PeriodEnum`.
 * @enum {string}
 */
export type PeriodName = "Total" | "1 month" | "3 month" | "12 month";
/** @description A limit of a policy: how much of one component all resources of the organization together may use in one period. */
export type NestedCustomerUsagePolicyComponent = {
    /** @description Key of the component within its offering, such as `cpu`. */
    type: ComponentType;
    /** @description Largest sum of usage that is still allowed, a whole number in the component's unit. The policy fires when the sum is greater, not when it is equal. */
    limit: number;
    /** @description Which usage is summed up: 1 all usage ever reported, 2 that of the current month, 3 that of the current and the two months before, 4 that of the current and the eleven months before. */
    period: PeriodEnum;
    /** @description Name of the period, for people. */
    period_name: PeriodName;
    /** @description Uuid of the component, which belongs to one offering. */
    component: Uuid;
};
/** @description A rule that watches what all resources in all projects of one organization use. It fires as soon as one of its component limits is passed, and then carries out its actions. */
export type CustomerComponentUsagePolicy = {
    /** @description Identifies the policy. */
    uuid: Uuid;
    /**
     * Format: uri
     * @description URL of this policy.
     */
    url: string;
    /** @description URL of the organization that the policy watches, `https://api.example.com/api/customers/{uuid}/`. */
    scope: CustomerUrl;
    /** @description Name of the organization that the policy watches. */
    scope_name: string;
    /** @description Uuid of the organization that the policy watches. */
    scope_uuid: Uuid;
    /** @description Names of the actions that the policy carries out, joined by commas without blanks. The names are those that `actions/` lists. */
    actions: string;
    /**
     * Format: date-time
     * @description When the policy was created, in UTC.
     */
    created: string;
    /** @description Full name of the user who created the policy. Left out when no user did. */
    created_by_full_name?: string;
    /** @description Username of the user who created the policy. Left out when no user did. */
    created_by_username?: string;
    /** @description Whether the policy is fired. It goes on when a sum of usage is greater than its limit, and off with the next usage report, or the first of a month, that finds every sum within its limit. */
    has_fired: boolean;
    /**
     * Format: date-time
     * @description When the policy fired last or went back to normal, whichever was later, in UTC; null if it never fired. Read `has_fired` to know the present state. Later releases keep the moment of firing in some cases.
     */
    fired_datetime: string | null;
    /** @description Extra data for the actions, with the names of actions as keys; `{}` when there is none. Only `notify_external_user` has a fixed shape, the values of all other keys are free. */
    options: {
        /** @description E-mail addresses that the action writes to, joined by commas. */
        notify_external_user?: string;
    } & {
        [key: string]: unknown;
    };
    /** @description The limits that the policy watches, each on its own. A policy without any never fires. */
    component_limits_set: NestedCustomerUsagePolicyComponent[];
};
/**
 * @description What a policy does when a limit is passed: names from `PolicyActionName`, joined by commas without blanks. A blank after a comma makes the name unknown.
 * @example notify_organization_owners,request_downscaling
 */
export type PolicyActions = string;
/** @description A limit to set: how much of one component all resources of the organization together may use in one period. */
export type NestedCustomerUsagePolicyComponentRequest = {
    /** @description Largest sum of usage that is still allowed, a whole number in the component's unit. The policy fires when the sum is greater. Negative numbers are accepted. */
    limit: number;
    /** @description Which usage is summed up: 1 all usage ever reported, 2 that of the current month, 3 that of the current and the two months before, 4 that of the current and the eleven months before. Leaving it out fails with status 500. */
    period: PeriodEnum;
    /** @description Uuid of the component, which has to be billed by usage or by limit. It may belong to any offering, also to one that the organization does not use. */
    component: Uuid;
};
/** @description A complete policy, to create one or to replace one. */
export type CustomerComponentUsagePolicyRequest = {
    /** @description URL of the organization to watch, `https://api.example.com/api/customers/{uuid}/`. It may be another one than before when a policy is replaced. */
    scope: CustomerUrl;
    /** @description What to do when a limit is passed: names that `actions/` lists, joined by commas without blanks. A blank after a comma makes the name unknown. */
    actions: PolicyActions;
    /** @description Extra data for the actions, with the names of actions as keys; `{}` when left out of a new policy. Only `notify_external_user` has a fixed shape, the values of all other keys are free. A key that is no action name fails with status 500. */
    options?: {
        /** @description E-mail addresses that the action writes to, joined by commas; blanks around them and empty parts are ignored. Any other text or type is refused. */
        notify_external_user?: string;
    } & {
        [key: string]: unknown;
    };
    /** @description The limits to watch, each pair of component and period at most once. They replace all limits that the policy had. An empty list is accepted; such a policy never fires. */
    component_limits_set: NestedCustomerUsagePolicyComponentRequest[];
};
/** @description The parts of a policy to change. What is left out stays as it is. */
export type PatchedCustomerComponentUsagePolicyRequest = {
    /** @description URL of the organization to watch from now on, `https://api.example.com/api/customers/{uuid}/`. */
    scope?: CustomerUrl;
    /** @description What to do when a limit is passed, in place of all actions so far: names that `actions/` lists, joined by commas without blanks. A blank after a comma makes the name unknown. */
    actions?: PolicyActions;
    /** @description Extra data for the actions, with the names of actions as keys, in place of all options so far. Only `notify_external_user` has a fixed shape, the values of all other keys are free. A key that is no action name fails with status 500. */
    options?: {
        /** @description E-mail addresses that the action writes to, joined by commas; blanks around them and empty parts are ignored. Any other text or type is refused. */
        notify_external_user?: string;
    } & {
        [key: string]: unknown;
    };
    /** @description The limits to watch, in place of all limits so far; there is no way to change a single one. Each pair of component and period may stand in it once. An empty list removes every limit. */
    component_limits_set?: NestedCustomerUsagePolicyComponentRequest[];
};
/**
 * @description What a policy can do when a limit is passed. `notify_organization_owners` and `notify_external_user` send mail, and `terminate_resources` orders the termination of every resource of the organization. `request_downscaling`, `request_pausing` and `restrict_members` set the resource flag of that kind, where the offering allows it, until the policy is back within its limits. The two `block_` actions refuse new resources, or changes of existing ones, while the policy is fired.
 * @enum {string}
 */
export type PolicyActionName = "notify_organization_owners" | "notify_external_user" | "block_creation_of_new_resources" | "block_modification_of_existing_resources" | "terminate_resources" | "request_downscaling" | "restrict_members" | "request_pausing";
/**
 * @description What accounts can be sorted by.
 * @enum {string}
 */
export type OfferingUserOrdering = "created" | "-created" | "modified" | "-modified" | "username" | "-username";
/**
 * @description How far an account is at its offering.
 * @enum {string}
 */
export type OfferingUserState = "Requested" | "Creating" | "Pending account linking" | "Pending additional validation" | "OK" | "Requested deletion" | "Deleting" | "Deleted" | "Error creating" | "Error deleting";
/**
 * @description A field of an account that `field` can select.
 * @enum {string}
 */
export type OfferingUserFieldName = "created" | "customer_name" | "customer_uuid" | "has_compliance_checklist" | "has_consent" | "is_restricted" | "modified" | "offering" | "offering_name" | "offering_uuid" | "requires_reconsent" | "service_provider_comment" | "service_provider_comment_url" | "state" | "url" | "user" | "user_email" | "user_full_name" | "user_username" | "user_uuid" | "username" | "uuid";
/** @description The account that a user has at an offering, or is to get there. */
export type OfferingUser = {
    /**
     * Format: uri
     * @description Address of the account.
     */
    url: string;
    /** @description The account's uuid. */
    uuid: Uuid;
    /**
     * Format: uri
     * @description Address of the user, under `/api/users/`.
     */
    user: string;
    /**
     * Format: uri
     * @description Address of the offering as its provider sees it, under `/api/marketplace-provider-offerings/`.
     */
    offering: string;
    /** @description Name of the account at the offering. Empty or null while it has none. */
    username: string | null;
    /** @description Uuid of the offering. */
    offering_uuid: Uuid;
    /** @description Name of the offering. */
    offering_name: string;
    /** @description Uuid of the user. */
    user_uuid: Uuid;
    /** @description Name with which the user signs in to Waldur. */
    user_username: string;
    /** @description First and last name of the user, or an empty string. */
    user_full_name: string;
    /** @description E-mail address of the user, empty when Waldur has none. */
    user_email: string;
    /**
     * Format: date-time
     * @description When the account was asked for, in UTC.
     */
    created: string;
    /**
     * Format: date-time
     * @description When the record was changed last, in UTC.
     */
    modified: string;
    /** @description Uuid of the organization that owns the offering, not of one that the user belongs to. */
    customer_uuid: Uuid;
    /** @description Name of that organization. */
    customer_name: string;
    /** @description Whether the service is to restrict the account. */
    is_restricted: boolean;
    /** @description How far the account is: asked for, being created, waiting for the user, usable (`OK`), on the way to deletion, or failed. */
    state: OfferingUserState;
    /** @description What the provider says to the user about a state in which the account waits, or an empty string. */
    service_provider_comment: string;
    /** @description Where the user finds more about that, or an empty string. */
    service_provider_comment_url: string;
    /** @description Whether the user has agreed to the offering's terms of service. */
    has_consent: boolean;
    /** @description Whether the user has to agree again, because the terms have changed. */
    requires_reconsent: boolean;
    /** @description Whether the user has to fill in a checklist for the offering. */
    has_compliance_checklist: boolean;
};
/**
 * @description A field that the list of orders can be ordered by; with `-` in front, descending.
 * @enum {string}
 */
export type OrderOrdering = "-consumer_reviewed_at" | "-cost" | "-created" | "-state" | "consumer_reviewed_at" | "cost" | "created" | "state";
/**
 * @description Where an order stands. It waits for approval by the consumer (`pending-consumer`), for its project to start (`pending-project`), for its own start date (`pending-start-date`) or for the provider (`pending-provider`), is then `executing`, and ends as `done`, `erred`, `canceled` or `rejected`.
 * @enum {string}
 */
export type OrderState = "pending-consumer" | "pending-provider" | "pending-project" | "pending-start-date" | "executing" | "done" | "erred" | "canceled" | "rejected";
/**
 * @description What an order does to a resource.
 * @enum {string}
 */
export type RequestTypes = "Create" | "Update" | "Terminate";
/**
 * @description A field of an order that `field` can select.
 * @enum {string}
 */
export type OrderFieldName = "activation_price" | "attachment" | "attributes" | "backend_id" | "callback_url" | "can_terminate" | "category_icon" | "category_title" | "category_uuid" | "completed_at" | "consumer_reviewed_at" | "consumer_reviewed_by" | "consumer_reviewed_by_full_name" | "consumer_reviewed_by_username" | "cost" | "created" | "created_by_civil_number" | "created_by_full_name" | "created_by_username" | "customer_name" | "customer_slug" | "customer_uuid" | "error_message" | "error_traceback" | "fixed_price" | "issue" | "limits" | "marketplace_resource_uuid" | "modified" | "new_cost_estimate" | "new_plan_name" | "new_plan_uuid" | "offering" | "offering_billable" | "offering_description" | "offering_image" | "offering_name" | "offering_plugin_options" | "offering_shared" | "offering_thumbnail" | "offering_type" | "offering_uuid" | "old_cost_estimate" | "old_plan_name" | "old_plan_uuid" | "output" | "plan" | "plan_description" | "plan_name" | "plan_unit" | "plan_uuid" | "project_description" | "project_name" | "project_slug" | "project_uuid" | "provider_name" | "provider_reviewed_at" | "provider_reviewed_by" | "provider_reviewed_by_full_name" | "provider_reviewed_by_username" | "provider_slug" | "provider_uuid" | "request_comment" | "resource_name" | "resource_type" | "resource_uuid" | "slug" | "start_date" | "state" | "termination_comment" | "type" | "url" | "uuid";
/**
 * @description How the storage of an OpenStack tenant is limited.
 * @enum {string}
 */
export type StorageModeEnum = "fixed" | "dynamic";
/**
 * @description Where account names at an offering come from.
 * @enum {string}
 */
export type UsernameGenerationPolicyEnum = "service_provider" | "anonymized" | "full_name" | "waldur_username" | "freeipa" | "identity_claim";
/**
 * @description Who runs a Rancher cluster.
 * @enum {string}
 */
export type DeploymentModeEnum = "self_managed" | "managed";
/** @description Settings of an offering that are not secret. All keys are optional: one is there when the provider set it or the plugin gives it a value. Other keys than these may appear. */
export type MergedPluginOptions = {
    /** @description Whether orders that come from another Waldur are approved without a person. */
    auto_approve_remote_orders?: boolean;
    /** @description Whether the provider may create accounts for the users of its offering. `glauth_users_config` and the policy action `restrict_members` work only with it. */
    service_provider_can_create_offering_user?: boolean;
    /** @description How many days after its creation a resource must end at the latest. A later `end_date` is refused. */
    max_resource_termination_offset_in_days?: number;
    /** @description How many days after its creation a resource ends when it needs an end date and its order gives none. */
    default_resource_termination_offset_in_days?: number;
    /** @description Whether an order must give its resource an end date. Without one the resource gets the default; its end date can be removed later. */
    is_resource_termination_date_required?: boolean;
    /**
     * Format: date
     * @description The last day on which a resource of the offering may end.
     */
    latest_date_for_resource_termination?: string;
    /** @description Whether orders from projects of the providing organization itself need no approval by the consumer. */
    auto_approve_in_service_provider_projects?: boolean;
    /** @description Whether resources can be downscaled. The policy action `request_downscaling` leaves other offerings alone. */
    supports_downscaling?: boolean;
    /** @description Whether resources can be paused. The policy action `request_pausing` leaves other offerings alone. */
    supports_pausing?: boolean;
    /** @description How many members a project needs before it can order. */
    minimal_team_count_for_provisioning?: number;
    /** @description How many resources of the offering one project may have. */
    maximal_resource_count_per_project?: number;
    /** @description Name of a role that somebody in the project must have before it can order. */
    required_team_role_for_provisioning?: string;
    /** @description Whether a purchase order document can be attached to an order. */
    enable_purchase_order_upload?: boolean;
    /** @description Whether a purchase order document must be attached to an order. */
    require_purchase_order_upload?: boolean;
    /** @description Whether prices and costs are to be hidden from the users of the offering. */
    conceal_billing_data?: boolean;
    /** @description Whether `update_options` makes an order that the provider carries out, instead of changing the options at once. */
    create_orders_on_resource_option_change?: boolean;
    /** @description MTU of the internal network of new OpenStack tenants, in bytes. */
    default_internal_network_mtu?: number;
    /** @description How many instances a new OpenStack tenant may have. */
    max_instances?: number;
    /** @description How many volumes a new OpenStack tenant may have. */
    max_volumes?: number;
    /** @description How many security groups a new OpenStack tenant may have. */
    max_security_groups?: number;
    /** @description Whether an OpenStack tenant has one storage limit (`fixed`) or one per volume type (`dynamic`). */
    storage_mode?: StorageModeEnum;
    /** @description How much room snapshots may take in an OpenStack tenant, in GB. */
    snapshot_size_limit_gb?: number;
    /** @description Id of the cluster in HEAppE, the gateway that runs HPC jobs. A string; offerings that are older than the form for it have a number. */
    heappe_cluster_id?: string | number;
    /** @description Directory on the cluster under which HEAppE works. */
    heappe_local_base_path?: string;
    /** @description Address of HEAppE. Only an offering with this key supports LEXIS links. */
    heappe_url?: string;
    /** @description User name with which Waldur logs in to HEAppE. */
    heappe_username?: string;
    /**
     * @description What stands before the account name in the path of a home directory.
     * @default /home/
     */
    homedir_prefix?: string;
    /** @description Directory of a HEAppE project for data of running jobs. */
    scratch_project_directory?: string;
    /** @description Directory of a HEAppE project for data that stays. */
    project_permanent_directory?: string;
    /**
     * @description First number given to the primary group of an account, its GID.
     * @default 5000
     */
    initial_primarygroup_number?: number;
    /**
     * @description First number given to an account, its UID.
     * @default 5000
     */
    initial_uidnumber?: number;
    /**
     * @description First number given to a group of accounts, its GID.
     * @default 6000
     */
    initial_usergroup_number?: number;
    /**
     * @description What stands before the number in account names under the policy `anonymized`.
     * @default waldur_
     */
    username_anonymized_prefix?: string;
    /**
     * @description Where account names at the offering come from: the provider sets them (`service_provider`), a prefix and a number (`anonymized`), the user's full name (`full_name`), the Waldur username (`waldur_username`), FreeIPA (`freeipa`) or a claim of the identity provider (`identity_claim`).
     * @default service_provider
     */
    username_generation_policy?: UsernameGenerationPolicyEnum;
    /** @description Whether a support issue is opened when somebody joins or leaves a project with such a resource. */
    enable_issues_for_membership_changes?: boolean;
    /** @description Who runs a Rancher cluster, its customer (`self_managed`) or the provider (`managed`). */
    deployment_mode?: DeploymentModeEnum;
    /** @description Regular expression for the names of the OpenStack flavors that can be chosen. */
    flavors_regex?: string;
    /** @description Uuids of the OpenStack offerings in which Rancher clusters can be made. */
    openstack_offering_uuid_list?: string[];
    /** @description OpenStack flavor of the server nodes of a managed Rancher cluster. */
    managed_rancher_server_flavor_name?: string;
    /** @description Size of the system volume of a server node, in GB. */
    managed_rancher_server_system_volume_size_gb?: number;
    /** @description Volume type of the system volume of a server node. */
    managed_rancher_server_system_volume_type_name?: string;
    /** @description Size of the data volume of a server node, in GB. */
    managed_rancher_server_data_volume_size_gb?: number;
    /** @description Volume type of the data volume of a server node. */
    managed_rancher_server_data_volume_type_name?: string;
    /** @description Size of the system volume of a worker node, in GB. */
    managed_rancher_worker_system_volume_size_gb?: number;
    /** @description Volume type of the system volume of a worker node. */
    managed_rancher_worker_system_volume_type_name?: string;
    /** @description OpenStack flavor of the load balancer of a managed Rancher cluster. */
    managed_rancher_load_balancer_flavor_name?: string;
    /** @description Size of the system volume of the load balancer, in GB. */
    managed_rancher_load_balancer_system_volume_size_gb?: number;
    /** @description Volume type of the system volume of the load balancer. */
    managed_rancher_load_balancer_system_volume_type_name?: string;
    /** @description Size of the data volume of the load balancer, in GB. */
    managed_rancher_load_balancer_data_volume_size_gb?: number;
    /** @description Volume type of the data volume of the load balancer. */
    managed_rancher_load_balancer_data_volume_type_name?: string;
    /** @description How many vCPUs the tenant of a managed Rancher cluster may use. */
    managed_rancher_tenant_max_cpu?: number;
    /** @description How much RAM, in GB, the tenant of a managed Rancher cluster may use. */
    managed_rancher_tenant_max_ram?: number;
    /** @description How much disk space, in GB, the tenant of a managed Rancher cluster may use. */
    managed_rancher_tenant_max_disk?: number;
    /** @description How accounts of projects are named: after the slug of the project, or, with null, as the plugin does by default. */
    account_name_generation_policy?: "project_slug" | null;
    /**
     * @description Whether the page of a resource shows its `backend_id` in a prominent place.
     * @default false
     */
    highlight_backend_id_display?: boolean;
    /**
     * @description Label beside the `backend_id` on the page of a resource.
     * @default Backend ID
     */
    backend_id_display_label?: string;
};
/**
 * @description What the prices of a plan are for: a `month`, a `quarter`, a `half_month`, a `day`, an `hour`, or a piece (`quantity`).
 * @enum {string}
 */
export type BillingUnit = "month" | "quarter" | "half_month" | "day" | "hour" | "quantity";
/** @description A decimal that Waldur computes, as its JSON has it: a string such as `"0.0200000000"`, or `"0E-10"` for a zero with ten places. A sum of nothing, and some releases, give a JSON number. Convert it before you compute, by `toNumber()` of this package or `Number()`: `+` would join two strings. */
export type Decimal = string | number;
/** @description The helpdesk issue in which an order is handled. */
export type IssueReference = {
    /** @description Key of the issue in the helpdesk. */
    key?: string;
    /** @description Uuid of the issue in Waldur. */
    uuid?: string;
};
/** @description An order for a resource: what is to be done, for whom, at what cost, who approved it and how far it is. Values that stand behind an empty relation are left out. */
export type OrderDetails = {
    /**
     * Format: uri
     * @description URL of the offering, as `/api/marketplace-public-offerings/{uuid}/`.
     */
    offering: string;
    /** @description Name of the offering that was ordered from. */
    offering_name: string;
    /** @description Uuid of the offering. */
    offering_uuid: Uuid;
    /** @description Short description of the offering, empty when it has none. */
    offering_description: string;
    /**
     * Format: uri
     * @description URL of the offering's image, null when none was uploaded.
     */
    offering_image: string | null;
    /**
     * Format: uri
     * @description URL of the offering's small picture for lists, null when none was uploaded.
     */
    offering_thumbnail: string | null;
    /** @description Plugin that runs the offering, such as `Marketplace.Slurm`. It decides whether the provider has to approve the order. */
    offering_type: string;
    /** @description Whether every organization may order from the offering. If not, only those that the provider allows. */
    offering_shared: boolean;
    /** @description Whether buying and using the offering ends up on an invoice. */
    offering_billable: boolean;
    /** @description Settings of the offering that its plugin makes public, the same as `plugin_options` of the offering. */
    offering_plugin_options?: MergedPluginOptions;
    /** @description Name of the organization that owns the offering. */
    provider_name?: string;
    /** @description Uuid of the organization that owns the offering. */
    provider_uuid?: Uuid;
    /** @description Slug of the organization that owns the offering. */
    provider_slug?: string;
    /** @description Title of the offering's category. */
    category_title: string;
    /** @description Uuid of the offering's category. */
    category_uuid: Uuid;
    /**
     * Format: uri
     * @description URL of the category's icon, null when none was uploaded.
     */
    category_icon: string | null;
    /**
     * Format: uri
     * @description URL of the ordered plan, as `/api/marketplace-public-offerings/{uuid}/plans/{uuid}/`. Null where an order needs none, as one that terminates.
     */
    plan: string | null;
    /** @description What the prices of the ordered plan are for, null without a plan. */
    plan_unit: BillingUnit | null;
    /** @description Name of the ordered plan, null without a plan. */
    plan_name: string | null;
    /** @description Uuid of the ordered plan, null without a plan. */
    plan_uuid: Uuid | null;
    /** @description What the ordered plan offers, in the provider's words. Null without a plan. */
    plan_description: string | null;
    /** @description What was filled in for the order. Free-form: of a `Create` order the offering's order form; of one that changes options `old_options` and `new_options`; of one that terminates what the caller sent along. */
    attributes: {
        [key: string]: unknown;
    };
    /** @description Ordered amount of each limit-based component, by component type. Empty when none is ordered. */
    limits: {
        [key: string]: number;
    };
    /** @description Uuid of the order. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description Moment at which the order was placed, in UTC.
     */
    created: string;
    /**
     * Format: date-time
     * @description Moment of the last change of the order, in UTC.
     */
    modified: string;
    /** @description Uuid of the object that the offering's plugin keeps for the resource, null when there is none. The resource itself is `marketplace_resource_uuid`. */
    resource_uuid: Uuid | null;
    /** @description Kind of the object that the offering's plugin keeps for the resource, null when there is none. */
    resource_type: string | null;
    /** @description Name of the resource that the order is about. */
    resource_name: string;
    /**
     * Format: decimal
     * @description Cost of the order by the plan's prices and the ordered limits, a decimal number in a string with up to ten decimals. Null when it is not known.
     */
    cost: string | null;
    /** @description Where the order stands. */
    state: OrderState;
    /** @description What the plugin wrote while it carried out the order, empty when nothing. */
    output: string;
    /** @description Uuid of the resource that the order is about, the one that URLs of provider resources take. */
    marketplace_resource_uuid: Uuid;
    /** @description Why the order failed, for people. Empty while it did not. */
    error_message: string;
    /** @description Technical trace of the failure, for those who run the backend. Empty while there is none; left out unless the caller is staff or global support. */
    error_traceback?: string;
    /**
     * Format: uri
     * @description URL that Waldur calls when the order has ended, null when none was given. 200 characters at most.
     */
    callback_url: string | null;
    /**
     * Format: date-time
     * @description Moment at which the order ended, in UTC. Null until then.
     */
    completed_at?: string | null;
    /** @description What the person who ordered wanted to say, null when nothing. 255 characters at most. */
    request_comment?: string | null;
    /**
     * Format: uri
     * @description URL of the file sent along with the order, such as a purchase order. Null when there is none.
     */
    attachment?: string | null;
    /**
     * @description What the order does to the resource.
     * @default Create
     */
    type: RequestTypes;
    /**
     * Format: date
     * @description Day before which the order is not carried out, in ISO 8601. Null when it need not wait.
     */
    start_date?: string | null;
    /** @description Short name of the order for use in URLs: letters, digits, `-` and `_`. Empty for an order that is older than slugs. */
    slug: string;
    /**
     * Format: uri
     * @description URL of the order, as `/api/marketplace-orders/{uuid}/`.
     */
    url: string;
    /** @description Username of the one who approved or refused the order for the consuming organization. Null while nobody has; where no approval was needed, the one who placed the order. */
    consumer_reviewed_by: string | null;
    /** @description Full name of the user who decided for the consuming organization, null while nobody has. */
    consumer_reviewed_by_full_name: string | null;
    /** @description Username of the user who decided for the consuming organization, null while nobody has. */
    consumer_reviewed_by_username: string | null;
    /**
     * Format: date-time
     * @description Moment at which it was decided for the consuming organization, in UTC. Null until then.
     */
    consumer_reviewed_at: string | null;
    /** @description Username of the one who approved or refused the order for the provider, null while nobody has. */
    provider_reviewed_by: string | null;
    /** @description Full name of the user who decided for the provider, null while nobody has. */
    provider_reviewed_by_full_name: string | null;
    /** @description Username of the user who decided for the provider, null while nobody has. */
    provider_reviewed_by_username: string | null;
    /**
     * Format: date-time
     * @description Moment at which it was decided for the provider, in UTC. Null until then.
     */
    provider_reviewed_at: string | null;
    /** @description Username of the user who placed the order. */
    created_by_username?: string;
    /** @description Full name of the user who placed the order. */
    created_by_full_name?: string;
    /** @description National identity number of the user who placed the order, null when Waldur does not know it. */
    created_by_civil_number?: string | null;
    /** @description Name of the organization that consumes the resource. */
    customer_name: string;
    /** @description Uuid of the organization that consumes the resource. */
    customer_uuid: Uuid;
    /** @description Slug of the organization that consumes the resource. */
    customer_slug: string;
    /** @description Name of the project that the resource belongs to. */
    project_name: string;
    /** @description Uuid of the project that the resource belongs to. */
    project_uuid: Uuid;
    /** @description What the project is about, empty when nobody wrote it down. */
    project_description: string;
    /** @description Slug of the project that the resource belongs to. */
    project_slug: string;
    /** @description Name of the plan that the order replaces, null when it does not change the plan. */
    old_plan_name: string | null;
    /** @description Name of the plan that the order brings, null when it does not change the plan. */
    new_plan_name: string | null;
    /** @description Uuid of the plan that the order replaces, null when it does not change the plan. */
    old_plan_uuid: Uuid | null;
    /** @description Uuid of the plan that the order brings, null when it does not change the plan. */
    new_plan_uuid: Uuid | null;
    /** @description Estimated cost of the resource before the change, as a decimal string that `toNumber()` reads. Null when it is not known; from release 7.9.2 on the number 0 for an order that changes no limits. */
    old_cost_estimate: string | number | null;
    /** @description Estimated cost of the resource after the change, as a decimal string that `toNumber()` reads, `"0E-10"` for nothing. Null when it is not known. */
    new_cost_estimate: string | null;
    /** @description Whether the order can still be stopped: it waits for the consumer or the provider, or is being executed, and its offering is one that people work on (`Marketplace.Basic`, `Support.OfferingTemplate`). */
    can_terminate: boolean;
    /** @description Sum of the prices that the plan charges in every period, whatever is used: a decimal string, or the number 0 when nothing adds up; `toNumber()` reads both. Left out without a plan. */
    fixed_price?: Decimal;
    /** @description Sum of the prices that the plan charges once, at the beginning: a decimal string, or the number 0 when nothing adds up; `toNumber()` reads both. Left out without a plan. */
    activation_price?: Decimal;
    /** @description Comment given when the order was ended early, null when there is none. */
    termination_comment: string | null;
    /** @description Identifier of the order in the provider's own system, empty when it has none. 255 characters at most. */
    backend_id?: string;
    /** @description The helpdesk issue in which the order is handled, null when there is none. */
    issue?: IssueReference | null;
};
/** @description What happens to an order that was approved: a sentence for people. Waldur 7.9 sends the sentence itself; releases before it sent nothing, and those after it send it as `detail`. Read the order to know its state. */
export type OrderApproval = string | {
    /** @description What happens to the order now, a sentence for people. */
    detail: string;
};
/** @description An address at which something can be reached. */
export type NestedEndpoint = {
    /** @description Uuid of the endpoint. */
    uuid: Uuid;
    /** @description What is found at the address, 150 characters at most. */
    name: string;
    /** @description The address. Any scheme may be used, such as `https`, `ssh` or `s3`. */
    url: string;
};
/** @description A collection of installed software that an offering gives access to. */
export type NestedSoftwareCatalog = {
    /** @description Uuid of the link between offering and catalog. The catalog itself has another one. */
    uuid: Uuid;
    /** @description The catalog. */
    catalog: {
        /** @description The catalog's uuid. */
        uuid: Uuid;
        /** @description Name of the catalog, such as `EESSI`. */
        name: string;
        /** @description Version of the catalog, such as `2023.06`. */
        version: string;
        /** @description What the catalog contains, empty when nothing is written. */
        description: string;
    };
    /** @description CPU families for which the software can be used here, such as `x86_64` and `aarch64`. */
    enabled_cpu_family: string[];
    /** @description CPU microarchitectures for which optimized builds can be used here, such as `generic` and `zen3`. */
    enabled_cpu_microarchitectures: string[];
    /** @description How many packages the catalog has. */
    package_count: number;
    /** @description The partition of the cluster on which the catalog can be used. Null when it is not tied to one. */
    partition: {
        /** @description The partition's uuid. */
        uuid: Uuid;
        /** @description Name of the partition in SLURM. */
        partition_name: string;
        /** @description Rank of the partition when jobs compete for nodes, the higher the earlier, or null. */
        priority_tier: number | null;
        /** @description Quality of service that jobs in the partition get, or an empty string. */
        qos: string;
    } | null;
};
/** @description A partition of the SLURM cluster behind an offering, with its settings. Null means that SLURM's own default applies. */
export type NestedPartition = {
    /** @description The partition's uuid. */
    uuid: Uuid;
    /** @description Name of the partition in SLURM. */
    partition_name: string;
    /** @description How tasks are bound to CPUs by default, as the number that SLURM uses, or null. */
    cpu_bind: number | null;
    /** @description CPUs that a job gets by default with each GPU, or null. */
    def_cpu_per_gpu: number | null;
    /** @description Most CPUs that a job may get on one node, or null. */
    max_cpus_per_node: number | null;
    /** @description Most CPUs that a job may get on one socket, or null. */
    max_cpus_per_socket: number | null;
    /**
     * Format: int64
     * @description Memory in MB that a job gets by default with each CPU, or null.
     */
    def_mem_per_cpu: number | null;
    /**
     * Format: int64
     * @description Memory in MB that a job gets by default with each GPU, or null.
     */
    def_mem_per_gpu: number | null;
    /**
     * Format: int64
     * @description Memory in MB that a job gets by default on each node, or null.
     */
    def_mem_per_node: number | null;
    /**
     * Format: int64
     * @description Most memory in MB that a job may get with each CPU, or null.
     */
    max_mem_per_cpu: number | null;
    /**
     * Format: int64
     * @description Most memory in MB that a job may get on each node, or null.
     */
    max_mem_per_node: number | null;
    /** @description How long a job may run when it asks for no time, in minutes, or null. */
    default_time: number | null;
    /** @description How long a job may run at most, in minutes, or null. */
    max_time: number | null;
    /** @description How long a job may go on after it was preempted, in seconds, or null. */
    grace_time: number | null;
    /** @description Most nodes that a job may get, or null. */
    max_nodes: number | null;
    /** @description Fewest nodes that a job must ask for, or null. */
    min_nodes: number | null;
    /** @description Whether a job gets its part of the network topology for itself. */
    exclusive_topo: boolean;
    /** @description Whether a node runs jobs of one user only at a time. */
    exclusive_user: boolean;
    /** @description Rank of the partition when jobs compete for nodes, the higher the earlier, or null. */
    priority_tier: number | null;
    /** @description Quality of service that jobs in the partition get, or an empty string. */
    qos: string;
    /** @description Whether jobs must name a reservation. */
    req_resv: boolean;
};
/** @description A role that the provider of an offering can give to its users. */
export type NestedRole = {
    /** @description The role's uuid. */
    uuid: Uuid;
    /** @description Name of the role. */
    name: string;
    /**
     * Format: uri
     * @description Address of the role.
     */
    url: string;
};
/**
 * @description Kind of a field in a form that a provider defined.
 * @enum {string}
 */
export type OptionFieldTypeEnum = "boolean" | "integer" | "money" | "string" | "text" | "html_text" | "select_string" | "select_string_multi" | "select_openstack_tenant" | "select_multiple_openstack_tenants" | "select_openstack_instance" | "select_multiple_openstack_instances" | "date" | "time" | "conditional_cascade" | "component_multiplier";
/**
 * @description How many values a step of a cascade takes.
 * @enum {string}
 */
export type CascadeStepTypeEnum = "select_string" | "select_string_multi";
/** @description One select of a `conditional_cascade`. It offers `choices`, or, when it depends on an earlier select, the part of `choices_map` that belongs to the value chosen there. */
export type CascadeStep = {
    /** @description Key of the value that is chosen here; later steps name it in `depends_on`. */
    name: string;
    /** @description Text beside the select. */
    label: string;
    /** @description Whether one value (`select_string`) or several (`select_string_multi`) can be chosen. */
    type: CascadeStepTypeEnum;
    /** @description Name of the step whose value decides what is offered here. Absent for the first one. */
    depends_on?: string;
    /** @description What is offered when the step depends on nothing. Waldur does not check its shape: expect a list, whose entries are texts or objects with a label and a value. */
    choices?: unknown;
    /** @description What is offered for each value of the step named in `depends_on`. Keyed by that value, free-form below it. */
    choices_map?: {
        [key: string]: unknown;
    };
};
/** @description Selects that depend on each other, for a form field of type `conditional_cascade`. */
export type CascadeConfig = {
    /** @description The selects, in the order in which they are asked. */
    steps: CascadeStep[];
};
/** @description How a form field of type `component_multiplier` becomes a limit: the number entered, times `factor`, is the limit of the component. */
export type ComponentMultiplierConfig = {
    /** @description The `type` of the offering component whose limit is set. */
    component_type: string;
    /** @description What the entered number is multiplied with. */
    factor: number;
    /** @description Lower bound for the limit. */
    min_limit?: number;
    /** @description Upper bound for the limit. */
    max_limit?: number;
};
/** @description One field of a form that a provider defined. */
export type OptionField = {
    /** @description What is entered: plain values (`boolean`, `integer`, `money`, `string`, `text`, `html_text`, `date`, `time`), one or several of `choices` (`select_string`, `select_string_multi`), OpenStack objects of the customer (`select_openstack_...`, `select_multiple_openstack_...`), selects that depend on each other (`conditional_cascade`), or a number from which a limit is computed (`component_multiplier`). */
    type: OptionFieldTypeEnum;
    /** @description Text beside the field. */
    label: string;
    /** @description Longer explanation for the person who fills in the form. */
    help_text?: string;
    /**
     * @description Whether an order needs a value. It counts when ordering only: `update_options` treats every field as optional.
     * @default false
     */
    required?: boolean;
    /** @description The values to choose from, for the `select_string` types. */
    choices?: string[];
    /** @description Value that the form starts with. */
    default?: string;
    /** @description Smallest value, for numbers. */
    min?: number;
    /** @description Largest value, for numbers. */
    max?: number;
    /** @description The selects of a `conditional_cascade`. */
    cascade_config?: CascadeConfig;
    /** @description What a `component_multiplier` multiplies. */
    component_multiplier_config?: ComponentMultiplierConfig;
};
/** @description A form that a provider defined: its fields and their order. An offering without such a form has an empty object here. */
export type OfferingOptions = {
    /** @description Keys of `options` in the order in which a form shows them. */
    order?: string[];
    /** @description The fields of the form. Each key is the name under which the entered value is stored. */
    options?: {
        [key: string]: OptionField;
    };
};
/**
 * @description What is charged for a component.
 * @enum {string}
 */
export type BillingTypeEnum = "fixed" | "usage" | "limit" | "one" | "few";
/** @description One thing that an offering consists of, is measured in and is charged by, such as CPU-hours. */
export type OfferingComponent = {
    /** @description The component's uuid. */
    uuid: Uuid;
    /** @description What is charged: the amount in the plan (`fixed`), what was used (`usage`), what was booked as a limit (`limit`), once on activation (`one`), or once on every change of plan (`few`). */
    billing_type: BillingTypeEnum;
    /** @description Short name of the component, unique within its offering, such as `cpu`. Limits, usages and prices are keyed by it. */
    type: ComponentType;
    /** @description The name that people see, such as `CPU`. */
    name: string;
    /** @description What exactly is counted, empty when nothing is written. */
    description: string;
    /** @description Unit of limits and usages, such as `CPU-hours`. Empty when there is none. */
    measured_unit: string;
    /** @description How many units of the backend make one `measured_unit`: 60 when the backend counts minutes and hours are shown. */
    unit_factor: number;
    /** @description After which time a limit starts anew: each month, quarter or year, or never (`total`). Null or empty when it is not set. */
    limit_period: ("month" | "quarterly" | "annual" | "total" | "") | null;
    /** @description The most that may be reported as usage in one `limit_period`, or null. */
    limit_amount: number | null;
    /** @description Code of the component in the provider's bookkeeping, or an empty string. */
    article_code: string;
    /** @description Largest limit that one resource may book, or null. */
    max_value: number | null;
    /** @description Smallest limit that one resource may book, or null. */
    min_value: number | null;
    /** @description Largest limit that all resources of the offering may book together, or null. */
    max_available_limit: number | null;
    /** @description Whether the limit is a yes or no, booked as 1 or 0. */
    is_boolean: boolean;
    /** @description Limit that the order form starts with, or null. */
    default_limit: number | null;
    /** @description For a built-in component, how many units of the backend make one unit of it, as the plugin says. Otherwise null. */
    factor: number | null;
    /** @description Whether the plugin of the offering brings this component along. If not, the provider added it. */
    is_builtin: boolean;
    /** @description Whether the limit is paid in advance for a number of months. */
    is_prepaid: boolean;
    /** @description Uuid of the component that takes what is used beyond a prepaid limit, or null. */
    overage_component: Uuid | null;
    /** @description Shortest time that can be paid in advance, in months, or null. */
    min_prepaid_duration: number | null;
    /** @description Longest time that can be paid in advance, in months, or null. */
    max_prepaid_duration: number | null;
};
/**
 * @description Whether an offering can be ordered: being prepared (`Draft`), on sale (`Active`), not on sale for now (`Paused`), or taken off for good (`Archived`). Resources that exist are not touched by it.
 * @enum {string}
 */
export type OfferingState = "Draft" | "Active" | "Paused" | "Archived";
/** @description A group of organizations, such as all universities, to which offerings and plans can be limited. */
export type OrganizationGroup = {
    /** @description The group's uuid. */
    uuid: Uuid;
    /**
     * Format: uri
     * @description Address of the group.
     */
    url: string;
    /** @description Name of the group. */
    name: string;
    /** @description Uuid of the group above. Absent on a group that has none. */
    parent_uuid?: Uuid;
    /** @description Name of the group above. Absent on a group that has none. */
    parent_name?: string;
    /**
     * Format: uri
     * @description Address of the group above, or null.
     */
    parent: string | null;
    /** @description How many organizations are in the group. Some releases leave it out here. */
    customers_count?: number;
};
/** @description What a plan includes of one component, and for which price. */
export type NestedPlanComponent = {
    /** @description Short name of the component, such as `cpu`. */
    type: ComponentType;
    /** @description Name of the component that people see. */
    name: string;
    /** @description Unit of the component, such as `CPU-hours`. */
    measured_unit: string;
    /** @description How much of it is included. 0 unless the component has billing type `fixed`. */
    amount: number;
    /**
     * Format: decimal
     * @description Price of one `measured_unit`, as a decimal string with ten decimals.
     */
    price: string;
    /**
     * Format: decimal
     * @description Price from next month on, as a decimal string, or null when it does not change.
     */
    future_price: string | null;
    /** @description Amount from which `discount_rate` applies, or null. */
    discount_threshold: number | null;
    /** @description Discount in percent from `discount_threshold` on, or null. */
    discount_rate: number | null;
};
/** @description A price list of an offering, as customers see it. */
export type BasePublicPlan = {
    /**
     * Format: uri
     * @description Address of the plan in the public catalog, below the address of its offering.
     */
    url: string;
    /** @description The plan's uuid. */
    uuid: Uuid;
    /** @description The name that customers see. */
    name: string;
    /** @description What the plan includes, empty when nothing is written. */
    description: string;
    /** @description Code of the plan in the provider's bookkeeping, or an empty string. */
    article_code: string;
    /** @description How many resources can have the plan at the same time. Null when any number can. */
    max_amount: number | null;
    /** @description Whether the plan was taken off. New resources cannot get it, resources that have it keep it. */
    archived: boolean;
    /** @description Whether the plan can be chosen now. False once it has `max_amount` resources. */
    is_active: boolean;
    /**
     * Format: decimal
     * @description Fixed part of the price for one `unit`, as a decimal string. What is charged by usage or limit is not in it, see `prices`.
     */
    unit_price: string;
    /** @description What the fixed and limit-based prices are for, such as one `month`. */
    unit: BillingUnit;
    /** @description What is charged once when a resource with this plan starts, a decimal string, or the number 0 when nothing is; `toNumber()` reads both. */
    init_price: Decimal;
    /** @description What is charged once when a resource changes to this plan, a decimal string, or the number 0 when nothing is; `toNumber()` reads both. */
    switch_price: Decimal;
    /** @description Identifier of the plan in the provider's own system, or an empty string. */
    backend_id: string;
    /** @description Only organizations in one of these groups see the plan. Empty when the groups do not matter. */
    organization_groups: OrganizationGroup[];
    /** @description Amount and price of each component of the offering under this plan. */
    components: NestedPlanComponent[];
    /** @description Price of one unit of each component, by the component's `type`, as a decimal string with ten places, `"0E-10"` for nothing; `toNumber()` reads it. */
    prices: {
        [key: string]: Decimal;
    };
    /** @description Price of one unit of each component from next month on, by the component's `type`, as a decimal string that `toNumber()` reads. Null for a component whose price does not change. */
    future_prices: {
        [key: string]: string | number | null;
    };
    /** @description Amount of each component that the plan includes, by the component's `type`. It counts for components with billing type `fixed`. */
    quotas: {
        [key: string]: number;
    };
    /** @description How many resources have the plan. */
    resources_count: number;
    /** @description By which kind of billing the plan charges: `usage-based`, `fixed`, `one-time`, `on-plan-switch`, `limit`, or `mixed` for several. Null for a plan in which no component has a price. */
    plan_type: string | null;
    /** @description The least that a resource with this plan costs per `unit`: the prices of its limit-based and one-time components, and of its fixed ones for the amount that is included. A decimal string, or the number 0 when nothing adds up; `toNumber()` reads both. */
    minimal_price: Decimal;
};
/** @description A picture on an offering's page. */
export type NestedScreenshot = {
    /** @description Title of the picture. */
    name: string;
    /** @description The picture's uuid. */
    uuid: Uuid;
    /** @description Caption of the picture, empty when nothing is written. */
    description: string;
    /**
     * Format: uri
     * @description Address of the picture in full size.
     */
    image: string;
    /**
     * Format: uri
     * @description Address of a small copy, or null while Waldur has not made it.
     */
    thumbnail: string | null;
    /**
     * Format: date-time
     * @description When the picture was added, in UTC.
     */
    created: string;
};
/** @description A document attached to an offering. */
export type NestedOfferingFile = {
    /** @description Name of the document that people see. */
    name: string;
    /**
     * Format: date-time
     * @description When it was attached, in UTC.
     */
    created: string;
    /**
     * Format: uri
     * @description Address from which the document is downloaded.
     */
    file: string;
};
/** @description One limit of the object behind an offering, and what is used of it. */
export type Quota = {
    /** @description Technical name of what is counted. */
    name: string;
    /** @description How much is used. */
    usage: number;
    /** @description How much there may be, -1 for no limit. */
    limit: number;
};
/**
 * @description How a campaign changes a price.
 * @enum {string}
 */
export type DiscountTypeEnum = "discount" | "special_price";
/** @description A provider's price campaign. Resources ordered while it runs are charged less. */
export type NestedCampaign = {
    /** @description The campaign's uuid. */
    uuid: Uuid;
    /** @description Name of the campaign. */
    name: string;
    /**
     * Format: date
     * @description First day of the campaign.
     */
    start_date: string;
    /**
     * Format: date
     * @description Last day of the campaign.
     */
    end_date: string;
    /** @description How `discount` is meant, as a discount on the price or as the price itself (`special_price`). */
    discount_type: DiscountTypeEnum;
    /** @description Discount in percent, or, with `special_price`, the price that replaces the plan's. */
    discount: number;
    /** @description How many resources the campaign is good for, or null when any number. */
    stock: number | null;
    /** @description What the campaign offers, empty when nothing is written. */
    description: string;
    /** @description For how many consecutive months a resource is charged less, once it started. 0 for as long as it is active. */
    months: number;
    /**
     * Format: uri
     * @description Address of the service provider whose campaign it is.
     */
    service_provider: string;
};
/** @description An offering with everything that its public page shows: what it is, what it consists of, what it costs and how to use it. */
export type PublicOfferingDetails = {
    /**
     * Format: uri
     * @description Address of the offering in the public catalog, under `/api/marketplace-public-offerings/`.
     */
    url: string;
    /** @description The offering's uuid. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description When the offering was created, in UTC.
     */
    created: string;
    /** @description The name that customers see. */
    name: string;
    /** @description Short name for use in addresses and account names. */
    slug: string;
    /** @description One or two sentences on what is offered, empty when there are none. */
    description: string;
    /** @description The long text of the offering's page, empty when there is none. It may contain HTML that the provider wrote, so clean it before showing it. */
    full_description: string;
    /** @description Address of the privacy policy that covers this offering, or an empty string. */
    privacy_policy_link: string;
    /** @description Address at which the service itself is reached, the same for all customers, or an empty string. */
    access_url: string;
    /** @description Named addresses at which the service is reached, such as a login node. Empty when there are none. */
    endpoints: NestedEndpoint[];
    /** @description Collections of installed software that users of the offering find there. */
    software_catalogs: NestedSoftwareCatalog[];
    /** @description Partitions of the SLURM cluster behind the offering. Empty for everything that is no cluster. */
    partitions: NestedPartition[];
    /** @description Roles that the provider defined for the users of this offering. */
    roles: NestedRole[];
    /**
     * Format: uri
     * @description Address of the organization that provides the offering. Null when it belongs to none.
     */
    customer: string | null;
    /** @description Uuid of the organization that provides the offering, or null. */
    customer_uuid: Uuid | null;
    /** @description Name of the organization that provides the offering, or null. */
    customer_name: string | null;
    /**
     * Format: uri
     * @description Address of the project that the offering belongs to. Null for most: only what is offered out of a project has one.
     */
    project: string | null;
    /** @description Uuid of the project that the offering belongs to, or null. */
    project_uuid: Uuid | null;
    /** @description Name of the project that the offering belongs to, or null. */
    project_name: string | null;
    /**
     * Format: uri
     * @description Address of the category under which the catalog lists the offering.
     */
    category: string;
    /** @description Uuid of the category. */
    category_uuid: Uuid;
    /** @description Name of the category, such as `HPC`. */
    category_title: string;
    /** @description What the provider filled in about the offering. Free-form: each category defines its own keys, and a value is text, a number, a boolean or a list. */
    attributes: {
        [key: string]: unknown;
    };
    /** @description What a customer is asked when ordering. The answers become the `attributes` of the resource. */
    options: OfferingOptions;
    /** @description What can be set on a resource after it was ordered, with `update_options`. The values are in the `options` of the resource. Without a definition here, `update_options` is refused. */
    resource_options: OfferingOptions;
    /** @description What the offering consists of and is measured in, such as CPU-hours and storage. */
    components: OfferingComponent[];
    /** @description Settings of the offering that are not secret. Which keys there are depends on its `type`. */
    plugin_options: MergedPluginOptions;
    /** @description Whether the offering can be ordered: `Active` ones can, `Paused` ones cannot for now, `Draft` and `Archived` ones are out of the catalog. This operation answers for all of them. */
    state: OfferingState;
    /** @description Text about the vendor of the service, empty when there is none. May contain HTML. */
    vendor_details: string;
    /** @description First steps for a customer who has just got a resource, empty when there are none. May contain HTML. */
    getting_started: string;
    /** @description How the provider connects its own system to this offering, empty when nothing is written. May contain HTML. */
    integration_guide: string;
    /**
     * Format: uri
     * @description Address of the small picture shown in the catalog, or null.
     */
    thumbnail: string | null;
    /** @description How many orders were made for this offering. Some releases leave it out here. */
    order_count?: number;
    /** @description The price lists that a customer can choose from. */
    plans: BasePublicPlan[];
    /** @description Pictures for the offering's page, with captions. */
    screenshots: NestedScreenshot[];
    /** @description Which plugin of Waldur carries out orders for it, such as `Marketplace.Slurm` or `Marketplace.Basic`. The list depends on the installation. */
    type: string;
    /** @description Whether all organizations may order it. If not, only those that the provider allows. */
    shared: boolean;
    /** @description Whether orders and usage go onto invoices. */
    billable: boolean;
    /** @description Address of what the offering sells access to, usually the service settings of its backend. Null when Waldur holds no such object; left out for callers without a token. */
    scope?: string | null;
    /** @description Uuid of the object in `scope`, or null. */
    scope_uuid?: Uuid | null;
    /** @description Name of the object in `scope`, or null. A name, not a uuid. */
    scope_name?: string | null;
    /** @description State of the object in `scope`, or null. `OK` and `ERRED` last; the others are steps on the way, first scheduled, then running. */
    scope_state?: ("CREATION_SCHEDULED" | "CREATING" | "UPDATE_SCHEDULED" | "UPDATING" | "DELETION_SCHEDULED" | "DELETING" | "OK" | "ERRED") | null;
    /** @description Last error of the object in `scope`, empty when there was none, or null without such an object. */
    scope_error_message?: string | null;
    /** @description Documents that the provider attached, such as a user guide. */
    files: NestedOfferingFile[];
    /** @description Limits of the object in `scope`, with what is used of them. Empty when it has none. */
    quotas: Quota[];
    /** @description Why the offering is paused, in the provider's words. Empty when nothing was given. */
    paused_reason: string;
    /** @description DOI under which the offering is registered at DataCite, or an empty string. */
    datacite_doi: string;
    /** @description How often the DOI was cited, as DataCite last counted. */
    citation_count?: number;
    /**
     * Format: double
     * @description Where the service stands, in degrees north, or null.
     */
    latitude: number | null;
    /**
     * Format: double
     * @description Where the service stands, in degrees east, or null.
     */
    longitude: number | null;
    /** @description Country of the service as an ISO 3166-1 alpha-2 code in capitals, such as `NO`, or an empty string when it is not set. */
    country: string;
    /** @description Identifier of the offering in the provider's own system, empty when there is none. */
    backend_id: string;
    /** @description Only organizations in one of these groups may order the offering. Empty when the groups do not matter. */
    organization_groups: OrganizationGroup[];
    /**
     * Format: uri
     * @description Address of the large picture on the offering's page, or null.
     */
    image: string | null;
    /** @description How many organizations have resources of this offering. Null where it is not counted. */
    total_customers?: number | null;
    /** @description What its resources cost, in whole units of the currency. Null where it is not computed. */
    total_cost?: number | null;
    /** @description What its resources are expected to cost, in whole units of the currency. Null where it is not computed. */
    total_cost_estimated?: number | null;
    /** @description Description of the offering that this one was derived from, or null. */
    parent_description?: string | null;
    /** @description Uuid of the offering that this one was derived from, or null. Instances sold inside a private cloud, for example, have the offering of the cloud as their parent. */
    parent_uuid?: Uuid | null;
    /** @description Name of the offering that this one was derived from, or null. */
    parent_name?: string | null;
    /** @description What the provider's system reported about the offering. Free-form, its keys depend on the plugin. */
    backend_metadata?: {
        [key: string]: unknown;
    };
    /** @description Whether a compliance checklist belongs to the offering, which its users have to answer. */
    has_compliance_requirements?: boolean;
    /**
     * Format: uri
     * @description Address of that checklist, or null when there is none.
     */
    compliance_checklist?: string | null;
    /** @description Whether the caller has agreed to the current terms of service of the offering. */
    user_has_consent?: boolean;
    /** @description Whether the calendar of a bookable offering is open to everyone. Null without a calendar. */
    google_calendar_is_public?: boolean | null;
    /** @description Address of the Google calendar with the bookings. Null without a calendar. */
    google_calendar_link?: string | null;
    /** @description Price campaigns of the provider that apply to this offering. */
    promotion_campaigns?: NestedCampaign[];
};
/** @description The name of an order at its provider. */
export type OrderBackendIDRequest = {
    /** @description Identifier of the order in the provider's own system, such as a ticket; 1 to 255 characters. */
    backend_id: string;
};
/** @description Says in one sentence what a call did to a resource. */
export type ResourceResponseStatus = {
    /** @description What was done, for people: `has been changed` or `is not changed`, for example, and both are success. Do not compare it; read the resource instead. */
    status: string;
};
/** @description What went wrong while an order was carried out. Both texts may be empty. */
export type OrderSetStateErredRequest = {
    /** @description What went wrong, for the people who see the order. Must be sent: without it Waldur fails with a server error. */
    error_message: string;
    /** @description Technical details, such as a stack trace, without blanks around it. Must be sent, too. */
    error_traceback: string;
};
/**
 * @description A field that a list of resources can be ordered by; with `-` in front, descending.
 * @enum {string}
 */
export type ResourceOrdering = "-created" | "-end_date" | "-name" | "-project_name" | "-state" | "created" | "end_date" | "name" | "project_name" | "state";
/**
 * @description Where a resource stands. It starts in `Creating`; `OK` is the working state; `Updating` and `Terminating` last while an order is carried out; `Erred` means that something failed, and can be left again for `OK`; `Terminated` is its regular end.
 * @enum {string}
 */
export type ResourceState = "Creating" | "OK" | "Erred" | "Updating" | "Terminating" | "Terminated";
/**
 * @description A field of a resource that `field` can select.
 * @enum {string}
 */
export type ResourceFieldName = "attributes" | "available_actions" | "backend_id" | "backend_metadata" | "can_terminate" | "category_icon" | "category_title" | "category_uuid" | "created" | "creation_order" | "current_usages" | "customer_name" | "customer_slug" | "customer_uuid" | "description" | "downscaled" | "effective_id" | "end_date" | "end_date_requested_by" | "endpoints" | "error_message" | "error_traceback" | "is_limit_based" | "is_usage_based" | "last_sync" | "limit_usage" | "limits" | "modified" | "name" | "offering" | "offering_billable" | "offering_description" | "offering_image" | "offering_name" | "offering_plugin_options" | "offering_shared" | "offering_slug" | "offering_thumbnail" | "offering_type" | "offering_uuid" | "options" | "order_in_progress" | "parent_name" | "parent_offering_name" | "parent_offering_slug" | "parent_offering_uuid" | "parent_uuid" | "paused" | "plan" | "plan_description" | "plan_name" | "plan_unit" | "plan_uuid" | "project" | "project_description" | "project_end_date" | "project_end_date_requested_by" | "project_name" | "project_slug" | "project_uuid" | "provider_name" | "provider_slug" | "provider_uuid" | "renewal_date" | "report" | "resource_type" | "resource_uuid" | "restrict_member_access" | "scope" | "service_settings_uuid" | "slug" | "state" | "url" | "user_requires_reconsent" | "username" | "uuid";
/** @description What the provider's system says about a resource. Four keys have a known meaning, and none of them has to be there. Providers write this object themselves, so any other key may occur; a search also looks at `external_ips`, `internal_ips`, `external_address`, `router_fixed_ips` and `hypervisor_hostname`. */
export type BackendMetadata = {
    /** @description State of the object that the plugin keeps for the resource, in the plugin's words. */
    state?: string | null;
    /** @description What the thing itself does at the moment, such as `ACTIVE`. The list can be filtered by it. */
    runtime_state?: string | null;
    /** @description What is being done to the object, empty while nothing is. */
    action?: string | null;
    /** @description Name of the instance that the object belongs to, null when it belongs to none. */
    instance_name?: string | null;
} & {
    [key: string]: unknown;
};
/** @description One section of the report that a provider submitted on a resource. */
export type ReportSection = {
    /** @description Heading of the section. */
    header: string;
    /** @description Text of the section. */
    body: string;
};
/** @description A resource as the provider of its offering sees it: what was ordered, where it stands, whose it is and what it uses. Much of the offering, the plan, the project and the organization is repeated in it, so that a table needs no further requests. */
export type Resource = {
    /**
     * Format: uri
     * @description URL of the offering, as `/api/marketplace-public-offerings/{uuid}/`. The list's `offering` filter takes another URL, so use `offering_uuid` to look for the resources of an offering.
     */
    offering: string;
    /** @description Name of the offering that the resource was ordered from. */
    offering_name: string;
    /** @description Uuid of the offering. */
    offering_uuid: Uuid;
    /** @description Short description of the offering, empty when it has none. */
    offering_description: string;
    /**
     * Format: uri
     * @description URL of the offering's image, null when none was uploaded.
     */
    offering_image?: string | null;
    /**
     * Format: uri
     * @description URL of the offering's small picture for lists, null when none was uploaded.
     */
    offering_thumbnail?: string | null;
    /** @description Plugin that runs the offering, such as `Marketplace.Basic` or `Marketplace.Slurm`. It decides what a backend object looks like and whether the resource can be pulled. */
    offering_type: string;
    /** @description Whether every organization may order from the offering. If not, only those that the provider allows. */
    offering_shared: boolean;
    /** @description Whether buying and using the offering ends up on an invoice. */
    offering_billable: boolean;
    /** @description Settings of the offering that its plugin makes public, the same as `plugin_options` of the offering. They tell, for example, whether its resources can be downscaled or paused. */
    offering_plugin_options: MergedPluginOptions;
    /** @description Name of the organization that owns the offering. Left out when the offering belongs to none. */
    provider_name?: string;
    /** @description Uuid of the organization that owns the offering. Left out when the offering belongs to none. */
    provider_uuid?: Uuid;
    /** @description Slug of the organization that owns the offering. Left out when the offering belongs to none. */
    provider_slug?: string;
    /** @description Title of the offering's category. */
    category_title: string;
    /** @description Uuid of the offering's category. */
    category_uuid: Uuid;
    /**
     * Format: uri
     * @description URL of the category's icon, null when none was uploaded.
     */
    category_icon?: string | null;
    /**
     * Format: uri
     * @description URL of the plan that the resource is charged by, as `/api/marketplace-public-offerings/{uuid}/plans/{uuid}/`. Null for a resource without a plan; usage cannot be reported for such a resource.
     */
    plan: string | null;
    /** @description What the prices of the plan are for, null without a plan. */
    plan_unit: BillingUnit | null;
    /** @description Name of the plan, null without a plan. */
    plan_name: string | null;
    /** @description Uuid of the plan, null without a plan. */
    plan_uuid: Uuid | null;
    /** @description What the plan offers, in the provider's words. Null without a plan. */
    plan_description: string | null;
    /** @description What was filled in when the resource was ordered. Free-form: the keys are those of the offering's order form. Values that the offering's plugin regards as secret are left out of answers to GET, but not of every answer to an action, such as a move to another project. */
    attributes: {
        [key: string]: unknown;
    };
    /** @description Amount booked of each limit-based component, by component type, in the component's unit. Empty when nothing is booked. */
    limits: {
        [key: string]: number;
    };
    /** @description Uuid of the resource, used in every URL of this family. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description Moment at which the resource was created in Waldur, in UTC.
     */
    created: string;
    /**
     * Format: date-time
     * @description Moment of the last change of the record, in UTC. Reports of usage and synchronization move it too.
     */
    modified: string;
    /**
     * Format: uri
     * @description URL of the resource as its consumer sees it, as `/api/marketplace-resources/{uuid}/`: not the URL that it was read from here.
     */
    url: string;
    /** @description URL of the object that the offering's plugin keeps for the resource, null when there is none. */
    scope: string | null;
    /** @description What the resource is for, empty when nobody wrote it down. */
    description: string;
    /** @description Where the resource stands. Several actions are refused with 409 in the wrong state. */
    state: ResourceState;
    /** @description Uuid of the object that the offering's plugin keeps for the resource, null when there is none. It is not the uuid of this record. */
    resource_uuid: Uuid | null;
    /** @description Identifier of the resource in the provider's own system, empty until the provider sets it. A resource without one cannot be pulled. */
    backend_id: string;
    /** @description Identifier that the resource has in the end where it is handed on, for example to another Waldur. Empty when it is not. */
    effective_id: string;
    /** @description Kind of the object that the offering's plugin keeps for the resource, such as `SLURM.Allocation`. Null when there is none. */
    resource_type: string | null;
    /**
     * Format: uri
     * @description URL of the project that the resource belongs to, as `/api/projects/{uuid}/`.
     */
    project: string;
    /** @description Uuid of the project. */
    project_uuid: Uuid;
    /** @description Name of the project. It stays readable after the project was deleted. */
    project_name: string;
    /** @description What the project is about, empty when nobody wrote it down. */
    project_description: string;
    /**
     * Format: date
     * @description Last day of the project, in ISO 8601; when it comes, all resources of the project are scheduled for termination. Null when the project has no end.
     */
    project_end_date: string | null;
    /**
     * Format: uri
     * @description URL of the user who set the project's end date, as `/api/users/{uuid}/`. Null or left out when nobody did.
     */
    project_end_date_requested_by?: string | null;
    /** @description Uuid of the organization that consumes the resource, the one its project belongs to. */
    customer_uuid: Uuid;
    /** @description Name of the organization that consumes the resource. It stays readable after the project was deleted. */
    customer_name: string;
    /** @description Slug of the offering. The list can be filtered by it. */
    offering_slug: string;
    /** @description Uuid of the offering that this one is part of. Left out when it stands alone. */
    parent_offering_uuid?: Uuid;
    /** @description Name of the offering that this one is part of. Left out when it stands alone. */
    parent_offering_name?: string;
    /** @description Slug of the resource that this one was created inside, in spite of its name, and left out when there is none. */
    parent_offering_slug?: string;
    /** @description Uuid of the resource that this one was created inside. Left out when there is none. */
    parent_uuid?: Uuid;
    /** @description Name of the resource that this one was created inside. Left out when there is none. */
    parent_name?: string;
    /** @description What the provider's system says about the resource, empty when it says nothing. */
    backend_metadata: BackendMetadata;
    /** @description Whether the offering has a component that is charged by reported usage. */
    is_usage_based: boolean;
    /** @description Whether the offering has a component that is charged by booked limits. */
    is_limit_based: boolean;
    /** @description Name of the resource, 150 characters at most. It need not be unique. */
    name: string;
    /** @description Short name for use in URLs and account names: letters, digits, `-` and `_`, 50 characters at most. Generated, and changed by staff only. */
    slug: string;
    /** @description Amount of each component in the last usage report, by component type, in the component's unit: a decimal string after a report, a number where the offering's plugin counts by itself, and in later releases; `toNumber()` reads both. Each report replaces the whole object, so a component that it does not name disappears; later releases keep it. */
    current_usages: {
        [key: string]: Decimal;
    };
    /** @description Whether the caller may terminate the resource now: the right is there, the state is `OK` or `Erred`, the consuming organization is neither blocked nor archived, and no order for the resource is pending or executing. */
    can_terminate: boolean;
    /** @description Sections of the provider's last report on the resource, null when none was submitted. */
    report: ReportSection[] | null;
    /**
     * Format: date
     * @description Last day of the resource, in ISO 8601. When it comes and the resource is `OK` or `Erred`, its termination is ordered, in the name of who asked for it; the end date of the project does the same. Null when it has no end.
     */
    end_date: string | null;
    /**
     * Format: uri
     * @description URL of the user who set or cleared the end date last, as `/api/users/{uuid}/`. Null when nobody did.
     */
    end_date_requested_by: string | null;
    /** @description Name of the caller's own account at the offering, null when the caller has none. */
    username: string | null;
    /** @description How much of each limit-based component was used in its period, by component type: this month's amount as `current_usages` has it, the sum of the year, or the sum since the beginning, which counts for quarters, too. A decimal string or a number, which `toNumber()` reads, or null while nothing was reported. Empty when the offering has no such component or the resource has no plan. */
    limit_usage: {
        [key: string]: string | number | null;
    };
    /** @description Whether the resource is to run with less, set by staff or by a policy that was fired. The provider's system has to act on it. */
    downscaled: boolean;
    /** @description Whether the members of the project are to be kept off the resource, set by staff or by a policy that was fired. The provider's system has to act on it. */
    restrict_member_access: boolean;
    /** @description Whether the resource is to stand still, set by staff or by a policy that was fired. The provider's system has to act on it. */
    paused: boolean;
    /** @description Addresses at which the resource can be reached, empty when none are known. */
    endpoints: NestedEndpoint[];
    /** @description What went wrong, for people. Empty while nothing did; setting the resource to `OK` empties it. */
    error_message: string;
    /** @description Technical trace of what went wrong, for those who run the backend. Empty while nothing did. */
    error_traceback: string;
    /** @description Values of the options that can be changed after ordering. Free-form: `resource_options` of the offering says which keys there are and of what type, but other keys are kept too. Null when none were set. */
    options: {
        [key: string]: unknown;
    } | null;
    /** @description Names of extra actions that plugins offer for the resource, such as `LEXIS_LINK.CREATE`; usually empty. It does not say which operations of this API are possible. */
    available_actions: string[];
    /**
     * Format: date-time
     * @description Moment of the last synchronization with the provider's system, in UTC.
     */
    last_sync: string;
    /** @description First order for the resource that waits for approval or is executing, null when there is none. In lists, too; releases before 2025 left it out there. */
    order_in_progress?: OrderDetails | null;
    /** @description The order that created the resource, null when it came without one, for example by import. In lists, too; releases before 2025 left it out there. */
    creation_order?: OrderDetails | null;
    /** @description Uuid of the settings of the service that holds the plugin's object. Left out when the resource has no such object or the object no settings. */
    service_settings_uuid?: Uuid;
    /** @description Slug of the project. */
    project_slug: string;
    /** @description Slug of the organization that consumes the resource. */
    customer_slug: string;
    /** @description Whether the caller has to agree to the offering's terms of service again, because they changed. */
    user_requires_reconsent: boolean;
    /** @description Day on which the next period of each limit-based component begins, by component type: the first of the next month, quarter or year. A component with one limit for all time is left out; null when the offering has no limit-based component. */
    renewal_date: {
        [key: string]: string;
    } | null;
};
/** @description New name, description and end date of a resource. Only the name has to be given. */
export type ResourceUpdateRequest = {
    /** @description New name, 150 characters at most. Blanks at either end are cut off, and nothing but blanks is refused. */
    name: string;
    /** @description New description, 4096 characters at most. An empty string clears it; left out, it stays. */
    description?: string;
    /**
     * Format: date
     * @description Last day of the resource, in ISO 8601, today at the earliest; then its termination is ordered. Null clears it, and so does leaving it out: always send it.
     */
    end_date?: string | null;
};
/** @description The three values of a resource that an update can change, as they are afterwards. */
export type ResourceUpdate = {
    /** @description Name of the resource, without blanks at either end. */
    name: string;
    /** @description What the resource is for, empty when it has no description. */
    description: string;
    /**
     * Format: date
     * @description Last day of the resource, in ISO 8601. Null when it has no end.
     */
    end_date: string | null;
};
/** @description Those of the name, the description and the end date of a resource that are to change. */
export type PatchedResourceUpdateRequest = {
    /** @description New name, 150 characters at most. Blanks at either end are cut off, and nothing but blanks is refused. */
    name?: string;
    /** @description New description, 4096 characters at most. An empty string clears it. */
    description?: string;
    /**
     * Format: date
     * @description Last day of the resource, in ISO 8601, today at the earliest; then its termination is ordered. Null clears it, and so does leaving it out: send it even when it stays as it is.
     */
    end_date?: string | null;
};
/** @description A project, named by its address. */
export type ProjectHyperlinkRequest = {
    /**
     * Format: uri
     * @description Address of the project as the project's own record has it in `url`: `https://api.example.com/api/projects/{uuid}/`. Only the path counts, the host is ignored.
     */
    url: string;
};
/** @description Where a resource is moved to. */
export type MoveResourceRequest = {
    /** @description The project that gets the resource. It may belong to another organization. */
    project: ProjectHyperlinkRequest;
};
/** @description Why a resource could not be moved. No other operation answers in this shape. */
export type MoveConflictError = {
    /** @description The reason, one sentence for people. */
    error_message: string;
};
/** @description An offering whose products are created inside an existing resource. */
export type SubresourceOffering = {
    /** @description Uuid of that offering, to be ordered like any other. */
    uuid: Uuid;
    /** @description Which plugin of Waldur carries out its orders, such as `OpenStack.Instance`. */
    type: string;
};
/** @description Usage of one component in one month, as part of a plan period. Unlike in the list of component usages, the amount is a string here. */
export type BaseComponentUsage = {
    /** @description Uuid of the usage record, the same as in the list of component usages. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description When usage of this component was reported first in this month, in UTC.
     */
    created: string;
    /** @description Note that came with the report, empty when there was none. */
    description: string;
    /** @description Short name of the component, such as `cpu`. */
    type: ComponentType;
    /** @description Name of the component that people see. */
    name: string;
    /** @description Unit of `usage`, such as `CPU-hours`. */
    measured_unit: string;
    /**
     * Format: decimal
     * @description What was used in the month up to `date`, as a decimal string with two decimals.
     */
    usage: string;
    /**
     * Format: date-time
     * @description When the usage was reported last, in UTC.
     */
    date: string;
    /** @description Whether the same amount is entered again each month until another one is reported. */
    recurring: boolean;
};
/** @description A time in which a resource had one plan. The first begins when the resource becomes OK, another whenever it changes its plan; the last ends when it is terminated. */
export type ResourcePlanPeriod = {
    /** @description The period's uuid. `set_usage` takes it as `plan_period`. */
    uuid: Uuid;
    /** @description Name of the plan. */
    plan_name: string;
    /** @description Uuid of the plan. */
    plan_uuid: Uuid;
    /**
     * Format: date-time
     * @description When the resource got the plan, in UTC, or null when that is not known.
     */
    start: string | null;
    /**
     * Format: date-time
     * @description When the plan was changed or the resource terminated, in UTC. Null while the period goes on.
     */
    end: string | null;
    /** @description Usages that were reported for this period in the current month. Empty as long as nothing was reported. */
    components: BaseComponentUsage[];
};
/** @description Says that the pull was put in the queue. */
export type PullScheduled = {
    /** @description A sentence for people, in English `Pull operation was successfully scheduled.` */
    detail: string;
};
/** @description What went wrong with a resource. Both texts are optional, and so is the body. */
export type ResourceSetStateErredRequest = {
    /** @description What went wrong, for the people who see the resource. Left out or empty, the text stored before stays. */
    error_message?: string;
    /** @description Technical details, such as a stack trace. Left out or empty, the text stored before stays. */
    error_traceback?: string;
};
/** @description The name of a resource at its provider. */
export type ResourceBackendIDRequest = {
    /** @description Identifier of the resource in the provider's own system, at most 255 characters. An empty text removes it. Must be sent: without it Waldur fails with a server error. */
    backend_id: string;
};
/** @description Facts about a resource from the provider's backend, kept by Waldur as they are. */
export type ResourceBackendMetadataRequest = {
    /** @description Free-form: the keys are up to the provider. The object takes the place of the one stored before, so send all of it. Waldur stores any JSON except null, but whoever reads the resource expects an object; its `runtime_state` can be filtered by, and addresses such as `external_ips` and `internal_ips` are searched by `query`. */
    backend_metadata: {
        [key: string]: unknown;
    };
};
/** @description The new value of the flag `downscaled`. */
export type ResourceDownscaledRequest = {
    /** @description True asks the provider to run the resource with reduced capacity, false lifts that. Must be sent: without it Waldur fails with a server error. */
    downscaled: boolean;
};
/** @description The day on which a resource is to end. */
export type ResourceEndDateByProviderRequest = {
    /**
     * Format: date
     * @description Last day of the resource, `YYYY-MM-DD`, at least 7 days from today. From that day on Waldur makes an order that terminates it. Null removes the date; left out, the date stays as it is.
     */
    end_date?: string | null;
};
/** @description The limits that a resource is to have, whole. */
export type ResourceSetLimitsRequest = {
    /** @description Component type (such as `storage`) to limit, a whole number in the component's unit. Takes the place of the map stored before: a component that is left out has no limit afterwards. Waldur does not check that the components exist or that the numbers suit them. */
    limits: {
        [key: string]: number;
    };
};
/** @description The new value of the flag `paused`. */
export type ResourcePausedRequest = {
    /** @description True asks the provider to suspend the resource, false lifts that. Must be sent: without it Waldur fails with a server error. */
    paused: boolean;
};
/** @description The new value of the flag `restrict_member_access`. */
export type ResourceRestrictMemberAccessRequest = {
    /** @description True asks the provider to keep the project's members out of the resource, false lets them in again. Must be sent: without it Waldur fails with a server error. */
    restrict_member_access: boolean;
};
/** @description The new short name of a resource. */
export type ResourceSlugRequest = {
    /** @description Short name for addresses and backends: 1 to 50 letters, digits, hyphens and underscores. Waldur does not check that no other resource has it. */
    slug: string;
};
/** @description One section of a provider's report on a resource. */
export type ReportSectionRequest = {
    /** @description Title of the section, plain text, at least one character. */
    header: string;
    /** @description Text of the section, at least one character. */
    body: string;
};
/** @description A provider's report on a resource, whole. */
export type ResourceReportRequest = {
    /** @description The sections in the order in which they are shown, at least one. They take the place of all sections sent before. */
    report: ReportSectionRequest[];
};
/** @description A user with a role in the resource's project, and the account that this user has at the offering. */
export type ProjectUser = {
    /**
     * Format: uri
     * @description Address of the user, under `/api/users/`.
     */
    url: string;
    /** @description The user's uuid. */
    uuid: Uuid;
    /** @description Name with which the user is known to Waldur. Usually in lowercase; it may be an e-mail address. */
    username: string;
    /** @description First and last name, or an empty string. */
    full_name: string;
    /** @description E-mail address of the user, empty when Waldur has none. */
    email: string;
    /** @description Full name of the user's role in the project: `PROJECT.ADMIN`, `PROJECT.MANAGER`, `PROJECT.MEMBER`, or a role that the installation defined. Releases of 2024 send `admin`, `manager`, `member`, and null for others. A user with several roles has the one granted first here; null for a deactivated user. */
    role: string | null;
    /**
     * Format: date-time
     * @description When the role ends, in UTC, or null when it does not or the user is deactivated.
     */
    expiration_time: string | null;
    /** @description Name of the user's account at the offering. Null when the user has no account there. */
    offering_user_username: string | null;
    /** @description How far that account is: asked for, being created, waiting for the user (`Pending account linking`, `Pending additional validation`), usable (`OK`), on the way to deletion, or failed. Null without an account. */
    offering_user_state: ("Requested" | "Creating" | "Pending account linking" | "Pending additional validation" | "OK" | "Requested deletion" | "Deleting" | "Deleted" | "Error creating" | "Error deleting") | null;
};
/** @description Instructions for the termination. The body can be left out. */
export type ResourceTerminateRequest = {
    /** @description Stored in the order and read by the plugin of the offering's type. Free-form; most offerings need nothing here. Default: an empty object. */
    attributes?: {
        /**
         * @description `force_destroy` gives the resource up even if the backend fails to remove it: when staff made the order, the resource becomes Terminated instead of Erred. Other values mean what the plugin makes of them.
         * @example force_destroy
         */
        action?: string;
    } & {
        [key: string]: unknown;
    };
};
/** @description Names the order that Waldur made instead of acting at once. */
export type OrderUUID = {
    /** @description The order that now has to be approved and processed. Follow it with the operations on orders. */
    order_uuid: Uuid;
};
/** @description Options of a resource that are to change. */
export type ResourceOptionsRequest = {
    /** @description Free-form: keys and kinds of value are defined by `resource_options` of the resource's offering. A known key is checked against its definition, an unknown one is kept as it comes. Merged into the options that exist, one level deep, so keys that are not sent keep their value. Left out or null, nothing changes. */
    options?: {
        [key: string]: unknown;
    } | null;
};
/** @description The plan that a resource is to have. */
export type ResourceSwitchPlanRequest = {
    /**
     * Format: uri
     * @description URL of the plan as offerings and resources show it, `/api/marketplace-public-offerings/{uuid}/plans/{uuid}/`.
     */
    plan: string;
};
/** @description The limits that a resource is to have. */
export type ResourceUpdateLimitsRequest = {
    /** @description Amounts by type of component, of components that are booked (`limit`), whole numbers from 0 on. They replace all limits that the resource has. */
    limits: {
        [key: string]: number;
    };
    /** @description What the ones who approve should know, at most 255 characters; null for nothing. */
    request_comment?: string | null;
};
/**
 * @description A field that the lists of offerings can be ordered by; with `-` in front, descending. The totals order the provider's list only.
 * @enum {string}
 */
export type OfferingOrdering = "-created" | "-name" | "-state" | "-total_cost" | "-total_cost_estimated" | "-total_customers" | "-type" | "created" | "name" | "state" | "total_cost" | "total_cost_estimated" | "total_customers" | "type";
/**
 * @description A field of a public offering that `field` can select. `secret_options` and `service_attributes` are names that Waldur knows here, although no public offering has them.
 * @enum {string}
 */
export type PublicOfferingFieldName = "access_url" | "attributes" | "backend_id" | "backend_metadata" | "billable" | "category" | "category_title" | "category_uuid" | "citation_count" | "compliance_checklist" | "components" | "country" | "created" | "customer" | "customer_name" | "customer_uuid" | "datacite_doi" | "description" | "endpoints" | "files" | "full_description" | "getting_started" | "google_calendar_is_public" | "google_calendar_link" | "has_compliance_requirements" | "image" | "integration_guide" | "latitude" | "longitude" | "name" | "options" | "order_count" | "organization_groups" | "parent_description" | "parent_name" | "parent_uuid" | "partitions" | "paused_reason" | "plans" | "plugin_options" | "privacy_policy_link" | "project" | "project_name" | "project_uuid" | "promotion_campaigns" | "quotas" | "resource_options" | "roles" | "scope" | "scope_error_message" | "scope_name" | "scope_state" | "scope_uuid" | "screenshots" | "secret_options" | "service_attributes" | "shared" | "slug" | "software_catalogs" | "state" | "thumbnail" | "total_cost" | "total_cost_estimated" | "total_customers" | "type" | "url" | "user_has_consent" | "uuid" | "vendor_details";
/**
 * @description A field of an offering, as its provider sees it, that `field` can select.
 * @enum {string}
 */
export type ProviderOfferingFieldName = "access_url" | "attributes" | "backend_id" | "backend_metadata" | "billable" | "category" | "category_title" | "category_uuid" | "citation_count" | "compliance_checklist" | "components" | "country" | "created" | "customer" | "customer_name" | "customer_uuid" | "datacite_doi" | "description" | "endpoints" | "files" | "full_description" | "getting_started" | "google_calendar_is_public" | "google_calendar_link" | "has_compliance_requirements" | "image" | "integration_guide" | "integration_status" | "latitude" | "longitude" | "name" | "options" | "order_count" | "organization_groups" | "parent_description" | "parent_name" | "parent_uuid" | "partitions" | "paused_reason" | "plans" | "plugin_options" | "privacy_policy_link" | "project" | "project_name" | "project_uuid" | "quotas" | "resource_options" | "roles" | "scope" | "scope_error_message" | "scope_name" | "scope_state" | "scope_uuid" | "screenshots" | "secret_options" | "service_attributes" | "shared" | "slug" | "software_catalogs" | "state" | "thumbnail" | "total_cost" | "total_cost_estimated" | "total_customers" | "type" | "url" | "uuid" | "vendor_details";
/** @description A pair of addresses, inside and outside of a network. */
export type IPMapping = {
    /** @description The address inside. */
    floating_ip?: string;
    /** @description The address outside that leads to it. */
    external_ip?: string;
};
/**
 * @description How the disks of Rancher nodes are attached.
 * @enum {string}
 */
export type NodeDiskDriverEnum = "sd" | "vd";
/** @description Settings of an offering that only its provider and staff see. All keys are optional: one is there when the provider set it or the plugin gives it a value. Other keys than these may appear. */
export type MergedSecretOptions = {
    /** @description Password of the cluster behind HEAppE. */
    heappe_cluster_password?: string;
    /** @description Password for HEAppE. */
    heappe_password?: string;
    /** @description Addresses of an OpenStack cloud that are shown under others outside. */
    ipv4_external_ip_mapping?: IPMapping[];
    /** @description Certificate of the API of an OpenStack cloud. */
    openstack_api_tls_certificate?: string;
    /** @description Name servers that new subnets get. */
    dns_nameservers?: string[];
    /** @description Password that all accounts of `glauth_users_config` share. */
    shared_user_password?: string;
    /** @description Text with which a helpdesk request is confirmed. */
    template_confirmation_comment?: string;
    /** @description Language of the scripts, Python or Bash. */
    language?: string;
    /** @description Environment variables of the scripts: a list of names and values, or an object of them. */
    environ?: {
        [key: string]: unknown;
    }[] | {
        [key: string]: unknown;
    };
    /** @description Script that makes a resource. */
    create?: string;
    /** @description Script that removes a resource. */
    terminate?: string;
    /** @description Script that changes a resource. */
    update?: string;
    /** @description Script that reads the state of a resource now and then. */
    pull?: string;
    /** @description Address of the API of another Waldur, for a remote offering. */
    api_url?: string;
    /** @description Token for that Waldur. */
    token?: string;
    /** @description Uuid of the organization there that orders. */
    customer_uuid?: string;
    /** @description Address of a Rancher server. */
    backend_url?: string;
    /** @description Access key for Rancher. */
    username?: string;
    /** @description Secret key for Rancher. */
    password?: string;
    /** @description Template of the first start of a node. */
    cloud_init_template?: string;
    /** @description Template of the first start of a load balancer of Rancher. */
    managed_rancher_load_balancer_cloud_init_template?: string;
    /** @description Host of a Vault server. */
    vault_host?: string;
    /** @description Port of the Vault server. */
    vault_port?: number;
    /** @description Token for the Vault server. */
    vault_token?: string;
    /** @description Whether the certificate of the Vault server is checked. */
    vault_tls_verify?: boolean;
    /** @description Address of a Keycloak server. */
    keycloak_url?: string;
    /** @description Realm of Keycloak for Rancher. */
    keycloak_realm?: string;
    /** @description Realm of Keycloak in which users sign in. */
    keycloak_user_realm?: string;
    /** @description User in whose name Waldur works at Keycloak. */
    keycloak_username?: string;
    /** @description Password of that user. */
    keycloak_password?: string;
    /** @description Minutes between two synchronisations of users with Keycloak. */
    keycloak_sync_frequency?: number;
    /** @description Whether the certificate of Keycloak is checked. */
    keycloak_ssl_verify?: boolean;
    /** @description Namespace in which ArgoCD runs. */
    argocd_k8s_namespace?: string;
    /** @description Kubeconfig with access to that namespace. */
    argocd_k8s_kubeconfig?: string;
    /** @description Name of the image that nodes are made from. */
    base_image_name?: string;
    /** @description Address of a registry of container images. */
    private_registry_url?: string;
    /** @description User of that registry. */
    private_registry_user?: string;
    /** @description Password of that user. */
    private_registry_password?: string;
    /** @description Version of Kubernetes. */
    k8s_version?: string;
    /** @description How the disks of nodes are attached. */
    node_disk_driver?: NodeDiskDriverEnum;
} & {
    [key: string]: unknown;
};
/** @description A price list of an offering, as its provider sees it. */
export type BaseProviderPlan = {
    /**
     * Format: uri
     * @description Address of the plan among all plans, under `/api/marketplace-plans/`.
     */
    url: string;
    /** @description The plan's uuid. */
    uuid: Uuid;
    /** @description The name that customers see. */
    name: string;
    /** @description What the plan includes, empty when nothing is written. */
    description: string;
    /** @description Code of the plan in the provider's bookkeeping, or an empty string. */
    article_code: string;
    /** @description How many resources can have the plan at the same time. Null when any number can. */
    max_amount: number | null;
    /** @description Whether the plan was taken off. New resources cannot get it, resources that have it keep it. */
    archived: boolean;
    /** @description Whether the plan can be chosen now. False once it has `max_amount` resources. */
    is_active: boolean;
    /**
     * Format: decimal
     * @description Fixed part of the price for one `unit`, as a decimal string. What is charged by usage or limit is not in it, see `prices`.
     */
    unit_price: string;
    /** @description What the fixed and limit-based prices are for, such as one `month`. */
    unit: BillingUnit;
    /** @description What is charged once when a resource with this plan starts, a decimal string, or the number 0 when nothing is; `toNumber()` reads both. */
    init_price: Decimal;
    /** @description What is charged once when a resource changes to this plan, a decimal string, or the number 0 when nothing is; `toNumber()` reads both. */
    switch_price: Decimal;
    /** @description Identifier of the plan in the provider's own system, or an empty string. */
    backend_id: string;
    /** @description Only organizations in one of these groups see the plan. Empty when the groups do not matter. */
    organization_groups: OrganizationGroup[];
    /** @description Amount and price of each component of the offering under this plan. */
    components: NestedPlanComponent[];
    /** @description Price of one unit of each component, by the component's `type`, as a decimal string with ten places, `"0E-10"` for nothing; `toNumber()` reads it. */
    prices: {
        [key: string]: Decimal;
    };
    /** @description Price of one unit of each component from next month on, by the component's `type`, as a decimal string that `toNumber()` reads. Null for a component whose price does not change. */
    future_prices: {
        [key: string]: string | number | null;
    };
    /** @description Amount of each component that the plan includes, by the component's `type`. It counts for components with billing type `fixed`. */
    quotas: {
        [key: string]: number;
    };
    /** @description How many resources have the plan. */
    resources_count: number;
    /** @description By which kind of billing the plan charges: `usage-based`, `fixed`, `one-time`, `on-plan-switch`, `limit`, or `mixed` for several. Null for a plan in which no component has a price. */
    plan_type: string | null;
    /** @description The least that a resource with this plan costs per `unit`: the prices of its limit-based and one-time components, and of its fixed ones for the amount that is included. A decimal string, or the number 0 when nothing adds up; `toNumber()` reads both. */
    minimal_price: Decimal;
};
/**
 * @description What a program of the provider does for an offering, such as carrying out orders or reporting usage.
 * @enum {string}
 */
export type AgentTypeEnum = "Order processing" | "Usage reporting" | "Glauth sync" | "Resource sync" | "Event processing" | "unknown";
/** @description When a program of the provider, such as a site agent, last called for the offering. */
export type IntegrationStatus = {
    /** @description What the program does. */
    agent_type: AgentTypeEnum;
    /** @description Whether it calls regularly, such as `Active`. */
    status: string;
    /**
     * Format: date-time
     * @description When it called last, in UTC, or null.
     */
    last_request_timestamp: string | null;
    /** @description Name that the program gave itself, or an empty string. */
    service_name: string;
};
/** @description An offering as its provider sees it, in any state: what its public page shows, and what is the provider's alone. */
export type ProviderOfferingDetails = {
    /**
     * Format: uri
     * @description Address of the offering as its provider sees it, under `/api/marketplace-provider-offerings/`.
     */
    url: string;
    /** @description The offering's uuid. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description When the offering was created, in UTC.
     */
    created: string;
    /** @description The name that customers see. */
    name: string;
    /** @description Short name for use in addresses and account names. */
    slug: string;
    /** @description One or two sentences on what is offered, empty when there are none. */
    description: string;
    /** @description The long text of the offering's page, empty when there is none. It may contain HTML that the provider wrote, so clean it before showing it. */
    full_description: string;
    /** @description Address of the privacy policy that covers this offering, or an empty string. */
    privacy_policy_link: string;
    /** @description Address at which the service itself is reached, the same for all customers, or an empty string. */
    access_url: string;
    /** @description Named addresses at which the service is reached, such as a login node. Empty when there are none. */
    endpoints: NestedEndpoint[];
    /** @description Collections of installed software that users of the offering find there. */
    software_catalogs: NestedSoftwareCatalog[];
    /** @description Partitions of the SLURM cluster behind the offering. Empty for everything that is no cluster. */
    partitions: NestedPartition[];
    /** @description Roles that the provider defined for the users of this offering. */
    roles: NestedRole[];
    /**
     * Format: uri
     * @description Address of the organization that provides the offering. Null when it belongs to none.
     */
    customer: string | null;
    /** @description Uuid of the organization that provides the offering, or null. */
    customer_uuid: Uuid | null;
    /** @description Name of the organization that provides the offering, or null. */
    customer_name: string | null;
    /**
     * Format: uri
     * @description Address of the project that the offering belongs to. Null for most: only what is offered out of a project has one.
     */
    project: string | null;
    /** @description Uuid of the project that the offering belongs to, or null. */
    project_uuid: Uuid | null;
    /** @description Name of the project that the offering belongs to, or null. */
    project_name: string | null;
    /**
     * Format: uri
     * @description Address of the category under which the catalog lists the offering.
     */
    category: string;
    /** @description Uuid of the category. */
    category_uuid: Uuid;
    /** @description Name of the category, such as `HPC`. */
    category_title: string;
    /** @description What the provider filled in about the offering. Free-form: each category defines its own keys, and a value is text, a number, a boolean or a list. */
    attributes: {
        [key: string]: unknown;
    };
    /** @description What a customer is asked when ordering. The answers become the `attributes` of the resource. */
    options: OfferingOptions;
    /** @description What can be set on a resource after it was ordered, with `update_options`. The values are in the `options` of the resource. Without a definition here, `update_options` is refused. */
    resource_options: OfferingOptions;
    /** @description What the offering consists of and is measured in, such as CPU-hours and storage. */
    components: OfferingComponent[];
    /** @description Settings of the offering that are not secret. Which keys there are depends on its `type`. */
    plugin_options: MergedPluginOptions;
    /** @description Settings of the offering that are secret. Only for staff and for owners and managers of the provider; the key is left out for everybody else. */
    secret_options?: MergedSecretOptions;
    /** @description Settings of the service behind the offering, whose keys depend on the plugin. Only for those who get `secret_options`. */
    service_attributes?: {
        [key: string]: unknown;
    };
    /** @description Whether the offering can be ordered: `Active` ones can, `Paused` ones cannot for now, `Draft` and `Archived` ones are out of the catalog. This operation answers for all of them. */
    state: OfferingState;
    /** @description Text about the vendor of the service, empty when there is none. May contain HTML. */
    vendor_details: string;
    /** @description First steps for a customer who has just got a resource, empty when there are none. May contain HTML. */
    getting_started: string;
    /** @description How the provider connects its own system to this offering, empty when nothing is written. May contain HTML. */
    integration_guide: string;
    /**
     * Format: uri
     * @description Address of the small picture shown in the catalog, or null.
     */
    thumbnail: string | null;
    /** @description How many orders were made for this offering. Some releases leave it out here. */
    order_count?: number;
    /** @description The price lists that a customer can choose from. */
    plans: BaseProviderPlan[];
    /** @description Pictures for the offering's page, with captions. */
    screenshots: NestedScreenshot[];
    /** @description Which plugin of Waldur carries out orders for it, such as `Marketplace.Slurm` or `Marketplace.Basic`. The list depends on the installation. */
    type: string;
    /** @description Whether all organizations may order it. If not, only those that the provider allows. */
    shared: boolean;
    /** @description Whether orders and usage go onto invoices. */
    billable: boolean;
    /** @description Address of what the offering sells access to, usually the service settings of its backend. Null when Waldur holds no such object. */
    scope: string | null;
    /** @description Uuid of the object in `scope`, or null. */
    scope_uuid?: Uuid | null;
    /** @description Name of the object in `scope`, or null. A name, not a uuid. */
    scope_name?: string | null;
    /** @description State of the object in `scope`, or null. `OK` and `ERRED` last; the others are steps on the way, first scheduled, then running. */
    scope_state?: ("CREATION_SCHEDULED" | "CREATING" | "UPDATE_SCHEDULED" | "UPDATING" | "DELETION_SCHEDULED" | "DELETING" | "OK" | "ERRED") | null;
    /** @description Last error of the object in `scope`, empty when there was none, or null without such an object. */
    scope_error_message?: string | null;
    /** @description Documents that the provider attached, such as a user guide. */
    files: NestedOfferingFile[];
    /** @description Limits of the object in `scope`, with what is used of them. Empty when it has none. */
    quotas: Quota[];
    /** @description Why the offering is paused, in the provider's words. Empty when nothing was given. */
    paused_reason: string;
    /** @description DOI under which the offering is registered at DataCite, or an empty string. */
    datacite_doi: string;
    /** @description How often the DOI was cited, as DataCite last counted. */
    citation_count?: number;
    /**
     * Format: double
     * @description Where the service stands, in degrees north, or null.
     */
    latitude: number | null;
    /**
     * Format: double
     * @description Where the service stands, in degrees east, or null.
     */
    longitude: number | null;
    /** @description Country of the service as an ISO 3166-1 alpha-2 code in capitals, such as `NO`, or an empty string when it is not set. */
    country: string;
    /** @description Identifier of the offering in the provider's own system, empty when there is none. */
    backend_id: string;
    /** @description Only organizations in one of these groups may order the offering. Empty when the groups do not matter. */
    organization_groups: OrganizationGroup[];
    /**
     * Format: uri
     * @description Address of the large picture on the offering's page, or null.
     */
    image: string | null;
    /** @description How many organizations have resources of this offering. Null where it is not counted. */
    total_customers?: number | null;
    /** @description What its resources cost, in whole units of the currency. Null where it is not computed. */
    total_cost?: number | null;
    /** @description What its resources are expected to cost, in whole units of the currency. Null where it is not computed. */
    total_cost_estimated?: number | null;
    /** @description Description of the offering that this one was derived from, or null. */
    parent_description?: string | null;
    /** @description Uuid of the offering that this one was derived from, or null. Instances sold inside a private cloud, for example, have the offering of the cloud as their parent. */
    parent_uuid?: Uuid | null;
    /** @description Name of the offering that this one was derived from, or null. */
    parent_name?: string | null;
    /** @description What the provider's system reported about the offering. Free-form, its keys depend on the plugin. */
    backend_metadata?: {
        [key: string]: unknown;
    };
    /** @description Whether a compliance checklist belongs to the offering, which its users have to answer. */
    has_compliance_requirements?: boolean;
    /**
     * Format: uri
     * @description Address of that checklist, or null when there is none.
     */
    compliance_checklist?: string | null;
    /** @description When programs of the provider last called for the offering. Null for callers who do not get `secret_options`. */
    integration_status?: IntegrationStatus[] | null;
    /** @description Whether the calendar of a bookable offering is open to everyone. Null without a calendar. */
    google_calendar_is_public?: boolean | null;
    /** @description Address of the Google calendar with the bookings. Null without a calendar. */
    google_calendar_link?: string | null;
};
/** @description A price list of an offering, with the address of the offering. */
export type ProviderPlanDetails = {
    /**
     * Format: uri
     * @description Address of the plan among all plans, under `/api/marketplace-plans/`.
     */
    url: string;
    /** @description The plan's uuid. */
    uuid: Uuid;
    /** @description The name that customers see. */
    name: string;
    /** @description What the plan includes, empty when nothing is written. */
    description: string;
    /** @description Code of the plan in the provider's bookkeeping, or an empty string. */
    article_code: string;
    /** @description How many resources can have the plan at the same time. Null when any number can. */
    max_amount: number | null;
    /** @description Whether the plan was taken off. New resources cannot get it, resources that have it keep it. */
    archived: boolean;
    /** @description Whether the plan can be chosen now. False once it has `max_amount` resources. */
    is_active: boolean;
    /**
     * Format: decimal
     * @description Fixed part of the price for one `unit`, as a decimal string. What is charged by usage or limit is not in it, see `prices`.
     */
    unit_price: string;
    /** @description What the fixed and limit-based prices are for, such as one `month`. */
    unit: BillingUnit;
    /** @description What is charged once when a resource with this plan starts, a decimal string, or the number 0 when nothing is; `toNumber()` reads both. */
    init_price: Decimal;
    /** @description What is charged once when a resource changes to this plan, a decimal string, or the number 0 when nothing is; `toNumber()` reads both. */
    switch_price: Decimal;
    /** @description Identifier of the plan in the provider's own system, or an empty string. */
    backend_id: string;
    /** @description Only organizations in one of these groups see the plan. Empty when the groups do not matter. */
    organization_groups: OrganizationGroup[];
    /** @description Amount and price of each component of the offering under this plan. */
    components: NestedPlanComponent[];
    /**
     * Format: uri
     * @description Address of the offering as its provider sees it, under `/api/marketplace-provider-offerings/`.
     */
    offering: string;
    /** @description Price of one unit of each component, by the component's `type`, as a decimal string with ten places, `"0E-10"` for nothing; `toNumber()` reads it. */
    prices: {
        [key: string]: Decimal;
    };
    /** @description Price of one unit of each component from next month on, by the component's `type`, as a decimal string that `toNumber()` reads. Null for a component whose price does not change. */
    future_prices: {
        [key: string]: string | number | null;
    };
    /** @description Amount of each component that the plan includes, by the component's `type`. It counts for components with billing type `fixed`. */
    quotas: {
        [key: string]: number;
    };
    /** @description How many resources have the plan. */
    resources_count: number;
    /** @description By which kind of billing the plan charges: `usage-based`, `fixed`, `one-time`, `on-plan-switch`, `limit`, or `mixed` for several. Null for a plan in which no component has a price. */
    plan_type: string | null;
    /** @description The least that a resource with this plan costs per `unit`: the prices of its limit-based and one-time components, and of its fixed ones for the amount that is included. A decimal string, or the number 0 when nothing adds up; `toNumber()` reads both. */
    minimal_price: Decimal;
};
/** @description An offering by name, for choosing one. */
export type ResourceOffering = {
    /** @description Name of the offering. */
    name: string;
    /** @description Uuid of the offering. */
    uuid: Uuid;
};
/**
 * @description A field of a category that `field` can select.
 * @enum {string}
 */
export type CategoryFieldName = "articles" | "available_offerings_count" | "columns" | "components" | "default_tenant_category" | "default_vm_category" | "default_volume_category" | "description" | "group" | "icon" | "offering_count" | "sections" | "title" | "url" | "uuid";
/**
 * @description What kind of value an attribute of an offering has.
 * @enum {string}
 */
export type NestedAttributeTypeEnum = "boolean" | "string" | "text" | "integer" | "choice" | "list";
/** @description One of the values that an attribute of kind `choice` or `list` can have. */
export type NestedAttributeOption = {
    /** @description The value. */
    key: string;
    /** @description What it is called for people. */
    title: string;
};
/** @description An attribute that providers fill in for their offerings of a category. */
export type NestedAttribute = {
    /** @description Key of the attribute in the `attributes` of an offering. */
    key: string;
    /** @description What it is called for people. */
    title: string;
    /** @description What kind of value it has. */
    type: NestedAttributeTypeEnum;
    /** @description The values to choose from, for `choice` and `list`. */
    options: NestedAttributeOption[];
    /** @description Whether it has to be filled in. */
    required: boolean;
    /** @description Value of an offering that has none, of the attribute's kind, or null. */
    default: string | number | boolean | unknown[] | {
        [key: string]: unknown;
    } | null;
};
/** @description A part of an offering's page with attributes of the category. */
export type NestedSection = {
    /** @description Key of the section. */
    key: string;
    /** @description Heading. */
    title: string;
    /** @description What is shown in it. */
    attributes: NestedAttribute[];
    /** @description Whether it has a tab of its own. */
    is_standalone: boolean;
};
/** @description A column that the list of a category's resources shows besides the usual ones. */
export type NestedColumn = {
    /** @description The column's uuid. */
    uuid: Uuid;
    /** @description Position of the column, from 0. */
    index: number;
    /** @description Heading of the column. */
    title: string;
    /** @description Name of the field of the resource that it shows. */
    attribute: string;
    /** @description How the value is drawn: as items of a list, as a size in bytes, as what a volume is attached to, or, when empty or null, as it is. */
    widget: ("csv" | "filesize" | "attached_instance" | "") | null;
};
/** @description A component that is summed up over all offerings of a category. */
export type CategoryComponent = {
    /** @description Key of the component, such as `storage`. */
    type: string;
    /** @description What it is called for people. */
    name: string;
    /** @description What it is, or an empty string. */
    description: string;
    /** @description Unit of amounts, or an empty string. */
    measured_unit: string;
};
/** @description A page of a help desk that belongs to a category. */
export type CategoryHelpArticle = {
    /** @description Title of the page, or null. */
    title: string | null;
    /**
     * Format: uri
     * @description Address of the page.
     */
    url: string;
};
/** @description A category under which the catalog lists offerings. */
export type MarketplaceCategory = {
    /**
     * Format: uri
     * @description Address of the category.
     */
    url: string;
    /** @description The category's uuid. */
    uuid: Uuid;
    /** @description Name of the category, such as `HPC`. */
    title: string;
    /** @description What belongs to it, or an empty string. */
    description: string;
    /**
     * Format: uri
     * @description Address of a small picture, or null.
     */
    icon: string | null;
    /** @description Whether virtual machines of OpenStack are put here. At most one category has true. */
    default_vm_category: boolean;
    /** @description Whether volumes of OpenStack are put here. At most one category has true. */
    default_volume_category: boolean;
    /** @description Whether tenants of OpenStack are put here. At most one category has true. */
    default_tenant_category: boolean;
    /** @description How many offerings of the category the caller sees in the public catalog, narrowed by `customer_uuid`, `allowed_customer_uuid`, `project_uuid`, `shared` and `offering_name` of the request. */
    offering_count: number;
    /** @description The same number. Some releases leave it out. */
    available_offerings_count: number;
    /** @description Attributes that providers fill in for their offerings, by sections of a page. */
    sections: NestedSection[];
    /** @description Columns that lists of its resources show besides the usual ones. */
    columns: NestedColumn[];
    /** @description Components that are summed up over its offerings. */
    components: CategoryComponent[];
    /** @description Pages of a help desk on the category. */
    articles: CategoryHelpArticle[];
    /**
     * Format: uri
     * @description Address of the group of categories that it is in, or null.
     */
    group: string | null;
};
/**
 * @description What the list of service providers can be ordered by; with `-` in front, descending.
 * @enum {string}
 */
export type ServiceProviderOrdering = "-customer_name" | "customer_name";
/**
 * @description A field of a service provider that `field` can select.
 * @enum {string}
 */
export type ServiceProviderFieldName = "created" | "customer" | "customer_abbreviation" | "customer_country" | "customer_image" | "customer_name" | "customer_native_name" | "customer_slug" | "customer_uuid" | "description" | "enable_notifications" | "image" | "offering_count" | "organization_groups" | "url" | "uuid";
/** @description An organization as a provider. It is a record of its own: its uuid is not the organization's. */
export type ServiceProvider = {
    /**
     * Format: uri
     * @description Address of the record.
     */
    url: string;
    /** @description Uuid of the record, the `service_provider_uuid` of its organization. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description When the organization became a provider, in UTC.
     */
    created: string;
    /** @description What the provider says of itself, or an empty string. */
    description: string;
    /** @description Whether the provider gets mails about its resources. Left out for callers without a token. */
    enable_notifications?: boolean;
    /**
     * Format: uri
     * @description Address of the organization.
     */
    customer: string;
    /** @description Name of the organization. */
    customer_name: string;
    /** @description Uuid of the organization. */
    customer_uuid: Uuid;
    /**
     * Format: uri
     * @description Address of the organization's picture, or null.
     */
    customer_image: string | null;
    /** @description Abbreviation of the organization, or an empty string. */
    customer_abbreviation: string;
    /** @description Short name of the organization. */
    customer_slug: string;
    /** @description Name of the organization in its own script, or an empty string. */
    customer_native_name: string;
    /** @description Code of the organization's country, two capitals such as `NO`, or an empty string. */
    customer_country: string;
    /**
     * Format: uri
     * @description Address of the provider's own picture, or null.
     */
    image: string | null;
    /** @description Groups that the organization is in. */
    organization_groups: OrganizationGroup[];
    /** @description How many of its offerings are Active or Paused, shared or not. */
    offering_count: number;
};
/**
 * @description What the list of the shares of users can be ordered by; with `-` in front, descending.
 * @enum {string}
 */
export type ComponentUserUsageOrdering = "-component_usage__billing_period" | "-usage" | "-username" | "component_usage__billing_period" | "usage" | "username";
/**
 * @description A field of the share of a user that `field` can select.
 * @enum {string}
 */
export type ComponentUserUsageFieldName = "backend_id" | "billing_period" | "component_type" | "component_usage" | "created" | "customer_name" | "customer_uuid" | "date" | "description" | "measured_unit" | "modified" | "offering_name" | "offering_uuid" | "project_name" | "project_uuid" | "resource_name" | "resource_uuid" | "usage" | "user" | "username" | "uuid";
/** @description The share of one user in what a resource used of a component in a month. */
export type ComponentUserUsage = {
    /** @description The record's uuid. */
    uuid: Uuid;
    /**
     * Format: uri
     * @description Address of the account at the offering, under `/api/marketplace-offering-users/`. Null when the report named only a username.
     */
    user: string | null;
    /** @description Name of the account, as it was reported. */
    username: string;
    /**
     * Format: uri
     * @description Address of the usage that this is a share of.
     */
    component_usage: string;
    /** @description Amount in `measured_unit`, as a decimal string with two places; `toNumber()` reads it. Old SLURM offerings send a whole number, as for component usages. */
    usage: string | number;
    /** @description Unit of the component, such as `GPU-hours`. */
    measured_unit: string;
    /** @description Remark of whoever reported it, or an empty string. */
    description: string;
    /**
     * Format: date-time
     * @description When the share was reported first, in UTC.
     */
    created: string;
    /**
     * Format: date-time
     * @description When it was reported last, in UTC.
     */
    modified: string;
    /** @description Identifier of the share in the provider's system, or an empty string. */
    backend_id: string;
    /** @description Name of the resource. */
    resource_name: string;
    /** @description Uuid of the resource. */
    resource_uuid: Uuid;
    /** @description Name of the offering. */
    offering_name: string;
    /** @description Uuid of the offering. */
    offering_uuid: Uuid;
    /** @description Name of the project. */
    project_name: string;
    /** @description Uuid of the project. */
    project_uuid: Uuid;
    /** @description Name of the consuming organization. */
    customer_name: string;
    /** @description Uuid of the consuming organization. */
    customer_uuid: Uuid;
    /** @description Key of the component within its offering, such as `cpu`. */
    component_type: ComponentType;
    /**
     * Format: date-time
     * @description When the usage that this is a share of was reported last, in UTC.
     */
    date: string;
    /**
     * Format: date
     * @description First day of the month, as `YYYY-MM-DD`.
     */
    billing_period: string;
};
/** @description Where to go to sign out of the identity provider as well. */
export type Logout = {
    /**
     * Format: uri
     * @description Address at the identity provider.
     */
    logout_url: string;
};
/** @description Username and password of an account of Waldur's own. */
export type ObtainAuthTokenRequest = {
    /** @description Name of the user, as it is stored, usually in lowercase. */
    username: string;
    /** @description The user's password. */
    password: string;
};
/** @description The key of a user's API token. */
export type CoreAuthToken = {
    /** @description The key, to be sent as `Authorization: Token` and the key. */
    token: string;
};
/** @description Public settings of an installation by name, an open object: releases and plugins add to it. A front end reads `FEATURES`, an object of switches by section, `WALDUR_CORE` with names, looks and ways to sign in, `LANGUAGES` and `LANGUAGE_CODE`, and the settings of plugins such as `WALDUR_SUPPORT`. A switch that is missing is off. */
export type Configuration = {
    [key: string]: unknown;
};
/**
 * @description A field of an organization that `field` can select. Three come only when they are asked for.
 * @enum {string}
 */
export type CustomerFieldName = "abbreviation" | "access_subnets" | "accounting_start_date" | "address" | "agreement_number" | "archived" | "backend_id" | "bank_account" | "bank_name" | "billing_price_estimate" | "blocked" | "call_managing_organization_uuid" | "contact_details" | "country" | "country_name" | "created" | "customer_credit" | "customer_unallocated_credit" | "default_tax_percent" | "description" | "display_billing_info_in_projects" | "display_name" | "domain" | "email" | "grace_period_days" | "homepage" | "image" | "is_service_provider" | "latitude" | "longitude" | "max_service_accounts" | "name" | "native_name" | "notification_emails" | "organization_groups" | "payment_profiles" | "phone_number" | "postal" | "project_metadata_checklist" | "projects" | "projects_count" | "registration_code" | "service_provider" | "service_provider_uuid" | "slug" | "sponsor_number" | "url" | "users_count" | "uuid" | "vat_code";
/** @description A project of an organization, in short. */
export type PermissionProject = {
    /**
     * Format: uri
     * @description Address of the project.
     */
    url: string;
    /** @description The project's uuid. */
    uuid: Uuid;
    /** @description Name of the project. */
    name: string;
    /**
     * Format: uri
     * @description Address of a picture, or null.
     */
    image: string | null;
    /** @description How many resources it has that are not terminated. */
    resource_count: number;
    /**
     * Format: date
     * @description Last day of the project, or null when it is open-ended.
     */
    end_date: string | null;
};
/** @description Terms of a payment profile, as far as they were agreed. */
export type PaymentProfileAttributes = {
    /** @description Day on which it ends. */
    end_date?: string;
    /** @description Number of the agreement. */
    agreement_number?: string;
    /** @description Sum that was agreed. */
    contract_sum?: number;
};
/**
 * @description How an organization pays.
 * @enum {string}
 */
export type PaymentTypeEnum = "fixed_price" | "invoices" | "payment_gw_monthly";
/** @description How an organization pays. */
export type PaymentProfile = {
    /** @description The profile's uuid. */
    uuid: Uuid;
    /**
     * Format: uri
     * @description Address of the profile.
     */
    url: string;
    /** @description Name of the profile. */
    name: string;
    /** @description Uuid of the organization. */
    organization_uuid: Uuid;
    /**
     * Format: uri
     * @description Address of the organization.
     */
    organization: string;
    /** @description Terms of the profile. */
    attributes: PaymentProfileAttributes;
    /** @description How is paid. */
    payment_type: PaymentTypeEnum;
    /** @description The same, for people. */
    payment_type_display: string;
    /** @description Whether the profile is the one in force. */
    is_active: boolean | null;
};
/** @description What something costs, in the currency of the installation. Numbers, or decimal strings once there is an estimate; `toNumber()` reads both. */
export type NestedPriceEstimate = {
    /** @description Cost of all months. */
    total: Decimal;
    /** @description Cost of the current month. */
    current: Decimal;
    /** @description Tax on the total. */
    tax: Decimal;
    /** @description Tax on the current month. */
    tax_current: Decimal;
};
/** @description An organization: it has projects, and may be a provider. */
export type Customer = {
    /**
     * Format: uri
     * @description Address of the organization.
     */
    url: string;
    /** @description The organization's uuid. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description When the organization was registered, in UTC.
     */
    created: string;
    /** @description Groups that the organization is in. Only when `field` asks for it. */
    organization_groups?: OrganizationGroup[];
    /** @description The abbreviation if there is one, else the name, with the domain in brackets if there is one. */
    display_name: string;
    /** @description Projects of the organization that the caller sees. Only when `field` asks for it. */
    projects?: PermissionProject[];
    /** @description Identifier of the organization in another system, or an empty string. */
    backend_id: string;
    /**
     * Format: uri
     * @description Address of a picture, or null.
     */
    image: string | null;
    /** @description Whether the organization is blocked, so that it can order and change nothing. */
    blocked: boolean;
    /** @description Whether the organization is archived. */
    archived: boolean;
    /** @description Whether its projects show what they cost. */
    display_billing_info_in_projects: boolean;
    /**
     * Format: decimal
     * @description Tax on its invoices in percent, a decimal string.
     */
    default_tax_percent: string;
    /**
     * Format: date-time
     * @description From when on it is charged, in UTC.
     */
    accounting_start_date: string;
    /** @description How many projects it has, those that the caller does not see included. */
    projects_count: number;
    /** @description How many users have a role on it or on one of its projects. Only when `field` asks for it. */
    users_count?: number;
    /** @description Number of a sponsor who bears the costs, or null. */
    sponsor_number: number | null;
    /** @description Name of the country, or an empty string. */
    country_name: string;
    /** @description How many service accounts it may have, or null. */
    max_service_accounts: number | null;
    /** @description Uuid of the list of questions that its projects answer, or null. */
    project_metadata_checklist: Uuid | null;
    /** @description Days between the end of a project and that of its resources, or null. */
    grace_period_days: number | null;
    /** @description Name of the organization. */
    name: string;
    /** @description Short name for use in addresses. */
    slug: string;
    /** @description Name in its own script, or an empty string. */
    native_name: string;
    /** @description Abbreviation, or an empty string. */
    abbreviation: string;
    /** @description What the organization is, or an empty string. */
    description: string;
    /** @description How to reach it, or an empty string. */
    contact_details: string;
    /** @description Number of the agreement with it, or an empty string. */
    agreement_number: string;
    /** @description E-mail address, or an empty string. */
    email: string;
    /** @description Telephone number, or an empty string. */
    phone_number: string;
    /** @description Networks from which it can be reached, joined by commas; empty for all. */
    access_subnets: string;
    /** @description Number in the register of companies, or an empty string. */
    registration_code: string;
    /** @description Address of its page, or an empty string. */
    homepage: string;
    /** @description Domain of its users, or an empty string. */
    domain: string;
    /** @description VAT number, or an empty string. */
    vat_code: string;
    /** @description Postal code, or an empty string. */
    postal: string;
    /** @description Postal address, or an empty string. */
    address: string;
    /** @description Name of its bank, or an empty string. */
    bank_name: string;
    /**
     * Format: double
     * @description Where it is, or null.
     */
    latitude: number | null;
    /**
     * Format: double
     * @description Where it is, or null.
     */
    longitude: number | null;
    /** @description Number of its account, or an empty string. */
    bank_account: string;
    /** @description Code of the country, two capitals such as `EE`, or an empty string. */
    country: string;
    /** @description Addresses that get its mails, joined by commas, or an empty string. */
    notification_emails: string;
    /** @description How it pays. Null for callers who are neither staff, support nor owners of the organization. */
    payment_profiles: PaymentProfile[] | null;
    /**
     * Format: double
     * @description Credit of the organization, or null.
     */
    customer_credit: number | null;
    /**
     * Format: double
     * @description The part of it that no project has, or null.
     */
    customer_unallocated_credit: number | null;
    /** @description Whether it offers something itself. */
    is_service_provider: boolean;
    /**
     * Format: uri
     * @description Address of its record as a provider, or null.
     */
    service_provider: string | null;
    /** @description Uuid of that record, or null. */
    service_provider_uuid: Uuid | null;
    /** @description Uuid of its record as an organizer of calls, or null. */
    call_managing_organization_uuid: string | null;
    /** @description What it costs. */
    billing_price_estimate: NestedPriceEstimate;
};
/**
 * @description What events can be sorted by.
 * @enum {string}
 */
export type EventOrdering = "created" | "-created";
/**
 * @description A field of an event that `field` can select.
 * @enum {string}
 */
export type EventFieldName = "context" | "created" | "event_type" | "message" | "uuid";
/** @description Something that has happened, as Waldur logs it. */
export type Event = {
    /** @description The event's uuid. */
    uuid: Uuid;
    /**
     * Format: date-time
     * @description When it happened, in UTC.
     */
    created: string;
    /** @description Kind of the event, such as `notify_organization_owners`. Releases add some. */
    event_type: string;
    /** @description What happened, in a sentence for people. */
    message: string;
    /** @description What it concerns, by keys such as `customer_uuid` and `customer_name`. Which keys there are depends on the kind of the event. */
    context: {
        [key: string]: unknown;
    };
};
/**
 * @description A field that the list of projects can be ordered by; with `-` in front, descending.
 * @enum {string}
 */
export type ProjectOrdering = "-created" | "-customer_abbreviation" | "-customer_name" | "-customer_native_name" | "-end_date" | "-estimated_cost" | "-name" | "-start_date" | "created" | "customer_abbreviation" | "customer_name" | "customer_native_name" | "end_date" | "estimated_cost" | "name" | "start_date";
/**
 * @description A field of a project that `field` can select.
 * @enum {string}
 */
export type ProjectFieldName = "backend_id" | "billing_price_estimate" | "created" | "customer" | "customer_abbreviation" | "customer_display_billing_info_in_projects" | "customer_name" | "customer_native_name" | "customer_slug" | "customer_uuid" | "description" | "end_date" | "end_date_requested_by" | "grace_period_days" | "image" | "is_industry" | "is_removed" | "kind" | "marketplace_resource_count" | "max_service_accounts" | "name" | "oecd_fos_2007_code" | "oecd_fos_2007_label" | "project_credit" | "resources_count" | "slug" | "staff_notes" | "start_date" | "termination_metadata" | "type" | "type_name" | "type_uuid" | "url" | "uuid";
/**
 * @description What kind of project it is.
 * @enum {string}
 */
export type KindEnum = "default" | "course" | "public";
/** @description A project of an organization: resources belong to it. */
export type Project = {
    /**
     * Format: uri
     * @description Address of the project.
     */
    url: string;
    /** @description The project's uuid. */
    uuid: Uuid;
    /** @description Name of the project. */
    name: string;
    /** @description Short name for use in addresses. */
    slug: string;
    /**
     * Format: uri
     * @description Address of the organization that the project belongs to.
     */
    customer: string;
    /** @description Uuid of the organization. */
    customer_uuid: Uuid;
    /** @description Name of the organization. */
    customer_name: string;
    /** @description Short name of the organization. */
    customer_slug: string;
    /** @description Name of the organization in its own script, or an empty string. */
    customer_native_name: string;
    /** @description Abbreviation of the organization, or an empty string. */
    customer_abbreviation: string;
    /** @description What the project is about, or an empty string. */
    description: string;
    /** @description Whether the project shows what it costs. */
    customer_display_billing_info_in_projects: boolean;
    /**
     * Format: date-time
     * @description When the project was made, in UTC.
     */
    created: string;
    /**
     * Format: uri
     * @description Address of the kind of project, or null.
     */
    type: string | null;
    /** @description Name of the kind of project, or null. */
    type_name: string | null;
    /** @description Uuid of the kind of project, or null. */
    type_uuid: Uuid | null;
    /** @description Identifier of the project in another system, or an empty string. */
    backend_id: string;
    /**
     * Format: date
     * @description First day of the project, or null. Orders wait for it.
     */
    start_date: string | null;
    /**
     * Format: date
     * @description Last day of the project, or null when it is open-ended. Its resources are terminated after it.
     */
    end_date: string | null;
    /**
     * Format: uri
     * @description Address of the user who set the end date, or null. Callers may not see that user.
     */
    end_date_requested_by: string | null;
    /** @description Field of science by its OECD code such as `1.5`, an empty string, or null. */
    oecd_fos_2007_code: string | null;
    /** @description Name of the field of science. Absent or empty without a code. */
    oecd_fos_2007_label?: string;
    /** @description Whether it is a project of industry. */
    is_industry: boolean;
    /**
     * Format: uri
     * @description Address of a picture, or null.
     */
    image: string | null;
    /** @description How many resources it has that are OK or Updating, whoever asks. */
    resources_count: number;
    /** @description How many service accounts it may have, or null. */
    max_service_accounts: number | null;
    /** @description What kind of project it is. */
    kind: KindEnum;
    /** @description Whether the project was removed. */
    is_removed: boolean;
    /** @description What was noted when the project was removed, or null. */
    termination_metadata: {
        [key: string]: unknown;
    } | null;
    /** @description Notes of staff. Only staff and support get it. */
    staff_notes?: string;
    /** @description Days between the end of the project and that of its resources, or null for those of the organization. */
    grace_period_days: number | null;
    /**
     * Format: double
     * @description Credit of the project, or null.
     */
    project_credit: number | null;
    /** @description How many resources are OK or Updating, by the uuid of the category. Categories without any are left out. */
    marketplace_resource_count: {
        [key: string]: number;
    };
    /** @description What it costs. */
    billing_price_estimate: NestedPriceEstimate;
};
/**
 * @description A field of a role that `field` can select.
 * @enum {string}
 */
export type RoleFieldName = "content_type" | "description" | "description_ar" | "description_cs" | "description_da" | "description_de" | "description_en" | "description_es" | "description_et" | "description_fr" | "description_it" | "description_lt" | "description_lv" | "description_nb" | "description_ru" | "description_sv" | "is_active" | "is_system_role" | "name" | "permissions" | "users_count" | "uuid";
/**
 * @description What a role can be given on.
 * @enum {string}
 */
export type RoleType = "customer" | "service_provider" | "call_organizer" | "project" | "offering" | "call" | "proposal";
/** @description A role that users hold on an organization, a project, an offering or another thing, with what it allows. */
export type RoleDetails = {
    /** @description The role's uuid, the `role_uuid` of those who hold it. */
    uuid: Uuid;
    /** @description Full name of the role, such as `PROJECT.ADMIN`. Records of those who hold it have it as `role_name`. */
    name: string;
    /** @description What the role is called for people, in the language of the request where it is translated. */
    description: string;
    /** @description The description in English, or null. */
    description_en: string | null;
    /** @description The description in Estonian, or null. */
    description_et: string | null;
    /** @description The description in Lithuanian, or null. */
    description_lt: string | null;
    /** @description The description in Latvian, or null. */
    description_lv: string | null;
    /** @description The description in Russian, or null. */
    description_ru: string | null;
    /** @description The description in Italian, or null. */
    description_it: string | null;
    /** @description The description in German, or null. */
    description_de: string | null;
    /** @description The description in Danish, or null. */
    description_da: string | null;
    /** @description The description in Swedish, or null. */
    description_sv: string | null;
    /** @description The description in Spanish, or null. */
    description_es: string | null;
    /** @description The description in French, or null. */
    description_fr: string | null;
    /** @description The description in Norwegian, or null. */
    description_nb: string | null;
    /** @description The description in Arabic, or null. */
    description_ar: string | null;
    /** @description The description in Czech, or null. */
    description_cs: string | null;
    /** @description What the role allows on its scope and on what belongs to it, as names such as `ORDER.APPROVE`. */
    permissions: string[];
    /** @description Whether Waldur brings the role along, so that it cannot be removed. */
    is_system_role: boolean;
    /** @description Whether the role can be given. One that is not opens nothing to those who hold it. */
    is_active: boolean;
    /** @description How many users hold the role. Only staff and support get it. */
    users_count?: number;
    /** @description What the role can be given on. */
    content_type: RoleType;
};
/**
 * @description A field that the list of users can be ordered by; with `-` in front, descending.
 * @enum {string}
 */
export type UserOrdering = "-description" | "-email" | "-full_name" | "-is_active" | "-is_staff" | "-is_support" | "-job_title" | "-native_name" | "-organization" | "-phone_number" | "-registration_method" | "-username" | "description" | "email" | "full_name" | "is_active" | "is_staff" | "is_support" | "job_title" | "native_name" | "organization" | "phone_number" | "registration_method" | "username";
/**
 * @description A field of a user that `field` can select. `agree_with_policy` can be written only, so that nothing comes of it.
 * @enum {string}
 */
export type UserFieldName = "affiliations" | "agree_with_policy" | "agreement_date" | "birth_date" | "civil_number" | "date_joined" | "description" | "email" | "first_name" | "full_name" | "has_active_session" | "identity_provider_fields" | "identity_provider_label" | "identity_provider_management_url" | "identity_provider_name" | "identity_source" | "image" | "ip_address" | "is_active" | "is_staff" | "is_support" | "job_title" | "last_name" | "native_name" | "notifications_enabled" | "organization" | "permissions" | "phone_number" | "preferred_language" | "registration_method" | "requested_email" | "slug" | "token" | "token_expires_at" | "token_lifetime" | "url" | "username" | "uuid";
/** @description A role that a user holds, and what it is on. Front ends find what the user may do by the role's name in the list of roles. */
export type Permission = {
    /** @description Uuid of the user who holds the role. */
    user_uuid: Uuid;
    /** @description Full name of that user. */
    user_name: string;
    /** @description Short name of that user in addresses. */
    user_slug: string;
    /**
     * Format: date-time
     * @description When the role was given, in UTC.
     */
    created: string;
    /**
     * Format: date-time
     * @description When the role ends, in UTC. Null when it does not end by itself.
     */
    expiration_time: string | null;
    /** @description Full name of who gave the role. Absent when Waldur does not know. */
    created_by_full_name?: string;
    /** @description Username of who gave the role. Absent when Waldur does not know. */
    created_by_username?: string;
    /** @description Full name of the role, such as `PROJECT.ADMIN`, under which the list of roles has its permissions. */
    role_name: string;
    /** @description What the role is called for people. */
    role_description: string;
    /** @description Uuid of the role itself, the same for all who hold it. */
    role_uuid: Uuid;
    /** @description What kind of thing the role is on: `customer` for an organization, `project`, `offering`, or another. */
    scope_type: string | null;
    /** @description Uuid of the organization, project or offering that the role is on. */
    scope_uuid: Uuid;
    /** @description Name of the organization, project or offering. */
    scope_name: string;
    /** @description Uuid of the organization that the project or offering belongs to. Absent for a role on an organization, which is the scope itself. */
    customer_uuid?: Uuid;
    /** @description Name of the organization that the project or offering belongs to. Absent for a role on an organization. */
    customer_name?: string;
};
/** @description A user of Waldur, with the roles that the user holds. */
export type User = {
    /**
     * Format: uri
     * @description Address of the user.
     */
    url: string;
    /** @description The user's uuid. */
    uuid: Uuid;
    /** @description Name with which the user signs in, usually in lowercase. It may be an e-mail address. */
    username: string;
    /** @description Short name for use in addresses. */
    slug: string;
    /** @description First and last name, or an empty string. */
    full_name: string;
    /** @description Name in the user's own script, or an empty string. */
    native_name: string;
    /** @description What the user works as, or an empty string. */
    job_title: string;
    /** @description E-mail address, empty when Waldur has none. */
    email: string;
    /** @description Telephone number, or an empty string. */
    phone_number: string;
    /** @description Where the user works, as free text; it is no organization of Waldur. */
    organization: string;
    /** @description National identification number, or null. */
    civil_number: string | null;
    /** @description Notes about the user. Only staff and support get it, ordinary users not even in their own record. */
    description?: string;
    /** @description Whether the user may do everything. Only staff and support get it, ordinary users not even in their own record. */
    is_staff?: boolean;
    /** @description Whether the user may sign in and call. Only staff and support get it, ordinary users not even in their own record. */
    is_active?: boolean;
    /** @description Whether the user may see everything. Only staff and support get it, ordinary users not even in their own record. */
    is_support?: boolean;
    /** @description Key of the user's API token, as it follows `Token ` in the header. Only in the caller's own record: in `me`, in the record by uuid, and in a list page that holds nothing else. */
    token?: string;
    /** @description Seconds from the last call until the token expires, or null when it never does. Only in the caller's own record: in `me`, in the record by uuid, and in a list page that holds nothing else. */
    token_lifetime?: number | null;
    /**
     * Format: date-time
     * @description When the token expires unless it is used, in UTC. Null when it never does, or there is no token.
     */
    token_expires_at: string | null;
    /** @description How the user came to Waldur: `default` for an account of its own, else the name of an identity provider. */
    registration_method: string;
    /**
     * Format: date-time
     * @description When the user was registered, in UTC.
     */
    date_joined: string;
    /**
     * Format: date-time
     * @description When the user agreed to the terms of use, in UTC. Null for who has yet to; Waldur's own front end then shows nothing but the profile.
     */
    agreement_date: string | null;
    /** @description Whether the user gets mails. */
    notifications_enabled: boolean;
    /** @description Language code that the user chose, or an empty string. */
    preferred_language: string;
    /** @description Roles that the user holds now, the oldest first. What has expired or was taken back is not in it. */
    permissions: Permission[];
    /** @description Address that the user wants to change to and has yet to confirm, or null. */
    requested_email: string | null;
    /** @description What the user is at the home organization, as an identity provider says: as a rule a list such as `["staff@example.edu"]`, and empty for a user of Waldur's own. */
    affiliations: unknown;
    /** @description First name, or an empty string. */
    first_name: string;
    /** @description Last name, or an empty string. */
    last_name: string;
    /**
     * Format: date
     * @description Day of birth, or null.
     */
    birth_date: string | null;
    /** @description Name of the identity provider; `Local DB` for an account of Waldur's own. */
    identity_provider_name: string;
    /** @description The same name, for people. */
    identity_provider_label: string;
    /** @description Address where the account is managed, or an empty string. */
    identity_provider_management_url: string;
    /** @description Fields of the user that the identity provider sets, and that cannot be changed here. */
    identity_provider_fields: string[];
    /**
     * Format: uri
     * @description Address of a picture, or null.
     */
    image: string | null;
    /** @description Identity provider that the user came from last, or an empty string. */
    identity_source: string;
    /** @description Whether the user has a token, so that staff can act as this user. Only staff and support get it, ordinary users not even in their own record. */
    has_active_session?: boolean;
    /** @description Address from which the user signed in last, or null. Only staff and support get it, ordinary users not even in their own record. */
    ip_address?: string | null;
};
/** @description Which release of Waldur is installed. */
export type Version = {
    /** @description The release, such as `7.9.0`. */
    version: string;
    /** @description The newest release that is known; left out where nobody looks for it. */
    latest_version?: string;
};
export interface components {
    schemas: {
        Uuid: Uuid;
        ComponentUsageOrdering: ComponentUsageOrdering;
        ComponentUsageFieldName: ComponentUsageFieldName;
        LinkHeader: LinkHeader;
        ComponentType: ComponentType;
        ComponentUsage: ComponentUsage;
        FieldErrors: FieldErrors;
        ValidationError: ValidationError;
        ErrorDetail: ErrorDetail;
        PageNotFoundError: PageNotFoundError;
        ComponentUserUsageCreateRequest: ComponentUserUsageCreateRequest;
        ComponentUsageItemRequest: ComponentUsageItemRequest;
        ComponentUsageCreateRequest: ComponentUsageCreateRequest;
        CustomerUrl: CustomerUrl;
        PeriodEnum: PeriodEnum;
        PeriodName: PeriodName;
        NestedCustomerUsagePolicyComponent: NestedCustomerUsagePolicyComponent;
        CustomerComponentUsagePolicy: CustomerComponentUsagePolicy;
        PolicyActions: PolicyActions;
        NestedCustomerUsagePolicyComponentRequest: NestedCustomerUsagePolicyComponentRequest;
        CustomerComponentUsagePolicyRequest: CustomerComponentUsagePolicyRequest;
        PatchedCustomerComponentUsagePolicyRequest: PatchedCustomerComponentUsagePolicyRequest;
        PolicyActionName: PolicyActionName;
        OfferingUserOrdering: OfferingUserOrdering;
        OfferingUserState: OfferingUserState;
        OfferingUserFieldName: OfferingUserFieldName;
        OfferingUser: OfferingUser;
        OrderOrdering: OrderOrdering;
        OrderState: OrderState;
        RequestTypes: RequestTypes;
        OrderFieldName: OrderFieldName;
        StorageModeEnum: StorageModeEnum;
        UsernameGenerationPolicyEnum: UsernameGenerationPolicyEnum;
        DeploymentModeEnum: DeploymentModeEnum;
        MergedPluginOptions: MergedPluginOptions;
        BillingUnit: BillingUnit;
        Decimal: Decimal;
        IssueReference: IssueReference;
        OrderDetails: OrderDetails;
        OrderApproval: OrderApproval;
        NestedEndpoint: NestedEndpoint;
        NestedSoftwareCatalog: NestedSoftwareCatalog;
        NestedPartition: NestedPartition;
        NestedRole: NestedRole;
        OptionFieldTypeEnum: OptionFieldTypeEnum;
        CascadeStepTypeEnum: CascadeStepTypeEnum;
        CascadeStep: CascadeStep;
        CascadeConfig: CascadeConfig;
        ComponentMultiplierConfig: ComponentMultiplierConfig;
        OptionField: OptionField;
        OfferingOptions: OfferingOptions;
        BillingTypeEnum: BillingTypeEnum;
        OfferingComponent: OfferingComponent;
        OfferingState: OfferingState;
        OrganizationGroup: OrganizationGroup;
        NestedPlanComponent: NestedPlanComponent;
        BasePublicPlan: BasePublicPlan;
        NestedScreenshot: NestedScreenshot;
        NestedOfferingFile: NestedOfferingFile;
        Quota: Quota;
        DiscountTypeEnum: DiscountTypeEnum;
        NestedCampaign: NestedCampaign;
        PublicOfferingDetails: PublicOfferingDetails;
        OrderBackendIDRequest: OrderBackendIDRequest;
        ResourceResponseStatus: ResourceResponseStatus;
        OrderSetStateErredRequest: OrderSetStateErredRequest;
        ResourceOrdering: ResourceOrdering;
        ResourceState: ResourceState;
        ResourceFieldName: ResourceFieldName;
        BackendMetadata: BackendMetadata;
        ReportSection: ReportSection;
        Resource: Resource;
        ResourceUpdateRequest: ResourceUpdateRequest;
        ResourceUpdate: ResourceUpdate;
        PatchedResourceUpdateRequest: PatchedResourceUpdateRequest;
        ProjectHyperlinkRequest: ProjectHyperlinkRequest;
        MoveResourceRequest: MoveResourceRequest;
        MoveConflictError: MoveConflictError;
        SubresourceOffering: SubresourceOffering;
        BaseComponentUsage: BaseComponentUsage;
        ResourcePlanPeriod: ResourcePlanPeriod;
        PullScheduled: PullScheduled;
        ResourceSetStateErredRequest: ResourceSetStateErredRequest;
        ResourceBackendIDRequest: ResourceBackendIDRequest;
        ResourceBackendMetadataRequest: ResourceBackendMetadataRequest;
        ResourceDownscaledRequest: ResourceDownscaledRequest;
        ResourceEndDateByProviderRequest: ResourceEndDateByProviderRequest;
        ResourceSetLimitsRequest: ResourceSetLimitsRequest;
        ResourcePausedRequest: ResourcePausedRequest;
        ResourceRestrictMemberAccessRequest: ResourceRestrictMemberAccessRequest;
        ResourceSlugRequest: ResourceSlugRequest;
        ReportSectionRequest: ReportSectionRequest;
        ResourceReportRequest: ResourceReportRequest;
        ProjectUser: ProjectUser;
        ResourceTerminateRequest: ResourceTerminateRequest;
        OrderUUID: OrderUUID;
        ResourceOptionsRequest: ResourceOptionsRequest;
        ResourceSwitchPlanRequest: ResourceSwitchPlanRequest;
        ResourceUpdateLimitsRequest: ResourceUpdateLimitsRequest;
        OfferingOrdering: OfferingOrdering;
        PublicOfferingFieldName: PublicOfferingFieldName;
        ProviderOfferingFieldName: ProviderOfferingFieldName;
        IPMapping: IPMapping;
        NodeDiskDriverEnum: NodeDiskDriverEnum;
        MergedSecretOptions: MergedSecretOptions;
        BaseProviderPlan: BaseProviderPlan;
        AgentTypeEnum: AgentTypeEnum;
        IntegrationStatus: IntegrationStatus;
        ProviderOfferingDetails: ProviderOfferingDetails;
        ProviderPlanDetails: ProviderPlanDetails;
        ResourceOffering: ResourceOffering;
        CategoryFieldName: CategoryFieldName;
        NestedAttributeTypeEnum: NestedAttributeTypeEnum;
        NestedAttributeOption: NestedAttributeOption;
        NestedAttribute: NestedAttribute;
        NestedSection: NestedSection;
        NestedColumn: NestedColumn;
        CategoryComponent: CategoryComponent;
        CategoryHelpArticle: CategoryHelpArticle;
        MarketplaceCategory: MarketplaceCategory;
        ServiceProviderOrdering: ServiceProviderOrdering;
        ServiceProviderFieldName: ServiceProviderFieldName;
        ServiceProvider: ServiceProvider;
        ComponentUserUsageOrdering: ComponentUserUsageOrdering;
        ComponentUserUsageFieldName: ComponentUserUsageFieldName;
        ComponentUserUsage: ComponentUserUsage;
        Logout: Logout;
        ObtainAuthTokenRequest: ObtainAuthTokenRequest;
        CoreAuthToken: CoreAuthToken;
        Configuration: Configuration;
        CustomerFieldName: CustomerFieldName;
        PermissionProject: PermissionProject;
        PaymentProfileAttributes: PaymentProfileAttributes;
        PaymentTypeEnum: PaymentTypeEnum;
        PaymentProfile: PaymentProfile;
        NestedPriceEstimate: NestedPriceEstimate;
        Customer: Customer;
        EventOrdering: EventOrdering;
        EventFieldName: EventFieldName;
        Event: Event;
        ProjectOrdering: ProjectOrdering;
        ProjectFieldName: ProjectFieldName;
        KindEnum: KindEnum;
        Project: Project;
        RoleFieldName: RoleFieldName;
        RoleType: RoleType;
        RoleDetails: RoleDetails;
        UserOrdering: UserOrdering;
        UserFieldName: UserFieldName;
        Permission: Permission;
        User: User;
        Version: Version;
    };
    responses: {
        /** @description The URL exists, but not for this method. */
        MethodNotAllowed: {
            headers: {
                Allow: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The `Accept` header asks for a media type that this URL cannot give. */
        NotAcceptable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The body is larger than the server takes. The web server in front of Waldur answers this with a page of its own; the mock answers in this shape. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The body is neither JSON nor a form. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        UsageFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The request names no user: no token, a token that Waldur does not know, one that has expired, or an inactive user. */
        Unauthorized: {
            headers: {
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description There is no such page. A hyperlink filter whose path leads nowhere is answered with 404 as well. */
        PageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PageNotFoundError;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. As with every HEAD answer there is no body; ask with GET for the reason. */
        HeadInvalidParameters: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The request names no user that Waldur knows. No body. */
        HeadUnauthorized: {
            headers: {
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such page. No body. */
        HeadPageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no component usage with this uuid, or the caller may not see it. */
        ComponentUsageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A field is missing or wrong, or the caller may not send a `date`, and the body names the field; or the amount would pass the limit that was set for this user, which stands under `non_field_errors`. Nothing is stored. */
        SetUserUsageRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The caller lacks the right. A report of usage is answered with this even for a resource that the caller does not see. Calls reserved for staff answer this to everybody else, even where the object does not exist. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The report was refused and nothing of it is stored. The body names the fields, entry by entry for `usages`; what concerns several fields stands under `non_field_errors`, and a passed component limit is a bare array. All of this but the component limit is checked before the caller's right. */
        SetUsageRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        PolicyFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The policy was refused and stays as it was. The body names the fields, entry by entry for `component_limits_set`. What comes up only while saving, such as an unknown component or the same limit twice, is a bare array. */
        PolicyRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no policy with this uuid, or the caller may not see it. */
        PolicyNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The policy was refused and stays as it was. The body names the fields, entry by entry for `component_limits_set`. What comes up only while saving, such as an unknown component or the same limit twice, is a bare array. */
        PolicyPatchRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        OfferingUserFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no account with this uuid, or the caller does not see it. */
        OfferingUserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        OrderFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no order with this uuid, or the caller does not see it: members of a project and managers of a provider get this too, even for an order of their own. */
        OrderNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The order is gone. No body. */
        OrderDeleted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The consuming organization is blocked or archived, which stops its provider, too. A bare array, unless a query parameter could not be read. */
        OrderProviderReviewRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The order has been approved by its provider or has ended, or waits for its project or its own day to begin. */
        OrderNotDeletable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The order cannot be approved now: the consuming organization is blocked or archived, or its project has ended. A bare array, unless a query parameter could not be read. */
        OrderApproveRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The order does not wait for its consumer: it was reviewed before, or needed no review. */
        OrderNotPendingConsumer: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The order does not wait for its provider: it was reviewed before, or the consumer comes first. */
        OrderNotPendingProvider: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The offering is of a type whose orders cannot be cancelled: only those that people work on can. The sentence names the type where Waldur usually names the method; the method is right. */
        OrderTypeUnsupported: {
            headers: {
                Allow: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The order has ended, or waits for its project or its own day to begin. */
        OrderNotCancellable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The consuming organization is blocked or archived, or nobody was asked to review the order for it. A bare array, unless a query parameter could not be read. */
        OrderRejectRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The identifier is missing, empty, null, too long or not a text. While the consuming organization is blocked or archived, that is told first, as a bare array. */
        OrderBackendIdRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The offering is of a type whose orders nobody reports on in this way. The sentence names the type where Waldur usually names the method; the method is right. */
        OrderTypeNotReported: {
            headers: {
                Allow: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The order is not being executed: it waits, or it has ended. */
        OrderNotExecuting: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A text is missing, null or not a text, or a query parameter could not be read. */
        OrderErredRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The order is executing already or has ended well, or waits for its project or its own day to begin. */
        OrderNotExecutable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        ResourceFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The resource. */
        ResourceRecord: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Resource;
            };
        };
        /** @description There is no resource with this uuid, or the caller does not see it on this side: at provider resources its consumers get this too, and at resources those who only provide it. */
        ResourceNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The three values as they are now. The rest of the resource has to be read anew. */
        ResourceReplaced: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourceUpdate;
            };
        };
        /** @description A value was refused: a name that is missing, blank or too long, an end date in the past or later than the offering allows, another end date of a prepaid resource, or text that is no date. The reason for an end date is an array, or an object with the same key and a bare string, depending on where it was found. A policy that blocks changes answers with an array of sentences. */
        ResourceUpdateRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The three values as they are now, changed or not. The rest of the resource has to be read anew. */
        ResourcePatched: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourceUpdate;
            };
        };
        /** @description A value was refused: a name that is blank or too long, an end date in the past or later than the offering allows, another end date of a prepaid resource, or text that is no date. The reason for an end date is an array, or an object with the same key and a bare string, depending on where it was found. A policy that blocks changes answers with an array of sentences. */
        ResourcePatchRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no resource with this uuid, or the caller does not see it as a provider. A visible resource for which the plugin keeps no object is answered with 404 too, but with an empty body: check the length before reading JSON. */
        ResourceDetailsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description Blocks in the syntax of TOML, joined by line breaks. An empty text when nobody in the project has an account and there are no other blocks. */
        GlauthConfig: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description Accounts at this offering are not made by its provider: the plugin option `service_provider_can_create_offering_user` is off. The body is a bare sentence, not JSON. A query parameter that its filter cannot read gives 400 too, with the usual JSON error as text. */
        GlauthNotEnabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The request names no user. The body is the usual JSON error, labelled as plain text like all answers of this URL. */
        GlauthUnauthorized: {
            headers: {
                "WWW-Authenticate": string;
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description There is no resource with this uuid, or the caller does not see it on this side. The body is the usual JSON error, labelled as plain text like all answers of this URL. */
        GlauthNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "text/plain": string;
            };
        };
        /** @description The resource, now in the other project. */
        Moved: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": Resource;
            };
        };
        /** @description No such project, or its organization is blocked; nothing was moved. While a fired usage policy of the organization that the resource moves to blocks changes to resources, that is told as a bare array, as is the blocked organization. */
        MoveRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The invoice of the target organization for the same month is closed, so the open invoice items cannot follow. Nothing was moved. */
        MoveConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": MoveConflictError;
            };
        };
        /** @description The offering of the resource. */
        ResourceOffering: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PublicOfferingDetails;
            };
        };
        /** @description All offerings inside the resource, in no particular order. Often empty. */
        SubresourceOfferings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": SubresourceOffering[];
            };
        };
        /** @description The plan periods of the current month. Empty when the resource had no plan in this month. */
        PlanPeriods: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourcePlanPeriod[];
            };
        };
        /** @description The pull is queued. This is what the backend sends. */
        PullQueued: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": PullScheduled;
            };
        };
        /** @description The resource has no `backend_id`, so there is nothing to ask the backend for. */
        PullRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The state of the resource is neither OK nor Erred, or resources of this type of offering cannot be pulled at all; tell the two apart by the state of the resource. */
        PullConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A text was null or not a text. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        SetAsErredRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description A fired usage policy of the consuming organization blocks changes to resources. */
        SetAsOkRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The identifier was too long, null or not a text. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        BackendIdRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The metadata was left out or null. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        BackendMetadataRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description What was done. Also sent when the value is the same as before; `status` tells which. */
        DownscaledSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourceResponseStatus;
            };
        };
        /** @description The flag was null or not a boolean. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        DownscaledRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The date is less than 7 days ahead or not a date, or the resource was invoiced in the last 90 days. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        EndDateRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The limits were left out. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        LimitsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description What was done. Also sent when the value is the same as before; `status` tells which. */
        PausedSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourceResponseStatus;
            };
        };
        /** @description The flag was null or not a boolean. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        PausedRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description What was done. Also sent when the value is the same as before; `status` tells which. */
        RestrictMemberAccessSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourceResponseStatus;
            };
        };
        /** @description The flag was null or not a boolean. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        RestrictMemberAccessRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description What was done. Also sent when the value is the same as before; `status` tells which. */
        SlugSet: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourceResponseStatus;
            };
        };
        /** @description The slug was left out, empty, too long or has a character that it cannot have. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array. */
        SlugRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The report was left out or has no section, or a section lacks its header or body; then `report` has one object per section, empty for a good one. */
        ReportRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The users of the project, ordered by username. Empty when nobody has a role in it. */
        Team: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ProjectUser[];
            };
        };
        /** @description The order that will terminate the resource. */
        TerminateOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrderUUID;
            };
        };
        /** @description The resource cannot be terminated now: an order for it is open, the consuming organization is blocked or archived, or it may not order from this offering. A bare array, unless the body itself could not be read. */
        TerminateRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The state of the resource is neither OK nor Erred. */
        ResourceStateConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The resource is gone. This is what the backend sends. */
        Unlinked: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Either the options are stored (`status`), or an order was made that will change them (`order_uuid`). Look which key is there. */
        OptionsSubmitted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ResourceResponseStatus | OrderUUID;
            };
        };
        /** @description An order was made that will change the options. Waldur's published schema names this status for it, the backend sends 200: accept both. */
        OptionsOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrderUUID;
            };
        };
        /** @description The offering defines no options for its resources, or the value of a known option does not suit its definition; then there is one key per such option below `options`. While a fired usage policy of the consuming organization blocks changes to resources, that is told as a bare array, as is why an order cannot be made: another one is open, the organization is blocked or archived or may not order, the project has ended, or the offering is neither active nor paused. */
        OptionsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The resource is not OK; not every release of Waldur checks this. From 8.0.2 on also: an order that changes the options is still open. */
        OptionsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The order that will change the plan. */
        PlanOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrderUUID;
            };
        };
        /** @description The plan is missing, unknown, full or one of another offering. Why an order cannot be made is told as a bare array: another one is open, the organization is blocked or archived or may not order, the project has ended, or the offering is neither active nor paused. */
        PlanRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The resource is not OK. */
        ResourceNotOk: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The order that will change the limits. */
        LimitsOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrderUUID;
            };
        };
        /** @description The limits are missing or not whole numbers from 0 on, name a component without limits, or are at an offering that cannot change them. As a bare array come limits that the resource has already or that are too high or too low, and why an order cannot be made: another one is open, the organization is blocked or archived or may not order, the project has ended, or the offering is neither active nor paused. */
        LimitsOrderRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. What is wrong with `attributes` is found out while searching, and comes as an array. */
        OfferingFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no offering with this uuid, or it is not in the catalog that the caller sees: it is a draft or archived, or private and of somebody else. */
        PublicOfferingNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description There is no offering with this uuid, or it is not in the catalog that the caller sees. An offering without such a plan, or with one that is not for the caller, is answered with 404 too, but with an empty body: check the length before reading JSON. */
        PublicPlanNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description There is no offering with this uuid, or the caller has no role on it, on its project or on its provider. */
        ProviderOfferingNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        PlanFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no plan with this uuid, or it is for groups of organizations of which the caller owns none. */
        PlanNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        ResourceOfferingFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no category with this uuid, or no such page. */
        ResourceOfferingsNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        CategoryFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no category with this uuid. */
        CategoryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        ServiceProviderFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no provider with this uuid. The uuid of an organization is not that of its record as a provider. */
        ServiceProviderNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        ComponentUserUsageFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no share with this uuid, or the caller does not see it. */
        ComponentUserUsageNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description Username or password was left out, empty, null or too long. */
        SignInRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description Nobody was signed in: the password is wrong, the user is unknown or inactive, there were too many failures, or the installation has no passwords. A token in the request that Waldur does not know is refused with 401, too; only then there is a `WWW-Authenticate` header. */
        SignInRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        CustomerFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no organization with this uuid, or the caller does not see it: providers do not see those who use their offerings. */
        CustomerNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. */
        EventFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        OrganizationGroupFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no group with this uuid. */
        OrganizationGroupNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        ProjectFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no project with this uuid, or the caller does not see it: providers do not see the projects of those who use their offerings. */
        ProjectNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. */
        RoleFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no role with this uuid. */
        RoleNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. Detail URLs run the filters of their list too, so they can answer this as well. */
        UserFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no user with this uuid, or the caller does not see that user: staff and inactive users are seen by staff and support only. */
        UserNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
    };
}
export type $defs = Record<string, never>;
export interface operations {
    marketplace_component_usages_list: {
        parameters: {
            query?: {
                /**
                 * @description Only usage of the billing period that starts on exactly this day, so the first of a month, as `2025-11-01`. Any other day of the month matches nothing.
                 * @example 2025-11-01
                 */
                billing_period?: string;
                /**
                 * @description Only usage of this month, 1 to 12, in any year unless `billing_period_year` is sent too.
                 * @example 11
                 */
                billing_period_month?: number;
                /**
                 * @description Only usage whose billing period lies in this year, in four digits.
                 * @example 2025
                 */
                billing_period_year?: number;
                /**
                 * @description Only usage in the projects of the organization with exactly this uuid. It is the consuming organization; a provider's uuid finds what the provider consumes, not what it sells.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only usage last reported on this day or later, as `YYYY-MM-DD`. It looks at the calendar day of `date`, not at the billing period.
                 * @example 2025-11-01
                 */
                date_after?: string;
                /**
                 * @description Only usage last reported on this day or earlier, as `YYYY-MM-DD`. It looks at the calendar day of `date`, not at the billing period.
                 * @example 2025-11-30
                 */
                date_before?: string;
                /**
                 * @description Order of the list: one or both of `billing_period` and `usage`, joined by a comma, with `-` in front for descending. Without it the newest `date` comes first, and records of the same moment are sorted by component type.
                 * @example [
                 *       "-billing_period",
                 *       "usage"
                 *     ]
                 */
                o?: ComponentUsageOrdering[];
                /**
                 * @description Only usage of resources of the offering with exactly this uuid.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                offering_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Only usage of resources in the project with exactly this uuid.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Only usage of this resource, named by its consumer's URL, `https://api.example.com/api/marketplace-resources/{uuid}/`; the path alone will do, and the host is ignored. The resource's URL under `marketplace-provider-resources` matches nothing, and a path that leads nowhere is answered with 404; `resource_uuid` is the easier way.
                 * @example https://api.example.com/api/marketplace-resources/b9005020ea014056801f86ab919a8aef/
                 */
                resource?: string;
                /**
                 * @description Only usage of the resource with exactly this uuid.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                resource_uuid?: Uuid;
                /**
                 * @description Only usage of components whose key is exactly this text, such as `cpu`. Case counts. Several offerings may use the same key.
                 * @example cpu
                 */
                type?: string;
                /**
                 * @description Which fields to send, as repeated keys: `?field=uuid&field=usage`. The order of the answer's keys does not follow it. Without it a record is complete; a record cut down this way lacks fields that the schema calls required. Names that Waldur does not know are dropped, and when none is left every record is `{}`.
                 * @example [
                 *       "uuid",
                 *       "resource_name",
                 *       "usage"
                 *     ]
                 */
                field?: ComponentUsageFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of component usages. The number of all matches is in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ComponentUsage[];
                };
            };
            400: components["responses"]["UsageFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_component_usages_count: {
        parameters: {
            query?: {
                /**
                 * @description Only usage of the billing period that starts on exactly this day, so the first of a month, as `2025-11-01`. Any other day of the month matches nothing.
                 * @example 2025-11-01
                 */
                billing_period?: string;
                /**
                 * @description Only usage of this month, 1 to 12, in any year unless `billing_period_year` is sent too.
                 * @example 11
                 */
                billing_period_month?: number;
                /**
                 * @description Only usage whose billing period lies in this year, in four digits.
                 * @example 2025
                 */
                billing_period_year?: number;
                /**
                 * @description Only usage in the projects of the organization with exactly this uuid. It is the consuming organization; a provider's uuid finds what the provider consumes, not what it sells.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only usage last reported on this day or later, as `YYYY-MM-DD`. It looks at the calendar day of `date`, not at the billing period.
                 * @example 2025-11-01
                 */
                date_after?: string;
                /**
                 * @description Only usage last reported on this day or earlier, as `YYYY-MM-DD`. It looks at the calendar day of `date`, not at the billing period.
                 * @example 2025-11-30
                 */
                date_before?: string;
                /**
                 * @description Order of the list: one or both of `billing_period` and `usage`, joined by a comma, with `-` in front for descending. Without it the newest `date` comes first, and records of the same moment are sorted by component type.
                 * @example [
                 *       "-billing_period",
                 *       "usage"
                 *     ]
                 */
                o?: ComponentUsageOrdering[];
                /**
                 * @description Only usage of resources of the offering with exactly this uuid.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                offering_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Only usage of resources in the project with exactly this uuid.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Only usage of this resource, named by its consumer's URL, `https://api.example.com/api/marketplace-resources/{uuid}/`; the path alone will do, and the host is ignored. The resource's URL under `marketplace-provider-resources` matches nothing, and a path that leads nowhere is answered with 404; `resource_uuid` is the easier way.
                 * @example https://api.example.com/api/marketplace-resources/b9005020ea014056801f86ab919a8aef/
                 */
                resource?: string;
                /**
                 * @description Only usage of the resource with exactly this uuid.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                resource_uuid?: Uuid;
                /**
                 * @description Only usage of components whose key is exactly this text, such as `cpu`. Case counts. Several offerings may use the same key.
                 * @example cpu
                 */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is in `X-Result-Count`. There is no body. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_component_usages_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Which fields to send, as repeated keys: `?field=uuid&field=usage`. The order of the answer's keys does not follow it. Without it a record is complete; a record cut down this way lacks fields that the schema calls required. Names that Waldur does not know are dropped, and when none is left every record is `{}`.
                 * @example [
                 *       "uuid",
                 *       "resource_name",
                 *       "usage"
                 *     ]
                 */
                field?: ComponentUsageFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description The component usage, by the `uuid` that the list shows. It is not the uuid of the component or of the resource.
                 * @example 8b9cfdbd794949e4b98847f07fdd80bb
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The component usage. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ComponentUsage;
                };
            };
            400: components["responses"]["UsageFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ComponentUsageNotFound"];
        };
    };
    marketplace_component_usages_set_user_usage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The component usage, by the `uuid` that the list shows. It is not the uuid of the component or of the resource.
                 * @example 8b9cfdbd794949e4b98847f07fdd80bb
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The account and its share. */
        requestBody: {
            content: {
                "application/json": ComponentUserUsageCreateRequest;
            };
        };
        responses: {
            /** @description The share is stored, whether it is new or replaced an earlier one. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SetUserUsageRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ComponentUsageNotFound"];
        };
    };
    marketplace_component_usages_set_usage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The resource or plan period, and the amounts of the month per component. */
        requestBody: {
            content: {
                "application/json": ComponentUsageCreateRequest;
            };
        };
        responses: {
            /** @description The report is stored, whether it made records or replaced them. There is no body; read the list for the records. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SetUsageRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    marketplace_customer_component_usage_policies_list: {
        parameters: {
            query?: {
                /**
                 * @description Only policies of this organization, named by its URL, `https://api.example.com/api/customers/{uuid}/`; the path alone will do, and the host is ignored. It does the same as `scope`. The URL of another kind of object matches nothing, and neither does text that is no URL; a path that leads nowhere is answered with 404.
                 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
                 */
                customer?: string;
                /**
                 * @description Only policies of the organization with exactly this uuid. It does the same as `scope_uuid`. An unknown uuid gives an empty list, text that is no uuid a 400.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Only policies with this `scope`, which is always an organization: its URL, `https://api.example.com/api/customers/{uuid}/`, or the path alone. The host is ignored. The URL of another kind of object matches nothing, and neither does text that is no URL; a path that leads nowhere is answered with 404.
                 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
                 */
                scope?: string;
                /**
                 * @description Only policies whose `scope_uuid`, an organization's, is exactly this one. An unknown uuid gives an empty list, text that is no uuid a 400.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                scope_uuid?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of policies. The number of all matches is in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerComponentUsagePolicy[];
                };
            };
            400: components["responses"]["PolicyFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_customer_component_usage_policies_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The organization, the actions and the limits. Everything but `options` is needed. */
        requestBody: {
            content: {
                "application/json": CustomerComponentUsagePolicyRequest;
            };
        };
        responses: {
            /** @description The new policy, as it is after its first evaluation. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerComponentUsagePolicy;
                };
            };
            400: components["responses"]["PolicyRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
    marketplace_customer_component_usage_policies_count: {
        parameters: {
            query?: {
                /**
                 * @description Only policies of this organization, named by its URL, `https://api.example.com/api/customers/{uuid}/`; the path alone will do, and the host is ignored. It does the same as `scope`. The URL of another kind of object matches nothing, and neither does text that is no URL; a path that leads nowhere is answered with 404.
                 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
                 */
                customer?: string;
                /**
                 * @description Only policies of the organization with exactly this uuid. It does the same as `scope_uuid`. An unknown uuid gives an empty list, text that is no uuid a 400.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Only policies with this `scope`, which is always an organization: its URL, `https://api.example.com/api/customers/{uuid}/`, or the path alone. The host is ignored. The URL of another kind of object matches nothing, and neither does text that is no URL; a path that leads nowhere is answered with 404.
                 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
                 */
                scope?: string;
                /**
                 * @description Only policies whose `scope_uuid`, an organization's, is exactly this one. An unknown uuid gives an empty list, text that is no uuid a 400.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                scope_uuid?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number is in `X-Result-Count`. There is no body. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_customer_component_usage_policies_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy, by the `uuid` that the list shows. It is not the uuid of the organization that the policy watches.
                 * @example 9cbc24aa720544cba95f47ca524478c9
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerComponentUsagePolicy;
                };
            };
            400: components["responses"]["PolicyFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PolicyNotFound"];
        };
    };
    marketplace_customer_component_usage_policies_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy, by the `uuid` that the list shows. It is not the uuid of the organization that the policy watches.
                 * @example 9cbc24aa720544cba95f47ca524478c9
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The whole policy. Everything but `options` is needed. */
        requestBody: {
            content: {
                "application/json": CustomerComponentUsagePolicyRequest;
            };
        };
        responses: {
            /** @description The policy as it is after the new evaluation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerComponentUsagePolicy;
                };
            };
            400: components["responses"]["PolicyRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PolicyNotFound"];
        };
    };
    marketplace_customer_component_usage_policies_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy, by the `uuid` that the list shows. It is not the uuid of the organization that the policy watches.
                 * @example 9cbc24aa720544cba95f47ca524478c9
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The policy is gone. There is no body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["PolicyFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PolicyNotFound"];
        };
    };
    marketplace_customer_component_usage_policies_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The policy, by the `uuid` that the list shows. It is not the uuid of the organization that the policy watches.
                 * @example 9cbc24aa720544cba95f47ca524478c9
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The fields to change. Even without any, the policy is evaluated again and may carry out its actions. */
        requestBody?: {
            content: {
                "application/json": PatchedCustomerComponentUsagePolicyRequest;
            };
        };
        responses: {
            /** @description The policy as it is after the new evaluation. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CustomerComponentUsagePolicy;
                };
            };
            400: components["responses"]["PolicyPatchRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["PolicyNotFound"];
        };
    };
    marketplace_customer_component_usage_policies_actions_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names of all actions. The second form, a policy, is what the API reference states. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PolicyActionName[] | CustomerComponentUsagePolicy;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    marketplace_customer_component_usage_policies_actions_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list of actions can be read. There is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["HeadUnauthorized"];
        };
    };
    marketplace_offering_users_list: {
        parameters: {
            query?: {
                /**
                 * @description Only accounts made at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description Only accounts whose user has agreed to the offering's terms of service (true) or has not (false).
                 * @example false
                 */
                has_consent?: boolean;
                /**
                 * @description Only accounts that are restricted at the service (true) or are not (false).
                 * @example false
                 */
                is_restricted?: boolean;
                /**
                 * @description Only accounts changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it accounts come by their `username`. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: OfferingUserOrdering[];
                /**
                 * @description URL, or its path alone, of the offering as its provider sees it, `/api/marketplace-provider-offerings/{uuid}/`, as the accounts themselves have it. A path that leads nowhere is answered with 404.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Slugs of offerings joined by commas; accounts at any of them match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Uuids of offerings joined by commas; accounts at any of them match. One that is not a uuid spoils the whole request with 400.
                 * @example [
                 *       "93a74a6ae7c144ae97b8f89129b65e7b"
                 *     ]
                 */
                offering_uuid?: Uuid[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that the offering of the account is part of, matched exactly.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
                /**
                 * @description Uuid of the organization that owns the offering, matched exactly.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                provider_uuid?: Uuid;
                /**
                 * @description Search box: part of the offering's name, of the account's name, or of the user's first or last name, capitals or not.
                 * @example aurora
                 */
                query?: string;
                /**
                 * @description State of the account, spelled as in the record. Repeat the parameter to accept several; an unknown state is answered with 400.
                 * @example [
                 *       "OK",
                 *       "Creating"
                 *     ]
                 */
                state?: OfferingUserState[];
                /**
                 * @description Name with which the user signs in, matched as a whole, capitals or not.
                 * @example alice
                 */
                user_username?: string;
                /**
                 * @description Uuid of the user, matched exactly.
                 * @example 9370ed6df41d4d17a8b1682adab9ecf4
                 */
                user_uuid?: Uuid;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "username",
                 *       "state"
                 *     ]
                 */
                field?: OfferingUserFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the accounts that match, by name unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OfferingUser[];
                };
            };
            400: components["responses"]["OfferingUserFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_offering_users_count: {
        parameters: {
            query?: {
                /**
                 * @description Only accounts made at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description Only accounts whose user has agreed to the offering's terms of service (true) or has not (false).
                 * @example false
                 */
                has_consent?: boolean;
                /**
                 * @description Only accounts that are restricted at the service (true) or are not (false).
                 * @example false
                 */
                is_restricted?: boolean;
                /**
                 * @description Only accounts changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it accounts come by their `username`. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: OfferingUserOrdering[];
                /**
                 * @description URL, or its path alone, of the offering as its provider sees it, `/api/marketplace-provider-offerings/{uuid}/`, as the accounts themselves have it. A path that leads nowhere is answered with 404.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Slugs of offerings joined by commas; accounts at any of them match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Uuids of offerings joined by commas; accounts at any of them match. One that is not a uuid spoils the whole request with 400.
                 * @example [
                 *       "93a74a6ae7c144ae97b8f89129b65e7b"
                 *     ]
                 */
                offering_uuid?: Uuid[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that the offering of the account is part of, matched exactly.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
                /**
                 * @description Uuid of the organization that owns the offering, matched exactly.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                provider_uuid?: Uuid;
                /**
                 * @description Search box: part of the offering's name, of the account's name, or of the user's first or last name, capitals or not.
                 * @example aurora
                 */
                query?: string;
                /**
                 * @description State of the account, spelled as in the record. Repeat the parameter to accept several; an unknown state is answered with 400.
                 * @example [
                 *       "OK",
                 *       "Creating"
                 *     ]
                 */
                state?: OfferingUserState[];
                /**
                 * @description Name with which the user signs in, matched as a whole, capitals or not.
                 * @example alice
                 */
                user_username?: string;
                /**
                 * @description Uuid of the user, matched exactly.
                 * @example 9370ed6df41d4d17a8b1682adab9ecf4
                 */
                user_uuid?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_offering_users_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "username",
                 *       "state"
                 *     ]
                 */
                field?: OfferingUserFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the account, not of its user. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 477dc9a68c874937acac47f9953b32ee
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OfferingUser;
                };
            };
            400: components["responses"]["OfferingUserFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OfferingUserNotFound"];
        };
    };
    marketplace_orders_list: {
        parameters: {
            query?: {
                /**
                 * @description Orders that wait for their consumer (`pending-consumer`), whatever `state` says. True: only those that the caller may approve for the consumer; staff may approve all. False does not turn this around: it leaves all that wait for their consumer.
                 * @example true
                 */
                can_approve_as_consumer?: boolean;
                /**
                 * @description Orders that wait for their provider (`pending-provider`). True: only those that the caller may approve for the provider; staff may approve all. False leaves all that wait for their provider.
                 * @example true
                 */
                can_approve_as_provider?: boolean;
                /**
                 * @description Uuid of the offering's category, matched exactly.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description Only orders placed at this moment or later.
                 * @example 2025-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description Uuid of the consuming organization, matched exactly. The provider is `provider_uuid`.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only orders changed at this moment or later.
                 * @example 2025-11-19T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest order comes first (`created`). States are sorted by their numbers in the database, not by their names. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: OrderOrdering[];
                /**
                 * @description URL, or its path alone, of the offering as its provider sees it, `/api/marketplace-provider-offerings/{uuid}/`. The URL in the `offering` field of an order is another one and matches nothing, and a path that leads nowhere is answered with 404; `offering_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Slugs of offerings joined by commas; orders of any of them match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Plugin of the offering, such as `Marketplace.Slurm`, matched exactly. Repeat the parameter to accept several; an unknown one matches nothing.
                 * @example [
                 *       "Marketplace.Slurm",
                 *       "Marketplace.Basic"
                 *     ]
                 */
                offering_type?: string[];
                /**
                 * @description Uuid of the offering, matched exactly. Only one: unlike the lists of resources this one reads no comma list.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                offering_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that the ordered offering is part of, matched exactly.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
                /**
                 * @description Uuid of the project, matched exactly.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Uuid of the organization that owns the offering, matched exactly. The consumer is `customer_uuid`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                provider_uuid?: Uuid;
                /**
                 * @description Text for a search box. The uuid of a visible order finds that one alone; other text is looked for anywhere in the slug of the order and the names of its project and resource, capitals or not.
                 * @example forecast
                 */
                query?: string;
                /**
                 * @description URL, or its path alone, of the resource as its consumer sees it, `/api/marketplace-resources/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `resource_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-resources/b9005020ea014056801f86ab919a8aef/
                 */
                resource?: string;
                /**
                 * @description Uuid of the resource that the order is about, matched exactly: the `marketplace_resource_uuid` of the order.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                resource_uuid?: Uuid;
                /**
                 * @description Uuid of a user: only orders from shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description State of the order, spelled as in the record. Repeat the parameter to accept several; an unknown state is answered with 400.
                 * @example [
                 *       "pending-consumer",
                 *       "pending-provider"
                 *     ]
                 */
                state?: OrderState[];
                /**
                 * @description What the order does, spelled as in the record. Repeat the parameter to accept several; an unknown type is answered with 400.
                 * @example [
                 *       "Create"
                 *     ]
                 */
                type?: RequestTypes[];
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "type",
                 *       "state"
                 *     ]
                 */
                field?: OrderFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the orders that match, the oldest first unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderDetails[];
                };
            };
            400: components["responses"]["OrderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_orders_count: {
        parameters: {
            query?: {
                /**
                 * @description Orders that wait for their consumer (`pending-consumer`), whatever `state` says. True: only those that the caller may approve for the consumer; staff may approve all. False does not turn this around: it leaves all that wait for their consumer.
                 * @example true
                 */
                can_approve_as_consumer?: boolean;
                /**
                 * @description Orders that wait for their provider (`pending-provider`). True: only those that the caller may approve for the provider; staff may approve all. False leaves all that wait for their provider.
                 * @example true
                 */
                can_approve_as_provider?: boolean;
                /**
                 * @description Uuid of the offering's category, matched exactly.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description Only orders placed at this moment or later.
                 * @example 2025-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description Uuid of the consuming organization, matched exactly. The provider is `provider_uuid`.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only orders changed at this moment or later.
                 * @example 2025-11-19T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest order comes first (`created`). States are sorted by their numbers in the database, not by their names. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: OrderOrdering[];
                /**
                 * @description URL, or its path alone, of the offering as its provider sees it, `/api/marketplace-provider-offerings/{uuid}/`. The URL in the `offering` field of an order is another one and matches nothing, and a path that leads nowhere is answered with 404; `offering_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Slugs of offerings joined by commas; orders of any of them match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Plugin of the offering, such as `Marketplace.Slurm`, matched exactly. Repeat the parameter to accept several; an unknown one matches nothing.
                 * @example [
                 *       "Marketplace.Slurm",
                 *       "Marketplace.Basic"
                 *     ]
                 */
                offering_type?: string[];
                /**
                 * @description Uuid of the offering, matched exactly. Only one: unlike the lists of resources this one reads no comma list.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                offering_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that the ordered offering is part of, matched exactly.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
                /**
                 * @description Uuid of the project, matched exactly.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Uuid of the organization that owns the offering, matched exactly. The consumer is `customer_uuid`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                provider_uuid?: Uuid;
                /**
                 * @description Text for a search box. The uuid of a visible order finds that one alone; other text is looked for anywhere in the slug of the order and the names of its project and resource, capitals or not.
                 * @example forecast
                 */
                query?: string;
                /**
                 * @description URL, or its path alone, of the resource as its consumer sees it, `/api/marketplace-resources/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `resource_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-resources/b9005020ea014056801f86ab919a8aef/
                 */
                resource?: string;
                /**
                 * @description Uuid of the resource that the order is about, matched exactly: the `marketplace_resource_uuid` of the order.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                resource_uuid?: Uuid;
                /**
                 * @description Uuid of a user: only orders from shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description State of the order, spelled as in the record. Repeat the parameter to accept several; an unknown state is answered with 400.
                 * @example [
                 *       "pending-consumer",
                 *       "pending-provider"
                 *     ]
                 */
                state?: OrderState[];
                /**
                 * @description What the order does, spelled as in the record. Repeat the parameter to accept several; an unknown type is answered with 400.
                 * @example [
                 *       "Create"
                 *     ]
                 */
                type?: RequestTypes[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of orders that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_orders_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "type",
                 *       "state"
                 *     ]
                 */
                field?: OrderFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderDetails;
                };
            };
            400: components["responses"]["OrderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrderNotFound"];
        };
    };
    marketplace_orders_destroy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["OrderDeleted"];
            400: components["responses"]["OrderProviderReviewRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderNotDeletable"];
        };
    };
    marketplace_orders_approve_by_consumer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order was approved; the sentence says what happens to it now. Releases before 7.9 send no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderApproval;
                };
            };
            400: components["responses"]["OrderApproveRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderNotPendingConsumer"];
        };
    };
    marketplace_orders_approve_by_provider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order was approved; the sentence says what happens to it now. Releases before 7.9 send no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrderApproval;
                };
            };
            400: components["responses"]["OrderProviderReviewRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderNotPendingProvider"];
        };
    };
    marketplace_orders_cancel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order is canceled. No body. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OrderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            405: components["responses"]["OrderTypeUnsupported"];
            409: components["responses"]["OrderNotCancellable"];
        };
    };
    marketplace_orders_offering_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offering of the order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicOfferingDetails;
                };
            };
            400: components["responses"]["OrderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrderNotFound"];
        };
    };
    marketplace_orders_reject_by_consumer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order is rejected. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OrderRejectRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderNotPendingConsumer"];
        };
    };
    marketplace_orders_reject_by_provider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order is rejected. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OrderProviderReviewRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            409: components["responses"]["OrderNotPendingProvider"];
        };
    };
    marketplace_orders_set_backend_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The identifier, which cannot be removed again. */
        requestBody: {
            content: {
                "application/json": OrderBackendIDRequest;
            };
        };
        responses: {
            /** @description What was done. Also sent when the value is the same as before; `status` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["OrderBackendIdRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
        };
    };
    marketplace_orders_set_state_done: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order is done. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OrderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            405: components["responses"]["OrderTypeNotReported"];
            409: components["responses"]["OrderNotExecuting"];
        };
    };
    marketplace_orders_set_state_erred: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description What went wrong. Both texts must be sent, an empty body makes Waldur fail. */
        requestBody: {
            content: {
                "application/json": OrderSetStateErredRequest;
            };
        };
        responses: {
            /** @description The failure is stored. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OrderErredRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            405: components["responses"]["OrderTypeNotReported"];
        };
    };
    marketplace_orders_set_state_executing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The order is executing. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OrderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
            405: components["responses"]["OrderTypeNotReported"];
            409: components["responses"]["OrderNotExecutable"];
        };
    };
    marketplace_orders_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the order, the `uuid` of the record and not its `marketplace_resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9f70d9c3a1e44bf7bc4f005d30881ad6
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["OrderDeleted"];
            400: components["responses"]["OrderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["OrderNotFound"];
        };
    };
    marketplace_provider_resources_list: {
        parameters: {
            query?: {
                /**
                 * @description Identifier in the provider's own system, matched exactly, case included.
                 * @example aurora_sea-ice_1
                 */
                backend_id?: string;
                /**
                 * @description Uuid of the offering's category, matched exactly.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description How many components the offering has, matched exactly. A number with a fraction matches nothing.
                 * @example 3
                 */
                component_count?: number;
                /**
                 * @description Only resources created at this moment or later.
                 * @example 2025-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description URL, or its path alone, of the consuming organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
                 */
                customer?: string;
                /**
                 * @description Uuid of the consuming organization, matched exactly. The provider is `provider_uuid`.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only resources that are downscaled (true) or not (false).
                 * @example true
                 */
                downscaled?: boolean;
                /**
                 * @description Only resources that have an end date (true) or none (false).
                 * @example false
                 */
                has_terminate_date?: boolean;
                /**
                 * @description Only resources whose offering can make LEXIS links (true) or cannot (false): it has a `heappe_url` among its plugin options or not.
                 * @example false
                 */
                lexis_links_supported?: boolean;
                /**
                 * @description Only resources whose offering has a component charged by booked limits (true) or has none (false).
                 * @example true
                 */
                limit_based?: boolean;
                /**
                 * @description How many components of the offering are charged by booked limits, matched exactly. A number with a fraction matches nothing.
                 * @example 1
                 */
                limit_component_count?: number;
                /**
                 * @description Only resources changed at this moment or later.
                 * @example 2025-11-21T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example sea-ice
                 */
                name?: string;
                /**
                 * @description The whole name, matched exactly.
                 * @example sea-ice-forecast-2025
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest resource comes first (`created`). An unknown name is answered with 400.
                 * @example [
                 *       "project_name",
                 *       "-created"
                 *     ]
                 */
                o?: ResourceOrdering[];
                /**
                 * @description URL, or its path alone, of the offering as its provider sees it, `/api/marketplace-provider-offerings/{uuid}/`. The URL in the `offering` field of a resource is another one and matches nothing, and a path that leads nowhere is answered with 404; `offering_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Only resources whose offering ends up on invoices (true) or does not (false).
                 * @example true
                 */
                offering_billable?: boolean;
                /**
                 * @description Only resources whose offering is open to every organization (true) or is not (false).
                 * @example true
                 */
                offering_shared?: boolean;
                /**
                 * @description Slugs of offerings joined by commas; resources of any of them match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Plugin of the offering, such as `Marketplace.Slurm`, matched exactly, case included.
                 * @example Marketplace.Slurm
                 */
                offering_type?: string;
                /**
                 * @description Uuids of offerings joined by commas; resources of any of them match. One that is not a uuid spoils the whole request with 400.
                 * @example [
                 *       "93a74a6ae7c144ae97b8f89129b65e7b"
                 *     ]
                 */
                offering_uuid?: Uuid[];
                /**
                 * @description True: only resources of offerings that have components, all of them charged by booked limits. False: all other resources.
                 * @example false
                 */
                only_limit_based?: boolean;
                /**
                 * @description True: only resources of offerings that have components, all of them charged by reported usage. False: all other resources.
                 * @example false
                 */
                only_usage_based?: boolean;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that the resource's offering is part of, matched exactly.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
                /**
                 * @description Only resources that are paused (true) or not (false).
                 * @example false
                 */
                paused?: boolean;
                /**
                 * @description Uuid of the plan that the resource is charged by, matched exactly.
                 * @example b6573320e262483a97557d007154242e
                 */
                plan_uuid?: Uuid;
                /**
                 * @description Name of the project, matched exactly, case included.
                 * @example Sea ice forecasting
                 */
                project_name?: string;
                /**
                 * @description Uuid of the project, matched exactly.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Uuid of the organization that owns the offering, matched exactly. The consumer is `customer_uuid`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                provider_uuid?: Uuid;
                /**
                 * @description Text for a search box. The uuid of a visible resource finds that one alone; other text is looked for anywhere in the name, the slug and the addresses and hypervisor of the backend metadata, and as the whole of the backend id and the effective id, capitals or not. The uuid of a plugin's object may be found too.
                 * @example forecast
                 */
                query?: string;
                /**
                 * @description Only resources whose members are kept off (true) or not (false).
                 * @example false
                 */
                restrict_member_access?: boolean;
                /**
                 * @description Value of `runtime_state` in the backend metadata, matched exactly, case included.
                 * @example ACTIVE
                 */
                runtime_state?: string;
                /**
                 * @description Uuid of a user: only resources of shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description State of the resource, spelled as in the record. Repeat the parameter to accept several; an unknown state is answered with 400.
                 * @example [
                 *       "OK",
                 *       "Erred"
                 *     ]
                 */
                state?: ResourceState[];
                /**
                 * @description Only resources whose offering has a component charged by reported usage (true) or has none (false).
                 * @example true
                 */
                usage_based?: boolean;
                /**
                 * @description Username of a user: only resources that this user sees as a consumer. An unknown user matches nothing.
                 * @example alice
                 */
                visible_to_username?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "state"
                 *     ]
                 */
                field?: ResourceFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the resources that match, the oldest first unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Resource[];
                };
            };
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_provider_resources_count: {
        parameters: {
            query?: {
                /**
                 * @description Identifier in the provider's own system, matched exactly, case included.
                 * @example aurora_sea-ice_1
                 */
                backend_id?: string;
                /**
                 * @description Uuid of the offering's category, matched exactly.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description How many components the offering has, matched exactly. A number with a fraction matches nothing.
                 * @example 3
                 */
                component_count?: number;
                /**
                 * @description Only resources created at this moment or later.
                 * @example 2025-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description URL, or its path alone, of the consuming organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
                 */
                customer?: string;
                /**
                 * @description Uuid of the consuming organization, matched exactly. The provider is `provider_uuid`.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only resources that are downscaled (true) or not (false).
                 * @example true
                 */
                downscaled?: boolean;
                /**
                 * @description Only resources that have an end date (true) or none (false).
                 * @example false
                 */
                has_terminate_date?: boolean;
                /**
                 * @description Only resources whose offering can make LEXIS links (true) or cannot (false): it has a `heappe_url` among its plugin options or not.
                 * @example false
                 */
                lexis_links_supported?: boolean;
                /**
                 * @description Only resources whose offering has a component charged by booked limits (true) or has none (false).
                 * @example true
                 */
                limit_based?: boolean;
                /**
                 * @description How many components of the offering are charged by booked limits, matched exactly. A number with a fraction matches nothing.
                 * @example 1
                 */
                limit_component_count?: number;
                /**
                 * @description Only resources changed at this moment or later.
                 * @example 2025-11-21T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example sea-ice
                 */
                name?: string;
                /**
                 * @description The whole name, matched exactly.
                 * @example sea-ice-forecast-2025
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest resource comes first (`created`). An unknown name is answered with 400.
                 * @example [
                 *       "project_name",
                 *       "-created"
                 *     ]
                 */
                o?: ResourceOrdering[];
                /**
                 * @description URL, or its path alone, of the offering as its provider sees it, `/api/marketplace-provider-offerings/{uuid}/`. The URL in the `offering` field of a resource is another one and matches nothing, and a path that leads nowhere is answered with 404; `offering_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Only resources whose offering ends up on invoices (true) or does not (false).
                 * @example true
                 */
                offering_billable?: boolean;
                /**
                 * @description Only resources whose offering is open to every organization (true) or is not (false).
                 * @example true
                 */
                offering_shared?: boolean;
                /**
                 * @description Slugs of offerings joined by commas; resources of any of them match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Plugin of the offering, such as `Marketplace.Slurm`, matched exactly, case included.
                 * @example Marketplace.Slurm
                 */
                offering_type?: string;
                /**
                 * @description Uuids of offerings joined by commas; resources of any of them match. One that is not a uuid spoils the whole request with 400.
                 * @example [
                 *       "93a74a6ae7c144ae97b8f89129b65e7b"
                 *     ]
                 */
                offering_uuid?: Uuid[];
                /**
                 * @description True: only resources of offerings that have components, all of them charged by booked limits. False: all other resources.
                 * @example false
                 */
                only_limit_based?: boolean;
                /**
                 * @description True: only resources of offerings that have components, all of them charged by reported usage. False: all other resources.
                 * @example false
                 */
                only_usage_based?: boolean;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that the resource's offering is part of, matched exactly.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
                /**
                 * @description Only resources that are paused (true) or not (false).
                 * @example false
                 */
                paused?: boolean;
                /**
                 * @description Uuid of the plan that the resource is charged by, matched exactly.
                 * @example b6573320e262483a97557d007154242e
                 */
                plan_uuid?: Uuid;
                /**
                 * @description Name of the project, matched exactly, case included.
                 * @example Sea ice forecasting
                 */
                project_name?: string;
                /**
                 * @description Uuid of the project, matched exactly.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Uuid of the organization that owns the offering, matched exactly. The consumer is `customer_uuid`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                provider_uuid?: Uuid;
                /**
                 * @description Text for a search box. The uuid of a visible resource finds that one alone; other text is looked for anywhere in the name, the slug and the addresses and hypervisor of the backend metadata, and as the whole of the backend id and the effective id, capitals or not. The uuid of a plugin's object may be found too.
                 * @example forecast
                 */
                query?: string;
                /**
                 * @description Only resources whose members are kept off (true) or not (false).
                 * @example false
                 */
                restrict_member_access?: boolean;
                /**
                 * @description Value of `runtime_state` in the backend metadata, matched exactly, case included.
                 * @example ACTIVE
                 */
                runtime_state?: string;
                /**
                 * @description Uuid of a user: only resources of shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description State of the resource, spelled as in the record. Repeat the parameter to accept several; an unknown state is answered with 400.
                 * @example [
                 *       "OK",
                 *       "Erred"
                 *     ]
                 */
                state?: ResourceState[];
                /**
                 * @description Only resources whose offering has a component charged by reported usage (true) or has none (false).
                 * @example true
                 */
                usage_based?: boolean;
                /**
                 * @description Username of a user: only resources that this user sees as a consumer. An unknown user matches nothing.
                 * @example alice
                 */
                visible_to_username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of resources that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_provider_resources_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "state"
                 *     ]
                 */
                field?: ResourceFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ResourceRecord"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new values. Send the description and the end date along even when they stay as they are. */
        requestBody: {
            content: {
                "application/json": ResourceUpdateRequest;
            };
        };
        responses: {
            200: components["responses"]["ResourceReplaced"];
            400: components["responses"]["ResourceUpdateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The values to change. An empty object, or no body at all, is accepted. */
        requestBody?: {
            content: {
                "application/json": PatchedResourceUpdateRequest;
            };
        };
        responses: {
            200: components["responses"]["ResourcePatched"];
            400: components["responses"]["ResourcePatchRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_details_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin's object, or a resource as the API reference says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Resource | {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The plugin keeps an object for the resource but has no way to show it. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceDetailsNotFound"];
        };
    };
    marketplace_provider_resources_glauth_users_config_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GlauthConfig"];
            400: components["responses"]["GlauthNotEnabled"];
            401: components["responses"]["GlauthUnauthorized"];
            404: components["responses"]["GlauthNotFound"];
        };
    };
    marketplace_provider_resources_move_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The project that gets the resource. */
        requestBody: {
            content: {
                "application/json": MoveResourceRequest;
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["MoveRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["MoveConflict"];
        };
    };
    marketplace_provider_resources_offering_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ResourceOffering"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_offering_for_subresources_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SubresourceOfferings"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_plan_periods_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PlanPeriods"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_pull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pull is queued. The API reference names this status, the backend sends 202: accept both. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PullScheduled;
                };
            };
            202: components["responses"]["PullQueued"];
            400: components["responses"]["PullRejected"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["PullConflict"];
        };
    };
    marketplace_provider_resources_refresh_last_sync: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The time is stored; there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_as_erred: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description What went wrong. The body can be left out. */
        requestBody?: {
            content: {
                "application/json": ResourceSetStateErredRequest;
            };
        };
        responses: {
            /** @description The resource is Erred; there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SetAsErredRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_as_ok: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource is OK; there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SetAsOkRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_backend_id: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The identifier; an empty one removes it. Must be sent, an empty body makes Waldur fail. */
        requestBody: {
            content: {
                "application/json": ResourceBackendIDRequest;
            };
        };
        responses: {
            /** @description What was done. Also sent when the value is the same as before; `status` tells which. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["BackendIdRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_backend_metadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The metadata, whole. */
        requestBody: {
            content: {
                "application/json": ResourceBackendMetadataRequest;
            };
        };
        responses: {
            /** @description The metadata is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["BackendMetadataRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_downscaled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new value. Must be sent, an empty body makes Waldur fail. */
        requestBody: {
            content: {
                "application/json": ResourceDownscaledRequest;
            };
        };
        responses: {
            200: components["responses"]["DownscaledSet"];
            400: components["responses"]["DownscaledRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_end_date_by_provider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The last day, or null to remove it. */
        requestBody?: {
            content: {
                "application/json": ResourceEndDateByProviderRequest;
            };
        };
        responses: {
            /** @description The date is stored. There is no body, although the API reference shows a resource here: retrieve the resource to see the date. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EndDateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_end_date_by_staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The last day, or null to remove it. */
        requestBody?: {
            content: {
                "application/json": ResourceEndDateByProviderRequest;
            };
        };
        responses: {
            /** @description The date is stored; there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EndDateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_limits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The limits, whole. */
        requestBody: {
            content: {
                "application/json": ResourceSetLimitsRequest;
            };
        };
        responses: {
            /** @description The limits are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["LimitsRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_paused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new value. Must be sent, an empty body makes Waldur fail. */
        requestBody: {
            content: {
                "application/json": ResourcePausedRequest;
            };
        };
        responses: {
            200: components["responses"]["PausedSet"];
            400: components["responses"]["PausedRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_restrict_member_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new value. Must be sent, an empty body makes Waldur fail. */
        requestBody: {
            content: {
                "application/json": ResourceRestrictMemberAccessRequest;
            };
        };
        responses: {
            200: components["responses"]["RestrictMemberAccessSet"];
            400: components["responses"]["RestrictMemberAccessRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_slug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new slug. */
        requestBody: {
            content: {
                "application/json": ResourceSlugRequest;
            };
        };
        responses: {
            200: components["responses"]["SlugSet"];
            400: components["responses"]["SlugRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_submit_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The report, whole. */
        requestBody: {
            content: {
                "application/json": ResourceReportRequest;
            };
        };
        responses: {
            /** @description The report is stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["ReportRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_team_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Team"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_terminate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description Instructions for the termination. The body can be left out. */
        requestBody?: {
            content: {
                "application/json": ResourceTerminateRequest;
            };
        };
        responses: {
            200: components["responses"]["TerminateOrdered"];
            400: components["responses"]["TerminateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ResourceStateConflict"];
        };
    };
    marketplace_provider_resources_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource is gone; there is no body. The API reference names this status, the backend sends 204: accept both. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            204: components["responses"]["Unlinked"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_update_options: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The options to change; the rest stays. An empty body is accepted and changes nothing. */
        requestBody?: {
            content: {
                "application/json": ResourceOptionsRequest;
            };
        };
        responses: {
            200: components["responses"]["OptionsSubmitted"];
            201: components["responses"]["OptionsOrdered"];
            400: components["responses"]["OptionsRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["OptionsConflict"];
        };
    };
    marketplace_provider_resources_update_options_direct: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The options to change; the rest stays. An empty body is accepted and changes nothing. */
        requestBody?: {
            content: {
                "application/json": ResourceOptionsRequest;
            };
        };
        responses: {
            /** @description The options are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["OptionsRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_list: {
        parameters: {
            query?: {
                /**
                 * @description Identifier in the provider's own system, matched exactly, case included.
                 * @example aurora_sea-ice_1
                 */
                backend_id?: string;
                /**
                 * @description Uuid of the offering's category, matched exactly.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description How many components the offering has, matched exactly. A number with a fraction matches nothing.
                 * @example 3
                 */
                component_count?: number;
                /**
                 * @description Only resources created at this moment or later.
                 * @example 2025-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description URL, or its path alone, of the consuming organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
                 */
                customer?: string;
                /**
                 * @description Uuid of the consuming organization, matched exactly. The provider is `provider_uuid`.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only resources that are downscaled (true) or not (false).
                 * @example true
                 */
                downscaled?: boolean;
                /**
                 * @description Only resources that have an end date (true) or none (false).
                 * @example false
                 */
                has_terminate_date?: boolean;
                /**
                 * @description Only resources whose offering can make LEXIS links (true) or cannot (false): it has a `heappe_url` among its plugin options or not.
                 * @example false
                 */
                lexis_links_supported?: boolean;
                /**
                 * @description Only resources whose offering has a component charged by booked limits (true) or has none (false).
                 * @example true
                 */
                limit_based?: boolean;
                /**
                 * @description How many components of the offering are charged by booked limits, matched exactly. A number with a fraction matches nothing.
                 * @example 1
                 */
                limit_component_count?: number;
                /**
                 * @description Only resources changed at this moment or later.
                 * @example 2025-11-21T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example sea-ice
                 */
                name?: string;
                /**
                 * @description The whole name, matched exactly.
                 * @example sea-ice-forecast-2025
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest resource comes first (`created`). An unknown name is answered with 400.
                 * @example [
                 *       "project_name",
                 *       "-created"
                 *     ]
                 */
                o?: ResourceOrdering[];
                /**
                 * @description URL, or its path alone, of the offering as its provider sees it, `/api/marketplace-provider-offerings/{uuid}/`. The URL in the `offering` field of a resource is another one and matches nothing, and a path that leads nowhere is answered with 404; `offering_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Only resources whose offering ends up on invoices (true) or does not (false).
                 * @example true
                 */
                offering_billable?: boolean;
                /**
                 * @description Only resources whose offering is open to every organization (true) or is not (false).
                 * @example true
                 */
                offering_shared?: boolean;
                /**
                 * @description Slugs of offerings joined by commas; resources of any of them match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Plugin of the offering, such as `Marketplace.Slurm`, matched exactly, case included.
                 * @example Marketplace.Slurm
                 */
                offering_type?: string;
                /**
                 * @description Uuids of offerings joined by commas; resources of any of them match. One that is not a uuid spoils the whole request with 400.
                 * @example [
                 *       "93a74a6ae7c144ae97b8f89129b65e7b"
                 *     ]
                 */
                offering_uuid?: Uuid[];
                /**
                 * @description True: only resources of offerings that have components, all of them charged by booked limits. False: all other resources.
                 * @example false
                 */
                only_limit_based?: boolean;
                /**
                 * @description True: only resources of offerings that have components, all of them charged by reported usage. False: all other resources.
                 * @example false
                 */
                only_usage_based?: boolean;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that the resource's offering is part of, matched exactly.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
                /**
                 * @description Only resources that are paused (true) or not (false).
                 * @example false
                 */
                paused?: boolean;
                /**
                 * @description Uuid of the plan that the resource is charged by, matched exactly.
                 * @example b6573320e262483a97557d007154242e
                 */
                plan_uuid?: Uuid;
                /**
                 * @description Name of the project, matched exactly, case included.
                 * @example Sea ice forecasting
                 */
                project_name?: string;
                /**
                 * @description Uuid of the project, matched exactly.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Uuid of the organization that owns the offering, matched exactly. The consumer is `customer_uuid`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                provider_uuid?: Uuid;
                /**
                 * @description Text for a search box. The uuid of a visible resource finds that one alone; other text is looked for anywhere in the name, the slug and the addresses and hypervisor of the backend metadata, and as the whole of the backend id and the effective id, capitals or not. The uuid of a plugin's object may be found too.
                 * @example forecast
                 */
                query?: string;
                /**
                 * @description Only resources whose members are kept off (true) or not (false).
                 * @example false
                 */
                restrict_member_access?: boolean;
                /**
                 * @description Value of `runtime_state` in the backend metadata, matched exactly, case included.
                 * @example ACTIVE
                 */
                runtime_state?: string;
                /**
                 * @description Uuid of a user: only resources of shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description State of the resource, spelled as in the record. Repeat the parameter to accept several; an unknown state is answered with 400.
                 * @example [
                 *       "OK",
                 *       "Erred"
                 *     ]
                 */
                state?: ResourceState[];
                /**
                 * @description Only resources whose offering has a component charged by reported usage (true) or has none (false).
                 * @example true
                 */
                usage_based?: boolean;
                /**
                 * @description Username of a user: only resources that this user sees as a consumer. An unknown user matches nothing.
                 * @example alice
                 */
                visible_to_username?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "state"
                 *     ]
                 */
                field?: ResourceFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the resources that match, the oldest first unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Resource[];
                };
            };
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_resources_count: {
        parameters: {
            query?: {
                /**
                 * @description Identifier in the provider's own system, matched exactly, case included.
                 * @example aurora_sea-ice_1
                 */
                backend_id?: string;
                /**
                 * @description Uuid of the offering's category, matched exactly.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description How many components the offering has, matched exactly. A number with a fraction matches nothing.
                 * @example 3
                 */
                component_count?: number;
                /**
                 * @description Only resources created at this moment or later.
                 * @example 2025-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description URL, or its path alone, of the consuming organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/4ee5f5975e034a2eb2f8a56eaefb0f45/
                 */
                customer?: string;
                /**
                 * @description Uuid of the consuming organization, matched exactly. The provider is `provider_uuid`.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only resources that are downscaled (true) or not (false).
                 * @example true
                 */
                downscaled?: boolean;
                /**
                 * @description Only resources that have an end date (true) or none (false).
                 * @example false
                 */
                has_terminate_date?: boolean;
                /**
                 * @description Only resources whose offering can make LEXIS links (true) or cannot (false): it has a `heappe_url` among its plugin options or not.
                 * @example false
                 */
                lexis_links_supported?: boolean;
                /**
                 * @description Only resources whose offering has a component charged by booked limits (true) or has none (false).
                 * @example true
                 */
                limit_based?: boolean;
                /**
                 * @description How many components of the offering are charged by booked limits, matched exactly. A number with a fraction matches nothing.
                 * @example 1
                 */
                limit_component_count?: number;
                /**
                 * @description Only resources changed at this moment or later.
                 * @example 2025-11-21T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example sea-ice
                 */
                name?: string;
                /**
                 * @description The whole name, matched exactly.
                 * @example sea-ice-forecast-2025
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest resource comes first (`created`). An unknown name is answered with 400.
                 * @example [
                 *       "project_name",
                 *       "-created"
                 *     ]
                 */
                o?: ResourceOrdering[];
                /**
                 * @description URL, or its path alone, of the offering as its provider sees it, `/api/marketplace-provider-offerings/{uuid}/`. The URL in the `offering` field of a resource is another one and matches nothing, and a path that leads nowhere is answered with 404; `offering_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Only resources whose offering ends up on invoices (true) or does not (false).
                 * @example true
                 */
                offering_billable?: boolean;
                /**
                 * @description Only resources whose offering is open to every organization (true) or is not (false).
                 * @example true
                 */
                offering_shared?: boolean;
                /**
                 * @description Slugs of offerings joined by commas; resources of any of them match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Plugin of the offering, such as `Marketplace.Slurm`, matched exactly, case included.
                 * @example Marketplace.Slurm
                 */
                offering_type?: string;
                /**
                 * @description Uuids of offerings joined by commas; resources of any of them match. One that is not a uuid spoils the whole request with 400.
                 * @example [
                 *       "93a74a6ae7c144ae97b8f89129b65e7b"
                 *     ]
                 */
                offering_uuid?: Uuid[];
                /**
                 * @description True: only resources of offerings that have components, all of them charged by booked limits. False: all other resources.
                 * @example false
                 */
                only_limit_based?: boolean;
                /**
                 * @description True: only resources of offerings that have components, all of them charged by reported usage. False: all other resources.
                 * @example false
                 */
                only_usage_based?: boolean;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that the resource's offering is part of, matched exactly.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
                /**
                 * @description Only resources that are paused (true) or not (false).
                 * @example false
                 */
                paused?: boolean;
                /**
                 * @description Uuid of the plan that the resource is charged by, matched exactly.
                 * @example b6573320e262483a97557d007154242e
                 */
                plan_uuid?: Uuid;
                /**
                 * @description Name of the project, matched exactly, case included.
                 * @example Sea ice forecasting
                 */
                project_name?: string;
                /**
                 * @description Uuid of the project, matched exactly.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Uuid of the organization that owns the offering, matched exactly. The consumer is `customer_uuid`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                provider_uuid?: Uuid;
                /**
                 * @description Text for a search box. The uuid of a visible resource finds that one alone; other text is looked for anywhere in the name, the slug and the addresses and hypervisor of the backend metadata, and as the whole of the backend id and the effective id, capitals or not. The uuid of a plugin's object may be found too.
                 * @example forecast
                 */
                query?: string;
                /**
                 * @description Only resources whose members are kept off (true) or not (false).
                 * @example false
                 */
                restrict_member_access?: boolean;
                /**
                 * @description Value of `runtime_state` in the backend metadata, matched exactly, case included.
                 * @example ACTIVE
                 */
                runtime_state?: string;
                /**
                 * @description Uuid of a user: only resources of shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description State of the resource, spelled as in the record. Repeat the parameter to accept several; an unknown state is answered with 400.
                 * @example [
                 *       "OK",
                 *       "Erred"
                 *     ]
                 */
                state?: ResourceState[];
                /**
                 * @description Only resources whose offering has a component charged by reported usage (true) or has none (false).
                 * @example true
                 */
                usage_based?: boolean;
                /**
                 * @description Username of a user: only resources that this user sees as a consumer. An unknown user matches nothing.
                 * @example alice
                 */
                visible_to_username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of resources that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_resources_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "state"
                 *     ]
                 */
                field?: ResourceFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ResourceRecord"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new values. Send the description and the end date along even when they stay as they are. */
        requestBody: {
            content: {
                "application/json": ResourceUpdateRequest;
            };
        };
        responses: {
            200: components["responses"]["ResourceReplaced"];
            400: components["responses"]["ResourceUpdateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_partial_update: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The values to change. An empty object, or no body at all, is accepted. */
        requestBody?: {
            content: {
                "application/json": PatchedResourceUpdateRequest;
            };
        };
        responses: {
            200: components["responses"]["ResourcePatched"];
            400: components["responses"]["ResourcePatchRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_details_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plugin's object, or a resource as the API reference says. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Resource | {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description The plugin keeps an object for the resource but has no way to show it. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceDetailsNotFound"];
        };
    };
    marketplace_resources_glauth_users_config_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["GlauthConfig"];
            400: components["responses"]["GlauthNotEnabled"];
            401: components["responses"]["GlauthUnauthorized"];
            404: components["responses"]["GlauthNotFound"];
        };
    };
    marketplace_resources_move_resource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The project that gets the resource. */
        requestBody: {
            content: {
                "application/json": MoveResourceRequest;
            };
        };
        responses: {
            200: components["responses"]["Moved"];
            400: components["responses"]["MoveRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["MoveConflict"];
        };
    };
    marketplace_resources_offering_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ResourceOffering"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_offering_for_subresources_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["SubresourceOfferings"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_plan_periods_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["PlanPeriods"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_pull: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["PullQueued"];
            400: components["responses"]["PullRejected"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["PullConflict"];
        };
    };
    marketplace_resources_set_downscaled: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new value. Must be sent, an empty body makes Waldur fail. */
        requestBody: {
            content: {
                "application/json": ResourceDownscaledRequest;
            };
        };
        responses: {
            200: components["responses"]["DownscaledSet"];
            400: components["responses"]["DownscaledRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_set_end_date_by_staff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The last day, or null to remove it. */
        requestBody?: {
            content: {
                "application/json": ResourceEndDateByProviderRequest;
            };
        };
        responses: {
            /** @description The date is stored; there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["EndDateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_set_paused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new value. Must be sent, an empty body makes Waldur fail. */
        requestBody: {
            content: {
                "application/json": ResourcePausedRequest;
            };
        };
        responses: {
            200: components["responses"]["PausedSet"];
            400: components["responses"]["PausedRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_set_restrict_member_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new value. Must be sent, an empty body makes Waldur fail. */
        requestBody: {
            content: {
                "application/json": ResourceRestrictMemberAccessRequest;
            };
        };
        responses: {
            200: components["responses"]["RestrictMemberAccessSet"];
            400: components["responses"]["RestrictMemberAccessRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_set_slug: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The new slug. */
        requestBody: {
            content: {
                "application/json": ResourceSlugRequest;
            };
        };
        responses: {
            200: components["responses"]["SlugSet"];
            400: components["responses"]["SlugRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_switch_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The plan, one of the offering of the resource. */
        requestBody: {
            content: {
                "application/json": ResourceSwitchPlanRequest;
            };
        };
        responses: {
            200: components["responses"]["PlanOrdered"];
            400: components["responses"]["PlanRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ResourceNotOk"];
        };
    };
    marketplace_resources_team_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Team"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_terminate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description Instructions for the termination. The body can be left out. */
        requestBody?: {
            content: {
                "application/json": ResourceTerminateRequest;
            };
        };
        responses: {
            200: components["responses"]["TerminateOrdered"];
            400: components["responses"]["TerminateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ResourceStateConflict"];
        };
    };
    marketplace_resources_unlink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Unlinked"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_resources_update_limits: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description All limits that the resource is to have. */
        requestBody: {
            content: {
                "application/json": ResourceUpdateLimitsRequest;
            };
        };
        responses: {
            200: components["responses"]["LimitsOrdered"];
            400: components["responses"]["LimitsOrderRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ResourceNotOk"];
        };
    };
    marketplace_resources_update_options: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        /** @description The options to change; the rest stays. An empty body is accepted and changes nothing. */
        requestBody?: {
            content: {
                "application/json": ResourceOptionsRequest;
            };
        };
        responses: {
            200: components["responses"]["OptionsSubmitted"];
            201: components["responses"]["OptionsOrdered"];
            400: components["responses"]["OptionsRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["OptionsConflict"];
        };
    };
    marketplace_public_offerings_list: {
        parameters: {
            query?: {
                /**
                 * @description Whether an offering is open to a call for proposals. A value that is neither `true` nor `false` is ignored.
                 * @example false
                 */
                accessible_via_calls?: boolean;
                /**
                 * @description Uuid of an organization: only what it may order, which are shared offerings without groups or with one of its groups, and its own offerings. It also leaves out the plans that are not for its groups. An unknown organization matches nothing.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                allowed_customer_uuid?: Uuid;
                /**
                 * @description JSON object as text, whose keys are attributes of the offering: a value has to be the same, or, when it is an array, to have one of its items. Text that is no JSON, and JSON that is no object, are answered with 400.
                 * @example {"gpus": true}
                 */
                attributes?: string;
                /**
                 * @description Whether orders and usage go onto invoices, `true` or `false`, capitals or not; anything else is ignored.
                 * @example true
                 */
                billable?: boolean;
                /**
                 * @description Whether the provider may create accounts for its users, as `service_provider_can_create_offering_user` of `plugin_options` says.
                 * @example true
                 */
                can_create_offering_user?: boolean;
                /**
                 * @description Uuid of a group of categories.
                 * @example a08690bd6ca045d693cef29ca96ae3d6
                 */
                category_group_uuid?: Uuid;
                /**
                 * @description Uuid of the category.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description Only offerings made at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description URL, or its path alone, of the providing organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/
                 */
                customer?: string;
                /**
                 * @description Uuid of the providing organization.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Part of the description, capitals or not.
                 * @example cluster
                 */
                description?: string;
                /**
                 * @description Whether an offering has terms of service that count now.
                 * @example false
                 */
                has_active_terms_of_service?: boolean;
                /**
                 * @description Whether an offering has terms of service.
                 * @example false
                 */
                has_terms_of_service?: boolean;
                /**
                 * @description Part of the offering's name or description, or of the name, abbreviation or native name of its provider, capitals or not.
                 * @example supercomputing
                 */
                keyword?: string;
                /**
                 * @description Only offerings changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example aurora
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Aurora HPC
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the list is sorted by `name`. `state` sorts as Draft, Active, Paused, Archived. The three totals work for providers only. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: OfferingOrdering[];
                /**
                 * @description Uuid of a group of organizations that may order the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "912fb0c9918844178d73b755a5a46659"
                 *     ]
                 */
                organization_group_uuid?: Uuid[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that an offering is derived from.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only shared offerings and those of the project itself.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Text for a search box, looked for in name, slug and description, capitals or not.
                 * @example hpc
                 */
                query?: string;
                /**
                 * @description Uuid of an organization: only offerings of which it has a resource that is not terminated.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                resource_customer_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only offerings of which it has a resource that is not terminated.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                resource_project_uuid?: Uuid;
                /**
                 * @description Uuid of the service settings that the offering sells access to. Text that is no uuid matches nothing.
                 * @example bd5eef800f6c448d8ac251366500d7b5
                 */
                scope_uuid?: string;
                /**
                 * @description Uuid of a user: only shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description Whether all organizations may order it, `true` or `false`, capitals or not; anything else is ignored.
                 * @example true
                 */
                shared?: boolean;
                /**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
                state?: OfferingState[];
                /**
                 * @description Plugin of the offering; repeat the parameter for several, any of which may match. An unknown one matches nothing.
                 * @example [
                 *       "Marketplace.Slurm"
                 *     ]
                 */
                type?: string[];
                /**
                 * @description Whether the caller has agreed to the terms of service of an offering.
                 * @example false
                 */
                user_has_consent?: boolean;
                /**
                 * @description Whether the caller has an account at the offering.
                 * @example true
                 */
                user_has_offering_user?: boolean;
                /**
                 * @description Uuids of offerings joined by commas, any of which may match. One that is no uuid spoils the whole request with 400.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b,a9568e0e246343efb1ba49cdd6a01607
                 */
                uuid_list?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "plans"
                 *     ]
                 */
                field?: PublicOfferingFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the offerings that match, by name unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicOfferingDetails[];
                };
            };
            400: components["responses"]["OfferingFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_public_offerings_count: {
        parameters: {
            query?: {
                /**
                 * @description Whether an offering is open to a call for proposals. A value that is neither `true` nor `false` is ignored.
                 * @example false
                 */
                accessible_via_calls?: boolean;
                /**
                 * @description Uuid of an organization: only what it may order, which are shared offerings without groups or with one of its groups, and its own offerings. It also leaves out the plans that are not for its groups. An unknown organization matches nothing.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                allowed_customer_uuid?: Uuid;
                /**
                 * @description JSON object as text, whose keys are attributes of the offering: a value has to be the same, or, when it is an array, to have one of its items. Text that is no JSON, and JSON that is no object, are answered with 400.
                 * @example {"gpus": true}
                 */
                attributes?: string;
                /**
                 * @description Whether orders and usage go onto invoices, `true` or `false`, capitals or not; anything else is ignored.
                 * @example true
                 */
                billable?: boolean;
                /**
                 * @description Whether the provider may create accounts for its users, as `service_provider_can_create_offering_user` of `plugin_options` says.
                 * @example true
                 */
                can_create_offering_user?: boolean;
                /**
                 * @description Uuid of a group of categories.
                 * @example a08690bd6ca045d693cef29ca96ae3d6
                 */
                category_group_uuid?: Uuid;
                /**
                 * @description Uuid of the category.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description Only offerings made at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description URL, or its path alone, of the providing organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/
                 */
                customer?: string;
                /**
                 * @description Uuid of the providing organization.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Part of the description, capitals or not.
                 * @example cluster
                 */
                description?: string;
                /**
                 * @description Whether an offering has terms of service that count now.
                 * @example false
                 */
                has_active_terms_of_service?: boolean;
                /**
                 * @description Whether an offering has terms of service.
                 * @example false
                 */
                has_terms_of_service?: boolean;
                /**
                 * @description Part of the offering's name or description, or of the name, abbreviation or native name of its provider, capitals or not.
                 * @example supercomputing
                 */
                keyword?: string;
                /**
                 * @description Only offerings changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example aurora
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Aurora HPC
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the list is sorted by `name`. `state` sorts as Draft, Active, Paused, Archived. The three totals work for providers only. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: OfferingOrdering[];
                /**
                 * @description Uuid of a group of organizations that may order the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "912fb0c9918844178d73b755a5a46659"
                 *     ]
                 */
                organization_group_uuid?: Uuid[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that an offering is derived from.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only shared offerings and those of the project itself.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Text for a search box, looked for in name, slug and description, capitals or not.
                 * @example hpc
                 */
                query?: string;
                /**
                 * @description Uuid of an organization: only offerings of which it has a resource that is not terminated.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                resource_customer_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only offerings of which it has a resource that is not terminated.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                resource_project_uuid?: Uuid;
                /**
                 * @description Uuid of the service settings that the offering sells access to. Text that is no uuid matches nothing.
                 * @example bd5eef800f6c448d8ac251366500d7b5
                 */
                scope_uuid?: string;
                /**
                 * @description Uuid of a user: only shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description Whether all organizations may order it, `true` or `false`, capitals or not; anything else is ignored.
                 * @example true
                 */
                shared?: boolean;
                /**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
                state?: OfferingState[];
                /**
                 * @description Plugin of the offering; repeat the parameter for several, any of which may match. An unknown one matches nothing.
                 * @example [
                 *       "Marketplace.Slurm"
                 *     ]
                 */
                type?: string[];
                /**
                 * @description Whether the caller has agreed to the terms of service of an offering.
                 * @example false
                 */
                user_has_consent?: boolean;
                /**
                 * @description Whether the caller has an account at the offering.
                 * @example true
                 */
                user_has_offering_user?: boolean;
                /**
                 * @description Uuids of offerings joined by commas, any of which may match. One that is no uuid spoils the whole request with 400.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b,a9568e0e246343efb1ba49cdd6a01607
                 */
                uuid_list?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_public_offerings_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "plans"
                 *     ]
                 */
                field?: PublicOfferingFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the offering. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offering. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PublicOfferingDetails;
                };
            };
            400: components["responses"]["OfferingFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PublicOfferingNotFound"];
        };
    };
    marketplace_public_offerings_plans_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the offering. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plans. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BasePublicPlan[];
                };
            };
            400: components["responses"]["OfferingFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PublicOfferingNotFound"];
        };
    };
    marketplace_public_offerings_plans_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the offering, without dashes and in small letters: with them the path is none of Waldur's, which is answered with 404 as well.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                uuid: Uuid;
                /**
                 * @description Uuid of a plan of the offering, or of the offering that it is derived from, without dashes and in small letters, as the uuid of the offering.
                 * @example b6573320e262483a97557d007154242e
                 */
                plan_uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BasePublicPlan;
                };
            };
            400: components["responses"]["OfferingFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PublicPlanNotFound"];
        };
    };
    marketplace_provider_offerings_list: {
        parameters: {
            query?: {
                /**
                 * @description Whether an offering is open to a call for proposals. A value that is neither `true` nor `false` is ignored.
                 * @example false
                 */
                accessible_via_calls?: boolean;
                /**
                 * @description Uuid of an organization: only what it may order, which are shared offerings without groups or with one of its groups, and its own offerings. It also leaves out the plans that are not for its groups. An unknown organization matches nothing.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                allowed_customer_uuid?: Uuid;
                /**
                 * @description JSON object as text, whose keys are attributes of the offering: a value has to be the same, or, when it is an array, to have one of its items. Text that is no JSON, and JSON that is no object, are answered with 400.
                 * @example {"gpus": true}
                 */
                attributes?: string;
                /**
                 * @description Whether orders and usage go onto invoices, `true` or `false`, capitals or not; anything else is ignored.
                 * @example true
                 */
                billable?: boolean;
                /**
                 * @description Whether the provider may create accounts for its users, as `service_provider_can_create_offering_user` of `plugin_options` says.
                 * @example true
                 */
                can_create_offering_user?: boolean;
                /**
                 * @description Uuid of a group of categories.
                 * @example a08690bd6ca045d693cef29ca96ae3d6
                 */
                category_group_uuid?: Uuid;
                /**
                 * @description Uuid of the category.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description Only offerings made at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description URL, or its path alone, of the providing organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/
                 */
                customer?: string;
                /**
                 * @description Uuid of the providing organization.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Part of the description, capitals or not.
                 * @example cluster
                 */
                description?: string;
                /**
                 * @description Whether an offering has terms of service that count now.
                 * @example false
                 */
                has_active_terms_of_service?: boolean;
                /**
                 * @description Whether an offering has terms of service.
                 * @example false
                 */
                has_terms_of_service?: boolean;
                /**
                 * @description Part of the offering's name or description, or of the name, abbreviation or native name of its provider, capitals or not.
                 * @example supercomputing
                 */
                keyword?: string;
                /**
                 * @description Only offerings changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example aurora
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Aurora HPC
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the list is sorted by `name`. `state` sorts as Draft, Active, Paused, Archived. The three totals work for providers only. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: OfferingOrdering[];
                /**
                 * @description Uuid of a group of organizations that may order the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "912fb0c9918844178d73b755a5a46659"
                 *     ]
                 */
                organization_group_uuid?: Uuid[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that an offering is derived from.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only shared offerings and those of the project itself.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Text for a search box, looked for in name, slug and description, capitals or not.
                 * @example hpc
                 */
                query?: string;
                /**
                 * @description Uuid of an organization: only offerings of which it has a resource that is not terminated.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                resource_customer_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only offerings of which it has a resource that is not terminated.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                resource_project_uuid?: Uuid;
                /**
                 * @description Uuid of the service settings that the offering sells access to. Text that is no uuid matches nothing.
                 * @example bd5eef800f6c448d8ac251366500d7b5
                 */
                scope_uuid?: string;
                /**
                 * @description Uuid of a user: only shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description Whether all organizations may order it, `true` or `false`, capitals or not; anything else is ignored.
                 * @example true
                 */
                shared?: boolean;
                /**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
                state?: OfferingState[];
                /**
                 * @description Plugin of the offering; repeat the parameter for several, any of which may match. An unknown one matches nothing.
                 * @example [
                 *       "Marketplace.Slurm"
                 *     ]
                 */
                type?: string[];
                /**
                 * @description Whether the caller has agreed to the terms of service of an offering.
                 * @example false
                 */
                user_has_consent?: boolean;
                /**
                 * @description Whether the caller has an account at the offering.
                 * @example true
                 */
                user_has_offering_user?: boolean;
                /**
                 * @description Uuids of offerings joined by commas, any of which may match. One that is no uuid spoils the whole request with 400.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b,a9568e0e246343efb1ba49cdd6a01607
                 */
                uuid_list?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "state"
                 *     ]
                 */
                field?: ProviderOfferingFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the offerings that match, by name unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProviderOfferingDetails[];
                };
            };
            400: components["responses"]["OfferingFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_provider_offerings_count: {
        parameters: {
            query?: {
                /**
                 * @description Whether an offering is open to a call for proposals. A value that is neither `true` nor `false` is ignored.
                 * @example false
                 */
                accessible_via_calls?: boolean;
                /**
                 * @description Uuid of an organization: only what it may order, which are shared offerings without groups or with one of its groups, and its own offerings. It also leaves out the plans that are not for its groups. An unknown organization matches nothing.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                allowed_customer_uuid?: Uuid;
                /**
                 * @description JSON object as text, whose keys are attributes of the offering: a value has to be the same, or, when it is an array, to have one of its items. Text that is no JSON, and JSON that is no object, are answered with 400.
                 * @example {"gpus": true}
                 */
                attributes?: string;
                /**
                 * @description Whether orders and usage go onto invoices, `true` or `false`, capitals or not; anything else is ignored.
                 * @example true
                 */
                billable?: boolean;
                /**
                 * @description Whether the provider may create accounts for its users, as `service_provider_can_create_offering_user` of `plugin_options` says.
                 * @example true
                 */
                can_create_offering_user?: boolean;
                /**
                 * @description Uuid of a group of categories.
                 * @example a08690bd6ca045d693cef29ca96ae3d6
                 */
                category_group_uuid?: Uuid;
                /**
                 * @description Uuid of the category.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid?: Uuid;
                /**
                 * @description Only offerings made at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description URL, or its path alone, of the providing organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/
                 */
                customer?: string;
                /**
                 * @description Uuid of the providing organization.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Part of the description, capitals or not.
                 * @example cluster
                 */
                description?: string;
                /**
                 * @description Whether an offering has terms of service that count now.
                 * @example false
                 */
                has_active_terms_of_service?: boolean;
                /**
                 * @description Whether an offering has terms of service.
                 * @example false
                 */
                has_terms_of_service?: boolean;
                /**
                 * @description Part of the offering's name or description, or of the name, abbreviation or native name of its provider, capitals or not.
                 * @example supercomputing
                 */
                keyword?: string;
                /**
                 * @description Only offerings changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example aurora
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Aurora HPC
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the list is sorted by `name`. `state` sorts as Draft, Active, Paused, Archived. The three totals work for providers only. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: OfferingOrdering[];
                /**
                 * @description Uuid of a group of organizations that may order the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "912fb0c9918844178d73b755a5a46659"
                 *     ]
                 */
                organization_group_uuid?: Uuid[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the offering that an offering is derived from.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only shared offerings and those of the project itself.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Text for a search box, looked for in name, slug and description, capitals or not.
                 * @example hpc
                 */
                query?: string;
                /**
                 * @description Uuid of an organization: only offerings of which it has a resource that is not terminated.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                resource_customer_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only offerings of which it has a resource that is not terminated.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                resource_project_uuid?: Uuid;
                /**
                 * @description Uuid of the service settings that the offering sells access to. Text that is no uuid matches nothing.
                 * @example bd5eef800f6c448d8ac251366500d7b5
                 */
                scope_uuid?: string;
                /**
                 * @description Uuid of a user: only shared offerings at which that user holds a role. An unknown user matches nothing.
                 * @example f8ef6686991842418684fca356712795
                 */
                service_manager_uuid?: Uuid;
                /**
                 * @description Whether all organizations may order it, `true` or `false`, capitals or not; anything else is ignored.
                 * @example true
                 */
                shared?: boolean;
                /**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
                state?: OfferingState[];
                /**
                 * @description Plugin of the offering; repeat the parameter for several, any of which may match. An unknown one matches nothing.
                 * @example [
                 *       "Marketplace.Slurm"
                 *     ]
                 */
                type?: string[];
                /**
                 * @description Whether the caller has agreed to the terms of service of an offering.
                 * @example false
                 */
                user_has_consent?: boolean;
                /**
                 * @description Whether the caller has an account at the offering.
                 * @example true
                 */
                user_has_offering_user?: boolean;
                /**
                 * @description Uuids of offerings joined by commas, any of which may match. One that is no uuid spoils the whole request with 400.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b,a9568e0e246343efb1ba49cdd6a01607
                 */
                uuid_list?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_provider_offerings_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "state"
                 *     ]
                 */
                field?: ProviderOfferingFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the offering. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The offering. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProviderOfferingDetails;
                };
            };
            400: components["responses"]["OfferingFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProviderOfferingNotFound"];
        };
    };
    marketplace_plans_list: {
        parameters: {
            query?: {
                /**
                 * @description URL, or its path alone, of the offering, as `/api/marketplace-provider-offerings/{uuid}/`. A URL of anything else, also of the public catalog, matches nothing, and a path that leads nowhere is answered with 404; `offering_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Short names of offerings joined by commas, any of which may match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Uuid of the offering.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                offering_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the parent of the offering.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the plans that match, by name. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProviderPlanDetails[];
                };
            };
            400: components["responses"]["PlanFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_plans_count: {
        parameters: {
            query?: {
                /**
                 * @description URL, or its path alone, of the offering, as `/api/marketplace-provider-offerings/{uuid}/`. A URL of anything else, also of the public catalog, matches nothing, and a path that leads nowhere is answered with 404; `offering_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-provider-offerings/93a74a6ae7c144ae97b8f89129b65e7b/
                 */
                offering?: string;
                /**
                 * @description Short names of offerings joined by commas, any of which may match.
                 * @example [
                 *       "aurora-hpc"
                 *     ]
                 */
                offering_slug?: string[];
                /**
                 * @description Uuid of the offering.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                offering_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the parent of the offering.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                parent_offering_uuid?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_plans_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the plan. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b6573320e262483a97557d007154242e
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ProviderPlanDetails;
                };
            };
            400: components["responses"]["PlanFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PlanNotFound"];
        };
    };
    marketplace_resource_offerings_list: {
        parameters: {
            query?: {
                /**
                 * @description Part of the offering's name, capitals or not.
                 * @example aurora
                 */
                name?: string;
                /**
                 * @description Name of the offering, matched exactly.
                 * @example Aurora HPC
                 */
                name_exact?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the category, without dashes and in small letters: with them the path is none of Waldur's, which is answered with 404 as well.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                category_uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the offerings, by name. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceOffering[];
                };
            };
            400: components["responses"]["ResourceOfferingFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceOfferingsNotFound"];
        };
    };
    marketplace_categories_list: {
        parameters: {
            query?: {
                /**
                 * @description Uuid of a provider: only categories with an offering of it, in whatever state unless `customers_offerings_state` says. It also narrows `offering_count`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description States of the provider's offerings that count with `customer_uuid`, as numbers: `1` Draft, `2` Active, `3` Paused, `4` Archived; repeat the parameter for several. Anything else is answered with 400.
                 * @example [
                 *       "2",
                 *       "3"
                 *     ]
                 */
                customers_offerings_state?: ("1" | "2" | "3" | "4")[];
                /**
                 * @description Uuid of a group of categories.
                 * @example a08690bd6ca045d693cef29ca96ae3d6
                 */
                group_uuid?: Uuid;
                /**
                 * @description Given with any value: only categories with a shared offering.
                 * @example true
                 */
                has_shared?: boolean;
                /**
                 * @description Part of the name of an offering in the category, capitals or not. It also narrows `offering_count`.
                 * @example hpc
                 */
                offering_name?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of an organization: only categories in which it has a resource that is not terminated.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                resource_customer_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only categories in which it has a resource that is not terminated.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                resource_project_uuid?: Uuid;
                /**
                 * @description Part of the title, capitals or not.
                 * @example hpc
                 */
                title?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "title",
                 *       "offering_count"
                 *     ]
                 */
                field?: CategoryFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the categories that match, by title. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MarketplaceCategory[];
                };
            };
            400: components["responses"]["CategoryFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_categories_count: {
        parameters: {
            query?: {
                /**
                 * @description Uuid of a provider: only categories with an offering of it, in whatever state unless `customers_offerings_state` says. It also narrows `offering_count`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description States of the provider's offerings that count with `customer_uuid`, as numbers: `1` Draft, `2` Active, `3` Paused, `4` Archived; repeat the parameter for several. Anything else is answered with 400.
                 * @example [
                 *       "2",
                 *       "3"
                 *     ]
                 */
                customers_offerings_state?: ("1" | "2" | "3" | "4")[];
                /**
                 * @description Uuid of a group of categories.
                 * @example a08690bd6ca045d693cef29ca96ae3d6
                 */
                group_uuid?: Uuid;
                /**
                 * @description Given with any value: only categories with a shared offering.
                 * @example true
                 */
                has_shared?: boolean;
                /**
                 * @description Part of the name of an offering in the category, capitals or not. It also narrows `offering_count`.
                 * @example hpc
                 */
                offering_name?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of an organization: only categories in which it has a resource that is not terminated.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                resource_customer_uuid?: Uuid;
                /**
                 * @description Uuid of a project: only categories in which it has a resource that is not terminated.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                resource_project_uuid?: Uuid;
                /**
                 * @description Part of the title, capitals or not.
                 * @example hpc
                 */
                title?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_categories_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "title",
                 *       "offering_count"
                 *     ]
                 */
                field?: CategoryFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the category. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example fdef10219e544434982dac55f22c184d
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The category. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MarketplaceCategory;
                };
            };
            400: components["responses"]["CategoryFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CategoryNotFound"];
        };
    };
    marketplace_service_providers_list: {
        parameters: {
            query?: {
                /**
                 * @description URL, or its path alone, of the organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/
                 */
                customer?: string;
                /**
                 * @description Part of the name, abbreviation or native name of the organization, capitals or not.
                 * @example aurora
                 */
                customer_keyword?: string;
                /**
                 * @description Uuid of the organization.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description What to sort by: `customer_name`, with `-` in front for descending. Without it the list is sorted by `customer_name`. An unknown name is answered with 400.
                 * @example [
                 *       "-customer_name"
                 *     ]
                 */
                o?: ServiceProviderOrdering[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "customer_name"
                 *     ]
                 */
                field?: ServiceProviderFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the providers that match, by name of the organization unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceProvider[];
                };
            };
            400: components["responses"]["ServiceProviderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_service_providers_count: {
        parameters: {
            query?: {
                /**
                 * @description URL, or its path alone, of the organization, as `/api/customers/{uuid}/`. A URL of anything else matches nothing, and a path that leads nowhere is answered with 404; `customer_uuid` is easier.
                 * @example https://api.example.com/api/customers/3aaaa3a48ce04ca2bcc0231bc546d08c/
                 */
                customer?: string;
                /**
                 * @description Part of the name, abbreviation or native name of the organization, capitals or not.
                 * @example aurora
                 */
                customer_keyword?: string;
                /**
                 * @description Uuid of the organization.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description What to sort by: `customer_name`, with `-` in front for descending. Without it the list is sorted by `customer_name`. An unknown name is answered with 400.
                 * @example [
                 *       "-customer_name"
                 *     ]
                 */
                o?: ServiceProviderOrdering[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_service_providers_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "customer_name"
                 *     ]
                 */
                field?: ServiceProviderFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the record as a provider, not of its organization. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 64710c1623a04b66b0ece21a91596a3e
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The provider. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceProvider;
                };
            };
            400: components["responses"]["ServiceProviderFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ServiceProviderNotFound"];
        };
    };
    marketplace_component_user_usages_list: {
        parameters: {
            query?: {
                /**
                 * @description Only shares of this month, 1 to 12, in any year unless `billing_period_year` is sent too.
                 * @example 11
                 */
                billing_period_month?: number;
                /**
                 * @description Only shares whose billing period lies in this year, in four digits.
                 * @example 2025
                 */
                billing_period_year?: number;
                /**
                 * @description Only shares of the billing period that starts on exactly this day, so the first of a month.
                 * @example 2025-11-01
                 */
                component_usage__billing_period?: string;
                /**
                 * @description Uuid of the consuming organization.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only shares of usage last reported on this day or later.
                 * @example 2025-11-01
                 */
                date_after?: string;
                /**
                 * @description Only shares of usage last reported on this day or earlier.
                 * @example 2025-11-30
                 */
                date_before?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it shares of the newest usage come first, and those of the same moment are sorted by component type. An unknown name is answered with 400.
                 * @example [
                 *       "-usage"
                 *     ]
                 */
                o?: ComponentUserUsageOrdering[];
                /**
                 * @description Uuid of the offering.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                offering_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the project.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description URL, or its path alone, of the resource, as `/api/marketplace-resources/{uuid}/`. A URL of anything else, also of a provider's resource, matches nothing, and a path that leads nowhere is answered with 404; `resource_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-resources/b9005020ea014056801f86ab919a8aef/
                 */
                resource?: string;
                /**
                 * @description Uuid of the resource.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                resource_uuid?: Uuid;
                /**
                 * @description Key of the component, matched exactly.
                 * @example gpu
                 */
                type?: string;
                /**
                 * @description Name of the account, matched exactly.
                 * @example aurora_alice
                 */
                username?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "username",
                 *       "usage",
                 *       "billing_period"
                 *     ]
                 */
                field?: ComponentUserUsageFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the shares that match, those of the newest usage first unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ComponentUserUsage[];
                };
            };
            400: components["responses"]["ComponentUserUsageFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    marketplace_component_user_usages_count: {
        parameters: {
            query?: {
                /**
                 * @description Only shares of this month, 1 to 12, in any year unless `billing_period_year` is sent too.
                 * @example 11
                 */
                billing_period_month?: number;
                /**
                 * @description Only shares whose billing period lies in this year, in four digits.
                 * @example 2025
                 */
                billing_period_year?: number;
                /**
                 * @description Only shares of the billing period that starts on exactly this day, so the first of a month.
                 * @example 2025-11-01
                 */
                component_usage__billing_period?: string;
                /**
                 * @description Uuid of the consuming organization.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only shares of usage last reported on this day or later.
                 * @example 2025-11-01
                 */
                date_after?: string;
                /**
                 * @description Only shares of usage last reported on this day or earlier.
                 * @example 2025-11-30
                 */
                date_before?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it shares of the newest usage come first, and those of the same moment are sorted by component type. An unknown name is answered with 400.
                 * @example [
                 *       "-usage"
                 *     ]
                 */
                o?: ComponentUserUsageOrdering[];
                /**
                 * @description Uuid of the offering.
                 * @example 93a74a6ae7c144ae97b8f89129b65e7b
                 */
                offering_uuid?: Uuid;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the project.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description URL, or its path alone, of the resource, as `/api/marketplace-resources/{uuid}/`. A URL of anything else, also of a provider's resource, matches nothing, and a path that leads nowhere is answered with 404; `resource_uuid` is easier.
                 * @example https://api.example.com/api/marketplace-resources/b9005020ea014056801f86ab919a8aef/
                 */
                resource?: string;
                /**
                 * @description Uuid of the resource.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                resource_uuid?: Uuid;
                /**
                 * @description Key of the component, matched exactly.
                 * @example gpu
                 */
                type?: string;
                /**
                 * @description Name of the account, matched exactly.
                 * @example aurora_alice
                 */
                username?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_component_user_usages_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "username",
                 *       "usage",
                 *       "billing_period"
                 *     ]
                 */
                field?: ComponentUserUsageFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the share of a user. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 2de2109464044a718aef77014e17f3a8
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The share. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ComponentUserUsage;
                };
            };
            400: components["responses"]["ComponentUserUsageFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ComponentUserUsageNotFound"];
        };
    };
    api_auth_logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token is deleted, and the identity provider has a page that ends its session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Logout;
                };
            };
            /** @description The token is deleted. No body. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    api_auth_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Who signs in. */
        requestBody: {
            content: {
                "application/json": ObtainAuthTokenRequest;
            };
        };
        responses: {
            /** @description The user is signed in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CoreAuthToken;
                };
            };
            400: components["responses"]["SignInRejected"];
            401: components["responses"]["SignInRefused"];
        };
    };
    configuration_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The settings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Configuration;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    customers_list: {
        parameters: {
            query?: {
                /**
                 * @description Part of the abbreviation, capitals or not.
                 * @example BOI
                 */
                abbreviation?: string;
                /**
                 * @description Number of the agreement, matched exactly.
                 * @example 2025/17
                 */
                agreement_number?: string;
                /**
                 * @description Whether organizations are archived.
                 * @example false
                 */
                archived?: boolean;
                /**
                 * @description Identifier in another system, matched exactly.
                 * @example baltic-ocean
                 */
                backend_id?: string;
                /**
                 * @description Part of the contact details, capitals or not.
                 * @example harbour
                 */
                contact_details?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example ocean
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Baltic Ocean Institute
                 */
                name_exact?: string;
                /**
                 * @description Part of the name in its own script, capitals or not.
                 * @example instituut
                 */
                native_name?: string;
                /**
                 * @description What to sort by: `abbreviation`, `accounting_start_date`, `agreement_number`, `contact_details`, `created`, `name`, `native_name` or `registration_code`, several joined by commas, `-` in front for descending. Without it the list is sorted by `name`. Unlike in other lists an unknown name is ignored.
                 * @example -created
                 */
                o?: string;
                /**
                 * @description Part of the name of a group that the organization is in, capitals or not.
                 * @example research
                 */
                organization_group_name?: string;
                /**
                 * @description Uuid of a group that the organization is in; repeat the parameter for several, any of which may match. An unknown group is answered with 400.
                 * @example [
                 *       "912fb0c9918844178d73b755a5a46659"
                 *     ]
                 */
                organization_group_uuid?: Uuid[];
                /**
                 * @description True: only organizations that the caller owns, also for staff. False does nothing.
                 * @example true
                 */
                owned_by_current_user?: boolean;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Text for a search box: the uuid of the organization, or text that is looked for in name, native name, abbreviation, domain and registration code, capitals or not, and in the agreement number as it is. It also narrows the `projects` of each organization.
                 * @example ocean
                 */
                query?: string;
                /**
                 * @description Number in the register of companies, matched exactly.
                 * @example 12345678
                 */
                registration_code?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order. `projects`, `users_count` and `organization_groups` come only when they are asked for.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "projects"
                 *     ]
                 */
                field?: CustomerFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the organizations that match, by name unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer[];
                };
            };
            400: components["responses"]["CustomerFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    customers_count: {
        parameters: {
            query?: {
                /**
                 * @description Part of the abbreviation, capitals or not.
                 * @example BOI
                 */
                abbreviation?: string;
                /**
                 * @description Number of the agreement, matched exactly.
                 * @example 2025/17
                 */
                agreement_number?: string;
                /**
                 * @description Whether organizations are archived.
                 * @example false
                 */
                archived?: boolean;
                /**
                 * @description Identifier in another system, matched exactly.
                 * @example baltic-ocean
                 */
                backend_id?: string;
                /**
                 * @description Part of the contact details, capitals or not.
                 * @example harbour
                 */
                contact_details?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example ocean
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Baltic Ocean Institute
                 */
                name_exact?: string;
                /**
                 * @description Part of the name in its own script, capitals or not.
                 * @example instituut
                 */
                native_name?: string;
                /**
                 * @description What to sort by: `abbreviation`, `accounting_start_date`, `agreement_number`, `contact_details`, `created`, `name`, `native_name` or `registration_code`, several joined by commas, `-` in front for descending. Without it the list is sorted by `name`. Unlike in other lists an unknown name is ignored.
                 * @example -created
                 */
                o?: string;
                /**
                 * @description Part of the name of a group that the organization is in, capitals or not.
                 * @example research
                 */
                organization_group_name?: string;
                /**
                 * @description Uuid of a group that the organization is in; repeat the parameter for several, any of which may match. An unknown group is answered with 400.
                 * @example [
                 *       "912fb0c9918844178d73b755a5a46659"
                 *     ]
                 */
                organization_group_uuid?: Uuid[];
                /**
                 * @description True: only organizations that the caller owns, also for staff. False does nothing.
                 * @example true
                 */
                owned_by_current_user?: boolean;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Text for a search box: the uuid of the organization, or text that is looked for in name, native name, abbreviation, domain and registration code, capitals or not, and in the agreement number as it is. It also narrows the `projects` of each organization.
                 * @example ocean
                 */
                query?: string;
                /**
                 * @description Number in the register of companies, matched exactly.
                 * @example 12345678
                 */
                registration_code?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    customers_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order. `projects`, `users_count` and `organization_groups` come only when they are asked for.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "projects"
                 *     ]
                 */
                field?: CustomerFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the organization. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Customer;
                };
            };
            400: components["responses"]["CustomerFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["CustomerNotFound"];
        };
    };
    events_list: {
        parameters: {
            query?: {
                /**
                 * @description Only events of this moment or later, in seconds since 1970-01-01 00:00 UTC.
                 * @example 1761955200
                 */
                created_from?: number;
                /**
                 * @description Only events before this moment, in seconds since 1970-01-01 00:00 UTC.
                 * @example 1764028800
                 */
                created_to?: number;
                /**
                 * @description Uuid of an organization: only events that concern it.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Part of the message, capitals or not.
                 * @example policy
                 */
                message?: string;
                /**
                 * @description What to sort by: `created`, or `-created` for the newest first. Without it the order is not defined. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: EventOrdering[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of a project: only events that concern it.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Uuid of a user: only events that concern that user.
                 * @example 9370ed6df41d4d17a8b1682adab9ecf4
                 */
                user_uuid?: Uuid;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "created",
                 *       "message"
                 *     ]
                 */
                field?: EventFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the events that match. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Event[];
                };
            };
            400: components["responses"]["EventFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    events_count: {
        parameters: {
            query?: {
                /**
                 * @description Only events of this moment or later, in seconds since 1970-01-01 00:00 UTC.
                 * @example 1761955200
                 */
                created_from?: number;
                /**
                 * @description Only events before this moment, in seconds since 1970-01-01 00:00 UTC.
                 * @example 1764028800
                 */
                created_to?: number;
                /**
                 * @description Uuid of an organization: only events that concern it.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Part of the message, capitals or not.
                 * @example policy
                 */
                message?: string;
                /**
                 * @description What to sort by: `created`, or `-created` for the newest first. Without it the order is not defined. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: EventOrdering[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of a project: only events that concern it.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Uuid of a user: only events that concern that user.
                 * @example 9370ed6df41d4d17a8b1682adab9ecf4
                 */
                user_uuid?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    organization_groups_list: {
        parameters: {
            query?: {
                /**
                 * @description Part of the name, capitals or not.
                 * @example research
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Research institutes
                 */
                name_exact?: string;
                /**
                 * @description What to sort by: `name`, with `-` in front for descending. Without it the list is sorted by `name`, and an unknown name is ignored.
                 * @example -name
                 */
                o?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the group above.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
                parent?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the groups that match, by name unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationGroup[];
                };
            };
            400: components["responses"]["OrganizationGroupFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    organization_groups_count: {
        parameters: {
            query?: {
                /**
                 * @description Part of the name, capitals or not.
                 * @example research
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Research institutes
                 */
                name_exact?: string;
                /**
                 * @description What to sort by: `name`, with `-` in front for descending. Without it the list is sorted by `name`, and an unknown name is ignored.
                 * @example -name
                 */
                o?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Uuid of the group above.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
                parent?: Uuid;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    organization_groups_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Uuid of the group. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": OrganizationGroup;
                };
            };
            400: components["responses"]["OrganizationGroupFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["OrganizationGroupNotFound"];
        };
    };
    projects_list: {
        parameters: {
            query?: {
                /**
                 * @description Identifier in another system, matched exactly.
                 * @example sea-ice
                 */
                backend_id?: string;
                /**
                 * @description Given with any value: only projects that the caller administrates.
                 * @example true
                 */
                can_admin?: boolean;
                /**
                 * @description Given with any value: only projects that the caller manages, or whose organization the caller owns.
                 * @example true
                 */
                can_manage?: boolean;
                /**
                 * @description True: leaves out projects whose last day is past.
                 * @example true
                 */
                conceal_finished_projects?: boolean;
                /**
                 * @description Only projects made at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description Uuids of organizations joined by commas, any of which may match. Not an address, unlike `customer` of other lists.
                 * @example [
                 *       "4ee5f5975e034a2eb2f8a56eaefb0f45"
                 *     ]
                 */
                customer?: Uuid[];
                /**
                 * @description Part of the abbreviation of the organization, capitals or not.
                 * @example BOI
                 */
                customer_abbreviation?: string;
                /**
                 * @description Part of the name of the organization, capitals or not.
                 * @example ocean
                 */
                customer_name?: string;
                /**
                 * @description Part of the name of the organization in its own script, capitals or not.
                 * @example instituut
                 */
                customer_native_name?: string;
                /**
                 * @description Part of the description, capitals or not.
                 * @example forecasts
                 */
                description?: string;
                /**
                 * @description True: removed projects, too, of those that the caller sees.
                 * @example true
                 */
                include_terminated?: boolean;
                /**
                 * @description Whether projects are removed. True finds nothing without `include_terminated`.
                 * @example false
                 */
                is_removed?: boolean;
                /**
                 * @description Only projects changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example ice
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Sea ice forecasting
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the list is sorted by `name`. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: ProjectOrdering[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Text for a search box: the uuid of the project, part of its name or slug, the name of one of its resources, or the identifier that a provider gave a resource.
                 * @example sea-ice
                 */
                query?: string;
                /**
                 * @description Short name, matched exactly.
                 * @example sea-ice
                 */
                slug?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "customer_name"
                 *     ]
                 */
                field?: ProjectFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the projects that match, by name unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Project[];
                };
            };
            400: components["responses"]["ProjectFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    projects_count: {
        parameters: {
            query?: {
                /**
                 * @description Identifier in another system, matched exactly.
                 * @example sea-ice
                 */
                backend_id?: string;
                /**
                 * @description Given with any value: only projects that the caller administrates.
                 * @example true
                 */
                can_admin?: boolean;
                /**
                 * @description Given with any value: only projects that the caller manages, or whose organization the caller owns.
                 * @example true
                 */
                can_manage?: boolean;
                /**
                 * @description True: leaves out projects whose last day is past.
                 * @example true
                 */
                conceal_finished_projects?: boolean;
                /**
                 * @description Only projects made at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                created?: string;
                /**
                 * @description Uuids of organizations joined by commas, any of which may match. Not an address, unlike `customer` of other lists.
                 * @example [
                 *       "4ee5f5975e034a2eb2f8a56eaefb0f45"
                 *     ]
                 */
                customer?: Uuid[];
                /**
                 * @description Part of the abbreviation of the organization, capitals or not.
                 * @example BOI
                 */
                customer_abbreviation?: string;
                /**
                 * @description Part of the name of the organization, capitals or not.
                 * @example ocean
                 */
                customer_name?: string;
                /**
                 * @description Part of the name of the organization in its own script, capitals or not.
                 * @example instituut
                 */
                customer_native_name?: string;
                /**
                 * @description Part of the description, capitals or not.
                 * @example forecasts
                 */
                description?: string;
                /**
                 * @description True: removed projects, too, of those that the caller sees.
                 * @example true
                 */
                include_terminated?: boolean;
                /**
                 * @description Whether projects are removed. True finds nothing without `include_terminated`.
                 * @example false
                 */
                is_removed?: boolean;
                /**
                 * @description Only projects changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name, capitals or not.
                 * @example ice
                 */
                name?: string;
                /**
                 * @description Name, matched exactly.
                 * @example Sea ice forecasting
                 */
                name_exact?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the list is sorted by `name`. An unknown name is answered with 400.
                 * @example [
                 *       "-created"
                 *     ]
                 */
                o?: ProjectOrdering[];
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Text for a search box: the uuid of the project, part of its name or slug, the name of one of its resources, or the identifier that a provider gave a resource.
                 * @example sea-ice
                 */
                query?: string;
                /**
                 * @description Short name, matched exactly.
                 * @example sea-ice
                 */
                slug?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    projects_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "customer_name"
                 *     ]
                 */
                field?: ProjectFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the project. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Project;
                };
            };
            400: components["responses"]["ProjectFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ProjectNotFound"];
        };
    };
    roles_list: {
        parameters: {
            query?: {
                /**
                 * @description Part of the description, capitals or not.
                 * @example project
                 */
                description?: string;
                /**
                 * @description Whether roles can be given.
                 * @example true
                 */
                is_active?: boolean;
                /**
                 * @description Part of the full name, capitals or not.
                 * @example PROJECT.
                 */
                name?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "permissions"
                 *     ]
                 */
                field?: RoleFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the roles that match, by name. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleDetails[];
                };
            };
            400: components["responses"]["RoleFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    roles_count: {
        parameters: {
            query?: {
                /**
                 * @description Part of the description, capitals or not.
                 * @example project
                 */
                description?: string;
                /**
                 * @description Whether roles can be given.
                 * @example true
                 */
                is_active?: boolean;
                /**
                 * @description Part of the full name, capitals or not.
                 * @example PROJECT.
                 */
                name?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    roles_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "permissions"
                 *     ]
                 */
                field?: RoleFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the role, the `role_uuid` of those who hold it. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 21c9d81acf664b06a6c0942a390e8250
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleDetails;
                };
            };
            400: components["responses"]["RoleFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["RoleNotFound"];
        };
    };
    users_list: {
        parameters: {
            query?: {
                /**
                 * @description Only users who agreed to the terms of use at this moment or later.
                 * @example 2025-01-01T00:00:00Z
                 */
                agreement_date?: string;
                /**
                 * @description National identification number, matched exactly.
                 * @example 38001010000
                 */
                civil_number?: string;
                /**
                 * @description Uuid of an organization: only users with a role on it or on any of its projects. An unknown organization matches nobody, and so does text that is no uuid.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only users who were registered at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                date_joined?: string;
                /**
                 * @description Notes about the user, matched exactly.
                 * @example Works on the sea ice model.
                 */
                description?: string;
                /**
                 * @description Part of the e-mail address, capitals or not.
                 * @example alice
                 */
                email?: string;
                /**
                 * @description Part of the full name, capitals and accents or not.
                 * @example lund
                 */
                full_name?: string;
                /**
                 * @description Whether users are active. Only staff and support see others.
                 * @example true
                 */
                is_active?: boolean;
                /**
                 * @description Whether users are staff. Only staff and support see staff.
                 * @example false
                 */
                is_staff?: boolean;
                /**
                 * @description Whether users are support.
                 * @example false
                 */
                is_support?: boolean;
                /**
                 * @description Part of the job title, capitals or not.
                 * @example research
                 */
                job_title?: string;
                /**
                 * @description Only users changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name in the user's own script, capitals or not.
                 * @example Лунд
                 */
                native_name?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the list is sorted by `username`. `full_name` sorts by first, then by last name. An unknown name is answered with 400.
                 * @example [
                 *       "full_name"
                 *     ]
                 */
                o?: UserOrdering[];
                /**
                 * @description Part of the organization that the user wrote down, capitals or not.
                 * @example ocean
                 */
                organization?: string;
                /**
                 * @description Names of roles joined by commas: only users who hold one of them on an organization, with `customer_uuid` on that one.
                 * @example CUSTOMER.OWNER,CUSTOMER.MANAGER
                 */
                organization_roles?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Telephone number, matched exactly.
                 * @example +372 5550 0100
                 */
                phone_number?: string;
                /**
                 * @description Names of roles joined by commas: only users who hold one of them on a project, with `project_uuid` on that one.
                 * @example PROJECT.ADMIN
                 */
                project_roles?: string;
                /**
                 * @description Uuid of a project: only users with a role on it. An unknown project matches nobody, and so does text that is no uuid.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Text for a search box, looked for in first name, last name, civil number, username and e-mail address, in each by itself: a first and a last name together match nobody.
                 * @example alice
                 */
                query?: string;
                /**
                 * @description How users came to Waldur, matched exactly.
                 * @example default
                 */
                registration_method?: string;
                /**
                 * @description Part of the full name, capitals and accents or not, or of the e-mail address or the username.
                 * @example lund
                 */
                user_keyword?: string;
                /**
                 * @description Username, matched exactly.
                 * @example alice
                 */
                username?: string;
                /**
                 * @description Usernames joined by commas, any of which may match.
                 * @example alice,bob
                 */
                username_list?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "full_name",
                 *       "permissions"
                 *     ]
                 */
                field?: UserFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the users that match, by username unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User[];
                };
            };
            400: components["responses"]["UserFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["PageNotFound"];
        };
    };
    users_count: {
        parameters: {
            query?: {
                /**
                 * @description Only users who agreed to the terms of use at this moment or later.
                 * @example 2025-01-01T00:00:00Z
                 */
                agreement_date?: string;
                /**
                 * @description National identification number, matched exactly.
                 * @example 38001010000
                 */
                civil_number?: string;
                /**
                 * @description Uuid of an organization: only users with a role on it or on any of its projects. An unknown organization matches nobody, and so does text that is no uuid.
                 * @example 4ee5f5975e034a2eb2f8a56eaefb0f45
                 */
                customer_uuid?: Uuid;
                /**
                 * @description Only users who were registered at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                date_joined?: string;
                /**
                 * @description Notes about the user, matched exactly.
                 * @example Works on the sea ice model.
                 */
                description?: string;
                /**
                 * @description Part of the e-mail address, capitals or not.
                 * @example alice
                 */
                email?: string;
                /**
                 * @description Part of the full name, capitals and accents or not.
                 * @example lund
                 */
                full_name?: string;
                /**
                 * @description Whether users are active. Only staff and support see others.
                 * @example true
                 */
                is_active?: boolean;
                /**
                 * @description Whether users are staff. Only staff and support see staff.
                 * @example false
                 */
                is_staff?: boolean;
                /**
                 * @description Whether users are support.
                 * @example false
                 */
                is_support?: boolean;
                /**
                 * @description Part of the job title, capitals or not.
                 * @example research
                 */
                job_title?: string;
                /**
                 * @description Only users changed at this moment or later.
                 * @example 2024-01-01T00:00:00Z
                 */
                modified?: string;
                /**
                 * @description Part of the name in the user's own script, capitals or not.
                 * @example Лунд
                 */
                native_name?: string;
                /**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the list is sorted by `username`. `full_name` sorts by first, then by last name. An unknown name is answered with 400.
                 * @example [
                 *       "full_name"
                 *     ]
                 */
                o?: UserOrdering[];
                /**
                 * @description Part of the organization that the user wrote down, capitals or not.
                 * @example ocean
                 */
                organization?: string;
                /**
                 * @description Names of roles joined by commas: only users who hold one of them on an organization, with `customer_uuid` on that one.
                 * @example CUSTOMER.OWNER,CUSTOMER.MANAGER
                 */
                organization_roles?: string;
                /**
                 * @description Number of the page, from 1. Any other page than those that the `Link` header names is answered with 404. Waldur reads the word `last` too.
                 * @example 1
                 */
                page?: number;
                /**
                 * @description Rows per page, 10 by default. More than 300 is read as 300, and what is no number above 0 as 10, both without an error.
                 * @example 10
                 */
                page_size?: number;
                /**
                 * @description Telephone number, matched exactly.
                 * @example +372 5550 0100
                 */
                phone_number?: string;
                /**
                 * @description Names of roles joined by commas: only users who hold one of them on a project, with `project_uuid` on that one.
                 * @example PROJECT.ADMIN
                 */
                project_roles?: string;
                /**
                 * @description Uuid of a project: only users with a role on it. An unknown project matches nobody, and so does text that is no uuid.
                 * @example 11e0887311d24216a26934c6fc8815ed
                 */
                project_uuid?: Uuid;
                /**
                 * @description Text for a search box, looked for in first name, last name, civil number, username and e-mail address, in each by itself: a first and a last name together match nobody.
                 * @example alice
                 */
                query?: string;
                /**
                 * @description How users came to Waldur, matched exactly.
                 * @example default
                 */
                registration_method?: string;
                /**
                 * @description Part of the full name, capitals and accents or not, or of the e-mail address or the username.
                 * @example lund
                 */
                user_keyword?: string;
                /**
                 * @description Username, matched exactly.
                 * @example alice
                 */
                username?: string;
                /**
                 * @description Usernames joined by commas, any of which may match.
                 * @example alice,bob
                 */
                username_list?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The headers of the list, with the number of rows that match in `X-Result-Count`. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HeadInvalidParameters"];
            401: components["responses"]["HeadUnauthorized"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    users_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "full_name",
                 *       "permissions"
                 *     ]
                 */
                field?: UserFieldName[];
            };
            header?: never;
            path: {
                /**
                 * @description Uuid of the user. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example 9370ed6df41d4d17a8b1682adab9ecf4
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            400: components["responses"]["UserFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["UserNotFound"];
        };
    };
    users_me_retrieve: {
        parameters: {
            query?: {
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "uuid",
                 *       "full_name",
                 *       "permissions"
                 *     ]
                 */
                field?: UserFieldName[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's own record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": User;
                };
            };
            401: components["responses"]["Unauthorized"];
        };
    };
    users_me_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller has signed in. No body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["HeadUnauthorized"];
        };
    };
    version_retrieve: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Version;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
        };
    };
}
export const componentUsageOrderingValues: readonly ComponentUsageOrdering[] = ["-billing_period", "-usage", "billing_period", "usage"];
export const componentUsageFieldNameValues: readonly ComponentUsageFieldName[] = ["billing_period", "created", "customer_name", "customer_uuid", "date", "description", "measured_unit", "modified_by", "name", "offering_name", "offering_uuid", "project_name", "project_uuid", "recurring", "resource_name", "resource_uuid", "type", "usage", "uuid"];
export const periodEnumValues: readonly PeriodEnum[] = [1, 2, 3, 4];
export const periodNameValues: readonly PeriodName[] = ["Total", "1 month", "3 month", "12 month"];
export const policyActionNameValues: readonly PolicyActionName[] = ["notify_organization_owners", "notify_external_user", "block_creation_of_new_resources", "block_modification_of_existing_resources", "terminate_resources", "request_downscaling", "restrict_members", "request_pausing"];
export const offeringUserOrderingValues: readonly OfferingUserOrdering[] = ["created", "-created", "modified", "-modified", "username", "-username"];
export const offeringUserStateValues: readonly OfferingUserState[] = ["Requested", "Creating", "Pending account linking", "Pending additional validation", "OK", "Requested deletion", "Deleting", "Deleted", "Error creating", "Error deleting"];
export const offeringUserFieldNameValues: readonly OfferingUserFieldName[] = ["created", "customer_name", "customer_uuid", "has_compliance_checklist", "has_consent", "is_restricted", "modified", "offering", "offering_name", "offering_uuid", "requires_reconsent", "service_provider_comment", "service_provider_comment_url", "state", "url", "user", "user_email", "user_full_name", "user_username", "user_uuid", "username", "uuid"];
export const orderOrderingValues: readonly OrderOrdering[] = ["-consumer_reviewed_at", "-cost", "-created", "-state", "consumer_reviewed_at", "cost", "created", "state"];
export const orderStateValues: readonly OrderState[] = ["pending-consumer", "pending-provider", "pending-project", "pending-start-date", "executing", "done", "erred", "canceled", "rejected"];
export const requestTypesValues: readonly RequestTypes[] = ["Create", "Update", "Terminate"];
export const orderFieldNameValues: readonly OrderFieldName[] = ["activation_price", "attachment", "attributes", "backend_id", "callback_url", "can_terminate", "category_icon", "category_title", "category_uuid", "completed_at", "consumer_reviewed_at", "consumer_reviewed_by", "consumer_reviewed_by_full_name", "consumer_reviewed_by_username", "cost", "created", "created_by_civil_number", "created_by_full_name", "created_by_username", "customer_name", "customer_slug", "customer_uuid", "error_message", "error_traceback", "fixed_price", "issue", "limits", "marketplace_resource_uuid", "modified", "new_cost_estimate", "new_plan_name", "new_plan_uuid", "offering", "offering_billable", "offering_description", "offering_image", "offering_name", "offering_plugin_options", "offering_shared", "offering_thumbnail", "offering_type", "offering_uuid", "old_cost_estimate", "old_plan_name", "old_plan_uuid", "output", "plan", "plan_description", "plan_name", "plan_unit", "plan_uuid", "project_description", "project_name", "project_slug", "project_uuid", "provider_name", "provider_reviewed_at", "provider_reviewed_by", "provider_reviewed_by_full_name", "provider_reviewed_by_username", "provider_slug", "provider_uuid", "request_comment", "resource_name", "resource_type", "resource_uuid", "slug", "start_date", "state", "termination_comment", "type", "url", "uuid"];
export const storageModeEnumValues: readonly StorageModeEnum[] = ["fixed", "dynamic"];
export const usernameGenerationPolicyEnumValues: readonly UsernameGenerationPolicyEnum[] = ["service_provider", "anonymized", "full_name", "waldur_username", "freeipa", "identity_claim"];
export const deploymentModeEnumValues: readonly DeploymentModeEnum[] = ["self_managed", "managed"];
export const billingUnitValues: readonly BillingUnit[] = ["month", "quarter", "half_month", "day", "hour", "quantity"];
export const optionFieldTypeEnumValues: readonly OptionFieldTypeEnum[] = ["boolean", "integer", "money", "string", "text", "html_text", "select_string", "select_string_multi", "select_openstack_tenant", "select_multiple_openstack_tenants", "select_openstack_instance", "select_multiple_openstack_instances", "date", "time", "conditional_cascade", "component_multiplier"];
export const cascadeStepTypeEnumValues: readonly CascadeStepTypeEnum[] = ["select_string", "select_string_multi"];
export const billingTypeEnumValues: readonly BillingTypeEnum[] = ["fixed", "usage", "limit", "one", "few"];
export const offeringStateValues: readonly OfferingState[] = ["Draft", "Active", "Paused", "Archived"];
export const discountTypeEnumValues: readonly DiscountTypeEnum[] = ["discount", "special_price"];
export const resourceOrderingValues: readonly ResourceOrdering[] = ["-created", "-end_date", "-name", "-project_name", "-state", "created", "end_date", "name", "project_name", "state"];
export const resourceStateValues: readonly ResourceState[] = ["Creating", "OK", "Erred", "Updating", "Terminating", "Terminated"];
export const resourceFieldNameValues: readonly ResourceFieldName[] = ["attributes", "available_actions", "backend_id", "backend_metadata", "can_terminate", "category_icon", "category_title", "category_uuid", "created", "creation_order", "current_usages", "customer_name", "customer_slug", "customer_uuid", "description", "downscaled", "effective_id", "end_date", "end_date_requested_by", "endpoints", "error_message", "error_traceback", "is_limit_based", "is_usage_based", "last_sync", "limit_usage", "limits", "modified", "name", "offering", "offering_billable", "offering_description", "offering_image", "offering_name", "offering_plugin_options", "offering_shared", "offering_slug", "offering_thumbnail", "offering_type", "offering_uuid", "options", "order_in_progress", "parent_name", "parent_offering_name", "parent_offering_slug", "parent_offering_uuid", "parent_uuid", "paused", "plan", "plan_description", "plan_name", "plan_unit", "plan_uuid", "project", "project_description", "project_end_date", "project_end_date_requested_by", "project_name", "project_slug", "project_uuid", "provider_name", "provider_slug", "provider_uuid", "renewal_date", "report", "resource_type", "resource_uuid", "restrict_member_access", "scope", "service_settings_uuid", "slug", "state", "url", "user_requires_reconsent", "username", "uuid"];
export const offeringOrderingValues: readonly OfferingOrdering[] = ["-created", "-name", "-state", "-total_cost", "-total_cost_estimated", "-total_customers", "-type", "created", "name", "state", "total_cost", "total_cost_estimated", "total_customers", "type"];
export const publicOfferingFieldNameValues: readonly PublicOfferingFieldName[] = ["access_url", "attributes", "backend_id", "backend_metadata", "billable", "category", "category_title", "category_uuid", "citation_count", "compliance_checklist", "components", "country", "created", "customer", "customer_name", "customer_uuid", "datacite_doi", "description", "endpoints", "files", "full_description", "getting_started", "google_calendar_is_public", "google_calendar_link", "has_compliance_requirements", "image", "integration_guide", "latitude", "longitude", "name", "options", "order_count", "organization_groups", "parent_description", "parent_name", "parent_uuid", "partitions", "paused_reason", "plans", "plugin_options", "privacy_policy_link", "project", "project_name", "project_uuid", "promotion_campaigns", "quotas", "resource_options", "roles", "scope", "scope_error_message", "scope_name", "scope_state", "scope_uuid", "screenshots", "secret_options", "service_attributes", "shared", "slug", "software_catalogs", "state", "thumbnail", "total_cost", "total_cost_estimated", "total_customers", "type", "url", "user_has_consent", "uuid", "vendor_details"];
export const providerOfferingFieldNameValues: readonly ProviderOfferingFieldName[] = ["access_url", "attributes", "backend_id", "backend_metadata", "billable", "category", "category_title", "category_uuid", "citation_count", "compliance_checklist", "components", "country", "created", "customer", "customer_name", "customer_uuid", "datacite_doi", "description", "endpoints", "files", "full_description", "getting_started", "google_calendar_is_public", "google_calendar_link", "has_compliance_requirements", "image", "integration_guide", "integration_status", "latitude", "longitude", "name", "options", "order_count", "organization_groups", "parent_description", "parent_name", "parent_uuid", "partitions", "paused_reason", "plans", "plugin_options", "privacy_policy_link", "project", "project_name", "project_uuid", "quotas", "resource_options", "roles", "scope", "scope_error_message", "scope_name", "scope_state", "scope_uuid", "screenshots", "secret_options", "service_attributes", "shared", "slug", "software_catalogs", "state", "thumbnail", "total_cost", "total_cost_estimated", "total_customers", "type", "url", "uuid", "vendor_details"];
export const nodeDiskDriverEnumValues: readonly NodeDiskDriverEnum[] = ["sd", "vd"];
export const agentTypeEnumValues: readonly AgentTypeEnum[] = ["Order processing", "Usage reporting", "Glauth sync", "Resource sync", "Event processing", "unknown"];
export const categoryFieldNameValues: readonly CategoryFieldName[] = ["articles", "available_offerings_count", "columns", "components", "default_tenant_category", "default_vm_category", "default_volume_category", "description", "group", "icon", "offering_count", "sections", "title", "url", "uuid"];
export const nestedAttributeTypeEnumValues: readonly NestedAttributeTypeEnum[] = ["boolean", "string", "text", "integer", "choice", "list"];
export const serviceProviderOrderingValues: readonly ServiceProviderOrdering[] = ["-customer_name", "customer_name"];
export const serviceProviderFieldNameValues: readonly ServiceProviderFieldName[] = ["created", "customer", "customer_abbreviation", "customer_country", "customer_image", "customer_name", "customer_native_name", "customer_slug", "customer_uuid", "description", "enable_notifications", "image", "offering_count", "organization_groups", "url", "uuid"];
export const componentUserUsageOrderingValues: readonly ComponentUserUsageOrdering[] = ["-component_usage__billing_period", "-usage", "-username", "component_usage__billing_period", "usage", "username"];
export const componentUserUsageFieldNameValues: readonly ComponentUserUsageFieldName[] = ["backend_id", "billing_period", "component_type", "component_usage", "created", "customer_name", "customer_uuid", "date", "description", "measured_unit", "modified", "offering_name", "offering_uuid", "project_name", "project_uuid", "resource_name", "resource_uuid", "usage", "user", "username", "uuid"];
export const customerFieldNameValues: readonly CustomerFieldName[] = ["abbreviation", "access_subnets", "accounting_start_date", "address", "agreement_number", "archived", "backend_id", "bank_account", "bank_name", "billing_price_estimate", "blocked", "call_managing_organization_uuid", "contact_details", "country", "country_name", "created", "customer_credit", "customer_unallocated_credit", "default_tax_percent", "description", "display_billing_info_in_projects", "display_name", "domain", "email", "grace_period_days", "homepage", "image", "is_service_provider", "latitude", "longitude", "max_service_accounts", "name", "native_name", "notification_emails", "organization_groups", "payment_profiles", "phone_number", "postal", "project_metadata_checklist", "projects", "projects_count", "registration_code", "service_provider", "service_provider_uuid", "slug", "sponsor_number", "url", "users_count", "uuid", "vat_code"];
export const paymentTypeEnumValues: readonly PaymentTypeEnum[] = ["fixed_price", "invoices", "payment_gw_monthly"];
export const eventOrderingValues: readonly EventOrdering[] = ["created", "-created"];
export const eventFieldNameValues: readonly EventFieldName[] = ["context", "created", "event_type", "message", "uuid"];
export const projectOrderingValues: readonly ProjectOrdering[] = ["-created", "-customer_abbreviation", "-customer_name", "-customer_native_name", "-end_date", "-estimated_cost", "-name", "-start_date", "created", "customer_abbreviation", "customer_name", "customer_native_name", "end_date", "estimated_cost", "name", "start_date"];
export const projectFieldNameValues: readonly ProjectFieldName[] = ["backend_id", "billing_price_estimate", "created", "customer", "customer_abbreviation", "customer_display_billing_info_in_projects", "customer_name", "customer_native_name", "customer_slug", "customer_uuid", "description", "end_date", "end_date_requested_by", "grace_period_days", "image", "is_industry", "is_removed", "kind", "marketplace_resource_count", "max_service_accounts", "name", "oecd_fos_2007_code", "oecd_fos_2007_label", "project_credit", "resources_count", "slug", "staff_notes", "start_date", "termination_metadata", "type", "type_name", "type_uuid", "url", "uuid"];
export const kindEnumValues: readonly KindEnum[] = ["default", "course", "public"];
export const roleFieldNameValues: readonly RoleFieldName[] = ["content_type", "description", "description_ar", "description_cs", "description_da", "description_de", "description_en", "description_es", "description_et", "description_fr", "description_it", "description_lt", "description_lv", "description_nb", "description_ru", "description_sv", "is_active", "is_system_role", "name", "permissions", "users_count", "uuid"];
export const roleTypeValues: readonly RoleType[] = ["customer", "service_provider", "call_organizer", "project", "offering", "call", "proposal"];
export const userOrderingValues: readonly UserOrdering[] = ["-description", "-email", "-full_name", "-is_active", "-is_staff", "-is_support", "-job_title", "-native_name", "-organization", "-phone_number", "-registration_method", "-username", "description", "email", "full_name", "is_active", "is_staff", "is_support", "job_title", "native_name", "organization", "phone_number", "registration_method", "username"];
export const userFieldNameValues: readonly UserFieldName[] = ["affiliations", "agree_with_policy", "agreement_date", "birth_date", "civil_number", "date_joined", "description", "email", "first_name", "full_name", "has_active_session", "identity_provider_fields", "identity_provider_label", "identity_provider_management_url", "identity_provider_name", "identity_source", "image", "ip_address", "is_active", "is_staff", "is_support", "job_title", "last_name", "native_name", "notifications_enabled", "organization", "permissions", "phone_number", "preferred_language", "registration_method", "requested_email", "slug", "token", "token_expires_at", "token_lifetime", "url", "username", "uuid"];
