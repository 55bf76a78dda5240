import type { Connection } from "./connection.js";
import { failureOf, UnexpectedAnswerError } from "./errors.js";
import { authorization } from "./token.js";

/**
 * Sends a request and reads the answer to its end, so that all that can go wrong on the wire goes wrong here.
 *
 * The token is added for the connection's own origin only. Redirects are refused instead of followed: not every browser
 * takes the token off on the way to another origin. The request has `redirect: "manual"`.
 */
export async function send(request: Request, connection: Connection): Promise<{ response: Response; text: string }> {
  const { baseUrl, token, fetch = globalThis.fetch } = connection;
  const { method, url, headers } = request;
  const { origin } = new URL(url);
  if (!headers.has("authorization") && new URL(baseUrl, globalThis.location?.href ?? origin).origin === origin) {
    const value = await authorization(token);
    if (value) headers.set("authorization", value);
  }
  try {
    const response = await fetch(request);
    const { status, type } = response;
    if (type === "opaqueredirect" || (status > 300 && status < 400))
      throw new UnexpectedAnswerError(
        method,
        url,
        status,
        "a redirect, which is not followed; set baseUrl to where it leads",
      );
    return { response, text: await response.text() };
  } catch (cause) {
    throw failureOf(request, cause);
  }
}
