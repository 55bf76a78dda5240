import { headerOf, type MockRequest, type MockResponse } from "../engine/exchange.js";

/** How answers are opened to pages of other origins. */
export interface Cors {
  /** The answer to a preflight; nothing when the request is none. */
  preflight(request: MockRequest): MockResponse | undefined;
  /** Headers that go before those of an answer with this status. */
  headers(request: MockRequest, status: number): readonly string[];
}

const OPEN = [
  "Access-Control-Allow-Origin",
  "*",
  "Access-Control-Allow-Headers",
  "*",
  "Access-Control-Allow-Credentials",
  "true",
  "Access-Control-Expose-Headers",
  "*",
];

/** As Prism does it: everything is allowed to everybody, errors too. */
export const prismCors: Cors = {
  preflight(request) {
    const wanted = request.headers["access-control-request-method"];
    if (request.method !== "OPTIONS" || !request.headers.origin || !wanted) return undefined;
    return {
      status: 204,
      headers: ["Access-Control-Allow-Methods", String(wanted), "Vary", "origin", "Content-Length", "0"],
      body: undefined,
    };
  },
  headers(request) {
    const origin = headerOf(request, "origin");
    const allow = headerOf(request, "access-control-request-headers");
    const expose = headerOf(request, "access-control-expose-headers");
    if (!origin && !allow && !expose) return OPEN;
    return OPEN.map(
      (text, index) => [text, origin || text, text, allow || text, text, text, text, expose || text][index] as string,
    );
  },
};

const REFERENCE = [
  "Access-Control-Allow-Origin",
  "*",
  "Access-Control-Allow-Credentials",
  "true",
  "Access-Control-Allow-Methods",
  "DELETE, GET, OPTIONS, PATCH, POST, PUT",
  "Access-Control-Expose-Headers",
  "Link, X-Result-Count",
];
const NOTHING: string[] = [];

/** As the reference deployment of Waldur does it: its proxy adds the headers to successes and redirects only. */
export const waldurCors: Cors = {
  preflight({ method, headers }) {
    const isPreflight = method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
    return isPreflight ? { status: 200, headers: ["Content-Length", "0"], body: "" } : undefined;
  },
  headers(request, status) {
    if (status >= 400) return NOTHING;
    const wanted = headerOf(request, "access-control-request-headers");
    // Unknown in Waldur 7.9: which headers are allowed. Chosen: those that are asked for, else no page could send its token.
    return wanted === undefined ? REFERENCE : [...REFERENCE, "Access-Control-Allow-Headers", wanted];
  },
};
