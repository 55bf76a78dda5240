import { ContractError } from "../errors.js";

/** What is wrong with a call of the command. Codes are stable, messages are not. */
export type UsageErrorCode =
  | "COMMAND_MISSING"
  | "COMMAND_UNKNOWN"
  | "OPTION_UNKNOWN"
  | "OPTION_REPEATED"
  | "OPTION_CONFLICT"
  /** An option that has no effect without another one. */
  | "OPTION_INCOMPLETE"
  | "OPTION_VALUE_MISSING"
  | "OPTION_VALUE_UNEXPECTED"
  | "OPTION_VALUE_INVALID"
  | "ARGUMENT_MISSING"
  | "ARGUMENT_UNEXPECTED"
  | "ARGUMENT_INVALID"
  /** A configuration file that cannot be read, or is not JSON. */
  | "CONFIG_UNREADABLE"
  /** A configuration file with unknown keys or invalid values. */
  | "CONFIG_INVALID";

/** Thrown for an invalid call of the command. The message says what is wrong and how to fix it. */
export class UsageError extends ContractError {
  override readonly name = "UsageError";

  constructor(
    readonly code: UsageErrorCode,
    message: string,
  ) {
    super(message);
  }
}
