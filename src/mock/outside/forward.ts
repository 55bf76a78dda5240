import { MockStartError } from "../../errors.js";
import { type Fallback, headerOf, type MockRequest, type MockResponse } from "../exchange/exchange.js";
import { errorResponse } from "../exchange/refuse.js";
import { byteLength, decodeUtf8 } from "../values/bytes.js";
import { originOf } from "../values/origin.js";

/** A real Waldur behind the mock, for what is outside the contract. */
export interface ForwardOptions {
  /** Scheme and host of the server: `https://waldur.example.com`. */
  readonly url: string;
  /**
   * API token that the server gets, in place of the mock's. Without it, and for callers that the mock does not know, requests
   * are anonymous.
   */
  readonly token?: string | undefined;
  /** Forward other methods than GET and HEAD, too, so that they change data of the server. Default false. */
  readonly writes?: boolean | undefined;
  /** Replaces the global `fetch`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
}

/** In milliseconds. */
const TIMEOUT = 30_000;
const SAFE = new Set(["GET", "HEAD", "OPTIONS"]);
/** What of a request the server gets. Cookies and the token of the mock are not its business. */
const FORWARDED = ["accept", "accept-language", "content-type", "if-modified-since", "if-none-match", "prefer"];
/** Says that a mock sent the request, so that one that forwards to itself is noticed. */
const MARK = "x-mock-forwarded";
/** Headers of a response that concern only its own connection or origin, or the body as it was encoded. */
const OWN =
  /^(connection|keep-alive|transfer-encoding|content-(encoding|length)|set-cookie|alt-svc|strict-transport-security|access-control-.*)$/;
const TEXT = /^(text\/|application\/([\w.+-]*\+)?(json|xml|javascript|yaml))/i;

/**
 * Forwards requests to a server, and rewrites the links in its responses so that a page stays with the mock. Redirects are
 * passed on, not followed.
 *
 * @param isCaller Whether an `Authorization` header belongs to a caller whom the mock knows.
 * @throws {@link MockStartError} for a URL that is more than scheme and host, or a token that no header can carry.
 */
export function makeForward(options: ForwardOptions, isCaller: (authorization: string) => boolean): Fallback {
  const server = originOf(options.url);
  if (server === undefined)
    throw new MockStartError(
      "Give the server to forward to as a scheme and a host, such as https://waldur.example.com, without a path or a password.",
    );
  const { token, writes = false, fetch = globalThis.fetch } = options;
  const key = token?.trim().replace(/^token\s+/i, "");
  if (key !== undefined && !/^[!-~]+$/.test(key))
    throw new MockStartError(
      "The token of the server to forward to is empty, or has a character that no header can carry.",
    );

  return async (request) => {
    if (headerOf(request, MARK) !== undefined)
      return errorResponse(508, "The mock forwards to itself; give --forward the address of a Waldur.");
    if (!writes && !SAFE.has(request.method))
      return errorResponse(501, `The mock forwards only GET and HEAD, not ${request.method}; see --forward-writes.`);
    const authorization = headerOf(request, "authorization");
    const isKnown = authorization !== undefined && isCaller(authorization);
    const timeout = AbortSignal.timeout(TIMEOUT);
    const signal = request.signal ? AbortSignal.any([request.signal, timeout]) : timeout;
    const outgoing = requestTo(server, request, isKnown ? key : undefined, signal);
    try {
      return await readResponse(await fetch(outgoing), server, request.origin);
    } catch (error) {
      if (request.signal?.aborted) throw error;
      if (timeout.aborted) return errorResponse(504, `${server} did not respond within ${TIMEOUT / 1000} seconds.`);
      return errorResponse(502, `The mock cannot reach ${server}: ${reasonOf(error)}`);
    }
  };
}

function requestTo(server: string, request: MockRequest, token: string | undefined, signal: AbortSignal): Request {
  const { method, url, body, origin } = request;
  const headers = new Headers({ [MARK]: "1" });
  for (const name of FORWARDED) {
    const value = headerOf(request, name);
    if (value !== undefined) headers.set(name, value);
  }
  if (token !== undefined) headers.set("authorization", `Token ${token}`);
  // Links in a body lead to the mock.
  const isText = body !== undefined && TEXT.test(headers.get("content-type") ?? "");
  const sent = isText ? decodeUtf8(body).replaceAll(`${origin}/`, `${server}/`) : (body as BodyInit | undefined);
  return new Request(server + url, { method, headers, redirect: "manual", body: sent ?? null, signal });
}

async function readResponse(response: Response, server: string, origin: string): Promise<MockResponse> {
  const here = (text: string) => text.replaceAll(`${server}/`, `${origin}/`);
  const headers: string[] = [];
  for (const [name, value] of response.headers)
    if (!OWN.test(name)) headers.push(name, name === "link" || name === "location" ? here(value) : value);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const { status } = response;
  if (bytes.length === 0) return { status, headers, body: undefined };
  if (!TEXT.test(response.headers.get("content-type") ?? ""))
    return { status, headers: [...headers, "Content-Length", String(bytes.length)], body: "", bytes };
  const body = here(decodeUtf8(bytes));
  return { status, headers: [...headers, "Content-Length", String(byteLength(body))], body };
}

/** Node's own message is always "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown): string {
  const { cause, message } = Object(error) as { cause?: Error & { code?: string }; message?: string };
  return cause?.message || cause?.code || String(message);
}
