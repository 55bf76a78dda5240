import type { AnyWaldurClient, FetchOptions, WaldurClientOptions } from "./connection.js";
import type { CallFailure } from "./errors.js";
import type { HeaderOptions } from "./headers.js";
import type { Token } from "./token.js";

/** Options of every operation function, besides the path, query and body of its operation. */
export interface CallOptions extends FetchOptions {
  /** Replaces the client's token. Sent to whatever origin the call goes to. */
  auth?: Token;
  /** Replaces the client's base URL, with or without `/api/`. The client's token is not sent to another origin. */
  baseUrl?: string | undefined;
  /** Replaces the client set by `configureWaldur`. */
  client?: AnyWaldurClient | undefined;
  /** Replaces the client's `fetch`. */
  fetch?: WaldurClientOptions["fetch"];
  /** Headers of this request, such as `Accept-Language`. `null` removes one of the client's, `Authorization` included. */
  headers?: HeaderOptions | undefined;
  /** Cancels the call, for example after a timeout: `AbortSignal.timeout(5_000)`. */
  signal?: AbortSignal | null | undefined;
}

/**
 * Result of an operation function: `data`, or an `error` told apart by `kind` and `status`. The promise rejects only with
 * `configureWaldur({ throwOnError: true })`.
 */
export type Result<Data, Failure> =
  | {
      data: Data;
      error: undefined;
      /** The request as it was sent, without its `Authorization` header; `undefined` if middleware gave the response. */
      request: Request | undefined;
      response: Response;
    }
  | {
      data: undefined;
      error: Failure | CallFailure;
      /** The request, if one was sent, without its `Authorization` header. */
      request: Request | undefined;
      /** The response, if one arrived. */
      response: Response | undefined;
    };

/** With `throwOnError: true` a function returns only the data and throws the error. */
export type Outcome<Data, Failure, Throws extends boolean> = Throws extends true ? Data : Result<Data, Failure>;

/** Selects between returning and throwing errors. */
export interface ThrowOption<Throws extends boolean> {
  /**
   * `true` throws the error instead of returning it, and returns only the data; `false` returns the error even with
   * `configureWaldur({ throwOnError: true })`.
   */
  throwOnError?: Throws;
}

/** Function of an operation without required parameters. */
export interface Operation<Request, Data, Failure, Method extends string = string>
  extends Described<Request, Data, never, Failure, Method> {
  <Throws extends boolean = false>(
    options?: Request & CallOptions & ThrowOption<Throws>,
  ): Promise<Outcome<Data, Failure, Throws>>;
}

/** Function of an operation that requires a path parameter or a body. */
export interface OperationWith<Request, Data, Failure, Method extends string = string>
  extends Described<Request, Data, never, Failure, Method> {
  <Throws extends boolean = false>(
    options: Request & CallOptions & ThrowOption<Throws>,
  ): Promise<Outcome<Data, Failure, Throws>>;
}

/** Function that returns one record, or with `query.field` only the named fields of it. */
export interface SparseOperationWith<Request, Data, Field, Failure>
  extends Described<Request, Data, Field, Failure, "GET"> {
  <const Fields extends readonly Field[] = readonly [], Throws extends boolean = false>(
    options: Request & FieldOption<Fields> & CallOptions & ThrowOption<Throws>,
  ): Promise<Outcome<Sparse<Data, Fields>, Failure, Throws>>;
}

/** Function that returns one page of a list. {@link paginate} reads all pages. */
export interface ListOperation<Query, Item, Failure>
  extends Described<{ query?: Query }, Item[], never, Failure, "GET"> {
  <Throws extends boolean = false>(
    options?: { query?: Query } & CallOptions & ThrowOption<Throws>,
  ): Promise<Outcome<Item[], Failure, Throws>>;
}

/** Function that returns one page of a list, with `query.field` only the named fields of each record. */
export interface SparseListOperation<Query, Item, Field, Failure>
  extends Described<{ query?: Query }, Item[], Field, Failure, "GET"> {
  <const Fields extends readonly Field[] = readonly [], Throws extends boolean = false>(
    options?: { query?: Query & FieldQuery<Fields> } & CallOptions & ThrowOption<Throws>,
  ): Promise<Outcome<Sparse<Item, Fields>[], Failure, Throws>>;
}

/** An operation function with its description. */
export interface Described<Request, Data, Field, Failure, Method extends string = string> {
  /** For code that is generic over operations: cache keys, {@link paginate}. */
  readonly "~operation": Description<Request, Data, Field, Failure, Method>;
}

/** What an operation function knows of its operation. */
export interface Description<Request, Data, Field, Failure, Method extends string = string> {
  /** HTTP method in capitals. */
  readonly method: Method;
  /** Path template: `/api/marketplace-provider-resources/{uuid}/`. */
  readonly path: string;
  /** Does not exist at run time. `data` is the whole record, and `field` the union of the names that `query.field` takes. */
  readonly types?: { request: Request; data: Data; field: Field; failure: Failure };
}

/** Query parameters except `Left`. One that is `undefined` is not sent, so that a filter may be unset. */
export type Query<Parameters, Left = never> = {
  [Name in keyof NonNullable<Parameters> as Exclude<Name, Left>]: NonNullable<Parameters>[Name] | undefined;
};

/** The parameter `field` of an operation without other query parameters. */
export interface FieldOption<Fields> {
  query?: FieldQuery<Fields>;
}

/** The parameter `field`. */
export interface FieldQuery<Fields> {
  /** The response contains only these fields, and so does the type of the record. */
  field?: Fields | undefined;
}

/**
 * A record reduced to the fields named in `?field=`. Where the list is not a literal, TypeScript cannot know which names
 * it contains, so the fields become optional.
 */
export type Sparse<Data, Fields extends readonly unknown[]> = Fields extends readonly []
  ? Data
  : SparsePart<Data, Fields[number], { [Index in keyof Fields]: Single<Fields[Index]> }[number]>;

/**
 * `Pick`, and `Partial` for uncertain names, expanded so that an editor shows the resulting fields. Objects with arbitrary
 * keys and empty bodies are left unchanged.
 */
type SparsePart<Data, Name, Certain> = Data extends object
  ? string extends keyof Data
    ? Data
    : Pick<Data, Certain & keyof Data> & Partial<Pick<Data, Exclude<Name, Certain> & keyof Data>> extends infer Part
      ? { [Key in keyof Part]: Part[Key] }
      : never
  : Data;

/** `Name` if it is a single literal, `never` if it is a union. */
type Single<Name, All = Name> = Name extends unknown ? ([All] extends [Name] ? Name : never) : never;
