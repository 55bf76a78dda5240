/**
 * Whether a request target (path and query) belongs to the control API.
 *
 * @example
 * isControlCall("/_mock/clock?sandbox=one"); // true
 */
export function isControlCall(url: string): boolean {
  return url.startsWith("/_mock") && (url.length === 6 || url[6] === "/" || url[6] === "?");
}
