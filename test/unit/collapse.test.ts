import { Ajv2020 } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { baseContract } from "../../src/contract/contract.js";
import { escapeKey } from "../../src/contract/json-pointer.js";
import { check } from "../../src/validate/check.js";
import { collapse } from "../../src/validate/collapse.js";
import { operations } from "../helpers/contract.js";

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: false });
formats.default(ajv);
const order = {
  type: "object",
  required: ["uuid", "cost"],
  properties: { uuid: { type: "string" }, cost: { type: "string" } },
};
ajv.addSchema({ $defs: { Order: order } }, "defs");

/** What is found, as `location keyword message`. */
function found(schema: object, value: unknown): string[] {
  const validate = ajv.compile(schema);
  if (validate(value)) return [];
  const errors = collapse(validate.errors ?? [], (branches) => branches.map((branch) => ajv.compile(branch as object)));
  return errors.map(({ instancePath, keyword, message }) => `${instancePath} ${keyword} ${message}`);
}

const orNull = (schema: object) => ({ oneOf: [schema, { type: "null" }] });
const Order = { $ref: "defs#/$defs/Order" };
const record = (properties: Record<string, object>) => ({
  type: "object",
  required: Object.keys(properties),
  properties,
});
const text = { type: "string" };
const number = { type: "number" };
const cat = record({ kind: { const: "cat" }, name: text, lives: number });
const dog = record({ kind: { const: "dog" }, name: text, tricks: { type: "array", items: text } });
const animal = { anyOf: [cat, dog] };

