import type { Json, OperationId } from "../../contract/contract.js";
import type { Merged } from "../merge/contract.js";
import type { Entry } from "../merge/journal.js";
import { BrokenReference, follow, isObject } from "../schema/published.js";
import { LIMITS } from "../schema/shape.js";
import type { Finding } from "../types.js";
import { labelOf, stepsOf } from "./labels.js";
import { cleanText, describeChange, ownName } from "./messages.js";
import { compare, inOrder, unratedOf } from "./notes.js";
import type { RatedChange } from "./redocly.js";

/** The documents that were compared. */
interface Documents {
  base: Json;
  revision: Json;
}

/**
 * What Redocly rated, for people: each difference once, with the operations that have it.
 *
 * @example const findings = findingsOf(merged, documents, await rate(documents.base, documents.revision));
 */
export function findingsOf(merged: Merged, documents: Documents, changes: RatedChange[]): Finding[] {
  const rated = withoutConsequences(changes).flatMap((change) => findingsOfChange(merged, documents, change));
  const findings = new Map<string, Finding>();
  for (const finding of [...rated, ...unratedOf(merged)]) {
    // Operations have their own copy of a parameter; that all of them lost it is one difference.
    const key = JSON.stringify([finding.rule, finding.place, finding.message]);
    const other = findings.get(key);
    const operations = new Set([...(other?.operations ?? []), ...finding.operations]);
    findings.set(key, { ...finding, operations: inOrder(merged, operations) });
  }
  return [...findings.values()].sort((one, other) => compare(keyOf(merged, one), keyOf(merged, other)));
}

/** In characters; the longest of the contract has a third of it. */
const MAX_PLACE = 300;
const SEVERITIES = ["breaking", "unclassified", "non-breaking"];

/** The worst first, then by the first operation in the order of the contract; what concerns none comes last. */
function keyOf(merged: Merged, { operations, severity, place, message }: Finding): (string | number)[] {
  const [first] = operations;
  const index = first === undefined ? merged.operations.length : merged.operations.indexOf(first);
  return [SEVERITIES.indexOf(severity), index, operations.length, operations.join(), place, message];
}

/** Whether a finding follows from another: a changed type implies changes of its enum, bounds and properties. */
function withoutConsequences(changes: RatedChange[]): RatedChange[] {
  const inOperations = changes.filter(({ path }) => path.startsWith("#/paths/"));
  const retyped = inOperations.filter(({ kind, property }) => kind === "modified" && property === "type");
  const types = new Map(
    retyped.map(({ path, base, revision }) => [path, kindOf(base?.value) !== kindOf(revision?.value)]),
  );
  const needed = new Set(
    inOperations.flatMap(({ path, property, base, revision }) =>
      property === "required" ? without(revision?.value, base?.value).map((name) => `${path}/properties/${name}`) : [],
    ),
  );
  const emptied = new Set(
    inOperations.flatMap(({ path, kind, typeName }) =>
      kind === "removed" && typeName === "SchemaProperties" ? path.replace(/\/properties$/, "") : [],
    ),
  );
  return inOperations.filter(({ path, kind, property, base, revision }) => {
    if (property === "type") return true;
    if (property === "required" && emptied.has(path)) return false;
    if (kind === "added" && needed.has(path)) return false;
    if (property === "enum" && kindOf(base?.value) === kindOf(revision?.value)) return false;
    for (const [at, isOther] of types) if (isOther && (path === at || path.startsWith(`${at}/`))) return false;
    return true;
  });
}

function without(list: unknown, others: unknown): string[] {
  const known = Array.isArray(others) ? others : [];
  return Array.isArray(list) ? list.filter((item) => !known.includes(item)) : [];
}

/** Types or values without null: with or without it, the rest of a schema is still compared. */
function kindOf(types: unknown): string {
  return [types ?? []]
    .flat()
    .filter((name) => name !== "null" && name !== null)
    .join();
}

function findingsOfChange(merged: Merged, documents: Documents, change: RatedChange): Finding[] {
  const { base, revision } = change;
  const isSettled = !base || !revision || componentOf(base.pointer) === componentOf(revision.pointer);
  const pointer = clean(change, (isSettled ? (base ?? revision) : revision)?.pointer ?? change.path);
  const entry = entryOf(merged, change, isSettled ? ownName(pointer) : undefined);
  const same = entry && merged.journal.changes.filter((other) => isSame(entry, other, isSettled));
  // Redocly names the first operation that leads to a component, which need not be one that was compared there.
  const own = same ? undefined : operationAt(merged, change.path);
  const document = change.kind === "added" || !isSettled ? documents.revision : documents.base;
  const place = ownName(labelOf(pointer, parameterAt(document, pointer)));
  const plainRule = `${kindName(change)}-${change.kind === "modified" ? "changed" : change.kind}`;
  const finding = {
    ...ratingOf(change, entry),
    rule: change.verdicts[0]?.ruleId ?? plainRule,
    place: cleanText(place, MAX_PLACE),
    message: describeChange(change, documents, isRequest(change), entry?.replaced),
    ...shortValues(change),
  };
  const operationsOf = (entries: Entry[]) =>
    inOrder(merged, new Set([...(own ? [own] : []), ...entries.map((other) => other.place.operation)]));
  // Values that are sent and received: what breaks the one does not break the other.
  const harmful = change.property === "enum" ? (same ?? []).filter(breaks(change)) : [];
  if (harmful.length === 0) return [{ ...finding, operations: operationsOf(same ?? []) }];
  const operations = operationsOf(harmful);
  const others = operationsOf(same ?? []).filter((operation) => !operations.includes(operation));
  const worst = { ...finding, severity: "breaking", impact: "major", operations } as const;
  const rest = { ...finding, severity: "non-breaking", impact: "minor", rule: plainRule, operations: others } as const;
  return others.length > 0 ? [worst, rest] : [worst];
}

