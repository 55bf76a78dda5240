import type { Middleware } from "openapi-fetch";
import { failureOf, NetworkError } from "./errors.js";

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
 * configureWaldur({ baseUrl: "https://waldur.example.com", token: "YOUR_API_TOKEN" }).use(retry({ attempts: 3 }));
 */
export function retry({ attempts = 3, delay = 300, maxDelay = 30_000 }: RetryOptions = {}): Middleware {
  type Exchange = { request: Request; options: { fetch: (request: Request) => Promise<Response> } };

  async function again({ request, options }: Exchange, first: Response | NetworkError): Promise<Response> {
    let outcome = first;
    for (let attempt = 1; attempt < attempts && isWorthwhile(request, outcome); attempt++) {
      const wait = waitBefore(outcome) ?? delay * 2 ** (attempt - 1);
      if (wait > maxDelay) break;
      await pause(wait, request);
      outcome = await options.fetch(request).catch((error: unknown) => {
        if (error instanceof NetworkError) return error;
        throw error;
      });
    }
    if (outcome instanceof NetworkError) throw outcome;
    return outcome;
  }

  return {
    onResponse: ({ request, options, response }) => again({ request, options }, response),
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

function pause(milliseconds: number, request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    const { signal } = request;
    const stop = () => reject(failureOf(request, signal.reason));
    if (signal.aborted) return stop();
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      stop();
    });
  });
}
