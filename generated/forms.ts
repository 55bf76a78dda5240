// Made by `npm run generate` from openapi/. Do not edit.

import { boolean, checked, choice, date, datetime, decimal, dictionary, integer, link, linkObject, list, object, text, typed, uuid } from "../src/forms/fields.js";
import { type FormSchema, formSchema } from "../src/forms/form-schema.js";
import type { ComponentUsageCreateRequest, ComponentUserUsageCreateRequest, CustomerComponentUsagePolicyRequest, MoveResourceRequest, ObtainAuthTokenRequest, OrderBackendIDRequest, OrderSetStateErredRequest, PatchedCustomerComponentUsagePolicyRequest, PatchedResourceUpdateRequest, PeriodEnum, PeriodName, ResourceBackendIDRequest, ResourceBackendMetadataRequest, ResourceDownscaledRequest, ResourceEndDateByProviderRequest, ResourceOptionsRequest, ResourcePausedRequest, ResourceReportRequest, ResourceRestrictMemberAccessRequest, ResourceSetLimitsRequest, ResourceSetStateErredRequest, ResourceSlugRequest, ResourceSwitchPlanRequest, ResourceTerminateRequest, ResourceUpdateLimitsRequest, ResourceUpdateRequest } from "./types.js";

/** Collections of Waldur whose URLs a body or a filter takes: `customers` is that of `/api/customers/{uuid}/`. */
export type HyperlinkCollection = "customers" | "marketplace-offering-users" | "marketplace-provider-offerings" | "marketplace-resources" | "projects";

/**
 * {@link PeriodName} of each {@link PeriodEnum}, for example for the options of a select.
 *
 * @example
 * periodEnumLabels[1]; // "Total"
 */
export const periodEnumLabels: Readonly<Record<PeriodEnum, PeriodName>> = { 1: "Total", 2: "1 month", 3: "3 month", 4: "12 month" };

/**
 * {@link ComponentUserUsageCreateRequest}, the body of `marketplaceComponentUsagesSetUserUsage`.
 *
 * @example
 * componentUserUsageCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUserUsageCreateRequestSchema: FormSchema<ComponentUserUsageCreateRequest> = /* @__PURE__ */ formSchema(() => object({ "usage": decimal(20, 2), "username": text({ blank: false, max: 100 }), "user": link("marketplace-offering-users"), "date": datetime() }, ["username"]));

/**
 * {@link ComponentUsageCreateRequest}, the body of `marketplaceComponentUsagesSetUsage`.
 *
 * @example
 * componentUsageCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUsageCreateRequestSchema: FormSchema<ComponentUsageCreateRequest> = /* @__PURE__ */ formSchema(() => checked(object({ "usages": list(object({ "type": text({ blank: false }), "amount": decimal(20, 2), "description": text(), "recurring": boolean() }, ["type","amount"])), "plan_period": uuid("Object with uuid={value} does not exist."), "resource": uuid("Object with uuid={value} does not exist."), "date": datetime() }, ["usages"]), (value: Record<string, unknown>) => value["plan_period"] !== undefined || value["resource"] !== undefined, "Either plan_period or resource should be provided."));

/**
 * {@link CustomerComponentUsagePolicyRequest}, the body of `marketplaceCustomerComponentUsagePoliciesCreate` and `marketplaceCustomerComponentUsagePoliciesUpdate`.
 *
 * @example
 * customerComponentUsagePolicyRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const customerComponentUsagePolicyRequestSchema: FormSchema<CustomerComponentUsagePolicyRequest> = /* @__PURE__ */ formSchema(() => object({ "scope": link("customers"), "actions": text({ blank: false, max: 255, pattern: /^(?:(?:notify_organization_owners|notify_external_user|block_creation_of_new_resources|block_modification_of_existing_resources|terminate_resources|request_downscaling|restrict_members|request_pausing)(?:,(?!$)|$))+$/, message: "{value} includes unavailable actions." }), "options": dictionary({ known: { "notify_external_user": typed("string") }, type: "Options must be a dictionary.", properties: "Options for {key} are invalid." }), "component_limits_set": list(object({ "limit": integer(-2147483648, 2147483647), "period": choice([1,2,3,4]), "component": uuid() }, ["limit","period","component"])) }, ["scope","actions","component_limits_set"]));

