import type { ReleaseLine } from "../../../contract/lines.js";
import { parseUuid } from "../../values/uuid.js";
import type { HexUuid } from "../../world/types.js";
import type { Call } from "../call.js";
import { Refusal } from "../call.js";
import { unresolvedBody, uuidOfLink } from "../hyperlinks.js";
import { formDay, formTimestamp } from "./form-dates.js";

/** Condition of a filter for the values of its parameter. */
export interface Condition<R> {
  /** Does the row match? Missing when `rows` suffices. */
  test?: (row: R) => boolean;
  /** The rows that match, from an index, in any order; they are not limited to what the caller sees. */
  rows?: () => Iterable<R>;
  /** Refuses the request once all parameters could be read. */
  check?: () => void;
}

/** How a query parameter picks rows. */
export interface Filter<R> {
  /**
   * Reads the values of the parameter, never an empty list. Undefined if they are ignored.
   *
   * @throws InvalidFilter if they cannot be read.
   */
  read(values: readonly string[], call: Call): Condition<R> | undefined;
}

/** Thrown by a filter with an invalid value; the messages appear under the parameter's name in the 400. */
export class InvalidFilter {
  constructor(readonly messages: readonly string[]) {}
}

/** Gives a value of a row, or of what the row refers to. */
export type Get<R, Value> = (row: R, call: Call) => Value | null | undefined;

/** The last value of a repeated parameter, trimmed; empty ones are ignored. */
function last(values: readonly string[]): string {
  const value = values.at(-1)?.trim() ?? "";
  if (value.includes("\0")) throw new InvalidFilter(["Null characters are not allowed."]);
  return value;
}

function single<R>(read: (value: string, call: Call) => Condition<R> | undefined): Filter<R> {
  return {
    read(values, call) {
      const value = last(values);
      return value === "" ? undefined : read(value, call);
    },
  };
}

function readUuid(value: string): HexUuid {
  const uuid = parseUuid(value);
  if (!uuid) throw new InvalidFilter(["Enter a valid UUID."]);
  return uuid;
}

/**
 * A filter that came with a release; earlier ones ignore the parameter.
 *
 * @example since("8.0", text((resource) => resource.slug))
 */
export function since<R>(line: ReleaseLine, filter: Filter<R>): Filter<R> {
  return { read: (values, call) => (call.contract.since(line) ? filter.read(values, call) : undefined) };
}

/** Rows that the index finds for a value, so that not all rows need to be scanned. */
export type Find<R, Value> = (value: Value, call: Call) => Iterable<R>;

/** A uuid, dashed or not. `find` gives the rows from an index. */
export function uuid<R>(get: Get<R, HexUuid>, find?: Find<R, HexUuid>): Filter<R> {
  return single((value, call) => {
    const wanted = readUuid(value);
    return { test: (row) => get(row, call) === wanted, ...(find && { rows: () => find(wanted, call) }) };
  });
}

/** Comma-separated uuids, any of which may match. */
export function commaUuids<R>(get: Get<R, HexUuid>, find?: Find<R, readonly HexUuid[]>): Filter<R> {
  return single((value, call) => {
    const wanted = new Set(commas(value).map(readUuid));
    return {
      test: (row) => wanted.has(get(row, call) as string),
      ...(find && { rows: () => find([...wanted], call) }),
    };
  });
}

/** Comma-separated strings, any of which may match. */
export function commaTexts<R>(get: Get<R, string>, find?: Find<R, readonly string[]>): Filter<R> {
  return single((value, call) => {
    const wanted = new Set(commas(value));
    return {
      test: (row) => wanted.has(get(row, call) as string),
      ...(find && { rows: () => find([...wanted], call) }),
    };
  });
}

