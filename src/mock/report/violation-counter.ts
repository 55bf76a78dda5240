import type { Operation } from "../../contract/contract.js";
import type { Violation } from "../../validate/index.js";
import { type Exchange, headerOf } from "../exchange/exchange.js";
import { readTarget } from "../exchange/target.js";
import { describeRequest } from "./curl.js";
import { cut, previewAt, previewNamed, redactSecrets } from "./redact.js";
import type { BodyRead } from "./request-body.js";
import type { ReportedViolation } from "./types.js";

/** Maximum number of distinct violations in a list. */
const MAX_VIOLATIONS = 500;
/** Maximum number of violations counted per request. */
const MAX_PER_REQUEST = 1000;
/** Maximum length of a string in characters. */
const MAX_TEXT = 500;
const MAX_VALUE = 200;

/** An exchange and what is already known of it. */
export interface JudgedExchange {
  readonly exchange: Exchange;
  readonly operation: Operation | undefined;
  readonly body: BodyRead | undefined;
  /** Which request it was, from 1. */
  readonly number: number;
  /** Time in milliseconds. */
  readonly at: number;
}

/** Lists violations, each once, with their number. */
export interface ViolationCounter {
  note(seen: JudgedExchange, violations: readonly Violation[]): void;
  list(): ReportedViolation[];
  /** Number of violations that did not fit into the list. */
  unlisted(): number;
}

interface Entry {
  readonly reported: ReportedViolation;
  count: number;
  /** The last request that did it. */
  last: number;
}

/** Creates a counter of violations by requests or responses. */
export function createViolationCounter(side: "request" | "response"): ViolationCounter {
  const entries = new Map<string, Entry>();
  let unlisted = 0;
  return {
    note(seen, violations) {
      const subject = subjectOf(seen);
      for (const violation of violations.slice(0, MAX_PER_REQUEST)) {
        const key = keyOf(subject, violation);
        let entry = entries.get(key);
        if (!entry) {
          if (entries.size >= MAX_VIOLATIONS) {
            unlisted++;
            continue;
          }
          entry = { reported: toReported(seen, subject, violation, side), count: 0, last: 0 };
          entries.set(key, entry);
        }
        if (entry.last === seen.number) continue;
        entry.last = seen.number;
        entry.count++;
      }
      unlisted += Math.max(0, violations.length - MAX_PER_REQUEST);
    },
    list: () => [...entries.values()].map(({ reported, count }) => ({ ...reported, count })),
    unlisted: () => unlisted,
  };
}

/** The requested operation, method and path. */
interface Subject {
  readonly operation: string | null;
  readonly method: string;
  readonly path: string;
}

function subjectOf({ operation, exchange }: JudgedExchange): Subject {
  if (operation) return { operation: operation.id, method: operation.method.toUpperCase(), path: operation.path };
  const { method, url } = exchange.request;
  const [path = ""] = cut(url, MAX_TEXT).split(/[?#]/);
  const general = path
    .replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}(?=\/|$)/gi, "{uuid}")
    .replace(/\/\d+(?=\/|$)/g, "/{number}");
  return { operation: exchange.operation ?? null, method: cut(method, 20), path: general };
}

/** Violations with the same key differ at most in the index of a list item. */
function keyOf({ operation, method, path }: Subject, { part, rule, place, message }: Violation): string {
  const general = part === "body" ? place.replace(/\/\d+(?=\/|$)/g, "/[]") : place;
  // For a missing key the location is that of its parent, and only the message names the key.
  const missing = rule === "required" ? message : "";
  return [operation ?? `${method} ${path}`, part, rule, cut(general, MAX_TEXT), cut(missing, MAX_TEXT)].join("\n");
}

function toReported(
  seen: JudgedExchange,
  subject: Subject,
  violation: Violation,
  side: "request" | "response",
): ReportedViolation {
  const { part, place, rule, message } = violation;
  const value = side === "request" ? sentAt(seen, violation) : answeredAt(seen.exchange, violation);
  return {
    ...subject,
    part,
    place: cut(place, MAX_TEXT),
    rule: cut(rule, MAX_TEXT),
    message: cut(message, MAX_TEXT),
    value,
    count: 0,
    first: describeRequest(seen.exchange, seen.at, seen.body?.beginning),
  };
}

/** Value that the client sent at the location of a violation. */
function sentAt({ exchange, operation, body }: JudgedExchange, { part, place }: Violation): string | null {
  const { request } = exchange;
  if (part === "header") return previewNamed(place, headerOf(request, place.toLowerCase()), MAX_VALUE);
  if (part === "content-type") return previewNamed("", headerOf(request, "content-type"), MAX_VALUE);
  if (part === "path") {
    if (place === "" || !operation) return null;
    const index = operation.path.split("/").indexOf(`{${place}}`);
    return previewNamed(place, readTarget(request.url).path.split("/")[index], MAX_VALUE);
  }
  if (part === "query") {
    const values = readTarget(request.url).pairs.filter(([name]) => name === place);
    const text = values.length === 0 ? undefined : values.map(([, value]) => value).join(", ");
    return previewNamed(place, text, MAX_VALUE);
  }
  if (body === undefined) return null;
  if (body.value === undefined) return redactSecrets(cut(body.beginning, MAX_VALUE));
  return previewAt(body.value, place, MAX_VALUE);
}

/** Value that the mock sent at the location of a violation. */
function answeredAt({ response }: Exchange, { part, place }: Violation): string | null {
  if (part === "status") return String(response.status);
  if (part === "header" || part === "content-type") {
    const wanted = part === "header" ? place.toLowerCase() : part;
    const index = response.headers.findIndex((name, at) => at % 2 === 0 && name.toLowerCase() === wanted);
    return previewNamed(place, index < 0 ? undefined : response.headers[index + 1], MAX_VALUE);
  }
  if (response.body === undefined) return null;
  try {
    return previewAt(JSON.parse(response.body), place, MAX_VALUE);
  } catch {
    return redactSecrets(cut(response.body, MAX_VALUE));
  }
}
