/**
 * Base of every error this package throws. The message is one sentence that says what is wrong and how to mend it.
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
 * Thrown when the contract has no operation of the name that was asked for. Types rule it out; plain JavaScript does not.
 *
 * @example
 * validateResponse("users_list", { status: 200 }); // throws UnknownOperationError
 */
export class UnknownOperationError extends ContractError {
  override readonly name = "UnknownOperationError";
}

/**
 * Thrown when a world cannot be loaded: its file is missing or no JSON, it does not keep the schema, or its rows contradict
 * each other. The message then has a line for every mistake, of the first fifty; `mistakes` has them all with their places,
 * as JSON pointers. Also thrown when a world cannot be saved.
 *
 * @example
 * try {
 *   loadWorld(readWorldFile("world.json"), { seed: 1, now: Date.now() });
 * } catch (error) {
 *   if (error instanceof WorldError) for (const { place, message } of error.mistakes) console.error(place, message);
 * }
 */
export class WorldError extends ContractError {
  override readonly name = "WorldError";

  constructor(
    message: string,
    /** Empty when the file could not be read at all. */
    readonly mistakes: readonly { readonly place: string; readonly message: string }[] = [],
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Thrown by the control of a mock when a call cannot be carried out: a clock cannot be set like that, there is no such order, a
 * mock that answers examples has no data. Calls under `/_mock/` answer `status` and the message.
 *
 * @example
 * try {
 *   mock.control.approveOrder(uuid);
 * } catch (error) {
 *   if (error instanceof MockControlError && error.status === 409) console.error(error.message); // it waits for nobody
 * }
 */
export class MockControlError extends ContractError {
  override readonly name = "MockControlError";

  constructor(
    /** 400 for a wrong value, 404 for what is not there, 409 for what cannot be done now. */
    readonly status: 400 | 404 | 409,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/**
 * Thrown when the report of a mock cannot be written: its path is no name of a file, its folder cannot be made, or this user
 * may not write there.
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
 * Thrown when a server cannot be verified at all: its address or the token is malformed, or it does not answer.
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
 * Thrown when two releases cannot be compared at all: the schema cannot be read or is no OpenAPI 3, the consumer's project
 * cannot be compiled, or a package that the comparison needs is not installed.
 *
 * @example
 * await diff({ schema: "waldur-openapi-schema.yaml" }).catch((error) => {
 *   if (error instanceof DiffError) console.error(error.message);
 * });
 */
export class DiffError extends ContractError {
  override readonly name = "DiffError";
}
