/**
 * Base class of all errors of this package. The message says what is wrong and how to fix it.
 *
 * @example
 * if (error instanceof ContractError) console.error(error.message);
 */
export class ContractError extends Error {
  override readonly name: string = "ContractError";
}

/**
 * Thrown when the mock cannot start: the port is taken, the host is unknown, the bundle is missing or broken, or Prism is
 * not installed.
 *
 * @example
 * await startMock().catch((error) => {
 *   if (error instanceof MockStartError) console.error(error.message);
 * });
 */
export class MockStartError extends ContractError {
  override readonly name = "MockStartError";
}

/**
 * Thrown when the contract has no operation of the given name, which can only happen in plain JavaScript.
 *
 * @example
 * validateResponse("users_list", { status: 200 }); // throws UnknownOperationError
 */
export class UnknownOperationError extends ContractError {
  override readonly name = "UnknownOperationError";
}

/**
 * Kinds of issues in a world. Codes are stable, messages are not.
 *
 * - `WORLD_VALUE_INVALID`: a value of the wrong type, format or range
 * - `WORLD_VALUE_MISSING`: a required value that is not there
 * - `WORLD_FIELD_UNKNOWN`: a field that the format, or the contract, does not have
 * - `WORLD_KEY_DUPLICATE`: a uuid, or another key, that an earlier row has
 * - `WORLD_REFERENCE_UNKNOWN`: a uuid, or the type of a component, that no row has
 * - `WORLD_REFERENCE_CIRCULAR`: a row that contains itself
 * - `WORLD_ROWS_INCONSISTENT`: rows that do not fit together, such as the plan of another offering
 */
export type WorldIssueCode =
  | "WORLD_VALUE_INVALID"
  | "WORLD_VALUE_MISSING"
  | "WORLD_FIELD_UNKNOWN"
  | "WORLD_KEY_DUPLICATE"
  | "WORLD_REFERENCE_UNKNOWN"
  | "WORLD_REFERENCE_CIRCULAR"
  | "WORLD_ROWS_INCONSISTENT";

/** An issue in a world. */
export interface WorldIssue {
  readonly code: WorldIssueCode;
  /** JSON pointer: `/usages/3/component`; empty for the whole world. */
  readonly location: string;
  readonly message: string;
}

/**
 * Thrown when a world cannot be loaded: its file does not exist or is not JSON, it does not match the schema, or its rows
 * contradict each other. The message has a line for each of the first fifty issues; `issues` contains all. Also thrown
 * when a world cannot be saved.
 *
 * @example
 * try {
 *   loadWorld(readWorldFile("world.json"), { seed: 1, now: Date.now() });
 * } catch (error) {
 *   if (error instanceof WorldError) for (const { code, location } of error.issues) console.error(code, location);
 * }
 */
export class WorldError extends ContractError {
  override readonly name = "WorldError";

  constructor(
    message: string,
    /** Empty if the file could not be read. */
    readonly issues: readonly WorldIssue[] = [],
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }

  /** The issues under their former name, with `place` for the location. */
  get mistakes(): readonly { readonly code: WorldIssueCode; readonly place: string; readonly message: string }[] {
    return this.issues.map(({ code, location, message }) => ({ code, place: location, message }));
  }
}

/**
 * Thrown by the control of a mock when a call cannot be carried out: an invalid time for the clock, an unknown order, or a
 * stateless mock, which has no data. Calls under `/_mock/` respond with `status` and the message.
 *
 * @example
 * try {
 *   mock.control.approveOrder(uuid);
 * } catch (error) {
 *   if (error instanceof MockControlError && error.status === 409) console.error(error.message); // not pending
 * }
 */
export class MockControlError extends ContractError {
  override readonly name = "MockControlError";

  constructor(
    /** 400 for an invalid value, 404 for an unknown record, 409 for a call that is not possible in the current state. */
    readonly status: 400 | 404 | 409,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/**
 * Thrown when the report of a mock cannot be written: the path is not a valid file name, the directory cannot be created,
 * or permission is denied.
 *
 * @example
 * try {
 *   writeReport("results/contract.json", report);
 * } catch (error) {
 *   if (error instanceof ReportError) console.error(error.message);
 * }
 */
export class ReportError extends ContractError {
  override readonly name = "ReportError";
}

/**
 * Thrown when a server cannot be verified at all: its URL or the token is malformed, or it does not respond.
 *
 * @example
 * await verify({ url: "https://waldur.example.com" }).catch((error) => {
 *   if (error instanceof VerifyError) console.error(error.message);
 * });
 */
export class VerifyError extends ContractError {
  override readonly name = "VerifyError";
}

/**
 * Thrown when two releases cannot be compared at all: the schema cannot be read or is not OpenAPI 3, the consumer's project
 * cannot be compiled, or a package required for the comparison is not installed.
 *
 * @example
 * await diff({ schema: "waldur-openapi-schema.yaml" }).catch((error) => {
 *   if (error instanceof DiffError) console.error(error.message);
 * });
 */
export class DiffError extends ContractError {
  override readonly name = "DiffError";
}
