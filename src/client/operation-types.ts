import type { WaldurClient } from "./client.js";
import type { CallFailure } from "./errors.js";
import type { Token } from "./token.js";

/** What every function takes besides the path, query and body of its operation. */
export interface CallOptions {
  /** Who calls, instead of the client's token. Sent wherever the call goes. */
  auth?: Token;
  /** Another address than the client's, with or without `/api/`; the client's token does not go to another origin. */
  baseUrl?: string | undefined;
  /** Another client than that of `configureWaldur`. */
  client?: WaldurClient | undefined;
  /** Headers of this request, such as `Accept-Language`. */
  headers?: RequestInit["headers"];
  /** Cancels the call, or ends it after a time: `AbortSignal.timeout(5_000)`. */
  signal?: AbortSignal | undefined;
}

/** What a function gives: `data`, or one `error` that says by `kind` and `status` what went wrong. It never rejects. */
export type Result<Data, Failure> =
  | { data: Data; error?: never; response: Response }
  | {
      data?: never;
      error: Failure | CallFailure;
      /** The answer, if one came. */
      response?: Response | undefined;
    };

/** With `throwOnError: true` a function gives the data alone, and throws what would be `error`. */
export type Outcome<Data, Failure, Throws extends boolean> = Throws extends true ? Data : Result<Data, Failure>;

/** An option of the functions that changes what they give. */
export interface ThrowOption<Throws extends boolean> {
  /** Throws the error instead of giving it, and gives the data alone. */
  throwOnError?: Throws;
}

/** A function of an operation that can be called without anything. */
export type Operation<Request, Data, Failure> = <Throws extends boolean = false>(
  options?: Request & CallOptions & ThrowOption<Throws>,
) => Promise<Outcome<Data, Failure, Throws>>;

/** A function of an operation that needs a path parameter or a body. */
export type OperationWith<Request, Data, Failure> = <Throws extends boolean = false>(
  options: Request & CallOptions & ThrowOption<Throws>,
) => Promise<Outcome<Data, Failure, Throws>>;

/** A function that gets one record, or with `query.field` the named parts of it. */
export type SparseOperationWith<Request, Data, Field, Failure> = <
  const Fields extends readonly Field[] = readonly [],
  Throws extends boolean = false,
>(
  options: Request & FieldOption<Fields> & CallOptions & ThrowOption<Throws>,
) => Promise<Outcome<Sparse<Data, Fields>, Failure, Throws>>;

/** A function that gets one page of a list. {@link paginate} walks over all pages. */
export interface ListOperation<Query, Item, Failure> extends Paged<Query, Item, never> {
  <Throws extends boolean = false>(
    options?: { query?: Query } & CallOptions & ThrowOption<Throws>,
  ): Promise<Outcome<Item[], Failure, Throws>>;
}

/** A function that gets one page of a list, with `query.field` the named parts of each record. */
export interface SparseListOperation<Query, Item, Field, Failure> extends Paged<Query, Item, Field> {
  <const Fields extends readonly Field[] = readonly [], Throws extends boolean = false>(
    options?: { query?: Query & { field?: Fields } } & CallOptions & ThrowOption<Throws>,
  ): Promise<Outcome<Sparse<Item, Fields>[], Failure, Throws>>;
}

/** What {@link paginate} knows of a list. Types only. */
export interface Paged<Query, Item, Field> {
  /** Never there; it carries the types. */
  readonly "~paged"?: { query: Query; item: Item; field: Field };
}

/** The parameter `field` of an operation without other query parameters. */
export interface FieldOption<Fields> {
  query?: {
    /** Only these fields are sent, and the record's type has only them. */
    field?: Fields;
  };
}

/**
 * A record as Waldur sends it with `?field=`: cut down to the named fields. Of a list of names that is not written where
 * the call is, it cannot be known which are in it, so all fields may be missing.
 */
export type Sparse<Data, Fields> = Fields extends readonly []
  ? Data
  : Fields extends readonly (infer Name)[]
    ? number extends Fields["length"]
      ? SparsePart<Data, Name, true>
      : SparsePart<Data, Name, false>
    : Data;

type SparsePart<Data, Name, Open> = Data extends unknown
  ? string extends keyof Data
    ? Data
    : Open extends true
      ? Partial<Pick<Data, Name & keyof Data>>
      : Pick<Data, Name & keyof Data>
  : never;
