import type { Violation } from "../../validate/index.js";
import type { Engine } from "../engine/engine.js";
import type { Exchange, MockRequest, MockResponse } from "../engine/exchange.js";
import { refuse } from "../engine/refuse.js";
import type { Cors } from "./cors.js";

/** What the front does with requests, whatever the transport. */
export interface Front {
  readonly engine: Engine;
  readonly cors: Cors;
  /** Largest body in bytes. */
  readonly bodyLimit: number;
  /** Answer with a 500 that says what is wrong when an answer of the mock breaks the contract, instead of a header. */
  readonly strict: boolean;
  /** Told of every exchange, in turn; what they throw counts as a failure of the mock. */
  readonly observers: readonly ((exchange: Exchange) => void)[];
  /** Told of every failure of the mock. */
  readonly onFailure?: ((error: unknown, request: MockRequest) => void) | undefined;
}

/** Answers a request, at once when nobody has to be waited for; never fails. `tooLarge` says that its body passed the limit. */
export function respond(front: Front, request: MockRequest, tooLarge = false): MockResponse | Promise<MockResponse> {
  try {
    const preflight = front.cors.preflight(request);
    if (preflight) return open(front, request, preflight);
    if (tooLarge) return open(front, request, refuse(413, "Request body is too large."));
    const exchange = front.engine(request);
    if (!(exchange instanceof Promise)) return open(front, request, settle(front, exchange));
    return exchange
      .then((late) => settle(front, late))
      .catch((error: unknown) => fail(front, request, error))
      .then((response) => open(front, request, response));
  } catch (error) {
    return open(front, request, fail(front, request, error));
  }
}

function settle(front: Front, exchange: Exchange): MockResponse {
  const { operation, responseViolations } = exchange;
  let { response } = exchange;
  if (responseViolations.length > 0) {
    const broken = `${operation} ${response.status}: ${responseViolations.map(tell).join("; ")}`;
    response = front.strict
      ? refuse(500, `The mock broke the contract; please report it. ${broken}`)
      : { ...response, headers: [...response.headers, "X-Mock-Violations", printable(broken)] };
  }
  const told = response === exchange.response ? exchange : { ...exchange, response };
  for (const observe of front.observers) observe(told);
  return response;
}

function fail(front: Front, request: MockRequest, error: unknown): MockResponse {
  front.onFailure?.(error, request);
  const reason = error instanceof Error ? error.message : String(error);
  return refuse(500, `The mock failed; please report it. ${reason}`);
}

/** Opens an answer to pages of other origins. */
function open(front: Front, request: MockRequest, response: MockResponse): MockResponse {
  const headers = front.cors.headers(request, response.status);
  if (headers.length === 0) return response;
  return { status: response.status, headers: headers.concat(response.headers), body: response.body };
}

function tell({ part, place, message }: Violation): string {
  return `${part}${place && ` ${place}`} ${message}`;
}

/** As a header can carry it. */
function printable(text: string): string {
  return text.slice(0, 2000).replace(/[^\x20-\x7e]/g, "?");
}
