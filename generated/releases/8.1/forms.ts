// Made by `npm run generate` from openapi/. Do not edit.

import { choice, list, object, text, uuid } from "../../../src/forms/fields.js";
import { type FormSchema, formSchema } from "../../../src/forms/form-schema.js";
import type { ComponentUsageCreateRequest, ComponentUserUsageBulkCreateRequest, ComponentUserUsageCreateRequest, MembershipSyncStatusesRequest } from "./types.js";
import * as before from "../8.0/forms.js";

export * from "../8.0/forms.js";

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
 * {@link ComponentUserUsageBulkCreateRequest}, the body of `marketplaceComponentUsagesSetUserUsages`.
 *
 * @example
 * componentUserUsageBulkCreateRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const componentUserUsageBulkCreateRequestSchema: FormSchema<ComponentUserUsageBulkCreateRequest> = before.componentUserUsageBulkCreateRequestSchema;

/**
 * {@link MembershipSyncStatusesRequest}, the body of `marketplaceProviderResourcesSetMembershipSyncStatuses`.
 *
 * @example
 * membershipSyncStatusesRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const membershipSyncStatusesRequestSchema: FormSchema<MembershipSyncStatusesRequest> = /* @__PURE__ */ formSchema(() => object({ "statuses": list(object({ "username": text(), "user_uuid": uuid(), "scope_type": choice(["resource","resource_project"]), "resource_project_uuid": uuid(), "role_name": text(), "state": choice(["synced","pending","missing_in_idp","error"]), "message": text() }, ["scope_type","role_name","state"])) }, ["statuses"]));
