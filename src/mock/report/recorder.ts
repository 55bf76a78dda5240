import { contract } from "../../../generated/contract.js";
import { baseContract, type Contract } from "../../contract/contract.js";
import type { Violation } from "../../validate/index.js";
import { type Exchange, violationText } from "../exchange/exchange.js";
import { countCoverage } from "./coverage.js";
import { makeDetailLog } from "./details.js";
import { judgeRequest, judgeResponse, operationOf } from "./judged.js";
import { cut } from "./redact.js";
import { readBody } from "./request-body.js";
import { type CallerName, makeRequestLog } from "./request-log.js";
import type { Report, RequestDetails, RequestRecord } from "./types.js";
import { createViolationCounter } from "./violation-counter.js";

/** Records exchanges of a mock in bounded memory. */
export interface Recorder {
  /** Takes note of an exchange. */
  observe(exchange: Exchange): void;
  /** The report since the start or the last `clear`. */
  report(): Report;
  /** The last requests, oldest first: all that are remembered, or at most `limit`; those of one sandbox when it is named. */
  requests(options?: { limit?: number | undefined; sandbox?: string | undefined }): RequestRecord[];
  /** A request with headers and bodies; undefined when it is not remembered. */
  request(number: number): RequestDetails | undefined;
  /** Calls a listener with what happens from now on; returns what ends that. */
  listen(listener: RecorderListener): () => void;
  /** Says how callers are named; until then none is. */
  nameCallers(nameOf: CallerName): void;
  /** Forgets everything and begins anew. */
  clear(): void;
  /** Ends all listeners. */
  end(): void;
}

/** Called with what a recorder takes note of. */
export interface RecorderListener {
  recorded(record: RequestRecord): void;
  /** Everything was forgotten, and sequence numbers begin anew. */
  cleared(): void;
  /** Nothing follows. */
  ended(): void;
}

/** Maximum number of violations in the record of a request. */
const MAX_REPORTED = 5;
/** Maximum length of a violation's message in characters. */
const MAX_MESSAGE = 300;
const NONE: readonly string[] = [];
/** Lets the counter of violations count paths. */
const OUTSIDE: Violation = { part: "path", place: "", rule: "declared", message: "outside the contract" };

/**
 * Makes a recorder. `requests` is how many requests its log remembers, 1000 by default; `of` is the contract that is covered.
 *
 * @example
 * const recorder = makeRecorder();
 * const fetch = await createMockFetch({ onExchange: recorder.observe });
 * await fetch(new Request("http://mock/api/marketplace-provider-resources/?page_size=many"));
 * recorder.report().violations; // query page_size must be integer
 */
export function makeRecorder({
  requests = 1000,
  of = baseContract,
}: {
  requests?: number | undefined;
  of?: Contract | undefined;
} = {}): Recorder {
  let nameOf: CallerName = (authorization) => (authorization === undefined ? null : "?");
  const log = makeRequestLog(requests, (authorization) => nameOf(authorization));
  const details = makeDetailLog(requests);
  const listeners = new Set<RecorderListener>();
  let state = initialState(of);
  return {
    observe(exchange) {
      const number = ++state.requests;
      const at = Date.now();
      const { request, response } = exchange;
      const operation = operationOf(of, exchange);
      const body = request.body && readBody(request);
      if (operation) state.coverage.count(operation, request, response.status, body?.value, number);
      const { violations, expected } = judgeRequest(exchange, body);
      const issues = judgeResponse(exchange);
      const messages = violations.length === 0 ? NONE : formatViolations(violations);
      log.add(exchange, number, at, operation?.id ?? null, body?.beginning ?? null, messages);
      details.add(exchange, number, violations);
      if (listeners.size > 0) {
        const record = log.find(number);
        if (record) for (const listener of listeners) listener.recorded(record);
      }
      if (violations.length === 0 && issues.length === 0 && !exchange.outside) return;
      const seen = { exchange, operation, body, number, at };
      if (violations.length > 0) {
        if (!expected) state.broken++;
        (expected ? state.expected : state.violations).note(seen, violations);
      }
      if (exchange.outside) state.outside.note(seen, [OUTSIDE]);
      if (issues.length > 0) state.mockViolations.note(seen, issues);
    },
    report() {
      const { began, requests, broken, violations, expected, outside, mockViolations, coverage } = state;
      return {
        format: 1,
        contract: { version: contract.version, sha256: contract.sha256 },
        began: new Date(began).toISOString(),
        made: new Date().toISOString(),
        requests,
        broken,
        violations: violations.list(),
        expected: expected.list(),
        outside: outside.list().map(({ method, path, count, first }) => ({ method, path, count, first })),
        mockViolations: mockViolations.list(),
        unlisted: {
          violations: violations.unlisted(),
          expected: expected.unlisted(),
          outside: outside.unlisted(),
          mockViolations: mockViolations.unlisted(),
        },
        coverage: coverage.coverage(),
      };
    },
    requests: ({ limit = requests, sandbox } = {}) => log.last(limit, sandbox),
    request(number) {
      const record = log.find(number);
      return record && details.find(record);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    nameCallers(changed) {
      nameOf = changed;
    },
    clear() {
      log.clear();
      details.clear();
      state = initialState(of);
      for (const listener of listeners) listener.cleared();
    },
    end() {
      for (const listener of listeners) listener.ended();
      listeners.clear();
    },
  };
}

function initialState(of: Contract) {
  return {
    began: Date.now(),
    requests: 0,
    broken: 0,
    violations: createViolationCounter("request"),
    expected: createViolationCounter("request"),
    outside: createViolationCounter("request"),
    mockViolations: createViolationCounter("response"),
    coverage: countCoverage(of),
  };
}

function formatViolations(violations: readonly Violation[]): string[] {
  return violations.slice(0, MAX_REPORTED).map((violation) => cut(violationText(violation), MAX_MESSAGE));
}
