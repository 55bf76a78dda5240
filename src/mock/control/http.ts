import { MockControlError, WorldError } from "../../errors.js";
import { isHealthCall } from "../exchange/control-path.js";
import type { MockRequest, MockResponse } from "../exchange/exchange.js";
import { byteLength } from "../values/bytes.js";
import { quoteValue } from "../values/quote.js";
import { CALLS, type ControlCall, type Given } from "./calls.js";
import { type Guard, openGuard } from "./guard.js";
import type { Control } from "./types.js";

const EVENTS = "/_mock/events";
const EVENT_STREAM = "text/event-stream";
const HEADERS = ["Cache-Control", "no-store"];

/**
 * Creates the handler of calls under `/_mock/`; it never throws.
 *
 * @param guard Decides which requests are allowed.
 * @param onFailure Called with every bug of the mock; the client gets a 500.
 */
export function makeControlResponder(
  control: Control,
  guard: Guard,
  onFailure?: (error: unknown, request: MockRequest) => void,
): (request: MockRequest, tooLarge?: boolean) => MockResponse {
  const judged = (request: MockRequest, tooLarge: boolean) => {
    try {
      if (tooLarge) throw new Problem(413, "The body is larger than world files may be.");
      return response(control, request);
    } catch (error) {
      return refuse(request, error, onFailure);
    }
  };
  return (request, tooLarge = false) => {
    const verdict = isHealthCall(request.url) ? openGuard(request) : guard(request);
    if ("refused" in verdict)
      return send(request, 403, line({ detail: `The control API refuses ${verdict.refused}.` }));
    const answer = judged(request, tooLarge);
    return { ...answer, headers: [...verdict.headers, ...answer.headers] };
  };
}

/** An HTTP error with additional members of its body. */
class Problem extends Error {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly more: object = {},
    readonly headers: readonly string[] = [],
  ) {
    super(detail);
  }
}

function response(control: Control, request: MockRequest): MockResponse {
  const { path, query } = readUrl(request.url);
  const calls = CALLS.flatMap((call) => {
    const uuid = matches(call.path, path);
    return uuid === undefined ? [] : [{ call, uuid }];
  });
  if (path === "/_mock") calls.push({ call: INDEX, uuid: "" });
  if (calls.length === 0)
    throw new Problem(404, `There is no ${quoteValue(path)}; see what there is.`, { calls: INDEX_LINES });
  const methods = calls.map(({ call }) => call.method);
  const allow = ["Allow", [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ")];
  if (request.method === "OPTIONS") return { status: 204, headers: [...HEADERS, ...allow], body: undefined };
  const method = request.method === "HEAD" ? "GET" : request.method;
  const found = calls.find(({ call }) => call.method === method);
  if (!found)
    throw new Problem(405, `${path} takes ${methods.join(" or ")}, not ${quoteValue(request.method)}.`, {}, allow);
  const { call, uuid } = found;
  const given: Given = { uuid, query: readQuery(call, query), body: () => readBody(request) };
  if (call.path === EVENTS && request.method === "HEAD")
    return { status: 200, headers: [...HEADERS, "Content-Type", EVENT_STREAM], body: undefined };
  const reply = call.answer(control, given);
  if ("events" in reply)
    return {
      status: 200,
      headers: [...HEADERS, "Content-Type", EVENT_STREAM, "X-Accel-Buffering", "no"],
      body: undefined,
      stream: reply.events,
    };
  return "json" in reply
    ? send(request, reply.status ?? 200, `${JSON.stringify(reply.json, null, 2)}\n`)
    : send(request, 200, reply.text, reply.type);
}

/** The path without the slash at its end. */
function readUrl(url: string): { path: string; query: URLSearchParams } {
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  return {
    path: path.endsWith("/") ? path.slice(0, -1) : path,
    query: new URLSearchParams(mark < 0 ? "" : url.slice(mark + 1)),
  };
}

/** The variable part of a path that fits, empty when it has none; undefined for another path. */
function matches(template: string, path: string): string | undefined {
  const [before = "", after] = template.split(/\{\w+\}/);
  if (after === undefined) return path === template ? "" : undefined;
  if (!path.startsWith(before) || !path.endsWith(after)) return undefined;
  const uuid = path.slice(before.length, path.length - after.length);
  return uuid === "" || uuid.includes("/") ? undefined : uuid;
}

function readQuery({ query: known, method, path }: ControlCall, query: URLSearchParams): Given["query"] {
  const read: Record<string, string> = {};
  for (const [name, value] of query) {
    if (!known.includes(name))
      throw new Problem(
        400,
        `${method} ${path} has no parameter ${quoteValue(name)}; it takes ${known.join(" and ") || "none"}.`,
      );
    if (Object.hasOwn(read, name)) throw new Problem(400, `The parameter ${quoteValue(name)} is there twice.`);
    read[name] = value;
  }
  return read;
}

function readBody({ body }: MockRequest): unknown {
  if (body === undefined || body.length === 0) return undefined;
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch (cause) {
    throw new MockControlError(400, "The body is not text in UTF-8.", { cause });
  }
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    throw new MockControlError(400, `The body is not JSON: ${(cause as Error).message}.`, { cause });
  }
}

function refuse(
  request: MockRequest,
  error: unknown,
  onFailure?: (error: unknown, request: MockRequest) => void,
): MockResponse {
  if (error instanceof Problem)
    return send(request, error.status, line({ detail: error.detail, ...error.more }), undefined, error.headers);
  if (error instanceof MockControlError) return send(request, error.status, line({ detail: error.message }));
  if (error instanceof WorldError) {
    const { message, mistakes: issues, cause } = error;
    // One that cannot be written has its cause in the disk.
    if (cause !== undefined) return send(request, 500, line({ detail: message }));
    const [detail] = issues.length > 0 ? message.split("\n") : [message];
    return send(request, 400, line({ detail, mistakes: issues }));
  }
  onFailure?.(error, request);
  const reason = error instanceof Error ? error.message : String(error);
  return send(request, 500, line({ detail: `The mock failed; please report it. ${reason}` }));
}

function line(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function send(
  { method }: MockRequest,
  status: number,
  text: string,
  type = "application/json",
  headers: readonly string[] = [],
): MockResponse {
  const length = String(byteLength(text));
  return {
    status,
    headers: [...HEADERS, ...headers, "Content-Type", type, "Content-Length", length],
    body: method === "HEAD" ? undefined : text,
  };
}

const INDEX: ControlCall = {
  method: "GET",
  path: "/_mock",
  does: "This list. Every call takes ?sandbox=<name>, the name after the @ in Token <key>@<name>.",
  query: ["sandbox"],
  answer: () => ({ json: { calls: INDEX_LINES } }),
};

const INDEX_LINES: Readonly<Record<string, string>> = Object.fromEntries(
  [INDEX, ...CALLS].map(({ method, path, does }) => [`${method} ${path === "/_mock" ? "/_mock/" : path}`, does]),
);
