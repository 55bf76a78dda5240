import { headerOf, type MockRequest, type MockResponse } from "../exchange/exchange.js";

/** A CORS policy. */
export interface Cors {
  /** The response to a preflight; undefined for any other request. */
  preflight(request: MockRequest): MockResponse | undefined;
  /** Headers to prepend to those of a response with this status. */
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
/** Request headers of the mock itself, which pages may send. */
const OWN = new Set(["prefer", "x-mock-expect"]);
const ALLOWED = REFERENCE.indexOf("Access-Control-Allow-Headers") + 1;
const NOTHING: string[] = [];

/**
 * CORS as in Waldur's reference deployment (its proxy configuration of 2024): fixed headers, on successes and redirects only.
 * A front end that sends a custom header already fails here.
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
