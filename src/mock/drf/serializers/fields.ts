import { pythonText, pythonType } from "../../../contract/python.js";
import { parseDay, parseTimestamp } from "../../values/time.js";
import { parseUuid } from "../../values/uuid.js";
import type { Store } from "../../world/store.js";
import type { Day, HexUuid, Timestamp } from "../../world/types.js";
import { resolveLink } from "../hyperlinks.js";
import { readDecimal } from "./decimals.js";
import { type Always, type Field, Invalid, MISSING, type OrNull, type Reading } from "./types.js";

/** Settings that every field has. By default a key may be missing and may not be null. */
export interface Settings<Value> {
  required?: boolean;
  null?: boolean;
  /** Stands for a missing key. */
  default?: Value | null;
  /** Validates a parsed value; throws {@link Invalid} with error messages. */
  check?: (value: Value, at: Reading) => void;
}

type Made<Value, S> = Field<Value | OrNull<S>, Always<S>>;

function field<Value, S extends Settings<Value>>(
  settings: S | undefined,
  read: (value: unknown, at: Reading) => Value,
  more: Partial<Field<Value>> = {},
): Made<Value, S> {
  const { required = false, null: nullable = false, check } = settings ?? {};
  const checked = (value: unknown, at: Reading) => {
    const result = read(value, at);
    check?.(result, at);
    return result;
  };
  const fallback = settings && "default" in settings ? { fallback: settings.default } : {};
  return { required, nullable, read: check ? checked : read, ...fallback, ...more } as Made<Value, S>;
}

/** A trimmed string; numbers are converted, booleans are not. */
export function text<
  const S extends Settings<string> & {
    maxLength?: number;
    minLength?: number;
    blank?: boolean;
    pattern?: { regex: RegExp; sentence: string };
  },
>(settings?: S): Made<string, S> {
  const { maxLength = Infinity, minLength = 0, blank = false, pattern } = settings ?? {};
  const read = (value: unknown) => {
    if (value === "" || (typeof value === "string" && value.trim() === "")) {
      if (blank) return "";
      throw new Invalid(["This field may not be blank."]);
    }
    if (typeof value !== "string" && typeof value !== "number") throw new Invalid(["Not a valid string."]);
    const given = String(value).trim();
    const invalid: string[] = [];
    // A character outside the basic plane counts once.
    const length = given.length > maxLength || given.length < 2 * minLength ? [...given].length : given.length;
    if (length > maxLength) invalid.push(`Ensure this field has no more than ${maxLength} characters.`);
    if (length < minLength) invalid.push(`Ensure this field has at least ${minLength} characters.`);
    if (pattern && !pattern.regex.test(given)) invalid.push(pattern.sentence);
    if (given.includes("\0")) invalid.push("Null characters are not allowed.");
    if (invalid.length > 0) throw new Invalid(invalid);
    return given;
  };
  return field<string, S>(settings, read, { blank });
}

/** A decimal as a string with all decimal places: `"18250.50"`. Accepts numbers and numeric strings. */
export function decimal<const S extends Settings<string>>(
  digits: number,
  places: number,
  settings?: S,
): Made<string, S> {
  return field<string, S>(settings, (value) => readDecimal(value, digits, places));
}

const INTEGER = /^\s*[+-]?\d+\s*$/;

/** An integer; numeric strings are accepted. */
export function integer<const S extends Settings<number> & { min?: number; max?: number }>(
  settings?: S,
): Made<number, S> {
  const { min = -Infinity, max = Infinity } = settings ?? {};
  return field<number, S>(settings, (value) => {
    if (typeof value === "string" && value.length > 1000) throw new Invalid(["String value too large."]);
    const given = typeof value === "string" ? value.replace(/\.0*\s*$/, "") : value;
    const number =
      typeof given === "number" || (typeof given === "string" && INTEGER.test(given)) ? Number(given) : NaN;
    if (!Number.isInteger(number)) throw new Invalid(["A valid integer is required."]);
    if (number > max) throw new Invalid([`Ensure this value is less than or equal to ${max}.`]);
    if (number < min) throw new Invalid([`Ensure this value is greater than or equal to ${min}.`]);
    return number;
  });
}

const TRUE = new Set<unknown>("t T y Y yes Yes YES true True TRUE on On ON 1".split(" ")).add(1).add(true);
const FALSE = new Set<unknown>("f F n N no No NO false False FALSE off Off OFF 0".split(" ")).add(0).add(false);
const NULL = new Set<unknown>(["null", "Null", "NULL", ""]);

