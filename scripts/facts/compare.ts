import { type Bundle, listOperations } from "../bundle.js";
import type { Deviation } from "./deviations.js";
import type { FieldFact, OperationFacts, PageFacts } from "./model.js";
import { Statements } from "./statements.js";

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
  const said = new Map<string, { docs: Map<string, string>; contract: Map<string, string> }>();
  let checked = 0;

  for (const [id, facts] of documented) {
    const docs = docsStatements(id, facts);
    checked += docs.size;
    const operation = operations.get(id);
    if (!operation) {
      differences.push({ operation: id, place: "operation", docs: docs.get("operation") ?? "", contract: "absent" });
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

function explain(
  differences: Difference[],
  deviations: Deviation[],
  said: Map<string, { docs: Map<string, string>; contract: Map<string, string> }>,
): Pick<Comparison, "unexplained" | "expired"> {
  const expired: string[] = [];
  const explained = new Set<Difference>();
  for (const { id, differences: declared } of deviations) {
    for (const { operations, places, docs, contract } of declared) {
      const matches = differences.filter(
        (difference) =>
          (operations === "all" || operations.includes(difference.operation)) &&
          (places === "all" || places.includes(difference.place)) &&
          difference.docs === docs &&
          difference.contract === contract,
      );
      for (const match of matches) explained.add(match);
      if (operations === "all" || places === "all") {
        if (matches.length === 0)
          expired.push(`${id}: nothing in the contract is "${contract}" where the docs say "${docs}"`);
        continue;
      }
      for (const operation of operations) {
        for (const place of places) {
          const now = said.get(operation);
          const docsNow = now?.docs.get(place) ?? "absent";
          const contractNow = now?.contract.get(place) ?? "absent";
          if (docsNow !== docs) expired.push(`${id}: ${operation} ${place}: the docs say "${docsNow}", not "${docs}"`);
          if (contractNow !== contract)
            expired.push(`${id}: ${operation} ${place}: the contract says "${contractNow}", not "${contract}"`);
        }
      }
    }
  }
  return { unexplained: differences.filter((difference) => !explained.has(difference)), expired: expired.sort() };
}

/** A success status that the docs do not have changes what a client must do, so it is a deviation and not just an addition. */
function isNewAnswer(place: string): boolean {
  return /^response [23]\d\d$/.test(place);
}

/** Whether the contract keeps what the docs say. Where the docs are vague, any shape keeps it; that it is traced is checked apart. */
function agrees(docs: string, contract: string): boolean {
  if (docs === contract) return true;
  if (contract === "absent") return false;
  if (docs === "any" || docs === "unstated") return true;
  if (docs === "array") return contract.startsWith("array");
  if (docs === "object" || docs === "object (free-form)") return contract === "object";
  // A format that the docs do not have narrows what they say; that it is traced is checked apart.
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
  const base = fact.type === "array" && fact.items ? `array of ${describeFact(fact.items)}` : fact.type;
  return base + (fact.format ? ` (${fact.format})` : "") + (fact.enum ? ` of ${[...fact.enum].sort().join(", ")}` : "");
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
