import { pythonType } from "../../../contract/python.js";
import { isRecord } from "../../values/json.js";
import type { Call } from "../call.js";
import { Refusal } from "../call.js";
import { FormBody } from "../parsers/forms.js";
import { type Always, type Errors, type Field, Invalid, MISSING, type OrNull, type Reading } from "./types.js";

export {
  boolean,
  choice,
  date,
  datetime,
  decimal,
  hyperlink,
  integer,
  json,
  related,
  text,
  uuid,
} from "./fields.js";
export { type Field, Invalid } from "./types.js";

/** Fields by name, in Waldur's order, which is that of the errors. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What {@link readBody} gives: keys that are neither sent nor have a default are not there. */
export type Body<F extends Fields> = {
  [Name in keyof F as F[Name] extends Field<unknown, true> ? Name : never]: ValueOf<F[Name]>;
} & {
  [Name in keyof F as F[Name] extends Field<unknown, true> ? never : Name]?: ValueOf<F[Name]>;
};
type ValueOf<F> = F extends Field<infer Value> ? Value : never;

/**
 * Reads the body of a request as Waldur's serializers do; unknown keys are left out.
 *
 * @throws Refusal 400 with the errors of all fields.
 */
export function readBody<F extends Fields>(call: Call, fields: F, options?: { partial?: false }): Body<F>;
export function readBody<F extends Fields>(call: Call, fields: F, options: { partial: boolean }): Partial<Body<F>>;
export function readBody<F extends Fields>(
  call: Call,
  fields: F,
  options: { partial?: boolean } = {},
): Partial<Body<F>> {
  const value = call.body();
  if (value === null) throw new Refusal(400, { non_field_errors: ["No data provided"] });
  try {
    return readFields(value ?? {}, fields, { call, partial: options.partial ?? false });
  } catch (error) {
    if (error instanceof Invalid) throw new Refusal(400, error.errors);
    throw error;
  }
}

function readFields<F extends Fields>(value: unknown, fields: F, at: Reading): Body<F> {
  if (!(value instanceof FormBody) && !isRecord(value))
    throw new Invalid({ non_field_errors: [`Invalid data. Expected a dictionary, but got ${pythonType(value)}.`] });
  const result: Record<string, unknown> = {};
  let invalid: Record<string, Errors> | undefined;
  for (const name of Object.keys(fields)) {
    const field = fields[name] as Field<unknown>;
    try {
      const given = readField(field, takeOut(field, value, name, at), at);
      if (given !== MISSING) result[name] = given;
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      invalid = { ...invalid, [name]: error.errors };
    }
  }
  if (invalid) throw new Invalid(invalid);
  return result as Body<F>;
}

function takeOut(field: Field<unknown>, value: FormBody | Record<string, unknown>, name: string, at: Reading): unknown {
  if (!(value instanceof FormBody)) return Object.hasOwn(value, name) ? value[name] : MISSING;
  if (field.fromForm) return field.fromForm(value, name, at);
  const given = value.last(name);
  if (given === undefined) return MISSING;
  if (given !== "") return given;
  if (field.nullable) return field.blank ? "" : null;
  return field.required || field.blank ? "" : MISSING;
}

function readField<Value>(field: Field<Value>, value: unknown, at: Reading): Value | typeof MISSING | null {
  if (value === MISSING) {
    if (at.partial) return MISSING;
    if (field.required) throw new Invalid(["This field is required."]);
    return "fallback" in field ? (field.fallback as Value) : MISSING;
  }
  if (value !== null) return field.read(value, at);
  if (!field.nullable) throw new Invalid(["This field may not be null."]);
  return null;
}

type Settings = { required?: boolean; null?: boolean };

/** An object within the body. */
export function object<F extends Fields, const S extends Settings>(
  fields: F,
  settings?: S,
): Field<Body<F> | OrNull<S>, Always<S>> {
  return {
    required: settings?.required ?? false,
    nullable: settings?.null ?? false,
    read: (value, at) => readFields(value, fields, at),
    fromForm: (form, name) => form.dictionary(name) ?? MISSING,
  };
}

/** A list of objects: one entry of errors per item, `{}` for a good one. */
export function list<F extends Fields, const S extends Settings>(
  fields: F,
  settings?: S,
): Field<Body<F>[] | OrNull<S>, Always<S>> {
  return {
    required: settings?.required ?? false,
    nullable: settings?.null ?? false,
    read(value, at) {
      if (!Array.isArray(value))
        throw new Invalid({ non_field_errors: [`Expected a list of items but got type "${pythonType(value)}".`] });
      const invalid: Errors[] = [];
      const items = value.map((item, index) => {
        try {
          invalid[index] = {};
          return readFields(item, fields, at);
        } catch (error) {
          if (!(error instanceof Invalid)) throw error;
          invalid[index] = error.errors;
          return undefined;
        }
      });
      if (items.includes(undefined)) throw new Invalid(invalid);
      return items as Body<F>[];
    },
    fromForm: (form, name) => form.list(name) ?? MISSING,
  };
}
