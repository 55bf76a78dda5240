// Made by `npm run generate` from openapi/. Do not edit.

import { operation } from "../src/compat/operation.js";
import type { Act, ActWith, DataOf, Read, ReadWith } from "../src/compat/types.js";
import type * as contract from "./types.js";
import type { ComponentUsageFieldName, ComponentUsageOrdering, ComponentUserUsage, Configuration, CoreAuthToken, Customer, CustomerComponentUsagePolicy, ErrorDetail, Event, Logout, MarketplaceCategory, MoveConflictError, OfferingUser, OrderApproval, OrderUUID, PageNotFoundError, PeriodEnum, Project, ProjectUser, ProviderOfferingDetails, ProviderPlanDetails, PullScheduled, ResourceBackendIDRequest, ResourceFieldName, ResourceOffering, ResourceOrdering, ResourcePlanPeriod, ResourceResponseStatus, ResourceUpdate, RoleDetails, ServiceProvider, SubresourceOffering, User, ValidationError, Version, operations } from "./types.js";

export * from "./types.js";

/** As the contract has it, but any key may be left out, as `field` does. */
export type BasePublicPlan = Partial<contract.BasePublicPlan>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type ComponentUsage = Partial<contract.ComponentUsage>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type NestedCampaign = Partial<contract.NestedCampaign>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type NestedEndpoint = Partial<contract.NestedEndpoint>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type NestedOfferingFile = Partial<contract.NestedOfferingFile>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type NestedPartition = Partial<contract.NestedPartition>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type NestedPlanComponent = Partial<contract.NestedPlanComponent>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type NestedRole = Partial<contract.NestedRole>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type NestedScreenshot = Partial<contract.NestedScreenshot>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type NestedSoftwareCatalog = Partial<contract.NestedSoftwareCatalog>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type OfferingComponent = Partial<contract.OfferingComponent>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type OrderDetails = Partial<contract.OrderDetails>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type OrganizationGroup = Partial<contract.OrganizationGroup>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type PublicOfferingDetails = Partial<contract.PublicOfferingDetails>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type Quota = Partial<contract.Quota>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type ReportSection = Partial<contract.ReportSection>;
/** As the contract has it, but any key may be left out, as `field` does. */
export type Resource = Partial<contract.Resource>;

/** Another name of {@link ComponentUsageFieldName}. */
export type ComponentUsageFieldEnum = ComponentUsageFieldName;
/** Another name of {@link ComponentUsageOrdering}. */
export type ComponentUsageOEnum = ComponentUsageOrdering;
/** Another name of {@link OrderUUID}. */
export type OrderUuid = OrderUUID;
/** Another name of {@link PeriodEnum}. */
export type PolicyPeriodEnum = PeriodEnum;
/** Another name of {@link ResourceBackendIDRequest}. */
export type ResourceBackendIdRequest = ResourceBackendIDRequest;
/** Another name of {@link ResourceFieldName}. */
export type ResourceFieldEnum = ResourceFieldName;
/** Another name of {@link ResourceOrdering}. */
export type ResourceOEnum = ResourceOrdering;

/** Path, query and body of {@link marketplaceComponentUsagesList}. */
export type MarketplaceComponentUsagesListData = DataOf<operations["marketplace_component_usages_list"], "/api/marketplace-component-usages/">;
/** What {@link marketplaceComponentUsagesList} answers, by status. */
export type MarketplaceComponentUsagesListResponses = { 200: ComponentUsage[] };
/** What {@link marketplaceComponentUsagesList} answers. */
export type MarketplaceComponentUsagesListResponse = MarketplaceComponentUsagesListResponses[keyof MarketplaceComponentUsagesListResponses];
/** What {@link marketplaceComponentUsagesList} is refused with, by status. */
export type MarketplaceComponentUsagesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceComponentUsagesList} is refused with. */
export type MarketplaceComponentUsagesListError = MarketplaceComponentUsagesListErrors[keyof MarketplaceComponentUsagesListErrors];
/**
 * List component usages.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#list-marketplace-component-usages
 */
export const marketplaceComponentUsagesList: Read<MarketplaceComponentUsagesListData, MarketplaceComponentUsagesListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-component-usages/");

/** Path, query and body of {@link marketplaceComponentUsagesCount}. */
export type MarketplaceComponentUsagesCountData = DataOf<operations["marketplace_component_usages_count"], "/api/marketplace-component-usages/">;
/** What {@link marketplaceComponentUsagesCount} answers, by status. */
export type MarketplaceComponentUsagesCountResponses = { 200: unknown };
/** What {@link marketplaceComponentUsagesCount} answers. */
export type MarketplaceComponentUsagesCountResponse = MarketplaceComponentUsagesCountResponses[keyof MarketplaceComponentUsagesCountResponses];
/** What {@link marketplaceComponentUsagesCount} is refused with, by status. */
export type MarketplaceComponentUsagesCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceComponentUsagesCount} is refused with. */
export type MarketplaceComponentUsagesCountError = MarketplaceComponentUsagesCountErrors[keyof MarketplaceComponentUsagesCountErrors];
/**
 * Count component usages.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#list-marketplace-component-usages
 */
export const marketplaceComponentUsagesCount: Act<MarketplaceComponentUsagesCountData, MarketplaceComponentUsagesCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-component-usages/");

/** Path, query and body of {@link marketplaceComponentUsagesRetrieve}. */
export type MarketplaceComponentUsagesRetrieveData = DataOf<operations["marketplace_component_usages_retrieve"], "/api/marketplace-component-usages/{uuid}/">;
/** What {@link marketplaceComponentUsagesRetrieve} answers, by status. */
export type MarketplaceComponentUsagesRetrieveResponses = { 200: ComponentUsage };
/** What {@link marketplaceComponentUsagesRetrieve} answers. */
export type MarketplaceComponentUsagesRetrieveResponse = MarketplaceComponentUsagesRetrieveResponses[keyof MarketplaceComponentUsagesRetrieveResponses];
/** What {@link marketplaceComponentUsagesRetrieve} is refused with, by status. */
export type MarketplaceComponentUsagesRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceComponentUsagesRetrieve} is refused with. */
export type MarketplaceComponentUsagesRetrieveError = MarketplaceComponentUsagesRetrieveErrors[keyof MarketplaceComponentUsagesRetrieveErrors];
/**
 * Get a component usage.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#retrieve
 */
export const marketplaceComponentUsagesRetrieve: ReadWith<MarketplaceComponentUsagesRetrieveData, MarketplaceComponentUsagesRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-component-usages/{uuid}/");

/** Path, query and body of {@link marketplaceComponentUsagesSetUserUsage}. */
export type MarketplaceComponentUsagesSetUserUsageData = DataOf<operations["marketplace_component_usages_set_user_usage"], "/api/marketplace-component-usages/{uuid}/set_user_usage/">;
/** What {@link marketplaceComponentUsagesSetUserUsage} answers, by status. */
export type MarketplaceComponentUsagesSetUserUsageResponses = { 201: unknown };
/** What {@link marketplaceComponentUsagesSetUserUsage} answers. */
export type MarketplaceComponentUsagesSetUserUsageResponse = MarketplaceComponentUsagesSetUserUsageResponses[keyof MarketplaceComponentUsagesSetUserUsageResponses];
/** What {@link marketplaceComponentUsagesSetUserUsage} is refused with, by status. */
export type MarketplaceComponentUsagesSetUserUsageErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceComponentUsagesSetUserUsage} is refused with. */
export type MarketplaceComponentUsagesSetUserUsageError = MarketplaceComponentUsagesSetUserUsageErrors[keyof MarketplaceComponentUsagesSetUserUsageErrors];
/**
 * Report the usage of one user.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#set-user-usage
 */
export const marketplaceComponentUsagesSetUserUsage: ActWith<MarketplaceComponentUsagesSetUserUsageData, MarketplaceComponentUsagesSetUserUsageResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-component-usages/{uuid}/set_user_usage/");

/** Path, query and body of {@link marketplaceComponentUsagesSetUsage}. */
export type MarketplaceComponentUsagesSetUsageData = DataOf<operations["marketplace_component_usages_set_usage"], "/api/marketplace-component-usages/set_usage/">;
/** What {@link marketplaceComponentUsagesSetUsage} answers, by status. */
export type MarketplaceComponentUsagesSetUsageResponses = { 201: unknown };
/** What {@link marketplaceComponentUsagesSetUsage} answers. */
export type MarketplaceComponentUsagesSetUsageResponse = MarketplaceComponentUsagesSetUsageResponses[keyof MarketplaceComponentUsagesSetUsageResponses];
/** What {@link marketplaceComponentUsagesSetUsage} is refused with, by status. */
export type MarketplaceComponentUsagesSetUsageErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail };
/** What {@link marketplaceComponentUsagesSetUsage} is refused with. */
export type MarketplaceComponentUsagesSetUsageError = MarketplaceComponentUsagesSetUsageErrors[keyof MarketplaceComponentUsagesSetUsageErrors];
/**
 * Report the usage of a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/usage-and-stats/component-usages/#set-usage
 */
export const marketplaceComponentUsagesSetUsage: ActWith<MarketplaceComponentUsagesSetUsageData, MarketplaceComponentUsagesSetUsageResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-component-usages/set_usage/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesList}. */
export type MarketplaceCustomerComponentUsagePoliciesListData = DataOf<operations["marketplace_customer_component_usage_policies_list"], "/api/marketplace-customer-component-usage-policies/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesList} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesListResponses = { 200: CustomerComponentUsagePolicy[] };
/** What {@link marketplaceCustomerComponentUsagePoliciesList} answers. */
export type MarketplaceCustomerComponentUsagePoliciesListResponse = MarketplaceCustomerComponentUsagePoliciesListResponses[keyof MarketplaceCustomerComponentUsagePoliciesListResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesList} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceCustomerComponentUsagePoliciesList} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesListError = MarketplaceCustomerComponentUsagePoliciesListErrors[keyof MarketplaceCustomerComponentUsagePoliciesListErrors];
/**
 * List usage policies.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#list-marketplace-customer-component-usage-policies
 */
export const marketplaceCustomerComponentUsagePoliciesList: Read<MarketplaceCustomerComponentUsagePoliciesListData, MarketplaceCustomerComponentUsagePoliciesListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-customer-component-usage-policies/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesCount}. */
export type MarketplaceCustomerComponentUsagePoliciesCountData = DataOf<operations["marketplace_customer_component_usage_policies_count"], "/api/marketplace-customer-component-usage-policies/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesCount} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesCountResponses = { 200: unknown };
/** What {@link marketplaceCustomerComponentUsagePoliciesCount} answers. */
export type MarketplaceCustomerComponentUsagePoliciesCountResponse = MarketplaceCustomerComponentUsagePoliciesCountResponses[keyof MarketplaceCustomerComponentUsagePoliciesCountResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesCount} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceCustomerComponentUsagePoliciesCount} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesCountError = MarketplaceCustomerComponentUsagePoliciesCountErrors[keyof MarketplaceCustomerComponentUsagePoliciesCountErrors];
/**
 * Count usage policies.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#list-marketplace-customer-component-usage-policies
 */
export const marketplaceCustomerComponentUsagePoliciesCount: Act<MarketplaceCustomerComponentUsagePoliciesCountData, MarketplaceCustomerComponentUsagePoliciesCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-customer-component-usage-policies/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesCreate}. */
export type MarketplaceCustomerComponentUsagePoliciesCreateData = DataOf<operations["marketplace_customer_component_usage_policies_create"], "/api/marketplace-customer-component-usage-policies/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesCreate} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesCreateResponses = { 201: CustomerComponentUsagePolicy };
/** What {@link marketplaceCustomerComponentUsagePoliciesCreate} answers. */
export type MarketplaceCustomerComponentUsagePoliciesCreateResponse = MarketplaceCustomerComponentUsagePoliciesCreateResponses[keyof MarketplaceCustomerComponentUsagePoliciesCreateResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesCreate} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesCreateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail };
/** What {@link marketplaceCustomerComponentUsagePoliciesCreate} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesCreateError = MarketplaceCustomerComponentUsagePoliciesCreateErrors[keyof MarketplaceCustomerComponentUsagePoliciesCreateErrors];
/**
 * Create a usage policy.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#create
 */
export const marketplaceCustomerComponentUsagePoliciesCreate: ActWith<MarketplaceCustomerComponentUsagePoliciesCreateData, MarketplaceCustomerComponentUsagePoliciesCreateResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-customer-component-usage-policies/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesRetrieve}. */
export type MarketplaceCustomerComponentUsagePoliciesRetrieveData = DataOf<operations["marketplace_customer_component_usage_policies_retrieve"], "/api/marketplace-customer-component-usage-policies/{uuid}/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesRetrieve} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesRetrieveResponses = { 200: CustomerComponentUsagePolicy };
/** What {@link marketplaceCustomerComponentUsagePoliciesRetrieve} answers. */
export type MarketplaceCustomerComponentUsagePoliciesRetrieveResponse = MarketplaceCustomerComponentUsagePoliciesRetrieveResponses[keyof MarketplaceCustomerComponentUsagePoliciesRetrieveResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesRetrieve} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceCustomerComponentUsagePoliciesRetrieve} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesRetrieveError = MarketplaceCustomerComponentUsagePoliciesRetrieveErrors[keyof MarketplaceCustomerComponentUsagePoliciesRetrieveErrors];
/**
 * Get a usage policy.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#retrieve
 */
export const marketplaceCustomerComponentUsagePoliciesRetrieve: ReadWith<MarketplaceCustomerComponentUsagePoliciesRetrieveData, MarketplaceCustomerComponentUsagePoliciesRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-customer-component-usage-policies/{uuid}/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesUpdate}. */
export type MarketplaceCustomerComponentUsagePoliciesUpdateData = DataOf<operations["marketplace_customer_component_usage_policies_update"], "/api/marketplace-customer-component-usage-policies/{uuid}/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesUpdate} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesUpdateResponses = { 200: CustomerComponentUsagePolicy };
/** What {@link marketplaceCustomerComponentUsagePoliciesUpdate} answers. */
export type MarketplaceCustomerComponentUsagePoliciesUpdateResponse = MarketplaceCustomerComponentUsagePoliciesUpdateResponses[keyof MarketplaceCustomerComponentUsagePoliciesUpdateResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesUpdate} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesUpdateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceCustomerComponentUsagePoliciesUpdate} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesUpdateError = MarketplaceCustomerComponentUsagePoliciesUpdateErrors[keyof MarketplaceCustomerComponentUsagePoliciesUpdateErrors];
/**
 * Replace a usage policy.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#update
 */
export const marketplaceCustomerComponentUsagePoliciesUpdate: ActWith<MarketplaceCustomerComponentUsagePoliciesUpdateData, MarketplaceCustomerComponentUsagePoliciesUpdateResponses> = /* @__PURE__ */ operation("put", "/api/marketplace-customer-component-usage-policies/{uuid}/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesPartialUpdate}. */
export type MarketplaceCustomerComponentUsagePoliciesPartialUpdateData = DataOf<operations["marketplace_customer_component_usage_policies_partial_update"], "/api/marketplace-customer-component-usage-policies/{uuid}/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesPartialUpdate} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesPartialUpdateResponses = { 200: CustomerComponentUsagePolicy };
/** What {@link marketplaceCustomerComponentUsagePoliciesPartialUpdate} answers. */
export type MarketplaceCustomerComponentUsagePoliciesPartialUpdateResponse = MarketplaceCustomerComponentUsagePoliciesPartialUpdateResponses[keyof MarketplaceCustomerComponentUsagePoliciesPartialUpdateResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesPartialUpdate} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesPartialUpdateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceCustomerComponentUsagePoliciesPartialUpdate} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesPartialUpdateError = MarketplaceCustomerComponentUsagePoliciesPartialUpdateErrors[keyof MarketplaceCustomerComponentUsagePoliciesPartialUpdateErrors];
/**
 * Change parts of a usage policy.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#partial-update
 */
export const marketplaceCustomerComponentUsagePoliciesPartialUpdate: ActWith<MarketplaceCustomerComponentUsagePoliciesPartialUpdateData, MarketplaceCustomerComponentUsagePoliciesPartialUpdateResponses> = /* @__PURE__ */ operation("patch", "/api/marketplace-customer-component-usage-policies/{uuid}/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesDestroy}. */
export type MarketplaceCustomerComponentUsagePoliciesDestroyData = DataOf<operations["marketplace_customer_component_usage_policies_destroy"], "/api/marketplace-customer-component-usage-policies/{uuid}/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesDestroy} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesDestroyResponses = { 204: void };
/** What {@link marketplaceCustomerComponentUsagePoliciesDestroy} answers. */
export type MarketplaceCustomerComponentUsagePoliciesDestroyResponse = MarketplaceCustomerComponentUsagePoliciesDestroyResponses[keyof MarketplaceCustomerComponentUsagePoliciesDestroyResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesDestroy} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesDestroyErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceCustomerComponentUsagePoliciesDestroy} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesDestroyError = MarketplaceCustomerComponentUsagePoliciesDestroyErrors[keyof MarketplaceCustomerComponentUsagePoliciesDestroyErrors];
/**
 * Delete a usage policy.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#delete
 */
