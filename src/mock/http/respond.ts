import { isControlCall } from "../exchange/control-path.js";
import type { Engine, ObservedRequest } from "../exchange/exchange.js";
import { type Exchange, headerOf, type MockRequest, type MockResponse, violationText } from "../exchange/exchange.js";
import { errorResponse, malformedHost } from "../exchange/refuse.js";
import { MAX_WORLD_BYTES } from "../values/limits.js";
import type { Cors } from "./cors.js";
import type { Fault, FaultInjector } from "./faults.js";

/** A mock without a transport. */
export interface MockApp {
  readonly engine: Engine;
  readonly cors: Cors;
  /** Answers the calls under `/_mock/`; without it they are unknown paths. */
  readonly control?: ((request: MockRequest, tooLarge: boolean) => MockResponse) | undefined;
  /** Largest body in bytes. */
  readonly bodyLimit: number;
  /** Respond with a 500 that lists the violations if a response of the mock violates the contract, instead of a header. */
  readonly strict: boolean;
  /** Called in order with every exchange; an exception counts as a failure of the mock. */
  readonly observers: readonly ((exchange: Exchange) => void)[];
  /** Told of every failure of the mock. */
  readonly onFailure?: ((error: unknown, request: MockRequest) => void) | undefined;
  /** Injects delays and failures, if set. */
  readonly trouble?: FaultInjector | undefined;
  /** Called with every request and its response, except preflights. Without it nothing is timed. */
  readonly log?: ((note: ObservedRequest, response: MockResponse) => void) | undefined;
}

/** Host and port as Django accepts them; anything else would end up in hyperlinks and in the `Link` header. */
const HOST = /^([a-z0-9._-]{1,255}|\[[a-f0-9:.]{2,50}\])(:\d{1,5})?$/i;

/** Largest body in bytes of a request to this target. */
export function bodyLimitOf({ control, bodyLimit }: MockApp, url: string): number {
  return control && isControlCall(url) ? Math.max(MAX_WORLD_BYTES, bodyLimit) : bodyLimit;
}

/** Handles a request, synchronously if possible; never throws. `tooLarge` means that the body exceeds the limit. */
export function respond(front: MockApp, request: MockRequest, tooLarge = false): MockResponse | Promise<MockResponse> {
  const preflight = front.cors.preflight(request);
  if (preflight) return withCors(front, request, preflight);
  if (!front.log) return withFaults(front, request, tooLarge, undefined);
  const note: ObservedRequest = { request, started: performance.now(), exchange: undefined, failure: undefined };
  const answered = withFaults(front, request, tooLarge, note);
  return answered instanceof Promise
    ? answered.then((response) => logged(front, note, response))
    : logged(front, note, answered);
}

function logged(front: MockApp, note: ObservedRequest, response: MockResponse): MockResponse {
  try {
    front.log?.(note, response);
  } catch (error) {
    front.onFailure?.(error, note.request);
  }
  return response;
}

/** Applies faults. A request without faults takes a path without overhead. */
function withFaults(
  front: MockApp,
  request: MockRequest,
  tooLarge: boolean,
  note: ObservedRequest | undefined,
): MockResponse | Promise<MockResponse> {
  const { trouble } = front;
  if (trouble !== undefined && (trouble.everywhere || request.headers.prefer !== undefined)) {
    const misfortune = trouble.next(request);
    if (misfortune) return applyFault(front, trouble, misfortune, request, tooLarge, note);
  }
  return respondTo(front, request, tooLarge, note);
}

function applyFault(
  front: MockApp,
  trouble: FaultInjector,
  { delay, failure }: Fault,
  request: MockRequest,
  tooLarge: boolean,
  note: ObservedRequest | undefined,
): MockResponse | Promise<MockResponse> {
  const answered = failure ? injectedFailure(front, request, failure, note) : respondTo(front, request, tooLarge, note);
  return delay > 0 ? trouble.wait(delay, request.signal).then(() => answered) : answered;
}

/** Reports an injected failure like any other exchange, but without violations. */
function injectedFailure(
  front: MockApp,
  request: MockRequest,
  failure: MockResponse,
  note: ObservedRequest | undefined,
): MockResponse {
  try {
    const response = notifyObservers(front, { ...UNJUDGED, request, response: failure }, note);
    return response.status === 0 ? response : withCors(front, request, response);
  } catch (error) {
    return withCors(front, request, fail(front, request, error, note));
  }
}

const UNJUDGED: Omit<Exchange, "request" | "response"> = {
  operation: undefined,
  stateless: false,
  requestViolations: [],
  responseViolations: [],
  findings: [],
  onDemand: true,
};

function respondTo(
  front: MockApp,
  request: MockRequest,
  tooLarge: boolean,
  note: ObservedRequest | undefined,
): MockResponse | Promise<MockResponse> {
  try {
    const host = headerOf(request, "host");
    if (host !== undefined && !HOST.test(host)) return withCors(front, request, malformedHost());
    if (front.control && isControlCall(request.url)) return front.control(request, tooLarge);
    if (tooLarge) return withCors(front, request, errorResponse(413, "Request body is too large."));
    const exchange = front.engine(request);
    if (!(exchange instanceof Promise)) return withCors(front, request, notifyObservers(front, exchange, note));
    return exchange
      .then((late) => notifyObservers(front, late, note))
      .catch((error: unknown) => fail(front, request, error, note))
      .then((response) => withCors(front, request, response));
  } catch (error) {
    return withCors(front, request, fail(front, request, error, note));
  }
}

function notifyObservers(front: MockApp, exchange: Exchange, note: ObservedRequest | undefined): MockResponse {
  const { operation, responseViolations } = exchange;
  let { response } = exchange;
  if (responseViolations.length > 0) {
    const broken = `${operation} ${response.status}: ${responseViolations.map(violationText).join("; ")}`;
    response = front.strict
      ? errorResponse(500, `The response of the mock does not conform to the contract; please report it. ${broken}`)
      : { ...response, headers: [...response.headers, "X-Mock-Violations", printable(broken)] };
  }
  const told = response === exchange.response ? exchange : { ...exchange, response };
  if (note) note.exchange = told;
  for (const observe of front.observers) observe(told);
  return response;
}

function fail(front: MockApp, request: MockRequest, error: unknown, note: ObservedRequest | undefined): MockResponse {
  if (note) note.failure = error;
  front.onFailure?.(error, request);
  const reason = error instanceof Error ? error.message : String(error);
  return errorResponse(500, `The mock failed; please report it. ${reason}`);
}

/** Adds the CORS headers to a response. */
function withCors(front: MockApp, request: MockRequest, response: MockResponse): MockResponse {
  const headers = front.cors.headers(request, response.status);
  if (headers.length === 0) return response;
  const { status, body, ascii } = response;
  return { status, headers: headers.concat(response.headers), body, ascii };
}

/** As a header can carry it. */
function printable(text: string): string {
  return text.slice(0, 2000).replace(/[^\x20-\x7e]/g, "?");
}
