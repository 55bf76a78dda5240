/**
 * Says whether a target, path and query, is one of the control API's.
 *
 * @example
 * isControlCall("/_mock/clock?sandbox=one"); // true
 */
export function isControlCall(url: string): boolean {
  return url.startsWith("/_mock") && (url.length === 6 || url[6] === "/" || url[6] === "?");
}
