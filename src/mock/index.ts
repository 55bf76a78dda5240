export {
  ContractError,
  MockControlError,
  MockStartError,
  WorldError,
  type WorldIssue,
  type WorldIssueCode,
} from "../errors.js";
export type {
  ControlledOrder,
  ControlledSandbox,
  ControlledUser,
  MockControl,
  OrderFailure,
  OrderReview,
  VisibleCounts,
} from "./control/types.js";
export { createMockFetch, type MockFetch } from "./fetch.js";
export type { FaultChange, FaultSettings } from "./http/faults.js";
export type { LogRecord } from "./log/types.js";
export { readWorldFile } from "./node/read-world-file.js";
export { saveWorld } from "./node/save-world.js";
export { type Mock, startMock } from "./node/start.js";
export type { MockFetchOptions, MockOptions } from "./options.js";
export type { Report, RequestDetails, RequestRecord } from "./report/types.js";
export type { ClockReading } from "./session/clock.js";
export type { ClockSetting } from "./session/clock-setting.js";
export { defaultWorld } from "./world/example-data/index.js";
export type { WorldFile } from "./world/file.js";
export { loadWorld } from "./world/load.js";
export { scaleWorld } from "./world/scale.js";
export type { World } from "./world/types.js";
export { worldSchema } from "./world/world-schema.js";