/** A boolean; strings such as `yes` or `off` are accepted. Missing in a form it is false. */
export function boolean<const S extends Settings<boolean>>(settings?: S): Made<boolean, S> {
  const read = (value: unknown) => {
    if (TRUE.has(value)) return true;
    if (FALSE.has(value)) return false;
    if (settings?.null && NULL.has(value)) return null as never;
    throw new Invalid(["Must be a valid boolean."]);
  };
  return field<boolean, S>(settings, read, {
    fromForm: (form, name, { partial }) => form.last(name) ?? (partial ? MISSING : false),
  });
}

/** A day, `2025-11-21`. */
export function date<const S extends Settings<Day>>(settings?: S): Made<Day, S> {
  return field<Day, S>(settings, (value) => {
    const day = parseDay(value);
    if (!day) throw new Invalid(["Date has wrong format. Use one of these formats instead: YYYY-MM-DD."]);
    return day;
  });
}

/** A timestamp with any offset, or a day; converted to UTC. */
export function datetime<const S extends Settings<Timestamp>>(settings?: S): Made<Timestamp, S> {
  const message =
    "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].";
  return field<Timestamp, S>(settings, (value) => {
    const timestamp = parseTimestamp(value);
    if (!timestamp) throw new Invalid([message]);
    return timestamp;
  });
}

/** A uuid, dashed or not; what it names is not looked up. */
export function uuid<const S extends Settings<HexUuid>>(settings?: S): Made<HexUuid, S> {
  return field<HexUuid, S>(settings, (value) => {
    const hex = parseUuid(value);
    if (!hex) throw new Invalid(["Must be a valid UUID."]);
    return hex;
  });
}

/** The row that a uuid names. Text that is no uuid names none. */
export function related<Row, const S extends Settings<Row>>(
  find: (store: Store, uuid: HexUuid) => Row | undefined,
  settings?: S,
): Made<Row, S> {
  return field<Row, S>(settings, (value, { call }) => {
    const hex = parseUuid(value);
    const row = hex && find(call.store, hex);
    if (!row) throw new Invalid([`Object with uuid=${pythonText(value)} does not exist.`]);
    return row;
  });
}

/**
 * The row that a URL of one view names, such as `/api/customers/{uuid}/`; the path alone will do, and the host is ignored.
 *
 * @param find Gives the row for the uuid, and for the second uuid if the view has one.
 */
export function hyperlink<Row, const S extends Settings<Row>>(
  template: string,
  find: (store: Store, uuid: HexUuid, inner: HexUuid | undefined) => Row | undefined,
  settings?: S,
): Made<Row, S> {
  return field<Row, S>(settings, (value, { call }) => {
    if (value === "" && !settings?.null) throw new Invalid(["This field may not be null."]);
    if (value === "") return null as never;
    if (typeof value !== "string")
      throw new Invalid([`Incorrect type. Expected URL string, received ${pythonType(value)}.`]);
    const resolved = resolveLink(value);
    if (!resolved) throw new Invalid(["Invalid hyperlink - No URL match."]);
    if (resolved.view !== template) throw new Invalid(["Invalid hyperlink - Incorrect URL match."]);
    const hex = parseUuid(resolved.uuid);
    const row = hex && find(call.store, hex, parseUuid(resolved.inner ?? ""));
    if (!row) throw new Invalid(["Invalid hyperlink - Object does not exist."]);
    return row;
  });
}

/** Any JSON but null. */
export function json<const S extends Settings<unknown>>(settings?: S): Made<unknown, S> {
  return field<unknown, S>(settings, (value) => value, {
    fromForm(form, name) {
      const given = form.last(name);
      if (given === undefined) return MISSING;
      try {
        return JSON.parse(String(given));
      } catch {
        throw new Invalid(["Value must be valid JSON."]);
      }
    },
  });
}

/** One of several strings or numbers; a number may be sent as a string. */
export function choice<const C extends string | number, const S extends Settings<C>>(
  choices: readonly C[],
  settings?: S,
): Made<C, S> {
  return field<C, S>(settings, (value) => {
    const found = choices.find((each) => String(each) === pythonText(value));
    if (found === undefined) throw new Invalid([`"${pythonText(value)}" is not a valid choice.`]);
    return found;
  });
}
