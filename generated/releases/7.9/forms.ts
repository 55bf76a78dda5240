// Made by `npm run generate` from openapi/. Do not edit.

import { dictionary } from "../../../src/forms/fields.js";
import { type FormSchema, formSchema } from "../../../src/forms/form-schema.js";
import type { ResourceRequest } from "./types.js";
import * as before from "../../../src/forms/index.js";

export * from "../../../src/forms/index.js";

/**
 * {@link ResourceRequest}, the body of `marketplaceProviderResourcesRestore`.
 *
 * @example
 * resourceRequestSchema["~standard"].validate({}).issues; // undefined, or [{ path, message }]
 */
export const resourceRequestSchema: FormSchema<ResourceRequest> = /* @__PURE__ */ formSchema(() => dictionary());
