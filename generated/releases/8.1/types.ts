// Made by `npm run generate` from openapi/. Do not edit.

import type * as base from "../../types.js";
import type { ErrorDetail, LinkHeader, OrderState, OrderUUID, Permission, PermissionProject, PolicyActionName, ResourceOffering, ResourceResponseStatus, Uuid, ValidationError } from "../../types.js";

export * from "../../types.js";

export interface paths extends Omit<base.paths, "/api/marketplace-component-usages/{uuid}/set_user_usage/" | "/api/marketplace-component-usages/set_usage/" | "/api/marketplace-customer-component-usage-policies/" | "/api/marketplace-customer-component-usage-policies/{uuid}/" | "/api/marketplace-customer-component-usage-policies/actions/" | "/api/marketplace-offering-users/" | "/api/marketplace-offering-users/{uuid}/" | "/api/marketplace-orders/" | "/api/marketplace-orders/{uuid}/" | "/api/marketplace-orders/{uuid}/approve_by_provider/" | "/api/marketplace-orders/{uuid}/offering/" | "/api/marketplace-orders/{uuid}/reject_by_consumer/" | "/api/marketplace-orders/{uuid}/reject_by_provider/" | "/api/marketplace-orders/{uuid}/set_state_erred/" | "/api/marketplace-provider-resources/" | "/api/marketplace-provider-resources/{uuid}/" | "/api/marketplace-provider-resources/{uuid}/details/" | "/api/marketplace-provider-resources/{uuid}/move_resource/" | "/api/marketplace-provider-resources/{uuid}/offering/" | "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/" | "/api/marketplace-provider-resources/{uuid}/set_backend_id/" | "/api/marketplace-provider-resources/{uuid}/set_end_date_by_provider/" | "/api/marketplace-provider-resources/{uuid}/set_end_date_by_staff/" | "/api/marketplace-provider-resources/{uuid}/set_limits/" | "/api/marketplace-provider-resources/{uuid}/team/" | "/api/marketplace-provider-resources/{uuid}/terminate/" | "/api/marketplace-provider-resources/{uuid}/unlink/" | "/api/marketplace-provider-resources/{uuid}/update_options/" | "/api/marketplace-resources/" | "/api/marketplace-resources/{uuid}/" | "/api/marketplace-resources/{uuid}/details/" | "/api/marketplace-resources/{uuid}/move_resource/" | "/api/marketplace-resources/{uuid}/offering/" | "/api/marketplace-resources/{uuid}/set_end_date_by_staff/" | "/api/marketplace-resources/{uuid}/team/" | "/api/marketplace-resources/{uuid}/terminate/" | "/api/marketplace-resources/{uuid}/unlink/" | "/api/marketplace-resources/{uuid}/update_options/" | "/api/marketplace-public-offerings/" | "/api/marketplace-public-offerings/{uuid}/" | "/api/marketplace-public-offerings/{uuid}/plans/" | "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/" | "/api/marketplace-provider-offerings/" | "/api/marketplace-provider-offerings/{uuid}/" | "/api/marketplace-plans/" | "/api/marketplace-plans/{uuid}/" | "/api/marketplace-categories/" | "/api/customers/" | "/api/customers/{uuid}/" | "/api/events/" | "/api/projects/" | "/api/projects/{uuid}/" | "/api/users/" | "/api/users/{uuid}/" | "/api/users/me/"> {
    "/api/marketplace-component-usages/{uuid}/set_user_usage/": {
post: operations["marketplace_component_usages_set_user_usage"];
};
    "/api/marketplace-component-usages/set_usage/": {
post: operations["marketplace_component_usages_set_usage"];
};
    "/api/marketplace-customer-component-usage-policies/": {
head: operations["marketplace_customer_component_usage_policies_count"];
get: operations["marketplace_customer_component_usage_policies_list"];
post: operations["marketplace_customer_component_usage_policies_create"];
};
    "/api/marketplace-customer-component-usage-policies/{uuid}/": {
delete: operations["marketplace_customer_component_usage_policies_destroy"];
get: operations["marketplace_customer_component_usage_policies_retrieve"];
put: operations["marketplace_customer_component_usage_policies_update"];
patch: operations["marketplace_customer_component_usage_policies_partial_update"];
};
    "/api/marketplace-customer-component-usage-policies/actions/": {
head: operations["marketplace_customer_component_usage_policies_actions_count"];
get: operations["marketplace_customer_component_usage_policies_actions_retrieve"];
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
delete: operations["marketplace_orders_destroy"];
get: operations["marketplace_orders_retrieve"];
};
    "/api/marketplace-orders/{uuid}/approve_by_provider/": {
post: operations["marketplace_orders_approve_by_provider"];
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
    "/api/marketplace-orders/{uuid}/set_state_erred/": {
post: operations["marketplace_orders_set_state_erred"];
};
    "/api/marketplace-provider-resources/": {
get: operations["marketplace_provider_resources_list"];
head: operations["marketplace_provider_resources_count"];
};
    "/api/marketplace-provider-resources/{uuid}/": {
put: operations["marketplace_provider_resources_update"];
patch: operations["marketplace_provider_resources_partial_update"];
get: operations["marketplace_provider_resources_retrieve"];
};
    "/api/marketplace-provider-resources/{uuid}/details/": {
get: operations["marketplace_provider_resources_details_retrieve"];
};
    "/api/marketplace-provider-resources/{uuid}/move_resource/": {
post: operations["marketplace_provider_resources_move_resource"];
};
    "/api/marketplace-provider-resources/{uuid}/offering/": {
get: operations["marketplace_provider_resources_offering_retrieve"];
};
    "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/": {
post: operations["marketplace_provider_resources_refresh_last_sync"];
};
    "/api/marketplace-provider-resources/{uuid}/set_backend_id/": {
post: operations["marketplace_provider_resources_set_backend_id"];
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
    "/api/marketplace-resources/": {
get: operations["marketplace_resources_list"];
head: operations["marketplace_resources_count"];
};
    "/api/marketplace-resources/{uuid}/": {
put: operations["marketplace_resources_update"];
patch: operations["marketplace_resources_partial_update"];
get: operations["marketplace_resources_retrieve"];
};
    "/api/marketplace-resources/{uuid}/details/": {
get: operations["marketplace_resources_details_retrieve"];
};
    "/api/marketplace-resources/{uuid}/move_resource/": {
post: operations["marketplace_resources_move_resource"];
};
    "/api/marketplace-resources/{uuid}/offering/": {
get: operations["marketplace_resources_offering_retrieve"];
};
    "/api/marketplace-resources/{uuid}/set_end_date_by_staff/": {
post: operations["marketplace_resources_set_end_date_by_staff"];
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
head: operations["marketplace_plans_count"];
get: operations["marketplace_plans_list"];
};
    "/api/marketplace-plans/{uuid}/": {
get: operations["marketplace_plans_retrieve"];
};
    "/api/marketplace-categories/": {
get: operations["marketplace_categories_list"];
head: operations["marketplace_categories_count"];
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
    "/api/projects/": {
get: operations["projects_list"];
head: operations["projects_count"];
};
    "/api/projects/{uuid}/": {
get: operations["projects_retrieve"];
};
    "/api/users/": {
head: operations["users_count"];
get: operations["users_list"];
};
    "/api/users/{uuid}/": {
get: operations["users_retrieve"];
};
    "/api/users/me/": {
head: operations["users_me_count"];
get: operations["users_me_retrieve"];
};
    "/api/marketplace-provider-resources/{uuid}/restore/": {
        post: operations["marketplace_provider_resources_restore"];
    };
    "/api/marketplace-provider-resources/{uuid}/history/": {
        get: operations["marketplace_provider_resources_history_list"];
    };
    "/api/marketplace-provider-resources/{uuid}/history/at/": {
        get: operations["marketplace_provider_resources_history_at_retrieve"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_state_ok/": {
        post: operations["marketplace_provider_resources_set_state_ok"];
    };
    "/api/marketplace-component-usages/{uuid}/set_user_usages/": {
        post: operations["marketplace_component_usages_set_user_usages"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_effective_id/": {
        post: operations["marketplace_provider_resources_set_effective_id"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_end_date/": {
        post: operations["marketplace_provider_resources_set_end_date"];
    };
    "/api/marketplace-provider-resources/{uuid}/list_users/": {
        get: operations["marketplace_provider_resources_list_users_list"];
        head: operations["marketplace_provider_resources_list_users_count"];
    };
    "/api/marketplace-provider-resources/{uuid}/add_user/": {
        post: operations["marketplace_provider_resources_add_user"];
    };
    "/api/marketplace-provider-resources/{uuid}/update_user/": {
        post: operations["marketplace_provider_resources_update_user"];
    };
    "/api/marketplace-provider-resources/{uuid}/delete_user/": {
        post: operations["marketplace_provider_resources_delete_user"];
    };
    "/api/marketplace-provider-resources/{uuid}/adjust_dates/": {
        post: operations["marketplace_provider_resources_adjust_dates"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_endpoints/": {
        post: operations["marketplace_provider_resources_set_endpoints"];
    };
    "/api/marketplace-provider-resources/{uuid}/glauth_tree/": {
        get: operations["marketplace_provider_resources_glauth_tree_retrieve"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_membership_sync_statuses/": {
        post: operations["marketplace_provider_resources_set_membership_sync_statuses"];
    };
    "/api/marketplace-provider-resources/{uuid}/sync_user_roles/": {
        post: operations["marketplace_provider_resources_sync_user_roles"];
    };
}
export interface operations extends Omit<base.operations, "marketplace_component_usages_set_user_usage" | "marketplace_component_usages_set_usage" | "marketplace_customer_component_usage_policies_list" | "marketplace_customer_component_usage_policies_create" | "marketplace_customer_component_usage_policies_retrieve" | "marketplace_customer_component_usage_policies_update" | "marketplace_customer_component_usage_policies_partial_update" | "marketplace_customer_component_usage_policies_actions_retrieve" | "marketplace_offering_users_list" | "marketplace_offering_users_count" | "marketplace_offering_users_retrieve" | "marketplace_orders_list" | "marketplace_orders_count" | "marketplace_orders_retrieve" | "marketplace_orders_approve_by_provider" | "marketplace_orders_offering_retrieve" | "marketplace_orders_reject_by_consumer" | "marketplace_orders_reject_by_provider" | "marketplace_orders_set_state_erred" | "marketplace_provider_resources_list" | "marketplace_provider_resources_count" | "marketplace_provider_resources_retrieve" | "marketplace_provider_resources_details_retrieve" | "marketplace_provider_resources_move_resource" | "marketplace_provider_resources_offering_retrieve" | "marketplace_provider_resources_refresh_last_sync" | "marketplace_provider_resources_set_backend_id" | "marketplace_provider_resources_set_end_date_by_provider" | "marketplace_provider_resources_set_end_date_by_staff" | "marketplace_provider_resources_set_limits" | "marketplace_provider_resources_team_list" | "marketplace_provider_resources_terminate" | "marketplace_provider_resources_unlink" | "marketplace_provider_resources_update_options" | "marketplace_resources_list" | "marketplace_resources_count" | "marketplace_resources_retrieve" | "marketplace_resources_details_retrieve" | "marketplace_resources_move_resource" | "marketplace_resources_offering_retrieve" | "marketplace_resources_set_end_date_by_staff" | "marketplace_resources_team_list" | "marketplace_resources_terminate" | "marketplace_resources_unlink" | "marketplace_resources_update_options" | "marketplace_public_offerings_list" | "marketplace_public_offerings_count" | "marketplace_public_offerings_retrieve" | "marketplace_public_offerings_plans_list" | "marketplace_public_offerings_plans_retrieve" | "marketplace_provider_offerings_list" | "marketplace_provider_offerings_count" | "marketplace_provider_offerings_retrieve" | "marketplace_plans_list" | "marketplace_plans_retrieve" | "marketplace_categories_list" | "marketplace_categories_count" | "customers_list" | "customers_count" | "customers_retrieve" | "events_list" | "events_count" | "projects_list" | "projects_count" | "projects_retrieve" | "users_list" | "users_retrieve" | "users_me_retrieve"> {
    marketplace_component_usages_set_user_usage: {
parameters: base.operations["marketplace_component_usages_set_user_usage"]["parameters"];
responses: base.operations["marketplace_component_usages_set_user_usage"]["responses"];
/** @description The account and its share. */
requestBody: {
content: {
"application/json": ComponentUserUsageCreateRequest;
};
};
};
    marketplace_component_usages_set_usage: {
parameters: base.operations["marketplace_component_usages_set_usage"]["parameters"];
responses: base.operations["marketplace_component_usages_set_usage"]["responses"];
/** @description The resource or plan period, and the amounts of the month per component. */
requestBody: {
content: {
"application/json": ComponentUsageCreateRequest;
};
};
};
    marketplace_customer_component_usage_policies_list: {
parameters: base.operations["marketplace_customer_component_usage_policies_list"]["parameters"];
requestBody?: never;
responses: {
400: components["responses"]["PolicyFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of policies. The number of all matches is in `X-Result-Count`. */
200: {
headers: base.operations["marketplace_customer_component_usage_policies_list"]["responses"][200]["headers"];
content: {
"application/json": CustomerComponentUsagePolicy[];
};
};
};
};
    marketplace_customer_component_usage_policies_create: Omit<base.operations["marketplace_customer_component_usage_policies_create"], "responses"> & {
responses: {
400: components["responses"]["PolicyRejected"];
401: components["responses"]["Unauthorized"];
403: components["responses"]["Forbidden"];
/** @description The new policy, as it is after its first evaluation. */
201: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": CustomerComponentUsagePolicy;
};
};
};
};
    marketplace_customer_component_usage_policies_retrieve: {
parameters: base.operations["marketplace_customer_component_usage_policies_retrieve"]["parameters"];
requestBody?: never;
responses: {
400: components["responses"]["PolicyFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PolicyNotFound"];
/** @description The policy. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": CustomerComponentUsagePolicy;
};
};
};
};
    marketplace_customer_component_usage_policies_update: Omit<base.operations["marketplace_customer_component_usage_policies_update"], "responses"> & {
responses: {
400: components["responses"]["PolicyRejected"];
401: components["responses"]["Unauthorized"];
403: components["responses"]["Forbidden"];
404: components["responses"]["PolicyNotFound"];
/** @description The policy as it is after the new evaluation. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": CustomerComponentUsagePolicy;
};
};
};
};
    marketplace_customer_component_usage_policies_partial_update: Omit<base.operations["marketplace_customer_component_usage_policies_partial_update"], "responses"> & {
responses: {
400: components["responses"]["PolicyPatchRejected"];
401: components["responses"]["Unauthorized"];
403: components["responses"]["Forbidden"];
404: components["responses"]["PolicyNotFound"];
/** @description The policy as it is after the new evaluation. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": CustomerComponentUsagePolicy;
};
};
};
};
    marketplace_customer_component_usage_policies_actions_retrieve: {
parameters: base.operations["marketplace_customer_component_usage_policies_actions_retrieve"]["parameters"];
requestBody?: never;
responses: {
401: components["responses"]["Unauthorized"];
/** @description The names of all actions. The second form, a policy, is what the API reference states. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": PolicyActionName[] | CustomerComponentUsagePolicy;
};
};
};
};
    marketplace_offering_users_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_offering_users_list"]["parameters"]["query"]>, "field"> & {
/**
                 * @description Whether the user has everything in the profile that the offering asks for.
                 * @example true
                 */
                has_complete_profile?: boolean;
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
};
responses: {
400: components["responses"]["OfferingUserFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the accounts that match, by name unless `o` says otherwise. */
200: {
headers: base.operations["marketplace_offering_users_list"]["responses"][200]["headers"];
content: {
"application/json": OfferingUser[];
};
};
};
};
    marketplace_offering_users_count: {
requestBody?: never;
responses: base.operations["marketplace_offering_users_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: NonNullable<base.operations["marketplace_offering_users_count"]["parameters"]["query"]> & {
/**
                 * @description Whether the user has everything in the profile that the offering asks for.
                 * @example true
                 */
                has_complete_profile?: boolean;
};
};
};
    marketplace_offering_users_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["marketplace_offering_users_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["OfferingUserFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["OfferingUserNotFound"];
/** @description The account. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": OfferingUser;
};
};
};
};
    marketplace_orders_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_orders_list"]["parameters"]["query"]>, "type" | "field"> & {
/**
                 * @description What the order does, spelled as in the record. Repeat the parameter to accept several; an unknown type is answered with 400.
                 * @example [
                 *       "Create"
                 *     ]
                 */
type?: RequestTypes[];
/**
                 * @description Part of the name of the resource that the order is about, in any case.
                 * @example sea-ice
                 */
                resource_name?: string;
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
};
responses: {
400: components["responses"]["OrderFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the orders that match, the oldest first unless `o` says otherwise. */
200: {
headers: base.operations["marketplace_orders_list"]["responses"][200]["headers"];
content: {
"application/json": OrderDetails[];
};
};
};
};
    marketplace_orders_count: {
requestBody?: never;
responses: base.operations["marketplace_orders_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_orders_count"]["parameters"]["query"]>, "type"> & {
/**
                 * @description What the order does, spelled as in the record. Repeat the parameter to accept several; an unknown type is answered with 400.
                 * @example [
                 *       "Create"
                 *     ]
                 */
type?: RequestTypes[];
/**
                 * @description Part of the name of the resource that the order is about, in any case.
                 * @example sea-ice
                 */
                resource_name?: string;
};
};
};
    marketplace_orders_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["marketplace_orders_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["OrderFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["OrderNotFound"];
/** @description The order. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": OrderDetails;
};
};
};
};
    marketplace_orders_approve_by_provider: {
parameters: base.operations["marketplace_orders_approve_by_provider"]["parameters"];
responses: base.operations["marketplace_orders_approve_by_provider"]["responses"];
/** @description What the provider adds. It can be left out. */
requestBody?: {
            content: {
                "application/json": OrderApproveByProviderRequest;
            };
        };
};
    marketplace_orders_offering_retrieve: {
parameters: base.operations["marketplace_orders_offering_retrieve"]["parameters"];
requestBody?: never;
responses: {
400: components["responses"]["OrderFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["OrderNotFound"];
/** @description The offering of the order. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": PublicOfferingDetails;
};
};
};
};
    marketplace_orders_reject_by_consumer: {
parameters: base.operations["marketplace_orders_reject_by_consumer"]["parameters"];
responses: base.operations["marketplace_orders_reject_by_consumer"]["responses"];
/** @description Texts about an error. It can be left out. */
requestBody?: {
            content: {
                "application/json": OrderErrorDetailsRequest;
            };
        };
};
    marketplace_orders_reject_by_provider: {
parameters: base.operations["marketplace_orders_reject_by_provider"]["parameters"];
responses: base.operations["marketplace_orders_reject_by_provider"]["responses"];
/** @description The reason. It can be left out. */
requestBody?: {
            content: {
                "application/json": OrderProviderRejectionRequest;
            };
        };
};
    marketplace_orders_set_state_erred: {
parameters: base.operations["marketplace_orders_set_state_erred"]["parameters"];
responses: base.operations["marketplace_orders_set_state_erred"]["responses"];
/** @description What went wrong. Both texts must be sent, an empty body makes Waldur fail. */
requestBody: {
content: {
"application/json": OrderSetStateErredRequest;
};
};
};
    marketplace_provider_resources_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_provider_resources_list"]["parameters"]["query"]>, "o" | "field"> & {
/**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest resource comes first (`created`). An unknown name is answered with 400.
                 * @example [
                 *       "project_name",
                 *       "-created"
                 *     ]
                 */
o?: ResourceOrdering[];
/**
                 * @description Resources that have an order in one of these states; repeat the parameter for several. A resource with two such orders may come twice. An unknown state gets 400. Since 7.9.1.
                 * @example [
                 *       "pending-consumer",
                 *       "pending-provider"
                 *     ]
                 */
                order_state?: OrderState[];
/**
                 * @description With `true`, without resources that are still being created while an order for them waits for the consumer, for the project or for its start date. Anything else does not filter. Since 7.9.4.
                 * @example true
                 */
                visible_to_providers?: boolean;
/**
                 * @description With `true`, resources that are attached to an instance, as a volume may be: `backend_metadata` has an `instance_name`. With `false`, all others. Since 7.9.6.
                 * @example false
                 */
                is_attached?: boolean;
/**
                 * @description URL of the object that the offering's plugin keeps for the resource, as in the record's `scope`. Since 8.0.4.
                 * @example https://api.example.com/api/slurm-allocations/ba2f6ed019e8481e98c971ba6cbac255/
                 */
                scope?: string;
/**
                 * @description Only resources created at this time or earlier. Since 8.0.7.
                 * @example 2025-12-01T00:00:00Z
                 */
                created_before?: string;
/**
                 * @description Only resources that were changed last at this time or earlier. Since 8.0.7.
                 * @example 2025-12-01T00:00:00Z
                 */
                modified_before?: string;
/**
                 * @description Slug of the resource, matched exactly. Since 8.0.7.
                 * @example sea-ice-archive
                 */
                slug?: string;
/**
                 * @description A JSON object in a string: every key has to have this value in the resource's `attributes`, and of a list of values any will do. What is no JSON, or no object, gets 400. Since 8.0.7.
                 * @example {"name": "sea-ice-archive"}
                 */
                resource_attributes?: string;
/**
                 * @description Part of the `flavor_name` in `backend_metadata`, in any case. Since 8.0.9.
                 * @example m1.large
                 */
                flavor_name?: string;
/**
                 * @description Part of the `image_name` in `backend_metadata`, in any case. Since 8.0.9.
                 * @example ubuntu
                 */
                image_name?: string;
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
};
responses: {
400: components["responses"]["ResourceFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the resources that match, the oldest first unless `o` says otherwise. */
200: {
headers: base.operations["marketplace_provider_resources_list"]["responses"][200]["headers"];
content: {
"application/json": Resource[];
};
};
};
};
    marketplace_provider_resources_count: {
requestBody?: never;
responses: base.operations["marketplace_provider_resources_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_provider_resources_count"]["parameters"]["query"]>, "o"> & {
/**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest resource comes first (`created`). An unknown name is answered with 400.
                 * @example [
                 *       "project_name",
                 *       "-created"
                 *     ]
                 */
o?: ResourceOrdering[];
/**
                 * @description Resources that have an order in one of these states; repeat the parameter for several. A resource with two such orders may come twice. An unknown state gets 400. Since 7.9.1.
                 * @example [
                 *       "pending-consumer",
                 *       "pending-provider"
                 *     ]
                 */
                order_state?: OrderState[];
/**
                 * @description With `true`, without resources that are still being created while an order for them waits for the consumer, for the project or for its start date. Anything else does not filter. Since 7.9.4.
                 * @example true
                 */
                visible_to_providers?: boolean;
/**
                 * @description With `true`, resources that are attached to an instance, as a volume may be: `backend_metadata` has an `instance_name`. With `false`, all others. Since 7.9.6.
                 * @example false
                 */
                is_attached?: boolean;
/**
                 * @description URL of the object that the offering's plugin keeps for the resource, as in the record's `scope`. Since 8.0.4.
                 * @example https://api.example.com/api/slurm-allocations/ba2f6ed019e8481e98c971ba6cbac255/
                 */
                scope?: string;
/**
                 * @description Only resources created at this time or earlier. Since 8.0.7.
                 * @example 2025-12-01T00:00:00Z
                 */
                created_before?: string;
/**
                 * @description Only resources that were changed last at this time or earlier. Since 8.0.7.
                 * @example 2025-12-01T00:00:00Z
                 */
                modified_before?: string;
/**
                 * @description Slug of the resource, matched exactly. Since 8.0.7.
                 * @example sea-ice-archive
                 */
                slug?: string;
/**
                 * @description A JSON object in a string: every key has to have this value in the resource's `attributes`, and of a list of values any will do. What is no JSON, or no object, gets 400. Since 8.0.7.
                 * @example {"name": "sea-ice-archive"}
                 */
                resource_attributes?: string;
/**
                 * @description Part of the `flavor_name` in `backend_metadata`, in any case. Since 8.0.9.
                 * @example m1.large
                 */
                flavor_name?: string;
/**
                 * @description Part of the `image_name` in `backend_metadata`, in any case. Since 8.0.9.
                 * @example ubuntu
                 */
                image_name?: string;
};
};
};
    marketplace_provider_resources_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["marketplace_provider_resources_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["ResourceFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["ResourceNotFound"];
200: components["responses"]["ResourceRecord"];
};
};
    marketplace_provider_resources_details_retrieve: {
parameters: base.operations["marketplace_provider_resources_details_retrieve"]["parameters"];
requestBody?: never;
responses: Omit<base.operations["marketplace_provider_resources_details_retrieve"]["responses"], "200"> & {
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
};
};
    marketplace_provider_resources_move_resource: Omit<base.operations["marketplace_provider_resources_move_resource"], "responses"> & {
responses: {
400: components["responses"]["MoveRejected"];
401: components["responses"]["Unauthorized"];
403: components["responses"]["Forbidden"];
404: components["responses"]["ResourceNotFound"];
409: components["responses"]["MoveConflict"];
200: components["responses"]["Moved"];
};
};
    marketplace_provider_resources_offering_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["marketplace_provider_resources_offering_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["ResourceFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["ResourceNotFound"];
200: components["responses"]["ResourceOffering"];
};
};
    marketplace_provider_resources_refresh_last_sync: {
parameters: base.operations["marketplace_provider_resources_refresh_last_sync"]["parameters"];
requestBody?: never;
responses: Omit<base.operations["marketplace_provider_resources_refresh_last_sync"]["responses"], "400"> & {
400: components["responses"]["ResourceActionRejected"];
};
};
    marketplace_provider_resources_set_backend_id: Omit<base.operations["marketplace_provider_resources_set_backend_id"], "responses"> & {
responses: Omit<base.operations["marketplace_provider_resources_set_backend_id"]["responses"], "400"> & {
400: components["responses"]["BackendIdRejected"];
};
};
    marketplace_provider_resources_set_end_date_by_provider: Omit<base.operations["marketplace_provider_resources_set_end_date_by_provider"], "responses"> & {
responses: Omit<base.operations["marketplace_provider_resources_set_end_date_by_provider"]["responses"], "400"> & {
400: components["responses"]["EndDateRejected"];
};
};
    marketplace_provider_resources_set_end_date_by_staff: Omit<base.operations["marketplace_provider_resources_set_end_date_by_staff"], "responses"> & {
responses: Omit<base.operations["marketplace_provider_resources_set_end_date_by_staff"]["responses"], "400"> & {
400: components["responses"]["EndDateRejected"];
};
};
    marketplace_provider_resources_set_limits: Omit<base.operations["marketplace_provider_resources_set_limits"], "responses"> & {
responses: Omit<base.operations["marketplace_provider_resources_set_limits"]["responses"], "400"> & {
400: components["responses"]["LimitsRejected"];
};
};
    marketplace_provider_resources_team_list: {
requestBody?: never;
responses: base.operations["marketplace_provider_resources_team_list"]["responses"];
parameters: {
header?: never;
path: base.operations["marketplace_provider_resources_team_list"]["parameters"]["path"];
cookie?: never;
query?: {
                /**
                 * @description With `true`, only users whose consent to the offering's terms of service is active. Where the site enforces consent and the offering has terms, callers other than staff and support get no others anyway. Since 8.0.8.
                 * @example true
                 */
                has_consent?: boolean;
            };
};
};
    marketplace_provider_resources_terminate: Omit<base.operations["marketplace_provider_resources_terminate"], "responses"> & {
responses: {
400: components["responses"]["TerminateRejected"];
401: components["responses"]["Unauthorized"];
403: components["responses"]["Forbidden"];
404: components["responses"]["ResourceNotFound"];
200: components["responses"]["TerminateOrdered"];
409: components["responses"]["ResourceStateConflict"];
};
};
    marketplace_provider_resources_unlink: {
parameters: base.operations["marketplace_provider_resources_unlink"]["parameters"];
requestBody?: never;
responses: Omit<base.operations["marketplace_provider_resources_unlink"]["responses"], "400"> & {
400: components["responses"]["ResourceActionRejected"];
};
};
    marketplace_provider_resources_update_options: Omit<base.operations["marketplace_provider_resources_update_options"], "responses"> & {
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
    marketplace_resources_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_resources_list"]["parameters"]["query"]>, "o" | "field"> & {
/**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest resource comes first (`created`). An unknown name is answered with 400.
                 * @example [
                 *       "project_name",
                 *       "-created"
                 *     ]
                 */
o?: ResourceOrdering[];
/**
                 * @description Resources that have an order in one of these states; repeat the parameter for several. A resource with two such orders may come twice. An unknown state gets 400. Since 7.9.1.
                 * @example [
                 *       "pending-consumer",
                 *       "pending-provider"
                 *     ]
                 */
                order_state?: OrderState[];
/**
                 * @description With `true`, without resources that are still being created while an order for them waits for the consumer, for the project or for its start date. Anything else does not filter. Since 7.9.4.
                 * @example true
                 */
                visible_to_providers?: boolean;
/**
                 * @description With `true`, resources that are attached to an instance, as a volume may be: `backend_metadata` has an `instance_name`. With `false`, all others. Since 7.9.6.
                 * @example false
                 */
                is_attached?: boolean;
/**
                 * @description URL of the object that the offering's plugin keeps for the resource, as in the record's `scope`. Since 8.0.4.
                 * @example https://api.example.com/api/slurm-allocations/ba2f6ed019e8481e98c971ba6cbac255/
                 */
                scope?: string;
/**
                 * @description Only resources created at this time or earlier. Since 8.0.7.
                 * @example 2025-12-01T00:00:00Z
                 */
                created_before?: string;
/**
                 * @description Only resources that were changed last at this time or earlier. Since 8.0.7.
                 * @example 2025-12-01T00:00:00Z
                 */
                modified_before?: string;
/**
                 * @description Slug of the resource, matched exactly. Since 8.0.7.
                 * @example sea-ice-archive
                 */
                slug?: string;
/**
                 * @description A JSON object in a string: every key has to have this value in the resource's `attributes`, and of a list of values any will do. What is no JSON, or no object, gets 400. Since 8.0.7.
                 * @example {"name": "sea-ice-archive"}
                 */
                resource_attributes?: string;
/**
                 * @description Part of the `flavor_name` in `backend_metadata`, in any case. Since 8.0.9.
                 * @example m1.large
                 */
                flavor_name?: string;
/**
                 * @description Part of the `image_name` in `backend_metadata`, in any case. Since 8.0.9.
                 * @example ubuntu
                 */
                image_name?: string;
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
};
responses: {
400: components["responses"]["ResourceFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the resources that match, the oldest first unless `o` says otherwise. */
200: {
headers: base.operations["marketplace_resources_list"]["responses"][200]["headers"];
content: {
"application/json": Resource[];
};
};
};
};
    marketplace_resources_count: {
requestBody?: never;
responses: base.operations["marketplace_resources_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_resources_count"]["parameters"]["query"]>, "o"> & {
/**
                 * @description What to sort by, several names joined by commas, `-` in front for descending. Without it the oldest resource comes first (`created`). An unknown name is answered with 400.
                 * @example [
                 *       "project_name",
                 *       "-created"
                 *     ]
                 */
o?: ResourceOrdering[];
/**
                 * @description Resources that have an order in one of these states; repeat the parameter for several. A resource with two such orders may come twice. An unknown state gets 400. Since 7.9.1.
                 * @example [
                 *       "pending-consumer",
                 *       "pending-provider"
                 *     ]
                 */
                order_state?: OrderState[];
/**
                 * @description With `true`, without resources that are still being created while an order for them waits for the consumer, for the project or for its start date. Anything else does not filter. Since 7.9.4.
                 * @example true
                 */
                visible_to_providers?: boolean;
/**
                 * @description With `true`, resources that are attached to an instance, as a volume may be: `backend_metadata` has an `instance_name`. With `false`, all others. Since 7.9.6.
                 * @example false
                 */
                is_attached?: boolean;
/**
                 * @description URL of the object that the offering's plugin keeps for the resource, as in the record's `scope`. Since 8.0.4.
                 * @example https://api.example.com/api/slurm-allocations/ba2f6ed019e8481e98c971ba6cbac255/
                 */
                scope?: string;
/**
                 * @description Only resources created at this time or earlier. Since 8.0.7.
                 * @example 2025-12-01T00:00:00Z
                 */
                created_before?: string;
/**
                 * @description Only resources that were changed last at this time or earlier. Since 8.0.7.
                 * @example 2025-12-01T00:00:00Z
                 */
                modified_before?: string;
/**
                 * @description Slug of the resource, matched exactly. Since 8.0.7.
                 * @example sea-ice-archive
                 */
                slug?: string;
/**
                 * @description A JSON object in a string: every key has to have this value in the resource's `attributes`, and of a list of values any will do. What is no JSON, or no object, gets 400. Since 8.0.7.
                 * @example {"name": "sea-ice-archive"}
                 */
                resource_attributes?: string;
/**
                 * @description Part of the `flavor_name` in `backend_metadata`, in any case. Since 8.0.9.
                 * @example m1.large
                 */
                flavor_name?: string;
/**
                 * @description Part of the `image_name` in `backend_metadata`, in any case. Since 8.0.9.
                 * @example ubuntu
                 */
                image_name?: string;
};
};
};
    marketplace_resources_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["marketplace_resources_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["ResourceFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["ResourceNotFound"];
200: components["responses"]["ResourceRecord"];
};
};
    marketplace_resources_details_retrieve: {
parameters: base.operations["marketplace_resources_details_retrieve"]["parameters"];
requestBody?: never;
responses: Omit<base.operations["marketplace_resources_details_retrieve"]["responses"], "200"> & {
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
};
};
    marketplace_resources_move_resource: Omit<base.operations["marketplace_resources_move_resource"], "responses"> & {
responses: {
400: components["responses"]["MoveRejected"];
401: components["responses"]["Unauthorized"];
403: components["responses"]["Forbidden"];
404: components["responses"]["ResourceNotFound"];
409: components["responses"]["MoveConflict"];
200: components["responses"]["Moved"];
};
};
    marketplace_resources_offering_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["marketplace_resources_offering_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["ResourceFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["ResourceNotFound"];
200: components["responses"]["ResourceOffering"];
};
};
    marketplace_resources_set_end_date_by_staff: Omit<base.operations["marketplace_resources_set_end_date_by_staff"], "responses"> & {
responses: Omit<base.operations["marketplace_resources_set_end_date_by_staff"]["responses"], "400"> & {
400: components["responses"]["EndDateRejected"];
};
};
    marketplace_resources_team_list: {
requestBody?: never;
responses: base.operations["marketplace_resources_team_list"]["responses"];
parameters: {
header?: never;
path: base.operations["marketplace_resources_team_list"]["parameters"]["path"];
cookie?: never;
query?: {
                /**
                 * @description With `true`, only users whose consent to the offering's terms of service is active. Where the site enforces consent and the offering has terms, callers other than staff and support get no others anyway. Since 8.0.8.
                 * @example true
                 */
                has_consent?: boolean;
            };
};
};
    marketplace_resources_terminate: Omit<base.operations["marketplace_resources_terminate"], "responses"> & {
responses: {
400: components["responses"]["TerminateRejected"];
401: components["responses"]["Unauthorized"];
403: components["responses"]["Forbidden"];
404: components["responses"]["ResourceNotFound"];
200: components["responses"]["TerminateOrdered"];
409: components["responses"]["ResourceStateConflict"];
};
};
    marketplace_resources_unlink: {
parameters: base.operations["marketplace_resources_unlink"]["parameters"];
requestBody?: never;
responses: {
204: components["responses"]["Unlinked"];
401: components["responses"]["Unauthorized"];
403: components["responses"]["Forbidden"];
404: components["responses"]["ResourceNotFound"];
400: components["responses"]["ResourceActionRejected"];
};
};
    marketplace_resources_update_options: Omit<base.operations["marketplace_resources_update_options"], "responses"> & {
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
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_public_offerings_list"]["parameters"]["query"]>, "organization_group_uuid" | "state" | "field"> & {
/**
                 * @description Uuid of a group of organizations that may order the offering.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
organization_group_uuid?: Uuid;
/**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
state?: OfferingState[];
/**
                 * @description Uuid of a tag of the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c"
                 *     ]
                 */
                tag?: Uuid[];
/**
                 * @description Name of a tag of the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "gpu"
                 *     ]
                 */
                tag_name?: string[];
/**
                 * @description Uuids of tags, joined by commas, all of which the offering has to have.
                 * @example 3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c
                 */
                tags_and?: string;
/**
                 * @description Names of tags, joined by commas, all of which the offering has to have.
                 * @example gpu,batch
                 */
                tag_names_and?: string;
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
};
responses: {
400: components["responses"]["OfferingFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the offerings that match, by name unless `o` says otherwise. */
200: {
headers: base.operations["marketplace_public_offerings_list"]["responses"][200]["headers"];
content: {
"application/json": PublicOfferingDetails[];
};
};
};
};
    marketplace_public_offerings_count: {
requestBody?: never;
responses: base.operations["marketplace_public_offerings_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_public_offerings_count"]["parameters"]["query"]>, "organization_group_uuid" | "state"> & {
/**
                 * @description Uuid of a group of organizations that may order the offering.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
organization_group_uuid?: Uuid;
/**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
state?: OfferingState[];
/**
                 * @description Uuid of a tag of the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c"
                 *     ]
                 */
                tag?: Uuid[];
/**
                 * @description Name of a tag of the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "gpu"
                 *     ]
                 */
                tag_name?: string[];
/**
                 * @description Uuids of tags, joined by commas, all of which the offering has to have.
                 * @example 3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c
                 */
                tags_and?: string;
/**
                 * @description Names of tags, joined by commas, all of which the offering has to have.
                 * @example gpu,batch
                 */
                tag_names_and?: string;
};
};
};
    marketplace_public_offerings_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["marketplace_public_offerings_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["OfferingFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PublicOfferingNotFound"];
/** @description The offering. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": PublicOfferingDetails;
};
};
};
};
    marketplace_public_offerings_plans_list: {
parameters: base.operations["marketplace_public_offerings_plans_list"]["parameters"];
requestBody?: never;
responses: {
400: components["responses"]["OfferingFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PublicOfferingNotFound"];
/** @description The plans. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": BasePublicPlan[];
};
};
};
};
    marketplace_public_offerings_plans_retrieve: {
parameters: base.operations["marketplace_public_offerings_plans_retrieve"]["parameters"];
requestBody?: never;
responses: {
400: components["responses"]["OfferingFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PublicPlanNotFound"];
/** @description The plan. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": BasePublicPlan;
};
};
};
};
    marketplace_provider_offerings_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_provider_offerings_list"]["parameters"]["query"]>, "organization_group_uuid" | "state" | "field"> & {
/**
                 * @description Uuid of a group of organizations that may order the offering.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
organization_group_uuid?: Uuid;
/**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
state?: OfferingState[];
/**
                 * @description Uuid of a tag of the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c"
                 *     ]
                 */
                tag?: Uuid[];
/**
                 * @description Name of a tag of the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "gpu"
                 *     ]
                 */
                tag_name?: string[];
/**
                 * @description Uuids of tags, joined by commas, all of which the offering has to have.
                 * @example 3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c
                 */
                tags_and?: string;
/**
                 * @description Names of tags, joined by commas, all of which the offering has to have.
                 * @example gpu,batch
                 */
                tag_names_and?: string;
/**
                 * @description With `true`, only offerings whose resources can be imported.
                 * @example true
                 */
                importable?: string;
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
};
responses: {
400: components["responses"]["OfferingFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the offerings that match, by name unless `o` says otherwise. */
200: {
headers: base.operations["marketplace_provider_offerings_list"]["responses"][200]["headers"];
content: {
"application/json": ProviderOfferingDetails[];
};
};
};
};
    marketplace_provider_offerings_count: {
requestBody?: never;
responses: base.operations["marketplace_provider_offerings_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_provider_offerings_count"]["parameters"]["query"]>, "organization_group_uuid" | "state"> & {
/**
                 * @description Uuid of a group of organizations that may order the offering.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
organization_group_uuid?: Uuid;
/**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
state?: OfferingState[];
/**
                 * @description Uuid of a tag of the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c"
                 *     ]
                 */
                tag?: Uuid[];
/**
                 * @description Name of a tag of the offering; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "gpu"
                 *     ]
                 */
                tag_name?: string[];
/**
                 * @description Uuids of tags, joined by commas, all of which the offering has to have.
                 * @example 3a1b7c0f5d2e4f6a8b9c0d1e2f3a4b5c
                 */
                tags_and?: string;
/**
                 * @description Names of tags, joined by commas, all of which the offering has to have.
                 * @example gpu,batch
                 */
                tag_names_and?: string;
/**
                 * @description With `true`, only offerings whose resources can be imported.
                 * @example true
                 */
                importable?: string;
};
};
};
    marketplace_provider_offerings_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["marketplace_provider_offerings_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["OfferingFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["ProviderOfferingNotFound"];
/** @description The offering. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": ProviderOfferingDetails;
};
};
};
};
    marketplace_plans_list: {
parameters: base.operations["marketplace_plans_list"]["parameters"];
requestBody?: never;
responses: {
400: components["responses"]["PlanFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the plans that match, by name. */
200: {
headers: base.operations["marketplace_plans_list"]["responses"][200]["headers"];
content: {
"application/json": ProviderPlanDetails[];
};
};
};
};
    marketplace_plans_retrieve: {
parameters: base.operations["marketplace_plans_retrieve"]["parameters"];
requestBody?: never;
responses: {
400: components["responses"]["PlanFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PlanNotFound"];
/** @description The plan. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": ProviderPlanDetails;
};
};
};
};
    marketplace_categories_list: {
requestBody?: never;
responses: base.operations["marketplace_categories_list"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_categories_list"]["parameters"]["query"]>, "customers_offerings_state"> & {
/**
                 * @description States of the provider's offerings that count with `customer_uuid`, as numbers: `1` Draft, `2` Active, `3` Paused, `4` Archived, `5` Unavailable; repeat the parameter for several. Anything else gets 400.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
customers_offerings_state?: (1 | 2 | 3 | 4 | 5)[];
};
};
};
    marketplace_categories_count: {
requestBody?: never;
responses: base.operations["marketplace_categories_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_categories_count"]["parameters"]["query"]>, "customers_offerings_state"> & {
/**
                 * @description States of the provider's offerings that count with `customer_uuid`, as numbers: `1` Draft, `2` Active, `3` Paused, `4` Archived, `5` Unavailable; repeat the parameter for several. Anything else gets 400.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
customers_offerings_state?: (1 | 2 | 3 | 4 | 5)[];
};
};
};
    customers_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["customers_list"]["parameters"]["query"]>, "query" | "field"> & {
/**
                 * @description Text for a search box: the uuid of the organization, or text that is looked for in name, native name, abbreviation, domain and registration code, capitals or not, and in the agreement number as it is.
                 * @example ocean
                 */
query?: string;
/**
                 * @description Whether usage is charged already, that is, `accounting_start_date` of the organization has come.
                 * @example true
                 */
                accounting_is_running?: boolean;
/**
                 * @description Uuid of a user who has a role there.
                 * @example f10f9b2c1e1d489cb89515d65695888f
                 */
                user_uuid?: Uuid;
/**
                 * @description With `true`, only organizations in which the caller may create projects.
                 * @example true
                 */
                current_user_has_project_create_permission?: boolean;
/**
                 * @description With `true`, only organizations that have resources.
                 * @example true
                 */
                has_resources?: string;
/**
                 * @description Whether the organization manages calls for proposals.
                 * @example false
                 */
                is_call_managing_organization?: boolean;
/**
                 * @description Whether the organization is a service provider.
                 * @example true
                 */
                is_service_provider?: boolean;
/**
                 * @description Uuid of a service provider, as in `service_provider_uuid` of an organization, whose customers are listed.
                 * @example 64710c1623a04b66b0ece21a91596a3e
                 */
                service_provider_uuid?: Uuid;
/**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the response has all fields. With it, a record has only what was asked for, in the record's own order. `users_count` and `organization_groups` come only when they are asked for.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "users_count"
                 *     ]
                 */
field?: CustomerFieldName[];
};
};
responses: {
400: components["responses"]["CustomerFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the organizations that match, by name unless `o` says otherwise. */
200: {
headers: base.operations["customers_list"]["responses"][200]["headers"];
content: {
"application/json": Customer[];
};
};
};
};
    customers_count: {
requestBody?: never;
responses: base.operations["customers_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["customers_count"]["parameters"]["query"]>, "query"> & {
/**
                 * @description Text for a search box: the uuid of the organization, or text that is looked for in name, native name, abbreviation, domain and registration code, capitals or not, and in the agreement number as it is.
                 * @example ocean
                 */
query?: string;
/**
                 * @description Whether usage is charged already, that is, `accounting_start_date` of the organization has come.
                 * @example true
                 */
                accounting_is_running?: boolean;
/**
                 * @description Uuid of a user who has a role there.
                 * @example f10f9b2c1e1d489cb89515d65695888f
                 */
                user_uuid?: Uuid;
/**
                 * @description With `true`, only organizations in which the caller may create projects.
                 * @example true
                 */
                current_user_has_project_create_permission?: boolean;
/**
                 * @description With `true`, only organizations that have resources.
                 * @example true
                 */
                has_resources?: string;
/**
                 * @description Whether the organization manages calls for proposals.
                 * @example false
                 */
                is_call_managing_organization?: boolean;
/**
                 * @description Whether the organization is a service provider.
                 * @example true
                 */
                is_service_provider?: boolean;
/**
                 * @description Uuid of a service provider, as in `service_provider_uuid` of an organization, whose customers are listed.
                 * @example 64710c1623a04b66b0ece21a91596a3e
                 */
                service_provider_uuid?: Uuid;
};
};
};
    customers_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["customers_retrieve"]["parameters"]["path"];
