import type { HeaderOptions } from "../client/headers.js";
import type { Interceptors } from "./interceptors.js";

/** What a security scheme asks for; `auth` is called with it. */
export interface Auth {
  /** Tells schemes apart that are alike otherwise. */
  key?: string;
  /** Where the credentials are sent; `header` by default. */
  in?: "header" | "query" | "cookie";
  /** Name of the header, parameter or cookie; `Authorization` by default. */
  name?: string;
  scheme?: "basic" | "bearer";
  type: "apiKey" | "http";
}

/** What `auth` gives: `undefined` for a scheme that it does not have. */
export type AuthToken = string | undefined;

/** Writes query parameters. */
export type QuerySerializer = (query: Record<string, unknown>) => string;

/** Writes a body. */
export type BodySerializer = (body: unknown) => unknown;

interface SerializerOptions<Style> {
  /** Whether a list or an object becomes several parameters; `true` by default. */
  explode: boolean;
  style: Style;
}

/** How query parameters are written. */
export interface QuerySerializerSettings {
  /** Leaves reserved characters as they are. */
  allowReserved?: boolean;
  array?: Partial<SerializerOptions<"form" | "spaceDelimited" | "pipeDelimited">>;
  object?: Partial<SerializerOptions<"form" | "deepObject">>;
}

/** How query parameters are written, with exceptions by name. */
export interface QuerySerializerOptions extends QuerySerializerSettings {
  parameters?: Record<string, QuerySerializerSettings>;
}

/** What a call gives: the body alone, or an object with `data`, `error`, `request` and `response`. */
export type ResponseStyle = "data" | "fields";

/** What the type parameter of {@link Config} says of a client. */
export interface ClientOptions {
  baseUrl?: string;
  responseStyle?: ResponseStyle;
  throwOnError?: boolean | undefined;
}

type HttpMethod = "connect" | "delete" | "get" | "head" | "options" | "patch" | "post" | "put" | "trace";

/** Settings of a client, every one of which a call can replace; everything that `fetch` takes is passed on. */
export interface Config<T extends ClientOptions = ClientOptions>
  extends Omit<RequestInit, "body" | "headers" | "method"> {
  /**
   * Credentials, or a function that is asked for them at each call, scheme by scheme, until it gives some. The client's are
   * sent to the origin of its `baseUrl` only, those of a call wherever it goes.
   */
  auth?: ((auth: Auth) => Promise<AuthToken> | AuthToken) | AuthToken;
  /** URL of the server. Optional in a browser if the page has the same origin. */
  baseUrl?: string | undefined;
  /** Writes the body; JSON by default, and `null` sends it as it is. */
  bodySerializer?: BodySerializer | null | undefined;
  /** Replaces the global `fetch`. It is given a `Request`. */
  fetch?: typeof fetch | undefined;
  /** Merged with those of the client; `null` removes one. */
  headers?: HeaderOptions | Record<string, unknown> | undefined;
  method?: Uppercase<HttpMethod> | undefined;
  /** How the body of a response is read; `auto`, by its content type, by default. */
  parseAs?: "arrayBuffer" | "auto" | "blob" | "formData" | "json" | "stream" | "text" | undefined;
  /** Writes query parameters, or says how they are written. */
  querySerializer?: QuerySerializer | QuerySerializerOptions | undefined;
  /** Is shown the options of a call before it is sent, and throws to stop it. */
  requestValidator?: ((data: unknown) => Promise<unknown>) | undefined;
  /** `data` alone, or all `fields`, which is the default. */
  responseStyle?: ResponseStyle | undefined;
  /** Changes the data of a response, if it is JSON. */
  responseTransformer?: ((data: unknown) => Promise<unknown>) | undefined;
  /** Is shown the data of a response, if it is JSON, and throws to refuse it. */
  responseValidator?: ((data: unknown) => Promise<unknown>) | undefined;
  /**
   * `true` throws the body of a refusal, `false` gives it as `error`. Where neither call nor client says it, a refused GET
   * gives `error` and throws when its `data` is read without it, and everything else throws.
   */
  throwOnError?: T["throwOnError"] | undefined;
}

/** Options of a call by URL. */
export interface RequestOptions<
  // biome-ignore lint/correctness/noUnusedVariables: hey-api's parameters, in their order
  TData = unknown,
  TResponseStyle extends ResponseStyle = "fields",
  ThrowOnError extends boolean | undefined = boolean,
  Url extends string = string,
