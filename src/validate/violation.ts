import type { ErrorObject } from "ajv";

/** One violation of the contract by a request or response. */
export interface Violation {
  /** The part of the message. */
  readonly part: "status" | "content-type" | "header" | "path" | "query" | "body";
  /** Location in that part: a JSON pointer for a body, a name for a parameter or header, empty for the whole part. */
  readonly place: string;
  /** The violated rule: a JSON Schema keyword, or `declared` for something that the contract does not declare. */
  readonly rule: string;
  /** Error message for people. */
  readonly message: string;
}

/** Converts Ajv's errors to violations. */
export function fromAjv(part: Violation["part"], errors: readonly ErrorObject[]): Violation[] {
  return errors.map(({ instancePath, keyword, message }) => ({
    part,
    place: instancePath,
    rule: keyword,
    message: message ?? keyword,
  }));
}
