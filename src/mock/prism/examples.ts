import type { Contract, Json, Operation } from "../../contract/contract.js";
import { nearestOf } from "../../contract/did-you-mean.js";
import { type ExampleNames, exampleNamesOf } from "../../contract/examples.js";
import { checkResponse } from "../../validate/response.js";
import type { Preferences } from "../exchange/prefer.js";

/** A response from an example of the contract: selected, validated and serialized once, then reused. */
export class ExampleResponse {
  constructor(
    readonly statusCode: number,
    /** By name, as Prism gives them. */
    readonly headers: Readonly<Record<string, string | number>>,
    /** The value of the example. Nobody may change it. */
    readonly body: unknown,
    /** The body as it is sent. */
    readonly text: string | undefined,
    /** Whether it conforms to the contract. */
    readonly valid: boolean,
  ) {}
}

const known = new Map<Operation, Map<string, ExampleResponse | undefined>>();

/**
 * The example that Prism's mocker would choose, when that is plain to see; nothing when Prism has to be asked: for a wish
 * that the contract cannot meet, a body without an example, an `Accept` with weights.
 */
export function findExample(
  operation: Operation,
  preferences: Preferences,
  accept: string | undefined,
): ExampleResponse | undefined {
  if (preferences.dynamic) return undefined;
  const { code, exampleKey } = preferences;
  // Prism takes an empty header, and status 000, for none.
  const asked = accept !== undefined && accept !== "";
  const response = findResponse(operation, code || undefined);
  if (!response || (asked && operation.method !== "head" && !accepts(accept, response.media))) return undefined;
  let responses = known.get(operation);
  if (!responses) {
    responses = new Map();
    known.set(operation, responses);
  }
  const key = `${response.status} ${asked} ${exampleKey ?? ""}`;
  const found = responses.get(key);
  if (found) return found;
  const made = makeResponse(operation, response, exampleKey, asked);
  // Only what the contract has is kept, so there is an end to it.
  if (made) responses.set(key, made);
  return made;
}

/** Why no example fits the preferences of a request. */
export interface Missing {
  /** Prism's own words. */
  readonly detail: string;
  /** What there is instead. */
  readonly hint: string;
}

/**
 * Says which preference no example of the contract meets: an undeclared status, or an unknown name. Nothing where Prism has to
 * be asked.
 *
 * @param inStatus Also for a name that the preferred status does not have, about which Prism says nothing useful.
 */
export function findMissing(
  operation: Operation,
  { code, exampleKey, dynamic }: Preferences,
  accept: string | undefined,
  inStatus: boolean,
): Missing | undefined {
  const { responses } = exampleNamesOf(operation);
  if (code && !Object.hasOwn(responses, code)) {
    const hint = `${operation.id} declares ${Object.keys(responses).join(", ")}.`;
    return { detail: `Requested status code ${code} is not defined in the document.`, hint };
  }
  const response = findResponse(operation, (inStatus && code) || undefined);
  if (exampleKey === undefined || dynamic || !response || operation.method === "head") return undefined;
  if (code && !inStatus) return undefined;
  if (typeof response.media !== "string" || (accept && !accepts(accept, response.media))) return undefined;
  if (responses[response.status]?.includes(exampleKey)) return undefined;
  return {
    detail: `Response for contentType: ${response.media} and exampleKey: ${exampleKey} does not exist.`,
    hint: hintFor(exampleKey, responses),
  };
}

/** The name that was meant, or all names. */
function hintFor(name: string, responses: ExampleNames["responses"]): string {
  const statusOf = (each: string) => Object.keys(responses).find((status) => responses[status]?.includes(each));
  const lists = Object.entries(responses)
    .filter(([, names]) => names.length > 0)
    .map(([status, names]) => `${status}: ${names.join(", ")}`);
  const near = statusOf(name) ? name : nearestOf(name, Object.values(responses).flat());
  const meant = near === undefined ? "" : `Did you mean Prefer: code=${statusOf(near)}, example=${near}? `;
  return `${meant}The examples are ${lists.join("; ")}.`;
}

