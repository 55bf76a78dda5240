import type { ErrorObject } from "ajv";

/** One place where a request or an answer does not keep the contract. */
export interface Violation {
  /** The part of the message. */
  readonly part: "status" | "content-type" | "header" | "path" | "query" | "body";
  /** Where in that part: a JSON pointer for a body, a name for a parameter or header, empty for the whole part. */
  readonly place: string;
  /** The rule that is broken: a JSON Schema keyword, or `declared` for what the contract does not have. */
  readonly rule: string;
  /** What is wrong, for people. */
  readonly message: string;
}

/** Turns Ajv's errors into violations. */
export function fromAjv(part: Violation["part"], errors: readonly ErrorObject[]): Violation[] {
  return errors.map(({ instancePath, keyword, message }) => ({
    part,
    place: instancePath,
    rule: keyword,
    message: message ?? keyword,
  }));
}
