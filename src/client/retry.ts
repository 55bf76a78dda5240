import type { Middleware } from "openapi-fetch";
import { NetworkError, untilCancelled } from "./errors.js";

/** How {@link retry} goes about it. */
export interface RetryOptions {
  /** How often a request is sent at most, the first time included; 3 by default. */
  attempts?: number | undefined;
  /** Milliseconds before the second attempt, 300 by default; each further one waits twice as long. */
  delay?: number | undefined;
  /** Milliseconds that an attempt may wait at most, 30,000 by default. When `Retry-After` asks for more, there is none. */
  maxDelay?: number | undefined;
}

/**
 * Middleware that sends GET and HEAD requests again when no answer came and when Waldur, or what stands in front of it,
 * answers 429 or 503. It waits as long as `Retry-After` says, in seconds or as a date. Other requests are never
 * repeated: they might be carried out twice. Nothing retries without it.
 *
 * @example
 * const waldur = createWaldurClient({ baseUrl: "https://waldur.example.com", token: "YOUR_API_TOKEN" });
 * waldur.use(retry({ attempts: 3 }));
 * configureWaldur(waldur);
 */
export function retry({ attempts = 3, delay = 300, maxDelay = 30_000 }: RetryOptions = {}): Middleware {
  type Exchange = { request: Request; options: { fetch: (request: Request) => Promise<Response> } };

  // What has been sent again after a network error comes by once more, as an answer.
  const done = new WeakSet<Request>();

  async function again({ request, options }: Exchange, first: Response | NetworkError) {
    let outcome = first;
    if (done.has(request)) return outcome;
    done.add(request);
    for (let attempt = 1; attempt < attempts && isWorthwhile(request, outcome); attempt++) {
      const wait = waitBefore(outcome) ?? delay * 2 ** (attempt - 1);
      if (wait > maxDelay) break;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const pause = new Promise((resolve) => {
        timer = setTimeout(resolve, wait);
      });
      await untilCancelled(pause, request).finally(() => clearTimeout(timer));
      outcome = await options.fetch(request).catch((error: unknown) => {
        if (error instanceof NetworkError) return error;
        throw error;
      });
    }
    return outcome;
  }

  return {
    async onResponse({ request, options, response }) {
      const outcome = await again({ request, options }, response);
      if (outcome instanceof NetworkError) throw outcome;
      return outcome;
    },
    onError: ({ request, options, error }) =>
      error instanceof NetworkError ? again({ request, options }, error) : undefined,
  };
}

function isWorthwhile({ method }: Request, outcome: Response | NetworkError): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return outcome instanceof NetworkError || outcome.status === 429 || outcome.status === 503;
}

/** Milliseconds that the answer asks to wait. */
function waitBefore(outcome: Response | NetworkError): number | undefined {
  const value = outcome instanceof NetworkError ? null : outcome.headers.get("retry-after");
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
