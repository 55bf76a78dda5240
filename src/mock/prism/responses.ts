import type { Finding, MockResponse } from "../exchange/exchange.js";
import { byteLength } from "../values/bytes.js";
import type { ExampleResponse } from "./examples.js";
import type { Diagnostic } from "./prism.js";

/** An error as Prism throws it. */
export type Problem = Error & { status?: number; detail?: string; additional?: Record<string, unknown> };

/** Findings in a request and in its response. */
export interface Validations {
  input: readonly Diagnostic[];
  output: readonly Diagnostic[];
}

const SEVERITIES = ["Error", "Warning", "Information", "Hint"];
/** Maximum length of Prism's header of violations. */
const MAX_HEADER = 8 * 1024 - 100;
const JSON_TYPE = /^application\/([^;\s]+\+)?json(\s*;|$)/i;
const TEXT_TYPE = /^text\/[^;\s]+(\s*;|$)/i;

/** Findings in Prism's order. */
export function findingsOf({ input, output }: Validations): Finding[] {
  const toFinding = (part: string) => (diagnostic: Diagnostic) => ({
    location: [part, ...(diagnostic.path ?? [])],
    severity: SEVERITIES[diagnostic.severity],
    code: diagnostic.code,
    message: diagnostic.message,
  });
  return [...input.map(toFinding("request")), ...output.map(toFinding("response"))];
}

const written = new WeakMap<ExampleResponse, MockResponse>();

/** An example as it is sent, written once. */
export function writeExample(example: ExampleResponse): MockResponse {
  let response = written.get(example);
  if (!response) {
    response = finish(example.statusCode, flatten(example.headers), example.text);
    written.set(example, response);
  }
  return response;
}

/**
 * An answer of Prism as its HTTP server sends it.
 *
 * @throws Error that Prism's HTTP server answers with a problem: a body that has no serialiser.
 */
export function writeOutput(
  output: { statusCode: number; headers?: Readonly<Record<string, unknown>>; body?: unknown },
  findings: readonly Finding[],
): MockResponse {
  const headers = [...violationHeader(findings), ...flatten(output.headers ?? {})];
  return finish(output.statusCode, headers, serialize(output.body, contentType(headers)));
}

/** A problem as Prism's HTTP server sends it. */
export function writeProblem(error: Problem, findings: readonly Finding[] = []): MockResponse {
  const more = (error.additional?.headers ?? {}) as Record<string, unknown>;
  const headers = [...violationHeader(findings), "content-type", "application/problem+json", ...flatten(more)];
  const body = {
    type: error.name && error.name !== "Error" ? error.name : "https://stoplight.io/prism/errors#UNKNOWN",
    title: error.message,
    status: error.status || 500,
    detail: error.detail || "",
    ...error.additional,
  };
  return finish(error.status || 500, headers, JSON.stringify(body));
}

function violationHeader(findings: readonly Finding[]): string[] {
  if (findings.length === 0) return [];
  let value = JSON.stringify(findings);
  if (value.length > MAX_HEADER) value = `Too many violations! ${value.slice(0, MAX_HEADER)}`;
  // What a header cannot carry ends a stock Prism. This is the same JSON.
  const ascii = value.replace(
    /[^\x20-\x7e\xa0-\xff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return ["sl-violations", ascii];
}

function flatten(headers: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [name, String(value)]);
}

function contentType(headers: readonly string[]): string | undefined {
  const position = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === "content-type");
  return position < 0 ? undefined : headers[position + 1];
}

function serialize(body: unknown, type: string | undefined): string | undefined {
  if (!type && !body) return undefined;
  if (type && JSON_TYPE.test(type)) return JSON.stringify(body);
  if (type && TEXT_TYPE.test(type)) {
    if (typeof body === "string" || body === undefined) return body;
    const message = "Cannot serialise complex objects as text";
    const name = "https://stoplight.io/prism/errors#NO_COMPLEX_OBJECT_TEXT";
    throw Object.assign(new Error(message), { detail: message, status: 500, name });
  }
  if (typeof body === "string") return body;
  throw new Error(`Cannot find serializer for ${type}`);
}

function finish(status: number, headers: string[], body: string | undefined): MockResponse {
  if (body === undefined) return { status, headers, body };
  const type = contentType(headers) === undefined ? ["Content-Type", "text/plain; charset=utf-8"] : [];
  return { status, headers: [...headers, ...type, "Content-Length", String(byteLength(body))], body };
}
