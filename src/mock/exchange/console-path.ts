import { isControlCall } from "./control-path.js";
import { headerOf, type MockRequest } from "./exchange.js";

/**
 * Whether a request may be one of a browser for the console: `/` and what is below `/_mock/console`. API clients get the API's
 * response on these paths, too, unless they prefer HTML.
 */
export function isConsolePath(url: string): boolean {
  return url === "/" || url.startsWith("/?") || /^\/_mock\/console([/?]|$)/.test(url);
}

/**
 * Whether the client prefers a page to JSON, as browsers do.
 *
 * @example
 * prefersHtml({ headers: { accept: "text/html,application/xhtml+xml;q=0.9" } }); // true
 */
export function prefersHtml(request: MockRequest): boolean {
  const ranges = (headerOf(request, "accept") ?? "").toLowerCase().split(",");
  const qualities = ranges.map((range) => {
    const [type = "", ...parameters] = range.split(";").map((part) => part.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    return [type, quality === undefined ? 1 : Number(quality.slice(2)) || 0] as const;
  });
  const html = qualities.findIndex(([type, quality]) => type === "text/html" && quality > 0);
  const json = qualities.findIndex(([type]) => type === "application/json");
  if (html < 0) return false;
  const [ofHtml, ofJson] = [qualities[html]?.[1] ?? 0, qualities[json]?.[1] ?? -1];
  return ofHtml > ofJson || (ofHtml === ofJson && html < json);
}

/** Whether the console reads what it shows: a call that a page of the mock itself makes, which a log would be full of. */
export function isConsoleRead({ method, url, headers }: MockRequest): boolean {
  return method === "GET" && headers["sec-fetch-site"] === "same-origin" && isControlCall(url);
}