describe("collapse", () => {
  test.each<{ what: string; schema: object; value: unknown; errors: string[] }>([
    {
      what: "a wrong value in a nullable object",
      schema: record({ order: orNull(Order) }),
      value: { order: { uuid: "a", cost: 0 } },
      errors: ["/order/cost type must be string"],
    },
    {
      what: "a nullable object that is neither",
      schema: record({ order: orNull(Order) }),
      value: { order: "none" },
      errors: ["/order type must be object or null"],
    },
    {
      what: "two faults in a nullable object",
      schema: orNull(Order),
      value: { uuid: 1, cost: 0 },
      errors: ["/uuid type must be string", "/cost type must be string"],
    },
    {
      what: "two missing keys",
      schema: orNull(Order),
      value: {},
      errors: [" required must have required property 'uuid'", " required must have required property 'cost'"],
    },
    {
      what: "faults before, in and after a union",
      schema: record({ a: text, b: orNull(Order), c: text }),
      value: { a: 1, b: { uuid: "u", cost: 1 }, c: 1 },
      errors: ["/a type must be string", "/b/cost type must be string", "/c type must be string"],
    },
    {
      what: "a type list",
      schema: { type: ["string", "number", "null"] },
      value: true,
      errors: [" type must be string, number or null"],
    },
    {
      what: "types of nested unions",
      schema: { anyOf: [{ anyOf: [text, { type: "null" }] }, number] },
      value: [],
      errors: [" type must be string, null or number"],
    },
    {
      what: "a string that fails pattern and format",
      schema: { type: "string", pattern: "^\\d", format: "date" },
      value: "soon",
      errors: [' format must match format "date"'],
    },
    {
      what: "a pattern and a bound of different strings",
      schema: { type: "array", items: { type: "string", pattern: "^a", maxLength: 2 } },
      value: ["b", "aaa"],
      errors: ['/0 pattern must match pattern "^a"', "/1 maxLength must NOT have more than 2 characters"],
    },
    {
      what: "a value that is in no enum and of another type",
      schema: { type: "string", enum: ["a"] },
      value: {},
      errors: [" type must be string"],
    },
    {
      what: "a wrong string for enums side by side",
      schema: { oneOf: [{ enum: ["month"] }, { enum: [""] }, { type: "null" }] },
      value: "year",
      errors: [' enum must be equal to one of the allowed values: ["month"] or [""]'],
    },
    {
      what: "a wrong type for enums side by side",
      schema: { oneOf: [{ enum: ["month"] }, { const: "" }, { type: "null" }] },
      value: 5,
      errors: [" type must be string or null"],
    },
    {
      what: "a string for a format or a constant",
      schema: { oneOf: [{ type: "string", format: "uri", minLength: 9 }, { const: "" }] },
      value: "x",
      errors: [' format must match format "uri" or be ""'],
    },
    {
      what: "a number that a branch takes by type, not by value",
      schema: { anyOf: [text, { type: "integer", maximum: 3 }] },
      value: 5,
      errors: [" maximum must be <= 3"],
    },
    {
      what: "a fraction where an integer or null is taken",
      schema: orNull({ type: "integer" }),
      value: 1.5,
      errors: [" type must be integer or null"],
    },
    {
      what: "a fault in the branch that a key names",
      schema: animal,
      value: { kind: "dog", name: "Rex", tricks: [1] },
      errors: ["/tricks/0 type must be string"],
    },
    {
      what: "a key missing in the branch that a key names",
      schema: animal,
      value: { kind: "dog", name: "Rex", lives: 9 },
      errors: [" required must have required property 'tricks'"],
    },
    {
      what: "a key that names no branch",
      schema: animal,
      value: { kind: "cow", name: "Rex", tricks: [] },
      errors: ['/kind const must be "dog" or "cat"'],
    },
    {
      what: "a branch told by its keys",
      schema: { anyOf: [record({ status: text }), record({ order_uuid: { type: "string", pattern: "^[0-9a-f]+$" } })] },
      value: { order_uuid: "x" },
      errors: ['/order_uuid pattern must match pattern "^[0-9a-f]+$"'],
    },
    {
      what: "several faults in a branch told by its keys",
      schema: { anyOf: [record({ status: text }), record({ a: text, b: text })] },
      value: { a: 1, b: 2 },
      errors: ["/a type must be string", "/b type must be string"],
    },
    {
      what: "a fault in the branch with more of the keys",
      schema: { anyOf: [{ type: "object", properties: { a: text } }, { ...record({ a: {}, b: text }) }] },
      value: { a: 1, b: 2 },
      errors: ["/b type must be string"],
    },
    {
      what: "one of several keys missing",
      schema: { type: "object", anyOf: [{ required: ["a"] }, { required: ["b"] }, { required: ["c"] }] },
      value: {},
      errors: [" required must have required property 'a', 'b' or 'c'"],
    },
    {
      what: "a required choice beside a fault at the same location",
      schema: { ...record({ usages: text }), allOf: [{ anyOf: [{ required: ["a"] }, { required: ["b"] }] }] },
      value: {},
      errors: [" required must have required property 'a' or 'b'", " required must have required property 'usages'"],
    },
    {
      what: "an array of a union",
      schema: { type: "array", items: orNull(animal) },
      value: [null, { kind: "cat", name: "Tom", lives: "9" }, 5],
      errors: ["/1/lives type must be number", "/2 type must be object or null"],
    },
    {
      what: "a union of arrays",
      schema: {
        oneOf: [
          { type: "array", items: text },
          { type: "array", items: Order },
        ],
      },
      value: [{ uuid: "a", cost: 1 }],
      errors: ["/0/cost type must be string"],
    },
    {
      what: "more than one branch of oneOf",
      schema: { oneOf: [text, { type: "null" }, { type: "string", minLength: 1 }] },
      value: "a",
      errors: [" oneOf must match exactly one schema in oneOf"],
    },
    {
      what: "a fault before more than one branch of oneOf",
      schema: { type: "array", items: { oneOf: [{ type: "null" }, text, { type: "string" }, number] } },
      value: [true, "a"],
      errors: ["/0 type must be null, string or number", "/1 oneOf must match exactly one schema in oneOf"],
    },
    {
      what: "the same value by allOf and properties",
      schema: { ...record({ a: text }), allOf: [{ properties: { a: { type: "string" } } }] },
      value: { a: 1 },
      errors: ["/a type must be string"],
    },
    {
      what: "a branch that takes nothing",
      schema: { anyOf: [false, orNull(text)] },
      value: 1,
      errors: [" type must be string or null"],
    },
    {
      what: "branches that take nothing",
      schema: { anyOf: [false, false] },
      value: 1,
      errors: [" anyOf must match a schema in anyOf"],
    },
    {
      what: "names of keys",
      schema: { type: "object", propertyNames: { pattern: "^a", maxLength: 1 } },
      value: { b2: 1, b3: 1 },
      errors: [' propertyNames must not have a key "b2"', ' propertyNames must not have a key "b3"'],
    },
    {
      what: "a condition",
      schema: { type: "object", if: { required: ["a"] }, else: { required: ["b"] } },
      value: {},
      errors: [" required must have required property 'b'"],
    },
    {
      what: "keys that need escaping",
      schema: { type: "object", additionalProperties: orNull(Order) },
      value: { "a/b~": { uuid: 1, cost: "" } },
      errors: ["/a~1b~0/uuid type must be string"],
    },
  ])("$what", ({ schema, value, errors }) => {
    expect(found(schema, value)).toEqual(errors);
  });
});

