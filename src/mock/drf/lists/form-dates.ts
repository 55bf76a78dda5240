import { dayOf, parseDay, parseTimestamp } from "../../values/time.js";
import type { Day, Timestamp } from "../../world/types.js";

// Query parameters are read by Django's forms, which know more ways to write a day than the body does.

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LONG = "january february march april may june july august september october november december".split(" ");
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})$/;
const MONTH_FIRST = /^([a-z]+) +(\d{1,2}),? +(\d{4})$/i;
const DAY_FIRST = /^(\d{1,2}) +([a-z]+),? +(\d{4})$/i;
const CLOCK = /^(.*\S)[ T]+(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,6}))?)?$/;

/** Parses a day as Django's forms do in English: `2025-11-21`, `11/21/2025`, `Nov 21, 2025`, ... */
export function formDay(value: string): Day | undefined {
  const iso = parseDay(value);
  if (iso) return iso;
  const slashed = SLASHED.exec(value);
  if (slashed) return dayOf(fullYear(slashed[3] as string), Number(slashed[1]), Number(slashed[2]));
  const first = MONTH_FIRST.exec(value);
  if (first) return dayOf(Number(first[3]), month(first[1] as string), Number(first[2]));
  const second = DAY_FIRST.exec(value);
  return second ? dayOf(Number(second[3]), month(second[2] as string), Number(second[1])) : undefined;
}

/** Maximum length of a timestamp; on longer strings `CLOCK` would take quadratic time. */
const MAX_LENGTH = 100;

/** Parses a timestamp as Django's forms do: ISO 8601, or a day with slashes and a time. */
export function formTimestamp(value: string): Timestamp | undefined {
  if (value.length > MAX_LENGTH) return undefined;
  const iso = parseTimestamp(value);
  if (iso) return iso;
  const clock = CLOCK.exec(value);
  const day = clock ? slashedDay(clock[1] as string) : slashedDay(value);
  if (!day) return undefined;
  if (!clock) return parseTimestamp(day);
  const [hour, minute, second] = [clock[2], clock[3], clock[4] ?? "0"].map((part) => (part as string).padStart(2, "0"));
  return parseTimestamp(`${day}T${hour}:${minute}:${second}${clock[5] ? `.${clock[5]}` : ""}`);
}

function slashedDay(value: string): Day | undefined {
  return value.includes("/") ? formDay(value) : undefined;
}

/** Python's reading of a year in two digits. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 69 ? 2000 + year : 1900 + year;
}

function month(name: string): number {
  const lower = name.toLowerCase();
  return Math.max(MONTHS.indexOf(lower), LONG.indexOf(lower)) + 1;
}
