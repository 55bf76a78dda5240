import { originOf } from "../client/exchange.js";
import { mergeHeaders } from "../client/headers.js";
import type { Auth, Config, ResolvedRequestOptions } from "./types.js";

/** Headers that must not leave for another origin. */
const SECRETS = ["authorization", "cookie"];

/**
 * Asks for credentials, scheme by scheme, until there are some. A header or parameter that is there already stays. The
 * client's credentials are for its own origin; a call that goes elsewhere, as a link in a response may, brings its own.
 */
export async function authorize(
  options: ResolvedRequestOptions,
  url: string,
  { call, client }: { call: Config; client: Config },
): Promise<void> {
  const { headers, security = [] } = options;
  const isHome = originOf(url) === originOf(client.baseUrl || call.baseUrl || "/");
  if (!isHome) {
    const own = mergeHeaders(call.headers as Headers);
    for (const name of SECRETS) if (!own.has(name)) headers.delete(name);
  }
  const auth = isHome || call.auth !== undefined ? options.auth : undefined;
  let bare: string | undefined;
  for (const scheme of security) {
    const { name = "Authorization", in: place = "header" } = scheme;
    if (headers.has(name) || options.query?.[name] || headers.get("cookie")?.includes(`${name}=`)) continue;
    const token = typeof auth === "function" ? await auth(scheme) : auth;
    if (!token) continue;
    const value = withScheme(scheme, token);
    if (place === "query") options.query = { ...options.query, [name]: value };
    else if (place === "cookie") headers.append("Cookie", `${name}=${value}`);
    // Waldur reads no Authorization of one word, so this is an access token, for the scheme "bearer".
    else if (name.toLowerCase() === "authorization" && !value.includes(" ")) {
      bare ??= value;
      continue;
    } else headers.set(name, value);
    return;
  }
  if (bare) headers.set("Authorization", bare);
}

/** `Token x` stays what it is where it is given for another scheme, too: Waldur knows no `Bearer Token x`. */
function withScheme({ scheme }: Auth, token: string): string {
  if (scheme === undefined || /^(token|bearer|basic) /i.test(token)) return token;
  return scheme === "bearer" ? `Bearer ${token}` : `Basic ${btoa(token)}`;
}