export const marketplaceCustomerComponentUsagePoliciesDestroy: ActWith<MarketplaceCustomerComponentUsagePoliciesDestroyData, MarketplaceCustomerComponentUsagePoliciesDestroyResponses> = /* @__PURE__ */ operation("delete", "/api/marketplace-customer-component-usage-policies/{uuid}/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesActionsRetrieve}. */
export type MarketplaceCustomerComponentUsagePoliciesActionsRetrieveData = DataOf<operations["marketplace_customer_component_usage_policies_actions_retrieve"], "/api/marketplace-customer-component-usage-policies/actions/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesActionsRetrieve} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesActionsRetrieveResponses = { 200: operations["marketplace_customer_component_usage_policies_actions_retrieve"]["responses"][200]["content"]["application/json"] };
/** What {@link marketplaceCustomerComponentUsagePoliciesActionsRetrieve} answers. */
export type MarketplaceCustomerComponentUsagePoliciesActionsRetrieveResponse = MarketplaceCustomerComponentUsagePoliciesActionsRetrieveResponses[keyof MarketplaceCustomerComponentUsagePoliciesActionsRetrieveResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesActionsRetrieve} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesActionsRetrieveErrors = { 401: ErrorDetail };
/** What {@link marketplaceCustomerComponentUsagePoliciesActionsRetrieve} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesActionsRetrieveError = MarketplaceCustomerComponentUsagePoliciesActionsRetrieveErrors[keyof MarketplaceCustomerComponentUsagePoliciesActionsRetrieveErrors];
/**
 * List the actions of usage policies.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#actions
 */
export const marketplaceCustomerComponentUsagePoliciesActionsRetrieve: Read<MarketplaceCustomerComponentUsagePoliciesActionsRetrieveData, MarketplaceCustomerComponentUsagePoliciesActionsRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-customer-component-usage-policies/actions/");

/** Path, query and body of {@link marketplaceCustomerComponentUsagePoliciesActionsCount}. */
export type MarketplaceCustomerComponentUsagePoliciesActionsCountData = DataOf<operations["marketplace_customer_component_usage_policies_actions_count"], "/api/marketplace-customer-component-usage-policies/actions/">;
/** What {@link marketplaceCustomerComponentUsagePoliciesActionsCount} answers, by status. */
export type MarketplaceCustomerComponentUsagePoliciesActionsCountResponses = { 200: unknown };
/** What {@link marketplaceCustomerComponentUsagePoliciesActionsCount} answers. */
export type MarketplaceCustomerComponentUsagePoliciesActionsCountResponse = MarketplaceCustomerComponentUsagePoliciesActionsCountResponses[keyof MarketplaceCustomerComponentUsagePoliciesActionsCountResponses];
/** What {@link marketplaceCustomerComponentUsagePoliciesActionsCount} is refused with, by status. */
export type MarketplaceCustomerComponentUsagePoliciesActionsCountErrors = { 401: unknown };
/** What {@link marketplaceCustomerComponentUsagePoliciesActionsCount} is refused with. */
export type MarketplaceCustomerComponentUsagePoliciesActionsCountError = MarketplaceCustomerComponentUsagePoliciesActionsCountErrors[keyof MarketplaceCustomerComponentUsagePoliciesActionsCountErrors];
/**
 * Check access to the actions of usage policies.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/policies/customer-component-usage-policies/#actions
 */
export const marketplaceCustomerComponentUsagePoliciesActionsCount: Act<MarketplaceCustomerComponentUsagePoliciesActionsCountData, MarketplaceCustomerComponentUsagePoliciesActionsCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-customer-component-usage-policies/actions/");

/** Path, query and body of {@link marketplaceOfferingUsersList}. */
export type MarketplaceOfferingUsersListData = DataOf<operations["marketplace_offering_users_list"], "/api/marketplace-offering-users/">;
/** What {@link marketplaceOfferingUsersList} answers, by status. */
export type MarketplaceOfferingUsersListResponses = { 200: OfferingUser[] };
/** What {@link marketplaceOfferingUsersList} answers. */
export type MarketplaceOfferingUsersListResponse = MarketplaceOfferingUsersListResponses[keyof MarketplaceOfferingUsersListResponses];
/** What {@link marketplaceOfferingUsersList} is refused with, by status. */
export type MarketplaceOfferingUsersListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceOfferingUsersList} is refused with. */
export type MarketplaceOfferingUsersListError = MarketplaceOfferingUsersListErrors[keyof MarketplaceOfferingUsersListErrors];
/**
 * List accounts at offerings.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOfferingUsersList: Read<MarketplaceOfferingUsersListData, MarketplaceOfferingUsersListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-offering-users/");

/** Path, query and body of {@link marketplaceOfferingUsersCount}. */
export type MarketplaceOfferingUsersCountData = DataOf<operations["marketplace_offering_users_count"], "/api/marketplace-offering-users/">;
/** What {@link marketplaceOfferingUsersCount} answers, by status. */
export type MarketplaceOfferingUsersCountResponses = { 200: unknown };
/** What {@link marketplaceOfferingUsersCount} answers. */
export type MarketplaceOfferingUsersCountResponse = MarketplaceOfferingUsersCountResponses[keyof MarketplaceOfferingUsersCountResponses];
/** What {@link marketplaceOfferingUsersCount} is refused with, by status. */
export type MarketplaceOfferingUsersCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceOfferingUsersCount} is refused with. */
export type MarketplaceOfferingUsersCountError = MarketplaceOfferingUsersCountErrors[keyof MarketplaceOfferingUsersCountErrors];
/**
 * Count accounts at offerings.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOfferingUsersCount: Act<MarketplaceOfferingUsersCountData, MarketplaceOfferingUsersCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-offering-users/");

/** Path, query and body of {@link marketplaceOfferingUsersRetrieve}. */
export type MarketplaceOfferingUsersRetrieveData = DataOf<operations["marketplace_offering_users_retrieve"], "/api/marketplace-offering-users/{uuid}/">;
/** What {@link marketplaceOfferingUsersRetrieve} answers, by status. */
export type MarketplaceOfferingUsersRetrieveResponses = { 200: OfferingUser };
/** What {@link marketplaceOfferingUsersRetrieve} answers. */
export type MarketplaceOfferingUsersRetrieveResponse = MarketplaceOfferingUsersRetrieveResponses[keyof MarketplaceOfferingUsersRetrieveResponses];
/** What {@link marketplaceOfferingUsersRetrieve} is refused with, by status. */
export type MarketplaceOfferingUsersRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceOfferingUsersRetrieve} is refused with. */
export type MarketplaceOfferingUsersRetrieveError = MarketplaceOfferingUsersRetrieveErrors[keyof MarketplaceOfferingUsersRetrieveErrors];
/**
 * Get an account at an offering.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOfferingUsersRetrieve: ReadWith<MarketplaceOfferingUsersRetrieveData, MarketplaceOfferingUsersRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-offering-users/{uuid}/");

/** Path, query and body of {@link marketplaceOrdersList}. */
export type MarketplaceOrdersListData = DataOf<operations["marketplace_orders_list"], "/api/marketplace-orders/">;
/** What {@link marketplaceOrdersList} answers, by status. */
export type MarketplaceOrdersListResponses = { 200: OrderDetails[] };
/** What {@link marketplaceOrdersList} answers. */
export type MarketplaceOrdersListResponse = MarketplaceOrdersListResponses[keyof MarketplaceOrdersListResponses];
/** What {@link marketplaceOrdersList} is refused with, by status. */
export type MarketplaceOrdersListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceOrdersList} is refused with. */
export type MarketplaceOrdersListError = MarketplaceOrdersListErrors[keyof MarketplaceOrdersListErrors];
/**
 * List orders.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersList: Read<MarketplaceOrdersListData, MarketplaceOrdersListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-orders/");

/** Path, query and body of {@link marketplaceOrdersCount}. */
export type MarketplaceOrdersCountData = DataOf<operations["marketplace_orders_count"], "/api/marketplace-orders/">;
/** What {@link marketplaceOrdersCount} answers, by status. */
export type MarketplaceOrdersCountResponses = { 200: unknown };
/** What {@link marketplaceOrdersCount} answers. */
export type MarketplaceOrdersCountResponse = MarketplaceOrdersCountResponses[keyof MarketplaceOrdersCountResponses];
/** What {@link marketplaceOrdersCount} is refused with, by status. */
export type MarketplaceOrdersCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceOrdersCount} is refused with. */
export type MarketplaceOrdersCountError = MarketplaceOrdersCountErrors[keyof MarketplaceOrdersCountErrors];
/**
 * Count orders.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersCount: Act<MarketplaceOrdersCountData, MarketplaceOrdersCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-orders/");

/** Path, query and body of {@link marketplaceOrdersRetrieve}. */
export type MarketplaceOrdersRetrieveData = DataOf<operations["marketplace_orders_retrieve"], "/api/marketplace-orders/{uuid}/">;
/** What {@link marketplaceOrdersRetrieve} answers, by status. */
export type MarketplaceOrdersRetrieveResponses = { 200: OrderDetails };
/** What {@link marketplaceOrdersRetrieve} answers. */
export type MarketplaceOrdersRetrieveResponse = MarketplaceOrdersRetrieveResponses[keyof MarketplaceOrdersRetrieveResponses];
/** What {@link marketplaceOrdersRetrieve} is refused with, by status. */
export type MarketplaceOrdersRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceOrdersRetrieve} is refused with. */
export type MarketplaceOrdersRetrieveError = MarketplaceOrdersRetrieveErrors[keyof MarketplaceOrdersRetrieveErrors];
/**
 * Get an order.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersRetrieve: ReadWith<MarketplaceOrdersRetrieveData, MarketplaceOrdersRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-orders/{uuid}/");

/** Path, query and body of {@link marketplaceOrdersDestroy}. */
export type MarketplaceOrdersDestroyData = DataOf<operations["marketplace_orders_destroy"], "/api/marketplace-orders/{uuid}/">;
/** What {@link marketplaceOrdersDestroy} answers, by status. */
export type MarketplaceOrdersDestroyResponses = { 204: void };
/** What {@link marketplaceOrdersDestroy} answers. */
export type MarketplaceOrdersDestroyResponse = MarketplaceOrdersDestroyResponses[keyof MarketplaceOrdersDestroyResponses];
/** What {@link marketplaceOrdersDestroy} is refused with, by status. */
export type MarketplaceOrdersDestroyErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceOrdersDestroy} is refused with. */
export type MarketplaceOrdersDestroyError = MarketplaceOrdersDestroyErrors[keyof MarketplaceOrdersDestroyErrors];
/**
 * Delete an order that nobody has approved yet.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersDestroy: ActWith<MarketplaceOrdersDestroyData, MarketplaceOrdersDestroyResponses> = /* @__PURE__ */ operation("delete", "/api/marketplace-orders/{uuid}/");

/** Path, query and body of {@link marketplaceOrdersApproveByConsumer}. */
export type MarketplaceOrdersApproveByConsumerData = DataOf<operations["marketplace_orders_approve_by_consumer"], "/api/marketplace-orders/{uuid}/approve_by_consumer/">;
/** What {@link marketplaceOrdersApproveByConsumer} answers, by status. */
export type MarketplaceOrdersApproveByConsumerResponses = { 200: OrderApproval };
/** What {@link marketplaceOrdersApproveByConsumer} answers. */
export type MarketplaceOrdersApproveByConsumerResponse = MarketplaceOrdersApproveByConsumerResponses[keyof MarketplaceOrdersApproveByConsumerResponses];
/** What {@link marketplaceOrdersApproveByConsumer} is refused with, by status. */
export type MarketplaceOrdersApproveByConsumerErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceOrdersApproveByConsumer} is refused with. */
export type MarketplaceOrdersApproveByConsumerError = MarketplaceOrdersApproveByConsumerErrors[keyof MarketplaceOrdersApproveByConsumerErrors];
/**
 * Approve an order for its consumer.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersApproveByConsumer: ActWith<MarketplaceOrdersApproveByConsumerData, MarketplaceOrdersApproveByConsumerResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/approve_by_consumer/");

/** Path, query and body of {@link marketplaceOrdersApproveByProvider}. */
export type MarketplaceOrdersApproveByProviderData = DataOf<operations["marketplace_orders_approve_by_provider"], "/api/marketplace-orders/{uuid}/approve_by_provider/">;
/** What {@link marketplaceOrdersApproveByProvider} answers, by status. */
export type MarketplaceOrdersApproveByProviderResponses = { 200: OrderApproval };
/** What {@link marketplaceOrdersApproveByProvider} answers. */
export type MarketplaceOrdersApproveByProviderResponse = MarketplaceOrdersApproveByProviderResponses[keyof MarketplaceOrdersApproveByProviderResponses];
/** What {@link marketplaceOrdersApproveByProvider} is refused with, by status. */
export type MarketplaceOrdersApproveByProviderErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceOrdersApproveByProvider} is refused with. */
export type MarketplaceOrdersApproveByProviderError = MarketplaceOrdersApproveByProviderErrors[keyof MarketplaceOrdersApproveByProviderErrors];
/**
 * Approve an order for its provider.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersApproveByProvider: ActWith<MarketplaceOrdersApproveByProviderData, MarketplaceOrdersApproveByProviderResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/approve_by_provider/");

/** Path, query and body of {@link marketplaceOrdersCancel}. */
export type MarketplaceOrdersCancelData = DataOf<operations["marketplace_orders_cancel"], "/api/marketplace-orders/{uuid}/cancel/">;
/** What {@link marketplaceOrdersCancel} answers, by status. */
export type MarketplaceOrdersCancelResponses = { 202: unknown };
/** What {@link marketplaceOrdersCancel} answers. */
export type MarketplaceOrdersCancelResponse = MarketplaceOrdersCancelResponses[keyof MarketplaceOrdersCancelResponses];
/** What {@link marketplaceOrdersCancel} is refused with, by status. */
export type MarketplaceOrdersCancelErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 405: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceOrdersCancel} is refused with. */
export type MarketplaceOrdersCancelError = MarketplaceOrdersCancelErrors[keyof MarketplaceOrdersCancelErrors];
/**
 * Cancel an order.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersCancel: ActWith<MarketplaceOrdersCancelData, MarketplaceOrdersCancelResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/cancel/");

/** Path, query and body of {@link marketplaceOrdersOfferingRetrieve}. */
export type MarketplaceOrdersOfferingRetrieveData = DataOf<operations["marketplace_orders_offering_retrieve"], "/api/marketplace-orders/{uuid}/offering/">;
/** What {@link marketplaceOrdersOfferingRetrieve} answers, by status. */
export type MarketplaceOrdersOfferingRetrieveResponses = { 200: PublicOfferingDetails };
/** What {@link marketplaceOrdersOfferingRetrieve} answers. */
export type MarketplaceOrdersOfferingRetrieveResponse = MarketplaceOrdersOfferingRetrieveResponses[keyof MarketplaceOrdersOfferingRetrieveResponses];
/** What {@link marketplaceOrdersOfferingRetrieve} is refused with, by status. */
export type MarketplaceOrdersOfferingRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceOrdersOfferingRetrieve} is refused with. */
export type MarketplaceOrdersOfferingRetrieveError = MarketplaceOrdersOfferingRetrieveErrors[keyof MarketplaceOrdersOfferingRetrieveErrors];
/**
 * Show the offering of an order.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersOfferingRetrieve: ReadWith<MarketplaceOrdersOfferingRetrieveData, MarketplaceOrdersOfferingRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-orders/{uuid}/offering/");

/** Path, query and body of {@link marketplaceOrdersRejectByConsumer}. */
export type MarketplaceOrdersRejectByConsumerData = DataOf<operations["marketplace_orders_reject_by_consumer"], "/api/marketplace-orders/{uuid}/reject_by_consumer/">;
/** What {@link marketplaceOrdersRejectByConsumer} answers, by status. */
export type MarketplaceOrdersRejectByConsumerResponses = { 200: unknown };
/** What {@link marketplaceOrdersRejectByConsumer} answers. */
export type MarketplaceOrdersRejectByConsumerResponse = MarketplaceOrdersRejectByConsumerResponses[keyof MarketplaceOrdersRejectByConsumerResponses];
/** What {@link marketplaceOrdersRejectByConsumer} is refused with, by status. */
export type MarketplaceOrdersRejectByConsumerErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceOrdersRejectByConsumer} is refused with. */
export type MarketplaceOrdersRejectByConsumerError = MarketplaceOrdersRejectByConsumerErrors[keyof MarketplaceOrdersRejectByConsumerErrors];
/**
 * Refuse an order for its consumer.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersRejectByConsumer: ActWith<MarketplaceOrdersRejectByConsumerData, MarketplaceOrdersRejectByConsumerResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/reject_by_consumer/");

/** Path, query and body of {@link marketplaceOrdersRejectByProvider}. */
export type MarketplaceOrdersRejectByProviderData = DataOf<operations["marketplace_orders_reject_by_provider"], "/api/marketplace-orders/{uuid}/reject_by_provider/">;
/** What {@link marketplaceOrdersRejectByProvider} answers, by status. */
export type MarketplaceOrdersRejectByProviderResponses = { 200: unknown };
/** What {@link marketplaceOrdersRejectByProvider} answers. */
export type MarketplaceOrdersRejectByProviderResponse = MarketplaceOrdersRejectByProviderResponses[keyof MarketplaceOrdersRejectByProviderResponses];
/** What {@link marketplaceOrdersRejectByProvider} is refused with, by status. */
export type MarketplaceOrdersRejectByProviderErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceOrdersRejectByProvider} is refused with. */
export type MarketplaceOrdersRejectByProviderError = MarketplaceOrdersRejectByProviderErrors[keyof MarketplaceOrdersRejectByProviderErrors];
/**
 * Refuse an order for its provider.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersRejectByProvider: ActWith<MarketplaceOrdersRejectByProviderData, MarketplaceOrdersRejectByProviderResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/reject_by_provider/");

/** Path, query and body of {@link marketplaceOrdersSetBackendId}. */
export type MarketplaceOrdersSetBackendIdData = DataOf<operations["marketplace_orders_set_backend_id"], "/api/marketplace-orders/{uuid}/set_backend_id/">;
/** What {@link marketplaceOrdersSetBackendId} answers, by status. */
export type MarketplaceOrdersSetBackendIdResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceOrdersSetBackendId} answers. */
export type MarketplaceOrdersSetBackendIdResponse = MarketplaceOrdersSetBackendIdResponses[keyof MarketplaceOrdersSetBackendIdResponses];
/** What {@link marketplaceOrdersSetBackendId} is refused with, by status. */
export type MarketplaceOrdersSetBackendIdErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceOrdersSetBackendId} is refused with. */
export type MarketplaceOrdersSetBackendIdError = MarketplaceOrdersSetBackendIdErrors[keyof MarketplaceOrdersSetBackendIdErrors];
/**
 * Set the identifier that an order has at its provider.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersSetBackendId: ActWith<MarketplaceOrdersSetBackendIdData, MarketplaceOrdersSetBackendIdResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/set_backend_id/");

/** Path, query and body of {@link marketplaceOrdersSetStateDone}. */
export type MarketplaceOrdersSetStateDoneData = DataOf<operations["marketplace_orders_set_state_done"], "/api/marketplace-orders/{uuid}/set_state_done/">;
/** What {@link marketplaceOrdersSetStateDone} answers, by status. */
export type MarketplaceOrdersSetStateDoneResponses = { 200: unknown };
/** What {@link marketplaceOrdersSetStateDone} answers. */
export type MarketplaceOrdersSetStateDoneResponse = MarketplaceOrdersSetStateDoneResponses[keyof MarketplaceOrdersSetStateDoneResponses];
/** What {@link marketplaceOrdersSetStateDone} is refused with, by status. */
export type MarketplaceOrdersSetStateDoneErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 405: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceOrdersSetStateDone} is refused with. */
export type MarketplaceOrdersSetStateDoneError = MarketplaceOrdersSetStateDoneErrors[keyof MarketplaceOrdersSetStateDoneErrors];
/**
 * Report that an order is done.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersSetStateDone: ActWith<MarketplaceOrdersSetStateDoneData, MarketplaceOrdersSetStateDoneResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/set_state_done/");

/** Path, query and body of {@link marketplaceOrdersSetStateErred}. */
export type MarketplaceOrdersSetStateErredData = DataOf<operations["marketplace_orders_set_state_erred"], "/api/marketplace-orders/{uuid}/set_state_erred/">;
/** What {@link marketplaceOrdersSetStateErred} answers, by status. */
export type MarketplaceOrdersSetStateErredResponses = { 200: unknown };
/** What {@link marketplaceOrdersSetStateErred} answers. */
export type MarketplaceOrdersSetStateErredResponse = MarketplaceOrdersSetStateErredResponses[keyof MarketplaceOrdersSetStateErredResponses];
/** What {@link marketplaceOrdersSetStateErred} is refused with, by status. */
export type MarketplaceOrdersSetStateErredErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 405: ErrorDetail };
/** What {@link marketplaceOrdersSetStateErred} is refused with. */
export type MarketplaceOrdersSetStateErredError = MarketplaceOrdersSetStateErredErrors[keyof MarketplaceOrdersSetStateErredErrors];
/**
 * Report that an order has failed.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersSetStateErred: ActWith<MarketplaceOrdersSetStateErredData, MarketplaceOrdersSetStateErredResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/set_state_erred/");

/** Path, query and body of {@link marketplaceOrdersSetStateExecuting}. */
export type MarketplaceOrdersSetStateExecutingData = DataOf<operations["marketplace_orders_set_state_executing"], "/api/marketplace-orders/{uuid}/set_state_executing/">;
/** What {@link marketplaceOrdersSetStateExecuting} answers, by status. */
export type MarketplaceOrdersSetStateExecutingResponses = { 200: unknown };
/** What {@link marketplaceOrdersSetStateExecuting} answers. */
export type MarketplaceOrdersSetStateExecutingResponse = MarketplaceOrdersSetStateExecutingResponses[keyof MarketplaceOrdersSetStateExecutingResponses];
/** What {@link marketplaceOrdersSetStateExecuting} is refused with, by status. */
export type MarketplaceOrdersSetStateExecutingErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 405: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceOrdersSetStateExecuting} is refused with. */
export type MarketplaceOrdersSetStateExecutingError = MarketplaceOrdersSetStateExecutingErrors[keyof MarketplaceOrdersSetStateExecutingErrors];
/**
 * Report that an order is being executed.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersSetStateExecuting: ActWith<MarketplaceOrdersSetStateExecutingData, MarketplaceOrdersSetStateExecutingResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/set_state_executing/");

/** Path, query and body of {@link marketplaceOrdersUnlink}. */
export type MarketplaceOrdersUnlinkData = DataOf<operations["marketplace_orders_unlink"], "/api/marketplace-orders/{uuid}/unlink/">;
/** What {@link marketplaceOrdersUnlink} answers, by status. */
export type MarketplaceOrdersUnlinkResponses = { 204: void };
/** What {@link marketplaceOrdersUnlink} answers. */
export type MarketplaceOrdersUnlinkResponse = MarketplaceOrdersUnlinkResponses[keyof MarketplaceOrdersUnlinkResponses];
/** What {@link marketplaceOrdersUnlink} is refused with, by status. */
export type MarketplaceOrdersUnlinkErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceOrdersUnlink} is refused with. */
export type MarketplaceOrdersUnlinkError = MarketplaceOrdersUnlinkErrors[keyof MarketplaceOrdersUnlinkErrors];
/**
 * Delete an order in any state.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceOrdersUnlink: ActWith<MarketplaceOrdersUnlinkData, MarketplaceOrdersUnlinkResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-orders/{uuid}/unlink/");

/** Path, query and body of {@link marketplaceProviderResourcesList}. */
export type MarketplaceProviderResourcesListData = DataOf<operations["marketplace_provider_resources_list"], "/api/marketplace-provider-resources/">;
/** What {@link marketplaceProviderResourcesList} answers, by status. */
export type MarketplaceProviderResourcesListResponses = { 200: Resource[] };
/** What {@link marketplaceProviderResourcesList} answers. */
export type MarketplaceProviderResourcesListResponse = MarketplaceProviderResourcesListResponses[keyof MarketplaceProviderResourcesListResponses];
/** What {@link marketplaceProviderResourcesList} is refused with, by status. */
export type MarketplaceProviderResourcesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceProviderResourcesList} is refused with. */
export type MarketplaceProviderResourcesListError = MarketplaceProviderResourcesListErrors[keyof MarketplaceProviderResourcesListErrors];
/**
 * List the resources of the caller's offerings.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-marketplace-provider-resources
 */
