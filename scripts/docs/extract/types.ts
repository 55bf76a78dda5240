import type { FieldFact } from "../facts/model.js";
import { BASE_TYPES, FORMATS } from "../facts/vocabulary.js";
import type { Fail } from "./page.js";

const TYPE = /^((?:array of )*)(\w+)(?: \(([^()\s]*)\))?(s*)(?=\s|$)/;

/**
 * Reads the type at the start of a text and returns it with what follows. Rendered text puts the description
 * right behind the type, so the grammar has to say where the type ends.
 *
 * @example readType('string (uuid) Who did it', fail) // { fact: { type: 'string', format: 'uuid' }, rest: 'Who did it' }
 */
export function readType(text: string, fail: Fail): { fact: FieldFact; rest: string } {
  const match = TYPE.exec(text);
  if (match === null) return fail(`unknown type ${JSON.stringify(text)}`);
  const [whole = "", prefix = "", word = "", format, after = ""] = match;
  const depth = prefix.length / "array of ".length;
  // The plural of "string" is "strings", but that of "string (uuid)" is "string (uuid)s".
  const ending = format === undefined ? (/s*$/.exec(word)?.[0] ?? "") : after;
  const base = format === undefined ? word.slice(0, word.length - ending.length) : word;
  const isPlural = ending.length >= Math.min(depth, 1) && ending.length <= depth;
  if (!BASE_TYPES.includes(base) || !(isPlural || whole === "array of any"))
    return fail(`unknown type ${JSON.stringify(whole)}`);
  let fact: FieldFact = { type: base };
  if (format !== undefined) {
    if (!FORMATS.includes(format)) return fail(`unknown format ${JSON.stringify(format)}`);
    if (format === "free-form" && base !== "object") return fail(`format "free-form" on ${JSON.stringify(base)}`);
    fact.format = format;
  }
  for (let level = 0; level < depth; level += 1) fact = { type: "array", items: fact };
  const rest = text.slice(whole.length).trim();
  // "string or integer", "string | null": a type we do not know, not a type and its description.
  if (/^(?:or\b|[|,]|\[\])/.test(rest)) return fail(`unknown type ${JSON.stringify(text)}`);
  return { fact, rest };
}

/**
 * Reads a whole text as one type.
 *
 * @example parseType('array of string (uuid)s', fail) // { type: 'array', items: { type: 'string', format: 'uuid' } }
 */
export function parseType(text: string, fail: Fail): FieldFact {
  const { fact, rest } = readType(text.trim(), fail);
  if (rest !== "") return fail(`unknown type ${JSON.stringify(text.trim())}`);
  return fact;
}

const ENUM = /^([*_]*)Enum([*_]*):([*_]*)\s*(.*)$/;

/** Whether a line of a table cell lists the values of an enum. */
export function isEnumLine(text: string): boolean {
  return ENUM.test(text.trim());
}

// Other words for a list of values. What they list would be lost in a description, so they must not pass for prose.
const HIDDEN_ENUM =
  /(?:^|[^A-Za-z0-9])Enum[*_]*\s*:|^[*_]*(?:(?:possible|allowed|valid|accepted|enum) values|values|one of|enums?|items enum)[*_]*\s*[:`]/i;

/** Whether a line of a description lists values in a way that {@link parseEnum} does not read. */
export function hidesEnum(text: string): boolean {
  return !isEnumLine(text) && HIDDEN_ENUM.test(text.trim());
}

/** Whether JavaScript keeps a number as it was written. */
export function isExact(value: number): boolean {
  return Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
}

/**
 * Reads `Enum: a, b` with any emphasis or backticks. The values get the type of the field they belong to.
 *
 * @example parseEnum('_Enum: `a`, `b`_', { type: 'string' }, fail) // ['a', 'b']
 */
export function parseEnum(text: string, fact: FieldFact, fail: Fail): (string | number)[] {
  let base = fact;
  while (base.items !== undefined) base = base.items;
  if (["object", "null", "boolean"].includes(base.type)) return fail(`an enum on ${base.type}`);
  const [, open = "", , , tail = ""] = ENUM.exec(text.trim()) ?? [];
  const list = open !== "" && tail.endsWith(open) ? tail.slice(0, -open.length).trim() : tail.trim();
  const values = splitEnum(list, fail).map((value) => value.replaceAll(/\\([!-/:-@[-`{-~])/g, "$1"));
  if (new Set(values).size !== values.length) return fail("an enum names a value twice");
  const odd = values.find((value) => /^(?:null|None|\.\.\.|…)$|^\[/.test(value));
  if (odd !== undefined) return fail(`an enum has the unknown value ${JSON.stringify(odd)}`);
  const isNumeric = (value: string): boolean => /^-?\d+(?:\.\d+)?$/.test(value);
  if (base.type === "any" || base.type === "array") {
    // Nothing says whether these are numbers or texts of digits.
    return values.some(isNumeric) ? fail(`an enum of ${base.type} has a number`) : values;
  }
  if (base.type !== "integer" && base.type !== "number") return values;
  if (!values.every(isNumeric)) return fail(`an enum of ${base.type} has a value that is no number`);
  const numbers = values.map(Number);
  if (base.type === "integer" && !numbers.every(Number.isInteger)) return fail("an enum of integer has a fraction");
  if (!numbers.every(isExact)) return fail(`an enum of ${base.type} has a value with too many digits`);
  return numbers;
}

function splitEnum(list: string, fail: Fail): string[] {
  if (list.includes("`")) {
    // Nothing between two backticks, or a blank, is the empty text.
    const values = [...list.matchAll(/`([^`]*)`/g)].map((match) => match[1]?.trim() ?? "");
    const between = list.replaceAll(/`[^`]*`/g, "");
    if (/[^\s,]/.test(between)) return fail("an enum has text between its values");
    return values;
  }
  const values = list.split(",").map((value) => value.trim().replace(/^(["'])(.*)\1$/, "$2"));
  if (values.includes("")) return fail("an enum has an empty value");
  const tail = values.find((value) => /\.(?:\s|$)|^(?:and|or) | and \d+ more| \(|Enum\W*:/.test(value));
  if (tail !== undefined) return fail(`an enum has text behind its values: ${JSON.stringify(tail)}`);
  return values;
}
