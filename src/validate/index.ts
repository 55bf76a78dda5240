export type { OperationId } from "../_contract.js";
export { type ObservedRequest, validateRequest } from "./request.js";
export { type ObservedResponse, validateResponse } from "./response.js";
export type { Violation } from "./violation.js";
