import { headerOf, type MockRequest, type MockResponse } from "../exchange/exchange.js";

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
  "Access-Control-Allow-Headers",
  "Accept, Accept-Encoding, Authorization, Content-Type, Origin, User-Agent, X-CSRFToken, X-Requested-With, X-Impersonated-User-Uuid, sentry-trace, baggage",
  "Access-Control-Expose-Headers",
  "Link, X-Result-Count",
];
/** Headers that only a mock knows; a page that wants to send them may. */
const OWN = new Set(["prefer", "x-mock-expect"]);
const ALLOWED = REFERENCE.indexOf("Access-Control-Allow-Headers") + 1;
const NOTHING: string[] = [];

/**
 * As the reference deployment of Waldur does it (its proxy's configuration of 2024): the same headers whatever is asked for, on
 * successes and redirects only. A front end that sends a header of its own finds out here already.
 */
export const waldurCors: Cors = {
  preflight({ method, headers }) {
    const isPreflight = method === "OPTIONS" && headers["access-control-request-method"] !== undefined;
    return isPreflight ? { status: 200, headers: ["Content-Length", "0"], body: "" } : undefined;
  },
  headers(request, status) {
    if (status >= 400) return NOTHING;
    const wanted = headerOf(request, "access-control-request-headers")?.split(",") ?? [];
    const own = wanted.map((name) => name.trim()).filter((name) => OWN.has(name.toLowerCase()));
    return own.length === 0 ? REFERENCE : REFERENCE.with(ALLOWED, [REFERENCE[ALLOWED], ...own].join(", "));
  },
};
