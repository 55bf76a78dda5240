import { isDeepStrictEqual } from "node:util";
import { exec, type JsonValue } from "jsonpath-rfc9535";
import { type Action, type Overlay, placeOf } from "./overlay.js";

type Json = { [key: string]: unknown };

/** The keys that lead to a value. */
type Path = (string | number)[];

/**
 * Names the actions of an overlay that do nothing: Redocly, which applies them, says nothing of those.
 *
 * @param before The bundle of the line before. The actions are applied to a copy, one after another, as Redocly does.
 * @example findIdleActions(overlay, "7.9", bundle); // ["openapi/releases/8.0.overlay.yaml, action 3 ($.a): ..."]
 */
export function findIdleActions(overlay: Overlay, lineBefore: string, before: object): string[] {
  return applyOverlay(overlay, lineBefore, before).idle;
}

/** Applies an overlay to a copy of a bundle, and names the actions that do nothing. */
export function applyOverlay({ file, actions }: Pick<Overlay, "file" | "actions">, lineBefore: string, before: object) {
  const root: Json = { $: structuredClone(before) };
  const idle = actions.flatMap((action, index) => {
    const fault = applyAction(root, action, lineBefore);
    return fault ? [`${placeOf(file, index, action)}: ${fault}.`] : [];
  });
  return { bundle: root.$ as Json, idle };
}

/**
 * Names the actions of an overlay of which the line's bundle shows nothing. Redocly applies all overlays before it bundles, so
 * that what an overlay before brings from a file is not in `$.components` yet.
 *
 * @param bundled The bundle that Redocly made with the overlay.
 * @example findLostActions(overlay, bundle); // ["openapi/releases/8.0.overlay.yaml, action 3 ($.a): ..."]
 */
export function findLostActions({ file, actions }: Pick<Overlay, "file" | "actions">, bundled: object): string[] {
  const root: Json = { $: bundled };
  return actions.flatMap((action, index) => {
    const found = find(root, action.target);
    // Later actions may have removed or replaced the target itself.
    if (action.update === undefined || typeof found === "string" || found.length === 0) return [];
    if (found.some((path) => shows(valueAt(root, path), action.update))) return [];
    return [
      `${placeOf(file, index, action)}: the bundle shows nothing of it; what an overlay before brings from a file can be replaced by another file at its $ref, but not changed in $.components.`,
    ];
  });
}

/** Whether something of an update is in a value; what stands in a file is taken for granted, and later actions may change the rest. */
function shows(value: unknown, update: unknown): boolean {
  if (Array.isArray(update))
    return Array.isArray(value) && update.some((item) => value.some((each) => shows(each, item)));
  if (!isObject(update)) return isDeepStrictEqual(value, update);
  if ("$ref" in update) return value !== undefined;
  return isObject(value) && Object.entries(update).some(([key, inner]) => shows(value[key], inner));
}

function applyAction(root: Json, action: Action, line: string): string | undefined {
  const found = find(root, action.target);
  if (typeof found === "string") return `the target ${found}`;
  if (found.length === 0)
    return `the target matches nothing in ${line} and the actions before; correct it, or remove the action`;
  if (action.remove) {
    // From the end, so that no index changes before its turn.
    for (const path of found.reverse()) removeAt(root, path);
    return undefined;
  }
  const copied = action.copy === undefined ? [] : find(root, action.copy);
  if (typeof copied === "string") return `"copy" ${copied}`;
  if (action.copy !== undefined && copied.length !== 1)
    return `"copy" matches ${copied.length} places in ${line} and the actions before; name one`;
  const [source] = copied;
  const update = source ? structuredClone(valueAt(root, source)) : action.update;
  if (!found.map((path) => updateAt(root, path, update)).includes(true))
    return `it changes nothing, because ${line} and the actions before have that already; remove the action`;
  return undefined;
}

/** The paths of what a JSONPath matches, or what is wrong with it. */
function find(root: Json, target: string): Path[] | string {
  const found: Path[] = [];
  try {
    exec(root.$ as JsonValue, target, (_, path) => found.push(["$", ...path]));
  } catch (error) {
    return `is not a JSONPath: ${(error as Error).message.replace(/\.$/, "")}`;
  }
  return found;
}

function removeAt(root: Json, path: Path): void {
  const [parent, key] = placeAt(root, path);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

/** Whether the update changed anything. */
function updateAt(root: Json, path: Path, update: unknown): boolean {
  const [parent, key] = placeAt(root, path);
  const merged = merge(parent[key], update);
  const isChanged = !isDeepStrictEqual(merged, parent[key]);
  parent[key] = merged;
  return isChanged;
}

/** The object or array that holds what a path leads to, and its key there. */
function placeAt(root: Json, path: Path): [Json, string] {
  return [valueAt(root, path.slice(0, -1)) as Json, String(path.at(-1))];
}

function valueAt(root: Json, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (node as Json)[key], root);
}

/** Merges as the Overlay Specification has it, but adds to an array only what is not in it. */
function merge(target: unknown, update: unknown): unknown {
  if (Array.isArray(target)) {
    const isNew = (item: unknown) => !target.some((other) => isDeepStrictEqual(other, item));
    return [...target, ...[update].flat().filter(isNew)];
  }
  if (!isObject(target) || !isObject(update)) return update;
  const merged = Object.entries(update).map(([key, value]) => [key, merge(target[key], value)]);
  return { ...target, ...Object.fromEntries(merged) };
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
