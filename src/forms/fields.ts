import { pythonText, pythonType } from "../contract/python.js";

/** What is wrong with a value. */
export interface Issue {
  /** In Waldur's words. */
  readonly message: string;
  /** Keys and indexes that lead to the field; empty for a message about the whole body. */
  readonly path: readonly (string | number)[];
}

/** Validates a value that is there and not null, as Waldur's serializer field does. */
export type Field = (value: unknown, path: Issue["path"]) => Issue[];

// Waldur also takes values that the contract does not, such as "yes" for true. A form refuses them, so that what it accepts
// is of the declared type.

/** An object with these fields; other keys are ignored, as Waldur ignores them. */
export function object(
  fields: Readonly<Record<string, Field>>,
  required: readonly string[] = [],
  nullable: readonly string[] = [],
): Field {
  return (value, path) => {
    if (!isRecord(value))
      return [{ path, message: `Invalid data. Expected a dictionary, but got ${pythonType(value)}.` }];
    return Object.entries(fields).flatMap(([name, field]) => {
      const given = asJson(value[name]);
      const at = [...path, name];
      if (given === undefined) return required.includes(name) ? [{ path: at, message: "This field is required." }] : [];
      if (given !== null) return field(given, at);
      return nullable.includes(name) ? [] : [{ path: at, message: "This field may not be null." }];
    });
  };
}

/** An object with free keys, of which those that are known, or all, have values of a kind. */
export function dictionary({
  known = {},
  items,
  type = 'Expected a dictionary of items but got type "{type}".',
  properties,
}: {
  known?: Readonly<Record<string, Field>>;
  items?: Field;
  type?: string;
  /** Message for the dictionary when the value of a known key is wrong. */
  properties?: string;
} = {}): Field {
  return (value, path) => {
    if (!isRecord(value)) return [refuse(path, type, value)];
    const issues = Object.entries(value).flatMap(([key, item]) => {
      const field = Object.hasOwn(known, key) ? known[key] : items;
      return (item !== undefined && field?.(asJson(item), [...path, key])) || [];
    });
    const key = issues[0]?.path[path.length];
    return properties && key !== undefined ? [{ path, message: properties.replace("{key}", String(key)) }] : issues;
  };
}

/** A list. */
export function list(item: Field): Field {
  return (value, path) =>
    Array.isArray(value)
      ? value.flatMap((each, index) => item(asJson(each) ?? null, [...path, index]))
      : [{ path, message: `Expected a list of items but got type "${pythonType(value)}".` }];
}

/** A field with a check of its own, which a valid value has to pass. */
export function checked(field: Field, isRight: (value: never) => boolean, message: string): Field {
  return (value, path) => {
    const issues = field(value, path);
    return issues.length > 0 || isRight(value as never) ? issues : [{ path, message }];
  };
}

/** A string. Blank means without any character but white space. */
export function text({
  blank = true,
  max = Infinity,
  slug = false,
  pattern,
  message = "",
}: {
  blank?: boolean;
  max?: number;
  slug?: boolean;
  /** What Waldur itself asks of text that the framework takes, and its message when that is not so. */
  pattern?: RegExp;
  message?: string;
} = {}): Field {
  return (value, path) => {
    // Waldur reads a number as text, and its message is about that; the contract does not take it.
    const given = typeof value === "number" ? String(value) : value;
    if (typeof given !== "string") return [{ path, message: "Not a valid string." }];
    if (!blank && given.trim() === "") return [{ path, message: "This field may not be blank." }];
    const issues: string[] = [];
    // A character outside the basic plane counts once.
    if (given.length > max && [...given].length > max)
      issues.push(`Ensure this field has no more than ${max} characters.`);
    if (slug && !/^[-a-zA-Z0-9_]+$/.test(given))
      issues.push('Enter a valid "slug" consisting of letters, numbers, underscores or hyphens.');
    if (given.includes("\0")) issues.push("Null characters are not allowed.");
    if (issues.length === 0 && pattern && !pattern.test(given)) return [refuse(path, message, given.trim())];
    if (issues.length === 0 && given !== value) issues.push("Not a valid string.");
    return issues.map((each) => ({ path, message: each }));
  };
}

/** A value inside free-form JSON, of which only the type counts. */
export const typed = (type: "string" | "integer", message = "Not a valid string."): Field =>
  simple(message, (value) => (type === "string" ? typeof value === type : Number.isInteger(value)));

/** A value of which the contract says nothing. */
export const anything = (): Field => () => [];

/** A boolean. */
export const boolean = (): Field => simple("Must be a valid boolean.", (value) => typeof value === "boolean");

const TOO_LARGE = "String value too large.";

/** An integer. */
export function integer(min = -Infinity, max = Infinity): Field {
  return (value, path) => {
    const number = typeof value === "string" && /^\s*[+-]?\d+(\.0*)?\s*$/.test(value) ? Number(value) : value;
    // Of an object's own fields null is no value, but of those of a dictionary.
    let message = value === null ? "This field may not be null." : "A valid integer is required.";
    if (typeof value === "string" && value.length > 1000) message = TOO_LARGE;
    else if (Number.isInteger(number)) {
      if ((number as number) > max) message = `Ensure this value is less than or equal to ${max}.`;
      else if ((number as number) < min) message = `Ensure this value is greater than or equal to ${min}.`;
      else if (number === value) return [];
    }
    return [{ path, message }];
  };
}

