import type { Contract, OperationId } from "../../contract/contract.js";
import { checkRequest } from "../../validate/request.js";
import type { Violation } from "../../validate/violation.js";
import type { Refusal, RoutedRequest } from "../drf/call.js";
import { parseBody } from "../drf/parsers/parse-body.js";

/** Validates a request to a URL of the contract. */
export function requestViolations(
  contract: Contract,
  operation: OperationId | undefined,
  request: RoutedRequest,
): readonly Violation[] {
  const { method, uuid, variables = uuid === "" ? {} : { uuid }, query } = request;
  // Clients and browsers may send OPTIONS to any URL.
  if (method === "OPTIONS") return [];
  if (operation === undefined)
    return [{ part: "path", place: "", rule: "declared", message: `the contract has no ${method} of this URL` }];
  const { body, unread } = readBody(request);
  const violations = checkRequest(contract, operation, { path: variables, query, body });
  // An unreadable body replaces the violation for a missing one.
  return unread ? [...violations.filter(({ part }) => part !== "body"), unread] : violations;
}

/** Parses the body as JSON, or returns the violation. */
function readBody(request: RoutedRequest): { body?: unknown; unread?: Violation } {
  if (request.json) return { body: request.json.value };
  const { rawBody, headers } = request;
  if (rawBody === undefined || rawBody.length === 0) return {};
  const type = String(headers["content-type"] ?? "");
  const media = type.split(";")[0]?.trim().toLowerCase();
  if (media !== "application/json") {
    const message = `the contract declares application/json, but the request has ${media || "no content type"}`;
    return { unread: { part: "content-type", place: "", rule: "declared", message } };
  }
  try {
    const value = parseBody(rawBody, type);
    // Saves the handler from parsing it again.
    request.json = { value };
    return { body: value };
  } catch (error) {
    const { detail } = (error as Refusal).body as { detail: string };
    return { unread: { part: "body", place: "", rule: "json", message: detail } };
  }
}