export const marketplaceProviderResourcesList: Read<MarketplaceProviderResourcesListData, MarketplaceProviderResourcesListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-resources/");

/** Path, query and body of {@link marketplaceProviderResourcesCount}. */
export type MarketplaceProviderResourcesCountData = DataOf<operations["marketplace_provider_resources_count"], "/api/marketplace-provider-resources/">;
/** What {@link marketplaceProviderResourcesCount} answers, by status. */
export type MarketplaceProviderResourcesCountResponses = { 200: unknown };
/** What {@link marketplaceProviderResourcesCount} answers. */
export type MarketplaceProviderResourcesCountResponse = MarketplaceProviderResourcesCountResponses[keyof MarketplaceProviderResourcesCountResponses];
/** What {@link marketplaceProviderResourcesCount} is refused with, by status. */
export type MarketplaceProviderResourcesCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceProviderResourcesCount} is refused with. */
export type MarketplaceProviderResourcesCountError = MarketplaceProviderResourcesCountErrors[keyof MarketplaceProviderResourcesCountErrors];
/**
 * Count the resources of the caller's offerings.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#list-marketplace-provider-resources
 */
export const marketplaceProviderResourcesCount: Act<MarketplaceProviderResourcesCountData, MarketplaceProviderResourcesCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-provider-resources/");

/** Path, query and body of {@link marketplaceProviderResourcesRetrieve}. */
export type MarketplaceProviderResourcesRetrieveData = DataOf<operations["marketplace_provider_resources_retrieve"], "/api/marketplace-provider-resources/{uuid}/">;
/** What {@link marketplaceProviderResourcesRetrieve} answers, by status. */
export type MarketplaceProviderResourcesRetrieveResponses = { 200: Resource };
/** What {@link marketplaceProviderResourcesRetrieve} answers. */
export type MarketplaceProviderResourcesRetrieveResponse = MarketplaceProviderResourcesRetrieveResponses[keyof MarketplaceProviderResourcesRetrieveResponses];
/** What {@link marketplaceProviderResourcesRetrieve} is refused with, by status. */
export type MarketplaceProviderResourcesRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesRetrieve} is refused with. */
export type MarketplaceProviderResourcesRetrieveError = MarketplaceProviderResourcesRetrieveErrors[keyof MarketplaceProviderResourcesRetrieveErrors];
/**
 * Get a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#retrieve
 */
export const marketplaceProviderResourcesRetrieve: ReadWith<MarketplaceProviderResourcesRetrieveData, MarketplaceProviderResourcesRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-resources/{uuid}/");

/** Path, query and body of {@link marketplaceProviderResourcesUpdate}. */
export type MarketplaceProviderResourcesUpdateData = DataOf<operations["marketplace_provider_resources_update"], "/api/marketplace-provider-resources/{uuid}/">;
/** What {@link marketplaceProviderResourcesUpdate} answers, by status. */
export type MarketplaceProviderResourcesUpdateResponses = { 200: ResourceUpdate };
/** What {@link marketplaceProviderResourcesUpdate} answers. */
export type MarketplaceProviderResourcesUpdateResponse = MarketplaceProviderResourcesUpdateResponses[keyof MarketplaceProviderResourcesUpdateResponses];
/** What {@link marketplaceProviderResourcesUpdate} is refused with, by status. */
export type MarketplaceProviderResourcesUpdateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesUpdate} is refused with. */
export type MarketplaceProviderResourcesUpdateError = MarketplaceProviderResourcesUpdateErrors[keyof MarketplaceProviderResourcesUpdateErrors];
/**
 * Replace a resource's name, description and end date.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update
 */
export const marketplaceProviderResourcesUpdate: ActWith<MarketplaceProviderResourcesUpdateData, MarketplaceProviderResourcesUpdateResponses> = /* @__PURE__ */ operation("put", "/api/marketplace-provider-resources/{uuid}/");

/** Path, query and body of {@link marketplaceProviderResourcesPartialUpdate}. */
export type MarketplaceProviderResourcesPartialUpdateData = DataOf<operations["marketplace_provider_resources_partial_update"], "/api/marketplace-provider-resources/{uuid}/">;
/** What {@link marketplaceProviderResourcesPartialUpdate} answers, by status. */
export type MarketplaceProviderResourcesPartialUpdateResponses = { 200: ResourceUpdate };
/** What {@link marketplaceProviderResourcesPartialUpdate} answers. */
export type MarketplaceProviderResourcesPartialUpdateResponse = MarketplaceProviderResourcesPartialUpdateResponses[keyof MarketplaceProviderResourcesPartialUpdateResponses];
/** What {@link marketplaceProviderResourcesPartialUpdate} is refused with, by status. */
export type MarketplaceProviderResourcesPartialUpdateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesPartialUpdate} is refused with. */
export type MarketplaceProviderResourcesPartialUpdateError = MarketplaceProviderResourcesPartialUpdateErrors[keyof MarketplaceProviderResourcesPartialUpdateErrors];
/**
 * Change a resource's name, description or end date.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#partial-update
 */
export const marketplaceProviderResourcesPartialUpdate: ActWith<MarketplaceProviderResourcesPartialUpdateData, MarketplaceProviderResourcesPartialUpdateResponses> = /* @__PURE__ */ operation("patch", "/api/marketplace-provider-resources/{uuid}/");

/** Path, query and body of {@link marketplaceProviderResourcesDetailsRetrieve}. */
export type MarketplaceProviderResourcesDetailsRetrieveData = DataOf<operations["marketplace_provider_resources_details_retrieve"], "/api/marketplace-provider-resources/{uuid}/details/">;
/** What {@link marketplaceProviderResourcesDetailsRetrieve} answers, by status. */
export type MarketplaceProviderResourcesDetailsRetrieveResponses = { 200: operations["marketplace_provider_resources_details_retrieve"]["responses"][200]["content"]["application/json"]; 204: void };
/** What {@link marketplaceProviderResourcesDetailsRetrieve} answers. */
export type MarketplaceProviderResourcesDetailsRetrieveResponse = MarketplaceProviderResourcesDetailsRetrieveResponses[keyof MarketplaceProviderResourcesDetailsRetrieveResponses];
/** What {@link marketplaceProviderResourcesDetailsRetrieve} is refused with, by status. */
export type MarketplaceProviderResourcesDetailsRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesDetailsRetrieve} is refused with. */
export type MarketplaceProviderResourcesDetailsRetrieveError = MarketplaceProviderResourcesDetailsRetrieveErrors[keyof MarketplaceProviderResourcesDetailsRetrieveErrors];
/**
 * Get the plugin's own record of a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#details
 */
export const marketplaceProviderResourcesDetailsRetrieve: ReadWith<MarketplaceProviderResourcesDetailsRetrieveData, MarketplaceProviderResourcesDetailsRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-resources/{uuid}/details/");

/** Path, query and body of {@link marketplaceProviderResourcesGlauthUsersConfigRetrieve}. */
export type MarketplaceProviderResourcesGlauthUsersConfigRetrieveData = DataOf<operations["marketplace_provider_resources_glauth_users_config_retrieve"], "/api/marketplace-provider-resources/{uuid}/glauth_users_config/">;
/** What {@link marketplaceProviderResourcesGlauthUsersConfigRetrieve} answers, by status. */
export type MarketplaceProviderResourcesGlauthUsersConfigRetrieveResponses = { 200: operations["marketplace_provider_resources_glauth_users_config_retrieve"]["responses"][200]["content"]["text/plain"] };
/** What {@link marketplaceProviderResourcesGlauthUsersConfigRetrieve} answers. */
export type MarketplaceProviderResourcesGlauthUsersConfigRetrieveResponse = MarketplaceProviderResourcesGlauthUsersConfigRetrieveResponses[keyof MarketplaceProviderResourcesGlauthUsersConfigRetrieveResponses];
/** What {@link marketplaceProviderResourcesGlauthUsersConfigRetrieve} is refused with, by status. */
export type MarketplaceProviderResourcesGlauthUsersConfigRetrieveErrors = { 400: operations["marketplace_provider_resources_glauth_users_config_retrieve"]["responses"][400]["content"]["text/plain"]; 401: operations["marketplace_provider_resources_glauth_users_config_retrieve"]["responses"][401]["content"]["text/plain"]; 404: operations["marketplace_provider_resources_glauth_users_config_retrieve"]["responses"][404]["content"]["text/plain"] };
/** What {@link marketplaceProviderResourcesGlauthUsersConfigRetrieve} is refused with. */
export type MarketplaceProviderResourcesGlauthUsersConfigRetrieveError = MarketplaceProviderResourcesGlauthUsersConfigRetrieveErrors[keyof MarketplaceProviderResourcesGlauthUsersConfigRetrieveErrors];
/**
 * Get the accounts of a resource as GLAuth configuration.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#glauth-users-config
 */
export const marketplaceProviderResourcesGlauthUsersConfigRetrieve: ReadWith<MarketplaceProviderResourcesGlauthUsersConfigRetrieveData, MarketplaceProviderResourcesGlauthUsersConfigRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-resources/{uuid}/glauth_users_config/");

/** Path, query and body of {@link marketplaceProviderResourcesMoveResource}. */
export type MarketplaceProviderResourcesMoveResourceData = DataOf<operations["marketplace_provider_resources_move_resource"], "/api/marketplace-provider-resources/{uuid}/move_resource/">;
/** What {@link marketplaceProviderResourcesMoveResource} answers, by status. */
export type MarketplaceProviderResourcesMoveResourceResponses = { 200: Resource };
/** What {@link marketplaceProviderResourcesMoveResource} answers. */
export type MarketplaceProviderResourcesMoveResourceResponse = MarketplaceProviderResourcesMoveResourceResponses[keyof MarketplaceProviderResourcesMoveResourceResponses];
/** What {@link marketplaceProviderResourcesMoveResource} is refused with, by status. */
export type MarketplaceProviderResourcesMoveResourceErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: MoveConflictError };
/** What {@link marketplaceProviderResourcesMoveResource} is refused with. */
export type MarketplaceProviderResourcesMoveResourceError = MarketplaceProviderResourcesMoveResourceErrors[keyof MarketplaceProviderResourcesMoveResourceErrors];
/**
 * Move a resource to another project.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#move-resource-to-another-project
 */
export const marketplaceProviderResourcesMoveResource: ActWith<MarketplaceProviderResourcesMoveResourceData, MarketplaceProviderResourcesMoveResourceResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/move_resource/");

/** Path, query and body of {@link marketplaceProviderResourcesOfferingRetrieve}. */
export type MarketplaceProviderResourcesOfferingRetrieveData = DataOf<operations["marketplace_provider_resources_offering_retrieve"], "/api/marketplace-provider-resources/{uuid}/offering/">;
/** What {@link marketplaceProviderResourcesOfferingRetrieve} answers, by status. */
export type MarketplaceProviderResourcesOfferingRetrieveResponses = { 200: PublicOfferingDetails };
/** What {@link marketplaceProviderResourcesOfferingRetrieve} answers. */
export type MarketplaceProviderResourcesOfferingRetrieveResponse = MarketplaceProviderResourcesOfferingRetrieveResponses[keyof MarketplaceProviderResourcesOfferingRetrieveResponses];
/** What {@link marketplaceProviderResourcesOfferingRetrieve} is refused with, by status. */
export type MarketplaceProviderResourcesOfferingRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesOfferingRetrieve} is refused with. */
export type MarketplaceProviderResourcesOfferingRetrieveError = MarketplaceProviderResourcesOfferingRetrieveErrors[keyof MarketplaceProviderResourcesOfferingRetrieveErrors];
/**
 * Show the offering of a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#offering
 */
export const marketplaceProviderResourcesOfferingRetrieve: ReadWith<MarketplaceProviderResourcesOfferingRetrieveData, MarketplaceProviderResourcesOfferingRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-resources/{uuid}/offering/");

/** Path, query and body of {@link marketplaceProviderResourcesOfferingForSubresourcesList}. */
export type MarketplaceProviderResourcesOfferingForSubresourcesListData = DataOf<operations["marketplace_provider_resources_offering_for_subresources_list"], "/api/marketplace-provider-resources/{uuid}/offering_for_subresources/">;
/** What {@link marketplaceProviderResourcesOfferingForSubresourcesList} answers, by status. */
export type MarketplaceProviderResourcesOfferingForSubresourcesListResponses = { 200: SubresourceOffering[] };
/** What {@link marketplaceProviderResourcesOfferingForSubresourcesList} answers. */
export type MarketplaceProviderResourcesOfferingForSubresourcesListResponse = MarketplaceProviderResourcesOfferingForSubresourcesListResponses[keyof MarketplaceProviderResourcesOfferingForSubresourcesListResponses];
/** What {@link marketplaceProviderResourcesOfferingForSubresourcesList} is refused with, by status. */
export type MarketplaceProviderResourcesOfferingForSubresourcesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesOfferingForSubresourcesList} is refused with. */
export type MarketplaceProviderResourcesOfferingForSubresourcesListError = MarketplaceProviderResourcesOfferingForSubresourcesListErrors[keyof MarketplaceProviderResourcesOfferingForSubresourcesListErrors];
/**
 * List the offerings inside a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#offering-for-subresources
 */
export const marketplaceProviderResourcesOfferingForSubresourcesList: ReadWith<MarketplaceProviderResourcesOfferingForSubresourcesListData, MarketplaceProviderResourcesOfferingForSubresourcesListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-resources/{uuid}/offering_for_subresources/");

/** Path, query and body of {@link marketplaceProviderResourcesPlanPeriodsList}. */
export type MarketplaceProviderResourcesPlanPeriodsListData = DataOf<operations["marketplace_provider_resources_plan_periods_list"], "/api/marketplace-provider-resources/{uuid}/plan_periods/">;
/** What {@link marketplaceProviderResourcesPlanPeriodsList} answers, by status. */
export type MarketplaceProviderResourcesPlanPeriodsListResponses = { 200: ResourcePlanPeriod[] };
/** What {@link marketplaceProviderResourcesPlanPeriodsList} answers. */
export type MarketplaceProviderResourcesPlanPeriodsListResponse = MarketplaceProviderResourcesPlanPeriodsListResponses[keyof MarketplaceProviderResourcesPlanPeriodsListResponses];
/** What {@link marketplaceProviderResourcesPlanPeriodsList} is refused with, by status. */
export type MarketplaceProviderResourcesPlanPeriodsListErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesPlanPeriodsList} is refused with. */
export type MarketplaceProviderResourcesPlanPeriodsListError = MarketplaceProviderResourcesPlanPeriodsListErrors[keyof MarketplaceProviderResourcesPlanPeriodsListErrors];
/**
 * List the plan periods of a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#plan-periods
 */
export const marketplaceProviderResourcesPlanPeriodsList: ReadWith<MarketplaceProviderResourcesPlanPeriodsListData, MarketplaceProviderResourcesPlanPeriodsListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-resources/{uuid}/plan_periods/");