> extends Config<{ responseStyle: TResponseStyle; throwOnError: ThrowOnError }> {
  body?: unknown;
  /** Values for the `{names}` in `url`. */
  path?: Record<string, unknown> | undefined;
  query?: Record<string, unknown> | undefined;
  /** The schemes for which `auth` is asked, the preferred one first. Without it, no credentials are sent. */
  security?: readonly Auth[] | undefined;
  /** A path below `baseUrl`, or an absolute URL, as responses have them. */
  url: Url;
}

/** Options of a call, merged with those of the client, as interceptors see them. */
export interface ResolvedRequestOptions<
  TResponseStyle extends ResponseStyle = "fields",
  ThrowOnError extends boolean | undefined = boolean,
  Url extends string = string,
> extends RequestOptions<unknown, TResponseStyle, ThrowOnError, Url> {
  headers: Headers;
  serializedBody?: string;
}

/** The body of a response, by status: hey-api takes every object for a table of statuses. */
type Body<TData> = TData extends Record<string, unknown> ? TData[keyof TData] : TData;

/** The `request` and the `response` of a result. */
interface Exchange {
  request: Request;
  /** `undefined` at run time where no response arrived, as after a network error. */
  response: Response;
}

/**
 * Result of a call. `ThrowOnError` is `undefined` where the call does not say it: `data` throws if the call was refused.
 *
 * @example
 * const { data, response } = await marketplaceComponentUsagesList();
 */
export type RequestResult<
  TData = unknown,
  TError = unknown,
  ThrowOnError extends boolean | undefined = boolean,
  TResponseStyle extends ResponseStyle = "fields",
> = ThrowOnError extends true
  ? Promise<TResponseStyle extends "data" ? Body<TData> : { data: Body<TData> } & Exchange>
  : ThrowOnError extends false
    ? Promise<
        TResponseStyle extends "data"
          ? Body<TData> | undefined
          : ({ data: Body<TData>; error: undefined } | { data: undefined; error: Body<TError> }) & Exchange
      >
    : Promise<
        TResponseStyle extends "data" ? Body<TData> : { data: Body<TData>; error: Body<TError> | undefined } & Exchange
      >;

/** A call by URL that reads. */
type ReadFn = <
  TData = unknown,
  TError = unknown,
  ThrowOnError extends boolean | undefined = undefined,
  TResponseStyle extends ResponseStyle = "fields",
>(
  options: Omit<RequestOptions<TData, TResponseStyle, ThrowOnError>, "method">,
) => RequestResult<TData, TError, ThrowOnError, TResponseStyle>;

/** A call by URL with another method than GET, which throws unless `throwOnError` is false. */
type ActFn = <
  TData = unknown,
  TError = unknown,
  ThrowOnError extends boolean = true,
  TResponseStyle extends ResponseStyle = "fields",
>(
  options: Omit<RequestOptions<TData, TResponseStyle, ThrowOnError>, "method">,
) => RequestResult<TData, TError, ThrowOnError, TResponseStyle>;

type RequestFn = <
  TData = unknown,
  TError = unknown,
  ThrowOnError extends boolean | undefined = undefined,
  TResponseStyle extends ResponseStyle = "fields",
>(
  options: RequestOptions<TData, TResponseStyle, ThrowOnError> & Required<Pick<Config, "method">>,
) => RequestResult<TData, TError, ThrowOnError, TResponseStyle>;

/** Functions of a client that see every call; `request` and `response` differ in what they are given. */
export interface Middleware {
  /** Is given what is about to be thrown or returned as `error`, and gives what shall be in its place. */
  error: Interceptors<
    (
      error: unknown,
      /** `undefined` at run time where no response arrived. */
      response: Response,
      /** `undefined` at run time where the request could not be made. */
      request: Request,
      options: ResolvedRequestOptions,
    ) => unknown
  >;
  /** Is given a request before it is sent, and gives the one to send. */
  request: Interceptors<(request: Request, options: ResolvedRequestOptions) => Request | Promise<Request>>;
  /** Is given every response, and gives the one to read. */
  response: Interceptors<
    (response: Response, request: Request, options: ResolvedRequestOptions) => Response | Promise<Response>
  >;
}

