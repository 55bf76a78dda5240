import { MockStartError } from "../../errors.js";
import type { MockRequest, MockResponse } from "../exchange/exchange.js";
import { errorResponse, withBody } from "../exchange/refuse.js";
import { parseMilliseconds } from "../values/duration.js";
import { createRandom, type Random } from "../values/random.js";

/** The longest that an answer may be late, in milliseconds. */
export const MAX_DELAY = 60_000;
/** More answers than this are not held back at once; the next ones come in time. */
const MAX_WAITING = 10_000;

/** What trouble a mock makes by itself. */
export interface FaultOptions {
  /** Milliseconds by which every answer is late: a number, or the least and the most. */
  readonly latency?: number | readonly [least: number, most: number] | undefined;
  /** Share of the requests, from 0 to 1, that fail. */
  readonly failRate?: number | undefined;
  /** Fixes which requests fail, how, and how late each answer is. Default 1. */
  readonly seed?: number | undefined;
}

/** What happens to one request. */
export interface Fault {
  /** Milliseconds by which the answer is late. */
  readonly delay: number;
  /** The answer instead of the mock's own, which then is not asked; nothing when the request does not fail. */
  readonly failure: MockResponse | undefined;
}

/** Late answers and failures, as they are asked for. */
export interface FaultInjector {
  /** Does it concern every request? Otherwise only one with a `Prefer` header. */
  readonly everywhere: boolean;
  /** What happens to the next request. Draws chances when it concerns every request, so ask once for each. */
  next(request: MockRequest): Fault | undefined;
  /** Resolves after so many milliseconds, or when the client goes away, or at `end`. */
  wait(milliseconds: number, gone?: AbortSignal): Promise<void>;
  /** Lets every answer go that waits, and holds none back any more. */
  end(): void;
}

/**
 * Makes what is late and what fails. The same seed and the same order of requests give the same trouble.
 *
 * A request that fails has changed nothing: it failed before Waldur did anything, as when a proxy cannot reach it. One that
 * is only late is carried out when it comes and answered later, so that the order of the requests alone says what the world
 * becomes. Failures are Waldur's page for a crash (500), a proxy's pages (502, and 503 with or without `Retry-After`) and a
 * broken connection, which is an answer with the status 0 to transports. Calls under `/_mock/` meet no trouble.
 *
 * `Prefer: delay=300` makes one answer late by so many milliseconds, whatever the latency is; a duration such as `2s` is
 * understood, and 400 says so when it is none, or longer than a minute.
 *
 * @example
 * const trouble = makeTrouble({ latency: [50, 400], failRate: 0.05, seed: 1 });
 *
 * @throws {@link MockStartError} when latency or fail rate make no sense.
 */
export function createFaultInjector({ latency = 0, failRate = 0, seed = 1 }: FaultOptions): FaultInjector {
  const [least, most] = checkLatency(latency);
  if (typeof failRate !== "number" || !(failRate >= 0 && failRate <= 1)) {
    throw new MockStartError(`The fail rate is a number from 0 to 1, such as 0.05, not ${JSON.stringify(failRate)}.`);
  }
  const everywhere = most > 0 || failRate > 0;
  // As many are drawn for every request, so that whoever asks for failures, too, gets the same latencies as before.
  const chances = createRandom(seed, "trouble");
  const kinds = createRandom(seed, "kinds of failure");
  const waiting = new Set<() => void>();
  let ended = false;
  return {
    everywhere,
    next(request) {
      if (request.url.startsWith("/_mock/")) return undefined;
      const wished = readDelay(request.headers.prefer);
      if (typeof wished === "string") return { delay: 0, failure: errorResponse(400, wished) };
      if (!everywhere) return wished === undefined ? undefined : { delay: wished, failure: undefined };
      const delay = chances.integer(least, most);
      const failure = chances.next() < failRate ? failureOf(kinds) : undefined;
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
  };
}

function checkLatency(latency: unknown): readonly [least: number, most: number] {
  const range: readonly unknown[] = Array.isArray(latency) ? latency : [latency, latency];
  const [least, most] = range as [number, number];
  const fits = range.length === 2 && range.every((value) => Number.isInteger(value) && (value as number) >= 0);
  if (fits && least <= most && most <= MAX_DELAY) return [least, most];
  throw new MockStartError(
    `The latency is a whole number of milliseconds from 0 to ${MAX_DELAY}, or the least and the most, such as [50, 400], not ${JSON.stringify(latency)}.`,
  );
}

/** Parts of a `Prefer` header, as far as they matter here: `code=404, delay=300`. */
const DELAY = /(?:^|[,;])\s*delay\s*(?:=\s*(?:"([^"]*)"|([^,;]*))\s*)?(?=[,;]|$)/i;

/** The delay that a request wishes for in milliseconds, or what is wrong with the wish. */
function readDelay(header: string | string[] | undefined): number | string | undefined {
  if (header === undefined) return undefined;
  const match = DELAY.exec(String(header));
  if (!match) return undefined;
  const text = (match[1] ?? match[2] ?? "").trim();
  const delay = parseMilliseconds(text);
  if (delay !== undefined && delay >= 0 && delay <= MAX_DELAY) return delay;
  return `The delay of the Prefer header is milliseconds from 0 to ${MAX_DELAY}, or a text such as 2s, not ${JSON.stringify(text)}.`;
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

/** What Waldur's framework says of an exception that nobody caught. */
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
