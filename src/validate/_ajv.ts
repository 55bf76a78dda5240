import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { document } from "../_contract.js";
import { rememberFormats } from "./_formats.js";

/** A decimal as Django REST framework writes it. */
const DECIMAL = /^-?(\d+(\.\d*)?|\.\d+)?$/;

/** Makes an Ajv that knows the contract's formats and annotations and refuses whatever it does not know. */
export function makeAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  formats.default(ajv);
  rememberFormats(ajv, ["date", "date-time", "uri"]);
  ajv.addFormat("decimal", DECIMAL);
  // To reach a schema in the bundle, Ajv reads the bundle itself as one; its sections are no keywords.
  ajv.addVocabulary(["x-provenance", ...Object.keys(document)]);
  ajv.addSchema(document, "contract");
  return ajv;
}

/** The one Ajv of the validators: taking in the bundle is the costly part. */
export const ajv = makeAjv();
const compiled = new Map<string, ValidateFunction>();

/** Validates a value against the schema at a pointer of the bundle. */
export function check(pointer: string, value: unknown): ErrorObject[] {
  const validate = validatorAt(pointer);
  return validate(value) ? [] : (validate.errors ?? []);
}

/** The validator of the schema at a pointer of the bundle; compiled at first use. */
export function validatorAt(pointer: string): ValidateFunction {
  let validate = compiled.get(pointer);
  if (!validate) {
    validate = ajv.compile(reference(pointer));
    compiled.set(pointer, validate);
  }
  return validate;
}

/** A schema that is the one at a pointer of the bundle. */
export function reference(pointer: string): { $ref: string } {
  return { $ref: `contract#${encodePointer(pointer)}` };
}

/** A pointer as a URI fragment: path templates have braces, media types have slashes that are escaped already. */
function encodePointer(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}
