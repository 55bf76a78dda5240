import type { ErrorObject } from "ajv";
import { keysOf, valueAt } from "../../../contract/json-pointer.js";
import { WorldError, type WorldIssue } from "../../../errors.js";
import { compileAlone } from "../../../validate/ajv.js";
import { collapse } from "../../../validate/collapse.js";
import type { Validator } from "../../../validate/validator.js";
import { parseDay } from "../../values/time.js";
import type { WorldFile } from "../file.js";
import { isTimestamp } from "../schema/normalize.js";
import { worldSchema } from "../world-schema.js";
import { toIssue } from "./messages.js";

/** Beyond this, nobody wrote the file by hand, and Node cannot write it again. */
const MAX_DEPTH = 100;
const DAY = /^\d{4}-\d\d-\d\d$/;

let validate: Validator | undefined;

/** The validator of world files, compiled when the first one is read. */
function validator(): Validator {
  validate ??= compileAlone(worldSchema(), {
    "date-time": isTimestamp,
    date: (text) => DAY.test(text) && parseDay(text) !== undefined,
  });
  return validate;
}

/** Finds where a value does not match the schema of world files. */
export function checkSchema(value: unknown): { issues: WorldIssue[]; errors: readonly ErrorObject[] } {
  const check = validator();
  const errors = check(value) ? [] : collapse(check.errors ?? [], () => []);
  return { errors, issues: errors.map((error) => toIssue(error, valueAt(value, error.instancePath))) };
}

/**
 * Copies a file without its invalid values, so that the rest can be checked, too: an invalid value counts as one that was
 * left out. Rows keep their positions.
 */
export function withoutErrors(value: unknown, errors: readonly ErrorObject[]): WorldFile {
  if (errors.some(({ instancePath, keyword }) => instancePath === "" && keyword === "type")) return {};
  const copy = copyOf(value) as Node;
  for (const { instancePath, keyword, params } of errors) {
    if (keyword === "required") continue;
    const parts = keysOf(instancePath);
    if (keyword === "additionalProperties") parts.push(String(params.additionalProperty));
    const key = parts.pop() as string;
    const owner = parts.reduce<unknown>((node, part) => (node as Node | undefined)?.[part], copy) as Node | undefined;
    if (!owner) continue;
    if (!Array.isArray(owner)) delete owner[key];
    // A list of rows keeps an empty row, a list of texts a gap.
    else owner[Number(key)] = keyword === "type" && params.type === "object" ? {} : undefined;
  }
  return copy as WorldFile;
}

/** A copy of JSON; much faster than `structuredClone`, which knows more than JSON. */
function copyOf(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (depth > MAX_DEPTH)
    throw new WorldError(`The world is nested more than ${MAX_DEPTH} levels deep; simplify its free-form fields.`);
  if (Array.isArray(value)) return value.map((item) => copyOf(item, depth + 1));
  const copy: Node = {};
  for (const key of Object.keys(value)) {
    const item = copyOf((value as Node)[key], depth + 1);
    // An assignment would change the prototype.
    if (key === "__proto__") Object.defineProperty(copy, key, { value: item, enumerable: true, configurable: true });
    else copy[key] = item;
  }
  return copy;
}

type Node = { [key: string]: unknown };
