import type { Json } from "../../contract/contract.js";
import { keysOf } from "../../contract/json-pointer.js";
import { copyOf } from "../values/bytes.js";

/** Stands where a token or a password stood. */
const HIDDEN = "***";
const SECRET = "(?:token|passw(?:or)?d|secret|api[-_]?key|credential|authorization|cookie)";
const SECRET_NAME = new RegExp(SECRET, "i");
/** A value: a string, possibly truncated, a flat list or object, or a literal. */
const SECRET_IN_JSON = new RegExp(
  `("[^"]*${SECRET}[^"]*"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"?|\\[[^\\]]*\\]?|\\{[^}]*\\}?|[^\\s,}\\]]+)`,
  "gi",
);
const SECRET_IN_FORM = new RegExp(`((?:^|[?&])[^=&\\s]*${SECRET}[^=&\\s]*=)[^&#\\s]*`, "gi");

/** Whether this is the name of a secret. */
function isSecret(name: string): boolean {
  return SECRET_NAME.test(name);
}

/** Leaves tokens and passwords out of a URL, a form or JSON, which may be cut. */
export function redactSecrets(text: string): string {
  if (!SECRET_NAME.test(text)) return text;
  return text.replace(SECRET_IN_JSON, `$1"${HIDDEN}"`).replace(SECRET_IN_FORM, `$1${HIDDEN}`);
}

/** Truncates a string to `most` characters without retaining the original, as a slice would. */
export function cut(text: string, most: number): string {
  return text.length <= most ? text : `${copyOf(text.slice(0, most))}…`;
}

/** Serializes a value as truncated JSON without secrets. Visits only the part that is shown, however deep or large it is. */
export function preview(value: unknown, most: number): string {
  return cut(write(value, most), most);
}

/** Every level writes a character at least, so that `room` also limits the depth. */
function write(value: unknown, room: number): string {
  if (room <= 0) return "";
  if (typeof value === "string") return JSON.stringify(value.slice(0, room + 1));
  if (typeof value !== "object" || value === null) return String(JSON.stringify(value));
  const isArray = Array.isArray(value);
  let text = "";
  for (const key in value) {
    if (text.length > room) break;
    if (text !== "") text += ",";
    if (!isArray) text += `${JSON.stringify(key.slice(0, room + 1))}:`;
    text += !isArray && isSecret(key) ? `"${HIDDEN}"` : write((value as Json)[key], room - 1 - text.length);
  }
  return isArray ? `[${text}]` : `{${text}}`;
}

/** Truncated JSON of the value at a JSON pointer; null if there is none. */
export function previewAt(root: unknown, pointer: string, most: number): string | null {
  let value = root;
  for (const key of keysOf(pointer)) {
    if (isSecret(key)) return HIDDEN;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return null;
    value = (value as Json)[key];
  }
  return value === undefined ? null : preview(value, most);
}

/** Truncated value of a parameter or header; null if there is none, redacted if the name is that of a secret. */
export function previewNamed(name: string, value: string | undefined, most: number): string | null {
  if (value === undefined) return null;
  return isSecret(name) ? HIDDEN : cut(value, most);
}
