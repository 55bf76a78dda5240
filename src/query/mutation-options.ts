import type { CallFailure } from "../client/errors.js";
import type { CallOptions, Described } from "../client/operation-types.js";
import { keyOf, type OperationKey } from "./key.js";
import type { ErrorOptions } from "./types.js";

/** Options for `useMutation`, `createMutation` and the like. */
export interface WaldurMutation<Data, Failure, Variables> extends ErrorOptions<Failure | CallFailure> {
  mutationKey: OperationKey;
  mutationFn: (variables: Variables) => Promise<Data>;
}

/** What is left of a request. `void`, unlike `undefined`, may be left out in every version of TanStack Query 5. */
export type Variables<Request, Fixed> = {
  [Part in keyof Request as Exclude<Part, Fixed>]: Request[Part];
} extends infer Rest
  ? [keyof Rest] extends [never]
    ? // biome-ignore lint/suspicious/noConfusingVoidType: see above
      void
    : Record<never, never> extends Rest
      ? // biome-ignore lint/suspicious/noConfusingVoidType: see above
        Rest | void
      : Rest
  : never;

/**
 * Options of a mutation that calls an operation. Its variables are the operation's `path` and `body`, except those fixed
 * by the second argument. TanStack's own options are added by spreading.
 *
 * @returns `mutationKey` and `mutationFn`, which rejects with the error that the operation returns.
 *
 * @example
 * const { mutate, error } = useMutation({
 *   ...mutationOptions(marketplaceProviderResourcesSetBackendId, { path: { uuid } }),
 *   onSuccess: () =>
 *     queryClient.invalidateQueries({ queryKey: queryKey("marketplace-provider-resources", { path: { uuid } }) }),
 * });
 * mutate({ body: { backend_id: "vm-17" } });
 * const { fields } = formErrors(error);
 */
export function mutationOptions<Request, Data, Failure, Fixed extends keyof (Request & CallOptions) = never>(
  operation: Described<Request, Data, unknown, Failure>,
  fixed?: Pick<Request & CallOptions, Fixed>,
): WaldurMutation<Data, Failure, Variables<Request, Fixed>> {
  const call = operation as unknown as (options: object) => Promise<Data>;
  return {
    mutationKey: keyOf(operation, fixed),
    mutationFn: (variables) => call({ ...Object(variables), ...fixed, throwOnError: true }),
  };
}
