import type { ErrorObject } from "ajv";
import { escapeKey } from "../../contract/json-pointer.js";
import type { Mistake } from "./issues.js";
import { PATTERNS } from "./schema-values.js";

/** Says in a sentence what Ajv found. */
export function toMistake(error: ErrorObject, value: unknown): Mistake {
  const { instancePath: place, keyword, params } = error;
  if (keyword === "required") return { place, message: `"${params.missingProperty}" is missing.` };
  if (keyword === "additionalProperties") {
    const key = String(params.additionalProperty);
    return { place: `${place}/${escapeKey(key)}`, message: "There is no such field." };
  }
  return { place, message: `It must be ${wanted(error)}, but it is ${shown(value)}.` };
}

function wanted({ keyword, params, message }: ErrorObject): string {
  switch (keyword) {
    case "type":
      return kinds([params.type].flat().map((type) => KINDS[type as keyof typeof KINDS]));
    case "enum":
      return kinds(params.allowedValues.map((value: unknown) => JSON.stringify(value)));
    case "const":
      return JSON.stringify(params.allowedValue);
    case "pattern":
      return Object.values(PATTERNS).find(({ pattern }) => pattern === params.pattern)?.says ?? params.pattern;
    case "format":
      return params.format === "date" ? "a day such as 2025-11-21" : "a moment such as 2025-11-21T09:30:00Z";
    case "minLength":
      return params.limit === 1 ? "a text that is not empty" : `a text of ${params.limit} characters or more`;
    case "maxLength":
      return `a text of ${params.limit} characters at most`;
    case "minimum":
      return `${params.limit} or more`;
    case "maximum":
      return `${params.limit} or less`;
    default:
      return `right by the rule "${message}"`;
  }
}

const KINDS = {
  string: "a text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

function kinds(names: string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
}

/** A value, short enough for a sentence. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  const text = typeof value === "number" ? String(value) : (JSON.stringify(value) ?? "nothing");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
