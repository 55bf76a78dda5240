// Made by `npm run generate` from openapi/. Do not edit.

import { anything, choice, date, datetime, decimal, dictionary, link, list, object, text, uuid } from "../../../src/forms/fields.js";
import { type FormSchema, formSchema } from "../../../src/forms/form-schema.js";
import type { AdjustResourceDatesRequest, ComponentUsageCreateRequest, ComponentUserUsageBulkCreateRequest, ComponentUserUsageCreateRequest, MembershipSyncStatusesRequest, OrderApproveByProviderRequest, OrderErrorDetailsRequest, OrderProviderRejectionRequest, ResourceEffectiveIDRequest, ResourceEndDateRequest, ResourceEndpointsRequest, ResourceRequest, UserRoleCreateRequest, UserRoleDeleteRequest, UserRoleUpdateRequest } from "./types.js";
import * as base from "../../forms.js";

export * from "../../../src/forms/index.js";

/**
 * {@link ComponentUserUsageCreateRequest}, the body of `marketplaceComponentUsagesSetUserUsage`.
 *
 * @example
 * componentUserUsageCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUserUsageCreateRequestSchema: FormSchema<ComponentUserUsageCreateRequest> = base.componentUserUsageCreateRequestSchema;

/**
 * {@link ComponentUsageCreateRequest}, the body of `marketplaceComponentUsagesSetUsage`.
 *
 * @example
 * componentUsageCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUsageCreateRequestSchema: FormSchema<ComponentUsageCreateRequest> = base.componentUsageCreateRequestSchema;

/**
 * {@link OrderApproveByProviderRequest}, the body of `marketplaceOrdersApproveByProvider`.
 *
 * @example
 * orderApproveByProviderRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const orderApproveByProviderRequestSchema: FormSchema<OrderApproveByProviderRequest> = /* @__PURE__ */ formSchema(() => object({ "attributes": anything() }, undefined, ["attributes"]));

/**
 * {@link OrderErrorDetailsRequest}, the body of `marketplaceOrdersRejectByConsumer`.
 *
 * @example
 * orderErrorDetailsRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const orderErrorDetailsRequestSchema: FormSchema<OrderErrorDetailsRequest> = /* @__PURE__ */ formSchema(() => object({ "consumer_rejection_comment": text(), "error_message": text(), "error_traceback": text() }));

/**
 * {@link OrderProviderRejectionRequest}, the body of `marketplaceOrdersRejectByProvider`.
 *
 * @example
 * orderProviderRejectionRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const orderProviderRejectionRequestSchema: FormSchema<OrderProviderRejectionRequest> = /* @__PURE__ */ formSchema(() => object({ "provider_rejection_comment": text() }));

/**
 * {@link ResourceRequest}, the body of `marketplaceProviderResourcesRestore`.
 *
 * @example
 * resourceRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceRequestSchema: FormSchema<ResourceRequest> = /* @__PURE__ */ formSchema(() => dictionary());

/**
 * {@link ComponentUserUsageBulkCreateRequest}, the body of `marketplaceComponentUsagesSetUserUsages`.
 *
 * @example
 * componentUserUsageBulkCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUserUsageBulkCreateRequestSchema: FormSchema<ComponentUserUsageBulkCreateRequest> = /* @__PURE__ */ formSchema(() => object({ "usages": list(object({ "usage": decimal(20, 2), "username": text({ blank: false, max: 100 }), "user": link("marketplace-offering-users"), "date": datetime() }, ["username"])) }, ["usages"]));

/**
 * {@link ResourceEffectiveIDRequest}, the body of `marketplaceProviderResourcesSetEffectiveId`.
 *
 * @example
 * resourceEffectiveIDRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceEffectiveIDRequestSchema: FormSchema<ResourceEffectiveIDRequest> = /* @__PURE__ */ formSchema(() => object({ "effective_id": text({ max: 255 }) }, ["effective_id"]));

/**
 * {@link ResourceEndDateRequest}, the body of `marketplaceProviderResourcesSetEndDate`.
 *
 * @example
 * resourceEndDateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceEndDateRequestSchema: FormSchema<ResourceEndDateRequest> = /* @__PURE__ */ formSchema(() => object({ "end_date": date() }, undefined, ["end_date"]));

/**
 * {@link UserRoleCreateRequest}, the body of `marketplaceProviderResourcesAddUser`.
 *
 * @example
 * userRoleCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const userRoleCreateRequestSchema: FormSchema<UserRoleCreateRequest> = /* @__PURE__ */ formSchema(() => object({ "role": text({ blank: false }), "user": uuid(), "expiration_time": datetime(true) }, ["role","user"], ["expiration_time"]));

/**
 * {@link UserRoleUpdateRequest}, the body of `marketplaceProviderResourcesUpdateUser`.
 *
 * @example
 * userRoleUpdateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const userRoleUpdateRequestSchema: FormSchema<UserRoleUpdateRequest> = /* @__PURE__ */ formSchema(() => object({ "role": text({ blank: false }), "user": uuid(), "expiration_time": datetime(true) }, ["role","user"], ["expiration_time"]));

/**
 * {@link UserRoleDeleteRequest}, the body of `marketplaceProviderResourcesDeleteUser`.
 *
 * @example
 * userRoleDeleteRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const userRoleDeleteRequestSchema: FormSchema<UserRoleDeleteRequest> = /* @__PURE__ */ formSchema(() => object({ "role": text({ blank: false }), "user": uuid(), "expiration_time": datetime(true) }, ["role","user"], ["expiration_time"]));

/**
 * {@link AdjustResourceDatesRequest}, the body of `marketplaceProviderResourcesAdjustDates`.
 *
 * @example
 * adjustResourceDatesRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const adjustResourceDatesRequestSchema: FormSchema<AdjustResourceDatesRequest> = /* @__PURE__ */ formSchema(() => object({ "start_date": date(), "end_date": date(), "comment": text({ max: 500 }) }, ["start_date","end_date"]));

/**
 * {@link ResourceEndpointsRequest}, the body of `marketplaceProviderResourcesSetEndpoints`.
 *
 * @example
 * resourceEndpointsRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceEndpointsRequestSchema: FormSchema<ResourceEndpointsRequest> = /* @__PURE__ */ formSchema(() => object({ "endpoints": list(object({ "name": text({ blank: false, max: 150 }), "url": text({ blank: false }) }, ["name","url"])) }, ["endpoints"]));

/**
 * {@link MembershipSyncStatusesRequest}, the body of `marketplaceProviderResourcesSetMembershipSyncStatuses`.
 *
 * @example
 * membershipSyncStatusesRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const membershipSyncStatusesRequestSchema: FormSchema<MembershipSyncStatusesRequest> = /* @__PURE__ */ formSchema(() => object({ "statuses": list(object({ "username": text(), "user_uuid": uuid(), "scope_type": choice(["resource","resource_project"]), "resource_project_uuid": uuid(), "role_name": text(), "state": choice(["synced","pending","missing_in_idp","error"]), "message": text() }, ["scope_type","role_name","state"])) }, ["statuses"]));
