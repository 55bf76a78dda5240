/** Options and keys for TanStack Query 5, whatever the framework. */
export { infiniteQueryOptions, type WaldurInfiniteQuery } from "./infinite-query-options.js";
export { type Family, type OperationKey, queryKey } from "./key.js";
export { mutationOptions, type WaldurMutation } from "./mutation-options.js";
export { queryOptions, type WaldurQuery } from "./query-options.js";
