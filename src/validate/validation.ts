import { applyChanges, type Changes } from "../contract/changes.js";
import { baseContract, Contract, type OperationId } from "../contract/contract.js";
import { checkRequest, type ObservedRequest } from "./request.js";
import { checkResponse, type ObservedResponse } from "./response.js";
import type { Violation } from "./violation.js";

/** The validators of a release line. */
export interface Validation<Id extends string> {
  /** As `validateRequest` of `waldur-marketplace-contract/validate`, against the contract of this line. */
  validateRequest(operationId: Id, request: ObservedRequest): Violation[];
  /** As `validateResponse` of `waldur-marketplace-contract/validate`, against the contract of this line. */
  validateResponse(operationId: Id, response: ObservedResponse): Violation[];
}

/**
 * Makes the validators of a release line, for its entry `/8.1/validate`.
 *
 * @param changes What the line has different from the contract of the docs.
 *
 * @example const { validateResponse } = validationOf<keyof operations>(changes);
 */
export function validationOf<Id extends string>(changes: unknown): Validation<Id> {
  const contract = new Contract(applyChanges(baseContract.document, changes as Changes));
  return {
    validateRequest: (operationId, request) => checkRequest(contract, operationId as string as OperationId, request),
    validateResponse: (operationId, response) =>
      checkResponse(contract, operationId as string as OperationId, response),
  };
}