/** Path, query and body of {@link marketplaceProviderResourcesPull}. */
export type MarketplaceProviderResourcesPullData = DataOf<operations["marketplace_provider_resources_pull"], "/api/marketplace-provider-resources/{uuid}/pull/">;
/** What {@link marketplaceProviderResourcesPull} answers, by status. */
export type MarketplaceProviderResourcesPullResponses = { 200: PullScheduled; 202: PullScheduled };
/** What {@link marketplaceProviderResourcesPull} answers. */
export type MarketplaceProviderResourcesPullResponse = MarketplaceProviderResourcesPullResponses[keyof MarketplaceProviderResourcesPullResponses];
/** What {@link marketplaceProviderResourcesPull} is refused with, by status. */
export type MarketplaceProviderResourcesPullErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceProviderResourcesPull} is refused with. */
export type MarketplaceProviderResourcesPullError = MarketplaceProviderResourcesPullErrors[keyof MarketplaceProviderResourcesPullErrors];
/**
 * Queue a fresh read of a resource from its backend.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#starts-process-of-pulling-a-resource
 */
export const marketplaceProviderResourcesPull: ActWith<MarketplaceProviderResourcesPullData, MarketplaceProviderResourcesPullResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/pull/");

/** Path, query and body of {@link marketplaceProviderResourcesRefreshLastSync}. */
export type MarketplaceProviderResourcesRefreshLastSyncData = DataOf<operations["marketplace_provider_resources_refresh_last_sync"], "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/">;
/** What {@link marketplaceProviderResourcesRefreshLastSync} answers, by status. */
export type MarketplaceProviderResourcesRefreshLastSyncResponses = { 200: unknown };
/** What {@link marketplaceProviderResourcesRefreshLastSync} answers. */
export type MarketplaceProviderResourcesRefreshLastSyncResponse = MarketplaceProviderResourcesRefreshLastSyncResponses[keyof MarketplaceProviderResourcesRefreshLastSyncResponses];
/** What {@link marketplaceProviderResourcesRefreshLastSync} is refused with, by status. */
export type MarketplaceProviderResourcesRefreshLastSyncErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesRefreshLastSync} is refused with. */
export type MarketplaceProviderResourcesRefreshLastSyncError = MarketplaceProviderResourcesRefreshLastSyncErrors[keyof MarketplaceProviderResourcesRefreshLastSyncErrors];
/**
 * Mark a resource as synchronised just now.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#refresh-the-last-sync-time-for-a-resource
 */
export const marketplaceProviderResourcesRefreshLastSync: ActWith<MarketplaceProviderResourcesRefreshLastSyncData, MarketplaceProviderResourcesRefreshLastSyncResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/refresh_last_sync/");

/** Path, query and body of {@link marketplaceProviderResourcesSetAsErred}. */
export type MarketplaceProviderResourcesSetAsErredData = DataOf<operations["marketplace_provider_resources_set_as_erred"], "/api/marketplace-provider-resources/{uuid}/set_as_erred/">;
/** What {@link marketplaceProviderResourcesSetAsErred} answers, by status. */
export type MarketplaceProviderResourcesSetAsErredResponses = { 200: unknown };
/** What {@link marketplaceProviderResourcesSetAsErred} answers. */
export type MarketplaceProviderResourcesSetAsErredResponse = MarketplaceProviderResourcesSetAsErredResponses[keyof MarketplaceProviderResourcesSetAsErredResponses];
/** What {@link marketplaceProviderResourcesSetAsErred} is refused with, by status. */
export type MarketplaceProviderResourcesSetAsErredErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetAsErred} is refused with. */
export type MarketplaceProviderResourcesSetAsErredError = MarketplaceProviderResourcesSetAsErredErrors[keyof MarketplaceProviderResourcesSetAsErredErrors];
/**
 * Set the state of a resource to Erred.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-the-resource-as-erred
 */
export const marketplaceProviderResourcesSetAsErred: ActWith<MarketplaceProviderResourcesSetAsErredData, MarketplaceProviderResourcesSetAsErredResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_as_erred/");

/** Path, query and body of {@link marketplaceProviderResourcesSetAsOk}. */
export type MarketplaceProviderResourcesSetAsOkData = DataOf<operations["marketplace_provider_resources_set_as_ok"], "/api/marketplace-provider-resources/{uuid}/set_as_ok/">;
/** What {@link marketplaceProviderResourcesSetAsOk} answers, by status. */
export type MarketplaceProviderResourcesSetAsOkResponses = { 200: unknown };
/** What {@link marketplaceProviderResourcesSetAsOk} answers. */
export type MarketplaceProviderResourcesSetAsOkResponse = MarketplaceProviderResourcesSetAsOkResponses[keyof MarketplaceProviderResourcesSetAsOkResponses];
/** What {@link marketplaceProviderResourcesSetAsOk} is refused with, by status. */
export type MarketplaceProviderResourcesSetAsOkErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetAsOk} is refused with. */
export type MarketplaceProviderResourcesSetAsOkError = MarketplaceProviderResourcesSetAsOkErrors[keyof MarketplaceProviderResourcesSetAsOkErrors];
/**
 * Set the state of a resource to OK.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-the-resource-as-ok
 */
export const marketplaceProviderResourcesSetAsOk: ActWith<MarketplaceProviderResourcesSetAsOkData, MarketplaceProviderResourcesSetAsOkResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_as_ok/");

/** Path, query and body of {@link marketplaceProviderResourcesSetBackendId}. */
export type MarketplaceProviderResourcesSetBackendIdData = DataOf<operations["marketplace_provider_resources_set_backend_id"], "/api/marketplace-provider-resources/{uuid}/set_backend_id/">;
/** What {@link marketplaceProviderResourcesSetBackendId} answers, by status. */
export type MarketplaceProviderResourcesSetBackendIdResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesSetBackendId} answers. */
export type MarketplaceProviderResourcesSetBackendIdResponse = MarketplaceProviderResourcesSetBackendIdResponses[keyof MarketplaceProviderResourcesSetBackendIdResponses];
/** What {@link marketplaceProviderResourcesSetBackendId} is refused with, by status. */
export type MarketplaceProviderResourcesSetBackendIdErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetBackendId} is refused with. */
export type MarketplaceProviderResourcesSetBackendIdError = MarketplaceProviderResourcesSetBackendIdErrors[keyof MarketplaceProviderResourcesSetBackendIdErrors];
/**
 * Set the identifier that a resource has at its provider.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-resource-backend-id
 */
export const marketplaceProviderResourcesSetBackendId: ActWith<MarketplaceProviderResourcesSetBackendIdData, MarketplaceProviderResourcesSetBackendIdResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_backend_id/");

/** Path, query and body of {@link marketplaceProviderResourcesSetBackendMetadata}. */
export type MarketplaceProviderResourcesSetBackendMetadataData = DataOf<operations["marketplace_provider_resources_set_backend_metadata"], "/api/marketplace-provider-resources/{uuid}/set_backend_metadata/">;
/** What {@link marketplaceProviderResourcesSetBackendMetadata} answers, by status. */
export type MarketplaceProviderResourcesSetBackendMetadataResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesSetBackendMetadata} answers. */
export type MarketplaceProviderResourcesSetBackendMetadataResponse = MarketplaceProviderResourcesSetBackendMetadataResponses[keyof MarketplaceProviderResourcesSetBackendMetadataResponses];
/** What {@link marketplaceProviderResourcesSetBackendMetadata} is refused with, by status. */
export type MarketplaceProviderResourcesSetBackendMetadataErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetBackendMetadata} is refused with. */
export type MarketplaceProviderResourcesSetBackendMetadataError = MarketplaceProviderResourcesSetBackendMetadataErrors[keyof MarketplaceProviderResourcesSetBackendMetadataErrors];
/**
 * Replace what is stored from a resource's backend.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-backend-metadata
 */
export const marketplaceProviderResourcesSetBackendMetadata: ActWith<MarketplaceProviderResourcesSetBackendMetadataData, MarketplaceProviderResourcesSetBackendMetadataResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_backend_metadata/");

/** Path, query and body of {@link marketplaceProviderResourcesSetDownscaled}. */
export type MarketplaceProviderResourcesSetDownscaledData = DataOf<operations["marketplace_provider_resources_set_downscaled"], "/api/marketplace-provider-resources/{uuid}/set_downscaled/">;
/** What {@link marketplaceProviderResourcesSetDownscaled} answers, by status. */
export type MarketplaceProviderResourcesSetDownscaledResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesSetDownscaled} answers. */
export type MarketplaceProviderResourcesSetDownscaledResponse = MarketplaceProviderResourcesSetDownscaledResponses[keyof MarketplaceProviderResourcesSetDownscaledResponses];
/** What {@link marketplaceProviderResourcesSetDownscaled} is refused with, by status. */
export type MarketplaceProviderResourcesSetDownscaledErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetDownscaled} is refused with. */
export type MarketplaceProviderResourcesSetDownscaledError = MarketplaceProviderResourcesSetDownscaledErrors[keyof MarketplaceProviderResourcesSetDownscaledErrors];
/**
 * Ask for reduced capacity, or lift that.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-downscaled-flag-for-resource
 */
export const marketplaceProviderResourcesSetDownscaled: ActWith<MarketplaceProviderResourcesSetDownscaledData, MarketplaceProviderResourcesSetDownscaledResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_downscaled/");

/** Path, query and body of {@link marketplaceProviderResourcesSetEndDateByProvider}. */
export type MarketplaceProviderResourcesSetEndDateByProviderData = DataOf<operations["marketplace_provider_resources_set_end_date_by_provider"], "/api/marketplace-provider-resources/{uuid}/set_end_date_by_provider/">;
/** What {@link marketplaceProviderResourcesSetEndDateByProvider} answers, by status. */
export type MarketplaceProviderResourcesSetEndDateByProviderResponses = { 200: unknown };
/** What {@link marketplaceProviderResourcesSetEndDateByProvider} answers. */
export type MarketplaceProviderResourcesSetEndDateByProviderResponse = MarketplaceProviderResourcesSetEndDateByProviderResponses[keyof MarketplaceProviderResourcesSetEndDateByProviderResponses];
/** What {@link marketplaceProviderResourcesSetEndDateByProvider} is refused with, by status. */
export type MarketplaceProviderResourcesSetEndDateByProviderErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetEndDateByProvider} is refused with. */
export type MarketplaceProviderResourcesSetEndDateByProviderError = MarketplaceProviderResourcesSetEndDateByProviderErrors[keyof MarketplaceProviderResourcesSetEndDateByProviderErrors];
/**
 * Set the last day of a resource as its provider.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-end-date-by-provider
 */
export const marketplaceProviderResourcesSetEndDateByProvider: ActWith<MarketplaceProviderResourcesSetEndDateByProviderData, MarketplaceProviderResourcesSetEndDateByProviderResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_end_date_by_provider/");

/** Path, query and body of {@link marketplaceProviderResourcesSetEndDateByStaff}. */
export type MarketplaceProviderResourcesSetEndDateByStaffData = DataOf<operations["marketplace_provider_resources_set_end_date_by_staff"], "/api/marketplace-provider-resources/{uuid}/set_end_date_by_staff/">;
/** What {@link marketplaceProviderResourcesSetEndDateByStaff} answers, by status. */
export type MarketplaceProviderResourcesSetEndDateByStaffResponses = { 200: unknown };
/** What {@link marketplaceProviderResourcesSetEndDateByStaff} answers. */
export type MarketplaceProviderResourcesSetEndDateByStaffResponse = MarketplaceProviderResourcesSetEndDateByStaffResponses[keyof MarketplaceProviderResourcesSetEndDateByStaffResponses];
/** What {@link marketplaceProviderResourcesSetEndDateByStaff} is refused with, by status. */
export type MarketplaceProviderResourcesSetEndDateByStaffErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetEndDateByStaff} is refused with. */
export type MarketplaceProviderResourcesSetEndDateByStaffError = MarketplaceProviderResourcesSetEndDateByStaffErrors[keyof MarketplaceProviderResourcesSetEndDateByStaffErrors];
/**
 * Set the last day of a resource as staff.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-end-date-of-the-resource-by-staff
 */
export const marketplaceProviderResourcesSetEndDateByStaff: ActWith<MarketplaceProviderResourcesSetEndDateByStaffData, MarketplaceProviderResourcesSetEndDateByStaffResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_end_date_by_staff/");

/** Path, query and body of {@link marketplaceProviderResourcesSetLimits}. */
export type MarketplaceProviderResourcesSetLimitsData = DataOf<operations["marketplace_provider_resources_set_limits"], "/api/marketplace-provider-resources/{uuid}/set_limits/">;
/** What {@link marketplaceProviderResourcesSetLimits} answers, by status. */
export type MarketplaceProviderResourcesSetLimitsResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesSetLimits} answers. */
export type MarketplaceProviderResourcesSetLimitsResponse = MarketplaceProviderResourcesSetLimitsResponses[keyof MarketplaceProviderResourcesSetLimitsResponses];
/** What {@link marketplaceProviderResourcesSetLimits} is refused with, by status. */
export type MarketplaceProviderResourcesSetLimitsErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetLimits} is refused with. */
export type MarketplaceProviderResourcesSetLimitsError = MarketplaceProviderResourcesSetLimitsErrors[keyof MarketplaceProviderResourcesSetLimitsErrors];
/**
 * Replace the limits of a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-limits
 */
export const marketplaceProviderResourcesSetLimits: ActWith<MarketplaceProviderResourcesSetLimitsData, MarketplaceProviderResourcesSetLimitsResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_limits/");

/** Path, query and body of {@link marketplaceProviderResourcesSetPaused}. */
export type MarketplaceProviderResourcesSetPausedData = DataOf<operations["marketplace_provider_resources_set_paused"], "/api/marketplace-provider-resources/{uuid}/set_paused/">;
/** What {@link marketplaceProviderResourcesSetPaused} answers, by status. */
export type MarketplaceProviderResourcesSetPausedResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesSetPaused} answers. */
export type MarketplaceProviderResourcesSetPausedResponse = MarketplaceProviderResourcesSetPausedResponses[keyof MarketplaceProviderResourcesSetPausedResponses];
/** What {@link marketplaceProviderResourcesSetPaused} is refused with, by status. */
export type MarketplaceProviderResourcesSetPausedErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetPaused} is refused with. */
export type MarketplaceProviderResourcesSetPausedError = MarketplaceProviderResourcesSetPausedErrors[keyof MarketplaceProviderResourcesSetPausedErrors];
/**
 * Suspend a resource, or resume it.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-paused-flag-for-resource
 */
export const marketplaceProviderResourcesSetPaused: ActWith<MarketplaceProviderResourcesSetPausedData, MarketplaceProviderResourcesSetPausedResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_paused/");

/** Path, query and body of {@link marketplaceProviderResourcesSetRestrictMemberAccess}. */
export type MarketplaceProviderResourcesSetRestrictMemberAccessData = DataOf<operations["marketplace_provider_resources_set_restrict_member_access"], "/api/marketplace-provider-resources/{uuid}/set_restrict_member_access/">;
/** What {@link marketplaceProviderResourcesSetRestrictMemberAccess} answers, by status. */
export type MarketplaceProviderResourcesSetRestrictMemberAccessResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesSetRestrictMemberAccess} answers. */
export type MarketplaceProviderResourcesSetRestrictMemberAccessResponse = MarketplaceProviderResourcesSetRestrictMemberAccessResponses[keyof MarketplaceProviderResourcesSetRestrictMemberAccessResponses];
/** What {@link marketplaceProviderResourcesSetRestrictMemberAccess} is refused with, by status. */
export type MarketplaceProviderResourcesSetRestrictMemberAccessErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetRestrictMemberAccess} is refused with. */
export type MarketplaceProviderResourcesSetRestrictMemberAccessError = MarketplaceProviderResourcesSetRestrictMemberAccessErrors[keyof MarketplaceProviderResourcesSetRestrictMemberAccessErrors];
/**
 * Keep the project's members out of a resource, or let them in.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-restrict_member_access-flag-for-resource
 */
export const marketplaceProviderResourcesSetRestrictMemberAccess: ActWith<MarketplaceProviderResourcesSetRestrictMemberAccessData, MarketplaceProviderResourcesSetRestrictMemberAccessResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_restrict_member_access/");

/** Path, query and body of {@link marketplaceProviderResourcesSetSlug}. */
export type MarketplaceProviderResourcesSetSlugData = DataOf<operations["marketplace_provider_resources_set_slug"], "/api/marketplace-provider-resources/{uuid}/set_slug/">;
/** What {@link marketplaceProviderResourcesSetSlug} answers, by status. */
export type MarketplaceProviderResourcesSetSlugResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesSetSlug} answers. */
export type MarketplaceProviderResourcesSetSlugResponse = MarketplaceProviderResourcesSetSlugResponses[keyof MarketplaceProviderResourcesSetSlugResponses];
/** What {@link marketplaceProviderResourcesSetSlug} is refused with, by status. */
export type MarketplaceProviderResourcesSetSlugErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSetSlug} is refused with. */
export type MarketplaceProviderResourcesSetSlugError = MarketplaceProviderResourcesSetSlugErrors[keyof MarketplaceProviderResourcesSetSlugErrors];
/**
 * Change the slug of a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#set-slug-for-resource
 */
export const marketplaceProviderResourcesSetSlug: ActWith<MarketplaceProviderResourcesSetSlugData, MarketplaceProviderResourcesSetSlugResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/set_slug/");

/** Path, query and body of {@link marketplaceProviderResourcesSubmitReport}. */
export type MarketplaceProviderResourcesSubmitReportData = DataOf<operations["marketplace_provider_resources_submit_report"], "/api/marketplace-provider-resources/{uuid}/submit_report/">;
/** What {@link marketplaceProviderResourcesSubmitReport} answers, by status. */
export type MarketplaceProviderResourcesSubmitReportResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesSubmitReport} answers. */
export type MarketplaceProviderResourcesSubmitReportResponse = MarketplaceProviderResourcesSubmitReportResponses[keyof MarketplaceProviderResourcesSubmitReportResponses];
/** What {@link marketplaceProviderResourcesSubmitReport} is refused with, by status. */
export type MarketplaceProviderResourcesSubmitReportErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesSubmitReport} is refused with. */
export type MarketplaceProviderResourcesSubmitReportError = MarketplaceProviderResourcesSubmitReportErrors[keyof MarketplaceProviderResourcesSubmitReportErrors];
/**
 * Publish a report on a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#submit-resource-report
 */
export const marketplaceProviderResourcesSubmitReport: ActWith<MarketplaceProviderResourcesSubmitReportData, MarketplaceProviderResourcesSubmitReportResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/submit_report/");

