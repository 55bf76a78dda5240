import { type Bundle, listOperations } from "../bundle.js";
import { describeType } from "../docs/facts/describe.js";
import type { FieldFact, OperationFacts, PageFacts } from "../docs/facts/model.js";
import type { DeclaredDifference, Deviation } from "./deviations.js";
import { Statements } from "./statements.js";
import { findUnheld } from "./unheld.js";

/** A place where the docs and the contract do not say the same. */
export interface Difference {
  /** operationId. */
  operation: string;
  /** For example `query page`, `body usages.amount`, `body usages required`, `response 200 usage`. */
  place: string;
  /** What the docs page says there; `absent` when it does not name the place. */
  docs: string;
  /** What the contract says there; `absent` when it does not have the place. */
  contract: string;
}

/** What {@link compareFacts} found. */
export interface Comparison {
  /** How many statements of the docs pages were looked up in the contract. */
  checked: number;
  /** Differences that no deviation explains. */
  unexplained: Difference[];
  /** Places of the contract that no page states and that carry no `x-provenance`: `operationId place: what`. */
  untraced: string[];
  /** Deviations that no longer apply: `id: why not`. */
  expired: string[];
}

/**
 * Holds the facts of the docs pages against the bundle, both ways.
 *
 * @example
 * const { unexplained, untraced, expired } = compareFacts(loadFacts("openapi/facts"), bundle, deviations);
 */
export function compareFacts(pages: PageFacts[], bundle: Bundle, deviations: Deviation[]): Comparison {
  const documented = new Map(pages.flatMap((page) => Object.entries(page.operations)));
  const operations = new Map(listOperations(bundle).map((operation) => [operation.id, operation]));
  const differences: Difference[] = [];
  const untraced: string[] = [];
  const said: Said = new Map();
  let checked = 0;

  for (const [id, facts] of documented) {
    const docs = docsStatements(id, facts);
    checked += docs.size;
    const operation = operations.get(id);
    if (!operation) {
      differences.push({ operation: id, place: "operation", docs: docs.get("operation") ?? "", contract: "absent" });
      said.set(id, { docs, contract: new Map() });
      continue;
    }
    const statements = new Statements(bundle, operation, facts);
    untraced.push(...statements.untraced.map((text) => `${id} ${text}`));
    said.set(id, { docs, contract: statements.values });
    for (const [place, value] of docs) {
      const contract = statements.values.get(place) ?? "absent";
      if (!agrees(value, contract)) differences.push({ operation: id, place, docs: value, contract });
    }
    for (const [place, contract] of statements.values) {
      if (!docs.has(place) && isNewAnswer(place)) differences.push({ operation: id, place, docs: "absent", contract });
    }
  }
  for (const operation of operations.values()) {
    if (!documented.has(operation.id) && !operation.node["x-provenance"]) {
      untraced.push(`${operation.id}: no docs page has this operation; give it x-provenance`);
    }
  }
  untraced.push(...findUnheld(bundle));
  return { checked, untraced: untraced.sort(), ...explain(withoutFieldsOfMissing(differences), deviations, said) };
}

/** A response that is missing, or has no body, is one difference, not one per field that it would have had. */
function withoutFieldsOfMissing(differences: Difference[]): Difference[] {
  const missing = differences.filter(({ contract }) => contract === "none" || contract === "absent");
  return differences.filter(
    ({ operation, place }) =>
      !missing.some((other) => other.operation === operation && place.startsWith(`${other.place} `)),
  );
}

/** What both sides say of each documented operation, by its id and the place. */
type Said = Map<string, { docs: Map<string, string>; contract: Map<string, string> }>;

function explain(
  differences: Difference[],
  deviations: Deviation[],
  said: Said,
): Pick<Comparison, "unexplained" | "expired"> {
  const expired: string[] = [];
  const explainedBy = new Map<string, string>();
  for (const { id, differences: declared } of deviations) {
    for (const entry of declared) {
      const { operations, places, docs, contract } = entry;
      const matches = differences.filter((difference) => isMeant(difference, entry)).map(placeOf);
      if (operations === "all" || places === "all") {
        if (matches.length === 0)
          expired.push(`${id}: nothing in the contract is "${contract}" where the docs say "${docs}"`);
      }
      const named = operations === "all" ? [] : operations;
      for (const operation of named) {
        if (!said.has(operation)) expired.push(`${id}: no docs page has an operation "${operation}"`);
      }
      const explicit =
        places === "all" ? [] : named.flatMap((operation) => places.map((place) => ({ operation, place })));
      for (const { operation, place } of explicit) {
        const now = said.get(operation);
        if (!now) continue;
        const docsNow = now.docs.get(place) ?? "absent";
        const contractNow = now.contract.get(place) ?? "absent";
        if (docsNow !== docs) expired.push(`${id}: ${operation} ${place}: the docs say "${docsNow}", not "${docs}"`);
        if (contractNow !== contract)
          expired.push(`${id}: ${operation} ${place}: the contract says "${contractNow}", not "${contract}"`);
        if (docsNow !== docs || contractNow !== contract || recordsAddition(entry)) continue;
        if (!matches.includes(placeOf({ operation, place })))
          expired.push(`${id}: ${operation} ${place}: "${contract}" keeps what the docs say, so nothing is explained`);
      }
      for (const at of new Set([...matches, ...explicit.map(placeOf)])) {
        const other = explainedBy.get(at);
        if (other !== undefined) expired.push(`${id}: ${at} is explained by ${other} already`);
        explainedBy.set(at, id);
      }
    }
  }
  const meant = deviations.flatMap((deviation) => deviation.differences);
  return {
    unexplained: differences.filter((difference) => !meant.some((entry) => isMeant(difference, entry))),
    expired: expired.sort(),
  };
}

