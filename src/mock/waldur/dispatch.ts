import type { Contract, OperationId } from "../../contract/contract.js";
import { type Call, type HandlerResult, Refusal, type RoutedRequest, type WaldurResponse } from "../drf/call.js";
import { forbidden } from "../drf/errors.js";
import { describeRoute } from "../drf/metadata.js";
import { isAcceptable, JSON_TYPE } from "../drf/parsers/accept.js";
import { parseBody } from "../drf/parsers/parse-body.js";
import { type Route, routeOf } from "../drf/views.js";
import { parseUuid } from "../values/uuid.js";
import type { Store } from "../world/store.js";
import type { User } from "../world/types.js";
import { ANONYMOUS, authenticate, hasSession, namesNobody } from "./access/authentication.js";
import { handlers } from "./handlers.js";

/** Context of a request: store, clock and settings. */
export interface RequestContext {
  /** The contract of the release that the mock plays. */
  contract: Contract;
  store: Store;
  /** Name of the sandbox, when it is one that tokens name. */
  sandbox?: string | undefined;
  /** The clock's time in milliseconds. */
  now: number;
  /** Duration of an order in milliseconds of clock time. */
  orderDelay: number;
  newUuid(): string;
}

const TEXT = "text/plain; charset=utf-8";

/**
 * Dispatches a request in Waldur's order: content negotiation, authentication, permissions without an object, method, handler.
 *
 * Changes to the store are atomic: an error response changes nothing. Throws only for a bug of the mock.
 */
export function dispatch(request: RoutedRequest, surroundings: RequestContext): WaldurResponse {
  const route = routeOf(surroundings.contract, request.operation);
  let result: HandlerResult;
  let impersonator: string | undefined;
  try {
    if (!isAcceptable(headerOf(request, "accept"), route.plain))
      throw new Refusal(406, { detail: "Could not satisfy the request Accept header." });
    const { store, now, sandbox } = surroundings;
    const authorization = headerOf(request, "authorization");
    let caller =
      route.open && namesNobody(authorization) ? ANONYMOUS : authenticate(authorization, store, now, sandbox);
    const other = impersonated(caller, headerOf(request, "x-impersonated-user-uuid"), store);
    if (other) [caller, impersonator] = [other, caller.uuid];
    result = runHandler(request, route, caller, surroundings);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    // Only one message of this URL is plain text; other errors are JSON with the wrong content type.
    const body = route.plain && typeof error.body !== "string" ? JSON.stringify(error.body) : error.body;
    result = { status: error.status, headers: error.headers, body };
  }
  const headers: Record<string, string> = { ...route.headers, ...result.headers };
  if (impersonator) headers["X-impersonator-uuid"] = impersonator;
  if (result.body !== undefined)
    headers["Content-Type"] = route.plain && typeof result.body === "string" ? TEXT : JSON_TYPE;
  return { status: result.status, headers, body: request.method === "HEAD" ? undefined : result.body };
}

function runHandler(request: RoutedRequest, route: Route, caller: User, surroundings: RequestContext): HandlerResult {
  const { method } = request;
  if (method === "OPTIONS") return describeRoute(route);
  const operation = route.operations[method];
  const entry = operation && handlers[operation];
  if (operation && !entry) throw new RangeError(`There is no handler for ${operation}.`);
  if (entry?.staffOnly && !caller.is_staff) throw forbidden();
  if (!operation || !entry) throw new Refusal(405, { detail: `Method "${method}" not allowed.` });
  const call = new RoutedCall(request, operation, caller, surroundings);
  return surroundings.store.transaction(() => entry.handler(call));
}

/** Staff may act as another user who has a token; an unknown one is ignored. */
function impersonated(caller: User, header: string | undefined, store: Store): User | undefined {
  const other = header !== undefined && caller.is_staff ? store.users.get(parseUuid(header)) : undefined;
  if (other && !hasSession(other))
    throw new Refusal(403, { detail: "Unable to impersonate user that does not have an active session." });
  return other;
}

function headerOf(request: RoutedRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === "string" || value === undefined ? value : value.join(", ");
}

class RoutedCall implements Call {
  readonly contract: Contract;
  readonly uuid: string;
  readonly variables: Call["variables"];
  readonly query: Call["query"];
  readonly store: Store;
  readonly sandbox: string | undefined;
  readonly now: number;
  readonly orderDelay: number;
  readonly origin: string;
  readonly url: string;
  private parsed: { value: unknown } | undefined;

  constructor(
    private readonly request: RoutedRequest,
    readonly operation: OperationId,
    readonly caller: User,
    private readonly surroundings: RequestContext,
  ) {
    this.contract = surroundings.contract;
    this.uuid = request.uuid;
    this.variables = request.variables ?? {};
    this.query = request.query;
    this.store = surroundings.store;
    this.sandbox = surroundings.sandbox;
    this.now = surroundings.now;
    this.orderDelay = surroundings.orderDelay;
    this.origin = request.origin;
    this.url = request.url;
    this.parsed = request.json;
  }

  header(name: string): string | undefined {
    return headerOf(this.request, name);
  }

  body(): unknown {
    this.parsed ??= { value: parseBody(this.request.rawBody, this.header("content-type")) };
    return this.parsed.value;
  }

  newUuid(): string {
    return this.surroundings.newUuid();
  }
}
