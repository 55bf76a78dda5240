import { METHODS } from "../../src/contract/methods.js";
import { labelOf, stepsOf } from "../../src/diff/rate/labels.js";
import type { RatedChange } from "../../src/diff/rate/redocly.js";
import { type Bundle, type Json, resolve } from "../bundle.js";

/** The two documents that were compared. */
export interface Compared {
  readonly base: Bundle;
  readonly revision: Bundle;
}

/**
 * The contract's part of a changelog: what `redocly diff` found, as a list, breaks first. What means nothing to a program is
 * one line at the end.
 *
 * @example
 * describeChanges(changes, { base, revision }); // ["- **Breaking:** Property `id` of `Resource` was removed.", ...]
 */
export function describeChanges(changes: readonly RatedChange[], compared: Compared): string[] {
  const real = changes.filter(({ typeName, property }) => typeName !== "Info" || property !== "version");
  const lines = (["major", "minor"] as const).flatMap((impact) => {
    const messages = real
      .filter((change) => change.impact === impact)
      .flatMap((change) => messagesOf(change, compared).map((text) => ({ text, operation: operationOf(change) })));
    return grouped(messages).map((text) => `- ${impact === "major" ? "**Breaking:** " : ""}${text}`);
  });
  const rest = real.filter(({ impact }) => impact === "patch");
  return rest.length === 0 ? lines : [...lines, wordingLine(rest)];
}

function messagesOf(change: RatedChange, compared: Compared): string[] {
  if (change.verdicts.length > 0) return change.verdicts.map(({ message }) => message);
  const { kind, property } = change;
  const pointer = (change.revision ?? change.base)?.pointer ?? change.path;
  if (kind === "modified") return [`Change \`${property}\` of \`${nameOf(change, pointer, compared)}\`.`];
  const verb = kind === "added" ? "Add" : "Remove";
  const names = change.typeName === "PathItem" ? operationsOf(change, pointer) : [nameOf(change, pointer, compared)];
  return names.map((name) => `${verb} \`${name}\`.`);
}

/** A path is nothing to call: its operations are. */
function operationsOf({ base, revision }: RatedChange, pointer: string): string[] {
  const methods = Object.keys(((revision ?? base)?.value as object | undefined) ?? {}).filter((key) =>
    METHODS.includes(key),
  );
  return methods.map((method) => `${method.toUpperCase()} ${stepsOf(pointer)[1]}`);
}

/** What people call a place of the contract. */
function nameOf(change: RatedChange, pointer: string, { base, revision }: Compared): string {
  const steps = stepsOf(pointer);
  if (steps[0] === "components") return labelOf(pointer);
  if (change.typeName === "Operation") return operationOf(change) ?? pointer;
  if (steps[0] !== "paths") return steps.join(".");
  const [path = "", second = "", third = ""] = steps.slice(1);
  const document = change.kind === "removed" ? base : revision;
  const item = document.paths[path];
  if (second === "parameters") {
    // Of all operations of a path; a label wants one.
    const label = labelOf(
      pointer.replace("/parameters/", "/all/parameters/"),
      parameterOf(item?.parameters, third, document),
    );
    return `${label} of ${path}`;
  }
  return labelOf(pointer, parameterOf(item?.[second]?.parameters, steps[4], document));
}

function parameterOf(list: unknown, index: string | undefined, document: Bundle) {
  const entry = (list as Json[] | undefined)?.[Number(index)];
  return entry && (resolve(document, entry) as { in: unknown; name: unknown });
}

/** The operation in which a change stands; undefined for one in a component, which tells its own name. */
function operationOf({ base, revision, typeName }: RatedChange): string | undefined {
  const [section, path, method = ""] = stepsOf((revision ?? base)?.pointer ?? "");
  if (section !== "paths" || typeName === "PathItem" || !METHODS.includes(method)) return undefined;
  return `${method.toUpperCase()} ${path}`;
}

/** The same sentence about several operations is one. */
function grouped(messages: readonly { text: string; operation: string | undefined }[]): string[] {
  const groups = new Map<string, Set<string>>();
  for (const { text, operation } of messages) {
    const group = groups.get(text) ?? new Set();
    if (operation !== undefined && !text.includes(operation)) group.add(`\`${operation}\``);
    groups.set(text, group);
  }
  return [...groups].map(([text, operations]) =>
    operations.size === 0 ? text : `${text.replace(/\.$/, "")} in ${[...operations].join(", ")}.`,
  );
}

function wordingLine(changes: readonly RatedChange[]): string {
  const words = [...new Set(changes.map(({ property, typeName }) => property ?? typeName.toLowerCase()))].sort();
  const places = changes.length === 1 ? "one place" : `${changes.length} places`;
  return `- Change what concerns no program in ${places} (${words.map((word) => `\`${word}\``).join(", ")}).`;
}
