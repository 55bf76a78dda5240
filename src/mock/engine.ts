import type { Contract } from "../contract/contract.js";
import type { Violation } from "../validate/index.js";
import { routeOf } from "./drf/views.js";
import {
  type Engine,
  type Exchange,
  type Fallback,
  type Finding,
  headerOf,
  type MockRequest,
  type MockResponse,
} from "./exchange/exchange.js";
import { choosesExample } from "./exchange/prefer.js";
import { addSlash, errorResponse, unknownPath } from "./exchange/refuse.js";
import { requestViolations } from "./exchange/request-violations.js";
import { findUrl, type Match } from "./exchange/router.js";
import { readTarget, type Target } from "./exchange/target.js";
import type { Stateless, StatelessResponse } from "./prism/stateless.js";
import { makeStateful, type Responder, readRouted } from "./stateful.js";

/** Options of the engine. */
export interface EngineOptions {
  /** The contract of the release that the mock plays. */
  readonly contract: Contract;
  /** Handles requests as Waldur does; without it every response is an example. */
  readonly respond?: Responder | undefined;
  /** Answers with examples. Without it, it is loaded for the first request whose `Prefer` chooses one. */
  readonly examples?: Stateless | undefined;
  /** What a request outside the contract is. Default `report`. */
  readonly outside?: OutsideMode | undefined;
  /** Responds to requests outside the contract. */
  readonly fallback?: Fallback | undefined;
}

/**
 * What a request outside the contract is, to a path or with a method that it does not have while Waldur does: `ignore`d, counted apart from violations in report and log, or a
 * violation (`fail`).
 */
export type OutsideMode = "ignore" | "report" | "fail";

/**
 * Creates the engine, which handles requests independently of the transport.
 *
 * @example
 * const engine = makeEngine({ contract: baseContract });
 * const { response } = await engine({ method: "GET", url: "/api/marketplace-component-usages/", headers, body: undefined, origin });
 */
export function makeEngine({ contract, respond, examples, outside = "report", fallback }: EngineOptions): Engine {
  const stateful = respond && makeStateful(contract, respond);
  let stateless = examples;

  const withExample = (request: MockRequest, target: Target): Exchange | Promise<Exchange> => {
    // Loaded on demand, because most mocks never serve an example.
    if (!stateless)
      return import("./prism/stateless.js").then(({ makeStateless }) => {
        stateless ??= makeStateless(contract, { hints: true });
        return withExample(request, target);
      });
    const answered = stateless(request, target);
    const toExchange = (response: StatelessResponse) => {
      const reason = outsideReason(contract, urlOf(contract, target), request.method);
      return response.operation === undefined && reason !== undefined
        ? outsideExchange(request, response.response, outside, reason)
        : exampleExchange(contract, request, target, response);
    };
    return answered instanceof Promise ? answered.then(toExchange) : toExchange(answered);
  };

  const withFallback = (request: MockRequest, reason: string): Exchange | Promise<Exchange> =>
    fallback
      ? fallback(request).then((response) => outsideExchange(request, response, outside, reason))
      : outsideExchange(request, unknownPath(), outside, reason);

  return (request) => {
    const target = parse(request.url);
    if (!target)
      return undeclaredPath(
        request,
        errorResponse(400, "The target of the request is no URL."),
        "the target is no URL",
      );
    const url = urlOf(contract, target);
    const reason = outsideReason(contract, url, request.method);
    if (!stateful) {
      if (lacksSlash(contract, target)) return undeclaredPath(request, addSlash(target, request.url), NO_SLASH);
      return fallback && reason !== undefined ? withFallback(request, reason) : withExample(request, target);
    }
    if (url === "malformed") return undeclaredPath(request, errorResponse(400, MALFORMED), MALFORMED);
    if (!url && lacksSlash(contract, target)) return undeclaredPath(request, addSlash(target, request.url), NO_SLASH);
    if (!url || reason !== undefined) return withFallback(request, reason ?? NO_PATH);
    const prefer = headerOf(request, "prefer");
    if (prefer && choosesExample(prefer)) return withExample(request, target);
    const answered = stateful(request, target, url);
    return {
      request,
      response: answered.response,
      operation: answered.operation,
      stateless: false,
      requestViolations: answered.requestViolations,
      responseViolations: answered.responseViolations,
      findings: NO_FINDINGS,
    };
  };
}

const NO_VIOLATIONS: readonly Violation[] = [];
const NO_FINDINGS: readonly Finding[] = [];
const MALFORMED = "The path has a % that is not followed by the two digits of a byte.";
const NO_PATH = "the contract has no such path";
const NO_SLASH = "the path has no slash at its end";

function exampleExchange(
  contract: Contract,
  request: MockRequest,
  target: Target,
  { operation, response, findings }: StatelessResponse,
): Exchange {
  const url = findings.length > 0 && operation ? urlOf(contract, target) : undefined;
  return {
    request,
    response,
    operation,
    stateless: true,
    requestViolations:
      typeof url === "object"
        ? requestViolations(contract, operation, readRouted(request, target, url))
        : NO_VIOLATIONS,
    responseViolations: NO_VIOLATIONS,
    findings,
  };
}

/**
 * A request outside the contract, which is no mistake: a page needs more of Waldur than the contract has. Browsers ask for an
 * icon by themselves.
 */
function outsideExchange(request: MockRequest, response: MockResponse, mode: OutsideMode, reason: string): Exchange {
  const exchange = undeclaredPath(request, response, reason);
  const treatment = request.url === "/favicon.ico" ? "ignore" : mode;
  return treatment === "fail"
    ? exchange
    : { ...exchange, requestViolations: NO_VIOLATIONS, outside: treatment === "report" };
}

/** A request whose path is a mistake. */
function undeclaredPath(request: MockRequest, response: MockResponse, message: string): Exchange {
  return {
    request,
    response,
    operation: undefined,
    stateless: false,
    requestViolations: [{ part: "path", place: "", rule: "declared", message }],
    responseViolations: NO_VIOLATIONS,
    findings: NO_FINDINGS,
  };
}

function parse(url: string): Target | undefined {
  try {
    return readTarget(url);
  } catch {
    return undefined;
  }
}

/** Why a request is outside the contract; undefined for one that is not. */
function outsideReason(contract: Contract, url: ReturnType<typeof urlOf>, method: string): string | undefined {
  if (url === undefined) return NO_PATH;
  if (url === "malformed" || !routeOf(contract, url.operation.id).leftOut.includes(method)) return undefined;
  return `the contract has no ${method} of this URL`;
}

/** The URL of the contract for a path, decoded. */
function urlOf(contract: Contract, { path, plain }: Target): Match | "malformed" | undefined {
  if (plain) return findUrl(contract, path);
  try {
    return findUrl(contract, path.split("/").map(decodeURIComponent).join("/"));
  } catch {
    return "malformed";
  }
}

function lacksSlash(contract: Contract, target: Target): boolean {
  if (target.path.endsWith("/")) return false;
  const match = urlOf(contract, { ...target, path: `${target.path}/` });
  return match !== undefined && match !== "malformed";
}
