import type { Json } from "../../contract/contract.js";
import { BrokenReference, follow, isObject } from "../schema/published.js";
import { stepsOf } from "./labels.js";
import type { RatedChange } from "./redocly.js";

/** In characters. */
const MAX_LENGTH = 3000;
/** More values than these are counted. */
const MAX_VALUES = 20;

/**
 * What changed at a place, in a few words that do not repeat its name: `removed`, `gained 'Restore'`, `string or null
 * became number`.
 *
 * @param replaced the types that were published before, where they are not those of the contract.
 */
export function describeChange(
  change: RatedChange,
  documents: { base: Json; revision: Json },
  isRequest: boolean,
  replaced: string[] | undefined,
): string {
  const { kind, property, base, revision, verdicts, path } = change;
  if (kind === "modified" && (property === "type" || replaced)) {
    const now = typesAt(documents.revision, pointerOf(change, revision?.pointer)).join(" or ");
    const before = (replaced ?? typesAt(documents.base, pointerOf(change, base?.pointer))).join(" or ");
    return cleanText(`${before} became ${now}`);
  }
  if (kind !== "modified") return describePresence(change, isRequest);
  if (property === "enum") return cleanText(describeValues(base?.value, revision?.value));
  if (property === "required" && !/\/parameters\/\d+$|\/requestBody$/.test(path))
    return cleanText(describeRequired(base?.value, revision?.value, isRequest));
  if (property === "required") return revision?.value === true ? "required now" : "optional now";
  if (property === "deprecated") return revision?.value === true ? "deprecated" : "no longer deprecated";
  if (property === "key") return cleanText(`${base?.value} became ${revision?.value}`);
  if (property === undefined) return cleanText(ownName(verdicts.map(({ message }) => message).join(" ")) || "changed");
  return cleanText(describeKeyword(property, base?.value, revision?.value));
}

function describePresence({ kind, typeName, path, base, revision }: RatedChange, isRequest: boolean): string {
  const step = stepsOf(path).at(-1) ?? "";
  const subject =
    typeName === "MediaType"
      ? `body of type ${step} `
      : typeName === "SecurityRequirement"
        ? `${Object.keys((base ?? revision)?.value ?? {}).join(" with ")} `
        : "";
  if (typeName === "SchemaProperties" && kind === "removed") return "no longer says which properties there are";
  if (kind === "removed") return cleanText(subject === "" ? "removed" : `${subject}no longer there`);
  const node = revision?.value;
  const isNeeded = isRequest && isObject(node) && node.required === true;
  return cleanText(`${subject}added${isNeeded ? ", and required" : ""}`);
}

function describeValues(before: unknown, now: unknown): string {
  if (!Array.isArray(now)) return "any value now, no longer one of a list";
  if (!Array.isArray(before)) return `now one of ${list(now)}`;
  const gained = now.filter((value) => !before.includes(value));
  const lost = before.filter((value) => !now.includes(value));
  return [gained.length > 0 ? `gained ${list(gained)}` : "", lost.length > 0 ? `lost ${list(lost)}` : ""]
    .filter(Boolean)
    .join("; ");
}

function describeRequired(before: unknown, now: unknown, isRequest: boolean): string {
  const [old, fresh] = [before, now].map((names) => (Array.isArray(names) ? names : []));
  const gained = (fresh ?? []).filter((name) => !old?.includes(name));
  const lost = (old ?? []).filter((name) => !fresh?.includes(name));
  const words = isRequest ? ["now requires", "no longer requires"] : ["now always has", "no longer always has"];
  return [gained.length > 0 ? `${words[0]} ${list(gained)}` : "", lost.length > 0 ? `${words[1]} ${list(lost)}` : ""]
    .filter(Boolean)
    .join("; ");
}

function describeKeyword(keyword: string, before: unknown, now: unknown): string {
  if (before === undefined) return `gained ${keyword} ${value(now)}`;
  return now === undefined ? `lost ${keyword} ${value(before)}` : `${keyword} ${value(before)} became ${value(now)}`;
}

function value(of: unknown): string {
  return typeof of === "string" ? of : short(JSON.stringify(of) ?? "");
}

function list(values: unknown[]): string {
  const shown = values.slice(0, MAX_VALUES).map((one) => (typeof one === "string" ? `'${short(one)}'` : value(one)));
  const rest = values.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

function short(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}...` : text;
}

function pointerOf({ property, path }: RatedChange, pointer = path): string {
  return property && pointer.endsWith(`/${property}`) ? pointer.slice(0, -property.length - 1) : pointer;
}

/** The types of a schema, those of a union included, null at the end. */
function typesAt(document: Json, pointer: string): string[] {
  let node: unknown = document;
  for (const step of stepsOf(pointer)) node = isObject(node) || Array.isArray(node) ? (node as Json)[step] : undefined;
  const types = new Set(typesOf(document, node, 0));
  const isNullable = types.delete("null");
  const all = [...types, ...(isNullable ? ["null"] : [])];
  return all.length > 0 ? all : ["any value"];
}

function typesOf(document: Json, node: unknown, depth: number): string[] {
  const schema = isObject(node) ? follow({ root: document }, node) : undefined;
  if (!schema || schema instanceof BrokenReference || depth > 10) return [];
  const branches = [schema.oneOf, schema.anyOf, schema.allOf].flatMap((one) => (Array.isArray(one) ? one : []));
  const own = [schema.type ?? []].flat().filter((type): type is string => typeof type === "string");
  return [...own, ...branches.flatMap((branch) => typesOf(document, branch, depth + 1))];
}

/** The contract's name of a component that changed for some of its uses only. */
export function ownName(text: string): string {
  return text.replaceAll(/\b([A-Z]\w+?)Changed\d*\b/g, "$1");
}

/** Text of another document, made fit for a terminal: one line, without control and direction characters, not endless. */
export function cleanText(text: string, max = MAX_LENGTH): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ");
  return line.length > max ? `${line.slice(0, max)}...` : line;
}
