import { baseContract, type Contract, type Json, type OperationId, perContract } from "../contract/contract.js";
import { escapeKey } from "../contract/json-pointer.js";
import { check } from "./check.js";
import { type QueryLike, readQuery } from "./query.js";
import { fromAjv, type Violation } from "./violation.js";

/** A response as received over the wire. */
export interface ObservedResponse {
  /** HTTP status. */
  status: number;
  /** Headers: a `Headers` object of any implementation, or a record such as Node's `IncomingHttpHeaders`. */
  headers?: HeadersLike | undefined;
  /** The parsed JSON body, the body of another media type as a string, or `undefined` for an empty body. */
  body?: unknown;
  /**
   * Query of the request, in the forms that {@link validateRequest} takes. If it selects fields with `field`, records need
   * only the named keys. Further keys are no violation, because Waldur ignores names that it does not know.
   */
  query?: QueryLike | undefined;
  /** True if the request selected fields and it is unknown which: records may then lack any key. */
  sparse?: boolean | undefined;
}

/** Headers in any of the forms of HTTP libraries. */
export type HeadersLike =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | number | undefined>>;

/**
 * Validates a response against the contract: status, headers, content type and body.
 *
 * Takes the operation's name and the response. Returns all violations, one per cause, or an empty array if the response
 * conforms to the contract. The body of a response to HEAD is not checked.
 *
 * @example
 * const response = await fetch(url, { headers });
 * const violations = validateResponse("marketplace_component_usages_list", {
 *   status: response.status,
 *   headers: response.headers,
 *   body: await response.json(),
 *   query: response.url,
 * });
 *
 * @throws {@link UnknownOperationError} if the contract has no such operation.
 */
export function validateResponse(operationId: OperationId, response: ObservedResponse): Violation[] {
  return checkResponse(baseContract, operationId, response);
}

/** As {@link validateResponse}, against any contract. */
export function checkResponse(contract: Contract, operationId: OperationId, response: ObservedResponse): Violation[] {
  const plan = planOf(contract, operationId);
  const declared = plan.responses.get(Number(response.status));
  if (!declared) {
    const known = [...plan.responses.keys()].join(", ");
    return [violation("status", "", `${response.status} is not declared for ${operationId}, only ${known}`)];
  }
  const headers = reader(response.headers);
  const violations = checkHeaders(contract, declared, headers);
  if (plan.head) return violations;
  violations.push(...checkBody(contract, declared, headers, response, plan.selector));
  return violations;
}

/** The declared responses of an operation. */
interface Plan {
  readonly head: boolean;
  /** The query parameter that selects fields, if there is one. */
  readonly selector: string | undefined;
  readonly responses: ReadonlyMap<number, DeclaredResponse>;
}
interface DeclaredResponse {
  readonly headers: readonly { name: string; pointer: string; required: boolean; integer: boolean }[];
  /** Pointers to the schemas by media type; undefined for a response without a body. */
  readonly content: ReadonlyMap<string, string> | undefined;
  readonly mayBeEmpty: boolean;
}
const plansOf = perContract(() => new Map<OperationId, Plan>());

function planOf(contract: Contract, operationId: OperationId): Plan {
  const plans = plansOf(contract);
  let plan = plans.get(operationId);
  if (!plan) {
    const { node, pointer, method } = contract.operation(operationId);
    const statuses = Object.keys(node.responses as Json);
    plan = {
      head: method === "head",
      selector: node["x-sparse"] as string | undefined,
      responses: new Map(
        statuses.map((status) => [Number(status), readResponse(contract, `${pointer}/responses/${status}`)]),
      ),
    };
    plans.set(operationId, plan);
  }
  return plan;
}

function readResponse(contract: Contract, reference: string): DeclaredResponse {
  const { node, pointer } = contract.locate(reference);
  const content = node.content as Json | undefined;
  return {
    headers: Object.keys((node.headers as Json | undefined) ?? {}).map((name) => {
      const header = contract.locate(`${pointer}/headers/${escapeKey(name)}`);
      const integer = (header.node.schema as Json | undefined)?.type === "integer";
      return { name, pointer: `${header.pointer}/schema`, required: Boolean(header.node.required), integer };
    }),
    content:
      content && new Map(Object.keys(content).map((type) => [type, `${pointer}/content/${escapeKey(type)}/schema`])),
    mayBeEmpty: Boolean(node["x-empty-body"]),
  };
}

function checkHeaders(contract: Contract, declared: DeclaredResponse, headers: HeaderReader): Violation[] {
  return declared.headers.flatMap(({ name, pointer, required, integer }) => {
    const value = headers(name);
    if (value === undefined) {
      return required ? [{ ...violation("header", name, `${name} is missing`), rule: "required" }] : [];
    }
    const typed = integer && /^-?\d+$/.test(value) ? Number(value) : value;
    return fromAjv("header", check(contract, pointer, typed)).map((found) => ({ ...found, place: name }));
  });
}

function checkBody(
  contract: Contract,
  { content, mayBeEmpty }: DeclaredResponse,
  headers: HeaderReader,
  response: ObservedResponse,
  selector: string | undefined,
): Violation[] {
  const isEmpty = response.body === undefined || response.body === "";
  if (!content) {
    return isEmpty ? [] : [violation("body", "", "the contract declares no body, but the response has one")];
  }
  if (isEmpty && mayBeEmpty) return [];
  const type = headers("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  const pointer = content.get(type);
  if (pointer === undefined) {
    const known = [...content.keys()].join(", ");
    return [
      violation(
        "content-type",
        "",
        `the contract declares ${known}, but the response has ${type || "no content type"}`,
      ),
    ];
  }
  // An empty string is a valid text/* body, but not a JSON body.
  const value = isEmpty && type.startsWith("text/") ? "" : response.body;
  const selected = selectedFields(response, selector);
  if (!selected) return fromAjv("body", check(contract, pointer, value));
  const isRecord = (path: string) => path === "" || (Array.isArray(response.body) && /^\/\d+$/.test(path));
  return fromAjv(
    "body",
    check(
      contract,
      pointer,
      value,
      ({ keyword, instancePath, params }) =>
        keyword === "required" && isRecord(instancePath) && !selected.has(params.missingProperty),
    ),
  );
}

/** The selected fields, which a record must have; undefined if none were selected. Errors have no selectable fields. */
function selectedFields(
  { status, query, sparse }: ObservedResponse,
  selector: string | undefined,
): ReadonlySet<unknown> | undefined {
  if (selector === undefined || status >= 300) return undefined;
  const names = [readQuery(query)[selector] ?? []].flat();
  return names.length > 0 || sparse ? new Set(names) : undefined;
}

function violation(part: Violation["part"], location: string, message: string): Violation {
  return { part, place: location, rule: "declared", message };
}

type HeaderReader = (name: string) => string | undefined;

/** Looks up headers by name, case-insensitively. */
function reader(headers: HeadersLike | undefined): HeaderReader {
  if (headers === undefined) return () => undefined;
  if (typeof headers.get === "function") {
    const { get } = headers;
    return (name) => get.call(headers, name) ?? undefined;
  }
  return (name) => {
    const wanted = name.toLowerCase();
    let found: string | undefined;
    for (const key in headers) {
      const value = (headers as Readonly<Record<string, string | readonly string[] | number | undefined>>)[key];
      if (value === undefined || key.length !== wanted.length || key.toLowerCase() !== wanted) continue;
      found = Array.isArray(value) ? value.join(", ") : String(value);
    }
    return found;
  };
}
