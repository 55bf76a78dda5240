import { CORE_SCHEMA, load } from "js-yaml";
import { SourceError } from "./read-source.js";

/** Deeper than any schema nests; a document that goes on is not one, and would exhaust the stack. */
const MAX_DEPTH = 200;
/** More values than five schemas of Waldur have, when every alias is written out. */
const MAX_VALUES = 2_000_000;

/** What to do instead when something else than a schema was read. */
export const EXPECTED_SCHEMA = "give the schema as JSON or YAML";

/**
 * Reads a text as JSON or YAML, with or without a byte order mark. js-yaml takes half a second for the whole schema of Waldur, a tenth of what `yaml` needs.
 *
 * @example const document = parseDocument(text, "schema.yaml");
 * @throws SourceError when it is neither or empty, when a key stands twice, when it is a YAML bomb, or when it holds no object.
 */
export function parseDocument(given: string, source: string): Record<string, unknown> {
  const text = given.replace(/^\uFEFF/, "");
  const trimmed = text.trimStart();
  if (trimmed === "") throw new SourceError(source, "this is empty", EXPECTED_SCHEMA);
  if (trimmed.startsWith("<")) {
    throw new SourceError(source, "this is HTML or XML", "name the address of the schema itself, as JSON or YAML");
  }
  const value = trimmed.startsWith("{")
    ? (parseJson(text, source) ?? parseYaml(text, source))
    : parseYaml(text, source);
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new SourceError(source, "this is not an OpenAPI document, it holds no object at the top", "name another");
  }
  return value as Record<string, unknown>;
}

/** Undefined if it is not JSON: a YAML document may begin with a brace, too. */
function parseJson(text: string, source: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  checkSize(value, source, false);
  // JSON.parse takes the last of equal keys without a word. Outside texts, every key has one colon.
  if (countColons(text) !== countKeys(value)) {
    throw new SourceError(source, "an object in it has the same key twice", "ask for a corrected schema");
  }
  return value;
}

function countColons(json: string): number {
  let colons = 0;
  let isText = false;
  for (let index = 0; index < json.length; index++) {
    const character = json[index];
    if (character === '"') isText = !isText;
    else if (isText && character === "\\") index++;
    else if (!isText && character === ":") colons++;
  }
  return colons;
}

function countKeys(root: unknown): number {
  let count = 0;
  const rest = [root];
  while (rest.length > 0) {
    const value = rest.pop();
    if (typeof value !== "object" || value === null) continue;
    const values = Object.values(value);
    if (!Array.isArray(value)) count += values.length;
    for (const child of values) rest.push(child);
  }
  return count;
}

function parseYaml(text: string, source: string): unknown {
  let value: unknown;
  try {
    // This schema of YAML has no dates and no merge keys: values stay as OpenAPI means them.
    value = load(text, { schema: CORE_SCHEMA });
  } catch (cause) {
    const { reason, mark, message } = cause as { reason?: string; mark?: { line: number }; message: string };
    const line = mark ? `, line ${mark.line + 1}` : "";
    const why = cause instanceof RangeError ? "it nests too deeply" : (reason ?? message.split("\n")[0]);
    throw new SourceError(`${source}${line}`, `this is neither JSON nor YAML: ${why}`, "name another", { cause });
  }
  checkSize(value, source, true);
  return value;
}

/** Counts the values as if every alias were written out; what an alias stands for is looked at once. */
function checkSize(root: unknown, source: string, hasAliases: boolean): void {
  const sizes = new Map<object, number | "counting">();
  const measure = (value: unknown, depth: number): number => {
    if (typeof value !== "object" || value === null) return 1;
    const known = hasAliases ? sizes.get(value) : undefined;
    if (known === "counting") throw new SourceError(source, "a YAML alias in it refers to itself", "no schema does");
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH) throw new SourceError(source, `it nests deeper than ${MAX_DEPTH} levels`, "no schema does");
    if (hasAliases) sizes.set(value, "counting");
    let size = 1;
    for (const key in value) {
      size += measure((value as Record<string, unknown>)[key], depth + 1);
      if (size <= MAX_VALUES) continue;
      throw new SourceError(source, `written out, it holds more than ${MAX_VALUES} values`, "no schema does");
    }
    if (hasAliases) sizes.set(value, size);
    return size;
  };
  measure(root, 0);
}
