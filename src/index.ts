export { contract } from "../generated/contract.js";
export { type OperationEntry, operationTable } from "../generated/operations.js";
export * from "../generated/types.js";
export type { OperationId } from "./_contract.js";
export { createWaldurClient, type WaldurClient, type WaldurClientOptions } from "./client/client.js";
export { ContractError } from "./errors.js";
