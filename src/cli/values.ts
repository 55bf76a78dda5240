import { didYouMean } from "../contract/did-you-mean.js";
import { MAX_DELAY } from "../mock/http/faults.js";
import type { ClockSetting } from "../mock/session/clock-setting.js";
import { DURATION_FORMS, parseMilliseconds } from "../mock/values/duration.js";
import { parseTimestamp } from "../mock/values/time.js";
import { UsageError } from "./usage.js";

/** JSON Schema of a value in a configuration file. */
export interface ValueSchema {
  readonly type: "string" | "number" | "integer" | readonly ["string", "number"];
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly pattern?: string;
}

/** Reads the value of an option. `subject` names it in the error message: `--port`, or an environment variable. */
export interface Reader<Value> {
  (text: string, subject: string): Value;
  /** What a configuration file may hold. */
  readonly schema: ValueSchema;
  /** For a value with a path: the value with its path resolved, so that it may be relative to the configuration file. */
  readonly relocate?: (text: string, resolve: (path: string) => string) => string;
}

/** Declares a reader. */
export function reader<Value>(
  schema: ValueSchema,
  read: (text: string, subject: string) => Value,
  relocate?: Reader<Value>["relocate"],
): Reader<Value> {
  return Object.assign(read, { schema, ...(relocate && { relocate }) });
}

/** A number, or a string with a unit. */
const AMOUNT = { type: ["string", "number"] } as const satisfies ValueSchema;

/** Takes any string. */
export const anyText: Reader<string> = reader({ type: "string" }, (text) => text);

/** Reads a whole number from one to another, both included. */
export function wholeNumber(least: number, most: number): Reader<number> {
  return reader({ type: "integer", minimum: least, maximum: most }, (text, subject) => {
    const value = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    throw invalid(subject, `a ${least === 0 && most === 65535 ? "" : "whole "}number from ${least} to ${most}`, text);
  });
}

/** Reads any string but the empty one. `what` names it in the error message. */
export function notEmpty(what: string, relocate?: Reader<string>["relocate"]): Reader<string> {
  return reader(
    { type: "string", minLength: 1 },
    (text, subject) => {
      if (text !== "") return text;
      throw invalid(subject, what, text);
    },
    relocate,
  );
}

/** Reads the path of a file. */
export const path = notEmpty("a path", (text, resolve) => resolve(text));

/** Reads the path of a file, or a URL. */
export const pathOrUrl = notEmpty("a file or an address", (text, resolve) =>
  /^[a-z][a-z\d+.-]+:\/\//i.test(text) ? text : resolve(text),
);

/** Reads one of the given words. */
export function oneOf<Word extends string>(...words: readonly Word[]): Reader<Word> {
  return reader({ type: "string", enum: words }, (text, subject) => {
    const found = words.find((word) => word === text);
    if (found !== undefined) return found;
    throw invalid(subject, alternatives(words), text, didYouMean(text, words));
  });
}

/** `a, b or c` */
export function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

/** Reads a share from 0 to 1. */
export const share: Reader<number> = reader({ type: "number", minimum: 0, maximum: 1 }, (text, subject) => {
  const value = /^(\d+\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (value >= 0 && value <= 1) return value;
  throw invalid(subject, "a number from 0 to 1, such as 0.05", text);
});

/** Reads a duration in milliseconds. */
export const duration: Reader<number> = reader(AMOUNT, (text, subject) => {
  const value = parseMilliseconds(text);
  if (value !== undefined && value >= 0) return value;
  throw invalid(subject, DURATION_FORMS.replace(" or P1M", " or P1D"), text);
});

/** A timer of Node's holds no more than 24 days, and nobody waits so long for a response. */
const MAX_WAIT = 3_600_000;

/** Reads how long something may take at most, in milliseconds. */
export const timeLimit: Reader<number> = reader(AMOUNT, (text, subject) => {
  const value = parseMilliseconds(text);
  if (value !== undefined && value >= 1 && value <= MAX_WAIT) return value;
  throw invalid(subject, "a time from 1ms to 1h, such as 500ms, 30s or 5m", text);
});

/** Reads a duration, or a range: `200ms`, `50..400ms`. The first number of a range may lack its unit. */
export const latency: Reader<readonly [least: number, most: number]> = reader(AMOUNT, (text, subject) => {
  const parts = text.split("..");
  const [first = "", last = first] = parts;
  const unit = /[a-z]+$/.exec(last)?.[0] ?? "";
  const least = parseMilliseconds(/^[\d.]+$/.test(first) ? first + unit : first);
  const most = parseMilliseconds(last);
  if (
    parts.length <= 2 &&
    least !== undefined &&
    most !== undefined &&
    0 <= least &&
    least <= most &&
    most <= MAX_DELAY
  )
    return [least, most];
  throw invalid(subject, `a time up to ${MAX_DELAY / 1000}s such as 200ms, or a range such as 50..400ms`, text);
});

/** Reads a number of requests a second. */
export const rate: Reader<number> = reader({ type: "number", exclusiveMinimum: 0 }, (text, subject) => {
  const value = /^(\d{1,6}\.?\d*|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (value > 0) return value;
  throw invalid(subject, "a number above 0, such as 20", text);
});

/** Reads a uuid, with or without dashes. */
export const uuid: Reader<string> = reader({ type: "string", pattern: "^[0-9A-Fa-f-]{32,36}$" }, (text, subject) => {
  const hex = text.replaceAll("-", "").toLowerCase();
  if (/^[0-9a-f]{32}$/.test(hex)) return hex;
  throw invalid(subject, "a uuid, 32 hex digits with or without dashes", text);
});

const SIZES: Readonly<Record<string, number>> = { "": 1, b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 };

/** Reads a size in bytes: `500kb`, `1mb`; a thousand is 1024 here. */
export const size: Reader<number> = reader(AMOUNT, (text, subject) => {
  const [, number, unit = ""] = /^(\d{1,12}(?:\.\d{1,6})?)\s*([kmg]?b)?$/i.exec(text) ?? [];
  const value = Math.floor(Number(number) * (SIZES[unit.toLowerCase()] as number));
  if (value >= 1 && value <= 1024 ** 3) return value;
  throw invalid(subject, "bytes from 1 to 1gb, such as 500kb or 1mb", text);
});

/** Reads where a clock starts from which it runs on: `now`, or a time. */
export const runningClock: Reader<ClockSetting> = reader({ type: "string" }, (text, subject) => {
  if (text === "now") return { offset: 0 };
  return { from: time(text, subject, "now, or ") };
});

/** Reads where a clock stands still. */
export const fixedClock: Reader<ClockSetting> = reader({ type: "string" }, (text, subject) => ({
  fixed: time(text, subject, ""),
}));

function time(text: string, subject: string, more: string): string {
  const read = parseTimestamp(text);
  if (read !== undefined) return read;
  throw invalid(subject, `${more}a time such as 2025-12-01T00:00:00Z`, text);
}

/** Refuses the value of an option. `expected` says what it should have been. */
export function invalid(subject: string, expected: string, text: string, suggestion = ""): UsageError {
  return new UsageError(
    "OPTION_VALUE_INVALID",
    `Invalid value ${JSON.stringify(text)} for ${subject}.${suggestion} Expected ${expected}.`,
  );
}
