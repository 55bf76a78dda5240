import { client } from "./client.gen.js";
import type { Auth, CallOptions } from "./types.js";

/** What every operation takes: the key of a user, or an access token. */
const SECURITY: readonly Auth[] = [
  { name: "Authorization", type: "apiKey" },
  { scheme: "bearer", type: "http" },
];

/** Creates the function of an operation. */
export function operation<Function>(
  method: "delete" | "get" | "head" | "patch" | "post" | "put",
  url: string,
): Function {
  const call = ({ client: own = client, ...options }: CallOptions = {}) => {
    const send = own[method] as (options: object) => unknown;
    return send({ security: SECURITY, url, ...options });
  };
  return call as Function;
}
