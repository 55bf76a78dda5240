export { ContractError, MockStartError } from "../errors.js";
export { createMockFetch } from "./fetch.js";
export { type FrontOptions, type Mock, type MockOptions, startMock } from "./start.js";
