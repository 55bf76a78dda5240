/**
 * Whether a request target (path and query) belongs to the control API.
 *
 * @example
 * isControlCall("/_mock/clock?sandbox=one"); // true
 */
export function isControlCall(url: string): boolean {
  return url.startsWith("/_mock") && (url.length === 6 || url[6] === "/" || url[6] === "?");
}

/**
 * Whether a request target is the health check. It is there without the control API, too, and under any host name, because
 * load balancers cannot be configured for either.
 *
 * @example
 * isHealthCall("/_mock/health"); // true
 */
export function isHealthCall(url: string): boolean {
  return /^\/_mock\/health\/?(\?|$)/.test(url);
}
