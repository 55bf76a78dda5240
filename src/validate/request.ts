import { commaSeparatedParameters } from "../../generated/contract.js";
import {
  baseContract,
  type Contract,
  type Json,
  jsonSchemaOf,
  type OperationId,
  perContract,
} from "../contract/contract.js";
import { compile } from "./ajv.js";
import { check, errorsByCause } from "./check.js";
import { type QueryLike, readQuery } from "./query.js";
import { reference, type Validator } from "./validator.js";
import { fromAjv, type Violation } from "./violation.js";

/** A request, with parameters as values or as strings of a URL. */
export interface ObservedRequest {
  /** Values of the path template. */
  path?: Record<string, unknown> | undefined;
  /** Query parameters: a record, a `URLSearchParams`, a `URL`, or a string such as `request.url`. */
  query?: QueryLike | undefined;
  /** The JSON body, or `undefined` if none was sent. */
  body?: unknown;
}

/**
 * Validates a request against the contract: path parameters, query parameters and body.
 *
 * Takes the operation's name and the request. Returns all violations, one per cause, or an empty array if the request
 * conforms to the contract. Strings are converted to the declared number, boolean or list, as a server reads a URL.
 *
 * @example
 * validateRequest("marketplace_provider_resources_set_paused", {
 *   path: { uuid: "b9005020ea014056801f86ab919a8aef" },
 *   body: { paused: true },
 * }); // []
 *
 * @throws {@link UnknownOperationError} if the contract has no such operation.
 */
export function validateRequest(operationId: OperationId, request: ObservedRequest): Violation[] {
  return checkRequest(baseContract, operationId, request);
}

/** As {@link validateRequest}, against any contract. */
export function checkRequest(contract: Contract, operationId: OperationId, request: ObservedRequest): Violation[] {
  return [
    ...checkParameters(contract, operationId, "path", request.path ?? {}),
    ...checkParameters(contract, operationId, "query", readQuery(request.query)),
    ...checkBody(contract, operationId, request.body),
  ];
}

/** The path or query parameters of an operation: their schemas by name, and one validator for all of them. */
interface Parameters {
  schemas: Map<string, Json>;
  validate: Validator;
}
const compiledOf = perContract(() => new Map<string, Parameters>());

function parametersAt(contract: Contract, operationId: OperationId, location: "path" | "query"): Parameters {
  const key = `${operationId} ${location}`;
  const compiled = compiledOf(contract);
  let found = compiled.get(key);
  if (!found) {
    const declared = contract.parametersOf(operationId).filter((parameter) => parameter.in === location);
    const validate = compile(contract, {
      type: "object",
      properties: Object.fromEntries(declared.map(({ name, pointer }) => [name, reference(`${pointer}/schema`)])),
      required: declared.filter(({ node }) => node.required).map(({ name }) => name),
      additionalProperties: false,
    });
    found = { schemas: new Map(declared.map(({ name, node }) => [name, node.schema as Json])), validate };
    compiled.set(key, found);
  }
  return found;
}

function checkParameters(
  contract: Contract,
  operationId: OperationId,
  location: "path" | "query",
  values: Json,
): Violation[] {
  const { schemas, validate } = parametersAt(contract, operationId, location);
  const read = Object.fromEntries(
    Object.entries(values)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, fromUrl(name, value, schemas.get(name) ?? {})]),
  );
  if (validate(read)) return [];
  const errors = errorsByCause(contract, validate.errors ?? []);
  return fromAjv(location, errors).map((found, index) => {
    const { params } = errors[index] ?? {};
    const name = params?.additionalProperty ?? params?.missingProperty ?? found.place.split("/")[1] ?? "";
    if (found.rule !== "additionalProperties") return { ...found, place: name };
    return { ...found, place: name, rule: "declared", message: `${name} is not a parameter of ${operationId}` };
  });
}

/** Converts a string of a URL to the declared type. Returns other values, and strings that cannot be converted, unchanged. */
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

function checkBody(contract: Contract, operationId: OperationId, body: unknown): Violation[] {
  const { node, pointer } = contract.operation(operationId);
  if (!node.requestBody) {
    return body === undefined ? [] : [missing("declared", `${operationId} takes no body`)];
  }
  const request = contract.locate(`${pointer}/requestBody`);
  if (body === undefined) {
    return request.node.required ? [missing("required", `${operationId} requires a body`)] : [];
  }
  const schema = jsonSchemaOf(request);
  return schema === undefined ? [] : fromAjv("body", check(contract, schema, body));
}

function missing(rule: string, message: string): Violation {
  return { part: "body", place: "", rule, message };
}
