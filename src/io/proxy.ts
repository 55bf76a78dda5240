import type { RequestInit } from "undici";
import { ContractError } from "../errors.js";

type Env = Readonly<Record<string, string | undefined>>;

/** Sends a request, as `fetch` does. */
export type Fetch = (request: Request) => Promise<Response>;

/** Statuses of a proxy that cannot reach the server, or does not want to. */
const REFUSALS = new Set([403, 502, 503, 504]);

/**
 * A `fetch` that goes through the proxies that `HTTP_PROXY`, `HTTPS_PROXY` and `NO_PROXY` name, in upper or lower case;
 * undefined where none is named. `fetch` of Node 20 does not look at them.
 *
 * @throws {@link ContractError} when a variable is no address of a proxy.
 *
 * @example
 * const fetch = (await proxyFetch(process.env)) ?? globalThis.fetch;
 */
export async function proxyFetch(env: Env): Promise<Fetch | undefined> {
  const http = readProxy(env, "HTTP_PROXY");
  const https = readProxy(env, "HTTPS_PROXY") ?? http;
  if (!http && !https) return undefined;
  const { EnvHttpProxyAgent, fetch } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: http?.url.href ?? "",
    httpsProxy: https?.url.href ?? "",
    noProxy: env.no_proxy ?? env.NO_PROXY ?? "",
    // Many proxies open tunnels to the port of HTTPS only.
    proxyTunnel: false,
  });
  let hasAnswered = false;
  return async (request) => {
    const { url, method, headers, redirect, signal } = request;
    const isTunnel = url.startsWith("https:");
    const proxy = isTunnel ? https : http;
    // A Request of the platform is none of undici's.
    const body = request.body === null ? null : await request.text();
    const init: RequestInit = { method, headers: [...headers], redirect, signal, body, dispatcher };
    const response = await fetch(url, init).catch((error: unknown) => {
      throw proxy && isOf(proxy, error) ? new ContractError(`${innermost(error).message} (${nameOf(proxy)})`) : error;
    });
    // Behind a tunnel, the server itself responds. Waldur's refusals are JSON, those of proxies are pages.
    const isRefusal =
      response.status === 407 || (!hasAnswered && !isTunnel && REFUSALS.has(response.status) && !isJson(response));
    if (proxy && isRefusal) throw new ContractError(`${response.status} instead of a response (${nameOf(proxy)})`);
    hasAnswered = true;
    return response as unknown as Response;
  };
}

interface Proxy {
  readonly variable: string;
  readonly url: URL;
}

function readProxy(env: Env, upper: string): Proxy | undefined {
  const lower = upper.toLowerCase();
  const variable = env[lower] ? lower : upper;
  const text = env[variable];
  if (!text) return undefined;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return { variable, url };
  // The value may have a password in it.
  throw new ContractError(
    `${variable} is no address of an HTTP proxy; give one such as http://proxy.example.com:3128.`,
  );
}

function nameOf({ variable, url }: Proxy): string {
  return `${variable} names the proxy ${url.origin}`;
}

/** Whether it is the connection to the proxy that failed, or the proxy that refused a tunnel. */
function isOf({ url }: Proxy, error: unknown): boolean {
  const inner = innermost(error) as Error & {
    errors?: { port?: number }[];
    port?: number;
    hostname?: string;
    socket?: { remotePort?: number };
  };
  const ports = [inner.port, inner.errors?.[0]?.port, inner.socket?.remotePort];
  const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
  return ports.includes(port) || inner.hostname === url.hostname || /proxy/i.test(inner.message);
}

function innermost(error: unknown): Error {
  let inner = error as Error;
  while (inner.cause instanceof Error) inner = inner.cause;
  return inner;
}

function isJson({ headers }: { readonly headers: { get(name: string): string | null } }): boolean {
  return /json/i.test(headers.get("content-type") ?? "");
}
