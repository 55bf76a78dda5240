export { ContractError, MockStartError, WorldError } from "../errors.js";
export { createMockFetch } from "./fetch.js";
export type { MockFetchOptions, MockOptions } from "./options.js";
export { type Mock, startMock } from "./start.js";