/**
 * {@link PatchedCustomerComponentUsagePolicyRequest}, the body of `marketplaceCustomerComponentUsagePoliciesPartialUpdate`.
 *
 * @example
 * patchedCustomerComponentUsagePolicyRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const patchedCustomerComponentUsagePolicyRequestSchema: FormSchema<PatchedCustomerComponentUsagePolicyRequest> = /* @__PURE__ */ formSchema(() => object({ "scope": link("customers"), "actions": text({ blank: false, max: 255, pattern: /^(?:(?:notify_organization_owners|notify_external_user|block_creation_of_new_resources|block_modification_of_existing_resources|terminate_resources|request_downscaling|restrict_members|request_pausing)(?:,(?!$)|$))+$/, message: "{value} includes unavailable actions." }), "options": dictionary({ known: { "notify_external_user": typed("string") }, type: "Options must be a dictionary.", properties: "Options for {key} are invalid." }), "component_limits_set": list(object({ "limit": integer(-2147483648, 2147483647), "period": choice([1,2,3,4]), "component": uuid() }, ["limit","period","component"])) }));

/**
 * {@link OrderBackendIDRequest}, the body of `marketplaceOrdersSetBackendId`.
 *
 * @example
 * orderBackendIDRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const orderBackendIDRequestSchema: FormSchema<OrderBackendIDRequest> = /* @__PURE__ */ formSchema(() => object({ "backend_id": text({ blank: false, max: 255 }) }, ["backend_id"]));

/**
 * {@link OrderSetStateErredRequest}, the body of `marketplaceOrdersSetStateErred`.
 *
 * @example
 * orderSetStateErredRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const orderSetStateErredRequestSchema: FormSchema<OrderSetStateErredRequest> = /* @__PURE__ */ formSchema(() => object({ "error_message": text(), "error_traceback": text() }, ["error_message","error_traceback"]));

/**
 * {@link ResourceUpdateRequest}, the body of `marketplaceProviderResourcesUpdate` and `marketplaceResourcesUpdate`.
 *
 * @example
 * resourceUpdateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceUpdateRequestSchema: FormSchema<ResourceUpdateRequest> = /* @__PURE__ */ formSchema(() => object({ "name": text({ blank: false, max: 150 }), "description": text({ max: 4096 }), "end_date": date() }, ["name"], ["end_date"]));

/**
 * {@link PatchedResourceUpdateRequest}, the body of `marketplaceProviderResourcesPartialUpdate` and `marketplaceResourcesPartialUpdate`.
 *
 * @example
 * patchedResourceUpdateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const patchedResourceUpdateRequestSchema: FormSchema<PatchedResourceUpdateRequest> = /* @__PURE__ */ formSchema(() => object({ "name": text({ blank: false, max: 150 }), "description": text({ max: 4096 }), "end_date": date() }, undefined, ["end_date"]));

/**
 * {@link MoveResourceRequest}, the body of `marketplaceProviderResourcesMoveResource` and `marketplaceResourcesMoveResource`.
 *
 * @example
 * moveResourceRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const moveResourceRequestSchema: FormSchema<MoveResourceRequest> = /* @__PURE__ */ formSchema(() => object({ "project": linkObject("projects") }, ["project"]));

/**
 * {@link ResourceSetStateErredRequest}, the body of `marketplaceProviderResourcesSetAsErred`.
 *
 * @example
 * resourceSetStateErredRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceSetStateErredRequestSchema: FormSchema<ResourceSetStateErredRequest> = /* @__PURE__ */ formSchema(() => object({ "error_message": text(), "error_traceback": text() }));

/**
 * {@link ResourceBackendIDRequest}, the body of `marketplaceProviderResourcesSetBackendId`.
 *
 * @example
 * resourceBackendIDRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceBackendIDRequestSchema: FormSchema<ResourceBackendIDRequest> = /* @__PURE__ */ formSchema(() => object({ "backend_id": text({ max: 255 }) }, ["backend_id"]));

/**
 * {@link ResourceBackendMetadataRequest}, the body of `marketplaceProviderResourcesSetBackendMetadata`.
 *
 * @example
 * resourceBackendMetadataRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceBackendMetadataRequestSchema: FormSchema<ResourceBackendMetadataRequest> = /* @__PURE__ */ formSchema(() => object({ "backend_metadata": dictionary() }, ["backend_metadata"]));

/**
 * {@link ResourceDownscaledRequest}, the body of `marketplaceProviderResourcesSetDownscaled` and `marketplaceResourcesSetDownscaled`.
 *
 * @example
 * resourceDownscaledRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceDownscaledRequestSchema: FormSchema<ResourceDownscaledRequest> = /* @__PURE__ */ formSchema(() => object({ "downscaled": boolean() }, ["downscaled"]));

/**
 * {@link ResourceEndDateByProviderRequest}, the body of `marketplaceProviderResourcesSetEndDateByProvider` and `marketplaceProviderResourcesSetEndDateByStaff` and `marketplaceResourcesSetEndDateByStaff`.
 *
 * @example
 * resourceEndDateByProviderRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceEndDateByProviderRequestSchema: FormSchema<ResourceEndDateByProviderRequest> = /* @__PURE__ */ formSchema(() => object({ "end_date": date() }, undefined, ["end_date"]));

