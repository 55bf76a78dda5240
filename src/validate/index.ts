export type { OperationId } from "../contract/contract.js";
export { ContractError, UnknownOperationError } from "../errors.js";
export type { QueryLike } from "./query.js";
export { type ObservedRequest, validateRequest } from "./request.js";
export { type HeadersLike, type ObservedResponse, validateResponse } from "./response.js";
export type { Violation } from "./violation.js";
