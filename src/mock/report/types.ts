import type { Violation } from "../../validate/index.js";

/**
 * What a mock saw since it began or since the report was emptied. Plain data: `JSON.stringify` writes all of it.
 *
 * A request breaks the contract when its path, method, query, media type or body is not as the contract declares it. An
 * answer such as 401, 403, 404 or 409 breaks nothing, and neither does a 400 for values that the contract allows.
 */
export interface Report {
  /** Version of this format. */
  readonly format: 1;
  /** Which contract was looked at. */
  readonly contract: { readonly version: string; readonly sha256: string };
  /** When the mock began to look, an ISO 8601 moment of the real clock. */
  readonly began: string;
  /** When this report was made. */
  readonly made: string;
  /** How many requests there were. Preflights of browsers, the calls under `/_mock/` and bodies that are too large are not counted. */
  readonly requests: number;
  /** How many of them broke the contract, or were to break it and did not. */
  readonly broken: number;
  /** What they did, each thing once, in the order in which it was first seen. */
  readonly violations: readonly ReportedViolation[];
  /** What requests did that said so with the header `X-Mock-Expect: violation`. */
  readonly expected: readonly ReportedViolation[];
  /** Where answers of the mock itself broke the contract. Nothing of a client's; please report it. */
  readonly mockViolations: readonly ReportedViolation[];
  /** How often something was found that is not listed, because the list was full. */
  readonly unlisted: { readonly violations: number; readonly expected: number; readonly mockViolations: number };
  /** What of the contract was used. */
  readonly coverage: Coverage;
}

/** One thing that broke the contract, however often. Texts are cut, and tokens and passwords are left out. */
export interface ReportedViolation {
  /** Name of the operation; null when the contract has none of that method and path. */
  readonly operation: string | null;
  readonly method: string;
  /** Template of the path; for no operation the path itself, with `{uuid}` for what differs from object to object. */
  readonly path: string;
  /** The part of the message. */
  readonly part: Violation["part"];
  /** Where in that part, in the first message: a JSON pointer for a body, a name for a parameter or header. */
  readonly place: string;
  /** A JSON Schema keyword, or `declared`, `json` (the body is none) or `expected` (a violation was announced and did not come). */
  readonly rule: string;
  /** What is wrong, for people. */
  readonly message: string;
  /** What stood there in the first message, as JSON for a body and as it was sent otherwise; null when there was nothing. */
  readonly value: string | null;
  /** How many requests did it, or got it. */
  readonly count: number;
  /** The first of them. */
  readonly first: FirstRequest;
}

/** A request, and how to repeat it. */
export interface FirstRequest {
  /** When it came, as `began`. */
  readonly at: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** A shell command that sends it again; the token is to be in the variable `TOKEN`. */
  readonly curl: string;
  /** Status of the answer. */
  readonly status: number;
  /** Beginning of the answer's body. */
  readonly answer: string;
}

/** How much of something was used. */
export interface Share {
  readonly used: number;
  readonly total: number;
  /** Rounded down to a tenth, so that 100 means all. */
  readonly percent: number;
}

/** What of the contract was used. */
export interface Coverage {
  readonly operations: Share;
  /** Declared statuses that were answered. */
  readonly statuses: Share;
  readonly queryParameters: Share;
  readonly bodyFields: Share;
  /** Every operation, in the order of the contract. */
  readonly byOperation: readonly OperationCoverage[];
}

/** What of one operation was used; numbers of requests. */
export interface OperationCoverage {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly calls: number;
  /** Declared statuses, and how often they were answered. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Other statuses that were answered, such as 405 and 415, which no operation lists. */
  readonly otherStatuses: Readonly<Record<string, number>>;
  /** Declared query parameters. */
  readonly queryParameters: Readonly<Record<string, number>>;
  /** Declared fields of JSON bodies: `project.url` is a field of `project`, `usages[].amount` one of the items of `usages`. */
  readonly bodyFields: Readonly<Record<string, number>>;
}

/** One request of the log. */
export interface RequestRecord {
  /** How many requests there were with it, from 1. */
  readonly number: number;
  /** When it came, an ISO 8601 moment of the real clock. */
  readonly at: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Name of the sandbox that the caller named; null for none. */
  readonly sandbox: string | null;
  /** Name of the operation; null when the contract has none. */
  readonly operation: string | null;
  /** Beginning of the body, at most 2 kB; null for none. Tokens and passwords are left out. */
  readonly body: string | null;
  /** Status of the answer. */
  readonly status: number;
  /** Was it answered with an example of the contract? */
  readonly example: boolean;
  /** What broke the contract, at most five sentences. */
  readonly violations: readonly string[];
}
