import type { MockRequest } from "../engine/exchange.js";
import { type Front, respond } from "./respond.js";

/** Statuses whose `Response` may have no body. */
const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Answers a `Request` without a port: the same front and the same engine as behind one.
 *
 * @example
 * const response = await handle(front, new Request("http://mock/api/marketplace-component-usages/"));
 */
export async function handle(front: Front, request: Request): Promise<Response> {
  const { pathname, search, origin } = new URL(request.url);
  const bytes = request.body === null ? undefined : new Uint8Array(await request.arrayBuffer());
  const tooLarge = bytes !== undefined && bytes.length > front.bodyLimit;
  const headers: Record<string, string> = Object.fromEntries(request.headers);
  // A transport would have told the length.
  if (bytes) headers["content-length"] = String(bytes.length);
  const asked: MockRequest = {
    method: request.method,
    url: pathname + search,
    headers,
    body: tooLarge || bytes?.length === 0 ? undefined : bytes,
    origin,
  };
  const { status, headers: list, body } = await respond(front, asked, tooLarge);
  const answered = new Headers();
  for (let index = 0; index < list.length; index += 2)
    answered.append(list[index] as string, list[index + 1] as string);
  const isEmpty = body === undefined || request.method === "HEAD" || WITHOUT_BODY.has(status);
  return new Response(isEmpty ? null : body, { status, headers: answered });
}
