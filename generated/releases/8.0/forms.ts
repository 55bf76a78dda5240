// Made by `npm run generate` from openapi/. Do not edit.

import { anything, checked, date, datetime, decimal, link, list, object, text, uuid } from "../../../src/forms/fields.js";
import { type FormSchema, formSchema } from "../../../src/forms/form-schema.js";
import type { AdjustResourceDatesRequest, ComponentUsageCreateRequest, ComponentUserUsageBulkCreateRequest, ComponentUserUsageCreateRequest, OrderApproveByProviderRequest, OrderErrorDetailsRequest, OrderProviderRejectionRequest, OrderSetStateErredRequest, ResourceEffectiveIDRequest, ResourceEndDateRequest, ResourceEndpointsRequest, UserRoleCreateRequest, UserRoleDeleteRequest, UserRoleUpdateRequest } from "./types.js";
import * as before from "../7.9/forms.js";

export * from "../7.9/forms.js";

/**
 * {@link ComponentUserUsageCreateRequest}, the body of `marketplaceComponentUsagesSetUserUsage`.
 *
 * @example
 * componentUserUsageCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUserUsageCreateRequestSchema: FormSchema<ComponentUserUsageCreateRequest> = before.componentUserUsageCreateRequestSchema;

/**
 * {@link ComponentUsageCreateRequest}, the body of `marketplaceComponentUsagesSetUsage`.
 *
 * @example
 * componentUsageCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUsageCreateRequestSchema: FormSchema<ComponentUsageCreateRequest> = before.componentUsageCreateRequestSchema;

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
 * {@link OrderSetStateErredRequest}, the body of `marketplaceOrdersSetStateErred`.
 *
 * @example
 * orderSetStateErredRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const orderSetStateErredRequestSchema: FormSchema<OrderSetStateErredRequest> = /* @__PURE__ */ formSchema(() => object({ "error_message": text(), "error_traceback": text(), "consumer_rejection_comment": text() }, ["error_message","error_traceback"]));

/**
 * {@link ComponentUserUsageBulkCreateRequest}, the body of `marketplaceComponentUsagesSetUserUsages`.
 *
 * @example
 * componentUserUsageBulkCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUserUsageBulkCreateRequestSchema: FormSchema<ComponentUserUsageBulkCreateRequest> = /* @__PURE__ */ formSchema(() => object({ "usages": checked(list(object({ "usage": decimal(20, 2), "username": text({ blank: false, max: 100 }), "user": link("marketplace-offering-users"), "date": datetime() }, ["username"])), (value: unknown[]) => value.length >= 1, "At least one usage item is required.") }, ["usages"]));

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
