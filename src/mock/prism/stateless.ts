import { type Contract, isOpen, type Operation, type OperationId } from "../../contract/contract.js";
import { Refusal } from "../drf/call.js";
import { parseJson } from "../drf/parsers/parse-body.js";
import { type Finding, headerOf, type MockRequest, type MockResponse } from "../exchange/exchange.js";
import type { Preferences } from "../exchange/prefer.js";
import { readPreferences } from "../exchange/prefer.js";
import { errorResponse } from "../exchange/refuse.js";
import { findOperationOf } from "../exchange/router.js";
import { queryValues, type Target } from "../exchange/target.js";
import { decodeUtf8 } from "../values/bytes.js";
import { ExampleResponse, findExample, findMissing } from "./examples.js";
import { type Candidate, isCertainlyAuthorized, isCertainlyValid } from "./fast-path.js";
import { CONFIG, isMissing, LazyPrism, operationsOf, PRISM_MISSING } from "./prism.js";
import { type Input, makeComponents, type Output } from "./prism-components.js";
import { findingsOf, type Problem, writeExample, writeOutput, writeProblem } from "./responses.js";

/** A response of the stateless mock. */
export interface StatelessResponse {
  readonly response: MockResponse;
  /** The requested operation; undefined if the contract has none with that path and method. */
  readonly operation: OperationId | undefined;
  /** Prism's findings. */
  readonly findings: readonly Finding[];
}
/** Handles requests without state; synchronous if Prism is not needed. */
export type Stateless = (request: MockRequest, target: Target) => StatelessResponse | Promise<StatelessResponse>;

const NO_FINDINGS: readonly Finding[] = [];
const JSON_MEDIA = /^\s*application\/([\w.+-]+\+)?json\s*(;|$)/i;

/**
 * Makes the mock that answers examples and remembers nothing: it answers what Prism's `createServer` does, byte for byte, but
 * for what ends a stock Prism, what its HTTP server cannot read, and malformed JSON.
 *
 * @param contract Of the release whose examples it serves.
 * @param hints Add to the response to an unknown status or example which ones there are, as Prism does not.
 */
export function makeStateless(contract: Contract, { hints = false }: { readonly hints?: boolean } = {}): Stateless {
  const openHost = async () => {
    const { factory } = await import("@stoplight/prism-core");
    return factory(CONFIG, makeComponents(contract, new LazyPrism(await operationsOf(contract))));
  };
  let opened: ReturnType<typeof openHost> | undefined;

  const ask = async (
    request: MockRequest,
    input: Input,
    preferences: Preferences,
    operation: OperationId | undefined,
  ) => {
    try {
      opened ??= openHost();
      const host = await opened;
      const result = await host.request(input, [], { ...CONFIG, mock: preferences })();
      if (result._tag === "Left") return toResponse(operation, writeProblem(result.left as Problem));
      const { output, validations } = result.right;
      const findings = findingsOf(validations as Parameters<typeof findingsOf>[0]);
      return toResponse(operation, write(output, findings), findings);
    } catch (error) {
      return toResponse(operation, responseToThrown(error, request));
    }
  };

  return (request, target) => {
    const method = request.method.toLowerCase();
    const match = findOperationOf(contract, target.path, method);
    const operation = match?.operation.id;
    const preferences = readPreferences(headerOf(request, "prefer"), target);
    let body: unknown;
    try {
      body = readBody(request);
    } catch (error) {
      return toResponse(operation, responseToThrown(error, request));
    }
    if ("complaint" in preferences) return toResponse(operation, invalidPreference(preferences.complaint));
    const candidate = { target, variables: match?.variables ?? {}, headers: request.headers, body };
    return (
      (match && respondAtOnce(match.operation, candidate, preferences, hints)) ??
      ask(request, readInput(candidate, method), preferences, operation)
    );
  };
}

function toResponse(
  operation: OperationId | undefined,
  response: MockResponse,
  findings = NO_FINDINGS,
): StatelessResponse {
  return { operation, response, findings };
}

/**
 * Answers a request about which there is nothing to ask: Prism would go the same way, route, security, input, example, and
 * find nothing wrong. It is left out because its machinery costs more than all the rest.
 */
