import type { Colours, Paint } from "../../report/colours.js";
import { printable } from "../../report/text.js";
import type { Violation } from "../../validate/index.js";
import { violationText } from "../exchange/exchange.js";
import type { LogRecord } from "./types.js";

/** Maximum length of a URL or message in characters. The JSON log is not truncated. */
const MAX_URL = 500;
const MAX_MESSAGE = 300;
/** Maximum number of violations per request. */
const MAX_VIOLATIONS = 10;
/** Makes the part after the time stand out. */
const INDENT = " ".repeat(9);

/**
 * Formats a request for people: one line, plus an indented line per violation. Control characters sent by clients are escaped,
 * so that they are harmless to a terminal.
 *
 * @returns lines, each with its end.
 *
 * @example
 * formatText(record, coloursFor(false, {}));
 * // 09:30:05 200 GET    /api/marketplace-component-usages/?page=2  1.4 ms  3.1 kB  staff@checkout
 */
export function formatText(record: LogRecord, colours: Colours): string {
  const { status, method, url, duration, bytes, caller, sandbox, outside, onDemand } = record;
  const who = `${caller ?? "-"}${sandbox === undefined ? "" : `@${sandbox}`}`;
  const rest = [
    formatDuration(duration),
    formatBytes(bytes),
    printable(who),
    ...(outside ? ["outside the contract"] : []),
    ...(onDemand ? ["on demand"] : []),
  ];
  const line = [
    colours.dim(timeOfDay(record.time)),
    paintOf(status, colours)(status === 0 ? "cut" : String(status)),
    printable(method).padEnd(6),
    `${printable(shorten(url, MAX_URL))} `,
    colours.dim(rest.join("  ")),
  ];
  return `${[line.join(" "), ...details(record, colours)].join("\n")}\n`;
}

function details({ violations, announced, mockViolations, failure }: LogRecord, { red, yellow }: Colours): string[] {
  const told = (what: string, list: readonly Violation[]) => [
    ...list.slice(0, MAX_VIOLATIONS).map((violation) => `${what}: ${formatMessage(violationText(violation))}`),
    ...(list.length > MAX_VIOLATIONS ? [`${what}: ${list.length - MAX_VIOLATIONS} things more`] : []),
  ];
  return [
    ...told(announced ? "breaks the contract, as announced" : "breaks the contract", violations).map(yellow),
    ...told("the mock breaks the contract, please report it", mockViolations).map(red),
    ...(failure === undefined ? [] : [red(`the mock failed, please report it: ${formatMessage(failure)}`)]),
  ].map((text) => INDENT + text);
}

function formatMessage(text: string): string {
  return printable(shorten(text, MAX_MESSAGE));
}

function shorten(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most)}…`;
}

function timeOfDay(time: number): string {
  return new Date(time).toTimeString().slice(0, 8);
}

function formatDuration(milliseconds: number): string {
  if (milliseconds < 9.95) return `${milliseconds.toFixed(1)} ms`;
  return milliseconds < 999.5 ? `${milliseconds.toFixed(0)} ms` : `${(milliseconds / 1000).toFixed(2)} s`;
}

function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 999_950 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

function paintOf(status: number, { green, cyan, yellow, red }: Colours): Paint {
  if (status >= 500 || status === 0) return red;
  if (status >= 400) return yellow;
  return status >= 300 ? cyan : green;
}
