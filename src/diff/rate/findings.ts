import type { Json, OperationId } from "../../contract/contract.js";
import type { Merged } from "../merge/contract.js";
import type { Entry } from "../merge/journal.js";
import { BrokenReference, follow, isObject } from "../schema/published.js";
import type { Finding } from "../types.js";
import { labelOf, stepsOf } from "./labels.js";
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
  const rated = withoutConsequences(changes).map((change) => findingOf(merged, documents, change));
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

const SEVERITIES = ["breaking", "unclassified", "non-breaking"];

/** By the first operation in the order of the contract, the worst first; what concerns none comes last. */
function keyOf(merged: Merged, { operations, severity, place, message }: Finding): (string | number)[] {
  const [first] = operations;
  const index = first === undefined ? merged.operations.length : merged.operations.indexOf(first);
  return [index, operations.length, SEVERITIES.indexOf(severity), place, message];
}

/** What follows from another finding: a type that changed takes its enum, its bounds and its properties along. */
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
  return inOperations.filter(({ path, kind, property, base, revision }) => {
    if (property === "type") return true;
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

function findingOf(merged: Merged, documents: Documents, change: RatedChange): Finding {
  const { base, revision } = change;
  const isSettled = !base || !revision || componentOf(base.pointer) === componentOf(revision.pointer);
  const clean = (pointer: string) =>
    change.property && pointer.endsWith(`/${change.property}`)
      ? pointer.slice(0, -change.property.length - 1)
      : pointer;
  const entry = entryOf(merged, change, isSettled && base ? clean(base.pointer) : undefined);
  const same = entry && merged.journal.changes.filter((other) => isSame(entry, other, isSettled));
  const own = operationAt(merged, change.path);
  const operations = new Set([...(own ? [own] : []), ...(same ?? []).map(({ place }) => place.operation)]);
  const pointer = clean((isSettled ? (base ?? revision) : revision)?.pointer ?? change.path);
  const document = change.kind === "added" || !isSettled ? documents.revision : documents.base;
  const place = ownName(labelOf(pointer, parameterAt(document, pointer)));
  const messages = [...new Set(change.verdicts.map(({ message }) => message))];
  return {
    severity: change.impact === "major" ? "breaking" : "non-breaking",
    impact: change.impact,
    rule: change.verdicts[0]?.ruleId ?? `${kindName(change)}-${change.kind === "modified" ? "changed" : change.kind}`,
    operations: inOrder(merged, operations),
    place: cleanText(place),
    message: cleanText(ownName(messages.join(" ") || plainMessage(change, place))),
    ...shortValues(change),
  };
}

/** The difference that was noted at a place that Redocly names, or the nearest. */
function entryOf({ journal }: Merged, { path, property }: RatedChange, pointer: string | undefined): Entry | undefined {
  const pick = (entries: Entry[]) => entries.find(({ keyword }) => keyword === property) ?? entries[0];
  const here = pick(journal.changes.filter(({ place }) => place.path === path));
  // Parameters move up when one before them has gone, so the place in the contract is the surer one.
  const there = pick(journal.changes.filter(({ place }) => place.pointer === pointer));
  const near = journal.changes.filter(
    ({ place }) => path.startsWith(`${place.path}/`) || place.path.startsWith(`${path}/`),
  );
  return here ?? there ?? near.sort((one, other) => other.place.path.length - one.place.path.length)[0];
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

function plainMessage(change: RatedChange, place: string): string {
  const { kind, property, base, revision } = change;
  if (kind !== "modified") return `\`${place}\` was ${kind}.`;
  const before = JSON.stringify(base?.value);
  const now = JSON.stringify(revision?.value);
  if (before === undefined) return `\`${property}\` of \`${place}\` was set to ${now}.`;
  return now === undefined
    ? `\`${property}\` of \`${place}\` was removed, it was ${before}.`
    : `\`${property}\` of \`${place}\` changed from ${before} to ${now}.`;
}

/** The contract's name of a component that changed for some of its uses only. */
function ownName(text: string): string {
  return text.replaceAll(/\b([A-Z]\w+?)Changed\d*\b/g, "$1");
}

/** Names of another document, made fit for a terminal. */
function cleanText(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

function shortValues({ kind, base, revision }: RatedChange): Pick<Finding, "ours" | "theirs"> {
  const isShort = (value: unknown) => value !== undefined && JSON.stringify(value).length <= 200;
  return {
    ...(kind !== "added" && isShort(base?.value) ? { ours: base?.value } : {}),
    ...(kind !== "removed" && isShort(revision?.value) ? { theirs: revision?.value } : {}),
  };
}
