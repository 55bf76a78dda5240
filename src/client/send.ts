import { redactError, redactor } from "../redact.js";
import type { Connection } from "./connection.js";
import { failureOf, UnexpectedAnswerError } from "./errors.js";
import { authorize, type Token } from "./token.js";

/** The request of each response that has been read. */
export const requests = new WeakMap<Response, Request>();

/** Creates a function that redacts the caller's token in strings sent by the server: a debug page shows the request headers. */
export function redactorFor(request: Request | undefined): (text: string) => string {
  return redactor(request?.headers.get("authorization"));
}

/**
 * Sends a request and reads the response to its end, so that every network error occurs here.
 *
 * The token is added only for the origin of the connection. Redirects are rejected, because not every browser removes the
 * token on the way to another origin. The request has `redirect: "manual"`. The body of an error is redacted.
 */
export async function send(
  request: Request,
  connection: Connection,
  auth?: Token,
): Promise<{ response: Response; text: string }> {
  const { baseUrl, token, fetch = globalThis.fetch } = connection;
  const { method, url, headers } = request;
  // Outside a page, a base URL without an origin matches no request.
  const origin = new URL(baseUrl, globalThis.location?.href ?? "none:/").origin;
  await authorize(request, auth);
  if (!headers.has("authorization") && new URL(url).origin === origin) await authorize(request, token);
  try {
    const response = await fetch(request);
    const { status } = response;
    // Browsers report a redirect as status 0.
    if (status < 200 || (status > 300 && status < 400))
      throw new UnexpectedAnswerError(
        method,
        url,
        status,
        "a redirect, which is not followed; set baseUrl to its target",
      );
    requests.set(response, request);
    const text = await response.text();
    return { response, text: response.ok ? text : redactorFor(request)(text) };
  } catch (cause) {
    throw failureOf(request, redactError(cause, redactorFor(request)));
  }
}

/** Parses a JSON object or array, or a string where an operation may answer a sentence; none responds with any other JSON. */
export function parse(text: string, { sentence = false } = {}): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return Object(value) === value || (sentence && typeof value === "string") ? value : undefined;
  } catch {
    return undefined;
  }
}
