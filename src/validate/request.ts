import type { ValidateFunction } from "ajv";
import { commaSeparatedParameters } from "../../generated/contract.js";
import {
  findOperation,
  type Json,
  jsonSchemaOf,
  locate,
  type OperationId,
  parametersOf,
} from "../contract/contract.js";
import { ajv, check, errorsByCause, reference } from "./ajv.js";
import { type QueryLike, readQuery } from "./query.js";
import { fromAjv, type Violation } from "./violation.js";

/** A request, its parts as values or as the strings that a URL carries. */
export interface ObservedRequest {
  /** Values of the path template. */
  path?: Record<string, unknown> | undefined;
  /** Query parameters: a record, a `URLSearchParams`, a `URL`, or a string such as `request.url`. */
  query?: QueryLike | undefined;
  /** The JSON body, or `undefined` when none was sent. */
  body?: unknown;
}

/**
 * Judges a request by the contract: path and query parameters and the body.
 *
 * Takes the operation's name and the request; gives every violation, one per cause, and an empty array when the request
 * keeps the contract. Strings that stand for numbers, booleans or lists are read as those, the way a server reads a URL.
 *
 * @example
 * validateRequest("marketplace_provider_resources_set_paused", {
 *   path: { uuid: "b9005020ea014056801f86ab919a8aef" },
 *   body: { paused: true },
 * }); // []
 *
 * @throws {@link UnknownOperationError} when the contract has no such operation.
 */
export function validateRequest(operationId: OperationId, request: ObservedRequest): Violation[] {
  return [
    ...checkParameters(operationId, "path", request.path ?? {}),
    ...checkParameters(operationId, "query", readQuery(request.query)),
    ...checkBody(operationId, request.body),
  ];
}

/** The parameters of one place of an operation: their declared schemas by name, and all of them as one validator. */
interface Parameters {
  schemas: Map<string, Json>;
  validate: ValidateFunction;
}
const compiled = new Map<string, Parameters>();

function parametersAt(operationId: OperationId, place: "path" | "query"): Parameters {
  const key = `${operationId} ${place}`;
  let found = compiled.get(key);
  if (!found) {
    const own = parametersOf(operationId).filter((parameter) => parameter.in === place);
    const validate = ajv.compile({
      type: "object",
      properties: Object.fromEntries(own.map(({ name, pointer }) => [name, reference(`${pointer}/schema`)])),
      required: own.filter(({ node }) => node.required).map(({ name }) => name),
      additionalProperties: false,
    });
    found = { schemas: new Map(own.map(({ name, node }) => [name, node.schema as Json])), validate };
    compiled.set(key, found);
  }
  return found;
}

function checkParameters(operationId: OperationId, place: "path" | "query", values: Json): Violation[] {
  const { schemas, validate } = parametersAt(operationId, place);
  const read = Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, fromUrl(name, value, schemas.get(name) ?? {})]),
  );
  if (validate(read)) return [];
  const errors = errorsByCause(validate.errors ?? []);
  return fromAjv(place, errors).map((found, index) => {
    const { params } = errors[index] ?? {};
    const name = params?.additionalProperty ?? params?.missingProperty ?? found.place.split("/")[1] ?? "";
    if (found.rule !== "additionalProperties") return { ...found, place: name };
    return { ...found, place: name, rule: "declared", message: `${name} is not a parameter of ${operationId}` };
  });
}

/** Reads a string the way the declared type is written in a URL. Other values, and what cannot be read, stay as they are. */
export function fromUrl(name: string, value: unknown, { type }: Json): unknown {
  if (type === "array") {
    if (typeof value !== "string") return value;
    return commaSeparatedParameters.includes(name) ? value.split(",") : [value];
  }
  if (typeof value !== "string") return value;
  if (type === "integer" && /^-?\d+$/.test(value)) return Number(value);
  if (type === "number" && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  if (type === "boolean" && /^(true|false)$/.test(value)) return value === "true";
  return value;
}

function checkBody(operationId: OperationId, body: unknown): Violation[] {
  const { node, pointer } = findOperation(operationId);
  if (!node.requestBody) {
    return body === undefined ? [] : [missing("declared", `${operationId} takes no body`)];
  }
  const request = locate(`${pointer}/requestBody`);
  if (body === undefined) {
    return request.node.required ? [missing("required", `${operationId} needs a body`)] : [];
  }
  const schema = jsonSchemaOf(request);
  return schema === undefined ? [] : fromAjv("body", check(schema, body));
}

function missing(rule: string, message: string): Violation {
  return { part: "body", place: "", rule, message };
}
