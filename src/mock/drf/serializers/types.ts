import type { Call } from "../call.js";
import type { FormBody } from "../parsers/forms.js";

/** Errors of a value: messages, or for objects and lists the errors of their values. */
export type Errors =
  | readonly string[]
  | readonly Errors[]
  | { readonly [field: string]: Errors }
  | Record<string, never>;

/** Thrown by a field with an invalid value. */
export class Invalid {
  constructor(readonly errors: Errors) {}
}

/** Stands for a key that is not there. */
export const MISSING = Symbol("missing");

/** How one key of a body is read. */
export interface Field<Value, Always extends boolean = boolean> {
  readonly required: boolean;
  /** Whether null is allowed. */
  readonly nullable: boolean;
  /** Whether an empty string is allowed. Determines the meaning of an empty form field. */
  readonly blank?: boolean;
  /** Default for a missing key, unless the body is partial. */
  readonly fallback?: Value;
  /** Says for the type whether the key is always in the result. */
  readonly always?: Always;
  /** @throws Invalid for an invalid value. The value is neither missing nor null. */
  read(value: unknown, at: Reading): Value;
  /** Takes the value out of a form, where that is not simply the field of that name. */
  fromForm?(form: FormBody, name: string, at: Reading): unknown;
}

/** Context of a field. */
export interface Reading {
  call: Call;
  /** Missing keys stay missing, as for PATCH. */
  partial: boolean;
}

/** Is a field with these settings always in the result? */
export type Always<S> = S extends { required: true } | { default: unknown } ? true : false;
/** Values that a field with these settings can return besides its own. */
export type OrNull<S> = S extends { null: true } ? null : never;
