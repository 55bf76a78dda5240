import type { Violation } from "../../validate/index.js";
import { isControlCall } from "../exchange/control-path.js";
import type { Engine, Note } from "../exchange/exchange.js";
import { type Exchange, headerOf, type MockRequest, type MockResponse } from "../exchange/exchange.js";
import { malformedHost, refuse } from "../exchange/refuse.js";
import { MOST_WORLD_BYTES } from "../values/limits.js";
import type { Cors } from "./cors.js";
import type { Misfortune, Trouble } from "./faults.js";

/** What the front does with requests, whatever the transport. */
export interface Front {
  readonly engine: Engine;
  readonly cors: Cors;
  /** Answers the calls under `/_mock/`; without it they are unknown paths. */
  readonly control?: ((request: MockRequest, tooLarge: boolean) => MockResponse) | undefined;
  /** Largest body in bytes. */
  readonly bodyLimit: number;
  /** Answer with a 500 that says what is wrong when an answer of the mock breaks the contract, instead of a header. */
  readonly strict: boolean;
  /** Told of every exchange, in turn; what they throw counts as a failure of the mock. */
  readonly observers: readonly ((exchange: Exchange) => void)[];
  /** Told of every failure of the mock. */
  readonly onFailure?: ((error: unknown, request: MockRequest) => void) | undefined;
  /** What is late and what fails; nothing when it is left out. */
  readonly trouble?: Trouble | undefined;
  /** Told of every request with its answer, preflights left out. Without it nobody looks at the time. */
  readonly log?: ((note: Note, response: MockResponse) => void) | undefined;
}

/** A host and a port, as Django takes them; anything else would end up in links and in the header `Link`. */
const HOST = /^([a-z0-9._-]{1,255}|\[[a-f0-9:.]{2,50}\])(:\d{1,5})?$/i;

/** Largest body in bytes of a request to this target. */
export function bodyLimitOf({ control, bodyLimit }: Front, url: string): number {
  return control && isControlCall(url) ? Math.max(MOST_WORLD_BYTES, bodyLimit) : bodyLimit;
}

/** Answers a request, at once when nobody has to be waited for; never fails. `tooLarge` says that its body passed the limit. */
export function respond(front: Front, request: MockRequest, tooLarge = false): MockResponse | Promise<MockResponse> {
  const preflight = front.cors.preflight(request);
  if (preflight) return open(front, request, preflight);
  if (!front.log) return troubled(front, request, tooLarge, undefined);
  const note: Note = { request, started: performance.now(), exchange: undefined, failure: undefined };
  const answered = troubled(front, request, tooLarge, note);
  return answered instanceof Promise
    ? answered.then((response) => logged(front, note, response))
    : logged(front, note, answered);
}

function logged(front: Front, note: Note, response: MockResponse): MockResponse {
  try {
    front.log?.(note, response);
  } catch (error) {
    front.onFailure?.(error, note.request);
  }
  return response;
}

/** As nobody asks for trouble as a rule, a request without it costs nothing here. */
function troubled(
  front: Front,
  request: MockRequest,
  tooLarge: boolean,
  note: Note | undefined,
): MockResponse | Promise<MockResponse> {
  const { trouble } = front;
  if (trouble !== undefined && (trouble.everywhere || request.headers.prefer !== undefined)) {
    const misfortune = trouble.next(request);
    if (misfortune) return befall(front, trouble, misfortune, request, tooLarge, note);
  }
  return answer(front, request, tooLarge, note);
}

function befall(
  front: Front,
  trouble: Trouble,
  { delay, failure }: Misfortune,
  request: MockRequest,
  tooLarge: boolean,
  note: Note | undefined,
): MockResponse | Promise<MockResponse> {
  const answered = failure ? failed(front, request, failure, note) : answer(front, request, tooLarge, note);
  return delay > 0 ? trouble.wait(delay, request.signal).then(() => answered) : answered;
}

/** What was made to fail is told like any other exchange; the contract has no word for it. */
function failed(front: Front, request: MockRequest, failure: MockResponse, note: Note | undefined): MockResponse {
  try {
    const response = settle(front, { ...UNJUDGED, request, response: failure }, note);
    return response.status === 0 ? response : open(front, request, response);
  } catch (error) {
    return open(front, request, fail(front, request, error, note));
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

function answer(
  front: Front,
  request: MockRequest,
  tooLarge: boolean,
  note: Note | undefined,
): MockResponse | Promise<MockResponse> {
  try {
    const host = headerOf(request, "host");
    if (host !== undefined && !HOST.test(host)) return open(front, request, malformedHost());
    if (front.control && isControlCall(request.url)) return front.control(request, tooLarge);
    if (tooLarge) return open(front, request, refuse(413, "Request body is too large."));
    const exchange = front.engine(request);
    if (!(exchange instanceof Promise)) return open(front, request, settle(front, exchange, note));
    return exchange
      .then((late) => settle(front, late, note))
      .catch((error: unknown) => fail(front, request, error, note))
      .then((response) => open(front, request, response));
  } catch (error) {
    return open(front, request, fail(front, request, error, note));
  }
}

function settle(front: Front, exchange: Exchange, note: Note | undefined): MockResponse {
  const { operation, responseViolations } = exchange;
  let { response } = exchange;
  if (responseViolations.length > 0) {
    const broken = `${operation} ${response.status}: ${responseViolations.map(tell).join("; ")}`;
    response = front.strict
      ? refuse(500, `The mock broke the contract; please report it. ${broken}`)
      : { ...response, headers: [...response.headers, "X-Mock-Violations", printable(broken)] };
  }
  const told = response === exchange.response ? exchange : { ...exchange, response };
  if (note) note.exchange = told;
  for (const observe of front.observers) observe(told);
  return response;
}

function fail(front: Front, request: MockRequest, error: unknown, note: Note | undefined): MockResponse {
  if (note) note.failure = error;
  front.onFailure?.(error, request);
  const reason = error instanceof Error ? error.message : String(error);
  return refuse(500, `The mock failed; please report it. ${reason}`);
}

/** Opens an answer to pages of other origins. */
function open(front: Front, request: MockRequest, response: MockResponse): MockResponse {
  const headers = front.cors.headers(request, response.status);
  if (headers.length === 0) return response;
  const { status, body, ascii } = response;
  return { status, headers: headers.concat(response.headers), body, ascii };
}

function tell({ part, place, message }: Violation): string {
  return `${part}${place && ` ${place}`} ${message}`;
}

/** As a header can carry it. */
function printable(text: string): string {
  return text.slice(0, 2000).replace(/[^\x20-\x7e]/g, "?");
}
