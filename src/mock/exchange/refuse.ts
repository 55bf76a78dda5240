import { JSON_TYPE } from "../drf/parsers/accept.js";
import { byteLength } from "../values/bytes.js";
import type { MockResponse } from "./exchange.js";
import type { Target } from "./target.js";

/** Creates an error response of Django REST framework: `{"detail":"..."}`. */
export function errorResponse(status: number, detail: string, headers: readonly string[] = []): MockResponse {
  return withBody(status, JSON.stringify({ detail }), JSON_TYPE, headers);
}

/** Headers that Waldur's middleware adds to every response. Views with content negotiation add `Accept` to `Vary`. */
const MIDDLEWARE = ["Content-Language", "en", "Vary", "Accept-Language, Cookie, origin", "X-Frame-Options", "DENY"];

/** Django's page for an unknown path. */
export function unknownPath(): MockResponse {
  return page(404, "Not Found", "The requested resource was not found on this server.");
}

/** Django's page for an invalid `Host` header. */
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

/** Redirects to the same path with a trailing slash, for any method and host. */
export function addSlash({ path }: Target, url: string): MockResponse {
  const mark = url.indexOf("?");
  const location = `${path}/${mark < 0 ? "" : url.slice(mark)}`;
  return withBody(301, "", "text/html; charset=utf-8", ["Location", location]);
}

/** Creates a response with a string body. */
export function withBody(status: number, body: string, type: string, headers: readonly string[] = []): MockResponse {
  const length = String(byteLength(body));
  return { status, headers: [...headers, "Content-Type", type, "Content-Length", length], body };
}
