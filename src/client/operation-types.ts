import type { WaldurClient } from "./connection.js";
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
    options?: { query?: Query & FieldQuery<Fields> } & CallOptions & ThrowOption<Throws>,
  ): Promise<Outcome<Sparse<Item, Fields>[], Failure, Throws>>;
}

/** What {@link paginate} knows of a list. Types only. */
export interface Paged<Query, Item, Field> {
  /** Never there; it carries the types. */
  readonly "~paged"?: { query: Query; item: Item; field: Field };
}

/** Query parameters, but those left out. One that is `undefined` is not sent, so that a filter may be unset. */
export type Query<Parameters, Left = never> = {
  [Name in keyof NonNullable<Parameters> as Exclude<Name, Left>]: NonNullable<Parameters>[Name] | undefined;
};

/** The parameter `field` of an operation without other query parameters. */
export interface FieldOption<Fields> {
  query?: FieldQuery<Fields>;
}

/** The parameter `field`. */
export interface FieldQuery<Fields> {
  /** Only these fields are sent, and the record's type has only them. */
  field?: Fields | undefined;
}

/**
 * A record as Waldur sends it with `?field=`: cut down to the named fields. A name that is not written where the call is,
 * as in a variable that may be any of them, may be missing from the list, so its field may be missing from the record.
 */
export type Sparse<Data, Fields extends readonly unknown[]> = Fields extends readonly []
  ? Data
  : SparsePart<Data, Fields[number], { [Index in keyof Fields]: Single<Fields[Index]> }[number]>;

/**
 * `Pick`, and `Partial` for what is not certain, written out so that an editor shows the few fields that there are.
 * An object of any keys, and no body at all, stay what they are.
 */
type SparsePart<Data, Name, Certain> = Data extends object
  ? string extends keyof Data
    ? Data
    : Pick<Data, Certain & keyof Data> & Partial<Pick<Data, Exclude<Name, Certain> & keyof Data>> extends infer Part
      ? { [Key in keyof Part]: Part[Key] }
      : never
  : Data;

/** A type of one name, or nothing when it stands for several. */
type Single<Name, All = Name> = Name extends unknown ? ([All] extends [Name] ? Name : never) : never;
