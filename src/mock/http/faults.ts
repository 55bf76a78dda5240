import { MockControlError, MockStartError } from "../../errors.js";
import type { MockRequest, MockResponse } from "../exchange/exchange.js";
import { errorResponse, withBody } from "../exchange/refuse.js";
import { parseMilliseconds } from "../values/duration.js";
import { createRandom, type Random } from "../values/random.js";

/** Maximum response delay in milliseconds. */
export const MAX_DELAY = 60_000;
/** Maximum number of delayed responses in flight; further responses are sent without delay. */
const MAX_WAITING = 10_000;

/** Faults that are injected. */
export interface FaultSettings {
  /** Minimum and maximum response delay in milliseconds. */
  readonly latency: readonly [least: number, most: number];
  /** Share of the requests, from 0 to 1, that fail. */
  readonly failRate: number;
}

/** What to change of the faults that are injected. */
export interface FaultChange {
  /** Response delay in milliseconds: a number, or minimum and maximum. */
  readonly latency?: number | readonly [least: number, most: number] | undefined;
  /** Share of the requests, from 0 to 1, that fail. */
  readonly failRate?: number | undefined;
}

/** Options of fault injection. */
export interface FaultOptions extends FaultChange {
  /** Seed of the failures and delays. Default 1. */
  readonly seed?: number | undefined;
}

/** Fault of one request. */
export interface Fault {
  /** Response delay in milliseconds. */
  readonly delay: number;
  /** Injected response, which replaces processing of the request; undefined if the request does not fail. */
  readonly failure: MockResponse | undefined;
}

/** Injects delays and failures. */
export interface FaultInjector {
  /** Whether faults apply to every request, or only to those with a `Prefer` header. */
  readonly everywhere: boolean;
  /** Determines the fault of the next request. Advances the random sequence, so call it once per request. */
  next(request: MockRequest): Fault | undefined;
  /** Resolves after a number of milliseconds, when the client disconnects, or at `end`. */
  wait(milliseconds: number, gone?: AbortSignal): Promise<void>;
  /** Releases all delayed responses and disables further delays. */
  end(): void;
  /** The faults that are injected now. */
  settings(): FaultSettings;
  /**
   * Changes the faults of further requests; what is left out stays.
   *
   * @throws {@link MockControlError} 400 for an invalid value; nothing is then changed.
   */
  set(change: FaultChange): FaultSettings;
}

/**
 * Creates the fault injector. The same seed and the same order of requests give the same faults.
 *
 * A failing request changes nothing: it fails before Waldur processes it, as when a proxy cannot reach Waldur. A delayed
 * request is processed on arrival and only its response is delayed, so that the state of the world depends only on the order
 * of requests. Failures are Django's page for a crash (500), a proxy's pages (502, and 503 with or without `Retry-After`) and
 * a reset connection, which is a response with status 0 to transports. Calls under `/_mock/` are exempt.
 *
 * `Prefer: delay=300` delays one response by 300 milliseconds, overriding the latency. Durations such as `2s` are accepted;
 * an invalid one, or one of more than a minute, is a 400.
 *
 * @example
 * const faults = createFaultInjector({ latency: [50, 400], failRate: 0.05, seed: 1 });
 *
 * @throws {@link MockStartError} for an invalid latency or fail rate.
 */
