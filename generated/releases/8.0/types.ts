// Made by `npm run generate` from openapi/. Do not edit.

import type * as base from "../../types.js";
import type { BackendMetadata, BillingTypeEnum, BillingUnit, CascadeConfig, CategoryFieldName, ComponentMultiplierConfig, ComponentType, ComponentUsageItemRequest, CustomerComponentUsagePolicyRequest, CustomerUrl, Decimal, DeploymentModeEnum, ErrorDetail, Event, EventFieldName, EventOrdering, IntegrationStatus, IssueReference, KindEnum, LinkHeader, MarketplaceCategory, MergedSecretOptions, MoveResourceRequest, NestedCampaign, NestedCustomerUsagePolicyComponent, NestedEndpoint, NestedOfferingFile, NestedPriceEstimate, NestedRole, NestedScreenshot, OfferingOrdering, OfferingUserOrdering, OfferingUserState, OrderApproval, OrderOrdering, OrderState, OrderUUID, OrganizationGroup, PatchedCustomerComponentUsagePolicyRequest, PaymentProfile, Permission, PolicyActionName, ProjectOrdering, Quota, ReportSection, ResourceBackendIDRequest, ResourceOptionsRequest, ResourceOrdering, ResourceResponseStatus, ResourceState, StorageModeEnum, UserOrdering, UsernameGenerationPolicyEnum, Uuid, ValidationError } from "../../types.js";

