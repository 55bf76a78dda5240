import { describe, expect, test } from "vitest";
import { baseContract } from "../../src/contract/contract.js";
import { defaultWorld, worldSchema } from "../../src/mock/index.js";
import * as ajv from "../../src/validate/ajv.js";
import * as interpreter from "../../src/validate/interpreter.js";
import type { Validator } from "../../src/validate/validator.js";
import { bodies } from "../helpers/bodies.js";
import { bundle, operations } from "../helpers/contract.js";

/** Bodies of the contract, each schema once. */
const distinct = [
  ...new Map(bodies.map((body) => [JSON.stringify(baseContract.locate(body.pointer).node), body])).values(),
];

const WRONG: readonly unknown[] = [
  null,
  1,
  -1.5,
  "",
  "x".repeat(3000),
  "ümläut😀",
  [],
  [1, 1],
  {},
  { a: 1 },
  true,
  1e300,
];

/** Copies of a value, each with one change: another value, a key more, a key less. */
function* mutants(value: unknown, turn = { at: 0 }): Generator<unknown> {
  yield WRONG[turn.at++ % WRONG.length];
  if (Array.isArray(value)) {
    for (const [index, item] of value.slice(0, 2).entries())
      for (const mutant of mutants(item, turn)) yield value.with(index, mutant);
    yield [...value, ...value];
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      for (const mutant of mutants(item, turn)) yield { ...value, [key]: mutant };
      const { [key]: _, ...rest } = value as Record<string, unknown>;
      yield rest;
    }
    yield { ...value, "of/nobody~": 1 };
  }
}

/** What a validator finds, without what differs between walking and compiled schemas. */
function found(validate: Validator, value: unknown) {
  const valid = validate(value);
  const errors = (validate.errors ?? []).map(({ instancePath, keyword, params, message }) => ({
    ...{ instancePath, keyword, params, message },
  }));
  return { valid, errors };
}

/** Compares both, and gives the number of values that both refuse. */
function compare(compiled: Validator, walked: Validator, values: Iterable<unknown>): number {
  let refused = 0;
  for (const value of values) {
    const expected = found(compiled, value);
    expect(found(walked, value), JSON.stringify(value)?.slice(0, 500)).toEqual(expected);
    if (!expected.valid) refused++;
  }
  return refused;
}

describe("finds what Ajv finds, in the same order", () => {
  test.each(distinct)("$name", ({ pointer, examples }) => {
    const [example] = Object.values(examples);
    const [compiled, walked] = [ajv.validatorAt(baseContract, pointer), interpreter.validatorAt(baseContract, pointer)];
    expect(found(walked, example)).toEqual({ valid: true, errors: [] });
    const refused = compare(compiled, walked, mutants(example));
    if (typeof example === "object") expect(refused).toBeGreaterThan(0);
  });

  test("in parameters", () => {
    for (const { parameters } of operations) {
      const properties = Object.fromEntries(parameters.map(({ name, schema }) => [name, schema]));
      const text = JSON.stringify({ type: "object", properties, additionalProperties: false });
      const schema = JSON.parse(text.replaceAll('"$ref":"#/', '"$ref":"contract#/')) as object;
      const value = Object.fromEntries(parameters.map(({ name }, index) => [name, WRONG[index % WRONG.length]]));
      compare(ajv.compile(baseContract, schema), interpreter.compile(baseContract, schema), [
        {},
        value,
        { ...value, more: 1 },
        ...mutants(value),
      ]);
    }
  });

  test("in worlds", () => {
    const formats = { date: (text: string) => text.length === 10, "date-time": (text: string) => text.endsWith("Z") };
    const world = Object.fromEntries(
      Object.entries(defaultWorld()).map(([table, rows]) => [table, Array.isArray(rows) ? rows.slice(0, 1) : rows]),
    );
    const of = (by: typeof ajv | typeof interpreter) => by.compileAlone(worldSchema(), formats);
    expect(compare(of(ajv), of(interpreter), mutants(world))).toBeGreaterThan(100);
  });
});

test("understands every keyword of the contract and of worlds", () => {
  const ANNOTATIONS = ["$defs", "$id", "$schema", "default", "description", "examples", "title"];
  const known = new Set([...interpreter.KEYWORDS, ...ANNOTATIONS]);
  const unknown = new Set<string>();
  const read = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    for (const [keyword, value] of Object.entries(schema)) {
      if (!known.has(keyword) && !keyword.startsWith("x-")) unknown.add(keyword);
      if (keyword === "properties" || keyword === "$defs") Object.values(value).forEach(read);
      else if (Array.isArray(value)) value.forEach(read);
      else if (["items", "additionalProperties"].includes(keyword)) read(value);
    }
  };
  read(worldSchema());
  Object.values(bundle.components.schemas ?? {}).forEach(read);
  for (const { pointer } of distinct) read(baseContract.locate(pointer).node);
  for (const { parameters } of operations) for (const { schema } of parameters) read(schema);
  expect([...unknown]).toEqual([]);
});
