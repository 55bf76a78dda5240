import type { DataTag, QueryOptions } from "@tanstack/query-core";
import type { CallOptions, Described, FieldOption, Sparse } from "../client/operation-types.js";
import type { OperationKey } from "./key.js";

/** Options of a call, except its signal: TanStack Query has its own, which aborts when nothing needs the data any more. */
export type QueryCallOptions = Omit<CallOptions, "signal">;

/** Options of a query: path, query and call options of its operation. */
export type ReadOptions<Request, Fields> = Request & FieldOption<Fields> & QueryCallOptions;

/** Function of an operation that changes nothing. */
export type Read<Request, Data, Field, Failure> = Described<Request, Data, Field, Failure, "GET" | "HEAD">;

/** Data of a query, reduced to the fields named. No data is `null`, because TanStack Query rejects `undefined`. */
export type ReadData<Data, Fields extends readonly unknown[]> = Data extends undefined
  ? null
  : Data extends readonly (infer Row)[]
    ? Sparse<Row, Fields>[]
    : Sparse<Data, Fields>;

/** Not set: TanStack Query infers the type of the error from these options. */
export interface ErrorOptions<Failure> {
  retry?: NonNullable<QueryOptions<unknown, Failure>["retry"]>;
  retryDelay?: NonNullable<QueryOptions<unknown, Failure>["retryDelay"]>;
  throwOnError?: boolean | ((error: Failure) => boolean);
}

/** The key and the function of a query; `Skipped` is the type of `skipToken` if the query may be skipped. */
export interface OperationQuery<Data, PageData, Failure, Context, Skipped> extends ErrorOptions<Failure> {
  /** Typed for `getQueryData` and `setQueryData`. */
  queryKey: DataTag<OperationKey, Data, Failure>;
  queryFn: ((context: Context) => Promise<PageData>) | Skipped;
}