/** Path, query and body of {@link marketplaceProviderResourcesTeamList}. */
export type MarketplaceProviderResourcesTeamListData = DataOf<operations["marketplace_provider_resources_team_list"], "/api/marketplace-provider-resources/{uuid}/team/">;
/** What {@link marketplaceProviderResourcesTeamList} answers, by status. */
export type MarketplaceProviderResourcesTeamListResponses = { 200: ProjectUser[] };
/** What {@link marketplaceProviderResourcesTeamList} answers. */
export type MarketplaceProviderResourcesTeamListResponse = MarketplaceProviderResourcesTeamListResponses[keyof MarketplaceProviderResourcesTeamListResponses];
/** What {@link marketplaceProviderResourcesTeamList} is refused with, by status. */
export type MarketplaceProviderResourcesTeamListErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesTeamList} is refused with. */
export type MarketplaceProviderResourcesTeamListError = MarketplaceProviderResourcesTeamListErrors[keyof MarketplaceProviderResourcesTeamListErrors];
/**
 * List the users in a resource's project.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#return-users-connected-to-the-project
 */
export const marketplaceProviderResourcesTeamList: ReadWith<MarketplaceProviderResourcesTeamListData, MarketplaceProviderResourcesTeamListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-resources/{uuid}/team/");

/** Path, query and body of {@link marketplaceProviderResourcesTerminate}. */
export type MarketplaceProviderResourcesTerminateData = DataOf<operations["marketplace_provider_resources_terminate"], "/api/marketplace-provider-resources/{uuid}/terminate/">;
/** What {@link marketplaceProviderResourcesTerminate} answers, by status. */
export type MarketplaceProviderResourcesTerminateResponses = { 200: OrderUUID };
/** What {@link marketplaceProviderResourcesTerminate} answers. */
export type MarketplaceProviderResourcesTerminateResponse = MarketplaceProviderResourcesTerminateResponses[keyof MarketplaceProviderResourcesTerminateResponses];
/** What {@link marketplaceProviderResourcesTerminate} is refused with, by status. */
export type MarketplaceProviderResourcesTerminateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceProviderResourcesTerminate} is refused with. */
export type MarketplaceProviderResourcesTerminateError = MarketplaceProviderResourcesTerminateErrors[keyof MarketplaceProviderResourcesTerminateErrors];
/**
 * Order the termination of a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#create-marketplace-order-for-resource-termination
 */
export const marketplaceProviderResourcesTerminate: ActWith<MarketplaceProviderResourcesTerminateData, MarketplaceProviderResourcesTerminateResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/terminate/");

/** Path, query and body of {@link marketplaceProviderResourcesUnlink}. */
export type MarketplaceProviderResourcesUnlinkData = DataOf<operations["marketplace_provider_resources_unlink"], "/api/marketplace-provider-resources/{uuid}/unlink/">;
/** What {@link marketplaceProviderResourcesUnlink} answers, by status. */
export type MarketplaceProviderResourcesUnlinkResponses = { 200: unknown; 204: void };
/** What {@link marketplaceProviderResourcesUnlink} answers. */
export type MarketplaceProviderResourcesUnlinkResponse = MarketplaceProviderResourcesUnlinkResponses[keyof MarketplaceProviderResourcesUnlinkResponses];
/** What {@link marketplaceProviderResourcesUnlink} is refused with, by status. */
export type MarketplaceProviderResourcesUnlinkErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesUnlink} is refused with. */
export type MarketplaceProviderResourcesUnlinkError = MarketplaceProviderResourcesUnlinkErrors[keyof MarketplaceProviderResourcesUnlinkErrors];
/**
 * Delete a resource from Waldur only.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#unlink
 */
export const marketplaceProviderResourcesUnlink: ActWith<MarketplaceProviderResourcesUnlinkData, MarketplaceProviderResourcesUnlinkResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/unlink/");

/** Path, query and body of {@link marketplaceProviderResourcesUpdateOptions}. */
export type MarketplaceProviderResourcesUpdateOptionsData = DataOf<operations["marketplace_provider_resources_update_options"], "/api/marketplace-provider-resources/{uuid}/update_options/">;
/** What {@link marketplaceProviderResourcesUpdateOptions} answers, by status. */
export type MarketplaceProviderResourcesUpdateOptionsResponses = { 200: operations["marketplace_provider_resources_update_options"]["responses"][200]["content"]["application/json"]; 201: OrderUUID };
/** What {@link marketplaceProviderResourcesUpdateOptions} answers. */
export type MarketplaceProviderResourcesUpdateOptionsResponse = MarketplaceProviderResourcesUpdateOptionsResponses[keyof MarketplaceProviderResourcesUpdateOptionsResponses];
/** What {@link marketplaceProviderResourcesUpdateOptions} is refused with, by status. */
export type MarketplaceProviderResourcesUpdateOptionsErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceProviderResourcesUpdateOptions} is refused with. */
export type MarketplaceProviderResourcesUpdateOptionsError = MarketplaceProviderResourcesUpdateOptionsErrors[keyof MarketplaceProviderResourcesUpdateOptionsErrors];
/**
 * Change options of a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-resource-options
 */
export const marketplaceProviderResourcesUpdateOptions: ActWith<MarketplaceProviderResourcesUpdateOptionsData, MarketplaceProviderResourcesUpdateOptionsResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/update_options/");

/** Path, query and body of {@link marketplaceProviderResourcesUpdateOptionsDirect}. */
export type MarketplaceProviderResourcesUpdateOptionsDirectData = DataOf<operations["marketplace_provider_resources_update_options_direct"], "/api/marketplace-provider-resources/{uuid}/update_options_direct/">;
/** What {@link marketplaceProviderResourcesUpdateOptionsDirect} answers, by status. */
export type MarketplaceProviderResourcesUpdateOptionsDirectResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceProviderResourcesUpdateOptionsDirect} answers. */
export type MarketplaceProviderResourcesUpdateOptionsDirectResponse = MarketplaceProviderResourcesUpdateOptionsDirectResponses[keyof MarketplaceProviderResourcesUpdateOptionsDirectResponses];
/** What {@link marketplaceProviderResourcesUpdateOptionsDirect} is refused with, by status. */
export type MarketplaceProviderResourcesUpdateOptionsDirectErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderResourcesUpdateOptionsDirect} is refused with. */
export type MarketplaceProviderResourcesUpdateOptionsDirectError = MarketplaceProviderResourcesUpdateOptionsDirectErrors[keyof MarketplaceProviderResourcesUpdateOptionsDirectErrors];
/**
 * Change options of a resource without an order.
 *
 * @see https://docs.waldur.com/latest/api-reference/marketplace/provider-api/provider-resources/#update-resource-options-directly-without-creating-orders
 */
export const marketplaceProviderResourcesUpdateOptionsDirect: ActWith<MarketplaceProviderResourcesUpdateOptionsDirectData, MarketplaceProviderResourcesUpdateOptionsDirectResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-provider-resources/{uuid}/update_options_direct/");

/** Path, query and body of {@link marketplaceResourcesList}. */
export type MarketplaceResourcesListData = DataOf<operations["marketplace_resources_list"], "/api/marketplace-resources/">;
/** What {@link marketplaceResourcesList} answers, by status. */
export type MarketplaceResourcesListResponses = { 200: Resource[] };
/** What {@link marketplaceResourcesList} answers. */
export type MarketplaceResourcesListResponse = MarketplaceResourcesListResponses[keyof MarketplaceResourcesListResponses];
/** What {@link marketplaceResourcesList} is refused with, by status. */
export type MarketplaceResourcesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceResourcesList} is refused with. */
export type MarketplaceResourcesListError = MarketplaceResourcesListErrors[keyof MarketplaceResourcesListErrors];
/**
 * List the resources that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesList: Read<MarketplaceResourcesListData, MarketplaceResourcesListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resources/");

/** Path, query and body of {@link marketplaceResourcesCount}. */
export type MarketplaceResourcesCountData = DataOf<operations["marketplace_resources_count"], "/api/marketplace-resources/">;
/** What {@link marketplaceResourcesCount} answers, by status. */
export type MarketplaceResourcesCountResponses = { 200: unknown };
/** What {@link marketplaceResourcesCount} answers. */
export type MarketplaceResourcesCountResponse = MarketplaceResourcesCountResponses[keyof MarketplaceResourcesCountResponses];
/** What {@link marketplaceResourcesCount} is refused with, by status. */
export type MarketplaceResourcesCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceResourcesCount} is refused with. */
export type MarketplaceResourcesCountError = MarketplaceResourcesCountErrors[keyof MarketplaceResourcesCountErrors];
/**
 * Count the resources that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesCount: Act<MarketplaceResourcesCountData, MarketplaceResourcesCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-resources/");

/** Path, query and body of {@link marketplaceResourcesRetrieve}. */
export type MarketplaceResourcesRetrieveData = DataOf<operations["marketplace_resources_retrieve"], "/api/marketplace-resources/{uuid}/">;
/** What {@link marketplaceResourcesRetrieve} answers, by status. */
export type MarketplaceResourcesRetrieveResponses = { 200: Resource };
/** What {@link marketplaceResourcesRetrieve} answers. */
export type MarketplaceResourcesRetrieveResponse = MarketplaceResourcesRetrieveResponses[keyof MarketplaceResourcesRetrieveResponses];
/** What {@link marketplaceResourcesRetrieve} is refused with, by status. */
export type MarketplaceResourcesRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesRetrieve} is refused with. */
export type MarketplaceResourcesRetrieveError = MarketplaceResourcesRetrieveErrors[keyof MarketplaceResourcesRetrieveErrors];
/**
 * Get a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesRetrieve: ReadWith<MarketplaceResourcesRetrieveData, MarketplaceResourcesRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resources/{uuid}/");

/** Path, query and body of {@link marketplaceResourcesUpdate}. */
export type MarketplaceResourcesUpdateData = DataOf<operations["marketplace_resources_update"], "/api/marketplace-resources/{uuid}/">;
/** What {@link marketplaceResourcesUpdate} answers, by status. */
export type MarketplaceResourcesUpdateResponses = { 200: ResourceUpdate };
/** What {@link marketplaceResourcesUpdate} answers. */
export type MarketplaceResourcesUpdateResponse = MarketplaceResourcesUpdateResponses[keyof MarketplaceResourcesUpdateResponses];
/** What {@link marketplaceResourcesUpdate} is refused with, by status. */
export type MarketplaceResourcesUpdateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesUpdate} is refused with. */
export type MarketplaceResourcesUpdateError = MarketplaceResourcesUpdateErrors[keyof MarketplaceResourcesUpdateErrors];
/**
 * Replace the name, description and end date of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesUpdate: ActWith<MarketplaceResourcesUpdateData, MarketplaceResourcesUpdateResponses> = /* @__PURE__ */ operation("put", "/api/marketplace-resources/{uuid}/");

/** Path, query and body of {@link marketplaceResourcesPartialUpdate}. */
export type MarketplaceResourcesPartialUpdateData = DataOf<operations["marketplace_resources_partial_update"], "/api/marketplace-resources/{uuid}/">;
/** What {@link marketplaceResourcesPartialUpdate} answers, by status. */
export type MarketplaceResourcesPartialUpdateResponses = { 200: ResourceUpdate };
/** What {@link marketplaceResourcesPartialUpdate} answers. */
export type MarketplaceResourcesPartialUpdateResponse = MarketplaceResourcesPartialUpdateResponses[keyof MarketplaceResourcesPartialUpdateResponses];
/** What {@link marketplaceResourcesPartialUpdate} is refused with, by status. */
export type MarketplaceResourcesPartialUpdateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesPartialUpdate} is refused with. */
export type MarketplaceResourcesPartialUpdateError = MarketplaceResourcesPartialUpdateErrors[keyof MarketplaceResourcesPartialUpdateErrors];
/**
 * Change the name, description or end date of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesPartialUpdate: ActWith<MarketplaceResourcesPartialUpdateData, MarketplaceResourcesPartialUpdateResponses> = /* @__PURE__ */ operation("patch", "/api/marketplace-resources/{uuid}/");

