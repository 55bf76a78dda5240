import type { Sent } from "./send.js";

/**
 * A command for a POSIX shell that repeats a request. The token is not in it: the shell puts in `$WALDUR_TOKEN`.
 *
 * @example
 * toCurl({ method: "GET", url: "https://waldur.example.com/api/", headers: {}, body: undefined });
 */
export function toCurl({ method, url, headers, body }: Sent): string {
  const how = method === "GET" ? [] : method === "HEAD" ? ["-I"] : ["-X", method];
  const lines = Object.entries(headers).flatMap(([name, value]) => ["-H", header(name, value)]);
  const data = body === undefined ? [] : ["-d", quote(body)];
  return ["curl", ...how, ...lines, ...data, quote(url)].join(" ");
}

function header(name: string, value: string): string {
  if (name.toLowerCase() !== "authorization" || value === UNKNOWN_TOKEN) return quote(`${name}: ${value}`);
  const [scheme = "Token"] = value.split(" ");
  return `"Authorization: ${scheme} $WALDUR_TOKEN"`;
}

/** What is sent where a token that nobody has is wanted. */
export const UNKNOWN_TOKEN = "Token unknown-to-this-server";

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
