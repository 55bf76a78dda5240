export { contract } from "../generated/contract.js";
export * from "../generated/operations.js";
export * from "../generated/types.js";
export { createWaldurClient } from "./client/client.js";
export { configureWaldur, type WaldurClient, type WaldurClientOptions } from "./client/connection.js";
export { totalOf } from "./client/content.js";
export { toNumber } from "./client/decimal.js";
export {
  AbortError,
  ApiError,
  type CallFailure,
  InvalidRequestError,
  NetworkError,
  TimeoutError,
  UnexpectedAnswerError,
} from "./client/errors.js";
export { type FormErrors, formErrors } from "./client/form-errors.js";
export type * from "./client/operation-types.js";
export { type Page, type Pages, paginate } from "./client/paginate.js";
export { type RetryOptions, retry } from "./client/retry.js";
export type { Secret, Token } from "./client/token.js";
export { unwrap } from "./client/unwrap.js";
export type { OperationId } from "./contract/contract.js";
export { ContractError } from "./errors.js";
