import { operationTable } from "../../../generated/operations.js";
import type { OperationId } from "../../../src/contract/contract.js";
import { createMockFetch } from "../../../src/mock/index.js";
import type { RuleName } from "../../../src/verify/index.js";

/** A JSON object of an answer. */
export type Row = Record<string, unknown>;
export type Send = (request: Request) => Promise<Response>;

/** A fault of a server. */
export interface Mutation {
  readonly name: string;
  /** The rule that it breaks, and an operation that breaks it. */
  readonly rule: RuleName;
  readonly operation: OperationId;
  /** Can it only be seen by writing? */
  readonly writes?: true;
  /** Makes the faulty server of a right one. */
  readonly make: (send: Send) => Send;
}

/** The operation of a request; undefined for another URL. */
export function operationOf({ url, method }: Request): OperationId | undefined {
  const { pathname } = new URL(url);
  const literal = Object.entries(operationTable).find(([, each]) => each.method === method && each.path === pathname);
  if (literal) return literal[0] as OperationId;
  const template = pathname.replace(/(?<=^\/api\/[\w-]+\/)[^/]+(?=\/)/, "{uuid}");
  const found = Object.entries(operationTable).find(([, each]) => each.method === method && each.path === template);
  return found?.[0] as OperationId | undefined;
}

/** Asks in another way where an operation is asked for. */
export function asking(
  operation: OperationId,
  change: (request: Request, url: URL) => Request | Response,
): Mutation["make"] {
  return (send) => async (request) => {
    if (operationOf(request) !== operation) return send(request);
    const changed = change(request, new URL(request.url));
    return changed instanceof Response ? changed : send(changed);
  };
}

/** The same request to another URL. */
export function to(request: Request, url: URL): Request {
  return new Request(url, request);
}

/** Asks without some query parameters. */
export function ignoring(operation: OperationId, ...names: string[]): Mutation["make"] {
  return asking(operation, (request, url) => {
    for (const name of names) url.searchParams.delete(name);
    return to(request, url);
  });
}

/** Changes the answers of an operation; `status` says which. */
export function answering(
  operation: OperationId,
  status: number,
  change: (response: Response, request: Request) => Response | Promise<Response>,
): Mutation["make"] {
  return (send) => async (request) => {
    const response = await send(request.clone());
    return operationOf(request) === operation && response.status === status ? change(response, request) : response;
  };
}

/** Changes the JSON of answers. */
export function json(
  operation: OperationId,
  status: number,
  change: (body: never, request: Request) => unknown,
): Mutation["make"] {
  return answering(operation, status, async (response, request) => {
    const body = change((await response.json()) as never, request);
    return new Response(JSON.stringify(body), { status: response.status, headers: response.headers });
  });
}

/** Changes every whole record of a list or an answer with one. */
export function rows(operation: OperationId, change: (row: Row) => Row): Mutation["make"] {
  return json(operation, 200, (body: Row | Row[], { url }) => {
    if (url.includes("field=")) return body;
    return Array.isArray(body) ? body.map(change) : change(body);
  });
}

/** Changes the headers of answers; null takes one away. */
export function headers(
  operation: OperationId,
  status: number,
  changes: Record<string, string | null>,
): Mutation["make"] {
  return answering(operation, status, (response) => {
    const list = new Headers(response.headers);
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) list.delete(name);
      else list.set(name, value);
    }
    return new Response(response.body, { status: response.status, headers: list });
  });
}

/** Answers with another status and, when it is given, another body. */
export function status(operation: OperationId, from: number, as: number, body?: unknown): Mutation["make"] {
  return answering(operation, from, async (response) => {
    const text = body === undefined ? await response.text() : JSON.stringify(body);
    const list = new Headers(response.headers);
    if (body !== undefined) list.set("content-type", "application/json");
    return new Response(as === 204 || text === "" ? null : text, { status: as, headers: list });
  });
}

/** Several faults, one after the other. */
export function all(...makers: Mutation["make"][]): Mutation["make"] {
  return (send) => makers.reduce((made, make) => make(made), send);
}

/** Answers as a right server does that nobody writes to, each request once. */
export function remembering(right: Send): Send {
  const known = new Map<string, { status: number; headers: Headers; text: string }>();
  return async (request) => {
    const { method, url, headers } = request;
    const key = JSON.stringify([method, url, headers.get("authorization"), headers.get("accept")]);
    let found = known.get(key);
    if (!found) {
      const response = await right(request);
      found = { status: response.status, headers: response.headers, text: await response.text() };
      known.set(key, found);
    }
    return new Response(found.text || null, found);
  };
}

/** A right server with data of its own. */
export async function rightServer(): Promise<Send> {
  return createMockFetch();
}
