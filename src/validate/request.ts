import type { ValidateFunction } from "ajv";
import { commaSeparatedParameters } from "../../generated/operations.js";
import { findOperation, type Json, locate, type OperationId, parametersOf } from "../_contract.js";
import { check, encodePointer, makeAjv } from "./_ajv.js";
import { fromAjv, type Violation } from "./violation.js";

/** A request, its parts as values or as the strings that a URL carries. */
export interface ObservedRequest {
  /** Values of the path template. */
  path?: Record<string, unknown>;
  /** Query parameters by name; a repeated key is an array. */
  query?: Record<string, unknown>;
  /** The JSON body, or `undefined` when none was sent. */
  body?: unknown;
}

/**
 * Judges a request by the contract: path and query parameters and the body.
 *
 * Takes the operation's name and the request; gives every violation, an empty array when the request keeps the
 * contract. Strings that stand for numbers, booleans or lists are read as those, the way a server reads a URL.
 *
 * @example
 * validateRequest("marketplace_provider_resources_set_paused", {
 *   path: { uuid: "b9005020ea014056801f86ab919a8aef" },
 *   body: { paused: true },
 * }); // []
 *
 * @throws RangeError when the contract has no such operation.
 */
export function validateRequest(operationId: OperationId, request: ObservedRequest): Violation[] {
  return [
    ...checkParameters(operationId, "path", request.path ?? {}),
    ...checkParameters(operationId, "query", request.query ?? {}),
    ...checkBody(operationId, request.body),
  ];
}

// Ajv writes the values it has read from strings back into the object, so each call hands it a copy.
const parameters = makeAjv({ coerceTypes: "array" });
const compiled = new Map<string, ValidateFunction>();

function checkParameters(operationId: OperationId, place: "path" | "query", values: Json): Violation[] {
  const key = `${operationId} ${place}`;
  let validate = compiled.get(key);
  if (!validate) {
    validate = parameters.compile(parameterSchema(operationId, place));
    compiled.set(key, validate);
  }
  const copy = structuredClone(values);
  for (const name of commaSeparatedParameters) {
    const list = parametersOf(operationId).find((parameter) => parameter.name === name);
    const value = copy[name];
    if ((list?.node.schema as Json | undefined)?.type === "array" && typeof value === "string")
      copy[name] = value.split(",");
  }
  if (validate(copy)) return [];
  return fromAjv(place, validate.errors ?? []).map((found, index) => {
    const { params } = validate.errors?.[index] ?? {};
    const name = params?.additionalProperty ?? params?.missingProperty ?? found.place.split("/")[1] ?? "";
    if (found.rule !== "additionalProperties") return { ...found, place: name };
    return { ...found, place: name, rule: "declared", message: `${name} is not a parameter of ${operationId}` };
  });
}

function parameterSchema(operationId: OperationId, place: string): Json {
  const own = parametersOf(operationId).filter((parameter) => parameter.in === place);
  return {
    type: "object",
    properties: Object.fromEntries(
      own.map(({ name, pointer }) => [name, { $ref: `contract#${encodePointer(`${pointer}/schema`)}` }]),
    ),
    required: own.filter(({ node }) => node.required).map(({ name }) => name),
    additionalProperties: false,
  };
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
  return fromAjv("body", check(`${request.pointer}/content/application~1json/schema`, body));
}

function missing(rule: string, message: string): Violation {
  return { part: "body", place: "", rule, message };
}