test("a union with more errors than a call takes arguments", () => {
  const schema = {
    oneOf: [
      { type: "array", items: text },
      { type: "array", items: Order },
    ],
  };
  expect(found(schema, Array(150_000).fill(5))).toHaveLength(150_000);
});

type Value = unknown;

/** Every location in a value, and the value with another one put there. */
function* replacements(
  value: Value,
  location = "",
  put: (other: Value) => Value = (other) => other,
): Generator<{ location: string; old: Value; put: (other: Value) => Value }> {
  yield { location, old: value, put };
  if (typeof value !== "object" || value === null) return;
  for (const [key, item] of Object.entries(value))
    yield* replacements(item, `${location}/${escapeKey(key)}`, (other) =>
      put(Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }),
    );
}

const isObject = (value: Value) => typeof value === "object" && value !== null;
const WRONG: Value[] = ["\u0000", -5, 1.5, true, null, [], {}];

describe("one wrong value is one violation at its location", () => {
  const all = operations.flatMap(({ id, path, method, request, responses }) => {
    const at = `/paths/${escapeKey(path)}/${method.toLowerCase()}`;
    const bodies = [
      ...(request ? [{ name: "request", at: `${at}/requestBody`, media: request.media }] : []),
      ...responses.map(({ status, media }) => ({ name: String(status), at: `${at}/responses/${status}`, media })),
    ];
    return bodies.flatMap(({ name, at, media }) =>
      media.flatMap(({ type, examples }) =>
        Object.entries(examples).map(([example, value]) => ({
          name: `${id} ${name} ${example}`,
          pointer: `${baseContract.locate(at).pointer}/content/${escapeKey(type)}/schema`,
          value: value as Value,
        })),
      ),
    );
  });
  // Operations share responses, and each of those once is enough.
  const examples = [...new Map(all.map((each) => [`${each.pointer} ${JSON.stringify(each.value)}`, each])).values()];

  test("in every value of every example", () => {
    let refused = 0;
    for (const { name, pointer, value } of examples) {
      for (const { location, old, put } of replacements(value)) {
        for (const wrong of WRONG) {
          // Where an object can stand, each key that an empty one lacks is a fault.
          if (isObject(wrong) && (isObject(old) || old === null)) continue;
          const errors = check(baseContract, pointer, put(wrong));
          if (errors.length === 0) continue;
          refused++;
          const locations = errors.map(({ instancePath }) => instancePath);
          expect(locations, `${name} with ${JSON.stringify(wrong)}`).toEqual([location]);
        }
      }
    }
    expect(refused).toBeGreaterThan(10_000);
  });

  /** A schema and a value that it takes. */
  interface Case {
    schema: object;
    value: Value;
  }
  const scalars = fc.constantFrom<Case>(
    { schema: text, value: "a" },
    { schema: number, value: 1 },
    { schema: { type: ["boolean", "null"] }, value: null },
    { schema: { enum: ["x", "y"] }, value: "y" },
    { schema: { type: "string", format: "date", pattern: "^2" }, value: "2025-11-21" },
  );
  const { any } = fc.letrec<{ any: Case; object: Case; list: Case; union: Case }>((tie) => ({
    any: fc.oneof({ maxDepth: 3 }, scalars, tie("object"), tie("list"), tie("union")),
    object: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("any"), { minKeys: 1 }).map((cases) => ({
      schema: record(Object.fromEntries(Object.entries(cases).map(([key, { schema }]) => [key, schema]))),
      value: Object.fromEntries(Object.entries(cases).map(([key, { value }]) => [key, value])),
    })),
    list: tie("any").map(({ schema, value }) => ({ schema: { type: "array", items: schema }, value: [value, value] })),
    union: fc
      .tuple(fc.constantFrom("anyOf", "oneOf"), fc.array(tie("any"), { minLength: 1, maxLength: 3 }), fc.boolean())
      .map(([keyword, branches, isTagged]) => ({
        schema: {
          [keyword]: branches.map(({ schema }, kind) =>
            isTagged ? record({ kind: { const: kind }, it: schema }) : schema,
          ),
        },
        value: isTagged ? { kind: 0, it: branches[0]?.value } : branches[0]?.value,
      })),
  }));

  test("in unions of all kinds", () => {
    fc.assert(
      fc.property(any, ({ schema, value }) => {
        fc.pre(found(schema, value).length === 0);
        for (const { location, old, put } of replacements(value)) {
          if (isObject(old)) continue;
          for (const wrong of WRONG.filter((other) => !isObject(other))) {
            const errors = found(schema, put(wrong));
            if (errors.length > 0) expect(errors.map((error) => error.split(" ")[0])).toEqual([location]);
          }
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
