// Made by `npm run generate` from openapi/. Do not edit.

import type * as base from "../../types.js";
import type { ErrorDetail, LinkHeader, OfferingComponent, OrderState, OrderUUID, Permission, PermissionProject, ResourceOffering, Uuid, ValidationError } from "../../types.js";

export * from "../../types.js";

export interface paths extends Omit<base.paths, "/api/marketplace-orders/" | "/api/marketplace-orders/{uuid}/" | "/api/marketplace-orders/{uuid}/offering/" | "/api/marketplace-orders/{uuid}/reject_by_consumer/" | "/api/marketplace-provider-resources/" | "/api/marketplace-provider-resources/{uuid}/" | "/api/marketplace-provider-resources/{uuid}/details/" | "/api/marketplace-provider-resources/{uuid}/move_resource/" | "/api/marketplace-provider-resources/{uuid}/offering/" | "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/" | "/api/marketplace-provider-resources/{uuid}/unlink/" | "/api/marketplace-resources/" | "/api/marketplace-resources/{uuid}/" | "/api/marketplace-resources/{uuid}/details/" | "/api/marketplace-resources/{uuid}/move_resource/" | "/api/marketplace-resources/{uuid}/offering/" | "/api/marketplace-resources/{uuid}/unlink/" | "/api/marketplace-public-offerings/" | "/api/marketplace-public-offerings/{uuid}/" | "/api/marketplace-provider-offerings/" | "/api/marketplace-provider-offerings/{uuid}/" | "/api/marketplace-categories/" | "/api/customers/" | "/api/customers/{uuid}/" | "/api/projects/" | "/api/projects/{uuid}/"> {
    "/api/marketplace-orders/": {
get: operations["marketplace_orders_list"];
head: operations["marketplace_orders_count"];
};
    "/api/marketplace-orders/{uuid}/": {
delete: operations["marketplace_orders_destroy"];
get: operations["marketplace_orders_retrieve"];
};
    "/api/marketplace-orders/{uuid}/offering/": {
get: operations["marketplace_orders_offering_retrieve"];
};
    "/api/marketplace-orders/{uuid}/reject_by_consumer/": {
post: operations["marketplace_orders_reject_by_consumer"];
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
    "/api/marketplace-provider-resources/{uuid}/unlink/": {
post: operations["marketplace_provider_resources_unlink"];
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
    "/api/marketplace-resources/{uuid}/unlink/": {
post: operations["marketplace_resources_unlink"];
};
    "/api/marketplace-public-offerings/": {
get: operations["marketplace_public_offerings_list"];
head: operations["marketplace_public_offerings_count"];
};
    "/api/marketplace-public-offerings/{uuid}/": {
get: operations["marketplace_public_offerings_retrieve"];
};
    "/api/marketplace-provider-offerings/": {
get: operations["marketplace_provider_offerings_list"];
head: operations["marketplace_provider_offerings_count"];
};
    "/api/marketplace-provider-offerings/{uuid}/": {
get: operations["marketplace_provider_offerings_retrieve"];
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
    "/api/projects/": {
head: operations["projects_count"];
get: operations["projects_list"];
};
    "/api/projects/{uuid}/": {
get: operations["projects_retrieve"];
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
}
export interface operations extends Omit<base.operations, "marketplace_orders_list" | "marketplace_orders_count" | "marketplace_orders_retrieve" | "marketplace_orders_offering_retrieve" | "marketplace_orders_reject_by_consumer" | "marketplace_provider_resources_list" | "marketplace_provider_resources_count" | "marketplace_provider_resources_retrieve" | "marketplace_provider_resources_details_retrieve" | "marketplace_provider_resources_move_resource" | "marketplace_provider_resources_offering_retrieve" | "marketplace_provider_resources_refresh_last_sync" | "marketplace_provider_resources_unlink" | "marketplace_resources_list" | "marketplace_resources_count" | "marketplace_resources_retrieve" | "marketplace_resources_details_retrieve" | "marketplace_resources_move_resource" | "marketplace_resources_offering_retrieve" | "marketplace_resources_unlink" | "marketplace_public_offerings_list" | "marketplace_public_offerings_count" | "marketplace_public_offerings_retrieve" | "marketplace_provider_offerings_list" | "marketplace_provider_offerings_count" | "marketplace_provider_offerings_retrieve" | "marketplace_categories_list" | "marketplace_categories_count" | "customers_list" | "customers_count" | "customers_retrieve" | "projects_list" | "projects_retrieve"> {
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
    marketplace_provider_resources_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_provider_resources_list"]["parameters"]["query"]>, "field"> & {
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
query?: NonNullable<base.operations["marketplace_provider_resources_count"]["parameters"]["query"]> & {
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
parameters: base.operations["marketplace_provider_resources_offering_retrieve"]["parameters"];
requestBody?: never;
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
    marketplace_provider_resources_unlink: {
parameters: base.operations["marketplace_provider_resources_unlink"]["parameters"];
requestBody?: never;
responses: Omit<base.operations["marketplace_provider_resources_unlink"]["responses"], "400"> & {
400: components["responses"]["ResourceActionRejected"];
};
};
    marketplace_resources_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_resources_list"]["parameters"]["query"]>, "field"> & {
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
query?: NonNullable<base.operations["marketplace_resources_count"]["parameters"]["query"]> & {
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
parameters: base.operations["marketplace_resources_offering_retrieve"]["parameters"];
requestBody?: never;
responses: {
400: components["responses"]["ResourceFilterInvalid"];
401: components["responses"]["Unauthorized"];
404: components["responses"]["ResourceNotFound"];
200: components["responses"]["ResourceOffering"];
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
    marketplace_public_offerings_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_public_offerings_list"]["parameters"]["query"]>, "state" | "field"> & {
/**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
state?: OfferingState[];
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
query?: Omit<NonNullable<base.operations["marketplace_public_offerings_count"]["parameters"]["query"]>, "state"> & {
/**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
state?: OfferingState[];
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
    marketplace_provider_offerings_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["marketplace_provider_offerings_list"]["parameters"]["query"]>, "state" | "field"> & {
/**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
state?: OfferingState[];
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
query?: Omit<NonNullable<base.operations["marketplace_provider_offerings_count"]["parameters"]["query"]>, "state"> & {
/**
                 * @description State of the offering; repeat the parameter for several, any of which may match. An unknown state is answered with 400.
                 * @example [
                 *       "Active",
                 *       "Paused"
                 *     ]
                 */
state?: OfferingState[];
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
                 *       "2",
                 *       "3"
                 *     ]
                 */
customers_offerings_state?: ("1" | "2" | "3" | "4" | "5")[];
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
                 *       "2",
                 *       "3"
                 *     ]
                 */
customers_offerings_state?: ("1" | "2" | "3" | "4" | "5")[];
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
    projects_list: {
requestBody?: never;
parameters: {
header?: never;
path?: never;
cookie?: never;
query?: Omit<NonNullable<base.operations["projects_list"]["parameters"]["query"]>, "field"> & {
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
}
export interface components {
    schemas: Omit<base.components["schemas"], "RequestTypes" | "OrderFieldName" | "MergedPluginOptions" | "OrderDetails" | "OptionFieldTypeEnum" | "OptionField" | "OfferingOptions" | "OfferingState" | "PublicOfferingDetails" | "ResourceFieldName" | "Resource" | "PublicOfferingFieldName" | "ProviderOfferingFieldName" | "ProviderOfferingDetails" | "CustomerFieldName" | "PermissionProject" | "Customer" | "ProjectFieldName" | "Project"> & {
        RequestTypes: RequestTypes;
        OrderFieldName: OrderFieldName;
        MergedPluginOptions: MergedPluginOptions;
        OrderDetails: OrderDetails;
        OptionFieldTypeEnum: OptionFieldTypeEnum;
        OptionField: OptionField;
        OfferingOptions: OfferingOptions;
        OfferingState: OfferingState;
        PublicOfferingDetails: PublicOfferingDetails;
        ResourceFieldName: ResourceFieldName;
        Resource: Resource;
        PublicOfferingFieldName: PublicOfferingFieldName;
        ProviderOfferingFieldName: ProviderOfferingFieldName;
        ProviderOfferingDetails: ProviderOfferingDetails;
        CustomerFieldName: CustomerFieldName;
        Customer: Customer;
        ProjectFieldName: ProjectFieldName;
        Project: Project;
        K8sDefaultConfiguration: K8sDefaultConfiguration;
        StorageDataType: StorageDataType;
        DefaultPermissionEnum: DefaultPermissionEnum;
        StorageFolderConfig: StorageFolderConfig;
        NestedTag: NestedTag;
        OrderErrorDetailsRequest: OrderErrorDetailsRequest;
        ResourceRequest: ResourceRequest;
        VersionUser: VersionUser;
        VersionHistory: VersionHistory;
    };
    responses: Omit<base.components["responses"], "ResourceRecord" | "Moved" | "ResourceOffering"> & {
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
    };
}
/**
 * @description What an order does to a resource.
 * @enum {string}
 */
export type RequestTypes = "Create" | "Update" | "Terminate" | "Restore";
/**
 * @description A field of an order that `field` can select.
 * @enum {string}
 */
export type OrderFieldName = "activation_price" | "attachment" | "attributes" | "backend_id" | "callback_url" | "can_terminate" | "category_icon" | "category_title" | "category_uuid" | "completed_at" | "consumer_reviewed_at" | "consumer_reviewed_by" | "consumer_reviewed_by_full_name" | "consumer_reviewed_by_username" | "cost" | "created" | "created_by_civil_number" | "created_by_full_name" | "created_by_username" | "customer_name" | "customer_slug" | "customer_uuid" | "error_message" | "error_traceback" | "fixed_price" | "issue" | "limits" | "marketplace_resource_uuid" | "modified" | "new_cost_estimate" | "new_plan_name" | "new_plan_uuid" | "offering" | "offering_billable" | "offering_description" | "offering_image" | "offering_name" | "offering_plugin_options" | "offering_shared" | "offering_thumbnail" | "offering_type" | "offering_uuid" | "old_cost_estimate" | "old_plan_name" | "old_plan_uuid" | "output" | "plan" | "plan_description" | "plan_name" | "plan_unit" | "plan_uuid" | "project_description" | "project_name" | "project_slug" | "project_uuid" | "provider_name" | "provider_reviewed_at" | "provider_reviewed_by" | "provider_reviewed_by_full_name" | "provider_reviewed_by_username" | "provider_slug" | "provider_uuid" | "request_comment" | "resource_name" | "resource_type" | "resource_uuid" | "slug" | "start_date" | "state" | "termination_comment" | "type" | "url" | "uuid" | "order_subtype";
/** @description Settings of an offering that are not secret. All keys are optional: one is there when the provider set it or the plugin gives it a value. Other keys than these may appear. */
export type MergedPluginOptions = base.MergedPluginOptions & {
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
};
/** @description A form that a provider defined: its fields and their order. An offering without such a form has an empty object here. */
export type OfferingOptions = Omit<base.OfferingOptions, "options"> & {
/** @description The fields of the form. Each key is the name under which the entered value is stored. */
options?: {
        [key: string]: OptionField;
    };
};
/**
 * @description Whether an offering can be ordered: being prepared (`Draft`), on sale (`Active`), not on sale for now (`Paused`), taken off for good (`Archived`), or out of service (`Unavailable`). Only the last one touches resources that exist: every change to them is refused with 400.
 * @enum {string}
 */
export type OfferingState = "Draft" | "Active" | "Paused" | "Archived" | "Unavailable";
/** @description An offering with everything that its public page shows: what it is, what it consists of, what it costs and how to use it. */
export type PublicOfferingDetails = Omit<base.PublicOfferingDetails, "options" | "resource_options" | "plugin_options" | "state"> & {
/** @description What a customer is asked when ordering. The answers become the `attributes` of the resource. */
options: OfferingOptions;
/** @description What can be set on a resource after it was ordered, with `update_options`. The values are in the `options` of the resource. Without a definition here, `update_options` is refused. */
resource_options: OfferingOptions;
/** @description Settings of the offering that are not secret. Which keys there are depends on its `type`. */
plugin_options: MergedPluginOptions;
/** @description Whether the offering can be ordered: `Active` ones can, `Paused` ones cannot for now, `Draft` and `Archived` ones are out of the catalog. This operation answers for all of them. */
state: OfferingState;
/** @description Whether its components are charged by booked limits only (`limit_only`), by reported usage only (`usage_only`), or both ways (`mixed`). Since 7.9.2. */
    billing_type_classification?: string;
/** @description Tags that the provider put on the offering. Since 7.9.9. */
    tags?: NestedTag[];
};
/**
 * @description A field of a resource that `field` can select.
 * @enum {string}
 */
export type ResourceFieldName = "attributes" | "available_actions" | "backend_id" | "backend_metadata" | "can_terminate" | "category_icon" | "category_title" | "category_uuid" | "created" | "creation_order" | "current_usages" | "customer_name" | "customer_slug" | "customer_uuid" | "description" | "downscaled" | "effective_id" | "end_date" | "end_date_requested_by" | "endpoints" | "error_message" | "error_traceback" | "is_limit_based" | "is_usage_based" | "last_sync" | "limit_usage" | "limits" | "modified" | "name" | "offering" | "offering_billable" | "offering_description" | "offering_image" | "offering_name" | "offering_plugin_options" | "offering_shared" | "offering_slug" | "offering_thumbnail" | "offering_type" | "offering_uuid" | "options" | "order_in_progress" | "parent_name" | "parent_offering_name" | "parent_offering_slug" | "parent_offering_uuid" | "parent_uuid" | "paused" | "plan" | "plan_description" | "plan_name" | "plan_unit" | "plan_uuid" | "project" | "project_description" | "project_end_date" | "project_end_date_requested_by" | "project_name" | "project_slug" | "project_uuid" | "provider_name" | "provider_slug" | "provider_uuid" | "renewal_date" | "report" | "resource_type" | "resource_uuid" | "restrict_member_access" | "scope" | "service_settings_uuid" | "slug" | "state" | "url" | "user_requires_reconsent" | "username" | "uuid" | "offering_components" | "offering_state";
/** @description A resource as the provider of its offering sees it: what was ordered, where it stands, whose it is and what it uses. Much of the offering, the plan, the project and the organization is repeated in it, so that a table needs no further requests. */
export type Resource = Omit<base.Resource, "offering_plugin_options" | "order_in_progress" | "creation_order"> & {
/** @description Settings of the offering that its plugin makes public, the same as `plugin_options` of the offering. They tell, for example, whether its resources can be downscaled or paused. */
offering_plugin_options: MergedPluginOptions;
/** @description First order for the resource that waits for approval or is executing, null when there is none. In lists, too; releases before 2025 left it out there. */
order_in_progress?: OrderDetails | null;
/** @description The order that created the resource, null when it came without one, for example by import. In lists, too; releases before 2025 left it out there. */
creation_order?: OrderDetails | null;
/** @description Whether the offering can be ordered. While it is `Unavailable`, actions on the resource are refused. Since 7.9.3. */
    offering_state?: OfferingState;
/** @description What the offering of the resource consists of and is measured in. Since 7.9.3. */
    offering_components?: OfferingComponent[];
};
/**
 * @description A field of a public offering that `field` can select. `secret_options` and `service_attributes` are names that Waldur knows here, although no public offering has them.
 * @enum {string}
 */
export type PublicOfferingFieldName = "access_url" | "attributes" | "backend_id" | "backend_metadata" | "billable" | "category" | "category_title" | "category_uuid" | "citation_count" | "compliance_checklist" | "components" | "country" | "created" | "customer" | "customer_name" | "customer_uuid" | "datacite_doi" | "description" | "endpoints" | "files" | "full_description" | "getting_started" | "google_calendar_is_public" | "google_calendar_link" | "has_compliance_requirements" | "image" | "integration_guide" | "latitude" | "longitude" | "name" | "options" | "order_count" | "organization_groups" | "parent_description" | "parent_name" | "parent_uuid" | "partitions" | "paused_reason" | "plans" | "plugin_options" | "privacy_policy_link" | "project" | "project_name" | "project_uuid" | "promotion_campaigns" | "quotas" | "resource_options" | "roles" | "scope" | "scope_error_message" | "scope_name" | "scope_state" | "scope_uuid" | "screenshots" | "secret_options" | "service_attributes" | "shared" | "slug" | "software_catalogs" | "state" | "thumbnail" | "total_cost" | "total_cost_estimated" | "total_customers" | "type" | "url" | "user_has_consent" | "uuid" | "vendor_details" | "billing_type_classification" | "tags";
/**
 * @description A field of an offering, as its provider sees it, that `field` can select.
 * @enum {string}
 */
export type ProviderOfferingFieldName = "access_url" | "attributes" | "backend_id" | "backend_metadata" | "billable" | "category" | "category_title" | "category_uuid" | "citation_count" | "compliance_checklist" | "components" | "country" | "created" | "customer" | "customer_name" | "customer_uuid" | "datacite_doi" | "description" | "endpoints" | "files" | "full_description" | "getting_started" | "google_calendar_is_public" | "google_calendar_link" | "has_compliance_requirements" | "image" | "integration_guide" | "integration_status" | "latitude" | "longitude" | "name" | "options" | "order_count" | "organization_groups" | "parent_description" | "parent_name" | "parent_uuid" | "partitions" | "paused_reason" | "plans" | "plugin_options" | "privacy_policy_link" | "project" | "project_name" | "project_uuid" | "quotas" | "resource_options" | "roles" | "scope" | "scope_error_message" | "scope_name" | "scope_state" | "scope_uuid" | "screenshots" | "secret_options" | "service_attributes" | "shared" | "slug" | "software_catalogs" | "state" | "thumbnail" | "total_cost" | "total_cost_estimated" | "total_customers" | "type" | "url" | "uuid" | "vendor_details" | "billing_type_classification" | "tags";
/** @description An offering as its provider sees it, in any state: what its public page shows, and what is the provider's alone. */
export type ProviderOfferingDetails = Omit<base.ProviderOfferingDetails, "options" | "resource_options" | "plugin_options" | "state"> & {
/** @description What a customer is asked when ordering. The answers become the `attributes` of the resource. */
options: OfferingOptions;
/** @description What can be set on a resource after it was ordered, with `update_options`. The values are in the `options` of the resource. Without a definition here, `update_options` is refused. */
resource_options: OfferingOptions;
/** @description Settings of the offering that are not secret. Which keys there are depends on its `type`. */
plugin_options: MergedPluginOptions;
/** @description Whether the offering can be ordered: `Active` ones can, `Paused` ones cannot for now, `Draft` and `Archived` ones are out of the catalog. This operation answers for all of them. */
state: OfferingState;
/** @description Whether its components are charged by booked limits only (`limit_only`), by reported usage only (`usage_only`), or both ways (`mixed`). Since 7.9.2. */
    billing_type_classification?: string;
/** @description Tags that the provider put on the offering. Since 7.9.9. */
    tags?: NestedTag[];
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
/** @description A tag that the provider put on an offering. */
export type NestedTag = {
    /** @description The tag's uuid. */
    uuid?: Uuid;
    /** @description The tag. */
    name?: string;
};
/** @description Why an order is refused. */
export type OrderErrorDetailsRequest = {
    /** @description What went wrong, for the people who see the order. */
    error_message?: string;
    /** @description Technical details. */
    error_traceback?: string;
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
export const requestTypesValues: readonly RequestTypes[] = ["Create", "Update", "Terminate", "Restore"];
export const orderFieldNameValues: readonly OrderFieldName[] = ["activation_price", "attachment", "attributes", "backend_id", "callback_url", "can_terminate", "category_icon", "category_title", "category_uuid", "completed_at", "consumer_reviewed_at", "consumer_reviewed_by", "consumer_reviewed_by_full_name", "consumer_reviewed_by_username", "cost", "created", "created_by_civil_number", "created_by_full_name", "created_by_username", "customer_name", "customer_slug", "customer_uuid", "error_message", "error_traceback", "fixed_price", "issue", "limits", "marketplace_resource_uuid", "modified", "new_cost_estimate", "new_plan_name", "new_plan_uuid", "offering", "offering_billable", "offering_description", "offering_image", "offering_name", "offering_plugin_options", "offering_shared", "offering_thumbnail", "offering_type", "offering_uuid", "old_cost_estimate", "old_plan_name", "old_plan_uuid", "output", "plan", "plan_description", "plan_name", "plan_unit", "plan_uuid", "project_description", "project_name", "project_slug", "project_uuid", "provider_name", "provider_reviewed_at", "provider_reviewed_by", "provider_reviewed_by_full_name", "provider_reviewed_by_username", "provider_slug", "provider_uuid", "request_comment", "resource_name", "resource_type", "resource_uuid", "slug", "start_date", "state", "termination_comment", "type", "url", "uuid", "order_subtype"];
export const optionFieldTypeEnumValues: readonly OptionFieldTypeEnum[] = ["boolean", "integer", "money", "string", "text", "html_text", "select_string", "select_string_multi", "select_openstack_tenant", "select_multiple_openstack_tenants", "select_openstack_instance", "select_multiple_openstack_instances", "date", "time", "conditional_cascade", "component_multiplier", "single_datacenter_k8s_config", "multi_datacenter_k8s_config", "storage_folder_manager"];
export const offeringStateValues: readonly OfferingState[] = ["Draft", "Active", "Paused", "Archived", "Unavailable"];
export const resourceFieldNameValues: readonly ResourceFieldName[] = ["attributes", "available_actions", "backend_id", "backend_metadata", "can_terminate", "category_icon", "category_title", "category_uuid", "created", "creation_order", "current_usages", "customer_name", "customer_slug", "customer_uuid", "description", "downscaled", "effective_id", "end_date", "end_date_requested_by", "endpoints", "error_message", "error_traceback", "is_limit_based", "is_usage_based", "last_sync", "limit_usage", "limits", "modified", "name", "offering", "offering_billable", "offering_description", "offering_image", "offering_name", "offering_plugin_options", "offering_shared", "offering_slug", "offering_thumbnail", "offering_type", "offering_uuid", "options", "order_in_progress", "parent_name", "parent_offering_name", "parent_offering_slug", "parent_offering_uuid", "parent_uuid", "paused", "plan", "plan_description", "plan_name", "plan_unit", "plan_uuid", "project", "project_description", "project_end_date", "project_end_date_requested_by", "project_name", "project_slug", "project_uuid", "provider_name", "provider_slug", "provider_uuid", "renewal_date", "report", "resource_type", "resource_uuid", "restrict_member_access", "scope", "service_settings_uuid", "slug", "state", "url", "user_requires_reconsent", "username", "uuid", "offering_components", "offering_state"];
export const publicOfferingFieldNameValues: readonly PublicOfferingFieldName[] = ["access_url", "attributes", "backend_id", "backend_metadata", "billable", "category", "category_title", "category_uuid", "citation_count", "compliance_checklist", "components", "country", "created", "customer", "customer_name", "customer_uuid", "datacite_doi", "description", "endpoints", "files", "full_description", "getting_started", "google_calendar_is_public", "google_calendar_link", "has_compliance_requirements", "image", "integration_guide", "latitude", "longitude", "name", "options", "order_count", "organization_groups", "parent_description", "parent_name", "parent_uuid", "partitions", "paused_reason", "plans", "plugin_options", "privacy_policy_link", "project", "project_name", "project_uuid", "promotion_campaigns", "quotas", "resource_options", "roles", "scope", "scope_error_message", "scope_name", "scope_state", "scope_uuid", "screenshots", "secret_options", "service_attributes", "shared", "slug", "software_catalogs", "state", "thumbnail", "total_cost", "total_cost_estimated", "total_customers", "type", "url", "user_has_consent", "uuid", "vendor_details", "billing_type_classification", "tags"];
export const providerOfferingFieldNameValues: readonly ProviderOfferingFieldName[] = ["access_url", "attributes", "backend_id", "backend_metadata", "billable", "category", "category_title", "category_uuid", "citation_count", "compliance_checklist", "components", "country", "created", "customer", "customer_name", "customer_uuid", "datacite_doi", "description", "endpoints", "files", "full_description", "getting_started", "google_calendar_is_public", "google_calendar_link", "has_compliance_requirements", "image", "integration_guide", "integration_status", "latitude", "longitude", "name", "options", "order_count", "organization_groups", "parent_description", "parent_name", "parent_uuid", "partitions", "paused_reason", "plans", "plugin_options", "privacy_policy_link", "project", "project_name", "project_uuid", "quotas", "resource_options", "roles", "scope", "scope_error_message", "scope_name", "scope_state", "scope_uuid", "screenshots", "secret_options", "service_attributes", "shared", "slug", "software_catalogs", "state", "thumbnail", "total_cost", "total_cost_estimated", "total_customers", "type", "url", "uuid", "vendor_details", "billing_type_classification", "tags"];
export const customerFieldNameValues: readonly CustomerFieldName[] = ["abbreviation", "access_subnets", "accounting_start_date", "address", "agreement_number", "archived", "backend_id", "bank_account", "bank_name", "billing_price_estimate", "blocked", "call_managing_organization_uuid", "contact_details", "country", "country_name", "created", "customer_credit", "customer_unallocated_credit", "default_tax_percent", "description", "display_billing_info_in_projects", "display_name", "domain", "email", "grace_period_days", "homepage", "image", "is_service_provider", "latitude", "longitude", "max_service_accounts", "name", "native_name", "notification_emails", "organization_groups", "payment_profiles", "phone_number", "postal", "project_metadata_checklist", "projects_count", "registration_code", "service_provider", "service_provider_uuid", "slug", "sponsor_number", "url", "users_count", "uuid", "vat_code", "user_affiliations", "user_email_patterns", "user_identity_sources"];
export const projectFieldNameValues: readonly ProjectFieldName[] = ["backend_id", "billing_price_estimate", "created", "customer", "customer_abbreviation", "customer_display_billing_info_in_projects", "customer_name", "customer_native_name", "customer_slug", "customer_uuid", "description", "end_date", "end_date_requested_by", "grace_period_days", "image", "is_industry", "is_removed", "kind", "marketplace_resource_count", "max_service_accounts", "name", "oecd_fos_2007_code", "oecd_fos_2007_label", "project_credit", "resources_count", "slug", "staff_notes", "start_date", "termination_metadata", "type", "type_name", "type_uuid", "url", "uuid", "user_affiliations", "user_email_patterns", "user_identity_sources"];
export const defaultPermissionEnumValues: readonly DefaultPermissionEnum[] = ["2770", "2775", "2777", "770", "775", "777"];
