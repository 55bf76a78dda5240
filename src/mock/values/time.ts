import type { Day, Timestamp } from "./types.js";

const DAY_MS = 86_400_000;

/** Formats a timestamp as Waldur does: UTC with the offset `+00:00`, with microseconds unless they are zero. */
export function formatTimestamp(time: number | Date): Timestamp {
  const text = new Date(time).toISOString();
  return text.endsWith(".000Z") ? `${text.slice(0, 19)}+00:00` : `${text.slice(0, 23)}000+00:00`;
}

/** Formats the UTC day of a timestamp. */
export function formatDay(time: number | Date): Day {
  return new Date(time).toISOString().slice(0, 10);
}

/** First day of the month of a timestamp. */
export function monthStart(time: number | Date): Day {
  return `${formatDay(time).slice(0, 7)}-01`;
}

/** Adds days to a day; negative numbers go back. */
export function addDays(day: Day, days: number): Day {
  return formatDay(Date.parse(day) + days * DAY_MS);
}

/** First day of the month that is `months` later; negative numbers go back. */
export function addMonths(day: Day, months: number): Day {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  return formatDay(Date.UTC(year, month - 1 + months, 1));
}

/** Converts a timestamp to milliseconds. */
export function timestampMs(timestamp: Timestamp): number {
  return Date.parse(timestamp);
}

/** Compares two timestamps. As strings they sort correctly, because `+` sorts before the `.` of a fraction. */
export function compareTimestamps(a: Timestamp, b: Timestamp): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

const DAY = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const TIMESTAMP =
  /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt ](\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d{1,6})\d{0,6})?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/** Parses a day of a body, `2025-11-21` (leading zeros may be missing); undefined for anything else. */
export function parseDay(value: unknown): Day | undefined {
  const match = typeof value === "string" ? DAY.exec(value) : null;
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** Formats a day; undefined if it does not exist. */
export function dayOf(year: number, month: number, day: number): Day | undefined {
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined;
  const time = new Date(Date.UTC(2000, month - 1, day));
  // A year below 100 would be read as 19xx by Date.UTC.
  time.setUTCFullYear(year, month - 1, day);
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? formatDay(time) : undefined;
}

/**
 * Parses a timestamp of a body: ISO 8601 with any offset, UTC without one, or a bare day.
 *
 * @returns the timestamp in UTC, to the microsecond, or undefined.
 */
export function parseTimestamp(value: unknown): Timestamp | undefined {
  const match = typeof value === "string" ? TIMESTAMP.exec(value) : null;
  const day = match && parseDay(match[1]);
  if (!match || !day) return undefined;
  // A bare day requires its leading zeros.
  if (match[2] === undefined && match[1] !== day) return undefined;
  const [hour, minute, second] = [Number(match[2] ?? 0), Number(match[3] ?? 0), Number(match[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const micros = (match[5] ?? "").padEnd(6, "0");
  const minutes = offset(match[6]);
  if (minutes === undefined) return undefined;
  const time = new Date(Date.parse(`${day}T00:00:00Z`) + ((hour * 60 + minute - minutes) * 60 + second) * 1000);
  // Python's datetime covers the years 1 to 9999.
  if (!(time.getUTCFullYear() >= 1 && time.getUTCFullYear() <= 9999)) return undefined;
  const whole = time.toISOString().slice(0, 19);
  return `${whole}${micros === "000000" ? "" : `.${micros}`}+00:00`;
}

/** Minutes of an offset; undefined for one of a day or more, which Python rejects. */
function offset(text: string | undefined): number | undefined {
  if (!text || text === "Z") return 0;
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(3).replace(":", ""))];
  if (hours > 23 || minutes > 59) return undefined;
  return (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
