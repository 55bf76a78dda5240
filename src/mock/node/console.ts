import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Contract } from "../../contract/contract.js";
import type { Guard } from "../control/guard.js";
import { isConsolePath, prefersHtml } from "../exchange/console-path.js";
import type { MockRequest, MockResponse } from "../exchange/exchange.js";
import { byteLength } from "../values/bytes.js";

/** Files of the console, and how they are sent. */
const TYPES: Readonly<Record<string, string>> = {
  "index.html": "text/html; charset=utf-8",
  "console.js": "text/javascript; charset=utf-8",
  "console.css": "text/css; charset=utf-8",
  "icon.svg": "image/svg+xml",
  "openapi.json": "application/json; charset=utf-8",
};
/** Nothing from elsewhere, nothing inline, and no page around it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");
const HEADERS = [
  ...["Cache-Control", "no-cache", "Content-Security-Policy", POLICY, "X-Content-Type-Options", "nosniff"],
  ...["Referrer-Policy", "no-referrer"],
];
const BASE = "/_mock/console/";

/** Where the console is: beside the package's code, or, for a mock that runs from source, in the `dist` of the repository. */
const DIRECTORIES = ["../../../console/", "../../../dist/console/", "../../../../dist/console/"];

const NOT_BUILT = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>The console is not built</title></head>
<body><main><p>The mock runs from source without its console: run <code>npx tsx scripts/console.ts</code> and reload this page.</p></main></body>
</html>
`;

/**
 * Makes what serves the console to browsers: at `/`, which leads to `/_mock/console/`, and there. Undefined is returned for every
 * other request, and for clients that do not prefer HTML.
 *
 * @param contract Of the release that the mock plays, for the reference.
 * @param guard Decides which requests are allowed, as for the calls that the console makes.
 * @param directory Where its files are, with a slash at its end; null when they are not built.
 */
export function makeConsole(
  { document }: Contract,
  guard: Guard,
  directory: string | null = findConsole(),
): (request: MockRequest) => MockResponse | undefined {
  return (request) => {
    const { method } = request;
    if (!isConsolePath(request.url) || (method !== "GET" && method !== "HEAD")) return undefined;
    const [path = ""] = request.url.split("?");
    const name = path.slice(BASE.length);
    // Scripts and styles are asked for with another preference, and nothing else has their names.
    const isFile = path.startsWith(BASE) && name !== "index.html" && Object.hasOwn(TYPES, name);
    if (!isFile && !(method === "GET" && prefersHtml(request))) return undefined;
    const verdict = guard(request);
    if ("refused" in verdict)
      return send(403, `The console refuses ${verdict.refused}.\n`, "text/plain; charset=utf-8");
    if (isFile) return file(name, directory, method, document);
    if (path === BASE) return file("index.html", directory, method, document);
    if (path === "/" || `${path}/` === BASE)
      return { status: 302, headers: ["Location", BASE, "Vary", "Accept", "Content-Length", "0"], body: "" };
    return undefined;
  };
}

function findConsole(): string | null {
  const here = DIRECTORIES.map((each) => fileURLToPath(new URL(each, import.meta.url)));
  return here.find((each) => existsSync(`${each}index.html`)) ?? null;
}

function file(name: string, directory: string | null, method: string, document: object): MockResponse | undefined {
  if (directory === null)
    return name === "index.html" ? send(200, NOT_BUILT, TYPES[name] as string, method) : undefined;
  const content = name === "openapi.json" ? JSON.stringify(document) : readFileSync(`${directory}${name}`, "utf8");
  return send(200, content, TYPES[name] as string, method);
}

function send(status: number, text: string, type: string, method = "GET"): MockResponse {
  const headers = [...HEADERS, "Vary", "Accept", "Content-Type", type, "Content-Length", String(byteLength(text))];
  return { status, headers, body: method === "HEAD" ? undefined : text };
}