/** A decimal, as a number or as text, of so many digits in all and so many of them after the point. */
export function decimal(digits: number, places: number): Field {
  return (value, path) => {
    const message =
      typeof value === "string" && value.length > 1000 ? TOO_LARGE : decimalProblem(value, digits, places);
    return message ? [{ path, message }] : [];
  };
}

function decimalProblem(value: unknown, digits: number, places: number): string | undefined {
  const [, whole = "", fraction = "", power] =
    (typeof value === "number" || typeof value === "string"
      ? /^\s*[+-]?(\d*)(?:\.(\d*))?(?:e([+-]?\d+))?\s*$/i.exec(String(value))
      : null) ?? [];
  if (!(whole || fraction)) return "A valid number is required.";
  const count = (whole + fraction).replace(/^0+(?=.)/, "").length;
  const exponent = Number(power ?? 0) - fraction.length;
  const after = Math.max(0, -exponent);
  const total = exponent > 0 ? count + exponent : Math.max(count, after);
  if (total > digits) return `Ensure that there are no more than ${digits} digits in total.`;
  if (after > places) return `Ensure that there are no more than ${places} decimal places.`;
  if (total - after > digits - places)
    return `Ensure that there are no more than ${digits - places} digits before the decimal point.`;
  // The contract takes no text with a plus, a power or blanks.
  return typeof value === "string" && !new RegExp(`^-?\\d{0,${digits - places}}(\\.\\d*)?$`).test(value)
    ? "A valid number is required."
    : undefined;
}

/** A day, `2025-11-21`. */
export const date = (): Field => simple("Date has wrong format. Use one of these formats instead: YYYY-MM-DD.", isDay);

/** A moment with its offset, `2025-11-21T09:30:00Z`, or a day, where that is taken. */
export const datetime = (day = false): Field =>
  simple(
    "Datetime has wrong format. Use one of these formats instead: YYYY-MM-DDThh:mm[:ss[.uuuuuu]][+HH:MM|-HH:MM|Z].",
    (value) =>
      typeof value === "string" &&
      isDay(value.slice(0, 10)) &&
      ((day && value.length === 10) ||
        /^[Tt ]([01]\d|2[0-3])(:[0-5]\d){2}(\.\d{1,12})?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)$/.test(value.slice(10))),
  );

function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^(?!0000)\d{4}-\d\d-\d\d$/.test(value)) return false;
  const time = new Date(`${value}T00:00:00Z`);
  // A day that the month does not have is not a date, or one of the next month.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(value);
}

const HEX = "[0-9a-fA-F]";
const UUID = `${HEX}{8}-?(${HEX}{4}-?){3}${HEX}{12}`;

/** A uuid, dashed or not. */
export const uuid = (message = "Must be a valid UUID."): Field =>
  simple(message, (value) => typeof value === "string" && new RegExp(`^${UUID}$`).test(value));

/** One of these values. */
export const choice = (choices: readonly unknown[]): Field =>
  simple('"{value}" is not a valid choice.', (value) => choices.includes(value));

/** The URL of an object in a collection: `https://waldur.example.com/api/customers/{uuid}/`. */
export function link(collection: string): Field {
  const [first = "", ...below] = collection.split("/{uuid}/");
  const path = [first, ...below].map((part) => `${part}/${UUID}/`).join("");
  const isLink = new RegExp(`^https?://(\\[[\\da-fA-F:]+]|[\\w.~-]+)(:\\d+)?(/[\\w.~-]+)*/api/${path}$`);
  // The uuids of a path of this kind, whatever they are.
  const isAlike = new RegExp(`^${[first, ...below].map((part) => `${part}/([^/]+)/`).join("")}$`);
  return (value, at) => {
    const fail = (message: string) => [{ path: at, message }];
    if (typeof value !== "string") return fail(`Incorrect type. Expected URL string, received ${pythonType(value)}.`);
    if (value === "") return fail("This field may not be null.");
    if (isLink.test(value)) return [];
    const [, target] =
      /^\/api\/([a-z-]+\/(?:[^/]+\/)*)$/.exec(value.replace(/^https?:(\/\/[^/?#]*)?|[?#].*$/g, "")) ?? [];
    if (target === undefined) return fail("Invalid hyperlink - No URL match.");
    const uuids = isAlike.exec(target)?.slice(1);
    if (!uuids) return fail("Invalid hyperlink - Incorrect URL match.");
    const isWhole = uuids.every((uuid) => new RegExp(`^${UUID}$`).test(uuid));
    return fail(`Invalid hyperlink - ${isWhole ? "No URL match" : "Object does not exist"}.`);
  };
}

/** An object that is named by its URL: `{ url }`. Waldur's messages are about the object, not about its `url`. */
export function linkObject(collection: string): Field {
  const field = link(collection);
  return (value, path) => {
    const url = isRecord(value) ? value.url : undefined;
    if (url === undefined) return [{ path, message: "URL has to be defined for related object." }];
    return url === "" ? [{ path, message: "Invalid hyperlink - No URL match." }] : field(url, path);
  };
}

function simple(message: string, isRight: (value: unknown) => boolean): Field {
  return (value, path) => (isRight(value) ? [] : [refuse(path, message, value)]);
}

/** An issue whose message may quote the value, or Python's name for its type. */
function refuse(path: Issue["path"], message: string, value: unknown): Issue {
  const words: Record<string, () => string> = {
    "{value}": () => pythonText(value),
    "{type}": () => pythonType(value),
  };
  return { path, message: message.replace(/\{value\}|\{type\}/g, (word) => words[word]?.() ?? word) };
}

/** A value as JSON has it: the `NaN` of an empty number input is sent as null. */
function asJson(value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? null : value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
