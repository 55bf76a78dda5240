import type { Contract, OperationId } from "../contract/contract.js";
import type { Violation } from "../validate/index.js";
import type { RoutedRequest, WaldurResponse } from "./drf/call.js";
import { JSON_TYPE } from "./drf/parsers/accept.js";
import { routeOf } from "./drf/views.js";
import type { MockRequest, MockResponse } from "./exchange/exchange.js";
import { requestViolations } from "./exchange/request-violations.js";
import { responseViolations } from "./exchange/response-violations.js";
import type { Match } from "./exchange/router.js";
import { queryMap, type Target } from "./exchange/target.js";
import { byteLength } from "./values/bytes.js";
import { jsonOf } from "./values/record-cache.js";

/** Handles a request as Waldur does, atomically. Throws only for a bug of the mock. */
export type Responder = (request: RoutedRequest) => WaldurResponse;

/** A response of the stateful mock, with its violations and those of the request. */
export interface StatefulResponse {
  readonly response: MockResponse;
  /** The requested operation; undefined when its URL has no such method. */
  readonly operation: OperationId | undefined;
  readonly requestViolations: readonly Violation[];
  readonly responseViolations: readonly Violation[];
}

/**
 * Makes the mock that behaves like Waldur. Every request and every response is validated against the contract; violations of a
 * request are only reported, because Waldur refuses requests in its own order and with its own messages.
 *
 * Prism is not involved: its pipeline of promises would take a fifth more processor time for each request (`npm run bench --
 * mock` measures it as "hosted").
 */
export function makeStateful(
  contract: Contract,
  response: Responder,
): (request: MockRequest, target: Target, match: Match) => StatefulResponse {
  return (request, target, match) => {
    const routed = readRouted(request, target, match);
    const operation = routeOf(contract, match.operation.id).operations[request.method];
    const invalid = requestViolations(contract, operation, routed);
    const output = response(routed);
    return {
      response: writeResponse(output, request.method),
      operation,
      requestViolations: invalid,
      responseViolations: responseViolations(contract, operation, routed, output),
    };
  };
}

/** A request to a URL of the contract, as handlers read it. */
export function readRouted(request: MockRequest, target: Target, { operation, uuid, variables }: Match): RoutedRequest {
  return {
    operation: operation.id,
    uuid,
    variables,
    method: request.method,
    query: queryMap(target),
    headers: request.headers,
    rawBody: request.body,
    url: request.url,
    origin: request.origin,
  };
}

function writeResponse({ status, headers, body }: WaldurResponse, method: string): MockResponse {
  const list: string[] = [];
  for (const name in headers) list.push(name, headers[name] as string);
  if (method === "HEAD" || status === 204) return { status, headers: list, body: undefined };
  const isText = typeof body === "string" && headers["Content-Type"] !== JSON_TYPE;
  const text = body === undefined ? "" : isText ? body : jsonOf(body);
  list.push("Content-Length", String(byteLength(text)));
  return { status, headers: list, body: text };
}