export * from "../../types.js";
export interface paths extends Omit<base.paths, "/api/marketplace-component-usages/{uuid}/set_user_usage/" | "/api/marketplace-component-usages/set_usage/" | "/api/marketplace-customer-component-usage-policies/" | "/api/marketplace-customer-component-usage-policies/{uuid}/" | "/api/marketplace-customer-component-usage-policies/actions/" | "/api/marketplace-offering-users/" | "/api/marketplace-offering-users/{uuid}/" | "/api/marketplace-orders/" | "/api/marketplace-orders/{uuid}/" | "/api/marketplace-orders/{uuid}/approve_by_provider/" | "/api/marketplace-orders/{uuid}/offering/" | "/api/marketplace-orders/{uuid}/reject_by_consumer/" | "/api/marketplace-orders/{uuid}/reject_by_provider/" | "/api/marketplace-provider-resources/" | "/api/marketplace-provider-resources/{uuid}/" | "/api/marketplace-provider-resources/{uuid}/details/" | "/api/marketplace-provider-resources/{uuid}/move_resource/" | "/api/marketplace-provider-resources/{uuid}/offering/" | "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/" | "/api/marketplace-provider-resources/{uuid}/set_backend_id/" | "/api/marketplace-provider-resources/{uuid}/team/" | "/api/marketplace-provider-resources/{uuid}/unlink/" | "/api/marketplace-provider-resources/{uuid}/update_options/" | "/api/marketplace-resources/" | "/api/marketplace-resources/{uuid}/" | "/api/marketplace-resources/{uuid}/details/" | "/api/marketplace-resources/{uuid}/move_resource/" | "/api/marketplace-resources/{uuid}/offering/" | "/api/marketplace-resources/{uuid}/team/" | "/api/marketplace-resources/{uuid}/unlink/" | "/api/marketplace-resources/{uuid}/update_options/" | "/api/marketplace-public-offerings/" | "/api/marketplace-public-offerings/{uuid}/" | "/api/marketplace-public-offerings/{uuid}/plans/" | "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/" | "/api/marketplace-provider-offerings/" | "/api/marketplace-provider-offerings/{uuid}/" | "/api/marketplace-plans/" | "/api/marketplace-plans/{uuid}/" | "/api/marketplace-categories/" | "/api/customers/" | "/api/customers/{uuid}/" | "/api/events/" | "/api/projects/" | "/api/projects/{uuid}/" | "/api/users/" | "/api/users/{uuid}/" | "/api/users/me/"> {
    "/api/marketplace-component-usages/{uuid}/set_user_usage/": {
        /**
         * Report the usage of one user
         * @description Stores how much of a component usage falls to one user of the resource. Staff may call it, and whoever has the permission `RESOURCE.SET_USAGE` on the offering or on the organization that provides it; who sees the record without that right gets 403, who does not see it 404. Up to 8.1 everybody sees it.
         *
         *     There is one share per username. A second report replaces its amount and nothing else. The shares are kept beside the record: its own `usage` is not changed by them, and they need not add up to it. Where a limit was set for the user, a report that passes it is answered with 400.
         */
        post: operations["marketplace_component_usages_set_user_usage"];
    };
    "/api/marketplace-component-usages/set_usage/": {
        /**
         * Report the usage of a resource
         * @description Stores what a resource used in the current month, or with `date` in an earlier one. Staff may call it, and whoever has the permission `RESOURCE.SET_USAGE` on the offering or on the organization that provides it, by default its owner and the offering's manager.
         *
         *     An amount is the total of the month so far: it replaces the amount reported before, so the same report can be sent again. The resource's `current_usages` follow, component by component, and components that the report leaves out keep theirs; before 8.0.7 they disappear. An entry without `recurring: true` ends the monthly repetition of its component. Invoices and usage policies follow the new amounts. The month is that of the server's own time zone.
         *
         *     The body is checked before the right: a caller without it gets 400 for a wrong report and 403 for a good one. An unknown resource, one in the wrong state and a passed component limit are all 400; the check of that limit counts what is being replaced too, so a repeated report can fail where the first one passed.
         */
        post: operations["marketplace_component_usages_set_usage"];
    };
    "/api/marketplace-customer-component-usage-policies/": {
        /**
         * List usage policies
         * @description Lists the policies that watch organizations, newest first. Staff and global support see all of them, other users those of organizations in which they have a role; anybody else gets an empty list. All filters have to match, empty ones are ignored.
         */
        get: operations["marketplace_customer_component_usage_policies_list"];
        /**
         * Create a usage policy
         * @description Puts a new policy on an organization, which may have several. Only staff may call it; everybody else gets 403, whatever the body holds. The policy is evaluated at once, so it may be fired in the answer already, and actions such as `terminate_resources` may have begun. Nothing is stored when a limit is refused.
         */
        post: operations["marketplace_customer_component_usage_policies_create"];
        /**
         * Count usage policies
         * @description Tells how many policies the filters match, without sending them. It takes the filters of the list, sees what the list shows to the same caller, and answers with the same headers.
         */
        head: operations["marketplace_customer_component_usage_policies_count"];
    };
    "/api/marketplace-customer-component-usage-policies/{uuid}/": {
        /**
         * Get a usage policy
         * @description Gets one policy with its limits and its present state. Staff and global support can get any, other users those of organizations in which they have a role; for everybody else it does not exist, and the answer is 404.
         */
        get: operations["marketplace_customer_component_usage_policies_retrieve"];
        /**
         * Replace a usage policy
         * @description Gives a policy new actions and limits, and if wanted another organization. Only staff may call it; everybody else gets 403, also for a policy that does not exist. The limits sent replace all limits so far, and `options` stays when it is left out.
         *
         *     The policy is evaluated again. If a limit is passed and the policy was not fired, it fires and its actions are carried out; one that was fired stays so. If none is passed, `has_fired` goes off, and downscaled, paused or restricted resources go back to normal. Servers before 8.0.7 may carry out the actions once more.
         */
        put: operations["marketplace_customer_component_usage_policies_update"];
        /**
         * Delete a usage policy
         * @description Removes a policy with its limits. Only staff may call it; everybody else gets 403, also for a policy that does not exist. What a fired policy has done is not undone: downscaled, paused or restricted resources stay that way, and termination orders go on.
         */
        delete: operations["marketplace_customer_component_usage_policies_destroy"];
        /**
         * Change parts of a usage policy
         * @description Changes the fields that are sent and leaves the others. Only staff may call it; everybody else gets 403, also for a policy that does not exist. A list of limits is always the whole list; there is no way to change one of them.
         *
         *     The policy is evaluated again, even when nothing was sent. If a limit is passed and the policy was not fired, it fires and its actions are carried out; one that was fired stays so. If none is passed, `has_fired` goes off, and downscaled, paused or restricted resources go back to normal. Servers before 8.0.7 may carry out the actions once more.
         */
        patch: operations["marketplace_customer_component_usage_policies_partial_update"];
    };
    "/api/marketplace-customer-component-usage-policies/actions/": {
        /**
         * List the actions of usage policies
         * @description Lists the names that a policy's `actions` may be made of. Any user may call it, and all get the same list, which is not paginated. Waldur sends a plain array of names; the API reference promises a policy here, so a client that wants to be safe looks whether it got an array.
         */
        get: operations["marketplace_customer_component_usage_policies_actions_retrieve"];
        /**
         * Check access to the actions of usage policies
         * @description Answers as the GET would, without a body. In spite of its name it counts nothing, and the answer has no `X-Result-Count`. Any user may call it.
         */
        head: operations["marketplace_customer_component_usage_policies_actions_count"];
    };
    "/api/marketplace-offering-users/": {
        /**
         * List accounts at offerings
         * @description For any user. Staff and global support see all accounts. Others see accounts only at offerings that let their provider create them (`service_provider_can_create_offering_user`): their own; and, where the offering belongs to an organization that they see or is open to a group of one, those at offerings of an organization on which they have a role and those of users whom they see. Unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["marketplace_offering_users_list"];
        /**
         * Count accounts at offerings
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the accounts that the caller sees match the filters. Errors have no body either.
         */
        head: operations["marketplace_offering_users_count"];
    };
    "/api/marketplace-offering-users/{uuid}/": {
        /**
         * Get an account at an offering
         * @description Staff and global support see all accounts. Others see accounts only at offerings that let their provider create them (`service_provider_can_create_offering_user`): their own; and, where the offering belongs to an organization that they see or is open to a group of one, those at offerings of an organization on which they have a role and those of users whom they see. Everybody else gets 404. A user usage names the account in `user`. The filters of the list count here, too: an account that does not match is answered with 404. Nothing changes.
         */
        get: operations["marketplace_offering_users_retrieve"];
    };
    "/api/marketplace-orders/": {
        /**
         * List orders
         * @description For any user, who gets the orders that are visible to a holder of ORDER.LIST: those of the project, those of the organization that consumes and those of the organization that owns the offering. By default owners of an organization hold it, on both sides, and administrators and managers of a project; members of a project do not, not even for orders that they placed. Staff and support get all. Filters are combined with AND, unknown parameters and empty values are ignored, and so is a boolean that is neither `true` nor `false`. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["marketplace_orders_list"];
        /**
         * Count orders
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the orders that the caller sees match the filters. Errors have no body either.
         */
        head: operations["marketplace_orders_count"];
    };
    "/api/marketplace-orders/{uuid}/": {
        /**
         * Get an order
         * @description For staff, support, and holders of ORDER.LIST on the project, on its organization or on the organization that owns the offering; everybody else gets 404, also the one who placed the order. Nothing changes. The same record stands in a resource as `order_in_progress` and `creation_order`. `error_traceback` is left out unless the caller is staff or support. The filters of the list count here, too: an order that does not match is answered with 404.
         */
        get: operations["marketplace_orders_retrieve"];
        /**
         * Delete an order that nobody has approved yet
         * @description Removes an order that waits for its consumer or provider. For staff and holders of ORDER.DESTROY on the order's project or on its organization: by default the owners of the organization and the administrators and managers of the project. Who does not see the order gets 404, who sees it without the permission 403. The resource is left as it is, so one that was to be created stays in Creating; to turn an order down properly, cancel or refuse it. The state is looked at first (409), then whether the organization is blocked or archived (400). It cannot be undone.
         */
        delete: operations["marketplace_orders_destroy"];
    };
    "/api/marketplace-orders/{uuid}/approve_by_provider/": {
        /**
         * Approve an order for its provider
         * @description For staff and holders of ORDER.APPROVE on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer, and the order is executed. Nothing can be approved while the consuming organization is blocked or archived (400); after that the order has to wait for its provider (409). The body can be left out. Not idempotent: a second call gets 409.
         */
        post: operations["marketplace_orders_approve_by_provider"];
    };
    "/api/marketplace-orders/{uuid}/offering/": {
        /**
         * Show the offering of an order
         * @description Answers the offering that was ordered, in the form of the public catalog, whatever its state, so also when it is no longer in the catalog. For everybody who gets the order itself: staff, support, and holders of ORDER.LIST on its project, its organization or its provider; others get 404.
         */
        get: operations["marketplace_orders_offering_retrieve"];
    };
    "/api/marketplace-orders/{uuid}/reject_by_consumer/": {
        /**
         * Refuse an order for its consumer
         * @description For staff, for the one who placed the order, and for holders of ORDER.REJECT on the order's project or on its organization: by default the owners of the organization. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer and the order is `rejected`: a resource that was to be created is Terminated, any other is OK again. Checked in this order: the organization is neither blocked nor archived (400), the order waits for its consumer (409), and an order of somebody who needs no approval is not refused (400). The body can be left out. It cannot be undone.
         */
        post: operations["marketplace_orders_reject_by_consumer"];
    };
    "/api/marketplace-orders/{uuid}/reject_by_provider/": {
        /**
         * Refuse an order for its provider
         * @description For staff and holders of ORDER.REJECT on the organization that owns the offering: by default its owners. Who does not see the order gets 404, who sees it without the permission 403. The caller is noted as the reviewer and the order is `rejected`: a resource that was to be created is Terminated, any other is OK again. Nothing can be refused while the consuming organization is blocked or archived (400); after that the order has to wait for its provider (409). The body can be left out. It cannot be undone.
         */
        post: operations["marketplace_orders_reject_by_provider"];
    };
    "/api/marketplace-provider-resources/": {
        /**
         * List the resources of the caller's offerings
         * @description For any user, who gets the resources of offerings that belong to an organization where the user holds a role; staff and support get all. Those who only consume a resource do not see it here. Filters are combined with AND, unknown parameters and empty values are ignored, and so is a boolean that is neither `true` nor `false`. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. Some releases leave `order_in_progress` and `creation_order` out of lists; read one resource to have them. A site agent that lists with `offering_uuid` also marks the offering's integration as active. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["marketplace_provider_resources_list"];
        /**
         * Count the resources of the caller's offerings
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the resources that the caller sees match the filters. Errors have no body either.
         */
        head: operations["marketplace_provider_resources_count"];
    };
    "/api/marketplace-provider-resources/{uuid}/": {
        /**
         * Get a resource
         * @description For staff, support, and users with a role at the organization that owns the resource's offering. Everybody else gets 404, members and owners of the consuming organization included; they read it under `/api/marketplace-resources/`. Nothing changes. `can_terminate`, `username` and `user_requires_reconsent` depend on the caller.
         */
        get: operations["marketplace_provider_resources_retrieve"];
        /**
         * Replace a resource's name, description and end date
         * @description For staff, and for holders of RESOURCE.UPDATE on the project, the consuming organization, the offering or the organization that owns it; one who sees the resource without the permission gets 403. The caller has to see the resource as its provider: members and owners of the consuming organization get 404 here and use `/api/marketplace-resources/`. Changes these three values in any state of the resource and nothing else. An end date that is left out is cleared, also where the offering requires one. When the end date changes, the caller is recorded as the one who asked for it. A date in the past, a date later than the offering allows, and another date of a prepaid resource are refused with 400. Repeating the request changes nothing more.
         */
        put: operations["marketplace_provider_resources_update"];
        /**
         * Change a resource's name, description or end date
         * @description As the PUT of the same URL, for the same callers and with the same refusals, but only what is sent is changed. The exception is the end date: left out, it is cleared, so send the present one along.
         */
        patch: operations["marketplace_provider_resources_partial_update"];
    };
    "/api/marketplace-provider-resources/{uuid}/details/": {
        /**
         * Get the plugin's own record of a resource
         * @description For everybody who may read the resource as its provider; others get 404. Answers with the object that the offering's plugin keeps for the resource, such as an allocation of a cluster or a virtual machine, whose shape depends on the plugin. A plugin without such a record answers 204, and a resource for which the plugin keeps no object 404 with an empty body. The API reference promises a resource instead, which comes only where that object is itself a marketplace resource; a client has to tell the two apart, for example by `resource_type`, or use the resource itself. Nothing changes.
         */
        get: operations["marketplace_provider_resources_details_retrieve"];
    };
    "/api/marketplace-provider-resources/{uuid}/move_resource/": {
        /**
         * Move a resource to another project
         * @description Moves the resource with its backend object, its orders and its open invoice items; the items go to the target organization's invoice of the same month, which is made if there is none. All or nothing, in any state. Only for staff. Moving to the project that it is in already changes nothing and is no error. The answer is the whole record; its `attributes` may hold keys that reading the resource leaves out.
         */
        post: operations["marketplace_provider_resources_move_resource"];
    };
    "/api/marketplace-provider-resources/{uuid}/offering/": {
        /**
         * Show the offering of a resource
         * @description Answers the offering of which the resource was ordered, with components, plans and prices, in the form of the public catalog. It answers whatever the state of the offering, so also for one that is no longer in the catalog.
         *     Staff, global support, and everyone with a role in the organization that provides the offering may call it; others, the users of the resource included, get 404.
         */
        get: operations["marketplace_provider_resources_offering_retrieve"];
    };
    "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/": {
        /**
         * Mark a resource as synchronised just now
         * @description Sets `last_sync` to the present moment and changes nothing else: a provider's agent calls it after it compared the resource with the backend. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering. It takes no body and can be repeated; it also works while a usage policy blocks changes to resources.
         */
        post: operations["marketplace_provider_resources_refresh_last_sync"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_backend_id/": {
        /**
         * Set the identifier that a resource has at its provider
         * @description Replaces `backend_id`, the name under which the provider's own system knows the resource. Nothing is sent to that system. For staff and holders of RESOURCE.SET_BACKEND_ID on the offering or on the organization that provides the offering. Idempotent; newer releases may refuse an identifier that breaks the offering's rules on format or uniqueness.
         */
        post: operations["marketplace_provider_resources_set_backend_id"];
    };
    "/api/marketplace-provider-resources/{uuid}/team/": {
        /**
         * List the users in a resource's project
         * @description Answers the users who have a role in the project of the resource, with the account that each has at the offering. Owners of the project's organization are not in it unless they have a role in the project too. A user with several roles is in it once. The list is complete, not paginated, and ordered by username.
         *     Staff, global support, and everyone with a role in the organization that provides the offering may call it; others, the users of the resource included, get 404.
         */
        get: operations["marketplace_provider_resources_team_list"];
    };
    "/api/marketplace-provider-resources/{uuid}/unlink/": {
        /**
         * Delete a resource from Waldur only
         * @description Deletes the resource and the backend object that Waldur keeps for it, with its orders, usages and plan periods, in any state. No order is made and nothing is asked of the provider's backend: what runs there keeps running. It is the way out for a resource that is stuck; to end one properly, terminate it. Only for staff. It cannot be undone, and afterwards every call on the resource answers 404, a second unlink included.
         */
        post: operations["marketplace_provider_resources_unlink"];
    };
    "/api/marketplace-provider-resources/{uuid}/update_options/": {
        /**
         * Change options of a resource
         * @description Merges the options that are sent into those of the resource. Where the offering has the plugin option `create_orders_on_resource_option_change`, an order of type Update is made instead, and the options change when it is done; the resource stays OK meanwhile. For staff and holders of RESOURCE.UPDATE_OPTIONS on the project, on its organization or on the organization that provides the offering. A caller who has not accepted the offering's terms of service may be refused too. The caller has to see the resource as its provider: members and owners of the consuming organization get 404 here and use `/api/marketplace-resources/`. Storing is idempotent, making an order is not: while the first order is open, a second call answers 400, from 8.0.2 on 409.
         */
        post: operations["marketplace_provider_resources_update_options"];
    };
    "/api/marketplace-resources/": {
        /**
         * List the resources that the caller uses
         * @description For any user, who gets the resources of projects and organizations where the user holds RESOURCE.LIST: by default owners of an organization get those of all its projects, and everybody with a role in a project gets those of the project. Staff and support get all. Those who only provide a resource do not see it here. Filters are combined with AND, unknown parameters and empty values are ignored, and so is a boolean that is neither `true` nor `false`. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["marketplace_resources_list"];
        /**
         * Count the resources that the caller uses
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the resources that the caller sees match the filters. Errors have no body either.
         */
        head: operations["marketplace_resources_count"];
    };
    "/api/marketplace-resources/{uuid}/": {
        /**
         * Get a resource that the caller uses
         * @description For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project. Everybody else gets 404, those who only provide the resource included; they read it under `/api/marketplace-provider-resources/`. Nothing changes. `can_terminate`, `username` and `user_requires_reconsent` depend on the caller. The `url` in every resource leads here.
         */
        get: operations["marketplace_resources_retrieve"];
        /**
         * Replace the name, description and end date of a resource that the caller uses
         * @description For staff, and for holders of RESOURCE.UPDATE on the project, its organization, the offering or the organization that provides it; by default the owners of the organization and the administrators and managers of the project hold it. Members see the resource and get 403, those who do not see it here 404. Changes these three values in any state and nothing else. An end date that is left out is cleared, also where the offering requires one; when it changes, the caller is noted in `end_date_requested_by`. A date in the past, one later than the offering allows, and another date of a prepaid resource are refused with 400. Repeating the request changes nothing more.
         */
        put: operations["marketplace_resources_update"];
        /**
         * Change the name, description or end date of a resource that the caller uses
         * @description For the callers of the PUT of this URL and with its refusals, but only what is sent is changed. The end date is the exception: left out, it is cleared, so send the present one along.
         */
        patch: operations["marketplace_resources_partial_update"];
    };
    "/api/marketplace-resources/{uuid}/details/": {
        /**
         * Get the plugin's own record of a resource that the caller uses
         * @description For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404. Answers with the object that the offering's plugin keeps for the resource, such as an allocation of a cluster or a virtual machine, whose shape depends on the plugin. A plugin without such a record answers 204, and a resource for which the plugin keeps no object 404 with an empty body. A resource comes instead only where that object is itself a marketplace resource. Nothing changes.
         */
        get: operations["marketplace_resources_details_retrieve"];
    };
    "/api/marketplace-resources/{uuid}/move_resource/": {
        /**
         * Move a resource to another project, on the consumer's side
         * @description Does what moving a provider resource does: moves the resource with its backend object, its orders and its open invoice items, all or nothing, in any state. Afterwards the people of the project that it leaves get 404. Only for staff: others get 403, whether they see the resource or not. Moving to the project that it is in already changes nothing and is no error. The answer is the whole record; its `attributes` may hold keys that reading the resource leaves out.
         */
        post: operations["marketplace_resources_move_resource"];
    };
    "/api/marketplace-resources/{uuid}/offering/": {
        /**
         * Show the offering of a resource that the caller uses
         * @description Answers the offering of which the resource was ordered, with components, plans and prices, in the form of the public catalog. It answers whatever the state of the offering, so also for one that is no longer in the catalog. For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404.
         */
        get: operations["marketplace_resources_offering_retrieve"];
    };
    "/api/marketplace-resources/{uuid}/team/": {
        /**
         * List the users in the project of a resource that the caller uses
         * @description Answers the users who have a role in the project of the resource, with the account that each has at the offering. Owners of the project's organization are not in it unless they have a role in the project too. A user with several roles is in it once. The list is complete, not paginated, and ordered by username. For staff, global support, and holders of RESOURCE.LIST on the resource's project or on its organization: by default the owners of the organization and everybody with a role in the project; others get 404.
         */
        get: operations["marketplace_resources_team_list"];
    };
    "/api/marketplace-resources/{uuid}/unlink/": {
        /**
         * Delete a resource from Waldur only, on the consumer's side
         * @description Does what unlinking a provider resource does: deletes the resource and the backend object that Waldur keeps for it, with its orders, usages and plan periods, in any state, while what runs at the provider keeps running. Only for staff: others get 403, whether they see the resource or not. It cannot be undone, and afterwards every call on the resource answers 404.
         */
        post: operations["marketplace_resources_unlink"];
    };
    "/api/marketplace-resources/{uuid}/update_options/": {
        /**
         * Change options of a resource that the caller uses
         * @description Merges the options that are sent into those of the resource; the others stay. At an offering with the plugin option `create_orders_on_resource_option_change` they are ordered instead: an order of type Update, which waits for approvals like any other, changes them when it is done, and the resource stays OK meanwhile. For staff and holders of RESOURCE.UPDATE_OPTIONS on the project, on its organization or on the organization that provides the offering: of those who see the resource here, by default the owners of its organization; everybody else who sees it gets 403. Where the site enforces it, a caller who has not accepted the offering's terms of service is refused, too. Storing is idempotent; while an order is open, a second one answers 400, from 8.0.2 on 409.
         */
        post: operations["marketplace_resources_update_options"];
    };
    "/api/marketplace-public-offerings/": {
        /**
         * List the public catalog of offerings
         * @description For anybody, signed in or not. The catalog has offerings that are Active or Paused: everybody gets the shared ones. Private ones are for staff and support, if they have a plan that is not archived, and for users with a role on the provider, the project or the offering itself, if such a plan is open to the groups of their organizations. Of the `plans`, which are those of the parent if there is one, a caller without a token gets those without groups, and a user also those for groups of an organization that the user sees; staff and support get all. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["marketplace_public_offerings_list"];
        /**
         * Count public offerings
         * @description For anybody, signed in or not, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the offerings that the caller sees in the catalog match the filters. Errors have no body either.
         */
        head: operations["marketplace_public_offerings_count"];
    };
    "/api/marketplace-public-offerings/{uuid}/": {
        /**
         * Get an offering of the public catalog
         * @description For anybody, signed in or not. The catalog has offerings that are Active or Paused: everybody gets the shared ones. Private ones are for staff and support, if they have a plan that is not archived, and for users with a role on the provider, the project or the offering itself, if such a plan is open to the groups of their organizations. Everybody else gets 404, staff included: the `offering` of a resource or an order leads nowhere once the offering is archived, and `offering/` below the resource or the order shows it all the same. Of the `plans`, which are those of the parent if there is one, a caller without a token gets those without groups, and a user also those for groups of an organization that the user sees; staff and support get all. The filters of the list count here, too.
         */
        get: operations["marketplace_public_offerings_retrieve"];
    };
    "/api/marketplace-public-offerings/{uuid}/plans/": {
        /**
         * List the plans of a public offering
         * @description For anybody who gets the offering itself, signed in or not. The plans by name, archived ones included, those of the parent if the offering has one, all at once: a caller without a token gets those without groups, and a user also those for groups of an organization that the user sees; staff and support get all.
         */
        get: operations["marketplace_public_offerings_plans_list"];
    };
    "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/": {
        /**
         * Get a plan of a public offering
         * @description For anybody who gets the offering itself, signed in or not. The `plan` of a resource or an order leads here. A caller without a token gets plans without groups, and a user also those for groups of an organization that the user sees; staff and support get all. A plan that is not there or not for the caller is answered with 404 and an empty body, unlike an offering that is not there.
         */
        get: operations["marketplace_public_offerings_plans_retrieve"];
    };
    "/api/marketplace-provider-offerings/": {
        /**
         * List the offerings of one's own organizations
         * @description For any user, who gets the offerings of organizations with a role of the caller's, of projects with one, and those with a role on the offering itself, in every state. Consumers do not get what they use; the public catalog shows it. Staff and support get all. `secret_options` and `service_attributes` are there for staff and for owners and managers of the provider only. The three totals are null, unless the list is ordered by them. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["marketplace_provider_offerings_list"];
        /**
         * Count the offerings of one's own organizations
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the offerings that the caller sees as a provider match the filters. Errors have no body either.
         */
        head: operations["marketplace_provider_offerings_count"];
    };
    "/api/marketplace-provider-offerings/{uuid}/": {
        /**
         * Get an offering of one's own organization
         * @description For any user, who gets the offerings of organizations with a role of the caller's, of projects with one, and those with a role on the offering itself, in every state. Consumers do not get what they use; the public catalog shows it. Staff and support get all. Everybody else gets 404. `secret_options` and `service_attributes` are there for staff and for owners and managers of the provider only. Here the three totals are counted, and an offering with a parent has the `plugin_options` of the parent. The filters of the list count here, too.
         */
        get: operations["marketplace_provider_offerings_retrieve"];
    };
    "/api/marketplace-plans/": {
        /**
         * List plans
         * @description For any user, who gets all plans without groups and those for groups of an organization that the caller owns, of whatever offering, archived ones included. Staff get all, and support no more than others. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["marketplace_plans_list"];
        /**
         * Count plans
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the plans that the caller sees match the filters. Errors have no body either.
         */
        head: operations["marketplace_plans_count"];
    };
    "/api/marketplace-plans/{uuid}/": {
        /**
         * Get a plan
         * @description For any user, who gets all plans without groups and those for groups of an organization that the caller owns, of whatever offering, archived ones included. Staff get all, and support no more than others. Everybody else gets 404. The plans of a provider's offering lead here. The filters of the list count here, too.
         */
        get: operations["marketplace_plans_retrieve"];
    };
    "/api/marketplace-categories/": {
        /**
         * List categories
         * @description For anybody, signed in or not: all categories. `offering_count` is how many offerings of the public catalog the caller sees in each. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["marketplace_categories_list"];
        /**
         * Count categories
         * @description For anybody, signed in or not, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the categories match the filters. Errors have no body either.
         */
        head: operations["marketplace_categories_count"];
    };
    "/api/customers/": {
        /**
         * List organizations
         * @description For any user, who gets the organizations with a role of the caller's, on them or on one of their projects. A role on an offering shows none, and a provider does not see those who use its offerings. Staff and support get all, blocked and archived ones like the others. Filters are combined with AND, unknown parameters and empty values are ignored. `users_count` and `organization_groups` are left out unless `field` asks for them. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["customers_list"];
        /**
         * Count organizations
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the organizations that the caller sees match the filters. Errors have no body either.
         */
        head: operations["customers_count"];
    };
    "/api/customers/{uuid}/": {
        /**
         * Get an organization
         * @description For any user, who gets the organizations with a role of the caller's, on them or on one of their projects. A role on an offering shows none, and a provider does not see those who use its offerings. Staff and support get all, blocked and archived ones like the others. Who does not see it gets 404. `users_count` and `organization_groups` are left out unless `field` asks for them. The filters of the list count here, too.
         */
        get: operations["customers_retrieve"];
    };
    "/api/events/": {
        /**
         * List events
         * @description For any user: what has happened, as Waldur logs it. Staff and global support see all events, others those of organizations, projects and users that they see. Unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["events_list"];
        /**
         * Count events
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the events that the caller sees match the filters. Errors have no body either.
         */
        head: operations["events_count"];
    };
    "/api/projects/": {
        /**
         * List projects
         * @description For any user, who gets the projects with a role of the caller's, on them or on their organization. Providers do not see the projects of those who use their offerings. Staff and support get all. Removed projects are left out unless `include_terminated` is true. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["projects_list"];
        /**
         * Count projects
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the projects that the caller sees match the filters. Errors have no body either.
         */
        head: operations["projects_count"];
    };
    "/api/projects/{uuid}/": {
        /**
         * Get a project
         * @description For any user, who gets the projects with a role of the caller's, on them or on their organization. Providers do not see the projects of those who use their offerings. Staff and support get all. Who does not see it gets 404. A removed project is found like any other. `staff_notes` is left out unless the caller is staff or support. The filters of the list count here, too.
         */
        get: operations["projects_retrieve"];
    };
    "/api/users/": {
        /**
         * List users
         * @description For any user, who gets active users other than staff with whom something is shared: those with a role on an organization where the caller has one, or on an organization or project that comes with it, and, for owners and managers of a provider, those in projects that have a resource of its shared offerings. Everybody gets the own record. Staff and support get all, inactive users too. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers. 400 means that a filter got a value it cannot read, 404 that there is no such page.
         */
        get: operations["users_list"];
        /**
         * Count users
         * @description For any user, who gets the headers that the list would come with, and no body: `X-Result-Count` says how many of the users that the caller sees match the filters. Errors have no body either.
         */
        head: operations["users_count"];
    };
    "/api/users/{uuid}/": {
        /**
         * Get a user
         * @description For any user, who gets active users other than staff with whom something is shared: those with a role on an organization where the caller has one, or on an organization or project that comes with it, and, for owners and managers of a provider, those in projects that have a resource of its shared offerings. Everybody gets the own record. Staff and support get all, inactive users too. Everybody else is answered with 404, so the address of a staff user in another record leads nowhere for most callers. The caller's own record has the token. The filters of the list count here, too.
         */
        get: operations["users_retrieve"];
    };
    "/api/users/me/": {
        /**
         * Get the calling user
         * @description For any user: the own record, with the token and the roles that the user holds now. It is what a front end reads first, to know who has signed in. For staff who act as somebody else it is that user's record. `is_staff`, `is_support`, `is_active` and `description` are left out unless the caller is staff or support, so a missing `is_staff` means no.
         */
        get: operations["users_me_retrieve"];
        /**
         * Ask whether the caller is signed in
         * @description For any user, who gets the headers that the own record would come with, and no body. It counts nothing, whatever its name says: there is no `X-Result-Count`. An error has no body either.
         */
        head: operations["users_me_count"];
    };
    "/api/marketplace-provider-resources/{uuid}/restore/": {
        /**
         * Order the restoration of a terminated resource
         * @description Takes a terminated resource back to Creating, makes an order of type Restore with the attributes, plan and limits that the resource had, and answers the order's uuid; the order is then approved and processed like any other. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering. The state must be Terminated (409), and the offering must have the plugin option `can_restore_resource` (400). Not all or nothing: when the order is refused, the resource is Creating already.
         */
        post: operations["marketplace_provider_resources_restore"];
    };
    "/api/marketplace-provider-resources/{uuid}/history/": {
        /**
         * List the versions of a resource
         * @description Answers the resource as it was after each change that Waldur keeps a version of, the newest first. Only for staff and global support. A version is written when the resource is made, by PUT and PATCH, and by the operations that set slug, downscaled, paused and restrict_member_access, from 8.0.9 on also by adjust_dates; other setters, reports and changes of state write none. A page is an array; how many versions there are in all, and where the next page is, stand in the headers.
         */
        get: operations["marketplace_provider_resources_history_list"];
    };
    "/api/marketplace-provider-resources/{uuid}/history/at/": {
        /**
         * Get a resource as it was at a moment
         * @description Answers the last version of the resource that was written at `timestamp` or before. Only for staff and global support. Changes that write no version, such as usage reports, are seen in the next version only: what a version has is what was stored when it was written.
         */
        get: operations["marketplace_provider_resources_history_at_retrieve"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_state_ok/": {
        /**
         * Set the state of a resource to OK and keep its error message
         * @description Takes a resource that is Erred, Creating, Updating or Terminating to OK. Unlike set_as_ok it leaves `error_message` as it is, and a resource that is OK already is refused (409), as is a terminated one. Orders are not touched. For staff and holders of RESOURCE.SET_STATE on the organization that provides the offering, from 8.1 on also on the offering itself.
         */
        post: operations["marketplace_provider_resources_set_state_ok"];
    };
    "/api/marketplace-component-usages/{uuid}/set_user_usages/": {
        /**
         * Report the usage of several users
         * @description Stores how much of a component usage falls to each of several users of the resource, each as by set_user_usage. All or nothing. Where the record's own `usage` is 0 afterwards, it becomes the sum of the shares. For staff and holders of RESOURCE.SET_USAGE on the offering or on the organization that provides it.
         */
        post: operations["marketplace_component_usages_set_user_usages"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_effective_id/": {
        /**
         * Set the identifier that a resource has at the provider behind its provider
         * @description Replaces `effective_id`: where an offering comes from another Waldur, the name under which the system of the provider there knows the resource. Nothing is sent to that system. For staff and holders of RESOURCE.SET_BACKEND_ID on the offering or on the organization that provides it. Works in any state. Idempotent.
         */
        post: operations["marketplace_provider_resources_set_effective_id"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_end_date/": {
        /**
         * Set the last day of a resource
         * @description Sets or removes the last day of the resource, in any state, and notes the caller in `end_date_requested_by`, even when the date is left out; a mail about it is queued. From that day on, a daily job makes an order that terminates the resource if it is OK or Erred. Any date is taken, past ones included, and also soon after an invoice: the rules of set_end_date_by_provider do not hold here. For staff and holders of RESOURCE.SET_END_DATE on the offering or on the organization that provides it; global support is not enough. Resources with a prepaid component are for staff alone (400).
         */
        post: operations["marketplace_provider_resources_set_end_date"];
    };
    "/api/marketplace-provider-resources/{uuid}/list_users/": {
        /**
         * List the roles that users hold on a resource
         * @description Answers the roles given on the resource itself; those on its project are in its team. A user with several roles is in it once per role. For staff, global support, and who may see the team of the resource; others who see the resource get 403. Filters are combined with AND, unknown parameters and empty values are ignored. A page is an array; how many rows there are in all, and where the next page is, stand in the headers.
         */
        get: operations["marketplace_provider_resources_list_users_list"];
    };
    "/api/marketplace-provider-resources/{uuid}/add_user/": {
        /**
         * Give a user a role on a resource
         * @description Gives the user the role on the resource itself, at once and until `expiration_time`. For staff and holders of the permission to create roles on resources, on the resource or on the organization of its project; they have to see the resource as its provider. Nobody can give a role to oneself, and only staff can give one to a deactivated user. The answer has nothing but the end of the role.
         */
        post: operations["marketplace_provider_resources_add_user"];
    };
    "/api/marketplace-provider-resources/{uuid}/update_user/": {
        /**
         * Change when a role on a resource ends
         * @description Sets the end of a role that the user holds on the resource, or removes it by null. For staff and holders of the permission to update roles on resources, on the resource or on the organization of its project.
         */
        post: operations["marketplace_provider_resources_update_user"];
    };
    "/api/marketplace-provider-resources/{uuid}/delete_user/": {
        /**
         * Take a role on a resource from a user
         * @description Ends the role that the user holds on the resource at once. For staff and holders of the permission to delete roles on resources, on the resource or on the organization of its project.
         */
        post: operations["marketplace_provider_resources_delete_user"];
    };
    "/api/marketplace-provider-resources/{uuid}/adjust_dates/": {
        /**
         * Move the start and the end of a prepaid resource
         * @description Sets the start date of the order that created the resource, where there is one, and the last day of the resource, and notes the caller in `end_date_requested_by`. Nothing else moves: no invoice is made again, no credit given, no mail sent. A version of the resource is kept, with the comment. Only for staff. The resource must have a prepaid component and be OK, Erred, Creating or Updating; here a state that does not allow it is a 400.
         */
        post: operations["marketplace_provider_resources_adjust_dates"];
    };
    "/api/marketplace-provider-resources/{uuid}/set_endpoints/": {
        /**
         * Replace the addresses of a resource
         * @description Puts these addresses in the place of all that the resource had; each gets a uuid of its own. Send an empty list to remove all. For staff and holders of RESOURCE.SET_BACKEND_METADATA on the organization that provides the offering. Works in any state.
         */
        post: operations["marketplace_provider_resources_set_endpoints"];
    };
    "/api/marketplace-provider-resources/{uuid}/glauth_tree/": {
        /**
         * Get the accounts of a resource as a tree
         * @description Answers who can log in, as JSON: the accounts of the project's members at the offering, the robot accounts, and the groups that they are in by project and by role. The same accounts are in the configuration that glauth_users_config answers. An agent is expected to fetch it regularly; calling it marks the GLAuth integration of the offering as active and changes nothing else. The offering must let its provider create accounts (400). For staff, global support, and everyone with a role in the organization that provides the offering.
         */
        get: operations["marketplace_provider_resources_glauth_tree_retrieve"];
    };
}
export interface operations extends Omit<base.operations, "marketplace_component_usages_set_user_usage" | "marketplace_component_usages_set_usage" | "marketplace_customer_component_usage_policies_list" | "marketplace_customer_component_usage_policies_create" | "marketplace_customer_component_usage_policies_retrieve" | "marketplace_customer_component_usage_policies_update" | "marketplace_customer_component_usage_policies_partial_update" | "marketplace_customer_component_usage_policies_actions_retrieve" | "marketplace_offering_users_list" | "marketplace_offering_users_count" | "marketplace_offering_users_retrieve" | "marketplace_orders_list" | "marketplace_orders_count" | "marketplace_orders_retrieve" | "marketplace_orders_approve_by_provider" | "marketplace_orders_offering_retrieve" | "marketplace_orders_reject_by_consumer" | "marketplace_orders_reject_by_provider" | "marketplace_provider_resources_list" | "marketplace_provider_resources_count" | "marketplace_provider_resources_retrieve" | "marketplace_provider_resources_details_retrieve" | "marketplace_provider_resources_move_resource" | "marketplace_provider_resources_offering_retrieve" | "marketplace_provider_resources_refresh_last_sync" | "marketplace_provider_resources_set_backend_id" | "marketplace_provider_resources_team_list" | "marketplace_provider_resources_unlink" | "marketplace_provider_resources_update_options" | "marketplace_resources_list" | "marketplace_resources_count" | "marketplace_resources_retrieve" | "marketplace_resources_details_retrieve" | "marketplace_resources_move_resource" | "marketplace_resources_offering_retrieve" | "marketplace_resources_team_list" | "marketplace_resources_unlink" | "marketplace_resources_update_options" | "marketplace_public_offerings_list" | "marketplace_public_offerings_count" | "marketplace_public_offerings_retrieve" | "marketplace_public_offerings_plans_list" | "marketplace_public_offerings_plans_retrieve" | "marketplace_provider_offerings_list" | "marketplace_provider_offerings_count" | "marketplace_provider_offerings_retrieve" | "marketplace_plans_list" | "marketplace_plans_retrieve" | "marketplace_categories_list" | "marketplace_categories_count" | "customers_list" | "customers_count" | "customers_retrieve" | "events_list" | "events_count" | "projects_list" | "projects_count" | "projects_retrieve" | "users_list" | "users_retrieve" | "users_me_retrieve"> {
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
                /**
                 * @description Whether the user has everything in the profile that the offering asks for.
                 * @example true
                 */
                has_complete_profile?: boolean;
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
                /**
                 * @description Part of the name of the resource that the order is about, in any case.
                 * @example sea-ice
                 */
                resource_name?: string;
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
        /** @description What the provider adds. It can be left out. */
        requestBody?: {
            content: {
                "application/json": OrderApproveByProviderRequest;
            };
        };
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
        /** @description The reason. It can be left out. */
        requestBody?: {
            content: {
                "application/json": OrderErrorDetailsRequest;
            };
        };
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
        /** @description The reason. It can be left out. */
        requestBody?: {
            content: {
                "application/json": OrderProviderRejectionRequest;
            };
        };
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
            400: components["responses"]["ResourceActionRejected"];
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
    marketplace_provider_resources_team_list: {
        parameters: {
            query?: {
                /**
                 * @description With `true`, only users whose consent to the offering's terms of service is active. Where the site enforces consent and the offering has terms, callers other than staff and support get no others anyway. Since 8.0.8.
                 * @example true
                 */
                has_consent?: boolean;
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
            200: components["responses"]["Team"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
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
            400: components["responses"]["ResourceActionRejected"];
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
    marketplace_resources_team_list: {
        parameters: {
            query?: {
                /**
                 * @description With `true`, only users whose consent to the offering's terms of service is active. Where the site enforces consent and the offering has terms, callers other than staff and support get no others anyway. Since 8.0.8.
                 * @example true
                 */
                has_consent?: boolean;
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
            200: components["responses"]["Team"];
            400: components["responses"]["ResourceFilterInvalid"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["ResourceNotFound"];
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
            400: components["responses"]["ResourceActionRejected"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["ResourceNotFound"];
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
                 * @description Uuid of a group of organizations that may order the offering.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
                organization_group_uuid?: Uuid;
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
                 * @description Uuid of a group of organizations that may order the offering.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
                organization_group_uuid?: Uuid;
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
                 * @description Uuid of a group of organizations that may order the offering.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
                organization_group_uuid?: Uuid;
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
                 * @description Uuid of a group of organizations that may order the offering.
                 * @example 912fb0c9918844178d73b755a5a46659
                 */
                organization_group_uuid?: Uuid;
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
    marketplace_categories_list: {
        parameters: {
            query?: {
                /**
                 * @description Uuid of a provider: only categories with an offering of it, in whatever state unless `customers_offerings_state` says. It also narrows `offering_count`.
                 * @example 3aaaa3a48ce04ca2bcc0231bc546d08c
                 */
                customer_uuid?: Uuid;
                /**
                 * @description States of the provider's offerings that count with `customer_uuid`, as numbers: `1` Draft, `2` Active, `3` Paused, `4` Archived, `5` Unavailable; repeat the parameter for several. Anything else gets 400.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                customers_offerings_state?: (1 | 2 | 3 | 4 | 5)[];
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
                 * @description States of the provider's offerings that count with `customer_uuid`, as numbers: `1` Draft, `2` Active, `3` Paused, `4` Archived, `5` Unavailable; repeat the parameter for several. Anything else gets 400.
                 * @example [
                 *       2,
                 *       3
                 *     ]
                 */
                customers_offerings_state?: (1 | 2 | 3 | 4 | 5)[];
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
                 * @description Text for a search box: the uuid of the organization, or text that is looked for in name, native name, abbreviation, domain and registration code, capitals or not, and in the agreement number as it is.
                 * @example ocean
                 */
                query?: string;
                /**
                 * @description Number in the register of companies, matched exactly.
                 * @example 12345678
                 */
                registration_code?: string;
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
                 * @description Text for a search box: the uuid of the organization, or text that is looked for in name, native name, abbreviation, domain and registration code, capitals or not, and in the agreement number as it is.
                 * @example ocean
                 */
                query?: string;
                /**
                 * @description Number in the register of companies, matched exactly.
                 * @example 12345678
                 */
                registration_code?: string;
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
                 * @description Names of the fields to answer with; repeat the parameter for several. Names that do not exist are dropped, and when none is left the response has all fields. With it, a record has only what was asked for, in the record's own order. `users_count` and `organization_groups` come only when they are asked for.
                 * @example [
                 *       "uuid",
                 *       "name",
                 *       "users_count"
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
                 * @description Uuid or name of the role. From 8.1.2 on several can be given.
                 * @example RESOURCE.MANAGER
                 */
                role?: string;
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
}
export interface components {
    schemas: Omit<base.components["schemas"], "ComponentUserUsageCreateRequest" | "ComponentUsageCreateRequest" | "CustomerComponentUsagePolicy" | "OfferingUserFieldName" | "OfferingUser" | "RequestTypes" | "OrderFieldName" | "MergedPluginOptions" | "OrderDetails" | "NestedSoftwareCatalog" | "NestedPartition" | "OptionFieldTypeEnum" | "OptionField" | "OfferingOptions" | "OfferingComponent" | "OfferingState" | "NestedPlanComponent" | "BasePublicPlan" | "PublicOfferingDetails" | "ResourceFieldName" | "Resource" | "PublicOfferingFieldName" | "ProviderOfferingFieldName" | "BaseProviderPlan" | "ProviderOfferingDetails" | "ProviderPlanDetails" | "CustomerFieldName" | "PermissionProject" | "Customer" | "ProjectFieldName" | "Project" | "UserFieldName" | "User"> & {
        ComponentUserUsageCreateRequest: ComponentUserUsageCreateRequest;
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
        K8sDefaultConfiguration: K8sDefaultConfiguration;
        StorageDataType: StorageDataType;
        DefaultPermissionEnum: DefaultPermissionEnum;
        StorageFolderConfig: StorageFolderConfig;
        OptionValidatorTypeEnum: OptionValidatorTypeEnum;
        OptionValidator: OptionValidator;
        NestedTag: NestedTag;
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
    };
    responses: Omit<base.components["responses"], "ResourceRecord" | "Moved" | "ResourceOffering" | "BackendIdRejected" | "OptionsConflict"> & {
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
            headers: {
                [name: string]: unknown;
            };
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
        BackendIdRejected: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ValidationError;
            };
        };
        /** @description The resource is not OK, or an order that changes its options is still open. */
        OptionsConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorDetail;
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
    };
}
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
     * @description Time that the usage is dated to. The share then goes to the record of that month, which is made with usage 0 where it is missing, and not to the record in the URL. Staff may send any date. Who has `RESOURCE.SET_USAGE` on the organization that provides the offering may send one in the current month, and one in an earlier month for a limit-based component. Before 8.0.7 some servers take it from staff only.
     */
    date?: string;
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
     * @description Time that the usage is dated to; it decides the billing period. The current time when left out. Staff may send any past date. Who has `RESOURCE.SET_USAGE` on the organization that provides the offering may send one in the current month, and one in an earlier month when every entry is of a limit-based component. Before 8.0.7 some servers take it from staff only, and one in the future, too.
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
    /** @description Whether the policy is fired. It goes on when a sum of usage is greater than its limit, and off with the next usage report, the next save of the policy or the first of a month that finds every sum within its limit. */
    has_fired: boolean;
    /**
     * Format: date-time
     * @description When the policy fired last, in UTC; null if it never fired. It stays when the policy is saved while it is fired, and when it goes back to normal; before 8.0.7 both change it. Read `has_fired` to know the present state.
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
    /** @description While the policy is fired, how many resources of the organization that the caller sees are downscaled, paused or closed to members, as far as the policy's actions do that and the offerings support it. Else 0. Since 8.0.7. */
    affected_resources_count?: number;
};
/**
 * @description A field of an account that `field` can select.
 * @enum {string}
 */
export type OfferingUserFieldName = "created" | "customer_name" | "customer_uuid" | "has_compliance_checklist" | "has_consent" | "is_restricted" | "modified" | "offering" | "offering_name" | "offering_uuid" | "requires_reconsent" | "service_provider_comment" | "service_provider_comment_url" | "state" | "url" | "user" | "user_email" | "user_full_name" | "user_username" | "user_uuid" | "username" | "uuid" | "consent_data" | "is_profile_complete" | "missing_profile_attributes" | "user_active_isds" | "user_affiliations" | "user_birth_date" | "user_civil_number" | "user_country_of_residence" | "user_eduperson_assurance" | "user_first_name" | "user_gender" | "user_identity_source" | "user_job_title" | "user_last_name" | "user_nationalities" | "user_nationality" | "user_organization" | "user_organization_country" | "user_organization_registry_code" | "user_organization_type" | "user_personal_title" | "user_phone_number" | "user_place_of_birth";
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
export type OrderFieldName = "activation_price" | "attachment" | "attributes" | "backend_id" | "callback_url" | "can_terminate" | "category_icon" | "category_title" | "category_uuid" | "completed_at" | "consumer_reviewed_at" | "consumer_reviewed_by" | "consumer_reviewed_by_full_name" | "consumer_reviewed_by_username" | "cost" | "created" | "created_by_civil_number" | "created_by_full_name" | "created_by_username" | "customer_name" | "customer_slug" | "customer_uuid" | "error_message" | "error_traceback" | "fixed_price" | "issue" | "limits" | "marketplace_resource_uuid" | "modified" | "new_cost_estimate" | "new_plan_name" | "new_plan_uuid" | "offering" | "offering_billable" | "offering_description" | "offering_image" | "offering_name" | "offering_plugin_options" | "offering_shared" | "offering_thumbnail" | "offering_type" | "offering_uuid" | "old_cost_estimate" | "old_plan_name" | "old_plan_uuid" | "output" | "plan" | "plan_description" | "plan_name" | "plan_unit" | "plan_uuid" | "project_description" | "project_name" | "project_slug" | "project_uuid" | "provider_name" | "provider_reviewed_at" | "provider_reviewed_by" | "provider_reviewed_by_full_name" | "provider_reviewed_by_username" | "provider_slug" | "provider_uuid" | "request_comment" | "resource_name" | "resource_type" | "resource_uuid" | "slug" | "start_date" | "state" | "termination_comment" | "type" | "url" | "uuid" | "order_subtype" | "consumer_message" | "consumer_message_attachment" | "consumer_rejection_comment" | "created_by_email" | "created_by_organization" | "created_by_organization_registry_code" | "provider_message" | "provider_message_attachment" | "provider_message_url" | "provider_rejection_comment" | "provider_description" | "error_updated_at" | "output_updated_at" | "auto_approved" | "auto_approved_by_rule_uuid" | "auto_approved_cost_limit_snapshot";
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
    /** @description The last day on which a resource of the offering may end, as `2026-12-31`. */
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
    /** @description Name of a role that somebody in the project must have before it can order, or null when none is needed. */
    required_team_role_for_provisioning?: string | null;
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
    /** @description First group id for groups of a role in GLAuth. Since 8.0.9, gone in 8.1. */
    initial_rolegroup_number?: number;
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
    /** @description Estimated cost of the resource before the change: the number 0 for an order that changes no limits, else a decimal string; `toNumber()` reads both. 7.9.0 and 7.9.1 send the cost of the resource, or null. */
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
        /** @description Architecture of its CPUs, empty when it is not known. Since 8.0.6. */
        cpu_arch?: string;
        /** @description Architecture of its GPUs, empty when it has none or it is not known. Since 8.0.6. */
        gpu_arch?: string;
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
    /** @description Architecture of its CPUs, empty when it is not known. Since 8.0.6. */
    cpu_arch?: string;
    /** @description Architecture of its GPUs, empty when it has none or it is not known. Since 8.0.6. */
    gpu_arch?: string;
};
/**
 * @description Kind of a field in a form that a provider defined.
 * @enum {string}
 */
export type OptionFieldTypeEnum = "boolean" | "integer" | "money" | "string" | "text" | "html_text" | "select_string" | "select_string_multi" | "select_openstack_tenant" | "select_multiple_openstack_tenants" | "select_openstack_instance" | "select_multiple_openstack_instances" | "date" | "time" | "conditional_cascade" | "component_multiplier" | "single_datacenter_k8s_config" | "multi_datacenter_k8s_config" | "storage_folder_manager";
/** @description One field of a form that a provider defined. */
export type OptionField = {
    /** @description What is entered: plain values (`boolean`, `integer`, `money`, `string`, `text`, `html_text`, `date`, `time`), one or several of `choices` (`select_string`, `select_string_multi`), OpenStack objects of the customer (`select_openstack_...`, `select_multiple_openstack_...`), selects that depend on each other (`conditional_cascade`), a number from which a limit is computed (`component_multiplier`), the layout of a Kubernetes cluster (`..._k8s_config`), or folders of a file system (`storage_folder_manager`). */
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
    /** @description The sizes that a `..._k8s_config` starts with. Since 7.9.3. */
    default_configs?: K8sDefaultConfiguration;
    /** @description How a `storage_folder_manager` turns folders into a limit and quotas. Since 7.9.9. */
    storage_folder_config?: StorageFolderConfig;
    /** @description Rules that compare the value with that of another field. Since 8.0.0. */
    validators?: OptionValidator[];
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
    /** @description Price of one `measured_unit` with the discount, a number although the published schema says decimal string; `toNumber()` reads both. Null without a discount. Since 8.0.7, gone in 8.1. */
    discounted_price?: number | string | null;
    /** @description What the discount is, for people, or null. Since 8.0.7. */
    discount_description?: string | null;
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
    /** @description Roles that the provider defined for the users of this offering. Gone in 8.0.8. */
    roles?: NestedRole[];
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
};
/**
 * @description A field of a resource that `field` can select.
 * @enum {string}
 */
export type ResourceFieldName = "attributes" | "available_actions" | "backend_id" | "backend_metadata" | "can_terminate" | "category_icon" | "category_title" | "category_uuid" | "created" | "creation_order" | "current_usages" | "customer_name" | "customer_slug" | "customer_uuid" | "description" | "downscaled" | "effective_id" | "end_date" | "end_date_requested_by" | "endpoints" | "error_message" | "error_traceback" | "is_limit_based" | "is_usage_based" | "last_sync" | "limit_usage" | "limits" | "modified" | "name" | "offering" | "offering_billable" | "offering_description" | "offering_image" | "offering_name" | "offering_plugin_options" | "offering_shared" | "offering_slug" | "offering_thumbnail" | "offering_type" | "offering_uuid" | "options" | "order_in_progress" | "parent_name" | "parent_offering_name" | "parent_offering_slug" | "parent_offering_uuid" | "parent_uuid" | "paused" | "plan" | "plan_description" | "plan_name" | "plan_unit" | "plan_uuid" | "project" | "project_description" | "project_end_date" | "project_end_date_requested_by" | "project_name" | "project_slug" | "project_uuid" | "provider_name" | "provider_slug" | "provider_uuid" | "renewal_date" | "report" | "resource_type" | "resource_uuid" | "restrict_member_access" | "scope" | "service_settings_uuid" | "slug" | "state" | "url" | "user_requires_reconsent" | "username" | "uuid" | "offering_components" | "offering_state" | "offering_backend_id" | "project_effective_end_date" | "provider_description" | "project_is_in_grace_period" | "end_date_updated_at";
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
    /** @description Amount of each component in the last usage report, by component type, in the component's unit: a number, and before 8.0.5 a decimal string; `toNumber()` reads both. Since 8.0.7 a component that a report does not name keeps its amount from the latest billing period, before that it disappears. */
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
};
/**
 * @description A field of a public offering that `field` can select. `secret_options` and `service_attributes` are names that Waldur knows here, although no public offering has them.
 * @enum {string}
 */
export type PublicOfferingFieldName = "access_url" | "attributes" | "backend_id" | "backend_metadata" | "billable" | "category" | "category_title" | "category_uuid" | "citation_count" | "compliance_checklist" | "components" | "country" | "created" | "customer" | "customer_name" | "customer_uuid" | "datacite_doi" | "description" | "endpoints" | "files" | "full_description" | "getting_started" | "google_calendar_is_public" | "google_calendar_link" | "has_compliance_requirements" | "image" | "integration_guide" | "latitude" | "longitude" | "name" | "options" | "order_count" | "organization_groups" | "parent_description" | "parent_name" | "parent_uuid" | "partitions" | "paused_reason" | "plans" | "plugin_options" | "privacy_policy_link" | "project" | "project_name" | "project_uuid" | "promotion_campaigns" | "quotas" | "resource_options" | "roles" | "scope" | "scope_error_message" | "scope_name" | "scope_state" | "scope_uuid" | "screenshots" | "secret_options" | "service_attributes" | "shared" | "slug" | "software_catalogs" | "state" | "thumbnail" | "total_cost" | "total_cost_estimated" | "total_customers" | "type" | "url" | "user_has_consent" | "uuid" | "vendor_details" | "billing_type_classification" | "tags" | "is_accessible" | "documentation_url" | "effective_available_limits" | "helpdesk_url" | "profile_name" | "profile_uuid" | "config_drive_default" | "offering_group" | "offering_group_title" | "offering_group_uuid";
/**
 * @description A field of an offering, as its provider sees it, that `field` can select.
 * @enum {string}
 */
export type ProviderOfferingFieldName = "access_url" | "attributes" | "backend_id" | "backend_metadata" | "billable" | "category" | "category_title" | "category_uuid" | "citation_count" | "compliance_checklist" | "components" | "country" | "created" | "customer" | "customer_name" | "customer_uuid" | "datacite_doi" | "description" | "endpoints" | "files" | "full_description" | "getting_started" | "google_calendar_is_public" | "google_calendar_link" | "has_compliance_requirements" | "image" | "integration_guide" | "integration_status" | "latitude" | "longitude" | "name" | "options" | "order_count" | "organization_groups" | "parent_description" | "parent_name" | "parent_uuid" | "partitions" | "paused_reason" | "plans" | "plugin_options" | "privacy_policy_link" | "project" | "project_name" | "project_uuid" | "quotas" | "resource_options" | "roles" | "scope" | "scope_error_message" | "scope_name" | "scope_state" | "scope_uuid" | "screenshots" | "secret_options" | "service_attributes" | "shared" | "slug" | "software_catalogs" | "state" | "thumbnail" | "total_cost" | "total_cost_estimated" | "total_customers" | "type" | "url" | "uuid" | "vendor_details" | "billing_type_classification" | "tags" | "backend_id_rules";
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
    /** @description Whether its components are charged by booked limits only (`limit_only`), by reported usage only (`usage_only`), or both ways (`mixed`). Since 7.9.2. */
    billing_type_classification?: string;
    /** @description Tags that the provider put on the offering. Since 7.9.9. */
    tags?: NestedTag[];
    /** @description Rules for the `backend_id` of its resources: a format, and within what it has to be unique. Free-form. */
    backend_id_rules?: unknown;
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
/**
 * @description A field of an organization that `field` can select. Three come only when they are asked for.
 * @enum {string}
 */
export type CustomerFieldName = "abbreviation" | "access_subnets" | "accounting_start_date" | "address" | "agreement_number" | "archived" | "backend_id" | "bank_account" | "bank_name" | "billing_price_estimate" | "blocked" | "call_managing_organization_uuid" | "contact_details" | "country" | "country_name" | "created" | "customer_credit" | "customer_unallocated_credit" | "default_tax_percent" | "description" | "display_billing_info_in_projects" | "display_name" | "domain" | "email" | "grace_period_days" | "homepage" | "image" | "is_service_provider" | "latitude" | "longitude" | "max_service_accounts" | "name" | "native_name" | "notification_emails" | "organization_groups" | "payment_profiles" | "phone_number" | "postal" | "project_metadata_checklist" | "projects_count" | "registration_code" | "service_provider" | "service_provider_uuid" | "slug" | "sponsor_number" | "url" | "users_count" | "uuid" | "vat_code" | "user_affiliations" | "user_email_patterns" | "user_identity_sources";
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
export type GlauthGroupKind = "project" | "resource_role" | "resource_project_role";
/**
 * @description What a group of accounts belongs to.
 * @enum {string}
 */
export type GlauthScopeType = "resource" | "resource_project" | "project";
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
/** @description A tag that the provider put on an offering. */
export type NestedTag = {
    /** @description The tag's uuid. */
    uuid?: Uuid;
    /** @description The tag. */
    name?: string;
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
export const offeringUserFieldNameValues: readonly OfferingUserFieldName[] = ["created", "customer_name", "customer_uuid", "has_compliance_checklist", "has_consent", "is_restricted", "modified", "offering", "offering_name", "offering_uuid", "requires_reconsent", "service_provider_comment", "service_provider_comment_url", "state", "url", "user", "user_email", "user_full_name", "user_username", "user_uuid", "username", "uuid", "consent_data", "is_profile_complete", "missing_profile_attributes", "user_active_isds", "user_affiliations", "user_birth_date", "user_civil_number", "user_country_of_residence", "user_eduperson_assurance", "user_first_name", "user_gender", "user_identity_source", "user_job_title", "user_last_name", "user_nationalities", "user_nationality", "user_organization", "user_organization_country", "user_organization_registry_code", "user_organization_type", "user_personal_title", "user_phone_number", "user_place_of_birth"];
export const requestTypesValues: readonly RequestTypes[] = ["Create", "Update", "Terminate", "Restore"];
export const orderFieldNameValues: readonly OrderFieldName[] = ["activation_price", "attachment", "attributes", "backend_id", "callback_url", "can_terminate", "category_icon", "category_title", "category_uuid", "completed_at", "consumer_reviewed_at", "consumer_reviewed_by", "consumer_reviewed_by_full_name", "consumer_reviewed_by_username", "cost", "created", "created_by_civil_number", "created_by_full_name", "created_by_username", "customer_name", "customer_slug", "customer_uuid", "error_message", "error_traceback", "fixed_price", "issue", "limits", "marketplace_resource_uuid", "modified", "new_cost_estimate", "new_plan_name", "new_plan_uuid", "offering", "offering_billable", "offering_description", "offering_image", "offering_name", "offering_plugin_options", "offering_shared", "offering_thumbnail", "offering_type", "offering_uuid", "old_cost_estimate", "old_plan_name", "old_plan_uuid", "output", "plan", "plan_description", "plan_name", "plan_unit", "plan_uuid", "project_description", "project_name", "project_slug", "project_uuid", "provider_name", "provider_reviewed_at", "provider_reviewed_by", "provider_reviewed_by_full_name", "provider_reviewed_by_username", "provider_slug", "provider_uuid", "request_comment", "resource_name", "resource_type", "resource_uuid", "slug", "start_date", "state", "termination_comment", "type", "url", "uuid", "order_subtype", "consumer_message", "consumer_message_attachment", "consumer_rejection_comment", "created_by_email", "created_by_organization", "created_by_organization_registry_code", "provider_message", "provider_message_attachment", "provider_message_url", "provider_rejection_comment", "provider_description", "error_updated_at", "output_updated_at", "auto_approved", "auto_approved_by_rule_uuid", "auto_approved_cost_limit_snapshot"];
export const optionFieldTypeEnumValues: readonly OptionFieldTypeEnum[] = ["boolean", "integer", "money", "string", "text", "html_text", "select_string", "select_string_multi", "select_openstack_tenant", "select_multiple_openstack_tenants", "select_openstack_instance", "select_multiple_openstack_instances", "date", "time", "conditional_cascade", "component_multiplier", "single_datacenter_k8s_config", "multi_datacenter_k8s_config", "storage_folder_manager"];
export const offeringStateValues: readonly OfferingState[] = ["Draft", "Active", "Paused", "Archived", "Unavailable"];
export const resourceFieldNameValues: readonly ResourceFieldName[] = ["attributes", "available_actions", "backend_id", "backend_metadata", "can_terminate", "category_icon", "category_title", "category_uuid", "created", "creation_order", "current_usages", "customer_name", "customer_slug", "customer_uuid", "description", "downscaled", "effective_id", "end_date", "end_date_requested_by", "endpoints", "error_message", "error_traceback", "is_limit_based", "is_usage_based", "last_sync", "limit_usage", "limits", "modified", "name", "offering", "offering_billable", "offering_description", "offering_image", "offering_name", "offering_plugin_options", "offering_shared", "offering_slug", "offering_thumbnail", "offering_type", "offering_uuid", "options", "order_in_progress", "parent_name", "parent_offering_name", "parent_offering_slug", "parent_offering_uuid", "parent_uuid", "paused", "plan", "plan_description", "plan_name", "plan_unit", "plan_uuid", "project", "project_description", "project_end_date", "project_end_date_requested_by", "project_name", "project_slug", "project_uuid", "provider_name", "provider_slug", "provider_uuid", "renewal_date", "report", "resource_type", "resource_uuid", "restrict_member_access", "scope", "service_settings_uuid", "slug", "state", "url", "user_requires_reconsent", "username", "uuid", "offering_components", "offering_state", "offering_backend_id", "project_effective_end_date", "provider_description", "project_is_in_grace_period", "end_date_updated_at"];
export const publicOfferingFieldNameValues: readonly PublicOfferingFieldName[] = ["access_url", "attributes", "backend_id", "backend_metadata", "billable", "category", "category_title", "category_uuid", "citation_count", "compliance_checklist", "components", "country", "created", "customer", "customer_name", "customer_uuid", "datacite_doi", "description", "endpoints", "files", "full_description", "getting_started", "google_calendar_is_public", "google_calendar_link", "has_compliance_requirements", "image", "integration_guide", "latitude", "longitude", "name", "options", "order_count", "organization_groups", "parent_description", "parent_name", "parent_uuid", "partitions", "paused_reason", "plans", "plugin_options", "privacy_policy_link", "project", "project_name", "project_uuid", "promotion_campaigns", "quotas", "resource_options", "roles", "scope", "scope_error_message", "scope_name", "scope_state", "scope_uuid", "screenshots", "secret_options", "service_attributes", "shared", "slug", "software_catalogs", "state", "thumbnail", "total_cost", "total_cost_estimated", "total_customers", "type", "url", "user_has_consent", "uuid", "vendor_details", "billing_type_classification", "tags", "is_accessible", "documentation_url", "effective_available_limits", "helpdesk_url", "profile_name", "profile_uuid", "config_drive_default", "offering_group", "offering_group_title", "offering_group_uuid"];
export const providerOfferingFieldNameValues: readonly ProviderOfferingFieldName[] = ["access_url", "attributes", "backend_id", "backend_metadata", "billable", "category", "category_title", "category_uuid", "citation_count", "compliance_checklist", "components", "country", "created", "customer", "customer_name", "customer_uuid", "datacite_doi", "description", "endpoints", "files", "full_description", "getting_started", "google_calendar_is_public", "google_calendar_link", "has_compliance_requirements", "image", "integration_guide", "integration_status", "latitude", "longitude", "name", "options", "order_count", "organization_groups", "parent_description", "parent_name", "parent_uuid", "partitions", "paused_reason", "plans", "plugin_options", "privacy_policy_link", "project", "project_name", "project_uuid", "quotas", "resource_options", "roles", "scope", "scope_error_message", "scope_name", "scope_state", "scope_uuid", "screenshots", "secret_options", "service_attributes", "shared", "slug", "software_catalogs", "state", "thumbnail", "total_cost", "total_cost_estimated", "total_customers", "type", "url", "uuid", "vendor_details", "billing_type_classification", "tags", "backend_id_rules"];
export const customerFieldNameValues: readonly CustomerFieldName[] = ["abbreviation", "access_subnets", "accounting_start_date", "address", "agreement_number", "archived", "backend_id", "bank_account", "bank_name", "billing_price_estimate", "blocked", "call_managing_organization_uuid", "contact_details", "country", "country_name", "created", "customer_credit", "customer_unallocated_credit", "default_tax_percent", "description", "display_billing_info_in_projects", "display_name", "domain", "email", "grace_period_days", "homepage", "image", "is_service_provider", "latitude", "longitude", "max_service_accounts", "name", "native_name", "notification_emails", "organization_groups", "payment_profiles", "phone_number", "postal", "project_metadata_checklist", "projects_count", "registration_code", "service_provider", "service_provider_uuid", "slug", "sponsor_number", "url", "users_count", "uuid", "vat_code", "user_affiliations", "user_email_patterns", "user_identity_sources"];
export const projectFieldNameValues: readonly ProjectFieldName[] = ["backend_id", "billing_price_estimate", "created", "customer", "customer_abbreviation", "customer_display_billing_info_in_projects", "customer_name", "customer_native_name", "customer_slug", "customer_uuid", "description", "end_date", "end_date_requested_by", "grace_period_days", "image", "is_industry", "is_removed", "kind", "marketplace_resource_count", "max_service_accounts", "name", "oecd_fos_2007_code", "oecd_fos_2007_label", "project_credit", "resources_count", "slug", "staff_notes", "start_date", "termination_metadata", "type", "type_name", "type_uuid", "url", "uuid", "user_affiliations", "user_email_patterns", "user_identity_sources"];
export const userFieldNameValues: readonly UserFieldName[] = ["affiliations", "agree_with_policy", "agreement_date", "birth_date", "civil_number", "date_joined", "description", "email", "first_name", "full_name", "has_active_session", "identity_provider_fields", "identity_provider_label", "identity_provider_management_url", "identity_provider_name", "identity_source", "image", "ip_address", "is_active", "is_staff", "is_support", "job_title", "last_name", "native_name", "notifications_enabled", "organization", "permissions", "phone_number", "preferred_language", "registration_method", "requested_email", "slug", "token", "token_expires_at", "token_lifetime", "url", "username", "uuid", "active_isds", "attribute_sources", "country_of_residence", "eduperson_assurance", "gender", "is_identity_manager", "managed_isds", "nationalities", "nationality", "organization_country", "organization_registry_code", "organization_type", "personal_title", "place_of_birth"];
export const glauthGroupKindValues: readonly GlauthGroupKind[] = ["project", "resource_role", "resource_project_role"];
export const glauthScopeTypeValues: readonly GlauthScopeType[] = ["resource", "resource_project", "project"];
export const genderEnumValues: readonly GenderEnum[] = [0, 1, 2, 9];
export const defaultPermissionEnumValues: readonly DefaultPermissionEnum[] = ["2770", "2775", "2777", "770", "775", "777"];
export const optionValidatorTypeEnumValues: readonly OptionValidatorTypeEnum[] = ["gt", "gte", "lt", "lte"];
export const userRoleDetailsOEnumValues: readonly UserRoleDetailsOEnum[] = ["created", "email", "expiration_time", "full_name", "native_name", "role", "username"];
export const userRoleDetailsFieldEnumValues: readonly UserRoleDetailsFieldEnum[] = ["created", "created_by_full_name", "created_by_uuid", "expiration_time", "role_name", "role_uuid", "user_email", "user_full_name", "user_image", "user_username", "user_uuid", "uuid"];
