import type { Middleware } from "openapi-fetch";
import { NetworkError, untilCancelled } from "./errors.js";

/** Options of {@link retry}. */
export interface RetryOptions {
  /** Maximum number of attempts, including the first; 3 by default. */
  attempts?: number | undefined;
  /** Milliseconds before the second attempt, 300 by default; doubled for each further one. */
  delay?: number | undefined;
  /** Maximum milliseconds before an attempt, 30,000 by default. If `Retry-After` asks for more, there is no further attempt. */
  maxDelay?: number | undefined;
}

/**
 * Middleware that retries GET and HEAD requests after a network error and after a 429 or 503 of Waldur or of a proxy in
 * front of it. It honours `Retry-After`, in seconds or as a date. Requests with other methods are never retried, because
 * they might be carried out twice. Without this middleware nothing is retried.
 *
 * @example
 * const waldur = createWaldurClient({ baseUrl: "https://waldur.example.com", token: "YOUR_API_TOKEN" });
 * waldur.use(retry({ attempts: 3 }));
 * configureWaldur(waldur);
 */
export function retry({ attempts = 3, delay = 300, maxDelay = 30_000 }: RetryOptions = {}): Middleware {
  type Exchange = { request: Request; options: { fetch: (request: Request) => Promise<Response> } };

  // A request retried in onError passes through onResponse as well.
  const done = new WeakSet<Request>();

  async function resend({ request, options }: Exchange, first: Response | NetworkError) {
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
      const outcome = await resend({ request, options }, response);
      if (outcome instanceof NetworkError) throw outcome;
      return outcome;
    },
    onError: ({ request, options, error }) =>
      error instanceof NetworkError ? resend({ request, options }, error) : undefined,
  };
}

function isWorthwhile({ method }: Request, outcome: Response | NetworkError): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  return outcome instanceof NetworkError || outcome.status === 429 || outcome.status === 503;
}

/** The delay of `Retry-After` in milliseconds. */
function waitBefore(outcome: Response | NetworkError): number | undefined {
  const value = outcome instanceof NetworkError ? null : outcome.headers.get("retry-after");
  if (!value) return undefined;
  const milliseconds = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
