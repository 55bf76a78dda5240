import { Refusal } from "../drf/call.js";
import { parseJson } from "../drf/parsers/parse-body.js";
import { type Fallback, headerOf, type MockRequest, type MockResponse } from "../exchange/exchange.js";
import { readPreferences } from "../exchange/prefer.js";
import { addSlash, errorResponse, unknownPath, withBody } from "../exchange/refuse.js";
import { queryValues, readTarget, type Target } from "../exchange/target.js";
import { type Diagnostic, isMissing, LazyPrism, PRISM_MISSING, type PrismOperation, silent } from "./prism.js";
import { operationsOf } from "./published-operations.js";
import { listOf, type Place, recordOf } from "./published-records.js";
import { type Documented, type Published, routesOf } from "./published-routes.js";

/** How many records a list has. */
const ROWS = 3;
const UUID = /^[0-9a-f]{32}$|^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Waldur's own words for errors that published schemas do not declare. */
const REASONS: Readonly<Record<number, string>> = {
  400: "Malformed request.",
  401: "Authentication credentials were not provided.",
  403: "You do not have permission to perform this action.",
  404: "Not found.",
  409: "Conflict.",
  429: "Request was throttled.",
  500: "Internal server error.",
};

/**
 * Responds to the operations of a published schema of Waldur with records that Prism makes up from it: lists of three, and a
 * record that has the UUID of its URL. Nothing is remembered. Callers and errors are as in Waldur.
 *
 * @param load Reads the schema; called for the first request, and again if that fails.
 * @param isCaller Whether an `Authorization` header belongs to a caller whom the mock knows.
 */
export function makePublished(load: () => Promise<Published>, isCaller: (authorization: string) => boolean): Fallback {
  const prism = new LazyPrism();
  let opened: Promise<Documented> | undefined;
  const open = () => {
    opened ??= load().then(routesOf);
    // A schema that could not be read may be there next time.
    opened.catch(() => {
      opened = undefined;
    });
    return opened;
  };

  return async (request) => {
    let documented: Documented;
    try {
      documented = await open();
    } catch (error) {
      return errorResponse(
        502,
        `The schema for what is outside the contract cannot be read: ${(error as Error).message}`,
      );
    }
    const target = readTarget(request.url);
    const match = documented.find(target.path);
    if (!match) return documented.find(`${target.path}/`) ? addSlash(target, request.url) : unknownPath();
    try {
      const byMethod = await operationsOf(documented, match.path);
      // Declared or not, HEAD is GET without a body.
      const method = request.method === "HEAD" && byMethod.has("GET") ? "GET" : request.method;
      const operation = byMethod.get(method);
      const refusal = refuse(request, operation, match.values, isCaller);
      if (refusal) return refusal;
      const place = { origin: request.origin, match, documented };
      return respond(prism, request, target, operation as PrismOperation, place);
    } catch (error) {
      if (error instanceof Refusal) return errorResponse(error.status, (error.body as { detail: string }).detail);
      if (isMissing(error)) return errorResponse(501, PRISM_MISSING);
      throw error;
    }
  };
}

/** In the order in which Waldur looks: caller, method, record. */
function refuse(
  request: MockRequest,
  operation: PrismOperation | undefined,
  values: readonly { name: string; value: string }[],
  isCaller: (authorization: string) => boolean,
): MockResponse | undefined {
  const authorization = headerOf(request, "authorization");
  const isOpen = operation?.security?.some((schemes) => schemes.length === 0) ?? false;
  const detail = authorization === undefined ? REASONS[401] : "Invalid token.";
  if (authorization === undefined ? !isOpen : !isCaller(authorization))
    return errorResponse(401, detail as string, ["WWW-Authenticate", "Token"]);
  if (!operation) return errorResponse(405, `Method "${request.method}" not allowed.`);
  return values.some(({ name, value }) => name.endsWith("uuid") && !UUID.test(value))
    ? errorResponse(404, REASONS[404] as string)
    : undefined;
}

function respond(
  prism: LazyPrism,
  request: MockRequest,
  target: Target,
  resource: PrismOperation,
  place: Place,
): MockResponse {
  const preferences = readPreferences(headerOf(request, "prefer"), target);
  if ("complaint" in preferences) return errorResponse(400, preferences.complaint);
  const { code } = preferences;
  if (code !== undefined && code >= 400 && !resource.responses.some((response) => response.code === String(code)))
    return errorResponse(code, REASONS[code] ?? `Error ${code}.`);
  const isJson = /^application\/json\b/i.test(headerOf(request, "content-type") ?? "");
  const element = {
    method: request.method.toLowerCase() as "get",
    url: { path: target.path, query: queryValues(target) },
    headers: { accept: headerOf(request, "accept") ?? "*/*", "content-type": headerOf(request, "content-type") ?? "" },
    body: isJson && request.body ? parseJson(request.body) : undefined,
  };
  if (isJson) {
    const validated = prism.functions.validateInput({ resource, element });
    const faults = validated._tag === "Left" ? validated.left.filter(({ path: [part] = [] }) => part === "body") : [];
    if (faults.length > 0) return withBody(400, JSON.stringify(fieldErrors(faults)), "application/json");
  }
  const config = { mediaTypes: ["application/json", "text/plain"], ...preferences };
  const result = prism.functions.mock({ resource, input: { data: element, validations: [] }, config })(silent);
  if (result._tag === "Left") return errorResponse(404, result.left.message);
  const { statusCode, body } = result.right;
  if (statusCode === 204 || body === undefined) return { status: statusCode, headers: [], body: undefined };
  if (typeof body === "string") return withBody(statusCode, body, "text/plain");
  const headers: string[] = [];
  let content: unknown = body;
  if (Array.isArray(body) && request.method !== "POST") {
    const page = Number(target.pairs.find(([name]) => name === "page")?.[1] ?? 1);
    if (page !== 1) return errorResponse(404, "Invalid page.");
    content = listOf(body, ROWS, place);
    headers.push("X-Result-Count", String((content as unknown[]).length));
  } else content = recordOf(body, place);
  const response = withBody(statusCode, JSON.stringify(content), "application/json", headers);
  return request.method === "HEAD" ? { ...response, body: undefined } : response;
}

/** What is wrong with a body, by field, as Waldur says it. */
function fieldErrors(faults: readonly Diagnostic[]): Record<string, string[]> {
  const errors: Record<string, string[]> = {};
  for (const { path: [, field] = [], code, message } of faults) {
    const missing = /required property '([^']+)'/.exec(message)?.[1];
    const name = field ?? missing ?? "non_field_errors";
    const text = code === "required" && missing ? "This field is required." : message.replace(/^Request body /, "");
    errors[name] = [...(errors[name] ?? []), text];
  }
  return errors;
}
