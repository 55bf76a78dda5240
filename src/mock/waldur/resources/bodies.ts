import { pythonType } from "../../../contract/python.js";
import { type Body, Invalid, integer, json, list, text } from "../../drf/serializers/serializer.js";
import type { Always, Errors, Field, Reading } from "../../drf/serializers/types.js";
import { isRecord } from "../../values/json.js";
import type { JsonObject } from "../../world/types.js";

// Waldur accepts any JSON for JSON columns. The contract promises an object to readers of the resource, so the mock rejects
// other values with the message of the framework's field for dictionaries.

/** A JSON object of any content. */
function dictionary<const S extends { required?: boolean; check?: (value: JsonObject) => void }>(
  settings?: S,
): Field<JsonObject, Always<S>> {
  const field = json({
    check(value) {
      if (!isRecord(value)) throw new Invalid([`Expected a dictionary of items but got type "${pythonType(value)}".`]);
      settings?.check?.(value);
    },
  });
  return { ...field, required: settings?.required ?? false } as unknown as Field<JsonObject, Always<S>>;
}

/** Keys of the backend metadata that are strings or null in the contract. */
const KNOWN_METADATA = ["state", "runtime_state", "action", "instance_name"];

/** Facts from the provider's system. */
export const backendMetadata = dictionary({
  required: true,
  check(value) {
    const invalid = KNOWN_METADATA.filter((key) => typeof (value[key] ?? "") !== "string");
    if (invalid.length > 0) throw new Invalid(Object.fromEntries(invalid.map((key) => [key, ["Not a valid string."]])));
  },
});

/** Largest amount in a world. */
const LARGEST = 1e18;

/** Limits by type of component: of any type, of any size. */
export const limits = dictionary({
  required: true,
  check(value) {
    // Without a prototype, so that a type may be called `__proto__`.
    const invalid: Record<string, Errors> = Object.create(null);
    for (const [type, amount] of Object.entries(value)) {
      if (typeof amount !== "number") invalid[type] = ["A valid number is required."];
      else if (amount > LARGEST) invalid[type] = [`Ensure this value is less than or equal to ${LARGEST}.`];
      else if (amount < -LARGEST) invalid[type] = [`Ensure this value is greater than or equal to -${LARGEST}.`];
    }
    if (Object.keys(invalid).length > 0) throw new Invalid(invalid);
  },
});

const amount = integer({ min: 0 });

/** Limits that are ordered: whole numbers from 0 on by type of component. */
export const orderedLimits: Field<Record<string, number>, true> = {
  required: true,
  nullable: false,
  read(value, at) {
    if (!isRecord(value)) throw new Invalid([`Expected a dictionary of items but got type "${pythonType(value)}".`]);
    const read: Record<string, number> = {};
    const invalid: Record<string, Errors> = Object.create(null);
    for (const [type, given] of Object.entries(value))
      try {
        if (given === null) throw new Invalid(["This field may not be null."]);
        read[type] = amount.read(given, at);
      } catch (error) {
        if (!(error instanceof Invalid)) throw error;
        invalid[type] = error.errors;
      }
    if (Object.keys(invalid).length > 0) throw new Invalid(invalid);
    return read;
  },
  fromForm: (form, name, at) => limits.fromForm?.(form, name, at),
};

const sections = list({ header: text({ required: true }), body: text({ required: true }) }, { required: true });
type Sections = Body<{ sections: typeof sections }>["sections"];

/** A provider's report: at least one section. */
export const report: typeof sections = {
  ...sections,
  read(value: unknown, at: Reading): Sections {
    const given = sections.read(value, at);
    if (given.length === 0) throw new Invalid(["Report object should contain at least one section."]);
    return given;
  },
};