function respondAtOnce(
  operation: Operation,
  candidate: Candidate,
  preferences: Preferences,
  hints: boolean,
): StatelessResponse | undefined {
  if (!isCertainlyValid(operation, candidate)) return undefined;
  const isAnonymous = candidate.headers.authorization === undefined;
  if (isAnonymous && isOpen(operation.node)) return undefined;
  if (isAnonymous) return withoutToken(operation);
  if (!isCertainlyAuthorized(candidate)) return undefined;
  const accept = candidate.headers.accept as string | undefined;
  const example = findExample(operation, preferences, accept);
  if (example) return example.valid ? toResponse(operation.id, writeExample(example)) : undefined;
  const missing = findMissing(operation, preferences, accept, hints);
  return missing && toResponse(operation.id, notFound(hints ? `${missing.detail} ${missing.hint}` : missing.detail));
}

const NO_TOKEN: readonly Finding[] = [
  { location: ["request"], severity: "Error", code: 401, message: "Invalid security scheme used" },
];

/** Prism's response to a request without a token, whatever it prefers and accepts. */
function withoutToken(operation: Operation): StatelessResponse | undefined {
  const example = operation.method === "head" ? undefined : findExample(operation, UNAUTHORIZED, undefined);
  return example?.valid ? toResponse(operation.id, write(example, NO_TOKEN), NO_TOKEN) : undefined;
}

const UNAUTHORIZED: Preferences = { code: 401, dynamic: false };

/** Prism's response where nothing in the document meets the preferences. */
function notFound(detail: string): MockResponse {
  const name = "https://stoplight.io/prism/errors#NOT_FOUND";
  const message = "The server cannot find the requested content";
  return writeProblem(Object.assign(new Error(message), { name, status: 404, detail }));
}

function readInput(candidate: Candidate, method: string): Input {
  const { target } = candidate;
  const server = target.pairs.find(([name]) => name === "__server")?.[1];
  return {
    ...candidate,
    method: method as Input["method"],
    url: { path: target.path, query: queryValues(target), ...(server ? { baseUrl: server } : {}) },
    headers: candidate.headers as Input["headers"],
  };
}

/** The body as Prism's HTTP server reads it: JSON, other text, or null for none. */
function readBody({ body, headers }: MockRequest): unknown {
  if (body === undefined) return null;
  const type = String(headers["content-type"] ?? "");
  const text = decode(body, type);
  // What is malformed, or too deep for Prism, gets the error of the stateful mock.
  return JSON_MEDIA.test(type) ? parseJson(text) : text;
}

/** Bytes as text in the charset of their media type, as far as it is known. */
function decode(body: Uint8Array, type: string): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1]?.toLowerCase();
  if (charset === undefined) return decodeUtf8(body);
  try {
    return new TextDecoder(charset).decode(body);
  } catch {
    throw new Refusal(415, { detail: unsupported(type) });
  }
}

function write(output: Output, findings: readonly Finding[]): MockResponse {
  if (output instanceof ExampleResponse && findings.length === 0) return writeExample(output);
  try {
    return writeOutput(output, findings);
  } catch (error) {
    return writeProblem(error as Problem, findings);
  }
}

/** Prism's response to an invalid preference. */
function invalidPreference(detail: string): MockResponse {
  const name = "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY";
  return writeProblem(Object.assign(new Error("Invalid request"), { name, status: 422, detail }));
}

/** Answers the requests that end a stock Prism: what is thrown inside it is an unhandled rejection there. */
function responseToThrown(error: unknown, request: MockRequest): MockResponse {
  if (error instanceof Refusal) return errorResponse(error.status, (error.body as { detail: string }).detail);
  if (isMissing(error)) return errorResponse(501, PRISM_MISSING);
  const { message } = error as Error;
  if (error instanceof URIError)
    return errorResponse(400, "The path has a % that is not followed by the two digits of a byte.");
  if (/MIME type/.test(message)) return errorResponse(415, unsupported(headerOf(request, "content-type")));
  if (/media type|parameter format|argument string/.test(message))
    return errorResponse(406, "Could not satisfy the request Accept header.");
  throw error;
}

function unsupported(type: string | undefined): string {
  return `Unsupported media type "${type ?? ""}" in request.`;
}
