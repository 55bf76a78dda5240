import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { document } from "../contract/contract.js";
import { escapeKey } from "../contract/json-pointer.js";
import { collapse } from "./collapse.js";
import { rememberFormats } from "./formats.js";

/** A decimal as Django REST framework serializes it. */
const DECIMAL = /^-?(\d+(\.\d*)?|\.\d+)?$/;

/** Creates an Ajv with the contract's formats and annotations, strict about all others. */
export function makeAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, verbose: true, ...options });
  formats.default(ajv);
  rememberFormats(ajv, ["date", "date-time", "uri"]);
  ajv.addFormat("decimal", DECIMAL);
  // Ajv reads the whole bundle as a schema in order to resolve schemas in it; its sections are not keywords.
  ajv.addVocabulary(["x-draft", "x-hyperlink", "x-labels", "x-messages", "x-provenance", ...Object.keys(document)]);
  ajv.addSchema(document, "contract");
  return ajv;
}

/**
 * The Ajv of all validators, shared because adding the bundle is expensive. Not strict about types, because branches of a
 * union are also compiled alone, without the type that may be declared beside the union.
 */
export const ajv = makeAjv({ strictTypes: false });
const compiled = new Map<string, ValidateFunction>();

/**
 * Validates a value against the schema at a pointer of the bundle.
 *
 * @param isAllowed Tells which errors to ignore.
 * @returns one error per cause.
 */
export function check(
  pointer: string,
  value: unknown,
  isAllowed: (error: ErrorObject) => boolean = () => false,
): ErrorObject[] {
  const validate = validatorAt(pointer);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.every(isAllowed) ? [] : errorsByCause(errors).filter((error) => !isAllowed(error));
}

/** Reduces errors of the bundle's schemas to one per cause. */
export function errorsByCause(errors: readonly ErrorObject[]): ErrorObject[] {
  return collapse(errors, (branches) => {
    unions ??= new Map(unionsIn(document, ""));
    const pointer = unions.get(branches);
    return branches.map((_, index) => validatorAt(`${pointer}/${index}`));
  });
}

/** Pointers to the unions of the bundle by their arrays of branches; filled when the first of them fails. */
let unions: Map<unknown, string> | undefined;

function* unionsIn(node: unknown, pointer: string): Generator<[unknown, string]> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const at = `${pointer}/${escapeKey(key)}`;
    if (Array.isArray(value) && (key === "anyOf" || key === "oneOf")) yield [value, at];
    yield* unionsIn(value, at);
  }
}

/** The validator of the schema at a pointer of the bundle; compiled on first use. */
export function validatorAt(pointer: string): ValidateFunction {
  let validate = compiled.get(pointer);
  if (!validate) {
    validate = ajv.compile(reference(pointer));
    compiled.set(pointer, validate);
  }
  return validate;
}

/** A reference to the schema at a pointer of the bundle. */
export function reference(pointer: string): { $ref: string } {
  return { $ref: `contract#${encodePointer(pointer)}` };
}

/** Encodes a pointer as a URI fragment: path templates contain braces; the slashes of media types are already escaped. */
function encodePointer(pointer: string): string {
  return pointer.split("/").map(encodeURIComponent).join("/");
}
