export { ContractError, MockStartError } from "../errors.js";
export { type Mock, type MockOptions, startMock } from "./start.js";
