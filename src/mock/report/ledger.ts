import type { Violation } from "../../validate/index.js";
import { type Exchange, headerOf } from "../exchange/exchange.js";
import type { Operation } from "../exchange/router.js";
import { readTarget } from "../exchange/target.js";
import type { BodyRead } from "./body.js";
import { tellRequest } from "./curl.js";
import { cut, hideSecrets, previewAt, previewNamed } from "./texts.js";
import type { ReportedViolation } from "./types.js";

/** How many different violations are listed. */
const LISTED = 500;
/** How many violations of one request are looked at. */
const OF_ONE_REQUEST = 1000;
/** How much of a text is kept, in characters. */
const TEXT_KEPT = 500;
const VALUE_KEPT = 200;

/** An exchange and what is already known of it. */
export interface Seen {
  readonly exchange: Exchange;
  readonly operation: Operation | undefined;
  readonly body: BodyRead | undefined;
  /** Which request it was, from 1. */
  readonly number: number;
  /** When it came, in milliseconds. */
  readonly at: number;
}

/** Lists violations, each once, with their number. */
export interface Ledger {
  note(seen: Seen, violations: readonly Violation[]): void;
  list(): ReportedViolation[];
  /** How often something was found that is not listed. */
  unlisted(): number;
}

interface Entry {
  readonly told: ReportedViolation;
  count: number;
  /** The last request that did it. */
  last: number;
}

/** Makes a list of what requests do wrong, or answers. */
export function makeLedger(side: "request" | "response"): Ledger {
  const entries = new Map<string, Entry>();
  let unlisted = 0;
  return {
    note(seen, violations) {
      const subject = subjectOf(seen);
      for (const violation of violations.slice(0, OF_ONE_REQUEST)) {
        const key = keyOf(subject, violation);
        let entry = entries.get(key);
        if (!entry) {
          if (entries.size >= LISTED) {
            unlisted++;
            continue;
          }
          entry = { told: tell(seen, subject, violation, side), count: 0, last: 0 };
          entries.set(key, entry);
        }
        if (entry.last === seen.number) continue;
        entry.last = seen.number;
        entry.count++;
      }
      unlisted += Math.max(0, violations.length - OF_ONE_REQUEST);
    },
    list: () => [...entries.values()].map(({ told, count }) => ({ ...told, count })),
    unlisted: () => unlisted,
  };
}

/** What was asked for. */
interface Subject {
  readonly operation: string | null;
  readonly method: string;
  readonly path: string;
}

function subjectOf({ operation, exchange }: Seen): Subject {
  if (operation) return { operation: operation.id, method: operation.method.toUpperCase(), path: operation.path };
  const { method, url } = exchange.request;
  const [path = ""] = cut(url, TEXT_KEPT).split(/[?#]/);
  const general = path
    .replace(/[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}(?=\/|$)/gi, "{uuid}")
    .replace(/\/\d+(?=\/|$)/g, "/{number}");
  return { operation: exchange.operation ?? null, method: cut(method, 20), path: general };
}

/** Two violations with the same key are the same, but for the places of items in a list. */
function keyOf({ operation, method, path }: Subject, { part, rule, place, message }: Violation): string {
  const general = part === "body" ? place.replace(/\/\d+(?=\/|$)/g, "/[]") : place;
  // The place of what is missing is that of the whole, so that only the message tells what it is.
  const missing = rule === "required" ? message : "";
  return [operation ?? `${method} ${path}`, part, rule, cut(general, TEXT_KEPT), cut(missing, TEXT_KEPT)].join("\n");
}

function tell(seen: Seen, subject: Subject, violation: Violation, side: "request" | "response"): ReportedViolation {
  const { part, place, rule, message } = violation;
  const value = side === "request" ? sentAt(seen, violation) : answeredAt(seen.exchange, violation);
  return {
    ...subject,
    part,
    place: cut(place, TEXT_KEPT),
    rule: cut(rule, TEXT_KEPT),
    message: cut(message, TEXT_KEPT),
    value,
    count: 0,
    first: tellRequest(seen.exchange, seen.at, seen.body?.beginning),
  };
}

/** What a client sent at the place of a violation. */
function sentAt({ exchange, operation, body }: Seen, { part, place }: Violation): string | null {
  const { request } = exchange;
  if (part === "header") return previewNamed(place, headerOf(request, place.toLowerCase()), VALUE_KEPT);
  if (part === "content-type") return previewNamed("", headerOf(request, "content-type"), VALUE_KEPT);
  if (part === "path") {
    if (place === "" || !operation) return null;
    const index = operation.path.split("/").indexOf(`{${place}}`);
    return previewNamed(place, readTarget(request.url).path.split("/")[index], VALUE_KEPT);
  }
  if (part === "query") {
    const values = readTarget(request.url).pairs.filter(([name]) => name === place);
    const text = values.length === 0 ? undefined : values.map(([, value]) => value).join(", ");
    return previewNamed(place, text, VALUE_KEPT);
  }
  if (body === undefined) return null;
  if (body.value === undefined) return hideSecrets(cut(body.beginning, VALUE_KEPT));
  return previewAt(body.value, place, VALUE_KEPT);
}

/** What the mock answered at the place of a violation. */
function answeredAt({ response }: Exchange, { part, place }: Violation): string | null {
  if (part === "status") return String(response.status);
  if (part === "header" || part === "content-type") {
    const wanted = part === "header" ? place.toLowerCase() : part;
    const index = response.headers.findIndex((name, at) => at % 2 === 0 && name.toLowerCase() === wanted);
    return previewNamed(place, index < 0 ? undefined : response.headers[index + 1], VALUE_KEPT);
  }
  if (response.body === undefined) return null;
  try {
    return previewAt(JSON.parse(response.body), place, VALUE_KEPT);
  } catch {
    return hideSecrets(cut(response.body, VALUE_KEPT));
  }
}
