// Made by `npm run generate` from openapi/. Do not edit.

import changes from "../../../generated/releases/8.0/changes.json" with { type: "json" };
import { validationOf } from "../../../src/validate/validation.js";
import type { operations } from "./types.js";

export * from "../../../src/validate/index.js";

/** Name of an operation of the contract of Waldur 8.0. */
export type OperationId = keyof operations;

/**
 * Validate requests and responses against the contract of Waldur 8.0, as those of `waldur-marketplace-contract/validate` do
 * against that of the docs.
 *
 * @throws {@link UnknownOperationError} if the contract has no such operation.
 *
 * @example
 * validateResponse("marketplace_component_usages_list", { status: 200, headers, body: [] }); // []
 */
export const { validateRequest, validateResponse } = validationOf<OperationId>(changes);
