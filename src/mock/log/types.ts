import type { OperationId } from "../../contract/contract.js";
import type { Violation } from "../../validate/index.js";

/** Log record of one request and its response. */
export interface LogRecord {
  /** Time of arrival in milliseconds since 1970, from the real clock. */
  readonly time: number;
  readonly method: string;
  /** Path and query as they were sent, without tokens and passwords. */
  readonly url: string;
  /** 0 for a connection that was made to break. */
  readonly status: number;
  /** Milliseconds until the response, with fractions, including injected delays. */
  readonly duration: number;
  /** Length of the response body. */
  readonly bytes: number;
  /** The caller's token without its sandbox; `?` for an unknown token, undefined without one. */
  readonly caller: string | undefined;
  /** The sandbox that the caller named. */
  readonly sandbox: string | undefined;
  /** The requested operation; undefined if the contract has none with that URL and method. */
  readonly operation: OperationId | undefined;
  /** Violations of the request. */
  readonly violations: readonly Violation[];
  /** Did the client announce that it would, with `X-Mock-Expect: violation`? */
  readonly announced: boolean;
  /** Violations of the response, which are bugs of the mock. */
  readonly mockViolations: readonly Violation[];
  /** Did a `Prefer` header force the response? */
  readonly forced: boolean;
  /** Whether the failure was injected. */
  readonly onDemand: boolean;
  /** The error with which the mock failed, which is a bug. */
  readonly failure: string | undefined;
}
