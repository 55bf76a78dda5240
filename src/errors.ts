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
