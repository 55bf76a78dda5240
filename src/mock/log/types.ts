import type { OperationId } from "../../contract/contract.js";
import type { Violation } from "../../validate/index.js";

/** One request and its answer, as a log tells them. */
export interface LogRecord {
  /** When the request came, in milliseconds since 1970, by the real clock. */
  readonly time: number;
  readonly method: string;
  /** Path and query as they were sent, without tokens and passwords. */
  readonly url: string;
  /** 0 for a connection that was made to break. */
  readonly status: number;
  /** Milliseconds until the answer was there, with fractions; a delay on demand counts. */
  readonly duration: number;
  /** Length of the answer's body. */
  readonly bytes: number;
  /** Who called, by the token without its sandbox; `?` for a token that the world does not know, undefined for none. */
  readonly caller: string | undefined;
  /** The sandbox that the caller named. */
  readonly sandbox: string | undefined;
  /** The operation that was asked for; undefined when the contract has none of that URL and method. */
  readonly operation: OperationId | undefined;
  /** What the client did wrong. */
  readonly violations: readonly Violation[];
  /** Did the client announce that it would, with `X-Mock-Expect: violation`? */
  readonly announced: boolean;
  /** What the mock did wrong. */
  readonly mockViolations: readonly Violation[];
  /** Was the request made to fail? */
  readonly onDemand: boolean;
  /** What the mock failed with, which is a mistake of its own. */
  readonly failure: string | undefined;
}