/** Path, query and body of {@link marketplaceResourcesDetailsRetrieve}. */
export type MarketplaceResourcesDetailsRetrieveData = DataOf<operations["marketplace_resources_details_retrieve"], "/api/marketplace-resources/{uuid}/details/">;
/** What {@link marketplaceResourcesDetailsRetrieve} answers, by status. */
export type MarketplaceResourcesDetailsRetrieveResponses = { 200: operations["marketplace_resources_details_retrieve"]["responses"][200]["content"]["application/json"]; 204: void };
/** What {@link marketplaceResourcesDetailsRetrieve} answers. */
export type MarketplaceResourcesDetailsRetrieveResponse = MarketplaceResourcesDetailsRetrieveResponses[keyof MarketplaceResourcesDetailsRetrieveResponses];
/** What {@link marketplaceResourcesDetailsRetrieve} is refused with, by status. */
export type MarketplaceResourcesDetailsRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesDetailsRetrieve} is refused with. */
export type MarketplaceResourcesDetailsRetrieveError = MarketplaceResourcesDetailsRetrieveErrors[keyof MarketplaceResourcesDetailsRetrieveErrors];
/**
 * Get the plugin's own record of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesDetailsRetrieve: ReadWith<MarketplaceResourcesDetailsRetrieveData, MarketplaceResourcesDetailsRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resources/{uuid}/details/");

/** Path, query and body of {@link marketplaceResourcesGlauthUsersConfigRetrieve}. */
export type MarketplaceResourcesGlauthUsersConfigRetrieveData = DataOf<operations["marketplace_resources_glauth_users_config_retrieve"], "/api/marketplace-resources/{uuid}/glauth_users_config/">;
/** What {@link marketplaceResourcesGlauthUsersConfigRetrieve} answers, by status. */
export type MarketplaceResourcesGlauthUsersConfigRetrieveResponses = { 200: operations["marketplace_resources_glauth_users_config_retrieve"]["responses"][200]["content"]["text/plain"] };
/** What {@link marketplaceResourcesGlauthUsersConfigRetrieve} answers. */
export type MarketplaceResourcesGlauthUsersConfigRetrieveResponse = MarketplaceResourcesGlauthUsersConfigRetrieveResponses[keyof MarketplaceResourcesGlauthUsersConfigRetrieveResponses];
/** What {@link marketplaceResourcesGlauthUsersConfigRetrieve} is refused with, by status. */
export type MarketplaceResourcesGlauthUsersConfigRetrieveErrors = { 400: operations["marketplace_resources_glauth_users_config_retrieve"]["responses"][400]["content"]["text/plain"]; 401: operations["marketplace_resources_glauth_users_config_retrieve"]["responses"][401]["content"]["text/plain"]; 404: operations["marketplace_resources_glauth_users_config_retrieve"]["responses"][404]["content"]["text/plain"] };
/** What {@link marketplaceResourcesGlauthUsersConfigRetrieve} is refused with. */
export type MarketplaceResourcesGlauthUsersConfigRetrieveError = MarketplaceResourcesGlauthUsersConfigRetrieveErrors[keyof MarketplaceResourcesGlauthUsersConfigRetrieveErrors];
/**
 * Get the accounts of a resource that the caller uses as GLAuth configuration.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesGlauthUsersConfigRetrieve: ReadWith<MarketplaceResourcesGlauthUsersConfigRetrieveData, MarketplaceResourcesGlauthUsersConfigRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resources/{uuid}/glauth_users_config/");

/** Path, query and body of {@link marketplaceResourcesMoveResource}. */
export type MarketplaceResourcesMoveResourceData = DataOf<operations["marketplace_resources_move_resource"], "/api/marketplace-resources/{uuid}/move_resource/">;
/** What {@link marketplaceResourcesMoveResource} answers, by status. */
export type MarketplaceResourcesMoveResourceResponses = { 200: Resource };
/** What {@link marketplaceResourcesMoveResource} answers. */
export type MarketplaceResourcesMoveResourceResponse = MarketplaceResourcesMoveResourceResponses[keyof MarketplaceResourcesMoveResourceResponses];
/** What {@link marketplaceResourcesMoveResource} is refused with, by status. */
export type MarketplaceResourcesMoveResourceErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: MoveConflictError };
/** What {@link marketplaceResourcesMoveResource} is refused with. */
export type MarketplaceResourcesMoveResourceError = MarketplaceResourcesMoveResourceErrors[keyof MarketplaceResourcesMoveResourceErrors];
/**
 * Move a resource to another project, on the consumer's side.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesMoveResource: ActWith<MarketplaceResourcesMoveResourceData, MarketplaceResourcesMoveResourceResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/move_resource/");

/** Path, query and body of {@link marketplaceResourcesOfferingRetrieve}. */
export type MarketplaceResourcesOfferingRetrieveData = DataOf<operations["marketplace_resources_offering_retrieve"], "/api/marketplace-resources/{uuid}/offering/">;
/** What {@link marketplaceResourcesOfferingRetrieve} answers, by status. */
export type MarketplaceResourcesOfferingRetrieveResponses = { 200: PublicOfferingDetails };
/** What {@link marketplaceResourcesOfferingRetrieve} answers. */
export type MarketplaceResourcesOfferingRetrieveResponse = MarketplaceResourcesOfferingRetrieveResponses[keyof MarketplaceResourcesOfferingRetrieveResponses];
/** What {@link marketplaceResourcesOfferingRetrieve} is refused with, by status. */
export type MarketplaceResourcesOfferingRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesOfferingRetrieve} is refused with. */
export type MarketplaceResourcesOfferingRetrieveError = MarketplaceResourcesOfferingRetrieveErrors[keyof MarketplaceResourcesOfferingRetrieveErrors];
/**
 * Show the offering of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesOfferingRetrieve: ReadWith<MarketplaceResourcesOfferingRetrieveData, MarketplaceResourcesOfferingRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resources/{uuid}/offering/");

/** Path, query and body of {@link marketplaceResourcesOfferingForSubresourcesList}. */
export type MarketplaceResourcesOfferingForSubresourcesListData = DataOf<operations["marketplace_resources_offering_for_subresources_list"], "/api/marketplace-resources/{uuid}/offering_for_subresources/">;
/** What {@link marketplaceResourcesOfferingForSubresourcesList} answers, by status. */
export type MarketplaceResourcesOfferingForSubresourcesListResponses = { 200: SubresourceOffering[] };
/** What {@link marketplaceResourcesOfferingForSubresourcesList} answers. */
export type MarketplaceResourcesOfferingForSubresourcesListResponse = MarketplaceResourcesOfferingForSubresourcesListResponses[keyof MarketplaceResourcesOfferingForSubresourcesListResponses];
/** What {@link marketplaceResourcesOfferingForSubresourcesList} is refused with, by status. */
export type MarketplaceResourcesOfferingForSubresourcesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesOfferingForSubresourcesList} is refused with. */
export type MarketplaceResourcesOfferingForSubresourcesListError = MarketplaceResourcesOfferingForSubresourcesListErrors[keyof MarketplaceResourcesOfferingForSubresourcesListErrors];
/**
 * List the offerings inside a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesOfferingForSubresourcesList: ReadWith<MarketplaceResourcesOfferingForSubresourcesListData, MarketplaceResourcesOfferingForSubresourcesListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resources/{uuid}/offering_for_subresources/");

/** Path, query and body of {@link marketplaceResourcesPlanPeriodsList}. */
export type MarketplaceResourcesPlanPeriodsListData = DataOf<operations["marketplace_resources_plan_periods_list"], "/api/marketplace-resources/{uuid}/plan_periods/">;
/** What {@link marketplaceResourcesPlanPeriodsList} answers, by status. */
export type MarketplaceResourcesPlanPeriodsListResponses = { 200: ResourcePlanPeriod[] };
/** What {@link marketplaceResourcesPlanPeriodsList} answers. */
export type MarketplaceResourcesPlanPeriodsListResponse = MarketplaceResourcesPlanPeriodsListResponses[keyof MarketplaceResourcesPlanPeriodsListResponses];
/** What {@link marketplaceResourcesPlanPeriodsList} is refused with, by status. */
export type MarketplaceResourcesPlanPeriodsListErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesPlanPeriodsList} is refused with. */
export type MarketplaceResourcesPlanPeriodsListError = MarketplaceResourcesPlanPeriodsListErrors[keyof MarketplaceResourcesPlanPeriodsListErrors];
/**
 * List the plan periods of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesPlanPeriodsList: ReadWith<MarketplaceResourcesPlanPeriodsListData, MarketplaceResourcesPlanPeriodsListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resources/{uuid}/plan_periods/");

/** Path, query and body of {@link marketplaceResourcesPull}. */
export type MarketplaceResourcesPullData = DataOf<operations["marketplace_resources_pull"], "/api/marketplace-resources/{uuid}/pull/">;
/** What {@link marketplaceResourcesPull} answers, by status. */
export type MarketplaceResourcesPullResponses = { 202: PullScheduled };
/** What {@link marketplaceResourcesPull} answers. */
export type MarketplaceResourcesPullResponse = MarketplaceResourcesPullResponses[keyof MarketplaceResourcesPullResponses];
/** What {@link marketplaceResourcesPull} is refused with, by status. */
export type MarketplaceResourcesPullErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceResourcesPull} is refused with. */
export type MarketplaceResourcesPullError = MarketplaceResourcesPullErrors[keyof MarketplaceResourcesPullErrors];
/**
 * Queue a fresh read of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesPull: ActWith<MarketplaceResourcesPullData, MarketplaceResourcesPullResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/pull/");

/** Path, query and body of {@link marketplaceResourcesSetDownscaled}. */
export type MarketplaceResourcesSetDownscaledData = DataOf<operations["marketplace_resources_set_downscaled"], "/api/marketplace-resources/{uuid}/set_downscaled/">;
/** What {@link marketplaceResourcesSetDownscaled} answers, by status. */
export type MarketplaceResourcesSetDownscaledResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceResourcesSetDownscaled} answers. */
export type MarketplaceResourcesSetDownscaledResponse = MarketplaceResourcesSetDownscaledResponses[keyof MarketplaceResourcesSetDownscaledResponses];
/** What {@link marketplaceResourcesSetDownscaled} is refused with, by status. */
export type MarketplaceResourcesSetDownscaledErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesSetDownscaled} is refused with. */
export type MarketplaceResourcesSetDownscaledError = MarketplaceResourcesSetDownscaledErrors[keyof MarketplaceResourcesSetDownscaledErrors];
/**
 * Ask for reduced capacity, or lift that, on the consumer's side.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetDownscaled: ActWith<MarketplaceResourcesSetDownscaledData, MarketplaceResourcesSetDownscaledResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/set_downscaled/");

/** Path, query and body of {@link marketplaceResourcesSetEndDateByStaff}. */
export type MarketplaceResourcesSetEndDateByStaffData = DataOf<operations["marketplace_resources_set_end_date_by_staff"], "/api/marketplace-resources/{uuid}/set_end_date_by_staff/">;
/** What {@link marketplaceResourcesSetEndDateByStaff} answers, by status. */
export type MarketplaceResourcesSetEndDateByStaffResponses = { 200: unknown };
/** What {@link marketplaceResourcesSetEndDateByStaff} answers. */
export type MarketplaceResourcesSetEndDateByStaffResponse = MarketplaceResourcesSetEndDateByStaffResponses[keyof MarketplaceResourcesSetEndDateByStaffResponses];
/** What {@link marketplaceResourcesSetEndDateByStaff} is refused with, by status. */
export type MarketplaceResourcesSetEndDateByStaffErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesSetEndDateByStaff} is refused with. */
export type MarketplaceResourcesSetEndDateByStaffError = MarketplaceResourcesSetEndDateByStaffErrors[keyof MarketplaceResourcesSetEndDateByStaffErrors];
/**
 * Set the last day of a resource as staff, on the consumer's side.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetEndDateByStaff: ActWith<MarketplaceResourcesSetEndDateByStaffData, MarketplaceResourcesSetEndDateByStaffResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/set_end_date_by_staff/");

/** Path, query and body of {@link marketplaceResourcesSetPaused}. */
export type MarketplaceResourcesSetPausedData = DataOf<operations["marketplace_resources_set_paused"], "/api/marketplace-resources/{uuid}/set_paused/">;
/** What {@link marketplaceResourcesSetPaused} answers, by status. */
export type MarketplaceResourcesSetPausedResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceResourcesSetPaused} answers. */
export type MarketplaceResourcesSetPausedResponse = MarketplaceResourcesSetPausedResponses[keyof MarketplaceResourcesSetPausedResponses];
/** What {@link marketplaceResourcesSetPaused} is refused with, by status. */
export type MarketplaceResourcesSetPausedErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesSetPaused} is refused with. */
export type MarketplaceResourcesSetPausedError = MarketplaceResourcesSetPausedErrors[keyof MarketplaceResourcesSetPausedErrors];
/**
 * Suspend a resource or resume it, on the consumer's side.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetPaused: ActWith<MarketplaceResourcesSetPausedData, MarketplaceResourcesSetPausedResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/set_paused/");

/** Path, query and body of {@link marketplaceResourcesSetRestrictMemberAccess}. */
export type MarketplaceResourcesSetRestrictMemberAccessData = DataOf<operations["marketplace_resources_set_restrict_member_access"], "/api/marketplace-resources/{uuid}/set_restrict_member_access/">;
/** What {@link marketplaceResourcesSetRestrictMemberAccess} answers, by status. */
export type MarketplaceResourcesSetRestrictMemberAccessResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceResourcesSetRestrictMemberAccess} answers. */
export type MarketplaceResourcesSetRestrictMemberAccessResponse = MarketplaceResourcesSetRestrictMemberAccessResponses[keyof MarketplaceResourcesSetRestrictMemberAccessResponses];
/** What {@link marketplaceResourcesSetRestrictMemberAccess} is refused with, by status. */
export type MarketplaceResourcesSetRestrictMemberAccessErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesSetRestrictMemberAccess} is refused with. */
export type MarketplaceResourcesSetRestrictMemberAccessError = MarketplaceResourcesSetRestrictMemberAccessErrors[keyof MarketplaceResourcesSetRestrictMemberAccessErrors];
/**
 * Keep the members of the project out or let them in, on the consumer's side.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetRestrictMemberAccess: ActWith<MarketplaceResourcesSetRestrictMemberAccessData, MarketplaceResourcesSetRestrictMemberAccessResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/set_restrict_member_access/");

/** Path, query and body of {@link marketplaceResourcesSetSlug}. */
export type MarketplaceResourcesSetSlugData = DataOf<operations["marketplace_resources_set_slug"], "/api/marketplace-resources/{uuid}/set_slug/">;
/** What {@link marketplaceResourcesSetSlug} answers, by status. */
export type MarketplaceResourcesSetSlugResponses = { 200: ResourceResponseStatus };
/** What {@link marketplaceResourcesSetSlug} answers. */
export type MarketplaceResourcesSetSlugResponse = MarketplaceResourcesSetSlugResponses[keyof MarketplaceResourcesSetSlugResponses];
/** What {@link marketplaceResourcesSetSlug} is refused with, by status. */
export type MarketplaceResourcesSetSlugErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesSetSlug} is refused with. */
export type MarketplaceResourcesSetSlugError = MarketplaceResourcesSetSlugErrors[keyof MarketplaceResourcesSetSlugErrors];
/**
 * Change the slug of a resource, on the consumer's side.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSetSlug: ActWith<MarketplaceResourcesSetSlugData, MarketplaceResourcesSetSlugResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/set_slug/");

/** Path, query and body of {@link marketplaceResourcesSwitchPlan}. */
export type MarketplaceResourcesSwitchPlanData = DataOf<operations["marketplace_resources_switch_plan"], "/api/marketplace-resources/{uuid}/switch_plan/">;
/** What {@link marketplaceResourcesSwitchPlan} answers, by status. */
export type MarketplaceResourcesSwitchPlanResponses = { 200: OrderUUID };
/** What {@link marketplaceResourcesSwitchPlan} answers. */
export type MarketplaceResourcesSwitchPlanResponse = MarketplaceResourcesSwitchPlanResponses[keyof MarketplaceResourcesSwitchPlanResponses];
/** What {@link marketplaceResourcesSwitchPlan} is refused with, by status. */
export type MarketplaceResourcesSwitchPlanErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceResourcesSwitchPlan} is refused with. */
export type MarketplaceResourcesSwitchPlanError = MarketplaceResourcesSwitchPlanErrors[keyof MarketplaceResourcesSwitchPlanErrors];
/**
 * Order another plan for a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesSwitchPlan: ActWith<MarketplaceResourcesSwitchPlanData, MarketplaceResourcesSwitchPlanResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/switch_plan/");

/** Path, query and body of {@link marketplaceResourcesTeamList}. */
export type MarketplaceResourcesTeamListData = DataOf<operations["marketplace_resources_team_list"], "/api/marketplace-resources/{uuid}/team/">;
/** What {@link marketplaceResourcesTeamList} answers, by status. */
export type MarketplaceResourcesTeamListResponses = { 200: ProjectUser[] };
/** What {@link marketplaceResourcesTeamList} answers. */
export type MarketplaceResourcesTeamListResponse = MarketplaceResourcesTeamListResponses[keyof MarketplaceResourcesTeamListResponses];
/** What {@link marketplaceResourcesTeamList} is refused with, by status. */
export type MarketplaceResourcesTeamListErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesTeamList} is refused with. */
export type MarketplaceResourcesTeamListError = MarketplaceResourcesTeamListErrors[keyof MarketplaceResourcesTeamListErrors];
/**
 * List the users in the project of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesTeamList: ReadWith<MarketplaceResourcesTeamListData, MarketplaceResourcesTeamListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resources/{uuid}/team/");

/** Path, query and body of {@link marketplaceResourcesTerminate}. */
export type MarketplaceResourcesTerminateData = DataOf<operations["marketplace_resources_terminate"], "/api/marketplace-resources/{uuid}/terminate/">;
/** What {@link marketplaceResourcesTerminate} answers, by status. */
export type MarketplaceResourcesTerminateResponses = { 200: OrderUUID };
/** What {@link marketplaceResourcesTerminate} answers. */
export type MarketplaceResourcesTerminateResponse = MarketplaceResourcesTerminateResponses[keyof MarketplaceResourcesTerminateResponses];
/** What {@link marketplaceResourcesTerminate} is refused with, by status. */
export type MarketplaceResourcesTerminateErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceResourcesTerminate} is refused with. */
export type MarketplaceResourcesTerminateError = MarketplaceResourcesTerminateErrors[keyof MarketplaceResourcesTerminateErrors];
/**
 * Order the termination of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesTerminate: ActWith<MarketplaceResourcesTerminateData, MarketplaceResourcesTerminateResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/terminate/");

/** Path, query and body of {@link marketplaceResourcesUnlink}. */
export type MarketplaceResourcesUnlinkData = DataOf<operations["marketplace_resources_unlink"], "/api/marketplace-resources/{uuid}/unlink/">;
/** What {@link marketplaceResourcesUnlink} answers, by status. */
export type MarketplaceResourcesUnlinkResponses = { 204: void };
/** What {@link marketplaceResourcesUnlink} answers. */
export type MarketplaceResourcesUnlinkResponse = MarketplaceResourcesUnlinkResponses[keyof MarketplaceResourcesUnlinkResponses];
/** What {@link marketplaceResourcesUnlink} is refused with, by status. */
export type MarketplaceResourcesUnlinkErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourcesUnlink} is refused with. */
export type MarketplaceResourcesUnlinkError = MarketplaceResourcesUnlinkErrors[keyof MarketplaceResourcesUnlinkErrors];
/**
 * Delete a resource from Waldur only, on the consumer's side.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesUnlink: ActWith<MarketplaceResourcesUnlinkData, MarketplaceResourcesUnlinkResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/unlink/");

/** Path, query and body of {@link marketplaceResourcesUpdateLimits}. */
export type MarketplaceResourcesUpdateLimitsData = DataOf<operations["marketplace_resources_update_limits"], "/api/marketplace-resources/{uuid}/update_limits/">;
/** What {@link marketplaceResourcesUpdateLimits} answers, by status. */
export type MarketplaceResourcesUpdateLimitsResponses = { 200: OrderUUID };
/** What {@link marketplaceResourcesUpdateLimits} answers. */
export type MarketplaceResourcesUpdateLimitsResponse = MarketplaceResourcesUpdateLimitsResponses[keyof MarketplaceResourcesUpdateLimitsResponses];
/** What {@link marketplaceResourcesUpdateLimits} is refused with, by status. */
export type MarketplaceResourcesUpdateLimitsErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceResourcesUpdateLimits} is refused with. */
export type MarketplaceResourcesUpdateLimitsError = MarketplaceResourcesUpdateLimitsErrors[keyof MarketplaceResourcesUpdateLimitsErrors];
/**
 * Order other limits for a resource.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesUpdateLimits: ActWith<MarketplaceResourcesUpdateLimitsData, MarketplaceResourcesUpdateLimitsResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/update_limits/");

/** Path, query and body of {@link marketplaceResourcesUpdateOptions}. */
export type MarketplaceResourcesUpdateOptionsData = DataOf<operations["marketplace_resources_update_options"], "/api/marketplace-resources/{uuid}/update_options/">;
/** What {@link marketplaceResourcesUpdateOptions} answers, by status. */
export type MarketplaceResourcesUpdateOptionsResponses = { 200: operations["marketplace_resources_update_options"]["responses"][200]["content"]["application/json"]; 201: OrderUUID };
/** What {@link marketplaceResourcesUpdateOptions} answers. */
export type MarketplaceResourcesUpdateOptionsResponse = MarketplaceResourcesUpdateOptionsResponses[keyof MarketplaceResourcesUpdateOptionsResponses];
/** What {@link marketplaceResourcesUpdateOptions} is refused with, by status. */
export type MarketplaceResourcesUpdateOptionsErrors = { 400: ValidationError; 401: ErrorDetail; 403: ErrorDetail; 404: ErrorDetail; 409: ErrorDetail };
/** What {@link marketplaceResourcesUpdateOptions} is refused with. */
export type MarketplaceResourcesUpdateOptionsError = MarketplaceResourcesUpdateOptionsErrors[keyof MarketplaceResourcesUpdateOptionsErrors];
/**
 * Change options of a resource that the caller uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourcesUpdateOptions: ActWith<MarketplaceResourcesUpdateOptionsData, MarketplaceResourcesUpdateOptionsResponses> = /* @__PURE__ */ operation("post", "/api/marketplace-resources/{uuid}/update_options/");