/** A client: what it is set up with, its interceptors, and calls by URL. */
export interface Client {
  /** The URL that a call with these options would go to. */
  buildUrl: <
    TData extends { body?: unknown; path?: Record<string, unknown>; query?: Record<string, unknown>; url: string },
  >(
    options: TData & Options<TData>,
  ) => string;
  /** The settings of the client, as a copy. */
  getConfig: () => Config;
  /** Merges settings into those of the client, and gives all of them. */
  setConfig: (config: Config) => Config;
  interceptors: Middleware;
  /** Calls a URL with the method that the options name. */
  request: RequestFn;
  get: ReadFn;
  connect: ActFn;
  delete: ActFn;
  head: ActFn;
  options: ActFn;
  patch: ActFn;
  post: ActFn;
  put: ActFn;
  trace: ActFn;
}

/** A function that makes the settings of a client, for projects that keep them in a file of their own. */
export type CreateClientConfig<T extends ClientOptions = ClientOptions> = (
  override?: Config<ClientOptions & T>,
) => Config<Required<ClientOptions> & T>;

/** Path, query and body of an operation, as its `...Data` type has them. */
export interface TDataShape {
  body?: unknown;
  headers?: unknown;
  path?: unknown;
  query?: unknown;
  url: string;
}

/** Options of a function besides path, query and body. */
export interface CallOptions<ThrowOnError extends boolean | undefined = boolean>
  extends Config<{ throwOnError: ThrowOnError }> {
  /** Replaces the client of `compat/client.gen`. */
  client?: Client | undefined;
  /** Values for the caller's own interceptors. */
  meta?: Record<string, unknown> | undefined;
  security?: readonly Auth[] | undefined;
}

/**
 * Options of a function, by its `...Data` type.
 *
 * @example
 * const quiet = (options: Options<MarketplaceProviderResourcesRetrieveData>) =>
 *   marketplaceProviderResourcesRetrieve({ ...options, throwOnError: false });
 */
export type Options<
  TData extends TDataShape = TDataShape,
  ThrowOnError extends boolean | undefined = boolean,
  // biome-ignore lint/correctness/noUnusedVariables: hey-api's parameters, in their order
  TResponse = unknown,
  // biome-ignore lint/correctness/noUnusedVariables: hey-api's parameters, in their order
  TResponseStyle extends ResponseStyle = "fields",
> = CallOptions<ThrowOnError> & ([TData] extends [never] ? unknown : Omit<TData, "url">);

/** Function of a GET operation that needs no options. */
export type Read<Data extends TDataShape, Responses> = <ThrowOnError extends boolean | undefined = undefined>(
  options?: Options<Data, ThrowOnError>,
) => RequestResult<Responses, unknown, ThrowOnError>;

/** Function of a GET operation that needs a path. */
export type ReadWith<Data extends TDataShape, Responses> = <ThrowOnError extends boolean | undefined = undefined>(
  options: Options<Data, ThrowOnError>,
) => RequestResult<Responses, unknown, ThrowOnError>;

/** Function of any other operation that needs no options. It throws unless `throwOnError` is false. */
export type Act<Data extends TDataShape, Responses> = <ThrowOnError extends boolean = true>(
  options?: Options<Data, ThrowOnError>,
) => RequestResult<Responses, unknown, ThrowOnError>;

/** Function of any other operation that needs a path or a body. It throws unless `throwOnError` is false. */
export type ActWith<Data extends TDataShape, Responses> = <ThrowOnError extends boolean = true>(
  options: Options<Data, ThrowOnError>,
) => RequestResult<Responses, unknown, ThrowOnError>;

/** What the contract says of the request of an operation. */
interface Requested {
  parameters: { path?: unknown; query?: unknown };
  requestBody?: unknown;
}

/** Path, query, body and URL of an operation, out of `operations`. */
export type DataOf<Operation extends Requested, Url extends string> = Flat<
  Pick<Operation["parameters"], "path" | "query"> & {
    [Key in keyof Operation as Key extends "requestBody" ? "body" : never]: JsonOf<Operation[Key]>;
  } & { url: Url }
>;

type Flat<T> = { [Key in keyof T]: T[Key] };
type JsonOf<T> = T extends { content: { "application/json": infer Json } } ? Json : never;
