import type { Violation } from "../../validate/index.js";

/**
 * Report of a mock since its start or the last `clear`. Plain data, which `JSON.stringify` serializes completely.
 *
 * A request violates the contract if its path, method, query, media type or body is not as declared. A response such as 401,
 * 403, 404 or 409 is no violation, and neither is a 400 for values that the contract allows.
 */
export interface Report {
  /** Version of this format. */
  readonly format: 1;
  /** The contract. */
  readonly contract: { readonly version: string; readonly sha256: string };
  /** Start of the recording, an ISO 8601 timestamp of the real clock. */
  readonly began: string;
  /** When this report was made. */
  readonly made: string;
  /** Number of requests, except CORS preflights, calls under `/_mock/` and bodies that are too large. */
  readonly requests: number;
  /** Number of requests that violated the contract, or announced a violation that did not occur. */
  readonly broken: number;
  /** Distinct violations, in order of first occurrence. */
  readonly violations: readonly ReportedViolation[];
  /** Violations of requests that announced them with the header `X-Mock-Expect: violation`. */
  readonly expected: readonly ReportedViolation[];
  /** Requests outside the contract, by method and path; none of them is a violation. */
  readonly outside: readonly OutsidePath[];
  /** Violations by responses of the mock, which are bugs of the mock; please report them. */
  readonly mockViolations: readonly ReportedViolation[];
  /** Number of violations that did not fit into the lists. */
  readonly unlisted: {
    readonly violations: number;
    readonly expected: number;
    readonly outside: number;
    readonly mockViolations: number;
  };
  /** Coverage of the contract. */
  readonly coverage: Coverage;
}

/** A path that the contract does not have, and how often it was asked for. */
export interface OutsidePath {
  readonly method: string;
  /** The path, with `{uuid}` and `{number}` for what differs from object to object. */
  readonly path: string;
  /** Number of requests. */
  readonly count: number;
  /** The first of them. */
  readonly first: FirstRequest;
}

/** A distinct violation of the contract. Long strings are truncated; tokens and passwords are redacted. */
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
  /** Error message for people. */
  readonly message: string;
  /** The value in the first request, as JSON for a body, otherwise as sent; null if there was none. */
  readonly value: string | null;
  /** Number of requests with the violation. */
  readonly count: number;
  /** The first of them. */
  readonly first: FirstRequest;
}

/** A request, and how to repeat it. */
export interface FirstRequest {
  /** Time of the request, as `began`. */
  readonly at: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** A shell command that sends it again; the token is to be in the variable `TOKEN`. */
  readonly curl: string;
  /** Status of the response. */
  readonly status: number;
  /** Beginning of the response body. */
  readonly answer: string;
}

/** Number of used items out of all. */
export interface Share {
  readonly used: number;
  readonly total: number;
  /** Rounded down to a tenth, so that 100 means all. */
  readonly percent: number;
}

/** Coverage of the contract. */
export interface Coverage {
  readonly operations: Share;
  /** Declared statuses that occurred. */
  readonly statuses: Share;
  readonly queryParameters: Share;
  readonly bodyFields: Share;
  /** Every operation, in the order of the contract. */
  readonly byOperation: readonly OperationCoverage[];
}

/** Coverage of one operation, in numbers of requests. */
export interface OperationCoverage {
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly calls: number;
  /** Number of responses by declared status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Other statuses, such as 405 and 415, which no operation lists. */
  readonly otherStatuses: Readonly<Record<string, number>>;
  /** Declared query parameters. */
  readonly queryParameters: Readonly<Record<string, number>>;
  /** Declared fields of JSON bodies: `project.url` is a field of `project`, `usages[].amount` one of the items of `usages`. */
  readonly bodyFields: Readonly<Record<string, number>>;
}

/** One request of the log. */
export interface RequestRecord {
  /** Sequence number of the request, from 1. */
  readonly number: number;
  /** Time of the request, an ISO 8601 timestamp of the real clock. */
  readonly at: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  /** Token of the caller without its sandbox; `?` for one that the mock does not know, null for none. */
  readonly caller: string | null;
  /** Name of the sandbox that the caller named; null for none. */
  readonly sandbox: string | null;
  /** Name of the operation; null when the contract has none. */
  readonly operation: string | null;
  /** Beginning of the body, at most 2 kB; null for none. Tokens and passwords are left out. */
  readonly body: string | null;
  /** Status of the response. */
  readonly status: number;
  /** Whether the response is an example of the contract. */
  readonly example: boolean;
  /** Whether the path is outside the contract. */
  readonly outside: boolean;
  /** At most five violations of the contract. */
  readonly violations: readonly string[];
}

/** A request and its response in full. Tokens and passwords are redacted. */
export interface RequestDetails extends RequestRecord {
  readonly request: RecordedMessage;
  readonly response: RecordedMessage;
  /** Violations of the contract by the request, with their locations. */
  readonly issues: readonly RecordedIssue[];
  /** A shell command that sends it again; the token is to be in the variable `TOKEN`. */
  readonly curl: string;
}

/** Headers and body of a request or a response. */
export interface RecordedMessage {
  readonly headers: Readonly<Record<string, string>>;
  /** At most 64 kB; null for none. */
  readonly body: string | null;
  /** Whether nothing of the body was cut off or redacted. */
  readonly complete: boolean;
}

/** A violation by one request. */
export interface RecordedIssue {
  readonly part: Violation["part"];
  /** A JSON pointer for a body, a name for a parameter or header. */
  readonly place: string;
  readonly rule: string;
  readonly message: string;
}
