import { toPrintableJson } from "../../report/text.js";
import type { LogRecord } from "./types.js";

/**
 * Writes a request for programs: one line of JSON, always with the same keys in the same order.
 *
 * @example
 * JSON.parse(formatJson(record)); // { event: "request", time: "2025-11-21T09:30:05.120Z", method: "GET", ... }
 */
export function formatJson(record: LogRecord): string {
  const { method, url, status, bytes, caller, sandbox, operation, violations, announced, mockViolations } = record;
  return toLine({
    event: "request",
    time: new Date(record.time).toISOString(),
    method,
    url,
    status,
    ms: Math.round(record.duration * 1000) / 1000,
    bytes,
    caller: caller ?? null,
    sandbox: sandbox ?? null,
    operation: operation ?? null,
    violations,
    announced,
    mockViolations,
    forced: record.forced,
    onDemand: record.onDemand,
    failure: record.failure ?? null,
  });
}

/** Writes one event of a log as a line of JSON. */
export function toLine(event: { readonly event: string; readonly [key: string]: unknown }): string {
  return `${toPrintableJson(event, 0)}\n`;
}
