export * from "../../generated/compat.js";
export { mergeHeaders } from "../client/headers.js";
export { client } from "./client.gen.js";
export { createClient } from "./client.js";
export { createConfig } from "./config.js";
export { formDataBodySerializer, jsonBodySerializer, urlSearchParamsBodySerializer } from "./serialize.js";
export type {
  Auth,
  AuthToken,
  Client,
  ClientOptions,
  Config,
  CreateClientConfig,
  Options,
  QuerySerializerOptions,
  RequestOptions,
  RequestResult,
  ResolvedRequestOptions,
  ResponseStyle,
  TDataShape,
} from "./types.js";
