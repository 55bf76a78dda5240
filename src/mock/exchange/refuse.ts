import { JSON_TYPE } from "../drf/parsers/accept.js";
import { byteLength } from "../values/bytes.js";
import type { MockResponse } from "./exchange.js";
import type { Target } from "./target.js";

/** An error as Waldur's framework words it: `{"detail":"..."}`. */
export function errorResponse(status: number, detail: string, headers: readonly string[] = []): MockResponse {
  return withBody(status, JSON.stringify({ detail }), JSON_TYPE, headers);
}

/** What Waldur's middleware adds to every response; `Accept` comes to `Vary` where a view chooses by it. */
const MIDDLEWARE = ["Content-Language", "en", "Vary", "Accept-Language, Cookie, origin", "X-Frame-Options", "DENY"];

/** The page that Waldur's framework has for a path that it does not know. */
export function unknownPath(): MockResponse {
  return page(404, "Not Found", "The requested resource was not found on this server.");
}

/** The page that Waldur's framework has for a `Host` that is none. */
export function malformedHost(): MockResponse {
  return page(400, "Bad Request (400)", "");
}

function page(status: number, title: string, text: string): MockResponse {
  const html = `
<!doctype html>
<html lang="en">
<head>
  <title>${title}</title>
</head>
<body>
  <h1>${title}</h1><p>${text}</p>
</body>
</html>
`;
  return withBody(status, html, "text/html; charset=utf-8", MIDDLEWARE);
}

/** Sends a client to the same path with a slash at its end, whatever the method and the host that it named. */
export function addSlash({ path }: Target, url: string): MockResponse {
  const mark = url.indexOf("?");
  const location = `${path}/${mark < 0 ? "" : url.slice(mark)}`;
  return withBody(301, "", "text/html; charset=utf-8", ["Location", location]);
}

/** An answer with a text. */
export function withBody(status: number, body: string, type: string, headers: readonly string[] = []): MockResponse {
  const length = String(byteLength(body));
  return { status, headers: [...headers, "Content-Type", type, "Content-Length", length], body };
}
