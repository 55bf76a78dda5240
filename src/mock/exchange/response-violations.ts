import type { OperationId } from "../../contract/contract.js";
import { check } from "../../validate/ajv.js";
import { type Violation, validateResponse } from "../../validate/index.js";
import { fromAjv } from "../../validate/violation.js";
import type { RoutedRequest, WaldurResponse } from "../drf/call.js";

/** Answers that only a broken client meets: they are components of the contract that no operation lists. */
const UNLISTED: Readonly<Record<number, string>> = {
  405: "MethodNotAllowed",
  406: "NotAcceptable",
  415: "UnsupportedMediaType",
};

/** What breaks the contract in an answer of the stateful mock. */
export function responseViolations(
  operation: OperationId | undefined,
  request: RoutedRequest,
  { status, headers, body }: WaldurResponse,
): readonly Violation[] {
  const { method } = request;
  const unlisted = UNLISTED[status];
  if (unlisted) {
    // A page of plain text has its errors as text.
    if (method === "HEAD" || typeof body === "string") return [];
    return fromAjv("body", check(`/components/responses/${unlisted}/content/application~1json/schema`, body));
  }
  // The contract says nothing of OPTIONS, and lists HEAD for some URLs only; elsewhere it is a GET without its body.
  if (operation === undefined) return [];
  if (method === "HEAD") return [];
  return validateResponse(operation, { status, headers, body, query: request.query });
}