interface Chosen {
  readonly status: string;
  readonly node: Json;
  readonly pointer: string;
  /** Its only media type; undefined for a response without a body, null for several. */
  readonly media: string | undefined | null;
}

const chosen = new Map<Operation, Map<number | undefined, Chosen>>();

/** The response of a status, or the lowest success. */
function findResponse(operation: Operation, code: number | undefined): Chosen | undefined {
  let responses = chosen.get(operation);
  if (!responses) {
    responses = readResponses(operation);
    chosen.set(operation, responses);
  }
  return responses.get(code);
}

function readResponses({ contract, node, pointer }: Operation): Map<number | undefined, Chosen> {
  const responses = new Map<number | undefined, Chosen>();
  for (const status of Object.keys(node.responses as Json).sort()) {
    const response = contract.locate(`${pointer}/responses/${status}`);
    const types = Object.keys((response.node.content as Json | undefined) ?? {});
    const found = { ...response, status, media: types.length > 1 ? null : types[0] };
    responses.set(Number(status), found);
    if (status.startsWith("2") && !responses.has(undefined)) responses.set(undefined, found);
  }
  return responses;
}

const MEDIA_RANGES = /^[\w.+*-]+\/[\w.+*-]+(, ?[\w.+*-]+\/[\w.+*-]+)*$/;

/** Does an `Accept` without weights let Prism choose this media type? */
function accepts(accept: string, media: Chosen["media"]): boolean {
  if (accept === "*/*" || accept === media) return true;
  if (media === null || !MEDIA_RANGES.test(accept)) return false;
  if (media === undefined) return true;
  const range = `${media.split("/")[0]}/*`;
  return accept.split(",").some((part) => [media, range, "*/*"].includes(part.trim()));
}

function makeResponse(
  operation: Operation,
  response: Chosen,
  exampleKey: string | undefined,
  asked: boolean,
): ExampleResponse | undefined {
  const { contract, method } = operation;
  const { media } = response;
  const headers = readHeaders(contract, response);
  if (!headers || media === null) return undefined;
  if (method === "head") return finish(operation, response, headers, undefined, undefined);
  if (media === undefined) {
    // Prism labels the body that is not there, unless it was asked for a media type.
    if (!asked) headers["Content-type"] = "text/plain";
    return finish(operation, response, headers, undefined, undefined);
  }
  headers["Content-type"] = media;
  const examples = ((response.node.content as Json)[media] as Json).examples as Record<string, Json> | undefined;
  const name = exampleKey ?? Object.keys(examples ?? {})[0];
  if (name === undefined || !Object.hasOwn(examples ?? {}, name)) return undefined;
  const { value } = resolved(contract, examples?.[name] as Json);
  if (value === undefined) return undefined;
  if (media === "application/json") return finish(operation, response, headers, value, JSON.stringify(value));
  return media === "text/plain" && typeof value === "string"
    ? finish(operation, response, headers, value, value)
    : undefined;
}

function finish(
  { contract, id }: Operation,
  { status }: Chosen,
  headers: Record<string, string | number>,
  body: unknown,
  text: string | undefined,
): ExampleResponse {
  const violations = checkResponse(contract, id, { status: Number(status), headers, body });
  return new ExampleResponse(Number(status), headers, body, text, violations.length === 0);
}

/** The headers of a response by their first examples, in Prism's order; nothing when one has none. */
function readHeaders(contract: Contract, { node }: Chosen): Record<string, string | number> | undefined {
  const headers: Record<string, string | number> = {};
  const declared = (node.headers as Record<string, Json> | undefined) ?? {};
  for (const name of Object.keys(declared).sort()) {
    const header = resolved(contract, declared[name] as Json);
    const first = Object.values((header.examples as Record<string, Json> | undefined) ?? {})[0];
    const value = first && resolved(contract, first).value;
    if (typeof value !== "string" && typeof value !== "number") return undefined;
    headers[name] = value;
  }
  return headers;
}

function resolved(contract: Contract, node: Json): Json {
  return typeof node.$ref === "string" ? contract.locate(node.$ref.slice(1)).node : node;
}
