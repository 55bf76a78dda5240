import type { ErrorObject } from "ajv";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { type Contract, perKey } from "../contract/contract.js";
import { escapeKey, valueAt } from "../contract/json-pointer.js";
import { DECIMAL } from "./formats.js";
import { reference, type Validator } from "./validator.js";

/*
 * The validators of pages: the same functions as in `ajv.ts`, whose place this file takes in `dist/browser/` (see
 * `scripts/browser.ts`). Ajv writes code and runs it, which a strict Content-Security-Policy forbids, and takes a quarter of a
 * second for the first response; written ahead of time, its code is 1.5 MB. This walks the schema instead, slower for each
 * value and ready at once, and finds the same errors in the same order, which `test/unit/interpreter.test.ts` compares.
 */

type Schema = boolean | Readonly<Record<string, unknown>>;
type Matches = (text: string) => boolean;

/** What a schema is read with. */
interface Context {
  /** The document of `$ref`s that begin with `#`. */
  readonly root: unknown;
  readonly formats: Readonly<Record<string, Matches>>;
  /** Errors so far. */
  errors: ErrorObject[];
}

/** Validates one keyword of a schema; reports what is wrong. */
type Keyword = (of: {
  readonly expected: never;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly value: never;
  readonly path: string;
  readonly context: Context;
  readonly fail: (message: string, params: object) => void;
}) => void;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value);

const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  number: isNumber,
  integer: (value) => isNumber(value) && value % 1 === 0,
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
  array: Array.isArray,
  object: isObject,
};

/** A keyword of objects, by what it says of them. */
type OfObject = Record<string, unknown>;

const any: Readonly<Record<string, Keyword>> = {
  $ref: ({ expected, value, path, context }) => visit(resolve(expected, context), value, path, context),
  const: ({ expected, value, fail }) => {
    if (!isEqual(expected, value)) fail("must be equal to constant", { allowedValue: expected });
  },
  enum: ({ expected, value, fail }) => {
    const allowedValues: readonly unknown[] = expected;
    if (!allowedValues.some((each) => isEqual(each, value)))
      fail("must be equal to one of the allowed values", { allowedValues });
  },
  anyOf: ({ expected, value, path, context, fail }) => {
    const before = context.errors.length;
    for (const branch of expected as Schema[]) {
      const start = context.errors.length;
      visit(branch, value, path, context);
      if (context.errors.length > start) continue;
      context.errors.length = before;
      return;
    }
    fail("must match a schema in anyOf", {});
  },
  oneOf: ({ expected, value, path, context, fail }) => {
    const before = context.errors.length;
    let passing: number | undefined;
    for (const [index, branch] of (expected as Schema[]).entries()) {
      const start = context.errors.length;
      visit(branch, value, path, context);
      if (context.errors.length > start) continue;
      // Ajv goes no further than the second that passes.
      if (passing !== undefined)
        return fail("must match exactly one schema in oneOf", { passingSchemas: [passing, index] });
      passing = index;
    }
    if (passing === undefined) fail("must match exactly one schema in oneOf", { passingSchemas: null });
    else context.errors.length = before;
  },
  allOf: ({ expected, value, path, context }) => {
    for (const part of expected as Schema[]) visit(part, value, path, context);
  },
};

/** Keywords by the type of value that they are about, each group in Ajv's order. */
const GROUPS: readonly [type: string, Readonly<Record<string, Keyword>>][] = [
  ["any", any],
  [
    "number",
    {
      maximum: ({ expected, value, fail }) => {
        if (value > expected) fail(`must be <= ${expected}`, { comparison: "<=", limit: expected });
      },
      minimum: ({ expected, value, fail }) => {
        if (value < expected) fail(`must be >= ${expected}`, { comparison: ">=", limit: expected });
      },
    },
  ],
  [
    "string",
    {
      maxLength: ({ expected, value, fail }) => {
        if (lengthOf(value) > expected) fail(`must NOT have more than ${expected} characters`, { limit: expected });
      },
      minLength: ({ expected, value, fail }) => {
        if (lengthOf(value) < expected) fail(`must NOT have fewer than ${expected} characters`, { limit: expected });
      },
      pattern: ({ expected, value, fail }) => {
        if (!patternOf(expected).test(value)) fail(`must match pattern "${expected}"`, { pattern: expected });
      },
      format: ({ expected, value, context, fail }) => {
        // The formats of numbers say nothing about texts.
        const matches = context.formats[expected];
        if (matches && !matches(value)) fail(`must match format "${expected}"`, { format: expected });
      },
    },
  ],
  [
    "array",
    {
      maxItems: ({ expected, value, fail }) => {
        if ((value as unknown[]).length > expected)
          fail(`must NOT have more than ${expected} items`, { limit: expected });
      },
      minItems: ({ expected, value, fail }) => {
        if ((value as unknown[]).length < expected)
          fail(`must NOT have fewer than ${expected} items`, { limit: expected });
      },
      items: ({ expected, value, path, context }) => {
        for (const [index, item] of (value as unknown[]).entries()) visit(expected, item, `${path}/${index}`, context);
      },
      uniqueItems: ({ expected, value, fail }) => {
        if (!expected) return;
        const items: readonly unknown[] = value;
        for (let i = items.length - 1; i > 0; i--) {
          const j = items.findLastIndex((item, index) => index < i && isEqual(item, items[i]));
          if (j >= 0) return fail(`must NOT have duplicate items (items ## ${j} and ${i} are identical)`, { i, j });
        }
      },
    },
  ],
  [
    "object",
    {
      required: ({ expected, value, fail }) => {
        for (const missingProperty of expected as string[])
          if ((value as OfObject)[missingProperty] === undefined)
            fail(`must have required property '${missingProperty}'`, { missingProperty });
      },
      additionalProperties: ({ expected, schema, value, path, context, fail }) => {
        const declared = (schema.properties ?? {}) as OfObject;
        for (const [key, item] of Object.entries(value as OfObject)) {
          if (Object.hasOwn(declared, key)) continue;
          if (expected === false) fail("must NOT have additional properties", { additionalProperty: key });
          else visit(expected, item, `${path}/${escapeKey(key)}`, context);
        }
      },
      properties: ({ expected, value, path, context }) => {
        for (const [key, schema] of Object.entries(expected as Record<string, Schema>)) {
          const item = (value as OfObject)[key];
          if (item !== undefined) visit(schema, item, `${path}/${escapeKey(key)}`, context);
        }
      },
    },
  ],
];

