import type { OperationId } from "../../contract/contract.js";
import { type Violation, validateRequest } from "../../validate/index.js";
import type { Refusal, RoutedRequest } from "../drf/call.js";
import { parseBody } from "../drf/parsers/parse-body.js";

/** What breaks the contract in a request to one of its URLs. */
export function requestViolations(operation: OperationId | undefined, request: RoutedRequest): readonly Violation[] {
  const { method, uuid, query } = request;
  // OPTIONS is how clients and browsers ask what there is.
  if (method === "OPTIONS") return [];
  if (operation === undefined)
    return [{ part: "path", place: "", rule: "declared", message: `the contract has no ${method} of this URL` }];
  const { body, unread } = readBody(request);
  const violations = validateRequest(operation, { path: uuid === "" ? {} : { uuid }, query, body });
  // What is wrong with the body has been told; that there is none has not.
  return unread ? [...violations.filter(({ part }) => part !== "body"), unread] : violations;
}

/** The body as JSON, or why it is none. */
function readBody(request: RoutedRequest): { body?: unknown; unread?: Violation } {
  if (request.json) return { body: request.json.value };
  const { rawBody, headers } = request;
  if (rawBody === undefined || rawBody.length === 0) return {};
  const type = String(headers["content-type"] ?? "");
  const media = type.split(";")[0]?.trim().toLowerCase();
  if (media !== "application/json") {
    const message = `${media || "no content type"} came where the contract has application/json`;
    return { unread: { part: "content-type", place: "", rule: "declared", message } };
  }
  try {
    const value = parseBody(rawBody, type);
    // The handler need not parse it again.
    request.json = { value };
    return { body: value };
  } catch (error) {
    const { detail } = (error as Refusal).body as { detail: string };
    return { unread: { part: "body", place: "", rule: "json", message: detail } };
  }
}
