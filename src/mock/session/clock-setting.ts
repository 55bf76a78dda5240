import { MockControlError } from "../../errors.js";
import { addDuration, DURATION_FORMS, type Duration, parseDuration } from "../values/duration.js";
import { CLOCK_YEARS, isClockTimestamp } from "../values/limits.js";
import { quoteValue } from "../values/quote.js";
import { formatTimestamp, parseTimestamp } from "../values/time.js";

/** A timestamp: ISO 8601, UTC without an offset, or milliseconds since 1970. */
export type TimestampInput = string | number;
/** A duration: milliseconds, `500ms`, `2s`, `5m`, `1h`, `7d`, or ISO 8601 such as `P1M`. Strings may have a sign. */
export type DurationInput = string | number;

/**
 * A clock setting:
 *
 * - `fixed`: stands still at this time, so that the same calls give the same bytes;
 * - `from`: starts at this time and runs;
 * - `offset`: runs ahead of real time by this duration, or behind if negative; 0 for real time;
 * - `advance`: moves forward by this duration, or back if negative, and stays fixed or running.
 *
 * @example
 * const setting: ClockSetting = { fixed: "2025-12-01T00:00:00Z" };
 */
export type ClockSetting =
  | { readonly fixed: TimestampInput }
  | { readonly from: TimestampInput }
  | { readonly offset: DurationInput }
  | { readonly advance: DurationInput };

/** A setting that was read, in milliseconds. */
export type ClockChange =
  | { readonly fixed: number }
  | { readonly from: number }
  | { readonly offset: Duration }
  | { readonly advance: Duration };

const FORMS = 'A clock is set by an object with one of "fixed", "from" (a moment), "offset" and "advance" (a duration)';

/**
 * Reads how a clock is to be set.
 *
 * @throws {@link MockControlError} 400 when it cannot be set like that.
 */
export function readClockSetting(value: unknown): ClockChange {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new MockControlError(400, `${FORMS}, not by ${quoteValue(value)}.`);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  const [entry = ["", undefined], ...more] = entries;
  if (more.length > 0) throw new MockControlError(400, `${FORMS}, not with ${entries.length} of them.`);
  const [name, item] = entry;
  switch (name) {
    case "fixed":
      return { fixed: readTimestamp(name, item) };
    case "from":
      return { from: readTimestamp(name, item) };
    case "offset":
      return { offset: readDuration(name, item) };
    case "advance":
      return { advance: readDuration(name, item) };
    default:
      throw new MockControlError(400, `${FORMS}, not with ${name === "" ? "none of them" : quoteValue(name)}.`);
  }
}

/**
 * Adds a duration to a time.
 *
 * @throws {@link MockControlError} 400 if the result is outside the range of a clock.
 */
export function moved(timestamp: number, duration: Duration): number {
  const then = addDuration(timestamp, duration);
  if (isClockTimestamp(then)) return then;
  throw new MockControlError(
    400,
    `A clock shows the moments of ${CLOCK_YEARS}; so much from ${formatTimestamp(timestamp)} is outside of them.`,
  );
}

function readTimestamp(name: string, value: unknown): number {
  const timestamp = typeof value === "number" ? value : Date.parse(parseTimestamp(value) ?? "");
  if (isClockTimestamp(timestamp)) return Math.floor(timestamp);
  throw new MockControlError(
    400,
    Number.isFinite(timestamp)
      ? `A clock shows the moments of ${CLOCK_YEARS}, and ${quoteValue(value)} of "${name}" is outside of them.`
      : `"${name}" is a moment such as "2025-11-21T09:30:00Z", or milliseconds since 1970, not ${quoteValue(value)}.`,
  );
}

function readDuration(name: string, value: unknown): Duration {
  const duration = parseDuration(value);
  if (duration) return duration;
  throw new MockControlError(400, `"${name}" is a duration in ${DURATION_FORMS}, not ${quoteValue(value)}.`);
}