/**
 * {@link ResourceSetLimitsRequest}, the body of `marketplaceProviderResourcesSetLimits`.
 *
 * @example
 * resourceSetLimitsRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceSetLimitsRequestSchema: FormSchema<ResourceSetLimitsRequest> = /* @__PURE__ */ formSchema(() => object({ "limits": dictionary({ items: typed("integer", "A valid number is required.") }) }, ["limits"]));

/**
 * {@link ResourcePausedRequest}, the body of `marketplaceProviderResourcesSetPaused` and `marketplaceResourcesSetPaused`.
 *
 * @example
 * resourcePausedRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourcePausedRequestSchema: FormSchema<ResourcePausedRequest> = /* @__PURE__ */ formSchema(() => object({ "paused": boolean() }, ["paused"]));

/**
 * {@link ResourceRestrictMemberAccessRequest}, the body of `marketplaceProviderResourcesSetRestrictMemberAccess` and `marketplaceResourcesSetRestrictMemberAccess`.
 *
 * @example
 * resourceRestrictMemberAccessRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceRestrictMemberAccessRequestSchema: FormSchema<ResourceRestrictMemberAccessRequest> = /* @__PURE__ */ formSchema(() => object({ "restrict_member_access": boolean() }, ["restrict_member_access"]));

/**
 * {@link ResourceSlugRequest}, the body of `marketplaceProviderResourcesSetSlug` and `marketplaceResourcesSetSlug`.
 *
 * @example
 * resourceSlugRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceSlugRequestSchema: FormSchema<ResourceSlugRequest> = /* @__PURE__ */ formSchema(() => object({ "slug": text({ blank: false, max: 50, slug: true }) }, ["slug"]));

/**
 * {@link ResourceReportRequest}, the body of `marketplaceProviderResourcesSubmitReport`.
 *
 * @example
 * resourceReportRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceReportRequestSchema: FormSchema<ResourceReportRequest> = /* @__PURE__ */ formSchema(() => object({ "report": checked(list(object({ "header": text({ blank: false }), "body": text({ blank: false }) }, ["header","body"])), (value: unknown[]) => value.length >= 1, "Report object should contain at least one section.") }, ["report"]));

/**
 * {@link ResourceTerminateRequest}, the body of `marketplaceProviderResourcesTerminate` and `marketplaceResourcesTerminate`.
 *
 * @example
 * resourceTerminateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceTerminateRequestSchema: FormSchema<ResourceTerminateRequest> = /* @__PURE__ */ formSchema(() => object({ "attributes": dictionary({ known: { "action": typed("string") } }) }));

/**
 * {@link ResourceOptionsRequest}, the body of `marketplaceProviderResourcesUpdateOptions` and `marketplaceProviderResourcesUpdateOptionsDirect` and `marketplaceResourcesUpdateOptions`.
 *
 * @example
 * resourceOptionsRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceOptionsRequestSchema: FormSchema<ResourceOptionsRequest> = /* @__PURE__ */ formSchema(() => object({ "options": dictionary({ type: "Invalid data. Expected a dictionary, but got {type}." }) }, undefined, ["options"]));

/**
 * {@link ResourceSwitchPlanRequest}, the body of `marketplaceResourcesSwitchPlan`.
 *
 * @example
 * resourceSwitchPlanRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceSwitchPlanRequestSchema: FormSchema<ResourceSwitchPlanRequest> = /* @__PURE__ */ formSchema(() => object({ "plan": text({ pattern: /^https?:\/\/[^?#]+\/api\/marketplace-public-offerings\/[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}\/plans\/[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}\/$/, message: "Invalid hyperlink - No URL match." }) }, ["plan"]));

/**
 * {@link ResourceUpdateLimitsRequest}, the body of `marketplaceResourcesUpdateLimits`.
 *
 * @example
 * resourceUpdateLimitsRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceUpdateLimitsRequestSchema: FormSchema<ResourceUpdateLimitsRequest> = /* @__PURE__ */ formSchema(() => object({ "limits": dictionary({ items: integer(0) }), "request_comment": text({ max: 255 }) }, ["limits"], ["request_comment"]));

/**
 * {@link ObtainAuthTokenRequest}, the body of `apiAuthPassword`.
 *
 * @example
 * obtainAuthTokenRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const obtainAuthTokenRequestSchema: FormSchema<ObtainAuthTokenRequest> = /* @__PURE__ */ formSchema(() => object({ "username": text({ blank: false, max: 128 }), "password": text({ blank: false, max: 128 }) }, ["username","password"]));