export function createFaultInjector({ latency = 0, failRate = 0, seed = 1 }: FaultOptions): FaultInjector {
  let settings = readSettings({ latency, failRate }, (message) => new MockStartError(message));
  // Always draws the same count of numbers, so that enabling failures does not change the latencies.
  const chances = createRandom(seed, "trouble");
  const kinds = createRandom(seed, "kinds of failure");
  const waiting = new Set<() => void>();
  let ended = false;
  return {
    get everywhere() {
      return settings.latency[1] > 0 || settings.failRate > 0;
    },
    next(request) {
      const [least, most] = settings.latency;
      if (request.url.startsWith("/_mock/")) return undefined;
      const wished = readDelay(request.headers.prefer);
      if (typeof wished === "string") return { delay: 0, failure: errorResponse(400, wished) };
      if (!this.everywhere) return wished === undefined ? undefined : { delay: wished, failure: undefined };
      const delay = chances.integer(least, most);
      const failure = chances.next() < settings.failRate ? failureOf(kinds) : undefined;
      return { delay: wished ?? delay, failure };
    },
    wait(milliseconds, gone) {
      return new Promise((done) => {
        if (ended || gone?.aborted || waiting.size >= MAX_WAITING) return done();
        const go = () => {
          clearTimeout(timer);
          waiting.delete(go);
          gone?.removeEventListener("abort", go);
          done();
        };
        const timer = setTimeout(go, milliseconds);
        waiting.add(go);
        gone?.addEventListener("abort", go);
      });
    },
    end() {
      ended = true;
      for (const go of waiting) go();
    },
    settings: () => settings,
    set(change) {
      const known = { latency: change.latency ?? settings.latency, failRate: change.failRate ?? settings.failRate };
      settings = readSettings(known, (message) => new MockControlError(400, message));
      return settings;
    },
  };
}

function readSettings(
  { latency, failRate }: { latency: unknown; failRate: unknown },
  error: (message: string) => Error,
): FaultSettings {
  const range: readonly unknown[] = Array.isArray(latency) ? latency : [latency, latency];
  const [least, most] = range as [number, number];
  const fits = range.length === 2 && range.every((value) => Number.isInteger(value) && (value as number) >= 0);
  if (!(fits && least <= most && most <= MAX_DELAY))
    throw error(
      `The latency is a whole number of milliseconds from 0 to ${MAX_DELAY}, or the least and the most, such as [50, 400], not ${JSON.stringify(latency)}.`,
    );
  if (typeof failRate !== "number" || !(failRate >= 0 && failRate <= 1))
    throw error(`The fail rate is a number from 0 to 1, such as 0.05, not ${JSON.stringify(failRate)}.`);
  return { latency: [least, most], failRate };
}

/** Parts of a `Prefer` header, as far as they matter here: `code=404, delay=300`. */
const DELAY = /(?:^|[,;])\s*delay\s*(?:=\s*(?:"([^"]*)"|([^,;]*))\s*)?(?=[,;]|$)/i;

/** The preferred delay of a request in milliseconds, or an error message. */
function readDelay(header: string | string[] | undefined): number | string | undefined {
  if (header === undefined) return undefined;
  const match = DELAY.exec(String(header));
  if (!match) return undefined;
  const text = (match[1] ?? match[2] ?? "").trim();
  const delay = parseMilliseconds(text);
  if (delay !== undefined && delay >= 0 && delay <= MAX_DELAY) return delay;
  return `The delay of the Prefer header is milliseconds from 0 to ${MAX_DELAY}, or a string such as 2s, not ${JSON.stringify(text)}.`;
}

function failureOf(random: Random): MockResponse {
  switch (random.pick(["crash", "no backend", "busy", "broken"] as const)) {
    case "crash":
      return withBody(500, CRASH, "text/html; charset=utf-8");
    case "no backend":
      return withBody(502, proxyPage("502 Bad Gateway"), "text/html", ["Server", "nginx"]);
    case "busy":
      return withBody(503, proxyPage("503 Service Temporarily Unavailable"), "text/html", [
        "Server",
        "nginx",
        ...(random.next() < 0.5 ? ["Retry-After", "1"] : []),
      ]);
    default:
      return { status: 0, headers: [], body: undefined };
  }
}

/** Django's page for an unhandled exception. */
const CRASH = `
<!doctype html>
<html lang="en">
<head>
  <title>Server Error (500)</title>
</head>
<body>
  <h1>Server Error (500)</h1><p></p>
</body>
</html>
`;

function proxyPage(title: string): string {
  return [
    "<html>",
    `<head><title>${title}</title></head>`,
    "<body>",
    `<center><h1>${title}</h1></center>`,
    "<hr><center>nginx</center>",
    "</body>",
    "</html>",
    "",
  ].join("\r\n");
}
