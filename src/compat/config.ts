import { mergeHeaders } from "../client/headers.js";
import { jsonBodySerializer, serializeQuery } from "./serialize.js";
import type { ClientOptions, Config } from "./types.js";

/**
 * The settings that every client begins with, and others in their place.
 *
 * @example
 * const other = createClient(createConfig({ baseUrl: "https://waldur.example.com" }));
 */
export function createConfig<T extends ClientOptions = ClientOptions>(
  override: Config<Omit<ClientOptions, keyof T> & T> = {},
): Config<Omit<ClientOptions, keyof T> & T> {
  return {
    ...jsonBodySerializer,
    headers: { "Content-Type": "application/json" },
    parseAs: "auto",
    querySerializer: serializeQuery,
    ...override,
  };
}

/** Merges settings; those of `next` win, and its headers are merged with those of `config`. */
export function mergeConfigs(config: Config, next: Config): Config {
  const merged = { ...config, ...next };
  const { baseUrl } = merged;
  return {
    ...merged,
    ...(baseUrl !== undefined && { baseUrl: baseUrl.replace(/\/$/, "") }),
    headers: mergeHeaders(config.headers as Headers, next.headers as Headers),
  };
}
