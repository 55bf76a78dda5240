import { type Exchange, headerOf } from "../exchange/exchange.js";
import { cut, redactSecrets } from "./redact.js";
import type { RequestRecord } from "./types.js";

/** Maximum recorded length of a URL in characters. */
const MAX_URL = 2000;
const SANDBOX = /^\s*token\s+\S+@([A-Za-z0-9_.-]{1,64})\s*$/i;

/** A reusable slot of the ring buffer. Allocating one per request would burden the garbage collector. */
interface Slot {
  number: number;
  at: number;
  method: string;
  url: string;
  authorization: string | undefined;
  sandbox: string | null;
  operation: string | null;
  body: string | null;
  status: number;
  example: boolean;
  outside: boolean;
  violations: readonly string[];
}

/** The name of the caller behind an `Authorization` header; null for none. */
export type CallerName = (authorization: string | undefined) => string | null;

/** Remembers the last requests. */
export interface RequestLog {
  /** Remembers an exchange; `at` is in milliseconds, `body` the beginning of the body. */
  add(
    exchange: Exchange,
    number: number,
    at: number,
    operation: string | null,
    body: string | null,
    violations: readonly string[],
  ): void;
  /** The last requests, oldest first, at most `limit`, of one sandbox when it is named. */
  last(limit: number, sandbox: string | undefined): RequestRecord[];
  /** The request of this sequence number, when it is remembered. */
  find(number: number): RequestRecord | undefined;
  clear(): void;
}

/** Makes a log that remembers `size` requests. Callers are named when somebody reads it, because few requests are read. */
export function makeRequestLog(size: number, nameOf: CallerName): RequestLog {
  const slots: Slot[] = [];
  let next = 0;
  return {
    add({ request, response, stateless, outside = false }, number, at, operation, body, violations) {
      if (size === 0) return;
      const { method, url } = request;
      const slot = slots[next] ?? ({} as Slot);
      slot.number = number;
      slot.at = at;
      slot.method = method;
      slot.url = url.length > MAX_URL ? cut(url, MAX_URL) : url;
      slot.authorization = headerOf(request, "authorization");
      slot.sandbox = sandboxOf(slot.authorization);
      slot.operation = operation;
      slot.body = body;
      slot.status = response.status;
      slot.example = stateless;
      slot.outside = outside;
      slot.violations = violations;
      slots[next] = slot;
      next = (next + 1) % size;
    },
    last(limit, sandbox) {
      const inOrder = slots.length < size ? slots : [...slots.slice(next), ...slots.slice(0, next)];
      const wanted = sandbox === undefined ? inOrder : inOrder.filter((slot) => slot.sandbox === sandbox);
      return wanted.slice(Math.max(0, wanted.length - limit)).map((slot) => toRecord(slot, nameOf));
    },
    find(number) {
      const slot = slots.find((each) => each.number === number);
      return slot && toRecord(slot, nameOf);
    },
    clear() {
      slots.length = 0;
      next = 0;
    },
  };
}

/** The sandbox in `Token <name>@<sandbox>`. The rest of the header is ignored. */
function sandboxOf(authorization: string | undefined): string | null {
  if (authorization === undefined || !authorization.includes("@")) return null;
  return SANDBOX.exec(authorization)?.[1] ?? null;
}

function toRecord({ authorization, ...slot }: Slot, nameOf: CallerName): RequestRecord {
  return {
    ...slot,
    at: new Date(slot.at).toISOString(),
    url: redactSecrets(slot.url),
    caller: nameOf(authorization),
    body: slot.body && redactSecrets(slot.body),
  };
}