/** Path, query and body of {@link marketplacePublicOfferingsList}. */
export type MarketplacePublicOfferingsListData = DataOf<operations["marketplace_public_offerings_list"], "/api/marketplace-public-offerings/">;
/** What {@link marketplacePublicOfferingsList} answers, by status. */
export type MarketplacePublicOfferingsListResponses = { 200: PublicOfferingDetails[] };
/** What {@link marketplacePublicOfferingsList} answers. */
export type MarketplacePublicOfferingsListResponse = MarketplacePublicOfferingsListResponses[keyof MarketplacePublicOfferingsListResponses];
/** What {@link marketplacePublicOfferingsList} is refused with, by status. */
export type MarketplacePublicOfferingsListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplacePublicOfferingsList} is refused with. */
export type MarketplacePublicOfferingsListError = MarketplacePublicOfferingsListErrors[keyof MarketplacePublicOfferingsListErrors];
/**
 * List the public catalog of offerings.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsList: Read<MarketplacePublicOfferingsListData, MarketplacePublicOfferingsListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-public-offerings/");

/** Path, query and body of {@link marketplacePublicOfferingsCount}. */
export type MarketplacePublicOfferingsCountData = DataOf<operations["marketplace_public_offerings_count"], "/api/marketplace-public-offerings/">;
/** What {@link marketplacePublicOfferingsCount} answers, by status. */
export type MarketplacePublicOfferingsCountResponses = { 200: unknown };
/** What {@link marketplacePublicOfferingsCount} answers. */
export type MarketplacePublicOfferingsCountResponse = MarketplacePublicOfferingsCountResponses[keyof MarketplacePublicOfferingsCountResponses];
/** What {@link marketplacePublicOfferingsCount} is refused with, by status. */
export type MarketplacePublicOfferingsCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplacePublicOfferingsCount} is refused with. */
export type MarketplacePublicOfferingsCountError = MarketplacePublicOfferingsCountErrors[keyof MarketplacePublicOfferingsCountErrors];
/**
 * Count public offerings.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsCount: Act<MarketplacePublicOfferingsCountData, MarketplacePublicOfferingsCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-public-offerings/");

/** Path, query and body of {@link marketplacePublicOfferingsRetrieve}. */
export type MarketplacePublicOfferingsRetrieveData = DataOf<operations["marketplace_public_offerings_retrieve"], "/api/marketplace-public-offerings/{uuid}/">;
/** What {@link marketplacePublicOfferingsRetrieve} answers, by status. */
export type MarketplacePublicOfferingsRetrieveResponses = { 200: PublicOfferingDetails };
/** What {@link marketplacePublicOfferingsRetrieve} answers. */
export type MarketplacePublicOfferingsRetrieveResponse = MarketplacePublicOfferingsRetrieveResponses[keyof MarketplacePublicOfferingsRetrieveResponses];
/** What {@link marketplacePublicOfferingsRetrieve} is refused with, by status. */
export type MarketplacePublicOfferingsRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplacePublicOfferingsRetrieve} is refused with. */
export type MarketplacePublicOfferingsRetrieveError = MarketplacePublicOfferingsRetrieveErrors[keyof MarketplacePublicOfferingsRetrieveErrors];
/**
 * Get an offering of the public catalog.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsRetrieve: ReadWith<MarketplacePublicOfferingsRetrieveData, MarketplacePublicOfferingsRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-public-offerings/{uuid}/");

/** Path, query and body of {@link marketplacePublicOfferingsPlansList}. */
export type MarketplacePublicOfferingsPlansListData = DataOf<operations["marketplace_public_offerings_plans_list"], "/api/marketplace-public-offerings/{uuid}/plans/">;
/** What {@link marketplacePublicOfferingsPlansList} answers, by status. */
export type MarketplacePublicOfferingsPlansListResponses = { 200: BasePublicPlan[] };
/** What {@link marketplacePublicOfferingsPlansList} answers. */
export type MarketplacePublicOfferingsPlansListResponse = MarketplacePublicOfferingsPlansListResponses[keyof MarketplacePublicOfferingsPlansListResponses];
/** What {@link marketplacePublicOfferingsPlansList} is refused with, by status. */
export type MarketplacePublicOfferingsPlansListErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplacePublicOfferingsPlansList} is refused with. */
export type MarketplacePublicOfferingsPlansListError = MarketplacePublicOfferingsPlansListErrors[keyof MarketplacePublicOfferingsPlansListErrors];
/**
 * List the plans of a public offering.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsPlansList: ReadWith<MarketplacePublicOfferingsPlansListData, MarketplacePublicOfferingsPlansListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-public-offerings/{uuid}/plans/");

/** Path, query and body of {@link marketplacePublicOfferingsPlansRetrieve}. */
export type MarketplacePublicOfferingsPlansRetrieveData = DataOf<operations["marketplace_public_offerings_plans_retrieve"], "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/">;
/** What {@link marketplacePublicOfferingsPlansRetrieve} answers, by status. */
export type MarketplacePublicOfferingsPlansRetrieveResponses = { 200: BasePublicPlan };
/** What {@link marketplacePublicOfferingsPlansRetrieve} answers. */
export type MarketplacePublicOfferingsPlansRetrieveResponse = MarketplacePublicOfferingsPlansRetrieveResponses[keyof MarketplacePublicOfferingsPlansRetrieveResponses];
/** What {@link marketplacePublicOfferingsPlansRetrieve} is refused with, by status. */
export type MarketplacePublicOfferingsPlansRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplacePublicOfferingsPlansRetrieve} is refused with. */
export type MarketplacePublicOfferingsPlansRetrieveError = MarketplacePublicOfferingsPlansRetrieveErrors[keyof MarketplacePublicOfferingsPlansRetrieveErrors];
/**
 * Get a plan of a public offering.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePublicOfferingsPlansRetrieve: ReadWith<MarketplacePublicOfferingsPlansRetrieveData, MarketplacePublicOfferingsPlansRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-public-offerings/{uuid}/plans/{plan_uuid}/");

/** Path, query and body of {@link marketplaceProviderOfferingsList}. */
export type MarketplaceProviderOfferingsListData = DataOf<operations["marketplace_provider_offerings_list"], "/api/marketplace-provider-offerings/">;
/** What {@link marketplaceProviderOfferingsList} answers, by status. */
export type MarketplaceProviderOfferingsListResponses = { 200: ProviderOfferingDetails[] };
/** What {@link marketplaceProviderOfferingsList} answers. */
export type MarketplaceProviderOfferingsListResponse = MarketplaceProviderOfferingsListResponses[keyof MarketplaceProviderOfferingsListResponses];
/** What {@link marketplaceProviderOfferingsList} is refused with, by status. */
export type MarketplaceProviderOfferingsListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceProviderOfferingsList} is refused with. */
export type MarketplaceProviderOfferingsListError = MarketplaceProviderOfferingsListErrors[keyof MarketplaceProviderOfferingsListErrors];
/**
 * List the offerings of one's own organizations.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceProviderOfferingsList: Read<MarketplaceProviderOfferingsListData, MarketplaceProviderOfferingsListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-offerings/");

/** Path, query and body of {@link marketplaceProviderOfferingsCount}. */
export type MarketplaceProviderOfferingsCountData = DataOf<operations["marketplace_provider_offerings_count"], "/api/marketplace-provider-offerings/">;
/** What {@link marketplaceProviderOfferingsCount} answers, by status. */
export type MarketplaceProviderOfferingsCountResponses = { 200: unknown };
/** What {@link marketplaceProviderOfferingsCount} answers. */
export type MarketplaceProviderOfferingsCountResponse = MarketplaceProviderOfferingsCountResponses[keyof MarketplaceProviderOfferingsCountResponses];
/** What {@link marketplaceProviderOfferingsCount} is refused with, by status. */
export type MarketplaceProviderOfferingsCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceProviderOfferingsCount} is refused with. */
export type MarketplaceProviderOfferingsCountError = MarketplaceProviderOfferingsCountErrors[keyof MarketplaceProviderOfferingsCountErrors];
/**
 * Count the offerings of one's own organizations.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceProviderOfferingsCount: Act<MarketplaceProviderOfferingsCountData, MarketplaceProviderOfferingsCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-provider-offerings/");

/** Path, query and body of {@link marketplaceProviderOfferingsRetrieve}. */
export type MarketplaceProviderOfferingsRetrieveData = DataOf<operations["marketplace_provider_offerings_retrieve"], "/api/marketplace-provider-offerings/{uuid}/">;
/** What {@link marketplaceProviderOfferingsRetrieve} answers, by status. */
export type MarketplaceProviderOfferingsRetrieveResponses = { 200: ProviderOfferingDetails };
/** What {@link marketplaceProviderOfferingsRetrieve} answers. */
export type MarketplaceProviderOfferingsRetrieveResponse = MarketplaceProviderOfferingsRetrieveResponses[keyof MarketplaceProviderOfferingsRetrieveResponses];
/** What {@link marketplaceProviderOfferingsRetrieve} is refused with, by status. */
export type MarketplaceProviderOfferingsRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceProviderOfferingsRetrieve} is refused with. */
export type MarketplaceProviderOfferingsRetrieveError = MarketplaceProviderOfferingsRetrieveErrors[keyof MarketplaceProviderOfferingsRetrieveErrors];
/**
 * Get an offering of one's own organization.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceProviderOfferingsRetrieve: ReadWith<MarketplaceProviderOfferingsRetrieveData, MarketplaceProviderOfferingsRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-provider-offerings/{uuid}/");

/** Path, query and body of {@link marketplacePlansList}. */
export type MarketplacePlansListData = DataOf<operations["marketplace_plans_list"], "/api/marketplace-plans/">;
/** What {@link marketplacePlansList} answers, by status. */
export type MarketplacePlansListResponses = { 200: ProviderPlanDetails[] };
/** What {@link marketplacePlansList} answers. */
export type MarketplacePlansListResponse = MarketplacePlansListResponses[keyof MarketplacePlansListResponses];
/** What {@link marketplacePlansList} is refused with, by status. */
export type MarketplacePlansListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplacePlansList} is refused with. */
export type MarketplacePlansListError = MarketplacePlansListErrors[keyof MarketplacePlansListErrors];
/**
 * List plans.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePlansList: Read<MarketplacePlansListData, MarketplacePlansListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-plans/");

/** Path, query and body of {@link marketplacePlansCount}. */
export type MarketplacePlansCountData = DataOf<operations["marketplace_plans_count"], "/api/marketplace-plans/">;
/** What {@link marketplacePlansCount} answers, by status. */
export type MarketplacePlansCountResponses = { 200: unknown };
/** What {@link marketplacePlansCount} answers. */
export type MarketplacePlansCountResponse = MarketplacePlansCountResponses[keyof MarketplacePlansCountResponses];
/** What {@link marketplacePlansCount} is refused with, by status. */
export type MarketplacePlansCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplacePlansCount} is refused with. */
export type MarketplacePlansCountError = MarketplacePlansCountErrors[keyof MarketplacePlansCountErrors];
/**
 * Count plans.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePlansCount: Act<MarketplacePlansCountData, MarketplacePlansCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-plans/");

/** Path, query and body of {@link marketplacePlansRetrieve}. */
export type MarketplacePlansRetrieveData = DataOf<operations["marketplace_plans_retrieve"], "/api/marketplace-plans/{uuid}/">;
/** What {@link marketplacePlansRetrieve} answers, by status. */
export type MarketplacePlansRetrieveResponses = { 200: ProviderPlanDetails };
/** What {@link marketplacePlansRetrieve} answers. */
export type MarketplacePlansRetrieveResponse = MarketplacePlansRetrieveResponses[keyof MarketplacePlansRetrieveResponses];
/** What {@link marketplacePlansRetrieve} is refused with, by status. */
export type MarketplacePlansRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplacePlansRetrieve} is refused with. */
export type MarketplacePlansRetrieveError = MarketplacePlansRetrieveErrors[keyof MarketplacePlansRetrieveErrors];
/**
 * Get a plan.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplacePlansRetrieve: ReadWith<MarketplacePlansRetrieveData, MarketplacePlansRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-plans/{uuid}/");

/** Path, query and body of {@link marketplaceResourceOfferingsList}. */
export type MarketplaceResourceOfferingsListData = DataOf<operations["marketplace_resource_offerings_list"], "/api/marketplace-resource-offerings/{category_uuid}/">;
/** What {@link marketplaceResourceOfferingsList} answers, by status. */
export type MarketplaceResourceOfferingsListResponses = { 200: ResourceOffering[] };
/** What {@link marketplaceResourceOfferingsList} answers. */
export type MarketplaceResourceOfferingsListResponse = MarketplaceResourceOfferingsListResponses[keyof MarketplaceResourceOfferingsListResponses];
/** What {@link marketplaceResourceOfferingsList} is refused with, by status. */
export type MarketplaceResourceOfferingsListErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceResourceOfferingsList} is refused with. */
export type MarketplaceResourceOfferingsListError = MarketplaceResourceOfferingsListErrors[keyof MarketplaceResourceOfferingsListErrors];
/**
 * List the offerings of a category that one uses.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceResourceOfferingsList: ReadWith<MarketplaceResourceOfferingsListData, MarketplaceResourceOfferingsListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-resource-offerings/{category_uuid}/");

/** Path, query and body of {@link marketplaceCategoriesList}. */
export type MarketplaceCategoriesListData = DataOf<operations["marketplace_categories_list"], "/api/marketplace-categories/">;
/** What {@link marketplaceCategoriesList} answers, by status. */
export type MarketplaceCategoriesListResponses = { 200: MarketplaceCategory[] };
/** What {@link marketplaceCategoriesList} answers. */
export type MarketplaceCategoriesListResponse = MarketplaceCategoriesListResponses[keyof MarketplaceCategoriesListResponses];
/** What {@link marketplaceCategoriesList} is refused with, by status. */
export type MarketplaceCategoriesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceCategoriesList} is refused with. */
export type MarketplaceCategoriesListError = MarketplaceCategoriesListErrors[keyof MarketplaceCategoriesListErrors];
/**
 * List categories.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceCategoriesList: Read<MarketplaceCategoriesListData, MarketplaceCategoriesListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-categories/");

/** Path, query and body of {@link marketplaceCategoriesCount}. */
export type MarketplaceCategoriesCountData = DataOf<operations["marketplace_categories_count"], "/api/marketplace-categories/">;
/** What {@link marketplaceCategoriesCount} answers, by status. */
export type MarketplaceCategoriesCountResponses = { 200: unknown };
/** What {@link marketplaceCategoriesCount} answers. */
export type MarketplaceCategoriesCountResponse = MarketplaceCategoriesCountResponses[keyof MarketplaceCategoriesCountResponses];
/** What {@link marketplaceCategoriesCount} is refused with, by status. */
export type MarketplaceCategoriesCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceCategoriesCount} is refused with. */
export type MarketplaceCategoriesCountError = MarketplaceCategoriesCountErrors[keyof MarketplaceCategoriesCountErrors];
/**
 * Count categories.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceCategoriesCount: Act<MarketplaceCategoriesCountData, MarketplaceCategoriesCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-categories/");

/** Path, query and body of {@link marketplaceCategoriesRetrieve}. */
export type MarketplaceCategoriesRetrieveData = DataOf<operations["marketplace_categories_retrieve"], "/api/marketplace-categories/{uuid}/">;
/** What {@link marketplaceCategoriesRetrieve} answers, by status. */
export type MarketplaceCategoriesRetrieveResponses = { 200: MarketplaceCategory };
/** What {@link marketplaceCategoriesRetrieve} answers. */
export type MarketplaceCategoriesRetrieveResponse = MarketplaceCategoriesRetrieveResponses[keyof MarketplaceCategoriesRetrieveResponses];
/** What {@link marketplaceCategoriesRetrieve} is refused with, by status. */
export type MarketplaceCategoriesRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceCategoriesRetrieve} is refused with. */
export type MarketplaceCategoriesRetrieveError = MarketplaceCategoriesRetrieveErrors[keyof MarketplaceCategoriesRetrieveErrors];
/**
 * Get a category.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceCategoriesRetrieve: ReadWith<MarketplaceCategoriesRetrieveData, MarketplaceCategoriesRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-categories/{uuid}/");

/** Path, query and body of {@link marketplaceServiceProvidersList}. */
export type MarketplaceServiceProvidersListData = DataOf<operations["marketplace_service_providers_list"], "/api/marketplace-service-providers/">;
/** What {@link marketplaceServiceProvidersList} answers, by status. */
export type MarketplaceServiceProvidersListResponses = { 200: ServiceProvider[] };
/** What {@link marketplaceServiceProvidersList} answers. */
export type MarketplaceServiceProvidersListResponse = MarketplaceServiceProvidersListResponses[keyof MarketplaceServiceProvidersListResponses];
/** What {@link marketplaceServiceProvidersList} is refused with, by status. */
export type MarketplaceServiceProvidersListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceServiceProvidersList} is refused with. */
export type MarketplaceServiceProvidersListError = MarketplaceServiceProvidersListErrors[keyof MarketplaceServiceProvidersListErrors];
/**
 * List service providers.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceServiceProvidersList: Read<MarketplaceServiceProvidersListData, MarketplaceServiceProvidersListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-service-providers/");

/** Path, query and body of {@link marketplaceServiceProvidersCount}. */
export type MarketplaceServiceProvidersCountData = DataOf<operations["marketplace_service_providers_count"], "/api/marketplace-service-providers/">;
/** What {@link marketplaceServiceProvidersCount} answers, by status. */
export type MarketplaceServiceProvidersCountResponses = { 200: unknown };
/** What {@link marketplaceServiceProvidersCount} answers. */
export type MarketplaceServiceProvidersCountResponse = MarketplaceServiceProvidersCountResponses[keyof MarketplaceServiceProvidersCountResponses];
/** What {@link marketplaceServiceProvidersCount} is refused with, by status. */
export type MarketplaceServiceProvidersCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceServiceProvidersCount} is refused with. */
export type MarketplaceServiceProvidersCountError = MarketplaceServiceProvidersCountErrors[keyof MarketplaceServiceProvidersCountErrors];
/**
 * Count service providers.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceServiceProvidersCount: Act<MarketplaceServiceProvidersCountData, MarketplaceServiceProvidersCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-service-providers/");

/** Path, query and body of {@link marketplaceServiceProvidersRetrieve}. */
export type MarketplaceServiceProvidersRetrieveData = DataOf<operations["marketplace_service_providers_retrieve"], "/api/marketplace-service-providers/{uuid}/">;
/** What {@link marketplaceServiceProvidersRetrieve} answers, by status. */
export type MarketplaceServiceProvidersRetrieveResponses = { 200: ServiceProvider };
/** What {@link marketplaceServiceProvidersRetrieve} answers. */
export type MarketplaceServiceProvidersRetrieveResponse = MarketplaceServiceProvidersRetrieveResponses[keyof MarketplaceServiceProvidersRetrieveResponses];
/** What {@link marketplaceServiceProvidersRetrieve} is refused with, by status. */
export type MarketplaceServiceProvidersRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceServiceProvidersRetrieve} is refused with. */
export type MarketplaceServiceProvidersRetrieveError = MarketplaceServiceProvidersRetrieveErrors[keyof MarketplaceServiceProvidersRetrieveErrors];
/**
 * Get a service provider.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceServiceProvidersRetrieve: ReadWith<MarketplaceServiceProvidersRetrieveData, MarketplaceServiceProvidersRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-service-providers/{uuid}/");

/** Path, query and body of {@link marketplaceComponentUserUsagesList}. */
export type MarketplaceComponentUserUsagesListData = DataOf<operations["marketplace_component_user_usages_list"], "/api/marketplace-component-user-usages/">;
/** What {@link marketplaceComponentUserUsagesList} answers, by status. */
export type MarketplaceComponentUserUsagesListResponses = { 200: ComponentUserUsage[] };
/** What {@link marketplaceComponentUserUsagesList} answers. */
export type MarketplaceComponentUserUsagesListResponse = MarketplaceComponentUserUsagesListResponses[keyof MarketplaceComponentUserUsagesListResponses];
/** What {@link marketplaceComponentUserUsagesList} is refused with, by status. */
export type MarketplaceComponentUserUsagesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link marketplaceComponentUserUsagesList} is refused with. */
export type MarketplaceComponentUserUsagesListError = MarketplaceComponentUserUsagesListErrors[keyof MarketplaceComponentUserUsagesListErrors];
/**
 * List what users used of components.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceComponentUserUsagesList: Read<MarketplaceComponentUserUsagesListData, MarketplaceComponentUserUsagesListResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-component-user-usages/");

/** Path, query and body of {@link marketplaceComponentUserUsagesCount}. */
export type MarketplaceComponentUserUsagesCountData = DataOf<operations["marketplace_component_user_usages_count"], "/api/marketplace-component-user-usages/">;
/** What {@link marketplaceComponentUserUsagesCount} answers, by status. */
export type MarketplaceComponentUserUsagesCountResponses = { 200: unknown };
/** What {@link marketplaceComponentUserUsagesCount} answers. */
export type MarketplaceComponentUserUsagesCountResponse = MarketplaceComponentUserUsagesCountResponses[keyof MarketplaceComponentUserUsagesCountResponses];
/** What {@link marketplaceComponentUserUsagesCount} is refused with, by status. */
export type MarketplaceComponentUserUsagesCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link marketplaceComponentUserUsagesCount} is refused with. */
export type MarketplaceComponentUserUsagesCountError = MarketplaceComponentUserUsagesCountErrors[keyof MarketplaceComponentUserUsagesCountErrors];
/**
 * Count shares of users.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceComponentUserUsagesCount: Act<MarketplaceComponentUserUsagesCountData, MarketplaceComponentUserUsagesCountResponses> = /* @__PURE__ */ operation("head", "/api/marketplace-component-user-usages/");

