import { headerOf, type MockRequest } from "../exchange/exchange.js";

/** Checks access to the control API. Returns the reason for a rejection, or the CORS headers of the response. */
export type Guard = (request: MockRequest) => { refused: string } | { headers: readonly string[] };

const EXPOSE = ["Access-Control-Expose-Headers", "*"];

/** Takes requests of every origin: the mock has no port, so no page reaches it but the one that made it. */
export const openGuard: Guard = () => ({ headers: ["Access-Control-Allow-Origin", "*", ...EXPOSE] });

/**
 * Makes the guard of a mock that listens: a page that happens to be open in the developer's browser must not read or rewrite
 * the world. Pages of the mock's own origin and clients that are no browsers may call.
 *
 * @param allowed Other origins whose pages may call, such as `http://localhost:5173`, or `*` for all.
 * @param listening The address on which the mock listens.
 *
 * @example
 * const guard = makeGuard(["http://localhost:5173"], "127.0.0.1");
 */
export function makeGuard(allowed: readonly string[], listening: string): Guard {
  const all = allowed.includes("*");
  const hosts = new Set([listening, ...allowed.map((origin) => hostnameOf(origin.replace(/^https?:\/\//, "")))]);
  return (request) => {
    const host = headerOf(request, "host");
    const origin = headerOf(request, "origin");
    // A name that anybody can have point here (DNS rebinding): its pages would be of the mock's own origin.
    if (!all && host !== undefined && !isLocal(hostnameOf(host)) && !hosts.has(hostnameOf(host)))
      return {
        refused: `calls of the host ${hostnameOf(host)}; if it is yours, start with --control-origin http://${host}`,
      };
    if (origin === undefined) return { headers: [] };
    const isOwn = host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
    if (all || isOwn || allowed.includes(origin))
      return { headers: ["Access-Control-Allow-Origin", origin, "Vary", "Origin", ...EXPOSE] };
    return { refused: `calls of pages of ${origin}; if they are yours, start with --control-origin ${origin}` };
  };
}

/** Names that no stranger can register: addresses, `localhost` and what is below it, and names without a dot. */
function isLocal(hostname: string): boolean {
  return /^[\d.]+$|:/.test(hostname) || !hostname.includes(".") || hostname.endsWith(".localhost");
}

/** The name in `name:port`, without the brackets of an IPv6 address. */
function hostnameOf(host: string): string {
  return host
    .replace(/:\d*$/, "")
    .replace(/^\[(.*)\]$/, "$1")
    .toLowerCase();
}