/** Whether another list of values breaks a place: a response with values that are new, a request without old ones. */
function breaks({ base, revision }: RatedChange): (entry: Entry) => boolean {
  // Without a list, any value will do.
  const [isOpen, wasOpen] = [revision?.value === undefined, base?.value === undefined];
  const isWider = isOpen || (!wasOpen && without(revision?.value, base?.value).length > 0);
  const isNarrower = wasOpen || (!isOpen && without(base?.value, revision?.value).length > 0);
  return ({ place }) => (place.direction === "response" ? isWider : isNarrower);
}

/** A pointer to the holder of a keyword that changed. */
function clean({ property }: RatedChange, pointer: string): string {
  return property && pointer.endsWith(`/${property}`) ? pointer.slice(0, -property.length - 1) : pointer;
}

/**
 * What Redocly says, but for what it cannot know of front ends in TypeScript: the compiler refuses a property of a body
 * that has gone, and nobody's code depends on the length of a text, or on the declared form of one, that it only reads.
 */
function ratingOf(change: RatedChange, entry: Entry | undefined): Pick<Finding, "severity" | "impact"> {
  const { kind, property, revision, typeName } = change;
  const isOwn = entry?.keyword === property;
  const isLost = isRequest(change) && kind === "removed" && typeName === "Schema" && entry?.keyword === "property";
  // An object that names no properties any more is not a thing that code can use.
  const isEmptied = kind === "removed" && typeName === "SchemaProperties";
  if (entry?.replaced || isLost || isEmptied) return { severity: "breaking", impact: "major" };
  const isForm = property === "format" ? revision?.value === undefined : LIMITS.includes(property ?? "");
  if (!isRequest(change) && isOwn && isForm && property !== "default")
    return { severity: "non-breaking", impact: "minor" };
  return { severity: change.impact === "major" ? "breaking" : "non-breaking", impact: change.impact };
}

function isRequest({ path }: RatedChange): boolean {
  return /^#\/paths\/[^/]+\/[^/]+\/(requestBody|parameters)(\/|$)/.test(path);
}

/** The difference that was noted at a place that Redocly names, or the nearest. */
function entryOf({ journal }: Merged, { path, property }: RatedChange, pointer: string | undefined): Entry | undefined {
  const pick = (entries: Entry[]) => entries.find(({ keyword }) => keyword === property) ?? entries[0];
  // Parameters move up when one before them has gone, so the place in the contract is the surer one.
  const there = pick(journal.changes.filter(({ place }) => place.pointer === pointer));
  const here = pick(journal.changes.filter(({ place }) => place.path === path));
  const near = journal.changes.filter(
    ({ place }) => path.startsWith(`${place.path}/`) || place.path.startsWith(`${path}/`),
  );
  return there ?? here ?? near.sort((one, other) => other.place.path.length - one.place.path.length)[0];
}

/** Whether two entries are one difference: in one component that changed as a whole, or at one place that uses it. */
function isSame(one: Entry, other: Entry, isSettled: boolean): boolean {
  if (one.keyword !== other.keyword) return false;
  return isSettled ? one.place.pointer === other.place.pointer : one.place.site === other.place.site;
}

function componentOf(pointer: string): string {
  const [section, kind, name = ""] = stepsOf(pointer);
  return section === "components" ? `${kind}/${name.replace(/Changed\d*$/, "")}` : "";
}

function operationAt({ ours }: Merged, path: string): OperationId | undefined {
  const [, template = "", method = ""] = stepsOf(path);
  const item = (ours.paths as Record<string, Json>)[template];
  const operation = item?.[method];
  return isObject(operation) ? (operation.operationId as OperationId) : undefined;
}

function parameterAt(document: Json, pointer: string): { in: unknown; name: unknown } | undefined {
  const [, path = "", method = "", section, index = ""] = stepsOf(pointer);
  if (section !== "parameters") return undefined;
  const operation = (document.paths as Record<string, Record<string, Json>>)[path]?.[method];
  const parameter = ((operation?.parameters ?? []) as Json[])[Number(index)];
  const node = parameter && follow({ root: document }, parameter);
  return node && !(node instanceof BrokenReference) ? { in: node.in, name: node.name } : undefined;
}

function kindName({ typeName, property, path }: RatedChange): string {
  if (property !== undefined && property !== "key") return property;
  if (typeName === "Schema") return /\/properties\/[^/]+$/.test(path) ? "property" : "schema";
  return typeName.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase();
}

function shortValues({ kind, base, revision }: RatedChange): Pick<Finding, "ours" | "theirs"> {
  const isShort = (value: unknown) => value !== undefined && JSON.stringify(value).length <= 200;
  return {
    ...(kind !== "added" && isShort(base?.value) ? { ours: base?.value } : {}),
    ...(kind !== "removed" && isShort(revision?.value) ? { theirs: revision?.value } : {}),
  };
}
