import type { Violation } from "../../validate/index.js";
import { type Exchange, headerOf } from "../exchange/exchange.js";
import { decodeUtf8 } from "../values/bytes.js";
import { commandOf } from "./curl.js";
import { cut, redactSecrets } from "./redact.js";
import type { RecordedMessage, RequestDetails, RequestRecord } from "./types.js";

/** How many requests are remembered in detail. */
const MAX_DETAILS = 100;
/** How much of a body is remembered: bytes of a request, characters of a response. */
const MAX_BODY = 64 * 1024;
const MAX_HEADER = 500;
const MAX_VIOLATIONS = 50;
/** Headers that hold secrets. */
const SECRET = /^(authorization|cookie|set-cookie|proxy-authorization)$/i;

interface Detail {
  readonly number: number;
  readonly method: string;
  readonly origin: string;
  readonly requestHeaders: Exchange["request"]["headers"];
  readonly requestBody: Uint8Array | undefined;
  readonly isRequestCut: boolean;
  readonly responseHeaders: readonly string[];
  readonly responseBody: string | undefined;
  readonly violations: readonly Violation[];
}

/** Remembers headers and bodies of the last requests. Nothing is decoded before somebody asks. */
export interface DetailLog {
  add(exchange: Exchange, number: number, violations: readonly Violation[]): void;
  /** The details of a request whose record this is; undefined when they are forgotten. */
  find(record: RequestRecord): RequestDetails | undefined;
  clear(): void;
}

/** Makes a log that remembers the last hundred requests, or fewer. */
export function makeDetailLog(size: number): DetailLog {
  const most = Math.min(size, MAX_DETAILS);
  const details: Detail[] = [];
  return {
    add({ request, response }, number, violations) {
      if (most === 0) return;
      const { body } = request;
      const isRequestCut = body !== undefined && body.length > MAX_BODY;
      details[number % most] = {
        number,
        method: request.method,
        origin: request.origin,
        requestHeaders: request.headers,
        requestBody: isRequestCut ? body.slice(0, MAX_BODY) : body,
        isRequestCut,
        responseHeaders: response.headers,
        responseBody: response.body && cut(response.body, MAX_BODY),
        violations,
      };
    },
    find(record) {
      const detail = details[record.number % most];
      return detail?.number === record.number ? { ...record, ...toDetails(record, detail) } : undefined;
    },
    clear() {
      details.length = 0;
    },
  };
}

function toDetails(record: RequestRecord, detail: Detail): Omit<RequestDetails, keyof RequestRecord> {
  const { method, origin, requestHeaders, responseHeaders, responseBody } = detail;
  const sent = detail.requestBody && decodeUtf8(detail.requestBody);
  const headerNames = Object.keys(requestHeaders).filter((name) => requestHeaders[name] !== undefined);
  const header = (name: string) => headerOf({ headers: requestHeaders } as Exchange["request"], name);
  return {
    request: message(
      headerNames.map((name) => [name, header(name) ?? ""]),
      sent,
      detail.isRequestCut,
    ),
    response: message(
      pairsOf(responseHeaders),
      responseBody,
      responseBody !== undefined && responseBody.length > MAX_BODY,
    ),
    issues: detail.violations.slice(0, MAX_VIOLATIONS).map(({ part, place, rule, message }) => ({
      part,
      place,
      rule,
      message: cut(message, MAX_HEADER),
    })),
    curl: commandOf({ method, origin, header }, record.url, sent),
  };
}

function message(headers: readonly (readonly [string, string])[], body = "", isCut: boolean): RecordedMessage {
  const shown = redactSecrets(body);
  return {
    headers: Object.fromEntries(
      headers.map(([name, value]) => [name, SECRET.test(name) ? "***" : cut(redactSecrets(value), MAX_HEADER)]),
    ),
    body: body === "" ? null : shown,
    complete: !isCut && shown === body,
  };
}

function pairsOf(list: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index < list.length; index += 2) pairs.push([list[index] as string, list[index + 1] as string]);
  return pairs;
}
