import { type Json, perKey } from "../../contract/contract.js";
import type { Call } from "./call.js";

/** The response when `field` is sent and names no known field. */
export interface PickOptions {
  /** The contract's enum of the names that exist, those that a record leaves out included. */
  known: string;
  whenNone: "all" | "empty";
}

/** The names that `field` can select, by the name of their enum. */
const namesOf = perKey((contract, schema): ReadonlySet<string> => {
  const { node } = contract.locate(`/components/schemas/${schema}`);
  return new Set((node as Json & { enum: string[] }).enum);
});

/**
 * Reads `field` once, for all records of a response.
 *
 * @returns a function that reduces a record to the selected fields, in the order of the record.
 */
export function fieldPicker<Record extends object>(
  call: Call,
  { known, whenNone }: PickOptions,
): (record: Record) => Partial<Record> {
  const asked = call.query.get("field");
  if (!asked || asked.length === 0) return (record) => record;
  const all = namesOf(call.contract, known);
  const names = new Set(asked.filter((name) => all.has(name)));
  if (names.size === 0) return whenNone === "all" ? (record) => record : () => ({});
  return (record) => {
    const picked: Partial<Record> = {};
    for (const key of Object.keys(record) as (keyof Record & string)[]) if (names.has(key)) picked[key] = record[key];
    return picked;
  };
}

/** Reduces one record to the fields selected by the request. */
export function pickFields<Record extends object>(call: Call, record: Record, options: PickOptions): Partial<Record> {
  return fieldPicker<Record>(call, options)(record);
}