cookie?: never;
query?: {
/**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the response has all fields. With it, a record has only what was asked for, in the record's own order. `users_count` and `organization_groups` come only when they are asked for.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "users_count"
                 *     ]
                 */
field?: CustomerFieldName[];
};
};
responses: {
400: components["responses"]["CustomerFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["CustomerNotFound"];
/** @description The organization. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": Customer;
};
};
};
};
    events_list: {
requestBody?: never;
responses: base.operations["events_list"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: NonNullable<base.operations["events_list"]["parameters"]["query"]> & {
/**
                 * @description Type of the event; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "notify_organization_owners"
                 *     ]
                 */
                event_type?: string[];
/**
                 * @description Group of event types, such as `projects`; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "resources"
                 *     ]
                 */
                feature?: string[];
/**
                 * @description URL of the object that the event is about.
                 * @example https://api.example.com/api/projects/11e0887311d24216a26934c6fc8815ed/
                 */
                scope?: string;
};
};
};
    events_count: {
requestBody?: never;
responses: base.operations["events_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: NonNullable<base.operations["events_count"]["parameters"]["query"]> & {
/**
                 * @description Type of the event; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "notify_organization_owners"
                 *     ]
                 */
                event_type?: string[];
/**
                 * @description Group of event types, such as `projects`; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "resources"
                 *     ]
                 */
                feature?: string[];
/**
                 * @description URL of the object that the event is about.
                 * @example https://api.example.com/api/projects/11e0887311d24216a26934c6fc8815ed/
                 */
                scope?: string;
};
};
};
    projects_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["projects_list"]["parameters"]["query"]>, "field"> & {
/**
                 * @description Whether usage is charged already, that is, `accounting_start_date` of the organization has come.
                 * @example true
                 */
                accounting_is_running?: boolean;
/**
                 * @description Uuid of a user who has a role there.
                 * @example f10f9b2c1e1d489cb89515d65695888f
                 */
                user_uuid?: Uuid;
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
};
responses: {
400: components["responses"]["ProjectFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the projects that match, by name unless `o` says otherwise. */
200: {
headers: base.operations["projects_list"]["responses"][200]["headers"];
content: {
"application/json": Project[];
};
};
};
};
    projects_count: {
requestBody?: never;
responses: base.operations["projects_count"]["responses"];
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: NonNullable<base.operations["projects_count"]["parameters"]["query"]> & {
/**
                 * @description Whether usage is charged already, that is, `accounting_start_date` of the organization has come.
                 * @example true
                 */
                accounting_is_running?: boolean;
/**
                 * @description Uuid of a user who has a role there.
                 * @example f10f9b2c1e1d489cb89515d65695888f
                 */
                user_uuid?: Uuid;
};
};
};
    projects_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["projects_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["ProjectFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["ProjectNotFound"];
/** @description The project. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": Project;
};
};
};
};
    users_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["users_list"]["parameters"]["query"]>, "field"> & {
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
};
responses: {
400: components["responses"]["UserFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["PageNotFound"];
/** @description One page of the users that match, by username unless `o` says otherwise. */
200: {
headers: base.operations["users_list"]["responses"][200]["headers"];
content: {
"application/json": User[];
};
};
};
};
    users_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path: base.operations["users_retrieve"]["parameters"]["path"];
