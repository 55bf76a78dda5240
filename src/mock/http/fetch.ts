import type { BodyStream, MockRequest } from "../exchange/exchange.js";
import { bodyLimitOf, type MockApp, respond } from "./respond.js";

/** Statuses whose `Response` may have no body. */
const WITHOUT_BODY = new Set([204, 205, 304]);
/** Maximum number of parts of a stream that wait for a reader. */
const MAX_UNREAD = 1000;

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
  const { status, headers: list, body, bytes: binary, stream } = await respond(app, asked, tooLarge);
  signal.throwIfAborted();
  if (status === 0) throw connectionReset();
  const answered = new Headers();
  for (let index = 0; index < list.length; index += 2)
    answered.append(list[index] as string, list[index + 1] as string);
  // For an empty string `Response` would add a text/plain content type.
  const content = binary ?? body;
  const isEmpty = !content?.length || request.method === "HEAD" || WITHOUT_BODY.has(status);
  if (stream && request.method !== "HEAD") return new Response(bodyOf(stream, signal), { status, headers: answered });
  return new Response(isEmpty ? null : (content as BodyInit), { status, headers: answered });
}

/** A body without an end, until the reader cancels it, the request is aborted, or nobody reads. */
function bodyOf(stream: BodyStream, signal: AbortSignal): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let stop = () => {};
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const fail = (reason: unknown) => {
        stop();
        controller.error(reason);
      };
      stop = stream({
        write(text) {
          if ((controller.desiredSize ?? 0) < -MAX_UNREAD) fail(new TypeError("nobody reads the stream"));
          else controller.enqueue(encoder.encode(text));
        },
        end: () => controller.close(),
      });
      signal.addEventListener("abort", () => fail(signal.reason), { once: true });
    },
    cancel: () => stop(),
  });
}

/** The error of Node's `fetch` for a reset connection. */
function connectionReset(): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET" });
  return new TypeError("fetch failed", { cause });
}
