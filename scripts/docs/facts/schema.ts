import { METHODS, PARAMETER_PLACES, RESPONSE_BODIES } from "./model.js";

type Check = (value: unknown, where: string) => string | null;

const text: Check = (value, where) => (typeof value === "string" && value !== "" ? null : `${where} is not a text`);
const anyText: Check = (value, where) => (typeof value === "string" ? null : `${where} is not a text`);
const optionalText: Check = (value, where) => (value === null ? null : text(value, where));
const flag: Check = (value, where) => (typeof value === "boolean" ? null : `${where} is not true or false`);
const anything: Check = () => null;

function oneOf(values: readonly string[]): Check {
  return (value, where) =>
    typeof value === "string" && values.includes(value) ? null : `${where} is not one of ${values.join(", ")}`;
}

function matches(pattern: RegExp, what: string): Check {
  return (value, where) => (typeof value === "string" && pattern.test(value) ? null : `${where} is not ${what}`);
}

/** A map of known keys; those with a "?" may be absent. */
function shape(keys: Record<string, Check>): Check {
  return (value, where) => {
    if (!isMap(value)) return `${where} is not a map`;
    const known = Object.keys(keys).map((key) => key.replace("?", ""));
    const stranger = Object.keys(value).find((key) => !known.includes(key));
    if (stranger !== undefined) return `${where} has the unknown key ${JSON.stringify(stranger)}`;
    for (const [spec, check] of Object.entries(keys)) {
      const key = spec.replace("?", "");
      if (!Object.hasOwn(value, key)) {
        if (spec === key) return `${where} has no ${JSON.stringify(key)}`;
        continue;
      }
      const problem = check(value[key], `${where} > ${key}`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

/** A map of any keys, at least one. */
function mapOf(check: Check): Check {
  return (value, where) => {
    if (!isMap(value) || Object.keys(value).length === 0) return `${where} is not a map with entries`;
    for (const [key, entry] of Object.entries(value)) {
      const problem = check(entry, `${where} > ${key}`);
      if (problem !== null) return problem;
    }
    return null;
  };
}

const values: Check = (value, where) =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((entry) => typeof entry === "string" || typeof entry === "number")
    ? null
    : `${where} is not a list of values`;

const constraint: Check = (value, where) =>
  value === true || typeof value === "string" ? null : `${where} is neither a text nor true`;

const field: Check = (value, where) =>
  shape({
    type: text,
    "format?": text,
    "items?": field,
    "enum?": values,
    "required?": flag,
    "constraints?": mapOf(constraint),
  })(value, where);

const parameters: Check = shape(Object.fromEntries(PARAMETER_PLACES.map((place) => [`${place}?`, mapOf(field)])));

const responses: Check = (value, where) =>
  (isMap(value) && Object.keys(value).length === 0
    ? null
    : mapOf(shape({ body: oneOf(RESPONSE_BODIES), "fields?": mapOf(field) }))(value, where)) ??
  (Object.keys(value as object).every((status) => /^(?:[1-5](?:\d\d|XX)|default)$/.test(status))
    ? null
    : `${where} has a key that is no status`);

const operation = shape({
  title: text,
  group: anyText,
  method: oneOf(METHODS),
  path: matches(/^\//, "a path"),
  module: anyText,
  typescript: anyText,
  parameters,
  "body?": shape({
    model: optionalText,
    "required?": flag,
    "body?": oneOf(["array"]),
    fields: (value, where) => (isMap(value) && Object.keys(value).length === 0 ? null : mapOf(field)(value, where)),
  }),
  responses,
  examples: shape({
    httpie: shape({ path: text, "query?": mapOf(anything), "headers?": mapOf(anything), "body?": anything }),
    typescript: shape({
      "path?": mapOf(anything),
      "query?": mapOf(anything),
      "headers?": mapOf(anything),
      "body?": anything,
    }),
  }),
});

const facts = shape({
  page: text,
  source: optionalText,
  form: oneOf(["markdown", "rendered"]),
  synced: optionalText,
  sha256: matches(/^[0-9a-f]{64}$/, "a SHA-256 in hex"),
  operations: (value, where) =>
    isMap(value) && Object.keys(value).length === 0 ? null : mapOf(operation)(value, where),
});

/** Returns what keeps a value from being the facts of a page, or null. */
export function checkFacts(value: unknown): string | null {
  return facts(value, "the file");
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
