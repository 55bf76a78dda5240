import type { LogRecord } from "./types.js";

/** Controls that JSON does not escape by itself, and what terminals and readers of lines may stumble over. */
const HARMFUL = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

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
    onDemand: record.onDemand,
    failure: record.failure ?? null,
  });
}

/** Writes one event of a log as a line of JSON. */
export function toLine(event: { readonly event: string; readonly [key: string]: unknown }): string {
  return `${JSON.stringify(event).replace(HARMFUL, escaped)}\n`;
}

function escaped(character: string): string {
  // JSON has escapes for halves of characters only.
  const halves = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return halves.map((code) => `\\u${code.toString(16).padStart(4, "0")}`).join("");
}