cookie?: never;
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
};
responses: {
400: components["responses"]["UserFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["UserNotFound"];
/** @description The user. */
200: {
headers: base.operations["users_retrieve"]["responses"][200]["headers"];
content: {
"application/json": User;
};
};
};
};
    users_me_retrieve: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
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
};
responses: {
401: components["responses"]["Unauthorized"];
/** @description The caller's own record. */
200: {
headers: {
                    [name: string]: unknown;
                };
content: {
"application/json": User;
};
};
};
};
    marketplace_provider_resources_restore: {
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
        /** @description Waldur reads nothing of it, so leave it out. The published schema asks for a name and an offering here. */
        requestBody?: {
            content: {
                "application/json": ResourceRequest;
            };
        };
        responses: {
            200: components["responses"]["RestoreOrdered"];
            400: components["responses"]["RestoreRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ResourceNotTerminated"];
        };
    };
    marketplace_provider_resources_history_list: {
        parameters: {
            query?: {
                /**
                 * @description Only versions of this moment or later.
                 * @example 2025-01-15T00:00:00Z
                 */
                created_after?: string;
                /**
                 * @description Only versions of this moment or earlier.
                 * @example 2025-11-21T09:30:00Z
                 */
                created_before?: string;
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
                 * @description Uuid of the resource, the `uuid` of the record and not its `resource_uuid`. Dashes and capitals are read too; anything that is not a uuid is answered with 404.
                 * @example b9005020ea014056801f86ab919a8aef
                 */
                uuid: Uuid;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the versions, the newest first. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VersionHistory[];
                };
            };
            400: components["responses"]["VersionHistoryFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["VersionHistoryNotFound"];
        };
    };
    marketplace_provider_resources_history_at_retrieve: {
        parameters: {
            query: {
                /**
                 * @description The moment to look at, in ISO 8601.
                 * @example 2025-01-16T00:00:00Z
                 */
                timestamp: string;
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
            /** @description The version that held at the moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VersionHistory;
                };
            };
            400: components["responses"]["VersionTimestampInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["VersionNotFound"];
        };
    };
    marketplace_provider_resources_set_state_ok: {
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
            /** @description The resource is OK. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["SetStateOkRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["ResourceNotRecoverable"];
        };
    };
    marketplace_component_usages_set_user_usages: {
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
        /** @description The accounts and their shares. */
        requestBody: {
            content: {
                "application/json": ComponentUserUsageBulkCreateRequest;
            };
        };
        responses: {
            /** @description The shares are stored. There is no body. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["SetUserUsagesRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ComponentUsageNotFound"];
        };
    };
    marketplace_provider_resources_set_effective_id: {
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
                "application/json": ResourceEffectiveIDRequest;
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
            400: components["responses"]["EffectiveIdRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_end_date: {
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
                "application/json": ResourceEndDateRequest;
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
            400: components["responses"]["ResourceEndDateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_list_users_list: {
        parameters: {
            query?: {
                /**
                 * @description Part of the full name, capitals and accents or not.
                 * @example lund
                 */
                full_name?: string;
                /**
                 * @description Part of the name in the user's own script, capitals or not.
                 * @example Лунд
                 */
                native_name?: string;
                /**
                 * @description What to sort by, several names joined by commas. `full_name` sorts by first, then by last name. An unknown name is answered with 400.
                 * @example [
                 *       "username"
                 *     ]
                 */
                o?: UserRoleDetailsOEnum[];
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
                 * @description Uuid or name of a role; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "RESOURCE.MANAGER"
                 *     ]
                 */
                role?: string[];
                /**
                 * @description Text for a search box, looked for in first name, last name, e-mail address and username.
                 * @example alice
                 */
                search_string?: string;
                /**
                 * @description Uuid of the user.
                 * @example 9370ed6df41d4d17a8b1682adab9ecf4
                 */
                user?: Uuid;
                /**
                 * @description Short name of the user in addresses, matched exactly.
                 * @example alice-3
                 */
                user_slug?: string;
                /**
                 * @description URL of the user, `https://api.example.com/api/users/{uuid}/`.
                 * @example https://api.example.com/api/users/9370ed6df41d4d17a8b1682adab9ecf4/
                 */
                user_url?: string;
                /**
                 * @description Username of the user, matched exactly.
                 * @example alice
                 */
                username?: string;
                /**
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the answer has all fields. With it, a record has only what was asked for, in the record's own order.
                 * @example [
                 *       "user_username",
                 *       "role_name",
                 *       "expiration_time"
                 *     ]
                 */
                field?: UserRoleDetailsFieldEnum[];
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
            /** @description One page of the roles that match, the oldest first unless `o` says otherwise. */
            200: {
                headers: {
                    "X-Result-Count": number;
                    Link: LinkHeader;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoleDetails[];
                };
            };
            400: components["responses"]["UserRoleFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["UserRoleListForbidden"];
            404: components["responses"]["UserRoleListNotFound"];
        };
    };
    marketplace_provider_resources_list_users_count: {
        parameters: {
            query?: {
                /**
                 * @description Part of the full name, capitals and accents or not.
                 * @example lund
                 */
                full_name?: string;
                /**
                 * @description Part of the name in the user's own script, capitals or not.
                 * @example Лунд
                 */
                native_name?: string;
                /**
                 * @description What to sort by, several names joined by commas. `full_name` sorts by first, then by last name. An unknown name is answered with 400.
                 * @example [
                 *       "username"
                 *     ]
                 */
                o?: UserRoleDetailsOEnum[];
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
                 * @description Uuid or name of a role; repeat the parameter for several, any of which may match.
                 * @example [
                 *       "RESOURCE.MANAGER"
                 *     ]
                 */
                role?: string[];
                /**
                 * @description Text for a search box, looked for in first name, last name, e-mail address and username.
                 * @example alice
                 */
                search_string?: string;
                /**
                 * @description Uuid of the user.
                 * @example 9370ed6df41d4d17a8b1682adab9ecf4
                 */
                user?: Uuid;
                /**
                 * @description Short name of the user in addresses, matched exactly.
                 * @example alice-3
                 */
                user_slug?: string;
                /**
                 * @description URL of the user, `https://api.example.com/api/users/{uuid}/`.
                 * @example https://api.example.com/api/users/9370ed6df41d4d17a8b1682adab9ecf4/
                 */
                user_url?: string;
                /**
                 * @description Username of the user, matched exactly.
                 * @example alice
                 */
                username?: string;
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
            403: components["responses"]["HeadForbidden"];
            404: components["responses"]["HeadPageNotFound"];
        };
    };
    marketplace_provider_resources_add_user: {
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
        /** @description The user, the role and when it ends. */
        requestBody: {
            content: {
                "application/json": UserRoleCreateRequest;
            };
        };
        responses: {
            /** @description The user has the role. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoleExpirationTime;
                };
            };
            400: components["responses"]["UserRoleCreateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_update_user: {
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
        /** @description The user, the role and its new end. */
        requestBody: {
            content: {
                "application/json": UserRoleUpdateRequest;
            };
        };
        responses: {
            /** @description The role ends then. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoleExpirationTime;
                };
            };
            400: components["responses"]["UserRoleUpdateRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_delete_user: {
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
        /** @description The user and the role. */
        requestBody: {
            content: {
                "application/json": UserRoleDeleteRequest;
            };
        };
        responses: {
            /** @description The user has the role no more; there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["UserRoleDeleteRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_adjust_dates: {
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
        /** @description Both days, and perhaps why. */
        requestBody: {
            content: {
                "application/json": AdjustResourceDatesRequest;
            };
        };
        responses: {
            /** @description Both days are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["AdjustDatesRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_endpoints: {
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
        /** @description The addresses, all of them. */
        requestBody: {
            content: {
                "application/json": ResourceEndpointsRequest;
            };
        };
        responses: {
            /** @description The addresses are stored. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ResourceResponseStatus;
                };
            };
            400: components["responses"]["EndpointsRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_glauth_tree_retrieve: {
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
            /** @description Accounts and groups. The lists are empty when there are none. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": GlauthTree;
                };
            };
            400: components["responses"]["GlauthTreeNotEnabled"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
        };
    };
    marketplace_provider_resources_set_membership_sync_statuses: {
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
        /** @description All statuses of the resource. */
        requestBody: {
            content: {
                "application/json": MembershipSyncStatusesRequest;
            };
        };
        responses: {
            /** @description How many statuses were stored, and whose were not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MembershipSyncStatusesResult;
                };
            };
            400: components["responses"]["MembershipSyncRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["MembershipSyncNotEnabled"];
        };
    };
    marketplace_provider_resources_sync_user_roles: {
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
            /** @description The message is sent; there is no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["ResourceActionRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
            409: components["responses"]["SyncUserRolesConflict"];
            429: components["responses"]["SyncUserRolesTooSoon"];
        };
    };
}
export interface components {
    schemas: Omit<base.components["schemas"], "ComponentUserUsageCreateRequest" | "ComponentUsageItemRequest" | "ComponentUsageCreateRequest" | "CustomerComponentUsagePolicy" | "OfferingUserFieldName" | "OfferingUser" | "RequestTypes" | "OrderFieldName" | "MergedPluginOptions" | "OrderDetails" | "NestedSoftwareCatalog" | "NestedPartition" | "OptionFieldTypeEnum" | "OptionField" | "OfferingOptions" | "OfferingComponent" | "OfferingState" | "NestedPlanComponent" | "BasePublicPlan" | "PublicOfferingDetails" | "OrderSetStateErredRequest" | "ResourceOrdering" | "ResourceFieldName" | "Resource" | "PublicOfferingFieldName" | "ProviderOfferingFieldName" | "BaseProviderPlan" | "ProviderOfferingDetails" | "ProviderPlanDetails" | "CustomerFieldName" | "PermissionProject" | "Customer" | "ProjectFieldName" | "Project" | "UserFieldName" | "User"> & {
        ComponentUserUsageCreateRequest: ComponentUserUsageCreateRequest;
        ComponentUsageItemRequest: ComponentUsageItemRequest;
        ComponentUsageCreateRequest: ComponentUsageCreateRequest;
        CustomerComponentUsagePolicy: CustomerComponentUsagePolicy;
        OfferingUserFieldName: OfferingUserFieldName;
        OfferingUser: OfferingUser;
        RequestTypes: RequestTypes;
        OrderFieldName: OrderFieldName;
        MergedPluginOptions: MergedPluginOptions;
        OrderDetails: OrderDetails;
        NestedSoftwareCatalog: NestedSoftwareCatalog;
        NestedPartition: NestedPartition;
        OptionFieldTypeEnum: OptionFieldTypeEnum;
        OptionField: OptionField;
        OfferingOptions: OfferingOptions;
        OfferingComponent: OfferingComponent;
        OfferingState: OfferingState;
        NestedPlanComponent: NestedPlanComponent;
        BasePublicPlan: BasePublicPlan;
        PublicOfferingDetails: PublicOfferingDetails;
        OrderSetStateErredRequest: OrderSetStateErredRequest;
        ResourceOrdering: ResourceOrdering;
        ResourceFieldName: ResourceFieldName;
        Resource: Resource;
        PublicOfferingFieldName: PublicOfferingFieldName;
        ProviderOfferingFieldName: ProviderOfferingFieldName;
        BaseProviderPlan: BaseProviderPlan;
        ProviderOfferingDetails: ProviderOfferingDetails;
        ProviderPlanDetails: ProviderPlanDetails;
        CustomerFieldName: CustomerFieldName;
        Customer: Customer;
        ProjectFieldName: ProjectFieldName;
        Project: Project;
        UserFieldName: UserFieldName;
        User: User;
        ComponentUserUsageBulkCreateRequest: ComponentUserUsageBulkCreateRequest;
        GlauthGroupKind: GlauthGroupKind;
        GlauthScopeType: GlauthScopeType;
        GlauthTree: GlauthTree;
        GlauthGroup: GlauthGroup;
        GlauthUser: GlauthUser;
        GlauthRobotAccount: GlauthRobotAccount;
        GenderEnum: GenderEnum;
        OrderApproveByProviderRequest: OrderApproveByProviderRequest;
        PartitionQosOption: PartitionQosOption;
        K8sDefaultConfiguration: K8sDefaultConfiguration;
        StorageDataType: StorageDataType;
        DefaultPermissionEnum: DefaultPermissionEnum;
        StorageFolderConfig: StorageFolderConfig;
        OptionValidatorTypeEnum: OptionValidatorTypeEnum;
        OptionValidator: OptionValidator;
        DiscountAggregationEnum: DiscountAggregationEnum;
        NestedTag: NestedTag;
        AccessSubnet: AccessSubnet;
        QosProfile: QosProfile;
        OrderErrorDetailsRequest: OrderErrorDetailsRequest;
        OrderProviderRejectionRequest: OrderProviderRejectionRequest;
        ResourceRequest: ResourceRequest;
        VersionUser: VersionUser;
        VersionHistory: VersionHistory;
        ResourceEffectiveIDRequest: ResourceEffectiveIDRequest;
        ResourceEndDateRequest: ResourceEndDateRequest;
        UserRoleDetailsOEnum: UserRoleDetailsOEnum;
        UserRoleDetailsFieldEnum: UserRoleDetailsFieldEnum;
        UserRoleDetails: UserRoleDetails;
        UserRoleCreateRequest: UserRoleCreateRequest;
        UserRoleExpirationTime: UserRoleExpirationTime;
        UserRoleUpdateRequest: UserRoleUpdateRequest;
        UserRoleDeleteRequest: UserRoleDeleteRequest;
        AdjustResourceDatesRequest: AdjustResourceDatesRequest;
        NestedEndpointRequest: NestedEndpointRequest;
        ResourceEndpointsRequest: ResourceEndpointsRequest;
        MembershipSyncState: MembershipSyncState;
        MembershipSyncStatusRequest: MembershipSyncStatusRequest;
        MembershipSyncStatusesRequest: MembershipSyncStatusesRequest;
        MembershipSyncStatusesResult: MembershipSyncStatusesResult;
    };
    responses: Omit<base.components["responses"], "ResourceRecord" | "Moved" | "ResourceOffering" | "BackendIdRejected" | "EndDateRejected" | "LimitsRejected" | "TerminateOrdered" | "ResourceStateConflict" | "OptionsConflict"> & {
        /** @description The resource. */
ResourceRecord: {
headers: {
                [name: string]: unknown;
            };
content: {
"application/json": Resource;
};
};
        /** @description The resource, now in the other project. */
Moved: {
headers: base.components["responses"]["Moved"]["headers"];
content: {
"application/json": Resource;
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
        /** @description The identifier was too long, null or not a text, or it breaks a rule of the offering on format and uniqueness. A refusal because a fired usage policy of the consuming organization blocks changes to resources is a bare array. */
BackendIdRejected: base.components["responses"]["BackendIdRejected"];
        /** @description The date is less than 7 days ahead or not a date, or the resource was invoiced in the last 90 days. A refusal because the resource is prepaid, or because a fired usage policy of the consuming organization blocks changes to resources, is a bare array. */
EndDateRejected: base.components["responses"]["EndDateRejected"];
        /** @description The limits were left out, or have a key that is no component of the offering; then `limits` is a bare string that names those keys in order. A refusal because a fired usage policy of the consuming organization blocks changes to resources is a bare array. */
LimitsRejected: base.components["responses"]["LimitsRejected"];
        /** @description The order that will terminate the resource, a new one or the one that waited for the consumer. */
TerminateOrdered: base.components["responses"]["TerminateOrdered"];
        /** @description The state of the resource is neither OK nor Erred, and it is not Terminating with an order that waits for the consumer. */
ResourceStateConflict: base.components["responses"]["ResourceStateConflict"];
        /** @description The resource is not OK, or an order that changes its options is still open. */
OptionsConflict: base.components["responses"]["OptionsConflict"];
        /** @description The offering of the resource is `Unavailable`, or a query parameter has a value that its filter cannot read. */
        ResourceActionRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The order that will restore the resource. Schemas published until 8.0.8 have a resource here, which Waldur never sends. */
        RestoreOrdered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OrderUUID;
            };
        };
        /** @description The offering does not restore resources or takes no orders, or the project has ended; the offering is Unavailable, and nothing may be done with its resources; or a fired usage policy of the consuming organization blocks changes to resources. Each is a bare array. */
        RestoreRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The resource is not terminated. */
        ResourceNotTerminated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description A moment could not be read. */
        VersionHistoryFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no resource with this uuid, or no such page. */
        VersionHistoryNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The moment is missing or could not be read. */
        VersionTimestampInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no resource with this uuid, or no version of it is as old as the moment. */
        VersionNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The offering is Unavailable, so nothing may be done with its resources, or a fired usage policy of the consuming organization blocks changes to resources. A bare array. */
        SetStateOkRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The resource is OK already, or terminated. */
        ResourceNotRecoverable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The list is missing or empty, or an item of it is wrong: then there is one object per item, empty for a good one. An amount that would pass the limit that was set for a user stands under `non_field_errors`. Nothing is stored. */
        SetUserUsagesRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The identifier was too long or null, and the body names the field. A bare array says that the offering is Unavailable or that a fired usage policy of the consuming organization blocks changes to resources. */
        EffectiveIdRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The date is not a date, and the body names the field. A bare array says that only staff may change the end of a prepaid resource, that the offering is Unavailable, or that a fired usage policy of the consuming organization blocks changes to resources. */
        ResourceEndDateRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description A query parameter has a value that its filter cannot read. */
        UserRoleFilterInvalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The caller may not see who has a role on the resource. */
        UserRoleListForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description There is no resource with this uuid, the caller does not see it as a provider, or there is no such page. */
        UserRoleListNotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description The caller may not see who has a role on the resource. No body. */
        HeadForbidden: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description There is no such role or user, the end is in the past, or the user may not get the role: the organization is blocked or archived, the user is deactivated or the caller. A bare array says that the offering is Unavailable. */
        UserRoleCreateRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no such role or user, the end is in the past, the organization is blocked or archived, or the user is the caller. A bare array says that the offering is Unavailable. */
        UserRoleUpdateRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description There is no such role or user, the organization is blocked or archived, or the user is the caller. A bare array says that the offering is Unavailable. */
        UserRoleDeleteRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description A day is missing, in the past or in the wrong order, and the body names the field. A bare array says that the state of the resource does not allow it, that nothing of it is prepaid, that the offering is Unavailable, or that a fired usage policy of the consuming organization blocks changes to resources. */
        AdjustDatesRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The list is missing, or an address lacks its name or URL, and the body names the field. A bare array says that the offering is Unavailable. */
        EndpointsRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description Accounts at this offering are not made by its provider: the plugin option `service_provider_can_create_offering_user` is off. The body is a bare string of JSON. A query parameter that a filter of the resource list cannot read gives the usual object. */
        GlauthTreeNotEnabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": string | ValidationError;
            };
        };
        /** @description The list is missing, or an entry of it is wrong: then there is one object per entry, empty for a good one. A bare array says that the offering is Unavailable. */
        MembershipSyncRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The offering does not keep the statuses; this is told before the body is read. */
        MembershipSyncNotEnabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description There is nothing to synchronise for this resource; the words are not known. */
        SyncUserRolesConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
        /** @description It was asked for a moment ago; the words are not known. */
        SyncUserRolesTooSoon: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
            };
        };
    };
}
/** @description What one user of a resource used, as a share of a component usage. */
export type ComponentUserUsageCreateRequest = Omit<base.ComponentUserUsageCreateRequest, "date"> & {
/**
     * Format: date-time
     * @description Time that the usage is dated to. The share then goes to the record of that month, which is made with usage 0 where it is missing, and not to the record in the URL. Staff may send any date. Who has `RESOURCE.SET_USAGE` on the organization that provides the offering may send one in the current month, and one in an earlier month for a limit-based or prepaid component.
     */
date?: string;
};
/** @description The amount of one component in a usage report. */
export type ComponentUsageItemRequest = Omit<base.ComponentUsageItemRequest, "type"> & {
/** @description Key of the component within the offering, such as `cpu`. The component has to be billed by usage, by limit, or once in advance (prepaid); every other kind is refused. */
type: string;
};
/** @description A usage report for one resource. The resource is named by `resource` or by `plan_period`, and one of the two has to be there. */
export type ComponentUsageCreateRequest = {
    /** @description What was used, one entry per component; of two entries for the same component the last one counts. An empty list is accepted and changes nothing. */
    usages: ComponentUsageItemRequest[];
    /** @description Plan period to report for; its resource is the one reported on. One that ended before the current month is refused. When `resource` is sent too, the plan period wins, even if the two do not belong together. */
    plan_period?: Uuid;
    /** @description Resource to report on, which needs a plan and the state OK, Updating or Terminating. The usage goes to its current plan period, or to none when there is none. */
    resource?: Uuid;
    /**
     * Format: date-time
     * @description Time that the usage is dated to; it decides the billing period. The current time when left out. Staff may send any past date. Who has `RESOURCE.SET_USAGE` on the organization that provides the offering may send one in the current month, and one in an earlier month when every entry is of a limit-based or prepaid component.
     */
    date?: string;
} & ({
    /** @description The plan period to report for. */
    plan_period: Uuid;
} | {
    /** @description The resource to report on. */
    resource: Uuid;
});
/** @description A rule that watches what all resources in all projects of one organization use. It fires as soon as one of its component limits is passed, and then carries out its actions. */
export type CustomerComponentUsagePolicy = Omit<base.CustomerComponentUsagePolicy, "has_fired" | "fired_datetime"> & {
/** @description Whether the policy is fired. It goes on when a sum of usage is greater than its limit, and off with the next usage report, the next save of the policy or the first of a month that finds every sum within its limit. */
has_fired: boolean;
/**
     * Format: date-time
     * @description When the policy fired last, in UTC; null if it never fired. It stays when the policy is saved while it is fired, and when it goes back to normal; before 8.0.7 both change it. Read `has_fired` to know the present state.
     */
fired_datetime: string | null;
/** @description While the policy is fired, how many resources of the organization that the caller sees are downscaled, paused or closed to members, as far as the policy's actions do that and the offerings support it. Else 0. Since 8.0.7. */
    affected_resources_count: number;
};
/**
 * @description A field of an account that `field` can select.
 * @enum {string}
 */
export type OfferingUserFieldName = "created" | "customer_name" | "customer_uuid" | "has_compliance_checklist" | "has_consent" | "is_restricted" | "modified" | "offering" | "offering_name" | "offering_uuid" | "requires_reconsent" | "service_provider_comment" | "service_provider_comment_url" | "state" | "url" | "user" | "user_email" | "user_full_name" | "user_username" | "user_uuid" | "username" | "uuid" | "consent_data" | "is_profile_complete" | "missing_profile_attributes" | "user_active_isds" | "user_affiliations" | "user_birth_date" | "user_civil_number" | "user_country_of_residence" | "user_eduperson_assurance" | "user_first_name" | "user_gender" | "user_identity_source" | "user_job_title" | "user_last_name" | "user_nationalities" | "user_nationality" | "user_organization" | "user_organization_country" | "user_organization_registry_code" | "user_organization_type" | "user_personal_title" | "user_phone_number" | "user_place_of_birth";
/** @description The account that a user has at an offering, or is to get there. */
export type OfferingUser = base.OfferingUser & {
/** @description First name. */
    user_first_name?: string;
/** @description Last name. */
    user_last_name?: string;
/** @description Phone number. */
    user_phone_number?: string;
/** @description Home organization. */
    user_organization?: string;
/** @description Job title. */
    user_job_title?: string;
/** @description What the user is at the home organization, as an identity provider says: as a rule a list. */
    user_affiliations?: unknown;
/** @description Gender by ISO 5218, or null when it is not known. */
    user_gender?: GenderEnum | null;
/** @description Title in front of the name, such as `Dr`, or an empty string. */
    user_personal_title?: string;
/** @description Place of birth, or an empty string. */
    user_place_of_birth?: string;
/** @description Country of residence as an ISO 3166-1 alpha-2 code, or an empty string. */
    user_country_of_residence?: string;
/** @description First nationality as an ISO 3166-1 alpha-2 code, or an empty string. */
    user_nationality?: string;
/** @description All nationalities as ISO 3166-1 alpha-2 codes: as a rule a list. */
    user_nationalities?: unknown;
/** @description Country of the home organization as an ISO 3166-1 alpha-2 code, or an empty string. */
    user_organization_country?: string;
/** @description Kind of the home organization as a URN of SCHAC, or an empty string. */
    user_organization_type?: string;
/** @description Number of the home organization in the register of companies, or an empty string. */
    user_organization_registry_code?: string;
/** @description How sure the identity is, as URIs of the REFEDS assurance framework: as a rule a list. */
    user_eduperson_assurance?: unknown;
/** @description National identification number, or null. */
    user_civil_number?: string | null;
/**
     * Format: date
     * @description Day of birth, or null.
     */
    user_birth_date?: string | null;
/** @description Identity provider that the user comes from, or an empty string. */
    user_identity_source?: string;
/** @description Sources that vouch for the user, who is deactivated without any: as a rule a list. */
    user_active_isds?: unknown;
/** @description Uuid, version and date of the user's consent to the terms of service, or null without one. */
    consent_data?: {
        [key: string]: string;
    } | null;
/** @description Whether the user's profile has everything that the offering asks for. */
    is_profile_complete?: boolean;
/** @description Names of the attributes that the offering asks for and the profile does not have. */
    missing_profile_attributes?: string[];
};
/**
 * @description What an order does to a resource.
 * @enum {string}
 */
export type RequestTypes = "Create" | "Update" | "Terminate" | "Restore";
/**
 * @description A field of an order that `field` can select.
 * @enum {string}
 */
export type OrderFieldName = "activation_price" | "attachment" | "attributes" | "backend_id" | "callback_url" | "can_terminate" | "category_icon" | "category_title" | "category_uuid" | "completed_at" | "consumer_reviewed_at" | "consumer_reviewed_by" | "consumer_reviewed_by_full_name" | "consumer_reviewed_by_username" | "cost" | "created" | "created_by_civil_number" | "created_by_full_name" | "created_by_username" | "customer_name" | "customer_slug" | "customer_uuid" | "error_message" | "error_traceback" | "fixed_price" | "issue" | "limits" | "marketplace_resource_uuid" | "modified" | "new_cost_estimate" | "new_plan_name" | "new_plan_uuid" | "offering" | "offering_billable" | "offering_description" | "offering_image" | "offering_name" | "offering_plugin_options" | "offering_shared" | "offering_thumbnail" | "offering_type" | "offering_uuid" | "old_cost_estimate" | "old_plan_name" | "old_plan_uuid" | "output" | "plan" | "plan_description" | "plan_name" | "plan_unit" | "plan_uuid" | "project_description" | "project_name" | "project_slug" | "project_uuid" | "provider_name" | "provider_reviewed_at" | "provider_reviewed_by" | "provider_reviewed_by_full_name" | "provider_reviewed_by_username" | "provider_slug" | "provider_uuid" | "request_comment" | "resource_name" | "resource_type" | "resource_uuid" | "slug" | "start_date" | "state" | "termination_comment" | "type" | "url" | "uuid" | "order_subtype" | "consumer_message" | "consumer_message_attachment" | "consumer_rejection_comment" | "created_by_email" | "created_by_organization" | "created_by_organization_registry_code" | "provider_message" | "provider_message_attachment" | "provider_message_url" | "provider_rejection_comment" | "provider_description" | "error_updated_at" | "output_updated_at" | "auto_approved" | "auto_approved_by_rule_uuid" | "auto_approved_cost_limit_snapshot" | "consumer_message_updated_at" | "created_by_organization_address" | "created_by_organization_country" | "created_by_organization_vat_code" | "provider_message_updated_at";
/** @description Settings of an offering that are not secret. All keys are optional: one is there when the provider set it or the plugin gives it a value. Other keys than these may appear. */
export type MergedPluginOptions = Omit<base.MergedPluginOptions, "latest_date_for_resource_termination" | "required_team_role_for_provisioning" | "initial_primarygroup_number" | "initial_uidnumber" | "initial_usergroup_number"> & {
/** @description The last day on which a resource of the offering may end, as `2026-12-31`. */
latest_date_for_resource_termination?: string;
/** @description Name of a role that somebody in the project must have before it can order, or null when none is needed. */
required_team_role_for_provisioning?: string | null;
/** @description Whether terminated resources of the offering can be restored. Since 7.9.2. */
    can_restore_resource?: boolean;
/**
     * @description Whether orders may go on without the provider's approval; with `false` the provider approves every one, those of its own owners and of staff included. Since 7.9.2.
     * @default true
     */
    auto_approve_marketplace_script?: boolean;
/**
     * @description Whether the provider sees the buttons that act on an order. Since 7.9.5.
     * @default true
     */
    enable_display_of_order_actions_for_service_provider?: boolean;
/** @description Whether every order waits for a person, those from projects of the provider included. Since 7.9.6. */
    disable_autoapprove?: boolean;
/**
     * @description How many days before its end date a resource counts as about to end. Since 7.9.7.
     * @default 30
     */
    resource_expiration_threshold?: number;
/** @description Name of the attribute of which each value may occur in one resource of a project only. Since 7.9.7. */
    unique_resource_per_attribute?: string;
/**
     * @description Whether a SLURM policy with a period watches the usage of the offering's resources. Since 7.9.9.
     * @default false
     */
    slurm_periodic_policy_enabled?: boolean;
/** @description Names of actions that are not offered on resources. Since 8.0.2. */
    disabled_resource_actions?: string[];
/** @description Whether provider and consumer can exchange messages and files on an order that waits for approval. Since 8.0.3. */
    enable_provider_consumer_messaging?: boolean;
/** @description Whether a mail announces such messages. Since 8.0.3. */
    notify_about_provider_consumer_messages?: boolean;
/** @description Whether the offering cannot be deleted while a resource is not terminated. Since 8.0.3. */
    restrict_deletion_with_active_resources?: boolean;
/** @description Pattern from which names of resources are made, with variables such as `{project_slug}` and `{counter}`, or null. Since 8.0.5. */
    resource_name_pattern?: string | null;
/** @description Whether the account of a user who lost access is deleted without a person. Since 8.0.6. */
    offering_user_auto_deletion?: boolean;
/** @description Whether load balancers can be created in its resources. Since 8.0.7. */
    lbaas_enabled?: boolean;
/** @description Whether resources can be divided into projects of their own. Since 8.0.8. */
    enable_resource_projects?: boolean;
/** @description Whether such a project needs limits. Since 8.0.8. */
    resource_projects_limits_required?: boolean;
/** @description Whether a change to such a project makes an order. Since 8.0.8. */
    create_orders_on_resource_project_change?: boolean;
/** @description After how many minutes the usage is read from the backend again. Since 8.0.8. */
    usage_poll_interval_minutes?: number;
/** @description Whether projects of a resource become OK without the backend. Since 8.0.9. */
    auto_ok_resource_projects?: boolean;
/** @description Template from which slugs of resources are made. Since 8.0.9. */
    resource_slug_template?: string;
/** @description How long such a slug may be. Since 8.0.9. */
    resource_slug_max_length?: number;
/** @description Name in the backend of each role on a resource. Since 8.0.9. */
    resource_role_map?: {
        [key: string]: string;
    };
/** @description Name in the backend of each role on a resource's project. Since 8.0.9. */
    resource_project_role_map?: {
        [key: string]: string;
    };
/** @description Template for the names of groups of a role on a resource. Since 8.0.9. */
    resource_role_group_template?: string;
/** @description Template for the names of groups of a role on a resource's project. Since 8.0.9. */
    resource_project_role_group_template?: string;
/** @description Whether a resource shows its identifier in a prominent place only once it has an `effective_id`. Since 8.0.9. */
    require_effective_id_for_highlighted_display?: boolean;
/** @description Whether the page of a resource has a playground for models that it serves. Since 8.0.9. */
    expose_inference_playground?: boolean;
/** @description What is done to a resource that reaches its usage limit; null or empty for nothing. Since 8.1.2. */
    action_on_usage_limit?: ("pause" | "downscale" | "") | null;
/** @description Roles whose orders need no approval. Since 8.1.2. */
    auto_approve_for_roles?: string[];
/** @description Roles that may order from the offering; empty when any may. Since 8.1.2. */
    restricted_to_roles?: string[];
/**
     * @description Whether quotas of the backend or its placement service say what is charged. Since 8.1.2.
     * @enum {string}
     */
    billing_source?: "quota" | "placement";
/**
     * @description Whether user ids come from a pool or from an attribute of the user. Since 8.1.2.
     * @enum {string}
     */
    uid_source?: "pool" | "user_attribute";
/**
     * @description Whether group ids come from a pool or from an attribute of the user. Since 8.1.2.
     * @enum {string}
     */
    gid_source?: "pool" | "user_attribute";
/** @description Whether limits of a resource's projects are not checked (`none`), each on its own (`per_project`) or all together (`aggregate`); null or empty when it is not set. Since 8.1.2. */
    resource_projects_limit_policy?: ("none" | "per_project" | "aggregate" | "") | null;
/** @description Shell that accounts start with. Since 8.1.2. */
    login_shell?: string;
/** @description Whether resources that cannot be reached from the caller's network are hidden. Since 8.1.2. */
    conceal_subnet_restricted_resources?: boolean;
/** @description Whether resources end without the grace period of their project. Since 8.1.2. */
    disable_grace_period?: boolean;
/** @description Whether GLAuth gets the full names of users. Since 8.1.2. */
    emit_display_name?: boolean;
/** @description Whether GLAuth gets the usernames that users have in Waldur. Since 8.1.2. */
    emit_waldur_username?: boolean;
/** @description Whether the provider reports how far memberships are synchronized. Since 8.1.2. */
    enable_membership_sync_status?: boolean;
/** @description Whether users get POSIX accounts. Since 8.1.2. */
    enable_posix_account?: boolean;
/** @description Whether a resource can have networks of its own from which it can be reached. Since 8.1.2. */
    enable_resource_access_subnets?: boolean;
/** @description Whether a change of a resource's end date can be asked for. Since 8.1.2. */
    enable_resource_end_date_change_requests?: boolean;
/** @description Whether jobs have to use one of the qualities of service. Since 8.1.2. */
    enforce_qos?: boolean;
/** @description Whether people are warned that they cannot get in without their SSH key. Since 8.1.2. */
    show_ssh_key_loss_warning?: boolean;
};
/** @description An order for a resource: what is to be done, for whom, at what cost, who approved it and how far it is. Values that stand behind an empty relation are left out. */
export type OrderDetails = Omit<base.OrderDetails, "offering_plugin_options" | "type" | "old_cost_estimate"> & {
/** @description Settings of the offering that its plugin makes public, the same as `plugin_options` of the offering. */
offering_plugin_options?: MergedPluginOptions;
/**
     * @description What the order does to the resource.
     * @default Create
     */
type: RequestTypes;
/** @description Estimated cost of the resource before the change: the number 0 for an order that changes no limits, else a decimal string; `toNumber()` reads both. 7.9.0 and 7.9.1 send the cost of the resource, or null. */
old_cost_estimate: string | number | null;
/** @description What an order of type `Update` changes: `update_limits`, `update_options`, `renew`, or else `plan_switch`. Null for every other type. Since 7.9.2. */
    order_subtype?: string | null;
/** @description E-mail address of the user who placed the order, or null. Since 8.0.3. */
    created_by_email?: string | null;
/** @description Home organization of the user who placed the order, or null. Since 8.0.3. */
    created_by_organization?: string | null;
/** @description Number of that organization in the register of companies, or null. Since 8.0.3. */
    created_by_organization_registry_code?: string | null;
/** @description Message of the provider to the consumer, empty when there is none. Since 8.0.3. */
    provider_message?: string;
/** @description Link that the provider sent along with the message, empty when there is none. Since 8.0.3. */
    provider_message_url?: string;
/**
     * Format: uri
     * @description URL of the file that the provider sent along, null when there is none. Since 8.0.3.
     */
    provider_message_attachment?: string | null;
/** @description Message of the consumer to the provider, empty when there is none. Since 8.0.3. */
    consumer_message?: string;
/**
     * Format: uri
     * @description URL of the file that the consumer sent along, null when there is none. Since 8.0.3.
     */
    consumer_message_attachment?: string | null;
/** @description Why the provider refused the order, empty when it did not or gave no reason. Since 8.0.3. */
    provider_rejection_comment?: string;
/** @description Why the consumer refused the order, empty when it did not or gave no reason. Since 8.0.3. */
    consumer_rejection_comment?: string;
/** @description What the organization that provides the offering says about itself. Since 8.0.7. */
    provider_description?: string;
/**
     * Format: date-time
     * @description Time of the last change of `output`, in UTC, or null when there was none. Since 8.0.8.
     */
    output_updated_at?: string | null;
/**
     * Format: date-time
     * @description Time of the last change of `error_message`, in UTC, or null when there was none. Since 8.0.8.
     */
    error_updated_at?: string | null;
/** @description Whether a rule approved the order for its consumer, and no person. Since 8.0.9. */
    auto_approved?: boolean;
/** @description Uuid of that rule, or null. Since 8.0.9. */
    auto_approved_by_rule_uuid?: Uuid | null;
/**
     * Format: decimal
     * @description The cost up to which that rule approved orders at the time, as a decimal string, or null. Since 8.0.9.
     */
    auto_approved_cost_limit_snapshot?: string | null;
/** @description Country of the home organization of the user who placed the order, or null. Since 8.1.2. */
    created_by_organization_country?: string | null;
/** @description VAT number of that organization, or null. Since 8.1.2. */
    created_by_organization_vat_code?: string | null;
/** @description Postal address of that organization, or null. Since 8.1.2. */
    created_by_organization_address?: string | null;
/**
     * Format: date-time
     * @description Time of the last change of `provider_message`, in UTC, or null when there was none. Since 8.1.2.
     */
    provider_message_updated_at?: string | null;
/**
     * Format: date-time
     * @description Time of the last change of `consumer_message`, in UTC, or null when there was none. Since 8.1.2.
     */
    consumer_message_updated_at?: string | null;
};
/** @description A collection of installed software that an offering gives access to. */
export type NestedSoftwareCatalog = Omit<base.NestedSoftwareCatalog, "partition"> & {
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
        /** @description Architecture of its CPUs, empty when it is not known. Since 8.0.6. */
        cpu_arch?: string;
        /** @description Architecture of its GPUs, empty when it has none or it is not known. Since 8.0.6. */
        gpu_arch?: string;
    } | null;
};
/** @description A partition of the SLURM cluster behind an offering, with its settings. Null means that SLURM's own default applies. */
export type NestedPartition = base.NestedPartition & {
/** @description Architecture of its CPUs, empty when it is not known. Since 8.0.6. */
    cpu_arch?: string;
/** @description Architecture of its GPUs, empty when it has none or it is not known. Since 8.0.6. */
    gpu_arch?: string;
/** @description Qualities of service that jobs in the partition may ask for. Since 8.1.2. */
    qos_options?: PartitionQosOption[];
};
/**
 * @description Kind of a field in a form that a provider defined.
 * @enum {string}
 */
export type OptionFieldTypeEnum = "boolean" | "integer" | "money" | "string" | "text" | "html_text" | "select_string" | "select_string_multi" | "select_openstack_tenant" | "select_multiple_openstack_tenants" | "select_openstack_instance" | "select_multiple_openstack_instances" | "date" | "time" | "conditional_cascade" | "component_multiplier" | "single_datacenter_k8s_config" | "multi_datacenter_k8s_config" | "storage_folder_manager";
/** @description One field of a form that a provider defined. */
export type OptionField = Omit<base.OptionField, "type"> & {
/** @description What is entered: plain values (`boolean`, `integer`, `money`, `string`, `text`, `html_text`, `date`, `time`), one or several of `choices` (`select_string`, `select_string_multi`), OpenStack objects of the customer (`select_openstack_...`, `select_multiple_openstack_...`), selects that depend on each other (`conditional_cascade`), a number from which a limit is computed (`component_multiplier`), the layout of a Kubernetes cluster (`..._k8s_config`), or folders of a file system (`storage_folder_manager`). */
type: OptionFieldTypeEnum;
/** @description The sizes that a `..._k8s_config` starts with. Since 7.9.3. */
    default_configs?: K8sDefaultConfiguration;
/** @description How a `storage_folder_manager` turns folders into a limit and quotas. Since 7.9.9. */
    storage_folder_config?: StorageFolderConfig;
/** @description Rules that compare the value with that of another field. Since 8.0.0. */
    validators?: OptionValidator[];
};
/** @description A form that a provider defined: its fields and their order. An offering without such a form has an empty object here. */
export type OfferingOptions = Omit<base.OfferingOptions, "options"> & {
/** @description The fields of the form. Each key is the name under which the entered value is stored. */
options?: {
        [key: string]: OptionField;
    };
};
/** @description One thing that an offering consists of, is measured in and is charged by, such as CPU-hours. */
export type OfferingComponent = Omit<base.OfferingComponent, "limit_period"> & {
/** @description After which time a limit starts anew: each month, quarter or year, or never (`total`). Null when it is not set. */
limit_period: ("month" | "quarterly" | "annual" | "total") | null;
/** @description Step in months in which time can be paid in advance, or null. Since 8.0.7. */
    prepaid_duration_step?: number | null;
/** @description Shortest time of a renewal, in months, or null. Since 8.0.7. */
    min_renewal_duration?: number | null;
/** @description Longest time of a renewal, in months, or null. Since 8.0.7. */
    max_renewal_duration?: number | null;
/** @description Step in months in which a renewal can be chosen, or null. Since 8.0.7. */
    renewal_duration_step?: number | null;
/** @description Uuid of the offering that the component belongs to. Since 8.0.8. */
    offering_uuid?: Uuid;
};
/**
 * @description Whether an offering can be ordered: being prepared (`Draft`), on sale (`Active`), not on sale for now (`Paused`), taken off for good (`Archived`), or out of service (`Unavailable`). Only the last one touches resources that exist: every change to them is refused with 400.
 * @enum {string}
 */
export type OfferingState = "Draft" | "Active" | "Paused" | "Archived" | "Unavailable";
/** @description What a plan includes of one component, and for which price. */
export type NestedPlanComponent = Omit<base.NestedPlanComponent, "discount_threshold" | "discount_rate"> & {
/** @description What the discount is, for people, or null. Since 8.0.7. */
    discount_description?: string | null;
/** @description The discount, as an expression in Python with the variable `usage`; empty when there is none. Since 8.1.2. */
    discount_formula?: string;
/** @description Whose usage the formula looks at. Since 8.1.2. */
    discount_aggregation?: DiscountAggregationEnum;
};
/** @description A price list of an offering, as customers see it. */
export type BasePublicPlan = Omit<base.BasePublicPlan, "components"> & {
/** @description Amount and price of each component of the offering under this plan. */
components: NestedPlanComponent[];
};
/** @description An offering with everything that its public page shows: what it is, what it consists of, what it costs and how to use it. */
export type PublicOfferingDetails = Omit<base.PublicOfferingDetails, "software_catalogs" | "partitions" | "roles" | "options" | "resource_options" | "components" | "plugin_options" | "state" | "plans"> & {
/** @description Collections of installed software that users of the offering find there. */
software_catalogs: NestedSoftwareCatalog[];
/** @description Partitions of the SLURM cluster behind the offering. Empty for everything that is no cluster. */
partitions: NestedPartition[];
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
/** @description The price lists that a customer can choose from. */
plans: BasePublicPlan[];
/** @description Whether its components are charged by booked limits only (`limit_only`), by reported usage only (`usage_only`), or both ways (`mixed`). Since 7.9.2. */
    billing_type_classification?: string;
/** @description Tags that the provider put on the offering. Since 7.9.9. */
    tags?: NestedTag[];
/** @description Whether the caller may order from the offering. Since 8.0.0. */
    is_accessible?: boolean;
/** @description Address where its users get help, or an empty string. Since 8.0.7. */
    helpdesk_url?: string;
/** @description Address of its documentation, or an empty string. Since 8.0.7. */
    documentation_url?: string;
/** @description Types of the components that a customer can book limits of. Since 8.0.7. */
    effective_available_limits?: string[];
/** @description Uuid of the profile that the offering follows, or null. Since 8.0.8. */
    profile_uuid?: Uuid | null;
/** @description Name of the profile that the offering follows, or null. Since 8.0.8. */
    profile_name?: string | null;
/** @description URL of the group that the offering is part of, or null. Since 8.0.9. */
    offering_group?: string | null;
/** @description Uuid of the group that the offering is part of, or null. Since 8.0.9. */
    offering_group_uuid?: Uuid | null;
/** @description Title of the group that the offering is part of, or null. Since 8.0.9. */
    offering_group_title?: string | null;
/** @description Whether instances of the offering get a config drive unless the order says otherwise. Since 8.0.9. */
    config_drive_default?: boolean;
/** @description Networks from which its resources can be reached unless a resource has others. Since 8.1.2. */
    default_access_subnets?: AccessSubnet[];
/** @description Qualities of service of the SLURM cluster behind the offering. Since 8.1.2. */
    qos_profiles?: QosProfile[];
/** @description Whether proposals in a call may ask for the offering. Since 8.1.2. */
    open_for_proposals?: boolean;
};
/** @description What went wrong while an order was carried out. Both texts may be empty. */
export type OrderSetStateErredRequest = base.OrderSetStateErredRequest & {
/** @description For refusals by the consumer, with the same body. Has no effect here. Since 8.0.5. */
    consumer_rejection_comment?: string;
};
/**
 * @description A field that a list of resources can be ordered by; with `-` in front, descending.
 * @enum {string}
 */
export type ResourceOrdering = "-created" | "-end_date" | "-name" | "-project_name" | "-state" | "created" | "end_date" | "name" | "project_name" | "state" | "-backend_id" | "-customer_name" | "-offering_name" | "-plan_name" | "backend_id" | "customer_name" | "offering_name" | "plan_name";
/**
 * @description A field of a resource that `field` can select.
 * @enum {string}
 */
export type ResourceFieldName = "attributes" | "available_actions" | "backend_id" | "backend_metadata" | "can_terminate" | "category_icon" | "category_title" | "category_uuid" | "created" | "creation_order" | "current_usages" | "customer_name" | "customer_slug" | "customer_uuid" | "description" | "downscaled" | "effective_id" | "end_date" | "end_date_requested_by" | "endpoints" | "error_message" | "error_traceback" | "is_limit_based" | "is_usage_based" | "last_sync" | "limit_usage" | "limits" | "modified" | "name" | "offering" | "offering_billable" | "offering_description" | "offering_image" | "offering_name" | "offering_plugin_options" | "offering_shared" | "offering_slug" | "offering_thumbnail" | "offering_type" | "offering_uuid" | "options" | "order_in_progress" | "parent_name" | "parent_offering_name" | "parent_offering_slug" | "parent_offering_uuid" | "parent_uuid" | "paused" | "plan" | "plan_description" | "plan_name" | "plan_unit" | "plan_uuid" | "project" | "project_description" | "project_end_date" | "project_end_date_requested_by" | "project_name" | "project_slug" | "project_uuid" | "provider_name" | "provider_slug" | "provider_uuid" | "renewal_date" | "report" | "resource_type" | "resource_uuid" | "restrict_member_access" | "scope" | "service_settings_uuid" | "slug" | "state" | "url" | "user_requires_reconsent" | "username" | "uuid" | "offering_components" | "offering_state" | "offering_backend_id" | "project_effective_end_date" | "provider_description" | "project_is_in_grace_period" | "end_date_updated_at" | "has_api_keys" | "resource_effective_end_date" | "usage_limit_restriction";
/** @description A resource as the provider of its offering sees it: what was ordered, where it stands, whose it is and what it uses. Much of the offering, the plan, the project and the organization is repeated in it, so that a table needs no further requests. */
export type Resource = Omit<base.Resource, "offering_plugin_options" | "current_usages" | "order_in_progress" | "creation_order"> & {
/** @description Settings of the offering that its plugin makes public, the same as `plugin_options` of the offering. They tell, for example, whether its resources can be downscaled or paused. */
offering_plugin_options: MergedPluginOptions;
/** @description Amount of each component in the last usage report, by component type, in the component's unit: a number, and before 8.0.5 a decimal string; `toNumber()` reads both. Since 8.0.7 a component that a report does not name keeps its amount from the latest billing period, before that it disappears. */
current_usages: base.Resource["current_usages"];
/** @description First order for the resource that waits for approval or is executing, null when there is none. In lists, too; releases before 2025 left it out there. */
order_in_progress?: OrderDetails | null;
/** @description The order that created the resource, null when it came without one, for example by import. In lists, too; releases before 2025 left it out there. */
creation_order?: OrderDetails | null;
/** @description Whether the offering can be ordered. While it is `Unavailable`, actions on the resource are refused. Since 7.9.3. */
    offering_state: OfferingState;
/** @description What the offering of the resource consists of and is measured in. Since 7.9.3. */
    offering_components: OfferingComponent[];
/** @description Identifier of the offering in the provider's own system, empty when it has none. Since 8.0.0. */
    offering_backend_id?: string;
/**
     * Format: date
     * @description Last day of the project with its grace period, in ISO 8601, null when the project has no end. Since 8.0.7.
     */
    project_effective_end_date?: string | null;
/** @description What the organization that provides the offering says about itself. Since 8.0.7. */
    provider_description?: string;
/** @description Whether the end date of the project has passed, but not its grace period. Since 8.0.8. */
    project_is_in_grace_period?: boolean;
/**
     * Format: date-time
     * @description Time of the last change of `end_date`, in UTC, or null when there was none. Since 8.0.9.
     */
    end_date_updated_at?: string | null;
/**
     * Format: date
     * @description The earlier of its own end date and that of its project, with the grace period unless the offering turns that off, in ISO 8601. Null when neither ends. Since 8.1.2.
     */
    resource_effective_end_date?: string | null;
/** @description What was done to the resource because it reached its usage limit, empty when nothing was. Since 8.1.2. */
    usage_limit_restriction?: ("paused" | "downscaled") | string;
/** @description Whether there are API keys for the resource. Since 8.1.2. */
    has_api_keys?: boolean;
};
/**
 * @description A field of a public offering that `field` can select. `secret_options` and `service_attributes` are names that Waldur knows here, although no public offering has them.
 * @enum {string}
 */
export type PublicOfferingFieldName = "access_url" | "attributes" | "backend_id" | "backend_metadata" | "billable" | "category" | "category_title" | "category_uuid" | "citation_count" | "compliance_checklist" | "components" | "country" | "created" | "customer" | "customer_name" | "customer_uuid" | "datacite_doi" | "description" | "endpoints" | "files" | "full_description" | "getting_started" | "google_calendar_is_public" | "google_calendar_link" | "has_compliance_requirements" | "image" | "integration_guide" | "latitude" | "longitude" | "name" | "options" | "order_count" | "organization_groups" | "parent_description" | "parent_name" | "parent_uuid" | "partitions" | "paused_reason" | "plans" | "plugin_options" | "privacy_policy_link" | "project" | "project_name" | "project_uuid" | "promotion_campaigns" | "quotas" | "resource_options" | "scope" | "scope_error_message" | "scope_name" | "scope_state" | "scope_uuid" | "screenshots" | "secret_options" | "service_attributes" | "shared" | "slug" | "software_catalogs" | "state" | "thumbnail" | "total_cost" | "total_cost_estimated" | "total_customers" | "type" | "url" | "user_has_consent" | "uuid" | "vendor_details" | "billing_type_classification" | "tags" | "is_accessible" | "documentation_url" | "effective_available_limits" | "helpdesk_url" | "profile_name" | "profile_uuid" | "config_drive_default" | "offering_group" | "offering_group_title" | "offering_group_uuid" | "default_access_subnets" | "open_for_proposals" | "qos_profiles";
/**
 * @description A field of an offering, as its provider sees it, that `field` can select.
 * @enum {string}
 */
export type ProviderOfferingFieldName = "access_url" | "attributes" | "backend_id" | "backend_metadata" | "billable" | "category" | "category_title" | "category_uuid" | "citation_count" | "compliance_checklist" | "components" | "country" | "created" | "customer" | "customer_name" | "customer_uuid" | "datacite_doi" | "description" | "endpoints" | "files" | "full_description" | "getting_started" | "google_calendar_is_public" | "google_calendar_link" | "has_compliance_requirements" | "image" | "integration_guide" | "integration_status" | "latitude" | "longitude" | "name" | "options" | "order_count" | "organization_groups" | "parent_description" | "parent_name" | "parent_uuid" | "partitions" | "paused_reason" | "plans" | "plugin_options" | "privacy_policy_link" | "project" | "project_name" | "project_uuid" | "quotas" | "resource_options" | "roles" | "scope" | "scope_error_message" | "scope_name" | "scope_state" | "scope_uuid" | "screenshots" | "secret_options" | "service_attributes" | "shared" | "slug" | "software_catalogs" | "state" | "thumbnail" | "total_cost" | "total_cost_estimated" | "total_customers" | "type" | "url" | "uuid" | "vendor_details" | "billing_type_classification" | "tags" | "backend_id_rules";
/** @description A price list of an offering, as its provider sees it. */
export type BaseProviderPlan = Omit<base.BaseProviderPlan, "components"> & {
/** @description Amount and price of each component of the offering under this plan. */
components: NestedPlanComponent[];
};
/** @description An offering as its provider sees it, in any state: what its public page shows, and what is the provider's alone. */
export type ProviderOfferingDetails = Omit<base.ProviderOfferingDetails, "software_catalogs" | "partitions" | "options" | "resource_options" | "components" | "plugin_options" | "state" | "plans"> & {
/** @description Collections of installed software that users of the offering find there. */
software_catalogs: NestedSoftwareCatalog[];
/** @description Partitions of the SLURM cluster behind the offering. Empty for everything that is no cluster. */
partitions: NestedPartition[];
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
/** @description The price lists that a customer can choose from. */
plans: BaseProviderPlan[];
/** @description Whether its components are charged by booked limits only (`limit_only`), by reported usage only (`usage_only`), or both ways (`mixed`). Since 7.9.2. */
    billing_type_classification?: string;
/** @description Tags that the provider put on the offering. Since 7.9.9. */
    tags?: NestedTag[];
/** @description Rules for the `backend_id` of its resources: a format, and within what it has to be unique. Free-form. */
    backend_id_rules?: unknown;
};
/** @description A price list of an offering, with the address of the offering. */
export type ProviderPlanDetails = Omit<base.ProviderPlanDetails, "components"> & {
/** @description Amount and price of each component of the offering under this plan. */
components: NestedPlanComponent[];
};
/**
 * @description A field of an organization that `field` can select. Three come only when they are asked for.
 * @enum {string}
 */
export type CustomerFieldName = "abbreviation" | "access_subnets" | "accounting_start_date" | "address" | "agreement_number" | "archived" | "backend_id" | "bank_account" | "bank_name" | "billing_price_estimate" | "blocked" | "call_managing_organization_uuid" | "contact_details" | "country" | "country_name" | "created" | "customer_credit" | "customer_unallocated_credit" | "default_tax_percent" | "description" | "display_billing_info_in_projects" | "display_name" | "domain" | "email" | "grace_period_days" | "homepage" | "image" | "is_service_provider" | "latitude" | "longitude" | "max_service_accounts" | "name" | "native_name" | "notification_emails" | "organization_groups" | "payment_profiles" | "phone_number" | "postal" | "project_metadata_checklist" | "projects_count" | "registration_code" | "service_provider" | "service_provider_uuid" | "slug" | "sponsor_number" | "url" | "users_count" | "uuid" | "vat_code" | "user_affiliations" | "user_email_patterns" | "user_identity_sources";
/** @description An organization: it has projects, and may be a provider. */
export type Customer = Omit<base.Customer, "projects"> & {
/** @description Regular expressions for the e-mail addresses of users who may join, as a rule a list. Empty when any will do. */
    user_email_patterns?: unknown;
/** @description Affiliations such as `staff`, as a rule a list, one of which a user needs to join. Empty when any will do. */
    user_affiliations?: unknown;
/** @description Identity providers, as a rule a list, one of which a user has to come from to join. Empty when any will do. */
    user_identity_sources?: unknown;
};
/**
 * @description A field of a project that `field` can select.
 * @enum {string}
 */
export type ProjectFieldName = "backend_id" | "billing_price_estimate" | "created" | "customer" | "customer_abbreviation" | "customer_display_billing_info_in_projects" | "customer_name" | "customer_native_name" | "customer_slug" | "customer_uuid" | "description" | "end_date" | "end_date_requested_by" | "grace_period_days" | "image" | "is_industry" | "is_removed" | "kind" | "marketplace_resource_count" | "max_service_accounts" | "name" | "oecd_fos_2007_code" | "oecd_fos_2007_label" | "project_credit" | "resources_count" | "slug" | "staff_notes" | "start_date" | "termination_metadata" | "type" | "type_name" | "type_uuid" | "url" | "uuid" | "user_affiliations" | "user_email_patterns" | "user_identity_sources";
/** @description A project of an organization: resources belong to it. */
export type Project = base.Project & {
/** @description Regular expressions for the e-mail addresses of users who may join, as a rule a list. Empty when any will do. */
    user_email_patterns?: unknown;
/** @description Affiliations such as `staff`, as a rule a list, one of which a user needs to join. Empty when any will do. */
    user_affiliations?: unknown;
/** @description Identity providers, as a rule a list, one of which a user has to come from to join. Empty when any will do. */
    user_identity_sources?: unknown;
};
/**
 * @description A field of a user that `field` can select. `agree_with_policy` can be written only, so that nothing comes of it.
 * @enum {string}
 */
export type UserFieldName = "affiliations" | "agree_with_policy" | "agreement_date" | "birth_date" | "civil_number" | "date_joined" | "description" | "email" | "first_name" | "full_name" | "has_active_session" | "identity_provider_fields" | "identity_provider_label" | "identity_provider_management_url" | "identity_provider_name" | "identity_source" | "image" | "ip_address" | "is_active" | "is_staff" | "is_support" | "job_title" | "last_name" | "native_name" | "notifications_enabled" | "organization" | "permissions" | "phone_number" | "preferred_language" | "registration_method" | "requested_email" | "slug" | "token" | "token_expires_at" | "token_lifetime" | "url" | "username" | "uuid" | "active_isds" | "attribute_sources" | "country_of_residence" | "eduperson_assurance" | "gender" | "is_identity_manager" | "managed_isds" | "nationalities" | "nationality" | "organization_country" | "organization_registry_code" | "organization_type" | "personal_title" | "place_of_birth";
/** @description A user of Waldur, with the roles that the user holds. */
export type User = base.User & {
/** @description Gender by ISO 5218, or null when it is not known. */
    gender?: GenderEnum | null;
/** @description Title in front of the name, such as `Dr`, or an empty string. */
    personal_title?: string;
/** @description Place of birth, or an empty string. */
    place_of_birth?: string;
/** @description Country of residence as an ISO 3166-1 alpha-2 code, or an empty string. */
    country_of_residence?: string;
/** @description First nationality as an ISO 3166-1 alpha-2 code, or an empty string. */
    nationality?: string;
/** @description All nationalities as ISO 3166-1 alpha-2 codes: as a rule a list. */
    nationalities?: unknown;
/** @description Country of the home organization as an ISO 3166-1 alpha-2 code, or an empty string. */
    organization_country?: string;
/** @description Kind of the home organization as a URN of SCHAC, or an empty string. */
    organization_type?: string;
/** @description Number of the home organization in the register of companies, or an empty string. */
    organization_registry_code?: string;
/** @description How sure the identity is, as URIs of the REFEDS assurance framework: as a rule a list. */
    eduperson_assurance?: unknown;
/** @description Whether the user may manage identities that come from elsewhere. */
    is_identity_manager?: boolean;
/** @description Where each attribute comes from and when it was set, by its name. */
    attribute_sources?: unknown;
/** @description Sources of identities that the user may manage: as a rule a list. */
    managed_isds?: unknown;
/** @description Sources that vouch for the user, who is deactivated without any: as a rule a list. */
    active_isds?: unknown;
};
/** @description What several users of a resource used, as shares of a component usage. */
export type ComponentUserUsageBulkCreateRequest = {
    /** @description The shares, at least one. An item with a `date` goes to the record of that month, which is made with usage 0 where it is missing. */
    usages: ComponentUserUsageCreateRequest[];
};
/**
 * @description What a group of accounts stands for.
 * @enum {string}
 */
export type GlauthGroupKind = "project" | "resource_role" | "resource_project_role" | "personal";
/**
 * @description What a group of accounts belongs to.
 * @enum {string}
 */
export type GlauthScopeType = "resource" | "resource_project" | "project" | "user";
/** @description Accounts and groups of accounts of a resource, for the LDAP server GLAuth. */
export type GlauthTree = {
    /** @description The offering of the resource. */
    offering: {
        /** @description Uuid of the offering. */
        uuid: Uuid;
        /** @description Name of the offering. */
        name: string;
        /** @description Short name of the offering in addresses. */
        slug: string | null;
    };
    /** @description Groups of accounts, by number. */
    groups: GlauthGroup[];
    /** @description Accounts of people. */
    users: GlauthUser[];
    /** @description Accounts of programs. */
    robot_accounts: GlauthRobotAccount[];
};
/** @description A group of accounts. */
export type GlauthGroup = {
    /** @description Number of the group. */
    gid: number;
    /** @description Name of the group. */
    name: string;
    kind: GlauthGroupKind;
    /** @description What the group belongs to. */
    scope: {
        type: GlauthScopeType;
        /** @description Uuid of what the group belongs to. */
        uuid: Uuid;
        /** @description Name of what the group belongs to. */
        name: string | null;
        /** @description Short name in addresses. Absent where there is none. */
        slug?: string;
        /** @description Uuid of the resource of a resource project. Absent for others. */
        resource_uuid?: Uuid;
    };
    /** @description The role whose holders are in the group, as the offering names it. Null for other groups. */
    role: string | null;
    /** @description Usernames of the accounts in the group. */
    members: string[];
};
/** @description The account of a person at the offering. */
export type GlauthUser = {
    /** @description Name of the account. */
    username: string;
    /** @description Number of the account. Null as long as it has none. */
    uidnumber: number | null;
    /** @description Whether the account cannot log in. */
    disabled: boolean;
    /** @description Number of the account's own group. */
    personal_group: number | null;
    /** @description E-mail address of the user. */
    mail: string | null;
    /** @description First name of the user. */
    givenname: string | null;
    /** @description Last name of the user. */
    sn: string | null;
    /** @description Path of the shell. */
    login_shell: string | null;
    /** @description Path of the home directory. */
    home_dir: string | null;
    /** @description Public keys of the user. */
    ssh_keys: string[];
    /** @description The groups that the account is in. */
    memberships: {
        /** @description Number of the group. */
        gid: number;
        /** @description Name of the group. */
        group_name: string;
        kind: GlauthGroupKind;
        /** @description The role that brought the account into the group, or null. */
        role: string | null;
    }[];
};
/** @description The account of a program at the offering. */
export type GlauthRobotAccount = {
    /** @description Name of the account. */
    username: string;
    /** @description Number of the account. Null as long as it has none. */
    uidnumber: number | null;
    /** @description Number of the account's own group. */
    personal_group: number | null;
    /** @description Path of the shell. */
    login_shell: string | null;
    /** @description Path of the home directory. */
    home_dir: string | null;
    /** @description Public keys of the account. */
    ssh_keys: string[];
};
/**
 * @description Gender by ISO 5218, 0 for not known, 1 for male, 2 for female and 9 for not applicable.
 * @enum {integer}
 */
export type GenderEnum = 0 | 1 | 2 | 9;
/** @description What a provider adds to an order when approving it. */
export type OrderApproveByProviderRequest = {
    /** @description Attributes that the provider fills in. Free-form, its keys depend on the offering. */
    attributes?: unknown;
};
/** @description A quality of service that jobs in a partition may ask for. */
export type PartitionQosOption = {
    /** @description Uuid of the option. */
    uuid?: Uuid;
    /** @description Uuid of the profile in `qos_profiles` of the offering. */
    qos?: Uuid;
    /** @description Name of the quality of service in SLURM. */
    qos_name?: string;
    /** @description Whether jobs get it that ask for none. */
    is_default?: boolean;
};
/** @description Sizes that an order form for a Kubernetes cluster starts with. */
export type K8sDefaultConfiguration = {
    /** @description vCPUs of a controller node. */
    default_controller_vcpus?: number;
    /** @description RAM of a controller node, in GB. */
    default_controller_ram_gb?: number;
    /** @description System disk of a controller node, in GB. */
    default_controller_system_disk_gb?: number;
    /** @description Disk for etcd on a controller node, in GB. */
    default_controller_etcd_disk_gb?: number;
    /** @description vCPUs of a load balancer. */
    default_lb_vcpus?: number;
    /** @description RAM of a load balancer, in GB. */
    default_lb_ram_gb?: number;
    /** @description System disk of a load balancer, in GB. */
    default_lb_system_disk_gb?: number;
    /** @description Disk for the logs of a load balancer, in GB. */
    default_lb_logs_disk_gb?: number;
    /** @description Fewest vCPUs that a worker node may have. */
    minimal_worker_vcpus?: number;
    /** @description Least RAM that a worker node may have, in GB. */
    minimal_worker_ram_gb?: number;
    /** @description Data disk of a worker node, in GB. */
    default_worker_data_disk_gb?: number;
    /** @description Data disk of a storage node, in GB. */
    default_storage_data_disk_gb?: number;
    /** @description SAN disk of a storage node, in GB. */
    default_storage_san_disk_gb?: number;
    /** @description Versions of Kubernetes to choose from, joined by commas, such as `1.33.0,1.34.0`. */
    available_kubernetes_versions?: string;
};
/** @description A kind of data that a folder can be for. */
export type StorageDataType = {
    /** @description The value that is stored. */
    key: string;
    /** @description Name that people see. */
    label: string;
};
/**
 * @description Permission of a folder in octal digits: what owner, group and others may do; with a leading `2`, new files get the folder's group.
 * @enum {string}
 */
export type DefaultPermissionEnum = "2770" | "2775" | "2777" | "770" | "775" | "777";
/** @description How a form field of type `storage_folder_manager` turns the folders that are entered into a limit and quotas. */
export type StorageFolderConfig = {
    /** @description The `type` of the offering component whose limit the folders add up to. */
    component_type: string;
    /** @description Kinds of data that a folder can be for. */
    storage_data_types: StorageDataType[];
    /**
     * @description What the soft quota of a folder is multiplied with for its hard quota.
     * @default 1
     */
    default_hard_quota_multiplier?: number;
    /**
     * @description How many inodes the soft quota allows per unit of the component.
     * @default 7000
     */
    inode_soft_multiplier?: number;
    /**
     * @description How many inodes the hard quota allows per unit of the component.
     * @default 10000
     */
    inode_hard_multiplier?: number;
    /**
     * @description The permission that a new folder starts with.
     * @default 2770
     */
    default_permission?: DefaultPermissionEnum;
};
/**
 * @description How the value of a field compares with that of another one: greater (`gt`), greater or equal (`gte`), less (`lt`), less or equal (`lte`).
 * @enum {string}
 */
export type OptionValidatorTypeEnum = "gt" | "gte" | "lt" | "lte";
/** @description A rule that compares the value of a field with that of another field of the same form. */
export type OptionValidator = {
    /** @description How the value has to compare. */
    type: OptionValidatorTypeEnum;
    /** @description Key of the other field. */
    target_field: string;
};
/**
 * @description Whether the usage that a discount looks at is that of one resource or of the whole organization.
 * @enum {string}
 */
export type DiscountAggregationEnum = "resource" | "customer";
/** @description A tag that the provider put on an offering. */
export type NestedTag = {
    /** @description The tag's uuid. */
    uuid?: Uuid;
    /** @description The tag. */
    name?: string;
};
/** @description A network from which resources of an offering can be reached. */
export type AccessSubnet = {
    /** @description Uuid of the entry. */
    uuid?: Uuid;
    /** @description The network in CIDR notation, such as `192.0.2.0/24`. */
    inet?: string;
    /** @description What the network is, empty when nothing is written. */
    description?: string;
};
/** @description A quality of service of the SLURM cluster behind an offering, with its limits. Null means no limit of its own. */
export type QosProfile = {
    /** @description Uuid of the profile. */
    uuid?: Uuid;
    /** @description Name of the quality of service in SLURM. */
    name?: string;
    /** @description What it is for, empty when nothing is written. */
    description?: string;
    /** @description Most nodes that a job may get, or null. */
    max_nodes?: number | null;
    /** @description Fewest nodes that a job must ask for, or null. */
    min_nodes?: number | null;
    /** @description How long a job may run when it asks for no time, in minutes, or null. */
    default_time?: number | null;
    /** @description How long a job may run at most, in minutes, or null. */
    max_time?: number | null;
    /** @description How long a job may go on after it was preempted, in seconds, or null. */
    grace_time?: number | null;
    /** @description Rank when jobs compete, the higher the earlier, or null. */
    priority?: number | null;
    /** @description Most that all jobs together may use, such as `cpu=1000,gres/gpu=8`, or an empty string. */
    grp_tres?: string;
    /** @description Most that one job may use, in the same form. */
    max_tres_per_job?: string;
    /** @description Most that one job may use of each node, in the same form. */
    max_tres_per_node?: string;
    /** @description Most that one user may use, in the same form. */
    max_tres_per_user?: string;
    /** @description Least that a job must ask for, in the same form. */
    min_tres_per_job?: string;
    /** @description Flags of SLURM, such as `DenyOnLimit`. */
    flags?: unknown;
};
/** @description Why an order is refused. */
export type OrderErrorDetailsRequest = {
    /** @description Reason of the consumer, which the order then shows. */
    consumer_rejection_comment?: string;
    /** @description What went wrong, for the people who see the order. */
    error_message?: string;
    /** @description Technical details. */
    error_traceback?: string;
};
/** @description Why a provider refuses an order. */
export type OrderProviderRejectionRequest = {
    /** @description Reason of the provider, which the order then shows. */
    provider_rejection_comment?: string;
};
/** @description A body that Waldur takes and does not read. The published schema has the fields of a resource here. */
export type ResourceRequest = {
    [key: string]: unknown;
};
/** @description Who wrote a version. */
export type VersionUser = {
    /** @description Uuid of the user. */
    uuid: Uuid;
    /** @description Username of the user. */
    username: string;
    /** @description Full name of the user, or an empty string. */
    full_name: string;
};
/** @description What a record was at one moment, who changed it, and why. */
export type VersionHistory = {
    /** @description Number of the version, counted over everything that Waldur keeps versions of. */
    id: number;
    /**
     * Format: date-time
     * @description When the version was written, in UTC.
     */
    revision_date: string;
    /** @description Who made the change. Null for what Waldur did by itself. */
    revision_user: VersionUser | null;
    /** @description What was done, for people: `Initial version`, `Updated via REST API`, `Paused changed from False to True`. May be empty. */
    revision_comment: string;
    /** @description The columns of Waldur's table as they were: numbers of the database in place of uuids and URLs, decimals as strings. Which columns there are depends on the release. */
    serialized_data: {
        [key: string]: unknown;
    };
    /** @description The `timestamp` of the request, as it was sent. Only in the version of a moment, not in lists. */
    queried_at?: string;
};
/** @description The name of a resource at the provider behind its provider. */
export type ResourceEffectiveIDRequest = {
    /** @description Identifier in that provider's system, at most 255 characters. An empty text removes it. Must be sent: without it Waldur fails with a server error. */
    effective_id: string;
};
/** @description The day on which a resource is to end. */
export type ResourceEndDateRequest = {
    /**
     * Format: date
     * @description Last day of the resource, `YYYY-MM-DD`. From that day on Waldur makes an order that terminates it. Null removes the date; left out, the date stays as it is.
     */
    end_date?: string | null;
};
/**
 * @description What the list of roles of users can be ordered by.
 * @enum {string}
 */
export type UserRoleDetailsOEnum = "created" | "email" | "expiration_time" | "full_name" | "native_name" | "role" | "username";
/**
 * @description A field of a role that a user holds, which `field` can select.
 * @enum {string}
 */
export type UserRoleDetailsFieldEnum = "created" | "created_by_full_name" | "created_by_uuid" | "expiration_time" | "role_name" | "role_uuid" | "user_email" | "user_full_name" | "user_image" | "user_username" | "user_uuid" | "uuid";
/** @description A role that a user holds on the thing that was asked about. */
export type UserRoleDetails = {
    /** @description Uuid of the grant, not of the role or the user. */
    uuid: Uuid;
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
    /** @description Full name of the role, such as `RESOURCE.MANAGER`, under which the list of roles has its permissions. */
    role_name: string;
    /** @description Uuid of the role itself, the same for all who hold it. */
    role_uuid: Uuid;
    /** @description E-mail address of the user, empty when Waldur has none. */
    user_email: string;
    /** @description First and last name of the user, or an empty string. */
    user_full_name: string;
    /** @description Username of the user. */
    user_username: string;
    /** @description Uuid of the user. */
    user_uuid: Uuid;
    /**
     * Format: uri
     * @description URL of the picture of the user. Null without one, though the published schema has no null here.
     */
    user_image: string | null;
    /** @description Full name of who gave the role. Absent when Waldur does not know. */
    created_by_full_name?: string;
    /** @description Uuid of who gave the role. Absent when Waldur does not know. */
    created_by_uuid?: Uuid;
};
/** @description A role on a resource for a user. */
export type UserRoleCreateRequest = {
    /** @description Name or uuid of the role, such as `RESOURCE.MANAGER`. */
    role: string;
    /** @description Uuid of the user. */
    user: Uuid;
    /** @description When the role is to end, a date or a date and time, later than now. Null or left out, it does not end by itself. */
    expiration_time?: string | null;
};
/** @description When a role ends. */
export type UserRoleExpirationTime = {
    /**
     * Format: date-time
     * @description When the role ends, in UTC. Null when it does not end by itself.
     */
    expiration_time: string | null;
};
/** @description A role on a resource that a user holds, and its new end. */
export type UserRoleUpdateRequest = {
    /** @description Name or uuid of the role, such as `RESOURCE.MANAGER`. */
    role: string;
    /** @description Uuid of the user. */
    user: Uuid;
    /** @description When the role is to end, a date or a date and time, later than now. Null, it does not end by itself any more. */
    expiration_time?: string | null;
};
/** @description A role on a resource that a user is to lose. */
export type UserRoleDeleteRequest = {
    /** @description Name or uuid of the role, such as `RESOURCE.MANAGER`. */
    role: string;
    /** @description Uuid of the user. */
    user: Uuid;
    /** @description Not looked at; the role ends now. */
    expiration_time?: string | null;
};
/** @description When a prepaid resource begins and ends. */
export type AdjustResourceDatesRequest = {
    /**
     * Format: date
     * @description First day, `YYYY-MM-DD`, which the order that created the resource gets. Must be before `end_date`.
     */
    start_date: string;
    /**
     * Format: date
     * @description Last day of the resource, `YYYY-MM-DD`, today or later.
     */
    end_date: string;
    /** @description Why, for those who read the versions of the resource; at most 500 characters. */
    comment?: string;
};
/** @description An address at which a resource is reached. */
export type NestedEndpointRequest = {
    /** @description What is found at the address, 150 characters at most. */
    name: string;
    /** @description The address. Any scheme may be used, such as `https`, `ssh` or `s3`. */
    url: string;
};
/** @description The addresses at which a resource is reached. */
export type ResourceEndpointsRequest = {
    /** @description All addresses; those that are not in the list are removed. */
    endpoints: NestedEndpointRequest[];
};
/**
 * @description How far a role is synchronised: it is, it will be, the identity provider does not know the user, or it failed.
 * @enum {string}
 */
export type MembershipSyncState = "synced" | "pending" | "missing_in_idp" | "error";
/** @description How far one role of one user is synchronised. The user is named by uuid, by username, or by both. */
export type MembershipSyncStatusRequest = {
    /** @description Username of the user, looked at where `user_uuid` finds nobody. */
    username?: string;
    /** @description Uuid of the user. */
    user_uuid?: Uuid;
    /**
     * @description Whether the role is on the resource or on a project inside of it.
     * @enum {string}
     */
    scope_type: "resource" | "resource_project";
    /** @description Uuid of the project inside of the resource, where the role is on one. */
    resource_project_uuid?: Uuid;
    /** @description Name of the role, such as `RESOURCE.MANAGER`. */
    role_name: string;
    state: MembershipSyncState;
    /** @description What went wrong, for people. */
    message?: string;
};
/** @description How far the memberships of a resource are synchronised. */
export type MembershipSyncStatusesRequest = {
    /** @description All statuses; those reported before are forgotten. */
    statuses: MembershipSyncStatusRequest[];
};
/** @description What became of the statuses that were sent. */
export type MembershipSyncStatusesResult = {
    /** @description How many were stored. */
    stored: number;
    /** @description Usernames, or uuids where no username was sent, of entries whose user or resource project is unknown. */
    skipped: string[];
};
export const offeringUserFieldNameValues: readonly OfferingUserFieldName[] = ["created", "customer_name", "customer_uuid", "has_compliance_checklist", "has_consent", "is_restricted", "modified", "offering", "offering_name", "offering_uuid", "requires_reconsent", "service_provider_comment", "service_provider_comment_url", "state", "url", "user", "user_email", "user_full_name", "user_username", "user_uuid", "username", "uuid", "consent_data", "is_profile_complete", "missing_profile_attributes", "user_active_isds", "user_affiliations", "user_birth_date", "user_civil_number", "user_country_of_residence", "user_eduperson_assurance", "user_first_name", "user_gender", "user_identity_source", "user_job_title", "user_last_name", "user_nationalities", "user_nationality", "user_organization", "user_organization_country", "user_organization_registry_code", "user_organization_type", "user_personal_title", "user_phone_number", "user_place_of_birth"];
export const requestTypesValues: readonly RequestTypes[] = ["Create", "Update", "Terminate", "Restore"];
export const orderFieldNameValues: readonly OrderFieldName[] = ["activation_price", "attachment", "attributes", "backend_id", "callback_url", "can_terminate", "category_icon", "category_title", "category_uuid", "completed_at", "consumer_reviewed_at", "consumer_reviewed_by", "consumer_reviewed_by_full_name", "consumer_reviewed_by_username", "cost", "created", "created_by_civil_number", "created_by_full_name", "created_by_username", "customer_name", "customer_slug", "customer_uuid", "error_message", "error_traceback", "fixed_price", "issue", "limits", "marketplace_resource_uuid", "modified", "new_cost_estimate", "new_plan_name", "new_plan_uuid", "offering", "offering_billable", "offering_description", "offering_image", "offering_name", "offering_plugin_options", "offering_shared", "offering_thumbnail", "offering_type", "offering_uuid", "old_cost_estimate", "old_plan_name", "old_plan_uuid", "output", "plan", "plan_description", "plan_name", "plan_unit", "plan_uuid", "project_description", "project_name", "project_slug", "project_uuid", "provider_name", "provider_reviewed_at", "provider_reviewed_by", "provider_reviewed_by_full_name", "provider_reviewed_by_username", "provider_slug", "provider_uuid", "request_comment", "resource_name", "resource_type", "resource_uuid", "slug", "start_date", "state", "termination_comment", "type", "url", "uuid", "order_subtype", "consumer_message", "consumer_message_attachment", "consumer_rejection_comment", "created_by_email", "created_by_organization", "created_by_organization_registry_code", "provider_message", "provider_message_attachment", "provider_message_url", "provider_rejection_comment", "provider_description", "error_updated_at", "output_updated_at", "auto_approved", "auto_approved_by_rule_uuid", "auto_approved_cost_limit_snapshot", "consumer_message_updated_at", "created_by_organization_address", "created_by_organization_country", "created_by_organization_vat_code", "provider_message_updated_at"];
export const optionFieldTypeEnumValues: readonly OptionFieldTypeEnum[] = ["boolean", "integer", "money", "string", "text", "html_text", "select_string", "select_string_multi", "select_openstack_tenant", "select_multiple_openstack_tenants", "select_openstack_instance", "select_multiple_openstack_instances", "date", "time", "conditional_cascade", "component_multiplier", "single_datacenter_k8s_config", "multi_datacenter_k8s_config", "storage_folder_manager"];
export const offeringStateValues: readonly OfferingState[] = ["Draft", "Active", "Paused", "Archived", "Unavailable"];
export const resourceOrderingValues: readonly ResourceOrdering[] = ["-created", "-end_date", "-name", "-project_name", "-state", "created", "end_date", "name", "project_name", "state", "-backend_id", "-customer_name", "-offering_name", "-plan_name", "backend_id", "customer_name", "offering_name", "plan_name"];
export const resourceFieldNameValues: readonly ResourceFieldName[] = ["attributes", "available_actions", "backend_id", "backend_metadata", "can_terminate", "category_icon", "category_title", "category_uuid", "created", "creation_order", "current_usages", "customer_name", "customer_slug", "customer_uuid", "description", "downscaled", "effective_id", "end_date", "end_date_requested_by", "endpoints", "error_message", "error_traceback", "is_limit_based", "is_usage_based", "last_sync", "limit_usage", "limits", "modified", "name", "offering", "offering_billable", "offering_description", "offering_image", "offering_name", "offering_plugin_options", "offering_shared", "offering_slug", "offering_thumbnail", "offering_type", "offering_uuid", "options", "order_in_progress", "parent_name", "parent_offering_name", "parent_offering_slug", "parent_offering_uuid", "parent_uuid", "paused", "plan", "plan_description", "plan_name", "plan_unit", "plan_uuid", "project", "project_description", "project_end_date", "project_end_date_requested_by", "project_name", "project_slug", "project_uuid", "provider_name", "provider_slug", "provider_uuid", "renewal_date", "report", "resource_type", "resource_uuid", "restrict_member_access", "scope", "service_settings_uuid", "slug", "state", "url", "user_requires_reconsent", "username", "uuid", "offering_components", "offering_state", "offering_backend_id", "project_effective_end_date", "provider_description", "project_is_in_grace_period", "end_date_updated_at", "has_api_keys", "resource_effective_end_date", "usage_limit_restriction"];
export const publicOfferingFieldNameValues: readonly PublicOfferingFieldName[] = ["access_url", "attributes", "backend_id", "backend_metadata", "billable", "category", "category_title", "category_uuid", "citation_count", "compliance_checklist", "components", "country", "created", "customer", "customer_name", "customer_uuid", "datacite_doi", "description", "endpoints", "files", "full_description", "getting_started", "google_calendar_is_public", "google_calendar_link", "has_compliance_requirements", "image", "integration_guide", "latitude", "longitude", "name", "options", "order_count", "organization_groups", "parent_description", "parent_name", "parent_uuid", "partitions", "paused_reason", "plans", "plugin_options", "privacy_policy_link", "project", "project_name", "project_uuid", "promotion_campaigns", "quotas", "resource_options", "scope", "scope_error_message", "scope_name", "scope_state", "scope_uuid", "screenshots", "secret_options", "service_attributes", "shared", "slug", "software_catalogs", "state", "thumbnail", "total_cost", "total_cost_estimated", "total_customers", "type", "url", "user_has_consent", "uuid", "vendor_details", "billing_type_classification", "tags", "is_accessible", "documentation_url", "effective_available_limits", "helpdesk_url", "profile_name", "profile_uuid", "config_drive_default", "offering_group", "offering_group_title", "offering_group_uuid", "default_access_subnets", "open_for_proposals", "qos_profiles"];
export const providerOfferingFieldNameValues: readonly ProviderOfferingFieldName[] = ["access_url", "attributes", "backend_id", "backend_metadata", "billable", "category", "category_title", "category_uuid", "citation_count", "compliance_checklist", "components", "country", "created", "customer", "customer_name", "customer_uuid", "datacite_doi", "description", "endpoints", "files", "full_description", "getting_started", "google_calendar_is_public", "google_calendar_link", "has_compliance_requirements", "image", "integration_guide", "integration_status", "latitude", "longitude", "name", "options", "order_count", "organization_groups", "parent_description", "parent_name", "parent_uuid", "partitions", "paused_reason", "plans", "plugin_options", "privacy_policy_link", "project", "project_name", "project_uuid", "quotas", "resource_options", "roles", "scope", "scope_error_message", "scope_name", "scope_state", "scope_uuid", "screenshots", "secret_options", "service_attributes", "shared", "slug", "software_catalogs", "state", "thumbnail", "total_cost", "total_cost_estimated", "total_customers", "type", "url", "uuid", "vendor_details", "billing_type_classification", "tags", "backend_id_rules"];
export const customerFieldNameValues: readonly CustomerFieldName[] = ["abbreviation", "access_subnets", "accounting_start_date", "address", "agreement_number", "archived", "backend_id", "bank_account", "bank_name", "billing_price_estimate", "blocked", "call_managing_organization_uuid", "contact_details", "country", "country_name", "created", "customer_credit", "customer_unallocated_credit", "default_tax_percent", "description", "display_billing_info_in_projects", "display_name", "domain", "email", "grace_period_days", "homepage", "image", "is_service_provider", "latitude", "longitude", "max_service_accounts", "name", "native_name", "notification_emails", "organization_groups", "payment_profiles", "phone_number", "postal", "project_metadata_checklist", "projects_count", "registration_code", "service_provider", "service_provider_uuid", "slug", "sponsor_number", "url", "users_count", "uuid", "vat_code", "user_affiliations", "user_email_patterns", "user_identity_sources"];
export const projectFieldNameValues: readonly ProjectFieldName[] = ["backend_id", "billing_price_estimate", "created", "customer", "customer_abbreviation", "customer_display_billing_info_in_projects", "customer_name", "customer_native_name", "customer_slug", "customer_uuid", "description", "end_date", "end_date_requested_by", "grace_period_days", "image", "is_industry", "is_removed", "kind", "marketplace_resource_count", "max_service_accounts", "name", "oecd_fos_2007_code", "oecd_fos_2007_label", "project_credit", "resources_count", "slug", "staff_notes", "start_date", "termination_metadata", "type", "type_name", "type_uuid", "url", "uuid", "user_affiliations", "user_email_patterns", "user_identity_sources"];
export const userFieldNameValues: readonly UserFieldName[] = ["affiliations", "agree_with_policy", "agreement_date", "birth_date", "civil_number", "date_joined", "description", "email", "first_name", "full_name", "has_active_session", "identity_provider_fields", "identity_provider_label", "identity_provider_management_url", "identity_provider_name", "identity_source", "image", "ip_address", "is_active", "is_staff", "is_support", "job_title", "last_name", "native_name", "notifications_enabled", "organization", "permissions", "phone_number", "preferred_language", "registration_method", "requested_email", "slug", "token", "token_expires_at", "token_lifetime", "url", "username", "uuid", "active_isds", "attribute_sources", "country_of_residence", "eduperson_assurance", "gender", "is_identity_manager", "managed_isds", "nationalities", "nationality", "organization_country", "organization_registry_code", "organization_type", "personal_title", "place_of_birth"];
export const glauthGroupKindValues: readonly GlauthGroupKind[] = ["project", "resource_role", "resource_project_role", "personal"];
export const glauthScopeTypeValues: readonly GlauthScopeType[] = ["resource", "resource_project", "project", "user"];
export const genderEnumValues: readonly GenderEnum[] = [0, 1, 2, 9];
export const defaultPermissionEnumValues: readonly DefaultPermissionEnum[] = ["2770", "2775", "2777", "770", "775", "777"];
export const optionValidatorTypeEnumValues: readonly OptionValidatorTypeEnum[] = ["gt", "gte", "lt", "lte"];
export const discountAggregationEnumValues: readonly DiscountAggregationEnum[] = ["resource", "customer"];
export const userRoleDetailsOEnumValues: readonly UserRoleDetailsOEnum[] = ["created", "email", "expiration_time", "full_name", "native_name", "role", "username"];
export const userRoleDetailsFieldEnumValues: readonly UserRoleDetailsFieldEnum[] = ["created", "created_by_full_name", "created_by_uuid", "expiration_time", "role_name", "role_uuid", "user_email", "user_full_name", "user_image", "user_username", "user_uuid", "uuid"];
export const membershipSyncStateValues: readonly MembershipSyncState[] = ["synced", "pending", "missing_in_idp", "error"];
