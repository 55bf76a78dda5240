import type { ObservedRequest } from "../exchange/exchange.js";
import { headerOf, type MockResponse } from "../exchange/exchange.js";
import { choosesExample } from "../exchange/prefer.js";
import { judgeRequest, judgeResponse } from "../report/judged.js";
import { redactSecrets } from "../report/redact.js";
import { readBody } from "../report/request-body.js";
import { byteLength } from "../values/bytes.js";
import { type Caller, callerOf, type Knows } from "./caller.js";
import type { LogRecord } from "./types.js";

/**
 * Creates an observer that converts requests to log records.
 *
 * @param tell Called with each record.
 * @param knows Whether a token belongs to the mock; others may be real secrets and are not logged.
 */
export function makeLog(
  tell: (record: LogRecord) => void,
  knows: Knows,
): (note: ObservedRequest, response: MockResponse) => void {
  return (note, response) => tell(recordOf(note, response, knows));
}

function recordOf(note: ObservedRequest, response: MockResponse, knows: Knows): LogRecord {
  const { request, exchange, failure } = note;
  const duration = performance.now() - note.started;
  const { name, sandbox }: Caller = callerOf(headerOf(request, "authorization"), knows);
  const body = exchange?.stateless && request.body ? readBody(request) : undefined;
  const judged = exchange && judgeRequest(exchange, body);
  return {
    time: Date.now() - Math.round(duration),
    method: request.method,
    url: redactSecrets(request.url),
    status: response.status,
    duration,
    bytes: request.method === "HEAD" ? 0 : byteLength(response.body ?? ""),
    caller: name,
    sandbox,
    operation: exchange?.operation,
    violations: judged?.violations ?? [],
    announced: judged?.expected ?? false,
    mockViolations: exchange ? judgeResponse(exchange) : [],
    forced: exchange?.stateless === true && choosesExample(headerOf(request, "prefer") ?? ""),
    onDemand: exchange?.onDemand ?? false,
    failure: failure === undefined ? undefined : failure instanceof Error ? failure.message : String(failure),
  };
}
