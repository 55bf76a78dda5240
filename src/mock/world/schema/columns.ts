import { uuidFrom } from "../../values/random.js";
import type { Day, HexUuid, JsonObject, Timestamp } from "../../values/types.js";
import { Column, type Schema, type TableDefinition } from "./column.js";
import { completeRow, type InputRowOf, type RowOf, rowSchema } from "./define-table.js";
import { normalizeUuid, slugFrom, toTwoDecimals, toUtc } from "./normalize.js";
import { PATTERNS } from "./patterns.js";

/** A column whose values are stored as the file has them. */
function plain<Value>(schema: Schema): Column<Value> {
  return new Column<Value>({ schema, defaultKind: "none", normalize: (given) => given });
}

interface Lengths {
  min?: number;
  max?: number;
}

/** A string. */
export function text(description: string, { min, max }: Lengths = {}): Column<string> {
  return plain({
    type: "string",
    description,
    ...(min !== undefined && { minLength: min }),
    ...(max !== undefined && { maxLength: max }),
  });
}

/** A string that matches a pattern. */
export function matching(name: keyof typeof PATTERNS, description: string, lengths?: Lengths): Column<string> {
  return plain({ ...text(description, lengths).parts.schema, pattern: PATTERNS[name].pattern });
}

/** A uuid that is not looked up, as what it names is not part of a world. */
export function uuid(description: string): Column<HexUuid> {
  const { schema } = matching("uuid", description).parts;
  return new Column({ schema, defaultKind: "none", normalize: normalizeUuid });
}

/** The uuid of a row of another table, or the uuids of several tables. */
export function reference(target: string | ((row: never) => string | undefined), description: string): Column<HexUuid> {
  return new Column({ ...uuid(description).parts, target });
}

/** The uuid of the row itself. */
export const ownUuid = uuid("").defaultFrom(
  "made from the seed and the location in the file",
  (_, { seed }, location) => uuidFrom(seed, location),
);

/** A slug that is made from the name. */
export const slug = matching("slug", "", { max: 50 }).defaultFrom(
  "made from the name",
  (row: { name: string; uuid: string }) => slugFrom(row.name, row.uuid),
);

/** A timestamp with a time zone. */
export function timestamp(description = ""): Column<Timestamp> {
  return new Column({
    schema: { type: "string", format: "date-time", description },
    defaultKind: "none",
    normalize: toUtc,
  });
}

/** A timestamp that is the world's time unless the file states another one. */
export function timestampOrNow(description = ""): Column<Timestamp, Timestamp, "computed"> {
  return timestamp(description).defaultFrom("now", (_, { now }) => now);
}

/** A calendar day. */
export function day(description: string): Column<Day> {
  return plain({ type: "string", format: "date", description });
}

/** One of the given values. */
export function choice<const Value extends string | number>(
  description: string,
  values: readonly Value[],
): Column<Value> {
  return plain({ type: typeof values[0] === "number" ? "integer" : "string", description, enum: [...values] });
}

/** True or false. */
export function flag(description: string): Column<boolean> {
  return plain({ type: "boolean", description });
}

/** A number. */
export function number(description: string): Column<number> {
  return plain({ type: "number", description, minimum: -1e18, maximum: 1e18 });
}

/** An integer. */
export function integer(description: string, minimum = -(2 ** 31), maximum = 2 ** 31 - 1): Column<number> {
  return plain({ type: "integer", description, minimum, maximum });
}

/** An amount that is stored as the file has it: a number, or a string with two decimals. */
export function decimal(description: string): Column<string | number> {
  const schema = { ...number(description).parts.schema, ...matching("amount", description).parts.schema };
  return new Column({
    schema: { ...schema, type: ["number", "string"] },
    defaultKind: "none",
    normalize: toTwoDecimals,
  });
}

/** An amount that is stored as a number, and may be a string in a file, as Waldur's responses have it. */
export function amount(description: string): Column<number, string | number> {
  return new Column({ schema: decimal(description).parts.schema, defaultKind: "none", normalize: Number });
}

/** An object with any content. */
export function free(description: string, normalize = (given: JsonObject) => given): Column<JsonObject> {
  return new Column({
    schema: { type: "object", description, additionalProperties: true },
    defaultKind: "none",
    normalize,
  });
}

/** Fields of a schema of the contract that the world does not model. */
export function details(schema: string, normalize?: (given: JsonObject) => JsonObject) {
  const description = `Other fields of the contract's ${schema}, shown as they are.`;
  return free(description, normalize).default({}).shownAs(schema, "fields");
}

/** An object whose values are alike. */
export function map<Value, Input>(
  description: string,
  items: Column<Value, Input>,
): Column<Record<string, Value>, Record<string, Input>> {
  const { schema, normalize } = items.parts;
  return new Column<Record<string, Value>, Record<string, Input>>({
    schema: { type: "object", description, additionalProperties: schema },
    defaultKind: "none",
    items,
    normalize: (given, location, context) =>
      Object.fromEntries(
        Object.entries(given).map(([key, value]) => [key, normalize(value, `${location}/${key}`, context)]),
      ),
  });
}

/** A list of values. */
export function list<Value, Input>(description: string, items: Column<Value, Input>): Column<Value[], Input[]> {
  const { schema, normalize } = items.parts;
  return new Column<Value[], Input[]>({
    schema: { type: "array", description, items: schema },
    defaultKind: "none",
    items,
    normalize: (given, location, context) => given.map((value, at) => normalize(value, `${location}/${at}`, context)),
  });
}

/** An object with its own columns. */
export function object<T extends TableDefinition>(definition: T): Column<RowOf<T>, InputRowOf<T>> {
  return new Column<RowOf<T>, InputRowOf<T>>({
    schema: rowSchema(definition),
    defaultKind: "none",
    object: definition,
    normalize: (given, location, context) => completeRow(definition, given, location, context),
  });
}
