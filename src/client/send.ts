import { redactError } from "../redact.js";
import type { Connection } from "./connection.js";
import { attach, failureOf, UnexpectedAnswerError } from "./errors.js";
import { ask, type Outgoing, originOf, type ReadResponse } from "./exchange.js";
import { mergeHeaders } from "./headers.js";
import type { CallOptions } from "./operation-types.js";
import { authorize } from "./token.js";

/**
 * Creates a function that redacts the caller's token in strings sent by the server: a debug page shows the request headers.
 * A short token may be an ordinary word, as the mock's token `staff` is, and is replaced after its scheme only. Smaller than
 * the redactor of reports, which also finds letters and digits that a hostile server has encoded.
 */
export function redactorFor(sent: Outgoing | undefined): (text: string) => string {
  const key = sent?.headers.get("authorization")?.replace(/^\w+ /, "");
  if (!key) return (text) => text;
  const forms = [key, encodeURIComponent(key)].map((form) => form.replace(/\W/g, "\\$&")).join("|");
  const isSecret = /.{16}|^(?=.*\d)(?=.*[a-z]).{8}/i.test(key);
  const pattern = RegExp(`${isSecret ? "()" : "((?:token|bearer)[^a-z]{1,9})"}(?:${forms})`, "gi");
  return (text) => text.replace(pattern, "$1$$WALDUR_TOKEN");
}

/**
 * Sends a request and reads the response to its end, so that every network error occurs here.
 *
 * The token is added only for the origin of the connection. Redirects are rejected, because not every browser removes the
 * token on the way to another origin. The request has `redirect: "manual"`. The body of an error is redacted.
 */
export async function send(
  sent: Outgoing,
  connection: Connection,
  options: Pick<CallOptions, "auth" | "fetch" | "headers">,
): Promise<ReadResponse> {
  const { method, url, headers } = sent;
  await authorize(sent, options.auth);
  // A call may ask for no token by `Authorization: null`.
  const isAnonymous = !mergeHeaders({ authorization: "" }, options.headers).has("authorization");
  if (!isAnonymous && !headers.has("authorization") && originOf(url) === originOf(connection.baseUrl))
    await authorize(sent, connection.token);
  const redact = redactorFor(sent);
  // Outside the try: a platform without `fetch` has sent nothing.
  const through = (options.fetch ?? connection.fetch ?? fetch) as typeof fetch;
  let response: Response | undefined;
  try {
    response = await ask(sent, through);
    const { status } = response;
    // Browsers report a redirect as status 0.
    if (/^(0|30[12378])$/.test(`${status}`))
      throw new UnexpectedAnswerError(method, url, status, "a redirect; set baseUrl to its target");
    // The `fetch` of a test may give an object with `json` alone.
    const text = response.text ? await response.text() : JSON.stringify(await response.json());
    return { response, text: response.ok ? text : redact(text), sent };
  } catch (cause) {
    throw attach(failureOf(sent, redactError(cause, redact)), sent, response);
  }
}

/** Parses a JSON object or array. */
export function parse(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return Object(value) === value ? value : undefined;
  } catch {
    return undefined;
  }
}
