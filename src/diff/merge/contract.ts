import { baseContract, type Json, type OperationId } from "../../contract/contract.js";
import { escapeKey } from "../../contract/json-pointer.js";
import { isObject, objectAt, type Published, type Source } from "../schema/published.js";
import { isGone } from "./baseline.js";
import { successExplainedBy } from "./deviations.js";
import { type Earlier, Journal, type Place } from "./journal.js";
import { type Located, listOperations, Operations, placeOf } from "./match.js";
import { mergeParameters } from "./parameters.js";
import { mergeRequest } from "./request.js";
import { mergeResponses } from "./responses.js";
import { Variants } from "./schemas/variants.js";
import { mergeSecurity } from "./security.js";
import type { Sources } from "./sources.js";
import { isReal } from "./verdict.js";

/** The contract beside itself with the real differences of another release. */
export interface Merged {
  /** The contract, every parameter and requirement at its operation. */
  ours: Json;
  /** The same with the real differences. Operations keep their names and places as long as they are found. */
  patched: Json;
  /** Operations that are elsewhere now: operationId → where, and under which name. */
  renamed: Map<OperationId, { path: string; method: string; id: string; isMoved: boolean }>;
  /** Operations of the contract's families that it does not have. */
  added: Located[];
  /** The operations of the contract, in its order. */
  operations: OperationId[];
  /** How many of them the other release has, and the older one. */
  found: number;
  foundInBase: number;
  journal: Journal;
}

/**
 * Merges the real differences of another release into the contract.
 *
 * @example const { patched, journal } = mergeContract(published, undefined);
 */
export function mergeContract(
  theirs: Published,
  base: Published | undefined,
  root: Json = baseContract.document,
  earlier?: Earlier,
): Merged {
  const flat = flatten(root);
  const pattern = { uuidPattern: uuidPattern(root) };
  const sources: Sources = {
    ours: { root: flat, ...pattern },
    theirs: { ...theirs, ...pattern },
    base: base && { ...base, ...pattern },
    isDocs: root === baseContract.document,
    journal: new Journal(earlier),
    variants: new Variants(flat),
    open: [],
  };
  const others = new Operations(theirs);
  const older = base && new Operations(base);
  const renamed: Merged["renamed"] = new Map();
  const mine = listOperations(sources.ours);
  const paths: Record<string, Json> = {};
  const count = { theirs: 0, base: 0 };
  for (const operation of mine) {
    const place = rootOf(operation);
    const { found, isMoved, sameId } = others.find(operation);
    const before = older?.find(operation).found;
    if (before) count.base++;
    if (sameId > 1)
      sources.journal.fail(place, "operationId", `the operationId "${operation.id}" stands ${sameId} times`);
    if (!found) {
      const stayed = older && !before;
      if (isReal(sources.journal, { place, keyword: "operation", agrees: false, stayed })) continue;
    } else {
      count.theirs++;
      if (isMoved || (found.id !== operation.id && before?.id !== found.id)) {
        renamed.set(operation.id as OperationId, { ...found, isMoved });
        sources.journal.change(place, isMoved ? "operation" : "operationId");
      }
    }
    const merged = found ? mergeOperation(sources, operation, found, before, place) : operation.node;
    paths[operation.path] = { ...paths[operation.path], [operation.method]: merged };
  }
  const patched = sources.variants.settle({ ...flat, paths });
  // Of the neighbours the contract has only some operations.
  const families = mine.filter(({ path }) => THREE.some((family) => path.startsWith(family)));
  const isNew = (operation: Located) =>
    isOfFamily(operation, families) && !older?.all.some((other) => placeOf(other) === placeOf(operation));
  const taken = new Set([...mine.map(placeOf), ...[...renamed.values()].map(placeOf)]);
  const added = others.all.filter(
    (operation) => !taken.has(placeOf(operation)) && !isGone(operation) && isNew(operation),
  );
  const operations = mine.map(({ id }) => id as OperationId);
  const { journal } = sources;
  return { ours: flat, patched, renamed, added, operations, found: count.theirs, foundInBase: count.base, journal };
}

function mergeOperation(
  sources: Sources,
  { id, node, parameters }: Located,
  theirs: Located,
  base: Located | undefined,
  place: Place,
): Json {
  const merged: Json = { ...node };
  merged.parameters = mergeParameters(sources, parameters, theirs.parameters, base?.parameters, place);
  const body = mergeRequest(
    sources,
    objectAt(node, "requestBody"),
    objectAt(theirs.node, "requestBody"),
    base && objectAt(base.node, "requestBody"),
    place,
  );
  if (body) merged.requestBody = body;
  else delete merged.requestBody;
  merged.responses = mergeResponses(
    sources,
    node.responses as Json,
    objectAt(theirs.node, "responses") ?? {},
    base && (objectAt(base.node, "responses") ?? {}),
    { ...place, direction: "response" },
    successExplainedBy(id),
  );
  merged.security = mergeSecurity(sources, node, theirs.node, base?.node, place);
  if (theirs.node.deprecated === true && node.deprecated !== true && base?.node.deprecated !== true) {
    sources.journal.change(place, "deprecated");
    merged.deprecated = true;
  }
  return merged;
}

function rootOf({ id, path, method }: Located): Place {
  const pointer = `#/paths/${escapeKey(path)}/${method}`;
  return {
    operation: id as OperationId,
    words: "operation",
    path: pointer,
    pointer,
    site: pointer,
    direction: "request",
    provenance: undefined,
  };
}

/** The contract with everything that holds for many operations at each of them, so that one of them can lose it. */
function flatten(root: Json): Json {
  const source: Source = { root };
  const paths: Record<string, Json> = {};
  for (const { path, method, node, parameters } of listOperations(source)) {
    paths[path] = { ...paths[path], [method]: { ...node, parameters, security: node.security ?? root.security } };
  }
  return { ...root, paths };
}

function uuidPattern(root: Json): string | undefined {
  const schemas = isObject(root.components) && isObject(root.components.schemas) ? root.components.schemas : {};
  const { Uuid } = schemas;
  return isObject(Uuid) && typeof Uuid.pattern === "string" ? Uuid.pattern : undefined;
}

/** The paths of the three families; everything else is a neighbour. */
const THREE = [
  "/api/marketplace-component-usages/",
  "/api/marketplace-customer-component-usage-policies/",
  "/api/marketplace-provider-resources/",
];

/** Whether an operation is below the same `/api/<family>/` as one of the contract. */
function isOfFamily({ path }: Located, mine: Located[]): boolean {
  const family = (text: string) => text.split("/").slice(0, 3).join("/");
  return mine.some((operation) => family(operation.path) === family(path));
}
