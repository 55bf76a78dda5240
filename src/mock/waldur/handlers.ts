import type { HandlerTable } from "../drf/call.js";
import { catalogHandlers } from "./catalog/handlers.js";
import { customerHandlers } from "./customers/read.js";
import { offeringUserHandlers } from "./offering-users/read.js";
import { offeringHandlers } from "./offerings/read.js";
import { orderAgentHandlers } from "./orders/agent.js";
import { orderReadHandlers } from "./orders/read.js";
import { orderReviewHandlers } from "./orders/review.js";
import { policyHandlers } from "./policies/handlers.js";
import { projectHandlers } from "./projects/read.js";
import { resourceUserHandlers } from "./resource-users/handlers.js";
import { resourceLifecycleHandlers } from "./resources/lifecycle.js";
import { resourceReadHandlers } from "./resources/read.js";
import { resourceWriteHandlers } from "./resources/setters.js";
import { siteHandlers } from "./site/handlers.js";
import { usageHandlers } from "./usages/read.js";
import { userHandlers } from "./users/read.js";
import { versionHandlers } from "./versions/handlers.js";

/** All families. */
export const handlers: HandlerTable = {
  ...usageHandlers,
  ...versionHandlers,
  ...resourceUserHandlers,
  ...policyHandlers,
  ...resourceReadHandlers,
  ...resourceWriteHandlers,
  ...resourceLifecycleHandlers,
  ...orderReadHandlers,
  ...orderReviewHandlers,
  ...orderAgentHandlers,
  ...offeringUserHandlers,
  ...offeringHandlers,
  ...catalogHandlers,
  ...siteHandlers,
  ...customerHandlers,
  ...projectHandlers,
  ...userHandlers,
};