function placeOf({ operation, place }: Pick<Difference, "operation" | "place">): string {
  return `${operation} ${place}`;
}

function isMeant(difference: Difference, { operations, places, docs, contract }: DeclaredDifference): boolean {
  return (
    (operations === "all" || operations.includes(difference.operation)) &&
    (places === "all" || places.includes(difference.place)) &&
    isSaid(difference, docs, contract, places === "all")
  );
}

/** A deviation about values wherever they stand is about those in lists, too. */
function isSaid(difference: Difference, docs: string, contract: string, everywhere: boolean): boolean {
  const list = everywhere ? /^(?:array of )*/.exec(difference.docs)?.[0] : "";
  const isSame = (prefix = "") => difference.docs === prefix + docs && difference.contract === prefix + contract;
  return isSame() || isSame(list);
}

/** An addition, or a shape where the docs have none, contradicts nothing; it may be written down all the same. */
function recordsAddition({ docs, contract }: DeclaredDifference): boolean {
  return (docs === "absent" && contract !== "absent") || (docs.startsWith("object") && contract.startsWith("map of "));
}

/** A success status that the docs do not have changes what a client must do, so it is a deviation and not just an addition. */
function isNewAnswer(place: string): boolean {
  return /^response [23]\d\d$/.test(place);
}

/**
 * Whether the contract keeps what the docs say. Where the docs are vague, any shape keeps it; that it is traced is
 * checked apart.
 *
 * @example agrees("string", "string (uri)"); // true: a format narrows what the docs say
 */
export function agrees(docs: string, contract: string): boolean {
  if (docs === contract) return true;
  if (contract === "absent") return false;
  if (docs === "any" || docs === "unstated") return true;
  if (docs === "array") return contract === "array" || contract.startsWith("array of ");
  if (docs === "object" || docs === "object (free-form)")
    return contract === "object" || contract.startsWith("map of ");
  // A format that the docs do not have narrows what they say.
  return contract.startsWith(`${docs} (`) || (docs === "string" && contract === "uuid");
}

function docsStatements(id: string, facts: OperationFacts): Map<string, string> {
  const statements = new Map<string, string>([
    ["operation", `${facts.method} ${facts.path}`],
    ["typescript function", facts.typescript],
  ]);
  const field = (place: string, fact: FieldFact) => {
    statements.set(place, describeFact(fact));
    if (fact.required !== undefined) statements.set(`${place} required`, String(fact.required));
  };
  for (const [place, parameters] of Object.entries(facts.parameters)) {
    for (const [name, fact] of Object.entries(parameters)) field(`${place} ${name}`, fact);
  }
  if (facts.body) {
    if (facts.body.model) statements.set("body", facts.body.model);
    if (facts.body.required !== undefined) statements.set("body required", String(facts.body.required));
    for (const [name, fact] of Object.entries(facts.body.fields)) field(`body ${name}`, fact);
  }
  for (const [status, response] of Object.entries(facts.responses)) {
    statements.set(`response ${status}`, response.body);
    for (const [name, fact] of Object.entries(response.fields ?? {})) field(`response ${status} ${name}`, fact);
  }
  if (statements.size < 3) throw new Error(`The facts of ${id} state nothing but its name.`);
  return statements;
}

function describeFact(fact: FieldFact): string {
  // The page names the values beside the list, but they are those of its items.
  const isBareList = fact.type === "array" && !fact.items && fact.enum;
  return (
    describeType(isBareList ? { ...fact, items: { type: "any" } } : fact) +
    (fact.enum ? ` of ${[...fact.enum].sort().join(", ")}` : "")
  );
}

/** How often each source is named in the bundle, for the report of the facts test. */
export function countProvenance(node: unknown, counts: Record<string, number> = {}): Record<string, number> {
  if (Array.isArray(node)) for (const item of node) countProvenance(item, counts);
  else if (typeof node === "object" && node !== null) {
    for (const [key, value] of Object.entries(node)) {
      if (key === "x-provenance" && typeof value === "string") counts[value] = (counts[value] ?? 0) + 1;
      else countProvenance(value, counts);
    }
  }
  return counts;
}
