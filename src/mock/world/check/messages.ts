import type { ErrorObject } from "ajv";
import { escapeKey } from "../../../contract/json-pointer.js";
import type { WorldIssue } from "../../../errors.js";
import { quoteValue } from "../../values/quote.js";
import { PATTERNS } from "../schema/patterns.js";

/** Turns an error of Ajv into an issue for people. */
export function toIssue({ instancePath: location, ...error }: ErrorObject, value: unknown): WorldIssue {
  const { keyword, params } = error;
  if (keyword === "required")
    return { code: "WORLD_VALUE_MISSING", location, message: `"${params.missingProperty}" is missing.` };
  if (keyword === "additionalProperties") {
    const key = escapeKey(String(params.additionalProperty));
    return { code: "WORLD_FIELD_UNKNOWN", location: `${location}/${key}`, message: "There is no such field." };
  }
  const message = `It must be ${expectation(error)}, but it is ${quoteValue(value)}.`;
  return { code: "WORLD_VALUE_INVALID", location, message };
}

function expectation({ keyword, params, message }: Pick<ErrorObject, "keyword" | "params" | "message">): string {
  switch (keyword) {
    case "type":
      return alternatives([params.type].flat().map((type) => TYPES[type as keyof typeof TYPES]));
    case "enum":
      return alternatives(params.allowedValues.map((value: unknown) => JSON.stringify(value)));
    case "const":
      return JSON.stringify(params.allowedValue);
    case "pattern":
      return Object.values(PATTERNS).find(({ pattern }) => pattern === params.pattern)?.matches ?? params.pattern;
    case "format":
      return params.format === "date" ? "a day such as 2025-11-21" : "a timestamp such as 2025-11-21T09:30:00Z";
    case "minLength":
      return params.limit === 1 ? "a non-empty string" : `a string of at least ${params.limit} characters`;
    case "maxLength":
      return `a string of at most ${params.limit} characters`;
    case "minimum":
      return `${params.limit} or more`;
    case "maximum":
      return `${params.limit} or less`;
    default:
      return `valid: it ${message}`;
  }
}

const TYPES = {
  string: "a string",
  number: "a number",
  integer: "an integer",
  boolean: "true or false",
  object: "an object",
  array: "a list",
  null: "null",
};

function alternatives(names: string[]): string {
  const last = names.at(-1) ?? "";
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${last}` : last;
}
