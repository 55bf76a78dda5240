import { redactError, redactor } from "../redact.js";
import type { Connection } from "./connection.js";
import { failureOf, UnexpectedAnswerError } from "./errors.js";
import { authorize, type Token } from "./token.js";

/** The request of each response that was read. */
export const requests = new WeakMap<Response, Request>();

/** Makes what takes the caller's token out of texts that the server sent: a debug page, for one, shows the request's headers. */
export function redactorFor(request: Request | undefined): (text: string) => string {
  return redactor(request?.headers.get("authorization"));
}

/**
 * Sends a request and reads the answer to its end, so that all that can go wrong on the wire goes wrong here.
 *
 * The token is added for the connection's own origin only. Redirects are refused instead of followed: not every browser
 * takes the token off on the way to another origin. The request has `redirect: "manual"`. A refusal's text is redacted.
 */
export async function send(
  request: Request,
  connection: Connection,
  auth?: Token,
): Promise<{ response: Response; text: string }> {
  const { baseUrl, token, fetch = globalThis.fetch } = connection;
  const { method, url, headers } = request;
  // Without a page, an address without an origin is that of no request.
  const own = new URL(baseUrl, globalThis.location?.href ?? "none:/").origin;
  await authorize(request, auth);
  if (!headers.has("authorization") && new URL(url).origin === own) await authorize(request, token);
  try {
    const response = await fetch(request);
    const { status } = response;
    // A browser hides a redirect behind the status 0.
    if (status < 200 || (status > 300 && status < 400))
      throw new UnexpectedAnswerError(
        method,
        url,
        status,
        "a redirect, which is not followed; set baseUrl to where it leads",
      );
    requests.set(response, request);
    const text = await response.text();
    return { response, text: response.ok ? text : redactorFor(request)(text) };
  } catch (cause) {
    throw failureOf(request, redactError(cause, redactorFor(request)));
  }
}

/** JSON that is an object or an array; no operation answers anything else. */
export function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return Object(value) === value ? value : undefined;
  } catch {
    return undefined;
  }
}
