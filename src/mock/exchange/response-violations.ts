import type { Contract, OperationId } from "../../contract/contract.js";
import { check } from "../../validate/check.js";
import { checkResponse } from "../../validate/response.js";
import { fromAjv, type Violation } from "../../validate/violation.js";
import type { RoutedRequest, WaldurResponse } from "../drf/call.js";

/** Errors that only malformed requests cause: components of the contract that no operation lists. */
const UNLISTED: Readonly<Record<number, string>> = {
  405: "MethodNotAllowed",
  406: "NotAcceptable",
  415: "UnsupportedMediaType",
};

/** Validates a response of the stateful mock. */
export function responseViolations(
  contract: Contract,
  operation: OperationId | undefined,
  request: RoutedRequest,
  { status, headers, body }: WaldurResponse,
): readonly Violation[] {
  const { method } = request;
  const unlisted = UNLISTED[status];
  if (unlisted) {
    // Operations with plain text also send their errors as plain text.
    if (method === "HEAD" || typeof body === "string") return [];
    return fromAjv("body", check(contract, `/components/responses/${unlisted}/content/application~1json/schema`, body));
  }
  // The contract does not declare OPTIONS, and HEAD only for some URLs; elsewhere HEAD is GET without a body.
  if (operation === undefined) return [];
  if (method === "HEAD") return [];
  return checkResponse(contract, operation, { status, headers, body, query: request.query });
}
