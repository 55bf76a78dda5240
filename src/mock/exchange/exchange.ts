import type { OperationId } from "../../contract/contract.js";
import type { Violation } from "../../validate/index.js";

/** A request, by whatever transport it came. */
export interface MockRequest {
  /** In capitals. */
  readonly method: string;
  /** Path and query as they were sent. */
  readonly url: string;
  /** By lower case name, as Node gives them. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The bytes of the body; undefined when there is none, empty when there is an empty one. */
  readonly body: Uint8Array | undefined;
  /** Scheme and host of this server as the client knows it, without a slash at the end. */
  readonly origin: string;
  /** Aborted when the client goes away. Asked for only when an answer has to wait, for a transport may have to make it. */
  readonly signal?: AbortSignal | undefined;
}

/** An answer, for whatever transport. */
export interface MockResponse {
  /** 0 for none at all: the transport breaks the connection. */
  readonly status: number;
  /** Names and values in turn, in the order in which they are sent. */
  readonly headers: readonly string[];
  /** Undefined for no body at all, which is not the same as an empty one: it has no `Content-Length`. */
  readonly body: string | undefined;
  /** Set for a body of nothing but ASCII, which is sent faster. */
  readonly ascii?: boolean | undefined;
}

/** A header of a request as one text. */
export function headerOf(request: MockRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}

/** What Prism found wrong, as it tells clients. */
export interface Finding {
  location: string[];
  severity: string | undefined;
  code: string | number | undefined;
  message: string;
}

/** What went over the counter: one request, its answer, and what broke the contract. */
export interface Exchange {
  readonly request: MockRequest;
  readonly response: MockResponse;
  /** The operation that was asked for; nothing when the contract has none of that URL and method. */
  readonly operation: OperationId | undefined;
  /** Was it answered with an example instead of by the world? */
  readonly stateless: boolean;
  /** What the client did wrong, by our validators. With an example they are asked only when Prism finds something. */
  readonly requestViolations: readonly Violation[];
  /** What the mock did wrong. */
  readonly responseViolations: readonly Violation[];
  /** What Prism found wrong with a request that was answered with an example. */
  readonly findings: readonly Finding[];
  /** Was the request made to fail before anybody looked at it? */
  readonly onDemand?: boolean | undefined;
}

/** What a log wants to know of a request that the answer does not show. Filled in on the way. */
export interface ObservedRequest {
  readonly request: MockRequest;
  /** When the request was there, as `performance.now()` counts. */
  readonly started: number;
  /** Nothing for what was answered before the engine. */
  exchange: Exchange | undefined;
  /** What the mock failed with. */
  failure: unknown;
}

/** Answers one request; at once when nobody has to be waited for. */
export type Engine = (request: MockRequest) => Exchange | Promise<Exchange>;
