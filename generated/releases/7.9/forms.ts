// Made by `npm run generate` from openapi/. Do not edit.

import { dictionary, object, text } from "../../../src/forms/fields.js";
import { type FormSchema, formSchema } from "../../../src/forms/form-schema.js";
import type { OrderErrorDetailsRequest, ResourceRequest } from "./types.js";
import * as before from "../../../src/forms/index.js";

export * from "../../../src/forms/index.js";

/**
 * {@link OrderErrorDetailsRequest}, the body of `marketplaceOrdersRejectByConsumer`.
 *
 * @example
 * orderErrorDetailsRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const orderErrorDetailsRequestSchema: FormSchema<OrderErrorDetailsRequest> = /* @__PURE__ */ formSchema(() => object({ "error_message": text(), "error_traceback": text() }));

/**
 * {@link ResourceRequest}, the body of `marketplaceProviderResourcesRestore`.
 *
 * @example
 * resourceRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceRequestSchema: FormSchema<ResourceRequest> = /* @__PURE__ */ formSchema(() => dictionary());
