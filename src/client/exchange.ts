import { mergeHeaders } from "./headers.js";

/** Method, URL and headers of a request: a `Request`, or the arguments of `fetch` where the platform has no `Request`. */
export type Outgoing = Pick<Request, "method" | "url" | "headers"> & { signal?: AbortSignal | null };

/** A response whose body has been read, and its request, if one was sent. */
export interface ReadResponse {
  response: Response;
  text: string;
  sent?: Outgoing | undefined;
}

/** Creates a request. Next.js finds `next` there. */
export function createRequest(
  url: string,
  init: RequestInit & { headers: Headers; method: string; next?: unknown },
): Outgoing {
  return globalThis.Request ? Object.assign(new Request(url, init), { next: init.next }) : { ...init, url };
}

/** Calls `fetch` with a request, or with the arguments of it. */
export function ask(sent: Outgoing, fetch: typeof globalThis.fetch): Promise<Response> {
  return globalThis.Request ? fetch(sent as Request) : fetch(sent.url, sent);
}

/** Scheme and host. React Native's `URL` has no `origin`. A URL without a host equals no other. */
export function originOf(url: string): unknown {
  return /^\w+:\/\/[^/]*/.exec(new URL(url, globalThis.location?.href ?? "none:/").href)?.[0] ?? {};
}

/** The request as results and errors show it: without the token and the body. */
export function shown(sent: Outgoing | undefined): Request | undefined {
  if (!sent || !globalThis.Request) return undefined;
  const { method, url, headers } = sent;
  return new Request(url, { method, headers: mergeHeaders(headers, { authorization: null }) });
}

/** A response with a body that has been read; the same response if that is not possible. */
export function respond(text: string, response: Response, url: string): Response {
  try {
    // Some statuses must not have a body, not even an empty one.
    return Object.defineProperty(new Response(text || null, response), "url", { value: url });
  } catch {
    return response;
  }
}

/** What is known of a response to a call by path. */
export const received = new WeakMap<Response, { sent: Outgoing; text?: string }>();

/** The body of a refused call by path, which openapi-fetch may have parsed. */
export function textOf(error: unknown, response: Response): string {
  return received.get(response)?.text ?? (typeof error === "string" ? error : JSON.stringify(error));
}
