import type { MockRequest } from "../exchange/exchange.js";
import { bodyLimitOf, type MockApp, respond } from "./respond.js";

/** Statuses whose `Response` may have no body. */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Answers a `Request` without a port: the same app and the same engine as behind one.
 *
 * @throws the reason of the request's signal when that is aborted, and TypeError when the connection is made to break.
 *
 * @example
 * const response = await handle(app, new Request("http://mock/api/marketplace-component-usages/"));
 */
export async function handle(app: MockApp, request: Request): Promise<Response> {
  const { signal } = request;
  signal.throwIfAborted();
  const { pathname, search, origin } = new URL(request.url);
  const bytes = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  const tooLarge = bytes !== undefined && bytes.length > bodyLimitOf(app, pathname);
  const headers: Record<string, string> = Object.fromEntries(request.headers);
  // A transport would set the length.
  if (bytes) headers["content-length"] = String(bytes.length);
  const asked: MockRequest = {
    method: request.method,
    url: pathname + search,
    headers,
    body: tooLarge || bytes?.length === 0 ? undefined : bytes,
    origin,
    signal,
  };
  const { status, headers: list, body, bytes: binary } = await respond(app, asked, tooLarge);
  signal.throwIfAborted();
  if (status === 0) throw connectionReset();
  const answered = new Headers();
  for (let index = 0; index < list.length; index += 2)
    answered.append(list[index] as string, list[index + 1] as string);
  // For an empty string `Response` would add a text/plain content type.
  const content = binary ?? body;
  const isEmpty = !content?.length || request.method === "HEAD" || WITHOUT_BODY.has(status);
  return new Response(isEmpty ? null : (content as BodyInit), { status, headers: answered });
}

/** The error of Node's `fetch` for a reset connection. */
function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}
