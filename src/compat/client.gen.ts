import { createClient } from "./client.js";
import type { Client } from "./types.js";

/**
 * The client that the functions use unless they are given another: what it is set up with holds for all of them.
 *
 * @example
 * client.setConfig({ baseUrl: "http://127.0.0.1:4010", auth: "Token YOUR_API_TOKEN", throwOnError: true });
 * client.interceptors.request.use((request) => request);
 */
export const client: Client = /* @__PURE__ */ createClient();

export type { CreateClientConfig } from "./types.js";
