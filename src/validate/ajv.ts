import { Ajv2020, type ErrorObject, type Options, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { document } from "../contract/contract.js";
import { escapeKey } from "../contract/json-pointer.js";
import { collapse } from "./collapse.js";
import { rememberFormats } from "./formats.js";

/** A decimal as Django REST framework writes it. */
const DECIMAL = /^-?(\d+(\.\d*)?|\.\d+)?$/;

/** Makes an Ajv that knows the contract's formats and annotations and refuses whatever it does not know. */
export function makeAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, verbose: true, ...options });
  formats.default(ajv);
  rememberFormats(ajv, ["date", "date-time", "uri"]);
  ajv.addFormat("decimal", DECIMAL);
  // To reach a schema in the bundle, Ajv reads the bundle itself as one; its sections are no keywords.
  ajv.addVocabulary(["x-draft", "x-provenance", ...Object.keys(document)]);
  ajv.addSchema(document, "contract");
  return ajv;
}

/**
 * The one Ajv of the validators: taking in the bundle is the costly part. Branches of a union are compiled alone, too,
 * without the type that may stand beside the union.
 */
export const ajv = makeAjv({ strictTypes: false });
const compiled = new Map<string, ValidateFunction>();

/**
 * Validates a value against the schema at a pointer of the bundle.
 *
 * @param isAllowed Says which errors are none here.
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
