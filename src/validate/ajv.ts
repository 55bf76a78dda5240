import { Ajv2020, type Options } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { baseContract, type Contract, perContract, perKey } from "../contract/contract.js";
import { DECIMAL, rememberFormats } from "./formats.js";
import { reference, type Validator } from "./validator.js";

/** Creates an Ajv with the contract's formats and annotations, strict about all others. */
export function makeAjv(options: Options = {}, { document }: Contract = baseContract): Ajv2020 {
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
 * The Ajv of all validators of a contract, shared because adding the bundle is expensive. Not strict about types, because
 * branches of a union are also compiled alone, without the type that may be declared beside the union.
 */
const ajvOf = perContract((contract) => makeAjv({ strictTypes: false }, contract));

/** The validator of the schema at a pointer of the bundle; compiled on first use. */
export const validatorAt = perKey((contract, pointer): Validator => compile(contract, reference(pointer)));

/** Compiles a schema, which may refer to schemas of the bundle by `reference()`. */
export function compile(contract: Contract, schema: object): Validator {
  return ajvOf(contract).compile(schema);
}

/** Compiles a schema that is complete in itself, with its own meaning of formats. */
export function compileAlone(schema: object, own: Readonly<Record<string, (text: string) => boolean>>): Validator {
  const alone = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, verbose: true });
  for (const [name, matches] of Object.entries(own)) alone.addFormat(name, matches);
  return alone.compile(schema);
}