/** Path, query and body of {@link marketplaceComponentUserUsagesRetrieve}. */
export type MarketplaceComponentUserUsagesRetrieveData = DataOf<operations["marketplace_component_user_usages_retrieve"], "/api/marketplace-component-user-usages/{uuid}/">;
/** What {@link marketplaceComponentUserUsagesRetrieve} answers, by status. */
export type MarketplaceComponentUserUsagesRetrieveResponses = { 200: ComponentUserUsage };
/** What {@link marketplaceComponentUserUsagesRetrieve} answers. */
export type MarketplaceComponentUserUsagesRetrieveResponse = MarketplaceComponentUserUsagesRetrieveResponses[keyof MarketplaceComponentUserUsagesRetrieveResponses];
/** What {@link marketplaceComponentUserUsagesRetrieve} is refused with, by status. */
export type MarketplaceComponentUserUsagesRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link marketplaceComponentUserUsagesRetrieve} is refused with. */
export type MarketplaceComponentUserUsagesRetrieveError = MarketplaceComponentUserUsagesRetrieveErrors[keyof MarketplaceComponentUserUsagesRetrieveErrors];
/**
 * Get what a user used of a component.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const marketplaceComponentUserUsagesRetrieve: ReadWith<MarketplaceComponentUserUsagesRetrieveData, MarketplaceComponentUserUsagesRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/marketplace-component-user-usages/{uuid}/");

/** Path, query and body of {@link apiAuthLogout}. */
export type ApiAuthLogoutData = DataOf<operations["api_auth_logout"], "/api-auth/logout/">;
/** What {@link apiAuthLogout} answers, by status. */
export type ApiAuthLogoutResponses = { 200: Logout; 204: void };
/** What {@link apiAuthLogout} answers. */
export type ApiAuthLogoutResponse = ApiAuthLogoutResponses[keyof ApiAuthLogoutResponses];
/** What {@link apiAuthLogout} is refused with, by status. */
export type ApiAuthLogoutErrors = { 401: ErrorDetail };
/** What {@link apiAuthLogout} is refused with. */
export type ApiAuthLogoutError = ApiAuthLogoutErrors[keyof ApiAuthLogoutErrors];
/**
 * Sign out.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const apiAuthLogout: Act<ApiAuthLogoutData, ApiAuthLogoutResponses> = /* @__PURE__ */ operation("post", "/api-auth/logout/");

/** Path, query and body of {@link apiAuthPassword}. */
export type ApiAuthPasswordData = DataOf<operations["api_auth_password"], "/api-auth/password/">;
/** What {@link apiAuthPassword} answers, by status. */
export type ApiAuthPasswordResponses = { 200: CoreAuthToken };
/** What {@link apiAuthPassword} answers. */
export type ApiAuthPasswordResponse = ApiAuthPasswordResponses[keyof ApiAuthPasswordResponses];
/** What {@link apiAuthPassword} is refused with, by status. */
export type ApiAuthPasswordErrors = { 400: ValidationError; 401: ErrorDetail };
/** What {@link apiAuthPassword} is refused with. */
export type ApiAuthPasswordError = ApiAuthPasswordErrors[keyof ApiAuthPasswordErrors];
/**
 * Sign in with a password.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const apiAuthPassword: ActWith<ApiAuthPasswordData, ApiAuthPasswordResponses> = /* @__PURE__ */ operation("post", "/api-auth/password/");

/** Path, query and body of {@link configurationRetrieve}. */
export type ConfigurationRetrieveData = DataOf<operations["configuration_retrieve"], "/api/configuration/">;
/** What {@link configurationRetrieve} answers, by status. */
export type ConfigurationRetrieveResponses = { 200: Configuration };
/** What {@link configurationRetrieve} answers. */
export type ConfigurationRetrieveResponse = ConfigurationRetrieveResponses[keyof ConfigurationRetrieveResponses];
/** What {@link configurationRetrieve} is refused with, by status. */
export type ConfigurationRetrieveErrors = { 401: ErrorDetail };
/** What {@link configurationRetrieve} is refused with. */
export type ConfigurationRetrieveError = ConfigurationRetrieveErrors[keyof ConfigurationRetrieveErrors];
/**
 * Get the settings of the installation.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const configurationRetrieve: Read<ConfigurationRetrieveData, ConfigurationRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/configuration/");

/** Path, query and body of {@link customersList}. */
export type CustomersListData = DataOf<operations["customers_list"], "/api/customers/">;
/** What {@link customersList} answers, by status. */
export type CustomersListResponses = { 200: Customer[] };
/** What {@link customersList} answers. */
export type CustomersListResponse = CustomersListResponses[keyof CustomersListResponses];
/** What {@link customersList} is refused with, by status. */
export type CustomersListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link customersList} is refused with. */
export type CustomersListError = CustomersListErrors[keyof CustomersListErrors];
/**
 * List organizations.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const customersList: Read<CustomersListData, CustomersListResponses> = /* @__PURE__ */ operation("get", "/api/customers/");

/** Path, query and body of {@link customersCount}. */
export type CustomersCountData = DataOf<operations["customers_count"], "/api/customers/">;
/** What {@link customersCount} answers, by status. */
export type CustomersCountResponses = { 200: unknown };
/** What {@link customersCount} answers. */
export type CustomersCountResponse = CustomersCountResponses[keyof CustomersCountResponses];
/** What {@link customersCount} is refused with, by status. */
export type CustomersCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link customersCount} is refused with. */
export type CustomersCountError = CustomersCountErrors[keyof CustomersCountErrors];
/**
 * Count organizations.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const customersCount: Act<CustomersCountData, CustomersCountResponses> = /* @__PURE__ */ operation("head", "/api/customers/");

/** Path, query and body of {@link customersRetrieve}. */
export type CustomersRetrieveData = DataOf<operations["customers_retrieve"], "/api/customers/{uuid}/">;
/** What {@link customersRetrieve} answers, by status. */
export type CustomersRetrieveResponses = { 200: Customer };
/** What {@link customersRetrieve} answers. */
export type CustomersRetrieveResponse = CustomersRetrieveResponses[keyof CustomersRetrieveResponses];
/** What {@link customersRetrieve} is refused with, by status. */
export type CustomersRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link customersRetrieve} is refused with. */
export type CustomersRetrieveError = CustomersRetrieveErrors[keyof CustomersRetrieveErrors];
/**
 * Get an organization.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const customersRetrieve: ReadWith<CustomersRetrieveData, CustomersRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/customers/{uuid}/");

/** Path, query and body of {@link eventsList}. */
export type EventsListData = DataOf<operations["events_list"], "/api/events/">;
/** What {@link eventsList} answers, by status. */
export type EventsListResponses = { 200: Event[] };
/** What {@link eventsList} answers. */
export type EventsListResponse = EventsListResponses[keyof EventsListResponses];
/** What {@link eventsList} is refused with, by status. */
export type EventsListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link eventsList} is refused with. */
export type EventsListError = EventsListErrors[keyof EventsListErrors];
/**
 * List events.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const eventsList: Read<EventsListData, EventsListResponses> = /* @__PURE__ */ operation("get", "/api/events/");

/** Path, query and body of {@link eventsCount}. */
export type EventsCountData = DataOf<operations["events_count"], "/api/events/">;
/** What {@link eventsCount} answers, by status. */
export type EventsCountResponses = { 200: unknown };
/** What {@link eventsCount} answers. */
export type EventsCountResponse = EventsCountResponses[keyof EventsCountResponses];
/** What {@link eventsCount} is refused with, by status. */
export type EventsCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link eventsCount} is refused with. */
export type EventsCountError = EventsCountErrors[keyof EventsCountErrors];
/**
 * Count events.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const eventsCount: Act<EventsCountData, EventsCountResponses> = /* @__PURE__ */ operation("head", "/api/events/");

/** Path, query and body of {@link organizationGroupsList}. */
export type OrganizationGroupsListData = DataOf<operations["organization_groups_list"], "/api/organization-groups/">;
/** What {@link organizationGroupsList} answers, by status. */
export type OrganizationGroupsListResponses = { 200: OrganizationGroup[] };
/** What {@link organizationGroupsList} answers. */
export type OrganizationGroupsListResponse = OrganizationGroupsListResponses[keyof OrganizationGroupsListResponses];
/** What {@link organizationGroupsList} is refused with, by status. */
export type OrganizationGroupsListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link organizationGroupsList} is refused with. */
export type OrganizationGroupsListError = OrganizationGroupsListErrors[keyof OrganizationGroupsListErrors];
/**
 * List groups of organizations.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const organizationGroupsList: Read<OrganizationGroupsListData, OrganizationGroupsListResponses> = /* @__PURE__ */ operation("get", "/api/organization-groups/");

/** Path, query and body of {@link organizationGroupsCount}. */
export type OrganizationGroupsCountData = DataOf<operations["organization_groups_count"], "/api/organization-groups/">;
/** What {@link organizationGroupsCount} answers, by status. */
export type OrganizationGroupsCountResponses = { 200: unknown };
/** What {@link organizationGroupsCount} answers. */
export type OrganizationGroupsCountResponse = OrganizationGroupsCountResponses[keyof OrganizationGroupsCountResponses];
/** What {@link organizationGroupsCount} is refused with, by status. */
export type OrganizationGroupsCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link organizationGroupsCount} is refused with. */
export type OrganizationGroupsCountError = OrganizationGroupsCountErrors[keyof OrganizationGroupsCountErrors];
/**
 * Count groups of organizations.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const organizationGroupsCount: Act<OrganizationGroupsCountData, OrganizationGroupsCountResponses> = /* @__PURE__ */ operation("head", "/api/organization-groups/");

/** Path, query and body of {@link organizationGroupsRetrieve}. */
export type OrganizationGroupsRetrieveData = DataOf<operations["organization_groups_retrieve"], "/api/organization-groups/{uuid}/">;
/** What {@link organizationGroupsRetrieve} answers, by status. */
export type OrganizationGroupsRetrieveResponses = { 200: OrganizationGroup };
/** What {@link organizationGroupsRetrieve} answers. */
export type OrganizationGroupsRetrieveResponse = OrganizationGroupsRetrieveResponses[keyof OrganizationGroupsRetrieveResponses];
/** What {@link organizationGroupsRetrieve} is refused with, by status. */
export type OrganizationGroupsRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link organizationGroupsRetrieve} is refused with. */
export type OrganizationGroupsRetrieveError = OrganizationGroupsRetrieveErrors[keyof OrganizationGroupsRetrieveErrors];
/**
 * Get a group of organizations.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const organizationGroupsRetrieve: ReadWith<OrganizationGroupsRetrieveData, OrganizationGroupsRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/organization-groups/{uuid}/");

/** Path, query and body of {@link projectsList}. */
export type ProjectsListData = DataOf<operations["projects_list"], "/api/projects/">;
/** What {@link projectsList} answers, by status. */
export type ProjectsListResponses = { 200: Project[] };
/** What {@link projectsList} answers. */
export type ProjectsListResponse = ProjectsListResponses[keyof ProjectsListResponses];
/** What {@link projectsList} is refused with, by status. */
export type ProjectsListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link projectsList} is refused with. */
export type ProjectsListError = ProjectsListErrors[keyof ProjectsListErrors];
/**
 * List projects.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const projectsList: Read<ProjectsListData, ProjectsListResponses> = /* @__PURE__ */ operation("get", "/api/projects/");

/** Path, query and body of {@link projectsCount}. */
export type ProjectsCountData = DataOf<operations["projects_count"], "/api/projects/">;
/** What {@link projectsCount} answers, by status. */
export type ProjectsCountResponses = { 200: unknown };
/** What {@link projectsCount} answers. */
export type ProjectsCountResponse = ProjectsCountResponses[keyof ProjectsCountResponses];
/** What {@link projectsCount} is refused with, by status. */
export type ProjectsCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link projectsCount} is refused with. */
export type ProjectsCountError = ProjectsCountErrors[keyof ProjectsCountErrors];
/**
 * Count projects.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const projectsCount: Act<ProjectsCountData, ProjectsCountResponses> = /* @__PURE__ */ operation("head", "/api/projects/");

/** Path, query and body of {@link projectsRetrieve}. */
export type ProjectsRetrieveData = DataOf<operations["projects_retrieve"], "/api/projects/{uuid}/">;
/** What {@link projectsRetrieve} answers, by status. */
export type ProjectsRetrieveResponses = { 200: Project };
/** What {@link projectsRetrieve} answers. */
export type ProjectsRetrieveResponse = ProjectsRetrieveResponses[keyof ProjectsRetrieveResponses];
/** What {@link projectsRetrieve} is refused with, by status. */
export type ProjectsRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link projectsRetrieve} is refused with. */
export type ProjectsRetrieveError = ProjectsRetrieveErrors[keyof ProjectsRetrieveErrors];
/**
 * Get a project.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const projectsRetrieve: ReadWith<ProjectsRetrieveData, ProjectsRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/projects/{uuid}/");

/** Path, query and body of {@link rolesList}. */
export type RolesListData = DataOf<operations["roles_list"], "/api/roles/">;
/** What {@link rolesList} answers, by status. */
export type RolesListResponses = { 200: RoleDetails[] };
/** What {@link rolesList} answers. */
export type RolesListResponse = RolesListResponses[keyof RolesListResponses];
/** What {@link rolesList} is refused with, by status. */
export type RolesListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link rolesList} is refused with. */
export type RolesListError = RolesListErrors[keyof RolesListErrors];
/**
 * List roles.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const rolesList: Read<RolesListData, RolesListResponses> = /* @__PURE__ */ operation("get", "/api/roles/");

/** Path, query and body of {@link rolesCount}. */
export type RolesCountData = DataOf<operations["roles_count"], "/api/roles/">;
/** What {@link rolesCount} answers, by status. */
export type RolesCountResponses = { 200: unknown };
/** What {@link rolesCount} answers. */
export type RolesCountResponse = RolesCountResponses[keyof RolesCountResponses];
/** What {@link rolesCount} is refused with, by status. */
export type RolesCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link rolesCount} is refused with. */
export type RolesCountError = RolesCountErrors[keyof RolesCountErrors];
/**
 * Count roles.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const rolesCount: Act<RolesCountData, RolesCountResponses> = /* @__PURE__ */ operation("head", "/api/roles/");

/** Path, query and body of {@link rolesRetrieve}. */
export type RolesRetrieveData = DataOf<operations["roles_retrieve"], "/api/roles/{uuid}/">;
/** What {@link rolesRetrieve} answers, by status. */
export type RolesRetrieveResponses = { 200: RoleDetails };
/** What {@link rolesRetrieve} answers. */
export type RolesRetrieveResponse = RolesRetrieveResponses[keyof RolesRetrieveResponses];
/** What {@link rolesRetrieve} is refused with, by status. */
export type RolesRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link rolesRetrieve} is refused with. */
export type RolesRetrieveError = RolesRetrieveErrors[keyof RolesRetrieveErrors];
/**
 * Get a role.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const rolesRetrieve: ReadWith<RolesRetrieveData, RolesRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/roles/{uuid}/");

/** Path, query and body of {@link usersList}. */
export type UsersListData = DataOf<operations["users_list"], "/api/users/">;
/** What {@link usersList} answers, by status. */
export type UsersListResponses = { 200: User[] };
/** What {@link usersList} answers. */
export type UsersListResponse = UsersListResponses[keyof UsersListResponses];
/** What {@link usersList} is refused with, by status. */
export type UsersListErrors = { 400: ValidationError; 401: ErrorDetail; 404: PageNotFoundError };
/** What {@link usersList} is refused with. */
export type UsersListError = UsersListErrors[keyof UsersListErrors];
/**
 * List users.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersList: Read<UsersListData, UsersListResponses> = /* @__PURE__ */ operation("get", "/api/users/");

/** Path, query and body of {@link usersCount}. */
export type UsersCountData = DataOf<operations["users_count"], "/api/users/">;
/** What {@link usersCount} answers, by status. */
export type UsersCountResponses = { 200: unknown };
/** What {@link usersCount} answers. */
export type UsersCountResponse = UsersCountResponses[keyof UsersCountResponses];
/** What {@link usersCount} is refused with, by status. */
export type UsersCountErrors = { 400: unknown; 401: unknown; 404: unknown };
/** What {@link usersCount} is refused with. */
export type UsersCountError = UsersCountErrors[keyof UsersCountErrors];
/**
 * Count users.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersCount: Act<UsersCountData, UsersCountResponses> = /* @__PURE__ */ operation("head", "/api/users/");

/** Path, query and body of {@link usersRetrieve}. */
export type UsersRetrieveData = DataOf<operations["users_retrieve"], "/api/users/{uuid}/">;
/** What {@link usersRetrieve} answers, by status. */
export type UsersRetrieveResponses = { 200: User };
/** What {@link usersRetrieve} answers. */
export type UsersRetrieveResponse = UsersRetrieveResponses[keyof UsersRetrieveResponses];
/** What {@link usersRetrieve} is refused with, by status. */
export type UsersRetrieveErrors = { 400: ValidationError; 401: ErrorDetail; 404: ErrorDetail };
/** What {@link usersRetrieve} is refused with. */
export type UsersRetrieveError = UsersRetrieveErrors[keyof UsersRetrieveErrors];
/**
 * Get a user.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersRetrieve: ReadWith<UsersRetrieveData, UsersRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/users/{uuid}/");

/** Path, query and body of {@link usersMeRetrieve}. */
export type UsersMeRetrieveData = DataOf<operations["users_me_retrieve"], "/api/users/me/">;
/** What {@link usersMeRetrieve} answers, by status. */
export type UsersMeRetrieveResponses = { 200: User };
/** What {@link usersMeRetrieve} answers. */
export type UsersMeRetrieveResponse = UsersMeRetrieveResponses[keyof UsersMeRetrieveResponses];
/** What {@link usersMeRetrieve} is refused with, by status. */
export type UsersMeRetrieveErrors = { 401: ErrorDetail };
/** What {@link usersMeRetrieve} is refused with. */
export type UsersMeRetrieveError = UsersMeRetrieveErrors[keyof UsersMeRetrieveErrors];
/**
 * Get the calling user.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersMeRetrieve: Read<UsersMeRetrieveData, UsersMeRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/users/me/");

/** Path, query and body of {@link usersMeCount}. */
export type UsersMeCountData = DataOf<operations["users_me_count"], "/api/users/me/">;
/** What {@link usersMeCount} answers, by status. */
export type UsersMeCountResponses = { 200: unknown };
/** What {@link usersMeCount} answers. */
export type UsersMeCountResponse = UsersMeCountResponses[keyof UsersMeCountResponses];
/** What {@link usersMeCount} is refused with, by status. */
export type UsersMeCountErrors = { 401: unknown };
/** What {@link usersMeCount} is refused with. */
export type UsersMeCountError = UsersMeCountErrors[keyof UsersMeCountErrors];
/**
 * Ask whether the caller is signed in.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const usersMeCount: Act<UsersMeCountData, UsersMeCountResponses> = /* @__PURE__ */ operation("head", "/api/users/me/");

/** Path, query and body of {@link versionRetrieve}. */
export type VersionRetrieveData = DataOf<operations["version_retrieve"], "/api/version/">;
/** What {@link versionRetrieve} answers, by status. */
export type VersionRetrieveResponses = { 200: Version };
/** What {@link versionRetrieve} answers. */
export type VersionRetrieveResponse = VersionRetrieveResponses[keyof VersionRetrieveResponses];
/** What {@link versionRetrieve} is refused with, by status. */
export type VersionRetrieveErrors = { 401: ErrorDetail; 403: ErrorDetail };
/** What {@link versionRetrieve} is refused with. */
export type VersionRetrieveError = VersionRetrieveErrors[keyof VersionRetrieveErrors];
/**
 * Get the version of the installation.
 *
 * @see https://docs.waldur.com/latest/api-reference/
 */
export const versionRetrieve: Read<VersionRetrieveData, VersionRetrieveResponses> = /* @__PURE__ */ operation("get", "/api/version/");
