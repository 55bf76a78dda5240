import { MockControlError } from "../../errors.js";
import { addDuration, DURATION_FORMS, type Duration, parseDuration } from "../values/duration.js";
import { CLOCK_YEARS, isClockMoment } from "../values/limits.js";
import { quoteValue } from "../values/quote.js";
import { formatMoment, parseMoment } from "../values/time.js";

/** A moment: ISO 8601, UTC without an offset, or milliseconds since 1970. */
export type MomentInput = string | number;
/** A duration: milliseconds, `500ms`, `2s`, `5m`, `1h`, `7d`, or ISO 8601 such as `P1M`. A sign may stand before a text. */
export type DurationInput = string | number;

/**
 * How a clock is set:
 *
 * - `fixed`: it shows this moment and stands still, so that the same calls give the same bytes;
 * - `from`: it shows this moment and runs on;
 * - `offset`: it is ahead of real time by so much, or behind it when negative; 0 for real time;
 * - `advance`: it moves on by so much from where it is, or back when negative, and stands or runs as before.
 *
 * @example
 * const setting: ClockSetting = { fixed: "2025-12-01T00:00:00Z" };
 */
export type ClockSetting =
  | { readonly fixed: MomentInput }
  | { readonly from: MomentInput }
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
      return { fixed: readMoment(name, item) };
    case "from":
      return { from: readMoment(name, item) };
    case "offset":
      return { offset: readDuration(name, item) };
    case "advance":
      return { advance: readDuration(name, item) };
    default:
      throw new MockControlError(400, `${FORMS}, not with ${name === "" ? "none of them" : quoteValue(name)}.`);
  }
}

/**
 * Gives the moment a duration after another when a clock can show it.
 *
 * @throws {@link MockControlError} 400 when it cannot.
 */
export function moved(moment: number, duration: Duration): number {
  const then = addDuration(moment, duration);
  if (isClockMoment(then)) return then;
  throw new MockControlError(
    400,
    `A clock shows the moments of ${CLOCK_YEARS}; so much from ${formatMoment(moment)} is outside of them.`,
  );
}

function readMoment(name: string, value: unknown): number {
  const moment = typeof value === "number" ? value : Date.parse(parseMoment(value) ?? "");
  if (isClockMoment(moment)) return Math.floor(moment);
  throw new MockControlError(
    400,
    Number.isFinite(moment)
      ? `A clock shows the moments of ${CLOCK_YEARS}, and ${quoteValue(value)} of "${name}" is outside of them.`
      : `"${name}" is a moment such as "2025-11-21T09:30:00Z", or milliseconds since 1970, not ${quoteValue(value)}.`,
  );
}

function readDuration(name: string, value: unknown): Duration {
  const duration = parseDuration(value);
  if (duration) return duration;
  throw new MockControlError(400, `"${name}" is a duration in ${DURATION_FORMS}, not ${quoteValue(value)}.`);
}
