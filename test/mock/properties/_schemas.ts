import fc from "fast-check";
import { baseContract, type Json } from "../../../src/contract/contract.js";
import { HINTS, row } from "./_rows.js";

// Values that a schema of the contract allows, and values that nobody expects.

/** A value that a schema of the contract allows, often one that the world knows. */
export function valuesFor(schema: Json, name = ""): fc.Arbitrary<unknown> {
  const { node } = typeof schema.$ref === "string" ? baseContract.locate(schema.$ref.slice(1)) : { node: schema };
  const hint = HINTS[name];
  const plain = plainValue(node, name);
  return hint ? fc.oneof({ weight: 4, arbitrary: hint }, { weight: 1, arbitrary: plain }) : plain;
}

function plainValue(node: Json, name: string): fc.Arbitrary<unknown> {
  if (Array.isArray(node.enum)) return fc.constantFrom(...(node.enum as unknown[]));
  const types = [node.type ?? "object"].flat() as string[];
  return fc.oneof(...types.map((type) => ofType(type, node, name)));
}

function ofType(type: string, node: Json, name: string): fc.Arbitrary<unknown> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: (node.minimum as number) ?? -1000, max: (node.maximum as number) ?? 1000 });
    case "number":
      return fc.oneof(
        fc.integer({ min: -200, max: 200 }),
        fc.integer({ min: -20000, max: 20000 }).map((cents) => cents / 100),
      );
    case "array":
      return fc.array(valuesFor(node.items as Json, name), { minLength: (node.minItems as number) ?? 0, maxLength: 4 });
    case "object":
      return objectOf(node);
    default:
      return textOf(node);
  }
}

function objectOf({ properties = {}, required = [], additionalProperties }: Json): fc.Arbitrary<unknown> {
  const fields: [string, fc.Arbitrary<unknown>][] = Object.entries(properties as Record<string, Json>).map(
    ([name, schema]) => [name, valuesFor(schema, name)],
  );
  // Waldur reads a description of what is reported, although the contract does not tell.
  if (Object.hasOwn(properties as object, "amount")) fields.push(["description", LONG]);
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: required as never[], noNullPrototype: true });
  if (!additionalProperties) return known;
  const values =
    additionalProperties === true ? fc.jsonValue({ maxDepth: 1 }) : valuesFor(additionalProperties as Json);
  const others = fc.dictionary(fc.oneof(row("type"), fc.string({ maxLength: 8 })), values, {
    maxKeys: 3,
    noNullPrototype: true,
  });
  return fc.tuple(others, known).map(([more, own]) => ({ ...more, ...(own as object) }));
}

const DAY = fc
  .date({ min: new Date("2024-01-01"), max: new Date("2027-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());

function textOf({ format, pattern, minLength = 0, maxLength = 40 }: Json): fc.Arbitrary<string> {
  if (format === "date") return DAY.map((text) => text.slice(0, 10));
  if (format === "date-time") return DAY;
  if (format === "uri") return row("resources").map((uuid) => `https://api.example.com/api/projects/${uuid}/`);
  if (typeof pattern === "string") return matching(pattern);
  const [min, max] = [minLength as number, maxLength as number];
  return fc.string({ minLength: min, maxLength: Math.min(max, 40), unit: "grapheme" });
}

const known = new Map<string, fc.Arbitrary<string>>();

/** Made once for each pattern, as that takes a while. */
function matching(pattern: string): fc.Arbitrary<string> {
  const made = known.get(pattern) ?? make(pattern);
  known.set(pattern, made);
  return made;
}

function make(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern)).map((text) => text.slice(0, 60));
  } catch {
    // What looks ahead or back cannot be made; what is written like that are uuids, months and actions.
    if (pattern.includes("{8}")) return row("resources");
    if (pattern.includes("-01$")) return fc.constantFrom("2025-11-01", "2025-10-01", "2024-12-01", "2026-01-01");
    return fc.constant("request_pausing,request_downscaling");
  }
}

/** Texts of up to five thousand letters. */
const LONG = fc.nat(5).map((length) => "long ".repeat(4 ** length));

/** What clients send by mistake, or to see what happens. */
export const NASTY = fc.oneof(
  LONG,
  fc.constantFrom<unknown>(
    ...[
      null,
      "",
      " ",
      0,
      -1,
      1.005,
      1e21,
      -1e300,
      true,
      [],
      {},
      [[]],
      "null",
      "NaN",
      "9".repeat(30),
      "\u0000",
      "\ud800",
    ],
    ...[
      "true",
      "0",
      "2025-02-30",
      "2025-11-21",
      "/api/customers/",
      "http://",
      "__proto__",
      "constructor",
      "😀".repeat(60),
    ],
    ...[{ url: null }, { __proto__: null, constructor: 1 }, [null], [{}], "1e400", "-0", "０"],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Keys that Waldur reads although the contract does not tell them all, and that JavaScript has on every object. */
const KEYS = [
  "description",
  "options",
  "date",
  "uuid",
  "name",
  "state",
  "more",
  "__proto__",
  "constructor",
  "toString",
];

/** A value that differs in one or two places from one that the contract allows. */
export function spoilt(value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const change = fc.record({
    place: fc.nat(20),
    // Undefined removes what is there.
    made: fc.option(NASTY, { nil: undefined, freq: 4 }),
    key: fc.option(fc.constantFrom(...KEYS), { freq: 3 }),
  });
  return fc
    .tuple(value, fc.array(change, { minLength: 1, maxLength: 2 }))
    .map(([whole, changes]) => changes.reduce(changed, structuredClone(whole)));
}

interface Change {
  place: number;
  made: unknown;
  /** A key beside the one at the place; null for that one itself. */
  key: string | null;
}

function changed(whole: unknown, { place, made: given, key }: Change): unknown {
  // Another change may be made within it, which must not change what is put in elsewhere.
  const made = structuredClone(given);
  const slots = slotsOf(whole);
  const slot = slots[place % (slots.length + 1)];
  if (!slot) return made ?? null;
  if (made === undefined) delete slot.holder[slot.key];
  // So that `__proto__` is a key like any other.
  else Object.defineProperty(slot.holder, key ?? slot.key, { ...PLAIN, value: made });
  return whole;
}

const PLAIN = { enumerable: true, configurable: true, writable: true };

interface Slot {
  holder: Record<string, unknown>;
  key: string;
}

function slotsOf(value: unknown): Slot[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...slotsOf(holder[key])]);
}