function commas(value: string): string[] {
  return value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Equal strings, case-sensitive. */
export function text<R>(get: Get<R, string>, find?: Find<R, string>): Filter<R> {
  return single((value, call) => ({
    test: (row) => get(row, call) === value,
    ...(find && { rows: () => find(value, call) }),
  }));
}

/** Substring, case-insensitive. */
export function icontains<R>(get: Get<R, string>): Filter<R> {
  return single((value, call) => {
    const wanted = value.toLowerCase();
    return { test: (row) => (get(row, call) ?? "").toLowerCase().includes(wanted) };
  });
}

const BOOLEANS = new Map([
  ["true", true],
  ["True", true],
  ["2", true],
  ["false", false],
  ["False", false],
  ["3", false],
]);

/** `true`, `True` or `2`, `false`, `False` or `3`; anything else is ignored, 1 and 0 too. */
export function boolean<R>(get: Get<R, boolean>): Filter<R> {
  return flag((wanted, call) => (row) => (get(row, call) ?? false) === wanted);
}

// A run of digits fits in one way only, or a long one would take quadratic time.
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** The same number. */
export function number<R>(get: Get<R, number>): Filter<R> {
  return single((value, call) => {
    const wanted = NUMBER.test(value) ? Number(value) : Number.NaN;
    if (Number.isNaN(wanted)) throw new InvalidFilter(["Enter a number."]);
    if (wanted > 1e50) throw new InvalidFilter(["Ensure this value is less than or equal to 1e+50."]);
    return { test: (row) => get(row, call) === wanted };
  });
}

/** A day: the same, or that day and later (`after`) or earlier (`before`). Rows have a day or a timestamp, of which the day counts. */
export function date<R>(get: Get<R, string>, how: "exact" | "after" | "before", find?: Find<R, string>): Filter<R> {
  return single((value, call) => {
    const wanted = formDay(value);
    if (!wanted) throw new InvalidFilter(["Enter a valid date."]);
    const day = (row: R) => get(row, call)?.slice(0, 10);
    const test = {
      exact: (row: R) => day(row) === wanted,
      after: (row: R) => (day(row) ?? "") >= wanted,
      before: (row: R) => (day(row) ?? "9999-99") <= wanted,
    }[how];
    return { test, ...(find && { rows: () => find(wanted, call) }) };
  });
}

/** A timestamp and later (`after`) or earlier (`before`). */
export function datetime<R>(get: Get<R, string>, how: "after" | "before"): Filter<R> {
  return single((value, call) => {
    const wanted = formTimestamp(value);
    if (!wanted) throw new InvalidFilter(["Enter a valid date/time."]);
    return {
      test: (row) => {
        const given = get(row, call);
        if (!given) return false;
        return how === "after" ? given >= wanted : given <= wanted;
      },
    };
  });
}

/** Any text; the parameter may be repeated, and any of its values may match. */
export function texts<R>(get: Get<R, string>): Filter<R> {
  return {
    read(values, call) {
      const wanted = values.filter((value) => value !== "");
      return wanted.length === 0 ? undefined : { test: (row) => wanted.includes(get(row, call) as string) };
    },
  };
}

/** `true` or `false`, capitals or not; anything else is ignored. */
export function word<R>(get: Get<R, boolean>): Filter<R> {
  return wordFlag((wanted, call) => (row) => get(row, call) === wanted);
}

/** The same for a flag that a handler itself understands; without a test it is ignored. */
export function wordFlag<R>(read: (value: boolean, call: Call) => ((row: R) => boolean) | undefined): Filter<R> {
  return {
    read(values, call) {
      const wanted = WORDS.indexOf((values.at(-1) ?? "").toLowerCase());
      const test = wanted < 0 ? undefined : read(wanted === 1, call);
      return test && { test };
    },
  };
}

const WORDS = ["false", "true"];

/** A flag that a handler itself understands; what is neither true nor false is ignored. */
export function flag<R>(read: (value: boolean, call: Call) => (row: R) => boolean): Filter<R> {
  return {
    read(values, call) {
      const wanted = BOOLEANS.get(values.at(-1) ?? "");
      return wanted === undefined ? undefined : { test: read(wanted, call) };
    },
  };
}

/** One of several texts, which may depend on the release; the parameter may be repeated, and any of its values may match. */
export function choice<R>(
  choices: readonly string[] | ((call: Call) => readonly string[]),
  get: Get<R, string>,
): Filter<R> {
  return {
    read(values, call) {
      const wanted = values.filter((value) => value !== "");
      const known = typeof choices === "function" ? choices(call) : choices;
      const unknown = wanted.find((value) => !known.includes(value));
      if (unknown !== undefined)
        throw new InvalidFilter([`Select a valid choice. ${unknown} is not one of the available choices.`]);
      return wanted.length === 0 ? undefined : { test: (row) => wanted.includes(get(row, call) as string) };
    },
  };
}

/** URL of an object of one view, such as `/api/customers/{uuid}/`; one of another view matches nothing. */
export function hyperlink<R>(template: string, get: Get<R, HexUuid>, find?: Find<R, HexUuid>): Filter<R> {
  return single((value, call) => {
    const wanted = uuidOfLink(value, template);
    if (wanted === undefined) return { test: () => false, rows: () => [] };
    const check = () => {
      // Found out while the rows are looked for, so after all that is wrong with other parameters.
      if (wanted === "unresolved") throw new Refusal(404, unresolvedBody(value));
    };
    return {
      test: (row) => get(row, call) === wanted,
      ...(find && { rows: () => find(wanted, call) }),
      check,
    };
  });
}

/** Text that the handler itself understands; it gives the test for the rows, or throws {@link InvalidFilter}. */
export function custom<R>(read: (value: string, call: Call) => (row: R) => boolean): Filter<R> {
  return single((value, call) => ({ test: read(value, call) }));
}

/** The uuid of something that the handler itself looks for; it gives the test for the rows. */
export function customUuid<R>(read: (wanted: HexUuid, call: Call) => (row: R) => boolean): Filter<R> {
  return custom((value, call) => read(readUuid(value), call));
}
