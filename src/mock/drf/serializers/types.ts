import type { Call } from "../call.js";
import type { FormBody } from "../parsers/forms.js";

/** What is wrong with a value: sentences, or for what holds other values their errors. */
export type Errors =
  | readonly string[]
  | readonly Errors[]
  | { readonly [field: string]: Errors }
  | Record<string, never>;

/** Thrown by a field that refuses its value. */
export class Invalid {
  constructor(readonly errors: Errors) {}
}

/** Stands for a key that is not there. */
export const MISSING = Symbol("missing");

/** How one key of a body is read. */
export interface Field<Value, Always extends boolean = boolean> {
  readonly required: boolean;
  /** May it be null? */
  readonly nullable: boolean;
  /** May it be an empty text? Says what an empty form field means. */
  readonly blank?: boolean;
  /** Stands for a missing key, unless the body is a partial one. */
  readonly fallback?: Value;
  /** Says for the type whether the key is always in the result. */
  readonly always?: Always;
  /** @throws Invalid when it refuses the value, which is neither missing nor null. */
  read(value: unknown, at: Reading): Value;
  /** Takes the value out of a form, where that is not simply the field of that name. */
  fromForm?(form: FormBody, name: string, at: Reading): unknown;
}

/** What a field may look at. */
export interface Reading {
  call: Call;
  /** Missing keys stay missing, as for PATCH. */
  partial: boolean;
}

/** Is a field with these settings always in the result? */
export type Always<S> = S extends { required: true } | { default: unknown } ? true : false;
/** What a field with these settings gives besides its own values. */
export type OrNull<S> = S extends { null: true } ? null : never;
