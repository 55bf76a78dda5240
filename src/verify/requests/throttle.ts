import type { Received } from "./send.js";

/** Waits that a server requested. */
export interface Waits {
  readonly count: number;
  /** Seconds of all of them. */
  readonly seconds: number;
}

/** Waits for one request. */
const MAX_TRIES = 5;
/** Milliseconds of one wait, and of all. */
const MAX_WAIT = 120_000;
const MAX_TOTAL = 900_000;
/** First wait in milliseconds without `Retry-After`; doubled for each further one. */
const FIRST_WAIT = 500;
/** Minimum wait with `Retry-After`: some servers send 0 for less than a second. */
const FIRST_EXTRA = 50;

/** Decides how long to wait for a server that responds with 429 or 503. */
export class Throttle {
  private count = 0;
  private total = 0;

  /**
   * Milliseconds to wait before a request is sent again, or why it is not; undefined for a response that says nothing
   * about waiting.
   *
   * @param tries How often this request was sent again already.
   */
  waitFor({ status, headers }: Received, tries: number): number | string | undefined {
    const asked = headers.get("retry-after");
    if (status !== 429 && !(status === 503 && asked !== null)) return undefined;
    const told = retryAfter(asked, headers.get("date"));
    const extra = tries === 0 ? 0 : FIRST_EXTRA * 2 ** tries;
    const wait = told === undefined ? FIRST_WAIT * 2 ** tries : Math.ceil(Math.max(told, extra));
    const why =
      wait > MAX_WAIT
        ? `asks to wait ${Math.ceil(wait / 1000)} s`
        : tries >= MAX_TRIES
          ? `still responds ${status} after ${tries} waits`
          : this.total + wait > MAX_TOTAL
            ? `asked to wait ${Math.round(this.total / 1000)} s in all`
            : undefined;
    if (why !== undefined) return `the server ${why}; send fewer requests a second, or try again later`;
    this.count++;
    this.total += wait;
    return wait;
  }

  read(): Waits {
    return { count: this.count, seconds: Math.round(this.total) / 1000 };
  }
}

/** Milliseconds that `Retry-After` names, by seconds or by a date; undefined for nothing usable. */
function retryAfter(text: string | null, date: string | null): number | undefined {
  if (text === null) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  if (Number.isNaN(until)) return undefined;
  // By the clock of the server, which may differ from ours.
  const now = date === null ? Number.NaN : Date.parse(date);
  return Math.max(0, until - (Number.isNaN(now) ? Date.now() : now));
}
