import type { ErrorObject } from "ajv";
import { type Contract, perContract } from "../contract/contract.js";
import { escapeKey } from "../contract/json-pointer.js";
import { validatorAt } from "./ajv.js";
import { collapse } from "./collapse.js";

/**
 * Validates a value against the schema at a pointer of the bundle.
 *
 * @param isAllowed Tells which errors to ignore.
 * @returns one error per cause.
 */
export function check(
  contract: Contract,
  pointer: string,
  value: unknown,
  isAllowed: (error: ErrorObject) => boolean = () => false,
): ErrorObject[] {
  const validate = validatorAt(contract, pointer);
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  return errors.every(isAllowed) ? [] : errorsByCause(contract, errors).filter((error) => !isAllowed(error));
}

/** Reduces errors of the bundle's schemas to one per cause. */
export function errorsByCause(contract: Contract, errors: readonly ErrorObject[]): ErrorObject[] {
  return collapse(errors, (branches) => {
    const pointer = unionsOf(contract).get(branches);
    return branches.map((_, index) => validatorAt(contract, `${pointer}/${index}`));
  });
}

/** Pointers to the unions of the bundle by their arrays of branches; filled when the first of them fails. */
const unionsOf = perContract(({ document }) => new Map(unionsIn(document, "")));

function* unionsIn(node: unknown, pointer: string): Generator<[unknown, string]> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const at = `${pointer}/${escapeKey(key)}`;
    if (Array.isArray(value) && (key === "anyOf" || key === "oneOf")) yield [value, at];
    yield* unionsIn(value, at);
  }
}
