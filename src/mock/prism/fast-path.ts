import { commaSeparatedParameters } from "../../../generated/contract.js";
import { type Contract, type Json, jsonSchemaOf, type Operation } from "../../contract/contract.js";
import { validatorAt } from "../../validate/ajv.js";
import { fromUrl } from "../../validate/request.js";
import type { Target } from "../exchange/target.js";

/** The parts of a request that decide whether Prism would find it valid. */
export interface Candidate {
  readonly target: Target;
  /** Values of the path template by name. */
  readonly variables: Readonly<Record<string, string>>;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** The body as Prism's HTTP server hands it on: parsed JSON, other text, or null for none. */
  readonly body: unknown;
}

type Test = (value: unknown) => boolean;

/** The parts of an operation that a request can violate. */
interface Rules {
  readonly variables: readonly (readonly [name: string, test: Test])[];
  readonly query: ReadonlyMap<string, QueryRule>;
  /** Test of the body; undefined when the operation takes none. */
  readonly body: Test | undefined;
  readonly bodyRequired: boolean;
}

interface QueryRule {
  readonly test: Test;
  /** May its key be sent more than once? */
  readonly repeatable: boolean;
}

/** Maximum number of parameters, because each is compared with each. */
const MAX_PARAMETERS = 50;
const JSON_BODY = /^application\/json(; ?charset=utf-8)?$/i;
const known = new Map<Operation, Rules | undefined>();

/**
 * Whether a request is certainly valid for Prism as well; false means that Prism has to validate it. Uses our own validators,
 * which are stricter than Prism's and compiled once, and returns false wherever the two may differ.
 */
export function isCertainlyValid(operation: Operation, { target, variables, headers, body }: Candidate): boolean {
  const rules = rulesOf(operation);
  if (!rules?.variables.every(([name, test]) => test(variables[name]))) return false;
  if (target.pairs.length > 0 && !isCertainlyValidQuery(rules, target)) return false;
  const type = headers["content-type"];
  if (type !== undefined && !(typeof type === "string" && JSON_BODY.test(type))) return false;
  if (body === null) return !rules.bodyRequired;
  if (type === undefined || !rules.body) return false;
  return rules.body(body);
}

function isCertainlyValidQuery({ query }: Rules, { pairs }: Target): boolean {
  if (pairs.length > MAX_PARAMETERS) return false;
  return pairs.every(([name, value], index) => {
    const rule = query.get(name);
    // Prism's parameter names are case-insensitive, and it reads some with leading underscores itself.
    if (!rule) return !query.has(name.toLowerCase()) && !name.startsWith("__");
    const repeated = pairs.some((pair, other) => other !== index && pair[0] === name);
    return repeated ? rule.repeatable && value !== "" && rule.test(value) : rule.test(value);
  });
}

/** Whether Prism, too, finds that the request has a token. */
export function isCertainlyAuthorized({ headers }: Candidate): boolean {
  return typeof headers.authorization === "string" && headers.authorization !== "";
}

function rulesOf(operation: Operation): Rules | undefined {
  if (!known.has(operation)) known.set(operation, makeRules(operation));
  return known.get(operation);
}

/** Nothing for an operation with parameters of which Prism says more than yes and no, or that are not looked at here. */
function makeRules({ contract, id, node, pointer }: Operation): Rules | undefined {
  const parameters = contract.parametersOf(id);
  const usual = parameters.every(
    (each) => each.in === "path" || (each.in === "query" && !each.node.required && !each.node.deprecated),
  );
  if (!usual) return undefined;
  const request = node.requestBody ? contract.locate(`${pointer}/requestBody`) : undefined;
  const schema = request && jsonSchemaOf(request);
  if (request && schema === undefined) return undefined;
  return {
    variables: parameters
      .filter((each) => each.in === "path")
      .map(({ name, pointer: at }) => [name, validatorAt(contract, `${at}/schema`)] as const),
    query: new Map(
      parameters
        .filter((each) => each.in === "query")
        .map((each) => [each.name, queryRule(contract, each.name, each.node.schema as Json, `${each.pointer}/schema`)]),
    ),
    body: schema === undefined ? undefined : bodyTest(contract, schema),
    bodyRequired: request?.node.required === true,
  };
}

function queryRule(contract: Contract, name: string, schema: Json, pointer: string): QueryRule {
  const repeatable = schema.type === "array" && !commaSeparatedParameters.includes(name);
  const test = (value: unknown) => {
    // Prism does not look at an empty value.
    if (value === "") return true;
    // Prism splits every array at commas.
    if (isLeapSecond(value) || (repeatable && String(value).includes(","))) return false;
    return validatorAt(contract, pointer)(fromUrl(name, value, schema));
  };
  return { test, repeatable };
}

function bodyTest(contract: Contract, pointer: string): Test {
  return (body) =>
    typeof body === "object" &&
    body !== null &&
    !isLeapSecond(JSON.stringify(body)) &&
    validatorAt(contract, pointer)(body);
}

/** Leap seconds outside UTC are a time to Ajv and none to Prism. */
function isLeapSecond(value: unknown): boolean {
  return typeof value === "string" && value.includes(":60");
}
