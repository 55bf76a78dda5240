import { JSON_TYPE } from "../handlers/accept.js";
import type { MockResponse } from "./exchange.js";

/** An error as Waldur's framework words it: `{"detail":"..."}`. */
export function refuse(status: number, detail: string, headers: readonly string[] = []): MockResponse {
  return withBody(status, JSON.stringify({ detail }), JSON_TYPE, headers);
}

/** What Waldur's middleware adds to every response; `Accept` comes to `Vary` where a view chooses by it. */
const MIDDLEWARE = ["Content-Language", "en", "Vary", "Accept-Language, Cookie, origin", "X-Frame-Options", "DENY"];

/** The page that Waldur's framework has for a path that it does not know. */
export function unknownPath(): MockResponse {
  const page = `
<!doctype html>
<html lang="en">
<head>
  <title>Not Found</title>
</head>
<body>
  <h1>Not Found</h1><p>The requested resource was not found on this server.</p>
</body>
</html>
`;
  return withBody(404, page, "text/html; charset=utf-8", MIDDLEWARE);
}

/** Sends a client to the same URL with a slash at the end of its path, whatever the method. */
export function addSlash(url: string): MockResponse {
  const mark = url.indexOf("?");
  const location = mark < 0 ? `${url}/` : `${url.slice(0, mark)}/${url.slice(mark)}`;
  return withBody(301, "", "text/html; charset=utf-8", ["Location", location]);
}

/** An answer with a text. */
export function withBody(status: number, body: string, type: string, headers: readonly string[] = []): MockResponse {
  const length = String(Buffer.byteLength(body));
  return { status, headers: [...headers, "Content-Type", type, "Content-Length", length], body };
}
