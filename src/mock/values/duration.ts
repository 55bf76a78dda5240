const DAY_MS = 86_400_000;
const UNITS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: DAY_MS } as const;

/** A duration of calendar months plus milliseconds. Both are negative in a negative duration. */
export interface Duration {
  readonly months: number;
  readonly ms: number;
}

/** The notations of durations, for error messages. */
export const DURATION_FORMS = "milliseconds, or a string such as 500ms, 2s, 5m, 1h, 7d or P1M";

const PLAIN = /^([+-]?)(\d+(?:\.\d+)?)(ms|s|m|h|d)?$/;
const ISO =
  /^([+-]?)P(?=.)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?=.)(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/**
 * Parses a duration: a number of milliseconds, a string with a unit (`500ms`, `2s`, `5m`, `1h`, `7d`; milliseconds without
 * one), or ISO 8601 (`P1M`, `P1DT2H`, `PT0.5S`), optionally with a sign. Fractions of a millisecond are rounded.
 *
 * @returns the duration, or undefined for anything else and for one of more than 100,000 years.
 *
 * @example
 * parseDuration("1h"); // { months: 0, ms: 3_600_000 }
 * parseDuration("-P1M"); // { months: -1, ms: 0 }
 */
export function parseDuration(value: unknown): Duration | undefined {
  if (typeof value === "number") return made(1, 0, value);
  if (typeof value !== "string") return undefined;
  const text = value.trim();
  const plain = PLAIN.exec(text);
  if (plain) return made(signOf(plain[1]), 0, Number(plain[2]) * UNITS[(plain[3] ?? "ms") as keyof typeof UNITS]);
  const iso = ISO.exec(text);
  if (!iso) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = iso.slice(2).map((part) => Number(part ?? 0)) as [
    ...[years: number, months: number, weeks: number, days: number],
    ...[hours: number, minutes: number, seconds: number],
  ];
  const ms = (weeks * 7 + days) * DAY_MS + hours * UNITS.h + minutes * UNITS.m + seconds * UNITS.s;
  return made(signOf(iso[1]), years * 12 + months, ms);
}

/**
 * Parses a duration of fixed length, in the notations of `parseDuration`.
 *
 * @returns milliseconds, or undefined for an invalid duration and for one with months, whose length varies.
 *
 * @example
 * parseMilliseconds("2s"); // 2000
 */
export function parseMilliseconds(value: unknown): number | undefined {
  const duration = parseDuration(value);
  return duration?.months === 0 ? duration.ms : undefined;
}

/**
 * Adds a duration to a time in milliseconds. Months follow the calendar in UTC: a month after the last day of January is the
 * last day of February.
 *
 * @example
 * addDuration(Date.parse("2026-01-31T12:00:00Z"), { months: 1, ms: 0 }); // 2026-02-28T12:00:00Z
 */
export function addDuration(timestamp: number, { months, ms }: Duration): number {
  if (months === 0) return timestamp + ms;
  const date = new Date(timestamp);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(date);
  last.setUTCMonth(last.getUTCMonth() + 1, 0);
  return date.setUTCDate(Math.min(day, last.getUTCDate())) + ms;
}

function signOf(sign: string | undefined): number {
  return sign === "-" ? -1 : 1;
}

function made(sign: number, months: number, ms: number): Duration | undefined {
  // The range of Date.
  if (!(months <= 1_200_000 && Math.abs(ms) <= 1_200_000 * 31 * DAY_MS)) return undefined;
  // Avoids -0, which differs from 0 in tests.
  return { months: sign * months || 0, ms: sign * Math.round(ms) || 0 };
}
