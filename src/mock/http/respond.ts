import { isConsoleRead } from "../exchange/console-path.js";
import { isControlCall, isHealthCall } from "../exchange/control-path.js";
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
  /** Answers the health check. */
  readonly health?: ((request: MockRequest) => MockResponse) | undefined;
  /** The page for browsers, on a few paths that are no part of the API; undefined for requests that do not ask for it. */
  readonly page?: ((request: MockRequest) => MaybePage | Promise<MaybePage>) | undefined;
  /** Largest body in bytes. */
  readonly bodyLimit: number;
  /** Respond with a 500 that lists the violations if a response of the mock violates the contract, instead of a header. */
  readonly strict: boolean;
  /** Called in order with every exchange; an exception counts as a failure of the mock. */
  readonly observers: readonly ((exchange: Exchange) => void)[];
  /** Called with every failure of the mock. */
  readonly onFailure?: ((error: unknown, request: MockRequest) => void) | undefined;
  /** Injects delays and failures, if set. */
  readonly faults?: FaultInjector | undefined;
  /** Called with every request and its response, except preflights. Without it nothing is timed. */
  readonly log?: ((note: ObservedRequest, response: MockResponse) => void) | undefined;
}

type MaybePage = MockResponse | undefined;

/** Host and port as Django accepts them; anything else would end up in hyperlinks and in the `Link` header. */
const HOST = /^([a-z0-9._-]{1,255}|\[[a-f0-9:.]{2,50}\])(:\d{1,5})?$/i;

/** Largest body in bytes of a request to this target. */
export function bodyLimitOf({ control, bodyLimit }: MockApp, url: string): number {
  return control && isControlCall(url) ? Math.max(MAX_WORLD_BYTES, bodyLimit) : bodyLimit;
}

/** Handles a request, synchronously if possible; never throws. `tooLarge` means that the body exceeds the limit. */
export function respond(app: MockApp, request: MockRequest, tooLarge = false): MockResponse | Promise<MockResponse> {
  const preflight = app.cors.preflight(request);
  if (preflight) return withCors(app, request, preflight);
  const page = app.page?.(request);
  if (page instanceof Promise) return page.then((sent) => sent ?? respondToApi(app, request, tooLarge));
  return page ?? respondToApi(app, request, tooLarge);
}

function respondToApi(app: MockApp, request: MockRequest, tooLarge: boolean): MockResponse | Promise<MockResponse> {
  if (!app.log || isConsoleRead(request) || isHealthCall(request.url))
    return withFaults(app, request, tooLarge, undefined);
  const note: ObservedRequest = { request, started: performance.now(), exchange: undefined, failure: undefined };
  const answered = withFaults(app, request, tooLarge, note);
  return answered instanceof Promise
    ? answered.then((response) => logged(app, note, response))
    : logged(app, note, answered);
}

function logged(app: MockApp, note: ObservedRequest, response: MockResponse): MockResponse {
  try {
    app.log?.(note, response);
  } catch (error) {
    app.onFailure?.(error, note.request);
  }
  return response;
}

/** Applies faults. A request without faults takes a path without overhead. */
function withFaults(
  app: MockApp,
  request: MockRequest,
  tooLarge: boolean,
  note: ObservedRequest | undefined,
): MockResponse | Promise<MockResponse> {
  const { faults } = app;
  if (faults !== undefined && (faults.everywhere || request.headers.prefer !== undefined)) {
    const fault = faults.next(request);
    if (fault) return applyFault(app, faults, fault, request, tooLarge, note);
  }
  return respondTo(app, request, tooLarge, note);
}

function applyFault(
  app: MockApp,
  faults: FaultInjector,
  { delay, failure }: Fault,
  request: MockRequest,
  tooLarge: boolean,
  note: ObservedRequest | undefined,
): MockResponse | Promise<MockResponse> {
  const answered = failure ? injectedFailure(app, request, failure, note) : respondTo(app, request, tooLarge, note);
  return delay > 0 ? faults.wait(delay, request.signal).then(() => answered) : answered;
}

/** Reports an injected failure like any other exchange, but without violations. */
function injectedFailure(
  app: MockApp,
  request: MockRequest,
  failure: MockResponse,
  note: ObservedRequest | undefined,
): MockResponse {
  try {
    const response = notifyObservers(app, { ...UNJUDGED, request, response: failure }, note);
    return response.status === 0 ? response : withCors(app, request, response);
  } catch (error) {
    return withCors(app, request, fail(app, request, error, note));
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
  app: MockApp,
  request: MockRequest,
  tooLarge: boolean,
  note: ObservedRequest | undefined,
): MockResponse | Promise<MockResponse> {
  try {
    const host = headerOf(request, "host");
    if (host !== undefined && !HOST.test(host)) return withCors(app, request, malformedHost());
    if (isControlCall(request.url)) {
      if (app.health && isHealthCall(request.url)) return app.health(request);
      if (app.control) return app.control(request, tooLarge);
    }
    if (tooLarge) return withCors(app, request, errorResponse(413, "Request body is too large."));
    const exchange = app.engine(request);
    if (!(exchange instanceof Promise)) return withCors(app, request, notifyObservers(app, exchange, note));
    return exchange
      .then((late) => notifyObservers(app, late, note))
      .catch((error: unknown) => fail(app, request, error, note))
      .then((response) => withCors(app, request, response));
  } catch (error) {
    return withCors(app, request, fail(app, request, error, note));
  }
}

function notifyObservers(app: MockApp, exchange: Exchange, note: ObservedRequest | undefined): MockResponse {
  const { operation, responseViolations } = exchange;
  let { response } = exchange;
  if (responseViolations.length > 0) {
    const violations = `${operation} ${response.status}: ${responseViolations.map(violationText).join("; ")}`;
    response = app.strict
      ? errorResponse(500, `The response of the mock does not conform to the contract; please report it. ${violations}`)
      : { ...response, headers: [...response.headers, "X-Mock-Violations", printable(violations)] };
  }
  const observed = response === exchange.response ? exchange : { ...exchange, response };
  if (note) note.exchange = observed;
  for (const observe of app.observers) observe(observed);
  return response;
}

function fail(app: MockApp, request: MockRequest, error: unknown, note: ObservedRequest | undefined): MockResponse {
  if (note) note.failure = error;
  app.onFailure?.(error, request);
  const reason = error instanceof Error ? error.message : String(error);
  return errorResponse(500, `The mock failed; please report it. ${reason}`);
}

/** Adds the CORS headers to a response. */
function withCors(app: MockApp, request: MockRequest, response: MockResponse): MockResponse {
  const headers = app.cors.headers(request, response.status);
  if (headers.length === 0) return response;
  return { ...response, headers: headers.concat(response.headers) };
}

/** As a header can carry it. */
function printable(text: string): string {
  return text.slice(0, 2000).replace(/[^\x20-\x7e]/g, "?");
}
