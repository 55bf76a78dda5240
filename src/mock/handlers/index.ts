import type { OperationId } from "../../_contract.js";
import { policyHandlers } from "./policies.js";
import { resourceLifecycleHandlers } from "./resources-lifecycle.js";
import { resourceReadHandlers } from "./resources-read.js";
import { resourceWriteHandlers } from "./resources-write.js";
import type { Handler } from "./types.js";
import { usageHandlers } from "./usages.js";

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
