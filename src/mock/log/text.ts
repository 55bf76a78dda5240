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

/** Widths of the columns before the URL; a longer value moves the rest of its line. */
const COLUMNS = { duration: 6, bytes: 8, caller: 16 };

/**
 * Formats a request for people: one line of columns with the URL at its end, plus an indented line per violation. Control
 * characters sent by clients are escaped, so that they are harmless to a terminal.
 *
 * @returns lines, each with its end.
 *
 * @example
 * formatText(record, coloursFor(false, {}));
 * // 09:30:05 200 GET    1.4 ms   3.1 kB staff@checkout   /api/marketplace-component-usages/?page=2
 */
export function formatText(record: LogRecord, colours: Colours): string {
  const { status, method, url, duration, bytes, caller, sandbox, onDemand, forced } = record;
  const who = printable(`${caller ?? "-"}${sandbox === undefined ? "" : `@${sandbox}`}`);
  const cost = `${formatDuration(duration).padStart(COLUMNS.duration)} ${formatBytes(bytes).padStart(COLUMNS.bytes)}`;
  const line = [
    colours.dim(timeOfDay(record.time)),
    paintOf(status, colours)(status === 0 ? "cut" : String(status)),
    printable(method).padEnd(6),
    colours.dim(`${cost} ${who.padEnd(COLUMNS.caller)}`),
    printable(shorten(url, MAX_URL)),
    ...(forced ? [colours.cyan("(forced)")] : []),
    ...(onDemand ? [colours.cyan("(injected)")] : []),
  ];
  return `${[line.join(" "), ...details(record, colours)].join("\n")}\n`;
}

function details({ violations, announced, mockViolations, failure }: LogRecord, { red, yellow }: Colours): string[] {
  const format = (what: string, list: readonly Violation[]) => [
    ...list.slice(0, MAX_VIOLATIONS).map((violation) => `${what}: ${formatMessage(violationText(violation))}`),
    ...(list.length > MAX_VIOLATIONS ? [`${what}: ${list.length - MAX_VIOLATIONS} more`] : []),
  ];
  return [
    ...format(announced ? "announced violation" : "violation", violations).map(yellow),
    ...format("violation by the mock, please report it", mockViolations).map(red),
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
