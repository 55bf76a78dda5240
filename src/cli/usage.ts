import { ContractError } from "../errors.js";

/** Thrown for a wrong call of the command; the message says what is wrong and how to mend it. */
export class UsageError extends ContractError {
  override readonly name = "UsageError";
}
