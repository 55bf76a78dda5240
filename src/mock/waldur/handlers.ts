import type { OperationId } from "../../contract/contract.js";
import type { Handler } from "../drf/call.js";
import { policyHandlers } from "./policies/handlers.js";
import { resourceLifecycleHandlers } from "./resources/lifecycle.js";
import { resourceReadHandlers } from "./resources/read.js";
import { resourceWriteHandlers } from "./resources/write.js";
import { usageHandlers } from "./usages/read.js";

/** How an operation is carried out. */
export interface Entry {
  handler: Handler;
  /** Others than staff get 403 before anything is looked up. */
  staffOnly?: true;
}

/** Handlers by operation. HEAD is carried out by the handler of GET, so the `_count` operations have none of their own. */
export type HandlerTable = Partial<Record<OperationId, Entry>>;

/** All families. */
export const handlers: HandlerTable = {
  ...usageHandlers,
  ...policyHandlers,
  ...resourceReadHandlers,
  ...resourceWriteHandlers,
  ...resourceLifecycleHandlers,
};
