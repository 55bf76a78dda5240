import type { OperationId } from "../../contract/contract.js";
import type { Violation } from "../../validate/index.js";

/** A request, independent of the transport. */
export interface MockRequest {
  /** In upper case. */
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  /** By lower-case name, as in Node. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The bytes of the body; undefined without a body. */
  readonly body: Uint8Array | undefined;
  /** Scheme and host of this server as seen by the client, without a trailing slash. */
  readonly origin: string;
  /** Aborted when the client disconnects. Read only if a response is delayed, because some transports create it on access. */
  readonly signal?: AbortSignal | undefined;
}

/** A response, independent of the transport. */
export interface MockResponse {
  /** 0 makes the transport reset the connection. */
  readonly status: number;
  /** Alternating names and values, in the order in which they are sent. */
  readonly headers: readonly string[];
  /** Undefined for no body, which unlike an empty one has no `Content-Length`. */
  readonly body: string | undefined;
  /** A body that is no text, in place of `body`. */
  readonly bytes?: Uint8Array | undefined;
  /** A body without an end, in place of `body`. */
  readonly stream?: BodyStream | undefined;
}

/** Where a body without an end goes. */
export interface StreamSink {
  write(text: string): void;
  /** Ends the response. */
  end(): void;
}

/** Begins to write a body; returns what stops it, which transports call when the client has gone. */
export type BodyStream = (sink: StreamSink) => () => void;

/** A header of a request as one string. */
export function headerOf(request: MockRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}

/** A validation error of Prism, as reported to clients. */
export interface Finding {
  location: string[];
  severity: string | undefined;
  code: string | number | undefined;
  message: string;
}

/** One request/response exchange with its violations of the contract. */
export interface Exchange {
  readonly request: MockRequest;
  readonly response: MockResponse;
  /** The requested operation; undefined if the contract has none with that URL and method. */
  readonly operation: OperationId | undefined;
  /** Whether the response is an example instead of data of the world. */
  readonly stateless: boolean;
  /** Violations of the request, from our validators. For examples they run only if Prism reports a finding. */
  readonly requestViolations: readonly Violation[];
  /** Violations of the response, which are bugs of the mock. */
  readonly responseViolations: readonly Violation[];
  /** Prism's findings for a request that was answered with an example. */
  readonly findings: readonly Finding[];
  /** Whether the failure was injected, so that the request was not processed. */
  readonly onDemand?: boolean | undefined;
  /** Whether the path is outside the contract, and so counted apart. */
  readonly outside?: boolean | undefined;
}

/** Details of a request for the log, collected during processing. */
export interface ObservedRequest {
  readonly request: MockRequest;
  /** Time of arrival, from `performance.now()`. */
  readonly started: number;
  /** Undefined if the response was sent before the engine ran. */
  exchange: Exchange | undefined;
  /** The error with which the mock failed. */
  failure: unknown;
}

/** Handles one request; synchronous where possible. */
export type Engine = (request: MockRequest) => Exchange | Promise<Exchange>;

/** Responds to what is outside the contract, in place of Waldur's 404. */
export type Fallback = (request: MockRequest) => Promise<MockResponse>;

/**
 * A violation in a line: part, location and message, each once.
 *
 * @example
 * violationText({ part: "body", place: "/paused", message: "must be boolean" }); // "body /paused must be boolean"
 */
export function violationText({ part, place, message }: Pick<Violation, "part" | "place" | "message">): string {
  // The message about an undeclared path says all.
  if (part === "path" && place === "") return message;
  return place === "" || message.startsWith(`${place} `) ? `${part} ${message}` : `${part} ${place} ${message}`;
}
