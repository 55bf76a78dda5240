import { escapeKey, findOperation, type Json, locate, type OperationId } from "../_contract.js";
import { check } from "./_ajv.js";
import { fromAjv, type Violation } from "./violation.js";

/** An answer as it came over the wire. */
export interface ObservedResponse {
  /** HTTP status. */
  status: number;
  /** Headers: a `Headers` object of any implementation, or a record such as Node's `IncomingHttpHeaders`. */
  headers?: HeadersLike | undefined;
  /** The parsed JSON body, the text of another media type, or `undefined` for an empty body. */
  body?: unknown;
  /** True when the request selected fields with `field`: records may then lack required keys. */
  sparse?: boolean | undefined;
}

/** Headers in any of the forms that HTTP libraries give them in. */
export type HeadersLike =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | number | undefined>>;

/**
 * Judges an answer by the contract: status, headers, content type and body.
 *
 * Takes the operation's name and the answer; gives every violation, an empty array when the answer keeps the contract.
 * Answers to HEAD have no body, so theirs is not looked at.
 *
 * @example
 * const response = await fetch(url, { headers });
 * const violations = validateResponse("marketplace_component_usages_list", {
 *   status: response.status,
 *   headers: response.headers,
 *   body: await response.json(),
 * });
 *
 * @throws {@link UnknownOperationError} when the contract has no such operation.
 */
export function validateResponse(operationId: OperationId, response: ObservedResponse): Violation[] {
  const { node, pointer, method } = findOperation(operationId);
  const declared = node.responses as Json;
  if (!Object.hasOwn(declared, response.status)) {
    const known = Object.keys(declared).join(", ");
    return [violation("status", "", `${response.status} is not declared for ${operationId}, only ${known}`)];
  }
  const answer = locate(`${pointer}/responses/${response.status}`);
  const headers = reader(response.headers);
  const violations = checkHeaders(answer.pointer, answer.node, headers);
  if (method === "head") return violations;
  return [...violations, ...checkBody(answer.pointer, answer.node, headers, response, node["x-sparse"] !== undefined)];
}

function checkHeaders(pointer: string, answer: Json, headers: HeaderReader): Violation[] {
  return Object.keys((answer.headers as Json | undefined) ?? {}).flatMap((name) => {
    const header = locate(`${pointer}/headers/${escapeKey(name)}`);
    const value = headers(name);
    if (value === undefined) {
      return header.node.required ? [{ ...violation("header", name, `${name} is missing`), rule: "required" }] : [];
    }
    const type = (header.node.schema as Json | undefined)?.type;
    const typed = type === "integer" && /^-?\d+$/.test(value) ? Number(value) : value;
    return fromAjv("header", check(`${header.pointer}/schema`, typed)).map((found) => ({ ...found, place: name }));
  });
}

function checkBody(
  pointer: string,
  answer: Json,
  headers: HeaderReader,
  response: ObservedResponse,
  mayBeSparse: boolean,
): Violation[] {
  const content = answer.content as Json | undefined;
  const isEmpty = response.body === undefined || response.body === "";
  if (!content) {
    return isEmpty ? [] : [violation("body", "", "a body came where the contract has none")];
  }
  if (isEmpty && answer["x-empty-body"]) return [];
  const type = headers("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  if (!Object.hasOwn(content, type)) {
    const known = Object.keys(content).join(", ");
    return [violation("content-type", "", `${type || "no content type"} came where the contract has ${known}`)];
  }
  // An empty text is a text; an empty JSON body is none.
  const value = isEmpty && type.startsWith("text/") ? "" : response.body;
  const errors = check(`${pointer}/content/${escapeKey(type)}/schema`, value);
  const isRecord = (path: string) => path === "" || (Array.isArray(response.body) && /^\/\d+$/.test(path));
  const sparse = response.sparse === true && mayBeSparse;
  return fromAjv(
    "body",
    errors.filter(({ keyword, instancePath }) => !(sparse && keyword === "required" && isRecord(instancePath))),
  );
}

function violation(part: Violation["part"], place: string, message: string): Violation {
  return { part, place, rule: "declared", message };
}

type HeaderReader = (name: string) => string | undefined;

/** One way to look up a header by name, in any case. */
function reader(headers: HeadersLike | undefined): HeaderReader {
  if (headers === undefined) return () => undefined;
  if (typeof headers.get === "function") {
    const { get } = headers;
    return (name) => get.call(headers, name) ?? undefined;
  }
  const byName = new Map(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name.toLowerCase(), [value].flat().join(", ")] as const],
    ),
  );
  return (name) => byName.get(name.toLowerCase());
}
