import type { paths } from "../../generated/types.js";
import type { Described, FieldOption } from "../client/operation-types.js";

/** Operations whose paths begin alike, such as `marketplace-provider-resources`. */
export type Family = keyof paths extends infer Path
  ? Path extends `/api/${infer Name}/${string}`
    ? Name
    : Path extends `/api-auth/${infer Name}/`
      ? Name
      : never
  : never;

/** Key of a query or a mutation, serializable as JSON. */
export type OperationKey = readonly [family: string, call: KeyedCall];

/** The part of a key that describes the call: everything that selects the response, except who calls. */
export interface KeyedCall {
  /** Method and path template, such as `GET /api/marketplace-provider-resources/{uuid}/`. */
  operation?: string;
  path?: object;
  query?: object;
  baseUrl?: string;
  /** Pages of a list instead of a single response. */
  infinite?: true;
  /** Nothing is called, because the options are not known yet. */
  skipped?: true;
}

/** Path and query parameters that a query must have in order to match. */
export type KeyFilter<Request, Field> = Partial<Omit<Request, "body">> &
  FieldOption<readonly Field[]> & { baseUrl?: string | undefined };

/** A record, for all operations of its family. */
export interface RecordFilter {
  path?: { uuid: string };
  baseUrl?: string | undefined;
}

type Options = Partial<Record<"path" | "query", object | undefined>> & { baseUrl?: string | undefined };

/**
 * Key that matches all queries of an operation, of a family of operations, or of one record, for `invalidateQueries` and
 * other filters. It matches lists by page as well as infinite ones. To read or write the cache, take the key of
 * {@link queryOptions}, which is typed by its data.
 *
 * @example
 * queryClient.invalidateQueries({ queryKey: queryKey("marketplace-provider-resources") }); // the family
 * queryClient.invalidateQueries({ queryKey: queryKey("marketplace-provider-resources", { path: { uuid } }) }); // a record
 * queryClient.invalidateQueries({ queryKey: queryKey(marketplaceProviderResourcesList) }); // an operation
 * queryClient.invalidateQueries({ queryKey: queryKey(marketplaceProviderResourcesList, { query: { state: ["OK"] } }) });
 * useIsMutating({ mutationKey: queryKey(marketplaceProviderResourcesTerminate) });
 */
export function queryKey(family: Family, filter?: RecordFilter): OperationKey;
export function queryKey<Request, Field>(
  operation: Described<Request, unknown, Field, unknown>,
  filter?: KeyFilter<Request, Field>,
): OperationKey;
export function queryKey(target: Family | Described<unknown, unknown, unknown, unknown>, filter?: Options) {
  return typeof target === "string" ? [target, describe(filter)] : keyOf(target, filter);
}

/** Key of a call. */
export function keyOf(
  { "~operation": { method, path } }: Described<unknown, unknown, unknown, unknown>,
  options?: Options,
  more?: KeyedCall,
): OperationKey {
  return [path.split("/")[2] as string, { operation: `${method} ${path}`, ...describe(options), ...more }];
}

/** Leaves out what is not sent, so that calls with equal requests share a key. */
function describe({ path, query, baseUrl }: Options = {}): KeyedCall {
  return sent({ path: sent(path), query: sent(query), baseUrl });
}

function sent(values: object = {}): object {
  const entries = Object.entries(values).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.filter(isSent) : value,
  ]);
  return Object.fromEntries(entries.filter(([, value]) => isSent(value)));
}

function isSent(value: unknown): boolean {
  return typeof value === "object" ? Object.keys(value ?? {}).length > 0 : value !== undefined;
}