/** Every keyword that is understood here; a test finds those of the bundle and of worlds that are not. */
export const KEYWORDS: readonly string[] = ["type", ...GROUPS.flatMap(([, keywords]) => Object.keys(keywords))];

function visit(schema: Schema, value: unknown, path: string, context: Context): void {
  const failing = (keyword: string, about: unknown) => (message: string, params: object) => {
    const error = { instancePath: path, schemaPath: "", keyword, params, message, schema: about, data: value };
    context.errors.push(error as ErrorObject);
  };
  if (typeof schema === "boolean") {
    if (!schema) failing("false schema", false)("boolean schema is false", {});
    return;
  }
  const { type } = schema;
  const types = type === undefined ? [] : ([type].flat() as string[]);
  const isRight = types.length === 0 || types.some((name) => TYPES[name]?.(value));
  const wrongType = () => failing("type", type)(`must be ${types.join(",")}`, { type });
  // Ajv reports a single type where the keywords of that type would be, and several before all else.
  const only = types.length === 1 ? types[0] : undefined;
  const hasGroup = GROUPS.some(
    ([name, keywords]) => name === only && Object.keys(keywords).some((key) => key in schema),
  );
  if (!isRight && !hasGroup) wrongType();
  for (const [group, keywords] of GROUPS) {
    if (group !== "any" && !TYPES[group]?.(value)) {
      if (group === only && hasGroup) wrongType();
      continue;
    }
    for (const [keyword, run] of Object.entries(keywords)) {
      if (!Object.hasOwn(schema, keyword)) continue;
      const expected = schema[keyword];
      run({
        expected: expected as never,
        schema,
        value: value as never,
        path,
        context,
        fail: failing(keyword, expected),
      });
    }
  }
}

function resolve(reference: string, { root }: Context): Schema {
  // Before the # stands nothing, or the name of the contract, which is the root then.
  const [, fragment = ""] = reference.split("#");
  const pointer = fragment.split("/").map(decodeURIComponent).join("/");
  return valueAt(root, pointer) as Schema;
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  let pattern = patterns.get(source);
  if (!pattern) {
    pattern = new RegExp(source, "u");
    patterns.set(source, pattern);
  }
  return pattern;
}

/** The number of characters, as JSON Schema counts them. */
function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

function isEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isEqual(item, b[index]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isEqual(a[key], b[key]));
}

/** The formats of the contract, as Ajv is given them. */
const formats: Readonly<Record<string, Matches>> = {
  ...Object.fromEntries(["date", "date-time", "uri"].map((name) => [name, matcherOf(name)])),
  decimal: (text) => DECIMAL.test(text),
};

function matcherOf(name: string): Matches {
  const format: unknown = fullFormats[name as keyof typeof fullFormats];
  if (typeof format === "function") return format as Matches;
  return (format as { validate: Matches }).validate;
}

function validatorOf(schema: Schema, root: unknown, known: Context["formats"]): Validator {
  const validate: Validator = (value) => {
    const context: Context = { root, formats: known, errors: [] };
    visit(schema, value, "", context);
    validate.errors = context.errors.length > 0 ? context.errors : null;
    return context.errors.length === 0;
  };
  return validate;
}

/** See `ajv.ts`. */
export const validatorAt = perKey((contract, pointer): Validator => compile(contract, reference(pointer)));

/** See `ajv.ts`. */
export function compile({ document }: Contract, schema: object): Validator {
  return validatorOf(schema as Schema, document, formats);
}

/** See `ajv.ts`. */
export function compileAlone(schema: object, own: Context["formats"]): Validator {
  return validatorOf(schema as Schema, schema, own);
}
